<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
    <context>
        <name>AccountCard</name>
        <message>
            <source>Open the evaluation</source>
            <translation>Открыть оценку</translation>
        </message>
        <message>
            <source>What each criterion contributes by both cards</source>
            <translation>Вклад каждого критерия по обеим формам</translation>
        </message>
        <message>
            <source>{verdict}. Score by the old card: {old}.</source>
            <translation>{verdict}. Балл по прежней форме: {old}.</translation>
        </message>
        <message>
            <source>{verdict}. Score: {old} before, {new} after ({change}).</source>
            <translation>{verdict}. Балл: до {old}, после {new} ({change}).</translation>
        </message>
        <message>
            <source>Newly hit: {gates}.</source>
            <translation>Теперь срабатывает: {gates}.</translation>
        </message>
        <message>
            <source>No longer hit: {gates}.</source>
            <translation>Больше не срабатывает: {gates}.</translation>
        </message>
    </context>
    <context>
        <name>AgreementCard</name>
        <message>
            <source>Agreement in calibrations</source>
            <translation>Согласованность в калибровках</translation>
        </message>
        <message>
            <source>Criteria answered alike, per cent</source>
            <translation>Одинаковые ответы по критериям, %</translation>
        </message>
        <message>
            <source>From this share on, a match with the master is good.</source>
            <translation>Начиная с этой доли совпадение с эталоном хорошее.</translation>
        </message>
        <message>
            <source>Good difference of scores, points</source>
            <translation>Расхождение баллов: хорошо до, пункты</translation>
        </message>
        <message>
            <source>Up to this far from the master's score, a score is good.</source>
            <translation>До такого расхождения с эталонным баллом оценка считается хорошей.</translation>
        </message>
        <message>
            <source>Acceptable difference of scores, points</source>
            <translation>Расхождение баллов: приемлемо до, пункты</translation>
        </message>
        <message>
            <source>Good alpha or AC1</source>
            <translation>Альфа или AC1: хорошо от</translation>
        </message>
        <message>
            <source>How far evaluators agree beyond chance: 1 is always, 0 is by chance.</source>
            <translation>Насколько контролёры согласны сверх случайного: 1 — всегда, 0 — случайно.</translation>
        </message>
        <message>
            <source>Acceptable alpha or AC1</source>
            <translation>Альфа или AC1: приемлемо от</translation>
        </message>
        <message>
            <source>Contacts for a calibration</source>
            <translation>Обращений для калибровки</translation>
        </message>
        <message>
            <source>With fewer, the figures are shown with a warning.</source>
            <translation>Если их меньше, показатели выводятся с предупреждением.</translation>
        </message>
    </context>
    <context>
        <name>AnswerBar</name>
        <message>
            <source>N/A</source>
            <translation>Н/П</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Не применимо</translation>
        </message>
        <message>
            <source>a number is needed: {ranges}</source>
            <translation>нужно число: {ranges}</translation>
        </message>
        <message>
            <source>The comment is the answer</source>
            <translation>Ответом служит комментарий</translation>
        </message>
        <message>
            <source>Points: {points}</source>
            <translation>Баллы: {points}</translation>
        </message>
    </context>
    <context>
        <name>BandsField</name>
        <message>
            <source>A band begins at its floor and ends at the next one.</source>
            <translation>Уровень начинается со своей границы и длится до следующей.</translation>
        </message>
        <message>
            <source>&amp;Bands</source>
            <translation>Уро&amp;вни</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>From, %</source>
            <translation>От, %</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>По порядку</translation>
        </message>
        <message>
            <source>Put the highest band first</source>
            <translation>Поставить высший уровень первым</translation>
        </message>
        <message>
            <source>What “{band}” means and what follows</source>
            <translation>Что значит «{band}» и что дальше</translation>
        </message>
    </context>
    <context>
        <name>CalibratePage</name>
        <message>
            <source>Calibration</source>
            <translation>Калибровка</translation>
        </message>
        <message>
            <source>Several people score the same contacts blind, then look where they differ.</source>
            <translation>Несколько человек вслепую оценивают одни и те же обращения, затем смотрят, где разошлись.</translation>
        </message>
        <message>
            <source>Open a session…</source>
            <translation>Открыть сессию…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>No session yet</source>
            <translation>Сессий пока нет</translation>
        </message>
        <message>
            <source>Choose one or two contacts and the people who are to score them. Nobody sees the answers of the others until all have submitted.</source>
            <translation>Выберите одно-два обращения и тех, кто их оценит. Пока не ответят все, чужих ответов никто не видит.</translation>
        </message>
        <message>
            <source>Reveal the answers? After that nobody can add or change any.</source>
            <translation>Раскрыть ответы? После этого добавить или изменить их нельзя.</translation>
        </message>
        <message>
            <source>{names} have not submitted everything. Reveal the answers all the same?</source>
            <translation>Отправили не всё: {names}. Всё равно раскрыть ответы?</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Раскрыть</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Составление отчёта</translation>
        </message>
    </context>
    <context>
        <name>CardCondition</name>
        <message>
            <source>Remove this part of the condition</source>
            <translation>Убрать эту часть условия</translation>
        </message>
        <message>
            <source>This part of the condition can only be changed in the file.</source>
            <translation>Эту часть условия можно изменить только в файле.</translation>
        </message>
        <message>
            <source>Criterion that is looked at</source>
            <translation>Критерий, от которого зависит</translation>
        </message>
        <message>
            <source>What its answer must be</source>
            <translation>Каким должен быть ответ</translation>
        </message>
        <message>
            <source>Lowest number</source>
            <translation>Наименьшее число</translation>
        </message>
        <message>
            <source>Highest number</source>
            <translation>Наибольшее число</translation>
        </message>
        <message>
            <source>How the parts hold together</source>
            <translation>Как связаны части</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Add: {what}</source>
            <translation>Добавить: {what}</translation>
        </message>
        <message>
            <source>is answered by</source>
            <translation>ответ:</translation>
        </message>
        <message>
            <source>is not answered by</source>
            <translation>ответ не:</translation>
        </message>
        <message>
            <source>is a number from – to</source>
            <translation>число от – до</translation>
        </message>
        <message>
            <source>is no number from – to</source>
            <translation>число вне границ от – до</translation>
        </message>
        <message>
            <source>is not applicable</source>
            <translation>отмечен «не применимо»</translation>
        </message>
        <message>
            <source>is not marked as not applicable</source>
            <translation>не отмечен «не применимо»</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>Выполнено всё из этого</translation>
        </message>
        <message>
            <source>At least one of these holds</source>
            <translation>Выполнено хотя бы одно</translation>
        </message>
        <message>
            <source>Not all of these hold</source>
            <translation>Выполнено не всё из этого</translation>
        </message>
        <message>
            <source>None of these holds</source>
            <translation>Не выполнено ничего из этого</translation>
        </message>
    </context>
    <context>
        <name>CardDifferences</name>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy all differences as text</source>
            <translation>Скопировать все отличия текстом</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Файл…</translation>
        </message>
        <message>
            <source>Compare with a scorecard in a file</source>
            <translation>Сравнить с формой из файла</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Отличия</translation>
        </message>
        <message>
            <source>Enter goes to the part.</source>
            <translation>Enter — перейти к этому месту.</translation>
        </message>
        <message>
            <source>This draft, as it is now</source>
            <translation>Этот черновик, сейчас</translation>
        </message>
        <message>
            <source>This draft, as it was opened</source>
            <translation>Этот черновик, при открытии</translation>
        </message>
        <message>
            <source>Version {version}, {name}</source>
            <translation>Версия {version}, {name}</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Минуту…</translation>
        </message>
        <message>
            <source>The versions are being compared.</source>
            <translation>Версии сравниваются.</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Пока нечего сравнивать</translation>
        </message>
        <message>
            <source>Choose two versions of a scorecard.</source>
            <translation>Выберите две версии формы оценки.</translation>
        </message>
        <message>
            <source>No differences</source>
            <translation>Отличий нет</translation>
        </message>
        <message>
            <source>Both versions mean the same in everything.</source>
            <translation>Обе версии по смыслу одинаковы.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%Ln отличие</numerusform>
                <numerusform>%Ln отличия</numerusform>
                <numerusform>%Ln отличий</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Скопировано.</translation>
        </message>
        <message>
            <source>Scorecard to compare with</source>
            <translation>Форма оценки для сравнения</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Сравнение версий</translation>
        </message>
    </context>
    <context>
        <name>CardEditorHead</name>
        <message>
            <source>What if…</source>
            <translation>Что если…</translation>
        </message>
        <message>
            <source>What this draft would make of the evaluations by the published version</source>
            <translation>Какими стали бы оценки по опубликованной версии, если применить этот черновик</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Опубликовать…</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>не сохранено</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>сохранение…</translation>
        </message>
        <message>
            <source>draft saved</source>
            <translation>черновик сохранён</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без названия)</translation>
        </message>
        <message>
            <source>draft of version {version}</source>
            <translation>черновик версии {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n section(s)</source>
            <translation>
                <numerusform>%Ln раздел</numerusform>
                <numerusform>%Ln раздела</numerusform>
                <numerusform>%Ln разделов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criterion(s)</source>
            <translation>
                <numerusform>%Ln критерий</numerusform>
                <numerusform>%Ln критерия</numerusform>
                <numerusform>%Ln критериев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln ошибка</numerusform>
                <numerusform>%Ln ошибки</numerusform>
                <numerusform>%Ln ошибок</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is wrong with the card</source>
            <translation>Показать, что не так с формой</translation>
        </message>
    </context>
    <context>
        <name>CardEditorPage</name>
        <message>
            <source>Scorecard editor</source>
            <translation>Редактор форм оценки</translation>
        </message>
        <message>
            <source>No draft is open</source>
            <translation>Черновик не открыт</translation>
        </message>
        <message>
            <source>Choose one on the page of scorecards, or begin a new card there.</source>
            <translation>Выберите черновик на странице форм оценки или начните там новую форму.</translation>
        </message>
        <message>
            <source>To the scorecards</source>
            <translation>К формам оценки</translation>
        </message>
        <message numerus="yes">
            <source>A card is published without faults; %n is left.</source>
            <translation>
                <numerusform>Публикуется только форма без ошибок; осталась %Ln ошибка.</numerusform>
                <numerusform>Публикуется только форма без ошибок; осталось %Ln ошибки.</numerusform>
                <numerusform>Публикуется только форма без ошибок; осталось %Ln ошибок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Nothing is wrong with the card.</source>
            <translation>Ошибок в форме нет.</translation>
        </message>
        <message>
            <source>Nothing needs saving: every edit is in the draft at once.</source>
            <translation>Сохранять не нужно: каждое изменение сразу попадает в черновик.</translation>
        </message>
        <message>
            <source>Publish “{name}”, version {version}? A published version never changes.</source>
            <translation>Опубликовать «{name}», версию {version}? Опубликованная версия больше не меняется.</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) in it are still those of the template.</source>
            <translation>
                <numerusform>%Ln название в ней осталось от шаблона.</numerusform>
                <numerusform>%Ln названия в ней остались от шаблона.</numerusform>
                <numerusform>%Ln названий в ней остались от шаблона.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is published.</source>
            <translation>«{name}», версия {version}, опубликована.</translation>
        </message>
        <message>
            <source>Another window or program has changed this draft too; its text is kept as {name}.</source>
            <translation>Этот черновик изменили и в другом окне или программе; тот вариант сохранён как {name}.</translation>
        </message>
    </context>
    <context>
        <name>CardFaultWords</name>
        <message>
            <source>Fill this in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>The text in this language is missing: {language}.</source>
            <translation>Нет текста на этом языке: {language}.</translation>
        </message>
        <message>
            <source>The text in this language is empty: {language}.</source>
            <translation>Текст на этом языке пуст: {language}.</translation>
        </message>
        <message>
            <source>Write a number here, such as {example}.</source>
            <translation>Запишите число, например {example}.</translation>
        </message>
        <message>
            <source>Write a whole number from 1 here.</source>
            <translation>Запишите целое число от 1.</translation>
        </message>
        <message>
            <source>It can never happen: no answer fails in this way.</source>
            <translation>Никогда не сработает: ни один ответ не подходит под это условие.</translation>
        </message>
        <message>
            <source>It always happens: leave at least one answer that passes.</source>
            <translation>Срабатывает всегда: оставьте хотя бы один ответ, с которым критерий выполнен.</translation>
        </message>
        <message>
            <source>With deductions a section has no share of the score: zero the contact or limit its score.</source>
            <translation>При вычетах раздел не имеет доли в балле: обнуляйте обращение или ограничивайте его балл.</translation>
        </message>
        <message>
            <source>A condition has no answer yet: tick one or write a number.</source>
            <translation>В условии ещё нет ответа: отметьте его или запишите число.</translation>
        </message>
    </context>
    <context>
        <name>CardFaultsList</name>
        <message>
            <source>Faults of the card</source>
            <translation>Ошибки формы</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Ошибок нет</translation>
        </message>
        <message>
            <source>The card is sound and can be published.</source>
            <translation>Форма составлена верно, её можно опубликовать.</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Форма в целом</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>Scorecard</source>
            <translation>Форма оценки</translation>
        </message>
        <message>
            <source>How the score comes about</source>
            <translation>Как считается балл</translation>
        </message>
        <message>
            <source>What a score means</source>
            <translation>Что значит балл</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>Где применяется</translation>
        </message>
        <message>
            <source>Errors that can be recorded</source>
            <translation>Какие ошибки можно отметить</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>What the card is for</source>
            <translation>Для чего форма</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Код</translation>
        </message>
        <message>
            <source>Letters, digits, _ and -.</source>
            <translation>Буквы, цифры, _ и -.</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>&amp;Метод</translation>
        </message>
        <message>
            <source>“&amp;Not applicable”</source>
            <translation>«Не &amp;применимо»</translation>
        </message>
        <message>
            <source>&amp;Gates</source>
            <translation>&amp;Стоп-критерии</translation>
        </message>
        <message>
            <source>Gates change the score</source>
            <translation>Меняют балл</translation>
        </message>
        <message>
            <source>Gates are only recorded</source>
            <translation>Только отмечаются</translation>
        </message>
        <message>
            <source>A failed stop criterion zeroes or limits the score; both are kept.</source>
            <translation>Сработавший стоп-критерий обнуляет или ограничивает балл; хранятся оба балла.</translation>
        </message>
        <message>
            <source>A failed stop criterion is counted as critical; the score stays.</source>
            <translation>Сработавший стоп-критерий считается критической ошибкой; балл не меняется.</translation>
        </message>
        <message>
            <source>Classi&amp;fier</source>
            <translation>К&amp;лассификатор</translation>
        </message>
        <message>
            <source>Shown with two decimals, rounded half up; compared unrounded.</source>
            <translation>Показ с двумя знаками, половина вверх; сравнение без округления.</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>Верси&amp;я</translation>
        </message>
        <message>
            <source>A number that grows.</source>
            <translation>Растущее число.</translation>
        </message>
        <message>
            <source>&amp;Pass mark, %</source>
            <translation>Н&amp;орма, %</translation>
        </message>
        <message>
            <source>Scores &amp;start from</source>
            <translation>Н&amp;ачальный балл</translation>
        </message>
        <message>
            <source>Weights add &amp;up to</source>
            <translation>Сумма в&amp;есов</translation>
        </message>
        <message>
            <source>If set, other sums are faults.</source>
            <translation>Если указана, иная сумма — ошибка.</translation>
        </message>
        <message>
            <source>Bonuses a&amp;dd at most, %</source>
            <translation>&amp;Бонусы не более, %</translation>
        </message>
        <message>
            <source>All together; empty: no limit.</source>
            <translation>Все вместе; пусто — без предела.</translation>
        </message>
        <message>
            <source>Score ends &amp;at, %</source>
            <translation>Пре&amp;дел балла, %</translation>
        </message>
        <message>
            <source>With bonuses, 100 or more; empty: no end.</source>
            <translation>С бонусами, от 100; пусто — без предела.</translation>
        </message>
        <message>
            <source>Its version</source>
            <translation>Его версия</translation>
        </message>
        <message>
            <source>&amp;Channels</source>
            <translation>Канал&amp;ы</translation>
        </message>
        <message>
            <source>None ticked: all channels.</source>
            <translation>Не отмечено — все каналы.</translation>
        </message>
        <message>
            <source>None: the card is for any topic.</source>
            <translation>Пусто — для любой тематики.</translation>
        </message>
        <message>
            <source>T&amp;opics</source>
            <translation>&amp;Тематики</translation>
        </message>
        <message>
            <source>Take {name}, version {version}</source>
            <translation>Взять {name}, версия {version}</translation>
        </message>
        <message>
            <source>Names the error classifier that is in use here</source>
            <translation>Указать классификатор ошибок, который действует здесь</translation>
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
            <translation>Версия</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Пояснение</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Определение</translation>
        </message>
        <message>
            <source>Good example</source>
            <translation>Хороший пример</translation>
        </message>
        <message>
            <source>Bad example</source>
            <translation>Плохой пример</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Единица</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Каналы</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тематики</translation>
        </message>
        <message>
            <source>Error classifier</source>
            <translation>Классификатор ошибок</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Входит в раздел</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Способ расчёта</translation>
        </message>
        <message>
            <source>“Not applicable” by default</source>
            <translation>«Не применимо» по умолчанию</translation>
        </message>
        <message>
            <source>Gates count</source>
            <translation>Стоп-критерии действуют</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Норма</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Исходный балл</translation>
        </message>
        <message>
            <source>Bonuses add at most</source>
            <translation>Бонусы дают не более</translation>
        </message>
        <message>
            <source>The score ends at</source>
            <translation>Предел балла</translation>
        </message>
        <message>
            <source>Weights must add up to</source>
            <translation>Сумма весов должна быть</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Округление</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>Начинается с</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Полный балл</translation>
        </message>
        <message>
            <source>Counted out of</source>
            <translation>Считается от</translation>
        </message>
        <message>
            <source>Several answers</source>
            <translation>Несколько ответов</translation>
        </message>
        <message>
            <source>Answered by a text</source>
            <translation>Ответ текстом</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Бонус</translation>
        </message>
        <message>
            <source>Measured, not scored</source>
            <translation>Измеряется, не оценивается</translation>
        </message>
        <message>
            <source>Adds at most</source>
            <translation>Даёт не более</translation>
        </message>
        <message>
            <source>“Not applicable”</source>
            <translation>«Не применимо»</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Критичность</translation>
        </message>
        <message>
            <source>Critical for</source>
            <translation>Критичен для</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Стоп-критерий</translation>
        </message>
        <message>
            <source>The gate fails</source>
            <translation>Стоп-критерий срабатывает</translation>
        </message>
        <message>
            <source>The gate fails by the answers</source>
            <translation>Стоп-критерий при ответах</translation>
        </message>
        <message>
            <source>A comment is needed for</source>
            <translation>Комментарий обязателен при</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Виды ошибок</translation>
        </message>
        <message>
            <source>Asked only if</source>
            <translation>Оценивается, если</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От</translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
    </context>
    <context>
        <name>CardPreview</name>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>All best</source>
            <translation>Всё лучшее</translation>
        </message>
        <message>
            <source>All worst</source>
            <translation>Всё худшее</translation>
        </message>
        <message>
            <source>Take all answers on trial back</source>
            <translation>Убрать все пробные ответы</translation>
        </message>
        <message>
            <source>Give the best answer everywhere</source>
            <translation>Везде выбрать лучший ответ</translation>
        </message>
        <message>
            <source>Give the worst answer everywhere</source>
            <translation>Везде выбрать худший ответ</translation>
        </message>
        <message>
            <source>Nothing to try out yet</source>
            <translation>Пока нечего попробовать</translation>
        </message>
        <message>
            <source>The form appears as soon as the card has no faults.</source>
            <translation>Форма появится, как только в ней не останется ошибок.</translation>
        </message>
        <message>
            <source>The form on trial</source>
            <translation>Форма для пробы</translation>
        </message>
    </context>
    <context>
        <name>CardRows</name>
        <message>
            <source>Line {number}: {fault}</source>
            <translation>Строка {number}: {fault}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Remove the line (Delete)</source>
            <translation>Удалить строку (Delete)</translation>
        </message>
        <message>
            <source>Move the line up (Alt+Up)</source>
            <translation>Строку выше (Alt+Вверх)</translation>
        </message>
        <message>
            <source>Move the line down (Alt+Down)</source>
            <translation>Строку ниже (Alt+Вниз)</translation>
        </message>
        <message>
            <source>Add a line (Enter)</source>
            <translation>Добавить строку (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CardSide</name>
        <message>
            <source>The card at work</source>
            <translation>Форма в работе</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Веса</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Отличия</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Ошибки</translation>
        </message>
    </context>
    <context>
        <name>CardTexts</name>
        <message>
            <source>Share of all points</source>
            <translation>Доля от всех баллов</translation>
        </message>
        <message>
            <source>Shares of the sections, weighed</source>
            <translation>Доли по разделам с весами</translation>
        </message>
        <message>
            <source>Weighed points</source>
            <translation>Взвешенные баллы</translation>
        </message>
        <message>
            <source>Sum of points</source>
            <translation>Сумма баллов</translation>
        </message>
        <message>
            <source>Deductions for errors</source>
            <translation>Вычеты за ошибки</translation>
        </message>
        <message>
            <source>left out of the score</source>
            <translation>не учитывается в балле</translation>
        </message>
        <message>
            <source>earns nothing</source>
            <translation>даёт ноль</translation>
        </message>
        <message>
            <source>earns all points</source>
            <translation>полный балл</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>нельзя выбрать</translation>
        </message>
        <message>
            <source>counts as failed</source>
            <translation>считается невыполнением</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>клиента</translation>
        </message>
        <message>
            <source>business</source>
            <translation>предприятия</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>регулятора</translation>
        </message>
        <message>
            <source>Zeroes the section</source>
            <translation>Обнуляет раздел</translation>
        </message>
        <message>
            <source>Zeroes the contact</source>
            <translation>Обнуляет обращение</translation>
        </message>
        <message>
            <source>At most {cap}</source>
            <translation>Не больше {cap}</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>при любой потере баллов</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>если не набрано ничего</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>если набрано меньше половины</translation>
        </message>
        <message>
            <source>for the answers: {options}</source>
            <translation>при ответах: {options}</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Форма оценки</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменён</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Special</source>
            <translation>Особенность</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>по условию</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Bonuses add at most</source>
            <translation>Бонусы дают не более</translation>
        </message>
        <message>
            <source>The score ends at</source>
            <translation>Предел балла</translation>
        </message>
        <message>
            <source>Answers and points</source>
            <translation>Ответы и баллы</translation>
        </message>
        <message>
            <source>Critical for</source>
            <translation>Критичен для</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Стоп-критерий</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>Способ расчёта</translation>
        </message>
        <message>
            <source>Pass mark</source>
            <translation>Норма</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Каналы</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тематики</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Полный балл</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Не применимо</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Критичность</translation>
        </message>
        <message>
            <source>Comment needed for</source>
            <translation>Комментарий обязателен при</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Виды ошибок</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Учитывается как</translation>
        </message>
        <message>
            <source>Adds at most</source>
            <translation>Даёт не более</translation>
        </message>
        <message>
            <source>Asked only if</source>
            <translation>Оценивается, если</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>a comment</source>
            <translation>комментарий</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>any number of the answers</source>
            <translation>можно выбрать несколько</translation>
        </message>
        <message>
            <source>New evaluations take this scorecard.</source>
            <translation>По этой форме создаются новые оценки.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликована</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Не опубликована</translation>
        </message>
    </context>
    <context>
        <name>CardTree</name>
        <message>
            <source>Sections and criteria</source>
            <translation>Разделы и критерии</translation>
        </message>
    </context>
    <context>
        <name>CardTreeModel</name>
        <message>
            <source>(no name)</source>
            <translation>(без названия)</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>не влияет на балл</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>вес {weight}</translation>
        </message>
        <message>
            <source>stop criterion: zeroes the score</source>
            <translation>стоп-критерий: обнуляет оценку</translation>
        </message>
        <message>
            <source>stop criterion: zeroes a section</source>
            <translation>стоп-критерий: обнуляет раздел</translation>
        </message>
        <message>
            <source>stop criterion: limits the score</source>
            <translation>стоп-критерий: ограничивает балл</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln ошибка</numerusform>
                <numerusform>%Ln ошибки</numerusform>
                <numerusform>%Ln ошибок</numerusform>
            </translation>
        </message>
        <message>
            <source>Sections and criteria</source>
            <translation>Разделы и критерии</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
    </context>
    <context>
        <name>CardValues</name>
        <message>
            <source>as the card says</source>
            <translation>как в форме</translation>
        </message>
        <message>
            <source>left out of the score</source>
            <translation>не учитывается в балле</translation>
        </message>
        <message>
            <source>earns nothing</source>
            <translation>даёт ноль</translation>
        </message>
        <message>
            <source>earns all points</source>
            <translation>полный балл</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>нельзя выбрать</translation>
        </message>
        <message>
            <source>counts as failed</source>
            <translation>считается невыполнением</translation>
        </message>
        <message>
            <source>share of all points</source>
            <translation>доля от всех баллов</translation>
        </message>
        <message>
            <source>shares of the sections, weighed</source>
            <translation>доли по разделам с весами</translation>
        </message>
        <message>
            <source>weighed points</source>
            <translation>взвешенные баллы</translation>
        </message>
        <message>
            <source>sum of points</source>
            <translation>сумма баллов</translation>
        </message>
        <message>
            <source>deductions for errors</source>
            <translation>вычеты за ошибки</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no, they are only recorded</source>
            <translation>нет, только отмечаются</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>zeroes its section</source>
            <translation>обнуляет свой раздел</translation>
        </message>
        <message>
            <source>zeroes the contact</source>
            <translation>обнуляет обращение</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>при любой потере баллов</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>если не набрано ничего</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>если набрано меньше половины</translation>
        </message>
        <message>
            <source>for certain answers</source>
            <translation>при отдельных ответах</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>критическая</translation>
        </message>
        <message>
            <source>not critical</source>
            <translation>некритическая</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>клиента</translation>
        </message>
        <message>
            <source>business</source>
            <translation>предприятия</translation>
        </message>
        <message>
            <source>regulator</source>
            <translation>регулятора</translation>
        </message>
        <message>
            <source>{answer}: {source}</source>
            <translation>{answer}: {source}</translation>
        </message>
        <message>
            <source>zeroes the section “{section}”</source>
            <translation>обнуляет раздел «{section}»</translation>
        </message>
        <message>
            <source>at most {cap}</source>
            <translation>не выше {cap}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
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
            <translation>Текстом</translation>
        </message>
        <message>
            <source>Show the table as text, or as a table again</source>
            <translation>Показать таблицу текстом или снова таблицей</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy the whole table as text</source>
            <translation>Скопировать всю таблицу текстом</translation>
        </message>
        <message>
            <source>Nothing to weigh yet</source>
            <translation>Пока нечего взвешивать</translation>
        </message>
        <message>
            <source>The weights appear as soon as the card has no faults.</source>
            <translation>Веса появятся, как только в форме не останется ошибок.</translation>
        </message>
        <message>
            <source>Weights of the card</source>
            <translation>Веса формы</translation>
        </message>
        <message>
            <source>Enter changes a weight.</source>
            <translation>Enter — изменить вес.</translation>
        </message>
        <message>
            <source>Weights of the card as text</source>
            <translation>Веса формы текстом</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Раздел, критерий</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Доля</translation>
        </message>
        <message>
            <source>A miss costs</source>
            <translation>Потеря</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Минуту…</translation>
        </message>
        <message>
            <source>The card is being weighed.</source>
            <translation>Веса рассчитываются.</translation>
        </message>
        <message>
            <source>The light mark on a bar is its end in the published version.</source>
            <translation>Засечка на полосе — прежнее значение в опубликованной версии.</translation>
        </message>
        <message>
            <source>The light mark on a bar is its end when the card was opened.</source>
            <translation>Засечка на полосе — значение при открытии.</translation>
        </message>
        <message>
            <source>“By condition”: not counted while it is hidden.</source>
            <translation>«По условию» — не считается, пока скрыт.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Скопировано.</translation>
        </message>
    </context>
    <context>
        <name>CardWords</name>
        <message>
            <source>Each criterion counts by its own weight, wherever it stands: what was earned of all weights that applied, in per cent.</source>
            <translation>Каждый критерий считается по своему весу, в каком бы разделе он ни стоял: сколько процентов набрано от суммы применимых весов.</translation>
        </message>
        <message>
            <source>Each section first gets its own per cent from its criteria; then the sections count by their weights.</source>
            <translation>Сначала каждый раздел получает свой процент по критериям, затем разделы складываются по весам.</translation>
        </message>
        <message>
            <source>Points are multiplied by the weight of the section: what was earned of what was possible, in per cent.</source>
            <translation>Баллы умножаются на вес раздела: сколько процентов набрано от возможного.</translation>
        </message>
        <message>
            <source>Points of all criteria are added up, a weight multiplies them: what was earned of what was possible, in per cent.</source>
            <translation>Баллы всех критериев складываются, вес их умножает: сколько процентов набрано от возможного.</translation>
        </message>
        <message>
            <source>The contact starts with all points, and each recorded error takes its weight away.</source>
            <translation>Обращение начинает с полного балла, каждая отмеченная ошибка вычитает свой вес.</translation>
        </message>
        <message>
            <source>Left out of the score</source>
            <translation>Не учитывается в балле</translation>
        </message>
        <message>
            <source>Earns nothing</source>
            <translation>Даёт ноль</translation>
        </message>
        <message>
            <source>Earns all points</source>
            <translation>Даёт полный балл</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Нельзя выбрать</translation>
        </message>
        <message>
            <source>Fails the contact</source>
            <translation>Обнуляет обращение</translation>
        </message>
        <message>
            <source>Its weight goes to the other criteria, as if it were not on the card.</source>
            <translation>Его вес переходит к остальным, как если бы критерия не было.</translation>
        </message>
        <message>
            <source>It counts like an answer without points.</source>
            <translation>Считается как ответ без баллов.</translation>
        </message>
        <message>
            <source>It counts like the best answer.</source>
            <translation>Засчитывается как лучший ответ.</translation>
        </message>
        <message>
            <source>Every criterion has to be answered.</source>
            <translation>Отвечать нужно по каждому критерию.</translation>
        </message>
        <message>
            <source>The contact gets 0.</source>
            <translation>Обращение получает 0.</translation>
        </message>
        <message>
            <source>As on the card: {policy}</source>
            <translation>Как в форме: {policy}</translation>
        </message>
        <message>
            <source>One of the answers</source>
            <translation>Один из ответов</translation>
        </message>
        <message>
            <source>Any number of the answers</source>
            <translation>Несколько ответов</translation>
        </message>
        <message>
            <source>A number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>A text that is not scored</source>
            <translation>Текст без оценки</translation>
        </message>
        <message>
            <source>Scored</source>
            <translation>Оценивается</translation>
        </message>
        <message>
            <source>Bonus</source>
            <translation>Бонус</translation>
        </message>
        <message>
            <source>Measured only</source>
            <translation>Только измеряется</translation>
        </message>
        <message>
            <source>It counts in what is earned and in what could be.</source>
            <translation>Входит и в набранное, и в возможное.</translation>
        </message>
        <message>
            <source>It only adds: missing it costs nothing.</source>
            <translation>Только добавляет: если его нет, ничего не теряется.</translation>
        </message>
        <message>
            <source>It is answered for statistics and never scored.</source>
            <translation>Отмечается для статистики и не оценивается.</translation>
        </message>
        <message>
            <source>Automatic: critical with a class or a gate</source>
            <translation>Автоматически: по классу и стоп-критерию</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Критическая</translation>
        </message>
        <message>
            <source>Non-critical</source>
            <translation>Некритическая</translation>
        </message>
    </context>
    <context>
        <name>Chat</name>
        <message>
            <source>answered after {wait}</source>
            <translation>ответ через {wait}</translation>
        </message>
        <message>
            <source>{wait} later</source>
            <translation>через {wait}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>менее минуты</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} дн. {hours} ч</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} ч {minutes} мин</translation>
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
            <translation>Сообщения</translation>
        </message>
    </context>
    <context>
        <name>ClassifierForm</name>
        <message>
            <source>Error classifier</source>
            <translation>Классификатор ошибок</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Идентификатор</translation>
        </message>
        <message>
            <source>Another id begins another classifier.</source>
            <translation>Другой идентификатор начинает другой классификатор.</translation>
        </message>
        <message>
            <source>&amp;Version</source>
            <translation>&amp;Версия</translation>
        </message>
    </context>
    <context>
        <name>ClassifierHead</name>
        <message>
            <source>Publish…</source>
            <translation>Опубликовать…</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>Excel and the draft</source>
            <translation>Excel и черновик</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>не сохранено</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>сохраняется…</translation>
        </message>
        <message>
            <source>draft saved</source>
            <translation>черновик сохранён</translation>
        </message>
        <message>
            <source>Take back all changes</source>
            <translation>Отменить все изменения</translation>
        </message>
        <message>
            <source>no changes</source>
            <translation>изменений нет</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без названия)</translation>
        </message>
        <message>
            <source>draft of version {version}</source>
            <translation>черновик версии {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n error type(s)</source>
            <translation>
                <numerusform>%Ln вид ошибки</numerusform>
                <numerusform>%Ln вида ошибок</numerusform>
                <numerusform>%Ln видов ошибок</numerusform>
            </translation>
        </message>
        <message>
            <source>in use: the one that comes with QA Desk</source>
            <translation>действует встроенный</translation>
        </message>
        <message>
            <source>in use: version {version}</source>
            <translation>действует версия {version}</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln ошибка</numerusform>
                <numerusform>%Ln ошибки</numerusform>
                <numerusform>%Ln ошибок</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what is wrong with the classifier</source>
            <translation>Показать, что не так в классификаторе</translation>
        </message>
    </context>
    <context>
        <name>ClassifierImportDialog</name>
        <message>
            <source>Import from Excel</source>
            <translation>Загрузка из Excel</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Error type</source>
            <translation>Вид ошибки</translation>
        </message>
        <message>
            <source>From what to what</source>
            <translation>Было → станет</translation>
        </message>
        <message numerus="yes">
            <source>%n bad row(s). Correct them in the file and read it again.</source>
            <translation>
                <numerusform>Неверных мест: %Ln. Исправьте его в файле и загрузите файл снова.</numerusform>
                <numerusform>Неверных мест: %Ln. Исправьте их в файле и загрузите файл снова.</numerusform>
                <numerusform>Неверных мест: %Ln. Исправьте их в файле и загрузите файл снова.</numerusform>
            </translation>
        </message>
        <message>
            <source>No row is wrong.</source>
            <translation>Неверных строк нет.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of the draft:</source>
            <translation>
                <numerusform>%Ln изменение черновика:</numerusform>
                <numerusform>%Ln изменения черновика:</numerusform>
                <numerusform>%Ln изменений черновика:</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft would not change.</source>
            <translation>Черновик не изменится.</translation>
        </message>
        <message>
            <source>Bad rows</source>
            <translation>Неверные строки</translation>
        </message>
        <message>
            <source>Changes of the draft</source>
            <translation>Изменения черновика</translation>
        </message>
        <message>
            <source>Copy the lists</source>
            <translation>Скопировать списки</translation>
        </message>
        <message>
            <source>Take into the draft</source>
            <translation>Перенести в черновик</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ClassifierPage</name>
        <message>
            <source>Error classifier</source>
            <translation>Классификатор ошибок</translation>
        </message>
        <message numerus="yes">
            <source>A classifier is published without faults; %n is left.</source>
            <translation>
                <numerusform>Классификатор публикуют без ошибок: осталась %Ln.</numerusform>
                <numerusform>Классификатор публикуют без ошибок: осталось %Ln.</numerusform>
                <numerusform>Классификатор публикуют без ошибок: осталось %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft says the same as the version in use: nothing to publish.</source>
            <translation>Черновик совпадает с действующей версией: публиковать нечего.</translation>
        </message>
        <message>
            <source>Publish version {version} of the classifier, with {changes}? New scorecards take their error types from it; published ones stay as they are.</source>
            <translation>Опубликовать версию {version} классификатора ({changes})? Новые формы оценки возьмут виды ошибок из неё, опубликованные останутся как есть.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%Ln изменение</numerusform>
                <numerusform>%Ln изменения</numerusform>
                <numerusform>%Ln изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Error classifier in Excel or CSV</source>
            <translation>Классификатор ошибок в Excel или CSV</translation>
        </message>
        <message>
            <source>Correct the faults first: a workbook is written without any.</source>
            <translation>Сначала исправьте ошибки: книга записывается без них.</translation>
        </message>
        <message>
            <source>Workbook of the classifier</source>
            <translation>Книга классификатора</translation>
        </message>
        <message>
            <source>Take back all changes</source>
            <translation>Отменить все изменения</translation>
        </message>
        <message>
            <source>Nothing is wrong with the classifier.</source>
            <translation>В классификаторе ошибок заполнения нет.</translation>
        </message>
        <message>
            <source>Nothing needs saving: every edit is in the draft at once.</source>
            <translation>Сохранять не нужно: каждая правка сразу в черновике.</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Загрузка из Excel</translation>
        </message>
        <message>
            <source>Version {version} of the classifier is published.</source>
            <translation>Версия {version} классификатора опубликована.</translation>
        </message>
    </context>
    <context>
        <name>ClassifierSide</name>
        <message>
            <source>About the error types</source>
            <translation>О видах ошибок</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Скопировать список</translation>
        </message>
        <message>
            <source>What differs from the version in use</source>
            <translation>Отличия от действующей версии</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Отличий нет</translation>
        </message>
        <message>
            <source>The draft says the same as the version in use.</source>
            <translation>Черновик совпадает с действующей версией.</translation>
        </message>
        <message>
            <source>Scorecards that use the error type</source>
            <translation>Формы оценки с этим видом ошибки</translation>
        </message>
        <message>
            <source>No scorecard uses it</source>
            <translation>Ни одна форма его не использует</translation>
        </message>
        <message>
            <source>Published scorecards name it in none of their criteria.</source>
            <translation>В опубликованных формах оценки его нет.</translation>
        </message>
        <message>
            <source>History of the error type</source>
            <translation>История вида ошибки</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Истории пока нет</translation>
        </message>
        <message>
            <source>It begins when a version with this code is published.</source>
            <translation>Она начнётся, когда версия с этим кодом будет опубликована.</translation>
        </message>
        <message>
            <source>Faults of the classifier</source>
            <translation>Ошибки классификатора</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Ошибок нет</translation>
        </message>
        <message>
            <source>The classifier is sound and can be published.</source>
            <translation>Классификатор заполнен верно, его можно опубликовать.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Правки</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Формы</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Ошибки</translation>
        </message>
        <message>
            <source>The classifier</source>
            <translation>Классификатор</translation>
        </message>
        <message>
            <source>{name}, version {version}</source>
            <translation>{name}, версия {version}</translation>
        </message>
        <message>
            <source>on the contact as a whole</source>
            <translation>за обращение в целом</translation>
        </message>
        <message>
            <source>Version {version}, {day}, {who}</source>
            <translation>Версия {version}, {day}, {who}</translation>
        </message>
    </context>
    <context>
        <name>ClassifierTree</name>
        <message>
            <source>Error types</source>
            <translation>Виды ошибок</translation>
        </message>
        <message>
            <source>Search by title, code, clause…</source>
            <translation>Поиск: название, код, пункт…</translation>
        </message>
        <message>
            <source>Search in the classifier</source>
            <translation>Поиск по классификатору</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>найден %Ln</numerusform>
                <numerusform>найдено %Ln</numerusform>
                <numerusform>найдено %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassifierTreeModel</name>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s)</source>
            <translation>
                <numerusform>%Ln ошибка</numerusform>
                <numerusform>%Ln ошибки</numerusform>
                <numerusform>%Ln ошибок</numerusform>
            </translation>
        </message>
        <message>
            <source>differs from the version in use</source>
            <translation>отличается от действующей версии</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(без названия)</translation>
        </message>
        <message>
            <source>Error types</source>
            <translation>Виды ошибок</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
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
            <translation>предприятие</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>регулятор</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>критическая</translation>
        </message>
        <message>
            <source>non-critical</source>
            <translation>некритическая</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Перенесено</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Критичность</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Вид записи</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Definition, examples or clause</source>
            <translation>Определение, примеры или пункт</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>the top</source>
            <translation>верхний уровень</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>error type</source>
            <translation>вид ошибки</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>ClipDialog</name>
        <message>
            <source>Export a clip</source>
            <translation>Выгрузить фрагмент</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Тишина</translation>
        </message>
        <message>
            <source>A tone</source>
            <translation>Тон</translation>
        </message>
        <message>
            <source>Nothing: leave the sound as it is</source>
            <translation>Ничего: оставить звук как есть</translation>
        </message>
        <message>
            <source>Cards, identity numbers, telephones, addresses and names are found in the transcript.</source>
            <translation>Номера карт, документов и телефонов, адреса и имена ищутся в расшифровке.</translation>
        </message>
        <message>
            <source>In place of personal data</source>
            <translation>Вместо персональных данных</translation>
        </message>
        <message>
            <source>Put the words beside it, masked too</source>
            <translation>Положить рядом слова, тоже со скрытыми данными</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Writing the clip {name}</source>
            <translation>Запись фрагмента {name}</translation>
        </message>
        <message>
            <source>Write times such as 0:12.5, the end after the beginning.</source>
            <translation>Укажите время в виде 0:12.5; конец — позже начала.</translation>
        </message>
        <message>
            <source>Nothing is masked: whoever has the file hears everything.</source>
            <translation>Ничего не скрывается: у кого файл, тот услышит всё.</translation>
        </message>
        <message>
            <source>The rules find nothing personal in this part.</source>
            <translation>Правила не находят персональных данных в этой части.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Masked will be:</source>
            <translation>Будет скрыто:</translation>
        </message>
        <message>
            <source>MP3 sound</source>
            <translation>Звук MP3</translation>
        </message>
        <message>
            <source>WAV sound</source>
            <translation>Звук WAV</translation>
        </message>
        <message>
            <source>Opus sound</source>
            <translation>Звук Opus</translation>
        </message>
        <message>
            <source>clip-{contact}</source>
            <translation>фрагмент-{contact}</translation>
        </message>
        <message>
            <source>Where the clip goes</source>
            <translation>Куда записать фрагмент</translation>
        </message>
        <message>
            <source>The clip {name} is written; masked: {count}. The note beside it tells more.</source>
            <translation>Фрагмент {name} записан; скрыто: {count}. Подробности — в справке рядом.</translation>
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
            <translation>Воспроизвести или приостановить</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>Назад на 5 секунд</translation>
        </message>
        <message>
            <source>Forward 5 seconds</source>
            <translation>Вперёд на 5 секунд</translation>
        </message>
        <message>
            <source>Play faster</source>
            <translation>Быстрее</translation>
        </message>
        <message>
            <source>Play slower</source>
            <translation>Медленнее</translation>
        </message>
        <message>
            <source>Loop: from here, to here, off</source>
            <translation>Повтор отрезка: начало, конец, выключить</translation>
        </message>
        <message>
            <source>Mute the agent</source>
            <translation>Выключить звук специалиста</translation>
        </message>
        <message>
            <source>Mute the customer</source>
            <translation>Выключить звук клиента</translation>
        </message>
        <message>
            <source>Export a clip…</source>
            <translation>Выгрузить фрагмент…</translation>
        </message>
        <message>
            <source>Look closer at the recording</source>
            <translation>Показать запись крупнее</translation>
        </message>
        <message>
            <source>See more of the recording</source>
            <translation>Показать запись мельче</translation>
        </message>
        <message>
            <source>See the whole recording</source>
            <translation>Показать запись целиком</translation>
        </message>
        <message>
            <source>To the waveform</source>
            <translation>К осциллограмме</translation>
        </message>
        <message>
            <source>Leave pauses out</source>
            <translation>Пропускать паузы</translation>
        </message>
        <message>
            <source>Loudness of the sides, sound device</source>
            <translation>Громкость сторон, звуковое устройство</translation>
        </message>
        <message>
            <source>Transcribe the recording</source>
            <translation>Расшифровать запись</translation>
        </message>
        <message>
            <source>Stamp evidence here</source>
            <translation>Добавить подтверждение с этого места</translation>
        </message>
        <message>
            <source>Show how the score comes about</source>
            <translation>Показать расчёт балла</translation>
        </message>
        <message>
            <source>Submit the evaluation</source>
            <translation>Отправить оценку</translation>
        </message>
        <message>
            <source>Evaluate the next contact</source>
            <translation>Перейти к следующему обращению</translation>
        </message>
        <message>
            <source>To the scorecard</source>
            <translation>К форме оценки</translation>
        </message>
        <message>
            <source>To the conversation</source>
            <translation>К разговору</translation>
        </message>
        <message>
            <source>To the numbers of the conversation</source>
            <translation>К показателям разговора</translation>
        </message>
        <message>
            <source>Put a marker here, with a note</source>
            <translation>Поставить метку с заметкой</translation>
        </message>
        <message>
            <source>Put a marker here</source>
            <translation>Поставить метку</translation>
        </message>
        <message>
            <source>To the next marker</source>
            <translation>К следующей метке</translation>
        </message>
        <message>
            <source>To the marker before</source>
            <translation>К предыдущей метке</translation>
        </message>
        <message>
            <source>Search in the transcript</source>
            <translation>Искать в расшифровке</translation>
        </message>
        <message>
            <source>To the next place found</source>
            <translation>К следующему найденному месту</translation>
        </message>
        <message>
            <source>To the place found before</source>
            <translation>К предыдущему найденному месту</translation>
        </message>
        <message>
            <source>Correct this turn of the transcript</source>
            <translation>Исправить эту реплику расшифровки</translation>
        </message>
        <message>
            <source>Swap agent and customer in the transcript</source>
            <translation>Поменять местами специалиста и клиента в расшифровке</translation>
        </message>
        <message>
            <source>To the next phrase found</source>
            <translation>К следующей найденной фразе</translation>
        </message>
        <message>
            <source>To the phrase found before</source>
            <translation>К предыдущей найденной фразе</translation>
        </message>
        <message>
            <source>List the phrases found</source>
            <translation>Список найденных фраз</translation>
        </message>
        <message>
            <source>Give the answer with this number</source>
            <translation>Выбрать ответ с этим номером</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Не применимо</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Снять ответ</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>Написать комментарий</translation>
        </message>
        <message>
            <source>Choose the kind of error</source>
            <translation>Выбрать вид ошибки</translation>
        </message>
        <message>
            <source>Show or hide the criterion's explanation</source>
            <translation>Показать или скрыть пояснение к критерию</translation>
        </message>
        <message>
            <source>Ask the language model for answers</source>
            <translation>Спросить ответы у языковой модели</translation>
        </message>
        <message>
            <source>Take the suggested answer</source>
            <translation>Принять предложенный ответ</translation>
        </message>
        <message>
            <source>Listen to what the suggestion rests on</source>
            <translation>Прослушать, на чём основана подсказка</translation>
        </message>
        <message>
            <source>Put the suggestion away</source>
            <translation>Убрать подсказку</translation>
        </message>
        <message>
            <source>To the next criterion that lacks something</source>
            <translation>К следующему незаполненному критерию</translation>
        </message>
        <message>
            <source>To the criterion above</source>
            <translation>К критерию выше</translation>
        </message>
        <message>
            <source>To the criterion below</source>
            <translation>К критерию ниже</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Импорт файлов…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Импорт папки…</translation>
        </message>
        <message>
            <source>Export a package…</source>
            <translation>Выгрузить пакет…</translation>
        </message>
        <message>
            <source>Import a package…</source>
            <translation>Импортировать пакет…</translation>
        </message>
        <message>
            <source>Search contacts</source>
            <translation>Поиск обращений</translation>
        </message>
        <message>
            <source>Transcribe the selected contacts</source>
            <translation>Расшифровать выделенные обращения</translation>
        </message>
        <message>
            <source>Evaluate the contact</source>
            <translation>Оценить обращение</translation>
        </message>
        <message>
            <source>Order by this column</source>
            <translation>Упорядочить по этому столбцу</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>Новая форма оценки</translation>
        </message>
        <message>
            <source>Edit the scorecard</source>
            <translation>Изменить форму оценки</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Удалить черновик</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>Добавить раздел</translation>
        </message>
        <message>
            <source>Add a criterion</source>
            <translation>Добавить критерий</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Publish the scorecard</source>
            <translation>Опубликовать форму оценки</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Сохранить черновик</translation>
        </message>
        <message>
            <source>To the next fault</source>
            <translation>К следующей ошибке</translation>
        </message>
        <message>
            <source>To the previous fault</source>
            <translation>К предыдущей ошибке</translation>
        </message>
        <message>
            <source>Texts in the next language</source>
            <translation>Тексты на следующем языке</translation>
        </message>
        <message>
            <source>To the sections and criteria</source>
            <translation>К разделам и критериям</translation>
        </message>
        <message>
            <source>To the properties</source>
            <translation>К свойствам</translation>
        </message>
        <message>
            <source>To the preview</source>
            <translation>К предпросмотру</translation>
        </message>
        <message>
            <source>Back to the scorecards</source>
            <translation>Назад к формам оценки</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Переместить выше</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Переместить ниже</translation>
        </message>
        <message>
            <source>Move to the previous section</source>
            <translation>В предыдущий раздел</translation>
        </message>
        <message>
            <source>Move to the next section</source>
            <translation>В следующий раздел</translation>
        </message>
        <message>
            <source>Add an error type</source>
            <translation>Добавить вид ошибки</translation>
        </message>
        <message>
            <source>Add a group</source>
            <translation>Добавить группу</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Перенести в…</translation>
        </message>
        <message>
            <source>Search in the classifier</source>
            <translation>Поиск по классификатору</translation>
        </message>
        <message>
            <source>Import from Excel…</source>
            <translation>Загрузить из Excel…</translation>
        </message>
        <message>
            <source>Export to Excel…</source>
            <translation>Выгрузить в Excel…</translation>
        </message>
        <message>
            <source>Publish the classifier</source>
            <translation>Опубликовать классификатор</translation>
        </message>
        <message>
            <source>To the error types</source>
            <translation>К видам ошибок</translation>
        </message>
        <message>
            <source>To changes, uses and history</source>
            <translation>К правкам, формам и истории</translation>
        </message>
        <message>
            <source>Delete with all below it</source>
            <translation>Удалить со всем, что внутри</translation>
        </message>
        <message>
            <source>Move out of the group</source>
            <translation>Вынести из группы</translation>
        </message>
        <message>
            <source>Move into the entry above</source>
            <translation>Вложить в запись выше</translation>
        </message>
        <message>
            <source>The week before</source>
            <translation>Предыдущая неделя</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Текущая неделя</translation>
        </message>
        <message>
            <source>The week after</source>
            <translation>Следующая неделя</translation>
        </message>
        <message>
            <source>Set a norm of evaluations…</source>
            <translation>Задать норму оценок…</translation>
        </message>
        <message>
            <source>Save the week to Excel…</source>
            <translation>Сохранить неделю в Excel…</translation>
        </message>
        <message>
            <source>Give the contact to another evaluator…</source>
            <translation>Передать обращение другому контролёру…</translation>
        </message>
        <message>
            <source>Set the last day of the contact…</source>
            <translation>Задать срок оценки обращения…</translation>
        </message>
        <message>
            <source>New phrase rule</source>
            <translation>Новое правило фраз</translation>
        </message>
        <message>
            <source>New topic of phrases</source>
            <translation>Новая тема из правил</translation>
        </message>
        <message>
            <source>Save the phrase rule</source>
            <translation>Сохранить правило фраз</translation>
        </message>
        <message>
            <source>Search the archive for phrases</source>
            <translation>Искать фразы в архиве</translation>
        </message>
        <message>
            <source>Show the contacts with this phrase</source>
            <translation>Показать обращения с этой фразой</translation>
        </message>
        <message>
            <source>Import phrase rules…</source>
            <translation>Импортировать правила фраз…</translation>
        </message>
        <message>
            <source>Export phrase rules…</source>
            <translation>Экспортировать правила фраз…</translation>
        </message>
        <message>
            <source>Search phrase rules</source>
            <translation>Искать среди правил фраз</translation>
        </message>
        <message>
            <source>How phrase rules are written</source>
            <translation>Как пишут правила фраз</translation>
        </message>
        <message>
            <source>To the phrase rules</source>
            <translation>К правилам фраз</translation>
        </message>
        <message>
            <source>To the text of the rule</source>
            <translation>К тексту правила</translation>
        </message>
        <message>
            <source>To the fault in the rule</source>
            <translation>К ошибке в правиле</translation>
        </message>
        <message>
            <source>To what the rule finds</source>
            <translation>К тому, что правило находит</translation>
        </message>
        <message>
            <source>Remove the phrase rule</source>
            <translation>Удалить правило фраз</translation>
        </message>
        <message>
            <source>Work the queue off here</source>
            <translation>Выполнять очередь здесь</translation>
        </message>
        <message>
            <source>Stop working the queue off here</source>
            <translation>Перестать выполнять очередь здесь</translation>
        </message>
        <message>
            <source>Let the job go first</source>
            <translation>Поставить задание первым</translation>
        </message>
        <message>
            <source>Let the job come sooner</source>
            <translation>Передвинуть задание раньше</translation>
        </message>
        <message>
            <source>Let the job come later</source>
            <translation>Передвинуть задание позже</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>Повторить задание</translation>
        </message>
        <message>
            <source>Try all failed jobs again</source>
            <translation>Повторить все неудачные задания</translation>
        </message>
        <message>
            <source>Cancel the job</source>
            <translation>Отменить задание</translation>
        </message>
        <message>
            <source>Remove ended jobs from the list</source>
            <translation>Убрать завершённые задания из списка</translation>
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
        <name>ConditionField</name>
        <message>
            <source>Asked only if</source>
            <translation>Оценивается, только если</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Добавить условие</translation>
        </message>
        <message>
            <source>No criterion comes before this one.</source>
            <translation>Перед этим критерием нет других.</translation>
        </message>
        <message>
            <source>Always shown.</source>
            <translation>Показывается всегда.</translation>
        </message>
        <message>
            <source>The condition is not complete yet.</source>
            <translation>Условие ещё не заполнено.</translation>
        </message>
        <message>
            <source>Shown when {condition}.</source>
            <translation>Показывается, если {condition}.</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Choose a contact to see what is known of it.</source>
            <translation>Выберите обращение, чтобы увидеть сведения о нём.</translation>
        </message>
        <message>
            <source>The contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Evaluations of this contact</source>
            <translation>Оценки этого обращения</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Жалоба</translation>
        </message>
        <message>
            <source>No topic</source>
            <translation>Без тематики</translation>
        </message>
        <message numerus="yes">
            <source>%n evaluation(s)</source>
            <translation>
                <numerusform>%Ln оценка</numerusform>
                <numerusform>%Ln оценки</numerusform>
                <numerusform>%Ln оценок</numerusform>
            </translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation>Ещё не оценено</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Длительность</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Customer's mark</source>
            <translation>Оценка клиента</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>There is one</source>
            <translation>Есть</translation>
        </message>
        <message>
            <source>Not made yet</source>
            <translation>Ещё нет</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Расшифровка</translation>
        </message>
        <message>
            <source>one channel</source>
            <translation>один канал</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
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
            <translation>Начало</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тематика</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Жалоба</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Длит.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Есть</translation>
        </message>
        <message>
            <source>Neither a recording nor a text</source>
            <translation>Нет ни записи, ни текста</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Расшифровка</translation>
        </message>
        <message>
            <source>Sound only, not transcribed yet</source>
            <translation>Только звук, ещё не расшифровано</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Not evaluated yet</source>
            <translation>Ещё не оценено</translation>
        </message>
    </context>
    <context>
        <name>ContactHeader</name>
        <message>
            <source>complaint</source>
            <translation>жалоба</translation>
        </message>
        <message>
            <source>Blind calibration “{title}”: nobody sees your answers until the reveal</source>
            <translation>Слепая калибровка «{title}»: до раскрытия ваших ответов никто не видит</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>не сохранено</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>сохраняется…</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>сохранено {time}</translation>
        </message>
        <message>
            <source>satisfaction {csat}</source>
            <translation>оценка клиента {csat}</translation>
        </message>
        <message>
            <source>{card}, version {version}</source>
            <translation>{card}, версия {version}</translation>
        </message>
        <message>
            <source>evaluated by {name}</source>
            <translation>оценил(а) {name}</translation>
        </message>
    </context>
    <context>
        <name>ContactHits</name>
        <message numerus="yes">
            <source>Found in %n place(s)</source>
            <translation>
                <numerusform>Найдено в %Ln месте</numerusform>
                <numerusform>Найдено в %Ln местах</numerusform>
                <numerusform>Найдено в %Ln местах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and in %n more place(s)</source>
            <translation>
                <numerusform>… и ещё в %Ln месте</numerusform>
                <numerusform>… и ещё в %Ln местах</numerusform>
                <numerusform>… и ещё в %Ln местах</numerusform>
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
            <translation>Выгрузить пакет…</translation>
        </message>
        <message>
            <source>Import a package…</source>
            <translation>Импортировать пакет…</translation>
        </message>
        <message>
            <source>Package to import</source>
            <translation>Пакет для импорта</translation>
        </message>
        <message>
            <source>The package was written: {name}.</source>
            <translation>Пакет записан: {name}.</translation>
        </message>
        <message>
            <source>The package is in.</source>
            <translation>Пакет импортирован.</translation>
        </message>
    </context>
    <context>
        <name>ContactPicker</name>
        <message>
            <source>Search in topics, agents, transcripts and chats</source>
            <translation>Поиск по тематике, специалистам, расшифровкам и чатам</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
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
            <source>Search contacts</source>
            <translation>Поиск обращений</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Все обращения</translation>
        </message>
        <message>
            <source>Enter takes a contact in</source>
            <translation>Enter — добавить обращение</translation>
        </message>
        <message>
            <source>Chosen contacts</source>
            <translation>Выбранные обращения</translation>
        </message>
        <message>
            <source>Delete takes one out</source>
            <translation>Delete — убрать обращение</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Убрать</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) chosen</source>
            <translation>
                <numerusform>Выбрано %Ln обращение</numerusform>
                <numerusform>Выбрано %Ln обращения</numerusform>
                <numerusform>Выбрано %Ln обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact chosen: go to one above and press Enter.</source>
            <translation>Обращения не выбраны: встаньте на нужное в списке выше и нажмите Enter.</translation>
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>Contacts</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Импорт файлов…</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Импорт папки…</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Прошлые импорты</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Расшифровать</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Оценить</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Выделить все</translation>
        </message>
        <message>
            <source>Enter evaluates the contact</source>
            <translation>Enter — оценить обращение</translation>
        </message>
        <message>
            <source>Contacts and the chosen one</source>
            <translation>Список обращений и выбранное обращение</translation>
        </message>
        <message>
            <source>Recordings, tables and chats</source>
            <translation>Записи, таблицы и чаты</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Файлы для импорта</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Папка для импорта</translation>
        </message>
        <message>
            <source>Undo the selection</source>
            <translation>Снять выделение</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Подсчёт…</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) match</source>
            <translation>
                <numerusform>Найдено %Ln обращение</numerusform>
                <numerusform>Найдено %Ln обращения</numerusform>
                <numerusform>Найдено %Ln обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%Ln обращение</numerusform>
                <numerusform>%Ln обращения</numerusform>
                <numerusform>%Ln обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n matching contact(s) are selected</source>
            <translation>
                <numerusform>Выделено всё найденное: %Ln обращение</numerusform>
                <numerusform>Выделено всё найденное: %Ln обращения</numerusform>
                <numerusform>Выделено всё найденное: %Ln обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n contact(s) are selected</source>
            <translation>
                <numerusform>Выделен весь список: %Ln обращение</numerusform>
                <numerusform>Выделен весь список: %Ln обращения</numerusform>
                <numerusform>Выделен весь список: %Ln обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>Выделено: %Ln</numerusform>
                <numerusform>Выделено: %Ln</numerusform>
                <numerusform>Выделено: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact matches</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Take a word or a limit away, or look at all contacts.</source>
            <translation>Уберите слово или одно из условий либо откройте весь список.</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Показать все обращения</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Обращений пока нет</translation>
        </message>
        <message>
            <source>Choose a folder with recordings and the switchboard's table, or chat exports. You can also drop files here.</source>
            <translation>Выберите папку с записями и таблицей АТС или с выгрузкой чатов. Файлы можно и перетащить сюда.</translation>
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
            <translation>Копии базы данных</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Go to the copies</source>
            <translation>К копиям</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>Turn corrected</source>
            <translation>Реплика исправлена</translation>
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
        <name>CriterionForm</name>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Как отвечают</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Сколько значит</translation>
        </message>
        <message>
            <source>If it fails</source>
            <translation>Если не выполнен</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <source>What a machine suggests</source>
            <translation>Что подсказывает программа</translation>
        </message>
        <message>
            <source>When it is asked</source>
            <translation>Когда оценивается</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>&amp;Help for evaluators</source>
            <translation>&amp;Пояснение для контролёров</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Код</translation>
        </message>
        <message>
            <source>C&amp;lause</source>
            <translation>П&amp;ункт документа</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Единица</translation>
        </message>
        <message>
            <source>What the number counts, such as “s”.</source>
            <translation>Что считает число, например «с».</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>Ве&amp;с</translation>
        </message>
        <message>
            <source>Adds at &amp;most, %</source>
            <translation>&amp;Даёт не более, %</translation>
        </message>
        <message>
            <source>“&amp;Not applicable”</source>
            <translation>«Не при&amp;менимо»</translation>
        </message>
        <message>
            <source>A failure is</source>
            <translation>Невыполнение — ошибка</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>Кри&amp;тичность</translation>
        </message>
        <message>
            <source>A comment or evidence is needed for</source>
            <translation>Комментарий или подтверждение нужны при</translation>
        </message>
        <message>
            <source>Only in these channels</source>
            <translation>Только в каналах</translation>
        </message>
        <message>
            <source>None ticked: in all.</source>
            <translation>Не отмечено — во всех.</translation>
        </message>
        <message>
            <source>Only for these topics</source>
            <translation>Только для тематик</translation>
        </message>
        <message>
            <source>None ticked: for all.</source>
            <translation>Не отмечено — для всех.</translation>
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
            <translation>Критичный для клиента</translation>
        </message>
        <message>
            <source>business</source>
            <translation>предприятие</translation>
        </message>
        <message>
            <source>Critical for the business</source>
            <translation>Критичный для предприятия</translation>
        </message>
        <message>
            <source>regulator</source>
            <translation>регулятор</translation>
        </message>
        <message>
            <source>Critical for the regulator</source>
            <translation>Критичный для регулятора</translation>
        </message>
        <message>
            <source>zeroes the contact</source>
            <translation>обнуляет обращение</translation>
        </message>
        <message>
            <source>An error here makes the score zero.</source>
            <translation>Ошибка здесь обнуляет балл.</translation>
        </message>
        <message>
            <source>zeroes the section</source>
            <translation>обнуляет раздел</translation>
        </message>
        <message>
            <source>An error here makes the section zero.</source>
            <translation>Ошибка здесь обнуляет раздел.</translation>
        </message>
        <message>
            <source>at most {cap}</source>
            <translation>не выше {cap}</translation>
        </message>
        <message>
            <source>An error here caps the score at {cap}.</source>
            <translation>При ошибке здесь балл не выше {cap}.</translation>
        </message>
        <message>
            <source>It is recorded for the figures and does not change the score.</source>
            <translation>Отмечается для статистики и на балл не влияет.</translation>
        </message>
        <message>
            <source>It adds to the score; nothing is lost without it.</source>
            <translation>Прибавляет баллы; если не выполнено, балл не снижается.</translation>
        </message>
        <message>
            <source>It adds to the score, at most {cap}; nothing is lost without it.</source>
            <translation>Прибавляет баллы, не более {cap}; если не выполнено, балл не снижается.</translation>
        </message>
    </context>
    <context>
        <name>CriterionRow</name>
        <message>
            <source>The contact as a whole</source>
            <translation>Обращение в целом</translation>
        </message>
        <message>
            <source>Weight {weight}</source>
            <translation>Вес {weight}</translation>
        </message>
        <message>
            <source>needs a reason: evidence or comment</source>
            <translation>нужно обоснование: подтверждение или комментарий</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>ещё нет ответа</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>нет ответа</translation>
        </message>
    </context>
    <context>
        <name>CriterionWords</name>
        <message>
            <source>Not applicable</source>
            <translation>Не применимо</translation>
        </message>
        <message>
            <source>and</source>
            <translation>и</translation>
        </message>
        <message>
            <source>or</source>
            <translation>или</translation>
        </message>
        <message>
            <source>not: {condition}</source>
            <translation>неверно, что {condition}</translation>
        </message>
        <message>
            <source>“{criterion}” is {answers}</source>
            <translation>«{criterion}» — {answers}</translation>
        </message>
        <message>
            <source>“{criterion}” is not applicable</source>
            <translation>«{criterion}» — не применимо</translation>
        </message>
        <message>
            <source>from {low}</source>
            <translation>от {low}</translation>
        </message>
        <message>
            <source>up to {high}</source>
            <translation>до {high}</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>любое число</translation>
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
            <translation>измеряется, не оценивается</translation>
        </message>
    </context>
    <context>
        <name>DatesStep</name>
        <message>
            <source>Dates of chats</source>
            <translation>Даты в чатах</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>выберите…</translation>
        </message>
        <message>
            <source>Dates are written as</source>
            <translation>Даты записаны как</translation>
        </message>
        <message>
            <source>The day and the month cannot be told apart in a chat.</source>
            <translation>В чате не различить день и месяц.</translation>
        </message>
    </context>
    <context>
        <name>DeviceChoice</name>
        <message>
            <source>as the system</source>
            <translation>как в системе</translation>
        </message>
        <message>
            <source>{device} (not connected)</source>
            <translation>{device} (не подключено)</translation>
        </message>
        <message>
            <source>Devices that are connected now</source>
            <translation>Подключённые сейчас устройства</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Look in:</source>
            <translation>Папка:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Тип файлов:</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTexts</name>
        <message>
            <source>Can change a score</source>
            <translation>Может изменить балл</translation>
        </message>
        <message>
            <source>Can change passing or the band</source>
            <translation>Может изменить норму или уровень</translation>
        </message>
        <message>
            <source>Can change the figures of errors</source>
            <translation>Может изменить статистику ошибок</translation>
        </message>
        <message>
            <source>Changes the form, not the score</source>
            <translation>Меняет форму, но не балл</translation>
        </message>
        <message>
            <source>Only words</source>
            <translation>Только тексты</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Форма оценки</translation>
        </message>
        <message>
            <source>Section “{name}”</source>
            <translation>Раздел «{name}»</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <source>“{within}”, answer “{name}”</source>
            <translation>«{within}», ответ «{name}»</translation>
        </message>
        <message>
            <source>“{within}”, range {name}</source>
            <translation>«{within}», диапазон {name}</translation>
        </message>
        <message>
            <source>Band “{name}”</source>
            <translation>Уровень «{name}»</translation>
        </message>
        <message>
            <source>Error type “{name}”</source>
            <translation>Вид ошибки «{name}»</translation>
        </message>
        <message>
            <source>New section; criteria in it: {count}</source>
            <translation>Новый раздел; критериев в нём: {count}</translation>
        </message>
        <message>
            <source>New criterion, weight {number}</source>
            <translation>Новый критерий, вес {number}</translation>
        </message>
        <message>
            <source>New answer, points: {number}</source>
            <translation>Новый ответ, баллы: {number}</translation>
        </message>
        <message>
            <source>New range, points: {number}</source>
            <translation>Новый диапазон, баллы: {number}</translation>
        </message>
        <message>
            <source>New band, from {number}</source>
            <translation>Новый уровень, от {number}</translation>
        </message>
        <message>
            <source>New error type</source>
            <translation>Новый вид ошибки</translation>
        </message>
        <message>
            <source>The section is gone; criteria in it: {count}</source>
            <translation>Раздел удалён; критериев в нём было: {count}</translation>
        </message>
        <message>
            <source>The criterion is gone; its weight was {number}</source>
            <translation>Критерий удалён; его вес был {number}</translation>
        </message>
        <message>
            <source>The answer is gone; its points: {number}</source>
            <translation>Ответ удалён; его баллы: {number}</translation>
        </message>
        <message>
            <source>The range is gone; its points: {number}</source>
            <translation>Диапазон удалён; его баллы: {number}</translation>
        </message>
        <message>
            <source>The band is gone; it began at {number}</source>
            <translation>Уровень удалён; он начинался с {number}</translation>
        </message>
        <message>
            <source>The error type is gone</source>
            <translation>Вид ошибки удалён</translation>
        </message>
        <message>
            <source>Moved from the section “{before}” to “{after}”</source>
            <translation>Перенесён из раздела «{before}» в «{after}»</translation>
        </message>
        <message>
            <source>Moved from place {before} to place {after}</source>
            <translation>Место в списке: {before} → {after}</translation>
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
            <translation>обрезано по концу записи</translation>
        </message>
        <message>
            <source>repeated itself, cut</source>
            <translation>повторы убраны</translation>
        </message>
        <message>
            <source>hardly heard</source>
            <translation>слышно плохо</translation>
        </message>
        <message>
            <source>language uncertain</source>
            <translation>язык определён неуверенно</translation>
        </message>
        <message>
            <source>sounds like Russian</source>
            <translation>похоже на русский</translation>
        </message>
        <message>
            <source>sounds like Kazakh</source>
            <translation>похоже на казахский</translation>
        </message>
        <message>
            <source>sounds like English</source>
            <translation>похоже на английский</translation>
        </message>
        <message>
            <source>who speaks is a guess</source>
            <translation>кто говорит — догадка</translation>
        </message>
        <message>
            <source>voices could not be told apart</source>
            <translation>голоса различить не удалось</translation>
        </message>
        <message>
            <source>Words that would begin after the sound had ended were left out.</source>
            <translation>Слова, которые начинались бы после конца звука, убраны.</translation>
        </message>
        <message>
            <source>The recogniser went round in circles here; only the first round was kept.</source>
            <translation>Здесь распознавание зациклилось; оставлен только первый повтор.</translation>
        </message>
        <message>
            <source>Most of this was hardly heard: listen before you rely on it.</source>
            <translation>Почти всё здесь слышно плохо: прослушайте, прежде чем опираться на эти слова.</translation>
        </message>
        <message>
            <source>The sound does not tell which language this is: listen before you rely on it.</source>
            <translation>По звуку не ясно, какой это язык: прослушайте, прежде чем опираться на эти слова.</translation>
        </message>
        <message>
            <source>This sounds like Russian: choose it in the settings and transcribe anew.</source>
            <translation>Похоже на русский: выберите его в настройках и расшифруйте заново.</translation>
        </message>
        <message>
            <source>This sounds like Kazakh: choose it in the settings and transcribe anew.</source>
            <translation>Похоже на казахский: выберите его в настройках и расшифруйте заново.</translation>
        </message>
        <message>
            <source>This sounds like English: choose it in the settings and transcribe anew.</source>
            <translation>Похоже на английский: выберите его в настройках и расшифруйте заново.</translation>
        </message>
        <message>
            <source>Who speaks was guessed from the sound of the voice.</source>
            <translation>Кто говорит, угадано по голосу.</translation>
        </message>
        <message>
            <source>Both sides are in one channel, and their voices could not be told apart.</source>
            <translation>Обе стороны в одном канале, и различить их голоса не удалось.</translation>
        </message>
        <message>
            <source>Underlined with dots, heard with doubt: {words}</source>
            <translation>Подчёркнуто точками, расслышано неуверенно: {words}</translation>
        </message>
        <message>
            <source>The recogniser trusts this by {share}.</source>
            <translation>Уверенность распознавания: {share}.</translation>
        </message>
        <message>
            <source>{side} (a guess)</source>
            <translation>{side} (догадка)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <source>Drafts</source>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Drafts of scorecards</source>
            <translation>Черновики форм оценки</translation>
        </message>
        <message>
            <source>The draft “{name}” is deleted.</source>
            <translation>Черновик «{name}» удалён.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>DroppedDialog</name>
        <message>
            <source>Import of a scorecard</source>
            <translation>Импорт формы оценки</translation>
        </message>
        <message numerus="yes">
            <source>The card is read. %n thing(s) of the file could not be kept as they were:</source>
            <translation>
                <numerusform>Форма прочитана. %Ln место файла не удалось сохранить как было:</numerusform>
                <numerusform>Форма прочитана. %Ln места файла не удалось сохранить как было:</numerusform>
                <numerusform>Форма прочитана. %Ln мест файла не удалось сохранить как было:</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Скопировать список</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Открыть черновик</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Место в файле</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Что с ним стало</translation>
        </message>
        <message>
            <source>What could not be kept</source>
            <translation>Что не удалось сохранить</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Whom it harms</source>
            <translation>Кому вредит</translation>
        </message>
        <message>
            <source>When it is this error</source>
            <translation>Когда это именно эта ошибка</translation>
        </message>
        <message>
            <source>Place in the tree</source>
            <translation>Место в дереве</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Claus&amp;e of your standard</source>
            <translation>П&amp;ункт стандарта</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Вес</translation>
        </message>
        <message>
            <source>What it takes on cards with deductions.</source>
            <translation>Сколько снимается в формах с вычетами.</translation>
        </message>
        <message>
            <source>&amp;Severity</source>
            <translation>&amp;Критичность</translation>
        </message>
        <message>
            <source>C&amp;lasses</source>
            <translation>К&amp;лассы</translation>
        </message>
        <message>
            <source>Several may apply; each is counted once.</source>
            <translation>Можно несколько; каждый считается один раз.</translation>
        </message>
        <message>
            <source>&amp;Definition</source>
            <translation>&amp;Определение</translation>
        </message>
        <message>
            <source>Example of the e&amp;rror</source>
            <translation>&amp;Пример ошибки</translation>
        </message>
        <message>
            <source>How it would have been ri&amp;ght</source>
            <translation>Как было бы пр&amp;авильно</translation>
        </message>
        <message>
            <source>A group only holds others and cannot be recorded itself.</source>
            <translation>Группа только объединяет другие записи, сама она не фиксируется.</translation>
        </message>
        <message>
            <source>It is a gro&amp;up</source>
            <translation>Это &amp;группа</translation>
        </message>
        <message>
            <source>&amp;Belongs to</source>
            <translation>В&amp;ходит в</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Перенести в…</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Error type</source>
            <translation>Вид ошибки</translation>
        </message>
        <message>
            <source>Not published yet: its history begins with it.</source>
            <translation>Ещё не опубликован: с него начнётся история.</translation>
        </message>
        <message>
            <source>Figures and history hang on it; another code begins anew.</source>
            <translation>С ним связаны показатели и история; новый код начинает их заново.</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>Ко&amp;д</translation>
        </message>
    </context>
    <context>
        <name>ErrorTypesField</name>
        <message>
            <source>What can be recorded on this card at all.</source>
            <translation>Что вообще можно отметить по этой форме.</translation>
        </message>
        <message>
            <source>&amp;Error types of the card</source>
            <translation>Виды о&amp;шибок формы</translation>
        </message>
        <message>
            <source>&amp;Error types</source>
            <translation>Виды о&amp;шибок</translation>
        </message>
        <message>
            <source>Search by name, group or code</source>
            <translation>Поиск по названию, группе или коду</translation>
        </message>
        <message>
            <source>Chosen: {names}</source>
            <translation>Выбрано: {names}</translation>
        </message>
        <message>
            <source>None is chosen: any of the card can be recorded.</source>
            <translation>Не выбрано: можно отметить любой вид из формы.</translation>
        </message>
    </context>
    <context>
        <name>EvaluatePage</name>
        <message>
            <source>Evaluate</source>
            <translation>Оценка обращения</translation>
        </message>
        <message>
            <source>Evidence stamped</source>
            <translation>Подтверждение добавлено</translation>
        </message>
        <message>
            <source>Choose a criterion first: evidence belongs to one.</source>
            <translation>Сначала выберите критерий: подтверждение относится к нему.</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Open what is stored</source>
            <translation>Открыть сохранённое</translation>
        </message>
        <message>
            <source>The last change is not saved. Leaving now would lose it.</source>
            <translation>Последнее изменение не сохранено и при переходе будет потеряно.</translation>
        </message>
        <message>
            <source>Leave all the same</source>
            <translation>Всё равно перейти</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) wait for you</source>
            <translation>
                <numerusform>Вас ждёт %Ln обращение</numerusform>
                <numerusform>Вас ждут %Ln обращения</numerusform>
                <numerusform>Вас ждут %Ln обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Evaluate the next one, or choose another on the page of contacts.</source>
            <translation>Оцените следующее или выберите другое на странице «Обращения».</translation>
        </message>
        <message>
            <source>Evaluate the next</source>
            <translation>Оценить следующее</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Ничего не ждёт оценки</translation>
        </message>
        <message>
            <source>Choose a contact on the page of contacts, or draw a sample.</source>
            <translation>Выберите обращение на странице «Обращения» или сделайте выборку.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>message {number}</source>
            <translation>сообщение {number}</translation>
        </message>
        <message>
            <source>a place that is not known</source>
            <translation>место неизвестно</translation>
        </message>
    </context>
    <context>
        <name>ExplanationView</name>
        <message>
            <source>How the score comes about</source>
            <translation>Как получен балл</translation>
        </message>
        <message>
            <source>What does not apply leaves its weight to the rest. Contribution is the applied weight times the share of points; the contributions add up to the score before gates.</source>
            <translation>Вес неприменимых критериев переходит к остальным. Вклад — это учтённый вес, умноженный на долю баллов; сумма вкладов даёт балл до стоп-критериев.</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Вес</translation>
        </message>
        <message>
            <source>Applied weight</source>
            <translation>Учтённый вес</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Contribution</source>
            <translation>Вклад</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Исходный балл</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>не в балле</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>по условию</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>не применимо</translation>
        </message>
        <message>
            <source>{points} of {possible}</source>
            <translation>{points} из {possible}</translation>
        </message>
        <message>
            <source>Nothing is judged yet, so there is no score.</source>
            <translation>Ещё ничего не оценено, поэтому балла нет.</translation>
        </message>
        <message>
            <source>Sum, score before gates: {before}. Score: {after}.</source>
            <translation>Сумма, балл до стоп-критериев: {before}. Итоговый балл: {after}.</translation>
        </message>
        <message>
            <source>Bonuses add {bonus}.</source>
            <translation>Бонусы прибавляют {bonus}.</translation>
        </message>
    </context>
    <context>
        <name>FaultsDialog</name>
        <message>
            <source>Check of a scorecard</source>
            <translation>Проверка формы оценки</translation>
        </message>
        <message>
            <source>Faults of the file</source>
            <translation>Ошибки файла</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Столбец</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s). Mend them in the file and check it again.</source>
            <translation>
                <numerusform>%Ln ошибка. Исправьте её в файле и проверьте его снова.</numerusform>
                <numerusform>%Ln ошибки. Исправьте их в файле и проверьте его снова.</numerusform>
                <numerusform>%Ln ошибок. Исправьте их в файле и проверьте его снова.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is sound. It can be published.</source>
            <translation>Ошибок нет. Форму можно опубликовать.</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Скопировать список</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
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
                <numerusform>%Ln случайная оценка</numerusform>
                <numerusform>%Ln случайные оценки</numerusform>
                <numerusform>%Ln случайных оценок</numerusform>
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
            <source>Target {wanted} reached</source>
            <translation>Цель {wanted} достигнута</translation>
        </message>
        <message>
            <source>Target {wanted} nearly reached</source>
            <translation>Цель {wanted} почти достигнута</translation>
        </message>
        <message>
            <source>Target {wanted} missed</source>
            <translation>Цель {wanted} не достигнута</translation>
        </message>
        <message>
            <source>Target {wanted}</source>
            <translation>Цель {wanted}</translation>
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
            <translation>Поиск по тематике, специалистам, расшифровкам и чатам</translation>
        </message>
        <message>
            <source>Words are found in any form; start* finds beginnings, "in quotes" exact phrases</source>
            <translation>Слова находятся в любой форме; начало* ищет начала слов, "в кавычках" — точную фразу</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Conditions of every field, and saved filters</source>
            <translation>Условия по любому полю и сохранённые фильтры</translation>
        </message>
        <message>
            <source>Any month</source>
            <translation>Любой месяц</translation>
        </message>
        <message>
            <source>Any channel</source>
            <translation>Любой канал</translation>
        </message>
        <message>
            <source>All teams</source>
            <translation>Все группы</translation>
        </message>
        <message>
            <source>All agents</source>
            <translation>Все специалисты</translation>
        </message>
        <message>
            <source>Evaluated or not</source>
            <translation>Оценённые и нет</translation>
        </message>
        <message>
            <source>Not evaluated</source>
            <translation>Не оценённые</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Оценённые</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Показать все обращения</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Специалист</translation>
        </message>
    </context>
    <context>
        <name>FilterKeeping</name>
        <message>
            <source>The filter “{name}” is saved.</source>
            <translation>Фильтр «{name}» сохранён.</translation>
        </message>
        <message>
            <source>The filter “{name}” is removed.</source>
            <translation>Фильтр «{name}» удалён.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>As an expression: team = "North" and started_at in last 7 days</source>
            <translation>Выражением: группа = "Север" и начало в последние 7 дней</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Название фильтра</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Remove the saved filter</source>
            <translation>Удалить сохранённый фильтр</translation>
        </message>
        <message>
            <source>The filter as an expression</source>
            <translation>Фильтр в виде выражения</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Сохранённые фильтры</translation>
        </message>
        <message>
            <source>Who sees the filter</source>
            <translation>Кому виден фильтр</translation>
        </message>
        <message>
            <source>Conditions of the filter</source>
            <translation>Условия фильтра</translation>
        </message>
        <message>
            <source>Me and {team}</source>
            <translation>Я и группа {team}</translation>
        </message>
        <message>
            <source>Only me</source>
            <translation>Только я</translation>
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
            <translation>Искать в расшифровке</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} из {count}</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>не найдено</translation>
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
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Write the day as 01.11.2026.</source>
            <translation>Напишите дату как 01.11.2026.</translation>
        </message>
    </context>
    <context>
        <name>FoundPanel</name>
        <message>
            <source>What it finds</source>
            <translation>Что находит</translation>
        </message>
        <message>
            <source>newest {count}</source>
            <translation>последние {count}</translation>
        </message>
        <message>
            <source>In all contacts; a filter: channel = chat</source>
            <translation>Во всех обращениях; фильтр: канал = чат</translation>
        </message>
        <message>
            <source>Only in contacts of this filter</source>
            <translation>Только в обращениях этого фильтра</translation>
        </message>
        <message>
            <source>How many contacts are looked through</source>
            <translation>Сколько обращений просматривать</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Ход поиска</translation>
        </message>
        <message>
            <source>Enter opens the contact at this place.</source>
            <translation>Enter открывает обращение на этом месте.</translation>
        </message>
        <message>
            <source>What the rule finds in stored contacts stands here while you write it.</source>
            <translation>Пока вы пишете правило, здесь видно, что оно находит в сохранённых обращениях.</translation>
        </message>
        <message>
            <source>No contact with a transcript or messages is among these.</source>
            <translation>Среди этих обращений нет ни расшифровок, ни сообщений.</translation>
        </message>
        <message>
            <source>Found in {found} of {looked} contacts</source>
            <translation>Найдено в {found} из {looked} обращений</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%Ln место</numerusform>
                <numerusform>%Ln места</numerusform>
                <numerusform>%Ln мест</numerusform>
            </translation>
        </message>
        <message>
            <source>the first {count} are shown</source>
            <translation>показаны первые {count}</translation>
        </message>
    </context>
    <context>
        <name>FullPointsField</name>
        <message>
            <source>&amp;Full points</source>
            <translation>По&amp;лный балл</translation>
        </message>
        <message>
            <source>As the best answer gives</source>
            <translation>Как у лучшего ответа</translation>
        </message>
        <message>
            <source>No more than</source>
            <translation>Не больше</translation>
        </message>
        <message>
            <source>Out of (need not be reached)</source>
            <translation>Из (может быть недостижим)</translation>
        </message>
        <message>
            <source>Full points</source>
            <translation>Полный балл</translation>
        </message>
    </context>
    <context>
        <name>GateBlock</name>
        <message>
            <source>These answers fire the gate</source>
            <translation>Стоп-критерий срабатывает при ответах</translation>
        </message>
    </context>
    <context>
        <name>GateField</name>
        <message>
            <source>&amp;Gate: what a failure does</source>
            <translation>Стоп-кр&amp;итерий: что делает невыполнение</translation>
        </message>
        <message>
            <source>Nothing more: it only costs its points</source>
            <translation>Только теряются баллы критерия</translation>
        </message>
        <message>
            <source>Zeroes its section</source>
            <translation>Обнуляет свой раздел</translation>
        </message>
        <message>
            <source>Zeroes another section</source>
            <translation>Обнуляет другой раздел</translation>
        </message>
        <message>
            <source>Zeroes the whole contact</source>
            <translation>Обнуляет всё обращение</translation>
        </message>
        <message>
            <source>Limits the score of the contact</source>
            <translation>Ограничивает балл обращения</translation>
        </message>
        <message>
            <source>Section that the gate zeroes</source>
            <translation>Обнуляемый раздел</translation>
        </message>
        <message>
            <source>Highest score after the gate, per cent</source>
            <translation>Наибольший балл после стоп-критерия, %</translation>
        </message>
        <message>
            <source>At most, %</source>
            <translation>Не больше, %</translation>
        </message>
        <message>
            <source>The score before gates is kept and shown too.</source>
            <translation>Балл до стоп-критериев тоже хранится и показывается.</translation>
        </message>
        <message>
            <source>Section “{section}”</source>
            <translation>Раздел «{section}»</translation>
        </message>
    </context>
    <context>
        <name>Gates</name>
        <message>
            <source>{criterion}: zeroes the section “{section}”</source>
            <translation>{criterion}: обнуляет раздел «{section}»</translation>
        </message>
        <message>
            <source>{criterion}: caps the score at {cap}</source>
            <translation>{criterion}: ограничивает балл, не выше {cap}</translation>
        </message>
        <message>
            <source>{criterion}: zeroes the contact</source>
            <translation>{criterion}: обнуляет обращение</translation>
        </message>
    </context>
    <context>
        <name>GatesField</name>
        <message>
            <source>Another gate for other answers</source>
            <translation>Ещё стоп-критерий для других ответов</translation>
        </message>
        <message>
            <source>Remove the last gate</source>
            <translation>Убрать последний стоп-критерий</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>All of these hold</source>
            <translation>Выполняются все условия</translation>
        </message>
        <message>
            <source>At least one of these holds</source>
            <translation>Выполняется хотя бы одно</translation>
        </message>
        <message>
            <source>None of these holds</source>
            <translation>Не выполняется ни одно</translation>
        </message>
        <message>
            <source>Not all of these hold</source>
            <translation>Выполняются не все</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа условий</translation>
        </message>
        <message>
            <source>Remove the group</source>
            <translation>Удалить группу условий</translation>
        </message>
        <message>
            <source>How these conditions are joined</source>
            <translation>Как соединены условия</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Добавить условие</translation>
        </message>
        <message>
            <source>Add a group of conditions</source>
            <translation>Добавить группу условий</translation>
        </message>
    </context>
    <context>
        <name>GroupForms</name>
        <message>
            <source>Change a target group</source>
            <translation>Изменить целевую группу</translation>
        </message>
        <message>
            <source>A new target group</source>
            <translation>Новая целевая группа</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Members today: {count}.</source>
            <translation>Участников сегодня: {count}.</translation>
        </message>
    </context>
    <context>
        <name>GroupsTab</name>
        <message>
            <source>New group…</source>
            <translation>Новая группа…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>A rule finds its members anew each day; a plan can draw from them alone.</source>
            <translation>Правило каждый день находит участников заново; план может отбирать только из них.</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Целевые группы</translation>
        </message>
        <message>
            <source>Members today</source>
            <translation>Участники сегодня</translation>
        </message>
        <message>
            <source>Remove the target group “{name}”?</source>
            <translation>Удалить целевую группу «{name}»?</translation>
        </message>
        <message>
            <source>Remove the group</source>
            <translation>Удалить группу</translation>
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
            <translation>16 бит, старший байт первым</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 бит</translation>
        </message>
        <message>
            <source>Recordings without a header</source>
            <translation>Записи без заголовка</translation>
        </message>
        <message>
            <source>{rate} Hz</source>
            <translation>{rate} Гц</translation>
        </message>
        <message>
            <source>1 side</source>
            <translation>1 сторона</translation>
        </message>
        <message>
            <source>2 sides</source>
            <translation>2 стороны</translation>
        </message>
        <message>
            <source>Coding of {ending}</source>
            <translation>Кодирование {ending}</translation>
        </message>
        <message>
            <source>Rate of {ending}</source>
            <translation>Частота {ending}</translation>
        </message>
        <message>
            <source>Sides in {ending}</source>
            <translation>Число сторон в {ending}</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Прослушать</translation>
        </message>
        <message>
            <source>Read so</source>
            <translation>Читать так</translation>
        </message>
        <message>
            <source>Listen to the beginning, {ending}</source>
            <translation>Прослушать начало, {ending}</translation>
        </message>
        <message>
            <source>Read {ending} so</source>
            <translation>Читать {ending} так</translation>
        </message>
        <message numerus="yes">
            <source>%n recording(s) are left out until you say how they are read.</source>
            <translation>
                <numerusform>%Ln запись пропущена, пока вы не скажете, как её читать.</numerusform>
                <numerusform>%Ln записи пропущены, пока вы не скажете, как их читать.</numerusform>
                <numerusform>%Ln записей пропущено, пока вы не скажете, как их читать.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are read as their ending has it. Listen, and say whether it is so.</source>
            <translation>Они читаются по расширению. Прослушайте и скажите, верно ли это.</translation>
        </message>
        <message>
            <source>They are read as you said. The answer is remembered for this folder.</source>
            <translation>Они читаются так, как вы сказали. Ответ запомнен для этой папки.</translation>
        </message>
        <message>
            <source>Read so, {file} lasts {length}.</source>
            <translation>При таком чтении {file} длится {length}.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>How rules are written</source>
            <translation>Как пишут правила</translation>
        </message>
    </context>
    <context>
        <name>HelpStep</name>
        <message>
            <source>Recordings</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>List of the recordings</source>
            <translation>Список записей</translation>
        </message>
        <message>
            <source>A table beside the recordings is found by itself; choose one that lies elsewhere.</source>
            <translation>Таблица рядом с записями находится сама; выберите ту, что лежит в другом месте.</translation>
        </message>
        <message>
            <source>As the table says</source>
            <translation>Как сказано в таблице</translation>
        </message>
        <message>
            <source>Left channel</source>
            <translation>Левый канал</translation>
        </message>
        <message>
            <source>Right channel</source>
            <translation>Правый канал</translation>
        </message>
        <message>
            <source>The agent is heard in</source>
            <translation>Оператор слышен в</translation>
        </message>
        <message>
            <source>Another table, and the side on which the agent is heard.</source>
            <translation>Другая таблица и сторона, с которой слышен оператор.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
    </context>
    <context>
        <name>HintsCard</name>
        <message>
            <source>Hints for transcribing</source>
            <translation>Подсказки для расшифровки</translation>
        </message>
        <message>
            <source>Words of the house</source>
            <translation>Слова компании</translation>
        </message>
        <message>
            <source>One a line, at most 100: products, names and abbreviations that are often said. They are heard more often then, and now and then where they were not said.</source>
            <translation>По одному в строке, не больше 100: продукты, названия и сокращения, которые часто звучат. Тогда их слышно чаще, а изредка и там, где их не говорили.</translation>
        </message>
        <message>
            <source>Guess who speaks from the sound of the voice</source>
            <translation>Угадывать по голосу, кто говорит</translation>
        </message>
        <message>
            <source>Both sides in one channel</source>
            <translation>Обе стороны в одном канале</translation>
        </message>
        <message>
            <source>Every such turn is marked as a guess. Where two voices cannot be told apart, nobody is guessed.</source>
            <translation>Каждая такая реплика отмечена как догадка. Если два голоса не различить, никто не угадывается.</translation>
        </message>
    </context>
    <context>
        <name>HitBar</name>
        <message>
            <source>Phrases found</source>
            <translation>Найденные фразы</translation>
        </message>
        <message>
            <source>Enter goes to the place.</source>
            <translation>Enter переходит к месту.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Фраза</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что сказано</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не сказано</translation>
        </message>
        <message>
            <source>Phrases found: {names}</source>
            <translation>Найденные фразы: {names}</translation>
        </message>
        <message>
            <source>{number} of {count}: {name}, {place}</source>
            <translation>{number} из {count}: {name}, {place}</translation>
        </message>
    </context>
    <context>
        <name>HomeLists</name>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
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
            <source>Overdue</source>
            <translation>Просрочено</translation>
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
                <numerusform>Ждёт вас: %Ln обращение</numerusform>
                <numerusform>Ждут вас: %Ln обращения</numerusform>
                <numerusform>Ждут вас: %Ln обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>due this week: {count}</source>
            <translation>срок на этой неделе: {count}</translation>
        </message>
        <message>
            <source>overdue: {count}</source>
            <translation>просрочено: {count}</translation>
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
        <message>
            <source>Good morning</source>
            <translation>Доброе утро</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Добрый день</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Добрый вечер</translation>
        </message>
    </context>
    <context>
        <name>ImportAccount</name>
        <message>
            <source>Contacts removed: {count}.</source>
            <translation>Удалено обращений: {count}.</translation>
        </message>
        <message>
            <source>Put back as they were: {count}.</source>
            <translation>Возвращено к прежнему виду: {count}.</translation>
        </message>
        <message>
            <source>Take this import back?</source>
            <translation>Отменить этот импорт?</translation>
        </message>
        <message>
            <source>Contacts that would go: {count}.</source>
            <translation>Будет удалено обращений: {count}.</translation>
        </message>
        <message>
            <source>Contacts that would be put back as they were: {count}.</source>
            <translation>Вернётся к прежнему виду обращений: {count}.</translation>
        </message>
        <message>
            <source>Kept: {count} ({reasons}).</source>
            <translation>Останется: {count} ({reasons}).</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import contacts</source>
            <translation>Импорт обращений</translation>
        </message>
        <message>
            <source>What is there already is recognised; for what cannot come in the reason is named.</source>
            <translation>Повторы узнаются; для всего, что не загрузится, названа причина.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>New import</source>
            <translation>Новый импорт</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Прошлые импорты</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Наблюдаемая папка</translation>
        </message>
        <message>
            <source>Recordings, tables and conversations</source>
            <translation>Записи, таблицы и переписки</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>Файлы для импорта</translation>
        </message>
        <message>
            <source>Folder to import</source>
            <translation>Папка для импорта</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>The import has ended before all was in.</source>
            <translation>Импорт закончился раньше, чем загрузилось всё.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) or row(s) could not be imported.</source>
            <translation>
                <numerusform>Не удалось загрузить %Ln файл или строку.</numerusform>
                <numerusform>Не удалось загрузить %Ln файла или строки.</numerusform>
                <numerusform>Не удалось загрузить %Ln файлов или строк.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new contact(s) are in the list.</source>
            <translation>
                <numerusform>В списке %Ln новое обращение.</numerusform>
                <numerusform>В списке %Ln новых обращения.</numerusform>
                <numerusform>В списке %Ln новых обращений.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Kept as a custom field</source>
            <translation>Дополнительное поле</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Не брать</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Время суток</translation>
        </message>
        <message>
            <source>Number of the call</source>
            <translation>Номер звонка</translation>
        </message>
        <message>
            <source>Number that legs of one call share</source>
            <translation>Общий номер плеч звонка</translation>
        </message>
        <message>
            <source>Agent's name</source>
            <translation>Имя оператора</translation>
        </message>
        <message>
            <source>Agent's number or login</source>
            <translation>Номер или логин оператора</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Who called</source>
            <translation>Кто звонил</translation>
        </message>
        <message>
            <source>Who was called</source>
            <translation>Кому звонили</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Length of the conversation</source>
            <translation>Длительность разговора</translation>
        </message>
        <message>
            <source>Length with waiting</source>
            <translation>Длительность с ожиданием</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тематика</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Customer's rating</source>
            <translation>Оценка клиента</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Жалоба</translation>
        </message>
        <message>
            <source>File of the recording</source>
            <translation>Файл записи</translation>
        </message>
        <message>
            <source>Channel of who called</source>
            <translation>Канал звонившего</translation>
        </message>
        <message>
            <source>Channel of who was called</source>
            <translation>Канал вызванного</translation>
        </message>
        <message>
            <source>Last application</source>
            <translation>Последнее приложение</translation>
        </message>
        <message>
            <source>Data of the last application</source>
            <translation>Данные последнего приложения</translation>
        </message>
        <message>
            <source>year, month, day</source>
            <translation>год, месяц, день</translation>
        </message>
        <message>
            <source>day, month, year</source>
            <translation>день, месяц, год</translation>
        </message>
        <message>
            <source>month, day, year</source>
            <translation>месяц, день, год</translation>
        </message>
        <message>
            <source>seconds since 1970</source>
            <translation>секунды с 1970 года</translation>
        </message>
        <message>
            <source>not clear: choose</source>
            <translation>неясно: выберите</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>запятая</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>точка с запятой</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>табуляция</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>вертикальная черта</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Оператор</translation>
        </message>
        <message>
            <source>Leave unknown</source>
            <translation>Оставить неизвестным</translation>
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
            <source>Not ended</source>
            <translation>Не закончен</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнен</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Прерван</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>evaluated</source>
            <translation>оценены</translation>
        </message>
        <message>
            <source>in a sample</source>
            <translation>в выборке</translation>
        </message>
        <message>
            <source>in a calibration session</source>
            <translation>в калибровочной сессии</translation>
        </message>
        <message>
            <source>under a hold</source>
            <translation>под удержанием</translation>
        </message>
        <message>
            <source>being transcribed now</source>
            <translation>сейчас расшифровываются</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>изменены позже</translation>
        </message>
        <message>
            <source>this computer's</source>
            <translation>как на этом компьютере</translation>
        </message>
        <message>
            <source>What this table holds cannot be told: choose at least the column of date and time.</source>
            <translation>Что в этой таблице, непонятно: выберите хотя бы столбец даты и времени.</translation>
        </message>
        <message>
            <source>Read as was remembered.</source>
            <translation>Читается так, как было запомнено.</translation>
        </message>
        <message>
            <source>Read as you say.</source>
            <translation>Читается так, как вы указали.</translation>
        </message>
        <message>
            <source>What the columns mean is guessed from their titles and rows.</source>
            <translation>Смысл столбцов угадан по их названиям и строкам.</translation>
        </message>
        <message>
            <source>Recognised: {maker}.</source>
            <translation>Узнано: {maker}.</translation>
        </message>
    </context>
    <context>
        <name>JobListPage</name>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Work it off here</source>
            <translation>Выполнять здесь</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Остановить здесь</translation>
        </message>
        <message>
            <source>Sooner</source>
            <translation>Раньше</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Первым</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Try all failed again</source>
            <translation>Повторить все неудачные</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Remove the ended</source>
            <translation>Убрать завершённые</translation>
        </message>
        <message>
            <source>Enter opens the contact; Delete cancels the job.</source>
            <translation>Enter открывает обращение; Delete отменяет задание.</translation>
        </message>
        <message>
            <source>Jobs of the queue</source>
            <translation>Задания очереди</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Ничего не ждёт</translation>
        </message>
        <message>
            <source>Transcriptions and other long work stand here until they are done.</source>
            <translation>Расшифровки и другие долгие задания стоят здесь, пока не будут готовы.</translation>
        </message>
        <message>
            <source>Running: {running} · waiting: {waiting} · failed or interrupted: {failed}</source>
            <translation>Выполняется: {running} · ждёт: {waiting} · с ошибкой или прервано: {failed}</translation>
        </message>
        <message>
            <source>Nobody works on the queue now.</source>
            <translation>Сейчас очередь никто не выполняет.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Transcription</source>
            <translation>Расшифровка</translation>
        </message>
        <message>
            <source>Phrase rules</source>
            <translation>Правила фраз</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ждёт</translation>
        </message>
        <message>
            <source>running</source>
            <translation>выполняется</translation>
        </message>
        <message>
            <source>done</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>прервано</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Comes</source>
            <translation>Очерёдность</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Поставлено</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
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
            <translation>архив</translation>
        </message>
        <message>
            <source>{place}, priority {priority}</source>
            <translation>{place}, приоритет {priority}</translation>
        </message>
        <message>
            <source>Somebody has opened this contact: it goes first.</source>
            <translation>Это обращение кто-то открыл: оно идёт первым.</translation>
        </message>
        <message>
            <source>The higher priority goes first; of equals, the older.</source>
            <translation>Первым идёт больший приоритет, при равных — более раннее задание.</translation>
        </message>
    </context>
    <context>
        <name>JournalCard</name>
        <message>
            <source>Journal of actions</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Who changed, opened or exported what, when and at which computer.</source>
            <translation>Кто, что, когда и на каком компьютере изменил, открыл или выгрузил.</translation>
        </message>
        <message>
            <source>Open the journal</source>
            <translation>Открыть журнал</translation>
        </message>
    </context>
    <context>
        <name>JournalColumns</name>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Объект</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Было</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Стало</translation>
        </message>
    </context>
    <context>
        <name>JournalFilter</name>
        <message>
            <source>Search in actions, fields and values</source>
            <translation>Поиск по действиям, полям и значениям</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>За всё время</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Последние 30 дней</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
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
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Check the chain</source>
            <translation>Проверить цепочку</translation>
        </message>
        <message>
            <source>Looks whether any row was removed, changed, swapped or put in</source>
            <translation>Проверяет, не удалена ли, не изменена, не переставлена и не вставлена ли какая-нибудь строка</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Выгрузить…</translation>
        </message>
        <message>
            <source>Rows and the chosen one</source>
            <translation>Строки и выбранная строка</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>Проверка журнала</translation>
        </message>
        <message>
            <source>Writing the journal</source>
            <translation>Запись журнала</translation>
        </message>
        <message>
            <source>Where to write the journal</source>
            <translation>Куда записать журнал</translation>
        </message>
        <message>
            <source>The journal is broken at row {number}: {flaw}.</source>
            <translation>Журнал нарушен в строке {number}: {flaw}.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: all %n row(s) follow from each other.</source>
            <translation>
                <numerusform>Журнал цел: %Ln строка, цепочка не нарушена.</numerusform>
                <numerusform>Журнал цел: %Ln строки, цепочка не нарушена.</numerusform>
                <numerusform>Журнал цел: %Ln строк, цепочка не нарушена.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the seal…</source>
            <translation>Сохранить печать…</translation>
        </message>
        <message>
            <source>Keep the seal outside of this workspace</source>
            <translation>Храните печать вне этого рабочего места</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s), the newest first.</source>
            <translation>
                <numerusform>%Ln действие, новые сверху.</numerusform>
                <numerusform>%Ln действия, новые сверху.</numerusform>
                <numerusform>%Ln действий, новые сверху.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows are only ever added, and each one seals the one before it.</source>
            <translation>Строки только добавляются, и каждая скрепляет предыдущую.</translation>
        </message>
    </context>
    <context>
        <name>JournalRowCard</name>
        <message>
            <source>Values before and after</source>
            <translation>Значения до и после</translation>
        </message>
        <message>
            <source>Choose a row to see its values.</source>
            <translation>Выберите строку, чтобы увидеть значения.</translation>
        </message>
        <message>
            <source>This row tells of no values.</source>
            <translation>В этой строке нет значений.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Объект</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
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
            <translation>Копии и проверка</translation>
        </message>
        <message>
            <source>The database is on a server, whose keepers make its copies. Ask them, or see “Backup” in the guide.</source>
            <translation>База находится на сервере, копии делают те, кто за ним смотрит. Спросите у них или откройте раздел «Копии» в руководстве.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Копии</translation>
        </message>
        <message>
            <source>They lie in the folder “backups” of the workspace, without recordings.</source>
            <translation>Лежат в папке «backups» рабочей папки, без записей.</translation>
        </message>
        <message>
            <source>Copies to keep</source>
            <translation>Сколько копий хранить</translation>
        </message>
        <message>
            <source>One a day is made at the start of the program; with 0, none.</source>
            <translation>Раз в день копия делается при запуске программы; при 0 не делается.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Сделать копию</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Restore this copy…</source>
            <translation>Восстановить эту копию…</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Восстановить из файла…</translation>
        </message>
        <message>
            <source>The database becomes what it was in {file}. What was done since then goes out of the lists; the present database is kept beside it in the workspace.</source>
            <translation>База станет такой, какой была в {file}. Сделанное после этого уйдёт из списков; нынешняя база останется рядом, в рабочей папке.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>There is no copy yet</source>
            <translation>Копий ещё нет</translation>
        </message>
        <message>
            <source>Copying the database</source>
            <translation>Копирование базы</translation>
        </message>
        <message>
            <source>The database was copied: {file}.</source>
            <translation>База скопирована: {file}.</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Проверка базы</translation>
        </message>
        <message>
            <source>The database is whole. Recordings that are as they came: {number}.</source>
            <translation>База цела. Записей в исходном виде: {number}.</translation>
        </message>
        <message>
            <source>And {number} more; “qa-desk db check” lists all.</source>
            <translation>И ещё {number}; все покажет «qa-desk db check».</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Копия базы данных</translation>
        </message>
        <message>
            <source>Restoring the database</source>
            <translation>Восстановление базы</translation>
        </message>
        <message>
            <source>The copy is encrypted with a key that this workspace does not have.</source>
            <translation>Копия зашифрована ключом, которого нет в этой рабочей папке.</translation>
        </message>
        <message>
            <source>The database was restored; the one before lies in {file}.</source>
            <translation>База восстановлена; прежняя лежит в {file}.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>The key is needed</source>
            <translation>Нужен ключ</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Показывать, что я ввожу</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Recovery key or passphrase:</source>
            <translation>Ключ восстановления или парольная фраза:</translation>
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
        <message>
            <source>In the sections and criteria of a card</source>
            <translation>В разделах и критериях формы</translation>
        </message>
        <message>
            <source>In the error types of the classifier</source>
            <translation>В видах ошибок классификатора</translation>
        </message>
    </context>
    <context>
        <name>KindField</name>
        <message>
            <source>&amp;Kind of answer</source>
            <translation>&amp;Вид ответа</translation>
        </message>
    </context>
    <context>
        <name>LanguageModelCard</name>
        <message>
            <source>Language model</source>
            <translation>Языковая модель</translation>
        </message>
        <message>
            <source>A model behind an OpenAI-compatible address can be asked for answers on the evaluation page (Ctrl+Shift+A). Nothing is sent unless you ask. Personal data is masked first, and only quotes that were said word for word are shown.</source>
            <translation>На странице оценки можно спросить ответы у модели по адресу, совместимому с OpenAI (Ctrl+Shift+A). Без вашей команды ничего не отправляется. Персональные данные сначала скрываются, а показываются только цитаты, которые прозвучали слово в слово.</translation>
        </message>
        <message>
            <source>Let me ask a language model</source>
            <translation>Разрешить спрашивать языковую модель</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Such as http://localhost:11434/v1; with http:// or https://.</source>
            <translation>Например, http://localhost:11434/v1; начинается с http:// или https://.</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>Имя модели</translation>
        </message>
        <message>
            <source>Key, if it needs one</source>
            <translation>Ключ, если он нужен</translation>
        </message>
        <message>
            <source>It is kept in the keyring of the system, not in the workspace.</source>
            <translation>Хранится в связке ключей системы, а не в рабочей папке.</translation>
        </message>
        <message>
            <source>Wait for an answer at most, seconds</source>
            <translation>Ждать ответа не дольше, с</translation>
        </message>
        <message>
            <source>Enter the address of the model.</source>
            <translation>Укажите адрес модели.</translation>
        </message>
        <message>
            <source>This address is not on this computer or in a private network: what was said leaves the house, masked, whenever you ask.</source>
            <translation>Этот адрес не на этом компьютере и не в частной сети: при каждом вопросе сказанное уходит наружу, хотя и с закрытыми персональными данными.</translation>
        </message>
    </context>
    <context>
        <name>LanguageTabs</name>
        <message>
            <source>Language of the texts</source>
            <translation>Язык текстов</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>не хватает %Ln текста</numerusform>
                <numerusform>не хватает %Ln текстов</numerusform>
                <numerusform>не хватает %Ln текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>все тексты есть</translation>
        </message>
    </context>
    <context>
        <name>LeftOutStep</name>
        <message>
            <source>What cannot be imported</source>
            <translation>Что не загрузится</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Скопировать список</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>Сохранить список…</translation>
        </message>
        <message>
            <source>What cannot be imported, and why</source>
            <translation>Что не загрузится и почему</translation>
        </message>
        <message>
            <source>What cannot be imported, and what to know of the rest</source>
            <translation>Что не загрузится и что знать об остальном</translation>
        </message>
        <message>
            <source>What to know of what came in</source>
            <translation>Что знать о загруженном</translation>
        </message>
        <message>
            <source>What to know of what comes in</source>
            <translation>Что знать о загружаемом</translation>
        </message>
        <message>
            <source>What was not imported, and what to know of the rest</source>
            <translation>Что не загрузилось и что знать об остальном</translation>
        </message>
        <message>
            <source>What was not imported, and why</source>
            <translation>Что не загрузилось и почему</translation>
        </message>
        <message>
            <source>All the rest is in. These files stay as they are.</source>
            <translation>Всё остальное загружено. Эти файлы остаются как есть.</translation>
        </message>
        <message>
            <source>All the rest comes in. These files stay as they are.</source>
            <translation>Всё остальное загрузится. Эти файлы остаются как есть.</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Не загружено</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Сохранить список</translation>
        </message>
    </context>
    <context>
        <name>LeftOver</name>
        <message numerus="yes">
            <source>%n transcription(s) were left unfinished.</source>
            <translation>
                <numerusform>Не закончена %Ln расшифровка.</numerusform>
                <numerusform>Не закончены %Ln расшифровки.</numerusform>
                <numerusform>Не закончены %Ln расшифровок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Не продолжать</translation>
        </message>
    </context>
    <context>
        <name>ListeningCard</name>
        <message>
            <source>Listening</source>
            <translation>Прослушивание</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Воспроизводить на</translation>
        </message>
        <message>
            <source>A pause is quieter than, dB</source>
            <translation>Пауза тише, дБ</translation>
        </message>
        <message>
            <source>On both sides; 0 is as loud as can be. On a noisy line take a higher number.</source>
            <translation>На обеих сторонах; 0 — предельная громкость. На шумной линии возьмите число больше.</translation>
        </message>
        <message>
            <source>Leave pauses out from, seconds</source>
            <translation>Пропускать паузы от, секунд</translation>
        </message>
        <message>
            <source>Shorter pauses are heard even where pauses are left out.</source>
            <translation>Более короткие паузы слышны, даже когда паузы пропускаются.</translation>
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
            <source>Stopped. Open the demo contacts again to bring in the rest.</source>
            <translation>Остановлено. Чтобы добавить остальное, откройте учебные обращения ещё раз.</translation>
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
        <name>MarkerList</name>
        <message>
            <source>Markers</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Write the note of the marker (F2)</source>
            <translation>Написать заметку к метке (F2)</translation>
        </message>
        <message>
            <source>Remove the marker (Del)</source>
            <translation>Убрать метку (Del)</translation>
        </message>
    </context>
    <context>
        <name>Markers</name>
        <message>
            <source>Marker at {time}</source>
            <translation>Метка на {time}</translation>
        </message>
    </context>
    <context>
        <name>MarkersModel</name>
        <message>
            <source>Marker at {time}: {note}</source>
            <translation>Метка на {time}: {note}</translation>
        </message>
        <message>
            <source>Marker at {time}</source>
            <translation>Метка на {time}</translation>
        </message>
    </context>
    <context>
        <name>MeasureNames</name>
        <message>
            <source>share of the agent's talk (0 to 1)</source>
            <translation>доля речи специалиста (от 0 до 1)</translation>
        </message>
        <message>
            <source>share of the customer's talk (0 to 1)</source>
            <translation>доля речи клиента (от 0 до 1)</translation>
        </message>
        <message>
            <source>share of silence (0 to 1)</source>
            <translation>доля тишины (от 0 до 1)</translation>
        </message>
        <message>
            <source>number of silences</source>
            <translation>число пауз</translation>
        </message>
        <message>
            <source>longest silence, s</source>
            <translation>самая долгая пауза, с</translation>
        </message>
        <message>
            <source>times both spoke at once</source>
            <translation>сколько раз говорили одновременно</translation>
        </message>
        <message>
            <source>interruptions by the agent</source>
            <translation>перебивания специалистом</translation>
        </message>
        <message>
            <source>interruptions by the customer</source>
            <translation>перебивания клиентом</translation>
        </message>
        <message>
            <source>number of holds</source>
            <translation>число удержаний</translation>
        </message>
        <message>
            <source>longest hold, s</source>
            <translation>самое долгое удержание, с</translation>
        </message>
        <message>
            <source>longest monologue, s</source>
            <translation>самый долгий монолог, с</translation>
        </message>
        <message>
            <source>words per minute of the agent</source>
            <translation>слов в минуту у специалиста</translation>
        </message>
        <message>
            <source>words per minute of the customer</source>
            <translation>слов в минуту у клиента</translation>
        </message>
        <message>
            <source>time to the first reply, s</source>
            <translation>время до первого ответа, с</translation>
        </message>
        <message>
            <source>longest wait for a reply, s</source>
            <translation>самое долгое ожидание ответа, с</translation>
        </message>
        <message>
            <source>median time to a reply, s</source>
            <translation>медиана времени ответа, с</translation>
        </message>
        <message>
            <source>loudness of the agent, dB</source>
            <translation>громкость специалиста, дБ</translation>
        </message>
        <message>
            <source>loudness of the customer, dB</source>
            <translation>громкость клиента, дБ</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Silence</source>
            <translation>Тишина</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Удержание</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>Наложения</translation>
        </message>
        <message>
            <source>Agent interrupted</source>
            <translation>Специалист перебил</translation>
        </message>
        <message>
            <source>Customer interrupted</source>
            <translation>Клиент перебил</translation>
        </message>
        <message>
            <source>Monologue</source>
            <translation>Монолог</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>Первый ответ</translation>
        </message>
        <message>
            <source>Longest response</source>
            <translation>Самый долгий ответ</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Медиана</translation>
        </message>
        <message>
            <source>Share of all that is spoken</source>
            <translation>Доля во всей речи</translation>
        </message>
        <message>
            <source>Words a minute of own speech</source>
            <translation>Слов в минуту собственной речи</translation>
        </message>
        <message>
            <source>How loud the speech is, in decibels below the loudest a recording can hold</source>
            <translation>Громкость речи в децибелах ниже самого громкого, что вмещает запись</translation>
        </message>
        <message>
            <source>Long pauses of both sides, as a share of the recording; in brackets, how many</source>
            <translation>Долгие паузы обеих сторон, доля записи; в скобках — сколько их</translation>
        </message>
        <message>
            <source>How often nobody spoke for so long that it was probably a hold; the longest</source>
            <translation>Сколько раз никто не говорил так долго, что это, вероятно, удержание; самое долгое</translation>
        </message>
        <message>
            <source>How often both sides spoke at once</source>
            <translation>Сколько раз обе стороны говорили одновременно</translation>
        </message>
        <message>
            <source>The agent came in while the customer spoke, kept on, and the customer stopped</source>
            <translation>Специалист вступил, пока говорил клиент, продолжил, и клиент замолчал</translation>
        </message>
        <message>
            <source>The customer came in while the agent spoke, kept on, and the agent stopped</source>
            <translation>Клиент вступил, пока говорил специалист, продолжил, и специалист замолчал</translation>
        </message>
        <message>
            <source>The longest speech of one side into which the other said nothing</source>
            <translation>Самая долгая речь одной стороны, в которую другая ничего не вставила</translation>
        </message>
        <message>
            <source>From the customer's first message to the agent's first; bots do not count</source>
            <translation>От первого сообщения клиента до первого ответа специалиста; боты не считаются</translation>
        </message>
        <message>
            <source>The longest wait for the agent, from the first message without an answer</source>
            <translation>Самое долгое ожидание специалиста, от первого сообщения без ответа</translation>
        </message>
        <message>
            <source>Half of the agent's responses took longer, half took less</source>
            <translation>Половина ответов специалиста заняла больше времени, половина — меньше</translation>
        </message>
        <message>
            <source>Numbers of the conversation</source>
            <translation>Показатели разговора</translation>
        </message>
        <message>
            <source>{number} s</source>
            <translation>{number} с</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} ч {minutes} мин</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} мин {seconds} с</translation>
        </message>
        <message>
            <source>{index} of {count}</source>
            <translation>{index} из {count}</translation>
        </message>
        <message>
            <source>{number} wpm</source>
            <translation>{number} сл./мин</translation>
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
            <source>Check the models</source>
            <translation>Проверить модели</translation>
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
            <source>{name}, {size} MB</source>
            <translation>{name}, {size} МБ</translation>
        </message>
        <message>
            <source>{name}, {size} MB, not a known release</source>
            <translation>{name}, {size} МБ, неизвестный выпуск</translation>
        </message>
        <message>
            <source>Folder of the speech model</source>
            <translation>Папка с моделью речи</translation>
        </message>
        <message>
            <source>Checking the speech models</source>
            <translation>Проверка речевых моделей</translation>
        </message>
        <message>
            <source>There is no model to check.</source>
            <translation>Проверять нечего: моделей нет.</translation>
        </message>
        <message>
            <source>The packages with the speech model are not installed.</source>
            <translation>Пакеты с моделью речи не установлены.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Move an error type</source>
            <translation>Перенос вида ошибки</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>На верхнем уровне</translation>
        </message>
        <message>
            <source>Move “{name}” to…</source>
            <translation>Перенести «{name}» в…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Search for a place</source>
            <translation>Поиск места</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Места</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перенести</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>NamesStep</name>
        <message>
            <source>Names of the recordings</source>
            <translation>Имена записей</translation>
        </message>
        <message>
            <source>Pattern of the names</source>
            <translation>Шаблон имён</translation>
        </message>
        <message>
            <source>Fields stand in braces: agent, agent_name, customer, id, date, time, queue, topic, team, direction, language, or a name of your own. * is anything.</source>
            <translation>Поля пишутся в фигурных скобках: agent, agent_name, customer, id, date, time, queue, topic, team, direction, language или своё имя. * — что угодно.</translation>
        </message>
        <message>
            <source>Remembered patterns</source>
            <translation>Запомненные шаблоны</translation>
        </message>
        <message>
            <source>Remember the pattern</source>
            <translation>Запомнить шаблон</translation>
        </message>
        <message>
            <source>What the names tell</source>
            <translation>Что говорят имена</translation>
        </message>
        <message>
            <source>Take a remembered pattern…</source>
            <translation>Взять запомненный шаблон…</translation>
        </message>
        <message>
            <source>An example…</source>
            <translation>Пример…</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is read from %n name(s) yet.</source>
            <translation>
                <numerusform>Из %Ln имени пока ничего не прочитано.</numerusform>
                <numerusform>Из %Ln имён пока ничего не прочитано.</numerusform>
                <numerusform>Из %Ln имён пока ничего не прочитано.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of a recording can be read from its name.</source>
            <translation>Сведения о записи можно прочитать из её имени.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Names like these are read so from now on.</source>
            <translation>Такие имена теперь читаются так.</translation>
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
        <name>NodeProperties</name>
        <message>
            <source>Properties</source>
            <translation>Свойства</translation>
        </message>
    </context>
    <context>
        <name>NoteDelegate</name>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Note of the marker</source>
            <translation>Заметка к метке</translation>
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
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
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
        <name>Opening</name>
        <message>
            <source>Nothing here opens {path}.</source>
            <translation>На этом компьютере нечем открыть {path}.</translation>
        </message>
        <message>
            <source>This file is encrypted. Readable copy</source>
            <translation>Файл зашифрован. Читаемая копия</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Готово: {name}</translation>
        </message>
        <message>
            <source>Written: {name}. It lies outside of the workspace and is not encrypted.</source>
            <translation>Записано: {name}. Файл лежит вне рабочей папки и не зашифрован.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>OptionsField</name>
        <message>
            <source>Answers and &amp;points</source>
            <translation>&amp;Ответы и баллы</translation>
        </message>
        <message>
            <source>Best answer first. Enter adds a line.</source>
            <translation>Лучший ответ первым. Enter добавляет строку.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Usual answers</source>
            <translation>Готовые ответы</translation>
        </message>
        <message>
            <source>Points with a plus come on top of the full points.</source>
            <translation>Баллы с плюсом добавляются сверх полного балла.</translation>
        </message>
    </context>
    <context>
        <name>PackageExportDialog</name>
        <message>
            <source>Export a package</source>
            <translation>Выгрузить пакет</translation>
        </message>
        <message numerus="yes">
            <source>All %n in the list</source>
            <translation>
                <numerusform>Все из списка: %Ln</numerusform>
                <numerusform>Все из списка: %Ln</numerusform>
                <numerusform>Все из списка: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n selected</source>
            <translation>
                <numerusform>Только выделенные: %Ln</numerusform>
                <numerusform>Только выделенные: %Ln</numerusform>
                <numerusform>Только выделенные: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>All that were submitted</source>
            <translation>Все отправленные</translation>
        </message>
        <message>
            <source>My own only</source>
            <translation>Только мои</translation>
        </message>
        <message>
            <source>None: for an auditor who is to judge afresh</source>
            <translation>Никаких: для аудитора, который оценит заново</translation>
        </message>
        <message>
            <source>Drafts and entries of calibration sessions never go along.</source>
            <translation>Черновики и оценки калибровочных сессий в пакет не попадают.</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <source>Messages, transcripts, quotes and the customer's data</source>
            <translation>Сообщения, расшифровки, цитаты и данные клиента</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексты</translation>
        </message>
        <message>
            <source>Take the recordings along</source>
            <translation>Взять с собой записи</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Tell it by another way than the file. Without one, whoever has it reads it.</source>
            <translation>Сообщите её другим путём, не вместе с файлом. Без неё пакет прочтёт любой, у кого он есть.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>обращения</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>Куда записать пакет</translation>
        </message>
        <message>
            <source>Writing a package</source>
            <translation>Запись пакета</translation>
        </message>
        <message>
            <source>A package for another workspace</source>
            <translation>Пакет для другого рабочего места</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Записываем…</translation>
        </message>
        <message>
            <source>The package is written</source>
            <translation>Пакет записан</translation>
        </message>
        <message>
            <source>This cannot be written</source>
            <translation>Записать нельзя</translation>
        </message>
        <message>
            <source>Stopped: no file was written</source>
            <translation>Остановлено: файл не записан</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Выгрузить…</translation>
        </message>
        <message>
            <source>An auditor or another centre brings it in; what is there already stays as it is.</source>
            <translation>Его импортирует аудитор или другой центр; то, что там уже есть, останется как было.</translation>
        </message>
        <message>
            <source>{name}: contacts {contacts}, evaluations {evaluations}, recordings {recordings}.</source>
            <translation>{name}: обращений {contacts}, оценок {evaluations}, записей {recordings}.</translation>
        </message>
    </context>
    <context>
        <name>PackageFoot</name>
        <message>
            <source>Progress of the package</source>
            <translation>Ход работы с пакетом</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Продолжить в фоне</translation>
        </message>
    </context>
    <context>
        <name>PackageImportDialog</name>
        <message>
            <source>Import a package</source>
            <translation>Импорт пакета</translation>
        </message>
        <message>
            <source>Passphrase of the package</source>
            <translation>Парольная фраза пакета</translation>
        </message>
        <message>
            <source>What stays as it is here, or cannot go in</source>
            <translation>Что здесь останется как было или не войдёт</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Importing a package</source>
            <translation>Импорт пакета</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Можно импортировать</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Ничего нового</translation>
        </message>
        <message>
            <source>Looking at the package…</source>
            <translation>Просматриваем пакет…</translation>
        </message>
        <message>
            <source>The package is encrypted</source>
            <translation>Пакет зашифрован</translation>
        </message>
        <message>
            <source>This cannot be imported</source>
            <translation>Импортировать нельзя</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Импортировано</translation>
        </message>
        <message>
            <source>Stopped: nothing was brought in</source>
            <translation>Остановлено: ничего не внесено</translation>
        </message>
        <message>
            <source>{name}: type its passphrase.</source>
            <translation>{name}: введите его парольную фразу.</translation>
        </message>
        <message>
            <source>{name}: made by {by} on {host}, {at}.</source>
            <translation>{name}: составлен пользователем {by} на компьютере {host}, {at}.</translation>
        </message>
        <message numerus="yes">
            <source>%n evaluation(s) of a sample that is not here will count as targeted.</source>
            <translation>
                <numerusform>%Ln оценка из выборки, которой здесь нет, будет считаться целевой.</numerusform>
                <numerusform>%Ln оценки из выборки, которой здесь нет, будут считаться целевыми.</numerusform>
                <numerusform>%Ln оценок из выборки, которой здесь нет, будут считаться целевыми.</numerusform>
            </translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation>Новые обращения</translation>
        </message>
        <message>
            <source>New evaluations</source>
            <translation>Новые оценки</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Пакеты</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
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
            <source>Calibration</source>
            <translation>Калибровка</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>Формы оценки</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Work plan</source>
            <translation>План работы</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Фразы</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Импорт обращений</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Keeping and erasing</source>
            <translation>Хранение и удаление</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Первые шаги</translation>
        </message>
        <message>
            <source>Scorecard editor</source>
            <translation>Редактор форм оценки</translation>
        </message>
        <message>
            <source>Error classifier</source>
            <translation>Классификатор ошибок</translation>
        </message>
        <message>
            <source>Journal of actions</source>
            <translation>Журнал действий</translation>
        </message>
    </context>
    <context>
        <name>ParentField</name>
        <message>
            <source>at the top</source>
            <translation>на верхнем уровне</translation>
        </message>
        <message>
            <source>Now: {place}</source>
            <translation>Сейчас: {place}</translation>
        </message>
    </context>
    <context>
        <name>PastTab</name>
        <message>
            <source>Past imports</source>
            <translation>Прошлые импорты</translation>
        </message>
        <message>
            <source>Undo the import…</source>
            <translation>Отменить импорт…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Progress of the undo</source>
            <translation>Ход отмены</translation>
        </message>
        <message>
            <source>Contacts that were kept</source>
            <translation>Оставшиеся обращения</translation>
        </message>
        <message>
            <source>Keep the import</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Отменить импорт</translation>
        </message>
        <message>
            <source>Undoing an import</source>
            <translation>Отмена импорта</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новые</translation>
        </message>
        <message>
            <source>With news</source>
            <translation>С новыми сведениями</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>Не загружено</translation>
        </message>
        <message>
            <source>Kept contact</source>
            <translation>Оставшееся обращение</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Evaluator</source>
            <translation>Контролёр</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Analyst</source>
            <translation>Аналитик</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Администратор</translation>
        </message>
        <message>
            <source>Service program</source>
            <translation>Служебная программа</translation>
        </message>
        <message>
            <source>Vacation</source>
            <translation>Отпуск</translation>
        </message>
        <message>
            <source>Sick leave</source>
            <translation>Больничный</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Обучение</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
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
            <source>No critical error of any class</source>
            <translation>Без критичных ошибок любого класса</translation>
        </message>
        <message>
            <source>Non-critical criteria met</source>
            <translation>Точность по некритическим ошибкам</translation>
        </message>
        <message>
            <source>Contacts that passed</source>
            <translation>Зачтённые обращения</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>until {last}</source>
            <translation>до {last}</translation>
        </message>
        <message>
            <source>since {first}</source>
            <translation>с {first}</translation>
        </message>
    </context>
    <context>
        <name>PeopleCard</name>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Users and their teams, the history of agents, absence and targets.</source>
            <translation>Пользователи и их группы, история специалистов, отсутствие и цели.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>active</source>
            <translation>работает</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>заблокирован</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Руководит</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Состоит в</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>руководит</translation>
        </message>
        <message>
            <source>belongs to it</source>
            <translation>состоит</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Участие</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>Team today</source>
            <translation>Группа сегодня</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Name then</source>
            <translation>Имя тогда</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыта</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыта</translation>
        </message>
        <message>
            <source>Agents today</source>
            <translation>Специалистов сегодня</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>Руководит</translation>
        </message>
        <message>
            <source>Evaluators</source>
            <translation>Контролёры</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>специалист</translation>
        </message>
        <message>
            <source>evaluator</source>
            <translation>контролёр</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Target, %</source>
            <translation>Цель, %</translation>
        </message>
        <message>
            <source>Amber from, %</source>
            <translation>Жёлтый от, %</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>past</source>
            <translation>прошла</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>впереди</translation>
        </message>
        <message>
            <source>away</source>
            <translation>отсутствует</translation>
        </message>
    </context>
    <context>
        <name>PeopleForms</name>
        <message>
            <source>Change a user</source>
            <translation>Изменить пользователя</translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>Добавить пользователя</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>The name by which this person logs in here.</source>
            <translation>Имя, под которым сотрудник входит в систему.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Locked: keeps the past and is given nothing new</source>
            <translation>Заблокирован: прошлое остаётся, новой работы не получает</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Codes such as ru, kk, en: samples give contacts in these. Empty means all.</source>
            <translation>Коды, например ru, kk, en: выборки дают обращения на этих языках. Пусто — на всех.</translation>
        </message>
        <message>
            <source>Languages of evaluation</source>
            <translation>Языки оценки</translation>
        </message>
        <message>
            <source>A team for {name}</source>
            <translation>Группа сотрудника: {name}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Leads the team</source>
            <translation>Руководит группой</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Участие</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Name the team.</source>
            <translation>Укажите группу.</translation>
        </message>
        <message>
            <source>Rename an agent</source>
            <translation>Переименовать специалиста</translation>
        </message>
        <message>
            <source>Add an agent</source>
            <translation>Добавить специалиста</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Идентификатор</translation>
        </message>
        <message>
            <source>As the switchboard or the chat writes it.</source>
            <translation>Как его пишет АТС или чат.</translation>
        </message>
        <message>
            <source>History of {name}</source>
            <translation>История специалиста: {name}</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Name then</source>
            <translation>Имя тогда</translation>
        </message>
        <message>
            <source>Only if it was another one.</source>
            <translation>Только если оно было другим.</translation>
        </message>
        <message>
            <source>Remove a line from the history of {name}?</source>
            <translation>Удалить запись из истории специалиста {name}?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Add a team</source>
            <translation>Добавить группу</translation>
        </message>
        <message>
            <source>As the imported files write it; contacts are matched by the name.</source>
            <translation>Как в загружаемых файлах: обращения находят группу по названию.</translation>
        </message>
        <message>
            <source>Name of the team</source>
            <translation>Название группы</translation>
        </message>
        <message>
            <source>Rename the team {name}</source>
            <translation>Переименовать группу {name}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Its contacts, people, history and targets go along; samples and the journal keep the name of their day.</source>
            <translation>Обращения, люди, история и цели перейдут вместе с ней; в выборках и журнале останется прежнее название.</translation>
        </message>
        <message>
            <source>Change an absence</source>
            <translation>Изменить отсутствие</translation>
        </message>
        <message>
            <source>Note an absence</source>
            <translation>Отметить отсутствие</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Leave it empty while nobody knows.</source>
            <translation>Оставьте пустым, пока дата неизвестна.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Change a target</source>
            <translation>Изменить цель</translation>
        </message>
        <message>
            <source>Set a target</source>
            <translation>Задать цель</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Empty means all.</source>
            <translation>Пусто — для всех.</translation>
        </message>
        <message>
            <source>Target, %</source>
            <translation>Цель, %</translation>
        </message>
        <message>
            <source>Amber from, %</source>
            <translation>Жёлтый от, %</translation>
        </message>
        <message>
            <source>Below the target but not below this, the light is amber; below it is red.</source>
            <translation>Ниже цели, но не ниже этой границы — жёлтый сигнал, ещё ниже — красный.</translation>
        </message>
        <message>
            <source>Months that have passed keep their target: begin with this month or later.</source>
            <translation>Прошедшие месяцы сохраняют свою цель: начните с этого месяца или позже.</translation>
        </message>
        <message>
            <source>No contact will count for another team.</source>
            <translation>Ни одно обращение не перейдёт в другую группу.</translation>
        </message>
        <message>
            <source>the team that their files name</source>
            <translation>группа из файла обращения</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) will count for another team: {teams}.</source>
            <translation>
                <numerusform>%Ln обращение перейдёт в другую группу: {teams}.</numerusform>
                <numerusform>%Ln обращения перейдут в другую группу: {teams}.</numerusform>
                <numerusform>%Ln обращений перейдут в другую группу: {teams}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Последний день раньше первого.</translation>
        </message>
        <message>
            <source>Write a number of per cent from 0 to 100.</source>
            <translation>Напишите процент от 0 до 100.</translation>
        </message>
        <message>
            <source>An empty day is an open end.</source>
            <translation>Пустая дата — без ограничения.</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Who works here, where, from when and to what end.</source>
            <translation>Кто здесь работает, где, с какого дня и с какой целью.</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Пользователи</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Специалисты</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Отсутствие</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Staff list…</source>
            <translation>Список сотрудников…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>Закончить сегодня</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Завершить…</translation>
        </message>
        <message>
            <source>Close or open</source>
            <translation>Закрыть или открыть</translation>
        </message>
        <message>
            <source>Teams by date</source>
            <translation>Группы по датам</translation>
        </message>
        <message>
            <source>A contact counts for the team its agent had on that day; where the history is silent, for the team that the imported file names.</source>
            <translation>Обращение относится к группе, в которой специалист был в тот день; где история молчит — к группе из загруженного файла.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Samples give no contacts to evaluators who are away or locked.</source>
            <translation>Выборки не назначают обращения контролёрам, которые отсутствуют или заблокированы.</translation>
        </message>
        <message>
            <source>A month is held to the target that was in force on its first day; months that have passed keep theirs. What speaks of a team or a position goes before what speaks of all.</source>
            <translation>Для месяца действует цель его первого дня; прошедшие месяцы сохраняют свои цели. Цель группы или должности важнее общей.</translation>
        </message>
        <message>
            <source>The teams were changed.</source>
            <translation>Группы изменены.</translation>
        </message>
        <message>
            <source>{team} is open again.</source>
            <translation>Группа «{team}» снова открыта.</translation>
        </message>
        <message>
            <source>{team} is closed.</source>
            <translation>Группа «{team}» закрыта.</translation>
        </message>
        <message>
            <source>The absence was removed.</source>
            <translation>Отсутствие удалено.</translation>
        </message>
        <message>
            <source>End this target? It was set {days}. Months that have passed keep it.</source>
            <translation>Завершить эту цель? Срок: {days}. За прошедшие месяцы она сохранится.</translation>
        </message>
        <message>
            <source>The target has ended.</source>
            <translation>Цель завершена.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>Staff lists (*.xlsx *.csv);;All files (*)</source>
            <translation>Списки сотрудников (*.xlsx *.csv);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Staff list</source>
            <translation>Список сотрудников</translation>
        </message>
        <message>
            <source>{name}: new agents {added}, changed {changed}, contacts that will count for another team {contacts}, rows left out {rejected}.</source>
            <translation>{name}: новых специалистов — {added}, изменений — {changed}, обращений перейдёт в другую группу — {contacts}, пропущено строк — {rejected}.</translation>
        </message>
        <message>
            <source>The staff list was taken over.</source>
            <translation>Список сотрудников внесён.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Внести</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>Изменение отменено.</translation>
        </message>
    </context>
    <context>
        <name>PhraseSharing</name>
        <message>
            <source>Phrase rules (*.yaml *.yml)</source>
            <translation>Правила фраз (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>Import phrase rules</source>
            <translation>Импорт правил фраз</translation>
        </message>
        <message>
            <source>Export all phrase rules</source>
            <translation>Экспорт всех правил фраз</translation>
        </message>
        <message>
            <source>Searching the archive for phrases</source>
            <translation>Поиск фраз в архиве</translation>
        </message>
        <message>
            <source>New: {added}, changed: {changed}, the same as before: {same}.</source>
            <translation>Новых: {added}, изменено: {changed}, без изменений: {same}.</translation>
        </message>
        <message>
            <source>All contacts were searched for all rules.</source>
            <translation>Все обращения просмотрены по всем правилам.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Found in</source>
            <translation>Найдено в</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Верно</translation>
        </message>
        <message>
            <source>No suggestion of this rule was judged yet</source>
            <translation>Ни одна подсказка этого правила ещё не оценена</translation>
        </message>
        <message>
            <source>Suggested answers: {right} of {of} right ({low} to {high})</source>
            <translation>Подсказки ответов: верно {right} из {of} (от {low} до {high})</translation>
        </message>
        <message>
            <source>It suggests no more.</source>
            <translation>Оно больше не подсказывает.</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Новое правило</translation>
        </message>
        <message>
            <source>Changed and not saved yet</source>
            <translation>Изменено и ещё не сохранено</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>Выключено</translation>
        </message>
        <message>
            <source>Not looked for in the archive yet</source>
            <translation>В архиве ещё не искали</translation>
        </message>
        <message>
            <source>Found in {found} of {searched} contacts</source>
            <translation>Найдено в {found} из {searched} обращений</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Built from</source>
            <translation>Из чего строится</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Обращений</translation>
        </message>
        <message>
            <source>all of: {rules}</source>
            <translation>все: {rules}</translation>
        </message>
        <message>
            <source>any of: {rules}</source>
            <translation>любое из: {rules}</translation>
        </message>
        <message>
            <source>at least {count} times</source>
            <translation>не менее {count} раз</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что сказано</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Not said here; what was said first: {quote}</source>
            <translation>Здесь не сказано; первым сказали: {quote}</translation>
        </message>
    </context>
    <context>
        <name>PhrasesPage</name>
        <message>
            <source>Phrases</source>
            <translation>Фразы</translation>
        </message>
        <message>
            <source>Rules find what was said or written; topics are built from them.</source>
            <translation>Правила находят сказанное и написанное, из правил строятся темы.</translation>
        </message>
        <message>
            <source>Search the archive</source>
            <translation>Искать в архиве</translation>
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
            <translation>Новое правило</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>Search rules</source>
            <translation>Поиск правил</translation>
        </message>
        <message>
            <source>Enter goes to the text of the rule.</source>
            <translation>Enter переходит к тексту правила.</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>Правил пока нет</translation>
        </message>
        <message>
            <source>Write one, import those of another team, or begin with a ready set.</source>
            <translation>Напишите своё, импортируйте правила другой группы или начните с готового набора.</translation>
        </message>
        <message>
            <source>Take the ready set</source>
            <translation>Взять готовый набор</translation>
        </message>
        <message>
            <source>Remove the rule “{name}” with all it found? Scorecards that suggest answers by it will suggest them no more.</source>
            <translation>Удалить правило «{name}» со всем, что оно нашло? Формы оценки больше не будут предлагать ответы по нему.</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Удалить правило</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) not searched for all rules yet</source>
            <translation>
                <numerusform>%Ln обращение ещё не просмотрено по всем правилам</numerusform>
                <numerusform>%Ln обращения ещё не просмотрены по всем правилам</numerusform>
                <numerusform>%Ln обращений ещё не просмотрено по всем правилам</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Speed; the pitch stays as it is</source>
            <translation>Скорость; высота голоса не меняется</translation>
        </message>
        <message>
            <source>Hear: {side}</source>
            <translation>Слышно: {side}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Воспроизвести</translation>
        </message>
        <message>
            <source>{side} is muted</source>
            <translation>{side}: звук выключен</translation>
        </message>
        <message>
            <source>{side} is heard</source>
            <translation>{side}: звук включён</translation>
        </message>
        <message>
            <source>Pauses are left out: {time}</source>
            <translation>Паузы пропускаются: {time}</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Go to a marker</source>
            <translation>Перейти к метке</translation>
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
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtectionCard</name>
        <message>
            <source>Protection of this workspace</source>
            <translation>Защита рабочей папки</translation>
        </message>
        <message>
            <source>Encrypt…</source>
            <translation>Зашифровать…</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>Сменить ключ…</translation>
        </message>
        <message>
            <source>Passphrase…</source>
            <translation>Парольная фраза…</translation>
        </message>
        <message>
            <source>Decrypt…</source>
            <translation>Расшифровать…</translation>
        </message>
        <message>
            <source>Keep the key in the keyring</source>
            <translation>Хранить ключ в хранилище ключей</translation>
        </message>
        <message>
            <source>Finish what was stopped</source>
            <translation>Закончить прерванное</translation>
        </message>
        <message>
            <source>The passphrase was changed.</source>
            <translation>Парольная фраза изменена.</translation>
        </message>
        <message>
            <source>Make the workspace plain again? Anybody who can open its files can then read them.</source>
            <translation>Расшифровать рабочую папку? После этого её файлы прочтёт любой, кто может их открыть.</translation>
        </message>
        <message>
            <source>Decrypt</source>
            <translation>Расшифровать</translation>
        </message>
        <message>
            <source>Rewriting the workspace</source>
            <translation>Перезапись рабочей папки</translation>
        </message>
        <message>
            <source>The protection was changed.</source>
            <translation>Защита изменена.</translation>
        </message>
        <message>
            <source>The data lie on a server, whose administrator protects them.</source>
            <translation>Данные лежат на сервере, их защищает его администратор.</translation>
        </message>
        <message>
            <source>The last change was stopped on the way; everything can be read.</source>
            <translation>Последнее изменение прервано на полпути; всё читается.</translation>
        </message>
        <message>
            <source>Not encrypted: anybody who can open these files can read them.</source>
            <translation>Не зашифрована: файлы прочтёт любой, кто может их открыть.</translation>
        </message>
        <message>
            <source>Encrypted. The key is in the keyring of this computer.</source>
            <translation>Зашифрована. Ключ лежит в хранилище ключей этого компьютера.</translation>
        </message>
        <message>
            <source>Encrypted. The passphrase or the recovery key is typed at each start.</source>
            <translation>Зашифровано. Парольная фраза или ключ восстановления вводится при каждом запуске.</translation>
        </message>
        <message>
            <source>Encrypted. The recovery key is typed at each start.</source>
            <translation>Зашифровано. Ключ восстановления вводится при каждом запуске.</translation>
        </message>
        <message>
            <source>Reports in the workspace are encrypted too; those written into another folder are plain, and so are copies that you give out.</source>
            <translation>Отчёты в рабочей папке тоже зашифрованы; записанные в другую папку и копии, которые вы отдаёте, открыты.</translation>
        </message>
        <message>
            <source>Encrypting covers the database, recordings, waveforms, drafts and reports in the workspace. Nobody else may have it open meanwhile; it can be stopped and goes on later.</source>
            <translation>Шифруются база данных, записи, формы волн, черновики и отчёты в рабочей папке. В это время она не должна быть открыта у других; работу можно прервать и продолжить позже.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionForms</name>
        <message>
            <source>Change the key</source>
            <translation>Смена ключа</translation>
        </message>
        <message>
            <source>Encrypt the workspace</source>
            <translation>Шифрование рабочей папки</translation>
        </message>
        <message>
            <source>Show the recovery key</source>
            <translation>Показать ключ восстановления</translation>
        </message>
        <message>
            <source>Keep the key there, so that nobody is asked for it</source>
            <translation>Хранить там ключ, чтобы его не спрашивали</translation>
        </message>
        <message>
            <source>Keyring of this computer</source>
            <translation>Хранилище ключей этого компьютера</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Смена парольной фразы</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Парольная фраза</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Type a passphrase.</source>
            <translation>Введите парольную фразу.</translation>
        </message>
        <message>
            <source>Without it, the recovery key or the passphrase is typed at each start.</source>
            <translation>Без этого ключ восстановления или парольная фраза вводится при каждом запуске.</translation>
        </message>
        <message>
            <source>This computer has none, so the recovery key or the passphrase is typed at each start.</source>
            <translation>На этом компьютере его нет, поэтому ключ восстановления или парольная фраза вводится при каждом запуске.</translation>
        </message>
        <message>
            <source>It opens the workspace like the recovery key; {least} characters or more.</source>
            <translation>Открывает рабочую папку, как и ключ восстановления; не меньше {least} знаков.</translation>
        </message>
        <message>
            <source>Passphrase, if you want one</source>
            <translation>Парольная фраза, если нужна</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Та же фраза ещё раз</translation>
        </message>
        <message>
            <source>The two passphrases differ: type the same in both fields.</source>
            <translation>Фразы различаются: введите в оба поля одну и ту же.</translation>
        </message>
    </context>
    <context>
        <name>ProtocolCard</name>
        <message>
            <source>Contacts of the sample</source>
            <translation>Обращения выборки</translation>
        </message>
        <message>
            <source>Enter evaluates</source>
            <translation>Enter — оценить</translation>
        </message>
        <message>
            <source>Contacts that were left out</source>
            <translation>Исключённые обращения</translation>
        </message>
        <message>
            <source>Protocol of the draw</source>
            <translation>Протокол отбора</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Оценить</translation>
        </message>
        <message>
            <source>Drawn on {day} from {frame} contacts. Evaluated: {done} of {size}.</source>
            <translation>Сделана {day}, основа: {frame}. Оценено: {done} из {size}.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Strata of the frame</source>
            <translation>Страты основы выборки</translation>
        </message>
        <message>
            <source>Contacts that were replaced</source>
            <translation>Заменённые обращения</translation>
        </message>
        <message>
            <source>Contacts that went to another evaluator</source>
            <translation>Обращения, переданные другому контролёру</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy the protocol as text</source>
            <translation>Скопировать протокол как текст</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Save the protocol as Excel, PDF or JSON</source>
            <translation>Сохранить протокол в Excel, PDF или JSON</translation>
        </message>
        <message>
            <source>Last day…</source>
            <translation>Срок…</translation>
        </message>
        <message>
            <source>Say by which day the sample is to be evaluated</source>
            <translation>Указать, к какому дню оценить выборку</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Заменить…</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Страты</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Исключены</translation>
        </message>
        <message>
            <source>Replacements</source>
            <translation>Замены</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Передачи</translation>
        </message>
        <message>
            <source>How it was drawn</source>
            <translation>Как сделана</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Сделана</translation>
        </message>
        <message>
            <source>Selection method</source>
            <translation>Способ отбора</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно генератора</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Алгоритм</translation>
        </message>
        <message>
            <source>Contacts in the frame</source>
            <translation>Обращений в основе</translation>
        </message>
        <message>
            <source>SHA-256 of the frame</source>
            <translation>SHA-256 основы</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>План</translation>
        </message>
        <message>
            <source>The protocol is on the clipboard.</source>
            <translation>Протокол скопирован в буфер обмена.</translation>
        </message>
    </context>
    <context>
        <name>QueueRunner</name>
        <message>
            <source>Transcribing</source>
            <translation>Расшифровка</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) transcribed.</source>
            <translation>
                <numerusform>Расшифровано %Ln обращение.</numerusform>
                <numerusform>Расшифровано %Ln обращения.</numerusform>
                <numerusform>Расшифровано %Ln обращений.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RangesField</name>
        <message>
            <source>Both ends belong to the range; an empty end means “any”.</source>
            <translation>Обе границы входят в диапазон; пустая граница — «любое».</translation>
        </message>
        <message>
            <source>&amp;Ranges and points</source>
            <translation>&amp;Диапазоны и баллы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От</translation>
        </message>
        <message>
            <source>To</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
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
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Stamp evidence</source>
            <translation>Добавить подтверждение</translation>
        </message>
        <message>
            <source>Comment on the contact as a whole</source>
            <translation>Комментарий к обращению в целом</translation>
        </message>
        <message>
            <source>What happened, and what would have been right</source>
            <translation>Что произошло и как было бы правильно</translation>
        </message>
        <message>
            <source>Delete takes this evidence away.</source>
            <translation>Клавиша Delete убирает это подтверждение.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>The database cannot be used as it is</source>
            <translation>Базой в таком виде пользоваться нельзя</translation>
        </message>
        <message>
            <source>Restore the chosen copy</source>
            <translation>Восстановить выбранную копию</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Восстановить из файла…</translation>
        </message>
        <message>
            <source>Copies of the database</source>
            <translation>Копии базы данных</translation>
        </message>
        <message>
            <source>These copies were found. The damaged file is kept beside the database, and what was done after the copy is not in it.</source>
            <translation>Найдены эти копии. Повреждённый файл останется рядом с базой; сделанного после копии в ней нет.</translation>
        </message>
        <message>
            <source>No copy was found in the workspace. If you have one elsewhere, choose its file.</source>
            <translation>В рабочей папке копий нет. Если копия есть в другом месте, выберите её файл.</translation>
        </message>
        <message>
            <source>Copy of the database</source>
            <translation>Копия базы данных</translation>
        </message>
        <message>
            <source>The copy is encrypted, and its key is not on this computer.</source>
            <translation>Копия зашифрована, а её ключа на этом компьютере нет.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryKeyDialog</name>
        <message>
            <source>Recovery key of this workspace</source>
            <translation>Ключ восстановления этой рабочей папки</translation>
        </message>
        <message>
            <source>It is shown only now. Write it down or print it and keep it apart from this computer: without it and the keyring nobody can read the workspace again.</source>
            <translation>Он показан только сейчас. Запишите или напечатайте его и храните отдельно от этого компьютера: без него и без хранилища ключей рабочую папку больше никто не прочтёт.</translation>
        </message>
        <message>
            <source>To confirm, type the last group of the key:</source>
            <translation>Для подтверждения введите последнюю группу ключа:</translation>
        </message>
        <message>
            <source>No keyring keeps the key: I will type it at each start</source>
            <translation>Хранилище не хранит ключ: я буду вводить его при каждом запуске</translation>
        </message>
        <message>
            <source>Parts of the old plain files may stay on the disk until it is overwritten, on SSDs beyond reach of any program. Reports written outside of the workspace stay plain.</source>
            <translation>Части прежних открытых файлов могут оставаться на диске, пока их не перезапишут, а на SSD до них не дотянется ни одна программа. Отчёты, записанные вне рабочей папки, остаются открытыми.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
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
            <translation>Индексация слов по формам</translation>
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
            <translation>Строка</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>ReportsColumns</name>
        <message>
            <source>Rank</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Evaluations</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Отдельно</translation>
        </message>
        <message>
            <source>Evaluations of contacts that were not drawn at random.</source>
            <translation>Оценки обращений, отобранных не случайно.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Составлен</translation>
        </message>
        <message>
            <source>{value} ({low}–{high})</source>
            <translation>{value} ({low}–{high})</translation>
        </message>
        <message>
            <source>Not enough data</source>
            <translation>Недостаточно данных</translation>
        </message>
        <message>
            <source>Mean score (95 % CI)</source>
            <translation>Средний балл (95 % ДИ)</translation>
        </message>
        <message>
            <source>No critical error</source>
            <translation>Без критических ошибок</translation>
        </message>
        <message>
            <source>Non-critical met</source>
            <translation>Точность по некритическим</translation>
        </message>
        <message>
            <source>Target {wanted} reached</source>
            <translation>Цель {wanted} достигнута</translation>
        </message>
        <message>
            <source>Target {wanted} nearly reached</source>
            <translation>Цель {wanted} почти достигнута</translation>
        </message>
        <message>
            <source>Target {wanted} missed</source>
            <translation>Цель {wanted} не достигнута</translation>
        </message>
        <message>
            <source>Target {wanted}</source>
            <translation>Цель {wanted}</translation>
        </message>
        <message>
            <source>Evaluations: {n}; needed: {minimum}.</source>
            <translation>Оценок: {n}; нужно: {minimum}.</translation>
        </message>
        <message>
            <source>{good} of {n}</source>
            <translation>{good} из {n}</translation>
        </message>
        <message>
            <source>Too few evaluations for a rank.</source>
            <translation>Для места в рейтинге мало оценок.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>An Excel workbook for each agent: figures, evaluations, errors and trend.</source>
            <translation>Книга Excel на каждого специалиста: показатели, оценки, ошибки и динамика.</translation>
        </message>
        <message>
            <source>Write for this agent</source>
            <translation>Отчёт по специалисту</translation>
        </message>
        <message>
            <source>Write for all agents</source>
            <translation>Отчёты по всем</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Язык отчёта</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>Другая папка…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Agents of the month</source>
            <translation>Специалисты за месяц</translation>
        </message>
        <message>
            <source>Written reports</source>
            <translation>Готовые отчёты</translation>
        </message>
        <message>
            <source>Enter writes the report</source>
            <translation>Enter — составить отчёт</translation>
        </message>
        <message>
            <source>Enter opens the report</source>
            <translation>Enter — открыть отчёт</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Writing reports</source>
            <translation>Составление отчётов</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) written.</source>
            <translation>
                <numerusform>Составлен %Ln отчёт.</numerusform>
                <numerusform>Составлено %Ln отчёта.</numerusform>
                <numerusform>Составлено %Ln отчётов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the reports</source>
            <translation>Папка для отчётов</translation>
        </message>
        <message>
            <source>No evaluations in this month</source>
            <translation>За этот месяц оценок нет</translation>
        </message>
        <message>
            <source>Choose another month, or submit evaluations first.</source>
            <translation>Выберите другой месяц или сначала отправьте оценки.</translation>
        </message>
        <message>
            <source>Workbooks that are written will be listed here.</source>
            <translation>Здесь появятся составленные книги Excel.</translation>
        </message>
        <message numerus="yes">
            <source>%n random evaluation(s) feed the figures.</source>
            <translation>
                <numerusform>Показатели посчитаны по %Ln случайной оценке.</numerusform>
                <numerusform>Показатели посчитаны по %Ln случайным оценкам.</numerusform>
                <numerusform>Показатели посчитаны по %Ln случайным оценкам.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With fewer than %n evaluation(s) a figure is not told.</source>
            <translation>
                <numerusform>Для показателя нужна хотя бы %Ln оценка.</numerusform>
                <numerusform>Для показателя нужны хотя бы %Ln оценки.</numerusform>
                <numerusform>Для показателя нужно хотя бы %Ln оценок.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Recordings</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Transcripts and quotes from them</source>
            <translation>Расшифровки и цитаты из них</translation>
        </message>
        <message>
            <source>Messages and quotes from them</source>
            <translation>Сообщения и цитаты из них</translation>
        </message>
        <message>
            <source>Customer key and custom fields</source>
            <translation>Ключ клиента и дополнительные поля</translation>
        </message>
        <message>
            <source>The whole contact, except for figures</source>
            <translation>Обращение целиком, кроме показателей</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Звонки</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Чаты</translation>
        </message>
        <message>
            <source>E-mails</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Messengers</source>
            <translation>Мессенджеры</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Заявки</translation>
        </message>
        <message>
            <source>Every channel</source>
            <translation>Все каналы</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Complaints only</source>
            <translation>Только жалобы</translation>
        </message>
        <message>
            <source>Without complaints</source>
            <translation>Без жалоб</translation>
        </message>
        <message>
            <source>Older than, days</source>
            <translation>Старше, дней</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Что удаляется</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Жалобы</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>снят</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>Что нельзя удалять</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>По правилам</translation>
        </message>
        <message>
            <source>A customer was erased</source>
            <translation>Стёрт клиент</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Contact {id}</source>
            <translation>Обращение {id}</translation>
        </message>
        <message>
            <source>Customer {key}</source>
            <translation>Клиент {key}</translation>
        </message>
        <message>
            <source>Contacts from {first} to {last}</source>
            <translation>Обращения с {first} по {last}</translation>
        </message>
    </context>
    <context>
        <name>RetentionCard</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Хранение и удаление</translation>
        </message>
        <message>
            <source>After how long recordings and words go, what must stay, erasing a customer.</source>
            <translation>Когда удаляются записи и слова, что нельзя удалять, стирание клиента.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>RetentionForms</name>
        <message>
            <source>Change a rule</source>
            <translation>Изменить правило</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>Добавить правило</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Older than, days</source>
            <translation>Старше, дней</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>Что удаляется</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Empty: every topic.</source>
            <translation>Пусто: любая тема.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Жалобы</translation>
        </message>
        <message>
            <source>Choose what goes.</source>
            <translation>Выберите, что удаляется.</translation>
        </message>
        <message>
            <source>Hold what must stay</source>
            <translation>Запретить удаление</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Запретить</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>For example a court case.</source>
            <translation>Например, судебное дело.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Its number; or a customer, or both days below.</source>
            <translation>Его номер; либо клиент, либо оба дня ниже.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Key, telephone number or e-mail.</source>
            <translation>Ключ, телефон или адрес почты.</translation>
        </message>
        <message>
            <source>Contacts from</source>
            <translation>Обращения с</translation>
        </message>
        <message>
            <source>Contacts to</source>
            <translation>Обращения по</translation>
        </message>
        <message>
            <source>Hold until</source>
            <translation>Запрет действует до</translation>
        </message>
        <message>
            <source>Empty: until somebody ends it.</source>
            <translation>Пусто: пока его не снимут.</translation>
        </message>
        <message>
            <source>A contact's number has digits only.</source>
            <translation>В номере обращения только цифры.</translation>
        </message>
        <message>
            <source>Erase a customer</source>
            <translation>Стереть клиента</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Стереть навсегда</translation>
        </message>
        <message>
            <source>Contacts that lose words and sound: {contacts}; held: {held}.</source>
            <translation>Обращений, где исчезнут слова и звук: {contacts}; под запретом: {held}.</translation>
        </message>
        <message>
            <source>Name the customer.</source>
            <translation>Назовите клиента.</translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message>
            <source>Keeping and erasing</source>
            <translation>Хранение и удаление</translation>
        </message>
        <message>
            <source>What goes when, what must stay, and what has gone. Figures always stay.</source>
            <translation>Что и когда удаляется, что нельзя удалять и что удалено. Показатели остаются всегда.</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Запреты удаления</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Добавить…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>What would go…</source>
            <translation>Что будет удалено…</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Запретить удаление…</translation>
        </message>
        <message>
            <source>End the hold…</source>
            <translation>Снять запрет…</translation>
        </message>
        <message>
            <source>Erase a customer…</source>
            <translation>Стереть клиента…</translation>
        </message>
        <message>
            <source>Save the certificate…</source>
            <translation>Сохранить акт…</translation>
        </message>
        <message>
            <source>A rule works when somebody carries it out here or a scheduler runs qa-desk db retain.</source>
            <translation>Правило срабатывает, когда его выполняют здесь или планировщик запускает qa-desk db retain.</translation>
        </message>
        <message>
            <source>What is held loses nothing, whatever a rule or an erasure says.</source>
            <translation>Под запретом ничего не удаляется, что бы ни говорили правила и запросы.</translation>
        </message>
        <message>
            <source>Older than {days} days: contacts {contacts}, held {held}; for example {some}</source>
            <translation>Старше {days} дн.: обращений {contacts}, под запретом {held}; например {some}</translation>
        </message>
        <message>
            <source>Nothing would go now.</source>
            <translation>Сейчас ничего не будет удалено.</translation>
        </message>
        <message>
            <source>Carry out the rules? What goes cannot come back.</source>
            <translation>Выполнить правила? Удалённое не вернуть.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message>
            <source>Removing by the rules</source>
            <translation>Удаление по правилам</translation>
        </message>
        <message>
            <source>End this hold ({reason})? Rules may remove from then on.</source>
            <translation>Снять этот запрет ({reason})? После этого правила смогут удалять.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Снять</translation>
        </message>
    </context>
    <context>
        <name>RoleField</name>
        <message>
            <source>Counts &amp;as</source>
            <translation>Учит&amp;ывается как</translation>
        </message>
    </context>
    <context>
        <name>RowEditor</name>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Сравнение</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Remove the condition</source>
            <translation>Удалить условие</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Да</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>2026-09-05, 2026-09, last 7 days, this month</source>
            <translation>05.09.2026, 2026-09, последние 7 дней, этот месяц</translation>
        </message>
        <message>
            <source>A number; a range as 1..3</source>
            <translation>Число; диапазон — 1..3</translation>
        </message>
        <message>
            <source>Words in any form, start*, "exact phrase"</source>
            <translation>Слова в любой форме, начало*, "точная фраза"</translation>
        </message>
        <message>
            <source>Values with commas between</source>
            <translation>Значения через запятую</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Name, {language}</source>
            <translation>Название, {language}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <source>By the key scorecards and filters call the rule.</source>
            <translation>По ключу правило называют формы оценки и фильтры.</translation>
        </message>
        <message>
            <source>Look for it</source>
            <translation>Искать</translation>
        </message>
        <message>
            <source>A rule that is switched off is not looked for.</source>
            <translation>Выключенное правило не ищут.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Give up changes</source>
            <translation>Отменить правки</translation>
        </message>
        <message>
            <source>How to write rules</source>
            <translation>Как писать правила</translation>
        </message>
        <message>
            <source>Remove the rule</source>
            <translation>Удалить правило</translation>
        </message>
        <message>
            <source>Words that are said, such as: good day</source>
            <translation>Слова, которые произносят, например: добрый день</translation>
        </message>
        <message>
            <source>Text of the rule</source>
            <translation>Текст правила</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Новое правило</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Версия {number}</translation>
        </message>
    </context>
    <context>
        <name>RunTab</name>
        <message>
            <source>Drop files or a folder here</source>
            <translation>Перетащите сюда файлы или папку</translation>
        </message>
        <message>
            <source>Recordings with the switchboard's table, tables of calls, chat exports, transcripts. First is shown what would come in; nothing is changed by looking.</source>
            <translation>Записи с таблицей АТС, таблицы звонков, выгрузки чатов, расшифровки. Сначала показано, что загрузится: просмотр ничего не меняет.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Questions about the import</source>
            <translation>Вопросы об импорте</translation>
        </message>
        <message>
            <source>Importing contacts</source>
            <translation>Импорт обращений</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>Отменить импорт</translation>
        </message>
        <message>
            <source>Keep the import</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Undoing an import</source>
            <translation>Отмена импорта</translation>
        </message>
    </context>
    <context>
        <name>SampleFields</name>
        <message>
            <source>Any time</source>
            <translation>За всё время</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>A quota for</source>
            <translation>Квота на</translation>
        </message>
        <message>
            <source>Strata by</source>
            <translation>Страты по</translation>
        </message>
        <message>
            <source>Several are crossed.</source>
            <translation>Несколько признаков пересекаются.</translation>
        </message>
        <message>
            <source>Places are shared out</source>
            <translation>Распределение мест</translation>
        </message>
        <message>
            <source>Contacts of each</source>
            <translation>Обращений от каждого</translation>
        </message>
        <message>
            <source>Contacts in all</source>
            <translation>Обращений всего</translation>
        </message>
        <message>
            <source>contacts, complaints: how many may be drawn; evaluated, score, critical: evaluations of 90 days, their mean and the expected share with a critical error; tenure: days of work. Functions: min, max, round, ceil, floor, abs, sqrt, if(test, then, else).</source>
            <translation>contacts, complaints — сколько обращений и жалоб в основе; evaluated, score, critical — оценки за 90 дней, их среднее и ожидаемая доля с критической ошибкой; tenure — дней работы. Функции: min, max, round, ceil, floor, abs, sqrt, if(условие, то, иначе).</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Формула</translation>
        </message>
        <message>
            <source>At least from each stratum</source>
            <translation>Не меньше из каждой страты</translation>
        </message>
        <message>
            <source>Over the period</source>
            <translation>По периоду</translation>
        </message>
        <message>
            <source>Who evaluates</source>
            <translation>Кто оценивает</translation>
        </message>
        <message>
            <source>The contacts are shared out evenly. Tick none to leave them to anybody.</source>
            <translation>Обращения делятся поровну. Никого не отмечайте, чтобы оставить их всем.</translation>
        </message>
        <message>
            <source>Scored by two</source>
            <translation>Оценивают двое</translation>
        </message>
        <message>
            <source>A share that a second evaluator scores too, to measure reliability.</source>
            <translation>Доля, которую оценит и второй контролёр, чтобы измерить согласованность.</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Selection method</source>
            <translation>Способ отбора</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно генератора</translation>
        </message>
        <message>
            <source>The same seed draws the same contacts, so that anybody can check the draw.</source>
            <translation>Одно и то же зерно даёт те же обращения: отбор может проверить каждый.</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Другое зерно</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Каналы</translation>
        </message>
        <message>
            <source>Tick none to take all.</source>
            <translation>Ничего не отмечайте, чтобы взять все.</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Целевые группы</translation>
        </message>
        <message>
            <source>Only contacts of the ticked groups. Tick none to take all.</source>
            <translation>Только обращения отмеченных групп. Ничего не отмечайте, чтобы взять все.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>An expression as on the contacts page, for example: duration_s &gt; 60</source>
            <translation>Выражение, как на странице обращений, например: duration_s &gt; 60</translation>
        </message>
        <message>
            <source>Calls not shorter than</source>
            <translation>Звонки не короче</translation>
        </message>
        <message>
            <source>Shorter calls are left out. 0 leaves out none.</source>
            <translation>Более короткие исключаются. 0 не исключает ничего.</translation>
        </message>
        <message>
            <source>Calls not longer than</source>
            <translation>Звонки не длиннее</translation>
        </message>
        <message>
            <source> s</source>
            <translation> с</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Исключить</translation>
        </message>
        <message>
            <source>what is evaluated already</source>
            <translation>уже оценённые</translation>
        </message>
        <message>
            <source>what an earlier random sample holds</source>
            <translation>попавшие в прежние случайные выборки</translation>
        </message>
        <message>
            <source>calls without a recording</source>
            <translation>звонки без записи</translation>
        </message>
    </context>
    <context>
        <name>SampleForm</name>
        <message>
            <source>A new sample</source>
            <translation>Новая выборка</translation>
        </message>
        <message>
            <source>Draw the sample</source>
            <translation>Сделать выборку</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>SampleGroups</name>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дней</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Порог</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Участников</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
    </context>
    <context>
        <name>SamplePreview</name>
        <message>
            <source>What would be drawn</source>
            <translation>Что будет отобрано</translation>
        </message>
        <message>
            <source>Strata of the frame</source>
            <translation>Страты основы выборки</translation>
        </message>
        <message>
            <source>Margin of error in points</source>
            <translation>Предельная ошибка в процентных пунктах</translation>
        </message>
        <message>
            <source>{size} contacts from {strata} strata, out of {frame} that may be drawn.</source>
            <translation>Обращений: {size}, страт: {strata}; в основе выборки обращений: {frame}.</translation>
        </message>
        <message>
            <source>Left out: {reasons}.</source>
            <translation>Исключены: {reasons}.</translation>
        </message>
        <message numerus="yes">
            <source>%n stratum(s) hold fewer contacts than the quota.</source>
            <translation>
                <numerusform>В %Ln страте обращений меньше квоты.</numerusform>
                <numerusform>В %Ln стратах обращений меньше квоты.</numerusform>
                <numerusform>В %Ln стратах обращений меньше квоты.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>Взять {number}</translation>
        </message>
        <message>
            <source>To know the accuracy to:</source>
            <translation>Чтобы знать точность до:</translation>
        </message>
    </context>
    <context>
        <name>SampleTexts</name>
        <message>
            <source>Nobody knows the agent</source>
            <translation>Специалист неизвестен</translation>
        </message>
        <message>
            <source>Already evaluated</source>
            <translation>Уже оценено</translation>
        </message>
        <message>
            <source>Shorter than the minimum</source>
            <translation>Короче минимума</translation>
        </message>
        <message>
            <source>Longer than the maximum</source>
            <translation>Длиннее максимума</translation>
        </message>
        <message>
            <source>In none of the target groups</source>
            <translation>Нет ни в одной целевой группе</translation>
        </message>
        <message>
            <source>Already in a random sample</source>
            <translation>Уже в случайной выборке</translation>
        </message>
        <message>
            <source>No recording</source>
            <translation>Нет записи</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Начато</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Оценено</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Выборка</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Сделана</translation>
        </message>
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
            <source>For</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Страта</translation>
        </message>
        <message>
            <source>All contacts</source>
            <translation>Все обращения</translation>
        </message>
        <message>
            <source>Shared out by</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Выбыло</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Пришло</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кто передал</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Любому</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>In the frame</source>
            <translation>В основе</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Квота</translation>
        </message>
        <message>
            <source>Drawn contacts</source>
            <translation>Отобрано</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Sample: {name}
