"""Which column of a table is what: names as switchboards and people write them."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final


class Column(StrEnum):
    """What a column can be to us."""

    RECORDING = "recording"
    CALL_ID = "call_id"
    STARTED_AT = "started_at"
    AGENT_ID = "agent_id"
    AGENT_NAME = "agent_name"
    TEAM = "team"
    QUEUE = "queue"
    TOPIC = "topic"
    DIRECTION = "direction"
    CUSTOMER = "customer"
    LANGUAGE = "language"
    CSAT = "csat"
    COMPLAINT = "complaint"
    DISPOSITION = "disposition"
    CHANNEL = "channel"
    AGENT_CHANNEL = "agent_channel"


_NAMES: Final = {
    Column.RECORDING: """recording; recording file; record; file; file name; filename; audio; wav;
        запись; файл; файл записи; имя файла; запись разговора; запись обращения;
        жазба; файл атауы; жазба файлы""",
    Column.CALL_ID: """call id; callid; id; external id; contact id; uniqueid; unique id;
        interaction id; ид; ид звонка; id звонка; номер звонка; идентификатор; код звонка;
        номер обращения; id обращения; № звонка; № обращения; call number; қоңырау id;
        қоңырау нөмірі; өтініш нөмірі""",
    Column.STARTED_AT: """started at; start; start time; date; datetime; date time; call date;
        calldate; timestamp; дата; дата и время; время начала; начало; дата звонка; дата обращения;
        басталу уақыты; күні; күні мен уақыты""",
    Column.AGENT_ID: """agent id; agentid; operator id; agent login; login; id оператора;
        ид оператора; логин; логин оператора; табельный номер; табельный; id специалиста; код оператора;
        оператор id; оператор логині""",
    Column.AGENT_NAME: """agent name; agent; operator; operator name; оператор; имя оператора; фио;
        фио оператора; специалист; сотрудник; фио специалиста; оператордың аты; оператор аты;
        маман""",
    Column.TEAM: "team; group; department; команда; группа; отдел; топ; бөлім",
    Column.QUEUE: "queue; skill; очередь; линия; кезек; желі",
    Column.TOPIC: "topic; subject; reason; тема; тематика; тема обращения; тақырып",
    Column.DIRECTION: "direction; call direction; направление; тип звонка; бағыт; бағыты",
    Column.CUSTOMER: """customer; customer id; client; client id; caller; phone; phone number;
        клиент; id клиента; телефон; номер клиента; номер телефона; клиент id; телефон нөмірі""",
    Column.LANGUAGE: "language; lang; язык; язык обращения; тіл; тілі",
    Column.CSAT: "csat; customer rating; оценка клиента; удовлетворённость; клиент бағасы",
    Column.COMPLAINT: "complaint; жалоба; есть жалоба; шағым",
    Column.DISPOSITION: """disposition; result; outcome; результат; итог; код завершения; нәтиже;
        аяқтау коды""",
    Column.CHANNEL: "channel; contact channel; канал; канал связи; арна; байланыс арнасы",
    Column.AGENT_CHANNEL: """agent channel; agent side; канал оператора; сторона оператора;
        оператор арнасы""",
}
_AGENT: Final = frozenset({"agent", "operator", "оператор", "специалист", "сотрудник", "маман"})
_SEPARATORS: Final = re.compile(r"[\s_\-.]+")


def recognised(title: str) -> Column | None:
    """Return what a column with this title is; None where the title says nothing to us."""
    return _BY_NAME.get(_plain(title))


def layout(titles: Sequence[str]) -> dict[Column, int]:
    """Return where each column stands; the first of two with the same meaning counts.

    "Agent" is a name, unless another column has the name: then it is the id.
    """
    places: dict[Column, int] = {}
    for place, title in enumerate(titles):
        column = recognised(title)
        if column is not None:
            places.setdefault(column, place)
    short = [place for place, title in enumerate(titles) if _plain(title) in _AGENT]
    full = [place for place in _named(titles, Column.AGENT_NAME) if place not in short]
    if short and full and Column.AGENT_ID not in places:
        places |= {Column.AGENT_ID: short[0], Column.AGENT_NAME: full[0]}
    return places


def _named(titles: Sequence[str], column: Column) -> list[int]:
    return [place for place, title in enumerate(titles) if recognised(title) is column]


def _plain(title: str) -> str:
    return _SEPARATORS.sub(" ", title.casefold().replace("ё", "е")).strip()


_BY_NAME: Final = {
    _plain(name): column for column, names in _NAMES.items() for name in names.split(";")
}
