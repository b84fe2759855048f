<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AccountCard</name>
        <message>
            <source>Open the evaluation</source>
            <translation>Open the evaluation</translation>
        </message>
        <message>
            <source>What each criterion contributes by both cards</source>
            <translation>What each criterion contributes by both cards</translation>
        </message>
        <message>
            <source>{verdict}. Score by the old card: {old}.</source>
            <translation>{verdict}. Score by the old card: {old}.</translation>
        </message>
        <message>
            <source>{verdict}. Score: {old} before, {new} after ({change}).</source>
            <translation>{verdict}. Score: {old} before, {new} after ({change}).</translation>
        </message>
        <message>
            <source>Newly hit: {gates}.</source>
            <translation>Newly hit: {gates}.</translation>
        </message>
        <message>
            <source>No longer hit: {gates}.</source>
            <translation>No longer hit: {gates}.</translation>
        </message>
    </context>
    <context>
        <name>AgreementCard</name>
        <message>
            <source>Agreement in calibrations</source>
            <translation>Agreement in calibrations</translation>
        </message>
        <message>
            <source>Criteria answered alike, per cent</source>
            <translation>Criteria answered alike, per cent</translation>
        </message>
        <message>
            <source>From this share on, a match with the master is good.</source>
            <translation>From this share on, a match with the master is good.</translation>
        </message>
        <message>
            <source>Good difference of scores, points</source>
            <translation>Good difference of scores, points</translation>
        </message>
        <message>
            <source>Up to this far from the master's score, a score is good.</source>
            <translation>Up to this far from the master's score, a score is good.</translation>
        </message>
        <message>
            <source>Acceptable difference of scores, points</source>
            <translation>Acceptable difference of scores, points</translation>
        </message>
        <message>
            <source>Good alpha or AC1</source>
            <translation>Good alpha or AC1</translation>
        </message>
        <message>
            <source>How far evaluators agree beyond chance: 1 is always, 0 is by chance.</source>
            <translation>How far evaluators agree beyond chance: 1 is always, 0 is by chance.</translation>
        </message>
        <message>
            <source>Acceptable alpha or AC1</source>
            <translation>Acceptable alpha or AC1</translation>
        </message>
        <message>
            <source>Contacts for a calibration</source>
            <translation>Contacts for a calibration</translation>
        </message>
        <message>
            <source>With fewer, the figures are shown with a warning.</source>
            <translation>With fewer, the figures are shown with a warning.</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>N/A</source>
            <translation>N/A</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>a number is needed: {ranges}</source>
            <translation>a number is needed: {ranges}</translation>
        </message>
        <message>
            <source>The comment is the answer</source>
            <translation>The comment is the answer</translation>
        </message>
        <message>
            <source>Points: {points}</source>
            <translation>Points: {points}</translation>
        </message>
    </context>
    <context>
        <name>BandsField</name>
        <message>
            <source>A band begins at its floor and ends at the next one.</source>
            <translation>A band begins at its floor and ends at the next one.</translation>
        </message>
        <message>
            <source>&amp;Bands</source>
            <translation>&amp;Bands</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>From, %</source>
            <translation>From, %</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sort</translation>
        </message>
        <message>
            <source>Put the highest band first</source>
            <translation>Put the highest band first</translation>
        </message>
        <message>
            <source>What “{band}” means and what follows</source>
            <translation>What “{band}” means and what follows</translation>
        </message>
    </context>
    <context>
        <name>CalibratePage</name>
        <message>
            <source>Calibration</source>
            <translation>Calibration</translation>
        </message>
        <message>
            <source>Several people score the same contacts blind, then look where they differ.</source>
            <translation>Several people score the same contacts blind, then look where they differ.</translation>
        </message>
        <message>
            <source>Open a session…</source>
            <translation>Open a session…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>No session yet</source>
            <translation>No session yet</translation>
        </message>
        <message>
            <source>Choose one or two contacts and the people who are to score them. Nobody sees the answers of the others until all have submitted.</source>
            <translation>Choose one or two contacts and the people who are to score them. Nobody sees the answers of the others until all have submitted.</translation>
        </message>
        <message>
            <source>Reveal the answers? After that nobody can add or change any.</source>
            <translation>Reveal the answers? After that nobody can add or change any.</translation>
        </message>
        <message>
            <source>{names} have not submitted everything. Reveal the answers all the same?</source>
            <translation>{names} have not submitted everything. Reveal the answers all the same?</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Reveal</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Writing the report</translation>
        </message>
    </context>
    <context>
        <name>CardCondition</name>
        <message>
            <source>Remove this part of the condition</source>
            <translation>Remove this part of the condition</translation>
        </message>
        <message>
            <source>This part of the condition can only be changed in the file.</source>
            <translation>This part of the condition can only be changed in the file.</translation>
        </message>
        <message>
            <source>Criterion that is looked at</source>
            <translation>Criterion that is looked at</translation>
        </message>
        <message>
            <source>What its answer must be</source>
            <translation>What its answer must be</translation>
        </message>
        <message>
            <source>Lowest number</source>
            <translation>Lowest number</translation>
        </message>
        <message>
            <source>Highest number</source>
            <translation>Highest number</translation>
        </message>
        <message>
            <source>How the parts hold together</source>
            <translation>How the parts hold together</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Add: {what}</source>
            <translation>Add: {what}</translation>
        </message>
        <message>
            <source>is answered by</source>
            <translation>is answered by</translation>
        </message>
        <message>
            <source>is not answered by</source>
            <translation>is not answered by</translation>
        </message>
        <message>
            <source>is a number from – to</source>
            <translation>is a number from – to</translation>
        </message>
        <message>
            <source>is no number from – to</source>
            <translation>is no number from – to</translation>
        </message>
        <message>
            <source>is not applicable</source>
            <translation>is not applicable</translation>
        </message>
        <message>
            <source>is not marked as not applicable</source>
            <translation>is not marked as not applicable</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>All of these hold</translation>
        </message>
        <message>
            <source>At least one of these holds</source>
            <translation>At least one of these holds</translation>
        </message>
        <message>
            <source>Not all of these hold</source>
            <translation>Not all of these hold</translation>
        </message>
        <message>
            <source>None of these holds</source>
            <translation>None of these holds</translation>
        </message>
    </context>
    <context>
        <name>CardDifferences</name>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy all differences as text</source>
            <translation>Copy all differences as text</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>File…</translation>
        </message>
        <message>
            <source>Compare with a scorecard in a file</source>
            <translation>Compare with a scorecard in a file</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>Enter goes to the part.</source>
            <translation>Enter goes to the part.</translation>
        </message>
        <message>
            <source>This draft, as it is now</source>
            <translation>This draft, as it is now</translation>
        </message>
        <message>
            <source>This draft, as it was opened</source>
            <translation>This draft, as it was opened</translation>
        </message>
        <message>
            <source>Version {version}, {name}</source>
            <translation>Version {version}, {name}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>The versions are being compared.</source>
            <translation>The versions are being compared.</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Nothing to compare yet</translation>
        </message>
        <message>
            <source>Choose two versions of a scorecard.</source>
            <translation>Choose two versions of a scorecard.</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>No differences</translation>
        </message>
        <message>
            <source>Both versions mean the same in everything.</source>
            <translation>Both versions mean the same in everything.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%Ln difference</numerusform>
                <numerusform>%Ln differences</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>Scorecard to compare with</source>
            <translation>Scorecard to compare with</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Compare versions</translation>
        </message>
    </context>
    <context>
        <name>CardEditorHead</name>
        <message>
            <source>What if…</source>
            <translation>What if…</translation>
        </message>
        <message>
            <source>What this draft would make of the evaluations by the published version</source>
            <translation>What this draft would make of the evaluations by the published version</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publish…</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>not saved</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>saving…</translation>
        </message>
        <message>
            <source>draft saved</source>
            <translation>draft saved</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(no name)</translation>
        </message>
        <message>
            <source>draft of version {version}</source>
            <translation>draft of version {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n section(s)</source>
            <translation>
                <numerusform>%Ln section</numerusform>
                <numerusform>%Ln sections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>%Ln criterion</numerusform>
                <numerusform>%Ln criteria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln fault</numerusform>
                <numerusform>%Ln faults</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is wrong with the card</source>
            <translation>Show what is wrong with the card</translation>
        </message>
    </context>
    <context>
        <name>CardEditorPage</name>
        <message>
            <source>Scorecard editor</source>
            <translation>Scorecard editor</translation>
        </message>
        <message>
            <source>No draft is open</source>
            <translation>No draft is open</translation>
        </message>
        <message>
            <source>Choose one on the page of scorecards, or begin a new card there.</source>
            <translation>Choose one on the page of scorecards, or begin a new card there.</translation>
        </message>
        <message>
            <source>To the scorecards</source>
            <translation>To the scorecards</translation>
        </message>
        <message numerus="yes">
            <source>A card is published without faults; %n is left.</source>
            <translation>
                <numerusform>Only a form without faults is published; %Ln fault is left.</numerusform>
                <numerusform>Only a form without faults is published; %Ln faults are left.</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>Nothing is wrong with the card.</source>
            <translation>Nothing is wrong with the card.</translation>
        </message>
        <message>
            <source>Nothing needs saving: every edit is in the draft at once.</source>
            <translation>Nothing needs saving: every edit is in the draft at once.</translation>
        </message>
        <message>
            <source>Publish “{name}”, version {version}? A published version never changes.</source>
            <translation>Publish “{name}”, version {version}? A published version never changes.</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) in it are still those of the template.</source>
            <translation>
                <numerusform>%Ln name in it is still that of the template.</numerusform>
                <numerusform>%Ln names in it are still those of the template.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another window or program has changed this draft too; its text is kept as {name}.</source>
            <translation>Another window or program has changed this draft too; its text is kept as {name}.</translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is published.</source>
            <translation>“{name}”, version {version}, is published.</translation>
        </message>
    </context>
    <context>
        <name>CardFaultWords</name>
        <message>
            <source>Fill this in.</source>
            <translation>Fill this in.</translation>
        </message>
        <message>
            <source>The text in this language is missing: {language}.</source>
            <translation>The text in this language is missing: {language}.</translation>
        </message>
        <message>
            <source>The text in this language is empty: {language}.</source>
            <translation>The text in this language is empty: {language}.</translation>
        </message>
        <message>
            <source>Write a number here, such as {example}.</source>
            <translation>Write a number here, such as {example}.</translation>
        </message>
        <message>
            <source>Write a whole number from 1 here.</source>
            <translation>Write a whole number from 1 here.</translation>
        </message>
        <message>
            <source>It can never happen: no answer fails in this way.</source>
            <translation>It can never happen: no answer fails in this way.</translation>
        </message>
        <message>
            <source>It always happens: leave at least one answer that passes.</source>
            <translation>It always happens: leave at least one answer that passes.</translation>
        </message>
        <message>
            <source>With deductions a section has no share of the score: zero the contact or limit its score.</source>
            <translation>With deductions a section has no share of the score: zero the contact or limit its score.</translation>
        </message>
        <message>
            <source>A condition has no answer yet: tick one or write a number.</source>
            <translation>A condition has no answer yet: tick one or write a number.</translation>
        </message>
    </context>
    <context>
        <name>CardFaultsList</name>
        <message>
            <source>Faults of the card</source>
            <translation>Faults of the card</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Nothing is wrong</translation>
        </message>
        <message>
            <source>The card is sound and can be published.</source>
            <translation>The card is sound and can be published.</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>The card</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>Scorecard</source>
            <translation>Scorecard</translation>
        </message>
        <message>
            <source>How the score comes about</source>
            <translation>How the score comes about</translation>
        </message>
        <message>
            <source>What a score means</source>
            <translation>What a score means</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>Where it is used</translation>
        </message>
        <message>
            <source>Errors that can be recorded</source>
            <translation>Errors that can be recorded</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>What the card is for</source>
            <translation>What the card is for</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Id</translation>
        </message>
        <message>
            <source>Letters, digits, _ and -.</source>
            <translation>Letters, digits, _ and -.</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>&amp;Method</translation>
        </message>
        <message>
            <source>“&amp;Not applicable”</source>
            <translation>“&amp;Not applicable”</translation>
        </message>
        <message>
            <source>&amp;Gates</source>
            <translation>&amp;Gates</translation>
        </message>
        <message>
            <source>Gates change the score</source>
            <translation>Gates change the score</translation>
        </message>
        <message>
            <source>Gates are only recorded</source>
            <translation>Gates are only recorded</translation>
        </message>
        <message>
            <source>A failed stop criterion zeroes or limits the score; both are kept.</source>
            <translation>A failed stop criterion zeroes or limits the score; both are kept.</translation>
        </message>
        <message>
            <source>A failed stop criterion is counted as critical; the score stays.</source>
            <translation>A failed stop criterion is counted as critical; the score stays.</translation>
        </message>
        <message>
            <source>Classi&amp;fier</source>
            <translation>Classi&amp;fier</translation>
        </message>
        <message>
            <source>Shown with two decimals, rounded half up; compared unrounded.</source>
            <translation>Shown with two decimals, rounded half up; compared unrounded.</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Version</translation>
        </message>
        <message>
            <source>A number that grows.</source>
            <translation>A number that grows.</translation>
        </message>
        <message>
            <source>&amp;Pass mark, %</source>
            <translation>&amp;Pass mark, %</translation>
        </message>
        <message>
            <source>Scores &amp;start from</source>
            <translation>Scores &amp;start from</translation>
        </message>
        <message>
            <source>Weights add &amp;up to</source>
            <translation>Weights add &amp;up to</translation>
        </message>
        <message>
            <source>If set, other sums are faults.</source>
            <translation>If set, other sums are faults.</translation>
        </message>
        <message>
            <source>Bonuses a&amp;dd at most, %</source>
            <translation>Bonuses a&amp;dd at most, %</translation>
        </message>
        <message>
            <source>All together; empty: no limit.</source>
            <translation>All together; empty: no limit.</translation>
        </message>
        <message>
            <source>Score ends &amp;at, %</source>
            <translation>Score ends &amp;at, %</translation>
        </message>
        <message>
            <source>With bonuses, 100 or more; empty: no end.</source>
            <translation>With bonuses, 100 or more; empty: no end.</translation>
        </message>
        <message>
            <source>Its version</source>
            <translation>Its version</translation>
        </message>
        <message>
            <source>&amp;Channels</source>
            <translation>&amp;Channels</translation>
        </message>
        <message>
            <source>None ticked: all channels.</source>
            <translation>None ticked: all channels.</translation>
        </message>
        <message>
            <source>None: the card is for any topic.</source>
            <translation>None: the card is for any topic.</translation>
        </message>
        <message>
            <source>T&amp;opics</source>
            <translation>T&amp;opics</translation>
        </message>
        <message>
            <source>Take {name}, version {version}</source>
            <translation>Take {name}, version {version}</translation>
        </message>
        <message>
            <source>Names the error classifier that is in use here</source>
            <translation>Names the error classifier that is in use here</translation>
        </message>
    </context>
    <context>
        <name>CardKeys</name>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Good example</source>
            <translation>Good example</translation>
        </message>
        <message>
            <source>Bad example</source>
            <translation>Bad example</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Error classifier</source>
            <translation>Error classifier</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Counted by</translation>
        </message>
        <message>
            <source>“Not applicable” by default</source>
            <translation>“Not applicable” by default</translation>
        </message>
        <message>
            <source>Gates count</source>
            <translation>Gates count</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Pass mark</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Bonuses add at most</source>
            <translation>Bonuses add at most</translation>
        </message>
        <message>
            <source>The score ends at</source>
            <translation>The score ends at</translation>
        </message>
        <message>
            <source>Weights must add up to</source>
            <translation>Weights must add up to</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Begins at</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Full points</translation>
        </message>
        <message>
            <source>Counted out of</source>
            <translation>Counted out of</translation>
        </message>
        <message>
            <source>Several answers</source>
            <translation>Several answers</translation>
        </message>
        <message>
            <source>Answered by a text</source>
            <translation>Answered by a text</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>Measured, not scored</source>
            <translation>Measured, not scored</translation>
        </message>
        <message>
            <source>Adds at most</source>
            <translation>Adds at most</translation>
        </message>
        <message>
            <source>“Not applicable”</source>
            <translation>“Not applicable”</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Critical for</source>
            <translation>Critical for</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>The gate fails</source>
            <translation>The gate fails</translation>
        </message>
        <message>
            <source>The gate fails by the answers</source>
            <translation>The gate fails by the answers</translation>
        </message>
        <message>
            <source>A comment is needed for</source>
            <translation>A comment is needed for</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Error types</translation>
        </message>
        <message>
            <source>Asked only if</source>
            <translation>Asked only if</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>CardPreview</name>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>All best</source>
            <translation>All best</translation>
        </message>
        <message>
            <source>All worst</source>
            <translation>All worst</translation>
        </message>
        <message>
            <source>Take all answers on trial back</source>
            <translation>Take all answers on trial back</translation>
        </message>
        <message>
            <source>Give the best answer everywhere</source>
            <translation>Give the best answer everywhere</translation>
        </message>
        <message>
            <source>Give the worst answer everywhere</source>
            <translation>Give the worst answer everywhere</translation>
        </message>
        <message>
            <source>Nothing to try out yet</source>
            <translation>Nothing to try out yet</translation>
        </message>
        <message>
            <source>The form appears as soon as the card has no faults.</source>
            <translation>The form appears as soon as the card has no faults.</translation>
        </message>
        <message>
            <source>The form on trial</source>
            <translation>The form on trial</translation>
        </message>
    </context>
    <context>
        <name>CardRows</name>
        <message>
            <source>Line {number}: {fault}</source>
            <translation>Line {number}: {fault}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Remove the line (Delete)</source>
            <translation>Remove the line (Delete)</translation>
        </message>
        <message>
            <source>Move the line up (Alt+Up)</source>
            <translation>Move the line up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move the line down (Alt+Down)</source>
            <translation>Move the line down (Alt+Down)</translation>
        </message>
        <message>
            <source>Add a line (Enter)</source>
            <translation>Add a line (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CardSide</name>
        <message>
            <source>The card at work</source>
            <translation>The card at work</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Weights</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Faults</translation>
        </message>
    </context>
    <context>
        <name>CardTexts</name>
        <message>
            <source>Share of all points</source>
            <translation>Share of all points</translation>
        </message>
        <message>
            <source>Shares of the sections, weighed</source>
            <translation>Shares of the sections, weighed</translation>
        </message>
        <message>
            <source>Weighed points</source>
            <translation>Weighed points</translation>
        </message>
        <message>
            <source>Sum of points</source>
            <translation>Sum of points</translation>
        </message>
        <message>
            <source>Deductions for errors</source>
            <translation>Deductions for errors</translation>
        </message>
        <message>
            <source>left out of the score</source>
            <translation>left out of the score</translation>
        </message>
        <message>
            <source>earns nothing</source>
            <translation>earns nothing</translation>
        </message>
        <message>
            <source>earns all points</source>
            <translation>earns all points</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>not allowed</translation>
        </message>
        <message>
            <source>counts as failed</source>
            <translation>counts as failed</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>business</source>
            <translation>business</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>compliance</translation>
        </message>
        <message>
            <source>Zeroes the section</source>
            <translation>Zeroes the section</translation>
        </message>
        <message>
            <source>Zeroes the contact</source>
            <translation>Zeroes the contact</translation>
        </message>
        <message>
            <source>At most {cap}</source>
            <translation>At most {cap}</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>if any point is lost</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>if no point is earned</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>if less than half is earned</translation>
        </message>
        <message>
            <source>for the answers: {options}</source>
            <translation>for the answers: {options}</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Scorecard</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Evaluations</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Special</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>by condition</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Bonuses add at most</source>
            <translation>Bonuses add at most</translation>
        </message>
        <message>
            <source>The score ends at</source>
            <translation>The score ends at</translation>
        </message>
        <message>
            <source>Answers and points</source>
            <translation>Answers and points</translation>
        </message>
        <message>
            <source>Critical for</source>
            <translation>Critical for</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Counted by</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Pass mark</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bands</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Full points</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Comment needed for</source>
            <translation>Comment needed for</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Error types</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Counts as</translation>
        </message>
        <message>
            <source>Adds at most</source>
            <translation>Adds at most</translation>
        </message>
        <message>
            <source>Asked only if</source>
            <translation>Asked only if</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Answered by</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>a comment</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>a number</translation>
        </message>
        <message>
            <source>any number of the answers</source>
            <translation>any number of the answers</translation>
        </message>
        <message>
            <source>New evaluations take this scorecard.</source>
            <translation>New evaluations take this scorecard.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Not published</translation>
        </message>
    </context>
    <context>
        <name>CardTree</name>
        <message>
            <source>Sections and criteria</source>
            <translation>Sections and criteria</translation>
        </message>
    </context>
    <context>
        <name>CardTreeModel</name>
        <message>
            <source>(no name)</source>
            <translation>(no name)</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>not scored</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>weight {weight}</translation>
        </message>
        <message>
            <source>stop criterion: zeroes the score</source>
            <translation>stop criterion: zeroes the score</translation>
        </message>
        <message>
            <source>stop criterion: zeroes a section</source>
            <translation>stop criterion: zeroes a section</translation>
        </message>
        <message>
            <source>stop criterion: limits the score</source>
            <translation>stop criterion: limits the score</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln fault</numerusform>
                <numerusform>%Ln faults</numerusform>
            </translation>
        </message>
        <message>
            <source>Sections and criteria</source>
            <translation>Sections and criteria</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
    </context>
    <context>
        <name>CardValues</name>
        <message>
            <source>as the card says</source>
            <translation>as the card says</translation>
        </message>
        <message>
            <source>left out of the score</source>
            <translation>left out of the score</translation>
        </message>
        <message>
            <source>earns nothing</source>
            <translation>earns nothing</translation>
        </message>
        <message>
            <source>earns all points</source>
            <translation>earns all points</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>not allowed</translation>
        </message>
        <message>
            <source>counts as failed</source>
            <translation>counts as failed</translation>
        </message>
        <message>
            <source>share of all points</source>
            <translation>share of all points</translation>
        </message>
        <message>
            <source>shares of the sections, weighed</source>
            <translation>shares of the sections, weighed</translation>
        </message>
        <message>
            <source>weighed points</source>
            <translation>weighed points</translation>
        </message>
        <message>
            <source>sum of points</source>
            <translation>sum of points</translation>
        </message>
        <message>
            <source>deductions for errors</source>
            <translation>deductions for errors</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no, they are only recorded</source>
            <translation>no, they are only recorded</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>zeroes its section</source>
            <translation>zeroes its section</translation>
        </message>
        <message>
            <source>zeroes the contact</source>
            <translation>zeroes the contact</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>if any point is lost</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>if no point is earned</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>if less than half is earned</translation>
        </message>
        <message>
            <source>for certain answers</source>
            <translation>for certain answers</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>critical</translation>
        </message>
        <message>
            <source>not critical</source>
            <translation>not critical</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>business</source>
            <translation>business</translation>
        </message>
        <message>
            <source>regulator</source>
            <translation>regulator</translation>
        </message>
        <message>
            <source>{answer}: {source}</source>
            <translation>{answer}: {source}</translation>
        </message>
        <message>
            <source>zeroes the section “{section}”</source>
            <translation>zeroes the section “{section}”</translation>
        </message>
        <message>
            <source>at most {cap}</source>
            <translation>at most {cap}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
    </context>
    <context>
        <name>CardWeights</name>
        <message>
            <source>As text</source>
            <translation>As text</translation>
        </message>
        <message>
            <source>Show the table as text, or as a table again</source>
            <translation>Show the table as text, or as a table again</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the whole table as text</source>
            <translation>Copy the whole table as text</translation>
        </message>
        <message>
            <source>Nothing to weigh yet</source>
            <translation>Nothing to weigh yet</translation>
        </message>
        <message>
            <source>The weights appear as soon as the card has no faults.</source>
            <translation>The weights appear as soon as the card has no faults.</translation>
        </message>
        <message>
            <source>Weights of the card</source>
            <translation>Weights of the card</translation>
        </message>
        <message>
            <source>Enter changes a weight.</source>
            <translation>Enter changes a weight.</translation>
        </message>
        <message>
            <source>Weights of the card as text</source>
            <translation>Weights of the card as text</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>A miss costs</source>
            <translation>A miss costs</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>One moment…</translation>
        </message>
        <message>
            <source>The card is being weighed.</source>
            <translation>The card is being weighed.</translation>
        </message>
        <message>
            <source>The light mark on a bar is its end in the published version.</source>
            <translation>The light mark on a bar is its end in the published version.</translation>
        </message>
        <message>
            <source>The light mark on a bar is its end when the card was opened.</source>
            <translation>The light mark on a bar is its end when the card was opened.</translation>
        </message>
        <message>
            <source>“By condition”: not counted while it is hidden.</source>
            <translation>“By condition”: not counted while it is hidden.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
    </context>
    <context>
        <name>CardWords</name>
        <message>
            <source>Each criterion counts by its own weight, wherever it stands: what was earned of all weights that applied, in per cent.</source>
            <translation>Each criterion counts by its own weight, wherever it stands: what was earned of all weights that applied, in per cent.</translation>
        </message>
        <message>
            <source>Each section first gets its own per cent from its criteria; then the sections count by their weights.</source>
            <translation>Each section first gets its own per cent from its criteria; then the sections count by their weights.</translation>
        </message>
        <message>
            <source>Points are multiplied by the weight of the section: what was earned of what was possible, in per cent.</source>
            <translation>Points are multiplied by the weight of the section: what was earned of what was possible, in per cent.</translation>
        </message>
        <message>
            <source>Points of all criteria are added up, a weight multiplies them: what was earned of what was possible, in per cent.</source>
            <translation>Points of all criteria are added up, a weight multiplies them: what was earned of what was possible, in per cent.</translation>
        </message>
        <message>
            <source>The contact starts with all points, and each recorded error takes its weight away.</source>
            <translation>The contact starts with all points, and each recorded error takes its weight away.</translation>
        </message>
        <message>
            <source>Left out of the score</source>
            <translation>Left out of the score</translation>
        </message>
        <message>
            <source>Earns nothing</source>
            <translation>Earns nothing</translation>
        </message>
        <message>
            <source>Earns all points</source>
            <translation>Earns all points</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Not allowed</translation>
        </message>
        <message>
            <source>Fails the contact</source>
            <translation>Fails the contact</translation>
        </message>
        <message>
            <source>Its weight goes to the other criteria, as if it were not on the card.</source>
            <translation>Its weight goes to the other criteria, as if it were not on the card.</translation>
        </message>
        <message>
            <source>It counts like an answer without points.</source>
            <translation>It counts like an answer without points.</translation>
        </message>
        <message>
            <source>It counts like the best answer.</source>
            <translation>It counts like the best answer.</translation>
        </message>
        <message>
            <source>Every criterion has to be answered.</source>
            <translation>Every criterion has to be answered.</translation>
        </message>
        <message>
            <source>The contact gets 0.</source>
            <translation>The contact gets 0.</translation>
        </message>
        <message>
            <source>As on the card: {policy}</source>
            <translation>As on the card: {policy}</translation>
        </message>
        <message>
            <source>One of the answers</source>
            <translation>One of the answers</translation>
        </message>
        <message>
            <source>Any number of the answers</source>
            <translation>Any number of the answers</translation>
        </message>
        <message>
            <source>A number</source>
            <translation>A number</translation>
        </message>
        <message>
            <source>A text that is not scored</source>
            <translation>A text that is not scored</translation>
        </message>
        <message>
            <source>Scored</source>
            <translation>Scored</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>Measured only</source>
            <translation>Measured only</translation>
        </message>
        <message>
            <source>It counts in what is earned and in what could be.</source>
            <translation>It counts in what is earned and in what could be.</translation>
        </message>
        <message>
            <source>It only adds: missing it costs nothing.</source>
            <translation>It only adds: missing it costs nothing.</translation>
        </message>
        <message>
            <source>It is answered for statistics and never scored.</source>
            <translation>It is answered for statistics and never scored.</translation>
        </message>
        <message>
            <source>Automatic: critical with a class or a gate</source>
            <translation>Automatic: critical with a class or a gate</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Non-critical</source>
            <translation>Non-critical</translation>
        </message>
    </context>
    <context>
        <name>Chat</name>
        <message>
            <source>answered after {wait}</source>
            <translation>answered after {wait}</translation>
        </message>
        <message>
            <source>{wait} later</source>
            <translation>{wait} later</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>less than a minute</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} d {hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
    </context>
    <context>
        <name>ClassifierForm</name>
        <message>
            <source>Error classifier</source>
            <translation>Error classifier</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Id</translation>
        </message>
        <message>
            <source>Another id begins another classifier.</source>
            <translation>Another id begins another classifier.</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Version</translation>
        </message>
    </context>
    <context>
        <name>ClassifierHead</name>
        <message>
            <source>Publish…</source>
            <translation>Publish…</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>Excel and the draft</source>
            <translation>Excel and the draft</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>not saved</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>saving…</translation>
        </message>
        <message>
            <source>draft saved</source>
            <translation>draft saved</translation>
        </message>
        <message>
            <source>Take back all changes</source>
            <translation>Take back all changes</translation>
        </message>
        <message>
            <source>no changes</source>
            <translation>no changes</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(no name)</translation>
        </message>
        <message>
            <source>draft of version {version}</source>
            <translation>draft of version {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n error type(s)</source>
            <translation>
                <numerusform>%Ln error type</numerusform>
                <numerusform>%Ln error types</numerusform>
            </translation>
        </message>
        <message>
            <source>in use: the one that comes with QA Desk</source>
            <translation>in use: the one that comes with QA Desk</translation>
        </message>
        <message>
            <source>in use: version {version}</source>
            <translation>in use: version {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln fault</numerusform>
                <numerusform>%Ln faults</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is wrong with the classifier</source>
            <translation>Show what is wrong with the classifier</translation>
        </message>
    </context>
    <context>
        <name>ClassifierImportDialog</name>
        <message>
            <source>Import from Excel</source>
            <translation>Import from Excel</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cell</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Error type</source>
            <translation>Error type</translation>
        </message>
        <message>
            <source>From what to what</source>
            <translation>From what to what</translation>
        </message>
        <message numerus="yes">
            <source>%n bad row(s). Correct them in the file and read it again.</source>
            <translation>
                <numerusform>%Ln bad row. Correct it in the file and read it again.</numerusform>
                <numerusform>%Ln bad rows. Correct them in the file and read it again.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row is wrong.</source>
            <translation>No row is wrong.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of the draft:</source>
            <translation>
                <numerusform>%Ln change of the draft:</numerusform>
                <numerusform>%Ln changes of the draft:</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft would not change.</source>
            <translation>The draft would not change.</translation>
        </message>
        <message>
            <source>Bad rows</source>
            <translation>Bad rows</translation>
        </message>
        <message>
            <source>Changes of the draft</source>
            <translation>Changes of the draft</translation>
        </message>
        <message>
            <source>Copy the lists</source>
            <translation>Copy the lists</translation>
        </message>
        <message>
            <source>Take into the draft</source>
            <translation>Take into the draft</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>ClassifierPage</name>
        <message>
            <source>Error classifier</source>
            <translation>Error classifier</translation>
        </message>
        <message numerus="yes">
            <source>A classifier is published without faults; %n is left.</source>
            <translation>
                <numerusform>A classifier is published without faults; %Ln is left.</numerusform>
                <numerusform>A classifier is published without faults; %Ln are left.</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft says the same as the version in use: nothing to publish.</source>
            <translation>The draft says the same as the version in use: nothing to publish.</translation>
        </message>
        <message>
            <source>Publish version {version} of the classifier, with {changes}? New scorecards take their error types from it; published ones stay as they are.</source>
            <translation>Publish version {version} of the classifier, with {changes}? New scorecards take their error types from it; published ones stay as they are.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>Error classifier in Excel or CSV</source>
            <translation>Error classifier in Excel or CSV</translation>
        </message>
        <message>
            <source>Correct the faults first: a workbook is written without any.</source>
            <translation>Correct the faults first: a workbook is written without any.</translation>
        </message>
        <message>
            <source>Workbook of the classifier</source>
            <translation>Workbook of the classifier</translation>
        </message>
        <message>
            <source>Take back all changes</source>
            <translation>Take back all changes</translation>
        </message>
        <message>
            <source>Nothing is wrong with the classifier.</source>
            <translation>Nothing is wrong with the classifier.</translation>
        </message>
        <message>
            <source>Nothing needs saving: every edit is in the draft at once.</source>
            <translation>Nothing needs saving: every edit is in the draft at once.</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Import from Excel</translation>
        </message>
        <message>
            <source>Version {version} of the classifier is published.</source>
            <translation>Version {version} of the classifier is published.</translation>
        </message>
    </context>
    <context>
        <name>ClassifierSide</name>
        <message>
            <source>About the error types</source>
            <translation>About the error types</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Copy the list</translation>
        </message>
        <message>
            <source>What differs from the version in use</source>
            <translation>What differs from the version in use</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Nothing differs</translation>
        </message>
        <message>
            <source>The draft says the same as the version in use.</source>
            <translation>The draft says the same as the version in use.</translation>
        </message>
        <message>
            <source>Scorecards that use the error type</source>
            <translation>Scorecards that use the error type</translation>
        </message>
        <message>
            <source>No scorecard uses it</source>
            <translation>No scorecard uses it</translation>
        </message>
        <message>
            <source>Published scorecards name it in none of their criteria.</source>
            <translation>Published scorecards name it in none of their criteria.</translation>
        </message>
        <message>
            <source>History of the error type</source>
            <translation>History of the error type</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>No history yet</translation>
        </message>
        <message>
            <source>It begins when a version with this code is published.</source>
            <translation>It begins when a version with this code is published.</translation>
        </message>
        <message>
            <source>Faults of the classifier</source>
            <translation>Faults of the classifier</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Nothing is wrong</translation>
        </message>
        <message>
            <source>The classifier is sound and can be published.</source>
            <translation>The classifier is sound and can be published.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Scorecards</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Faults</translation>
        </message>
        <message>
            <source>The classifier</source>
            <translation>The classifier</translation>
        </message>
        <message>
            <source>{name}, version {version}</source>
            <translation>{name}, version {version}</translation>
        </message>
        <message>
            <source>on the contact as a whole</source>
            <translation>on the contact as a whole</translation>
        </message>
        <message>
            <source>Version {version}, {day}, {who}</source>
            <translation>Version {version}, {day}, {who}</translation>
        </message>
    </context>
    <context>
        <name>ClassifierTree</name>
        <message>
            <source>Error types</source>
            <translation>Error types</translation>
        </message>
        <message>
            <source>Search by title, code, clause…</source>
            <translation>Search by title, code, clause…</translation>
        </message>
        <message>
            <source>Search in the classifier</source>
            <translation>Search in the classifier</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%Ln found</numerusform>
                <numerusform>%Ln found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassifierTreeModel</name>
        <message>
            <source>group</source>
            <translation>group</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln fault</numerusform>
                <numerusform>%Ln faults</numerusform>
            </translation>
        </message>
        <message>
            <source>differs from the version in use</source>
            <translation>differs from the version in use</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(no name)</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Error types</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
    </context>
    <context>
        <name>ClassifierWords</name>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>business</source>
            <translation>business</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>compliance</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>critical</translation>
        </message>
        <message>
            <source>non-critical</source>
            <translation>non-critical</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Moved</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Kind of entry</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Definition, examples or clause</source>
            <translation>Definition, examples or clause</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>the top</source>
            <translation>the top</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>group</source>
            <translation>group</translation>
        </message>
        <message>
            <source>error type</source>
            <translation>error type</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
    </context>
    <context>
        <name>ClipDialog</name>
        <message>
            <source>Export a clip</source>
            <translation>Export a clip</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>A tone</source>
            <translation>A tone</translation>
        </message>
        <message>
            <source>Nothing: leave the sound as it is</source>
            <translation>Nothing: leave the sound as it is</translation>
        </message>
        <message>
            <source>Cards, identity numbers, telephones, addresses and names are found in the transcript.</source>
            <translation>Cards, identity numbers, telephones, addresses and names are found in the transcript.</translation>
        </message>
        <message>
            <source>In place of personal data</source>
            <translation>In place of personal data</translation>
        </message>
        <message>
            <source>Put the words beside it, masked too</source>
            <translation>Put the words beside it, masked too</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Writing the clip {name}</source>
            <translation>Writing the clip {name}</translation>
        </message>
        <message>
            <source>Write times such as 0:12.5, the end after the beginning.</source>
            <translation>Write times such as 0:12.5, the end after the beginning.</translation>
        </message>
        <message>
            <source>Nothing is masked: whoever has the file hears everything.</source>
            <translation>Nothing is masked: whoever has the file hears everything.</translation>
        </message>
        <message>
            <source>The rules find nothing personal in this part.</source>
            <translation>The rules find nothing personal in this part.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message>
            <source>Masked will be:</source>
            <translation>Masked will be:</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>MP3 sound</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>WAV sound</translation>
        </message>
        <message>
            <source>Opus sound</source>
            <translation>Opus sound</translation>
        </message>
        <message>
            <source>clip-{contact}</source>
            <translation>clip-{contact}</translation>
        </message>
        <message>
            <source>Where the clip goes</source>
            <translation>Where the clip goes</translation>
        </message>
        <message>
            <source>The clip {name} is written; masked: {count}. The note beside it tells more.</source>
            <translation>The clip {name} is written; masked: {count}. The note beside it tells more.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What would you like to do?</source>
            <translation>What would you like to do?</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Find a command</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Commands found</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Find a command</source>
            <translation>Find a command</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Show all keys</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation>Stop the work under way</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Play or pause</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>Back 5 seconds</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>Forward 5 seconds</translation>
        </message>
        <message>
            <source>Play faster</source>
            <translation>Play faster</translation>
        </message>
        <message>
            <source>Play slower</source>
            <translation>Play slower</translation>
        </message>
        <message>
            <source>Loop: from here, to here, off</source>
            <translation>Loop: from here, to here, off</translation>
        </message>
        <message>
            <source>Mute the agent</source>
            <translation>Mute the agent</translation>
        </message>
        <message>
            <source>Mute the customer</source>
            <translation>Mute the customer</translation>
        </message>
        <message>
            <source>Export a clip…</source>
            <translation>Export a clip…</translation>
        </message>
        <message>
            <source>Look closer at the recording</source>
            <translation>Look closer at the recording</translation>
        </message>
        <message>
            <source>See more of the recording</source>
            <translation>See more of the recording</translation>
        </message>
        <message>
            <source>See the whole recording</source>
            <translation>See the whole recording</translation>
        </message>
        <message>
            <source>To the waveform</source>
            <translation>To the waveform</translation>
        </message>
        <message>
            <source>Leave pauses out</source>
            <translation>Leave pauses out</translation>
        </message>
        <message>
            <source>Loudness of the sides, sound device</source>
            <translation>Loudness of the sides, sound device</translation>
        </message>
        <message>
            <source>Transcribe the recording</source>
            <translation>Transcribe the recording</translation>
        </message>
        <message>
            <source>Stamp evidence here</source>
            <translation>Stamp evidence here</translation>
        </message>
        <message>
            <source>Show how the score comes about</source>
            <translation>Show how the score comes about</translation>
        </message>
        <message>
            <source>Submit the evaluation</source>
            <translation>Submit the evaluation</translation>
        </message>
        <message>
            <source>Evaluate the next contact</source>
            <translation>Evaluate the next contact</translation>
        </message>
        <message>
            <source>To the scorecard</source>
            <translation>To the scorecard</translation>
        </message>
        <message>
            <source>To the conversation</source>
            <translation>To the conversation</translation>
        </message>
        <message>
            <source>To the numbers of the conversation</source>
            <translation>To the numbers of the conversation</translation>
        </message>
        <message>
            <source>Put a marker here, with a note</source>
            <translation>Put a marker here, with a note</translation>
        </message>
        <message>
            <source>Put a marker here</source>
            <translation>Put a marker here</translation>
        </message>
        <message>
            <source>To the next marker</source>
            <translation>To the next marker</translation>
        </message>
        <message>
            <source>To the marker before</source>
            <translation>To the marker before</translation>
        </message>
        <message>
            <source>Search in the transcript</source>
            <translation>Search in the transcript</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>To the next place found</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>To the place found before</translation>
        </message>
        <message>
            <source>Correct this turn of the transcript</source>
            <translation>Correct this turn of the transcript</translation>
        </message>
        <message>
            <source>Swap agent and customer in the transcript</source>
            <translation>Swap agent and customer in the transcript</translation>
        </message>
        <message>
            <source>To the next phrase found</source>
            <translation>To the next phrase found</translation>
        </message>
        <message>
            <source>To the phrase found before</source>
            <translation>To the phrase found before</translation>
        </message>
        <message>
            <source>List the phrases found</source>
            <translation>List the phrases found</translation>
        </message>
        <message>
            <source>Give the answer with this number</source>
            <translation>Give the answer with this number</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Take the answer back</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Write a comment</translation>
        </message>
        <message>
            <source>Choose the kind of error</source>
            <translation>Choose the kind of error</translation>
        </message>
        <message>
            <source>Show or hide the criterion's explanation</source>
            <translation>Show or hide the criterion's explanation</translation>
        </message>
        <message>
            <source>Ask the language model for answers</source>
            <translation>Ask the language model for answers</translation>
        </message>
        <message>
            <source>Take the suggested answer</source>
            <translation>Take the suggested answer</translation>
        </message>
        <message>
            <source>Listen to what the suggestion rests on</source>
            <translation>Listen to what the suggestion rests on</translation>
        </message>
        <message>
            <source>Put the suggestion away</source>
            <translation>Put the suggestion away</translation>
        </message>
        <message>
            <source>To the next criterion that lacks something</source>
            <translation>To the next criterion that lacks something</translation>
        </message>
        <message>
            <source>To the criterion above</source>
            <translation>To the criterion above</translation>
        </message>
        <message>
            <source>To the criterion below</source>
            <translation>To the criterion below</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Import files…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Import a folder…</translation>
        </message>
        <message>
            <source>Export a package…</source>
            <translation>Export a package…</translation>
        </message>
        <message>
            <source>Import a package…</source>
            <translation>Import a package…</translation>
        </message>
        <message>
            <source>Search contacts</source>
            <translation>Search contacts</translation>
        </message>
        <message>
            <source>Transcribe the selected contacts</source>
            <translation>Transcribe the selected contacts</translation>
        </message>
        <message>
            <source>Evaluate the contact</source>
            <translation>Evaluate the contact</translation>
        </message>
        <message>
            <source>Order by this column</source>
            <translation>Order by this column</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>New scorecard</translation>
        </message>
        <message>
            <source>Edit the scorecard</source>
            <translation>Edit the scorecard</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Delete the draft</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Add a section</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>Add a criterion</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Publish the scorecard</source>
            <translation>Publish the scorecard</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Save the draft</translation>
        </message>
        <message>
            <source>To the next fault</source>
            <translation>To the next fault</translation>
        </message>
        <message>
            <source>To the previous fault</source>
            <translation>To the previous fault</translation>
        </message>
        <message>
            <source>Texts in the next language</source>
            <translation>Texts in the next language</translation>
        </message>
        <message>
            <source>To the sections and criteria</source>
            <translation>To the sections and criteria</translation>
        </message>
        <message>
            <source>To the properties</source>
            <translation>To the properties</translation>
        </message>
        <message>
            <source>To the preview</source>
            <translation>To the preview</translation>
        </message>
        <message>
            <source>Back to the scorecards</source>
            <translation>Back to the scorecards</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Move to the previous section</source>
            <translation>Move to the previous section</translation>
        </message>
        <message>
            <source>Move to the next section</source>
            <translation>Move to the next section</translation>
        </message>
        <message>
            <source>Add an error type</source>
            <translation>Add an error type</translation>
        </message>
        <message>
            <source>Add a group</source>
            <translation>Add a group</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Move to…</translation>
        </message>
        <message>
            <source>Search in the classifier</source>
            <translation>Search in the classifier</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Import from Excel…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Export to Excel…</translation>
        </message>
        <message>
            <source>Publish the classifier</source>
            <translation>Publish the classifier</translation>
        </message>
        <message>
            <source>To the error types</source>
            <translation>To the error types</translation>
        </message>
        <message>
            <source>To changes, uses and history</source>
            <translation>To changes, uses and history</translation>
        </message>
        <message>
            <source>Delete with all below it</source>
            <translation>Delete with all below it</translation>
        </message>
        <message>
            <source>Move out of the group</source>
            <translation>Move out of the group</translation>
        </message>
        <message>
            <source>Move into the entry above</source>
            <translation>Move into the entry above</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>The week before</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>The week after</translation>
        </message>
        <message>
            <source>Set a norm of evaluations…</source>
            <translation>Set a norm of evaluations…</translation>
        </message>
        <message>
            <source>Save the week to Excel…</source>
            <translation>Save the week to Excel…</translation>
        </message>
        <message>
            <source>Give the contact to another evaluator…</source>
            <translation>Give the contact to another evaluator…</translation>
        </message>
        <message>
            <source>Set the last day of the contact…</source>
            <translation>Set the last day of the contact…</translation>
        </message>
        <message>
            <source>New phrase rule</source>
            <translation>New phrase rule</translation>
        </message>
        <message>
            <source>New topic of phrases</source>
            <translation>New topic of phrases</translation>
        </message>
        <message>
            <source>Save the phrase rule</source>
            <translation>Save the phrase rule</translation>
        </message>
        <message>
            <source>Search the archive for phrases</source>
            <translation>Search the archive for phrases</translation>
        </message>
        <message>
            <source>Show the contacts with this phrase</source>
            <translation>Show the contacts with this phrase</translation>
        </message>
        <message>
            <source>Import phrase rules…</source>
            <translation>Import phrase rules…</translation>
        </message>
        <message>
            <source>Export phrase rules…</source>
            <translation>Export phrase rules…</translation>
        </message>
        <message>
            <source>Search phrase rules</source>
            <translation>Search phrase rules</translation>
        </message>
        <message>
            <source>How phrase rules are written</source>
            <translation>How phrase rules are written</translation>
        </message>
        <message>
            <source>To the phrase rules</source>
            <translation>To the phrase rules</translation>
        </message>
        <message>
            <source>To the text of the rule</source>
            <translation>To the text of the rule</translation>
        </message>
        <message>
            <source>To the fault in the rule</source>
            <translation>To the fault in the rule</translation>
        </message>
        <message>
            <source>To what the rule finds</source>
            <translation>To what the rule finds</translation>
        </message>
        <message>
            <source>Remove the phrase rule</source>
            <translation>Remove the phrase rule</translation>
        </message>
        <message>
            <source>Work the queue off here</source>
            <translation>Work the queue off here</translation>
        </message>
        <message>
            <source>Stop working the queue off here</source>
            <translation>Stop working the queue off here</translation>
        </message>
        <message>
            <source>Let the job go first</source>
            <translation>Let the job go first</translation>
        </message>
        <message>
            <source>Let the job come sooner</source>
            <translation>Let the job come sooner</translation>
        </message>
        <message>
            <source>Let the job come later</source>
            <translation>Let the job come later</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>Try the job again</translation>
        </message>
        <message>
            <source>Try all failed jobs again</source>
            <translation>Try all failed jobs again</translation>
        </message>
        <message>
            <source>Cancel the job</source>
            <translation>Cancel the job</translation>
        </message>
        <message>
            <source>Remove ended jobs from the list</source>
            <translation>Remove ended jobs from the list</translation>
        </message>
        <message>
            <source>Open the demo contacts</source>
            <translation>Open the demo contacts</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Close the program</translation>
        </message>
    </context>
    <context>
        <name>ConditionField</name>
        <message>
            <source>Asked only if</source>
            <translation>Asked only if</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Add a condition</translation>
        </message>
        <message>
            <source>No criterion comes before this one.</source>
            <translation>No criterion comes before this one.</translation>
        </message>
        <message>
            <source>Always shown.</source>
            <translation>Always shown.</translation>
        </message>
        <message>
            <source>The condition is not complete yet.</source>
            <translation>The condition is not complete yet.</translation>
        </message>
        <message>
            <source>Shown when {condition}.</source>
            <translation>Shown when {condition}.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Choose a contact to see what is known of it.</source>
            <translation>Choose a contact to see what is known of it.</translation>
        </message>
        <message>
            <source>The contact</source>
            <translation>The contact</translation>
        </message>
        <message>
            <source>Evaluations of this contact</source>
            <translation>Evaluations of this contact</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>No topic</translation>
        </message>
        <message numerus="yes">
            <source>%n evaluation(s)</source>
            <translation>
                <numerusform>%Ln evaluation</numerusform>
                <numerusform>%Ln evaluations</numerusform>
            </translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation>Not evaluated yet</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Customer's mark</source>
            <translation>Customer's mark</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>There is one</source>
            <translation>There is one</translation>
        </message>
        <message>
            <source>Not made yet</source>
            <translation>Not made yet</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>one channel</source>
            <translation>one channel</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
    </context>
    <context>
        <name>ContactColumns</name>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>There</source>
            <translation>There</translation>
        </message>
        <message>
            <source>Neither a recording nor a text</source>
            <translation>Neither a recording nor a text</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>Sound only, not transcribed yet</source>
            <translation>Sound only, not transcribed yet</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation>Not evaluated yet</translation>
        </message>
    </context>
    <context>
        <name>ContactHeader</name>
        <message>
            <source>complaint</source>
            <translation>complaint</translation>
        </message>
        <message>
            <source>Blind calibration “{title}”: nobody sees your answers until the reveal</source>
            <translation>Blind calibration “{title}”: nobody sees your answers until the reveal</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>not saved</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>saving…</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>saved {time}</translation>
        </message>
        <message>
            <source>satisfaction {csat}</source>
            <translation>satisfaction {csat}</translation>
        </message>
        <message>
            <source>{card}, version {version}</source>
            <translation>{card}, version {version}</translation>
        </message>
        <message>
            <source>evaluated by {name}</source>
            <translation>evaluated by {name}</translation>
        </message>
    </context>
    <context>
        <name>ContactHits</name>
        <message numerus="yes">
            <source>Found in %n place(s)</source>
            <translation>
                <numerusform>Found in %Ln place</numerusform>
                <numerusform>Found in %Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and in %n more place(s)</source>
            <translation>
                <numerusform>… and in %Ln more place</numerusform>
                <numerusform>… and in %Ln more places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContactPackages</name>
        <message>
            <source>Package</source>
            <translation>Package</translation>
        </message>
        <message>
            <source>Export a package…</source>
            <translation>Export a package…</translation>
        </message>
        <message>
            <source>Import a package…</source>
            <translation>Import a package…</translation>
        </message>
        <message>
            <source>Package to import</source>
            <translation>Package to import</translation>
        </message>
        <message>
            <source>The package was written: {name}.</source>
            <translation>The package was written: {name}.</translation>
        </message>
        <message>
            <source>The package is in.</source>
            <translation>The package is in.</translation>
        </message>
    </context>
    <context>
        <name>ContactPicker</name>
        <message>
            <source>Search in topics, agents, transcripts and chats</source>
            <translation>Search in topics, agents, transcripts and chats</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Search contacts</source>
            <translation>Search contacts</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>All contacts</translation>
        </message>
        <message>
            <source>Enter takes a contact in</source>
            <translation>Enter takes a contact in</translation>
        </message>
        <message>
            <source>Chosen contacts</source>
            <translation>Chosen contacts</translation>
        </message>
        <message>
            <source>Delete takes one out</source>
            <translation>Delete takes one out</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Take out</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) chosen</source>
            <translation>
                <numerusform>%Ln contact chosen</numerusform>
                <numerusform>%Ln contacts chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact chosen: go to one above and press Enter.</source>
            <translation>No contact chosen: go to one above and press Enter.</translation>
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Import files…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Import a folder…</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Past imports</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transcribe</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluate</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Enter evaluates the contact</source>
            <translation>Enter evaluates the contact</translation>
        </message>
        <message>
            <source>Contacts and the chosen one</source>
            <translation>Contacts and the chosen one</translation>
        </message>
        <message>
            <source>Recordings, tables and chats</source>
            <translation>Recordings, tables and chats</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Files to import</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Folder to import</translation>
        </message>
        <message>
            <source>Undo the selection</source>
            <translation>Undo the selection</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) match</source>
            <translation>
                <numerusform>%Ln contact matches</numerusform>
                <numerusform>%Ln contacts match</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n matching contact(s) are selected</source>
            <translation>
                <numerusform>The %Ln matching contact is selected</numerusform>
                <numerusform>All %Ln matching contacts are selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n contact(s) are selected</source>
            <translation>
                <numerusform>The %Ln contact is selected</numerusform>
                <numerusform>All %Ln contacts are selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact matches</source>
            <translation>No contact matches</translation>
        </message>
        <message>
            <source>Take a word or a limit away, or look at all contacts.</source>
            <translation>Take a word or a limit away, or look at all contacts.</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Show all contacts</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>No contacts yet</translation>
        </message>
        <message>
            <source>Choose a folder with recordings and the switchboard's table, or chat exports. You can also drop files here.</source>
            <translation>Choose a folder with recordings and the switchboard's table, or chat exports. You can also drop files here.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>{when}, {size} MB</source>
            <translation>{when}, {size} MB</translation>
        </message>
        <message>
            <source>Copies of the database</source>
            <translation>Copies of the database</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Go to the copies</source>
            <translation>Go to the copies</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>Turn corrected</source>
            <translation>Turn corrected</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong in the program itself. What you have saved is safe. Please send the text below to those who look after QA Desk.</source>
            <translation>Something went wrong in the program itself. What you have saved is safe. Please send the text below to those who look after QA Desk.</translation>
        </message>
        <message>
            <source>What happened, for the developers</source>
            <translation>What happened, for the developers</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
    </context>
    <context>
        <name>CriterionForm</name>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>How it is answered</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>What it counts</translation>
        </message>
        <message>
            <source>If it fails</source>
            <translation>If it fails</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>What a machine suggests</source>
            <translation>What a machine suggests</translation>
        </message>
        <message>
            <source>When it is asked</source>
            <translation>When it is asked</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>&amp;Help for evaluators</source>
            <translation>&amp;Help for evaluators</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Id</translation>
        </message>
        <message>
            <source>C&amp;lause</source>
            <translation>C&amp;lause</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Unit</translation>
        </message>
        <message>
            <source>What the number counts, such as “s”.</source>
            <translation>What the number counts, such as “s”.</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Weight</translation>
        </message>
        <message>
            <source>Adds at &amp;most, %</source>
            <translation>Adds at &amp;most, %</translation>
        </message>
        <message>
            <source>“&amp;Not applicable”</source>
            <translation>“&amp;Not applicable”</translation>
        </message>
        <message>
            <source>A failure is</source>
            <translation>A failure is</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>Se&amp;verity</translation>
        </message>
        <message>
            <source>A comment or evidence is needed for</source>
            <translation>A comment or evidence is needed for</translation>
        </message>
        <message>
            <source>Only in these channels</source>
            <translation>Only in these channels</translation>
        </message>
        <message>
            <source>None ticked: in all.</source>
            <translation>None ticked: in all.</translation>
        </message>
        <message>
            <source>Only for these topics</source>
            <translation>Only for these topics</translation>
        </message>
        <message>
            <source>None ticked: for all.</source>
            <translation>None ticked: for all.</translation>
        </message>
    </context>
    <context>
        <name>CriterionNotes</name>
        <message>
            <source>customer</source>
            <translation>customer</translation>
        </message>
        <message>
            <source>Critical for the customer</source>
            <translation>Critical for the customer</translation>
        </message>
        <message>
            <source>business</source>
            <translation>business</translation>
        </message>
        <message>
            <source>Critical for the business</source>
            <translation>Critical for the business</translation>
        </message>
        <message>
            <source>regulator</source>
            <translation>regulator</translation>
        </message>
        <message>
            <source>Critical for the regulator</source>
            <translation>Critical for the regulator</translation>
        </message>
        <message>
            <source>zeroes the contact</source>
            <translation>zeroes the contact</translation>
        </message>
        <message>
            <source>An error here makes the score zero.</source>
            <translation>An error here makes the score zero.</translation>
        </message>
        <message>
            <source>zeroes the section</source>
            <translation>zeroes the section</translation>
        </message>
        <message>
            <source>An error here makes the section zero.</source>
            <translation>An error here makes the section zero.</translation>
        </message>
        <message>
            <source>at most {cap}</source>
            <translation>at most {cap}</translation>
        </message>
        <message>
            <source>An error here caps the score at {cap}.</source>
            <translation>An error here caps the score at {cap}.</translation>
        </message>
        <message>
            <source>It is recorded for the figures and does not change the score.</source>
            <translation>It is recorded for the figures and does not change the score.</translation>
        </message>
        <message>
            <source>It adds to the score; nothing is lost without it.</source>
            <translation>It adds to the score; nothing is lost without it.</translation>
        </message>
        <message>
            <source>It adds to the score, at most {cap}; nothing is lost without it.</source>
            <translation>It adds to the score, at most {cap}; nothing is lost without it.</translation>
        </message>
    </context>
    <context>
        <name>CriterionRow</name>
        <message>
            <source>The contact as a whole</source>
            <translation>The contact as a whole</translation>
        </message>
        <message>
            <source>Weight {weight}</source>
            <translation>Weight {weight}</translation>
        </message>
        <message>
            <source>needs a reason: evidence or comment</source>
            <translation>needs a reason: evidence or comment</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>not answered yet</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>not answered</translation>
        </message>
    </context>
    <context>
        <name>CriterionWords</name>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>and</source>
            <translation>and</translation>
        </message>
        <message>
            <source>or</source>
            <translation>or</translation>
        </message>
        <message>
            <source>not: {condition}</source>
            <translation>not: {condition}</translation>
        </message>
        <message>
            <source>“{criterion}” is {answers}</source>
            <translation>“{criterion}” is {answers}</translation>
        </message>
        <message>
            <source>“{criterion}” is not applicable</source>
            <translation>“{criterion}” is not applicable</translation>
        </message>
        <message>
            <source>from {low}</source>
            <translation>from {low}</translation>
        </message>
        <message>
            <source>up to {high}</source>
            <translation>up to {high}</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>any number</translation>
        </message>
        <message>
            <source>“{criterion}”</source>
            <translation>“{criterion}”</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>bonus</translation>
        </message>
        <message>
            <source>measured, not scored</source>
            <translation>measured, not scored</translation>
        </message>
    </context>
    <context>
        <name>DatesStep</name>
        <message>
            <source>Dates of chats</source>
            <translation>Dates of chats</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>choose…</translation>
        </message>
        <message>
            <source>Dates are written as</source>
            <translation>Dates are written as</translation>
        </message>
        <message>
            <source>The day and the month cannot be told apart in a chat.</source>
            <translation>The day and the month cannot be told apart in a chat.</translation>
        </message>
    </context>
    <context>
        <name>DeviceChoice</name>
        <message>
            <source>as the system</source>
            <translation>as the system</translation>
        </message>
        <message>
            <source>{device} (not connected)</source>
            <translation>{device} (not connected)</translation>
        </message>
        <message>
            <source>Devices that are connected now</source>
            <translation>Devices that are connected now</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Look in:</source>
            <translation>Look in:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Files of type:</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTexts</name>
        <message>
            <source>Can change a score</source>
            <translation>Can change a score</translation>
        </message>
        <message>
            <source>Can change passing or the band</source>
            <translation>Can change passing or the band</translation>
        </message>
        <message>
            <source>Can change the figures of errors</source>
            <translation>Can change the figures of errors</translation>
        </message>
        <message>
            <source>Changes the form, not the score</source>
            <translation>Changes the form, not the score</translation>
        </message>
        <message>
            <source>Only words</source>
            <translation>Only words</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Scorecard</translation>
        </message>
        <message>
            <source>Section “{name}”</source>
            <translation>Section “{name}”</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>“{within}”, answer “{name}”</source>
            <translation>“{within}”, answer “{name}”</translation>
        </message>
        <message>
            <source>“{within}”, range {name}</source>
            <translation>“{within}”, range {name}</translation>
        </message>
        <message>
            <source>Band “{name}”</source>
            <translation>Band “{name}”</translation>
        </message>
        <message>
            <source>Error type “{name}”</source>
            <translation>Error type “{name}”</translation>
        </message>
        <message>
            <source>New section; criteria in it: {count}</source>
            <translation>New section; criteria in it: {count}</translation>
        </message>
        <message>
            <source>New criterion, weight {number}</source>
            <translation>New criterion, weight {number}</translation>
        </message>
        <message>
            <source>New answer, points: {number}</source>
            <translation>New answer, points: {number}</translation>
        </message>
        <message>
            <source>New range, points: {number}</source>
            <translation>New range, points: {number}</translation>
        </message>
        <message>
            <source>New band, from {number}</source>
            <translation>New band, from {number}</translation>
        </message>
        <message>
            <source>New error type</source>
            <translation>New error type</translation>
        </message>
        <message>
            <source>The section is gone; criteria in it: {count}</source>
            <translation>The section is gone; criteria in it: {count}</translation>
        </message>
        <message>
            <source>The criterion is gone; its weight was {number}</source>
            <translation>The criterion is gone; its weight was {number}</translation>
        </message>
        <message>
            <source>The answer is gone; its points: {number}</source>
            <translation>The answer is gone; its points: {number}</translation>
        </message>
        <message>
            <source>The range is gone; its points: {number}</source>
            <translation>The range is gone; its points: {number}</translation>
        </message>
        <message>
            <source>The band is gone; it began at {number}</source>
            <translation>The band is gone; it began at {number}</translation>
        </message>
        <message>
            <source>The error type is gone</source>
            <translation>The error type is gone</translation>
        </message>
        <message>
            <source>Moved from the section “{before}” to “{after}”</source>
            <translation>Moved from the section “{before}” to “{after}”</translation>
        </message>
        <message>
            <source>Moved from place {before} to place {after}</source>
            <translation>Moved from place {before} to place {after}</translation>
        </message>
        <message>
            <source>{key}: {before} → {after}</source>
            <translation>{key}: {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>Doubts</name>
        <message>
            <source>cut at the end of the sound</source>
            <translation>cut at the end of the sound</translation>
        </message>
        <message>
            <source>repeated itself, cut</source>
            <translation>repeated itself, cut</translation>
        </message>
        <message>
            <source>hardly heard</source>
            <translation>hardly heard</translation>
        </message>
        <message>
            <source>language uncertain</source>
            <translation>language uncertain</translation>
        </message>
        <message>
            <source>sounds like Russian</source>
            <translation>sounds like Russian</translation>
        </message>
        <message>
            <source>sounds like Kazakh</source>
            <translation>sounds like Kazakh</translation>
        </message>
        <message>
            <source>sounds like English</source>
            <translation>sounds like English</translation>
        </message>
        <message>
            <source>who speaks is a guess</source>
            <translation>who speaks is a guess</translation>
        </message>
        <message>
            <source>voices could not be told apart</source>
            <translation>voices could not be told apart</translation>
        </message>
        <message>
            <source>Words that would begin after the sound had ended were left out.</source>
            <translation>Words that would begin after the sound had ended were left out.</translation>
        </message>
        <message>
            <source>The recogniser went round in circles here; only the first round was kept.</source>
            <translation>The recogniser went round in circles here; only the first round was kept.</translation>
        </message>
        <message>
            <source>Most of this was hardly heard: listen before you rely on it.</source>
            <translation>Most of this was hardly heard: listen before you rely on it.</translation>
        </message>
        <message>
            <source>The sound does not tell which language this is: listen before you rely on it.</source>
            <translation>The sound does not tell which language this is: listen before you rely on it.</translation>
        </message>
        <message>
            <source>This sounds like Russian: choose it in the settings and transcribe anew.</source>
            <translation>This sounds like Russian: choose it in the settings and transcribe anew.</translation>
        </message>
        <message>
            <source>This sounds like Kazakh: choose it in the settings and transcribe anew.</source>
            <translation>This sounds like Kazakh: choose it in the settings and transcribe anew.</translation>
        </message>
        <message>
            <source>This sounds like English: choose it in the settings and transcribe anew.</source>
            <translation>This sounds like English: choose it in the settings and transcribe anew.</translation>
        </message>
        <message>
            <source>Who speaks was guessed from the sound of the voice.</source>
            <translation>Who speaks was guessed from the sound of the voice.</translation>
        </message>
        <message>
            <source>Both sides are in one channel, and their voices could not be told apart.</source>
            <translation>Both sides are in one channel, and their voices could not be told apart.</translation>
        </message>
        <message>
            <source>Underlined with dots, heard with doubt: {words}</source>
            <translation>Underlined with dots, heard with doubt: {words}</translation>
        </message>
        <message>
            <source>The recogniser trusts this by {share}.</source>
            <translation>The recogniser trusts this by {share}.</translation>
        </message>
        <message>
            <source>{side} (a guess)</source>
            <translation>{side} (a guess)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Drafts of scorecards</source>
            <translation>Drafts of scorecards</translation>
        </message>
        <message>
            <source>The draft “{name}” is deleted.</source>
            <translation>The draft “{name}” is deleted.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
    </context>
    <context>
        <name>DroppedDialog</name>
        <message>
            <source>Import of a scorecard</source>
            <translation>Import of a scorecard</translation>
        </message>
        <message numerus="yes">
            <source>The card is read. %n thing(s) of the file could not be kept as they were:</source>
            <translation>
                <numerusform>The card is read. %Ln thing of the file could not be kept as it was:</numerusform>
                <numerusform>The card is read. %Ln things of the file could not be kept as they were:</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Copy the list</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Open the draft</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Place in the file</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>What became of it</translation>
        </message>
        <message>
            <source>What could not be kept</source>
            <translation>What could not be kept</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Whom it harms</source>
            <translation>Whom it harms</translation>
        </message>
        <message>
            <source>When it is this error</source>
            <translation>When it is this error</translation>
        </message>
        <message>
            <source>Place in the tree</source>
            <translation>Place in the tree</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>Claus&amp;e of your standard</source>
            <translation>Claus&amp;e of your standard</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Weight</translation>
        </message>
        <message>
            <source>What it takes on cards with deductions.</source>
            <translation>What it takes on cards with deductions.</translation>
        </message>
        <message>
            <source>&amp;Severity</source>
            <translation>&amp;Severity</translation>
        </message>
        <message>
            <source>C&amp;lasses</source>
            <translation>C&amp;lasses</translation>
        </message>
        <message>
            <source>Several may apply; each is counted once.</source>
            <translation>Several may apply; each is counted once.</translation>
        </message>
        <message>
            <source>&amp;Definition</source>
            <translation>&amp;Definition</translation>
        </message>
        <message>
            <source>Example of the e&amp;rror</source>
            <translation>Example of the e&amp;rror</translation>
        </message>
        <message>
            <source>How it would have been ri&amp;ght</source>
            <translation>How it would have been ri&amp;ght</translation>
        </message>
        <message>
            <source>A group only holds others and cannot be recorded itself.</source>
            <translation>A group only holds others and cannot be recorded itself.</translation>
        </message>
        <message>
            <source>It is a gro&amp;up</source>
            <translation>It is a gro&amp;up</translation>
        </message>
        <message>
            <source>&amp;Belongs to</source>
            <translation>&amp;Belongs to</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Move to…</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Error type</source>
            <translation>Error type</translation>
        </message>
        <message>
            <source>Not published yet: its history begins with it.</source>
            <translation>Not published yet: its history begins with it.</translation>
        </message>
        <message>
            <source>Figures and history hang on it; another code begins anew.</source>
            <translation>Figures and history hang on it; another code begins anew.</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Code</translation>
        </message>
    </context>
    <context>
        <name>ErrorTypesField</name>
        <message>
            <source>What can be recorded on this card at all.</source>
            <translation>What can be recorded on this card at all.</translation>
        </message>
        <message>
            <source>&amp;Error types of the card</source>
            <translation>&amp;Error types of the card</translation>
        </message>
        <message>
            <source>&amp;Error types</source>
            <translation>&amp;Error types</translation>
        </message>
        <message>
            <source>Search by name, group or code</source>
            <translation>Search by name, group or code</translation>
        </message>
        <message>
            <source>Chosen: {names}</source>
            <translation>Chosen: {names}</translation>
        </message>
        <message>
            <source>None is chosen: any of the card can be recorded.</source>
            <translation>None is chosen: any of the card can be recorded.</translation>
        </message>
    </context>
    <context>
        <name>EvaluatePage</name>
        <message>
            <source>Evaluate</source>
            <translation>Evaluate</translation>
        </message>
        <message>
            <source>Evidence stamped</source>
            <translation>Evidence stamped</translation>
        </message>
        <message>
            <source>Choose a criterion first: evidence belongs to one.</source>
            <translation>Choose a criterion first: evidence belongs to one.</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Open what is stored</source>
            <translation>Open what is stored</translation>
        </message>
        <message>
            <source>The last change is not saved. Leaving now would lose it.</source>
            <translation>The last change is not saved. Leaving now would lose it.</translation>
        </message>
        <message>
            <source>Leave all the same</source>
            <translation>Leave all the same</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) wait for you</source>
            <translation>
                <numerusform>%Ln contact waits for you</numerusform>
                <numerusform>%Ln contacts wait for you</numerusform>
            </translation>
        </message>
        <message>
            <source>Evaluate the next one, or choose another on the page of contacts.</source>
            <translation>Evaluate the next one, or choose another on the page of contacts.</translation>
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation>Evaluate the next</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nothing waits for you</translation>
        </message>
        <message>
            <source>Choose a contact on the page of contacts, or draw a sample.</source>
            <translation>Choose a contact on the page of contacts, or draw a sample.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>message {number}</source>
            <translation>message {number}</translation>
        </message>
        <message>
            <source>a place that is not known</source>
            <translation>a place that is not known</translation>
        </message>
    </context>
    <context>
        <name>ExplanationView</name>
        <message>
            <source>How the score comes about</source>
            <translation>How the score comes about</translation>
        </message>
        <message>
            <source>What does not apply leaves its weight to the rest. Contribution is the applied weight times the share of points; the contributions add up to the score before gates.</source>
            <translation>What does not apply leaves its weight to the rest. Contribution is the applied weight times the share of points; the contributions add up to the score before gates.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Applied weight</source>
            <translation>Applied weight</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Contribution</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>not scored</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>by condition</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>not applicable</translation>
        </message>
        <message>
            <source>{points} of {possible}</source>
            <translation>{points} of {possible}</translation>
        </message>
        <message>
            <source>Nothing is judged yet, so there is no score.</source>
            <translation>Nothing is judged yet, so there is no score.</translation>
        </message>
        <message>
            <source>Sum, score before gates: {before}. Score: {after}.</source>
            <translation>Sum, score before gates: {before}. Score: {after}.</translation>
        </message>
        <message>
            <source>Bonuses add {bonus}.</source>
            <translation>Bonuses add {bonus}.</translation>
        </message>
    </context>
    <context>
        <name>FaultsDialog</name>
        <message>
            <source>Check of a scorecard</source>
            <translation>Check of a scorecard</translation>
        </message>
        <message>
            <source>Faults of the file</source>
            <translation>Faults of the file</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s). Mend them in the file and check it again.</source>
            <translation>
                <numerusform>%Ln fault. Mend it in the file and check it again.</numerusform>
                <numerusform>%Ln faults. Mend them in the file and check it again.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is sound. It can be published.</source>
            <translation>The file is sound. It can be published.</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Copy the list</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message>
            <source>The month before</source>
            <translation>The month before</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>The month after</translation>
        </message>
        <message numerus="yes">
            <source>%n random evaluation(s)</source>
            <translation>
                <numerusform>%Ln random evaluation</numerusform>
                <numerusform>%Ln random evaluations</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>Mean score</translation>
        </message>
        <message>
            <source>No error critical for the customer</source>
            <translation>No error critical for the customer</translation>
        </message>
        <message>
            <source>No error critical for the business</source>
            <translation>No error critical for the business</translation>
        </message>
        <message>
            <source>No error critical for compliance</source>
            <translation>No error critical for compliance</translation>
        </message>
        <message>
            <source>Non-critical criteria met</source>
            <translation>Non-critical criteria met</translation>
        </message>
        <message>
            <source>{good} of {n}</source>
            <translation>{good} of {n}</translation>
        </message>
        <message>
            <source>Target {wanted} reached</source>
            <translation>Target {wanted} reached</translation>
        </message>
        <message>
            <source>Target {wanted} nearly reached</source>
            <translation>Target {wanted} nearly reached</translation>
        </message>
        <message>
            <source>Target {wanted} missed</source>
            <translation>Target {wanted} missed</translation>
        </message>
        <message>
            <source>Target {wanted}</source>
            <translation>Target {wanted}</translation>
        </message>
        <message>
            <source>Not enough data: {n} of {minimum} needed</source>
            <translation>Not enough data: {n} of {minimum} needed</translation>
        </message>
        <message>
            <source>95 % CI: {low}–{high}</source>
            <translation>95 % CI: {low}–{high}</translation>
        </message>
        <message>
            <source>{change} on the month before</source>
            <translation>{change} on the month before</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search in topics, agents, transcripts and chats</source>
            <translation>Search in topics, agents, transcripts and chats</translation>
        </message>
        <message>
            <source>Words are found in any form; start* finds beginnings, "in quotes" exact phrases</source>
            <translation>Words are found in any form; start* finds beginnings, "in quotes" exact phrases</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Conditions of every field, and saved filters</source>
            <translation>Conditions of every field, and saved filters</translation>
        </message>
        <message>
            <source>Any month</source>
            <translation>Any month</translation>
        </message>
        <message>
            <source>Any channel</source>
            <translation>Any channel</translation>
        </message>
        <message>
            <source>All teams</source>
            <translation>All teams</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>All agents</translation>
        </message>
        <message>
            <source>Evaluated or not</source>
            <translation>Evaluated or not</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Not evaluated</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Evaluated</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Show all contacts</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
    </context>
    <context>
        <name>FilterKeeping</name>
        <message>
            <source>The filter “{name}” is saved.</source>
            <translation>The filter “{name}” is saved.</translation>
        </message>
        <message>
            <source>The filter “{name}” is removed.</source>
            <translation>The filter “{name}” is removed.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>As an expression: team = "North" and started_at in last 7 days</source>
            <translation>As an expression: team = "North" and started_at in last 7 days</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Name of the filter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Remove the saved filter</source>
            <translation>Remove the saved filter</translation>
        </message>
        <message>
            <source>The filter as an expression</source>
            <translation>The filter as an expression</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Saved filters</translation>
        </message>
        <message>
            <source>Who sees the filter</source>
            <translation>Who sees the filter</translation>
        </message>
        <message>
            <source>Conditions of the filter</source>
            <translation>Conditions of the filter</translation>
        </message>
        <message>
            <source>Me and {team}</source>
            <translation>Me and {team}</translation>
        </message>
        <message>
            <source>Only me</source>
            <translation>Only me</translation>
        </message>
        <message>
            <source>{name} ({team})</source>
            <translation>{name} ({team})</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Search in the transcript</source>
            <translation>Search in the transcript</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Close the search</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} of {count}</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nothing found</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>First steps</source>
            <translation>First steps</translation>
        </message>
        <message>
            <source>Welcome to QA Desk</source>
            <translation>Welcome to QA Desk</translation>
        </message>
        <message>
            <source>Three steps lead from recordings to a report. Nothing leaves this computer.</source>
            <translation>Three steps lead from recordings to a report. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>Bring in contacts</source>
            <translation>Bring in contacts</translation>
        </message>
        <message>
            <source>Choose a folder with call recordings and the switchboard's table, or chat exports. What is there already is recognised; a file that cannot be read is named with the reason, and the rest goes in. To look around first, open the demo contacts.</source>
            <translation>Choose a folder with call recordings and the switchboard's table, or chat exports. What is there already is recognised; a file that cannot be read is named with the reason, and the rest goes in. To look around first, open the demo contacts.</translation>
        </message>
        <message>
            <source>Draw a sample</source>
            <translation>Draw a sample</translation>
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. They are drawn at random by a seed that is kept, so that anybody can draw the same sample again.</source>
            <translation>Say how many contacts of each agent you want to check. They are drawn at random by a seed that is kept, so that anybody can draw the same sample again.</translation>
        </message>
        <message>
            <source>Listen and score</source>
            <translation>Listen and score</translation>
        </message>
        <message>
            <source>Hear both sides, read the transcript, answer the criteria. Each lost point keeps its second or its message as evidence, and the score explains itself.</source>
            <translation>Hear both sides, read the transcript, answer the criteria. Each lost point keeps its second or its message as evidence, and the score explains itself.</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Import a folder…</translation>
        </message>
        <message>
            <source>Open the demo contacts</source>
            <translation>Open the demo contacts</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Draw a sample…</translation>
        </message>
        <message>
            <source>Start to evaluate</source>
            <translation>Start to evaluate</translation>
        </message>
        <message>
            <source>Go to the home page</source>
            <translation>Go to the home page</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.yyyy</translation>
        </message>
        <message>
            <source>Write the day as 01.11.2026.</source>
            <translation>Write the day as 01.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>FoundPanel</name>
        <message>
            <source>What it finds</source>
            <translation>What it finds</translation>
        </message>
        <message>
            <source>newest {count}</source>
            <translation>newest {count}</translation>
        </message>
        <message>
            <source>In all contacts; a filter: channel = chat</source>
            <translation>In all contacts; a filter: channel = chat</translation>
        </message>
        <message>
            <source>Only in contacts of this filter</source>
            <translation>Only in contacts of this filter</translation>
        </message>
        <message>
            <source>How many contacts are looked through</source>
            <translation>How many contacts are looked through</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>How far the search is</translation>
        </message>
        <message>
            <source>Enter opens the contact at this place.</source>
            <translation>Enter opens the contact at this place.</translation>
        </message>
        <message>
            <source>What the rule finds in stored contacts stands here while you write it.</source>
            <translation>What the rule finds in stored contacts stands here while you write it.</translation>
        </message>
        <message>
            <source>No contact with a transcript or messages is among these.</source>
            <translation>No contact with a transcript or messages is among these.</translation>
        </message>
        <message>
            <source>Found in {found} of {looked} contacts</source>
            <translation>Found in {found} of {looked} contacts</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%Ln place</numerusform>
                <numerusform>%Ln places</numerusform>
            </translation>
        </message>
        <message>
            <source>the first {count} are shown</source>
            <translation>the first {count} are shown</translation>
        </message>
    </context>
    <context>
        <name>FullPointsField</name>
        <message>
            <source>&amp;Full points</source>
            <translation>&amp;Full points</translation>
        </message>
        <message>
            <source>As the best answer gives</source>
            <translation>As the best answer gives</translation>
        </message>
        <message>
            <source>No more than</source>
            <translation>No more than</translation>
        </message>
        <message>
            <source>Out of (need not be reached)</source>
            <translation>Out of (need not be reached)</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Full points</translation>
        </message>
    </context>
    <context>
        <name>GateBlock</name>
        <message>
            <source>These answers fire the gate</source>
            <translation>These answers fire the gate</translation>
        </message>
    </context>
    <context>
        <name>GateField</name>
        <message>
            <source>&amp;Gate: what a failure does</source>
            <translation>&amp;Gate: what a failure does</translation>
        </message>
        <message>
            <source>Nothing more: it only costs its points</source>
            <translation>Nothing more: it only costs its points</translation>
        </message>
        <message>
            <source>Zeroes its section</source>
            <translation>Zeroes its section</translation>
        </message>
        <message>
            <source>Zeroes another section</source>
            <translation>Zeroes another section</translation>
        </message>
        <message>
            <source>Zeroes the whole contact</source>
            <translation>Zeroes the whole contact</translation>
        </message>
        <message>
            <source>Limits the score of the contact</source>
            <translation>Limits the score of the contact</translation>
        </message>
        <message>
            <source>Section that the gate zeroes</source>
            <translation>Section that the gate zeroes</translation>
        </message>
        <message>
            <source>Highest score after the gate, per cent</source>
            <translation>Highest score after the gate, per cent</translation>
        </message>
        <message>
            <source>At most, %</source>
            <translation>At most, %</translation>
        </message>
        <message>
            <source>The score before gates is kept and shown too.</source>
            <translation>The score before gates is kept and shown too.</translation>
        </message>
        <message>
            <source>Section “{section}”</source>
            <translation>Section “{section}”</translation>
        </message>
    </context>
    <context>
        <name>Gates</name>
        <message>
            <source>{criterion}: zeroes the section “{section}”</source>
            <translation>{criterion}: zeroes the section “{section}”</translation>
        </message>
        <message>
            <source>{criterion}: caps the score at {cap}</source>
            <translation>{criterion}: caps the score at {cap}</translation>
        </message>
        <message>
            <source>{criterion}: zeroes the contact</source>
            <translation>{criterion}: zeroes the contact</translation>
        </message>
    </context>
    <context>
        <name>GatesField</name>
        <message>
            <source>Another gate for other answers</source>
            <translation>Another gate for other answers</translation>
        </message>
        <message>
            <source>Remove the last gate</source>
            <translation>Remove the last gate</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>All of these hold</source>
            <translation>All of these hold</translation>
        </message>
        <message>
            <source>At least one of these holds</source>
            <translation>At least one of these holds</translation>
        </message>
        <message>
            <source>None of these holds</source>
            <translation>None of these holds</translation>
        </message>
        <message>
            <source>Not all of these hold</source>
            <translation>Not all of these hold</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Remove the group</source>
            <translation>Remove the group</translation>
        </message>
        <message>
            <source>How these conditions are joined</source>
            <translation>How these conditions are joined</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Add a condition</translation>
        </message>
        <message>
            <source>Add a group of conditions</source>
            <translation>Add a group of conditions</translation>
        </message>
    </context>
    <context>
        <name>GroupForms</name>
        <message>
            <source>Change a target group</source>
            <translation>Change a target group</translation>
        </message>
        <message>
            <source>A new target group</source>
            <translation>A new target group</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Members today: {count}.</source>
            <translation>Members today: {count}.</translation>
        </message>
    </context>
    <context>
        <name>GroupsTab</name>
        <message>
            <source>New group…</source>
            <translation>New group…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>A rule finds its members anew each day; a plan can draw from them alone.</source>
            <translation>A rule finds its members anew each day; a plan can draw from them alone.</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Target groups</translation>
        </message>
        <message>
            <source>Members today</source>
            <translation>Members today</translation>
        </message>
        <message>
            <source>Remove the target group “{name}”?</source>
            <translation>Remove the target group “{name}”?</translation>
        </message>
        <message>
            <source>Remove the group</source>
            <translation>Remove the group</translation>
        </message>
    </context>
    <context>
        <name>HeaderlessStep</name>
        <message>
            <source>16 bits</source>
            <translation>16 bits</translation>
        </message>
        <message>
            <source>16 bits, high byte first</source>
            <translation>16 bits, high byte first</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bits</translation>
        </message>
        <message>
            <source>Recordings without a header</source>
            <translation>Recordings without a header</translation>
        </message>
        <message>
            <source>{rate} Hz</source>
            <translation>{rate} Hz</translation>
        </message>
        <message>
            <source>1 side</source>
            <translation>1 side</translation>
        </message>
        <message>
            <source>2 sides</source>
            <translation>2 sides</translation>
        </message>
        <message>
            <source>Coding of {ending}</source>
            <translation>Coding of {ending}</translation>
        </message>
        <message>
            <source>Rate of {ending}</source>
            <translation>Rate of {ending}</translation>
        </message>
        <message>
            <source>Sides in {ending}</source>
            <translation>Sides in {ending}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Read so</source>
            <translation>Read so</translation>
        </message>
        <message>
            <source>Listen to the beginning, {ending}</source>
            <translation>Listen to the beginning, {ending}</translation>
        </message>
        <message>
            <source>Read {ending} so</source>
            <translation>Read {ending} so</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are left out until you say how they are read.</source>
            <translation>
                <numerusform>%Ln recording is left out until you say how it is read.</numerusform>
                <numerusform>%Ln recordings are left out until you say how they are read.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are read as their ending has it. Listen, and say whether it is so.</source>
            <translation>They are read as their ending has it. Listen, and say whether it is so.</translation>
        </message>
        <message>
            <source>They are read as you said. The answer is remembered for this folder.</source>
            <translation>They are read as you said. The answer is remembered for this folder.</translation>
        </message>
        <message>
            <source>Read so, {file} lasts {length}.</source>
            <translation>Read so, {file} lasts {length}.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>How rules are written</source>
            <translation>How rules are written</translation>
        </message>
    </context>
    <context>
        <name>HelpStep</name>
        <message>
            <source>Recordings</source>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>List of the recordings</source>
            <translation>List of the recordings</translation>
        </message>
        <message>
            <source>A table beside the recordings is found by itself; choose one that lies elsewhere.</source>
            <translation>A table beside the recordings is found by itself; choose one that lies elsewhere.</translation>
        </message>
        <message>
            <source>As the table says</source>
            <translation>As the table says</translation>
        </message>
        <message>
            <source>Left channel</source>
            <translation>Left channel</translation>
        </message>
        <message>
            <source>Right channel</source>
            <translation>Right channel</translation>
        </message>
        <message>
            <source>The agent is heard in</source>
            <translation>The agent is heard in</translation>
        </message>
        <message>
            <source>Another table, and the side on which the agent is heard.</source>
            <translation>Another table, and the side on which the agent is heard.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
    </context>
    <context>
        <name>HintsCard</name>
        <message>
            <source>Hints for transcribing</source>
            <translation>Hints for transcribing</translation>
        </message>
        <message>
            <source>Words of the house</source>
            <translation>Words of the house</translation>
        </message>
        <message>
            <source>One a line, at most 100: products, names and abbreviations that are often said. They are heard more often then, and now and then where they were not said.</source>
            <translation>One a line, at most 100: products, names and abbreviations that are often said. They are heard more often then, and now and then where they were not said.</translation>
        </message>
        <message>
            <source>Guess who speaks from the sound of the voice</source>
            <translation>Guess who speaks from the sound of the voice</translation>
        </message>
        <message>
            <source>Both sides in one channel</source>
            <translation>Both sides in one channel</translation>
        </message>
        <message>
            <source>Every such turn is marked as a guess. Where two voices cannot be told apart, nobody is guessed.</source>
            <translation>Every such turn is marked as a guess. Where two voices cannot be told apart, nobody is guessed.</translation>
        </message>
    </context>
    <context>
        <name>HitBar</name>
        <message>
            <source>Phrases found</source>
            <translation>Phrases found</translation>
        </message>
        <message>
            <source>Enter goes to the place.</source>
            <translation>Enter goes to the place.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>not said</translation>
        </message>
        <message>
            <source>Phrases found: {names}</source>
            <translation>Phrases found: {names}</translation>
        </message>
        <message>
            <source>{number} of {count}: {name}, {place}</source>
            <translation>{number} of {count}: {name}, {place}</translation>
        </message>
    </context>
    <context>
        <name>HomeLists</name>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Draw a sample…</translation>
        </message>
        <message>
            <source>Calibration under way</source>
            <translation>Calibration under way</translation>
        </message>
        <message>
            <source>Evaluated last</source>
            <translation>Evaluated last</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>Draw a sample, and its contacts will be listed here.</source>
            <translation>Draw a sample, and its contacts will be listed here.</translation>
        </message>
        <message>
            <source>No calibration is under way.</source>
            <translation>No calibration is under way.</translation>
        </message>
        <message>
            <source>Submitted evaluations will be listed here.</source>
            <translation>Submitted evaluations will be listed here.</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Waiting for you</translation>
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation>Evaluate the next</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you: %n contact(s)</source>
            <translation>
                <numerusform>Waiting for you: %Ln contact</numerusform>
                <numerusform>Waiting for you: %Ln contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>due this week: {count}</source>
            <translation>due this week: {count}</translation>
        </message>
        <message>
            <source>overdue: {count}</source>
            <translation>overdue: {count}</translation>
        </message>
        <message>
            <source>Continue the evaluation</source>
            <translation>Continue the evaluation</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Good morning, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Good afternoon, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Good evening, {name}</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Good morning</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Good afternoon</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Good evening</translation>
        </message>
    </context>
    <context>
        <name>ImportAccount</name>
        <message>
            <source>Contacts removed: {count}.</source>
            <translation>Contacts removed: {count}.</translation>
        </message>
        <message>
            <source>Put back as they were: {count}.</source>
            <translation>Put back as they were: {count}.</translation>
        </message>
        <message>
            <source>Take this import back?</source>
            <translation>Take this import back?</translation>
        </message>
        <message>
            <source>Contacts that would go: {count}.</source>
            <translation>Contacts that would go: {count}.</translation>
        </message>
        <message>
            <source>Contacts that would be put back as they were: {count}.</source>
            <translation>Contacts that would be put back as they were: {count}.</translation>
        </message>
        <message>
            <source>Kept: {count} ({reasons}).</source>
            <translation>Kept: {count} ({reasons}).</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import contacts</source>
            <translation>Import contacts</translation>
        </message>
        <message>
            <source>What is there already is recognised; for what cannot come in the reason is named.</source>
            <translation>What is there already is recognised; for what cannot come in the reason is named.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>New import</source>
            <translation>New import</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Past imports</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Watched folder</translation>
        </message>
        <message>
            <source>Recordings, tables and conversations</source>
            <translation>Recordings, tables and conversations</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Files to import</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Folder to import</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Show it</translation>
        </message>
        <message>
            <source>The import has ended before all was in.</source>
            <translation>The import has ended before all was in.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) or row(s) could not be imported.</source>
            <translation>
                <numerusform>%Ln file or row could not be imported.</numerusform>
                <numerusform>%Ln files or rows could not be imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new contact(s) are in the list.</source>
            <translation>
                <numerusform>%Ln new contact is in the list.</numerusform>
                <numerusform>%Ln new contacts are in the list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Kept as a custom field</source>
            <translation>Kept as a custom field</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Time of day</translation>
        </message>
        <message>
            <source>Number of the call</source>
            <translation>Number of the call</translation>
        </message>
        <message>
            <source>Number that legs of one call share</source>
            <translation>Number that legs of one call share</translation>
        </message>
        <message>
            <source>Agent's name</source>
            <translation>Agent's name</translation>
        </message>
        <message>
            <source>Agent's number or login</source>
            <translation>Agent's number or login</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Who called</source>
            <translation>Who called</translation>
        </message>
        <message>
            <source>Who was called</source>
            <translation>Who was called</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Length of the conversation</source>
            <translation>Length of the conversation</translation>
        </message>
        <message>
            <source>Length with waiting</source>
            <translation>Length with waiting</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Customer's rating</source>
            <translation>Customer's rating</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>File of the recording</source>
            <translation>File of the recording</translation>
        </message>
        <message>
            <source>Channel of who called</source>
            <translation>Channel of who called</translation>
        </message>
        <message>
            <source>Channel of who was called</source>
            <translation>Channel of who was called</translation>
        </message>
        <message>
            <source>Last application</source>
            <translation>Last application</translation>
        </message>
        <message>
            <source>Data of the last application</source>
            <translation>Data of the last application</translation>
        </message>
        <message>
            <source>year, month, day</source>
            <translation>year, month, day</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>day, month, year</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>month, day, year</translation>
        </message>
        <message>
            <source>seconds since 1970</source>
            <translation>seconds since 1970</translation>
        </message>
        <message>
            <source>not clear: choose</source>
            <translation>not clear: choose</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>comma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>semicolon</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>tabulator</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>vertical bar</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Leave unknown</source>
            <translation>Leave unknown</translation>
        </message>
        <message>
            <source>Bot</source>
            <translation>Bot</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Not ended</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Broken off</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>evaluated</source>
            <translation>evaluated</translation>
        </message>
        <message>
            <source>in a sample</source>
            <translation>in a sample</translation>
        </message>
        <message>
            <source>in a calibration session</source>
            <translation>in a calibration session</translation>
        </message>
        <message>
            <source>under a hold</source>
            <translation>under a hold</translation>
        </message>
        <message>
            <source>being transcribed now</source>
            <translation>being transcribed now</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>changed since</translation>
        </message>
        <message>
            <source>this computer's</source>
            <translation>this computer's</translation>
        </message>
        <message>
            <source>What this table holds cannot be told: choose at least the column of date and time.</source>
            <translation>What this table holds cannot be told: choose at least the column of date and time.</translation>
        </message>
        <message>
            <source>Read as was remembered.</source>
            <translation>Read as was remembered.</translation>
        </message>
        <message>
            <source>Read as you say.</source>
            <translation>Read as you say.</translation>
        </message>
        <message>
            <source>What the columns mean is guessed from their titles and rows.</source>
            <translation>What the columns mean is guessed from their titles and rows.</translation>
        </message>
        <message>
            <source>Recognised: {maker}.</source>
            <translation>Recognised: {maker}.</translation>
        </message>
    </context>
    <context>
        <name>JobListPage</name>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Work it off here</source>
            <translation>Work it off here</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop here</translation>
        </message>
        <message>
            <source>Sooner</source>
            <translation>Sooner</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>First</source>
            <translation>First</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Try all failed again</source>
            <translation>Try all failed again</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Remove the ended</source>
            <translation>Remove the ended</translation>
        </message>
        <message>
            <source>Enter opens the contact; Delete cancels the job.</source>
            <translation>Enter opens the contact; Delete cancels the job.</translation>
        </message>
        <message>
            <source>Jobs of the queue</source>
            <translation>Jobs of the queue</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nothing waits</translation>
        </message>
        <message>
            <source>Transcriptions and other long work stand here until they are done.</source>
            <translation>Transcriptions and other long work stand here until they are done.</translation>
        </message>
        <message>
            <source>Running: {running} · waiting: {waiting} · failed or interrupted: {failed}</source>
            <translation>Running: {running} · waiting: {waiting} · failed or interrupted: {failed}</translation>
        </message>
        <message>
            <source>Nobody works on the queue now.</source>
            <translation>Nobody works on the queue now.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Transcription</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>Phrase rules</source>
            <translation>Phrase rules</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>running</source>
            <translation>running</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelled</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrupted</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>Comes</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Queued</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>{work}, {contact}: {state}</source>
            <translation>{work}, {contact}: {state}</translation>
        </message>
        <message>
            <source>the archive</source>
            <translation>the archive</translation>
        </message>
        <message>
            <source>{place}, priority {priority}</source>
            <translation>{place}, priority {priority}</translation>
        </message>
        <message>
            <source>Somebody has opened this contact: it goes first.</source>
            <translation>Somebody has opened this contact: it goes first.</translation>
        </message>
        <message>
            <source>The higher priority goes first; of equals, the older.</source>
            <translation>The higher priority goes first; of equals, the older.</translation>
        </message>
    </context>
    <context>
        <name>JournalCard</name>
        <message>
            <source>Journal of actions</source>
            <translation>Journal of actions</translation>
        </message>
        <message>
            <source>Who changed, opened or exported what, when and at which computer.</source>
            <translation>Who changed, opened or exported what, when and at which computer.</translation>
        </message>
        <message>
            <source>Open the journal</source>
            <translation>Open the journal</translation>
        </message>
    </context>
    <context>
        <name>JournalColumns</name>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Concerns</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
    </context>
    <context>
        <name>JournalFilter</name>
        <message>
            <source>Search in actions, fields and values</source>
            <translation>Search in actions, fields and values</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Everybody</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>From the beginning</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Last 7 days</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Last 30 days</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Check the chain</source>
            <translation>Check the chain</translation>
        </message>
        <message>
            <source>Looks whether any row was removed, changed, swapped or put in</source>
            <translation>Looks whether any row was removed, changed, swapped or put in</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Rows and the chosen one</source>
            <translation>Rows and the chosen one</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>Checking the journal</translation>
        </message>
        <message>
            <source>Writing the journal</source>
            <translation>Writing the journal</translation>
        </message>
        <message>
            <source>Where to write the journal</source>
            <translation>Where to write the journal</translation>
        </message>
        <message>
            <source>The journal is broken at row {number}: {flaw}.</source>
            <translation>The journal is broken at row {number}: {flaw}.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: all %n row(s) follow from each other.</source>
            <translation>
                <numerusform>The journal is whole: its one row is as it was written.</numerusform>
                <numerusform>The journal is whole: all %Ln rows follow from each other.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the seal…</source>
            <translation>Save the seal…</translation>
        </message>
        <message>
            <source>Keep the seal outside of this workspace</source>
            <translation>Keep the seal outside of this workspace</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s), the newest first.</source>
            <translation>
                <numerusform>%Ln action.</numerusform>
                <numerusform>%Ln actions, the newest first.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows are only ever added, and each one seals the one before it.</source>
            <translation>Rows are only ever added, and each one seals the one before it.</translation>
        </message>
    </context>
    <context>
        <name>JournalRowCard</name>
        <message>
            <source>Values before and after</source>
            <translation>Values before and after</translation>
        </message>
        <message>
            <source>Choose a row to see its values.</source>
            <translation>Choose a row to see its values.</translation>
        </message>
        <message>
            <source>This row tells of no values.</source>
            <translation>This row tells of no values.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Concerns</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <source>Backup and check</source>
            <translation>Backup and check</translation>
        </message>
        <message>
            <source>The database is on a server, whose keepers make its copies. Ask them, or see “Backup” in the guide.</source>
            <translation>The database is on a server, whose keepers make its copies. Ask them, or see “Backup” in the guide.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>They lie in the folder “backups” of the workspace, without recordings.</source>
            <translation>They lie in the folder “backups” of the workspace, without recordings.</translation>
        </message>
        <message>
            <source>Copies to keep</source>
            <translation>Copies to keep</translation>
        </message>
        <message>
            <source>One a day is made at the start of the program; with 0, none.</source>
            <translation>One a day is made at the start of the program; with 0, none.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>Restore this copy…</source>
            <translation>Restore this copy…</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Restore from a file…</translation>
        </message>
        <message>
            <source>The database becomes what it was in {file}. What was done since then goes out of the lists; the present database is kept beside it in the workspace.</source>
            <translation>The database becomes what it was in {file}. What was done since then goes out of the lists; the present database is kept beside it in the workspace.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>There is no copy yet</source>
            <translation>There is no copy yet</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Copying the database</translation>
        </message>
        <message>
            <source>The database was copied: {file}.</source>
            <translation>The database was copied: {file}.</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Checking the database</translation>
        </message>
        <message>
            <source>The database is whole. Recordings that are as they came: {number}.</source>
            <translation>The database is whole. Recordings that are as they came: {number}.</translation>
        </message>
        <message>
            <source>And {number} more; “qa-desk db check” lists all.</source>
            <translation>And {number} more; “qa-desk db check” lists all.</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Copy of the database</translation>
        </message>
        <message>
            <source>Restoring the database</source>
            <translation>Restoring the database</translation>
        </message>
        <message>
            <source>The copy is encrypted with a key that this workspace does not have.</source>
            <translation>The copy is encrypted with a key that this workspace does not have.</translation>
        </message>
        <message>
            <source>The database was restored; the one before lies in {file}.</source>
            <translation>The database was restored; the one before lies in {file}.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>The key is needed</source>
            <translation>The key is needed</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Show what I type</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Recovery key or passphrase:</source>
            <translation>Recovery key or passphrase:</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>In the player</source>
            <translation>In the player</translation>
        </message>
        <message>
            <source>In the scorecard</source>
            <translation>In the scorecard</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>In a table</translation>
        </message>
        <message>
            <source>In the sections and criteria of a card</source>
            <translation>In the sections and criteria of a card</translation>
        </message>
        <message>
            <source>In the error types of the classifier</source>
            <translation>In the error types of the classifier</translation>
        </message>
    </context>
    <context>
        <name>KindField</name>
        <message>
            <source>&amp;Kind of answer</source>
            <translation>&amp;Kind of answer</translation>
        </message>
    </context>
    <context>
        <name>LanguageModelCard</name>
        <message>
            <source>Language model</source>
            <translation>Language model</translation>
        </message>
        <message>
            <source>A model behind an OpenAI-compatible address can be asked for answers on the evaluation page (Ctrl+Shift+A). Nothing is sent unless you ask. Personal data is masked first, and only quotes that were said word for word are shown.</source>
            <translation>A model behind an OpenAI-compatible address can be asked for answers on the evaluation page (Ctrl+Shift+A). Nothing is sent unless you ask. Personal data is masked first, and only quotes that were said word for word are shown.</translation>
        </message>
        <message>
            <source>Let me ask a language model</source>
            <translation>Let me ask a language model</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Such as http://localhost:11434/v1; with http:// or https://.</source>
            <translation>Such as http://localhost:11434/v1; with http:// or https://.</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Name of the model</translation>
        </message>
        <message>
            <source>Key, if it needs one</source>
            <translation>Key, if it needs one</translation>
        </message>
        <message>
            <source>It is kept in the keyring of the system, not in the workspace.</source>
            <translation>It is kept in the keyring of the system, not in the workspace.</translation>
        </message>
        <message>
            <source>Wait for an answer at most, seconds</source>
            <translation>Wait for an answer at most, seconds</translation>
        </message>
        <message>
            <source>Enter the address of the model.</source>
            <translation>Enter the address of the model.</translation>
        </message>
        <message>
            <source>This address is not on this computer or in a private network: what was said leaves the house, masked, whenever you ask.</source>
            <translation>This address is not on this computer or in a private network: what was said leaves the house, masked, whenever you ask.</translation>
        </message>
    </context>
    <context>
        <name>LanguageTabs</name>
        <message>
            <source>Language of the texts</source>
            <translation>Language of the texts</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>%Ln text is missing</numerusform>
                <numerusform>%Ln texts are missing</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
    </context>
    <context>
        <name>LeftOutStep</name>
        <message>
            <source>What cannot be imported</source>
            <translation>What cannot be imported</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Copy the list</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Save the list…</translation>
        </message>
        <message>
            <source>What cannot be imported, and why</source>
            <translation>What cannot be imported, and why</translation>
        </message>
        <message>
            <source>What cannot be imported, and what to know of the rest</source>
            <translation>What cannot be imported, and what to know of the rest</translation>
        </message>
        <message>
            <source>What to know of what came in</source>
            <translation>What to know of what came in</translation>
        </message>
        <message>
            <source>What to know of what comes in</source>
            <translation>What to know of what comes in</translation>
        </message>
        <message>
            <source>What was not imported, and what to know of the rest</source>
            <translation>What was not imported, and what to know of the rest</translation>
        </message>
        <message>
            <source>What was not imported, and why</source>
            <translation>What was not imported, and why</translation>
        </message>
        <message>
            <source>All the rest is in. These files stay as they are.</source>
            <translation>All the rest is in. These files stay as they are.</translation>
        </message>
        <message>
            <source>All the rest comes in. These files stay as they are.</source>
            <translation>All the rest comes in. These files stay as they are.</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Not imported</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
    </context>
    <context>
        <name>LeftOver</name>
        <message numerus="yes">
            <source>%n transcription(s) were left unfinished.</source>
            <translation>
                <numerusform>%Ln transcription was left unfinished.</numerusform>
                <numerusform>%Ln transcriptions were left unfinished.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Forget them</translation>
        </message>
    </context>
    <context>
        <name>ListeningCard</name>
        <message>
            <source>Listening</source>
            <translation>Listening</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Play on</translation>
        </message>
        <message>
            <source>A pause is quieter than, dB</source>
            <translation>A pause is quieter than, dB</translation>
        </message>
        <message>
            <source>On both sides; 0 is as loud as can be. On a noisy line take a higher number.</source>
            <translation>On both sides; 0 is as loud as can be. On a noisy line take a higher number.</translation>
        </message>
        <message>
            <source>Leave pauses out from, seconds</source>
            <translation>Leave pauses out from, seconds</translation>
        </message>
        <message>
            <source>Shorter pauses are heard even where pauses are left out.</source>
            <translation>Shorter pauses are heard even where pauses are left out.</translation>
        </message>
    </context>
    <context>
        <name>MachineWatch</name>
        <message>
            <source>Sound</source>
            <translation>Sound</translation>
        </message>
        <message>
            <source>Calls can be heard.</source>
            <translation>Calls can be heard.</translation>
        </message>
        <message>
            <source>No sound</source>
            <translation>No sound</translation>
        </message>
        <message>
            <source>Calls are transcribed on this computer.</source>
            <translation>Calls are transcribed on this computer.</translation>
        </message>
        <message>
            <source>No speech model</source>
            <translation>No speech model</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>{palette} finds commands, {help} shows all keys</source>
            <translation>{palette} finds commands, {help} shows all keys</translation>
        </message>
        <message>
            <source>Opening the demo contacts</source>
            <translation>Opening the demo contacts</translation>
        </message>
        <message>
            <source>The demo contacts are there.</source>
            <translation>The demo contacts are there.</translation>
        </message>
        <message>
            <source>Stopped. Open the demo contacts again to bring in the rest.</source>
            <translation>Stopped. Open the demo contacts again to bring in the rest.</translation>
        </message>
        <message>
            <source>Work is under way. Stop it and close? What is done so far stays.</source>
            <translation>Work is under way. Stop it and close? What is done so far stays.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Stop and close</translation>
        </message>
    </context>
    <context>
        <name>MarkerList</name>
        <message>
            <source>Markers</source>
            <translation>Markers</translation>
        </message>
        <message>
            <source>Write the note of the marker (F2)</source>
            <translation>Write the note of the marker (F2)</translation>
        </message>
        <message>
            <source>Remove the marker (Del)</source>
            <translation>Remove the marker (Del)</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>Marker at {time}</source>
            <translation>Marker at {time}</translation>
        </message>
    </context>
    <context>
        <name>MarkersModel</name>
        <message>
            <source>Marker at {time}: {note}</source>
            <translation>Marker at {time}: {note}</translation>
        </message>
        <message>
            <source>Marker at {time}</source>
            <translation>Marker at {time}</translation>
        </message>
    </context>
    <context>
        <name>MeasureNames</name>
        <message>
            <source>share of the agent's talk (0 to 1)</source>
            <translation>share of the agent's talk (0 to 1)</translation>
        </message>
        <message>
            <source>share of the customer's talk (0 to 1)</source>
            <translation>share of the customer's talk (0 to 1)</translation>
        </message>
        <message>
            <source>share of silence (0 to 1)</source>
            <translation>share of silence (0 to 1)</translation>
        </message>
        <message>
            <source>number of silences</source>
            <translation>number of silences</translation>
        </message>
        <message>
            <source>longest silence, s</source>
            <translation>longest silence, s</translation>
        </message>
        <message>
            <source>times both spoke at once</source>
            <translation>times both spoke at once</translation>
        </message>
        <message>
            <source>interruptions by the agent</source>
            <translation>interruptions by the agent</translation>
        </message>
        <message>
            <source>interruptions by the customer</source>
            <translation>interruptions by the customer</translation>
        </message>
        <message>
            <source>number of holds</source>
            <translation>number of holds</translation>
        </message>
        <message>
            <source>longest hold, s</source>
            <translation>longest hold, s</translation>
        </message>
        <message>
            <source>longest monologue, s</source>
            <translation>longest monologue, s</translation>
        </message>
        <message>
            <source>words per minute of the agent</source>
            <translation>words per minute of the agent</translation>
        </message>
        <message>
            <source>words per minute of the customer</source>
            <translation>words per minute of the customer</translation>
        </message>
        <message>
            <source>time to the first reply, s</source>
            <translation>time to the first reply, s</translation>
        </message>
        <message>
            <source>longest wait for a reply, s</source>
            <translation>longest wait for a reply, s</translation>
        </message>
        <message>
            <source>median time to a reply, s</source>
            <translation>median time to a reply, s</translation>
        </message>
        <message>
            <source>loudness of the agent, dB</source>
            <translation>loudness of the agent, dB</translation>
        </message>
        <message>
            <source>loudness of the customer, dB</source>
            <translation>loudness of the customer, dB</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>On hold</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Overlaps</translation>
        </message>
        <message>
            <source>Agent interrupted</source>
            <translation>Agent interrupted</translation>
        </message>
        <message>
            <source>Customer interrupted</source>
            <translation>Customer interrupted</translation>
        </message>
        <message>
            <source>Monologue</source>
            <translation>Monologue</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>First response</translation>
        </message>
        <message>
            <source>Longest response</source>
            <translation>Longest response</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>Share of all that is spoken</source>
            <translation>Share of all that is spoken</translation>
        </message>
        <message>
            <source>Words a minute of own speech</source>
            <translation>Words a minute of own speech</translation>
        </message>
        <message>
            <source>How loud the speech is, in decibels below the loudest a recording can hold</source>
            <translation>How loud the speech is, in decibels below the loudest a recording can hold</translation>
        </message>
        <message>
            <source>Long pauses of both sides, as a share of the recording; in brackets, how many</source>
            <translation>Long pauses of both sides, as a share of the recording; in brackets, how many</translation>
        </message>
        <message>
            <source>How often nobody spoke for so long that it was probably a hold; the longest</source>
            <translation>How often nobody spoke for so long that it was probably a hold; the longest</translation>
        </message>
        <message>
            <source>How often both sides spoke at once</source>
            <translation>How often both sides spoke at once</translation>
        </message>
        <message>
            <source>The agent came in while the customer spoke, kept on, and the customer stopped</source>
            <translation>The agent came in while the customer spoke, kept on, and the customer stopped</translation>
        </message>
        <message>
            <source>The customer came in while the agent spoke, kept on, and the agent stopped</source>
            <translation>The customer came in while the agent spoke, kept on, and the agent stopped</translation>
        </message>
        <message>
            <source>The longest speech of one side into which the other said nothing</source>
            <translation>The longest speech of one side into which the other said nothing</translation>
        </message>
        <message>
            <source>From the customer's first message to the agent's first; bots do not count</source>
            <translation>From the customer's first message to the agent's first; bots do not count</translation>
        </message>
        <message>
            <source>The longest wait for the agent, from the first message without an answer</source>
            <translation>The longest wait for the agent, from the first message without an answer</translation>
        </message>
        <message>
            <source>Half of the agent's responses took longer, half took less</source>
            <translation>Half of the agent's responses took longer, half took less</translation>
        </message>
        <message>
            <source>Numbers of the conversation</source>
            <translation>Numbers of the conversation</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} s</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{index} of {count}</source>
            <translation>{index} of {count}</translation>
        </message>
        <message>
            <source>{number} wpm</source>
            <translation>{number} wpm</translation>
        </message>
        <message>
            <source>{number} dB</source>
            <translation>{number} dB</translation>
        </message>
    </context>
    <context>
        <name>ModelsCard</name>
        <message>
            <source>Speech model</source>
            <translation>Speech model</translation>
        </message>
        <message>
            <source>Model for transcribing</source>
            <translation>Model for transcribing</translation>
        </message>
        <message>
            <source>Add a model from a folder…</source>
            <translation>Add a model from a folder…</translation>
        </message>
        <message>
            <source>Take the model of the installed packages</source>
            <translation>Take the model of the installed packages</translation>
        </message>
        <message>
            <source>Check the models</source>
            <translation>Check the models</translation>
        </message>
        <message>
            <source>Adding a speech model</source>
            <translation>Adding a speech model</translation>
        </message>
        <message>
            <source>{name} (not installed)</source>
            <translation>{name} (not installed)</translation>
        </message>
        <message>
            <source>{name}, {size} MB</source>
            <translation>{name}, {size} MB</translation>
        </message>
        <message>
            <source>{name}, {size} MB, not a known release</source>
            <translation>{name}, {size} MB, not a known release</translation>
        </message>
        <message>
            <source>Folder of the speech model</source>
            <translation>Folder of the speech model</translation>
        </message>
        <message>
            <source>Checking the speech models</source>
            <translation>Checking the speech models</translation>
        </message>
        <message>
            <source>There is no model to check.</source>
            <translation>There is no model to check.</translation>
        </message>
        <message>
            <source>The packages with the speech model are not installed.</source>
            <translation>The packages with the speech model are not installed.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Move an error type</source>
            <translation>Move an error type</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>At the top</translation>
        </message>
        <message>
            <source>Move “{name}” to…</source>
            <translation>Move “{name}” to…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Search…</translation>
        </message>
        <message>
            <source>Search for a place</source>
            <translation>Search for a place</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>NamesStep</name>
        <message>
            <source>Names of the recordings</source>
            <translation>Names of the recordings</translation>
        </message>
        <message>
            <source>Pattern of the names</source>
            <translation>Pattern of the names</translation>
        </message>
        <message>
            <source>Fields stand in braces: agent, agent_name, customer, id, date, time, queue, topic, team, direction, language, or a name of your own. * is anything.</source>
            <translation>Fields stand in braces: agent, agent_name, customer, id, date, time, queue, topic, team, direction, language, or a name of your own. * is anything.</translation>
        </message>
        <message>
            <source>Remembered patterns</source>
            <translation>Remembered patterns</translation>
        </message>
        <message>
            <source>Remember the pattern</source>
            <translation>Remember the pattern</translation>
        </message>
        <message>
            <source>What the names tell</source>
            <translation>What the names tell</translation>
        </message>
        <message>
            <source>Take a remembered pattern…</source>
            <translation>Take a remembered pattern…</translation>
        </message>
        <message>
            <source>An example…</source>
            <translation>An example…</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is read from %n name(s) yet.</source>
            <translation>
                <numerusform>Nothing is read from %Ln name yet.</numerusform>
                <numerusform>Nothing is read from %Ln names yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of a recording can be read from its name.</source>
            <translation>What is known of a recording can be read from its name.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Names like these are read so from now on.</source>
            <translation>Names like these are read so from now on.</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>NodeProperties</name>
        <message>
            <source>Properties</source>
            <translation>Properties</translation>
        </message>
    </context>
    <context>
        <name>NoteDelegate</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note of the marker</source>
            <translation>Note of the marker</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>What can be done about it</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fault</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Nothing here opens {path}.</source>
            <translation>Nothing here opens {path}.</translation>
        </message>
        <message>
            <source>This file is encrypted. Readable copy</source>
            <translation>This file is encrypted. Readable copy</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Written: {name}</translation>
        </message>
        <message>
            <source>Written: {name}. It lies outside of the workspace and is not encrypted.</source>
            <translation>Written: {name}. It lies outside of the workspace and is not encrypted.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>OptionsField</name>
        <message>
            <source>Answers and &amp;points</source>
            <translation>Answers and &amp;points</translation>
        </message>
        <message>
            <source>Best answer first. Enter adds a line.</source>
            <translation>Best answer first. Enter adds a line.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Usual answers</source>
            <translation>Usual answers</translation>
        </message>
        <message>
            <source>Points with a plus come on top of the full points.</source>
            <translation>Points with a plus come on top of the full points.</translation>
        </message>
    </context>
    <context>
        <name>PackageExportDialog</name>
        <message>
            <source>Export a package</source>
            <translation>Export a package</translation>
        </message>
        <message numerus="yes">
            <source>All %n in the list</source>
            <translation>
                <numerusform>The %Ln in the list</numerusform>
                <numerusform>All %Ln in the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>The %Ln selected</numerusform>
                <numerusform>The %Ln selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>All that were submitted</source>
            <translation>All that were submitted</translation>
        </message>
        <message>
            <source>My own only</source>
            <translation>My own only</translation>
        </message>
        <message>
            <source>None: for an auditor who is to judge afresh</source>
            <translation>None: for an auditor who is to judge afresh</translation>
        </message>
        <message>
            <source>Drafts and entries of calibration sessions never go along.</source>
            <translation>Drafts and entries of calibration sessions never go along.</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Evaluations</translation>
        </message>
        <message>
            <source>Messages, transcripts, quotes and the customer's data</source>
            <translation>Messages, transcripts, quotes and the customer's data</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texts</translation>
        </message>
        <message>
            <source>Take the recordings along</source>
            <translation>Take the recordings along</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>Tell it by another way than the file. Without one, whoever has it reads it.</source>
            <translation>Tell it by another way than the file. Without one, whoever has it reads it.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contacts</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>Where the package goes</translation>
        </message>
        <message>
            <source>Writing a package</source>
            <translation>Writing a package</translation>
        </message>
        <message>
            <source>A package for another workspace</source>
            <translation>A package for another workspace</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Writing…</translation>
        </message>
        <message>
            <source>The package is written</source>
            <translation>The package is written</translation>
        </message>
        <message>
            <source>This cannot be written</source>
            <translation>This cannot be written</translation>
        </message>
        <message>
            <source>Stopped: no file was written</source>
            <translation>Stopped: no file was written</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>An auditor or another centre brings it in; what is there already stays as it is.</source>
            <translation>An auditor or another centre brings it in; what is there already stays as it is.</translation>
        </message>
        <message>
            <source>{name}: contacts {contacts}, evaluations {evaluations}, recordings {recordings}.</source>
            <translation>{name}: contacts {contacts}, evaluations {evaluations}, recordings {recordings}.</translation>
        </message>
    </context>
    <context>
        <name>PackageFoot</name>
        <message>
            <source>Progress of the package</source>
            <translation>Progress of the package</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Go on in the background</translation>
        </message>
    </context>
    <context>
        <name>PackageImportDialog</name>
        <message>
            <source>Import a package</source>
            <translation>Import a package</translation>
        </message>
        <message>
            <source>Passphrase of the package</source>
            <translation>Passphrase of the package</translation>
        </message>
        <message>
            <source>What stays as it is here, or cannot go in</source>
            <translation>What stays as it is here, or cannot go in</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Importing a package</source>
            <translation>Importing a package</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Ready to import</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nothing new</translation>
        </message>
        <message>
            <source>Looking at the package…</source>
            <translation>Looking at the package…</translation>
        </message>
        <message>
            <source>The package is encrypted</source>
            <translation>The package is encrypted</translation>
        </message>
        <message>
            <source>This cannot be imported</source>
            <translation>This cannot be imported</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importing…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>Stopped: nothing was brought in</source>
            <translation>Stopped: nothing was brought in</translation>
        </message>
        <message>
            <source>{name}: type its passphrase.</source>
            <translation>{name}: type its passphrase.</translation>
        </message>
        <message>
            <source>{name}: made by {by} on {host}, {at}.</source>
            <translation>{name}: made by {by} on {host}, {at}.</translation>
        </message>
        <message numerus="yes">
            <source>%n evaluation(s) of a sample that is not here will count as targeted.</source>
            <translation>
                <numerusform>%Ln evaluation of a sample that is not here will count as targeted.</numerusform>
                <numerusform>%Ln evaluations of a sample that is not here will count as targeted.</numerusform>
            </translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation>New contacts</translation>
        </message>
        <message>
            <source>New evaluations</source>
            <translation>New evaluations</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>There already</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Packages</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Samples</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluate</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Calibration</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Scorecards</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Work plan</source>
            <translation>Work plan</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Import contacts</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Keeping and erasing</source>
            <translation>Keeping and erasing</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>First steps</translation>
        </message>
        <message>
            <source>Scorecard editor</source>
            <translation>Scorecard editor</translation>
        </message>
        <message>
            <source>Error classifier</source>
            <translation>Error classifier</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Journal of actions</translation>
        </message>
    </context>
    <context>
        <name>ParentField</name>
        <message>
            <source>at the top</source>
            <translation>at the top</translation>
        </message>
        <message>
            <source>Now: {place}</source>
            <translation>Now: {place}</translation>
        </message>
    </context>
    <context>
        <name>PastTab</name>
        <message>
            <source>Past imports</source>
            <translation>Past imports</translation>
        </message>
        <message>
            <source>Undo the import…</source>
            <translation>Undo the import…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Progress of the undo</source>
            <translation>Progress of the undo</translation>
        </message>
        <message>
            <source>Contacts that were kept</source>
            <translation>Contacts that were kept</translation>
        </message>
        <message>
            <source>Keep the import</source>
            <translation>Keep the import</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Undo the import</translation>
        </message>
        <message>
            <source>Undoing an import</source>
            <translation>Undoing an import</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>With news</source>
            <translation>With news</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>There already</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>Not importable</translation>
        </message>
        <message>
            <source>Kept contact</source>
            <translation>Kept contact</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Evaluator</source>
            <translation>Evaluator</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Analyst</source>
            <translation>Analyst</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Service program</source>
            <translation>Service program</translation>
        </message>
        <message>
            <source>Vacation</source>
            <translation>Vacation</translation>
        </message>
        <message>
            <source>Sick leave</source>
            <translation>Sick leave</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>Mean score</translation>
        </message>
        <message>
            <source>No error critical for the customer</source>
            <translation>No error critical for the customer</translation>
        </message>
        <message>
            <source>No error critical for the business</source>
            <translation>No error critical for the business</translation>
        </message>
        <message>
            <source>No error critical for compliance</source>
            <translation>No error critical for compliance</translation>
        </message>
        <message>
            <source>No critical error of any class</source>
            <translation>No critical error of any class</translation>
        </message>
        <message>
            <source>Non-critical criteria met</source>
            <translation>Non-critical criteria met</translation>
        </message>
        <message>
            <source>Contacts that passed</source>
            <translation>Contacts that passed</translation>
        </message>
        <message>
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <source>until {last}</source>
            <translation>until {last}</translation>
        </message>
        <message>
            <source>since {first}</source>
            <translation>since {first}</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Users and their teams, the history of agents, absence and targets.</source>
            <translation>Users and their teams, the history of agents, absence and targets.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>active</source>
            <translation>active</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>locked</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>leads</translation>
        </message>
        <message>
            <source>belongs to it</source>
            <translation>belongs to it</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Team today</source>
            <translation>Team today</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Name then</source>
            <translation>Name then</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>Agents today</source>
            <translation>Agents today</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Led by</translation>
        </message>
        <message>
            <source>Evaluators</source>
            <translation>Evaluators</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>agent</translation>
        </message>
        <message>
            <source>evaluator</source>
            <translation>evaluator</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Target, %</source>
            <translation>Target, %</translation>
        </message>
        <message>
            <source>Amber from, %</source>
            <translation>Amber from, %</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>past</source>
            <translation>past</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>to come</translation>
        </message>
        <message>
            <source>away</source>
            <translation>away</translation>
        </message>
    </context>
    <context>
        <name>PeopleForms</name>
        <message>
            <source>Change a user</source>
            <translation>Change a user</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Add a user</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>The name by which this person logs in here.</source>
            <translation>The name by which this person logs in here.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Locked: keeps the past and is given nothing new</source>
            <translation>Locked: keeps the past and is given nothing new</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Codes such as ru, kk, en: samples give contacts in these. Empty means all.</source>
            <translation>Codes such as ru, kk, en: samples give contacts in these. Empty means all.</translation>
        </message>
        <message>
            <source>Languages of evaluation</source>
            <translation>Languages of evaluation</translation>
        </message>
        <message>
            <source>A team for {name}</source>
            <translation>A team for {name}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Leads the team</source>
            <translation>Leads the team</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Name the team.</source>
            <translation>Name the team.</translation>
        </message>
        <message>
            <source>Rename an agent</source>
            <translation>Rename an agent</translation>
        </message>
        <message>
            <source>Add an agent</source>
            <translation>Add an agent</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>As the switchboard or the chat writes it.</source>
            <translation>As the switchboard or the chat writes it.</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>History of {name}</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Name then</source>
            <translation>Name then</translation>
        </message>
        <message>
            <source>Only if it was another one.</source>
            <translation>Only if it was another one.</translation>
        </message>
        <message>
            <source>Remove a line from the history of {name}?</source>
            <translation>Remove a line from the history of {name}?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>Add a team</translation>
        </message>
        <message>
            <source>As the imported files write it; contacts are matched by the name.</source>
            <translation>As the imported files write it; contacts are matched by the name.</translation>
        </message>
        <message>
            <source>Name of the team</source>
            <translation>Name of the team</translation>
        </message>
        <message>
            <source>Rename the team {name}</source>
            <translation>Rename the team {name}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Its contacts, people, history and targets go along; samples and the journal keep the name of their day.</source>
            <translation>Its contacts, people, history and targets go along; samples and the journal keep the name of their day.</translation>
        </message>
        <message>
            <source>Change an absence</source>
            <translation>Change an absence</translation>
        </message>
        <message>
            <source>Note an absence</source>
            <translation>Note an absence</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Leave it empty while nobody knows.</source>
            <translation>Leave it empty while nobody knows.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Change a target</source>
            <translation>Change a target</translation>
        </message>
        <message>
            <source>Set a target</source>
            <translation>Set a target</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Empty means all.</source>
            <translation>Empty means all.</translation>
        </message>
        <message>
            <source>Target, %</source>
            <translation>Target, %</translation>
        </message>
        <message>
            <source>Amber from, %</source>
            <translation>Amber from, %</translation>
        </message>
        <message>
            <source>Below the target but not below this, the light is amber; below it is red.</source>
            <translation>Below the target but not below this, the light is amber; below it is red.</translation>
        </message>
        <message>
            <source>Months that have passed keep their target: begin with this month or later.</source>
            <translation>Months that have passed keep their target: begin with this month or later.</translation>
        </message>
        <message>
            <source>No contact will count for another team.</source>
            <translation>No contact will count for another team.</translation>
        </message>
        <message>
            <source>the team that their files name</source>
            <translation>the team that their files name</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) will count for another team: {teams}.</source>
            <translation>
                <numerusform>%Ln contact will count for another team: {teams}.</numerusform>
                <numerusform>%Ln contacts will count for another team: {teams}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>The last day is before the first.</translation>
        </message>
        <message>
            <source>Write a number of per cent from 0 to 100.</source>
            <translation>Write a number of per cent from 0 to 100.</translation>
        </message>
        <message>
            <source>An empty day is an open end.</source>
            <translation>An empty day is an open end.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Who works here, where, from when and to what end.</source>
            <translation>Who works here, where, from when and to what end.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Users</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Targets</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>Staff list…</source>
            <translation>Staff list…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>End today</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>End…</translation>
        </message>
        <message>
            <source>Close or open</source>
            <translation>Close or open</translation>
        </message>
        <message>
            <source>Teams by date</source>
            <translation>Teams by date</translation>
        </message>
        <message>
            <source>A contact counts for the team its agent had on that day; where the history is silent, for the team that the imported file names.</source>
            <translation>A contact counts for the team its agent had on that day; where the history is silent, for the team that the imported file names.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Samples give no contacts to evaluators who are away or locked.</source>
            <translation>Samples give no contacts to evaluators who are away or locked.</translation>
        </message>
        <message>
            <source>A month is held to the target that was in force on its first day; months that have passed keep theirs. What speaks of a team or a position goes before what speaks of all.</source>
            <translation>A month is held to the target that was in force on its first day; months that have passed keep theirs. What speaks of a team or a position goes before what speaks of all.</translation>
        </message>
        <message>
            <source>The teams were changed.</source>
            <translation>The teams were changed.</translation>
        </message>
        <message>
            <source>{team} is open again.</source>
            <translation>{team} is open again.</translation>
        </message>
        <message>
            <source>{team} is closed.</source>
            <translation>{team} is closed.</translation>
        </message>
        <message>
            <source>The absence was removed.</source>
            <translation>The absence was removed.</translation>
        </message>
        <message>
            <source>End this target? It was set {days}. Months that have passed keep it.</source>
            <translation>End this target? It was set {days}. Months that have passed keep it.</translation>
        </message>
        <message>
            <source>The target has ended.</source>
            <translation>The target has ended.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Staff lists (*.xlsx *.csv);;All files (*)</source>
            <translation>Staff lists (*.xlsx *.csv);;All files (*)</translation>
        </message>
        <message>
            <source>Staff list</source>
            <translation>Staff list</translation>
        </message>
        <message>
            <source>{name}: new agents {added}, changed {changed}, contacts that will count for another team {contacts}, rows left out {rejected}.</source>
            <translation>{name}: new agents {added}, changed {changed}, contacts that will count for another team {contacts}, rows left out {rejected}.</translation>
        </message>
        <message>
            <source>The staff list was taken over.</source>
            <translation>The staff list was taken over.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Undone.</translation>
        </message>
    </context>
    <context>
        <name>PhraseSharing</name>
        <message>
            <source>Phrase rules (*.yaml *.yml)</source>
            <translation>Phrase rules (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>Import phrase rules</source>
            <translation>Import phrase rules</translation>
        </message>
        <message>
            <source>Export all phrase rules</source>
            <translation>Export all phrase rules</translation>
        </message>
        <message>
            <source>Searching the archive for phrases</source>
            <translation>Searching the archive for phrases</translation>
        </message>
        <message>
            <source>New: {added}, changed: {changed}, the same as before: {same}.</source>
            <translation>New: {added}, changed: {changed}, the same as before: {same}.</translation>
        </message>
        <message>
            <source>All contacts were searched for all rules.</source>
            <translation>All contacts were searched for all rules.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Found in</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>No suggestion of this rule was judged yet</source>
            <translation>No suggestion of this rule was judged yet</translation>
        </message>
        <message>
            <source>Suggested answers: {right} of {of} right ({low} to {high})</source>
            <translation>Suggested answers: {right} of {of} right ({low} to {high})</translation>
        </message>
        <message>
            <source>It suggests no more.</source>
            <translation>It suggests no more.</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Changed and not saved yet</source>
            <translation>Changed and not saved yet</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Switched off</translation>
        </message>
        <message>
            <source>Not looked for in the archive yet</source>
            <translation>Not looked for in the archive yet</translation>
        </message>
        <message>
            <source>Found in {found} of {searched} contacts</source>
            <translation>Found in {found} of {searched} contacts</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Built from</source>
            <translation>Built from</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>all of: {rules}</source>
            <translation>all of: {rules}</translation>
        </message>
        <message>
            <source>any of: {rules}</source>
            <translation>any of: {rules}</translation>
        </message>
        <message>
            <source>at least {count} times</source>
            <translation>at least {count} times</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>No. {number}</translation>
        </message>
        <message>
            <source>Not said here; what was said first: {quote}</source>
            <translation>Not said here; what was said first: {quote}</translation>
        </message>
    </context>
    <context>
        <name>PhrasesPage</name>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Rules find what was said or written; topics are built from them.</source>
            <translation>Rules find what was said or written; topics are built from them.</translation>
        </message>
        <message>
            <source>Search the archive</source>
            <translation>Search the archive</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Search rules</source>
            <translation>Search rules</translation>
        </message>
        <message>
            <source>Enter goes to the text of the rule.</source>
            <translation>Enter goes to the text of the rule.</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>No rules yet</translation>
        </message>
        <message>
            <source>Write one, import those of another team, or begin with a ready set.</source>
            <translation>Write one, import those of another team, or begin with a ready set.</translation>
        </message>
        <message>
            <source>Take the ready set</source>
            <translation>Take the ready set</translation>
        </message>
        <message>
            <source>Remove the rule “{name}” with all it found? Scorecards that suggest answers by it will suggest them no more.</source>
            <translation>Remove the rule “{name}” with all it found? Scorecards that suggest answers by it will suggest them no more.</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Remove the rule</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) not searched for all rules yet</source>
            <translation>
                <numerusform>%Ln contact not searched for all rules yet</numerusform>
                <numerusform>%Ln contacts not searched for all rules yet</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Speed</source>
            <translation>Speed</translation>
        </message>
        <message>
            <source>Speed; the pitch stays as it is</source>
            <translation>Speed; the pitch stays as it is</translation>
        </message>
        <message>
            <source>Hear: {side}</source>
            <translation>Hear: {side}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Play</translation>
        </message>
        <message>
            <source>{side} is muted</source>
            <translation>{side} is muted</translation>
        </message>
        <message>
            <source>{side} is heard</source>
            <translation>{side} is heard</translation>
        </message>
        <message>
            <source>Pauses are left out: {time}</source>
            <translation>Pauses are left out: {time}</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Markers</translation>
        </message>
        <message>
            <source>Go to a marker</source>
            <translation>Go to a marker</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop this work</source>
            <translation>Stop this work</translation>
        </message>
        <message>
            <source>Progress of the work</source>
            <translation>Progress of the work</translation>
        </message>
        <message>
            <source>Finished: {work}</source>
            <translation>Finished: {work}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtectionCard</name>
        <message>
            <source>Protection of this workspace</source>
            <translation>Protection of this workspace</translation>
        </message>
        <message>
            <source>Encrypt…</source>
            <translation>Encrypt…</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>Change the key…</translation>
        </message>
        <message>
            <source>Passphrase…</source>
            <translation>Passphrase…</translation>
        </message>
        <message>
            <source>Decrypt…</source>
            <translation>Decrypt…</translation>
        </message>
        <message>
            <source>Keep the key in the keyring</source>
            <translation>Keep the key in the keyring</translation>
        </message>
        <message>
            <source>Finish what was stopped</source>
            <translation>Finish what was stopped</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>The passphrase was changed.</translation>
        </message>
        <message>
            <source>Make the workspace plain again? Anybody who can open its files can then read them.</source>
            <translation>Make the workspace plain again? Anybody who can open its files can then read them.</translation>
        </message>
        <message>
            <source>Decrypt</source>
            <translation>Decrypt</translation>
        </message>
        <message>
            <source>Rewriting the workspace</source>
            <translation>Rewriting the workspace</translation>
        </message>
        <message>
            <source>The protection was changed.</source>
            <translation>The protection was changed.</translation>
        </message>
        <message>
            <source>The data lie on a server, whose administrator protects them.</source>
            <translation>The data lie on a server, whose administrator protects them.</translation>
        </message>
        <message>
            <source>The last change was stopped on the way; everything can be read.</source>
            <translation>The last change was stopped on the way; everything can be read.</translation>
        </message>
        <message>
            <source>Not encrypted: anybody who can open these files can read them.</source>
            <translation>Not encrypted: anybody who can open these files can read them.</translation>
        </message>
        <message>
            <source>Encrypted. The key is in the keyring of this computer.</source>
            <translation>Encrypted. The key is in the keyring of this computer.</translation>
        </message>
        <message>
            <source>Encrypted. The passphrase or the recovery key is typed at each start.</source>
            <translation>Encrypted. The passphrase or the recovery key is typed at each start.</translation>
        </message>
        <message>
            <source>Encrypted. The recovery key is typed at each start.</source>
            <translation>Encrypted. The recovery key is typed at each start.</translation>
        </message>
        <message>
            <source>Reports in the workspace are encrypted too; those written into another folder are plain, and so are copies that you give out.</source>
            <translation>Reports in the workspace are encrypted too; those written into another folder are plain, and so are copies that you give out.</translation>
        </message>
        <message>
            <source>Encrypting covers the database, recordings, waveforms, drafts and reports in the workspace. Nobody else may have it open meanwhile; it can be stopped and goes on later.</source>
            <translation>Encrypting covers the database, recordings, waveforms, drafts and reports in the workspace. Nobody else may have it open meanwhile; it can be stopped and goes on later.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionForms</name>
        <message>
            <source>Change the key</source>
            <translation>Change the key</translation>
        </message>
        <message>
            <source>Encrypt the workspace</source>
            <translation>Encrypt the workspace</translation>
        </message>
        <message>
            <source>Show the recovery key</source>
            <translation>Show the recovery key</translation>
        </message>
        <message>
            <source>Keep the key there, so that nobody is asked for it</source>
            <translation>Keep the key there, so that nobody is asked for it</translation>
        </message>
        <message>
            <source>Keyring of this computer</source>
            <translation>Keyring of this computer</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Set a passphrase</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Type a passphrase.</source>
            <translation>Type a passphrase.</translation>
        </message>
        <message>
            <source>Without it, the recovery key or the passphrase is typed at each start.</source>
            <translation>Without it, the recovery key or the passphrase is typed at each start.</translation>
        </message>
        <message>
            <source>This computer has none, so the recovery key or the passphrase is typed at each start.</source>
            <translation>This computer has none, so the recovery key or the passphrase is typed at each start.</translation>
        </message>
        <message>
            <source>It opens the workspace like the recovery key; {least} characters or more.</source>
            <translation>It opens the workspace like the recovery key; {least} characters or more.</translation>
        </message>
        <message>
            <source>Passphrase, if you want one</source>
            <translation>Passphrase, if you want one</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>The same again</translation>
        </message>
        <message>
            <source>The two passphrases differ: type the same in both fields.</source>
            <translation>The two passphrases differ: type the same in both fields.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolCard</name>
        <message>
            <source>Contacts of the sample</source>
            <translation>Contacts of the sample</translation>
        </message>
        <message>
            <source>Enter evaluates</source>
            <translation>Enter evaluates</translation>
        </message>
        <message>
            <source>Contacts that were left out</source>
            <translation>Contacts that were left out</translation>
        </message>
        <message>
            <source>Protocol of the draw</source>
            <translation>Protocol of the draw</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluate</translation>
        </message>
        <message>
            <source>Drawn on {day} from {frame} contacts. Evaluated: {done} of {size}.</source>
            <translation>Drawn on {day} from {frame} contacts. Evaluated: {done} of {size}.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Strata of the frame</source>
            <translation>Strata of the frame</translation>
        </message>
        <message>
            <source>Contacts that were replaced</source>
            <translation>Contacts that were replaced</translation>
        </message>
        <message>
            <source>Contacts that went to another evaluator</source>
            <translation>Contacts that went to another evaluator</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the protocol as text</source>
            <translation>Copy the protocol as text</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Save the protocol as Excel, PDF or JSON</source>
            <translation>Save the protocol as Excel, PDF or JSON</translation>
        </message>
        <message>
            <source>Last day…</source>
            <translation>Last day…</translation>
        </message>
        <message>
            <source>Say by which day the sample is to be evaluated</source>
            <translation>Say by which day the sample is to be evaluated</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Replace…</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Strata</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>Replacements</source>
            <translation>Replacements</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Given on</translation>
        </message>
        <message>
            <source>How it was drawn</source>
            <translation>How it was drawn</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Drawn</translation>
        </message>
        <message>
            <source>Selection method</source>
            <translation>Selection method</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algorithm</translation>
        </message>
        <message>
            <source>Contacts in the frame</source>
            <translation>Contacts in the frame</translation>
        </message>
        <message>
            <source>SHA-256 of the frame</source>
            <translation>SHA-256 of the frame</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>The protocol is on the clipboard.</source>
            <translation>The protocol is on the clipboard.</translation>
        </message>
    </context>
    <context>
        <name>QueueRunner</name>
        <message>
            <source>Transcribing</source>
            <translation>Transcribing</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) transcribed.</source>
            <translation>
                <numerusform>%Ln contact transcribed.</numerusform>
                <numerusform>%Ln contacts transcribed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RangesField</name>
        <message>
            <source>Both ends belong to the range; an empty end means “any”.</source>
            <translation>Both ends belong to the range; an empty end means “any”.</translation>
        </message>
        <message>
            <source>&amp;Ranges and points</source>
            <translation>&amp;Ranges and points</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>ReasonPanel</name>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Stamp evidence</source>
            <translation>Stamp evidence</translation>
        </message>
        <message>
            <source>Comment on the contact as a whole</source>
            <translation>Comment on the contact as a whole</translation>
        </message>
        <message>
            <source>What happened, and what would have been right</source>
            <translation>What happened, and what would have been right</translation>
        </message>
        <message>
            <source>Delete takes this evidence away.</source>
            <translation>Delete takes this evidence away.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>The database cannot be used as it is</source>
            <translation>The database cannot be used as it is</translation>
        </message>
        <message>
            <source>Restore the chosen copy</source>
            <translation>Restore the chosen copy</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Restore from a file…</translation>
        </message>
        <message>
            <source>Copies of the database</source>
            <translation>Copies of the database</translation>
        </message>
        <message>
            <source>These copies were found. The damaged file is kept beside the database, and what was done after the copy is not in it.</source>
            <translation>These copies were found. The damaged file is kept beside the database, and what was done after the copy is not in it.</translation>
        </message>
        <message>
            <source>No copy was found in the workspace. If you have one elsewhere, choose its file.</source>
            <translation>No copy was found in the workspace. If you have one elsewhere, choose its file.</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Copy of the database</translation>
        </message>
        <message>
            <source>The copy is encrypted, and its key is not on this computer.</source>
            <translation>The copy is encrypted, and its key is not on this computer.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKeyDialog</name>
        <message>
            <source>Recovery key of this workspace</source>
            <translation>Recovery key of this workspace</translation>
        </message>
        <message>
            <source>It is shown only now. Write it down or print it and keep it apart from this computer: without it and the keyring nobody can read the workspace again.</source>
            <translation>It is shown only now. Write it down or print it and keep it apart from this computer: without it and the keyring nobody can read the workspace again.</translation>
        </message>
        <message>
            <source>To confirm, type the last group of the key:</source>
            <translation>To confirm, type the last group of the key:</translation>
        </message>
        <message>
            <source>No keyring keeps the key: I will type it at each start</source>
            <translation>No keyring keeps the key: I will type it at each start</translation>
        </message>
        <message>
            <source>Parts of the old plain files may stay on the disk until it is overwritten, on SSDs beyond reach of any program. Reports written outside of the workspace stay plain.</source>
            <translation>Parts of the old plain files may stay on the disk until it is overwritten, on SSDs beyond reach of any program. Reports written outside of the workspace stay plain.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>QA Desk: {title}</source>
            <translation>QA Desk: {title}</translation>
        </message>
    </context>
    <context>
        <name>Reindexing</name>
        <message>
            <source>Indexing words by their forms</source>
            <translation>Indexing words by their forms</translation>
        </message>
    </context>
    <context>
        <name>Rejected</name>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>ReportsColumns</name>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Evaluations</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Apart</translation>
        </message>
        <message>
            <source>Evaluations of contacts that were not drawn at random.</source>
            <translation>Evaluations of contacts that were not drawn at random.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>{value} ({low}–{high})</source>
            <translation>{value} ({low}–{high})</translation>
        </message>
        <message>
            <source>Not enough data</source>
            <translation>Not enough data</translation>
        </message>
        <message>
            <source>Mean score (95 % CI)</source>
            <translation>Mean score (95 % CI)</translation>
        </message>
        <message>
            <source>No critical error</source>
            <translation>No critical error</translation>
        </message>
        <message>
            <source>Non-critical met</source>
            <translation>Non-critical met</translation>
        </message>
        <message>
            <source>Target {wanted} reached</source>
            <translation>Target {wanted} reached</translation>
        </message>
        <message>
            <source>Target {wanted} nearly reached</source>
            <translation>Target {wanted} nearly reached</translation>
        </message>
        <message>
            <source>Target {wanted} missed</source>
            <translation>Target {wanted} missed</translation>
        </message>
        <message>
            <source>Target {wanted}</source>
            <translation>Target {wanted}</translation>
        </message>
        <message>
            <source>Evaluations: {n}; needed: {minimum}.</source>
            <translation>Evaluations: {n}; needed: {minimum}.</translation>
        </message>
        <message>
            <source>{good} of {n}</source>
            <translation>{good} of {n}</translation>
        </message>
        <message>
            <source>Too few evaluations for a rank.</source>
            <translation>Too few evaluations for a rank.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>An Excel workbook for each agent: figures, evaluations, errors and trend.</source>
            <translation>An Excel workbook for each agent: figures, evaluations, errors and trend.</translation>
        </message>
        <message>
            <source>Write for this agent</source>
            <translation>Write for this agent</translation>
        </message>
        <message>
            <source>Write for all agents</source>
            <translation>Write for all agents</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Language of the report</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Another folder…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Agents of the month</source>
            <translation>Agents of the month</translation>
        </message>
        <message>
            <source>Written reports</source>
            <translation>Written reports</translation>
        </message>
        <message>
            <source>Enter writes the report</source>
            <translation>Enter writes the report</translation>
        </message>
        <message>
            <source>Enter opens the report</source>
            <translation>Enter opens the report</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Writing reports</source>
            <translation>Writing reports</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) written.</source>
            <translation>
                <numerusform>%Ln report written.</numerusform>
                <numerusform>%Ln reports written.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the reports</source>
            <translation>Folder for the reports</translation>
        </message>
        <message>
            <source>No evaluations in this month</source>
            <translation>No evaluations in this month</translation>
        </message>
        <message>
            <source>Choose another month, or submit evaluations first.</source>
            <translation>Choose another month, or submit evaluations first.</translation>
        </message>
        <message>
            <source>Workbooks that are written will be listed here.</source>
            <translation>Workbooks that are written will be listed here.</translation>
        </message>
        <message numerus="yes">
            <source>%n random evaluation(s) feed the figures.</source>
            <translation>
                <numerusform>%Ln random evaluation feeds the figures.</numerusform>
                <numerusform>%Ln random evaluations feed the figures.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With fewer than %n evaluation(s) a figure is not told.</source>
            <translation>
                <numerusform>A figure needs %Ln evaluation at least.</numerusform>
                <numerusform>A figure needs %Ln evaluations at least.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Recordings</source>
            <translation>Recordings</translation>
        </message>
        <message>
            <source>Transcripts and quotes from them</source>
            <translation>Transcripts and quotes from them</translation>
        </message>
        <message>
            <source>Messages and quotes from them</source>
            <translation>Messages and quotes from them</translation>
        </message>
        <message>
            <source>Customer key and custom fields</source>
            <translation>Customer key and custom fields</translation>
        </message>
        <message>
            <source>The whole contact, except for figures</source>
            <translation>The whole contact, except for figures</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Calls</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Messengers</source>
            <translation>Messengers</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>Every channel</source>
            <translation>Every channel</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Complaints only</source>
            <translation>Complaints only</translation>
        </message>
        <message>
            <source>Without complaints</source>
            <translation>Without complaints</translation>
        </message>
        <message>
            <source>Older than, days</source>
            <translation>Older than, days</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>What goes</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>What is held</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>A customer was erased</source>
            <translation>A customer was erased</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Contact {id}</source>
            <translation>Contact {id}</translation>
        </message>
        <message>
            <source>Customer {key}</source>
            <translation>Customer {key}</translation>
        </message>
        <message>
            <source>Contacts from {first} to {last}</source>
            <translation>Contacts from {first} to {last}</translation>
        </message>
    </context>
    <context>
        <name>RetentionCard</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Keeping and erasing</translation>
        </message>
        <message>
            <source>After how long recordings and words go, what must stay, erasing a customer.</source>
            <translation>After how long recordings and words go, what must stay, erasing a customer.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>RetentionForms</name>
        <message>
            <source>Change a rule</source>
            <translation>Change a rule</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Add a rule</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Older than, days</source>
            <translation>Older than, days</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>What goes</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Empty: every topic.</source>
            <translation>Empty: every topic.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
        <message>
            <source>Choose what goes.</source>
            <translation>Choose what goes.</translation>
        </message>
        <message>
            <source>Hold what must stay</source>
            <translation>Hold what must stay</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Hold</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>For example a court case.</source>
            <translation>For example a court case.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Its number; or a customer, or both days below.</source>
            <translation>Its number; or a customer, or both days below.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Key, telephone number or e-mail.</source>
            <translation>Key, telephone number or e-mail.</translation>
        </message>
        <message>
            <source>Contacts from</source>
            <translation>Contacts from</translation>
        </message>
        <message>
            <source>Contacts to</source>
            <translation>Contacts to</translation>
        </message>
        <message>
            <source>Hold until</source>
            <translation>Hold until</translation>
        </message>
        <message>
            <source>Empty: until somebody ends it.</source>
            <translation>Empty: until somebody ends it.</translation>
        </message>
        <message>
            <source>A contact's number has digits only.</source>
            <translation>A contact's number has digits only.</translation>
        </message>
        <message>
            <source>Erase a customer</source>
            <translation>Erase a customer</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Erase for good</translation>
        </message>
        <message>
            <source>Contacts that lose words and sound: {contacts}; held: {held}.</source>
            <translation>Contacts that lose words and sound: {contacts}; held: {held}.</translation>
        </message>
        <message>
            <source>Name the customer.</source>
            <translation>Name the customer.</translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Keeping and erasing</translation>
        </message>
        <message>
            <source>What goes when, what must stay, and what has gone. Figures always stay.</source>
            <translation>What goes when, what must stay, and what has gone. Figures always stay.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>What would go…</source>
            <translation>What would go…</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Hold…</translation>
        </message>
        <message>
            <source>End the hold…</source>
            <translation>End the hold…</translation>
        </message>
        <message>
            <source>Erase a customer…</source>
            <translation>Erase a customer…</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>Save the certificate…</translation>
        </message>
        <message>
            <source>A rule works when somebody carries it out here or a scheduler runs qa-desk db retain.</source>
            <translation>A rule works when somebody carries it out here or a scheduler runs qa-desk db retain.</translation>
        </message>
        <message>
            <source>What is held loses nothing, whatever a rule or an erasure says.</source>
            <translation>What is held loses nothing, whatever a rule or an erasure says.</translation>
        </message>
        <message>
            <source>Older than {days} days: contacts {contacts}, held {held}; for example {some}</source>
            <translation>Older than {days} days: contacts {contacts}, held {held}; for example {some}</translation>
        </message>
        <message>
            <source>Nothing would go now.</source>
            <translation>Nothing would go now.</translation>
        </message>
        <message>
            <source>Carry out the rules? What goes cannot come back.</source>
            <translation>Carry out the rules? What goes cannot come back.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Remove for good</translation>
        </message>
        <message>
            <source>Removing by the rules</source>
            <translation>Removing by the rules</translation>
        </message>
        <message>
            <source>End this hold ({reason})? Rules may remove from then on.</source>
            <translation>End this hold ({reason})? Rules may remove from then on.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
    </context>
    <context>
        <name>RoleField</name>
        <message>
            <source>Counts &amp;as</source>
            <translation>Counts &amp;as</translation>
        </message>
    </context>
    <context>
        <name>RowEditor</name>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Remove the condition</source>
            <translation>Remove the condition</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>2026-09-05, 2026-09, last 7 days, this month</source>
            <translation>2026-09-05, 2026-09, last 7 days, this month</translation>
        </message>
        <message>
            <source>A number; a range as 1..3</source>
            <translation>A number; a range as 1..3</translation>
        </message>
        <message>
            <source>Words in any form, start*, "exact phrase"</source>
            <translation>Words in any form, start*, "exact phrase"</translation>
        </message>
        <message>
            <source>Values with commas between</source>
            <translation>Values with commas between</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Name, {language}</source>
            <translation>Name, {language}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>By the key scorecards and filters call the rule.</source>
            <translation>By the key scorecards and filters call the rule.</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Look for it</translation>
        </message>
        <message>
            <source>A rule that is switched off is not looked for.</source>
            <translation>A rule that is switched off is not looked for.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Give up changes</source>
            <translation>Give up changes</translation>
        </message>
        <message>
            <source>How to write rules</source>
            <translation>How to write rules</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Remove the rule</translation>
        </message>
        <message>
            <source>Words that are said, such as: good day</source>
            <translation>Words that are said, such as: good day</translation>
        </message>
        <message>
            <source>Text of the rule</source>
            <translation>Text of the rule</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
    </context>
    <context>
        <name>RunTab</name>
        <message>
            <source>Drop files or a folder here</source>
            <translation>Drop files or a folder here</translation>
        </message>
        <message>
            <source>Recordings with the switchboard's table, tables of calls, chat exports, transcripts. First is shown what would come in; nothing is changed by looking.</source>
            <translation>Recordings with the switchboard's table, tables of calls, chat exports, transcripts. First is shown what would come in; nothing is changed by looking.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>Questions about the import</source>
            <translation>Questions about the import</translation>
        </message>
        <message>
            <source>Importing contacts</source>
            <translation>Importing contacts</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Undo the import</translation>
        </message>
        <message>
            <source>Keep the import</source>
            <translation>Keep the import</translation>
        </message>
        <message>
            <source>Undoing an import</source>
            <translation>Undoing an import</translation>
        </message>
    </context>
    <context>
        <name>SampleFields</name>
        <message>
            <source>Any time</source>
            <translation>Any time</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>A quota for</source>
            <translation>A quota for</translation>
        </message>
        <message>
            <source>Strata by</source>
            <translation>Strata by</translation>
        </message>
        <message>
            <source>Several are crossed.</source>
            <translation>Several are crossed.</translation>
        </message>
        <message>
            <source>Places are shared out</source>
            <translation>Places are shared out</translation>
        </message>
        <message>
            <source>Contacts of each</source>
            <translation>Contacts of each</translation>
        </message>
        <message>
            <source>Contacts in all</source>
            <translation>Contacts in all</translation>
        </message>
        <message>
            <source>contacts, complaints: how many may be drawn; evaluated, score, critical: evaluations of 90 days, their mean and the expected share with a critical error; tenure: days of work. Functions: min, max, round, ceil, floor, abs, sqrt, if(test, then, else).</source>
            <translation>contacts, complaints: how many may be drawn; evaluated, score, critical: evaluations of 90 days, their mean and the expected share with a critical error; tenure: days of work. Functions: min, max, round, ceil, floor, abs, sqrt, if(test, then, else).</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formula</translation>
        </message>
        <message>
            <source>At least from each stratum</source>
            <translation>At least from each stratum</translation>
        </message>
        <message>
            <source>Over the period</source>
            <translation>Over the period</translation>
        </message>
        <message>
            <source>Who evaluates</source>
            <translation>Who evaluates</translation>
        </message>
        <message>
            <source>The contacts are shared out evenly. Tick none to leave them to anybody.</source>
            <translation>The contacts are shared out evenly. Tick none to leave them to anybody.</translation>
        </message>
        <message>
            <source>Scored by two</source>
            <translation>Scored by two</translation>
        </message>
        <message>
            <source>A share that a second evaluator scores too, to measure reliability.</source>
            <translation>A share that a second evaluator scores too, to measure reliability.</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Selection method</source>
            <translation>Selection method</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>The same seed draws the same contacts, so that anybody can check the draw.</source>
            <translation>The same seed draws the same contacts, so that anybody can check the draw.</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Another seed</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Channels</translation>
        </message>
        <message>
            <source>Tick none to take all.</source>
            <translation>Tick none to take all.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Target groups</translation>
        </message>
        <message>
            <source>Only contacts of the ticked groups. Tick none to take all.</source>
            <translation>Only contacts of the ticked groups. Tick none to take all.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>An expression as on the contacts page, for example: duration_s &gt; 60</source>
            <translation>An expression as on the contacts page, for example: duration_s &gt; 60</translation>
        </message>
        <message>
            <source>Calls not shorter than</source>
            <translation>Calls not shorter than</translation>
        </message>
        <message>
            <source>Shorter calls are left out. 0 leaves out none.</source>
            <translation>Shorter calls are left out. 0 leaves out none.</translation>
        </message>
        <message>
            <source>Calls not longer than</source>
            <translation>Calls not longer than</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>what is evaluated already</source>
            <translation>what is evaluated already</translation>
        </message>
        <message>
            <source>what an earlier random sample holds</source>
            <translation>what an earlier random sample holds</translation>
        </message>
        <message>
            <source>calls without a recording</source>
            <translation>calls without a recording</translation>
        </message>
    </context>
    <context>
        <name>SampleForm</name>
        <message>
            <source>A new sample</source>
            <translation>A new sample</translation>
        </message>
        <message>
            <source>Draw the sample</source>
            <translation>Draw the sample</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>SampleGroups</name>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Threshold</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Member</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>SamplePreview</name>
        <message>
            <source>What would be drawn</source>
            <translation>What would be drawn</translation>
        </message>
        <message>
            <source>Strata of the frame</source>
            <translation>Strata of the frame</translation>
        </message>
        <message>
            <source>Margin of error in points</source>
            <translation>Margin of error in points</translation>
        </message>
        <message>
            <source>{size} contacts from {strata} strata, out of {frame} that may be drawn.</source>
            <translation>{size} contacts from {strata} strata, out of {frame} that may be drawn.</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <translation>Left out: {reasons}.</translation>
        </message>
        <message numerus="yes">
            <source>%n stratum(s) hold fewer contacts than the quota.</source>
            <translation>
                <numerusform>%Ln stratum holds fewer contacts than the quota.</numerusform>
                <numerusform>%Ln strata hold fewer contacts than the quota.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>Take {number}</translation>
        </message>
        <message>
            <source>To know the accuracy to:</source>
            <translation>To know the accuracy to:</translation>
        </message>
    </context>
    <context>
        <name>SampleTexts</name>
        <message>
            <source>Nobody knows the agent</source>
            <translation>Nobody knows the agent</translation>
        </message>
        <message>
            <source>Already evaluated</source>
            <translation>Already evaluated</translation>
        </message>
        <message>
            <source>Shorter than the minimum</source>
            <translation>Shorter than the minimum</translation>
        </message>
        <message>
            <source>Longer than the maximum</source>
            <translation>Longer than the maximum</translation>
        </message>
        <message>
            <source>In none of the target groups</source>
            <translation>In none of the target groups</translation>
        </message>
        <message>
            <source>Already in a random sample</source>
            <translation>Already in a random sample</translation>
        </message>
        <message>
            <source>No recording</source>
            <translation>No recording</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Evaluated</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Drawn</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Stratum</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>All contacts</translation>
        </message>
        <message>
            <source>Shared out by</source>
            <translation>Shared out by</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Anybody</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>In the frame</source>
            <translation>In the frame</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Drawn contacts</source>
            <translation>Drawn contacts</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Sample: {name}
