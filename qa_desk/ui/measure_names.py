"""What people call the numbers that are measured of a contact, with their units."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.ui.mark import QT_TRANSLATE_NOOP

NAMES: Final[Mapping[str, str]] = {
    "agent_talk_share": QT_TRANSLATE_NOOP("MeasureNames", "share of the agent's talk (0 to 1)"),
    "customer_talk_share": QT_TRANSLATE_NOOP(
        "MeasureNames", "share of the customer's talk (0 to 1)"
    ),
    "silence_share": QT_TRANSLATE_NOOP("MeasureNames", "share of silence (0 to 1)"),
    "silences": QT_TRANSLATE_NOOP("MeasureNames", "number of silences"),
    "longest_silence_s": QT_TRANSLATE_NOOP("MeasureNames", "longest silence, s"),
    "overlaps": QT_TRANSLATE_NOOP("MeasureNames", "times both spoke at once"),
    "interruptions_by_agent": QT_TRANSLATE_NOOP("MeasureNames", "interruptions by the agent"),
    "interruptions_by_customer": QT_TRANSLATE_NOOP("MeasureNames", "interruptions by the customer"),
    "holds": QT_TRANSLATE_NOOP("MeasureNames", "number of holds"),
    "longest_hold_s": QT_TRANSLATE_NOOP("MeasureNames", "longest hold, s"),
    "longest_monologue_s": QT_TRANSLATE_NOOP("MeasureNames", "longest monologue, s"),
    "words_per_minute_agent": QT_TRANSLATE_NOOP("MeasureNames", "words per minute of the agent"),
    "words_per_minute_customer": QT_TRANSLATE_NOOP(
        "MeasureNames", "words per minute of the customer"
    ),
    "first_response_s": QT_TRANSLATE_NOOP("MeasureNames", "time to the first reply, s"),
    "longest_response_s": QT_TRANSLATE_NOOP("MeasureNames", "longest wait for a reply, s"),
    "median_response_s": QT_TRANSLATE_NOOP("MeasureNames", "median time to a reply, s"),
    "loudness_agent_db": QT_TRANSLATE_NOOP("MeasureNames", "loudness of the agent, dB"),
    "loudness_customer_db": QT_TRANSLATE_NOOP("MeasureNames", "loudness of the customer, dB"),
}


def measure_name(name: str) -> str:
    """Return what people call a measure; a name that is not known, as it is."""
    known = NAMES.get(name)
    return QCoreApplication.translate("MeasureNames", known) if known else name
