<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What would you like to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the demo contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the program</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong in the program itself. What you have saved is safe. Please send the text below to those who look after QA Desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, for the developers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome to QA Desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three steps lead from recordings to a report. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder with call recordings and the switchboard's table, or chat exports. What is there already is recognised; a file that cannot be read is named with the reason, and the rest goes in. To look around first, open the demo contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. They are drawn at random by a seed that is kept, so that anybody can draw the same sample again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen and score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear both sides, read the transcript, answer the criteria. Each lost point keeps its second or its message as evidence, and the score explains itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the demo contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start to evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the home page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the player</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the scorecard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the demo contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo contacts are there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fault</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop this work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the work</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change is in force at once. Ctrl+Z undoes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings, transcripts and evaluations lie in this folder and nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands under your evaluations and in the reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations for a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With fewer, a figure is not shown: it would say more about chance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations for a rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With fewer, an agent is shown without a rank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out for each side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 is quick, 5 is careful; more is seldom worth the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silence from, seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pause this long is marked in the timeline of a call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>State of the program</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
