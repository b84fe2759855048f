<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
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
            <translation>Что сделать?</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Найденные команды</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Find a command</source>
            <translation>Найти команду</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Показать все клавиши</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Stop the work under way</source>
            <translation>Остановить текущую работу</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
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
            <translation type="unfinished">Импортировать папку…</translation>
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
            <translation>Открыть учебные обращения</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Закрыть программу</translation>
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
            <translation type="unfinished">Жалоба</translation>
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
            <translation type="unfinished">Специалист</translation>
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
            <translation type="unfinished">Язык</translation>
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
            <translation type="unfinished">Запись разговора</translation>
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
            <translation type="unfinished">Итог</translation>
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
            <translation type="unfinished">Канал</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished">Обращение</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished">Специалист</translation>
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished">Тематика</translation>
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
            <translation type="unfinished">Импортировать папку…</translation>
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
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n matching contact(s) are selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n contact(s) are selected</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation type="unfinished">
                <numerusform />
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
            <translation>Сбой произошёл в самой программе. Всё, что вы сохранили, на месте. Передайте, пожалуйста, текст ниже тем, кто сопровождает QA Desk.</translation>
        </message>
        <message>
            <source>What happened, for the developers</source>
            <translation>Что произошло, для разработчиков</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
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
            <translation type="unfinished">Критичная для клиента</translation>
        </message>
        <message>
            <source>business</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical for the business</source>
            <translation type="unfinished">Критичная для предприятия</translation>
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
            <translation type="unfinished" />
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
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Evaluate the next one, or choose another on the page of contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation type="unfinished">Оценить следующее</translation>
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
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Следующий месяц</translation>
        </message>
        <message numerus="yes">
            <source>%n random evaluation(s)</source>
            <translation>
                <numerusform>%n случайная оценка</numerusform>
                <numerusform>%n случайные оценки</numerusform>
                <numerusform>%n случайных оценок</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean score</source>
            <translation>Средний балл</translation>
        </message>
        <message>
            <source>No error critical for the customer</source>
            <translation>Без ошибок, критичных для клиента</translation>
        </message>
        <message>
            <source>No error critical for the business</source>
            <translation>Без ошибок, критичных для предприятия</translation>
        </message>
        <message>
            <source>No error critical for compliance</source>
            <translation>Без ошибок, критичных для регулятора</translation>
        </message>
        <message>
            <source>Non-critical criteria met</source>
            <translation>Точность по некритическим ошибкам</translation>
        </message>
        <message>
            <source>{good} of {n}</source>
            <translation>{good} из {n}</translation>
        </message>
        <message>
            <source>Not enough data: {n} of {minimum} needed</source>
            <translation>Недостаточно данных: {n} из {minimum} необходимых</translation>
        </message>
        <message>
            <source>95 % CI: {low}–{high}</source>
            <translation>95 % ДИ: {low}–{high}</translation>
        </message>
        <message>
            <source>{change} on the month before</source>
            <translation>{change} к прошлому месяцу</translation>
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
            <translation type="unfinished">Канал</translation>
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished">Специалист</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>First steps</source>
            <translation>Первые шаги</translation>
        </message>
        <message>
            <source>Welcome to QA Desk</source>
            <translation>Добро пожаловать в QA Desk</translation>
        </message>
        <message>
            <source>Three steps lead from recordings to a report. Nothing leaves this computer.</source>
            <translation>От записей до отчёта три шага. Ничего не покидает этот компьютер.</translation>
        </message>
        <message>
            <source>Bring in contacts</source>
            <translation>Загрузите обращения</translation>
        </message>
        <message>
            <source>Choose a folder with call recordings and the switchboard's table, or chat exports. What is there already is recognised; a file that cannot be read is named with the reason, and the rest goes in. To look around first, open the demo contacts.</source>
            <translation>Выберите папку с записями звонков и таблицей АТС или с выгрузкой чатов. Уже загруженное распознаётся; файл, который не читается, будет назван с причиной, остальное загрузится. Чтобы сначала осмотреться, откройте учебные обращения.</translation>
        </message>
        <message>
            <source>Draw a sample</source>
            <translation>Сделайте выборку</translation>
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. They are drawn at random by a seed that is kept, so that anybody can draw the same sample again.</source>
            <translation>Укажите, сколько обращений каждого специалиста нужно проверить. Они отбираются случайно; зерно генератора сохраняется, и любой может повторить ту же выборку.</translation>
        </message>
        <message>
            <source>Listen and score</source>
            <translation>Слушайте и оценивайте</translation>
        </message>
        <message>
            <source>Hear both sides, read the transcript, answer the criteria. Each lost point keeps its second or its message as evidence, and the score explains itself.</source>
            <translation>Слушайте обе стороны, читайте расшифровку, отвечайте по критериям. За каждым снятым баллом остаётся секунда записи или сообщение, а расчёт балла виден по строкам.</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Импортировать папку…</translation>
        </message>
        <message>
            <source>Open the demo contacts</source>
            <translation>Открыть учебные обращения</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Сделать выборку…</translation>
        </message>
        <message>
            <source>Start to evaluate</source>
            <translation>Начать оценку</translation>
        </message>
        <message>
            <source>Go to the home page</source>
            <translation>Перейти на главную</translation>
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
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тематика</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Выборка</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Открыта</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Начато</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ждёт</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Сделать выборку…</translation>
        </message>
        <message>
            <source>Calibration under way</source>
            <translation>Идёт калибровка</translation>
        </message>
        <message>
            <source>Evaluated last</source>
            <translation>Последние оценки</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Всё оценено</translation>
        </message>
        <message>
            <source>Draw a sample, and its contacts will be listed here.</source>
            <translation>Сделайте выборку: её обращения появятся здесь.</translation>
        </message>
        <message>
            <source>No calibration is under way.</source>
            <translation>Открытых калибровочных сессий нет.</translation>
        </message>
        <message>
            <source>Submitted evaluations will be listed here.</source>
            <translation>Здесь появятся отправленные оценки.</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Ждёт вас</translation>
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation>Оценить следующее</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you: %n contact(s)</source>
            <translation>
                <numerusform>Ждёт вас: %n обращение</numerusform>
                <numerusform>Ждут вас: %n обращения</numerusform>
                <numerusform>Ждут вас: %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue the evaluation</source>
            <translation>Продолжить оценку</translation>
        </message>
        <message>
            <source>Good morning, {name}</source>
            <translation>Доброе утро, {name}</translation>
        </message>
        <message>
            <source>Good afternoon, {name}</source>
            <translation>Добрый день, {name}</translation>
        </message>
        <message>
            <source>Good evening, {name}</source>
            <translation>Добрый вечер, {name}</translation>
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
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>In the player</source>
            <translation>В проигрывателе</translation>
        </message>
        <message>
            <source>In the scorecard</source>
            <translation>В форме оценки</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>В таблице</translation>
        </message>
    </context>
    <context>
        <name>LeftOver</name>
        <message numerus="yes">
            <source>%n transcription(s) were left unfinished.</source>
            <translation type="unfinished">
                <numerusform />
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
            <translation>Звук</translation>
        </message>
        <message>
            <source>Calls can be heard.</source>
            <translation>Звонки можно слушать.</translation>
        </message>
        <message>
            <source>No sound</source>
            <translation>Нет звука</translation>
        </message>
        <message>
            <source>Calls are transcribed on this computer.</source>
            <translation>Звонки расшифровываются на этом компьютере.</translation>
        </message>
        <message>
            <source>No speech model</source>
            <translation>Нет модели речи</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <source>{palette} finds commands, {help} shows all keys</source>
            <translation>{palette} — найти команду, {help} — все клавиши</translation>
        </message>
        <message>
            <source>Opening the demo contacts</source>
            <translation>Загружаются учебные обращения</translation>
        </message>
        <message>
            <source>The demo contacts are there.</source>
            <translation>Учебные обращения загружены.</translation>
        </message>
        <message>
            <source>Work is under way. Stop it and close? What is done so far stays.</source>
            <translation>Работа ещё идёт. Остановить её и закрыть программу? То, что уже сделано, сохранится.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Остановить и закрыть</translation>
        </message>
    </context>
    <context>
        <name>ModelsCard</name>
        <message>
            <source>Speech model</source>
            <translation>Модель речи</translation>
        </message>
        <message>
            <source>Model for transcribing</source>
            <translation>Модель для расшифровки</translation>
        </message>
        <message>
            <source>Add a model from a folder…</source>
            <translation>Добавить модель из папки…</translation>
        </message>
        <message>
            <source>Take the model of the installed packages</source>
            <translation>Взять модель из установленных пакетов</translation>
        </message>
        <message>
            <source>Adding a speech model</source>
            <translation>Добавляется модель речи</translation>
        </message>
        <message>
            <source>{name} (not installed)</source>
            <translation>{name} (не установлена)</translation>
        </message>
        <message>
            <source>Folder of the speech model</source>
            <translation>Папка с моделью речи</translation>
        </message>
        <message>
            <source>The packages with the speech model are not installed.</source>
            <translation>Пакеты с моделью речи не установлены.</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>What can be done about it</source>
            <translation>Что можно сделать</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Note</source>
            <translation>К сведению</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Неполадка</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Home</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Выборки</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Первые шаги</translation>
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
            <translation>Остановить эту работу</translation>
        </message>
        <message>
            <source>Progress of the work</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Finished: {work}</source>
            <translation>Готово: {work}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
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
            <translation type="unfinished">Ждёт</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished">Начато</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample</source>
            <translation type="unfinished">Выборка</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished">Обращение</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished">Канал</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Дата</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation type="unfinished">Специалист</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished">Тематика</translation>
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
            <translation type="unfinished">Состояние</translation>
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
            <translation type="unfinished">Сделать выборку…</translation>
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
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Next (%n waiting)</source>
            <translation type="unfinished">
                <numerusform />
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
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Every change is in force at once. Ctrl+Z undoes it.</source>
            <translation>Каждое изменение действует сразу. Ctrl+Z отменяет его.</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Рабочая папка</translation>
        </message>
        <message>
            <source>Recordings, transcripts and evaluations lie in this folder and nowhere else.</source>
            <translation>Записи, расшифровки и оценки лежат в этой папке и больше нигде.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Высокая контрастность</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>It stands under your evaluations and in the reports.</source>
            <translation>Оно стоит под вашими оценками и в отчётах.</translation>
        </message>
        <message>
            <source>Evaluations for a figure</source>
            <translation>Оценок для показателя</translation>
        </message>
        <message>
            <source>With fewer, a figure is not shown: it would say more about chance.</source>
            <translation>Если оценок меньше, показатель не выводится: он говорил бы больше о случайности.</translation>
        </message>
        <message>
            <source>Evaluations for a rank</source>
            <translation>Оценок для места в рейтинге</translation>
        </message>
        <message>
            <source>With fewer, an agent is shown without a rank.</source>
            <translation>Если оценок меньше, специалист показан без места.</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Речь</translation>
        </message>
        <message>
            <source>Find out for each side</source>
            <translation>Определять для каждой стороны</translation>
        </message>
        <message>
            <source>Language of the calls</source>
            <translation>Язык звонков</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Ширина поиска</translation>
        </message>
        <message>
            <source>1 is quick, 5 is careful; more is seldom worth the time.</source>
            <translation>1 — быстро, 5 — тщательно; больше редко стоит времени.</translation>
        </message>
        <message>
            <source>Silence from, seconds</source>
            <translation>Тишина от, секунд</translation>
        </message>
        <message>
            <source>A pause this long is marked in the timeline of a call.</source>
            <translation>Такая пауза отмечается на шкале звонка.</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Рабочая папка</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>State of the program</source>
            <translation>Состояние программы</translation>
        </message>
    </context>
    <context>
        <name>Transcribing</name>
        <message numerus="yes">
            <source>Transcribe %n contact(s) again?</source>
            <translation type="unfinished">
                <numerusform />
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
            <translation>Запись разговора</translation>
        </message>
        <message>
            <source>{position} of {duration}</source>
            <translation>{position} из {duration}</translation>
        </message>
        <message>
            <source>Evidence at {place}</source>
            <translation>Подтверждение на {place}</translation>
        </message>
        <message>
            <source>Silence at {place}: {seconds} s</source>
            <translation>Тишина на {place}: {seconds} с</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s, begun by: {side}</source>
            <translation>Одновременная речь на {place}: {seconds} с, перебивает {side}</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s</source>
            <translation>Одновременная речь на {place}: {seconds} с</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>без звука</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Обе стороны</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Канал {number}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Call</source>
            <translation>Звонок</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Мессенджер</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Заявка</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>Входящее</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Исходящее</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестно</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Специалист</translation>
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
            <translation>Система</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Отправлена</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>Обжалована</translation>
        </message>
        <message>
            <source>Revised</source>
            <translation>Пересмотрена</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыта</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Случайный отбор</translation>
        </message>
        <message>
            <source>Targeted</source>
            <translation>Целевой отбор</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Жалоба</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Калибровка</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Blind</source>
            <translation>Слепая оценка</translation>
        </message>
        <message>
            <source>Revealed</source>
            <translation>Раскрыта</translation>
        </message>
        <message>
            <source>Critical for the customer</source>
            <translation>Критичная для клиента</translation>
        </message>
        <message>
            <source>Critical for the business</source>
            <translation>Критичная для предприятия</translation>
        </message>
        <message>
            <source>Critical for compliance</source>
            <translation>Критичная для регулятора</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Критическая</translation>
        </message>
        <message>
            <source>Non-critical</source>
            <translation>Некритическая</translation>
        </message>
        <message>
            <source>Critical error</source>
            <translation>Критическая ошибка</translation>
        </message>
        <message>
            <source>Scored</source>
            <translation>Оценено</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Норма выполнена</translation>
        </message>
        <message>
            <source>Below the mark</source>
            <translation>Ниже нормы</translation>
        </message>
    </context>
</TS>