Drawn: {drawn}
Seed: {seed}
Algorithm: {algorithm}
Contacts in the frame: {frame}
SHA-256 of the frame: {hash}
Contacts drawn: {size}</source>
            <translation>Выборка: {name}
Сделана: {drawn}
Зерно генератора: {seed}
Алгоритм: {algorithm}
Обращений в основе: {frame}
SHA-256 основы: {hash}
Отобрано обращений: {size}</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Случайный</translation>
        </message>
        <message>
            <source>Targeted</source>
            <translation>Целевой</translation>
        </message>
        <message>
            <source>There were fewer than the quota.</source>
            <translation>Обращений было меньше квоты.</translation>
        </message>
    </context>
    <context>
        <name>SampleWords</name>
        <message>
            <source>A quota each</source>
            <translation>Квота на каждого</translation>
        </message>
        <message>
            <source>Stratified</source>
            <translation>Стратифицированная</translation>
        </message>
        <message>
            <source>Simple random</source>
            <translation>Простая случайная</translation>
        </message>
        <message>
            <source>Systematic, in order of time</source>
            <translation>Систематическая, по времени</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
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
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Целевая группа</translation>
        </message>
        <message>
            <source>In proportion to contacts</source>
            <translation>Пропорционально обращениям</translation>
        </message>
        <message>
            <source>As many from each</source>
            <translation>Поровну из каждой</translation>
        </message>
        <message>
            <source>More where errors vary (Neyman)</source>
            <translation>Больше там, где ошибки неровны (Нейман)</translation>
        </message>
        <message>
            <source>By a formula</source>
            <translation>По формуле</translation>
        </message>
        <message>
            <source>As chance falls</source>
            <translation>Как выпадет</translation>
        </message>
        <message>
            <source>Evenly over the weeks</source>
            <translation>Равномерно по неделям</translation>
        </message>
        <message>
            <source>Evenly over the days</source>
            <translation>Равномерно по дням</translation>
        </message>
        <message>
            <source>Random: counts in the figures</source>
            <translation>Случайный: входит в показатели</translation>
        </message>
        <message>
            <source>Targeted: never counts in the figures</source>
            <translation>Целевой: в показатели не входит</translation>
        </message>
        <message>
            <source>New agent</source>
            <translation>Новый специалист</translation>
        </message>
        <message>
            <source>Mean score below</source>
            <translation>Средний балл ниже</translation>
        </message>
        <message>
            <source>Critical error lately</source>
            <translation>Недавняя критическая ошибка</translation>
        </message>
        <message>
            <source>Topic of complaints</source>
            <translation>Тематика жалоб</translation>
        </message>
        <message>
            <source>New topic or product</source>
            <translation>Новая тематика или продукт</translation>
        </message>
        <message>
            <source>each agent</source>
            <translation>каждого специалиста</translation>
        </message>
        <message>
            <source>each evaluator</source>
            <translation>каждого контролёра</translation>
        </message>
        <message>
            <source>each channel</source>
            <translation>каждый канал</translation>
        </message>
        <message>
            <source>each team</source>
            <translation>каждую группу</translation>
        </message>
        <message>
            <source>each topic</source>
            <translation>каждую тематику</translation>
        </message>
        <message>
            <source>each language</source>
            <translation>каждый язык</translation>
        </message>
        <message>
            <source>each target group</source>
            <translation>каждую целевую группу</translation>
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Samples</source>
            <translation>Выборки</translation>
        </message>
        <message>
            <source>Contacts drawn at random, by a seed that lets anybody draw them again.</source>
            <translation>Обращения отобраны случайно; по зерну генератора отбор может повторить каждый.</translation>
        </message>
        <message>
            <source>Draw a sample…</source>
            <translation>Сделать выборку…</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Целевые группы</translation>
        </message>
        <message>
            <source>No sample yet</source>
            <translation>Выборок пока нет</translation>
        </message>
        <message>
            <source>Say how many contacts of each agent you want to check. Chance picks them.</source>
            <translation>Укажите, сколько обращений каждого специалиста проверить. Отберёт их случай.</translation>
        </message>
        <message>
            <source>Drawing a sample</source>
            <translation>Отбор обращений</translation>
        </message>
        <message>
            <source>Replace an unsuitable contact</source>
            <translation>Замена неподходящего обращения</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>It is kept in the protocol. The seed decides which contact comes.</source>
            <translation>Причина останется в протоколе. Какое обращение придёт, решает зерно.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Save the protocol (.xlsx, .pdf or .json)</source>
            <translation>Сохранить протокол (.xlsx, .pdf или .json)</translation>
        </message>
        <message>
            <source>Writing the protocol</source>
            <translation>Запись протокола</translation>
        </message>
        <message>
            <source>The protocol is in {file}.</source>
            <translation>Протокол записан в {file}.</translation>
        </message>
    </context>
    <context>
        <name>ScorePanel</name>
        <message>
            <source>Submit</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>How it comes about</source>
            <translation>Расчёт балла</translation>
        </message>
        <message>
            <source>{before} before gates</source>
            <translation>{before} до стоп-критериев</translation>
        </message>
        <message>
            <source>provisional: not everything is answered</source>
            <translation>предварительно: заполнено не всё</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Балл: {score}</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>пройдено</translation>
        </message>
        <message>
            <source>below the mark</source>
            <translation>ниже порога</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) missing</source>
            <translation>
                <numerusform>без ответа: %Ln</numerusform>
                <numerusform>без ответа: %Ln</numerusform>
                <numerusform>без ответа: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reason(s) missing</source>
            <translation>
                <numerusform>без обоснования: %Ln</numerusform>
                <numerusform>без обоснования: %Ln</numerusform>
                <numerusform>без обоснования: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next (%n waiting)</source>
            <translation>
                <numerusform>Следующее (ждёт: %Ln)</numerusform>
                <numerusform>Следующее (ждёт: %Ln)</numerusform>
                <numerusform>Следующее (ждёт: %Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more waits</source>
            <translation>Больше ничего не ждёт</translation>
        </message>
        <message>
            <source>{state} on {moment}</source>
            <translation>{state} {moment}</translation>
        </message>
    </context>
    <context>
        <name>ScorecardCard</name>
        <message>
            <source>Language of the scorecard</source>
            <translation>Язык формы</translation>
        </message>
        <message>
            <source>Sections and criteria</source>
            <translation>Разделы и критерии</translation>
        </message>
        <message>
            <source>The criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Use for new evaluations</source>
            <translation>Применять в новых оценках</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Write the next version of this card</source>
            <translation>Написать следующую версию этой формы</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Duplicate as a new card</source>
            <translation>Создать копию как новую форму</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Сравнить версии…</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Что если…</translation>
        </message>
        <message>
            <source>New evaluations take it</source>
            <translation>Для новых оценок</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, версия {version}</translation>
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
            <translation>Форма оценки</translation>
        </message>
        <message>
            <source>Score of the section so far; its weight is {weight}.</source>
            <translation>Балл раздела на данный момент; вес раздела {weight}.</translation>
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
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Edit a file…</source>
            <translation>Изменить файл…</translation>
        </message>
        <message>
            <source>Check a file…</source>
            <translation>Проверить файл…</translation>
        </message>
        <message>
            <source>Publish a file…</source>
            <translation>Опубликовать файл…</translation>
        </message>
        <message>
            <source>Error classifier…</source>
            <translation>Классификатор ошибок…</translation>
        </message>
    </context>
    <context>
        <name>ScorecardsPage</name>
        <message>
            <source>Scorecards</source>
            <translation>Формы оценки</translation>
        </message>
        <message>
            <source>A published version never changes, so old evaluations keep their meaning.</source>
            <translation>Опубликованная версия не меняется, поэтому прежние оценки сохраняют смысл.</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>Новая форма</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликованные</translation>
        </message>
        <message>
            <source>Come with the program</source>
            <translation>Из поставки</translation>
        </message>
        <message>
            <source>Published scorecards</source>
            <translation>Опубликованные формы</translation>
        </message>
        <message>
            <source>Scorecards that come with the program</source>
            <translation>Формы из поставки</translation>
        </message>
        <message>
            <source>No scorecard is published</source>
            <translation>Формы оценки не опубликованы</translation>
        </message>
        <message>
            <source>Publish one of those that come with the program, or a file of your own.</source>
            <translation>Опубликуйте форму из поставки или свой файл.</translation>
        </message>
        <message>
            <source>New evaluations take “{name}”.</source>
            <translation>Новые оценки — по форме «{name}».</translation>
        </message>
        <message>
            <source>Scorecard to check</source>
            <translation>Форма для проверки</translation>
        </message>
        <message>
            <source>Scorecard to publish</source>
            <translation>Форма для публикации</translation>
        </message>
        <message>
            <source>Scorecard to go on with</source>
            <translation>Форма оценки для изменения</translation>
        </message>
        <message>
            <source>Import a scorecard: {format}</source>
            <translation>Импорт формы оценки: {format}</translation>
        </message>
        <message>
            <source>“{name}”, version {version}, is published.</source>
            <translation>Опубликовано: «{name}», версия {version}.</translation>
        </message>
    </context>
    <context>
        <name>SectionForm</name>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>What it is &amp;about</source>
            <translation>&amp;О чём раздел</translation>
        </message>
        <message>
            <source>&amp;Id</source>
            <translation>&amp;Код</translation>
        </message>
        <message>
            <source>Is a &amp;part of</source>
            <translation>&amp;Часть раздела</translation>
        </message>
        <message>
            <source>none: it stands by itself</source>
            <translation>нет, самостоятельный</translation>
        </message>
        <message>
            <source>How much it counts beside the other sections.</source>
            <translation>Сколько он значит рядом с другими разделами.</translation>
        </message>
        <message>
            <source>Has no effect: the method of this card does not weigh sections.</source>
            <translation>Не влияет: метод этой формы не взвешивает разделы.</translation>
        </message>
        <message>
            <source>&amp;Weight</source>
            <translation>&amp;Вес</translation>
        </message>
    </context>
    <context>
        <name>SessionCard</name>
        <message>
            <source>Who takes part</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Your blind entries</source>
            <translation>Ваши слепые оценки</translation>
        </message>
        <message>
            <source>Enter evaluates</source>
            <translation>Enter — оценить</translation>
        </message>
        <message>
            <source>Each evaluator against the master</source>
            <translation>Каждый контролёр против эталона</translation>
        </message>
        <message>
            <source>Answers compared</source>
            <translation>Сравнение ответов</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Оценить</translation>
        </message>
        <message>
            <source>Reveal…</source>
            <translation>Раскрыть…</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>Составить отчёт</translation>
        </message>
        <message>
            <source>{card}, version {version}. Opened on {day}.</source>
            <translation>{card}, версия {version}. Открыта {day}.</translation>
        </message>
        <message>
            <source>Still waiting for: {names}.</source>
            <translation>Ещё не отправили: {names}.</translation>
        </message>
        <message>
            <source>Everybody has submitted. The answers can be revealed.</source>
            <translation>Все отправили оценки. Ответы можно раскрыть.</translation>
        </message>
        <message>
            <source>Until then nobody sees the answers of the others.</source>
            <translation>До этого чужих ответов никто не видит.</translation>
        </message>
        <message>
            <source>Krippendorff's alpha</source>
            <translation>Альфа Криппендорфа</translation>
        </message>
        <message>
            <source>Gwet's AC1</source>
            <translation>AC1 Гвета</translation>
        </message>
        <message>
            <source>Answered alike</source>
            <translation>Совпало ответов</translation>
        </message>
        <message>
            <source>Not enough data: two evaluations of a contact are needed.</source>
            <translation>Недостаточно данных: нужны две оценки одного обращения.</translation>
        </message>
        <message>
            <source>{matched} of {n} criteria</source>
            <translation>{matched} из {n} критериев</translation>
        </message>
        <message>
            <source>fewer than {fewest} contacts: this says little</source>
            <translation>обращений меньше {fewest}: это мало что значит</translation>
        </message>
        <message>
            <source>Not defined: all answers are the same.</source>
            <translation>Не определён: все ответы одинаковы.</translation>
        </message>
        <message>
            <source>good from {green}, acceptable from {amber}</source>
            <translation>хорошо от {green}, приемлемо от {amber}</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, версия {version}</translation>
        </message>
        <message>
            <source>A new session</source>
            <translation>Новая сессия</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Форма оценки</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Two people at least.</source>
            <translation>Не меньше двух человек.</translation>
        </message>
        <message>
            <source>Master</source>
            <translation>Эталон</translation>
        </message>
        <message>
            <source>The others are compared with the master's evaluation.</source>
            <translation>Остальные сравниваются с эталонной оценкой.</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Открыть сессию</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>No master</source>
            <translation>Без эталона</translation>
        </message>
        <message>
            <source>Publish a scorecard first.</source>
            <translation>Сначала опубликуйте форму оценки.</translation>
        </message>
        <message>
            <source>Give the session a title.</source>
            <translation>Назовите сессию.</translation>
        </message>
        <message>
            <source>Choose at least one contact.</source>
            <translation>Выберите хотя бы одно обращение.</translation>
        </message>
        <message>
            <source>Choose at least two people.</source>
            <translation>Выберите хотя бы двух участников.</translation>
        </message>
    </context>
    <context>
        <name>SessionTexts</name>
        <message>
            <source>Not begun</source>
            <translation>Не начата</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Начата</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Master</source>
            <translation>Эталон</translation>
        </message>
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
            <source>Topic</source>
            <translation>Тематика</translation>
        </message>
        <message>
            <source>Your entry</source>
            <translation>Ваша оценка</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Контролёр</translation>
        </message>
        <message>
            <source>As the master</source>
            <translation>Как эталон</translation>
        </message>
        <message>
            <source>Bias</source>
            <translation>Смещение</translation>
        </message>
        <message>
            <source>Own score less the master's, on average, in points.</source>
            <translation>Своя оценка минус эталонная, в среднем, в баллах.</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Отклонение</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Good from {limit}.</source>
            <translation>Хорошо — от {limit}.</translation>
        </message>
        <message>
            <source>Good up to {green} points, acceptable up to {amber}.</source>
            <translation>Хорошо — до {green} пункта, приемлемо — до {amber}.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Хорошо</translation>
        </message>
        <message>
            <source>Acceptable</source>
            <translation>Приемлемо</translation>
        </message>
        <message>
            <source>Below the limit</source>
            <translation>Ниже предела</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Совпало</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Разошлись</translation>
        </message>
        <message>
            <source>Not shown</source>
            <translation>Не показан</translation>
        </message>
        <message>
            <source>{share} ({matched} of {n})</source>
            <translation>{share} ({matched} из {n})</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (вы)</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ждёт</translation>
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
            <source>Find out from the speech</source>
            <translation>Определять по речи</translation>
        </message>
        <message>
            <source>Quick</source>
            <translation>Быстро</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Тщательно</translation>
        </message>
        <message>
            <source>Slow and thorough</source>
            <translation>Очень тщательно</translation>
        </message>
        <message>
            <source>Language of the calls</source>
            <translation>Язык звонков</translation>
        </message>
        <message>
            <source>Care of transcription</source>
            <translation>Тщательность расшифровки</translation>
        </message>
        <message>
            <source>The quick one makes hardly more mistakes; the slow one is for poor lines.</source>
            <translation>Быстрая расшифровка ошибается лишь немногим чаще; самая тщательная медленнее всех и нужна для плохой связи.</translation>
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
            <source>Overlap from, seconds</source>
            <translation>Одновременная речь от, секунд</translation>
        </message>
        <message>
            <source>Both speak for this long; anything shorter is how people take turns.</source>
            <translation>Столько времени говорят оба; короче — обычная смена реплик.</translation>
        </message>
        <message>
            <source>Hold from, seconds</source>
            <translation>Удержание от, секунд</translation>
        </message>
        <message>
            <source>Nobody speaks for this long, or only music is heard: probably on hold.</source>
            <translation>Столько времени никто не говорит или звучит только музыка: вероятно, клиент на удержании.</translation>
        </message>
        <message>
            <source>Folder of the workspace</source>
            <translation>Рабочая папка</translation>
        </message>
    </context>
    <context>
        <name>SharingCard</name>
        <message>
            <source>Shared recordings</source>
            <translation>Общие записи</translation>
        </message>
        <message>
            <source>Where several computers work on one queue, recordings lie where all of them reach them. What is imported here is copied there; what is not in this workspace is read from there.</source>
            <translation>Когда одну очередь выполняют несколько компьютеров, записи лежат там, где их читают все. Загруженное здесь копируется туда; чего нет в этой рабочей папке, читается оттуда.</translation>
        </message>
        <message>
            <source>Where recordings are shared</source>
            <translation>Где лежат общие записи</translation>
        </message>
        <message>
            <source>A folder, a file share or an address such as s3://bucket/calls; several with semicolons between them. Names and passwords belong to the system's environment.</source>
            <translation>Папка, сетевая папка или адрес вида s3://bucket/calls; несколько — через точку с запятой. Имена и пароли задаются в окружении системы.</translation>
        </message>
    </context>
    <context>
        <name>ShownColumns</name>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Choose the columns of the list</source>
            <translation>Выбрать столбцы списка</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>Столбцы списка</translation>
        </message>
    </context>
    <context>
        <name>SidesStep</name>
        <message>
            <source>Who is speaking?</source>
            <translation>Кто говорит?</translation>
        </message>
        <message>
            <source>“{example}” ({file})</source>
            <translation>«{example}» ({file})</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) may be anybody's. Nothing is guessed.</source>
            <translation>
                <numerusform>Неизвестно, кто стоит за %Ln именем. Ничего не угадывается: укажите, кто это.</numerusform>
                <numerusform>Неизвестно, кто стоит за %Ln именами. Ничего не угадывается: укажите, кто это.</numerusform>
                <numerusform>Неизвестно, кто стоит за %Ln именами. Ничего не угадывается: укажите, кто это.</numerusform>
            </translation>
        </message>
        <message>
            <source>All who speak are known. The answers are remembered.</source>
            <translation>Все говорящие известны. Ответы запоминаются.</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <source>How the call sounds</source>
            <translation>Звучание звонка</translation>
        </message>
        <message>
            <source>Hear everybody on both ears</source>
            <translation>Слышать всех обоими ушами</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Воспроизводить на</translation>
        </message>
        <message>
            <source>Loudness: {side}</source>
            <translation>Громкость: {side}</translation>
        </message>
        <message>
            <source>Where it is heard: {side}</source>
            <translation>Где слышно: {side}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>слева</translation>
        </message>
        <message>
            <source>both ears</source>
            <translation>с обеих сторон</translation>
        </message>
        <message>
            <source>right</source>
            <translation>справа</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Канал {number}</translation>
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
                <numerusform>В форме %Ln ошибка. Показано последнее состояние без ошибок.</numerusform>
                <numerusform>В форме %Ln ошибки. Показано последнее состояние без ошибок.</numerusform>
                <numerusform>В форме %Ln ошибок. Показано последнее состояние без ошибок.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusCard</name>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Отменить этот импорт…</translation>
        </message>
        <message>
            <source>Show the contacts</source>
            <translation>Показать обращения</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Ход импорта</translation>
        </message>
        <message>
            <source>Import others</source>
            <translation>Импортировать другое</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Не импортировать</translation>
        </message>
        <message>
            <source>Ready to import</source>
            <translation>Готово к импорту</translation>
        </message>
        <message>
            <source>Nothing to import yet</source>
            <translation>Пока импортировать нечего</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Нового нет</translation>
        </message>
        <message>
            <source>Looking at the files…</source>
            <translation>Просматриваем файлы…</translation>
        </message>
        <message>
            <source>This cannot be imported</source>
            <translation>Это не импортировать</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Импортируем…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Импортировано</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Undoing the import…</source>
            <translation>Отменяем импорт…</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>What was finished is in. The same import again brings in the rest.</source>
            <translation>Что успело, загружено. Тот же импорт ещё раз загрузит остальное.</translation>
        </message>
        <message>
            <source>Everything that can be read in these files is in the list already.</source>
            <translation>Всё, что можно прочитать в этих файлах, уже есть в списке.</translation>
        </message>
        <message>
            <source>The contacts are in the list. Next, draw a sample of them.</source>
            <translation>Обращения в списке. Теперь сделайте из них выборку.</translation>
        </message>
        <message>
            <source>Nothing in these files can be read as it is: below is why, or what is asked.</source>
            <translation>В этих файлах пока ничего не читается: ниже указано почему или задан вопрос.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself; what is there is safe.</source>
            <translation>Ошибка в самой программе; то, что уже есть, не пострадало.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>New contacts</source>
            <translation>Новые обращения</translation>
        </message>
        <message>
            <source>With news</source>
            <translation>С новыми сведениями</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>Уже есть</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>Не загрузятся</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Не загрузилось</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>К сведению</translation>
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
        <name>Step</name>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
    </context>
    <context>
        <name>SuggestField</name>
        <message>
            <source>Suggested answers</source>
            <translation>Подсказки ответов</translation>
        </message>
        <message>
            <source>Each is shown to the evaluator with its quote; a person decides.</source>
            <translation>Каждая показывается оценщику с цитатой; решает человек.</translation>
        </message>
        <message>
            <source>Add a suggestion</source>
            <translation>Добавить подсказку</translation>
        </message>
        <message>
            <source>Suggestion {n}: {fault}</source>
            <translation>Подсказка {n}: {fault}</translation>
        </message>
    </context>
    <context>
        <name>SuggestRow</name>
        <message>
            <source>The rule is met</source>
            <translation>Правило сработало</translation>
        </message>
        <message>
            <source>The rule is not met</source>
            <translation>Правило не сработало</translation>
        </message>
        <message>
            <source>The phrase is said</source>
            <translation>Фраза сказана</translation>
        </message>
        <message>
            <source>The phrase is not said</source>
            <translation>Фраза не сказана</translation>
        </message>
        <message>
            <source>The measure is above</source>
            <translation>Показатель больше</translation>
        </message>
        <message>
            <source>The measure is below</source>
            <translation>Показатель меньше</translation>
        </message>
        <message>
            <source>Suggestion {n}: when</source>
            <translation>Подсказка {n}: когда</translation>
        </message>
        <message>
            <source>Suggestion {n}: rule</source>
            <translation>Подсказка {n}: правило</translation>
        </message>
        <message>
            <source>Suggestion {n}: phrase</source>
            <translation>Подсказка {n}: фраза</translation>
        </message>
        <message>
            <source>Suggestion {n}: measure</source>
            <translation>Подсказка {n}: показатель</translation>
        </message>
        <message>
            <source>Suggestion {n}: bound</source>
            <translation>Подсказка {n}: граница</translation>
        </message>
        <message>
            <source>Suggestion {n}: answer</source>
            <translation>Подсказка {n}: ответ</translation>
        </message>
        <message>
            <source>Remove suggestion {n}</source>
            <translation>Убрать подсказку {n}</translation>
        </message>
        <message>
            <source>words, as in a phrase rule</source>
            <translation>слова, как в правиле фраз</translation>
        </message>
        <message>
            <source>suggest: {answer}</source>
            <translation>предложить: {answer}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>не применимо</translation>
        </message>
    </context>
    <context>
        <name>SuggestingCard</name>
        <message>
            <source>Suggested answers</source>
            <translation>Подсказки ответов</translation>
        </message>
        <message>
            <source>Rules and measures of a scorecard propose answers with a quote; a person decides. In calibrations, second evaluations and training nothing is suggested, so that evaluators agree with what they heard and not with a machine.</source>
            <translation>Правила и показатели формы предлагают ответы с цитатой; решает человек. При калибровках, вторых оценках и обучении подсказок нет: оценщики должны сходиться в том, что услышали, а не с программой.</translation>
        </message>
        <message>
            <source>A rule must be right in a share of</source>
            <translation>Наименьшая точность правила</translation>
        </message>
        <message>
            <source>One that is right less often stops suggesting, and says so.</source>
            <translation>Если верно реже, правило перестаёт подсказывать и сообщает об этом.</translation>
        </message>
        <message>
            <source>Judged suggestions before it can stop</source>
            <translation>Сколько подсказок проверить до остановки</translation>
        </message>
        <message>
            <source>A stopped rule is still compared with answers, and can earn its way back.</source>
            <translation>Остановленное правило и дальше сверяется с ответами и может вернуться.</translation>
        </message>
        <message>
            <source>No rule has suggested anything in a submitted evaluation yet.</source>
            <translation>Ни одно правило ещё ничего не подсказало в отправленных оценках.</translation>
        </message>
        <message>
            <source>How right each rule has been, with 95 % intervals</source>
            <translation>Насколько верны были правила, с интервалами 95 %</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Интервал</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Подсказано</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Точность</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>{rule}, version {n}</source>
            <translation>{rule}, версия {n}</translation>
        </message>
        <message>
            <source>has stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <source>suggests</source>
            <translation>подсказывает</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>Take this answer</source>
            <translation>Принять этот ответ</translation>
        </message>
        <message>
            <source>Listen to the place</source>
            <translation>Прослушать это место</translation>
        </message>
        <message>
            <source>Show the message</source>
            <translation>Показать сообщение</translation>
        </message>
        <message>
            <source>Put the suggestion away</source>
            <translation>Убрать подсказку</translation>
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
            <translation>Правила расходятся: послушайте и решите сами.</translation>
        </message>
        <message>
            <source>Taken as suggested: {source}</source>
            <translation>Принято по подсказке: {source}</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Taken as suggested</source>
            <translation>Принято по подсказке</translation>
        </message>
        <message>
            <source>The rules disagree: listen and decide.</source>
            <translation>Правила расходятся: послушайте и решите сами.</translation>
        </message>
        <message>
            <source>Asking the language model</source>
            <translation>Вопрос языковой модели</translation>
        </message>
        <message>
            <source>The language model was asked about {asked} criteria; {shown} answers have a quote that was said.</source>
            <translation>Языковой модели заданы вопросы по критериям: {asked}; ответов с прозвучавшей цитатой: {shown}.</translation>
        </message>
        <message>
            <source>{rule} suggests no more: right in only {right} of {of}.</source>
            <translation>{rule}: больше не подсказывает, верно лишь {right} из {of}.</translation>
        </message>
        <message>
            <source>The scorecard names the rule “{rule}”, which is not there or is off.</source>
            <translation>Форма называет правило «{rule}», а его нет или оно выключено.</translation>
        </message>
        <message>
            <source>Suggested: {answer}</source>
            <translation>Подсказка: {answer}</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>и ещё {n}</translation>
        </message>
        <message>
            <source>rule “{name}”</source>
            <translation>правило «{name}»</translation>
        </message>
        <message>
            <source>phrase “{name}”</source>
            <translation>фраза «{name}»</translation>
        </message>
        <message>
            <source>model {name}</source>
            <translation>модель {name}</translation>
        </message>
        <message>
            <source>{rule} finds nothing</source>
            <translation>{rule} ничего не находит</translation>
        </message>
        <message>
            <source>{measure}: below {bound}</source>
            <translation>{measure}: меньше {bound}</translation>
        </message>
        <message>
            <source>{measure}: above {bound}</source>
            <translation>{measure}: больше {bound}</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>ещё не проверено</translation>
        </message>
        <message>
            <source>right in {right} of {of}</source>
            <translation>верно в {right} из {of}</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <translation>«{quote}»</translation>
        </message>
        <message>
            <source>not said; there is: “{quote}”</source>
            <translation>не сказано; там: «{quote}»</translation>
        </message>
        <message>
            <source>The rule counts with {share}: {record}; a new one begins with a half.</source>
            <translation>Правило учитывается как {share}: {record}; новое начинает с половины.</translation>
        </message>
        <message>
            <source>Confidence {share}, as its weakest link.</source>
            <translation>Уверенность {share}, по самому слабому звену.</translation>
        </message>
        <message>
            <source>The words were heard with {share}.</source>
            <translation>Слова распознаны с уверенностью {share}.</translation>
        </message>
    </context>
    <context>
        <name>TableChoices</name>
        <message>
            <source>First line</source>
            <translation>Первая строка</translation>
        </message>
        <message>
            <source>Date and time are written as</source>
            <translation>Дата и время записаны как</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Кодировка</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Разделитель</translation>
        </message>
        <message>
            <source>titles of columns</source>
            <translation>названия столбцов</translation>
        </message>
        <message>
            <source>a call</source>
            <translation>звонок</translation>
        </message>
    </context>
    <context>
        <name>TableSample</name>
        <message>
            <source>Column {number}</source>
            <translation>Столбец {number}</translation>
        </message>
    </context>
    <context>
        <name>TablesStep</name>
        <message>
            <source>Table of calls</source>
            <translation>Таблица звонков</translation>
        </message>
        <message>
            <source>Remember for such files</source>
            <translation>Запомнить для таких файлов</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>First rows of the table</source>
            <translation>Первые строки таблицы</translation>
        </message>
        <message>
            <source>Enter says what the column means</source>
            <translation>Enter: что означает столбец</translation>
        </message>
        <message>
            <source>The day and the month cannot be told apart: choose their order.</source>
            <translation>День и месяц не различить: выберите их порядок.</translation>
        </message>
        <message>
            <source>Choose the column of date and time: without it nothing can come in.</source>
            <translation>Выберите столбец даты и времени: без него ничего не загрузится.</translation>
        </message>
        <message>
            <source>Tables with these columns are read so from now on.</source>
            <translation>Таблицы с такими столбцами теперь читаются так.</translation>
        </message>
    </context>
    <context>
        <name>TextsField</name>
        <message>
            <source>Copy {language}</source>
            <translation>Взять {language}</translation>
        </message>
        <message>
            <source>Copy “{field}” from {language}</source>
            <translation>Скопировать «{field}» из {language}</translation>
        </message>
    </context>
    <context>
        <name>TopicForms</name>
        <message>
            <source>Change a topic</source>
            <translation>Изменить тему</translation>
        </message>
        <message>
            <source>A new topic</source>
            <translation>Новая тема</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>TopicsField</name>
        <message>
            <source>Topic</source>
            <translation>Тематика</translation>
        </message>
        <message>
            <source>New topic</source>
            <translation>Новая тематика</translation>
        </message>
    </context>
    <context>
        <name>TopicsTab</name>
        <message>
            <source>New topic…</source>
            <translation>Новая тема…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Show contacts</source>
            <translation>Показать обращения</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>A contact is about a topic when its rules are found in it.</source>
            <translation>Обращение относится к теме, если в нём найдены её правила.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <source>Remove the topic “{name}”? Its rules stay.</source>
            <translation>Удалить тему «{name}»? Её правила останутся.</translation>
        </message>
        <message>
            <source>Remove the topic</source>
            <translation>Удалить тему</translation>
        </message>
    </context>
    <context>
        <name>Transcribing</name>
        <message numerus="yes">
            <source>Transcribe %n contact(s) again?</source>
            <translation>
                <numerusform>Расшифровать %Ln обращение заново?</numerusform>
                <numerusform>Расшифровать %Ln обращения заново?</numerusform>
                <numerusform>Расшифровать %Ln обращений заново?</numerusform>
            </translation>
        </message>
        <message>
            <source>Transcribe again</source>
            <translation>Расшифровать заново</translation>
        </message>
        <message>
            <source>None of the selected contacts has a recording to transcribe.</source>
            <translation>Среди выделенных обращений нет записей для расшифровки.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptDelegate</name>
        <message>
            <source>Corrected by hand</source>
            <translation>Исправлено вручную</translation>
        </message>
    </context>
    <context>
        <name>TranscriptPanel</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Transcribe anew</source>
            <translation>Расшифровать заново</translation>
        </message>
        <message>
            <source>Progress of the transcription</source>
            <translation>Ход расшифровки</translation>
        </message>
        <message numerus="yes">
            <source>%n turn(s) were corrected by hand. A new transcript takes their place; the corrections are kept beside it, but stand in it no more.</source>
            <translation>
                <numerusform>%Ln реплика исправлена вручную. Новая расшифровка займёт место прежней; исправление сохранится рядом, но в тексте его больше не будет.</numerusform>
                <numerusform>%Ln реплики исправлены вручную. Новая расшифровка займёт место прежней; исправления сохранятся рядом, но в тексте их больше не будет.</numerusform>
                <numerusform>%Ln реплик исправлено вручную. Новая расшифровка займёт место прежней; исправления сохранятся рядом, но в тексте их больше не будет.</numerusform>
            </translation>
        </message>
        <message>
            <source>Transcribing {contact}</source>
            <translation>Расшифровка {contact}</translation>
        </message>
        <message>
            <source>Transcribing on this computer…</source>
            <translation>Расшифровка идёт…</translation>
        </message>
        <message>
            <source>Transcript, model {model}</source>
            <translation>Расшифровка, модель {model}</translation>
        </message>
        <message>
            <source>Imported transcript</source>
            <translation>Расшифровка из файла импорта</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>неполная</translation>
        </message>
        <message>
            <source>Nothing to listen to or to read</source>
            <translation>Нечего слушать и читать</translation>
        </message>
        <message>
            <source>This contact has neither a recording nor messages.</source>
            <translation>У этого обращения нет ни записи, ни сообщений.</translation>
        </message>
        <message>
            <source>Transcribing…</source>
            <translation>Идёт расшифровка…</translation>
        </message>
        <message>
            <source>The first words will stand here soon.</source>
            <translation>Первые слова скоро появятся здесь.</translation>
        </message>
        <message>
            <source>To the settings</source>
            <translation>К настройкам</translation>
        </message>
        <message>
            <source>Not transcribed</source>
            <translation>Не расшифровано</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать снова</translation>
        </message>
        <message>
            <source>No transcript yet</source>
            <translation>Расшифровки пока нет</translation>
        </message>
        <message>
            <source>Nobody speaks in this recording</source>
            <translation>В этой записи никто не говорит</translation>
        </message>
        <message>
            <source>It was listened to from beginning to end: no speech was found in it.</source>
            <translation>Она прослушана от начала до конца: речи в ней нет.</translation>
        </message>
        <message>
            <source>The recording is transcribed on this computer and leaves it nowhere.</source>
            <translation>Запись расшифровывается на этом компьютере и никуда с него не уходит.</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Расшифровать</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>Расшифровка</translation>
        </message>
    </context>
    <context>
        <name>TriggerField</name>
        <message>
            <source>It has faile&amp;d</source>
            <translation>Сра&amp;батывает</translation>
        </message>
        <message>
            <source>if any point is lost</source>
            <translation>при любой потере баллов</translation>
        </message>
        <message>
            <source>if less than half is earned</source>
            <translation>если набрано меньше половины</translation>
        </message>
        <message>
            <source>if no point is earned</source>
            <translation>если не набрано ничего</translation>
        </message>
        <message>
            <source>by the answers listed below</source>
            <translation>при ответах, отмеченных ниже</translation>
        </message>
    </context>
    <context>
        <name>TurnEditor</name>
        <message>
            <source>Language unknown</source>
            <translation>Язык неизвестен</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Keep the correction (Ctrl+Enter)</source>
            <translation>Сохранить исправление (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Leave the turn as it is (Esc)</source>
            <translation>Оставить реплику как есть (Esc)</translation>
        </message>
        <message>
            <source>Put back what was heard</source>
            <translation>Вернуть услышанное</translation>
        </message>
        <message>
            <source>Take the earlier correction</source>
            <translation>Взять прежнее исправление</translation>
        </message>
        <message>
            <source>Who says this turn</source>
            <translation>Кто говорит эту реплику</translation>
        </message>
        <message>
            <source>Language of the turn</source>
            <translation>Язык реплики</translation>
        </message>
        <message>
            <source>What the turn says</source>
            <translation>Что сказано в реплике</translation>
        </message>
        <message>
            <source>Correct what is said at {time}</source>
            <translation>Исправить сказанное в {time}</translation>
        </message>
        <message>
            <source>Heard, {side}: “{text}”. Corrected by {by} on {at}.</source>
            <translation>Услышано, {side}: «{text}». Исправлено: {by}, {at}.</translation>
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
            <translation>Эта рабочая папка зашифрована</translation>
        </message>
        <message>
            <source>Its key was not found in the keyring of this computer, or that is locked.</source>
            <translation>Её ключа в хранилище этого компьютера не нашлось, или оно заблокировано.</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>Открыть рабочую папку</translation>
        </message>
    </context>
    <context>
        <name>WatchedTab</name>
        <message>
            <source>Watched folder</source>
            <translation>Наблюдаемая папка</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Watched folder</source>
            <translation>Наблюдаемая папка</translation>
        </message>
        <message>
            <source>While the window is open, recordings, tables and chats that come into this folder are imported as soon as they have stopped growing.</source>
            <translation>Пока окно открыто, записи, таблицы и чаты, которые появляются в этой папке, импортируются, как только перестают расти.</translation>
        </message>
        <message>
            <source>Choose the folder to watch…</source>
            <translation>Выбрать, за какой следить…</translation>
        </message>
        <message>
            <source>Watch nothing</source>
            <translation>Не наблюдать</translation>
        </message>
        <message>
            <source>Seconds without a change</source>
            <translation>Секунд без изменений</translation>
        </message>
        <message>
            <source>A file that has not changed for so long is taken for finished.</source>
            <translation>Файл, который столько не менялся, считается готовым.</translation>
        </message>
        <message>
            <source>Brought in since the window was opened: {added}; not importable: {rejected}.</source>
            <translation>Импортировано с открытия окна: {added}; не удалось: {rejected}.</translation>
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
            <source>selected from {start} to {end}</source>
            <translation>выделено с {start} по {end}</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Тишина</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Наложение</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Удержание</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Фразы</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Подтверждения</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Ошибки</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Метки</translation>
        </message>
        <message>
            <source>Overlap at {place}: {seconds} s, begun by: {words}</source>
            <translation>Одновременная речь на {place}: {seconds} с, вступил: {words}</translation>
        </message>
        <message>
            <source>Probably on hold at {place}: nobody speaks for {seconds} s</source>
            <translation>Вероятно, удержание на {place}: никто не говорит {seconds} с</translation>
        </message>
        <message>
            <source>Probably on hold at {place}: {seconds} s of music or a tone</source>
            <translation>Вероятно, удержание на {place}: музыка или гудок, {seconds} с</translation>
        </message>
        <message>
            <source>Found at {place}</source>
            <translation>Найдено на {place}</translation>
        </message>
        <message>
            <source>Found at {place}: {words}</source>
            <translation>Найдено на {place}: {words}</translation>
        </message>
        <message>
            <source>Phrase at {place}</source>
            <translation>Фраза на {place}</translation>
        </message>
        <message>
            <source>Phrase at {place}: {words}</source>
            <translation>Фраза на {place}: {words}</translation>
        </message>
        <message>
            <source>Evidence at {place}</source>
            <translation>Подтверждение на {place}</translation>
        </message>
        <message>
            <source>Evidence at {place}: {words}</source>
            <translation>Подтверждение на {place}: {words}</translation>
        </message>
        <message>
            <source>Error at {place}</source>
            <translation>Ошибка на {place}</translation>
        </message>
        <message>
            <source>Error at {place}: {words}</source>
            <translation>Ошибка на {place}: {words}</translation>
        </message>
        <message>
            <source>Marker at {place}</source>
            <translation>Метка на {place}</translation>
        </message>
        <message>
            <source>Marker at {place}: {words}</source>
            <translation>Метка на {place}: {words}</translation>
        </message>
        <message>
            <source>Interruption at {place}: {seconds} s, by: {words}</source>
            <translation>Перебивание на {place}: {seconds} с, перебил {words}</translation>
        </message>
        <message>
            <source>{words} interrupted</source>
            <translation>{words} перебил</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} с</translation>
        </message>
        <message>
            <source>Silence at {place}: {seconds} s</source>
            <translation>Тишина на {place}: {seconds} с</translation>
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
        <name>WaveformBar</name>
        <message>
            <source>Lanes</source>
            <translation>Дорожки</translation>
        </message>
        <message>
            <source>Which events are shown below the sides</source>
            <translation>Какие события показаны под сторонами разговора</translation>
        </message>
        <message>
            <source>Lanes of events</source>
            <translation>Дорожки событий</translation>
        </message>
        <message>
            <source>Play the selection again and again</source>
            <translation>Повторять выделенное</translation>
        </message>
        <message>
            <source>Export the selection as a clip…</source>
            <translation>Сохранить выделенное фрагментом…</translation>
        </message>
        <message>
            <source>Drop the selection</source>
            <translation>Снять выделение</translation>
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
            <translation>Критерий считается по доле своего веса в сумме весов всех критериев. Веса разделов не используются.</translation>
        </message>
        <message>
            <source>Each section counts with its weight; a criterion shares its section's weight with the others in it.</source>
            <translation>Раздел считается по своему весу; критерии делят между собой вес раздела.</translation>
        </message>
        <message>
            <source>A criterion counts with its points times its weight times the weight of its section.</source>
            <translation>Критерий считается как баллы × вес критерия × вес раздела.</translation>
        </message>
        <message>
            <source>A criterion counts with its points times its weight. The weights of sections are not used.</source>
            <translation>Критерий считается как баллы × вес критерия. Веса разделов не используются.</translation>
        </message>
        <message>
            <source>A contact starts with {start}; each recorded error takes its weight. Criteria cost nothing by themselves, unless a gate fails.</source>
            <translation>Обращение начинает с {start}; каждая отмеченная ошибка вычитает свой вес. Сами критерии балл не снижают, если не сработал стоп-критерий.</translation>
        </message>
        <message>
            <source>Sum of the weights: {total}.</source>
            <translation>Сумма весов: {total}.</translation>
        </message>
        <message>
            <source>Sum of the weights: {total}; by the card it should be {declared}.</source>
            <translation>Сумма весов: {total}, а в форме задано {declared}.</translation>
        </message>
        <message>
            <source>by condition</source>
            <translation>по условию</translation>
        </message>
        <message>
            <source>was {value}</source>
            <translation>было {value}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новое</translation>
        </message>
        <message>
            <source>N/A → 0</source>
            <translation>Н/П → 0</translation>
        </message>
        <message>
            <source>cap {cap}</source>
            <translation>не выше {cap}</translation>
        </message>
        <message>
            <source>section → {left}</source>
            <translation>раздел → {left}</translation>
        </message>
        <message>
            <source>→ 0</source>
            <translation>→ 0</translation>
        </message>
        <message>
            <source>{share} of the whole score.</source>
            <translation>{share} всего балла.</translation>
        </message>
        <message>
            <source>{share} of its section.</source>
            <translation>{share} своего раздела.</translation>
        </message>
        <message>
            <source>As a bonus it adds up to {points}.</source>
            <translation>Как бонус прибавляет до {points}.</translation>
        </message>
        <message>
            <source>Its weight is not used by this method.</source>
            <translation>При этом способе расчёта вес не используется.</translation>
        </message>
        <message>
            <source>It is measured and never scored.</source>
            <translation>Измеряется и не оценивается.</translation>
        </message>
        <message>
            <source>It has a condition and is not counted while it is hidden.</source>
            <translation>Есть условие: пока критерий скрыт, он не считается.</translation>
        </message>
        <message>
            <source>The worst answers to all of it take {points} points.</source>
            <translation>При худших ответах по всему разделу теряется {points}.</translation>
        </message>
        <message>
            <source>The worst answer takes {points} points, all else being best.</source>
            <translation>При худшем ответе теряется {points}, если всё остальное лучшее.</translation>
        </message>
        <message>
            <source>Recording it takes {points} points.</source>
            <translation>Если ошибка отмечена, вычитается {points}.</translation>
        </message>
        <message>
            <source>When its gate fails, {score} is left of the score at most.</source>
            <translation>Если стоп-критерий сработал, остаётся не больше {score}.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfDialog</name>
        <message>
            <source>What if…</source>
            <translation>Что если…</translation>
        </message>
        <message>
            <source>Replay under:</source>
            <translation>Пересчитать по форме:</translation>
        </message>
        <message>
            <source>A file…</source>
            <translation>Файл…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Write as Excel…</source>
            <translation>Выгрузить в Excel…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Progress of the replay</source>
            <translation>Ход пересчёта</translation>
        </message>
        <message>
            <source>Figures before and after</source>
            <translation>Показатели до и после</translation>
        </message>
        <message>
            <source>Which contacts are listed</source>
            <translation>Какие обращения в списке</translation>
        </message>
        <message>
            <source>Enter opens the evaluation</source>
            <translation>Enter открывает оценку</translation>
        </message>
        <message>
            <source>Contacts by both cards</source>
            <translation>Обращения по обеим формам</translation>
        </message>
        <message>
            <source>Nothing else is published yet: choose the file of another card.</source>
            <translation>Других опубликованных форм пока нет: выберите файл другой формы.</translation>
        </message>
        <message>
            <source>What if another card had been used?</source>
            <translation>Что если бы оценивали по другой форме?</translation>
        </message>
        <message>
            <source>What if another card had been used than “{title}”, version {version}?</source>
            <translation>Что если бы вместо формы «{title}», версия {version}, оценивали по другой?</translation>
        </message>
        <message numerus="yes">
            <source>%n verdict(s) flip</source>
            <translation>
                <numerusform>Итог меняется в %Ln обращении</numerusform>
                <numerusform>Итог меняется в %Ln обращениях</numerusform>
                <numerusform>Итог меняется в %Ln обращениях</numerusform>
            </translation>
        </message>
        <message>
            <source>The card to replay under</source>
            <translation>Форма, по которой пересчитать</translation>
        </message>
        <message>
            <source>What if {id}.xlsx</source>
            <translation>Что если {id}.xlsx</translation>
        </message>
        <message>
            <source>Where to write the workbook</source>
            <translation>Куда записать книгу Excel</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Запись книги Excel</translation>
        </message>
    </context>
    <context>
        <name>WhatIfTexts</name>
        <message>
            <source>Mean score</source>
            <translation>Средний балл</translation>
        </message>
        <message>
            <source>All compared contacts (95 % CI)</source>
            <translation>Все сравненные обращения (95 % ДИ)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменение</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Критерий</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начальный балл</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Picked</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>Cannot be compared</source>
            <translation>Сравнить нельзя</translation>
        </message>
        <message>
            <source>Now below the mark</source>
            <translation>Теперь ниже нормы</translation>
        </message>
        <message>
            <source>Now passed</source>
            <translation>Теперь норма выполнена</translation>
        </message>
        <message>
            <source>Gate newly hit</source>
            <translation>Сработал стоп-критерий</translation>
        </message>
        <message>
            <source>Still passed</source>
            <translation>Норма выполнена</translation>
        </message>
        <message>
            <source>Still below the mark</source>
            <translation>Ниже нормы</translation>
        </message>
        <message>
            <source>Verdict flips ({n})</source>
            <translation>Итог меняется ({n})</translation>
        </message>
        <message>
            <source>Gate newly hit ({n})</source>
            <translation>Впервые сработал стоп-критерий ({n})</translation>
        </message>
        <message>
            <source>Cannot be compared ({n})</source>
            <translation>Сравнить нельзя ({n})</translation>
        </message>
        <message>
            <source>All contacts ({n})</source>
            <translation>Все обращения ({n})</translation>
        </message>
        <message>
            <source>The draft as it is now</source>
            <translation>Черновик в нынешнем виде</translation>
        </message>
        <message>
            <source>{title}, version {version}</source>
            <translation>{title}, версия {version}</translation>
        </message>
        <message>
            <source>Contacts compared: {n}.</source>
            <translation>Сравнено обращений: {n}.</translation>
        </message>
        <message>
            <source>Cannot be compared, so in none of the figures: {n}.</source>
            <translation>Сравнить нельзя, в показатели не входят: {n}.</translation>
        </message>
        <message>
            <source>Not drawn at random, so in none of the figures: {n}.</source>
            <translation>Отобраны не случайно, в показатели не входят: {n}.</translation>
        </message>
        <message>
            <source>Not answered: {names}.</source>
            <translation>Нет ответа: {names}.</translation>
        </message>
        <message>
            <source>The new card has no place for: {names}.</source>
            <translation>Новой форме не подходит ответ: {names}.</translation>
        </message>
        <message>
            <source>Not answered as the old card asks: {names}.</source>
            <translation>Нет ответа, который требует прежняя форма: {names}.</translation>
        </message>
        <message>
            <source>The new card also asks: {names}.</source>
            <translation>Новая форма спрашивает дополнительно: {names}.</translation>
        </message>
        <message>
            <source>The new card has no place for answers to: {names}.</source>
            <translation>Новой форме не подходят некоторые ответы: {names}.</translation>
        </message>
        <message>
            <source>The new card no longer asks: {names}.</source>
            <translation>Новая форма больше не спрашивает: {names}.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Норма выполнена</translation>
        </message>
        <message>
            <source>No critical error</source>
            <translation>Без критических ошибок</translation>
        </message>
        <message>
            <source>None critical for the customer</source>
            <translation>Без критичных для клиента</translation>
        </message>
        <message>
            <source>None critical for the business</source>
            <translation>Без критичных для предприятия</translation>
        </message>
        <message>
            <source>None critical for the regulator</source>
            <translation>Без критичных для регулятора</translation>
        </message>
        <message>
            <source>{value} ({low}–{high})</source>
            <translation>{value} ({low}–{high})</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation>{value} (от {low} до {high})</translation>
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
    <context>
        <name>WorkPlan</name>
        <message>
            <source>Planned</source>
            <translation>План</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Перенесено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>С опозданием</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Без срока</translation>
        </message>
        <message>
            <source>Submitted in all</source>
            <translation>Оценено всего</translation>
        </message>
        <message>
            <source>Due in this week, and carried over into it</source>
            <translation>Срок на этой неделе и перенесённое на неё</translation>
        </message>
        <message>
            <source>Due before this week and not done when it began</source>
            <translation>Срок до этой недели, к её началу не выполнено</translation>
        </message>
        <message>
            <source>Planned and submitted</source>
            <translation>Запланировано и отправлено</translation>
        </message>
        <message>
            <source>Submitted after the last day for it</source>
            <translation>Отправлено после срока</translation>
        </message>
        <message>
            <source>The last day for it is over, and it waits</source>
            <translation>Срок прошёл, оценки нет</translation>
        </message>
        <message>
            <source>Waits without a last day, in no plan</source>
            <translation>Ожидает без срока, в план не входит</translation>
        </message>
        <message>
            <source>All that was submitted in the week, planned or not</source>
            <translation>Всё, что отправлено за неделю, по плану и вне плана</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Ожидает</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Выполнено поздно</translation>
        </message>
        <message>
            <source>Week {number} of {year}: {first} – {last}</source>
            <translation>Неделя {number} {year} года: {first} – {last}</translation>
        </message>
        <message>
            <source>{weekly} a week {days}</source>
            <translation>{weekly} в неделю {days}</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Контролёр</translation>
        </message>
        <message>
            <source>Norm</source>
            <translation>Норма</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Загрузка</translation>
        </message>
        <message>
            <source>Planned by norm</source>
            <translation>План, делённый на норму</translation>
        </message>
        <message>
            <source>Days away</source>
            <translation>Дней отсутствия</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
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
            <source>Sample</source>
            <translation>Выборка</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Nobody has set a norm</source>
            <translation>Норма не задана</translation>
        </message>
        <message>
            <source>A fifth of the week's for each working day here</source>
            <translation>Пятая часть недельной за каждый рабочий день на месте</translation>
        </message>
        <message>
            <source>A contact of another team</source>
            <translation>Обращение другой группы</translation>
        </message>
    </context>
    <context>
        <name>WorkPlanForms</name>
        <message>
            <source>Norm of evaluations a week</source>
            <translation>Норма оценок в неделю</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>All evaluators without a norm of their own</source>
            <translation>Все контролёры, у кого нет своей нормы</translation>
        </message>
        <message>
            <source>Evaluator</source>
            <translation>Контролёр</translation>
        </message>
        <message>
            <source>Evaluations a week</source>
            <translation>Оценок в неделю</translation>
        </message>
        <message>
            <source>A fifth a working day.</source>
            <translation>По одной пятой на рабочий день.</translation>
        </message>
        <message>
            <source>Weeks that have passed keep their norm: begin with this week or later.</source>
            <translation>Прошедшие недели сохраняют свою норму: начните с этой недели или позже.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>An empty day is an open end.</source>
            <translation>Пустой день — без ограничения.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Последний день раньше первого.</translation>
        </message>
        <message>
            <source>Last day for the evaluation</source>
            <translation>Срок оценки</translation>
        </message>
        <message>
            <source>An empty day takes it back.</source>
            <translation>Пустой день снимает срок.</translation>
        </message>
        <message>
            <source>Evaluate by</source>
            <translation>Оценить до</translation>
        </message>
        <message>
            <source>All contacts of the sample {name}</source>
            <translation>Все обращения выборки «{name}»</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>Last day for the sample {name}</source>
            <translation>Срок выборки «{name}»</translation>
        </message>
        <message>
            <source>Give to another evaluator</source>
            <translation>Передать другому контролёру</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Передать</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>It is kept in the protocol of the sample.</source>
            <translation>Сохраняется в протоколе выборки.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>There is nobody else to give it to.</source>
            <translation>Передать больше некому.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Set so far: {norms}.</source>
            <translation>Сейчас задано: {norms}.</translation>
        </message>
        <message>
            <source>Write a whole number of evaluations, such as 25.</source>
            <translation>Напишите целое число оценок, например 25.</translation>
        </message>
    </context>
    <context>
        <name>WorkPlanPage</name>
        <message>
            <source>Work plan</source>
            <translation>План работы</translation>
        </message>
        <message>
            <source>Who evaluates what by when, and what is done.</source>
            <translation>Кто, что и к какому сроку оценивает и что выполнено.</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Предыдущая</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Текущая неделя</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Следующая</translation>
        </message>
        <message>
            <source>Norm…</source>
            <translation>Норма…</translation>
        </message>
        <message>
            <source>To Excel…</source>
            <translation>В Excel…</translation>
        </message>
        <message>
            <source>Give to another…</source>
            <translation>Передать другому…</translation>
        </message>
        <message>
            <source>Last day…</source>
            <translation>Срок…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Arrows go from figure to figure; its contacts stand below.</source>
            <translation>Стрелки переходят по числам; обращения числа показаны ниже.</translation>
        </message>
        <message>
            <source>Contacts of the figure</source>
            <translation>Обращения числа</translation>
        </message>
        <message>
            <source>Enter opens one</source>
            <translation>Enter открывает обращение</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Итого</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Не назначено</translation>
        </message>
        <message>
            <source>Nothing is due in this week. Give contacts that wait a last day: here below, or for a whole sample on the page of samples.</source>
            <translation>На эту неделю сроков нет. Задайте срок ожидающим обращениям: ниже по одному или всей выборке на странице «Выборки».</translation>
        </message>
        <message>
            <source>What is overdue now is carried over; the rest is expected to be done.</source>
            <translation>Перенесено то, что просрочено сейчас; остальное считается выполнимым в срок.</translation>
        </message>
        <message>
            <source>{figure}: {name} ({count})</source>
            <translation>{figure}: {name} ({count})</translation>
        </message>
        <message>
            <source>Save the week as an Excel workbook</source>
            <translation>Сохранить неделю как книгу Excel</translation>
        </message>
        <message>
            <source>Writing the work plan</source>
            <translation>Запись плана работы</translation>
        </message>
    </context>
    <context>
        <name>_Fields</name>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Within the last days</source>
            <translation>За последние дни</translation>
        </message>
        <message>
            <source>A score in per cent, or how many errors or complaints.</source>
            <translation>Балл в процентах или число ошибок либо жалоб.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Порог</translation>
        </message>
        <message>
            <source>Evaluations at least</source>
            <translation>Оценок не меньше</translation>
        </message>
        <message>
            <source>With semicolons between; empty: all topics.</source>
            <translation>Через точку с запятой; пусто — все тематики.</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Тематики</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>Дайте группе название.</translation>
        </message>
        <message>
            <source>Name, {language}</source>
            <translation>Название, {language}</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Space ticks a rule.</source>
            <translation>Пробел отмечает правило.</translation>
        </message>
        <message>
            <source>Any of them</source>
            <translation>Любое из них</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>What must be found</source>
            <translation>Что должно найтись</translation>
        </message>
        <message>
            <source>Together at least so often</source>
            <translation>Вместе не менее раз</translation>
        </message>
        <message>
            <source>By the key filters call the topic: small letters a-z, digits and _.</source>
            <translation>По ключу тему называют фильтры: строчные буквы a-z, цифры и _.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <source>Give the topic a name.</source>
            <translation>Дайте теме название.</translation>
        </message>
        <message>
            <source>Tick at least one rule.</source>
            <translation>Отметьте хотя бы одно правило.</translation>
        </message>
    </context>
</TS>
