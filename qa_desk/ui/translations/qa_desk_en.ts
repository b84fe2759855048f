<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
            <source>Open the demo contacts</source>
            <translation>Open the demo contacts</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Close the program</translation>
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
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Opening the demo contacts</source>
            <translation>Opening the demo contacts</translation>
        </message>
        <message>
            <source>The demo contacts are there.</source>
            <translation>The demo contacts are there.</translation>
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
        <name>NoticeBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
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
        <name>Pages</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>First steps</translation>
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
            <source>Find out for each side</source>
            <translation>Find out for each side</translation>
        </message>
        <message>
            <source>Language of the calls</source>
            <translation>Language of the calls</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Search width</translation>
        </message>
        <message>
            <source>1 is quick, 5 is careful; more is seldom worth the time.</source>
            <translation>1 is quick, 5 is careful; more is seldom worth the time.</translation>
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
            <source>Folder of the workspace</source>
            <translation>Folder of the workspace</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>State of the program</source>
            <translation>State of the program</translation>
        </message>
    </context>
</TS>
