"""The suggestions of a criterion as a scorecard file writes them."""

from collections.abc import Collection
from typing import Final

from qa_desk.scoring.card_keys import SUGGEST
from qa_desk.scoring.model import NaPolicy
from qa_desk.scoring.suggest import MEASURES, Source, Suggest
from qa_desk.scoring.tables import Table
from qa_desk.scoring.wording import blank

_BOUNDS: Final = ("above", "below")


def read_suggest(table: Table, options: Collection[str], na: NaPolicy) -> tuple[Suggest, ...]:
    """Return what may be suggested for a criterion with these options."""
    found: list[Suggest] = []
    for each in table.tables("suggest", SUGGEST):
        one = _suggest(each, options, na)
        if one is not None and one in found:
            each.sink.add(each.path, "suggest_twice")
        if one is not None:
            found.append(one)
    return tuple(found)


def _suggest(table: Table, options: Collection[str], na: NaPolicy) -> Suggest | None:
    source = _source(table)
    option = _option(table, options, na)
    if source is None:
        return None
    _check_bounds(table, source)
    above, below = (table.signed(key) for key in _BOUNDS)
    absent = table.switch("absent")
    if absent and source is Source.MEASURE:
        table.sink.add(table.at("absent"), "suggest_absent_measure", at_key=True)
    return Suggest(source, _name(table, source), option, absent, above, below)


def _source(table: Table) -> Source | None:
    """Return what it rests on, which is one thing."""
    given = [each for each in Source if table.has(each)]
    if len(given) == 1:
        return given[0]
    place, code = (table.path, "suggest_without_source")
    if given:
        place, code = table.at(given[1]), "suggest_two_sources"
    table.sink.add(place, code, at_key=bool(given))
    return None


def _name(table: Table, source: Source) -> str:
    if source is Source.RULE:
        return table.word(table.at(source), table.data[source])
    name = table.text(source)
    if source is Source.PHRASE and blank(name) and table.sink.sound(table.at(source)):
        table.sink.add(table.at(source), "suggest_empty_phrase")
    if source is Source.MEASURE and name not in MEASURES and table.sink.sound(table.at(source)):
        table.stranger(table.at(source), "unknown_measure", name, MEASURES)
    return name


def _option(table: Table, options: Collection[str], na: NaPolicy) -> str | None:
    """Return the option that is proposed, None for "not applicable"."""
    skips = table.switch("na")
    if skips and na is NaPolicy.FORBIDDEN:
        table.sink.add(table.at("na"), "suggest_na_forbidden", at_key=True)
    if skips is table.has("option"):
        place = table.at("option") if skips else table.path
        table.sink.add(place, "suggest_option_and_na" if skips else "suggest_without_answer")
    if not table.has("option"):
        return None
    word = table.word(table.at("option"), table.data["option"])
    if word and word not in options:
        table.stranger(table.at("option"), "unknown_option", word, options)
    return word


def _check_bounds(table: Table, source: Source) -> None:
    """Record a measure without its one bound, and bounds of what has none."""
    given = [key for key in _BOUNDS if table.has(key)]
    if source is not Source.MEASURE:
        for key in given:
            table.sink.add(table.at(key), "suggest_bound_without_measure", at_key=True, key=key)
    elif not given:
        table.sink.add(table.path, "suggest_without_bound")
    elif len(given) > 1:
        table.sink.add(table.at("below"), "suggest_two_bounds", at_key=True)
