"""Differences between two versions of a scorecard in sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.card_document import Document, Json
from qa_desk.scoring.tables import exact
from qa_desk.services.card_differences import Difference, Effect, Kind, Part, Place
from qa_desk.services.card_values import table_of, texts_of
from qa_desk.texts import Language
from qa_desk.ui.card_value_words import KEYS, ValueWords
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.viewmodels.card_comparison import Compared
from qa_desk.ui.words import text_in

_EFFECTS: Final[Mapping[Effect, str]] = {
    Effect.SCORE: QT_TRANSLATE_NOOP("DifferenceTexts", "Can change a score"),
    Effect.VERDICT: QT_TRANSLATE_NOOP("DifferenceTexts", "Can change passing or the band"),
    Effect.FIGURES: QT_TRANSLATE_NOOP("DifferenceTexts", "Can change the figures of errors"),
    Effect.FORM: QT_TRANSLATE_NOOP("DifferenceTexts", "Changes the form, not the score"),
    Effect.WORDS: QT_TRANSLATE_NOOP("DifferenceTexts", "Only words"),
}
_PARTS: Final[Mapping[Part, str]] = {
    Part.CARD: QT_TRANSLATE_NOOP("DifferenceTexts", "Scorecard"),
    Part.SECTION: QT_TRANSLATE_NOOP("DifferenceTexts", "Section “{name}”"),
    Part.CRITERION: QT_TRANSLATE_NOOP("DifferenceTexts", "“{name}”"),
    Part.OPTION: QT_TRANSLATE_NOOP("DifferenceTexts", "“{within}”, answer “{name}”"),
    Part.RANGE: QT_TRANSLATE_NOOP("DifferenceTexts", "“{within}”, range {name}"),
    Part.BAND: QT_TRANSLATE_NOOP("DifferenceTexts", "Band “{name}”"),
    Part.ERROR_TYPE: QT_TRANSLATE_NOOP("DifferenceTexts", "Error type “{name}”"),
}
_ADDED: Final[Mapping[Part, str]] = {
    Part.SECTION: QT_TRANSLATE_NOOP("DifferenceTexts", "New section; criteria in it: {count}"),
    Part.CRITERION: QT_TRANSLATE_NOOP("DifferenceTexts", "New criterion, weight {number}"),
    Part.OPTION: QT_TRANSLATE_NOOP("DifferenceTexts", "New answer, points: {number}"),
    Part.RANGE: QT_TRANSLATE_NOOP("DifferenceTexts", "New range, points: {number}"),
    Part.BAND: QT_TRANSLATE_NOOP("DifferenceTexts", "New band, from {number}"),
    Part.ERROR_TYPE: QT_TRANSLATE_NOOP("DifferenceTexts", "New error type"),
}
_REMOVED: Final[Mapping[Part, str]] = {
    Part.SECTION: QT_TRANSLATE_NOOP(
        "DifferenceTexts", "The section is gone; criteria in it: {count}"
    ),
    Part.CRITERION: QT_TRANSLATE_NOOP(
        "DifferenceTexts", "The criterion is gone; its weight was {number}"
    ),
    Part.OPTION: QT_TRANSLATE_NOOP("DifferenceTexts", "The answer is gone; its points: {number}"),
    Part.RANGE: QT_TRANSLATE_NOOP("DifferenceTexts", "The range is gone; its points: {number}"),
    Part.BAND: QT_TRANSLATE_NOOP("DifferenceTexts", "The band is gone; it began at {number}"),
    Part.ERROR_TYPE: QT_TRANSLATE_NOOP("DifferenceTexts", "The error type is gone"),
}
_NUMBERS: Final = {Part.CRITERION: "weight", Part.BAND: "floor"}
_USUAL: Final = {Part.CRITERION: 1}


@dataclass(frozen=True, slots=True)
class DifferenceWords:
    """Sentences in the window's language, names in one of the card's."""

    languages: Languages
    language: Language
    compared: Compared

    def effect(self, effect: Effect) -> str:
        """Return what a group of differences can do."""
        return QCoreApplication.translate("DifferenceTexts", _EFFECTS[effect])

    def place(self, place: Place) -> str:
        """Return what a difference is about."""
        within = "" if place.within is None else self._name(place.within)
        template = QCoreApplication.translate("DifferenceTexts", _PARTS[place.part])
        return filled(template, name=self._name(place), within=within)

    def sentence(self, difference: Difference) -> str:
        """Return what happened there."""
        if difference.kind in (Kind.ADDED, Kind.REMOVED):
            return self._whole(difference)
        if difference.kind is Kind.MOVED:
            return self._moved(difference)
        return self._changed(difference)

    def full(self, difference: Difference) -> str:
        """Return the place and what happened there."""
        return f"{self.place(difference.place)}: {self.sentence(difference)}"

    def as_text(self) -> str:
        """Return everything as lines, by what it can do."""
        lines: list[str] = []
        for effect, count in self.compared.count().items():
            lines += ["", f"{self.effect(effect)} ({count})"]
            lines += [f"- {self.full(d)}" for d in self.compared.found if d.effect is effect]
        return "\n".join(lines).strip()

    def _name(self, place: Place) -> str:
        return text_in(place.titles, self.language) or place.id

    def _whole(self, difference: Difference) -> str:
        added = difference.kind is Kind.ADDED
        table = table_of(difference.after if added else difference.before)
        part = difference.place.part
        template = (_ADDED if added else _REMOVED)[part]
        number = exact(table.get(_NUMBERS.get(part, "points"), _USUAL.get(part)))
        criteria = table.get("criteria")
        return filled(
            QCoreApplication.translate("DifferenceTexts", template),
            number=self._values(self.compared.after, {}).number(number or Fraction(0)),
            count=len(criteria) if isinstance(criteria, list | tuple) else 0,
        )

    def _moved(self, difference: Difference) -> str:
        before, after = difference.before, difference.after
        if difference.key == "section":
            template = QCoreApplication.translate(
                "DifferenceTexts", "Moved from the section “{before}” to “{after}”"
            )
            one = self._section(self.compared.before, str(before))
            other = self._section(self.compared.after, str(after))
            return filled(template, before=one, after=other)
        template = QCoreApplication.translate(
            "DifferenceTexts", "Moved from place {before} to place {after}"
        )
        return filled(template, before=before, after=after)

    def _changed(self, difference: Difference) -> str:
        key, place = difference.key, difference.place
        owners = (self._owner(self.compared.before, place), self._owner(self.compared.after, place))
        before = self._values(self.compared.before, owners[0]).value(key, difference.before)
        after = self._values(self.compared.after, owners[1]).value(key, difference.after)
        name = _key(key, place.part)
        if difference.language:
            name = f"{name} ({difference.language.upper()})"
        template = QCoreApplication.translate("DifferenceTexts", "{key}: {before} → {after}")
        return filled(template, key=name, before=before, after=after)

    def _values(self, document: Document, owner: Mapping[str, Json]) -> ValueWords:
        return ValueWords(self.languages, self.language, document, owner)

    def _owner(self, document: Document, place: Place) -> Mapping[str, Json]:
        """Return the criterion a difference is about, for the titles of its answers."""
        wanted = place.id if place.part is Part.CRITERION else ""
        for section in _listed(document.get("sections")):
            for criterion in _listed(section.get("criteria")):
                if wanted and str(criterion.get("id")) == wanted:
                    return criterion
        return {}

    def _section(self, document: Document, name: str) -> str:
        for section in _listed(document.get("sections")):
            if str(section.get("id")) == name:
                return text_in(texts_of(section.get("titles")), self.language) or name
        return name


def _key(key: str, part: Part) -> str:
    """Return the name of a key; one that the program does not know as it is written."""
    if key == "gates" and part is Part.CRITERION:
        key = "gate"
    return QCoreApplication.translate("CardKeys", KEYS[key]) if key in KEYS else key


def _listed(value: Json) -> list[Mapping[str, Json]]:
    return [table_of(each) for each in value] if isinstance(value, list | tuple) else []
