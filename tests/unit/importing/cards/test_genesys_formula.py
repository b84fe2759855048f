"""The score of an imported form is that of the documented formula, whatever the form."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

from qa_desk.importing.cards.genesys import NothingScored
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, Answers, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.faults import check
from tests.unit.importing.cards.genesys_forms import (
    NA,
    Part,
    Reply,
    Spot,
    at,
    by_formula,
    card_of,
    form,
    group,
    imported,
    question,
    selectable,
    several,
    shown_if,
    visible,
)

_POINTS = st.integers(0, 10)
_WEIGHTS = st.one_of(st.integers(0, 100), st.sampled_from([0.5, 33.3, 1.25]))


@st.composite
def forms(draw: st.DrawFn) -> Part:
    """Draw a form of at most three groups; conditions ask back and forth, but in no circle."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=3))
    spots = [(i, k) for i, size in enumerate(sizes) for k in range(size)]
    rank = {spot: place for place, spot in enumerate(draw(st.permutations(spots)))}
    counts = {spot: draw(st.integers(1, 4)) for spot in spots}
    groups = []
    for i, size in enumerate(sizes):
        own = [(i, k) for k in range(size)]
        questions = [draw(_questions(spot, rank, counts)) for spot in own]
        first = min(rank[spot] for spot in own)
        condition = draw(_conditions([s for s in spots if rank[s] < first], counts))
        groups.append(group(f"g{i}", *questions, weight=draw(_WEIGHTS), **condition))
    return form(*groups)


@st.composite
def _questions(
    draw: st.DrawFn, spot: Spot, rank: Mapping[Spot, int], counts: Mapping[Spot, int]
) -> Part:
    earlier = sorted(other for other in rank if rank[other] < rank[spot])
    more = draw(_flags()) | draw(_conditions(earlier, counts))
    name = f"q{spot[0]}-{spot[1]}"
    values = [draw(_POINTS) for _ in range(counts[spot])]
    if draw(st.booleans()):
        return question(name, *values, **more)
    return several(name, *[selectable(f"{name}-{n}", v) for n, v in enumerate(values)], **more)


def _flags() -> st.SearchStrategy[dict[str, object]]:
    return st.fixed_dictionaries(
        {"naEnabled": st.booleans(), "isKill": st.sampled_from([False, False, True])}
    )


@st.composite
def _conditions(draw: st.DrawFn, spots: list[Spot], counts: Mapping[Spot, int]) -> Part:
    if not spots or draw(st.booleans()):
        return {}
    asked = draw(st.lists(st.sampled_from(spots), min_size=1, max_size=3))
    predicates = [at(i, k, draw(st.integers(0, counts[i, k] - 1))) for i, k in asked]
    operation = draw(st.sampled_from(["AND", "OR"]))
    return {"visibilityCondition": shown_if(*predicates, operation=operation)}


@st.composite
def replies(draw: st.DrawFn, data: Part) -> Mapping[Spot, Reply]:
    """Draw a reply to each question, also to those that will not be shown."""
    found: dict[Spot, Reply] = {}
    for i, owner in enumerate(_dicts(data["questionGroups"])):
        for k, each in enumerate(_dicts(owner["questions"])):
            parts = _dicts(each.get("multipleSelectOptionQuestions", []))
            options = len(parts or _dicts(each["answerOptions"]))
            choice: st.SearchStrategy[Reply] = st.integers(0, options - 1)
            if parts:
                choice = st.frozensets(st.integers(0, options - 1))
            found[i, k] = draw(st.one_of(st.just(NA), choice) if each["naEnabled"] else choice)
    return found


def _dicts(value: object) -> list[Part]:
    assert isinstance(value, list)
    return [each for each in value if isinstance(each, dict)]


def _answer(each: Part, reply: Reply) -> Answer:
    if reply == NA:
        return NOT_APPLICABLE
    if isinstance(reply, frozenset):
        return chosen(*[f"{each['id']}-{n}" for n in sorted(reply)] or ["none"])
    return chosen(f"a{reply}")


@given(st.data())
def test_the_score_is_that_of_the_formula(source: st.DataObject) -> None:
    data = source.draw(forms())
    with tempfile.TemporaryDirectory() as folder:
        try:
            card = card_of(imported(Path(folder), data))
        except NothingScored:
            assume(False)
            raise
    given_replies = source.draw(replies(data))
    shown = visible(data, given_replies)
    answers = Answers({str(q["id"]): _answer(q, given_replies[i, k]) for i, k, q in shown})

    assert check(card, answers) == ()
    assert score(card, answers).score == by_formula(data, given_replies)
