"""Faults as a form tells them, where the sentence for a file would speak of keys and quotes."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.scoring.card_faults import CardFault
from qa_desk.texts import Language
from qa_desk.ui.i18n import OWN_NAMES, Languages, filled


def told(fault: CardFault, languages: Languages) -> str:
    """Return what is wrong and what would be right, in the words of the form."""
    own = _WORDS.get(fault.code)
    if own is not None:
        return filled(own(), language=_language(fault.facts), example=languages.number(7.5, 1))
    texts = languages.texts
    parts = [texts.sentence(fault.code, fault.facts)]
    if fault.hint:
        parts.append(texts.sentence(fault.hint, fault.facts))
    return " ".join(parts)


def _language(facts: Mapping[str, object]) -> str:
    code = str(facts.get("language", ""))
    return OWN_NAMES[Language(code)] if code in set(Language) else code


_WORDS: Final[dict[str, Callable[[], str]]] = {
    "card.missing_key": lambda: QCoreApplication.translate("CardFaultWords", "Fill this in."),
    "card.missing_language": lambda: QCoreApplication.translate(
        "CardFaultWords", "The text in this language is missing: {language}."
    ),
    "card.empty_text": lambda: QCoreApplication.translate(
        "CardFaultWords", "The text in this language is empty: {language}."
    ),
    "card.not_number": lambda: QCoreApplication.translate(
        "CardFaultWords", "Write a number here, such as {example}."
    ),
    "card.not_whole": lambda: QCoreApplication.translate(
        "CardFaultWords", "Write a whole number from 1 here."
    ),
    "card.gate_never_fires": lambda: QCoreApplication.translate(
        "CardFaultWords", "It can never happen: no answer fails in this way."
    ),
    "card.gate_always_fires": lambda: QCoreApplication.translate(
        "CardFaultWords", "It always happens: leave at least one answer that passes."
    ),
    "card.section_gate_in_deduction": lambda: QCoreApplication.translate(
        "CardFaultWords",
        "With deductions a section has no share of the score: zero the contact or limit its score.",
    ),
    "card.condition_question": lambda: QCoreApplication.translate(
        "CardFaultWords", "A condition has no answer yet: tick one or write a number."
    ),
}
"""Codes that a form tells in words of its own, which stand for fault and hint together."""