Drawn: {drawn}
Seed: {seed}
Algorithm: {algorithm}
Contacts in the frame: {frame}
SHA-256 of the frame: {hash}
Contacts drawn: {size}</source>
            <translation>Sample: {name}
Drawn: {drawn}
Seed: {seed}
Algorithm: {algorithm}
Contacts in the frame: {frame}
SHA-256 of the frame: {hash}
Contacts drawn: {size}</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Random</translation>
        </message>
        <message>
            <source>Targeted</source>
            <translation>Targeted</translation>
        </message>
        <message>
            <source>There were fewer than the quota.</source>
            <translation>There were fewer than the quota.</translation>
        </message>
    </context>
    <context>
        <name>SampleWords</name>
        <message>
            <source>A quota each</source>
            <translation>A quota each</translation>
        </message>
        <message>
            <source>Stratified</source>
            <translation>Stratified</translation>
        </message>
        <message>
            <source>Simple random</source>
            <translation>Simple random</translation>
        </message>
        <message>
            <source>Systematic, in order of time</source>
            <translation>Systematic, in order of time</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Target group</translation>
        </message>
        <message>
            <source>In proportion to contacts</source>
            <translation>In proportion to contacts</translation>
        </message>
        <message>
            <source>As many from each</source>
            <translation>As many from each</translation>
        </message>
        <message>
            <source>More where errors vary (Neyman)</source>
            <translation>More where errors vary (Neyman)</translation>
        </message>
        <message>
            <source>By a formula</source>
            <translation>By a formula</translation>
        </message>
        <message>
            <source>As chance falls</source>
            <translation>As chance falls</translation>
        </message>
        <message>
            <source>Evenly over the weeks</source>
            <translation>Evenly over the weeks</translation>
        </message>
        <message>
            <source>Evenly over the days</source>
            <translation>Evenly over the days</translation>
        </message>
        <message>
            <source>Random: counts in the figures</source>
            <translation>Random: counts in the figures</translation>
        </message>
        <message>
            <source>Targeted: never counts in the figures</source>
            <translation>Targeted: never counts in the figures</translation>
        </message>
        <message>
            <source>New agent</source>
            <translation>New agent</translation>
        </message>
        <message>
            <source>Mean score below</source>
            <translation>Mean score below</translation>
        </message>
        <message>
            <source>Critical error lately</source>
            <translation>Critical error lately</translation>
        </message>
        <message>
            <source>Topic of complaints</source>
            <translation>Topic of complaints</translation>
        </message>
        <message>
            <source>New topic or product</source>
            <translation>New topic or product</translation>
        </message>
        <message>
            <source>each agent</source>
            <translation>each agent</translation>
        </message>
        <message>
            <source>each evaluator</source>
            <translation>each evaluator</translation>
        </message>
        <message>
            <source>each channel</source>
            <translation>each channel</translation>
        </message>
        <message>
            <source>each team</source>
            <translation>each team</translation>
        </message>
        <message>
            <source>each topic</source>
            <translation>each topic</translation>
        </message>
        <message>
            <source>each language</source>
            <translation>each language</translation>
        </message>
        <message>
            <source>each target group</source>
            <translation>each target group</translation>
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Samples</source>
            <translation>Samples</translation>
        </message>
        <message>
            <source>Contacts drawn at random, by a seed that lets anybody draw them again.</source>
            <translation>Contacts drawn at random, by a seed that lets anybody draw them again.</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Draw a sample…</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Target groups</translation>
        </message>
        <message>
            <source>No sample yet</source>
            <translation>No sample yet</translation>
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. Chance picks them.</source>
            <translation>Say how many contacts of each agent you want to check. Chance picks them.</translation>
        </message>
        <message>
            <source>Drawing a sample</source>
            <translation>Drawing a sample</translation>
        </message>
        <message>
            <source>Replace an unsuitable contact</source>
            <translation>Replace an unsuitable contact</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>It is kept in the protocol. The seed decides which contact comes.</source>
            <translation>It is kept in the protocol. The seed decides which contact comes.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Save the protocol (.xlsx, .pdf or .json)</source>
            <translation>Save the protocol (.xlsx, .pdf or .json)</translation>
        </message>
        <message>
            <source>Writing the protocol</source>
            <translation>Writing the protocol</translation>
        </message>
        <message>
            <source>The protocol is in {file}.</source>
            <translation>The protocol is in {file}.</translation>
        </message>
    </context>
    <context>
        <name>ScorePanel</name>
        <message>
            <source>Submit</source>
            <translation>Submit</translation>
        </message>
        <message>
            <source>How it comes about</source>
            <translation>How it comes about</translation>
        </message>
        <message>
            <source>{before} before gates</source>
            <translation>{before} before gates</translation>
        </message>
        <message>
            <source>provisional: not everything is answered</source>
            <translation>provisional: not everything is answered</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Score: {score}</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>below the mark</source>
            <translation>below the mark</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) missing</source>
            <translation>
                <numerusform>%Ln answer missing</numerusform>
                <numerusform>%Ln answers missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) missing</source>
            <translation>
                <numerusform>%Ln reason missing</numerusform>
                <numerusform>%Ln reasons missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next (%n waiting)</source>
            <translation>
                <numerusform>Next (%Ln waiting)</numerusform>
                <numerusform>Next (%Ln waiting)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more waits</source>
            <translation>Nothing more waits</translation>
        </message>
        <message>
            <source>{state} on {moment}</source>
            <translation>{state} on {moment}</translation>
        </message>
    </context>
    <context>
        <name>ScorecardCard</name>
        <message>
            <source>Language of the scorecard</source>
            <translation>Language of the scorecard</translation>
        </message>
        <message>
            <source>Sections and criteria</source>
            <translation>Sections and criteria</translation>
        </message>
        <message>
            <source>The criterion</source>
            <translation>The criterion</translation>
        </message>
        <message>
            <source>Use for new evaluations</source>
            <translation>Use for new evaluations</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>Write the next version of this card</source>
            <translation>Write the next version of this card</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Duplicate as a new card</source>
            <translation>Duplicate as a new card</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Compare versions…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>What if…</translation>
        </message>
        <message>
            <source>New evaluations take it</source>
            <translation>New evaluations take it</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, version {version}</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
    </context>
    <context>
        <name>ScorecardView</name>
        <message>
            <source>Scorecard</source>
            <translation>Scorecard</translation>
        </message>
        <message>
            <source>Score of the section so far; its weight is {weight}.</source>
            <translation>Score of the section so far; its weight is {weight}.</translation>
        </message>
    </context>
    <context>
        <name>ScorecardsMenus</name>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Edit a file…</source>
            <translation>Edit a file…</translation>
        </message>
        <message>
            <source>Check a file…</source>
            <translation>Check a file…</translation>
        </message>
        <message>
            <source>Publish a file…</source>
            <translation>Publish a file…</translation>
        </message>
        <message>
            <source>Error classifier…</source>
            <translation>Error classifier…</translation>
        </message>
    </context>
    <context>
        <name>ScorecardsPage</name>
        <message>
            <source>Scorecards</source>
            <translation>Scorecards</translation>
        </message>
        <message>
            <source>A published version never changes, so old evaluations keep their meaning.</source>
            <translation>A published version never changes, so old evaluations keep their meaning.</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>New scorecard</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Come with the program</source>
            <translation>Come with the program</translation>
        </message>
        <message>
            <source>Published scorecards</source>
            <translation>Published scorecards</translation>
        </message>
        <message>
            <source>Scorecards that come with the program</source>
            <translation>Scorecards that come with the program</translation>
        </message>
        <message>
            <source>No scorecard is published</source>
            <translation>No scorecard is published</translation>
        </message>
        <message>
            <source>Publish one of those that come with the program, or a file of your own.</source>
            <translation>Publish one of those that come with the program, or a file of your own.</translation>
        </message>
        <message>
            <source>New evaluations take “{name}”.</source>
            <translation>New evaluations take “{name}”.</translation>
        </message>
        <message>
            <source>Scorecard to check</source>
            <translation>Scorecard to check</translation>
        </message>
        <message>
            <source>Scorecard to publish</source>
            <translation>Scorecard to publish</translation>
        </message>
        <message>
            <source>Scorecard to go on with</source>
            <translation>Scorecard to go on with</translation>
        </message>
        <message>
            <source>Import a scorecard: {format}</source>
            <translation>Import a scorecard: {format}</translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is published.</source>
            <translation>“{name}”, version {version}, is published.</translation>
        </message>
    </context>
    <context>
        <name>SectionForm</name>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Title</translation>
        </message>
        <message>
            <source>What it is &amp;about</source>
            <translation>What it is &amp;about</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Id</translation>
        </message>
        <message>
            <source>Is a &amp;part of</source>
            <translation>Is a &amp;part of</translation>
        </message>
        <message>
            <source>none: it stands by itself</source>
            <translation>none: it stands by itself</translation>
        </message>
        <message>
            <source>How much it counts beside the other sections.</source>
            <translation>How much it counts beside the other sections.</translation>
        </message>
        <message>
            <source>Has no effect: the method of this card does not weigh sections.</source>
            <translation>Has no effect: the method of this card does not weigh sections.</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Weight</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>Who takes part</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <source>Your blind entries</source>
            <translation>Your blind entries</translation>
        </message>
        <message>
            <source>Enter evaluates</source>
            <translation>Enter evaluates</translation>
        </message>
        <message>
            <source>Each evaluator against the master</source>
            <translation>Each evaluator against the master</translation>
        </message>
        <message>
            <source>Answers compared</source>
            <translation>Answers compared</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluate</translation>
        </message>
        <message>
            <source>Reveal…</source>
            <translation>Reveal…</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>Write the report</translation>
        </message>
        <message>
            <source>{card}, version {version}. Opened on {day}.</source>
            <translation>{card}, version {version}. Opened on {day}.</translation>
        </message>
        <message>
            <source>Still waiting for: {names}.</source>
            <translation>Still waiting for: {names}.</translation>
        </message>
        <message>
            <source>Everybody has submitted. The answers can be revealed.</source>
            <translation>Everybody has submitted. The answers can be revealed.</translation>
        </message>
        <message>
            <source>Until then nobody sees the answers of the others.</source>
            <translation>Until then nobody sees the answers of the others.</translation>
        </message>
        <message>
            <source>Krippendorff's alpha</source>
            <translation>Krippendorff's alpha</translation>
        </message>
        <message>
            <source>Gwet's AC1</source>
            <translation>Gwet's AC1</translation>
        </message>
        <message>
            <source>Answered alike</source>
            <translation>Answered alike</translation>
        </message>
        <message>
            <source>Not enough data: two evaluations of a contact are needed.</source>
            <translation>Not enough data: two evaluations of a contact are needed.</translation>
        </message>
        <message>
            <source>{matched} of {n} criteria</source>
            <translation>{matched} of {n} criteria</translation>
        </message>
        <message>
            <source>fewer than {fewest} contacts: this says little</source>
            <translation>fewer than {fewest} contacts: this says little</translation>
        </message>
        <message>
            <source>Not defined: all answers are the same.</source>
            <translation>Not defined: all answers are the same.</translation>
        </message>
        <message>
            <source>good from {green}, acceptable from {amber}</source>
            <translation>good from {green}, acceptable from {amber}</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, version {version}</translation>
        </message>
        <message>
            <source>A new session</source>
            <translation>A new session</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Scorecard</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <source>Two people at least.</source>
            <translation>Two people at least.</translation>
        </message>
        <message>
            <source>Master</source>
            <translation>Master</translation>
        </message>
        <message>
            <source>The others are compared with the master's evaluation.</source>
            <translation>The others are compared with the master's evaluation.</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Open the session</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>No master</source>
            <translation>No master</translation>
        </message>
        <message>
            <source>Publish a scorecard first.</source>
            <translation>Publish a scorecard first.</translation>
        </message>
        <message>
            <source>Give the session a title.</source>
            <translation>Give the session a title.</translation>
        </message>
        <message>
            <source>Choose at least one contact.</source>
            <translation>Choose at least one contact.</translation>
        </message>
        <message>
            <source>Choose at least two people.</source>
            <translation>Choose at least two people.</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>Not begun</source>
            <translation>Not begun</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Master</source>
            <translation>Master</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Your entry</source>
            <translation>Your entry</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Evaluator</translation>
        </message>
        <message>
            <source>As the master</source>
            <translation>As the master</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>Bias</translation>
        </message>
        <message>
            <source>Own score less the master's, on average, in points.</source>
            <translation>Own score less the master's, on average, in points.</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Deviation</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Good from {limit}.</source>
            <translation>Good from {limit}.</translation>
        </message>
        <message>
            <source>Good up to {green} points, acceptable up to {amber}.</source>
            <translation>Good up to {green} points, acceptable up to {amber}.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>Acceptable</source>
            <translation>Acceptable</translation>
        </message>
        <message>
            <source>Below the limit</source>
            <translation>Below the limit</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Match</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Differ</translation>
        </message>
        <message>
            <source>Not shown</source>
            <translation>Not shown</translation>
        </message>
        <message>
            <source>{share} ({matched} of {n})</source>
            <translation>{share} ({matched} of {n})</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (you)</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Every change is in force at once. Ctrl+Z undoes it.</source>
            <translation>Every change is in force at once. Ctrl+Z undoes it.</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>Recordings, transcripts and evaluations lie in this folder and nowhere else.</source>
            <translation>Recordings, transcripts and evaluations lie in this folder and nowhere else.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>It stands under your evaluations and in the reports.</source>
            <translation>It stands under your evaluations and in the reports.</translation>
        </message>
        <message>
            <source>Evaluations for a figure</source>
            <translation>Evaluations for a figure</translation>
        </message>
        <message>
            <source>With fewer, a figure is not shown: it would say more about chance.</source>
            <translation>With fewer, a figure is not shown: it would say more about chance.</translation>
        </message>
        <message>
            <source>Evaluations for a rank</source>
            <translation>Evaluations for a rank</translation>
        </message>
        <message>
            <source>With fewer, an agent is shown without a rank.</source>
            <translation>With fewer, an agent is shown without a rank.</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Speech</translation>
        </message>
        <message>
            <source>Find out from the speech</source>
            <translation>Find out from the speech</translation>
        </message>
        <message>
            <source>Quick</source>
            <translation>Quick</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Careful</translation>
        </message>
        <message>
            <source>Slow and thorough</source>
            <translation>Slow and thorough</translation>
        </message>
        <message>
            <source>Language of the calls</source>
            <translation>Language of the calls</translation>
        </message>
        <message>
            <source>Care of transcription</source>
            <translation>Care of transcription</translation>
        </message>
        <message>
            <source>The quick one makes hardly more mistakes; the slow one is for poor lines.</source>
            <translation>The quick one makes hardly more mistakes; the slow one is for poor lines.</translation>
        </message>
        <message>
            <source>Silence from, seconds</source>
            <translation>Silence from, seconds</translation>
        </message>
        <message>
            <source>A pause this long is marked in the timeline of a call.</source>
            <translation>A pause this long is marked in the timeline of a call.</translation>
        </message>
        <message>
            <source>Overlap from, seconds</source>
            <translation>Overlap from, seconds</translation>
        </message>
        <message>
            <source>Both speak for this long; anything shorter is how people take turns.</source>
            <translation>Both speak for this long; anything shorter is how people take turns.</translation>
        </message>
        <message>
            <source>Hold from, seconds</source>
            <translation>Hold from, seconds</translation>
        </message>
        <message>
            <source>Nobody speaks for this long, or only music is heard: probably on hold.</source>
            <translation>Nobody speaks for this long, or only music is heard: probably on hold.</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Folder of the workspace</translation>
        </message>
    </context>
    <context>
        <name>SharingCard</name>
        <message>
            <source>Shared recordings</source>
            <translation>Shared recordings</translation>
        </message>
        <message>
            <source>Where several computers work on one queue, recordings lie where all of them reach them. What is imported here is copied there; what is not in this workspace is read from there.</source>
            <translation>Where several computers work on one queue, recordings lie where all of them reach them. What is imported here is copied there; what is not in this workspace is read from there.</translation>
        </message>
        <message>
            <source>Where recordings are shared</source>
            <translation>Where recordings are shared</translation>
        </message>
        <message>
            <source>A folder, a file share or an address such as s3://bucket/calls; several with semicolons between them. Names and passwords belong to the system's environment.</source>
            <translation>A folder, a file share or an address such as s3://bucket/calls; several with semicolons between them. Names and passwords belong to the system's environment.</translation>
        </message>
    </context>
    <context>
        <name>ShownColumns</name>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Choose the columns of the list</source>
            <translation>Choose the columns of the list</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Columns of the list</translation>
        </message>
    </context>
    <context>
        <name>SidesStep</name>
        <message>
            <source>Who is speaking?</source>
            <translation>Who is speaking?</translation>
        </message>
        <message>
            <source>“{example}” ({file})</source>
            <translation>“{example}” ({file})</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) may be anybody's. Nothing is guessed.</source>
            <translation>
                <numerusform>Nobody knows who %Ln name is. Nothing is guessed: say who it is.</numerusform>
                <numerusform>Nobody knows who %Ln names are. Nothing is guessed: say who they are.</numerusform>
            </translation>
        </message>
        <message>
            <source>All who speak are known. The answers are remembered.</source>
            <translation>All who speak are known. The answers are remembered.</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <source>How the call sounds</source>
            <translation>How the call sounds</translation>
        </message>
        <message>
            <source>Hear everybody on both ears</source>
            <translation>Hear everybody on both ears</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Play on</translation>
        </message>
        <message>
            <source>Loudness: {side}</source>
            <translation>Loudness: {side}</translation>
        </message>
        <message>
            <source>Where it is heard: {side}</source>
            <translation>Where it is heard: {side}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>both ears</source>
            <translation>both ears</translation>
        </message>
        <message>
            <source>right</source>
            <translation>right</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Channel {number}</translation>
        </message>
        <message>
            <source>{number} dB</source>
            <translation>{number} dB</translation>
        </message>
    </context>
    <context>
        <name>StaleNotice</name>
        <message numerus="yes">
            <source>The card has %n fault(s). This is its last state without any.</source>
            <translation>
                <numerusform>The card has %Ln fault. This is its last state without any.</numerusform>
                <numerusform>The card has %Ln faults. This is its last state without any.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusCard</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Undo this import…</translation>
        </message>
        <message>
            <source>Show the contacts</source>
            <translation>Show the contacts</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Progress of the import</translation>
        </message>
        <message>
            <source>Import others</source>
            <translation>Import others</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Ready to import</translation>
        </message>
        <message>
            <source>Nothing to import yet</source>
            <translation>Nothing to import yet</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nothing new</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Looking at the files…</translation>
        </message>
        <message>
            <source>This cannot be imported</source>
            <translation>This cannot be imported</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importing…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Undoing the import…</source>
            <translation>Undoing the import…</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>What was finished is in. The same import again brings in the rest.</source>
            <translation>What was finished is in. The same import again brings in the rest.</translation>
        </message>
        <message>
            <source>Everything that can be read in these files is in the list already.</source>
            <translation>Everything that can be read in these files is in the list already.</translation>
        </message>
        <message>
            <source>The contacts are in the list. Next, draw a sample of them.</source>
            <translation>The contacts are in the list. Next, draw a sample of them.</translation>
        </message>
        <message>
            <source>Nothing in these files can be read as it is: below is why, or what is asked.</source>
            <translation>Nothing in these files can be read as it is: below is why, or what is asked.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; what is there is safe.</source>
            <translation>Something went wrong in the program itself; what is there is safe.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation>New contacts</translation>
        </message>
        <message>
            <source>With news</source>
            <translation>With news</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>There already</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>Not importable</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Not imported</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>To know</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>State of the program</source>
            <translation>State of the program</translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>SuggestField</name>
        <message>
            <source>Suggested answers</source>
            <translation>Suggested answers</translation>
        </message>
        <message>
            <source>Each is shown to the evaluator with its quote; a person decides.</source>
            <translation>Each is shown to the evaluator with its quote; a person decides.</translation>
        </message>
        <message>
            <source>Add a suggestion</source>
            <translation>Add a suggestion</translation>
        </message>
        <message>
            <source>Suggestion {n}: {fault}</source>
            <translation>Suggestion {n}: {fault}</translation>
        </message>
    </context>
    <context>
        <name>SuggestRow</name>
        <message>
            <source>The rule is met</source>
            <translation>The rule is met</translation>
        </message>
        <message>
            <source>The rule is not met</source>
            <translation>The rule is not met</translation>
        </message>
        <message>
            <source>The phrase is said</source>
            <translation>The phrase is said</translation>
        </message>
        <message>
            <source>The phrase is not said</source>
            <translation>The phrase is not said</translation>
        </message>
        <message>
            <source>The measure is above</source>
            <translation>The measure is above</translation>
        </message>
        <message>
            <source>The measure is below</source>
            <translation>The measure is below</translation>
        </message>
        <message>
            <source>Suggestion {n}: when</source>
            <translation>Suggestion {n}: when</translation>
        </message>
        <message>
            <source>Suggestion {n}: rule</source>
            <translation>Suggestion {n}: rule</translation>
        </message>
        <message>
            <source>Suggestion {n}: phrase</source>
            <translation>Suggestion {n}: phrase</translation>
        </message>
        <message>
            <source>Suggestion {n}: measure</source>
            <translation>Suggestion {n}: measure</translation>
        </message>
        <message>
            <source>Suggestion {n}: bound</source>
            <translation>Suggestion {n}: bound</translation>
        </message>
        <message>
            <source>Suggestion {n}: answer</source>
            <translation>Suggestion {n}: answer</translation>
        </message>
        <message>
            <source>Remove suggestion {n}</source>
            <translation>Remove suggestion {n}</translation>
        </message>
        <message>
            <source>words, as in a phrase rule</source>
            <translation>words, as in a phrase rule</translation>
        </message>
        <message>
            <source>suggest: {answer}</source>
            <translation>suggest: {answer}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>not applicable</translation>
        </message>
    </context>
    <context>
        <name>SuggestingCard</name>
        <message>
            <source>Suggested answers</source>
            <translation>Suggested answers</translation>
        </message>
        <message>
            <source>Rules and measures of a scorecard propose answers with a quote; a person decides. In calibrations, second evaluations and training nothing is suggested, so that evaluators agree with what they heard and not with a machine.</source>
            <translation>Rules and measures of a scorecard propose answers with a quote; a person decides. In calibrations, second evaluations and training nothing is suggested, so that evaluators agree with what they heard and not with a machine.</translation>
        </message>
        <message>
            <source>A rule must be right in a share of</source>
            <translation>A rule must be right in a share of</translation>
        </message>
        <message>
            <source>One that is right less often stops suggesting, and says so.</source>
            <translation>One that is right less often stops suggesting, and says so.</translation>
        </message>
        <message>
            <source>Judged suggestions before it can stop</source>
            <translation>Judged suggestions before it can stop</translation>
        </message>
        <message>
            <source>A stopped rule is still compared with answers, and can earn its way back.</source>
            <translation>A stopped rule is still compared with answers, and can earn its way back.</translation>
        </message>
        <message>
            <source>No rule has suggested anything in a submitted evaluation yet.</source>
            <translation>No rule has suggested anything in a submitted evaluation yet.</translation>
        </message>
        <message>
            <source>How right each rule has been, with 95 % intervals</source>
            <translation>How right each rule has been, with 95 % intervals</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Suggested</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>{rule}, version {n}</source>
            <translation>{rule}, version {n}</translation>
        </message>
        <message>
            <source>has stopped</source>
            <translation>has stopped</translation>
        </message>
        <message>
            <source>suggests</source>
            <translation>suggests</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>Take this answer</source>
            <translation>Take this answer</translation>
        </message>
        <message>
            <source>Listen to the place</source>
            <translation>Listen to the place</translation>
        </message>
        <message>
            <source>Show the message</source>
            <translation>Show the message</translation>
        </message>
        <message>
            <source>Put the suggestion away</source>
            <translation>Put the suggestion away</translation>
        </message>
        <message>
            <source>{action} ({key})</source>
            <translation>{action} ({key})</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLines</name>
        <message>
            <source>The rules disagree: listen and decide.</source>
            <translation>The rules disagree: listen and decide.</translation>
        </message>
        <message>
            <source>Taken as suggested: {source}</source>
            <translation>Taken as suggested: {source}</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Taken as suggested</source>
            <translation>Taken as suggested</translation>
        </message>
        <message>
            <source>The rules disagree: listen and decide.</source>
            <translation>The rules disagree: listen and decide.</translation>
        </message>
        <message>
            <source>Asking the language model</source>
            <translation>Asking the language model</translation>
        </message>
        <message>
            <source>The language model was asked about {asked} criteria; {shown} answers have a quote that was said.</source>
            <translation>The language model was asked about {asked} criteria; {shown} answers have a quote that was said.</translation>
        </message>
        <message>
            <source>{rule} suggests no more: right in only {right} of {of}.</source>
            <translation>{rule} suggests no more: right in only {right} of {of}.</translation>
        </message>
        <message>
            <source>The scorecard names the rule “{rule}”, which is not there or is off.</source>
            <translation>The scorecard names the rule “{rule}”, which is not there or is off.</translation>
        </message>
        <message>
            <source>Suggested: {answer}</source>
            <translation>Suggested: {answer}</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>and {n} more</translation>
        </message>
        <message>
            <source>rule “{name}”</source>
            <translation>rule “{name}”</translation>
        </message>
        <message>
            <source>phrase “{name}”</source>
            <translation>phrase “{name}”</translation>
        </message>
        <message>
            <source>model {name}</source>
            <translation>model {name}</translation>
        </message>
        <message>
            <source>{rule} finds nothing</source>
            <translation>{rule} finds nothing</translation>
        </message>
        <message>
            <source>{measure}: below {bound}</source>
            <translation>{measure}: below {bound}</translation>
        </message>
        <message>
            <source>{measure}: above {bound}</source>
            <translation>{measure}: above {bound}</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>not judged yet</translation>
        </message>
        <message>
            <source>right in {right} of {of}</source>
            <translation>right in {right} of {of}</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <translation>“{quote}”</translation>
        </message>
        <message>
            <source>not said; there is: “{quote}”</source>
            <translation>not said; there is: “{quote}”</translation>
        </message>
        <message>
            <source>The rule counts with {share}: {record}; a new one begins with a half.</source>
            <translation>The rule counts with {share}: {record}; a new one begins with a half.</translation>
        </message>
        <message>
            <source>Confidence {share}, as its weakest link.</source>
            <translation>Confidence {share}, as its weakest link.</translation>
        </message>
        <message>
            <source>The words were heard with {share}.</source>
            <translation>The words were heard with {share}.</translation>
        </message>
    </context>
    <context>
        <name>TableChoices</name>
        <message>
            <source>First line</source>
            <translation>First line</translation>
        </message>
        <message>
            <source>Date and time are written as</source>
            <translation>Date and time are written as</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separator</translation>
        </message>
        <message>
            <source>titles of columns</source>
            <translation>titles of columns</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>a call</translation>
        </message>
    </context>
    <context>
        <name>TableSample</name>
        <message>
            <source>Column {number}</source>
            <translation>Column {number}</translation>
        </message>
    </context>
    <context>
        <name>TablesStep</name>
        <message>
            <source>Table of calls</source>
            <translation>Table of calls</translation>
        </message>
        <message>
            <source>Remember for such files</source>
            <translation>Remember for such files</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>First rows of the table</source>
            <translation>First rows of the table</translation>
        </message>
        <message>
            <source>Enter says what the column means</source>
            <translation>Enter says what the column means</translation>
        </message>
        <message>
            <source>The day and the month cannot be told apart: choose their order.</source>
            <translation>The day and the month cannot be told apart: choose their order.</translation>
        </message>
        <message>
            <source>Choose the column of date and time: without it nothing can come in.</source>
            <translation>Choose the column of date and time: without it nothing can come in.</translation>
        </message>
        <message>
            <source>Tables with these columns are read so from now on.</source>
            <translation>Tables with these columns are read so from now on.</translation>
        </message>
    </context>
    <context>
        <name>TextsField</name>
        <message>
            <source>Copy {language}</source>
            <translation>Copy {language}</translation>
        </message>
        <message>
            <source>Copy “{field}” from {language}</source>
            <translation>Copy “{field}” from {language}</translation>
        </message>
    </context>
    <context>
        <name>TopicForms</name>
        <message>
            <source>Change a topic</source>
            <translation>Change a topic</translation>
        </message>
        <message>
            <source>A new topic</source>
            <translation>A new topic</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>TopicsField</name>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>New topic</source>
            <translation>New topic</translation>
        </message>
    </context>
    <context>
        <name>TopicsTab</name>
        <message>
            <source>New topic…</source>
            <translation>New topic…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Show contacts</source>
            <translation>Show contacts</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remove…</translation>
        </message>
        <message>
            <source>A contact is about a topic when its rules are found in it.</source>
            <translation>A contact is about a topic when its rules are found in it.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Remove the topic “{name}”? Its rules stay.</source>
            <translation>Remove the topic “{name}”? Its rules stay.</translation>
        </message>
        <message>
            <source>Remove the topic</source>
            <translation>Remove the topic</translation>
        </message>
    </context>
    <context>
        <name>Transcribing</name>
        <message numerus="yes">
            <source>Transcribe %n contact(s) again?</source>
            <translation>
                <numerusform>Transcribe %Ln contact again?</numerusform>
                <numerusform>Transcribe %Ln contacts again?</numerusform>
            </translation>
        </message>
        <message>
            <source>Transcribe again</source>
            <translation>Transcribe again</translation>
        </message>
        <message>
            <source>None of the selected contacts has a recording to transcribe.</source>
            <translation>None of the selected contacts has a recording to transcribe.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptDelegate</name>
        <message>
            <source>Corrected by hand</source>
            <translation>Corrected by hand</translation>
        </message>
    </context>
    <context>
        <name>TranscriptPanel</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Transcribe anew</source>
            <translation>Transcribe anew</translation>
        </message>
        <message>
            <source>Progress of the transcription</source>
            <translation>Progress of the transcription</translation>
        </message>
        <message numerus="yes">
            <source>%n turn(s) were corrected by hand. A new transcript takes their place; the corrections are kept beside it, but stand in it no more.</source>
            <translation>
                <numerusform>%Ln turn was corrected by hand. A new transcript takes its place; the correction is kept beside it, but stands in it no more.</numerusform>
                <numerusform>%Ln turns were corrected by hand. A new transcript takes their place; the corrections are kept beside it, but stand in it no more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Transcribing {contact}</source>
            <translation>Transcribing {contact}</translation>
        </message>
        <message>
            <source>Transcribing on this computer…</source>
            <translation>Transcribing on this computer…</translation>
        </message>
        <message>
            <source>Transcript, model {model}</source>
            <translation>Transcript, model {model}</translation>
        </message>
        <message>
            <source>Imported transcript</source>
            <translation>Imported transcript</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message>
            <source>Nothing to listen to or to read</source>
            <translation>Nothing to listen to or to read</translation>
        </message>
        <message>
            <source>This contact has neither a recording nor messages.</source>
            <translation>This contact has neither a recording nor messages.</translation>
        </message>
        <message>
            <source>Transcribing…</source>
            <translation>Transcribing…</translation>
        </message>
        <message>
            <source>The first words will stand here soon.</source>
            <translation>The first words will stand here soon.</translation>
        </message>
        <message>
            <source>To the settings</source>
            <translation>To the settings</translation>
        </message>
        <message>
            <source>Not transcribed</source>
            <translation>Not transcribed</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>No transcript yet</translation>
        </message>
        <message>
            <source>Nobody speaks in this recording</source>
            <translation>Nobody speaks in this recording</translation>
        </message>
        <message>
            <source>It was listened to from beginning to end: no speech was found in it.</source>
            <translation>It was listened to from beginning to end: no speech was found in it.</translation>
        </message>
        <message>
            <source>The recording is transcribed on this computer and leaves it nowhere.</source>
            <translation>The recording is transcribed on this computer and leaves it nowhere.</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transcribe</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
    </context>
    <context>
        <name>TriggerField</name>
        <message>
            <source>It has faile&amp;d</source>
            <translation>It has faile&amp;d</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>if any point is lost</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>if less than half is earned</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>if no point is earned</translation>
        </message>
        <message>
            <source>by the answers listed below</source>
            <translation>by the answers listed below</translation>
        </message>
    </context>
    <context>
        <name>TurnEditor</name>
        <message>
            <source>Language unknown</source>
            <translation>Language unknown</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Keep the correction (Ctrl+Enter)</source>
            <translation>Keep the correction (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Leave as it is</translation>
        </message>
        <message>
            <source>Leave the turn as it is (Esc)</source>
            <translation>Leave the turn as it is (Esc)</translation>
        </message>
        <message>
            <source>Put back what was heard</source>
            <translation>Put back what was heard</translation>
        </message>
        <message>
            <source>Take the earlier correction</source>
            <translation>Take the earlier correction</translation>
        </message>
        <message>
            <source>Who says this turn</source>
            <translation>Who says this turn</translation>
        </message>
        <message>
            <source>Language of the turn</source>
            <translation>Language of the turn</translation>
        </message>
        <message>
            <source>What the turn says</source>
            <translation>What the turn says</translation>
        </message>
        <message>
            <source>Correct what is said at {time}</source>
            <translation>Correct what is said at {time}</translation>
        </message>
        <message>
            <source>Heard, {side}: “{text}”. Corrected by {by} on {at}.</source>
            <translation>Heard, {side}: “{text}”. Corrected by {by} on {at}.</translation>
        </message>
        <message>
            <source>“{text}” ({by}, {at})</source>
            <translation>“{text}” ({by}, {at})</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>This workspace is encrypted</source>
            <translation>This workspace is encrypted</translation>
        </message>
        <message>
            <source>Its key was not found in the keyring of this computer, or that is locked.</source>
            <translation>Its key was not found in the keyring of this computer, or that is locked.</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Open the workspace</translation>
        </message>
    </context>
    <context>
        <name>WatchedTab</name>
        <message>
            <source>Watched folder</source>
            <translation>Watched folder</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Watched folder</source>
            <translation>Watched folder</translation>
        </message>
        <message>
            <source>While the window is open, recordings, tables and chats that come into this folder are imported as soon as they have stopped growing.</source>
            <translation>While the window is open, recordings, tables and chats that come into this folder are imported as soon as they have stopped growing.</translation>
        </message>
        <message>
            <source>Choose the folder to watch…</source>
            <translation>Choose the folder to watch…</translation>
        </message>
        <message>
            <source>Watch nothing</source>
            <translation>Watch nothing</translation>
        </message>
        <message>
            <source>Seconds without a change</source>
            <translation>Seconds without a change</translation>
        </message>
        <message>
            <source>A file that has not changed for so long is taken for finished.</source>
            <translation>A file that has not changed for so long is taken for finished.</translation>
        </message>
        <message>
            <source>Brought in since the window was opened: {added}; not importable: {rejected}.</source>
            <translation>Brought in since the window was opened: {added}; not importable: {rejected}.</translation>
        </message>
    </context>
    <context>
        <name>Waveform</name>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
        <message>
            <source>{position} of {duration}</source>
            <translation>{position} of {duration}</translation>
        </message>
        <message>
            <source>selected from {start} to {end}</source>
            <translation>selected from {start} to {end}</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Overlap</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Hold</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Markers</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s, begun by: {words}</source>
            <translation>Overlap at {place}: {seconds} s, begun by: {words}</translation>
        </message>
        <message>
            <source>Probably on hold at {place}: nobody speaks for {seconds} s</source>
            <translation>Probably on hold at {place}: nobody speaks for {seconds} s</translation>
        </message>
        <message>
            <source>Probably on hold at {place}: {seconds} s of music or a tone</source>
            <translation>Probably on hold at {place}: {seconds} s of music or a tone</translation>
        </message>
        <message>
            <source>Found at {place}</source>
            <translation>Found at {place}</translation>
        </message>
        <message>
            <source>Found at {place}: {words}</source>
            <translation>Found at {place}: {words}</translation>
        </message>
        <message>
            <source>Phrase at {place}</source>
            <translation>Phrase at {place}</translation>
        </message>
        <message>
            <source>Phrase at {place}: {words}</source>
            <translation>Phrase at {place}: {words}</translation>
        </message>
        <message>
            <source>Evidence at {place}</source>
            <translation>Evidence at {place}</translation>
        </message>
        <message>
            <source>Evidence at {place}: {words}</source>
            <translation>Evidence at {place}: {words}</translation>
        </message>
        <message>
            <source>Error at {place}</source>
            <translation>Error at {place}</translation>
        </message>
        <message>
            <source>Error at {place}: {words}</source>
            <translation>Error at {place}: {words}</translation>
        </message>
        <message>
            <source>Marker at {place}</source>
            <translation>Marker at {place}</translation>
        </message>
        <message>
            <source>Marker at {place}: {words}</source>
            <translation>Marker at {place}: {words}</translation>
        </message>
        <message>
            <source>Interruption at {place}: {seconds} s, by: {words}</source>
            <translation>Interruption at {place}: {seconds} s, by: {words}</translation>
        </message>
        <message>
            <source>{words} interrupted</source>
            <translation>{words} interrupted</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Silence at {place}: {seconds} s</source>
            <translation>Silence at {place}: {seconds} s</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s</source>
            <translation>Overlap at {place}: {seconds} s</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>muted</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Both sides</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Channel {number}</translation>
        </message>
    </context>
    <context>
        <name>WaveformBar</name>
        <message>
            <source>Lanes</source>
            <translation>Lanes</translation>
        </message>
        <message>
            <source>Which events are shown below the sides</source>
            <translation>Which events are shown below the sides</translation>
        </message>
        <message>
            <source>Lanes of events</source>
            <translation>Lanes of events</translation>
        </message>
        <message>
            <source>Play the selection again and again</source>
            <translation>Play the selection again and again</translation>
        </message>
        <message>
            <source>Export the selection as a clip…</source>
            <translation>Export the selection as a clip…</translation>
        </message>
        <message>
            <source>Drop the selection</source>
            <translation>Drop the selection</translation>
        </message>
        <message>
            <source>{start} to {end}, {seconds} s</source>
            <translation>{start} to {end}, {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>WeightTexts</name>
        <message>
            <source>Each criterion counts with its weight out of the sum of all weights. The weights of sections are not used.</source>
            <translation>Each criterion counts with its weight out of the sum of all weights. The weights of sections are not used.</translation>
        </message>
        <message>
            <source>Each section counts with its weight; a criterion shares its section's weight with the others in it.</source>
            <translation>Each section counts with its weight; a criterion shares its section's weight with the others in it.</translation>
        </message>
        <message>
            <source>A criterion counts with its points times its weight times the weight of its section.</source>
            <translation>A criterion counts with its points times its weight times the weight of its section.</translation>
        </message>
        <message>
            <source>A criterion counts with its points times its weight. The weights of sections are not used.</source>
            <translation>A criterion counts with its points times its weight. The weights of sections are not used.</translation>
        </message>
        <message>
            <source>A contact starts with {start}; each recorded error takes its weight. Criteria cost nothing by themselves, unless a gate fails.</source>
            <translation>A contact starts with {start}; each recorded error takes its weight. Criteria cost nothing by themselves, unless a gate fails.</translation>
        </message>
        <message>
            <source>Sum of the weights: {total}.</source>
            <translation>Sum of the weights: {total}.</translation>
        </message>
        <message>
            <source>Sum of the weights: {total}; by the card it should be {declared}.</source>
            <translation>Sum of the weights: {total}; by the card it should be {declared}.</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>by condition</translation>
        </message>
        <message>
            <source>was {value}</source>
            <translation>was {value}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>N/A → 0</source>
            <translation>N/A → 0</translation>
        </message>
        <message>
            <source>cap {cap}</source>
            <translation>cap {cap}</translation>
        </message>
        <message>
            <source>section → {left}</source>
            <translation>section → {left}</translation>
        </message>
        <message>
            <source>→ 0</source>
            <translation>→ 0</translation>
        </message>
        <message>
            <source>{share} of the whole score.</source>
            <translation>{share} of the whole score.</translation>
        </message>
        <message>
            <source>{share} of its section.</source>
            <translation>{share} of its section.</translation>
        </message>
        <message>
            <source>As a bonus it adds up to {points}.</source>
            <translation>As a bonus it adds up to {points}.</translation>
        </message>
        <message>
            <source>Its weight is not used by this method.</source>
            <translation>Its weight is not used by this method.</translation>
        </message>
        <message>
            <source>It is measured and never scored.</source>
            <translation>It is measured and never scored.</translation>
        </message>
        <message>
            <source>It has a condition and is not counted while it is hidden.</source>
            <translation>It has a condition and is not counted while it is hidden.</translation>
        </message>
        <message>
            <source>The worst answers to all of it take {points} points.</source>
            <translation>The worst answers to all of it take {points} points.</translation>
        </message>
        <message>
            <source>The worst answer takes {points} points, all else being best.</source>
            <translation>The worst answer takes {points} points, all else being best.</translation>
        </message>
        <message>
            <source>Recording it takes {points} points.</source>
            <translation>Recording it takes {points} points.</translation>
        </message>
        <message>
            <source>When its gate fails, {score} is left of the score at most.</source>
            <translation>When its gate fails, {score} is left of the score at most.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>What if…</source>
            <translation>What if…</translation>
        </message>
        <message>
            <source>Replay under:</source>
            <translation>Replay under:</translation>
        </message>
        <message>
            <source>A file…</source>
            <translation>A file…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Write as Excel…</source>
            <translation>Write as Excel…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Progress of the replay</source>
            <translation>Progress of the replay</translation>
        </message>
        <message>
            <source>Figures before and after</source>
            <translation>Figures before and after</translation>
        </message>
        <message>
            <source>Which contacts are listed</source>
            <translation>Which contacts are listed</translation>
        </message>
        <message>
            <source>Enter opens the evaluation</source>
            <translation>Enter opens the evaluation</translation>
        </message>
        <message>
            <source>Contacts by both cards</source>
            <translation>Contacts by both cards</translation>
        </message>
        <message>
            <source>Nothing else is published yet: choose the file of another card.</source>
            <translation>Nothing else is published yet: choose the file of another card.</translation>
        </message>
        <message>
            <source>What if another card had been used?</source>
            <translation>What if another card had been used?</translation>
        </message>
        <message>
            <source>What if another card had been used than “{title}”, version {version}?</source>
            <translation>What if another card had been used than “{title}”, version {version}?</translation>
        </message>
        <message numerus="yes">
            <source>%n verdict(s) flip</source>
            <translation>
                <numerusform>%Ln verdict flips</numerusform>
                <numerusform>%Ln verdicts flip</numerusform>
            </translation>
        </message>
        <message>
            <source>The card to replay under</source>
            <translation>The card to replay under</translation>
        </message>
        <message>
            <source>What if {id}.xlsx</source>
            <translation>What if {id}.xlsx</translation>
        </message>
        <message>
            <source>Where to write the workbook</source>
            <translation>Where to write the workbook</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Writing the workbook</translation>
        </message>
    </context>
    <context>
        <name>WhatIfTexts</name>
        <message>
            <source>Mean score</source>
            <translation>Mean score</translation>
        </message>
        <message>
            <source>All compared contacts (95 % CI)</source>
            <translation>All compared contacts (95 % CI)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>Picked</translation>
        </message>
        <message>
            <source>Cannot be compared</source>
            <translation>Cannot be compared</translation>
        </message>
        <message>
            <source>Now below the mark</source>
            <translation>Now below the mark</translation>
        </message>
        <message>
            <source>Now passed</source>
            <translation>Now passed</translation>
        </message>
        <message>
            <source>Gate newly hit</source>
            <translation>Gate newly hit</translation>
        </message>
        <message>
            <source>Still passed</source>
            <translation>Still passed</translation>
        </message>
        <message>
            <source>Still below the mark</source>
            <translation>Still below the mark</translation>
        </message>
        <message>
            <source>Verdict flips ({n})</source>
            <translation>Verdict flips ({n})</translation>
        </message>
        <message>
            <source>Gate newly hit ({n})</source>
            <translation>Gate newly hit ({n})</translation>
        </message>
        <message>
            <source>Cannot be compared ({n})</source>
            <translation>Cannot be compared ({n})</translation>
        </message>
        <message>
            <source>All contacts ({n})</source>
            <translation>All contacts ({n})</translation>
        </message>
        <message>
            <source>The draft as it is now</source>
            <translation>The draft as it is now</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, version {version}</translation>
        </message>
        <message>
            <source>Contacts compared: {n}.</source>
            <translation>Contacts compared: {n}.</translation>
        </message>
        <message>
            <source>Cannot be compared, so in none of the figures: {n}.</source>
            <translation>Cannot be compared, so in none of the figures: {n}.</translation>
        </message>
        <message>
            <source>Not drawn at random, so in none of the figures: {n}.</source>
            <translation>Not drawn at random, so in none of the figures: {n}.</translation>
        </message>
        <message>
            <source>Not answered: {names}.</source>
            <translation>Not answered: {names}.</translation>
        </message>
        <message>
            <source>The new card has no place for: {names}.</source>
            <translation>The new card has no place for: {names}.</translation>
        </message>
        <message>
            <source>Not answered as the old card asks: {names}.</source>
            <translation>Not answered as the old card asks: {names}.</translation>
        </message>
        <message>
            <source>The new card also asks: {names}.</source>
            <translation>The new card also asks: {names}.</translation>
        </message>
        <message>
            <source>The new card has no place for answers to: {names}.</source>
            <translation>The new card has no place for answers to: {names}.</translation>
        </message>
        <message>
            <source>The new card no longer asks: {names}.</source>
            <translation>The new card no longer asks: {names}.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>No critical error</source>
            <translation>No critical error</translation>
        </message>
        <message>
            <source>None critical for the customer</source>
            <translation>None critical for the customer</translation>
        </message>
        <message>
            <source>None critical for the business</source>
            <translation>None critical for the business</translation>
        </message>
        <message>
            <source>None critical for the regulator</source>
            <translation>None critical for the regulator</translation>
        </message>
        <message>
            <source>{value} ({low}–{high})</source>
            <translation>{value} ({low}–{high})</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation>{value} ({low} to {high})</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>Inbound</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Outbound</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Bot</source>
            <translation>Bot</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Appealed</translation>
        </message>
        <message>
            <source>Revised</source>
            <translation>Revised</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Random</translation>
        </message>
        <message>
            <source>Targeted</source>
            <translation>Targeted</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Complaint</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Calibration</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Blind</source>
            <translation>Blind</translation>
        </message>
        <message>
            <source>Revealed</source>
            <translation>Revealed</translation>
        </message>
        <message>
            <source>Critical for the customer</source>
            <translation>Critical for the customer</translation>
        </message>
        <message>
            <source>Critical for the business</source>
            <translation>Critical for the business</translation>
        </message>
        <message>
            <source>Critical for compliance</source>
            <translation>Critical for compliance</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Non-critical</source>
            <translation>Non-critical</translation>
        </message>
        <message>
            <source>Critical error</source>
            <translation>Critical error</translation>
        </message>
        <message>
            <source>Scored</source>
            <translation>Scored</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passed</translation>
        </message>
        <message>
            <source>Below the mark</source>
            <translation>Below the mark</translation>
        </message>
    </context>
    <context>
        <name>WorkPlan</name>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Carried over</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Without a day</translation>
        </message>
        <message>
            <source>Submitted in all</source>
            <translation>Submitted in all</translation>
        </message>
        <message>
            <source>Due in this week, and carried over into it</source>
            <translation>Due in this week, and carried over into it</translation>
        </message>
        <message>
            <source>Due before this week and not done when it began</source>
            <translation>Due before this week and not done when it began</translation>
        </message>
        <message>
            <source>Planned and submitted</source>
            <translation>Planned and submitted</translation>
        </message>
        <message>
            <source>Submitted after the last day for it</source>
            <translation>Submitted after the last day for it</translation>
        </message>
        <message>
            <source>The last day for it is over, and it waits</source>
            <translation>The last day for it is over, and it waits</translation>
        </message>
        <message>
            <source>Waits without a last day, in no plan</source>
            <translation>Waits without a last day, in no plan</translation>
        </message>
        <message>
            <source>All that was submitted in the week, planned or not</source>
            <translation>All that was submitted in the week, planned or not</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Waits</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Done late</translation>
        </message>
        <message>
            <source>Week {number} of {year}: {first} – {last}</source>
            <translation>Week {number} of {year}: {first} – {last}</translation>
        </message>
        <message>
            <source>{weekly} a week {days}</source>
            <translation>{weekly} a week {days}</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Evaluator</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Norm</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Load</translation>
        </message>
        <message>
            <source>Planned by norm</source>
            <translation>Planned by norm</translation>
        </message>
        <message>
            <source>Days away</source>
            <translation>Days away</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Nobody has set a norm</source>
            <translation>Nobody has set a norm</translation>
        </message>
        <message>
            <source>A fifth of the week's for each working day here</source>
            <translation>A fifth of the week's for each working day here</translation>
        </message>
        <message>
            <source>A contact of another team</source>
            <translation>A contact of another team</translation>
        </message>
    </context>
    <context>
        <name>WorkPlanForms</name>
        <message>
            <source>Norm of evaluations a week</source>
            <translation>Norm of evaluations a week</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>All evaluators without a norm of their own</source>
            <translation>All evaluators without a norm of their own</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Evaluator</translation>
        </message>
        <message>
            <source>Evaluations a week</source>
            <translation>Evaluations a week</translation>
        </message>
        <message>
            <source>A fifth a working day.</source>
            <translation>A fifth a working day.</translation>
        </message>
        <message>
            <source>Weeks that have passed keep their norm: begin with this week or later.</source>
            <translation>Weeks that have passed keep their norm: begin with this week or later.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>An empty day is an open end.</source>
            <translation>An empty day is an open end.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>The last day is before the first.</translation>
        </message>
        <message>
            <source>Last day for the evaluation</source>
            <translation>Last day for the evaluation</translation>
        </message>
        <message>
            <source>An empty day takes it back.</source>
            <translation>An empty day takes it back.</translation>
        </message>
        <message>
            <source>Evaluate by</source>
            <translation>Evaluate by</translation>
        </message>
        <message>
            <source>All contacts of the sample {name}</source>
            <translation>All contacts of the sample {name}</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Last day for the sample {name}</source>
            <translation>Last day for the sample {name}</translation>
        </message>
        <message>
            <source>Give to another evaluator</source>
            <translation>Give to another evaluator</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Give</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>It is kept in the protocol of the sample.</source>
            <translation>It is kept in the protocol of the sample.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>There is nobody else to give it to.</source>
            <translation>There is nobody else to give it to.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Set so far: {norms}.</source>
            <translation>Set so far: {norms}.</translation>
        </message>
        <message>
            <source>Write a whole number of evaluations, such as 25.</source>
            <translation>Write a whole number of evaluations, such as 25.</translation>
        </message>
    </context>
    <context>
        <name>WorkPlanPage</name>
        <message>
            <source>Work plan</source>
            <translation>Work plan</translation>
        </message>
        <message>
            <source>Who evaluates what by when, and what is done.</source>
            <translation>Who evaluates what by when, and what is done.</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Week before</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Week after</translation>
        </message>
        <message>
            <source>Norm…</source>
            <translation>Norm…</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translation>To Excel…</translation>
        </message>
        <message>
            <source>Give to another…</source>
            <translation>Give to another…</translation>
        </message>
        <message>
            <source>Last day…</source>
            <translation>Last day…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Arrows go from figure to figure; its contacts stand below.</source>
            <translation>Arrows go from figure to figure; its contacts stand below.</translation>
        </message>
        <message>
            <source>Contacts of the figure</source>
            <translation>Contacts of the figure</translation>
        </message>
        <message>
            <source>Enter opens one</source>
            <translation>Enter opens one</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Nothing is due in this week. Give contacts that wait a last day: here below, or for a whole sample on the page of samples.</source>
            <translation>Nothing is due in this week. Give contacts that wait a last day: here below, or for a whole sample on the page of samples.</translation>
        </message>
        <message>
            <source>What is overdue now is carried over; the rest is expected to be done.</source>
            <translation>What is overdue now is carried over; the rest is expected to be done.</translation>
        </message>
        <message>
            <source>{figure}: {name} ({count})</source>
            <translation>{figure}: {name} ({count})</translation>
        </message>
        <message>
            <source>Save the week as an Excel workbook</source>
            <translation>Save the week as an Excel workbook</translation>
        </message>
        <message>
            <source>Writing the work plan</source>
            <translation>Writing the work plan</translation>
        </message>
    </context>
    <context>
        <name>_Fields</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Within the last days</source>
            <translation>Within the last days</translation>
        </message>
        <message>
            <source>A score in per cent, or how many errors or complaints.</source>
            <translation>A score in per cent, or how many errors or complaints.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Threshold</translation>
        </message>
        <message>
            <source>Evaluations at least</source>
            <translation>Evaluations at least</translation>
        </message>
        <message>
            <source>With semicolons between; empty: all topics.</source>
            <translation>With semicolons between; empty: all topics.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>Give the group a name.</translation>
        </message>
        <message>
            <source>Name, {language}</source>
            <translation>Name, {language}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Space ticks a rule.</source>
            <translation>Space ticks a rule.</translation>
        </message>
        <message>
            <source>Any of them</source>
            <translation>Any of them</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>All of them</translation>
        </message>
        <message>
            <source>What must be found</source>
            <translation>What must be found</translation>
        </message>
        <message>
            <source>Together at least so often</source>
            <translation>Together at least so often</translation>
        </message>
        <message>
            <source>By the key filters call the topic: small letters a-z, digits and _.</source>
            <translation>By the key filters call the topic: small letters a-z, digits and _.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Give the topic a name.</source>
            <translation>Give the topic a name.</translation>
        </message>
        <message>
            <source>Tick at least one rule.</source>
            <translation>Tick at least one rule.</translation>
        </message>
    </context>
</TS>
