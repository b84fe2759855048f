"""Values of a scorecard's document as people read them, and the names of its keys."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.card_document import Document, Json
from qa_desk.domain.contacts import Channel
from qa_desk.scoring.model import ErrorClass, GateTrigger, Method, NaPolicy, Severity
from qa_desk.scoring.tables import exact
from qa_desk.services.card_values import table_of, texts_of
from qa_desk.texts import Language
from qa_desk.ui.criterion_words import CriterionWords
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.suggestion_words import line_text
from qa_desk.ui.viewmodels.card_reading import card_for, condition_of
from qa_desk.ui.words import text_in, word

NOTHING: Final = "\N{EN DASH}"
_LONGEST: Final = 240
KEYS: Final[Mapping[str, str]] = {
    "id": QT_TRANSLATE_NOOP("CardKeys", "Id"),
    "code": QT_TRANSLATE_NOOP("CardKeys", "Code"),
    "version": QT_TRANSLATE_NOOP("CardKeys", "Version"),
    "titles": QT_TRANSLATE_NOOP("CardKeys", "Name"),
    "help": QT_TRANSLATE_NOOP("CardKeys", "Explanation"),
    "clause": QT_TRANSLATE_NOOP("CardKeys", "Clause"),
    "definition": QT_TRANSLATE_NOOP("CardKeys", "Definition"),
    "good_example": QT_TRANSLATE_NOOP("CardKeys", "Good example"),
    "bad_example": QT_TRANSLATE_NOOP("CardKeys", "Bad example"),
    "unit": QT_TRANSLATE_NOOP("CardKeys", "Unit"),
    "channels": QT_TRANSLATE_NOOP("CardKeys", "Channels"),
    "topics": QT_TRANSLATE_NOOP("CardKeys", "Topics"),
    "classifier": QT_TRANSLATE_NOOP("CardKeys", "Error classifier"),
    "parent": QT_TRANSLATE_NOOP("CardKeys", "Part of"),
    "method": QT_TRANSLATE_NOOP("CardKeys", "Counted by"),
    "na_policy": QT_TRANSLATE_NOOP("CardKeys", "“Not applicable” by default"),
    "gates": QT_TRANSLATE_NOOP("CardKeys", "Gates count"),
    "pass_mark": QT_TRANSLATE_NOOP("CardKeys", "Pass mark"),
    "start": QT_TRANSLATE_NOOP("CardKeys", "Start"),
    "bonus_cap": QT_TRANSLATE_NOOP("CardKeys", "Bonuses add at most"),
    "ceiling": QT_TRANSLATE_NOOP("CardKeys", "The score ends at"),
    "weights_total": QT_TRANSLATE_NOOP("CardKeys", "Weights must add up to"),
    "rounding": QT_TRANSLATE_NOOP("CardKeys", "Rounding"),
    "floor": QT_TRANSLATE_NOOP("CardKeys", "Begins at"),
    "weight": QT_TRANSLATE_NOOP("CardKeys", "Weight"),
    "points": QT_TRANSLATE_NOOP("CardKeys", "Points"),
    "max": QT_TRANSLATE_NOOP("CardKeys", "Full points"),
    "out_of": QT_TRANSLATE_NOOP("CardKeys", "Counted out of"),
    "multiple": QT_TRANSLATE_NOOP("CardKeys", "Several answers"),
    "text": QT_TRANSLATE_NOOP("CardKeys", "Answered by a text"),
    "bonus": QT_TRANSLATE_NOOP("CardKeys", "Bonus"),
    "rider": QT_TRANSLATE_NOOP("CardKeys", "Measured, not scored"),
    "cap": QT_TRANSLATE_NOOP("CardKeys", "Adds at most"),
    "na": QT_TRANSLATE_NOOP("CardKeys", "“Not applicable”"),
    "severity": QT_TRANSLATE_NOOP("CardKeys", "Severity"),
    "classes": QT_TRANSLATE_NOOP("CardKeys", "Critical for"),
    "gate": QT_TRANSLATE_NOOP("CardKeys", "Gate"),
    "gate_on": QT_TRANSLATE_NOOP("CardKeys", "The gate fails"),
    "gate_options": QT_TRANSLATE_NOOP("CardKeys", "The gate fails by the answers"),
    "comment_required_on": QT_TRANSLATE_NOOP("CardKeys", "A comment is needed for"),
    "error_types": QT_TRANSLATE_NOOP("CardKeys", "Error types"),
    "visible_if": QT_TRANSLATE_NOOP("CardKeys", "Asked only if"),
    "from": QT_TRANSLATE_NOOP("CardKeys", "From"),
    "to": QT_TRANSLATE_NOOP("CardKeys", "To"),
    "suggest": QT_TRANSLATE_NOOP("CardKeys", "Suggestions"),
}
"""What each key of a card's file is called."""
_NA: Final[Mapping[str, str]] = {
    "allowed": QT_TRANSLATE_NOOP("CardValues", "as the card says"),
    NaPolicy.EXCLUDE.value: QT_TRANSLATE_NOOP("CardValues", "left out of the score"),
    NaPolicy.ZERO.value: QT_TRANSLATE_NOOP("CardValues", "earns nothing"),
    NaPolicy.FULL.value: QT_TRANSLATE_NOOP("CardValues", "earns all points"),
    NaPolicy.FORBIDDEN.value: QT_TRANSLATE_NOOP("CardValues", "not allowed"),
    NaPolicy.FAIL.value: QT_TRANSLATE_NOOP("CardValues", "counts as failed"),
}
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "na": _NA,
    "na_policy": _NA,
    "method": {
        Method.FLAT_SHARE.value: QT_TRANSLATE_NOOP("CardValues", "share of all points"),
        Method.SECTION_SHARE.value: QT_TRANSLATE_NOOP(
            "CardValues", "shares of the sections, weighed"
        ),
        Method.WEIGHTED_POINTS.value: QT_TRANSLATE_NOOP("CardValues", "weighed points"),
        Method.POINTS.value: QT_TRANSLATE_NOOP("CardValues", "sum of points"),
        Method.DEDUCTION.value: QT_TRANSLATE_NOOP("CardValues", "deductions for errors"),
    },
    "gates": {
        "on": QT_TRANSLATE_NOOP("CardValues", "yes"),
        "off": QT_TRANSLATE_NOOP("CardValues", "no, they are only recorded"),
    },
    "gate": {
        "none": QT_TRANSLATE_NOOP("CardValues", "none"),
        "section": QT_TRANSLATE_NOOP("CardValues", "zeroes its section"),
        "contact": QT_TRANSLATE_NOOP("CardValues", "zeroes the contact"),
    },
    "gate_on": {
        GateTrigger.BELOW_MAX.value: QT_TRANSLATE_NOOP("CardValues", "if any point is lost"),
        GateTrigger.ZERO.value: QT_TRANSLATE_NOOP("CardValues", "if no point is earned"),
        GateTrigger.BELOW_HALF.value: QT_TRANSLATE_NOOP(
            "CardValues", "if less than half is earned"
        ),
        GateTrigger.LISTED.value: QT_TRANSLATE_NOOP("CardValues", "for certain answers"),
    },
    "severity": {
        Severity.CRITICAL.value: QT_TRANSLATE_NOOP("CardValues", "critical"),
        Severity.NON_CRITICAL.value: QT_TRANSLATE_NOOP("CardValues", "not critical"),
    },
    "classes": {
        ErrorClass.CUSTOMER.value: QT_TRANSLATE_NOOP("CardValues", "customer"),
        ErrorClass.BUSINESS.value: QT_TRANSLATE_NOOP("CardValues", "business"),
        ErrorClass.COMPLIANCE.value: QT_TRANSLATE_NOOP("CardValues", "regulator"),
    },
}
_OF_ANSWERS: Final = frozenset({"gate_options", "comment_required_on"})


