"""What a change of a scorecard can do: to a score, to a verdict, to figures, or to words alone."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from qa_desk.domain.card_document import Document, Json
from qa_desk.scoring.card_keys import Switch
from qa_desk.scoring.model import GateEffect, Method

Table = Mapping[str, Json]


class Part(StrEnum):
    """What a change is about."""

    CARD = "card"
    SECTION = "section"
    CRITERION = "criterion"
    OPTION = "option"
    RANGE = "range"
    BAND = "band"
    ERROR_TYPE = "error_type"


class Effect(StrEnum):
    """The most that a change can do, the gravest first."""

    SCORE = "score"
    """A contact may get another score."""
    VERDICT = "verdict"
    """The score stays, but may pass or fail otherwise or lie in another band."""
    FIGURES = "figures"
    """Score and verdict stay; the figures of errors may be others."""
    FORM = "form"
    """The form is filled or kept otherwise."""
    WORDS = "words"
    """Only what people read."""


GRAVITY: Final[Mapping[Effect, int]] = {effect: place for place, effect in enumerate(Effect)}
_BY_SECTIONS: Final = frozenset({Method.SECTION_SHARE.value, Method.WEIGHTED_POINTS.value})
_WORDS: Final = frozenset(
    {"version", "titles", "help", "unit", "clause", "definition", "good_example", "bad_example"}
)
_SCORING: Final[Mapping[str, Effect]] = {
    "method": Effect.SCORE,
    "na_policy": Effect.SCORE,
    "gates": Effect.SCORE,
    "bonus_cap": Effect.SCORE,
    "ceiling": Effect.SCORE,
    "pass_mark": Effect.VERDICT,
}
_CRITERION: Final[Mapping[str, Effect]] = {
    "severity": Effect.FIGURES,
    "classes": Effect.FIGURES,
    "comment_required_on": Effect.FORM,
    "suggest": Effect.FORM,
    "id": Effect.FORM,
}
_UNSCORED: Final[Mapping[str, Effect]] = {"error_types": Effect.FIGURES}
"""What a key can do where it changes no score."""
_ERROR_TYPE: Final[Mapping[str, Effect]] = {
    "severity": Effect.FIGURES,
    "classes": Effect.FIGURES,
    "code": Effect.FIGURES,
}


class Effects:
    """What changes can do between two versions of one card; in doubt, more rather than less."""

    def __init__(self, before: Document, after: Document) -> None:
        both = tuple(_table(each.get("scoring")) for each in (before, after))
        methods = {str(each.get("method") or Method.FLAT_SHARE.value) for each in both}
        self._deducts = methods == {Method.DEDUCTION.value}
        self._may_deduct = Method.DEDUCTION.value in methods
        self._weighs_sections = bool(methods & _BY_SECTIONS)
        self._gates = any(each.get("gates") not in (Switch.OFF.value, False) for each in both)
        self._section_gates = any(_zeroes_sections(each) for each in (before, after))

    def of_card(self, key: str) -> Effect:
        """Judge a key of the card itself."""
        return Effect.WORDS if key in _WORDS else Effect.FORM

    def of_scoring(self, key: str) -> Effect:
        """Judge a key under `scoring`."""
        if key == "start":
            return Effect.SCORE if self._may_deduct else Effect.FORM
        return _SCORING.get(key, Effect.FORM)

    def of_band(self, key: str) -> Effect:
        """Judge a key of a band; "" is the band as a whole."""
        if key in _WORDS:
            return Effect.WORDS
        return Effect.VERDICT if key in ("", "floor", "id") else Effect.FORM

    def of_section(self, key: str) -> Effect:
        """Judge a key of a section."""
        if key in _WORDS:
            return Effect.WORDS
        scores = key == "parent" or (key == "weight" and self._weighs_sections)
        return Effect.SCORE if scores else Effect.FORM

    def of_criterion(self, key: str, before: Table, after: Table) -> Effect:
        """Judge a key of a criterion."""
        known = Effect.WORDS if key in _WORDS else _CRITERION.get(key)
        if known is not None:
            return known
        if key in ("max", "multiple", "out_of"):
            return self.of_points(before, after)
        return (
            Effect.SCORE if self._may_score(key, before, after) else _UNSCORED.get(key, Effect.FORM)
        )

    def _may_score(self, key: str, before: Table, after: Table) -> bool:
        """Say whether another value of a key can change a score."""
        if key == "error_types":
            return self._may_deduct
        if key in ("gate", "gates"):
            return self._gates
        if key in ("gate_on", "gate_options"):
            return self._gates and (_stops(before) or _stops(after))
        return key not in ("weight", "cap") or self._weighs(before, after)

    def of_points(self, before: Table, after: Table) -> Effect:
        """Judge what the answers to a criterion earn."""
        stops = self._gates and (_stops(before) or _stops(after))
        return Effect.SCORE if stops or self._weighs(before, after) else Effect.FIGURES

    def of_option(self, key: str, before: Table, after: Table) -> Effect:
        """Judge a key of an option or of a range of numbers; the criterion stands behind it."""
        if key in _WORDS:
            return Effect.WORDS
        return Effect.FORM if key == "id" else self.of_points(before, after)

    def of_error_type(self, key: str) -> Effect:
        """Judge a key of an error type; "" is the error type as a whole."""
        if key in _WORDS:
            return Effect.WORDS
        if key in ("", "weight") and self._may_deduct:
            return Effect.SCORE
        return Effect.FIGURES if not key else _ERROR_TYPE.get(key, Effect.FORM)

    def of_criteria(self, criteria: Iterable[Table]) -> Effect:
        """Judge criteria that come or go."""
        found = [self.of_points(each, each) for each in criteria]
        return min(found, key=lambda effect: GRAVITY[effect], default=Effect.FORM)

    def of_other_section(self, criterion: Table) -> Effect:
        """Judge that a criterion stands in another section."""
        matters = self._weighs_sections or (self._gates and self._section_gates)
        return self.of_points(criterion, criterion) if matters else Effect.FORM

    def _weighs(self, before: Table, after: Table) -> bool:
        """Say whether points of a criterion can change a score, by either version."""
        if before.get("rider") is True and after.get("rider") is True:
            return False
        return not self._deducts or before.get("bonus") is True or after.get("bonus") is True


def _stops(criterion: Table) -> bool:
    gates = criterion.get("gates")
    return bool(gates) or criterion.get("gate") not in (None, GateEffect.NONE.value)


def _zeroes_sections(document: Document) -> bool:
    sections = document.get("sections")
    return any(
        GateEffect.SECTION.value in str((_table(each).get("gate"), _table(each).get("gates")))
        for section in (sections if isinstance(sections, list | tuple) else ())
        for each in _criteria(section)
    )


def _criteria(section: Json) -> Iterable[Json]:
    found = _table(section).get("criteria")
    return found if isinstance(found, list | tuple) else ()


def _table(value: Json) -> Table:
    return value if isinstance(value, Mapping) else {}
