"""Titles of columns as switchboards and people write them, in three languages."""

import re
from collections.abc import Sequence
from typing import Final

from qa_desk.importing.tables.mapping import Field

_NAMES: Final = {
    Field.CALL_ID: """call id; callid; id; uniqueid; unique id; external id; contact id; historyid;
        history id; interaction id; ид; ид звонка; id звонка; номер звонка; идентификатор;
        код звонка; id записи; id обращения; номер обращения; уникальный идентификатор;
        қоңырау id; қоңырау нөмірі; өтініш нөмірі; call no; call number; № звонка; № обращения;
        қоңырау №; өтініш №""",
    Field.GROUP: "linkedid; linked id; call group; id цепочки; id сессии; тізбек id",
    Field.STARTED_AT: """started at; start; start time; call time; calldate; call date; date;
        date time; datetime; date and time; timestamp; time start; дата; дата и время; время;
        время начала; начало; начало звонка; дата звонка; дата обращения; время звонка;
        басталу уақыты; күні; күні мен уақыты; қоңырау уақыты; уақыты""",
    Field.STARTED_TIME: "time; start hour; время дня; уақыт",
    Field.TALK: """billsec; talking; talk; talk time; talk duration; billable; bill sec;
        conversation duration; длительность разговора; длительность разговора сек; разговор;
        разговор сек; время разговора; время разговора сек; секунд разговора; сөйлесу ұзақтығы;
        сөйлесу уақыты; сөйлесу сек; talk sec; talk s; talk seconds; talk time sec;
        talk duration sec""",
    Field.TOTAL: """duration; total; total duration; totals; call duration; длительность;
        длительность звонка; длительность звонка сек; длительность сек; общая длительность; duration sec; duration s;
        duration seconds; total sec; call duration sec; ұзақтығы; ұзақтығы сек;
        қоңырау ұзақтығы""",
    Field.FROM: """from; src; source; caller id; caller; caller number; calling number; from no;
        a number; откуда; кто звонил; звонивший; номер звонившего; от кого; вызывающий; номер а;
        кім; қайдан; қоңырау шалушы""",
    Field.TO: """to; dst; destination; called number; callee; callee number; to no; dialed number;
        b number; куда; кому; кому звонили; вызываемый; набранный номер; номер б; кімге; қайда""",
    Field.AGENT_ID: """agent id; agentid; agent extension; extension; ext; operator id; agent login;
        login; внутренний номер; внутренний; id оператора; ид оператора; логин; логин оператора;
        табельный номер; табельный; табельный №; таб номер; табель нөмірі; id специалиста; код оператора; ішкі нөмір; оператор id;
        оператор логині""",
    Field.AGENT_NAME: """agent name; agent; operator; operator name; answered by; employee;
        оператор; имя оператора; фио; фио оператора; специалист; сотрудник; фио специалиста;
        кто ответил; кто разговаривал; ответил; менеджер; оператордың аты; оператор аты; маман;
        жауап берген; қызметкер""",
    Field.TEAM: "team; group; department; команда; группа; отдел; топ; бөлім",
    Field.QUEUE: """queue; queue name; skill; очередь; линия; схема; направление очереди; кезек;
        желі""",
    Field.TOPIC: "topic; subject; reason for call; тема; тематика; тема обращения; тақырып",
    Field.DIRECTION: """direction; call direction; type; call type; направление; тип; тип звонка;
        бағыт; бағыты; түрі; қоңырау түрі""",
    Field.CUSTOMER: """customer; customer id; client; client id; phone; phone number;
        customer number; клиент; абонент; номер абонента; id клиента; телефон; номер клиента; номер телефона;
        телефон клиента; клиент id; телефон нөмірі; клиент нөмірі""",
    Field.LANGUAGE: "language; lang; язык; язык обращения; тіл; тілі",
    Field.CSAT: "csat; rating; customer rating; оценка; оценка клиента; клиент бағасы",
    Field.COMPLAINT: "complaint; жалоба; есть жалоба; шағым",
    Field.DISPOSITION: """disposition; status; result; outcome; call status; reason terminated;
        статус; результат; итог; состояние; код завершения; статус звонка; нәтиже; мәртебе;
        күйі; аяқтау коды""",
    Field.RECORDING: """recording; recording file; recordingfile; record file; record; file;
        file name; audio; запись; файл; файл записи; имя файла; запись разговора; жазба;
        жазба файлы""",
    Field.FROM_CHANNEL: "channel; src channel; srcchannel; source channel",
    Field.TO_CHANNEL: "dstchannel; dst channel; dest channel; destination channel",
    Field.APPLICATION: "lastapp; last app; last application",
    Field.APPLICATION_DATA: "lastdata; last data",
}
_SIGNS: Final = re.compile(r"[\s_\-.,()#№:]+")


def plain(title: str) -> str:
    """Return a title in the one form in which titles are compared."""
    return _SIGNS.sub(" ", title.casefold().replace("ё", "е")).strip()


_BY_NAME: Final = {
    plain(name): field for field, names in _NAMES.items() for name in names.split(";")
}


def known(title: str) -> Field | None:
    """Return what a column with this title tells; None where it says nothing to us."""
    return _BY_NAME.get(plain(title))


def places(titles: Sequence[str]) -> dict[Field, int]:
    """Return where each field stands; the first of two columns with the same meaning counts."""
    found: dict[Field, int] = {}
    for place, title in enumerate(titles):
        field = known(title)
        if field is not None:
            found.setdefault(field, place)
    return _settled(found)


def _settled(found: dict[Field, int]) -> dict[Field, int]:
    """Let a lone time be the moment, and a lone group the call."""
    if Field.STARTED_AT not in found and Field.STARTED_TIME in found:
        found[Field.STARTED_AT] = found.pop(Field.STARTED_TIME)
    return found
