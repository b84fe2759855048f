"""Tolerant reading of a card that is being written: whatever stands there, right or wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.domain.card_document import Document, Json, Path, at, has
from qa_desk.scoring.card_faults import CardFault, Sink
from qa_desk.scoring.condition_reading import read_condition
from qa_desk.scoring.conditions import Chosen, Condition, leaves
from qa_desk.scoring.model import Criterion, Option, Range, Scorecard, Section, Texts
from qa_desk.scoring.tables import Table, exact


@dataclass(frozen=True, slots=True)
class ReadCriterion:
    """A criterion as conditions see it, with the place where it stands."""

    path: Path
    id: str
    titles: Texts
    options: tuple[tuple[str, Texts], ...]
    measured: bool
    unit: Texts


def value_at(document: Document, path: Path) -> Json:
    """Return what stands there, None where nothing does."""
    return at(document, path) if has(document, path) else None


def table_of(value: Json) -> Mapping[str, Json]:
    """Return a mapping, an empty one for anything else."""
    return value if isinstance(value, Mapping) else {}


def items_of(value: Json) -> Sequence[Json]:
    """Return a list, an empty one for anything else."""
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def word_of(value: Json) -> str:
    """Return an id or another scalar as text, "" for anything else."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | float) else ""


def words_of(value: Json) -> tuple[str, ...]:
    """Return a list of ids; one id alone counts as a list of it."""
    listed = (value,) if isinstance(value, str) else items_of(value)
    return tuple(word_of(each) for each in listed)


def texts_of(value: Json) -> Texts:
    """Return a text in the languages that it has."""
    return {key: text for key, text in table_of(value).items() if isinstance(text, str) and text}


def number_of(value: Json) -> Fraction | None:
    """Return a number as it was written, None for anything else."""
    return exact(value)


def number_json(text: str) -> Json:
    """Return what a person typed as a number; what is none stays a text, nothing is None."""
    try:
        found = Fraction(text)
    except (ValueError, ZeroDivisionError):
        return text or None
    return int(found) if found.denominator == 1 else float(found)


def place_of(fault: CardFault) -> Path:
    """Return the place a fault is about; of a key that is missing, where it would stand."""
    key = fault.facts.get("key")
    if fault.code == "card.missing_key" and isinstance(key, str):
        return (*fault.path, key)
    return fault.path


def sections(document: Document) -> tuple[tuple[str, Texts], ...]:
    """Return ids and titles of the sections."""
    found = (table_of(each) for each in items_of(document.get("sections")))
    return tuple((word_of(each.get("id")), texts_of(each.get("titles"))) for each in found)


def criteria(document: Document) -> tuple[ReadCriterion, ...]:
    """Return all criteria in the order of the form."""
    return tuple(
        _criterion(("sections", i, "criteria", k), table_of(criterion))
        for i, section in enumerate(items_of(document.get("sections")))
        for k, criterion in enumerate(items_of(table_of(section).get("criteria")))
    )


def earlier(document: Document, path: Path) -> tuple[ReadCriterion, ...]:
    """Return the criteria before the one at a path: those that its condition can ask for."""
    found = criteria(document)
    places = [each.path for each in found]
    return found[: places.index(path)] if path in places else ()


def condition_of(raw: Json) -> Condition | None:
    """Return a condition, None where it is wrong or not complete."""
    sink = Sink()
    found = read_condition(Table({"visible_if": raw}, (), sink)).condition
    return found if not sink.all() else None


def card_for(document: Document, condition: Condition) -> Scorecard:
    """Return a card that has every criterion and option a condition names, for its words."""
    known = {each.id: each for each in criteria(document)}
    asked = dict.fromkeys(leaf.criterion for leaf in leaves(condition))
    wanted = {
        name: [o for leaf in leaves(condition) if _asks(leaf, name) for o in _options(leaf)]
        for name in asked
    }
    made = tuple(_model(name, known.get(name), wanted[name]) for name in asked)
    return Scorecard("card", 1, {}, (Section("section", {}, made),))


def _criterion(path: Path, table: Mapping[str, Json]) -> ReadCriterion:
    options = (table_of(each) for each in items_of(table.get("options")))
    return ReadCriterion(
        path=path,
        id=word_of(table.get("id")),
        titles=texts_of(table.get("titles")),
        options=tuple((word_of(o.get("id")), texts_of(o.get("titles"))) for o in options),
        measured=table.get("ranges") is not None,
        unit=texts_of(table.get("unit")),
    )


def _asks(leaf: object, name: str) -> bool:
    return isinstance(leaf, Chosen) and leaf.criterion == name


def _options(leaf: object) -> tuple[str, ...]:
    return leaf.options if isinstance(leaf, Chosen) else ()


def _model(name: str, found: ReadCriterion | None, wanted: Sequence[str]) -> Criterion:
    titles = dict(found.options) if found else {}
    options = tuple(
        Option(each, titles.get(each) or {"en": each}, Fraction(0))
        for each in dict.fromkeys((*titles, *wanted))
    )
    ranges = (Range(None, None, Fraction(0)),) if found and found.measured else ()
    return Criterion(
        name,
        (found.titles if found else {}) or {"en": name},
        options,
        ranges=ranges,
        unit=found.unit if found else {},
    )