@dataclass(frozen=True, slots=True)
class ValueWords:
    """Reads values of one document; `owner` is the criterion they belong to, empty without one."""

    languages: Languages
    language: Language
    document: Document
    owner: Mapping[str, Json]

    def value(self, key: str, value: Json) -> str:
        """Return a value of a key as people read it."""
        if value is None or value in ("", [], (), {}):
            return NOTHING
        if isinstance(value, bool):
            return self._yes_no(value=value)
        special: Mapping[str, Callable[[Json], str]] = {
            "visible_if": self._condition,
            "classifier": self._classifier,
            "parent": lambda raw: self._section(str(raw)),
            "gate": self._gate,
        }
        if key in special:
            return special[key](value)
        if isinstance(value, list | tuple):
            return ", ".join(self._item(key, each) for each in value)
        return self._plain(key, value)

    def number(self, value: Fraction) -> str:
        """Return a number with as many decimal places as it needs."""
        return CriterionWords(self.languages, self.language).number(value)

    def _plain(self, key: str, value: Json) -> str:
        if isinstance(value, str):
            known = _WORDS.get(key, {}).get(value)
            if known is not None:
                return QCoreApplication.translate("CardValues", known)
            return value if key in ("id", "code") else _quoted(value)
        number = exact(value)
        if number is not None:
            return self.number(number)
        return _quoted(str(value))

    def _item(self, key: str, value: Json) -> str:
        """Return one thing of a list by its name."""
        text = str(value)
        if key in _OF_ANSWERS:
            return self._titled(self.owner.get("options"), "id", text)
        if key == "error_types":
            return self._titled(self.document.get("error_types"), "code", text)
        if key == "channels" and text in set(Channel):
            return word(Channel(text))
        if key == "gates":
            return self._gate(table_of(value).get("gate"))
        if key == "suggest":
            return self._suggestion(table_of(value))
        known = _WORDS.get(key, {}).get(text)
        return text if known is None else QCoreApplication.translate("CardValues", known)

    def _suggestion(self, line: Mapping[str, Json]) -> str:
        """Return an answer and what makes a machine suggest it."""
        answer = QCoreApplication.translate("CardKeys", KEYS["na"])
        if line.get("option"):
            answer = self._titled(self.owner.get("options"), "id", str(line["option"]))
        template = QCoreApplication.translate("CardValues", "{answer}: {source}")
        return filled(template, answer=answer, source=line_text(self.languages, line))

    def _gate(self, value: Json) -> str:
        text = str(value)
        effect, _, rest = text.partition(":")
        if effect == "section" and rest:
            template = QCoreApplication.translate("CardValues", "zeroes the section “{section}”")
            return filled(template, section=self._section(rest.strip()))
        if effect == "cap":
            template = QCoreApplication.translate("CardValues", "at most {cap}")
            number = exact(_number(rest))
            cap = rest if number is None else self.languages.per_cent(number)
            return filled(template, cap=cap)
        return self._plain("gate", text)

    def _condition(self, value: Json) -> str:
        condition = condition_of(value)
        if condition is None:
            return _quoted(str(value))
        words = CriterionWords(self.languages, self.language)
        return words.condition(card_for(self.document, condition), condition)

    def _classifier(self, value: Json) -> str:
        table = table_of(value)
        return f"{table.get('id', '')} {table.get('version', '')}".strip()

    def _section(self, name: str) -> str:
        return self._titled(self.document.get("sections"), "id", name)

    def _titled(self, listed: Json, key: str, name: str) -> str:
        tables: Sequence[Json] = listed if isinstance(listed, list | tuple) else ()
        for table in map(table_of, tables):
            if str(table.get(key)) == name:
                return text_in(texts_of(table.get("titles")), self.language) or name
        return name

    def _yes_no(self, *, value: bool) -> str:
        if value:
            return QCoreApplication.translate("CardValues", "yes")
        return QCoreApplication.translate("CardValues", "no")


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text


def _quoted(text: str) -> str:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
    template = QCoreApplication.translate("CardValues", "“{text}”")
    return filled(template, text=shown)
