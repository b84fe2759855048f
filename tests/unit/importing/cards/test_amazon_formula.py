"""Imported forms of Amazon Connect against a few lines that compute what Amazon documents."""

import json
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards.amazon_connect import read
from qa_desk.importing.scorecard_files import read as read_card
from qa_desk.scoring.answers import NOT_APPLICABLE, Answers, chosen
from qa_desk.scoring.engine import score
from qa_desk.scoring.model import Scorecard
from tests.unit.importing.cards.amazon_forms import (
    Json,
    asks,
    fails,
    form,
    option,
    section,
    select,
    when,
)


@dataclass(frozen=True)
class Asked:
    """A question, what was answered (None: not applicable), and what enables it."""

    name: str
    weight: int
    points: tuple[int, ...]
    stop: str
    answer: int | None
    needs: tuple[str, int] | None

    @property
    def top(self) -> str:
        return self.name[:2]


@st.composite
def forms(draw: st.DrawFn) -> tuple[bool, dict[str, int], list[Asked]]:
    """Whether sections weigh, their weights, and the questions of two sections with a part each."""
    asked: list[Asked] = []
    for place in ("s0", "s0p", "s1", "s1p"):
        for i in range(draw(st.integers(1, 2))):
            points = (10, *draw(st.lists(st.integers(0, 10), min_size=1, max_size=2)))
            earlier = [each.name for each in asked]
            conditional = bool(earlier) and draw(st.integers(0, 1)) == 1
            needs = (
                (draw(st.sampled_from(earlier)), draw(st.integers(0, 1))) if conditional else None
            )
            stop = draw(st.sampled_from(["", "", "form", "s0", "s0p", "s1", "s1p"]))
            answer = draw(st.sampled_from([None, *range(len(points))]))
            weight = draw(st.integers(1, 9))
            asked.append(Asked(f"{place}q{i}", weight, points, stop, answer, needs))
    weights = {"s0": draw(st.integers(1, 9)), "s1": draw(st.integers(1, 9))}
    return draw(st.booleans()), weights, asked


def _item(asked: Asked, *, by_section: bool) -> Json:
    options = []
    for i, points in enumerate(asked.points):
        stops = i == len(asked.points) - 1 and asked.stop
        target = "" if asked.stop == "form" else asked.stop
        options.append(option(f"o{i}", points, **(fails(target) if stops else {})))
    more: Json = {} if by_section else {"Weight": asked.weight}
    if asked.needs is not None:
        more |= when(asks(asked.needs[0], f"o{asked.needs[1]}"))
    return select(asked.name, *options, NotApplicableEnabled=True, **more)


def _data(weights: dict[str, int], asked: list[Asked], *, by_section: bool) -> Json:
    tops = []
    for top in ("s0", "s1"):
        parts = {
            name: [_item(each, by_section=by_section) for each in asked if each.name[:-2] == name]
            for name in (top, f"{top}p")
        }
        more: Json = {"Weight": weights[top]} if by_section else {}
        tops.append(section(top, *parts[top], section(f"{top}p", *parts[f"{top}p"]), **more))
    return form(*tops, scoring="sections" if by_section else "weights")


def _enabled(asked: list[Asked]) -> list[Asked]:
    """Return what is asked: a condition looks back, at questions that are themselves asked."""
    found: dict[str, Asked] = {}
    for each in asked:
        if each.needs is None or (
            each.needs[0] in found and found[each.needs[0]].answer == each.needs[1]
        ):
            found[each.name] = each
    return list(found.values())


def _documented(
    weights: dict[str, int], asked: list[Asked], *, by_section: bool
) -> Fraction | None:
    """Return Σ weight·score÷10 ÷ Σ weight over what applies; a failed scope earns nothing."""
    enabled = _enabled(asked)
    failed = {e.stop for e in enabled if e.stop and e.answer == len(e.points) - 1}
    if "form" in failed:
        return Fraction(0)
    applies = [each for each in enabled if each.answer is not None]
    size = {top: sum(each.top == top for each in applies) for top in weights}
    total = earned = Fraction(0)
    for each in applies:
        weight = (
            Fraction(weights[each.top], size[each.top]) if by_section else Fraction(each.weight)
        )
        total += weight
        if not failed & {each.top, each.name[:-2]}:
            earned += weight * each.points[each.answer or 0] / 10
    return 100 * earned / total if total else None


@settings(max_examples=150, deadline=None)
@given(forms())
def test_any_form_scores_as_documented(drawn: tuple[bool, dict[str, int], list[Asked]]) -> None:
    by_section, weights, asked = drawn
    with TemporaryDirectory() as folder:
        path = Path(folder, "form.json")
        path.write_text(json.dumps(_data(weights, asked, by_section=by_section)), "utf-8")
        card = read_card(as_yaml(read(path).document))
    assert isinstance(card, Scorecard), card
    given_ = {
        each.name: NOT_APPLICABLE if each.answer is None else chosen(f"o{each.answer}")
        for each in asked
    }
    result = score(card, Answers(given_))
    assert result.score == _documented(weights, asked, by_section=by_section)
