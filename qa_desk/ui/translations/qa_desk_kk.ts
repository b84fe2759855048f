<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>AccountCard</name>
        <message>
            <source>Open the evaluation</source>
            <translation>Бағалауды ашу</translation>
        </message>
        <message>
            <source>What each criterion contributes by both cards</source>
            <translation>Әр өлшемшарттың екі нысан бойынша үлесі</translation>
        </message>
        <message>
            <source>{verdict}. Score by the old card: {old}.</source>
            <translation>{verdict}. Бұрынғы нысан бойынша балл: {old}.</translation>
        </message>
        <message>
            <source>{verdict}. Score: {old} before, {new} after ({change}).</source>
            <translation>{verdict}. Балл: бұрын {old}, кейін {new} ({change}).</translation>
        </message>
        <message>
            <source>Newly hit: {gates}.</source>
            <translation>Енді іске қосылады: {gates}.</translation>
        </message>
        <message>
            <source>No longer hit: {gates}.</source>
            <translation>Енді іске қосылмайды: {gates}.</translation>
        </message>
    </context>
    <context>
        <name>AgreementCard</name>
        <message>
            <source>Agreement in calibrations</source>
            <translation>Калибрлеудегі келісушілік</translation>
        </message>
        <message>
            <source>Criteria answered alike, per cent</source>
            <translation>Өлшемшарттар бойынша бірдей жауаптар, %</translation>
        </message>
        <message>
            <source>From this share on, a match with the master is good.</source>
            <translation>Осы үлестен бастап эталонмен сәйкестік жақсы деп саналады.</translation>
        </message>
        <message>
            <source>Good difference of scores, points</source>
            <translation>Балдар айырмасы: жақсы шегі, пункт</translation>
        </message>
        <message>
            <source>Up to this far from the master's score, a score is good.</source>
            <translation>Эталон балынан осыған дейінгі айырма жақсы деп саналады.</translation>
        </message>
        <message>
            <source>Acceptable difference of scores, points</source>
            <translation>Балдар айырмасы: қолайлы шегі, пункт</translation>
        </message>
        <message>
            <source>Good alpha or AC1</source>
            <translation>Альфа не AC1: жақсы деңгейі</translation>
        </message>
        <message>
            <source>How far evaluators agree beyond chance: 1 is always, 0 is by chance.</source>
            <translation>Бағалаушылардың кездейсоқтықтан тыс келісімі: 1 — әрдайым, 0 — кездейсоқ.</translation>
        </message>
        <message>
            <source>Acceptable alpha or AC1</source>
            <translation>Альфа не AC1: қолайлы деңгейі</translation>
        </message>
        <message>
            <source>Contacts for a calibration</source>
            <translation>Калибрлеуге қажет өтініштер</translation>
        </message>
        <message>
            <source>With fewer, the figures are shown with a warning.</source>
            <translation>Саны аз болса, көрсеткіштер ескертумен шығарылады.</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>N/A</source>
            <translation>Қолд. жоқ</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Қолданылмайды</translation>
        </message>
        <message>
            <source>a number is needed: {ranges}</source>
            <translation>сан қажет: {ranges}</translation>
        </message>
        <message>
            <source>The comment is the answer</source>
            <translation>Жауабы — түсініктеме</translation>
        </message>
        <message>
            <source>Points: {points}</source>
            <translation>Ұпай: {points}</translation>
        </message>
    </context>
    <context>
        <name>BandsField</name>
        <message>
            <source>A band begins at its floor and ends at the next one.</source>
            <translation>Деңгей өз шегінен басталып, келесісіне дейін созылады.</translation>
        </message>
        <message>
            <source>&amp;Bands</source>
            <translation>&amp;Деңгейлер</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Деңгей</translation>
        </message>
        <message>
            <source>From, %</source>
            <translation>Бастап, %</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Реттеу</translation>
        </message>
        <message>
            <source>Put the highest band first</source>
            <translation>Ең жоғары деңгейді бірінші қою</translation>
        </message>
        <message>
            <source>What “{band}” means and what follows</source>
            <translation>«{band}» нені білдіреді және одан кейін не болады</translation>
        </message>
    </context>
    <context>
        <name>CalibratePage</name>
        <message>
            <source>Calibration</source>
            <translation>Калибрлеу</translation>
        </message>
        <message>
            <source>Several people score the same contacts blind, then look where they differ.</source>
            <translation>Бірнеше адам бір өтініштерді бір-біріне көрсетпей бағалап, кейін қай жерде алшақ кеткенін қарайды.</translation>
        </message>
        <message>
            <source>Open a session…</source>
            <translation>Сессия ашу…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессиялар</translation>
        </message>
        <message>
            <source>No session yet</source>
            <translation>Әзірге сессия жоқ</translation>
        </message>
        <message>
            <source>Choose one or two contacts and the people who are to score them. Nobody sees the answers of the others until all have submitted.</source>
            <translation>Бір-екі өтінішті және оларды бағалайтын адамдарды таңдаңыз. Бәрі жібермейінше, өзгенің жауабын ешкім көрмейді.</translation>
        </message>
        <message>
            <source>Reveal the answers? After that nobody can add or change any.</source>
            <translation>Жауаптар ашылсын ба? Одан кейін оларды қосуға да, өзгертуге де болмайды.</translation>
        </message>
        <message>
            <source>{names} have not submitted everything. Reveal the answers all the same?</source>
            <translation>Бәрін жібермегендер: {names}. Жауаптар бәрібір ашылсын ба?</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Есеп жасалуда</translation>
        </message>
    </context>
    <context>
        <name>CardCondition</name>
        <message>
            <source>Remove this part of the condition</source>
            <translation>Шарттың осы бөлігін алып тастау</translation>
        </message>
        <message>
            <source>This part of the condition can only be changed in the file.</source>
            <translation>Шарттың бұл бөлігін тек файлда өзгертуге болады.</translation>
        </message>
        <message>
            <source>Criterion that is looked at</source>
            <translation>Тәуелді өлшемшарт</translation>
        </message>
        <message>
            <source>What its answer must be</source>
            <translation>Жауабы қандай болуы керек</translation>
        </message>
        <message>
            <source>Lowest number</source>
            <translation>Ең кіші сан</translation>
        </message>
        <message>
            <source>Highest number</source>
            <translation>Ең үлкен сан</translation>
        </message>
        <message>
            <source>How the parts hold together</source>
            <translation>Бөліктер қалай байланысады</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Add: {what}</source>
            <translation>Қосу: {what}</translation>
        </message>
        <message>
            <source>is answered by</source>
            <translation>жауабы:</translation>
        </message>
        <message>
            <source>is not answered by</source>
            <translation>жауабы мынау емес:</translation>
        </message>
        <message>
            <source>is a number from – to</source>
            <translation>саны: бастап – дейін</translation>
        </message>
        <message>
            <source>is no number from – to</source>
            <translation>саны шектен тыс: бастап – дейін</translation>
        </message>
        <message>
            <source>is not applicable</source>
            <translation>«қолданылмайды» деп белгіленген</translation>
        </message>
        <message>
            <source>is not marked as not applicable</source>
            <translation>«қолданылмайды» деп белгіленбеген</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>Мыналардың бәрі орындалса</translation>
        </message>
        <message>
            <source>At least one of these holds</source>
            <translation>Мыналардың кемінде бірі орындалса</translation>
        </message>
        <message>
            <source>Not all of these hold</source>
            <translation>Мыналардың бәрі бірдей орындалмаса</translation>
        </message>
        <message>
            <source>None of these holds</source>
            <translation>Мыналардың ешқайсысы орындалмаса</translation>
        </message>
    </context>
    <context>
        <name>CardDifferences</name>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Copy all differences as text</source>
            <translation>Барлық айырмашылықты мәтін түрінде көшіру</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Файл…</translation>
        </message>
        <message>
            <source>Compare with a scorecard in a file</source>
            <translation>Файлдағы нысанмен салыстыру</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>Enter goes to the part.</source>
            <translation>Enter — сол жерге өту.</translation>
        </message>
        <message>
            <source>This draft, as it is now</source>
            <translation>Осы жоба, қазір</translation>
        </message>
        <message>
            <source>This draft, as it was opened</source>
            <translation>Осы жоба, ашылған кезде</translation>
        </message>
        <message>
            <source>Version {version}, {name}</source>
            <translation>{version}-нұсқа, {name}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Бір сәт…</translation>
        </message>
        <message>
            <source>The versions are being compared.</source>
            <translation>Нұсқалар салыстырылуда.</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Әзірге салыстыратын ештеңе жоқ</translation>
        </message>
        <message>
            <source>Choose two versions of a scorecard.</source>
            <translation>Бағалау нысанының екі нұсқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Айырмашылық жоқ</translation>
        </message>
        <message>
            <source>Both versions mean the same in everything.</source>
            <translation>Екі нұсқаның мазмұны бірдей.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%Ln айырмашылық</numerusform>
                <numerusform>%Ln айырмашылық</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Көшірілді.</translation>
        </message>
        <message>
            <source>Scorecard to compare with</source>
            <translation>Салыстыруға арналған бағалау нысаны</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Нұсқаларды салыстыру</translation>
        </message>
    </context>
    <context>
        <name>CardEditorHead</name>
        <message>
            <source>What if…</source>
            <translation>Егер болса…</translation>
        </message>
        <message>
            <source>What this draft would make of the evaluations by the published version</source>
            <translation>Жарияланған нұсқа бойынша бағалар осы жобамен қандай болар еді</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Жариялау…</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>сақталмады</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>сақталуда…</translation>
        </message>
        <message>
            <source>draft saved</source>
            <translation>жоба сақталды</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(атаусыз)</translation>
        </message>
        <message>
            <source>draft of version {version}</source>
            <translation>{version}-нұсқаның жобасы</translation>
        </message>
        <message numerus="yes">
            <source>%n section(s)</source>
            <translation>
                <numerusform>%Ln бөлім</numerusform>
                <numerusform>%Ln бөлім</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>%Ln өлшемшарт</numerusform>
                <numerusform>%Ln өлшемшарт</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln қате</numerusform>
                <numerusform>%Ln қате</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is wrong with the card</source>
            <translation>Нысанда не дұрыс емес екенін көрсету</translation>
        </message>
    </context>
    <context>
        <name>CardEditorPage</name>
        <message>
            <source>Scorecard editor</source>
            <translation>Бағалау нысандарының редакторы</translation>
        </message>
        <message>
            <source>No draft is open</source>
            <translation>Ашық жоба жоқ</translation>
        </message>
        <message>
            <source>Choose one on the page of scorecards, or begin a new card there.</source>
            <translation>Бағалау нысандары бетінде жобаны таңдаңыз немесе сол жерде жаңа нысан бастаңыз.</translation>
        </message>
        <message>
            <source>To the scorecards</source>
            <translation>Бағалау нысандарына</translation>
        </message>
        <message numerus="yes">
            <source>A card is published without faults; %n is left.</source>
            <translation>
                <numerusform>Тек қатесіз нысан жарияланады; %Ln қате қалды.</numerusform>
                <numerusform>Тек қатесіз нысан жарияланады; %Ln қате қалды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>Nothing is wrong with the card.</source>
            <translation>Нысанда қате жоқ.</translation>
        </message>
        <message>
            <source>Nothing needs saving: every edit is in the draft at once.</source>
            <translation>Сақтаудың қажеті жоқ: әр өзгеріс жобаға бірден жазылады.</translation>
        </message>
        <message>
            <source>Publish “{name}”, version {version}? A published version never changes.</source>
            <translation>«{name}», {version}-нұсқаны жариялау керек пе? Жарияланған нұсқа енді өзгермейді.</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) in it are still those of the template.</source>
            <translation>
                <numerusform>Ондағы %Ln атау үлгідегідей қалған.</numerusform>
                <numerusform>Ондағы %Ln атау үлгідегідей қалған.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is published.</source>
            <translation>«{name}», {version}-нұсқа жарияланды.</translation>
        </message>
        <message>
            <source>Another window or program has changed this draft too; its text is kept as {name}.</source>
            <translation>Бұл жоба басқа терезеде не бағдарламада да өзгертілген; ол нұсқа {name} деп сақталды.</translation>
        </message>
    </context>
    <context>
        <name>CardFaultWords</name>
        <message>
            <source>Fill this in.</source>
            <translation>Осы өрісті толтырыңыз.</translation>
        </message>
        <message>
            <source>The text in this language is missing: {language}.</source>
            <translation>Бұл тілде мәтін жоқ: {language}.</translation>
        </message>
        <message>
            <source>The text in this language is empty: {language}.</source>
            <translation>Бұл тілдегі мәтін бос: {language}.</translation>
        </message>
        <message>
            <source>Write a number here, such as {example}.</source>
            <translation>Сан жазыңыз, мысалы {example}.</translation>
        </message>
        <message>
            <source>Write a whole number from 1 here.</source>
            <translation>1-ден басталатын бүтін сан жазыңыз.</translation>
        </message>
        <message>
            <source>It can never happen: no answer fails in this way.</source>
            <translation>Ешқашан іске қосылмайды: ешбір жауап бұл шартқа түспейді.</translation>
        </message>
        <message>
            <source>It always happens: leave at least one answer that passes.</source>
            <translation>Әрқашан іске қосылады: өлшемшарт орындалатын кемінде бір жауап қалдырыңыз.</translation>
        </message>
        <message>
            <source>With deductions a section has no share of the score: zero the contact or limit its score.</source>
            <translation>Шегеру әдісінде бөлімнің балда үлесі жоқ: өтінішті нөлге түсіріңіз не балын шектеңіз.</translation>
        </message>
        <message>
            <source>A condition has no answer yet: tick one or write a number.</source>
            <translation>Шартта әлі жауап жоқ: белгілеңіз не сан жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>CardFaultsList</name>
        <message>
            <source>Faults of the card</source>
            <translation>Нысанның қателері</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Қате жоқ</translation>
        </message>
        <message>
            <source>The card is sound and can be published.</source>
            <translation>Нысан дұрыс құрылған, оны жариялауға болады.</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Нысан тұтастай</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>Scorecard</source>
            <translation>Бағалау нысаны</translation>
        </message>
        <message>
            <source>How the score comes about</source>
            <translation>Балл қалай есептеледі</translation>
        </message>
        <message>
            <source>What a score means</source>
            <translation>Балл нені білдіреді</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>Қайда қолданылады</translation>
        </message>
        <message>
            <source>Errors that can be recorded</source>
            <translation>Қандай қателерді белгілеуге болады</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>What the card is for</source>
            <translation>Нысан не үшін керек</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Коды</translation>
        </message>
        <message>
            <source>Letters, digits, _ and -.</source>
            <translation>Әріптер, цифрлар, _ және -.</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>&amp;Әдіс</translation>
        </message>
        <message>
            <source>“&amp;Not applicable”</source>
            <translation>«&amp;Қолданылмайды»</translation>
        </message>
        <message>
            <source>&amp;Gates</source>
            <translation>&amp;Шектеуші өлшемшарттар</translation>
        </message>
        <message>
            <source>Gates change the score</source>
            <translation>Баллды өзгертеді</translation>
        </message>
        <message>
            <source>Gates are only recorded</source>
            <translation>Тек белгіленеді</translation>
        </message>
        <message>
            <source>A failed stop criterion zeroes or limits the score; both are kept.</source>
            <translation>Іске қосылған шектеуші өлшемшарт баллды нөлге түсіреді не шектейді; екі балл да сақталады.</translation>
        </message>
        <message>
            <source>A failed stop criterion is counted as critical; the score stays.</source>
            <translation>Іске қосылған шектеуші өлшемшарт сыни қате саналады; балл өзгермейді.</translation>
        </message>
        <message>
            <source>Classi&amp;fier</source>
            <translation>&amp;Жіктеуіш</translation>
        </message>
        <message>
            <source>Shown with two decimals, rounded half up; compared unrounded.</source>
            <translation>Екі таңбамен көрсетіледі, жартысы жоғары; салыстыру дөңгелектеусіз.</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Нұсқасы</translation>
        </message>
        <message>
            <source>A number that grows.</source>
            <translation>Өсіп отыратын сан.</translation>
        </message>
        <message>
            <source>&amp;Pass mark, %</source>
            <translation>Но&amp;рма, %</translation>
        </message>
        <message>
            <source>Scores &amp;start from</source>
            <translation>&amp;Бастапқы балл</translation>
        </message>
        <message>
            <source>Weights add &amp;up to</source>
            <translation>Салмақ қос&amp;ындысы</translation>
        </message>
        <message>
            <source>If set, other sums are faults.</source>
            <translation>Көрсетілсе, басқа қосынды — қате.</translation>
        </message>
        <message>
            <source>Bonuses a&amp;dd at most, %</source>
            <translation>Бон&amp;устар ең көбі, %</translation>
        </message>
        <message>
            <source>All together; empty: no limit.</source>
            <translation>Барлығы бірге; бос — шексіз.</translation>
        </message>
        <message>
            <source>Score ends &amp;at, %</source>
            <translation>Балл ше&amp;гі, %</translation>
        </message>
        <message>
            <source>With bonuses, 100 or more; empty: no end.</source>
            <translation>Бонустармен, 100-ден бастап; бос — шексіз.</translation>
        </message>
        <message>
            <source>Its version</source>
            <translation>Оның нұсқасы</translation>
        </message>
        <message>
            <source>&amp;Channels</source>
            <translation>Арна&amp;лар</translation>
        </message>
        <message>
            <source>None ticked: all channels.</source>
            <translation>Белгіленбесе — барлық арна.</translation>
        </message>
        <message>
            <source>None: the card is for any topic.</source>
            <translation>Бос болса — кез келген тақырып үшін.</translation>
        </message>
        <message>
            <source>T&amp;opics</source>
            <translation>&amp;Тақырыптар</translation>
        </message>
        <message>
            <source>Take {name}, version {version}</source>
            <translation>{name} алу, {version}-нұсқа</translation>
        </message>
        <message>
            <source>Names the error classifier that is in use here</source>
            <translation>Осында қолданыстағы қателер жіктеуішін көрсету</translation>
        </message>
    </context>
    <context>
        <name>CardKeys</name>
        <message>
            <source>Id</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Түсіндірме</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>Good example</source>
            <translation>Жақсы мысал</translation>
        </message>
        <message>
            <source>Bad example</source>
            <translation>Жаман мысал</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Өлшем бірлігі</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Арналар</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>Error classifier</source>
            <translation>Қателер жіктеуіші</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Кіретін бөлімі</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Есептеу тәсілі</translation>
        </message>
        <message>
            <source>“Not applicable” by default</source>
            <translation>«Қолданылмайды» әдепкі</translation>
        </message>
        <message>
            <source>Gates count</source>
            <translation>Шектеуші шарттар қолданылады</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Норма</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастапқы балл</translation>
        </message>
        <message>
            <source>Bonuses add at most</source>
            <translation>Бонустардың ең көп үлесі</translation>
        </message>
        <message>
            <source>The score ends at</source>
            <translation>Балл шегі</translation>
        </message>
        <message>
            <source>Weights must add up to</source>
            <translation>Салмақ қосындысы болуы керек</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Дөңгелектеу</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмақ</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Толық ұпай</translation>
        </message>
        <message>
            <source>Counted out of</source>
            <translation>Неден есептеледі</translation>
        </message>
        <message>
            <source>Several answers</source>
            <translation>Бірнеше жауап</translation>
        </message>
        <message>
            <source>Answered by a text</source>
            <translation>Мәтінмен жауап</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Бонус</translation>
        </message>
        <message>
            <source>Measured, not scored</source>
            <translation>Өлшенеді, бағаланбайды</translation>
        </message>
        <message>
            <source>Adds at most</source>
            <translation>Ең көп үлесі</translation>
        </message>
        <message>
            <source>“Not applicable”</source>
            <translation>«Қолданылмайды»</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Сынилығы</translation>
        </message>
        <message>
            <source>Critical for</source>
            <translation>Кім үшін сыни</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Шектеуші шарт</translation>
        </message>
        <message>
            <source>The gate fails</source>
            <translation>Шектеуші шарт іске қосылады</translation>
        </message>
        <message>
            <source>The gate fails by the answers</source>
            <translation>Шектеуші шарт мына жауаптарда</translation>
        </message>
        <message>
            <source>A comment is needed for</source>
            <translation>Түсініктеме міндетті</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Қате түрлері</translation>
        </message>
        <message>
            <source>Asked only if</source>
            <translation>Бағалану шарты</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Бастап</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Ұсыныстар</translation>
        </message>
    </context>
    <context>
        <name>CardPreview</name>
        <message>
            <source>Reset</source>
            <translation>Тазалау</translation>
        </message>
        <message>
            <source>All best</source>
            <translation>Бәрі үздік</translation>
        </message>
        <message>
            <source>All worst</source>
            <translation>Бәрі нашар</translation>
        </message>
        <message>
            <source>Take all answers on trial back</source>
            <translation>Барлық сынама жауапты алып тастау</translation>
        </message>
        <message>
            <source>Give the best answer everywhere</source>
            <translation>Барлық жерде ең жақсы жауапты таңдау</translation>
        </message>
        <message>
            <source>Give the worst answer everywhere</source>
            <translation>Барлық жерде ең нашар жауапты таңдау</translation>
        </message>
        <message>
            <source>Nothing to try out yet</source>
            <translation>Әзірге сынап көретін ештеңе жоқ</translation>
        </message>
        <message>
            <source>The form appears as soon as the card has no faults.</source>
            <translation>Нысанда қате қалмаған кезде ол осында пайда болады.</translation>
        </message>
        <message>
            <source>The form on trial</source>
            <translation>Сынама нысан</translation>
        </message>
    </context>
    <context>
        <name>CardRows</name>
        <message>
            <source>Line {number}: {fault}</source>
            <translation>{number}-жол: {fault}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Remove the line (Delete)</source>
            <translation>Жолды жою (Delete)</translation>
        </message>
        <message>
            <source>Move the line up (Alt+Up)</source>
            <translation>Жолды жоғары (Alt+Жоғары)</translation>
        </message>
        <message>
            <source>Move the line down (Alt+Down)</source>
            <translation>Жолды төмен (Alt+Төмен)</translation>
        </message>
        <message>
            <source>Add a line (Enter)</source>
            <translation>Жол қосу (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CardSide</name>
        <message>
            <source>The card at work</source>
            <translation>Нысан жұмыста</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Көру</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Салмақтар</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Айырмашылық</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Қателер</translation>
        </message>
    </context>
    <context>
        <name>CardTexts</name>
        <message>
            <source>Share of all points</source>
            <translation>Барлық балдың үлесі</translation>
        </message>
        <message>
            <source>Shares of the sections, weighed</source>
            <translation>Бөлімдер үлесі, салмағымен</translation>
        </message>
        <message>
            <source>Weighed points</source>
            <translation>Салмақталған балдар</translation>
        </message>
        <message>
            <source>Sum of points</source>
            <translation>Балдар қосындысы</translation>
        </message>
        <message>
            <source>Deductions for errors</source>
            <translation>Қателер үшін шегерім</translation>
        </message>
        <message>
            <source>left out of the score</source>
            <translation>балға кірмейді</translation>
        </message>
        <message>
            <source>earns nothing</source>
            <translation>нөл береді</translation>
        </message>
        <message>
            <source>earns all points</source>
            <translation>толық балл алады</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>таңдауға болмайды</translation>
        </message>
        <message>
            <source>counts as failed</source>
            <translation>орындалмаған болып саналады</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>клиент</translation>
        </message>
        <message>
            <source>business</source>
            <translation>кәсіпорын</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>реттеуші орган</translation>
        </message>
        <message>
            <source>Zeroes the section</source>
            <translation>Бөлімді нөлге түсіреді</translation>
        </message>
        <message>
            <source>Zeroes the contact</source>
            <translation>Өтінішті нөлге түсіреді</translation>
        </message>
        <message>
            <source>At most {cap}</source>
            <translation>Ең көбі {cap}</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>кез келген балл жоғалса</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>ештеңе жиналмаса</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>жартысынан азы жиналса</translation>
        </message>
        <message>
            <source>for the answers: {options}</source>
            <translation>мына жауаптарда: {options}</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Бағалау нысаны</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Бағалаулар</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгертілген</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Ерекшелігі</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>шарт бойынша</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмақ</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Bonuses add at most</source>
            <translation>Бонустардың ең көп үлесі</translation>
        </message>
        <message>
            <source>The score ends at</source>
            <translation>Балл шегі</translation>
        </message>
        <message>
            <source>Answers and points</source>
            <translation>Жауаптар мен балдар</translation>
        </message>
        <message>
            <source>Critical for</source>
            <translation>Кім үшін сыни</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Шектеуші шарт</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Есептеу тәсілі</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Норма</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Деңгейлер</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Арналар</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Толық ұпай</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Қолданылмайды</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Сынилығы</translation>
        </message>
        <message>
            <source>Comment needed for</source>
            <translation>Түсініктеме міндетті</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Қате түрлері</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Есепке алынуы</translation>
        </message>
        <message>
            <source>Adds at most</source>
            <translation>Ең көп үлесі</translation>
        </message>
        <message>
            <source>Asked only if</source>
            <translation>Бағалану шарты</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Жауап түрі</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>түсініктеме</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>сан</translation>
        </message>
        <message>
            <source>any number of the answers</source>
            <translation>бірнешеуін таңдауға болады</translation>
        </message>
        <message>
            <source>New evaluations take this scorecard.</source>
            <translation>Жаңа бағалаулар осы нысанмен жасалады.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Жарияланған</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Жарияланбаған</translation>
        </message>
    </context>
    <context>
        <name>CardTree</name>
        <message>
            <source>Sections and criteria</source>
            <translation>Бөлімдер мен өлшемшарттар</translation>
        </message>
    </context>
    <context>
        <name>CardTreeModel</name>
        <message>
            <source>(no name)</source>
            <translation>(атаусыз)</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>баллға әсер етпейді</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>салмағы {weight}</translation>
        </message>
        <message>
            <source>stop criterion: zeroes the score</source>
            <translation>шектеуші өлшемшарт: бағаны нөлге түсіреді</translation>
        </message>
        <message>
            <source>stop criterion: zeroes a section</source>
            <translation>шектеуші өлшемшарт: бөлімді нөлге түсіреді</translation>
        </message>
        <message>
            <source>stop criterion: limits the score</source>
            <translation>шектеуші өлшемшарт: баллды шектейді</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln қате</numerusform>
                <numerusform>%Ln қате</numerusform>
            </translation>
        </message>
        <message>
            <source>Sections and criteria</source>
            <translation>Бөлімдер мен өлшемшарттар</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмақ</translation>
        </message>
    </context>
    <context>
        <name>CardValues</name>
        <message>
            <source>as the card says</source>
            <translation>нысандағыдай</translation>
        </message>
        <message>
            <source>left out of the score</source>
            <translation>балға кірмейді</translation>
        </message>
        <message>
            <source>earns nothing</source>
            <translation>нөл береді</translation>
        </message>
        <message>
            <source>earns all points</source>
            <translation>толық балл алады</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>таңдауға болмайды</translation>
        </message>
        <message>
            <source>counts as failed</source>
            <translation>орындалмаған болып саналады</translation>
        </message>
        <message>
            <source>share of all points</source>
            <translation>барлық балдың үлесі</translation>
        </message>
        <message>
            <source>shares of the sections, weighed</source>
            <translation>бөлімдер үлесі, салмағымен</translation>
        </message>
        <message>
            <source>weighed points</source>
            <translation>салмақталған балдар</translation>
        </message>
        <message>
            <source>sum of points</source>
            <translation>балдар қосындысы</translation>
        </message>
        <message>
            <source>deductions for errors</source>
            <translation>қателер үшін шегерім</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>no, they are only recorded</source>
            <translation>жоқ, тек белгіленеді</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>zeroes its section</source>
            <translation>өз бөлімін нөлге түсіреді</translation>
        </message>
        <message>
            <source>zeroes the contact</source>
            <translation>өтінішті нөлге түсіреді</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>кез келген балл жоғалса</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>ештеңе жиналмаса</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>жартысынан азы жиналса</translation>
        </message>
        <message>
            <source>for certain answers</source>
            <translation>белгілі жауаптарда</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>сыни</translation>
        </message>
        <message>
            <source>not critical</source>
            <translation>сыни емес</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>клиент</translation>
        </message>
        <message>
            <source>business</source>
            <translation>кәсіпорын</translation>
        </message>
        <message>
            <source>regulator</source>
            <translation>реттеуші орган</translation>
        </message>
        <message>
            <source>{answer}: {source}</source>
            <translation>{answer}: {source}</translation>
        </message>
        <message>
            <source>zeroes the section “{section}”</source>
            <translation>«{section}» бөлімін нөлге түсіреді</translation>
        </message>
        <message>
            <source>at most {cap}</source>
            <translation>{cap} аспайды</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
    </context>
    <context>
        <name>CardWeights</name>
        <message>
            <source>As text</source>
            <translation>Мәтінмен</translation>
        </message>
        <message>
            <source>Show the table as text, or as a table again</source>
            <translation>Кестені мәтін түрінде немесе қайтадан кесте түрінде көрсету</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Copy the whole table as text</source>
            <translation>Бүкіл кестені мәтін түрінде көшіру</translation>
        </message>
        <message>
            <source>Nothing to weigh yet</source>
            <translation>Әзірге салмақтайтын ештеңе жоқ</translation>
        </message>
        <message>
            <source>The weights appear as soon as the card has no faults.</source>
            <translation>Нысанда қате қалмаған кезде салмақтар осында пайда болады.</translation>
        </message>
        <message>
            <source>Weights of the card</source>
            <translation>Нысан салмақтары</translation>
        </message>
        <message>
            <source>Enter changes a weight.</source>
            <translation>Enter — салмақты өзгерту.</translation>
        </message>
        <message>
            <source>Weights of the card as text</source>
            <translation>Нысан салмақтары мәтінмен</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Бөлім, өлшемшарт</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмақ</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Үлес</translation>
        </message>
        <message>
            <source>A miss costs</source>
            <translation>Шығын</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Бір сәт…</translation>
        </message>
        <message>
            <source>The card is being weighed.</source>
            <translation>Салмақтар есептелуде.</translation>
        </message>
        <message>
            <source>The light mark on a bar is its end in the published version.</source>
            <translation>Жолақтағы белгі — жарияланған нұсқадағы бұрынғы мән.</translation>
        </message>
        <message>
            <source>The light mark on a bar is its end when the card was opened.</source>
            <translation>Жолақтағы белгі — ашылған кездегі мән.</translation>
        </message>
        <message>
            <source>“By condition”: not counted while it is hidden.</source>
            <translation>«Шарт бойынша» — жасырын кезде есептелмейді.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Көшірілді.</translation>
        </message>
    </context>
    <context>
        <name>CardWords</name>
        <message>
            <source>Each criterion counts by its own weight, wherever it stands: what was earned of all weights that applied, in per cent.</source>
            <translation>Әр өлшемшарт қай бөлімде тұрса да өз салмағымен есептеледі: қолданылған салмақтардың қанша пайызы жиналғаны.</translation>
        </message>
        <message>
            <source>Each section first gets its own per cent from its criteria; then the sections count by their weights.</source>
            <translation>Алдымен әр бөлім өлшемшарттары бойынша өз пайызын алады, содан кейін бөлімдер салмағымен қосылады.</translation>
        </message>
        <message>
            <source>Points are multiplied by the weight of the section: what was earned of what was possible, in per cent.</source>
            <translation>Балдар бөлім салмағына көбейтіледі: мүмкіннің қанша пайызы жиналғаны.</translation>
        </message>
        <message>
            <source>Points of all criteria are added up, a weight multiplies them: what was earned of what was possible, in per cent.</source>
            <translation>Барлық өлшемшарттың балдары қосылады, салмақ оларды көбейтеді: мүмкіннің қанша пайызы жиналғаны.</translation>
        </message>
        <message>
            <source>The contact starts with all points, and each recorded error takes its weight away.</source>
            <translation>Өтініш толық балмен басталады, әр белгіленген қате өз салмағын шегереді.</translation>
        </message>
        <message>
            <source>Left out of the score</source>
            <translation>Балға кірмейді</translation>
        </message>
        <message>
            <source>Earns nothing</source>
            <translation>Нөл береді</translation>
        </message>
        <message>
            <source>Earns all points</source>
            <translation>Толық балл береді</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Таңдауға болмайды</translation>
        </message>
        <message>
            <source>Fails the contact</source>
            <translation>Өтінішті нөлге түсіреді</translation>
        </message>
        <message>
            <source>Its weight goes to the other criteria, as if it were not on the card.</source>
            <translation>Салмағы қалғандарына өтеді, өлшемшарт болмағандай.</translation>
        </message>
        <message>
            <source>It counts like an answer without points.</source>
            <translation>Балсыз жауап сияқты есептеледі.</translation>
        </message>
        <message>
            <source>It counts like the best answer.</source>
            <translation>Ең жақсы жауап ретінде есептеледі.</translation>
        </message>
        <message>
            <source>Every criterion has to be answered.</source>
            <translation>Әр өлшемшарт бойынша жауап беру керек.</translation>
        </message>
        <message>
            <source>The contact gets 0.</source>
            <translation>Өтініш 0 алады.</translation>
        </message>
        <message>
            <source>As on the card: {policy}</source>
            <translation>Нысандағыдай: {policy}</translation>
        </message>
        <message>
            <source>One of the answers</source>
            <translation>Жауаптардың бірі</translation>
        </message>
        <message>
            <source>Any number of the answers</source>
            <translation>Бірнеше жауап</translation>
        </message>
        <message>
            <source>A number</source>
            <translation>Сан</translation>
        </message>
        <message>
            <source>A text that is not scored</source>
            <translation>Бағаланбайтын мәтін</translation>
        </message>
        <message>
            <source>Scored</source>
            <translation>Бағаланады</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Бонус</translation>
        </message>
        <message>
            <source>Measured only</source>
            <translation>Тек өлшенеді</translation>
        </message>
        <message>
            <source>It counts in what is earned and in what could be.</source>
            <translation>Жиналғанға да, мүмкінге де кіреді.</translation>
        </message>
        <message>
            <source>It only adds: missing it costs nothing.</source>
            <translation>Тек қосады: болмаса, ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>It is answered for statistics and never scored.</source>
            <translation>Статистика үшін белгіленеді, бағаланбайды.</translation>
        </message>
        <message>
            <source>Automatic: critical with a class or a gate</source>
            <translation>Автоматты: класы мен шектеуі бойынша</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Сыни</translation>
        </message>
        <message>
            <source>Non-critical</source>
            <translation>Сыни емес</translation>
        </message>
    </context>
    <context>
        <name>Chat</name>
        <message>
            <source>answered after {wait}</source>
            <translation>жауап {wait} кейін келді</translation>
        </message>
        <message>
            <source>{wait} later</source>
            <translation>{wait} өткен соң</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>бір минуттан аз</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} күн {hours} сағ</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} сағ {minutes} мин</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} с</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} мин {seconds} с</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <source>Messages</source>
            <translation>Хабарламалар</translation>
        </message>
    </context>
    <context>
        <name>ClassifierForm</name>
        <message>
            <source>Error classifier</source>
            <translation>Қателер жіктеуіші</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Идентификаторы</translation>
        </message>
        <message>
            <source>Another id begins another classifier.</source>
            <translation>Басқа идентификатор басқа жіктеуішті бастайды.</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Нұсқасы</translation>
        </message>
    </context>
    <context>
        <name>ClassifierHead</name>
        <message>
            <source>Publish…</source>
            <translation>Жариялау…</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>Excel and the draft</source>
            <translation>Excel және жоба</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>сақталмады</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>сақталуда…</translation>
        </message>
        <message>
            <source>draft saved</source>
            <translation>жоба сақталды</translation>
        </message>
        <message>
            <source>Take back all changes</source>
            <translation>Барлық өзгерістерді қайтару</translation>
        </message>
        <message>
            <source>no changes</source>
            <translation>өзгеріс жоқ</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(атауы жоқ)</translation>
        </message>
        <message>
            <source>draft of version {version}</source>
            <translation>{version}-нұсқаның жобасы</translation>
        </message>
        <message numerus="yes">
            <source>%n error type(s)</source>
            <translation>
                <numerusform>%Ln қате түрі</numerusform>
                <numerusform>%Ln қате түрі</numerusform>
            </translation>
        </message>
        <message>
            <source>in use: the one that comes with QA Desk</source>
            <translation>қолданыста: кіріктірілген</translation>
        </message>
        <message>
            <source>in use: version {version}</source>
            <translation>қолданыста: {version}-нұсқа</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln қате</numerusform>
                <numerusform>%Ln қате</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is wrong with the classifier</source>
            <translation>Жіктеуіште не дұрыс емес екенін көрсету</translation>
        </message>
    </context>
    <context>
        <name>ClassifierImportDialog</name>
        <message>
            <source>Import from Excel</source>
            <translation>Excel-ден жүктеу</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ұяшық</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Не дұрыс емес</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Error type</source>
            <translation>Қате түрі</translation>
        </message>
        <message>
            <source>From what to what</source>
            <translation>Бұрын → кейін</translation>
        </message>
        <message numerus="yes">
            <source>%n bad row(s). Correct them in the file and read it again.</source>
            <translation>
                <numerusform>Қате жер: %Ln. Файлда түзетіп, қайта жүктеңіз.</numerusform>
                <numerusform>Қате жер: %Ln. Файлда түзетіп, қайта жүктеңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row is wrong.</source>
            <translation>Қате жол жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of the draft:</source>
            <translation>
                <numerusform>Жобадағы %Ln өзгеріс:</numerusform>
                <numerusform>Жобадағы %Ln өзгеріс:</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft would not change.</source>
            <translation>Жоба өзгермейді.</translation>
        </message>
        <message>
            <source>Bad rows</source>
            <translation>Қате жолдар</translation>
        </message>
        <message>
            <source>Changes of the draft</source>
            <translation>Жобаның өзгерістері</translation>
        </message>
        <message>
            <source>Copy the lists</source>
            <translation>Тізімдерді көшіру</translation>
        </message>
        <message>
            <source>Take into the draft</source>
            <translation>Жобаға енгізу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>ClassifierPage</name>
        <message>
            <source>Error classifier</source>
            <translation>Қателер жіктеуіші</translation>
        </message>
        <message numerus="yes">
            <source>A classifier is published without faults; %n is left.</source>
            <translation>
                <numerusform>Жіктеуіш қатесіз жарияланады: %Ln қалды.</numerusform>
                <numerusform>Жіктеуіш қатесіз жарияланады: %Ln қалды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft says the same as the version in use: nothing to publish.</source>
            <translation>Жоба қолданыстағы нұсқамен бірдей: жариялайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Publish version {version} of the classifier, with {changes}? New scorecards take their error types from it; published ones stay as they are.</source>
            <translation>Жіктеуіштің {version}-нұсқасын ({changes}) жариялау керек пе? Жаңа бағалау нысандары қате түрлерін содан алады, жарияланғандары сол күйінде қалады.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%Ln өзгеріс</numerusform>
                <numerusform>%Ln өзгеріс</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>Error classifier in Excel or CSV</source>
            <translation>Excel не CSV пішіміндегі қателер жіктеуіші</translation>
        </message>
        <message>
            <source>Correct the faults first: a workbook is written without any.</source>
            <translation>Алдымен қателерді түзетіңіз: кітап қатесіз жазылады.</translation>
        </message>
        <message>
            <source>Workbook of the classifier</source>
            <translation>Жіктеуіш кітабы</translation>
        </message>
        <message>
            <source>Take back all changes</source>
            <translation>Барлық өзгерістерді қайтару</translation>
        </message>
        <message>
            <source>Nothing is wrong with the classifier.</source>
            <translation>Жіктеуіште қате жоқ.</translation>
        </message>
        <message>
            <source>Nothing needs saving: every edit is in the draft at once.</source>
            <translation>Сақтаудың қажеті жоқ: әр түзету бірден жобаға түседі.</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Excel-ден жүктеу</translation>
        </message>
        <message>
            <source>Version {version} of the classifier is published.</source>
            <translation>Жіктеуіштің {version}-нұсқасы жарияланды.</translation>
        </message>
    </context>
    <context>
        <name>ClassifierSide</name>
        <message>
            <source>About the error types</source>
            <translation>Қате түрлері туралы</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіру</translation>
        </message>
        <message>
            <source>What differs from the version in use</source>
            <translation>Қолданыстағы нұсқадан айырмашылықтар</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Айырмашылық жоқ</translation>
        </message>
        <message>
            <source>The draft says the same as the version in use.</source>
            <translation>Жоба қолданыстағы нұсқамен бірдей.</translation>
        </message>
        <message>
            <source>Scorecards that use the error type</source>
            <translation>Осы қате түрі бар бағалау нысандары</translation>
        </message>
        <message>
            <source>No scorecard uses it</source>
            <translation>Оны бірде-бір нысан қолданбайды</translation>
        </message>
        <message>
            <source>Published scorecards name it in none of their criteria.</source>
            <translation>Жарияланған бағалау нысандарында ол жоқ.</translation>
        </message>
        <message>
            <source>History of the error type</source>
            <translation>Қате түрінің тарихы</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Әзірге тарихы жоқ</translation>
        </message>
        <message>
            <source>It begins when a version with this code is published.</source>
            <translation>Осы коды бар нұсқа жарияланғанда басталады.</translation>
        </message>
        <message>
            <source>Faults of the classifier</source>
            <translation>Жіктеуіштің қателері</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Қате жоқ</translation>
        </message>
        <message>
            <source>The classifier is sound and can be published.</source>
            <translation>Жіктеуіш дұрыс толтырылған, оны жариялауға болады.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Нысандар</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарих</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Қате</translation>
        </message>
        <message>
            <source>The classifier</source>
            <translation>Жіктеуіш</translation>
        </message>
        <message>
            <source>{name}, version {version}</source>
            <translation>{name}, {version}-нұсқа</translation>
        </message>
        <message>
            <source>on the contact as a whole</source>
            <translation>тұтас өтініш үшін</translation>
        </message>
        <message>
            <source>Version {version}, {day}, {who}</source>
            <translation>{version}-нұсқа, {day}, {who}</translation>
        </message>
    </context>
    <context>
        <name>ClassifierTree</name>
        <message>
            <source>Error types</source>
            <translation>Қате түрлері</translation>
        </message>
        <message>
            <source>Search by title, code, clause…</source>
            <translation>Іздеу: атауы, коды, тармағы…</translation>
        </message>
        <message>
            <source>Search in the classifier</source>
            <translation>Жіктеуіштен іздеу</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%Ln табылды</numerusform>
                <numerusform>%Ln табылды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassifierTreeModel</name>
        <message>
            <source>group</source>
            <translation>топ</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln қате</numerusform>
                <numerusform>%Ln қате</numerusform>
            </translation>
        </message>
        <message>
            <source>differs from the version in use</source>
            <translation>қолданыстағы нұсқадан өзгеше</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(атауы жоқ)</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Қате түрлері</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Сыныптары</translation>
        </message>
    </context>
    <context>
        <name>ClassifierWords</name>
        <message>
            <source>customer</source>
            <translation>клиент</translation>
        </message>
        <message>
            <source>business</source>
            <translation>кәсіпорын</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>реттеуші орган</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>сыни</translation>
        </message>
        <message>
            <source>non-critical</source>
            <translation>сыни емес</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Қосылды</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Жойылды</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Орны ауысты</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Сынилығы</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Сыныптары</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмағы</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Жазба түрі</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Definition, examples or clause</source>
            <translation>Анықтамасы, мысалдары немесе тармағы</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>the top</source>
            <translation>жоғарғы деңгей</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <source>group</source>
            <translation>топ</translation>
        </message>
        <message>
            <source>error type</source>
            <translation>қате түрі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>ClipDialog</name>
        <message>
            <source>Export a clip</source>
            <translation>Үзіндіні шығару</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Тыныштық</translation>
        </message>
        <message>
            <source>A tone</source>
            <translation>Дыбыс белгісі</translation>
        </message>
        <message>
            <source>Nothing: leave the sound as it is</source>
            <translation>Ештеңе: дыбысты сол қалпында қалдыру</translation>
        </message>
        <message>
            <source>Cards, identity numbers, telephones, addresses and names are found in the transcript.</source>
            <translation>Карта, құжат және телефон нөмірлері, мекенжайлар мен есімдер мәтіндік жазбадан ізделеді.</translation>
        </message>
        <message>
            <source>In place of personal data</source>
            <translation>Дербес деректердің орнына</translation>
        </message>
        <message>
            <source>Put the words beside it, masked too</source>
            <translation>Сөздерін де деректерін жасырып қасына қою</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Сөздер</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Басқаша сақтау…</translation>
        </message>
        <message>
            <source>Writing the clip {name}</source>
            <translation>{name} үзіндісін жазу</translation>
        </message>
        <message>
            <source>Write times such as 0:12.5, the end after the beginning.</source>
            <translation>Уақытты 0:12.5 түрінде жазыңыз; соңы басынан кейін болсын.</translation>
        </message>
        <message>
            <source>Nothing is masked: whoever has the file hears everything.</source>
            <translation>Ештеңе жасырылмайды: файлды алған адам бәрін естиді.</translation>
        </message>
        <message>
            <source>The rules find nothing personal in this part.</source>
            <translation>Ережелер бұл бөліктен дербес дерек таппайды.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %Ln</numerusform>
                <numerusform>және тағы %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Masked will be:</source>
            <translation>Жасырылатыны:</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>MP3 дыбысы</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>WAV дыбысы</translation>
        </message>
        <message>
            <source>Opus sound</source>
            <translation>Opus дыбысы</translation>
        </message>
        <message>
            <source>clip-{contact}</source>
            <translation>үзінді-{contact}</translation>
        </message>
        <message>
            <source>Where the clip goes</source>
            <translation>Үзінді қайда жазылады</translation>
        </message>
        <message>
            <source>The clip {name} is written; masked: {count}. The note beside it tells more.</source>
            <translation>{name} үзіндісі жазылды; жасырылғаны: {count}. Толығырақ — қасындағы анықтамада.</translation>
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
            <translation>Ойнату немесе кідірту</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>5 секунд артқа</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>5 секунд алға</translation>
        </message>
        <message>
            <source>Play faster</source>
            <translation>Жылдамырақ ойнату</translation>
        </message>
        <message>
            <source>Play slower</source>
            <translation>Баяуырақ ойнату</translation>
        </message>
        <message>
            <source>Loop: from here, to here, off</source>
            <translation>Бөлікті қайталау: басы, соңы, өшіру</translation>
        </message>
        <message>
            <source>Mute the agent</source>
            <translation>Оператордың дыбысын өшіру</translation>
        </message>
        <message>
            <source>Mute the customer</source>
            <translation>Клиенттің дыбысын өшіру</translation>
        </message>
        <message>
            <source>Export a clip…</source>
            <translation>Үзіндіні шығару…</translation>
        </message>
        <message>
            <source>Look closer at the recording</source>
            <translation>Жазбаны ірірек көрсету</translation>
        </message>
        <message>
            <source>See more of the recording</source>
            <translation>Жазбаны ұсағырақ көрсету</translation>
        </message>
        <message>
            <source>See the whole recording</source>
            <translation>Жазбаны толық көрсету</translation>
        </message>
        <message>
            <source>To the waveform</source>
            <translation>Осциллограммаға өту</translation>
        </message>
        <message>
            <source>Leave pauses out</source>
            <translation>Үнсіздікті өткізіп жіберу</translation>
        </message>
        <message>
            <source>Loudness of the sides, sound device</source>
            <translation>Тараптардың дауыс қаттылығы, дыбыс құрылғысы</translation>
        </message>
        <message>
            <source>Transcribe the recording</source>
            <translation>Жазбаны мәтінге айналдыру</translation>
        </message>
        <message>
            <source>Stamp evidence here</source>
            <translation>Осы жерді дәлел ретінде қосу</translation>
        </message>
        <message>
            <source>Show how the score comes about</source>
            <translation>Балл есебін көрсету</translation>
        </message>
        <message>
            <source>Submit the evaluation</source>
            <translation>Бағалауды жіберу</translation>
        </message>
        <message>
            <source>Evaluate the next contact</source>
            <translation>Келесі өтінішке өту</translation>
        </message>
        <message>
            <source>To the scorecard</source>
            <translation>Бағалау нысанына өту</translation>
        </message>
        <message>
            <source>To the conversation</source>
            <translation>Әңгімеге өту</translation>
        </message>
        <message>
            <source>To the numbers of the conversation</source>
            <translation>Әңгіме көрсеткіштеріне өту</translation>
        </message>
        <message>
            <source>Put a marker here, with a note</source>
            <translation>Осы жерге ескертпемен белгі қою</translation>
        </message>
        <message>
            <source>Put a marker here</source>
            <translation>Осы жерге белгі қою</translation>
        </message>
        <message>
            <source>To the next marker</source>
            <translation>Келесі белгіге</translation>
        </message>
        <message>
            <source>To the marker before</source>
            <translation>Алдыңғы белгіге</translation>
        </message>
        <message>
            <source>Search in the transcript</source>
            <translation>Мәтіндік жазбадан іздеу</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>Табылған келесі орынға</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>Табылған алдыңғы орынға</translation>
        </message>
        <message>
            <source>Correct this turn of the transcript</source>
            <translation>Мәтіннің осы репликасын түзету</translation>
        </message>
        <message>
            <source>Swap agent and customer in the transcript</source>
            <translation>Мәтінде оператор мен клиенттің орнын ауыстыру</translation>
        </message>
        <message>
            <source>To the next phrase found</source>
            <translation>Келесі табылған сөз тіркесіне</translation>
        </message>
        <message>
            <source>To the phrase found before</source>
            <translation>Алдыңғы табылған сөз тіркесіне</translation>
        </message>
        <message>
            <source>List the phrases found</source>
            <translation>Табылған сөз тіркестерінің тізімі</translation>
        </message>
        <message>
            <source>Give the answer with this number</source>
            <translation>Осы нөмірдегі жауапты таңдау</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Қолданылмайды</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Жауапты алып тастау</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Түсініктеме жазу</translation>
        </message>
        <message>
            <source>Choose the kind of error</source>
            <translation>Қате түрін таңдау</translation>
        </message>
        <message>
            <source>Show or hide the criterion's explanation</source>
            <translation>Өлшемшарттың түсіндірмесін көрсету немесе жасыру</translation>
        </message>
        <message>
            <source>Ask the language model for answers</source>
            <translation>Тілдік модельден жауап сұрау</translation>
        </message>
        <message>
            <source>Take the suggested answer</source>
            <translation>Ұсынылған жауапты қабылдау</translation>
        </message>
        <message>
            <source>Listen to what the suggestion rests on</source>
            <translation>Ұсыныстың негізін тыңдау</translation>
        </message>
        <message>
            <source>Put the suggestion away</source>
            <translation>Ұсынысты алып тастау</translation>
        </message>
        <message>
            <source>To the next criterion that lacks something</source>
            <translation>Толтырылмаған келесі өлшемшартқа өту</translation>
        </message>
        <message>
            <source>To the criterion above</source>
            <translation>Жоғарыдағы өлшемшартқа өту</translation>
        </message>
        <message>
            <source>To the criterion below</source>
            <translation>Төмендегі өлшемшартқа өту</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Файлдарды импорттау…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Қалтаны импорттау…</translation>
        </message>
        <message>
            <source>Export a package…</source>
            <translation>Пакетті шығарып алу…</translation>
        </message>
        <message>
            <source>Import a package…</source>
            <translation>Пакетті импорттау…</translation>
        </message>
        <message>
            <source>Search contacts</source>
            <translation>Өтініштерді іздеу</translation>
        </message>
        <message>
            <source>Transcribe the selected contacts</source>
            <translation>Белгіленген өтініштерді мәтінге айналдыру</translation>
        </message>
        <message>
            <source>Evaluate the contact</source>
            <translation>Өтінішті бағалау</translation>
        </message>
        <message>
            <source>Order by this column</source>
            <translation>Осы баған бойынша реттеу</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>Жаңа бағалау нысаны</translation>
        </message>
        <message>
            <source>Edit the scorecard</source>
            <translation>Бағалау нысанын өзгерту</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Жобаны жою</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Бөлім қосу</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>Өлшемшарт қосу</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Көшірмесін жасау</translation>
        </message>
        <message>
            <source>Publish the scorecard</source>
            <translation>Бағалау нысанын жариялау</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Жобаны сақтау</translation>
        </message>
        <message>
            <source>To the next fault</source>
            <translation>Келесі қатеге</translation>
        </message>
        <message>
            <source>To the previous fault</source>
            <translation>Алдыңғы қатеге</translation>
        </message>
        <message>
            <source>Texts in the next language</source>
            <translation>Мәтіндер келесі тілде</translation>
        </message>
        <message>
            <source>To the sections and criteria</source>
            <translation>Бөлімдер мен өлшемшарттарға</translation>
        </message>
        <message>
            <source>To the properties</source>
            <translation>Сипаттарға</translation>
        </message>
        <message>
            <source>To the preview</source>
            <translation>Алдын ала көруге</translation>
        </message>
        <message>
            <source>Back to the scorecards</source>
            <translation>Бағалау нысандарына қайту</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Атауын өзгерту</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Жоғары жылжыту</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Төмен жылжыту</translation>
        </message>
        <message>
            <source>Move to the previous section</source>
            <translation>Алдыңғы бөлімге көшіру</translation>
        </message>
        <message>
            <source>Move to the next section</source>
            <translation>Келесі бөлімге көшіру</translation>
        </message>
        <message>
            <source>Add an error type</source>
            <translation>Қате түрін қосу</translation>
        </message>
        <message>
            <source>Add a group</source>
            <translation>Топ қосу</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Басқа жерге көшіру…</translation>
        </message>
        <message>
            <source>Search in the classifier</source>
            <translation>Жіктеуіштен іздеу</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Excel-ден жүктеу…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Excel-ге шығару…</translation>
        </message>
        <message>
            <source>Publish the classifier</source>
            <translation>Жіктеуішті жариялау</translation>
        </message>
        <message>
            <source>To the error types</source>
            <translation>Қате түрлеріне</translation>
        </message>
        <message>
            <source>To changes, uses and history</source>
            <translation>Өзгерістерге, нысандарға және тарихқа</translation>
        </message>
        <message>
            <source>Delete with all below it</source>
            <translation>Ішіндегісімен бірге жою</translation>
        </message>
        <message>
            <source>Move out of the group</source>
            <translation>Топтан шығару</translation>
        </message>
        <message>
            <source>Move into the entry above</source>
            <translation>Жоғарыдағы жазбаға енгізу</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>Алдыңғы апта</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Осы апта</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>Келесі апта</translation>
        </message>
        <message>
            <source>Set a norm of evaluations…</source>
            <translation>Бағалау нормасын қою…</translation>
        </message>
        <message>
            <source>Save the week to Excel…</source>
            <translation>Аптаны Excel-ге сақтау…</translation>
        </message>
        <message>
            <source>Give the contact to another evaluator…</source>
            <translation>Өтінішті басқа бағалаушыға беру…</translation>
        </message>
        <message>
            <source>Set the last day of the contact…</source>
            <translation>Өтінішті бағалау мерзімін қою…</translation>
        </message>
        <message>
            <source>New phrase rule</source>
            <translation>Сөз тіркестерінің жаңа ережесі</translation>
        </message>
        <message>
            <source>New topic of phrases</source>
            <translation>Ережелерден жаңа тақырып</translation>
        </message>
        <message>
            <source>Save the phrase rule</source>
            <translation>Сөз тіркесі ережесін сақтау</translation>
        </message>
        <message>
            <source>Search the archive for phrases</source>
            <translation>Мұрағаттан сөз тіркестерін іздеу</translation>
        </message>
        <message>
            <source>Show the contacts with this phrase</source>
            <translation>Осы сөз тіркесі бар өтініштерді көрсету</translation>
        </message>
        <message>
            <source>Import phrase rules…</source>
            <translation>Сөз тіркестері ережелерін импорттау…</translation>
        </message>
        <message>
            <source>Export phrase rules…</source>
            <translation>Сөз тіркестері ережелерін экспорттау…</translation>
        </message>
        <message>
            <source>Search phrase rules</source>
            <translation>Ережелер арасынан іздеу</translation>
        </message>
        <message>
            <source>How phrase rules are written</source>
            <translation>Сөз тіркестері ережелері қалай жазылады</translation>
        </message>
        <message>
            <source>To the phrase rules</source>
            <translation>Сөз тіркестері ережелеріне</translation>
        </message>
        <message>
            <source>To the text of the rule</source>
            <translation>Ереженің мәтініне</translation>
        </message>
        <message>
            <source>To the fault in the rule</source>
            <translation>Ережедегі қатеге</translation>
        </message>
        <message>
            <source>To what the rule finds</source>
            <translation>Ереже тапқанға</translation>
        </message>
        <message>
            <source>Remove the phrase rule</source>
            <translation>Сөз тіркесі ережесін жою</translation>
        </message>
        <message>
            <source>Work the queue off here</source>
            <translation>Кезекті осында орындау</translation>
        </message>
        <message>
            <source>Stop working the queue off here</source>
            <translation>Кезекті осында орындауды тоқтату</translation>
        </message>
        <message>
            <source>Let the job go first</source>
            <translation>Тапсырманы бірінші қою</translation>
        </message>
        <message>
            <source>Let the job come sooner</source>
            <translation>Тапсырманы ертерек орындау</translation>
        </message>
        <message>
            <source>Let the job come later</source>
            <translation>Тапсырманы кейінірек орындау</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>Тапсырманы қайталау</translation>
        </message>
        <message>
            <source>Try all failed jobs again</source>
            <translation>Сәтсіз тапсырмалардың бәрін қайталау</translation>
        </message>
        <message>
            <source>Cancel the job</source>
            <translation>Тапсырманы болдырмау</translation>
        </message>
        <message>
            <source>Remove ended jobs from the list</source>
            <translation>Аяқталған тапсырмаларды тізімнен алып тастау</translation>
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
        <name>ConditionField</name>
        <message>
            <source>Asked only if</source>
            <translation>Тек мына жағдайда бағаланады</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Шарт қосу</translation>
        </message>
        <message>
            <source>No criterion comes before this one.</source>
            <translation>Бұл өлшемшарттың алдында басқасы жоқ.</translation>
        </message>
        <message>
            <source>Always shown.</source>
            <translation>Әрқашан көрсетіледі.</translation>
        </message>
        <message>
            <source>The condition is not complete yet.</source>
            <translation>Шарт әлі толтырылмаған.</translation>
        </message>
        <message>
            <source>Shown when {condition}.</source>
            <translation>Көрсетіледі, егер {condition}.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Choose a contact to see what is known of it.</source>
            <translation>Мәліметтерін көру үшін өтінішті таңдаңыз.</translation>
        </message>
        <message>
            <source>The contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Evaluations of this contact</source>
            <translation>Осы өтініштің бағалаулары</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Шағым</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Тақырыпсыз</translation>
        </message>
        <message numerus="yes">
            <source>%n evaluation(s)</source>
            <translation>
                <numerusform>%Ln бағалау</numerusform>
                <numerusform>%Ln бағалау</numerusform>
            </translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation>Әлі бағаланбаған</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Басталды</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Ұзақтығы</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыты</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Customer's mark</source>
            <translation>Клиенттің бағасы</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Хабарлар</translation>
        </message>
        <message>
            <source>There is one</source>
            <translation>Бар</translation>
        </message>
        <message>
            <source>Not made yet</source>
            <translation>Әлі жоқ</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Мәтіндік жазба</translation>
        </message>
        <message>
            <source>one channel</source>
            <translation>бір арна</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
    </context>
    <context>
        <name>ContactColumns</name>
        <message>
            <source>Began</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Шағым</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Ұзақт.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Бар</translation>
        </message>
        <message>
            <source>Neither a recording nor a text</source>
            <translation>Жазба да, мәтін де жоқ</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Хабарлар</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Мәтіндік жазба</translation>
        </message>
        <message>
            <source>Sound only, not transcribed yet</source>
            <translation>Тек дыбыс, әлі мәтінге айналдырылмаған</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation>Әлі бағаланбаған</translation>
        </message>
    </context>
    <context>
        <name>ContactHeader</name>
        <message>
            <source>complaint</source>
            <translation>шағым</translation>
        </message>
        <message>
            <source>Blind calibration “{title}”: nobody sees your answers until the reveal</source>
            <translation>«{title}» жасырын калибрлеуі: нәтиже ашылғанша жауаптарыңызды ешкім көрмейді</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>сақталмады</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>сақталуда…</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>сақталды {time}</translation>
        </message>
        <message>
            <source>satisfaction {csat}</source>
            <translation>клиент бағасы {csat}</translation>
        </message>
        <message>
            <source>{card}, version {version}</source>
            <translation>{card}, {version}-нұсқа</translation>
        </message>
        <message>
            <source>evaluated by {name}</source>
            <translation>бағалаған {name}</translation>
        </message>
    </context>
    <context>
        <name>ContactHits</name>
        <message numerus="yes">
            <source>Found in %n place(s)</source>
            <translation>
                <numerusform>%Ln жерде табылды</numerusform>
                <numerusform>%Ln жерде табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and in %n more place(s)</source>
            <translation>
                <numerusform>… тағы %Ln жерде</numerusform>
                <numerusform>… тағы %Ln жерде</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContactPackages</name>
        <message>
            <source>Package</source>
            <translation>Пакет</translation>
        </message>
        <message>
            <source>Export a package…</source>
            <translation>Пакетті шығарып алу…</translation>
        </message>
        <message>
            <source>Import a package…</source>
            <translation>Пакетті импорттау…</translation>
        </message>
        <message>
            <source>Package to import</source>
            <translation>Импортталатын пакет</translation>
        </message>
        <message>
            <source>The package was written: {name}.</source>
            <translation>Пакет жазылды: {name}.</translation>
        </message>
        <message>
            <source>The package is in.</source>
            <translation>Пакет импортталды.</translation>
        </message>
    </context>
    <context>
        <name>ContactPicker</name>
        <message>
            <source>Search in topics, agents, transcripts and chats</source>
            <translation>Тақырып, оператор, мәтіндік жазба мен чаттардан іздеу</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
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
            <source>Search contacts</source>
            <translation>Өтініштерді іздеу</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Барлық өтініш</translation>
        </message>
        <message>
            <source>Enter takes a contact in</source>
            <translation>Enter — өтінішті қосу</translation>
        </message>
        <message>
            <source>Chosen contacts</source>
            <translation>Таңдалған өтініштер</translation>
        </message>
        <message>
            <source>Delete takes one out</source>
            <translation>Delete — өтінішті алып тастау</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Алып тастау</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) chosen</source>
            <translation>
                <numerusform>%Ln өтініш таңдалды</numerusform>
                <numerusform>%Ln өтініш таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact chosen: go to one above and press Enter.</source>
            <translation>Өтініш таңдалмаған: жоғарыдағы тізімнен қажеттісіне тұрып, Enter басыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Файлдарды импорттау…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Қалтаны импорттау…</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Бұрынғы импорттар</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Мәтінге айналдыру</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Бәрін белгілеу</translation>
        </message>
        <message>
            <source>Enter evaluates the contact</source>
            <translation>Enter — өтінішті бағалау</translation>
        </message>
        <message>
            <source>Contacts and the chosen one</source>
            <translation>Өтініштер тізімі және таңдалған өтініш</translation>
        </message>
        <message>
            <source>Recordings, tables and chats</source>
            <translation>Жазбалар, кестелер мен чаттар</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файлдар</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Импортталатын файлдар</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Импортталатын қалта</translation>
        </message>
        <message>
            <source>Undo the selection</source>
            <translation>Белгілеуді алып тастау</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Санау…</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) match</source>
            <translation>
                <numerusform>%Ln өтініш табылды</numerusform>
                <numerusform>%Ln өтініш табылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%Ln өтініш</numerusform>
                <numerusform>%Ln өтініш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n matching contact(s) are selected</source>
            <translation>
                <numerusform>Табылғанның бәрі белгіленді: %Ln өтініш</numerusform>
                <numerusform>Табылғанның бәрі белгіленді: %Ln өтініш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n contact(s) are selected</source>
            <translation>
                <numerusform>Бүкіл тізім белгіленді: %Ln өтініш</numerusform>
                <numerusform>Бүкіл тізім белгіленді: %Ln өтініш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>Белгіленді: %Ln</numerusform>
                <numerusform>Белгіленді: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact matches</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Take a word or a limit away, or look at all contacts.</source>
            <translation>Бір сөзді немесе шартты алып тастаңыз не барлық тізімді ашыңыз.</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Барлық өтінішті көрсету</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Әзірге өтініш жоқ</translation>
        </message>
        <message>
            <source>Choose a folder with recordings and the switchboard's table, or chat exports. You can also drop files here.</source>
            <translation>Жазбалар мен АТС кестесі немесе чат көшірмелері бар қалтаны таңдаңыз. Файлдарды осында сүйреп әкелуге де болады.</translation>
        </message>
    </context>
    <context>
        <name>Copies</name>
        <message>
            <source>{when}, {size} MB</source>
            <translation>{when}, {size} МБ</translation>
        </message>
        <message>
            <source>Copies of the database</source>
            <translation>Дерекқордың көшірмелері</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файлдар</translation>
        </message>
        <message>
            <source>Go to the copies</source>
            <translation>Көшірмелерге өту</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>Turn corrected</source>
            <translation>Реплика түзетілді</translation>
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
        <name>CriterionForm</name>
        <message>
            <source>Criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Қалай жауап беріледі</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Қанша тұрады</translation>
        </message>
        <message>
            <source>If it fails</source>
            <translation>Орындалмаса</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>What a machine suggests</source>
            <translation>Бағдарлама не ұсынады</translation>
        </message>
        <message>
            <source>When it is asked</source>
            <translation>Қашан бағаланады</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>&amp;Help for evaluators</source>
            <translation>&amp;Түсіндірме бағалаушыларға</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Коды</translation>
        </message>
        <message>
            <source>C&amp;lause</source>
            <translation>Құжат тар&amp;мағы</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Өлшем бірлігі</translation>
        </message>
        <message>
            <source>What the number counts, such as “s”.</source>
            <translation>Сан нені санайды, мысалы «с».</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Салмағы</translation>
        </message>
        <message>
            <source>Adds at &amp;most, %</source>
            <translation>Ең көп ү&amp;лесі, %</translation>
        </message>
        <message>
            <source>“&amp;Not applicable”</source>
            <translation>«&amp;Қолданылмайды»</translation>
        </message>
        <message>
            <source>A failure is</source>
            <translation>Орындалмауы — қате</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>С&amp;ынилығы</translation>
        </message>
        <message>
            <source>A comment or evidence is needed for</source>
            <translation>Түсініктеме не дәлел керек жауаптар</translation>
        </message>
        <message>
            <source>Only in these channels</source>
            <translation>Тек мына арналарда</translation>
        </message>
        <message>
            <source>None ticked: in all.</source>
            <translation>Белгіленбесе — барлығында.</translation>
        </message>
        <message>
            <source>Only for these topics</source>
            <translation>Тек мына тақырыптарда</translation>
        </message>
        <message>
            <source>None ticked: for all.</source>
            <translation>Белгіленбесе — барлығына.</translation>
        </message>
    </context>
    <context>
        <name>CriterionNotes</name>
        <message>
            <source>customer</source>
            <translation>клиент</translation>
        </message>
        <message>
            <source>Critical for the customer</source>
            <translation>Клиент үшін сыни</translation>
        </message>
        <message>
            <source>business</source>
            <translation>кәсіпорын</translation>
        </message>
        <message>
            <source>Critical for the business</source>
            <translation>Кәсіпорын үшін сыни</translation>
        </message>
        <message>
            <source>regulator</source>
            <translation>реттеуші</translation>
        </message>
        <message>
            <source>Critical for the regulator</source>
            <translation>Реттеуші орган үшін сыни</translation>
        </message>
        <message>
            <source>zeroes the contact</source>
            <translation>өтінішті нөлге түсіреді</translation>
        </message>
        <message>
            <source>An error here makes the score zero.</source>
            <translation>Мұндағы қате баллды нөлге түсіреді.</translation>
        </message>
        <message>
            <source>zeroes the section</source>
            <translation>бөлімді нөлге түсіреді</translation>
        </message>
        <message>
            <source>An error here makes the section zero.</source>
            <translation>Мұндағы қате бөлімді нөлге түсіреді.</translation>
        </message>
        <message>
            <source>at most {cap}</source>
            <translation>{cap} аспайды</translation>
        </message>
        <message>
            <source>An error here caps the score at {cap}.</source>
            <translation>Мұнда қате болса, балл {cap} аспайды.</translation>
        </message>
        <message>
            <source>It is recorded for the figures and does not change the score.</source>
            <translation>Статистика үшін белгіленеді, баллға әсер етпейді.</translation>
        </message>
        <message>
            <source>It adds to the score; nothing is lost without it.</source>
            <translation>Балл қосады; орындалмаса, балл төмендемейді.</translation>
        </message>
        <message>
            <source>It adds to the score, at most {cap}; nothing is lost without it.</source>
            <translation>Балл қосады, ең көбі {cap}; орындалмаса, балл төмендемейді.</translation>
        </message>
    </context>
    <context>
        <name>CriterionRow</name>
        <message>
            <source>The contact as a whole</source>
            <translation>Өтініш тұтастай</translation>
        </message>
        <message>
            <source>Weight {weight}</source>
            <translation>Салмағы {weight}</translation>
        </message>
        <message>
            <source>needs a reason: evidence or comment</source>
            <translation>негіздеме керек: дәлел не түсініктеме</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>әлі жауап жоқ</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>жауап жоқ</translation>
        </message>
    </context>
    <context>
        <name>CriterionWords</name>
        <message>
            <source>Not applicable</source>
            <translation>Қолданылмайды</translation>
        </message>
        <message>
            <source>and</source>
            <translation>және</translation>
        </message>
        <message>
            <source>or</source>
            <translation>немесе</translation>
        </message>
        <message>
            <source>not: {condition}</source>
            <translation>керісінше: {condition}</translation>
        </message>
        <message>
            <source>“{criterion}” is {answers}</source>
            <translation>«{criterion}» — {answers}</translation>
        </message>
        <message>
            <source>“{criterion}” is not applicable</source>
            <translation>«{criterion}» — қолданылмайды</translation>
        </message>
        <message>
            <source>from {low}</source>
            <translation>{low} және одан көп</translation>
        </message>
        <message>
            <source>up to {high}</source>
            <translation>{high} дейін</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>кез келген сан</translation>
        </message>
        <message>
            <source>“{criterion}”</source>
            <translation>«{criterion}»</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>бонус</translation>
        </message>
        <message>
            <source>measured, not scored</source>
            <translation>өлшенеді, бағаланбайды</translation>
        </message>
    </context>
    <context>
        <name>DatesStep</name>
        <message>
            <source>Dates of chats</source>
            <translation>Чаттардағы күндер</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>таңдаңыз…</translation>
        </message>
        <message>
            <source>Dates are written as</source>
            <translation>Күндердің жазылуы</translation>
        </message>
        <message>
            <source>The day and the month cannot be told apart in a chat.</source>
            <translation>Чатта күн мен айды ажырату мүмкін емес.</translation>
        </message>
    </context>
    <context>
        <name>DeviceChoice</name>
        <message>
            <source>as the system</source>
            <translation>жүйедегідей</translation>
        </message>
        <message>
            <source>{device} (not connected)</source>
            <translation>{device} (қосылмаған)</translation>
        </message>
        <message>
            <source>Devices that are connected now</source>
            <translation>Қазір қосулы құрылғылар</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Look in:</source>
            <translation>Қалта:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Файл түрі:</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTexts</name>
        <message>
            <source>Can change a score</source>
            <translation>Баллды өзгертуі мүмкін</translation>
        </message>
        <message>
            <source>Can change passing or the band</source>
            <translation>Норма мен деңгейді өзгертуі мүмкін</translation>
        </message>
        <message>
            <source>Can change the figures of errors</source>
            <translation>Қателер статистикасын өзгертуі мүмкін</translation>
        </message>
        <message>
            <source>Changes the form, not the score</source>
            <translation>Нысанды өзгертеді, баллды емес</translation>
        </message>
        <message>
            <source>Only words</source>
            <translation>Тек мәтіндер</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Бағалау нысаны</translation>
        </message>
        <message>
            <source>Section “{name}”</source>
            <translation>«{name}» бөлімі</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <source>“{within}”, answer “{name}”</source>
            <translation>«{within}», «{name}» жауабы</translation>
        </message>
        <message>
            <source>“{within}”, range {name}</source>
            <translation>«{within}», {name}-аралық</translation>
        </message>
        <message>
            <source>Band “{name}”</source>
            <translation>«{name}» деңгейі</translation>
        </message>
        <message>
            <source>Error type “{name}”</source>
            <translation>«{name}» қате түрі</translation>
        </message>
        <message>
            <source>New section; criteria in it: {count}</source>
            <translation>Жаңа бөлім; ондағы өлшемшарттар: {count}</translation>
        </message>
        <message>
            <source>New criterion, weight {number}</source>
            <translation>Жаңа өлшемшарт, салмағы {number}</translation>
        </message>
        <message>
            <source>New answer, points: {number}</source>
            <translation>Жаңа жауап, балы: {number}</translation>
        </message>
        <message>
            <source>New range, points: {number}</source>
            <translation>Жаңа аралық, балы: {number}</translation>
        </message>
        <message>
            <source>New band, from {number}</source>
            <translation>Жаңа деңгей, {number} бастап</translation>
        </message>
        <message>
            <source>New error type</source>
            <translation>Жаңа қате түрі</translation>
        </message>
        <message>
            <source>The section is gone; criteria in it: {count}</source>
            <translation>Бөлім алынған; онда болған өлшемшарттар: {count}</translation>
        </message>
        <message>
            <source>The criterion is gone; its weight was {number}</source>
            <translation>Өлшемшарт алынған; салмағы {number} болған</translation>
        </message>
        <message>
            <source>The answer is gone; its points: {number}</source>
            <translation>Жауап алынған; балы: {number}</translation>
        </message>
        <message>
            <source>The range is gone; its points: {number}</source>
            <translation>Аралық алынған; балы: {number}</translation>
        </message>
        <message>
            <source>The band is gone; it began at {number}</source>
            <translation>Деңгей алынған; {number} бастап басталатын</translation>
        </message>
        <message>
            <source>The error type is gone</source>
            <translation>Қате түрі алынған</translation>
        </message>
        <message>
            <source>Moved from the section “{before}” to “{after}”</source>
            <translation>«{before}» бөлімінен «{after}» бөліміне көшірілген</translation>
        </message>
        <message>
            <source>Moved from place {before} to place {after}</source>
            <translation>Тізімдегі орны: {before} → {after}</translation>
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
            <translation>жазба соңында қиылған</translation>
        </message>
        <message>
            <source>repeated itself, cut</source>
            <translation>қайталанғаны алынған</translation>
        </message>
        <message>
            <source>hardly heard</source>
            <translation>нашар естіледі</translation>
        </message>
        <message>
            <source>language uncertain</source>
            <translation>тілі анық емес</translation>
        </message>
        <message>
            <source>sounds like Russian</source>
            <translation>орысша сияқты</translation>
        </message>
        <message>
            <source>sounds like Kazakh</source>
            <translation>қазақша сияқты</translation>
        </message>
        <message>
            <source>sounds like English</source>
            <translation>ағылшынша сияқты</translation>
        </message>
        <message>
            <source>who speaks is a guess</source>
            <translation>кім сөйлегені — болжам</translation>
        </message>
        <message>
            <source>voices could not be told apart</source>
            <translation>дауыстарды ажырату мүмкін болмады</translation>
        </message>
        <message>
            <source>Words that would begin after the sound had ended were left out.</source>
            <translation>Дыбыс біткеннен кейін басталатын сөздер алынып тасталды.</translation>
        </message>
        <message>
            <source>The recogniser went round in circles here; only the first round was kept.</source>
            <translation>Мұнда тану бір орында айналып қалды; тек бірінші айтылғаны қалдырылды.</translation>
        </message>
        <message>
            <source>Most of this was hardly heard: listen before you rely on it.</source>
            <translation>Мұның көбі нашар естілді: сенбес бұрын тыңдап көріңіз.</translation>
        </message>
        <message>
            <source>The sound does not tell which language this is: listen before you rely on it.</source>
            <translation>Дыбыстан қай тіл екені анық емес: сенбес бұрын тыңдап көріңіз.</translation>
        </message>
        <message>
            <source>This sounds like Russian: choose it in the settings and transcribe anew.</source>
            <translation>Бұл орысша сияқты: оны баптаулардан таңдап, мәтінді қайта жасаңыз.</translation>
        </message>
        <message>
            <source>This sounds like Kazakh: choose it in the settings and transcribe anew.</source>
            <translation>Бұл қазақша сияқты: оны баптаулардан таңдап, мәтінді қайта жасаңыз.</translation>
        </message>
        <message>
            <source>This sounds like English: choose it in the settings and transcribe anew.</source>
            <translation>Бұл ағылшынша сияқты: оны баптаулардан таңдап, мәтінді қайта жасаңыз.</translation>
        </message>
        <message>
            <source>Who speaks was guessed from the sound of the voice.</source>
            <translation>Кім сөйлегені дауысынан болжанды.</translation>
        </message>
        <message>
            <source>Both sides are in one channel, and their voices could not be told apart.</source>
            <translation>Екі тарап бір арнада, дауыстарын ажырату мүмкін болмады.</translation>
        </message>
        <message>
            <source>Underlined with dots, heard with doubt: {words}</source>
            <translation>Нүктемен сызылғандары анық естілмеді: {words}</translation>
        </message>
        <message>
            <source>The recogniser trusts this by {share}.</source>
            <translation>Танудың сенімділігі: {share}.</translation>
        </message>
        <message>
            <source>{side} (a guess)</source>
            <translation>{side} (болжам)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <source>Drafts</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Drafts of scorecards</source>
            <translation>Бағалау нысандарының жобалары</translation>
        </message>
        <message>
            <source>The draft “{name}” is deleted.</source>
            <translation>«{name}» жобасы жойылды.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Қайтару</translation>
        </message>
    </context>
    <context>
        <name>DroppedDialog</name>
        <message>
            <source>Import of a scorecard</source>
            <translation>Бағалау нысанын импорттау</translation>
        </message>
        <message numerus="yes">
            <source>The card is read. %n thing(s) of the file could not be kept as they were:</source>
            <translation>
                <numerusform>Нысан оқылды. Файлдың %Ln жері сол қалпында сақталмады:</numerusform>
                <numerusform>Нысан оқылды. Файлдың %Ln жері сол қалпында сақталмады:</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіру</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Жобаны ашу</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Файлдағы орны</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>What could not be kept</source>
            <translation>Сақталмаған нәрселер</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Whom it harms</source>
            <translation>Кімге зиян</translation>
        </message>
        <message>
            <source>When it is this error</source>
            <translation>Қашан дәл осы қате</translation>
        </message>
        <message>
            <source>Place in the tree</source>
            <translation>Ағаштағы орны</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>Claus&amp;e of your standard</source>
            <translation>Стандарт &amp;тармағы</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Салмағы</translation>
        </message>
        <message>
            <source>What it takes on cards with deductions.</source>
            <translation>Шегерімі бар нысандарда қанша алынады.</translation>
        </message>
        <message>
            <source>&amp;Severity</source>
            <translation>С&amp;ынилығы</translation>
        </message>
        <message>
            <source>C&amp;lasses</source>
            <translation>Сы&amp;ныптары</translation>
        </message>
        <message>
            <source>Several may apply; each is counted once.</source>
            <translation>Бірнешеуі болуы мүмкін; әрқайсысы бір рет саналады.</translation>
        </message>
        <message>
            <source>&amp;Definition</source>
            <translation>А&amp;нықтамасы</translation>
        </message>
        <message>
            <source>Example of the e&amp;rror</source>
            <translation>Қатенің &amp;мысалы</translation>
        </message>
        <message>
            <source>How it would have been ri&amp;ght</source>
            <translation>Қалай &amp;дұрыс болар еді</translation>
        </message>
        <message>
            <source>A group only holds others and cannot be recorded itself.</source>
            <translation>Топ басқаларды ғана біріктіреді, өзі тіркелмейді.</translation>
        </message>
        <message>
            <source>It is a gro&amp;up</source>
            <translation>Бұл то&amp;п</translation>
        </message>
        <message>
            <source>&amp;Belongs to</source>
            <translation>Қайда &amp;кіреді</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Көшіру…</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Error type</source>
            <translation>Қате түрі</translation>
        </message>
        <message>
            <source>Not published yet: its history begins with it.</source>
            <translation>Әлі жарияланбаған: тарихы содан басталады.</translation>
        </message>
        <message>
            <source>Figures and history hang on it; another code begins anew.</source>
            <translation>Көрсеткіштер мен тарих соған байланған; жаңа код бәрін қайта бастайды.</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Коды</translation>
        </message>
    </context>
    <context>
        <name>ErrorTypesField</name>
        <message>
            <source>What can be recorded on this card at all.</source>
            <translation>Осы нысан бойынша жалпы не белгілеуге болады.</translation>
        </message>
        <message>
            <source>&amp;Error types of the card</source>
            <translation>Нысанның қат&amp;е түрлері</translation>
        </message>
        <message>
            <source>&amp;Error types</source>
            <translation>Қате тү&amp;рлері</translation>
        </message>
        <message>
            <source>Search by name, group or code</source>
            <translation>Атауы, тобы не коды бойынша іздеу</translation>
        </message>
        <message>
            <source>Chosen: {names}</source>
            <translation>Таңдалды: {names}</translation>
        </message>
        <message>
            <source>None is chosen: any of the card can be recorded.</source>
            <translation>Таңдалмаған: нысандағы кез келген түрді белгілеуге болады.</translation>
        </message>
    </context>
    <context>
        <name>EvaluatePage</name>
        <message>
            <source>Evaluate</source>
            <translation>Өтінішті бағалау</translation>
        </message>
        <message>
            <source>Evidence stamped</source>
            <translation>Дәлел қосылды</translation>
        </message>
        <message>
            <source>Choose a criterion first: evidence belongs to one.</source>
            <translation>Алдымен өлшемшартты таңдаңыз: дәлел соған тіркеледі.</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Open what is stored</source>
            <translation>Сақталғанын ашу</translation>
        </message>
        <message>
            <source>The last change is not saved. Leaving now would lose it.</source>
            <translation>Соңғы өзгеріс сақталмаған, басқа өтінішке өтсеңіз, ол жоғалады.</translation>
        </message>
        <message>
            <source>Leave all the same</source>
            <translation>Бәрібір өту</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) wait for you</source>
            <translation>
                <numerusform>Сізді %Ln өтініш күтіп тұр</numerusform>
                <numerusform>Сізді %Ln өтініш күтіп тұр</numerusform>
            </translation>
        </message>
        <message>
            <source>Evaluate the next one, or choose another on the page of contacts.</source>
            <translation>Келесісін бағалаңыз немесе «Өтініштер» бетінен басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation>Келесісін бағалау</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Бағалауды күтіп тұрған өтініш жоқ</translation>
        </message>
        <message>
            <source>Choose a contact on the page of contacts, or draw a sample.</source>
            <translation>«Өтініштер» бетінен өтініш таңдаңыз немесе іріктеме жасаңыз.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>message {number}</source>
            <translation>{number}-хабарлама</translation>
        </message>
        <message>
            <source>a place that is not known</source>
            <translation>орны белгісіз</translation>
        </message>
    </context>
    <context>
        <name>ExplanationView</name>
        <message>
            <source>How the score comes about</source>
            <translation>Балл қалай есептелді</translation>
        </message>
        <message>
            <source>What does not apply leaves its weight to the rest. Contribution is the applied weight times the share of points; the contributions add up to the score before gates.</source>
            <translation>Қолданылмайтын өлшемшарттардың салмағы қалғандарына өтеді. Үлес — есепке алынған салмақтың алынған балл үлесіне көбейтіндісі; үлестердің қосындысы шектеуші өлшемшарттарға дейінгі баллды береді.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Салмақ</translation>
        </message>
        <message>
            <source>Applied weight</source>
            <translation>Есептік салмақ</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Үлес</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастапқы балл</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>баллға кірмейді</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>шарт бойынша</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>қолданылмайды</translation>
        </message>
        <message>
            <source>{points} of {possible}</source>
            <translation>{possible} ішінен {points}</translation>
        </message>
        <message>
            <source>Nothing is judged yet, so there is no score.</source>
            <translation>Әлі ештеңе бағаланған жоқ, сондықтан балл жоқ.</translation>
        </message>
        <message>
            <source>Sum, score before gates: {before}. Score: {after}.</source>
            <translation>Қосынды, шектеуші өлшемшарттарға дейінгі балл: {before}. Қорытынды балл: {after}.</translation>
        </message>
        <message>
            <source>Bonuses add {bonus}.</source>
            <translation>Бонустар {bonus} қосады.</translation>
        </message>
    </context>
    <context>
        <name>FaultsDialog</name>
        <message>
            <source>Check of a scorecard</source>
            <translation>Бағалау нысанын тексеру</translation>
        </message>
        <message>
            <source>Faults of the file</source>
            <translation>Файлдың қателері</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Қатенің мәні</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s). Mend them in the file and check it again.</source>
            <translation>
                <numerusform>%Ln қате. Оны файлда түзетіп, қайта тексеріңіз.</numerusform>
                <numerusform>%Ln қате. Оларды файлда түзетіп, қайта тексеріңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is sound. It can be published.</source>
            <translation>Қате жоқ. Нысанды жариялауға болады.</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіру</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
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
                <numerusform>%Ln кездейсоқ бағалау</numerusform>
                <numerusform>%Ln кездейсоқ бағалау</numerusform>
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
            <source>Target {wanted} reached</source>
            <translation>{wanted} мақсаты орындалды</translation>
        </message>
        <message>
            <source>Target {wanted} nearly reached</source>
            <translation>{wanted} мақсатына сәл жетпеді</translation>
        </message>
        <message>
            <source>Target {wanted} missed</source>
            <translation>{wanted} мақсаты орындалмады</translation>
        </message>
        <message>
            <source>Target {wanted}</source>
            <translation>Мақсат {wanted}</translation>
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
            <translation>Тақырып, оператор, мәтіндік жазба мен чаттардан іздеу</translation>
        </message>
        <message>
            <source>Words are found in any form; start* finds beginnings, "in quotes" exact phrases</source>
            <translation>Сөздер кез келген тұлғада табылады; басы* сөз басын, "тырнақшада" дәл тіркесті іздейді</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
        <message>
            <source>Conditions of every field, and saved filters</source>
            <translation>Кез келген өріс бойынша шарттар және сақталған сүзгілер</translation>
        </message>
        <message>
            <source>Any month</source>
            <translation>Кез келген ай</translation>
        </message>
        <message>
            <source>Any channel</source>
            <translation>Барлық арна</translation>
        </message>
        <message>
            <source>All teams</source>
            <translation>Барлық топ</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>Барлық оператор</translation>
        </message>
        <message>
            <source>Evaluated or not</source>
            <translation>Бағаланған не жоқ</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Бағаланбаған</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Бағаланған</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазарту</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Барлық өтінішті көрсету</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
    </context>
    <context>
        <name>FilterKeeping</name>
        <message>
            <source>The filter “{name}” is saved.</source>
            <translation>«{name}» сүзгісі сақталды.</translation>
        </message>
        <message>
            <source>The filter “{name}” is removed.</source>
            <translation>«{name}» сүзгісі жойылды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>As an expression: team = "North" and started_at in last 7 days</source>
            <translation>Өрнекпен: топ = "Солтүстік" және басталуы ішінде соңғы 7 күн</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Сүзгінің атауы</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Remove the saved filter</source>
            <translation>Сақталған сүзгіні жою</translation>
        </message>
        <message>
            <source>The filter as an expression</source>
            <translation>Өрнек түріндегі сүзгі</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Сақталған сүзгілер</translation>
        </message>
        <message>
            <source>Who sees the filter</source>
            <translation>Сүзгіні кім көреді</translation>
        </message>
        <message>
            <source>Conditions of the filter</source>
            <translation>Сүзгінің шарттары</translation>
        </message>
        <message>
            <source>Me and {team}</source>
            <translation>Мен және {team} тобы</translation>
        </message>
        <message>
            <source>Only me</source>
            <translation>Тек мен</translation>
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
            <translation>Мәтіндік жазбадан іздеу</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Іздеуді жабу</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{count} ішінен {number}</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>табылмады</translation>
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
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Write the day as 01.11.2026.</source>
            <translation>Күнді 01.11.2026 түрінде жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>FoundPanel</name>
        <message>
            <source>What it finds</source>
            <translation>Не табады</translation>
        </message>
        <message>
            <source>newest {count}</source>
            <translation>соңғы {count}</translation>
        </message>
        <message>
            <source>In all contacts; a filter: channel = chat</source>
            <translation>Барлық өтініште; сүзгі: арна = чат</translation>
        </message>
        <message>
            <source>Only in contacts of this filter</source>
            <translation>Тек осы сүзгідегі өтініштерде</translation>
        </message>
        <message>
            <source>How many contacts are looked through</source>
            <translation>Қанша өтініш қаралады</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Іздеу барысы</translation>
        </message>
        <message>
            <source>Enter opens the contact at this place.</source>
            <translation>Enter өтінішті осы жерінен ашады.</translation>
        </message>
        <message>
            <source>What the rule finds in stored contacts stands here while you write it.</source>
            <translation>Ережені жазып отырғанда оның сақталған өтініштерден не табатыны осында тұрады.</translation>
        </message>
        <message>
            <source>No contact with a transcript or messages is among these.</source>
            <translation>Бұл өтініштердің арасында мәтіндік жазбасы не хабарламасы барлары жоқ.</translation>
        </message>
        <message>
            <source>Found in {found} of {looked} contacts</source>
            <translation>{looked} өтініштің ішінен {found} өтініште табылды</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%Ln жер</numerusform>
                <numerusform>%Ln жер</numerusform>
            </translation>
        </message>
        <message>
            <source>the first {count} are shown</source>
            <translation>алғашқы {count} көрсетілген</translation>
        </message>
    </context>
    <context>
        <name>FullPointsField</name>
        <message>
            <source>&amp;Full points</source>
            <translation>Т&amp;олық балл</translation>
        </message>
        <message>
            <source>As the best answer gives</source>
            <translation>Ең жақсы жауаптікі</translation>
        </message>
        <message>
            <source>No more than</source>
            <translation>Осыдан аспайды</translation>
        </message>
        <message>
            <source>Out of (need not be reached)</source>
            <translation>Барлығы (жетпеуі де мүмкін)</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Толық балл</translation>
        </message>
    </context>
    <context>
        <name>GateBlock</name>
        <message>
            <source>These answers fire the gate</source>
            <translation>Шектеуші өлшемшартты іске қосатын жауаптар</translation>
        </message>
    </context>
    <context>
        <name>GateField</name>
        <message>
            <source>&amp;Gate: what a failure does</source>
            <translation>&amp;Шектеу: орындалмауы не істейді</translation>
        </message>
        <message>
            <source>Nothing more: it only costs its points</source>
            <translation>Тек өз балдары жоғалады</translation>
        </message>
        <message>
            <source>Zeroes its section</source>
            <translation>Өз бөлімін нөлге түсіреді</translation>
        </message>
        <message>
            <source>Zeroes another section</source>
            <translation>Басқа бөлімді нөлге түсіреді</translation>
        </message>
        <message>
            <source>Zeroes the whole contact</source>
            <translation>Бүкіл өтінішті нөлге түсіреді</translation>
        </message>
        <message>
            <source>Limits the score of the contact</source>
            <translation>Өтініш балын шектейді</translation>
        </message>
        <message>
            <source>Section that the gate zeroes</source>
            <translation>Нөлге түсетін бөлім</translation>
        </message>
        <message>
            <source>Highest score after the gate, per cent</source>
            <translation>Шектеуден кейінгі ең жоғары балл, %</translation>
        </message>
        <message>
            <source>At most, %</source>
            <translation>Ең көбі, %</translation>
        </message>
        <message>
            <source>The score before gates is kept and shown too.</source>
            <translation>Шектеуге дейінгі балл да сақталады және көрсетіледі.</translation>
        </message>
        <message>
            <source>Section “{section}”</source>
            <translation>«{section}» бөлімі</translation>
        </message>
    </context>
    <context>
        <name>Gates</name>
        <message>
            <source>{criterion}: zeroes the section “{section}”</source>
            <translation>{criterion}: «{section}» бөлімін нөлге түсіреді</translation>
        </message>
        <message>
            <source>{criterion}: caps the score at {cap}</source>
            <translation>{criterion}: баллды шектейді, {cap} аспайды</translation>
        </message>
        <message>
            <source>{criterion}: zeroes the contact</source>
            <translation>{criterion}: өтінішті нөлге түсіреді</translation>
        </message>
    </context>
    <context>
        <name>GatesField</name>
        <message>
            <source>Another gate for other answers</source>
            <translation>Басқа жауаптарға тағы шектеу</translation>
        </message>
        <message>
            <source>Remove the last gate</source>
            <translation>Соңғы шектеуді алып тастау</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>All of these hold</source>
            <translation>Барлық шарт орындалады</translation>
        </message>
        <message>
            <source>At least one of these holds</source>
            <translation>Кемінде біреуі орындалады</translation>
        </message>
        <message>
            <source>None of these holds</source>
            <translation>Ешқайсысы орындалмайды</translation>
        </message>
        <message>
            <source>Not all of these hold</source>
            <translation>Бәрі бірдей орындалмайды</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Шарттар тобы</translation>
        </message>
        <message>
            <source>Remove the group</source>
            <translation>Шарттар тобын жою</translation>
        </message>
        <message>
            <source>How these conditions are joined</source>
            <translation>Шарттар қалай біріктірілген</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Шарт қосу</translation>
        </message>
        <message>
            <source>Add a group of conditions</source>
            <translation>Шарттар тобын қосу</translation>
        </message>
    </context>
    <context>
        <name>GroupForms</name>
        <message>
            <source>Change a target group</source>
            <translation>Нысаналы топты өзгерту</translation>
        </message>
        <message>
            <source>A new target group</source>
            <translation>Жаңа нысаналы топ</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Members today: {count}.</source>
            <translation>Бүгінгі мүшелер: {count}.</translation>
        </message>
    </context>
    <context>
        <name>GroupsTab</name>
        <message>
            <source>New group…</source>
            <translation>Жаңа топ…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Жою…</translation>
        </message>
        <message>
            <source>A rule finds its members anew each day; a plan can draw from them alone.</source>
            <translation>Ереже мүшелерін күн сайын қайта табады; жоспар тек солардан іріктей алады.</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Нысаналы топтар</translation>
        </message>
        <message>
            <source>Members today</source>
            <translation>Бүгінгі мүшелер</translation>
        </message>
        <message>
            <source>Remove the target group “{name}”?</source>
            <translation>«{name}» нысаналы тобын жою керек пе?</translation>
        </message>
        <message>
            <source>Remove the group</source>
            <translation>Топты жою</translation>
        </message>
    </context>
    <context>
        <name>HeaderlessStep</name>
        <message>
            <source>16 bits</source>
            <translation>16 бит</translation>
        </message>
        <message>
            <source>16 bits, high byte first</source>
            <translation>16 бит, үлкен байты бірінші</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 бит</translation>
        </message>
        <message>
            <source>Recordings without a header</source>
            <translation>Тақырыпсыз жазбалар</translation>
        </message>
        <message>
            <source>{rate} Hz</source>
            <translation>{rate} Гц</translation>
        </message>
        <message>
            <source>1 side</source>
            <translation>1 тарап</translation>
        </message>
        <message>
            <source>2 sides</source>
            <translation>2 тарап</translation>
        </message>
        <message>
            <source>Coding of {ending}</source>
            <translation>{ending} кодтауы</translation>
        </message>
        <message>
            <source>Rate of {ending}</source>
            <translation>{ending} жиілігі</translation>
        </message>
        <message>
            <source>Sides in {ending}</source>
            <translation>{ending} ішіндегі тараптар саны</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Тыңдау</translation>
        </message>
        <message>
            <source>Read so</source>
            <translation>Осылай оқу</translation>
        </message>
        <message>
            <source>Listen to the beginning, {ending}</source>
            <translation>Басын тыңдау, {ending}</translation>
        </message>
        <message>
            <source>Read {ending} so</source>
            <translation>{ending} осылай оқу</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are left out until you say how they are read.</source>
            <translation>
                <numerusform>Қалай оқу керегін айтпайынша, %Ln жазба өткізіледі.</numerusform>
                <numerusform>Қалай оқу керегін айтпайынша, %Ln жазба өткізіледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are read as their ending has it. Listen, and say whether it is so.</source>
            <translation>Олар кеңейтімі бойынша оқылады. Тыңдап, дұрыс па, айтыңыз.</translation>
        </message>
        <message>
            <source>They are read as you said. The answer is remembered for this folder.</source>
            <translation>Олар сіз айтқандай оқылады. Жауап осы қалта үшін есте сақталды.</translation>
        </message>
        <message>
            <source>Read so, {file} lasts {length}.</source>
            <translation>Осылай оқығанда {file} ұзақтығы — {length}.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>How rules are written</source>
            <translation>Ережелер қалай жазылады</translation>
        </message>
    </context>
    <context>
        <name>HelpStep</name>
        <message>
            <source>Recordings</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>List of the recordings</source>
            <translation>Жазбалар тізімі</translation>
        </message>
        <message>
            <source>A table beside the recordings is found by itself; choose one that lies elsewhere.</source>
            <translation>Жазбалардың қасындағы кесте өзі табылады; басқа жерде жатқанын таңдаңыз.</translation>
        </message>
        <message>
            <source>As the table says</source>
            <translation>Кестеде көрсетілгендей</translation>
        </message>
        <message>
            <source>Left channel</source>
            <translation>Сол жақ арна</translation>
        </message>
        <message>
            <source>Right channel</source>
            <translation>Оң жақ арна</translation>
        </message>
        <message>
            <source>The agent is heard in</source>
            <translation>Оператор естілетін арна</translation>
        </message>
        <message>
            <source>Another table, and the side on which the agent is heard.</source>
            <translation>Басқа кесте және оператор естілетін жақ.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
    </context>
    <context>
        <name>HintsCard</name>
        <message>
            <source>Hints for transcribing</source>
            <translation>Мәтінге айналдыруға арналған көмек</translation>
        </message>
        <message>
            <source>Words of the house</source>
            <translation>Компания сөздері</translation>
        </message>
        <message>
            <source>One a line, at most 100: products, names and abbreviations that are often said. They are heard more often then, and now and then where they were not said.</source>
            <translation>Әр жолда біреуден, 100-ден аспасын: жиі айтылатын өнімдер, атаулар, қысқартулар. Сонда олар жиірек танылады, кейде айтылмаған жерде де.</translation>
        </message>
        <message>
            <source>Guess who speaks from the sound of the voice</source>
            <translation>Кім сөйлегенін дауысынан болжау</translation>
        </message>
        <message>
            <source>Both sides in one channel</source>
            <translation>Екі тарап бір арнада</translation>
        </message>
        <message>
            <source>Every such turn is marked as a guess. Where two voices cannot be told apart, nobody is guessed.</source>
            <translation>Мұндай әр сөз болжам деп белгіленеді. Екі дауыс ажыратылмаса, ешкім болжанбайды.</translation>
        </message>
    </context>
    <context>
        <name>HitBar</name>
        <message>
            <source>Phrases found</source>
            <translation>Табылған сөз тіркестері</translation>
        </message>
        <message>
            <source>Enter goes to the place.</source>
            <translation>Enter сол жерге өтеді.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Сөз тіркесі</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>айтылмаған</translation>
        </message>
        <message>
            <source>Phrases found: {names}</source>
            <translation>Табылған сөз тіркестері: {names}</translation>
        </message>
        <message>
            <source>{number} of {count}: {name}, {place}</source>
            <translation>{number} / {count}: {name}, {place}</translation>
        </message>
    </context>
    <context>
        <name>HomeLists</name>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
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
            <source>Overdue</source>
            <translation>Мерзімі өтті</translation>
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
                <numerusform>Сізді күтуде: %Ln өтініш</numerusform>
                <numerusform>Сізді күтуде: %Ln өтініш</numerusform>
            </translation>
        </message>
        <message>
            <source>due this week: {count}</source>
            <translation>мерзімі осы аптада: {count}</translation>
        </message>
        <message>
            <source>overdue: {count}</source>
            <translation>мерзімі өткені: {count}</translation>
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
        <message>
            <source>Good morning</source>
            <translation>Қайырлы таң</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Қайырлы күн</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Қайырлы кеш</translation>
        </message>
    </context>
    <context>
        <name>ImportAccount</name>
        <message>
            <source>Contacts removed: {count}.</source>
            <translation>Жойылған өтініштер: {count}.</translation>
        </message>
        <message>
            <source>Put back as they were: {count}.</source>
            <translation>Бұрынғы күйіне қайтарылғаны: {count}.</translation>
        </message>
        <message>
            <source>Take this import back?</source>
            <translation>Бұл импорт қайтарылсын ба?</translation>
        </message>
        <message>
            <source>Contacts that would go: {count}.</source>
            <translation>Жойылатын өтініштер: {count}.</translation>
        </message>
        <message>
            <source>Contacts that would be put back as they were: {count}.</source>
            <translation>Бұрынғы күйіне қайтарылатын өтініштер: {count}.</translation>
        </message>
        <message>
            <source>Kept: {count} ({reasons}).</source>
            <translation>Қалатыны: {count} ({reasons}).</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import contacts</source>
            <translation>Өтініштерді импорттау</translation>
        </message>
        <message>
            <source>What is there already is recognised; for what cannot come in the reason is named.</source>
            <translation>Қайталанғандар танылады; жүктелмейтіннің себебі көрсетіледі.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Файлдарды таңдау…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Қалтаны таңдау…</translation>
        </message>
        <message>
            <source>New import</source>
            <translation>Жаңа импорт</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Бұрынғы импорттар</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Бақыланатын қалта</translation>
        </message>
        <message>
            <source>Recordings, tables and conversations</source>
            <translation>Жазбалар, кестелер және хат алмасулар</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файлдар</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Импортталатын файлдар</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Импортталатын қалта</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>The import has ended before all was in.</source>
            <translation>Импорт бәрі жүктелмей тұрып аяқталды.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) or row(s) could not be imported.</source>
            <translation>
                <numerusform>%Ln файл не жол жүктелмеді.</numerusform>
                <numerusform>%Ln файл не жол жүктелмеді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new contact(s) are in the list.</source>
            <translation>
                <numerusform>Тізімге %Ln жаңа өтініш қосылды.</numerusform>
                <numerusform>Тізімге %Ln жаңа өтініш қосылды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Kept as a custom field</source>
            <translation>Қосымша өріс</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Алынбайды</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Тәулік уақыты</translation>
        </message>
        <message>
            <source>Number of the call</source>
            <translation>Қоңырау нөмірі</translation>
        </message>
        <message>
            <source>Number that legs of one call share</source>
            <translation>Қоңырау бөліктерінің ортақ нөмірі</translation>
        </message>
        <message>
            <source>Agent's name</source>
            <translation>Оператордың аты</translation>
        </message>
        <message>
            <source>Agent's number or login</source>
            <translation>Оператордың нөмірі не логині</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Who called</source>
            <translation>Кім қоңырау шалды</translation>
        </message>
        <message>
            <source>Who was called</source>
            <translation>Кімге қоңырау шалынды</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Бағыты</translation>
        </message>
        <message>
            <source>Length of the conversation</source>
            <translation>Сөйлесу ұзақтығы</translation>
        </message>
        <message>
            <source>Length with waiting</source>
            <translation>Күтумен бірге ұзақтығы</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Customer's rating</source>
            <translation>Клиент бағасы</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Шағым</translation>
        </message>
        <message>
            <source>File of the recording</source>
            <translation>Жазба файлы</translation>
        </message>
        <message>
            <source>Channel of who called</source>
            <translation>Қоңырау шалушының арнасы</translation>
        </message>
        <message>
            <source>Channel of who was called</source>
            <translation>Шақырылғанның арнасы</translation>
        </message>
        <message>
            <source>Last application</source>
            <translation>Соңғы қолданба</translation>
        </message>
        <message>
            <source>Data of the last application</source>
            <translation>Соңғы қолданбаның деректері</translation>
        </message>
        <message>
            <source>year, month, day</source>
            <translation>жыл, ай, күн</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>күн, ай, жыл</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>ай, күн, жыл</translation>
        </message>
        <message>
            <source>seconds since 1970</source>
            <translation>1970 жылдан бергі секундтар</translation>
        </message>
        <message>
            <source>not clear: choose</source>
            <translation>түсініксіз: таңдаңыз</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>үтір</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>нүктелі үтір</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>табуляция</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>тік сызық</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Leave unknown</source>
            <translation>Белгісіз қалдыру</translation>
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
            <source>Not ended</source>
            <translation>Аяқталмаған</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Үзілді</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>evaluated</source>
            <translation>бағаланған</translation>
        </message>
        <message>
            <source>in a sample</source>
            <translation>іріктемеде</translation>
        </message>
        <message>
            <source>in a calibration session</source>
            <translation>калибрлеу сессиясында</translation>
        </message>
        <message>
            <source>under a hold</source>
            <translation>сақтау тыйымында</translation>
        </message>
        <message>
            <source>being transcribed now</source>
            <translation>қазір мәтінге айналуда</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>кейін өзгертілген</translation>
        </message>
        <message>
            <source>this computer's</source>
            <translation>осы компьютердікі</translation>
        </message>
        <message>
            <source>What this table holds cannot be told: choose at least the column of date and time.</source>
            <translation>Бұл кестеде не бары белгісіз: кемінде күні мен уақыты бағанын таңдаңыз.</translation>
        </message>
        <message>
            <source>Read as was remembered.</source>
            <translation>Есте сақталғандай оқылады.</translation>
        </message>
        <message>
            <source>Read as you say.</source>
            <translation>Сіз көрсеткендей оқылады.</translation>
        </message>
        <message>
            <source>What the columns mean is guessed from their titles and rows.</source>
            <translation>Бағандардың мағынасы атаулары мен жолдары бойынша болжанды.</translation>
        </message>
        <message>
            <source>Recognised: {maker}.</source>
            <translation>Танылды: {maker}.</translation>
        </message>
    </context>
    <context>
        <name>JobListPage</name>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Work it off here</source>
            <translation>Осында орындау</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Осында тоқтату</translation>
        </message>
        <message>
            <source>Sooner</source>
            <translation>Ертерек</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейінірек</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Бірінші</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Try all failed again</source>
            <translation>Сәтсіздердің бәрін қайталау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Remove the ended</source>
            <translation>Аяқталғандарды алып тастау</translation>
        </message>
        <message>
            <source>Enter opens the contact; Delete cancels the job.</source>
            <translation>Enter өтінішті ашады; Delete тапсырманы болдырмайды.</translation>
        </message>
        <message>
            <source>Jobs of the queue</source>
            <translation>Кезектегі тапсырмалар</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ештеңе күтіп тұрған жоқ</translation>
        </message>
        <message>
            <source>Transcriptions and other long work stand here until they are done.</source>
            <translation>Мәтінге айналдыру және басқа ұзақ тапсырмалар дайын болғанша осында тұрады.</translation>
        </message>
        <message>
            <source>Running: {running} · waiting: {waiting} · failed or interrupted: {failed}</source>
            <translation>Орындалуда: {running} · күтуде: {waiting} · сәтсіз немесе үзілген: {failed}</translation>
        </message>
        <message>
            <source>Nobody works on the queue now.</source>
            <translation>Қазір кезекті ешкім орындап жатқан жоқ.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Transcription</source>
            <translation>Мәтінге айналдыру</translation>
        </message>
        <message>
            <source>Phrase rules</source>
            <translation>Сөз тіркестері ережелері</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>күтуде</translation>
        </message>
        <message>
            <source>running</source>
            <translation>орындалуда</translation>
        </message>
        <message>
            <source>done</source>
            <translation>дайын</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>болдырылмады</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>үзілді</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Дайындығы</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Жұмыс</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>Реті</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Қойылды</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>{work}, {contact}: {state}</source>
            <translation>{work}, {contact}: {state}</translation>
        </message>
        <message>
            <source>the archive</source>
            <translation>мұрағат</translation>
        </message>
        <message>
            <source>{place}, priority {priority}</source>
            <translation>{place}, басымдығы {priority}</translation>
        </message>
        <message>
            <source>Somebody has opened this contact: it goes first.</source>
            <translation>Бұл өтінішті біреу ашты: ол бірінші орындалады.</translation>
        </message>
        <message>
            <source>The higher priority goes first; of equals, the older.</source>
            <translation>Басымдығы жоғарысы бірінші орындалады, тең болса — ертерегі.</translation>
        </message>
    </context>
    <context>
        <name>JournalCard</name>
        <message>
            <source>Journal of actions</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Who changed, opened or exported what, when and at which computer.</source>
            <translation>Кім, нені, қашан және қай компьютерде өзгертті, ашты немесе шығарды.</translation>
        </message>
        <message>
            <source>Open the journal</source>
            <translation>Журналды ашу</translation>
        </message>
    </context>
    <context>
        <name>JournalColumns</name>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Нысан</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
    </context>
    <context>
        <name>JournalFilter</name>
        <message>
            <source>Search in actions, fields and values</source>
            <translation>Әрекеттер, өрістер мен мәндер бойынша іздеу</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Бәрі</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Барлық уақыт</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Соңғы 7 күн</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Соңғы 30 күн</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыт</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Check the chain</source>
            <translation>Тізбекті тексеру</translation>
        </message>
        <message>
            <source>Looks whether any row was removed, changed, swapped or put in</source>
            <translation>Қандай да бір жол өшірілген, өзгертілген, ауыстырылған немесе қосылған ба — соны тексереді</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Шығару…</translation>
        </message>
        <message>
            <source>Rows and the chosen one</source>
            <translation>Жолдар және таңдалған жол</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>Журналды тексеру</translation>
        </message>
        <message>
            <source>Writing the journal</source>
            <translation>Журналды жазу</translation>
        </message>
        <message>
            <source>Where to write the journal</source>
            <translation>Журналды қайда жазу керек</translation>
        </message>
        <message>
            <source>The journal is broken at row {number}: {flaw}.</source>
            <translation>Журнал {number}-жолда бұзылған: {flaw}.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: all %n row(s) follow from each other.</source>
            <translation>
                <numerusform>Журнал бүтін: %Ln жол, тізбек бұзылмаған.</numerusform>
                <numerusform>Журнал бүтін: %Ln жол, тізбек бұзылмаған.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the seal…</source>
            <translation>Мөрді сақтау…</translation>
        </message>
        <message>
            <source>Keep the seal outside of this workspace</source>
            <translation>Мөрді осы жұмыс орнынан бөлек сақтаңыз</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s), the newest first.</source>
            <translation>
                <numerusform>%Ln әрекет, жаңалары жоғарыда.</numerusform>
                <numerusform>%Ln әрекет, жаңалары жоғарыда.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows are only ever added, and each one seals the one before it.</source>
            <translation>Жолдар тек қосылады, әрқайсысы алдыңғысын бекітеді.</translation>
        </message>
    </context>
    <context>
        <name>JournalRowCard</name>
        <message>
            <source>Values before and after</source>
            <translation>Бұрынғы және кейінгі мәндер</translation>
        </message>
        <message>
            <source>Choose a row to see its values.</source>
            <translation>Мәндерін көру үшін жолды таңдаңыз.</translation>
        </message>
        <message>
            <source>This row tells of no values.</source>
            <translation>Бұл жолда мәндер жоқ.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқа</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Нысан</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <source>Backup and check</source>
            <translation>Көшірме және тексеру</translation>
        </message>
        <message>
            <source>The database is on a server, whose keepers make its copies. Ask them, or see “Backup” in the guide.</source>
            <translation>Дерекқор серверде тұр, көшірмені сервер әкімшілері жасайды. Олардан сұраңыз немесе нұсқаулықтағы «Көшірмелер» бөлімін қараңыз.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Көшірмелер</translation>
        </message>
        <message>
            <source>They lie in the folder “backups” of the workspace, without recordings.</source>
            <translation>Жұмыс қалтасының «backups» қалтасында тұр, жазбаларсыз.</translation>
        </message>
        <message>
            <source>Copies to keep</source>
            <translation>Сақталатын көшірмелер саны</translation>
        </message>
        <message>
            <source>One a day is made at the start of the program; with 0, none.</source>
            <translation>Күніне бір рет бағдарлама іске қосылғанда жасалады; 0 болса, жасалмайды.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Көшірме жасау</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Restore this copy…</source>
            <translation>Осы көшірмені қалпына келтіру…</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Файлдан қалпына келтіру…</translation>
        </message>
        <message>
            <source>The database becomes what it was in {file}. What was done since then goes out of the lists; the present database is kept beside it in the workspace.</source>
            <translation>Дерекқор {file} ішіндегі күйіне қайтады. Содан кейін істелгендер тізімдерден кетеді; қазіргі дерекқор жұмыс қалтасында, қасында сақталады.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>There is no copy yet</source>
            <translation>Көшірме әлі жоқ</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Дерекқорды көшіру</translation>
        </message>
        <message>
            <source>The database was copied: {file}.</source>
            <translation>Дерекқор көшірілді: {file}.</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Дерекқорды тексеру</translation>
        </message>
        <message>
            <source>The database is whole. Recordings that are as they came: {number}.</source>
            <translation>Дерекқор бүтін. Келген күйіндегі жазбалар: {number}.</translation>
        </message>
        <message>
            <source>And {number} more; “qa-desk db check” lists all.</source>
            <translation>Тағы {number}; барлығын «qa-desk db check» көрсетеді.</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Дерекқор көшірмесі</translation>
        </message>
        <message>
            <source>Restoring the database</source>
            <translation>Дерекқорды қалпына келтіру</translation>
        </message>
        <message>
            <source>The copy is encrypted with a key that this workspace does not have.</source>
            <translation>Көшірме осы жұмыс қалтасында жоқ кілтпен шифрланған.</translation>
        </message>
        <message>
            <source>The database was restored; the one before lies in {file}.</source>
            <translation>Дерекқор қалпына келтірілді; бұрынғысы {file} файлында.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>The key is needed</source>
            <translation>Кілт керек</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Тергенімді көрсету</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Recovery key or passphrase:</source>
            <translation>Қалпына келтіру кілті немесе құпия сөз тіркесі:</translation>
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
        <message>
            <source>In the sections and criteria of a card</source>
            <translation>Нысанның бөлімдері мен өлшемшарттарында</translation>
        </message>
        <message>
            <source>In the error types of the classifier</source>
            <translation>Жіктеуіштің қате түрлерінде</translation>
        </message>
    </context>
    <context>
        <name>KindField</name>
        <message>
            <source>&amp;Kind of answer</source>
            <translation>&amp;Жауап түрі</translation>
        </message>
    </context>
    <context>
        <name>LanguageModelCard</name>
        <message>
            <source>Language model</source>
            <translation>Тілдік модель</translation>
        </message>
        <message>
            <source>A model behind an OpenAI-compatible address can be asked for answers on the evaluation page (Ctrl+Shift+A). Nothing is sent unless you ask. Personal data is masked first, and only quotes that were said word for word are shown.</source>
            <translation>Бағалау бетінде OpenAI-мен үйлесімді мекенжайдағы модельден жауап сұрауға болады (Ctrl+Shift+A). Сіз сұрамайынша ештеңе жіберілмейді. Дербес деректер алдымен жасырылады, ал сөзбе-сөз айтылған дәйексөздер ғана көрсетіледі.</translation>
        </message>
        <message>
            <source>Let me ask a language model</source>
            <translation>Тілдік модельден сұрауға рұқсат беру</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Such as http://localhost:11434/v1; with http:// or https://.</source>
            <translation>Мысалы, http://localhost:11434/v1; http:// немесе https:// деп басталады.</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Модельдің аты</translation>
        </message>
        <message>
            <source>Key, if it needs one</source>
            <translation>Кілт, керек болса</translation>
        </message>
        <message>
            <source>It is kept in the keyring of the system, not in the workspace.</source>
            <translation>Жұмыс қалтасында емес, жүйенің кілттер қоймасында сақталады.</translation>
        </message>
        <message>
            <source>Wait for an answer at most, seconds</source>
            <translation>Жауапты ең көбі күту, с</translation>
        </message>
        <message>
            <source>Enter the address of the model.</source>
            <translation>Модельдің мекенжайын енгізіңіз.</translation>
        </message>
        <message>
            <source>This address is not on this computer or in a private network: what was said leaves the house, masked, whenever you ask.</source>
            <translation>Бұл мекенжай осы компьютерде де, жеке желіде де емес: сұраған сайын айтылған сөздер дербес деректері жасырылған күйде сыртқа шығады.</translation>
        </message>
    </context>
    <context>
        <name>LanguageTabs</name>
        <message>
            <source>Language of the texts</source>
            <translation>Мәтіндер тілі</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>%Ln мәтін жетіспейді</numerusform>
                <numerusform>%Ln мәтін жетіспейді</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>барлық мәтін бар</translation>
        </message>
    </context>
    <context>
        <name>LeftOutStep</name>
        <message>
            <source>What cannot be imported</source>
            <translation>Жүктелмейтіндер</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Тізімді көшіру</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Тізімді сақтау…</translation>
        </message>
        <message>
            <source>What cannot be imported, and why</source>
            <translation>Не жүктелмейді және неліктен</translation>
        </message>
        <message>
            <source>What cannot be imported, and what to know of the rest</source>
            <translation>Не жүктелмейді және қалғаны туралы не білу керек</translation>
        </message>
        <message>
            <source>What to know of what came in</source>
            <translation>Жүктелгендер туралы не білу керек</translation>
        </message>
        <message>
            <source>What to know of what comes in</source>
            <translation>Жүктелетіндер туралы не білу керек</translation>
        </message>
        <message>
            <source>What was not imported, and what to know of the rest</source>
            <translation>Не жүктелмеді және қалғаны туралы не білу керек</translation>
        </message>
        <message>
            <source>What was not imported, and why</source>
            <translation>Не жүктелмеді және неліктен</translation>
        </message>
        <message>
            <source>All the rest is in. These files stay as they are.</source>
            <translation>Қалғанының бәрі жүктелді. Бұл файлдар сол күйі қалады.</translation>
        </message>
        <message>
            <source>All the rest comes in. These files stay as they are.</source>
            <translation>Қалғанының бәрі жүктеледі. Бұл файлдар сол күйінде қалады.</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Жүктелмегендер</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Тізімді сақтау</translation>
        </message>
    </context>
    <context>
        <name>LeftOver</name>
        <message numerus="yes">
            <source>%n transcription(s) were left unfinished.</source>
            <translation>
                <numerusform>%Ln мәтіндік жазба аяқталмай қалды.</numerusform>
                <numerusform>%Ln мәтіндік жазба аяқталмай қалды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Жалғастырмау</translation>
        </message>
    </context>
    <context>
        <name>ListeningCard</name>
        <message>
            <source>Listening</source>
            <translation>Тыңдау</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Ойнату құрылғысы</translation>
        </message>
        <message>
            <source>A pause is quieter than, dB</source>
            <translation>Үнсіздік шегі, дБ</translation>
        </message>
        <message>
            <source>On both sides; 0 is as loud as can be. On a noisy line take a higher number.</source>
            <translation>Екі тарапта да; 0 — ең қатты дыбыс. Шулы желіде үлкенірек сан алыңыз.</translation>
        </message>
        <message>
            <source>Leave pauses out from, seconds</source>
            <translation>Үнсіздікті өткізу, секундтан бастап</translation>
        </message>
        <message>
            <source>Shorter pauses are heard even where pauses are left out.</source>
            <translation>Үнсіздік өткізілгенде де бұдан қысқасы естіледі.</translation>
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
            <source>Stopped. Open the demo contacts again to bring in the rest.</source>
            <translation>Тоқтатылды. Қалғанын қосу үшін үлгі өтініштерді қайта ашыңыз.</translation>
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
        <name>MarkerList</name>
        <message>
            <source>Markers</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Write the note of the marker (F2)</source>
            <translation>Белгінің ескертпесін жазу (F2)</translation>
        </message>
        <message>
            <source>Remove the marker (Del)</source>
            <translation>Белгіні алып тастау (Del)</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>Marker at {time}</source>
            <translation>{time} белгісі</translation>
        </message>
    </context>
    <context>
        <name>MarkersModel</name>
        <message>
            <source>Marker at {time}: {note}</source>
            <translation>{time} белгісі: {note}</translation>
        </message>
        <message>
            <source>Marker at {time}</source>
            <translation>{time} белгісі</translation>
        </message>
    </context>
    <context>
        <name>MeasureNames</name>
        <message>
            <source>share of the agent's talk (0 to 1)</source>
            <translation>оператор сөзінің үлесі (0-ден 1-ге дейін)</translation>
        </message>
        <message>
            <source>share of the customer's talk (0 to 1)</source>
            <translation>клиент сөзінің үлесі (0-ден 1-ге дейін)</translation>
        </message>
        <message>
            <source>share of silence (0 to 1)</source>
            <translation>тыныштық үлесі (0-ден 1-ге дейін)</translation>
        </message>
        <message>
            <source>number of silences</source>
            <translation>үзілістер саны</translation>
        </message>
        <message>
            <source>longest silence, s</source>
            <translation>ең ұзақ үзіліс, с</translation>
        </message>
        <message>
            <source>times both spoke at once</source>
            <translation>екеуі қатар сөйлеген реттер</translation>
        </message>
        <message>
            <source>interruptions by the agent</source>
            <translation>оператордың сөзді бөлуі</translation>
        </message>
        <message>
            <source>interruptions by the customer</source>
            <translation>клиенттің сөзді бөлуі</translation>
        </message>
        <message>
            <source>number of holds</source>
            <translation>күттіру саны</translation>
        </message>
        <message>
            <source>longest hold, s</source>
            <translation>ең ұзақ күттіру, с</translation>
        </message>
        <message>
            <source>longest monologue, s</source>
            <translation>ең ұзақ монолог, с</translation>
        </message>
        <message>
            <source>words per minute of the agent</source>
            <translation>оператордың минутына сөз саны</translation>
        </message>
        <message>
            <source>words per minute of the customer</source>
            <translation>клиенттің минутына сөз саны</translation>
        </message>
        <message>
            <source>time to the first reply, s</source>
            <translation>алғашқы жауапқа дейінгі уақыт, с</translation>
        </message>
        <message>
            <source>longest wait for a reply, s</source>
            <translation>жауапты ең ұзақ күту, с</translation>
        </message>
        <message>
            <source>median time to a reply, s</source>
            <translation>жауап уақытының медианасы, с</translation>
        </message>
        <message>
            <source>loudness of the agent, dB</source>
            <translation>оператор дауысының қаттылығы, дБ</translation>
        </message>
        <message>
            <source>loudness of the customer, dB</source>
            <translation>клиент дауысының қаттылығы, дБ</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Silence</source>
            <translation>Үнсіздік</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Күттіру</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Қатар сөйлеу</translation>
        </message>
        <message>
            <source>Agent interrupted</source>
            <translation>Оператор сөзді бөлді</translation>
        </message>
        <message>
            <source>Customer interrupted</source>
            <translation>Клиент сөзді бөлді</translation>
        </message>
        <message>
            <source>Monologue</source>
            <translation>Монолог</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>Алғашқы жауап</translation>
        </message>
        <message>
            <source>Longest response</source>
            <translation>Ең ұзақ жауап</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Медиана</translation>
        </message>
        <message>
            <source>Share of all that is spoken</source>
            <translation>Бүкіл сөйлеудегі үлесі</translation>
        </message>
        <message>
            <source>Words a minute of own speech</source>
            <translation>Өз сөйлеуінің минутындағы сөз саны</translation>
        </message>
        <message>
            <source>How loud the speech is, in decibels below the loudest a recording can hold</source>
            <translation>Сөйлеудің қаттылығы, жазбаға сыятын ең қатты дыбыстан неше децибел төмен</translation>
        </message>
        <message>
            <source>Long pauses of both sides, as a share of the recording; in brackets, how many</source>
            <translation>Екі жақтың ұзақ үзілістері, жазбадағы үлесі; жақшада — саны</translation>
        </message>
        <message>
            <source>How often nobody spoke for so long that it was probably a hold; the longest</source>
            <translation>Ешкім сөйлемей, күттіру болуы ықтимал ұзақ сәттердің саны; ең ұзағы</translation>
        </message>
        <message>
            <source>How often both sides spoke at once</source>
            <translation>Екі жақтың қатар сөйлеген рет саны</translation>
        </message>
        <message>
            <source>The agent came in while the customer spoke, kept on, and the customer stopped</source>
            <translation>Клиент сөйлеп тұрғанда оператор араласып, сөзін жалғастырды, клиент үндемей қалды</translation>
        </message>
        <message>
            <source>The customer came in while the agent spoke, kept on, and the agent stopped</source>
            <translation>Оператор сөйлеп тұрғанда клиент араласып, сөзін жалғастырды, оператор үндемей қалды</translation>
        </message>
        <message>
            <source>The longest speech of one side into which the other said nothing</source>
            <translation>Бір жақтың екінші жақ ештеңе қоспаған ең ұзақ сөзі</translation>
        </message>
        <message>
            <source>From the customer's first message to the agent's first; bots do not count</source>
            <translation>Клиенттің алғашқы хабарламасынан оператордың алғашқы жауабына дейін; боттар есептелмейді</translation>
        </message>
        <message>
            <source>The longest wait for the agent, from the first message without an answer</source>
            <translation>Операторды ең ұзақ күту, жауапсыз қалған алғашқы хабарламадан бастап</translation>
        </message>
        <message>
            <source>Half of the agent's responses took longer, half took less</source>
            <translation>Оператор жауаптарының жартысы ұзағырақ, жартысы қысқарақ болды</translation>
        </message>
        <message>
            <source>Numbers of the conversation</source>
            <translation>Әңгіме көрсеткіштері</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} с</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} сағ {minutes} мин</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} мин {seconds} с</translation>
        </message>
        <message>
            <source>{index} of {count}</source>
            <translation>{count} ішінен {index}</translation>
        </message>
        <message>
            <source>{number} wpm</source>
            <translation>{number} сөз/мин</translation>
        </message>
        <message>
            <source>{number} dB</source>
            <translation>{number} дБ</translation>
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
            <source>Check the models</source>
            <translation>Модельдерді тексеру</translation>
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
            <source>{name}, {size} MB</source>
            <translation>{name}, {size} МБ</translation>
        </message>
        <message>
            <source>{name}, {size} MB, not a known release</source>
            <translation>{name}, {size} МБ, белгісіз шығарылым</translation>
        </message>
        <message>
            <source>Folder of the speech model</source>
            <translation>Сөйлеу моделінің қалтасы</translation>
        </message>
        <message>
            <source>Checking the speech models</source>
            <translation>Сөйлеу модельдерін тексеру</translation>
        </message>
        <message>
            <source>There is no model to check.</source>
            <translation>Тексеретін модель жоқ.</translation>
        </message>
        <message>
            <source>The packages with the speech model are not installed.</source>
            <translation>Сөйлеу моделі бар пакеттер орнатылмаған.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Move an error type</source>
            <translation>Қате түрін көшіру</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>Жоғарғы деңгейде</translation>
        </message>
        <message>
            <source>Move “{name}” to…</source>
            <translation>«{name}» қайда көшіріледі?</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Іздеу…</translation>
        </message>
        <message>
            <source>Search for a place</source>
            <translation>Орнын іздеу</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орындар</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>NamesStep</name>
        <message>
            <source>Names of the recordings</source>
            <translation>Жазбалардың атаулары</translation>
        </message>
        <message>
            <source>Pattern of the names</source>
            <translation>Атаулардың үлгісі</translation>
        </message>
        <message>
            <source>Fields stand in braces: agent, agent_name, customer, id, date, time, queue, topic, team, direction, language, or a name of your own. * is anything.</source>
            <translation>Өрістер ирек жақшаға алынады: agent, agent_name, customer, id, date, time, queue, topic, team, direction, language немесе өз атауыңыз. * — кез келген мәтін.</translation>
        </message>
        <message>
            <source>Remembered patterns</source>
            <translation>Есте сақталған үлгілер</translation>
        </message>
        <message>
            <source>Remember the pattern</source>
            <translation>Үлгіні есте сақтау</translation>
        </message>
        <message>
            <source>What the names tell</source>
            <translation>Атаулар нені білдіреді</translation>
        </message>
        <message>
            <source>Take a remembered pattern…</source>
            <translation>Есте сақталған үлгіні алу…</translation>
        </message>
        <message>
            <source>An example…</source>
            <translation>Мысал…</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is read from %n name(s) yet.</source>
            <translation>
                <numerusform>%Ln атаудан әзірге ештеңе оқылмады.</numerusform>
                <numerusform>%Ln атаудан әзірге ештеңе оқылмады.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of a recording can be read from its name.</source>
            <translation>Жазба туралы мәліметті оның атауынан оқуға болады.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Names like these are read so from now on.</source>
            <translation>Мұндай атаулар енді осылай оқылады.</translation>
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
        <name>NodeProperties</name>
        <message>
            <source>Properties</source>
            <translation>Қасиеттер</translation>
        </message>
    </context>
    <context>
        <name>NoteDelegate</name>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Note of the marker</source>
            <translation>Белгінің ескертпесі</translation>
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
                <numerusform>тағы %Ln</numerusform>
                <numerusform>тағы %Ln</numerusform>
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
        <name>Opening</name>
        <message>
            <source>Nothing here opens {path}.</source>
            <translation>Бұл компьютерде {path} ашатын бағдарлама жоқ.</translation>
        </message>
        <message>
            <source>This file is encrypted. Readable copy</source>
            <translation>Файл шифрланған. Оқылатын көшірме</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Дайын: {name}</translation>
        </message>
        <message>
            <source>Written: {name}. It lies outside of the workspace and is not encrypted.</source>
            <translation>Жазылды: {name}. Файл жұмыс қалтасынан тыс жатыр және шифрланбаған.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
    </context>
    <context>
        <name>OptionsField</name>
        <message>
            <source>Answers and &amp;points</source>
            <translation>Жауаптар мен &amp;балдар</translation>
        </message>
        <message>
            <source>Best answer first. Enter adds a line.</source>
            <translation>Ең жақсы жауап бірінші. Enter жол қосады.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Usual answers</source>
            <translation>Дайын жауаптар</translation>
        </message>
        <message>
            <source>Points with a plus come on top of the full points.</source>
            <translation>Плюс қойылған балдар толық балдың үстіне қосылады.</translation>
        </message>
    </context>
    <context>
        <name>PackageExportDialog</name>
        <message>
            <source>Export a package</source>
            <translation>Пакетті шығарып алу</translation>
        </message>
        <message numerus="yes">
            <source>All %n in the list</source>
            <translation>
                <numerusform>Тізімдегі барлығы: %Ln</numerusform>
                <numerusform>Тізімдегі барлығы: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>Тек белгіленгені: %Ln</numerusform>
                <numerusform>Тек белгіленгендері: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>All that were submitted</source>
            <translation>Жіберілгендердің бәрі</translation>
        </message>
        <message>
            <source>My own only</source>
            <translation>Тек өзімдікі</translation>
        </message>
        <message>
            <source>None: for an auditor who is to judge afresh</source>
            <translation>Ешқайсысы: жаңадан бағалайтын аудитор үшін</translation>
        </message>
        <message>
            <source>Drafts and entries of calibration sessions never go along.</source>
            <translation>Жобалар мен калибрлеу сессияларының бағалары пакетке кірмейді.</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Бағалаулар</translation>
        </message>
        <message>
            <source>Messages, transcripts, quotes and the customer's data</source>
            <translation>Хабарламалар, мәтіндік жазбалар, дәйексөздер және клиент деректері</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Мәтіндер</translation>
        </message>
        <message>
            <source>Take the recordings along</source>
            <translation>Жазбаларды қоса алу</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Tell it by another way than the file. Without one, whoever has it reads it.</source>
            <translation>Оны файлмен бірге емес, басқа жолмен жеткізіңіз. Онсыз пакетті қолына түскен кез келген адам оқиды.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Құпия сөз</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>өтініштер</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>Пакетті қайда жазу керек</translation>
        </message>
        <message>
            <source>Writing a package</source>
            <translation>Пакет жазылуда</translation>
        </message>
        <message>
            <source>A package for another workspace</source>
            <translation>Басқа жұмыс орнына арналған пакет</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Жазылуда…</translation>
        </message>
        <message>
            <source>The package is written</source>
            <translation>Пакет жазылды</translation>
        </message>
        <message>
            <source>This cannot be written</source>
            <translation>Жазуға болмайды</translation>
        </message>
        <message>
            <source>Stopped: no file was written</source>
            <translation>Тоқтатылды: файл жазылмады</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Шығарып алу…</translation>
        </message>
        <message>
            <source>An auditor or another centre brings it in; what is there already stays as it is.</source>
            <translation>Оны аудитор немесе басқа орталық импорттайды; онда бұрыннан бары өзгермейді.</translation>
        </message>
        <message>
            <source>{name}: contacts {contacts}, evaluations {evaluations}, recordings {recordings}.</source>
            <translation>{name}: өтініштер {contacts}, бағалаулар {evaluations}, жазбалар {recordings}.</translation>
        </message>
    </context>
    <context>
        <name>PackageFoot</name>
        <message>
            <source>Progress of the package</source>
            <translation>Пакетпен жұмыс барысы</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Фонда жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>PackageImportDialog</name>
        <message>
            <source>Import a package</source>
            <translation>Пакетті импорттау</translation>
        </message>
        <message>
            <source>Passphrase of the package</source>
            <translation>Пакеттің құпия сөзі</translation>
        </message>
        <message>
            <source>What stays as it is here, or cannot go in</source>
            <translation>Мұнда өзгермей қалатын немесе кірмейтіндер</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Importing a package</source>
            <translation>Пакет импортталуда</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Импорттауға болады</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Жаңа ештеңе жоқ</translation>
        </message>
        <message>
            <source>Looking at the package…</source>
            <translation>Пакет қаралуда…</translation>
        </message>
        <message>
            <source>The package is encrypted</source>
            <translation>Пакет шифрланған</translation>
        </message>
        <message>
            <source>This cannot be imported</source>
            <translation>Импорттауға болмайды</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Импортталуда…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Импортталды</translation>
        </message>
        <message>
            <source>Stopped: nothing was brought in</source>
            <translation>Тоқтатылды: ештеңе енгізілмеді</translation>
        </message>
        <message>
            <source>{name}: type its passphrase.</source>
            <translation>{name}: құпия сөзін енгізіңіз.</translation>
        </message>
        <message>
            <source>{name}: made by {by} on {host}, {at}.</source>
            <translation>{name}: {by} пайдаланушысы {host} компьютерінде жасаған, {at}.</translation>
        </message>
        <message numerus="yes">
            <source>%n evaluation(s) of a sample that is not here will count as targeted.</source>
            <translation>
                <numerusform>Мұнда жоқ іріктемеден алынған %Ln бағалау мақсатты болып есептеледі.</numerusform>
                <numerusform>Мұнда жоқ іріктемеден алынған %Ln бағалау мақсатты болып есептеледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation>Жаңа өтініштер</translation>
        </message>
        <message>
            <source>New evaluations</source>
            <translation>Жаңа бағалаулар</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Бұрыннан бар</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Қайшылықтар</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Пакеттер</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Барлық файлдар</translation>
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
            <source>Calibration</source>
            <translation>Калибрлеу</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Бағалау нысандары</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Work plan</source>
            <translation>Жұмыс жоспары</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Сөз тіркестері</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Өтініштерді импорттау</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>Keeping and erasing</source>
            <translation>Сақтау және өшіру</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Алғашқы қадамдар</translation>
        </message>
        <message>
            <source>Scorecard editor</source>
            <translation>Бағалау нысандарының редакторы</translation>
        </message>
        <message>
            <source>Error classifier</source>
            <translation>Қателер жіктеуіші</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Әрекеттер журналы</translation>
        </message>
    </context>
    <context>
        <name>ParentField</name>
        <message>
            <source>at the top</source>
            <translation>жоғарғы деңгейде</translation>
        </message>
        <message>
            <source>Now: {place}</source>
            <translation>Қазір: {place}</translation>
        </message>
    </context>
    <context>
        <name>PastTab</name>
        <message>
            <source>Past imports</source>
            <translation>Бұрынғы импорттар</translation>
        </message>
        <message>
            <source>Undo the import…</source>
            <translation>Импортты қайтару…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Progress of the undo</source>
            <translation>Қайтарудың барысы</translation>
        </message>
        <message>
            <source>Contacts that were kept</source>
            <translation>Қалған өтініштер</translation>
        </message>
        <message>
            <source>Keep the import</source>
            <translation>Сол күйі қалдыру</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Импортты қайтару</translation>
        </message>
        <message>
            <source>Undoing an import</source>
            <translation>Импортты қайтару</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>With news</source>
            <translation>Жаңа мәліметі бар</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Бұрыннан бар</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>Жүктелмеген</translation>
        </message>
        <message>
            <source>Kept contact</source>
            <translation>Қалған өтініш</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неліктен</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Evaluator</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Жетекші</translation>
        </message>
        <message>
            <source>Analyst</source>
            <translation>Талдаушы</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>Service program</source>
            <translation>Қызметтік бағдарлама</translation>
        </message>
        <message>
            <source>Vacation</source>
            <translation>Демалыс</translation>
        </message>
        <message>
            <source>Sick leave</source>
            <translation>Ауру парағы</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Оқу</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Басқа</translation>
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
            <source>No critical error of any class</source>
            <translation>Ешбір сыныптағы сыни қатесіз</translation>
        </message>
        <message>
            <source>Non-critical criteria met</source>
            <translation>Сыни емес қателер бойынша дәлдік</translation>
        </message>
        <message>
            <source>Contacts that passed</source>
            <translation>Сынақтан өткен өтініштер</translation>
        </message>
        <message>
            <source>always</source>
            <translation>әрқашан</translation>
        </message>
        <message>
            <source>until {last}</source>
            <translation>{last} дейін</translation>
        </message>
        <message>
            <source>since {first}</source>
            <translation>{first} бастап</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>Users and their teams, the history of agents, absence and targets.</source>
            <translation>Пайдаланушылар мен олардың топтары, операторлар тарихы, жұмыста болмауы және мақсаттар.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>active</source>
            <translation>жұмыста</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>бұғатталған</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Басқарады</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Мүшесі</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>басқарады</translation>
        </message>
        <message>
            <source>belongs to it</source>
            <translation>мүшесі</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қатысуы</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>Team today</source>
            <translation>Бүгінгі топ</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Name then</source>
            <translation>Сол кездегі аты</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабық</translation>
        </message>
        <message>
            <source>Agents today</source>
            <translation>Бүгінгі операторлар</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Басқарады</translation>
        </message>
        <message>
            <source>Evaluators</source>
            <translation>Бағалаушылар</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>оператор</translation>
        </message>
        <message>
            <source>evaluator</source>
            <translation>бағалаушы</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>all</source>
            <translation>барлығы</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Target, %</source>
            <translation>Мақсат, %</translation>
        </message>
        <message>
            <source>Amber from, %</source>
            <translation>Сары шек, %</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>күшінде</translation>
        </message>
        <message>
            <source>past</source>
            <translation>өткен</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>алда</translation>
        </message>
        <message>
            <source>away</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>PeopleForms</name>
        <message>
            <source>Change a user</source>
            <translation>Пайдаланушыны өзгерту</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Пайдаланушы қосу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>The name by which this person logs in here.</source>
            <translation>Қызметкер жүйеге осы атпен кіреді.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Locked: keeps the past and is given nothing new</source>
            <translation>Бұғатталған: өткені сақталады, жаңа жұмыс берілмейді</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Codes such as ru, kk, en: samples give contacts in these. Empty means all.</source>
            <translation>ru, kk, en сияқты кодтар: іріктемелер осы тілдердегі өтініштерді береді. Бос болса — барлығы.</translation>
        </message>
        <message>
            <source>Languages of evaluation</source>
            <translation>Бағалау тілдері</translation>
        </message>
        <message>
            <source>A team for {name}</source>
            <translation>Қызметкердің тобы: {name}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Leads the team</source>
            <translation>Топты басқарады</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қатысуы</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Name the team.</source>
            <translation>Топты көрсетіңіз.</translation>
        </message>
        <message>
            <source>Rename an agent</source>
            <translation>Оператордың атын өзгерту</translation>
        </message>
        <message>
            <source>Add an agent</source>
            <translation>Оператор қосу</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>As the switchboard or the chat writes it.</source>
            <translation>АТС немесе чат жазатын түрде.</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>Оператор тарихы: {name}</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Name then</source>
            <translation>Сол кездегі аты</translation>
        </message>
        <message>
            <source>Only if it was another one.</source>
            <translation>Басқа болған жағдайда ғана.</translation>
        </message>
        <message>
            <source>Remove a line from the history of {name}?</source>
            <translation>{name} операторының тарихынан жазбаны өшіру керек пе?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>Топ қосу</translation>
        </message>
        <message>
            <source>As the imported files write it; contacts are matched by the name.</source>
            <translation>Жүктелетін файлдардағыдай: өтініштер топты атауы бойынша табады.</translation>
        </message>
        <message>
            <source>Name of the team</source>
            <translation>Топтың атауы</translation>
        </message>
        <message>
            <source>Rename the team {name}</source>
            <translation>{name} тобының атауын өзгерту</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Атауын өзгерту</translation>
        </message>
        <message>
            <source>Its contacts, people, history and targets go along; samples and the journal keep the name of their day.</source>
            <translation>Өтініштері, адамдары, тарихы мен мақсаттары бірге көшеді; іріктемелер мен журналда сол кездегі атау қалады.</translation>
        </message>
        <message>
            <source>Change an absence</source>
            <translation>Жұмыста болмауын өзгерту</translation>
        </message>
        <message>
            <source>Note an absence</source>
            <translation>Жұмыста болмауын белгілеу</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Leave it empty while nobody knows.</source>
            <translation>Күні белгісіз болса, бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Change a target</source>
            <translation>Мақсатты өзгерту</translation>
        </message>
        <message>
            <source>Set a target</source>
            <translation>Мақсат қою</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Empty means all.</source>
            <translation>Бос болса — барлығына.</translation>
        </message>
        <message>
            <source>Target, %</source>
            <translation>Мақсат, %</translation>
        </message>
        <message>
            <source>Amber from, %</source>
            <translation>Сары шек, %</translation>
        </message>
        <message>
            <source>Below the target but not below this, the light is amber; below it is red.</source>
            <translation>Мақсаттан төмен, бірақ осы шектен төмен емес болса — сары, одан төмен болса — қызыл.</translation>
        </message>
        <message>
            <source>Months that have passed keep their target: begin with this month or later.</source>
            <translation>Өткен айлардың мақсаты сақталады: осы айдан немесе кейінірек бастаңыз.</translation>
        </message>
        <message>
            <source>No contact will count for another team.</source>
            <translation>Бірде-бір өтініш басқа топқа көшпейді.</translation>
        </message>
        <message>
            <source>the team that their files name</source>
            <translation>өтініш файлындағы топ</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) will count for another team: {teams}.</source>
            <translation>
                <numerusform>%Ln өтініш басқа топқа көшеді: {teams}.</numerusform>
                <numerusform>%Ln өтініш басқа топқа көшеді: {teams}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Соңғы күн бірінші күннен бұрын.</translation>
        </message>
        <message>
            <source>Write a number of per cent from 0 to 100.</source>
            <translation>0-ден 100-ге дейінгі пайызды жазыңыз.</translation>
        </message>
        <message>
            <source>An empty day is an open end.</source>
            <translation>Бос күн — шектеусіз.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>Who works here, where, from when and to what end.</source>
            <translation>Мұнда кім, қайда, қай күннен бастап және қандай мақсатпен жұмыс істейді.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Пайдаланушылар</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Операторлар</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Жұмыста болмауы</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Мақсаттар</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Қосу…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Өшіру…</translation>
        </message>
        <message>
            <source>Staff list…</source>
            <translation>Қызметкерлер тізімі…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Атын өзгерту…</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>Бүгін аяқтау</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Аяқтау…</translation>
        </message>
        <message>
            <source>Close or open</source>
            <translation>Жабу не ашу</translation>
        </message>
        <message>
            <source>Teams by date</source>
            <translation>Топтар күндер бойынша</translation>
        </message>
        <message>
            <source>A contact counts for the team its agent had on that day; where the history is silent, for the team that the imported file names.</source>
            <translation>Өтініш оператор сол күні болған топқа жатады; тарихта жазба болмаса — жүктелген файлдағы топқа.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарих</translation>
        </message>
        <message>
            <source>Samples give no contacts to evaluators who are away or locked.</source>
            <translation>Іріктемелер жұмыста жоқ немесе бұғатталған бағалаушыларға өтініш бермейді.</translation>
        </message>
        <message>
            <source>A month is held to the target that was in force on its first day; months that have passed keep theirs. What speaks of a team or a position goes before what speaks of all.</source>
            <translation>Айға оның бірінші күнгі мақсаты қолданылады; өткен айлардың мақсаты сақталады. Топтың немесе лауазымның мақсаты жалпы мақсаттан басым.</translation>
        </message>
        <message>
            <source>The teams were changed.</source>
            <translation>Топтар өзгертілді.</translation>
        </message>
        <message>
            <source>{team} is open again.</source>
            <translation>«{team}» тобы қайта ашылды.</translation>
        </message>
        <message>
            <source>{team} is closed.</source>
            <translation>«{team}» тобы жабылды.</translation>
        </message>
        <message>
            <source>The absence was removed.</source>
            <translation>Жұмыста болмауы өшірілді.</translation>
        </message>
        <message>
            <source>End this target? It was set {days}. Months that have passed keep it.</source>
            <translation>Бұл мақсатты аяқтау керек пе? Мерзімі: {days}. Өткен айларда ол сақталады.</translation>
        </message>
        <message>
            <source>The target has ended.</source>
            <translation>Мақсат аяқталды.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Аяқтау</translation>
        </message>
        <message>
            <source>Staff lists (*.xlsx *.csv);;All files (*)</source>
            <translation>Қызметкерлер тізімдері (*.xlsx *.csv);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Staff list</source>
            <translation>Қызметкерлер тізімі</translation>
        </message>
        <message>
            <source>{name}: new agents {added}, changed {changed}, contacts that will count for another team {contacts}, rows left out {rejected}.</source>
            <translation>{name}: жаңа операторлар — {added}, өзгерістер — {changed}, басқа топқа көшетін өтініштер — {contacts}, енгізілмейтін жолдар — {rejected}.</translation>
        </message>
        <message>
            <source>The staff list was taken over.</source>
            <translation>Қызметкерлер тізімі енгізілді.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Енгізу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Өзгеріс кері қайтарылды.</translation>
        </message>
    </context>
    <context>
        <name>PhraseSharing</name>
        <message>
            <source>Phrase rules (*.yaml *.yml)</source>
            <translation>Сөз тіркестері ережелері (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>Import phrase rules</source>
            <translation>Сөз тіркестері ережелерін импорттау</translation>
        </message>
        <message>
            <source>Export all phrase rules</source>
            <translation>Сөз тіркестерінің барлық ережесін экспорттау</translation>
        </message>
        <message>
            <source>Searching the archive for phrases</source>
            <translation>Мұрағаттан сөз тіркестері ізделуде</translation>
        </message>
        <message>
            <source>New: {added}, changed: {changed}, the same as before: {same}.</source>
            <translation>Жаңа: {added}, өзгертілген: {changed}, өзгеріссіз: {same}.</translation>
        </message>
        <message>
            <source>All contacts were searched for all rules.</source>
            <translation>Барлық өтініш барлық ереже бойынша қаралды.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Табылды</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Дұрыс</translation>
        </message>
        <message>
            <source>No suggestion of this rule was judged yet</source>
            <translation>Бұл ереженің бірде-бір ұсынысы әлі бағаланған жоқ</translation>
        </message>
        <message>
            <source>Suggested answers: {right} of {of} right ({low} to {high})</source>
            <translation>Жауап ұсыныстары: {of} ішінен {right} дұрыс ({low} – {high})</translation>
        </message>
        <message>
            <source>It suggests no more.</source>
            <translation>Ол енді ұсынбайды.</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Жаңа ереже</translation>
        </message>
        <message>
            <source>Changed and not saved yet</source>
            <translation>Өзгертілген, әлі сақталған жоқ</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Өшірілген</translation>
        </message>
        <message>
            <source>Not looked for in the archive yet</source>
            <translation>Мұрағаттан әлі ізделген жоқ</translation>
        </message>
        <message>
            <source>Found in {found} of {searched} contacts</source>
            <translation>{searched} өтініштің ішінен {found} өтініште табылды</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Built from</source>
            <translation>Неден құралған</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Өтініш саны</translation>
        </message>
        <message>
            <source>all of: {rules}</source>
            <translation>бәрі: {rules}</translation>
        </message>
        <message>
            <source>any of: {rules}</source>
            <translation>кез келгені: {rules}</translation>
        </message>
        <message>
            <source>at least {count} times</source>
            <translation>кемінде {count} рет</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Тарап</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Не айтылды</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Not said here; what was said first: {quote}</source>
            <translation>Мұнда айтылмаған; бірінші айтылғаны: {quote}</translation>
        </message>
    </context>
    <context>
        <name>PhrasesPage</name>
        <message>
            <source>Phrases</source>
            <translation>Сөз тіркестері</translation>
        </message>
        <message>
            <source>Rules find what was said or written; topics are built from them.</source>
            <translation>Ережелер айтылғанды және жазылғанды табады, олардан тақырыптар құралады.</translation>
        </message>
        <message>
            <source>Search the archive</source>
            <translation>Мұрағаттан іздеу</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Жаңа ереже</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>Search rules</source>
            <translation>Ережелерді іздеу</translation>
        </message>
        <message>
            <source>Enter goes to the text of the rule.</source>
            <translation>Enter ереженің мәтініне өтеді.</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>Ережелер әлі жоқ</translation>
        </message>
        <message>
            <source>Write one, import those of another team, or begin with a ready set.</source>
            <translation>Өзіңіз жазыңыз, басқа топтың ережелерін импорттаңыз немесе дайын жинақтан бастаңыз.</translation>
        </message>
        <message>
            <source>Take the ready set</source>
            <translation>Дайын жинақты алу</translation>
        </message>
        <message>
            <source>Remove the rule “{name}” with all it found? Scorecards that suggest answers by it will suggest them no more.</source>
            <translation>«{name}» ережесін тапқандарымен бірге жою керек пе? Бағалау нысандары бұл ереже бойынша жауап ұсынбайтын болады.</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Ережені жою</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) not searched for all rules yet</source>
            <translation>
                <numerusform>%Ln өтініш барлық ереже бойынша әлі қаралған жоқ</numerusform>
                <numerusform>%Ln өтініш барлық ереже бойынша әлі қаралған жоқ</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сақталды</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Speed</source>
            <translation>Жылдамдық</translation>
        </message>
        <message>
            <source>Speed; the pitch stays as it is</source>
            <translation>Жылдамдық; дауыс биіктігі өзгермейді</translation>
        </message>
        <message>
            <source>Hear: {side}</source>
            <translation>Естіледі: {side}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Кідірту</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Ойнату</translation>
        </message>
        <message>
            <source>{side} is muted</source>
            <translation>{side}: дыбысы өшірулі</translation>
        </message>
        <message>
            <source>{side} is heard</source>
            <translation>{side}: дыбысы қосулы</translation>
        </message>
        <message>
            <source>Pauses are left out: {time}</source>
            <translation>Үнсіздік өткізіледі: {time}</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Go to a marker</source>
            <translation>Белгіге өту</translation>
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
                <numerusform>тағы %Ln</numerusform>
                <numerusform>тағы %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtectionCard</name>
        <message>
            <source>Protection of this workspace</source>
            <translation>Жұмыс қалтасын қорғау</translation>
        </message>
        <message>
            <source>Encrypt…</source>
            <translation>Шифрлау…</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>Кілтті ауыстыру…</translation>
        </message>
        <message>
            <source>Passphrase…</source>
            <translation>Құпия сөз тіркесі…</translation>
        </message>
        <message>
            <source>Decrypt…</source>
            <translation>Шифрын ашу…</translation>
        </message>
        <message>
            <source>Keep the key in the keyring</source>
            <translation>Кілтті кілттер қоймасында сақтау</translation>
        </message>
        <message>
            <source>Finish what was stopped</source>
            <translation>Тоқтатылғанды аяқтау</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>Құпия сөз тіркесі өзгертілді.</translation>
        </message>
        <message>
            <source>Make the workspace plain again? Anybody who can open its files can then read them.</source>
            <translation>Жұмыс қалтасының шифрын ашу керек пе? Содан кейін файлдарын аша алатын кез келген адам оқи алады.</translation>
        </message>
        <message>
            <source>Decrypt</source>
            <translation>Шифрын ашу</translation>
        </message>
        <message>
            <source>Rewriting the workspace</source>
            <translation>Жұмыс қалтасы қайта жазылуда</translation>
        </message>
        <message>
            <source>The protection was changed.</source>
            <translation>Қорғау өзгертілді.</translation>
        </message>
        <message>
            <source>The data lie on a server, whose administrator protects them.</source>
            <translation>Деректер серверде, оларды сервердің әкімшісі қорғайды.</translation>
        </message>
        <message>
            <source>The last change was stopped on the way; everything can be read.</source>
            <translation>Соңғы өзгеріс жарты жолда тоқтатылды; бәрі оқылады.</translation>
        </message>
        <message>
            <source>Not encrypted: anybody who can open these files can read them.</source>
            <translation>Шифрланбаған: файлдарды аша алатын кез келген адам оқи алады.</translation>
        </message>
        <message>
            <source>Encrypted. The key is in the keyring of this computer.</source>
            <translation>Шифрланған. Кілт осы компьютердің кілттер қоймасында.</translation>
        </message>
        <message>
            <source>Encrypted. The passphrase or the recovery key is typed at each start.</source>
            <translation>Шифрланған. Құпия сөз тіркесі немесе қалпына келтіру кілті әр іске қосқанда енгізіледі.</translation>
        </message>
        <message>
            <source>Encrypted. The recovery key is typed at each start.</source>
            <translation>Шифрланған. Қалпына келтіру кілті әр іске қосқанда енгізіледі.</translation>
        </message>
        <message>
            <source>Reports in the workspace are encrypted too; those written into another folder are plain, and so are copies that you give out.</source>
            <translation>Жұмыс қалтасындағы есептер де шифрланған; басқа қалтаға жазылғандары мен сіз беретін көшірмелер ашық.</translation>
        </message>
        <message>
            <source>Encrypting covers the database, recordings, waveforms, drafts and reports in the workspace. Nobody else may have it open meanwhile; it can be stopped and goes on later.</source>
            <translation>Жұмыс қалтасындағы дерекқор, жазбалар, толқын пішіндері, жобалар мен есептер шифрланады. Осы кезде оны басқа ешкім ашпауы керек; жұмысты тоқтатып, кейін жалғастыруға болады.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionForms</name>
        <message>
            <source>Change the key</source>
            <translation>Кілтті ауыстыру</translation>
        </message>
        <message>
            <source>Encrypt the workspace</source>
            <translation>Жұмыс қалтасын шифрлау</translation>
        </message>
        <message>
            <source>Show the recovery key</source>
            <translation>Қалпына келтіру кілтін көрсету</translation>
        </message>
        <message>
            <source>Keep the key there, so that nobody is asked for it</source>
            <translation>Кілтті сонда сақтау, сонда ол сұралмайды</translation>
        </message>
        <message>
            <source>Keyring of this computer</source>
            <translation>Осы компьютердің кілттер қоймасы</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Құпия сөз тіркесін өзгерту</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Құпия сөз тіркесі</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Type a passphrase.</source>
            <translation>Құпия сөз тіркесін енгізіңіз.</translation>
        </message>
        <message>
            <source>Without it, the recovery key or the passphrase is typed at each start.</source>
            <translation>Онсыз қалпына келтіру кілті немесе құпия сөз тіркесі әр іске қосқанда енгізіледі.</translation>
        </message>
        <message>
            <source>This computer has none, so the recovery key or the passphrase is typed at each start.</source>
            <translation>Бұл компьютерде ол жоқ, сондықтан қалпына келтіру кілті немесе құпия сөз тіркесі әр іске қосқанда енгізіледі.</translation>
        </message>
        <message>
            <source>It opens the workspace like the recovery key; {least} characters or more.</source>
            <translation>Жұмыс қалтасын қалпына келтіру кілті сияқты ашады; кемінде {least} таңба.</translation>
        </message>
        <message>
            <source>Passphrase, if you want one</source>
            <translation>Құпия сөз тіркесі, қажет болса</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Сол тіркес тағы бір рет</translation>
        </message>
        <message>
            <source>The two passphrases differ: type the same in both fields.</source>
            <translation>Тіркестер әртүрлі: екі өріске де бірдей тіркес енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolCard</name>
        <message>
            <source>Contacts of the sample</source>
            <translation>Іріктеме өтініштері</translation>
        </message>
        <message>
            <source>Enter evaluates</source>
            <translation>Enter — бағалау</translation>
        </message>
        <message>
            <source>Contacts that were left out</source>
            <translation>Алынбаған өтініштер</translation>
        </message>
        <message>
            <source>Protocol of the draw</source>
            <translation>Іріктеу хаттамасы</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Drawn on {day} from {frame} contacts. Evaluated: {done} of {size}.</source>
            <translation>Жасалған күні: {day}, негізі: {frame}. Бағаланғаны: {size} ішінен {done}.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Strata of the frame</source>
            <translation>Іріктеме негізінің страталары</translation>
        </message>
        <message>
            <source>Contacts that were replaced</source>
            <translation>Ауыстырылған өтініштер</translation>
        </message>
        <message>
            <source>Contacts that went to another evaluator</source>
            <translation>Басқа бағалаушыға берілген өтініштер</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Copy the protocol as text</source>
            <translation>Хаттаманы мәтін ретінде көшіру</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сақтау…</translation>
        </message>
        <message>
            <source>Save the protocol as Excel, PDF or JSON</source>
            <translation>Хаттаманы Excel, PDF не JSON ретінде сақтау</translation>
        </message>
        <message>
            <source>Last day…</source>
            <translation>Мерзімі…</translation>
        </message>
        <message>
            <source>Say by which day the sample is to be evaluated</source>
            <translation>Іріктемені қай күнге дейін бағалау керегін көрсету</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ауыстыру…</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Страталар</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Алынбағаны</translation>
        </message>
        <message>
            <source>Replacements</source>
            <translation>Ауыстырулар</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Беру тарихы</translation>
        </message>
        <message>
            <source>How it was drawn</source>
            <translation>Қалай жасалды</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Жасалған</translation>
        </message>
        <message>
            <source>Selection method</source>
            <translation>Іріктеу тәсілі</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Бастапқы мән</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Алгоритм</translation>
        </message>
        <message>
            <source>Contacts in the frame</source>
            <translation>Негіздегі өтініш</translation>
        </message>
        <message>
            <source>SHA-256 of the frame</source>
            <translation>Негіздің SHA-256 мәні</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>The protocol is on the clipboard.</source>
            <translation>Хаттама алмасу буферіне көшірілді.</translation>
        </message>
    </context>
    <context>
        <name>QueueRunner</name>
        <message>
            <source>Transcribing</source>
            <translation>Мәтінге айналдыру</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) transcribed.</source>
            <translation>
                <numerusform>%Ln өтініш мәтінге айналдырылды.</numerusform>
                <numerusform>%Ln өтініш мәтінге айналдырылды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RangesField</name>
        <message>
            <source>Both ends belong to the range; an empty end means “any”.</source>
            <translation>Екі шегі де аралыққа кіреді; бос шек — «кез келген».</translation>
        </message>
        <message>
            <source>&amp;Ranges and points</source>
            <translation>&amp;Аралықтар мен балдар</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Бастап</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Балдар</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
    </context>
    <context>
        <name>ReasonPanel</name>
        <message>
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>Stamp evidence</source>
            <translation>Дәлел қосу</translation>
        </message>
        <message>
            <source>Comment on the contact as a whole</source>
            <translation>Өтінішке жалпы түсініктеме</translation>
        </message>
        <message>
            <source>What happened, and what would have been right</source>
            <translation>Не болды және қалай дұрыс болар еді</translation>
        </message>
        <message>
            <source>Delete takes this evidence away.</source>
            <translation>Delete пернесі бұл дәлелді алып тастайды.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>The database cannot be used as it is</source>
            <translation>Дерекқорды бұл күйінде пайдалануға болмайды</translation>
        </message>
        <message>
            <source>Restore the chosen copy</source>
            <translation>Таңдалған көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Файлдан қалпына келтіру…</translation>
        </message>
        <message>
            <source>Copies of the database</source>
            <translation>Дерекқордың көшірмелері</translation>
        </message>
        <message>
            <source>These copies were found. The damaged file is kept beside the database, and what was done after the copy is not in it.</source>
            <translation>Мына көшірмелер табылды. Бүлінген файл дерекқордың қасында сақталады; көшірмеден кейін істелгендер онда жоқ.</translation>
        </message>
        <message>
            <source>No copy was found in the workspace. If you have one elsewhere, choose its file.</source>
            <translation>Жұмыс қалтасында көшірме табылмады. Басқа жерде болса, файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Дерекқор көшірмесі</translation>
        </message>
        <message>
            <source>The copy is encrypted, and its key is not on this computer.</source>
            <translation>Көшірме шифрланған, ал оның кілті бұл компьютерде жоқ.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKeyDialog</name>
        <message>
            <source>Recovery key of this workspace</source>
            <translation>Осы жұмыс қалтасының қалпына келтіру кілті</translation>
        </message>
        <message>
            <source>It is shown only now. Write it down or print it and keep it apart from this computer: without it and the keyring nobody can read the workspace again.</source>
            <translation>Ол тек қазір көрсетіледі. Жазып алып не басып шығарып, осы компьютерден бөлек сақтаңыз: онсыз және кілттер қоймасынсыз жұмыс қалтасын енді ешкім оқи алмайды.</translation>
        </message>
        <message>
            <source>To confirm, type the last group of the key:</source>
            <translation>Растау үшін кілттің соңғы тобын енгізіңіз:</translation>
        </message>
        <message>
            <source>No keyring keeps the key: I will type it at each start</source>
            <translation>Кілт қоймада сақталмайды: оны әр іске қосқанда өзім енгіземін</translation>
        </message>
        <message>
            <source>Parts of the old plain files may stay on the disk until it is overwritten, on SSDs beyond reach of any program. Reports written outside of the workspace stay plain.</source>
            <translation>Бұрынғы ашық файлдардың бөліктері қайта жазылғанша дискіде қалуы мүмкін, ал SSD-де оларға ешбір бағдарлама жете алмайды. Жұмыс қалтасынан тыс жазылған есептер ашық қалады.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
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
            <translation>Сөздерді тұлғалары бойынша индекстеу</translation>
        </message>
    </context>
    <context>
        <name>Rejected</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>ReportsColumns</name>
        <message>
            <source>Rank</source>
            <translation>Орын</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Бағалаулар</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Бөлек</translation>
        </message>
        <message>
            <source>Evaluations of contacts that were not drawn at random.</source>
            <translation>Кездейсоқ іріктелмеген өтініштердің бағалаулары.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Жасалған</translation>
        </message>
        <message>
            <source>{value} ({low}–{high})</source>
            <translation>{value} ({low}–{high})</translation>
        </message>
        <message>
            <source>Not enough data</source>
            <translation>Деректер жеткіліксіз</translation>
        </message>
        <message>
            <source>Mean score (95 % CI)</source>
            <translation>Орташа балл (95 % СА)</translation>
        </message>
        <message>
            <source>No critical error</source>
            <translation>Сыни қатесіз</translation>
        </message>
        <message>
            <source>Non-critical met</source>
            <translation>Сыни емес дәлдік</translation>
        </message>
        <message>
            <source>Target {wanted} reached</source>
            <translation>{wanted} мақсаты орындалды</translation>
        </message>
        <message>
            <source>Target {wanted} nearly reached</source>
            <translation>{wanted} мақсатына сәл жетпеді</translation>
        </message>
        <message>
            <source>Target {wanted} missed</source>
            <translation>{wanted} мақсаты орындалмады</translation>
        </message>
        <message>
            <source>Target {wanted}</source>
            <translation>Мақсат {wanted}</translation>
        </message>
        <message>
            <source>Evaluations: {n}; needed: {minimum}.</source>
            <translation>Бағалау: {n}; қажеті: {minimum}.</translation>
        </message>
        <message>
            <source>{good} of {n}</source>
            <translation>{n} ішінен {good}</translation>
        </message>
        <message>
            <source>Too few evaluations for a rank.</source>
            <translation>Рейтингтегі орын үшін бағалау аз.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>An Excel workbook for each agent: figures, evaluations, errors and trend.</source>
            <translation>Әр операторға Excel кітабы: көрсеткіштер, бағалаулар, қателер және динамика.</translation>
        </message>
        <message>
            <source>Write for this agent</source>
            <translation>Оператор бойынша есеп</translation>
        </message>
        <message>
            <source>Write for all agents</source>
            <translation>Бәрі бойынша есеп</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Есеп тілі</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Басқа қалта…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Agents of the month</source>
            <translation>Айдағы операторлар</translation>
        </message>
        <message>
            <source>Written reports</source>
            <translation>Дайын есептер</translation>
        </message>
        <message>
            <source>Enter writes the report</source>
            <translation>Enter — есеп жасау</translation>
        </message>
        <message>
            <source>Enter opens the report</source>
            <translation>Enter — есепті ашу</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Writing reports</source>
            <translation>Есептер жасалуда</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) written.</source>
            <translation>
                <numerusform>%Ln есеп жасалды.</numerusform>
                <numerusform>%Ln есеп жасалды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the reports</source>
            <translation>Есептер қалтасы</translation>
        </message>
        <message>
            <source>No evaluations in this month</source>
            <translation>Бұл айда бағалау жоқ</translation>
        </message>
        <message>
            <source>Choose another month, or submit evaluations first.</source>
            <translation>Басқа айды таңдаңыз немесе алдымен бағалауларды жіберіңіз.</translation>
        </message>
        <message>
            <source>Workbooks that are written will be listed here.</source>
            <translation>Жасалған Excel кітаптары осында шығады.</translation>
        </message>
        <message numerus="yes">
            <source>%n random evaluation(s) feed the figures.</source>
            <translation>
                <numerusform>Көрсеткіштер %Ln кездейсоқ бағалау бойынша есептелген.</numerusform>
                <numerusform>Көрсеткіштер %Ln кездейсоқ бағалау бойынша есептелген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With fewer than %n evaluation(s) a figure is not told.</source>
            <translation>
                <numerusform>Көрсеткіш шығару үшін кемінде %Ln бағалау керек.</numerusform>
                <numerusform>Көрсеткіш шығару үшін кемінде %Ln бағалау керек.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Recordings</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Transcripts and quotes from them</source>
            <translation>Мәтіндер және олардан дәйексөздер</translation>
        </message>
        <message>
            <source>Messages and quotes from them</source>
            <translation>Хабарламалар және олардан дәйексөздер</translation>
        </message>
        <message>
            <source>Customer key and custom fields</source>
            <translation>Клиент кілті және қосымша өрістер</translation>
        </message>
        <message>
            <source>The whole contact, except for figures</source>
            <translation>Көрсеткіштерден басқа тұтас өтініш</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Қоңыраулар</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чаттар</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Messengers</source>
            <translation>Мессенджерлер</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Өтінімдер</translation>
        </message>
        <message>
            <source>Every channel</source>
            <translation>Барлық арналар</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Complaints only</source>
            <translation>Тек шағымдар</translation>
        </message>
        <message>
            <source>Without complaints</source>
            <translation>Шағымдарсыз</translation>
        </message>
        <message>
            <source>Older than, days</source>
            <translation>Неше күннен ескі</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Не өшіріледі</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Шағымдар</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>күшінде</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>алынған</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>Нені өшіруге болмайды</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеп</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Дейін</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер бойынша</translation>
        </message>
        <message>
            <source>A customer was erased</source>
            <translation>Клиент өшірілді</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неге</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлдар</translation>
        </message>
        <message>
            <source>Contact {id}</source>
            <translation>Өтініш {id}</translation>
        </message>
        <message>
            <source>Customer {key}</source>
            <translation>Клиент {key}</translation>
        </message>
        <message>
            <source>Contacts from {first} to {last}</source>
            <translation>{first}–{last} өтініштері</translation>
        </message>
    </context>
    <context>
        <name>RetentionCard</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Сақтау және өшіру</translation>
        </message>
        <message>
            <source>After how long recordings and words go, what must stay, erasing a customer.</source>
            <translation>Жазбалар мен сөздер қашан өшетіні, нені өшіруге болмайтыны, клиентті өшіру.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
    </context>
    <context>
        <name>RetentionForms</name>
        <message>
            <source>Change a rule</source>
            <translation>Ережені өзгерту</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Ереже қосу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Older than, days</source>
            <translation>Неше күннен ескі</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Не өшіріледі</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Empty: every topic.</source>
            <translation>Бос болса: кез келген тақырып.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Шағымдар</translation>
        </message>
        <message>
            <source>Choose what goes.</source>
            <translation>Не өшірілетінін таңдаңыз.</translation>
        </message>
        <message>
            <source>Hold what must stay</source>
            <translation>Өшіруге тыйым салу</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Тыйым салу</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеп</translation>
        </message>
        <message>
            <source>For example a court case.</source>
            <translation>Мысалы, сот ісі.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Its number; or a customer, or both days below.</source>
            <translation>Оның нөмірі; немесе клиент, немесе төмендегі екі күн.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Key, telephone number or e-mail.</source>
            <translation>Кілт, телефон немесе пошта адресі.</translation>
        </message>
        <message>
            <source>Contacts from</source>
            <translation>Өтініштер басы</translation>
        </message>
        <message>
            <source>Contacts to</source>
            <translation>Өтініштер соңы</translation>
        </message>
        <message>
            <source>Hold until</source>
            <translation>Тыйым мерзімі</translation>
        </message>
        <message>
            <source>Empty: until somebody ends it.</source>
            <translation>Бос болса: алынғанға дейін.</translation>
        </message>
        <message>
            <source>A contact's number has digits only.</source>
            <translation>Өтініш нөмірі тек цифрлардан тұрады.</translation>
        </message>
        <message>
            <source>Erase a customer</source>
            <translation>Клиентті өшіру</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Біржола өшіру</translation>
        </message>
        <message>
            <source>Contacts that lose words and sound: {contacts}; held: {held}.</source>
            <translation>Сөздері мен дыбысы өшетін өтініштер: {contacts}; тыйымда: {held}.</translation>
        </message>
        <message>
            <source>Name the customer.</source>
            <translation>Клиентті атаңыз.</translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Сақтау және өшіру</translation>
        </message>
        <message>
            <source>What goes when, what must stay, and what has gone. Figures always stay.</source>
            <translation>Не және қашан өшеді, нені өшіруге болмайды және не өшірілді. Көрсеткіштер әрқашан қалады.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Өшіру тыйымдары</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Өшірілді</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Қосу…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>What would go…</source>
            <translation>Не өшеді…</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Тыйым салу…</translation>
        </message>
        <message>
            <source>End the hold…</source>
            <translation>Тыйымды алу…</translation>
        </message>
        <message>
            <source>Erase a customer…</source>
            <translation>Клиентті өшіру…</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>Актіні сақтау…</translation>
        </message>
        <message>
            <source>A rule works when somebody carries it out here or a scheduler runs qa-desk db retain.</source>
            <translation>Ереже осында орындалғанда немесе жоспарлаушы qa-desk db retain іске қосқанда жұмыс істейді.</translation>
        </message>
        <message>
            <source>What is held loses nothing, whatever a rule or an erasure says.</source>
            <translation>Тыйымдағыдан ештеңе өшпейді, ереже мен сұрау не десе де.</translation>
        </message>
        <message>
            <source>Older than {days} days: contacts {contacts}, held {held}; for example {some}</source>
            <translation>{days} күннен ескі: өтініштер {contacts}, тыйымда {held}; мысалы {some}</translation>
        </message>
        <message>
            <source>Nothing would go now.</source>
            <translation>Қазір ештеңе өшпейді.</translation>
        </message>
        <message>
            <source>Carry out the rules? What goes cannot come back.</source>
            <translation>Ережелерді орындау керек пе? Өшірілген қайтпайды.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Біржола өшіру</translation>
        </message>
        <message>
            <source>Removing by the rules</source>
            <translation>Ережелер бойынша өшіру</translation>
        </message>
        <message>
            <source>End this hold ({reason})? Rules may remove from then on.</source>
            <translation>Осы тыйымды алу керек пе ({reason})? Содан кейін ережелер өшіре алады.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Алу</translation>
        </message>
    </context>
    <context>
        <name>RoleField</name>
        <message>
            <source>Counts &amp;as</source>
            <translation>&amp;Есепке алынуы</translation>
        </message>
    </context>
    <context>
        <name>RowEditor</name>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Салыстыру</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мән</translation>
        </message>
        <message>
            <source>Remove the condition</source>
            <translation>Шартты жою</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Иә</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>2026-09-05, 2026-09, last 7 days, this month</source>
            <translation>05.09.2026, 2026-09, соңғы 7 күн, осы ай</translation>
        </message>
        <message>
            <source>A number; a range as 1..3</source>
            <translation>Сан; аралық — 1..3</translation>
        </message>
        <message>
            <source>Words in any form, start*, "exact phrase"</source>
            <translation>Кез келген тұлғадағы сөздер, басы*, "дәл тіркес"</translation>
        </message>
        <message>
            <source>Values with commas between</source>
            <translation>Мәндер үтір арқылы</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Name, {language}</source>
            <translation>Атауы, {language}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Кілт</translation>
        </message>
        <message>
            <source>By the key scorecards and filters call the rule.</source>
            <translation>Бағалау нысандары мен сүзгілер ережені осы кілтпен атайды.</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>A rule that is switched off is not looked for.</source>
            <translation>Өшірілген ереже ізделмейді.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Give up changes</source>
            <translation>Түзетулерден бас тарту</translation>
        </message>
        <message>
            <source>How to write rules</source>
            <translation>Ережені қалай жазу керек</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Ережені жою</translation>
        </message>
        <message>
            <source>Words that are said, such as: good day</source>
            <translation>Айтылатын сөздер, мысалы: қайырлы күн</translation>
        </message>
        <message>
            <source>Text of the rule</source>
            <translation>Ереженің мәтіні</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Жаңа ереже</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>{number}-нұсқа</translation>
        </message>
    </context>
    <context>
        <name>RunTab</name>
        <message>
            <source>Drop files or a folder here</source>
            <translation>Файлдарды не қалтаны осында сүйреңіз</translation>
        </message>
        <message>
            <source>Recordings with the switchboard's table, tables of calls, chat exports, transcripts. First is shown what would come in; nothing is changed by looking.</source>
            <translation>АТС кестесі бар жазбалар, қоңыраулар кестелері, чат көшірмелері, мәтіндік жазбалар. Алдымен не жүктелетіні көрсетіледі: қарау ештеңені өзгертпейді.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Қалтаны таңдау…</translation>
        </message>
        <message>
            <source>Questions about the import</source>
            <translation>Импорт туралы сұрақтар</translation>
        </message>
        <message>
            <source>Importing contacts</source>
            <translation>Өтініштерді импорттау</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Импортты қайтару</translation>
        </message>
        <message>
            <source>Keep the import</source>
            <translation>Сол күйі қалдыру</translation>
        </message>
        <message>
            <source>Undoing an import</source>
            <translation>Импортты қайтару</translation>
        </message>
    </context>
    <context>
        <name>SampleFields</name>
        <message>
            <source>Any time</source>
            <translation>Кез келген уақыт</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Тәсіл</translation>
        </message>
        <message>
            <source>A quota for</source>
            <translation>Квота</translation>
        </message>
        <message>
            <source>Strata by</source>
            <translation>Страталар</translation>
        </message>
        <message>
            <source>Several are crossed.</source>
            <translation>Бірнешеуі өзара қиылысады.</translation>
        </message>
        <message>
            <source>Places are shared out</source>
            <translation>Орындарды бөлу</translation>
        </message>
        <message>
            <source>Contacts of each</source>
            <translation>Әрқайсысынан өтініш</translation>
        </message>
        <message>
            <source>Contacts in all</source>
            <translation>Барлық өтініш</translation>
        </message>
        <message>
            <source>contacts, complaints: how many may be drawn; evaluated, score, critical: evaluations of 90 days, their mean and the expected share with a critical error; tenure: days of work. Functions: min, max, round, ceil, floor, abs, sqrt, if(test, then, else).</source>
            <translation>contacts, complaints — негіздегі өтініштер мен шағымдар саны; evaluated, score, critical — 90 күндегі бағалаулар, олардың орташасы және сыни қатесі барының күтілетін үлесі; tenure — жұмыс күндері. Функциялар: min, max, round, ceil, floor, abs, sqrt, if(шарт, онда, әйтпесе).</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Формула</translation>
        </message>
        <message>
            <source>At least from each stratum</source>
            <translation>Әр стратадан кемінде</translation>
        </message>
        <message>
            <source>Over the period</source>
            <translation>Кезең бойынша</translation>
        </message>
        <message>
            <source>Who evaluates</source>
            <translation>Кім бағалайды</translation>
        </message>
        <message>
            <source>The contacts are shared out evenly. Tick none to leave them to anybody.</source>
            <translation>Өтініштер тең бөлінеді. Барлығына қалдыру үшін ешкімді белгілемеңіз.</translation>
        </message>
        <message>
            <source>Scored by two</source>
            <translation>Екеуі бағалайды</translation>
        </message>
        <message>
            <source>A share that a second evaluator scores too, to measure reliability.</source>
            <translation>Келісушілікті өлшеу үшін екінші бағалаушы да бағалайтын үлес.</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Selection method</source>
            <translation>Іріктеу тәсілі</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Бастапқы мән</translation>
        </message>
        <message>
            <source>The same seed draws the same contacts, so that anybody can check the draw.</source>
            <translation>Бірдей бастапқы мән бірдей өтініштер береді: іріктеуді кез келген адам тексере алады.</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Басқа мән</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Арналар</translation>
        </message>
        <message>
            <source>Tick none to take all.</source>
            <translation>Барлығын алу үшін ештеңе белгілемеңіз.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Нысаналы топтар</translation>
        </message>
        <message>
            <source>Only contacts of the ticked groups. Tick none to take all.</source>
            <translation>Тек белгіленген топтардың өтініштері. Барлығын алу үшін ештеңе белгілемеңіз.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>An expression as on the contacts page, for example: duration_s &gt; 60</source>
            <translation>Өтініштер бетіндегідей өрнек, мысалы: duration_s &gt; 60</translation>
        </message>
        <message>
            <source>Calls not shorter than</source>
            <translation>Қоңыраулар мынадан қысқа емес</translation>
        </message>
        <message>
            <source>Shorter calls are left out. 0 leaves out none.</source>
            <translation>Одан қысқалары шығарылады. 0 ештеңе шығармайды.</translation>
        </message>
        <message>
            <source>Calls not longer than</source>
            <translation>Қоңыраулар мынадан ұзын емес</translation>
        </message>
        <message>
            <source> s</source>
            <translation> с</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Шығару</translation>
        </message>
        <message>
            <source>what is evaluated already</source>
            <translation>бағаланып қойғандарды</translation>
        </message>
        <message>
            <source>what an earlier random sample holds</source>
            <translation>бұрынғы кездейсоқ іріктемеге түскендерді</translation>
        </message>
        <message>
            <source>calls without a recording</source>
            <translation>жазбасы жоқ қоңырауларды</translation>
        </message>
    </context>
    <context>
        <name>SampleForm</name>
        <message>
            <source>A new sample</source>
            <translation>Жаңа іріктеме</translation>
        </message>
        <message>
            <source>Draw the sample</source>
            <translation>Іріктеме жасау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>SampleGroups</name>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Шек</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Мүшелер</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Мүше</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неге</translation>
        </message>
    </context>
    <context>
        <name>SamplePreview</name>
        <message>
            <source>What would be drawn</source>
            <translation>Не іріктеледі</translation>
        </message>
        <message>
            <source>Strata of the frame</source>
            <translation>Іріктеме негізінің страталары</translation>
        </message>
        <message>
            <source>Margin of error in points</source>
            <translation>Шекті қате, пайыздық тармақпен</translation>
        </message>
        <message>
            <source>{size} contacts from {strata} strata, out of {frame} that may be drawn.</source>
            <translation>Өтініштер: {size}, страталар: {strata}; іріктеме негізіндегі өтініштер: {frame}.</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <translation>Шығарылды: {reasons}.</translation>
        </message>
        <message numerus="yes">
            <source>%n stratum(s) hold fewer contacts than the quota.</source>
            <translation>
                <numerusform>%Ln стратада өтініштер квотадан аз.</numerusform>
                <numerusform>%Ln стратада өтініштер квотадан аз.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>{number} алу</translation>
        </message>
        <message>
            <source>To know the accuracy to:</source>
            <translation>Дәлдікті мынаған дейін білу үшін:</translation>
        </message>
    </context>
    <context>
        <name>SampleTexts</name>
        <message>
            <source>Nobody knows the agent</source>
            <translation>Оператор белгісіз</translation>
        </message>
        <message>
            <source>Already evaluated</source>
            <translation>Бұрын бағаланған</translation>
        </message>
        <message>
            <source>Shorter than the minimum</source>
            <translation>Ең аз ұзақтықтан қысқа</translation>
        </message>
        <message>
            <source>Longer than the maximum</source>
            <translation>Ең көп ұзақтықтан ұзын</translation>
        </message>
        <message>
            <source>In none of the target groups</source>
            <translation>Ешбір нысаналы топта жоқ</translation>
        </message>
        <message>
            <source>Already in a random sample</source>
            <translation>Кездейсоқ іріктемеде бар</translation>
        </message>
        <message>
            <source>No recording</source>
            <translation>Жазбасы жоқ</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Басталды</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Бағаланды</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Іріктеме</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Іріктеу</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Жасалған</translation>
        </message>
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
            <source>For</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Кімнен</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Страта</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Барлық өтініш</translation>
        </message>
        <message>
            <source>Shared out by</source>
            <translation>Бөлу негізі</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Шықты</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кім берді</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Кез келгенге</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>In the frame</source>
            <translation>Негізде</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Квота</translation>
        </message>
        <message>
            <source>Drawn contacts</source>
            <translation>Іріктелді</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Sample: {name}
