"""What the import page calls fields, makers, encodings and the rest, in the window's language."""

from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.contacts import Side
from qa_desk.domain.imports import Kept, RunState
from qa_desk.services.import_terms import Aside, Dates, Field, Maker, TableLook, Use
from qa_desk.ui.i18n import filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP

_USES: Final[dict[Use, str]] = {
    Aside.KEPT: QT_TRANSLATE_NOOP("ImportWords", "Kept as a custom field"),
    Aside.LEFT: QT_TRANSLATE_NOOP("ImportWords", "Left out"),
    Field.STARTED_AT: QT_TRANSLATE_NOOP("ImportWords", "Date and time"),
    Field.STARTED_TIME: QT_TRANSLATE_NOOP("ImportWords", "Time of day"),
    Field.CALL_ID: QT_TRANSLATE_NOOP("ImportWords", "Number of the call"),
    Field.GROUP: QT_TRANSLATE_NOOP("ImportWords", "Number that legs of one call share"),
    Field.AGENT_NAME: QT_TRANSLATE_NOOP("ImportWords", "Agent's name"),
    Field.AGENT_ID: QT_TRANSLATE_NOOP("ImportWords", "Agent's number or login"),
    Field.TEAM: QT_TRANSLATE_NOOP("ImportWords", "Team"),
    Field.CUSTOMER: QT_TRANSLATE_NOOP("ImportWords", "Customer"),
    Field.FROM: QT_TRANSLATE_NOOP("ImportWords", "Who called"),
    Field.TO: QT_TRANSLATE_NOOP("ImportWords", "Who was called"),
    Field.DIRECTION: QT_TRANSLATE_NOOP("ImportWords", "Direction"),
    Field.TALK: QT_TRANSLATE_NOOP("ImportWords", "Length of the conversation"),
    Field.TOTAL: QT_TRANSLATE_NOOP("ImportWords", "Length with waiting"),
    Field.QUEUE: QT_TRANSLATE_NOOP("ImportWords", "Queue"),
    Field.TOPIC: QT_TRANSLATE_NOOP("ImportWords", "Topic"),
    Field.DISPOSITION: QT_TRANSLATE_NOOP("ImportWords", "Result"),
    Field.LANGUAGE: QT_TRANSLATE_NOOP("ImportWords", "Language"),
    Field.CSAT: QT_TRANSLATE_NOOP("ImportWords", "Customer's rating"),
    Field.COMPLAINT: QT_TRANSLATE_NOOP("ImportWords", "Complaint"),
    Field.RECORDING: QT_TRANSLATE_NOOP("ImportWords", "File of the recording"),
    Field.FROM_CHANNEL: QT_TRANSLATE_NOOP("ImportWords", "Channel of who called"),
    Field.TO_CHANNEL: QT_TRANSLATE_NOOP("ImportWords", "Channel of who was called"),
    Field.APPLICATION: QT_TRANSLATE_NOOP("ImportWords", "Last application"),
    Field.APPLICATION_DATA: QT_TRANSLATE_NOOP("ImportWords", "Data of the last application"),
}
USES: Final = tuple(_USES)
"""In the order in which they are offered."""
_MAKERS: Final = {
    Maker.ASTERISK: "Asterisk",
    Maker.FREEPBX: "FreePBX",
    Maker.THREECX: "3CX",
    Maker.CUCM: "Cisco CUCM",
    Maker.SIPUNI: "Sipuni",
}
_DATES: Final = {
    Dates.ISO: QT_TRANSLATE_NOOP("ImportWords", "year, month, day"),
    Dates.DAY_FIRST: QT_TRANSLATE_NOOP("ImportWords", "day, month, year"),
    Dates.MONTH_FIRST: QT_TRANSLATE_NOOP("ImportWords", "month, day, year"),
    Dates.EPOCH: QT_TRANSLATE_NOOP("ImportWords", "seconds since 1970"),
    Dates.UNCLEAR: QT_TRANSLATE_NOOP("ImportWords", "not clear: choose"),
}
_SEPARATORS: Final = {
    ",": QT_TRANSLATE_NOOP("ImportWords", "comma"),
    ";": QT_TRANSLATE_NOOP("ImportWords", "semicolon"),
    "\t": QT_TRANSLATE_NOOP("ImportWords", "tabulator"),
    "|": QT_TRANSLATE_NOOP("ImportWords", "vertical bar"),
}
_ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 (BOM)",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
}
_NAME_FIELDS: Final = {
    "agent": QT_TRANSLATE_NOOP("ImportWords", "Agent"),
    "agent_name": QT_TRANSLATE_NOOP("ImportWords", "Agent's name"),
    "customer": QT_TRANSLATE_NOOP("ImportWords", "Customer"),
    "call_id": QT_TRANSLATE_NOOP("ImportWords", "Number of the call"),
    "team": QT_TRANSLATE_NOOP("ImportWords", "Team"),
    "queue": QT_TRANSLATE_NOOP("ImportWords", "Queue"),
    "topic": QT_TRANSLATE_NOOP("ImportWords", "Topic"),
    "direction": QT_TRANSLATE_NOOP("ImportWords", "Direction"),
    "language": QT_TRANSLATE_NOOP("ImportWords", "Language"),
}
_SIDES: Final = {
    Side.UNKNOWN: QT_TRANSLATE_NOOP("ImportWords", "Leave unknown"),
    Side.AGENT: QT_TRANSLATE_NOOP("ImportWords", "Agent"),
    Side.CUSTOMER: QT_TRANSLATE_NOOP("ImportWords", "Customer"),
    Side.BOT: QT_TRANSLATE_NOOP("ImportWords", "Bot"),
    Side.SYSTEM: QT_TRANSLATE_NOOP("ImportWords", "System"),
}
_STATES: Final = {
    RunState.RUNNING: QT_TRANSLATE_NOOP("ImportWords", "Not ended"),
    RunState.DONE: QT_TRANSLATE_NOOP("ImportWords", "Done"),
    RunState.STOPPED: QT_TRANSLATE_NOOP("ImportWords", "Stopped"),
    RunState.FAILED: QT_TRANSLATE_NOOP("ImportWords", "Broken off"),
    RunState.UNDONE: QT_TRANSLATE_NOOP("ImportWords", "Undone"),
}
_KEPT: Final = {
    Kept.EVALUATED: QT_TRANSLATE_NOOP("ImportWords", "evaluated"),
    Kept.SAMPLED: QT_TRANSLATE_NOOP("ImportWords", "in a sample"),
    Kept.IN_SESSION: QT_TRANSLATE_NOOP("ImportWords", "in a calibration session"),
    Kept.HELD: QT_TRANSLATE_NOOP("ImportWords", "under a hold"),
    Kept.BUSY: QT_TRANSLATE_NOOP("ImportWords", "being transcribed now"),
    Kept.CHANGED: QT_TRANSLATE_NOOP("ImportWords", "changed since"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("ImportWords", text)


def use(value: Use) -> str:
    """Return what a column is taken for."""
    return _said(_USES[value])


def name_field(name: str) -> str:
    """Return what a field of a name is called; one that is no field of ours by its own name."""
    text = _NAME_FIELDS.get(name)
    return name if text is None else _said(text)


def kept(reason: Kept) -> str:
    """Return why an undo left a contact as it is."""
    return _said(_KEPT[reason])


def state(value: RunState) -> str:
    """Return where an import stands."""
    return _said(_STATES[value])


def sides() -> list[tuple[Side, str]]:
    """Return who a speaker may be."""
    return [(side, _said(text)) for side, text in _SIDES.items()]


def dates(now: Dates) -> list[tuple[Dates, str]]:
    """Return how moments may be written; that it is not clear only while it is not."""
    shown = (one for one in _DATES if one is not Dates.UNCLEAR or now is Dates.UNCLEAR)
    return [(one, _said(_DATES[one])) for one in shown]


def separators() -> list[tuple[str, str]]:
    """Return what may stand between columns."""
    return [(sign, _said(text)) for sign, text in _SEPARATORS.items()]


def encodings() -> list[tuple[str, str]]:
    """Return how text may be encoded."""
    return list(_ENCODINGS.items())


def zones(names: tuple[str, ...], here: ZoneInfo | None) -> list[tuple[str, str]]:
    """Return in which zones times may be; empty stands for this computer's."""
    own = QCoreApplication.translate("ImportWords", "this computer's")
    told = f"{own} ({here.key})" if here is not None else own
    return [("", told), *((name, name) for name in names)]


def origin(look: TableLook) -> str:
    """Return why a table is read as it is."""
    maker = _MAKERS.get(look.mapping.maker)
    if look.origin == "unknown":
        return QCoreApplication.translate(
            "ImportWords",
            "What this table holds cannot be told: choose at least the column of date and time.",
        )
    if look.origin == "saved":
        return QCoreApplication.translate("ImportWords", "Read as was remembered.")
    if look.origin == "said":
        return QCoreApplication.translate("ImportWords", "Read as you say.")
    if maker is None:
        return QCoreApplication.translate(
            "ImportWords", "What the columns mean is guessed from their titles and rows."
        )
    return filled(QCoreApplication.translate("ImportWords", "Recognised: {maker}."), maker=maker)
