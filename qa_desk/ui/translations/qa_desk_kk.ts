<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>Chat</name>
        <message>
            <source>answered after {wait}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{wait} later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Не істейміз?</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Пәрменді табу</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Табылған пәрмендер</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Find a command</source>
            <translation>Пәрменді табу</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Барлық пернелерді көрсету</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Жаңарту</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation>Ағымдағы жұмысты тоқтату</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Хабарды жабу</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loop: from here, to here, off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute the agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mute the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribe the recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stamp evidence here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show how the score comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit the evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate the next contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the scorecard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the answer with this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the answer back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the kind of error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the criterion's explanation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the next criterion that lacks something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the criterion above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the criterion below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder…</source>
            <translation type="unfinished">Қалтаны импорттау…</translation>
        </message>
        <message>
            <source>Search contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribe the selected contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order by this column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the demo contacts</source>
            <translation>Үлгі өтініштерді ашу</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Бағдарламаны жабу</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Choose a contact to see what is known of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluations of this contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complaint</source>
            <translation type="unfinished">Шағым</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n evaluation(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished">Оператор</translation>
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished">Тіл</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation type="unfinished">Клиент</translation>
        </message>
        <message>
            <source>Customer's mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Сөйлесу жазбасы</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not made yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished">Қорытынды</translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished">Балл</translation>
        </message>
    </context>
    <context>
        <name>ContactColumns</name>
        <message>
            <source>Began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished">Арна</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished">Өтініш</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished">Оператор</translation>
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished">Тақырып</translation>
        </message>
        <message>
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished">Балл</translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactHeader</name>
        <message>
            <source>complaint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blind calibration “{title}”: nobody sees your answers until the reveal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>satisfaction {csat}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{card}, version {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evaluated by {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a folder…</source>
            <translation type="unfinished">Қалтаны импорттау…</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter evaluates the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts and the chosen one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recordings, tables and chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder to import</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n new contact(s) are in the list.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Undo the selection</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s) match</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n matching contact(s) are selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n contact(s) are selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No contact matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a word or a limit away, or look at all contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contacts yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder with recordings and the switchboard's table, or chat exports. You can also drop files here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong in the program itself. What you have saved is safe. Please send the text below to those who look after QA Desk.</source>
            <translation>Ақау бағдарламаның өзінде болды. Сақтаған деректеріңіз орнында. Төмендегі мәтінді QA Desk бағдарламасын сүйемелдейтін мамандарға жіберіңіз.</translation>
        </message>
        <message>
            <source>What happened, for the developers</source>
            <translation>Не болғаны, әзірлеушілерге арналған</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
    </context>
    <context>
        <name>CriterionRow</name>
        <message>
            <source>The contact as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight {weight}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical for the customer</source>
            <translation type="unfinished">Клиент үшін сыни</translation>
        </message>
        <message>
            <source>business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical for the business</source>
            <translation type="unfinished">Кәсіпорын үшін сыни</translation>
        </message>
        <message>
            <source>regulator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical for the regulator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zeroes the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An error here makes the score zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zeroes the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An error here makes the section zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {cap}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An error here caps the score at {cap}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N/A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs a reason: error, evidence or comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvaluatePage</name>
        <message>
            <source>Evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence stamped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a criterion first: evidence belongs to one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted</source>
            <translation type="unfinished">Жіберілді</translation>
        </message>
        <message>
            <source>Open what is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last change is not saved. Leaving now would lose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave all the same</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s) wait for you</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Evaluate the next one, or choose another on the page of contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation type="unfinished">Келесісін бағалау</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a contact on the page of contacts, or draw a sample.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>message {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a place that is not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExplanationView</name>
        <message>
            <source>How the score comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does not apply leaves its weight to the rest. Contribution is the applied weight times the share of points; the contributions add up to the score before gates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applied weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} of {possible}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is judged yet, so there is no score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sum, score before gates: {before}. Score: {after}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message>
            <source>The month before</source>
            <translation>Алдыңғы ай</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Келесі ай</translation>
        </message>
        <message numerus="yes">
            <source>%n random evaluation(s)</source>
            <translation>
                <numerusform>%n кездейсоқ бағалау</numerusform>
                <numerusform>%n кездейсоқ бағалау</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>Орташа балл</translation>
        </message>
        <message>
            <source>No error critical for the customer</source>
            <translation>Клиент үшін сыни қатесіз</translation>
        </message>
        <message>
            <source>No error critical for the business</source>
            <translation>Кәсіпорын үшін сыни қатесіз</translation>
        </message>
        <message>
            <source>No error critical for compliance</source>
            <translation>Реттеуші орган үшін сыни қатесіз</translation>
        </message>
        <message>
            <source>Non-critical criteria met</source>
            <translation>Сыни емес қателер бойынша дәлдік</translation>
        </message>
        <message>
            <source>{good} of {n}</source>
            <translation>{n} ішінен {good}</translation>
        </message>
        <message>
            <source>Not enough data: {n} of {minimum} needed</source>
            <translation>Деректер жеткіліксіз: қажетті {minimum} бағалаудың {n} бар</translation>
        </message>
        <message>
            <source>95 % CI: {low}–{high}</source>
            <translation>95 % СА: {low}–{high}</translation>
        </message>
        <message>
            <source>{change} on the month before</source>
            <translation>өткен айға қарағанда {change}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search in topics, agents, transcripts and chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All teams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished">Арна</translation>
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished">Оператор</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>First steps</source>
            <translation>Алғашқы қадамдар</translation>
        </message>
        <message>
            <source>Welcome to QA Desk</source>
            <translation>QA Desk бағдарламасына қош келдіңіз</translation>
        </message>
        <message>
            <source>Three steps lead from recordings to a report. Nothing leaves this computer.</source>
            <translation>Жазбалардан есепке дейін үш қадам. Ешбір дерек бұл компьютерден шықпайды.</translation>
        </message>
        <message>
            <source>Bring in contacts</source>
            <translation>Өтініштерді жүктеңіз</translation>
        </message>
        <message>
            <source>Choose a folder with call recordings and the switchboard's table, or chat exports. What is there already is recognised; a file that cannot be read is named with the reason, and the rest goes in. To look around first, open the demo contacts.</source>
            <translation>Қоңырау жазбалары мен АТС кестесі немесе чат көшірмелері бар қалтаны таңдаңыз. Бұрын жүктелгені танылады; оқылмаған файл себебімен аталады, қалғаны жүктеледі. Алдымен танысу үшін үлгі өтініштерді ашыңыз.</translation>
        </message>
        <message>
            <source>Draw a sample</source>
            <translation>Іріктеме жасаңыз</translation>
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. They are drawn at random by a seed that is kept, so that anybody can draw the same sample again.</source>
            <translation>Әр оператордың қанша өтінішін тексеру керегін көрсетіңіз. Олар кездейсоқ іріктеледі; генератордың бастапқы мәні сақталады, сондықтан дәл сол іріктемені кез келген адам қайталай алады.</translation>
        </message>
        <message>
            <source>Listen and score</source>
            <translation>Тыңдаңыз да бағалаңыз</translation>
        </message>
        <message>
            <source>Hear both sides, read the transcript, answer the criteria. Each lost point keeps its second or its message as evidence, and the score explains itself.</source>
            <translation>Екі жақты тыңдап, мәтіндік жазбаны оқып, өлшемшарттар бойынша жауап беріңіз. Әр шегерілген баллдың дәлелі — жазбаның секунды немесе хабарлама — сақталады, баллдың есебі жол-жолымен көрінеді.</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Қалтаны импорттау…</translation>
        </message>
        <message>
            <source>Open the demo contacts</source>
            <translation>Үлгі өтініштерді ашу</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Іріктеме жасау…</translation>
        </message>
        <message>
            <source>Start to evaluate</source>
            <translation>Бағалауды бастау</translation>
        </message>
        <message>
            <source>Go to the home page</source>
            <translation>Басты бетке өту</translation>
        </message>
    </context>
    <context>
        <name>Gates</name>
        <message>
            <source>{criterion}: zeroes the section “{section}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion}: caps the score at {cap}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion}: zeroes the contact</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomeLists</name>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Іріктеме</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ашылды</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Басталды</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Күтуде</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Басты бет</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорттау…</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Іріктеме жасау…</translation>
        </message>
        <message>
            <source>Calibration under way</source>
            <translation>Жүріп жатқан калибрлеу</translation>
        </message>
        <message>
            <source>Evaluated last</source>
            <translation>Соңғы бағалаулар</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Бәрі бағаланды</translation>
        </message>
        <message>
            <source>Draw a sample, and its contacts will be listed here.</source>
            <translation>Іріктеме жасаңыз: оның өтініштері осында шығады.</translation>
        </message>
        <message>
            <source>No calibration is under way.</source>
            <translation>Ашық калибрлеу сессиясы жоқ.</translation>
        </message>
        <message>
            <source>Submitted evaluations will be listed here.</source>
            <translation>Жіберілген бағалаулар осында шығады.</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Сізді күтуде</translation>
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation>Келесісін бағалау</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you: %n contact(s)</source>
            <translation>
                <numerusform>Сізді күтуде: %n өтініш</numerusform>
                <numerusform>Сізді күтуде: %n өтініш</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue the evaluation</source>
            <translation>Бағалауды жалғастыру</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Қайырлы таң, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Қайырлы күн, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Қайырлы кеш, {name}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table of the calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A CSV beside the recordings is found by itself; choose one that lies elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the table says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agent is heard in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What cannot be imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on in the background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was finished is in. The same import again brings in the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing new in these files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contacts are in the list. Next, draw a sample of them.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With news</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not importable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What cannot be imported, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Барлық жерде</translation>
        </message>
        <message>
            <source>In the player</source>
            <translation>Ойнатқышта</translation>
        </message>
        <message>
            <source>In the scorecard</source>
            <translation>Бағалау нысанында</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>Кестеде</translation>
        </message>
    </context>
    <context>
        <name>LeftOver</name>
        <message numerus="yes">
            <source>%n transcription(s) were left unfinished.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MachineWatch</name>
        <message>
            <source>Sound</source>
            <translation>Дыбыс</translation>
        </message>
        <message>
            <source>Calls can be heard.</source>
            <translation>Қоңырауларды тыңдауға болады.</translation>
        </message>
        <message>
            <source>No sound</source>
            <translation>Дыбыс жоқ</translation>
        </message>
        <message>
            <source>Calls are transcribed on this computer.</source>
            <translation>Қоңыраулар осы компьютерде мәтінге айналдырылады.</translation>
        </message>
        <message>
            <source>No speech model</source>
            <translation>Сөйлеу моделі жоқ</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>{palette} finds commands, {help} shows all keys</source>
            <translation>{palette} — пәрменді табу, {help} — барлық пернелер</translation>
        </message>
        <message>
            <source>Opening the demo contacts</source>
            <translation>Үлгі өтініштер жүктелуде</translation>
        </message>
        <message>
            <source>The demo contacts are there.</source>
            <translation>Үлгі өтініштер жүктелді.</translation>
        </message>
        <message>
            <source>Work is under way. Stop it and close? What is done so far stays.</source>
            <translation>Жұмыс әлі жүріп жатыр. Оны тоқтатып, бағдарламаны жабу керек пе? Істелгені сақталады.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Тоқтатып, жабу</translation>
        </message>
    </context>
    <context>
        <name>ModelsCard</name>
        <message>
            <source>Speech model</source>
            <translation>Сөйлеу моделі</translation>
        </message>
        <message>
            <source>Model for transcribing</source>
            <translation>Мәтінге айналдыру моделі</translation>
        </message>
        <message>
            <source>Add a model from a folder…</source>
            <translation>Қалтадан модель қосу…</translation>
        </message>
        <message>
            <source>Take the model of the installed packages</source>
            <translation>Орнатылған пакеттердің моделін алу</translation>
        </message>
        <message>
            <source>Adding a speech model</source>
            <translation>Сөйлеу моделі қосылуда</translation>
        </message>
        <message>
            <source>{name} (not installed)</source>
            <translation>{name} (орнатылмаған)</translation>
        </message>
        <message>
            <source>Folder of the speech model</source>
            <translation>Сөйлеу моделінің қалтасы</translation>
        </message>
        <message>
            <source>The packages with the speech model are not installed.</source>
            <translation>Сөйлеу моделі бар пакеттер орнатылмаған.</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the message</source>
            <translation>Хабарды жабу</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Хабар</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>Не істеуге болады</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Назарыңызға</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Ақау</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Home</source>
            <translation>Басты бет</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Іріктемелер</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Алғашқы қадамдар</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed; the pitch stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hear: {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{side} is muted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{side} is heard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop this work</source>
            <translation>Осы жұмысты тоқтату</translation>
        </message>
        <message>
            <source>Progress of the work</source>
            <translation>Жұмыс барысы</translation>
        </message>
        <message>
            <source>Finished: {work}</source>
            <translation>Дайын: {work}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtocolCard</name>
        <message>
            <source>Contacts of the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter evaluates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers of the frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts that were left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol of the draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn on {day} from {frame} contacts. Evaluated: {done} of {size}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Algorithm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts in the frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 of the frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The protocol is on the clipboard.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReasonPanel</name>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stamp evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment on the contact as a whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, and what would have been right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete takes this evidence away.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rejected</name>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SampleForm</name>
        <message>
            <source>Any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick none to take all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts of each agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls not shorter than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorter calls are left out. 0 leaves out none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed draws the same contacts, so that anybody can check the draw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who evaluates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contacts are shared out evenly. Tick none to leave them to anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would be drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} contacts of {agents} agents, out of {frame} that may be drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n agent(s) have fewer contacts than the quota.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SampleTexts</name>
        <message>
            <source>Outside the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody knows the agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorter than the minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits</source>
            <translation type="unfinished">Күтуде</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished">Басталды</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample</source>
            <translation type="unfinished">Іріктеме</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished">Өтініш</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished">Арна</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Күні</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished">Оператор</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished">Тақырып</translation>
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished">Күйі</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quota</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample: {name}
Drawn: {drawn}
Seed: {seed}
Algorithm: {algorithm}
Contacts in the frame: {frame}
SHA-256 of the frame: {hash}
Contacts drawn: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There were fewer than the quota.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts drawn at random, by a seed that lets anybody draw them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation type="unfinished">Іріктеме жасау…</translation>
        </message>
        <message>
            <source>No sample yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. Chance picks them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing a sample</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScorePanel</name>
        <message>
            <source>Submit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} before gates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>provisional: not everything is answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score: {score}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below the mark</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n answer(s) missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Next (%n waiting)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing more waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state} on {moment}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScorecardView</name>
        <message>
            <source>Scorecard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score of the section so far; its weight is {weight}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Every change is in force at once. Ctrl+Z undoes it.</source>
            <translation>Әр өзгеріс бірден күшіне енеді. Ctrl+Z оны болдырмайды.</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Жұмыс қалтасы</translation>
        </message>
        <message>
            <source>Recordings, transcripts and evaluations lie in this folder and nowhere else.</source>
            <translation>Жазбалар, мәтіндік жазбалар мен бағалаулар тек осы қалтада сақталады.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Терезе</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Қараңғы</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Жоғары контраст</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Безендіру</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Атыңыз</translation>
        </message>
        <message>
            <source>It stands under your evaluations and in the reports.</source>
            <translation>Ол бағалауларыңызда және есептерде көрсетіледі.</translation>
        </message>
        <message>
            <source>Evaluations for a figure</source>
            <translation>Көрсеткішке қажетті бағалау саны</translation>
        </message>
        <message>
            <source>With fewer, a figure is not shown: it would say more about chance.</source>
            <translation>Одан аз болса, көрсеткіш шығарылмайды: ол кездейсоқтықты ғана көрсетер еді.</translation>
        </message>
        <message>
            <source>Evaluations for a rank</source>
            <translation>Рейтингтегі орынға қажетті бағалау саны</translation>
        </message>
        <message>
            <source>With fewer, an agent is shown without a rank.</source>
            <translation>Одан аз болса, оператор орынсыз көрсетіледі.</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Сөйлеу</translation>
        </message>
        <message>
            <source>Find out for each side</source>
            <translation>Әр жақ үшін анықтау</translation>
        </message>
        <message>
            <source>Language of the calls</source>
            <translation>Қоңыраулар тілі</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Іздеу ені</translation>
        </message>
        <message>
            <source>1 is quick, 5 is careful; more is seldom worth the time.</source>
            <translation>1 — жылдам, 5 — мұқият; одан көбі уақытқа сирек тұрады.</translation>
        </message>
        <message>
            <source>Silence from, seconds</source>
            <translation>Үнсіздік, секундтан бастап</translation>
        </message>
        <message>
            <source>A pause this long is marked in the timeline of a call.</source>
            <translation>Осындай үзіліс қоңырау шкаласында белгіленеді.</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Жұмыс қалтасы</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>State of the program</source>
            <translation>Бағдарламаның күйі</translation>
        </message>
    </context>
    <context>
        <name>Transcribing</name>
        <message numerus="yes">
            <source>Transcribe %n contact(s) again?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Transcribe again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the selected contacts has a recording to transcribe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n contact(s) transcribed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TranscriptPanel</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribe anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the transcription</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribing {contact}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribing on this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcript, model {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported transcript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to listen to or to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This contact has neither a recording nor messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first words will stand here soon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not transcribed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No transcript yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording is transcribed on this computer and leaves it nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcribe</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Waveform</name>
        <message>
            <source>Recording</source>
            <translation>Сөйлесу жазбасы</translation>
        </message>
        <message>
            <source>{position} of {duration}</source>
            <translation>{duration} ішінен {position}</translation>
        </message>
        <message>
            <source>Evidence at {place}</source>
            <translation>Дәлел, {place}</translation>
        </message>
        <message>
            <source>Silence at {place}: {seconds} s</source>
            <translation>Үнсіздік, {place}: {seconds} с</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s, begun by: {side}</source>
            <translation>Қатар сөйлеу, {place}: {seconds} с, сөзді бөлген: {side}</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s</source>
            <translation>Қатар сөйлеу, {place}: {seconds} с</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>дыбыссыз</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Екі тарап</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>{number}-арна</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Call</source>
            <translation>Қоңырау</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Мессенджер</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Өтінім</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>Кіріс</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Шығыс</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Белгісіз</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Bot</source>
            <translation>Бот</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Жүйе</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Апелляцияда</translation>
        </message>
        <message>
            <source>Revised</source>
            <translation>Қайта қаралды</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Кездейсоқ іріктеу</translation>
        </message>
        <message>
            <source>Targeted</source>
            <translation>Мақсатты іріктеу</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Шағым</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Калибрлеу</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Оқыту</translation>
        </message>
        <message>
            <source>Blind</source>
            <translation>Жасырын бағалау</translation>
        </message>
        <message>
            <source>Revealed</source>
            <translation>Ашылды</translation>
        </message>
        <message>
            <source>Critical for the customer</source>
            <translation>Клиент үшін сыни</translation>
        </message>
        <message>
            <source>Critical for the business</source>
            <translation>Кәсіпорын үшін сыни</translation>
        </message>
        <message>
            <source>Critical for compliance</source>
            <translation>Реттеуші орган үшін сыни</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Сыни</translation>
        </message>
        <message>
            <source>Non-critical</source>
            <translation>Сыни емес</translation>
        </message>
        <message>
            <source>Critical error</source>
            <translation>Сыни қате</translation>
        </message>
        <message>
            <source>Scored</source>
            <translation>Бағаланды</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Норма орындалды</translation>
        </message>
        <message>
            <source>Below the mark</source>
            <translation>Нормадан төмен</translation>
        </message>
    </context>
</TS>