Drawn: {drawn}
Seed: {seed}
Algorithm: {algorithm}
Contacts in the frame: {frame}
SHA-256 of the frame: {hash}
Contacts drawn: {size}</source>
            <translation>Іріктеме: {name}
Жасалған: {drawn}
Бастапқы мән: {seed}
Алгоритм: {algorithm}
Негіздегі өтініш: {frame}
Негіздің SHA-256 мәні: {hash}
Іріктелген өтініш: {size}</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Кездейсоқ</translation>
        </message>
        <message>
            <source>Targeted</source>
            <translation>Мақсатты</translation>
        </message>
        <message>
            <source>There were fewer than the quota.</source>
            <translation>Өтініш квотадан аз болды.</translation>
        </message>
    </context>
    <context>
        <name>SampleWords</name>
        <message>
            <source>A quota each</source>
            <translation>Әрқайсысына квота</translation>
        </message>
        <message>
            <source>Stratified</source>
            <translation>Стратификацияланған</translation>
        </message>
        <message>
            <source>Simple random</source>
            <translation>Қарапайым кездейсоқ</translation>
        </message>
        <message>
            <source>Systematic, in order of time</source>
            <translation>Жүйелі, уақыт ретімен</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
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
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Нысаналы топ</translation>
        </message>
        <message>
            <source>In proportion to contacts</source>
            <translation>Өтініштерге пропорционалды</translation>
        </message>
        <message>
            <source>As many from each</source>
            <translation>Әрқайсысынан тең</translation>
        </message>
        <message>
            <source>More where errors vary (Neyman)</source>
            <translation>Қателер құбылмалы жерден көбірек (Нейман)</translation>
        </message>
        <message>
            <source>By a formula</source>
            <translation>Формула бойынша</translation>
        </message>
        <message>
            <source>As chance falls</source>
            <translation>Кездейсоқ түскенінше</translation>
        </message>
        <message>
            <source>Evenly over the weeks</source>
            <translation>Апталар бойынша біркелкі</translation>
        </message>
        <message>
            <source>Evenly over the days</source>
            <translation>Күндер бойынша біркелкі</translation>
        </message>
        <message>
            <source>Random: counts in the figures</source>
            <translation>Кездейсоқ: көрсеткіштерге кіреді</translation>
        </message>
        <message>
            <source>Targeted: never counts in the figures</source>
            <translation>Мақсатты: көрсеткіштерге кірмейді</translation>
        </message>
        <message>
            <source>New agent</source>
            <translation>Жаңа оператор</translation>
        </message>
        <message>
            <source>Mean score below</source>
            <translation>Орташа балл төмен</translation>
        </message>
        <message>
            <source>Critical error lately</source>
            <translation>Жақындағы сыни қате</translation>
        </message>
        <message>
            <source>Topic of complaints</source>
            <translation>Шағым тақырыбы</translation>
        </message>
        <message>
            <source>New topic or product</source>
            <translation>Жаңа тақырып не өнім</translation>
        </message>
        <message>
            <source>each agent</source>
            <translation>әр операторға</translation>
        </message>
        <message>
            <source>each evaluator</source>
            <translation>әр бағалаушыға</translation>
        </message>
        <message>
            <source>each channel</source>
            <translation>әр арнаға</translation>
        </message>
        <message>
            <source>each team</source>
            <translation>әр топқа</translation>
        </message>
        <message>
            <source>each topic</source>
            <translation>әр тақырыпқа</translation>
        </message>
        <message>
            <source>each language</source>
            <translation>әр тілге</translation>
        </message>
        <message>
            <source>each target group</source>
            <translation>әр нысаналы топқа</translation>
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Samples</source>
            <translation>Іріктемелер</translation>
        </message>
        <message>
            <source>Contacts drawn at random, by a seed that lets anybody draw them again.</source>
            <translation>Өтініштер кездейсоқ іріктелген; бастапқы мән бойынша іріктеуді кез келген адам қайталай алады.</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Іріктеме жасау…</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Нысаналы топтар</translation>
        </message>
        <message>
            <source>No sample yet</source>
            <translation>Әзірге іріктеме жоқ</translation>
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. Chance picks them.</source>
            <translation>Әр оператордың қанша өтінішін тексеру керегін көрсетіңіз. Оларды кездейсоқтық таңдайды.</translation>
        </message>
        <message>
            <source>Drawing a sample</source>
            <translation>Өтініштер іріктелуде</translation>
        </message>
        <message>
            <source>Replace an unsuitable contact</source>
            <translation>Жарамсыз өтінішті ауыстыру</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>It is kept in the protocol. The seed decides which contact comes.</source>
            <translation>Себебі хаттамада қалады. Қай өтініш келетінін бастапқы мән шешеді.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Save the protocol (.xlsx, .pdf or .json)</source>
            <translation>Хаттаманы сақтау (.xlsx, .pdf не .json)</translation>
        </message>
        <message>
            <source>Writing the protocol</source>
            <translation>Хаттаманы жазу</translation>
        </message>
        <message>
            <source>The protocol is in {file}.</source>
            <translation>Хаттама {file} файлында.</translation>
        </message>
    </context>
    <context>
        <name>ScorePanel</name>
        <message>
            <source>Submit</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>How it comes about</source>
            <translation>Балл есебі</translation>
        </message>
        <message>
            <source>{before} before gates</source>
            <translation>шектеуші өлшемшарттарға дейін {before}</translation>
        </message>
        <message>
            <source>provisional: not everything is answered</source>
            <translation>алдын ала: бәрі толтырылмаған</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Балл: {score}</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>below the mark</source>
            <translation>шектен төмен</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) missing</source>
            <translation>
                <numerusform>жауапсыз: %Ln</numerusform>
                <numerusform>жауапсыз: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) missing</source>
            <translation>
                <numerusform>негіздемесіз: %Ln</numerusform>
                <numerusform>негіздемесіз: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next (%n waiting)</source>
            <translation>
                <numerusform>Келесісі (күтіп тұр: %Ln)</numerusform>
                <numerusform>Келесісі (күтіп тұр: %Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more waits</source>
            <translation>Басқа күтіп тұрғаны жоқ</translation>
        </message>
        <message>
            <source>{state} on {moment}</source>
            <translation>{state}: {moment}</translation>
        </message>
    </context>
    <context>
        <name>ScorecardCard</name>
        <message>
            <source>Language of the scorecard</source>
            <translation>Нысан тілі</translation>
        </message>
        <message>
            <source>Sections and criteria</source>
            <translation>Бөлімдер мен өлшемшарттар</translation>
        </message>
        <message>
            <source>The criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>Use for new evaluations</source>
            <translation>Жаңа бағалауларда қолдану</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Write the next version of this card</source>
            <translation>Осы нысанның келесі нұсқасын жазу</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Duplicate as a new card</source>
            <translation>Көшірмесін жаңа нысан етіп жасау</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Нұсқаларды салыстыру…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Егер болса…</translation>
        </message>
        <message>
            <source>New evaluations take it</source>
            <translation>Жаңа бағалаулар үшін</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, {version}-нұсқа</translation>
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
            <translation>Бағалау нысаны</translation>
        </message>
        <message>
            <source>Score of the section so far; its weight is {weight}.</source>
            <translation>Бөлімнің қазіргі балы; бөлімнің салмағы {weight}.</translation>
        </message>
    </context>
    <context>
        <name>ScorecardsMenus</name>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Edit a file…</source>
            <translation>Файлды өзгерту…</translation>
        </message>
        <message>
            <source>Check a file…</source>
            <translation>Файлды тексеру…</translation>
        </message>
        <message>
            <source>Publish a file…</source>
            <translation>Файлды жариялау…</translation>
        </message>
        <message>
            <source>Error classifier…</source>
            <translation>Қателер жіктеуіші…</translation>
        </message>
    </context>
    <context>
        <name>ScorecardsPage</name>
        <message>
            <source>Scorecards</source>
            <translation>Бағалау нысандары</translation>
        </message>
        <message>
            <source>A published version never changes, so old evaluations keep their meaning.</source>
            <translation>Жарияланған нұсқа өзгермейді, сондықтан бұрынғы бағалаулардың мәні сақталады.</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>Жаңа нысан</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Жарияланғандар</translation>
        </message>
        <message>
            <source>Come with the program</source>
            <translation>Бағдарламамен бірге</translation>
        </message>
        <message>
            <source>Published scorecards</source>
            <translation>Жарияланған нысандар</translation>
        </message>
        <message>
            <source>Scorecards that come with the program</source>
            <translation>Бағдарламамен бірге келетін нысандар</translation>
        </message>
        <message>
            <source>No scorecard is published</source>
            <translation>Жарияланған бағалау нысаны жоқ</translation>
        </message>
        <message>
            <source>Publish one of those that come with the program, or a file of your own.</source>
            <translation>Бағдарламамен бірге келетін нысанды немесе өз файлыңызды жариялаңыз.</translation>
        </message>
        <message>
            <source>New evaluations take “{name}”.</source>
            <translation>Жаңа бағалаулар «{name}» нысанымен жасалады.</translation>
        </message>
        <message>
            <source>Scorecard to check</source>
            <translation>Тексерілетін нысан</translation>
        </message>
        <message>
            <source>Scorecard to publish</source>
            <translation>Жарияланатын нысан</translation>
        </message>
        <message>
            <source>Scorecard to go on with</source>
            <translation>Өзгертілетін бағалау нысаны</translation>
        </message>
        <message>
            <source>Import a scorecard: {format}</source>
            <translation>Бағалау нысанын импорттау: {format}</translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is published.</source>
            <translation>Жарияланды: «{name}», {version}-нұсқа.</translation>
        </message>
    </context>
    <context>
        <name>SectionForm</name>
        <message>
            <source>Section</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>What it is &amp;about</source>
            <translation>&amp;Не туралы</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Коды</translation>
        </message>
        <message>
            <source>Is a &amp;part of</source>
            <translation>Қай бөлімнің &amp;құрамында</translation>
        </message>
        <message>
            <source>none: it stands by itself</source>
            <translation>жоқ, дербес бөлім</translation>
        </message>
        <message>
            <source>How much it counts beside the other sections.</source>
            <translation>Басқа бөлімдер қатарында қанша тұрады.</translation>
        </message>
        <message>
            <source>Has no effect: the method of this card does not weigh sections.</source>
            <translation>Әсері жоқ: бұл нысанның әдісі бөлімдерді салмақтамайды.</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Салмағы</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>Who takes part</source>
            <translation>Қатысушылар</translation>
        </message>
        <message>
            <source>Your blind entries</source>
            <translation>Сіздің жасырын бағалауларыңыз</translation>
        </message>
        <message>
            <source>Enter evaluates</source>
            <translation>Enter — бағалау</translation>
        </message>
        <message>
            <source>Each evaluator against the master</source>
            <translation>Әр бағалаушы эталонмен салыстырғанда</translation>
        </message>
        <message>
            <source>Answers compared</source>
            <translation>Жауаптарды салыстыру</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Бағалау</translation>
        </message>
        <message>
            <source>Reveal…</source>
            <translation>Ашу…</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>Есеп жасау</translation>
        </message>
        <message>
            <source>{card}, version {version}. Opened on {day}.</source>
            <translation>{card}, {version}-нұсқа. Ашылған күні: {day}.</translation>
        </message>
        <message>
            <source>Still waiting for: {names}.</source>
            <translation>Әлі жібермегендер: {names}.</translation>
        </message>
        <message>
            <source>Everybody has submitted. The answers can be revealed.</source>
            <translation>Бәрі жіберді. Жауаптарды ашуға болады.</translation>
        </message>
        <message>
            <source>Until then nobody sees the answers of the others.</source>
            <translation>Оған дейін өзгенің жауабын ешкім көрмейді.</translation>
        </message>
        <message>
            <source>Krippendorff's alpha</source>
            <translation>Криппендорф альфасы</translation>
        </message>
        <message>
            <source>Gwet's AC1</source>
            <translation>Гвет AC1 коэффициенті</translation>
        </message>
        <message>
            <source>Answered alike</source>
            <translation>Сәйкес келген жауап</translation>
        </message>
        <message>
            <source>Not enough data: two evaluations of a contact are needed.</source>
            <translation>Деректер жеткіліксіз: бір өтініштің екі бағалауы қажет.</translation>
        </message>
        <message>
            <source>{matched} of {n} criteria</source>
            <translation>{n} өлшемшарттың {matched}</translation>
        </message>
        <message>
            <source>fewer than {fewest} contacts: this says little</source>
            <translation>өтініш {fewest} санынан аз: бұл аз нәрсе білдіреді</translation>
        </message>
        <message>
            <source>Not defined: all answers are the same.</source>
            <translation>Анықталмаған: барлық жауап бірдей.</translation>
        </message>
        <message>
            <source>good from {green}, acceptable from {amber}</source>
            <translation>{green} бастап жақсы, {amber} бастап қолайлы</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, {version}-нұсқа</translation>
        </message>
        <message>
            <source>A new session</source>
            <translation>Жаңа сессия</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Бағалау нысаны</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Қатысушылар</translation>
        </message>
        <message>
            <source>Two people at least.</source>
            <translation>Кемінде екі адам.</translation>
        </message>
        <message>
            <source>Master</source>
            <translation>Эталон</translation>
        </message>
        <message>
            <source>The others are compared with the master's evaluation.</source>
            <translation>Қалғандары эталондық бағалаумен салыстырылады.</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Сессияны ашу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>No master</source>
            <translation>Эталонсыз</translation>
        </message>
        <message>
            <source>Publish a scorecard first.</source>
            <translation>Алдымен бағалау нысанын жариялаңыз.</translation>
        </message>
        <message>
            <source>Give the session a title.</source>
            <translation>Сессияға атау беріңіз.</translation>
        </message>
        <message>
            <source>Choose at least one contact.</source>
            <translation>Кемінде бір өтінішті таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose at least two people.</source>
            <translation>Кемінде екі қатысушыны таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>Not begun</source>
            <translation>Басталмаған</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Басталған</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Қатысушы</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Master</source>
            <translation>Эталон</translation>
        </message>
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
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Your entry</source>
            <translation>Сіздің бағалауыңыз</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>As the master</source>
            <translation>Эталондай</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>Ығысу</translation>
        </message>
        <message>
            <source>Own score less the master's, on average, in points.</source>
            <translation>Өз бағасы мен эталон айырмасы, орташа, балмен.</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Ауытқу</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Good from {limit}.</source>
            <translation>{limit} бастап жақсы.</translation>
        </message>
        <message>
            <source>Good up to {green} points, acceptable up to {amber}.</source>
            <translation>{green} пунктке дейін жақсы, {amber} дейін қолайлы.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Жақсы</translation>
        </message>
        <message>
            <source>Acceptable</source>
            <translation>Қолайлы</translation>
        </message>
        <message>
            <source>Below the limit</source>
            <translation>Шектен төмен</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Келісу</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Сәйкес</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Алшақ</translation>
        </message>
        <message>
            <source>Not shown</source>
            <translation>Көрсетілмеген</translation>
        </message>
        <message>
            <source>{share} ({matched} of {n})</source>
            <translation>{share} ({n} ішінен {matched})</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (сіз)</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Күтуде</translation>
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
            <source>Find out from the speech</source>
            <translation>Сөзден анықтау</translation>
        </message>
        <message>
            <source>Quick</source>
            <translation>Жылдам</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Мұқият</translation>
        </message>
        <message>
            <source>Slow and thorough</source>
            <translation>Өте мұқият</translation>
        </message>
        <message>
            <source>Language of the calls</source>
            <translation>Қоңыраулар тілі</translation>
        </message>
        <message>
            <source>Care of transcription</source>
            <translation>Мәтінге айналдыру мұқияттылығы</translation>
        </message>
        <message>
            <source>The quick one makes hardly more mistakes; the slow one is for poor lines.</source>
            <translation>Жылдамында қате сәл ғана көбірек; ең мұқияты баяу, ол нашар байланысқа арналған.</translation>
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
            <source>Overlap from, seconds</source>
            <translation>Қатар сөйлеу, секундтан бастап</translation>
        </message>
        <message>
            <source>Both speak for this long; anything shorter is how people take turns.</source>
            <translation>Екеуі де осынша уақыт қатар сөйлейді; одан қысқасы — сөз кезегінің әдеттегі ауысуы.</translation>
        </message>
        <message>
            <source>Hold from, seconds</source>
            <translation>Күттіру, секундтан бастап</translation>
        </message>
        <message>
            <source>Nobody speaks for this long, or only music is heard: probably on hold.</source>
            <translation>Осынша уақыт ешкім сөйлемейді немесе тек музыка естіледі: клиент күтіп тұрған болуы мүмкін.</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Жұмыс қалтасы</translation>
        </message>
    </context>
    <context>
        <name>SharingCard</name>
        <message>
            <source>Shared recordings</source>
            <translation>Ортақ жазбалар</translation>
        </message>
        <message>
            <source>Where several computers work on one queue, recordings lie where all of them reach them. What is imported here is copied there; what is not in this workspace is read from there.</source>
            <translation>Бір кезекті бірнеше компьютер орындағанда, жазбалар бәрі оқи алатын жерде тұрады. Осында жүктелгені сонда көшіріледі; осы жұмыс қалтасында жоғы содан оқылады.</translation>
        </message>
        <message>
            <source>Where recordings are shared</source>
            <translation>Ортақ жазбалар қайда</translation>
        </message>
        <message>
            <source>A folder, a file share or an address such as s3://bucket/calls; several with semicolons between them. Names and passwords belong to the system's environment.</source>
            <translation>Қалта, желілік қалта немесе s3://bucket/calls сияқты мекенжай; бірнешеуі нүктелі үтірмен бөлінеді. Аттар мен құпиясөздер жүйе ортасында көрсетіледі.</translation>
        </message>
    </context>
    <context>
        <name>ShownColumns</name>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Choose the columns of the list</source>
            <translation>Тізімнің бағандарын таңдау</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Тізімнің бағандары</translation>
        </message>
    </context>
    <context>
        <name>SidesStep</name>
        <message>
            <source>Who is speaking?</source>
            <translation>Кім сөйлеп тұр?</translation>
        </message>
        <message>
            <source>“{example}” ({file})</source>
            <translation>«{example}» ({file})</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) may be anybody's. Nothing is guessed.</source>
            <translation>
                <numerusform>%Ln аттың кім екені белгісіз. Ештеңе болжанбайды: кім екенін көрсетіңіз.</numerusform>
                <numerusform>%Ln аттың кім екені белгісіз. Ештеңе болжанбайды: кім екенін көрсетіңіз.</numerusform>
            </translation>
        </message>
        <message>
            <source>All who speak are known. The answers are remembered.</source>
            <translation>Сөйлеушілердің бәрі белгілі. Жауаптар есте сақталады.</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <source>How the call sounds</source>
            <translation>Қоңыраудың естілуі</translation>
        </message>
        <message>
            <source>Hear everybody on both ears</source>
            <translation>Бәрін екі құлақпен есту</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Ойнату құрылғысы</translation>
        </message>
        <message>
            <source>Loudness: {side}</source>
            <translation>Дауыс қаттылығы: {side}</translation>
        </message>
        <message>
            <source>Where it is heard: {side}</source>
            <translation>Қай жақтан естіледі: {side}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>сол жақтан</translation>
        </message>
        <message>
            <source>both ears</source>
            <translation>екі жақтан</translation>
        </message>
        <message>
            <source>right</source>
            <translation>оң жақтан</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>{number}-арна</translation>
        </message>
        <message>
            <source>{number} dB</source>
            <translation>{number} дБ</translation>
        </message>
    </context>
    <context>
        <name>StaleNotice</name>
        <message numerus="yes">
            <source>The card has %n fault(s). This is its last state without any.</source>
            <translation>
                <numerusform>Нысанда %Ln қате бар. Қатесіз соңғы күйі көрсетілген.</numerusform>
                <numerusform>Нысанда %Ln қате бар. Қатесіз соңғы күйі көрсетілген.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusCard</name>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Осы импортты қайтару…</translation>
        </message>
        <message>
            <source>Show the contacts</source>
            <translation>Өтініштерді көрсету</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Импорттың барысы</translation>
        </message>
        <message>
            <source>Import others</source>
            <translation>Басқасын импорттау</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Импорттамау</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Импорттауға дайын</translation>
        </message>
        <message>
            <source>Nothing to import yet</source>
            <translation>Әзірге импорттайтын ештеңе жоқ</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Жаңа ештеңе жоқ</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Файлдар қаралып жатыр…</translation>
        </message>
        <message>
            <source>This cannot be imported</source>
            <translation>Мұны импорттау мүмкін емес</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Импортталып жатыр…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Импортталды</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Undoing the import…</source>
            <translation>Импорт қайтарылып жатыр…</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>What was finished is in. The same import again brings in the rest.</source>
            <translation>Үлгергені жүктелді. Сол импортты қайталасаңыз, қалғаны жүктеледі.</translation>
        </message>
        <message>
            <source>Everything that can be read in these files is in the list already.</source>
            <translation>Бұл файлдардан оқуға болатынның бәрі тізімде бұрыннан бар.</translation>
        </message>
        <message>
            <source>The contacts are in the list. Next, draw a sample of them.</source>
            <translation>Өтініштер тізімде. Енді олардан іріктеме жасаңыз.</translation>
        </message>
        <message>
            <source>Nothing in these files can be read as it is: below is why, or what is asked.</source>
            <translation>Бұл файлдардан әзірге ештеңе оқылмайды: төменде себебі көрсетілген немесе сұрақ қойылған.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; what is there is safe.</source>
            <translation>Қате бағдарламаның өзінде; бұрыннан бары аман.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файл</numerusform>
            </translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation>Жаңа өтініштер</translation>
        </message>
        <message>
            <source>With news</source>
            <translation>Жаңа мәліметі бар</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Бұрыннан бар</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>Жүктелмейді</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Жүктелмеді</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Назарға</translation>
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
        <name>Step</name>
        <message>
            <source>Hide</source>
            <translation>Жасыру</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
    </context>
    <context>
        <name>SuggestField</name>
        <message>
            <source>Suggested answers</source>
            <translation>Ұсынылатын жауаптар</translation>
        </message>
        <message>
            <source>Each is shown to the evaluator with its quote; a person decides.</source>
            <translation>Әрқайсысы бағалаушыға дәйексөзімен көрсетіледі; шешімді адам қабылдайды.</translation>
        </message>
        <message>
            <source>Add a suggestion</source>
            <translation>Ұсыныс қосу</translation>
        </message>
        <message>
            <source>Suggestion {n}: {fault}</source>
            <translation>{n}-ұсыныс: {fault}</translation>
        </message>
    </context>
    <context>
        <name>SuggestRow</name>
        <message>
            <source>The rule is met</source>
            <translation>Ереже орындалды</translation>
        </message>
        <message>
            <source>The rule is not met</source>
            <translation>Ереже орындалмады</translation>
        </message>
        <message>
            <source>The phrase is said</source>
            <translation>Сөз тіркесі айтылды</translation>
        </message>
        <message>
            <source>The phrase is not said</source>
            <translation>Сөз тіркесі айтылмады</translation>
        </message>
        <message>
            <source>The measure is above</source>
            <translation>Көрсеткіш жоғары</translation>
        </message>
        <message>
            <source>The measure is below</source>
            <translation>Көрсеткіш төмен</translation>
        </message>
        <message>
            <source>Suggestion {n}: when</source>
            <translation>{n}-ұсыныс: қашан</translation>
        </message>
        <message>
            <source>Suggestion {n}: rule</source>
            <translation>{n}-ұсыныс: ереже</translation>
        </message>
        <message>
            <source>Suggestion {n}: phrase</source>
            <translation>{n}-ұсыныс: сөз тіркесі</translation>
        </message>
        <message>
            <source>Suggestion {n}: measure</source>
            <translation>{n}-ұсыныс: көрсеткіш</translation>
        </message>
        <message>
            <source>Suggestion {n}: bound</source>
            <translation>{n}-ұсыныс: шек</translation>
        </message>
        <message>
            <source>Suggestion {n}: answer</source>
            <translation>{n}-ұсыныс: жауап</translation>
        </message>
        <message>
            <source>Remove suggestion {n}</source>
            <translation>{n}-ұсынысты алып тастау</translation>
        </message>
        <message>
            <source>words, as in a phrase rule</source>
            <translation>сөздер, ережедегідей</translation>
        </message>
        <message>
            <source>suggest: {answer}</source>
            <translation>ұсыну: {answer}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>қолданылмайды</translation>
        </message>
    </context>
    <context>
        <name>SuggestingCard</name>
        <message>
            <source>Suggested answers</source>
            <translation>Ұсынылатын жауаптар</translation>
        </message>
        <message>
            <source>Rules and measures of a scorecard propose answers with a quote; a person decides. In calibrations, second evaluations and training nothing is suggested, so that evaluators agree with what they heard and not with a machine.</source>
            <translation>Нысанның ережелері мен көрсеткіштері жауаптарды дәйексөзімен ұсынады; шешімді адам қабылдайды. Калибрлеуде, екінші бағалауда және оқытуда ештеңе ұсынылмайды: бағалаушылар бағдарламамен емес, естігендерімен келісуі керек.</translation>
        </message>
        <message>
            <source>A rule must be right in a share of</source>
            <translation>Ереженің ең төмен дәлдігі</translation>
        </message>
        <message>
            <source>One that is right less often stops suggesting, and says so.</source>
            <translation>Сирегірек дұрыс болса, ереже ұсынуын тоқтатып, бұл туралы айтады.</translation>
        </message>
        <message>
            <source>Judged suggestions before it can stop</source>
            <translation>Тоқтағанға дейін тексерілетін ұсыныстар</translation>
        </message>
        <message>
            <source>A stopped rule is still compared with answers, and can earn its way back.</source>
            <translation>Тоқтатылған ереже жауаптармен салыстырыла береді және қайта орала алады.</translation>
        </message>
        <message>
            <source>No rule has suggested anything in a submitted evaluation yet.</source>
            <translation>Жіберілген бағалауларда әлі бірде-бір ереже ештеңе ұсынған жоқ.</translation>
        </message>
        <message>
            <source>How right each rule has been, with 95 % intervals</source>
            <translation>Ережелердің қаншалықты дұрыс болғаны, 95 % аралықтарымен</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Аралық</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Ұсынылды</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Түзетілді</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Дәлдік</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>{rule}, version {n}</source>
            <translation>{rule}, {n}-нұсқа</translation>
        </message>
        <message>
            <source>has stopped</source>
            <translation>тоқтатылған</translation>
        </message>
        <message>
            <source>suggests</source>
            <translation>ұсынады</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>Take this answer</source>
            <translation>Осы жауапты қабылдау</translation>
        </message>
        <message>
            <source>Listen to the place</source>
            <translation>Осы жерді тыңдау</translation>
        </message>
        <message>
            <source>Show the message</source>
            <translation>Хабарламаны көрсету</translation>
        </message>
        <message>
            <source>Put the suggestion away</source>
            <translation>Ұсынысты алып тастау</translation>
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
            <translation>Ережелер келіспейді: тыңдап, өзіңіз шешіңіз.</translation>
        </message>
        <message>
            <source>Taken as suggested: {source}</source>
            <translation>Ұсыныс бойынша қабылданды: {source}</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Taken as suggested</source>
            <translation>Ұсыныс бойынша қабылданды</translation>
        </message>
        <message>
            <source>The rules disagree: listen and decide.</source>
            <translation>Ережелер келіспейді: тыңдап, өзіңіз шешіңіз.</translation>
        </message>
        <message>
            <source>Asking the language model</source>
            <translation>Тілдік модельден сұрау</translation>
        </message>
        <message>
            <source>The language model was asked about {asked} criteria; {shown} answers have a quote that was said.</source>
            <translation>Тілдік модельден сұралған өлшемшарттар: {asked}; айтылған дәйексөзі бар жауаптар: {shown}.</translation>
        </message>
        <message>
            <source>{rule} suggests no more: right in only {right} of {of}.</source>
            <translation>{rule}: енді ұсынбайды, {of} рет ұсынғанның {right} рет қана дұрыс.</translation>
        </message>
        <message>
            <source>The scorecard names the rule “{rule}”, which is not there or is off.</source>
            <translation>Нысанда «{rule}» ережесі аталған, бірақ ол жоқ немесе өшірілген.</translation>
        </message>
        <message>
            <source>Suggested: {answer}</source>
            <translation>Ұсыныс: {answer}</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>және тағы {n}</translation>
        </message>
        <message>
            <source>rule “{name}”</source>
            <translation>«{name}» ережесі</translation>
        </message>
        <message>
            <source>phrase “{name}”</source>
            <translation>«{name}» тіркесі</translation>
        </message>
        <message>
            <source>model {name}</source>
            <translation>{name} моделі</translation>
        </message>
        <message>
            <source>{rule} finds nothing</source>
            <translation>{rule} ештеңе таппайды</translation>
        </message>
        <message>
            <source>{measure}: below {bound}</source>
            <translation>{measure}: {bound} шегінен аз</translation>
        </message>
        <message>
            <source>{measure}: above {bound}</source>
            <translation>{measure}: {bound} шегінен көп</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>әлі тексерілмеген</translation>
        </message>
        <message>
            <source>right in {right} of {of}</source>
            <translation>{of} рет ұсынғанның {right} рет дұрыс</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <translation>«{quote}»</translation>
        </message>
        <message>
            <source>not said; there is: “{quote}”</source>
            <translation>айтылмаған; онда: «{quote}»</translation>
        </message>
        <message>
            <source>The rule counts with {share}: {record}; a new one begins with a half.</source>
            <translation>Ереже {share} деп есептеледі: {record}; жаңасы жартыдан басталады.</translation>
        </message>
        <message>
            <source>Confidence {share}, as its weakest link.</source>
            <translation>Сенімділік {share}, ең әлсіз буыны бойынша.</translation>
        </message>
        <message>
            <source>The words were heard with {share}.</source>
            <translation>Сөздер {share} сенімділікпен танылды.</translation>
        </message>
    </context>
    <context>
        <name>TableChoices</name>
        <message>
            <source>First line</source>
            <translation>Бірінші жол</translation>
        </message>
        <message>
            <source>Date and time are written as</source>
            <translation>Күні мен уақытының жазылуы</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодтау</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Бөлгіш</translation>
        </message>
        <message>
            <source>titles of columns</source>
            <translation>бағандардың атаулары</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>қоңырау</translation>
        </message>
    </context>
    <context>
        <name>TableSample</name>
        <message>
            <source>Column {number}</source>
            <translation>{number}-баған</translation>
        </message>
    </context>
    <context>
        <name>TablesStep</name>
        <message>
            <source>Table of calls</source>
            <translation>Қоңыраулар кестесі</translation>
        </message>
        <message>
            <source>Remember for such files</source>
            <translation>Мұндай файлдар үшін есте сақтау</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>First rows of the table</source>
            <translation>Кестенің алғашқы жолдары</translation>
        </message>
        <message>
            <source>Enter says what the column means</source>
            <translation>Enter: бағанның мағынасы</translation>
        </message>
        <message>
            <source>The day and the month cannot be told apart: choose their order.</source>
            <translation>Күн мен айды ажырату мүмкін емес: олардың ретін таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the column of date and time: without it nothing can come in.</source>
            <translation>Күні мен уақыты бағанын таңдаңыз: онсыз ештеңе жүктелмейді.</translation>
        </message>
        <message>
            <source>Tables with these columns are read so from now on.</source>
            <translation>Осындай бағандары бар кестелер енді осылай оқылады.</translation>
        </message>
    </context>
    <context>
        <name>TextsField</name>
        <message>
            <source>Copy {language}</source>
            <translation>{language} көшіру</translation>
        </message>
        <message>
            <source>Copy “{field}” from {language}</source>
            <translation>«{field}» мәтінін {language} тілінен көшіру</translation>
        </message>
    </context>
    <context>
        <name>TopicForms</name>
        <message>
            <source>Change a topic</source>
            <translation>Тақырыпты өзгерту</translation>
        </message>
        <message>
            <source>A new topic</source>
            <translation>Жаңа тақырып</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
    </context>
    <context>
        <name>TopicsField</name>
        <message>
            <source>Topic</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>New topic</source>
            <translation>Жаңа тақырып</translation>
        </message>
    </context>
    <context>
        <name>TopicsTab</name>
        <message>
            <source>New topic…</source>
            <translation>Жаңа тақырып…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Show contacts</source>
            <translation>Өтініштерді көрсету</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Жою…</translation>
        </message>
        <message>
            <source>A contact is about a topic when its rules are found in it.</source>
            <translation>Өтініште тақырыптың ережелері табылса, ол сол тақырыпқа жатады.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>Remove the topic “{name}”? Its rules stay.</source>
            <translation>«{name}» тақырыбын жою керек пе? Ережелері қалады.</translation>
        </message>
        <message>
            <source>Remove the topic</source>
            <translation>Тақырыпты жою</translation>
        </message>
    </context>
    <context>
        <name>Transcribing</name>
        <message numerus="yes">
            <source>Transcribe %n contact(s) again?</source>
            <translation>
                <numerusform>%Ln өтініш мәтінге қайта айналдырылсын ба?</numerusform>
                <numerusform>%Ln өтініш мәтінге қайта айналдырылсын ба?</numerusform>
            </translation>
        </message>
        <message>
            <source>Transcribe again</source>
            <translation>Қайта айналдыру</translation>
        </message>
        <message>
            <source>None of the selected contacts has a recording to transcribe.</source>
            <translation>Белгіленген өтініштердің ішінде мәтінге айналдыратын жазба жоқ.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptDelegate</name>
        <message>
            <source>Corrected by hand</source>
            <translation>Қолмен түзетілген</translation>
        </message>
    </context>
    <context>
        <name>TranscriptPanel</name>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Transcribe anew</source>
            <translation>Мәтінге қайта айналдыру</translation>
        </message>
        <message>
            <source>Progress of the transcription</source>
            <translation>Мәтінге айналдыру барысы</translation>
        </message>
        <message numerus="yes">
            <source>%n turn(s) were corrected by hand. A new transcript takes their place; the corrections are kept beside it, but stand in it no more.</source>
            <translation>
                <numerusform>%Ln реплика қолмен түзетілген. Жаңа мәтін оның орнына келеді; түзету қасында сақталады, бірақ мәтінде болмайды.</numerusform>
                <numerusform>%Ln реплика қолмен түзетілген. Жаңа мәтін олардың орнына келеді; түзетулер қасында сақталады, бірақ мәтінде болмайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Transcribing {contact}</source>
            <translation>{contact} мәтінге айналдырылуда</translation>
        </message>
        <message>
            <source>Transcribing on this computer…</source>
            <translation>Мәтінге айналдырылуда…</translation>
        </message>
        <message>
            <source>Transcript, model {model}</source>
            <translation>Мәтіндік жазба, {model} моделі</translation>
        </message>
        <message>
            <source>Imported transcript</source>
            <translation>Импортталған мәтіндік жазба</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>толық емес</translation>
        </message>
        <message>
            <source>Nothing to listen to or to read</source>
            <translation>Тыңдайтын да, оқитын да ештеңе жоқ</translation>
        </message>
        <message>
            <source>This contact has neither a recording nor messages.</source>
            <translation>Бұл өтініштің жазбасы да, хабарламалары да жоқ.</translation>
        </message>
        <message>
            <source>Transcribing…</source>
            <translation>Мәтінге айналдырылуда…</translation>
        </message>
        <message>
            <source>The first words will stand here soon.</source>
            <translation>Алғашқы сөздер жақында осында шығады.</translation>
        </message>
        <message>
            <source>To the settings</source>
            <translation>Баптауларға өту</translation>
        </message>
        <message>
            <source>Not transcribed</source>
            <translation>Мәтінге айналдырылмады</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайта көру</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>Мәтіндік жазба әлі жоқ</translation>
        </message>
        <message>
            <source>Nobody speaks in this recording</source>
            <translation>Бұл жазбада ешкім сөйлемейді</translation>
        </message>
        <message>
            <source>It was listened to from beginning to end: no speech was found in it.</source>
            <translation>Ол басынан аяғына дейін тыңдалды: сөз табылмады.</translation>
        </message>
        <message>
            <source>The recording is transcribed on this computer and leaves it nowhere.</source>
            <translation>Жазба осы компьютерде мәтінге айналдырылады және ешқайда жіберілмейді.</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Мәтінге айналдыру</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>Мәтіндік жазба</translation>
        </message>
    </context>
    <context>
        <name>TriggerField</name>
        <message>
            <source>It has faile&amp;d</source>
            <translation>&amp;Іске қосылады</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>кез келген балл жоғалса</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>жартысынан азы жиналса</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>ештеңе жиналмаса</translation>
        </message>
        <message>
            <source>by the answers listed below</source>
            <translation>төменде белгіленген жауаптарда</translation>
        </message>
    </context>
    <context>
        <name>TurnEditor</name>
        <message>
            <source>Language unknown</source>
            <translation>Тілі белгісіз</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Keep the correction (Ctrl+Enter)</source>
            <translation>Түзетуді сақтау (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Сол күйі қалдыру</translation>
        </message>
        <message>
            <source>Leave the turn as it is (Esc)</source>
            <translation>Репликаны сол күйі қалдыру (Esc)</translation>
        </message>
        <message>
            <source>Put back what was heard</source>
            <translation>Естілгенін қайтару</translation>
        </message>
        <message>
            <source>Take the earlier correction</source>
            <translation>Бұрынғы түзетуді алу</translation>
        </message>
        <message>
            <source>Who says this turn</source>
            <translation>Бұл репликаны кім айтады</translation>
        </message>
        <message>
            <source>Language of the turn</source>
            <translation>Репликаның тілі</translation>
        </message>
        <message>
            <source>What the turn says</source>
            <translation>Репликада не айтылған</translation>
        </message>
        <message>
            <source>Correct what is said at {time}</source>
            <translation>{time} кезінде айтылғанды түзету</translation>
        </message>
        <message>
            <source>Heard, {side}: “{text}”. Corrected by {by} on {at}.</source>
            <translation>Естілгені, {side}: «{text}». Түзеткен: {by}, {at}.</translation>
        </message>
        <message>
            <source>“{text}” ({by}, {at})</source>
            <translation>«{text}» ({by}, {at})</translation>
        </message>
    </context>
    <context>
        <name>UnlockDialog</name>
        <message>
            <source>This workspace is encrypted</source>
            <translation>Бұл жұмыс қалтасы шифрланған</translation>
        </message>
        <message>
            <source>Its key was not found in the keyring of this computer, or that is locked.</source>
            <translation>Оның кілті осы компьютердің қоймасынан табылмады немесе қойма құлыпталған.</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Жұмыс қалтасын ашу</translation>
        </message>
    </context>
    <context>
        <name>WatchedTab</name>
        <message>
            <source>Watched folder</source>
            <translation>Бақыланатын қалта</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Watched folder</source>
            <translation>Бақыланатын қалта</translation>
        </message>
        <message>
            <source>While the window is open, recordings, tables and chats that come into this folder are imported as soon as they have stopped growing.</source>
            <translation>Терезе ашық кезде осы қалтаға түскен жазбалар, кестелер және чаттар өсуі тоқтаған бойда импортталады.</translation>
        </message>
        <message>
            <source>Choose the folder to watch…</source>
            <translation>Бақыланатын қалтаны таңдау…</translation>
        </message>
        <message>
            <source>Watch nothing</source>
            <translation>Бақыламау</translation>
        </message>
        <message>
            <source>Seconds without a change</source>
            <translation>Өзгеріссіз секунд саны</translation>
        </message>
        <message>
            <source>A file that has not changed for so long is taken for finished.</source>
            <translation>Осынша уақыт өзгермеген файл дайын деп есептеледі.</translation>
        </message>
        <message>
            <source>Brought in since the window was opened: {added}; not importable: {rejected}.</source>
            <translation>Терезе ашылғаннан бері импортталғаны: {added}; импортталмағаны: {rejected}.</translation>
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
            <source>selected from {start} to {end}</source>
            <translation>{start} бастап {end} дейін белгіленді</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Үнсіздік</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Қатар сөйлеу</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Күттіру</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылды</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Сөз тіркестері</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлелдер</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Қателер</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s, begun by: {words}</source>
            <translation>Қатар сөйлеу, {place}: {seconds} с, бастаған: {words}</translation>
        </message>
        <message>
            <source>Probably on hold at {place}: nobody speaks for {seconds} s</source>
            <translation>Күттіру болуы мүмкін, {place}: {seconds} с ешкім сөйлемейді</translation>
        </message>
        <message>
            <source>Probably on hold at {place}: {seconds} s of music or a tone</source>
            <translation>Күттіру болуы мүмкін, {place}: музыка немесе гудок, {seconds} с</translation>
        </message>
        <message>
            <source>Found at {place}</source>
            <translation>Табылды, {place}</translation>
        </message>
        <message>
            <source>Found at {place}: {words}</source>
            <translation>Табылды, {place}: {words}</translation>
        </message>
        <message>
            <source>Phrase at {place}</source>
            <translation>Сөз тіркесі, {place}</translation>
        </message>
        <message>
            <source>Phrase at {place}: {words}</source>
            <translation>Сөз тіркесі, {place}: {words}</translation>
        </message>
        <message>
            <source>Evidence at {place}</source>
            <translation>Дәлел, {place}</translation>
        </message>
        <message>
            <source>Evidence at {place}: {words}</source>
            <translation>Дәлел, {place}: {words}</translation>
        </message>
        <message>
            <source>Error at {place}</source>
            <translation>Қате, {place}</translation>
        </message>
        <message>
            <source>Error at {place}: {words}</source>
            <translation>Қате, {place}: {words}</translation>
        </message>
        <message>
            <source>Marker at {place}</source>
            <translation>Белгі, {place}</translation>
        </message>
        <message>
            <source>Marker at {place}: {words}</source>
            <translation>Белгі, {place}: {words}</translation>
        </message>
        <message>
            <source>Interruption at {place}: {seconds} s, by: {words}</source>
            <translation>{place} сәтінде сөз бөлінді: {seconds} с, бөлген — {words}</translation>
        </message>
        <message>
            <source>{words} interrupted</source>
            <translation>{words} сөзді бөлді</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} с</translation>
        </message>
        <message>
            <source>Silence at {place}: {seconds} s</source>
            <translation>Үнсіздік, {place}: {seconds} с</translation>
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
        <name>WaveformBar</name>
        <message>
            <source>Lanes</source>
            <translation>Жолақтар</translation>
        </message>
        <message>
            <source>Which events are shown below the sides</source>
            <translation>Тараптардың астында қандай оқиғалар көрсетіледі</translation>
        </message>
        <message>
            <source>Lanes of events</source>
            <translation>Оқиғалар жолақтары</translation>
        </message>
        <message>
            <source>Play the selection again and again</source>
            <translation>Белгіленгенді қайталап ойнату</translation>
        </message>
        <message>
            <source>Export the selection as a clip…</source>
            <translation>Белгіленгенді үзінді етіп сақтау…</translation>
        </message>
        <message>
            <source>Drop the selection</source>
            <translation>Белгілеуді алып тастау</translation>
        </message>
        <message>
            <source>{start} to {end}, {seconds} s</source>
            <translation>{start} – {end}, {seconds} с</translation>
        </message>
    </context>
    <context>
        <name>WeightTexts</name>
        <message>
            <source>Each criterion counts with its weight out of the sum of all weights. The weights of sections are not used.</source>
            <translation>Әр өлшемшарт барлық салмақ қосындысындағы өз үлесімен есептеледі. Бөлім салмақтары қолданылмайды.</translation>
        </message>
        <message>
            <source>Each section counts with its weight; a criterion shares its section's weight with the others in it.</source>
            <translation>Бөлім өз салмағымен есептеледі; бөлім салмағын ішіндегі өлшемшарттар бөліседі.</translation>
        </message>
        <message>
            <source>A criterion counts with its points times its weight times the weight of its section.</source>
            <translation>Өлшемшарт былай есептеледі: балл × өлшемшарт салмағы × бөлім салмағы.</translation>
        </message>
        <message>
            <source>A criterion counts with its points times its weight. The weights of sections are not used.</source>
            <translation>Өлшемшарт былай есептеледі: балл × өлшемшарт салмағы. Бөлім салмақтары қолданылмайды.</translation>
        </message>
        <message>
            <source>A contact starts with {start}; each recorded error takes its weight. Criteria cost nothing by themselves, unless a gate fails.</source>
            <translation>Өтініш {start} балмен басталады; әр белгіленген қате өз салмағын шегереді. Шектеуші шарт орындалмаса, өлшемшарттардың өзі баллды төмендетпейді.</translation>
        </message>
        <message>
            <source>Sum of the weights: {total}.</source>
            <translation>Салмақ қосындысы: {total}.</translation>
        </message>
        <message>
            <source>Sum of the weights: {total}; by the card it should be {declared}.</source>
            <translation>Салмақ қосындысы: {total}, ал нысанда {declared} деп берілген.</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>шарт бойынша</translation>
        </message>
        <message>
            <source>was {value}</source>
            <translation>бұрын {value}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>N/A → 0</source>
            <translation>Қ/Ж → 0</translation>
        </message>
        <message>
            <source>cap {cap}</source>
            <translation>ең көбі {cap}</translation>
        </message>
        <message>
            <source>section → {left}</source>
            <translation>бөлім → {left}</translation>
        </message>
        <message>
            <source>→ 0</source>
            <translation>→ 0</translation>
        </message>
        <message>
            <source>{share} of the whole score.</source>
            <translation>Жалпы балдың {share}.</translation>
        </message>
        <message>
            <source>{share} of its section.</source>
            <translation>Өз бөлімінің {share}.</translation>
        </message>
        <message>
            <source>As a bonus it adds up to {points}.</source>
            <translation>Бонус ретінде {points} дейін қосады.</translation>
        </message>
        <message>
            <source>Its weight is not used by this method.</source>
            <translation>Бұл есептеу тәсілінде салмағы қолданылмайды.</translation>
        </message>
        <message>
            <source>It is measured and never scored.</source>
            <translation>Өлшенеді, бағаланбайды.</translation>
        </message>
        <message>
            <source>It has a condition and is not counted while it is hidden.</source>
            <translation>Шарты бар: өлшемшарт жасырын кезде есептелмейді.</translation>
        </message>
        <message>
            <source>The worst answers to all of it take {points} points.</source>
            <translation>Бүкіл бөлім бойынша ең нашар жауапта жоғалатын балл: {points}.</translation>
        </message>
        <message>
            <source>The worst answer takes {points} points, all else being best.</source>
            <translation>Қалғанының бәрі үздік болғанда, ең нашар жауапта жоғалатын балл: {points}.</translation>
        </message>
        <message>
            <source>Recording it takes {points} points.</source>
            <translation>Қате белгіленсе, шегерілетін балл: {points}.</translation>
        </message>
        <message>
            <source>When its gate fails, {score} is left of the score at most.</source>
            <translation>Шектеуші шарт іске қосылса, қалатын балл {score} аспайды.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>What if…</source>
            <translation>Егер…</translation>
        </message>
        <message>
            <source>Replay under:</source>
            <translation>Мына нысанмен қайта есептеу:</translation>
        </message>
        <message>
            <source>A file…</source>
            <translation>Файл…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Write as Excel…</source>
            <translation>Excel файлына шығару…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Progress of the replay</source>
            <translation>Қайта есептеу барысы</translation>
        </message>
        <message>
            <source>Figures before and after</source>
            <translation>Бұрынғы және кейінгі көрсеткіштер</translation>
        </message>
        <message>
            <source>Which contacts are listed</source>
            <translation>Тізімде қандай өтініштер бар</translation>
        </message>
        <message>
            <source>Enter opens the evaluation</source>
            <translation>Enter бағалауды ашады</translation>
        </message>
        <message>
            <source>Contacts by both cards</source>
            <translation>Өтініштер екі нысан бойынша</translation>
        </message>
        <message>
            <source>Nothing else is published yet: choose the file of another card.</source>
            <translation>Басқа жарияланған нысан әзірге жоқ: басқа нысанның файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>What if another card had been used?</source>
            <translation>Егер басқа нысанмен бағаланса ше?</translation>
        </message>
        <message>
            <source>What if another card had been used than “{title}”, version {version}?</source>
            <translation>Егер «{title}» нысанының {version}-нұсқасы орнына басқасымен бағаланса ше?</translation>
        </message>
        <message numerus="yes">
            <source>%n verdict(s) flip</source>
            <translation>
                <numerusform>%Ln өтініштің қорытындысы өзгереді</numerusform>
                <numerusform>%Ln өтініштің қорытындысы өзгереді</numerusform>
            </translation>
        </message>
        <message>
            <source>The card to replay under</source>
            <translation>Қайта есептейтін нысан</translation>
        </message>
        <message>
            <source>What if {id}.xlsx</source>
            <translation>Егер {id}.xlsx</translation>
        </message>
        <message>
            <source>Where to write the workbook</source>
            <translation>Excel кітабын қайда жазу керек</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Excel кітабы жазылып жатыр</translation>
        </message>
    </context>
    <context>
        <name>WhatIfTexts</name>
        <message>
            <source>Mean score</source>
            <translation>Орташа балл</translation>
        </message>
        <message>
            <source>All compared contacts (95 % CI)</source>
            <translation>Барлық салыстырылған өтініштер (95 % СА)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Өзгеріс</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Өлшемшарт</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Бастапқы балл</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>Іріктеу</translation>
        </message>
        <message>
            <source>Cannot be compared</source>
            <translation>Салыстыруға болмайды</translation>
        </message>
        <message>
            <source>Now below the mark</source>
            <translation>Енді нормадан төмен</translation>
        </message>
        <message>
            <source>Now passed</source>
            <translation>Енді норма орындалды</translation>
        </message>
        <message>
            <source>Gate newly hit</source>
            <translation>Шектеуші өлшемшарт іске қосылды</translation>
        </message>
        <message>
            <source>Still passed</source>
            <translation>Норма орындалған</translation>
        </message>
        <message>
            <source>Still below the mark</source>
            <translation>Нормадан төмен</translation>
        </message>
        <message>
            <source>Verdict flips ({n})</source>
            <translation>Қорытындысы өзгереді ({n})</translation>
        </message>
        <message>
            <source>Gate newly hit ({n})</source>
            <translation>Шектеуші өлшемшарт енді іске қосылды ({n})</translation>
        </message>
        <message>
            <source>Cannot be compared ({n})</source>
            <translation>Салыстыруға болмайды ({n})</translation>
        </message>
        <message>
            <source>All contacts ({n})</source>
            <translation>Барлық өтініштер ({n})</translation>
        </message>
        <message>
            <source>The draft as it is now</source>
            <translation>Жоба қазіргі күйінде</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, {version}-нұсқа</translation>
        </message>
        <message>
            <source>Contacts compared: {n}.</source>
            <translation>Салыстырылған өтініштер: {n}.</translation>
        </message>
        <message>
            <source>Cannot be compared, so in none of the figures: {n}.</source>
            <translation>Салыстыруға болмайды, көрсеткіштерге кірмейді: {n}.</translation>
        </message>
        <message>
            <source>Not drawn at random, so in none of the figures: {n}.</source>
            <translation>Кездейсоқ іріктелмеген, көрсеткіштерге кірмейді: {n}.</translation>
        </message>
        <message>
            <source>Not answered: {names}.</source>
            <translation>Жауабы жоқ: {names}.</translation>
        </message>
        <message>
            <source>The new card has no place for: {names}.</source>
            <translation>Жаңа нысанға жауабы сай келмейді: {names}.</translation>
        </message>
        <message>
            <source>Not answered as the old card asks: {names}.</source>
            <translation>Бұрынғы нысан талап ететін жауап жоқ: {names}.</translation>
        </message>
        <message>
            <source>The new card also asks: {names}.</source>
            <translation>Жаңа нысан қосымша сұрайды: {names}.</translation>
        </message>
        <message>
            <source>The new card has no place for answers to: {names}.</source>
            <translation>Жаңа нысанға кейбір жауаптар сай келмейді: {names}.</translation>
        </message>
        <message>
            <source>The new card no longer asks: {names}.</source>
            <translation>Жаңа нысан енді сұрамайды: {names}.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Норма орындалды</translation>
        </message>
        <message>
            <source>No critical error</source>
            <translation>Сыни қатесіз</translation>
        </message>
        <message>
            <source>None critical for the customer</source>
            <translation>Клиент үшін сыни қатесіз</translation>
        </message>
        <message>
            <source>None critical for the business</source>
            <translation>Кәсіпорын үшін сыни қатесіз</translation>
        </message>
        <message>
            <source>None critical for the regulator</source>
            <translation>Реттеуші орган үшін сыни қатесіз</translation>
        </message>
        <message>
            <source>{value} ({low}–{high})</source>
            <translation>{value} ({low}–{high})</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation>{value} ({low} – {high})</translation>
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
    <context>
        <name>WorkPlan</name>
        <message>
            <source>Planned</source>
            <translation>Жоспар</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Көшкені</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кешіккені</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Мерзімсіз</translation>
        </message>
        <message>
            <source>Submitted in all</source>
            <translation>Барлығы бағаланды</translation>
        </message>
        <message>
            <source>Due in this week, and carried over into it</source>
            <translation>Мерзімі осы аптада және осы аптаға көшкендер</translation>
        </message>
        <message>
            <source>Due before this week and not done when it began</source>
            <translation>Мерзімі осы аптаға дейін, апта басталғанда орындалмаған</translation>
        </message>
        <message>
            <source>Planned and submitted</source>
            <translation>Жоспарланып, жіберілгендер</translation>
        </message>
        <message>
            <source>Submitted after the last day for it</source>
            <translation>Мерзімнен кейін жіберілген</translation>
        </message>
        <message>
            <source>The last day for it is over, and it waits</source>
            <translation>Мерзімі өтті, бағаланбаған</translation>
        </message>
        <message>
            <source>Waits without a last day, in no plan</source>
            <translation>Мерзімсіз күтуде, жоспарға кірмейді</translation>
        </message>
        <message>
            <source>All that was submitted in the week, planned or not</source>
            <translation>Апта ішінде жіберілгеннің бәрі, жоспарлы және жоспардан тыс</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Кешігіп орындалды</translation>
        </message>
        <message>
            <source>Week {number} of {year}: {first} – {last}</source>
            <translation>{year} жылғы {number}-апта: {first} – {last}</translation>
        </message>
        <message>
            <source>{weekly} a week {days}</source>
            <translation>аптасына {weekly}, {days}</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Норма</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Жүктеме</translation>
        </message>
        <message>
            <source>Planned by norm</source>
            <translation>Жоспардың нормаға қатынасы</translation>
        </message>
        <message>
            <source>Days away</source>
            <translation>Болмаған күндер</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
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
            <source>Sample</source>
            <translation>Іріктеме</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Nobody has set a norm</source>
            <translation>Норма қойылмаған</translation>
        </message>
        <message>
            <source>A fifth of the week's for each working day here</source>
            <translation>Жұмыста болған әр жұмыс күні үшін апталық норманың бестен бірі</translation>
        </message>
        <message>
            <source>A contact of another team</source>
            <translation>Басқа топтың өтініші</translation>
        </message>
    </context>
    <context>
        <name>WorkPlanForms</name>
        <message>
            <source>Norm of evaluations a week</source>
            <translation>Апталық бағалау нормасы</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>All evaluators without a norm of their own</source>
            <translation>Өз нормасы жоқ барлық бағалаушылар</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Бағалаушы</translation>
        </message>
        <message>
            <source>Evaluations a week</source>
            <translation>Аптасына бағалау саны</translation>
        </message>
        <message>
            <source>A fifth a working day.</source>
            <translation>Әр жұмыс күніне бестен бірі.</translation>
        </message>
        <message>
            <source>Weeks that have passed keep their norm: begin with this week or later.</source>
            <translation>Өткен апталардың нормасы сақталады: осы аптадан немесе кейінірек бастаңыз.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>An empty day is an open end.</source>
            <translation>Бос күн — шектеусіз.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Соңғы күн біріншісінен бұрын.</translation>
        </message>
        <message>
            <source>Last day for the evaluation</source>
            <translation>Бағалау мерзімі</translation>
        </message>
        <message>
            <source>An empty day takes it back.</source>
            <translation>Бос күн мерзімді алып тастайды.</translation>
        </message>
        <message>
            <source>Evaluate by</source>
            <translation>Бағалау мерзімі</translation>
        </message>
        <message>
            <source>All contacts of the sample {name}</source>
            <translation>«{name}» іріктемесінің барлық өтініштері</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Last day for the sample {name}</source>
            <translation>«{name}» іріктемесінің мерзімі</translation>
        </message>
        <message>
            <source>Give to another evaluator</source>
            <translation>Басқа бағалаушыға беру</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Беру</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>It is kept in the protocol of the sample.</source>
            <translation>Іріктеме хаттамасында сақталады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>There is nobody else to give it to.</source>
            <translation>Беретін басқа ешкім жоқ.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Set so far: {norms}.</source>
            <translation>Қазір қойылғаны: {norms}.</translation>
        </message>
        <message>
            <source>Write a whole number of evaluations, such as 25.</source>
            <translation>Бағалаудың бүтін санын жазыңыз, мысалы 25.</translation>
        </message>
    </context>
    <context>
        <name>WorkPlanPage</name>
        <message>
            <source>Work plan</source>
            <translation>Жұмыс жоспары</translation>
        </message>
        <message>
            <source>Who evaluates what by when, and what is done.</source>
            <translation>Кім, нені, қай мерзімге бағалайды және не орындалды.</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Алдыңғы</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Осы апта</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Келесі</translation>
        </message>
        <message>
            <source>Norm…</source>
            <translation>Норма…</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translation>Excel-ге…</translation>
        </message>
        <message>
            <source>Give to another…</source>
            <translation>Басқаға беру…</translation>
        </message>
        <message>
            <source>Last day…</source>
            <translation>Мерзімі…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Arrows go from figure to figure; its contacts stand below.</source>
            <translation>Көрсеткілер саннан санға өтеді; санның өтініштері төменде.</translation>
        </message>
        <message>
            <source>Contacts of the figure</source>
            <translation>Санның өтініштері</translation>
        </message>
        <message>
            <source>Enter opens one</source>
            <translation>Enter өтінішті ашады</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Тағайындалмаған</translation>
        </message>
        <message>
            <source>Nothing is due in this week. Give contacts that wait a last day: here below, or for a whole sample on the page of samples.</source>
            <translation>Осы аптаға мерзім қойылмаған. Күтіп тұрған өтініштерге мерзім қойыңыз: төменде біртіндеп немесе «Іріктемелер» бетінде бүкіл іріктемеге.</translation>
        </message>
        <message>
            <source>What is overdue now is carried over; the rest is expected to be done.</source>
            <translation>Қазір мерзімі өткендер көшірілді; қалғаны мерзімінде орындалады деп есептеледі.</translation>
        </message>
        <message>
            <source>{figure}: {name} ({count})</source>
            <translation>{figure}: {name} ({count})</translation>
        </message>
        <message>
            <source>Save the week as an Excel workbook</source>
            <translation>Аптаны Excel кітабы ретінде сақтау</translation>
        </message>
        <message>
            <source>Writing the work plan</source>
            <translation>Жұмыс жоспарын жазу</translation>
        </message>
    </context>
    <context>
        <name>_Fields</name>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Within the last days</source>
            <translation>Соңғы күндер ішінде</translation>
        </message>
        <message>
            <source>A score in per cent, or how many errors or complaints.</source>
            <translation>Балл пайызбен не қателер немесе шағымдар саны.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Шек</translation>
        </message>
        <message>
            <source>Evaluations at least</source>
            <translation>Бағалау кемінде</translation>
        </message>
        <message>
            <source>With semicolons between; empty: all topics.</source>
            <translation>Нүктелі үтірмен; бос болса — барлық тақырып.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тақырыптар</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>Топқа атау беріңіз.</translation>
        </message>
        <message>
            <source>Name, {language}</source>
            <translation>Атауы, {language}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>Space ticks a rule.</source>
            <translation>Бос орын пернесі ережені белгілейді.</translation>
        </message>
        <message>
            <source>Any of them</source>
            <translation>Кез келгені</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Бәрі</translation>
        </message>
        <message>
            <source>What must be found</source>
            <translation>Не табылуы керек</translation>
        </message>
        <message>
            <source>Together at least so often</source>
            <translation>Бірге кемінде рет</translation>
        </message>
        <message>
            <source>By the key filters call the topic: small letters a-z, digits and _.</source>
            <translation>Сүзгілер тақырыпты осы кілтпен атайды: кіші a-z әріптері, цифрлар және _.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Кілт</translation>
        </message>
        <message>
            <source>Give the topic a name.</source>
            <translation>Тақырыпқа атау беріңіз.</translation>
        </message>
        <message>
            <source>Tick at least one rule.</source>
            <translation>Кемінде бір ережені белгілеңіз.</translation>
        </message>
    </context>
</TS>
