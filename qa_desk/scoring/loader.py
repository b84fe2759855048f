"""A scorecard file's content becomes a scorecard, or the list of all its mistakes."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from qa_desk.scoring import card_rules
from qa_desk.scoring.card_faults import CardFault, Sink
from qa_desk.scoring.card_keys import (
    BAND,
    CARD,
    CHANNELS,
    CLASSIFIER_REF,
    SCORING,
    Rounding,
    Switch,
)
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.criterion_reading import Frame, read_sections
from qa_desk.scoring.error_type_reading import read_error_types
from qa_desk.scoring.model import Band, ClassifierRef, Method, NaPolicy, Scorecard
from qa_desk.scoring.tables import Table, table_of

_PER_CENT: Final = Fraction(100)
_MOST_CEILING: Final = Fraction(1000)


@dataclass(frozen=True, slots=True)
class _Scoring:
    """How the card as a whole is scored."""

    method: Method
    na: NaPolicy
    gates: Switch
    pass_mark: Fraction | None
    bands: tuple[Band, ...]
    start: Fraction
    bonus_cap: Fraction | None
    ceiling: Fraction | None
    weights_total: Fraction | None


def load(
    data: Mapping[str, object], classifier: Classifier | None = None
) -> Scorecard | tuple[CardFault, ...]:
    """Return the scorecard, or everything that is wrong with it.

    `classifier` is where error types come from that the card only names by their codes.
    """
    sink = Sink()
    table = table_of(data, (), sink, CARD)
    card = _card(table, classifier) if table is not None else None
    return card if card is not None and not sink.all() else sink.all()


def _card(table: Table, classifier: Classifier | None) -> Scorecard:
    scoring = _scoring(table.table("scoring", SCORING))
    source = _source(table)
    error_types = read_error_types(table, _at_hand(table, source, classifier))
    channels = table.identifiers("channels", CHANNELS, "unknown_value")
    topics = table.words("topics")
    codes = dict.fromkeys(error_type.code for error_type in error_types)
    frame = Frame(scoring.method, scoring.na, scoring.gates, channels, topics, codes)
    card = Scorecard(
        id=table.identifier("id", set()),
        version=table.whole("version"),
        titles=table.texts("titles"),
        sections=read_sections(table, frame),
        method=scoring.method,
        channels=channels,
        topics=topics,
        pass_mark=scoring.pass_mark,
        bands=scoring.bands,
        error_types=error_types,
        start=scoring.start,
        bonus_cap=scoring.bonus_cap,
        ceiling=scoring.ceiling,
        classifier=source,
        help=table.texts("help"),
    )
    card_rules.check_card(card, table)
    card_rules.check_total(card, scoring.weights_total, table)
    return card


def _scoring(table: Table) -> _Scoring:
    table.choice("rounding", Rounding, Rounding.HALF_UP)
    return _Scoring(
        method=table.choice("method", Method, Method.FLAT_SHARE),
        na=table.choice("na_policy", NaPolicy, NaPolicy.EXCLUDE),
        gates=table.choice("gates", Switch, Switch.ON),
        pass_mark=_per_cent(table, "pass_mark") if table.has("pass_mark") else None,
        bands=_bands(table),
        start=table.number("start", _PER_CENT, _PER_CENT),
        bonus_cap=table.limit("bonus_cap", Fraction(0), _PER_CENT),
        ceiling=table.limit("ceiling", _PER_CENT, _MOST_CEILING),
        weights_total=table.limit("weights_total", Fraction(0)),
    )


def _bands(scoring: Table) -> tuple[Band, ...]:
    seen: set[str] = set()
    floors: set[Fraction] = set()
    found = []
    for table in scoring.tables("bands", BAND):
        floor = _per_cent(table, "floor")
        placed = table.has("floor") and table.sink.sound(table.at("floor"))
        if placed and floor in floors:
            table.sink.add(table.at("floor"), "duplicate_floor", value=floor)
        floors.add(floor)
        name, titles = table.identifier("id", seen), table.texts("titles")
        found.append(Band(name, titles, floor, table.texts("help")))
    return tuple(found)


def _source(table: Table) -> ClassifierRef | None:
    if not table.has("classifier"):
        return None
    found = table.table("classifier", CLASSIFIER_REF)
    return ClassifierRef(found.identifier("id", set()), found.whole("version"))


def _at_hand(
    table: Table, source: ClassifierRef | None, classifier: Classifier | None
) -> Classifier | None:
    """Return the classifier if it is the one that the card means; another one is recorded.

    It matters only where error types are named by their codes alone: a published card holds them
    in full and does not depend on later versions.
    """
    named = any(isinstance(raw, str | int) for raw in table.items("error_types"))
    if not named or source is None or classifier is None or source == classifier.ref:
        return classifier
    place = table.at("classifier")
    meant, there = (f"{each.id} {each.version}" for each in (source, classifier.ref))
    table.sink.add(place, "other_classifier", meant=meant, there=there)
    return classifier


def _per_cent(table: Table, key: str) -> Fraction:
    return table.number(key, Fraction(0), _PER_CENT)
