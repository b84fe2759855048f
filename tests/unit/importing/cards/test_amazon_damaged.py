"""Any damage to a form of Amazon Connect is either told or harmless."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards.amazon_connect import read
from qa_desk.importing.cards.imported import CardFileRefused, ImportedCard
from qa_desk.importing.scorecard_files import read as read_card
from qa_desk.scoring.model import Scorecard
from qa_desk.texts import Language, catalogue
from tests.unit.importing.cards.amazon_forms import (
    Json,
    asks,
    both,
    counts,
    fails,
    form,
    numeric,
    option,
    section,
    select,
    several,
    span,
    text,
    when,
    worth,
)

Step = str | int
_BANDS = [{"PerformanceCategory": "EXCEEDS_EXPECTATIONS", "MinScorePercentage": 90}]
_STOP = select("stop", option("y", 10), option("n", 0, **fails("p")), Weight=25)
_MANY = several("many", option("x", 4), option("y", 8), Weight=25)
_FOLLOW = select("next", Weight=25, **when(asks("many", "x"), both(counts("n", 3)), operator="OR"))
WHOLE: Json = form(
    section("s", text("t"), _STOP, section("p", _MANY, _FOLLOW), Weight=60),
    section("z", numeric("n", span(0, 4, 10), span(5, 100, 0, **fails()), Weight=25), Weight=40),
    ScoringStrategy={"Mode": "QUESTION_ONLY", "Status": "ENABLED", "ScoreThresholds": _BANDS},
)
POINTS: Json = form(
    section(
        "s", select("a", option("y", None, **worth(5)), option("b", None, **worth(9, bonus=True)))
    ),
    scoring="points",
)
JUNK: list[object] = [
    None, True, False, 0, -1, 3, 1.5, 1e300, "", " ", "s", "n", "y", "ENABLE", "POINTS_BASED", [],
    [None], [[]], {}, {"Section": {}}, {"RefId": "y"}, "x" * 100,
]  # fmt: skip


def _places(value: object, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Yield every place in a document."""
    steps: list[Step] = []
    if isinstance(value, dict):
        steps = list(value)
    if isinstance(value, list):
        steps = list(range(len(value)))
    for step in steps:
        yield (*path, step)
        yield from _places(value[step], (*path, step))  # type: ignore[index]


def _damaged(data: Json, path: tuple[Step, ...], junk: object) -> Json:
    found = copy.deepcopy(data)
    parent: object = found
    for step in path[:-1]:
        parent = parent[step]  # type: ignore[index]
    parent[path[-1]] = junk  # type: ignore[index]
    return found


def _read(data: object) -> ImportedCard | CardFileRefused:
    with TemporaryDirectory() as folder:
        path = Path(folder, "form.json")
        path.write_text(json.dumps(data), "utf-8")
        try:
            return read(path)
        except CardFileRefused as refused:
            return refused


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_damaged_form_is_refused_in_a_sentence_or_becomes_a_card(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([WHOLE, POINTS]))
    for _ in range(data.draw(st.integers(1, 2))):
        place = data.draw(st.sampled_from(list(_places(whole))))
        whole = _damaged(whole, place, data.draw(st.sampled_from(JUNK)))
    found = _read(whole)
    if isinstance(found, CardFileRefused):
        assert catalogue(Language.EN).of(found) != found.code
        return
    card = read_card(as_yaml(found.document))
    told = [fault.code for fault in card] if not isinstance(card, Scorecard) else []
    assert set(told) <= {"card.no_weight", "card.gate_always_fires"}, told
    assert all(catalogue(Language.KK).sentence(each.code, each.facts) for each in found.dropped)
