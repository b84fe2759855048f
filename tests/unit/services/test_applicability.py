"""Criteria that are meant for other channels or topics are asked nowhere."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.comparison import Comparison
from qa_desk.domain.evaluations import CardRef, Evaluation, Mark
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.scoring.answers import chosen
from qa_desk.services import breakdown, calibrating, evaluating, people, scorecards
from qa_desk.services.calibrating import Given
from qa_desk.services.completeness import hidden_criteria
from qa_desk.services.desk import Desk
from tests.unit.services.quality import ASEL, CARD, CLEAN, a_ready_desk, add_contact

SPECIAL = (
    CARD.replace("id: small", "id: special").replace("version: 1\n", "version: 1\ntopics: [Cards, Loans]\n", 1)
    .replace("      - id: tone\n", """\
      - id: pace
        titles: {en: Pace, ru: Темп, kk: Қарқын}
        channels: [voice]
        options: *yes_no
      - id: rate
        titles: {en: Rate, ru: Ставка, kk: Мөлшерлеме}
        topics: [Loans]
        options: *yes_no
      - id: tone
""", 1)
)  # fmt: skip
ME = EvaluatorId("me")


@pytest.fixture(name="ready")
def _ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef, ContactId]]:
    with a_ready_desk(tmp_path) as (desk, _small):
        ref = scorecards.publish_text(desk, SPECIAL).value
        people.add_evaluator(desk, "asel", "Асель")
        yield desk, ref, add_contact(desk, "C-1")


def _move(desk: Desk, contact_id: ContactId, topic: str) -> None:
    with desk.store.change(by=desk.user, verb="prepare a test") as change:
        change.contacts.update(replace(change.contacts.get(contact_id), topic=topic))
        change.commit()


def _items(found: Comparison) -> list[dict[str, object]]:
    items = calibrating.comparison_json(found)["items"]
    assert isinstance(items, list)
    return items


def _filled(desk: Desk, contact_id: ContactId, ref: CardRef) -> Evaluation:
    return replace(evaluating.start(desk, contact_id, ref).value, marks=CLEAN)


def test_a_criterion_of_another_channel_or_topic_is_neither_shown_nor_demanded(
    ready: tuple[Desk, CardRef, ContactId],
) -> None:
    desk, ref, contact_id = ready
    draft = _filled(desk, contact_id, ref)
    for evaluation in (draft, evaluating.load(desk, draft.id)):
        state = evaluating.live(scorecards.card(desk, ref), replace(evaluation, marks=CLEAN))
        assert state.missing == ()
        assert hidden_criteria(state.result) == {"pace", "rate"}
    assert evaluating.submit(desk, draft).value.submitted_at is not None


def test_a_criterion_of_the_contacts_topic_is_demanded(
    ready: tuple[Desk, CardRef, ContactId],
) -> None:
    desk, ref, contact_id = ready
    _move(desk, contact_id, "Loans")
    with pytest.raises(evaluating.EvaluationIncomplete) as refused:
        evaluating.submit(desk, _filled(desk, contact_id, ref))
    assert refused.value.facts["criteria"] == "rate"


def test_an_imported_evaluation_needs_what_applies_alone(
    ready: tuple[Desk, CardRef, ContactId], tmp_path: Path
) -> None:
    desk, _ref, _contact_id = ready
    file = tmp_path / "made.yaml"
    file.write_text(
        "- {contact: C-1, evaluator: me, scorecard: special, submitted_at: '2026-10-06T15:00:00Z',\n"
        "   answers: {greeting: {option: 'yes'}, solution: {option: 'yes', comment: Done.},\n"
        "             tone: {option: 'yes'}}}\n",
        "utf-8",
    )
    assert evaluating.import_file(desk, file).value.added == 1


def test_calibration_asks_and_compares_what_applies_alone(
    ready: tuple[Desk, CardRef, ContactId],
) -> None:
    desk, ref, contact_id = ready
    session = calibrating.create(desk, "x", (contact_id,), ref, (ME, ASEL), master=ME).value
    strange = {**CLEAN, "pace": Mark(chosen("no"))}
    calibrating.answer(desk, session.id, ME, contact_id, Given(CLEAN))
    calibrating.answer(desk, session.id, ASEL, contact_id, Given(strange))
    calibrating.reveal(desk, session.id)
    found = calibrating.comparison(desk, session.id)
    assert (found.matched, found.compared) == (3, 3)
    hidden = {item.criterion: item.hidden for item in found.items if item.hidden}
    assert hidden == {"pace": {ME, ASEL}, "rate": {ME, ASEL}}
    told = {item["criterion"]: item["not_shown"] for item in _items(found)}
    assert (told["pace"], told["tone"]) == (["asel", "me"], [])
    assert [total.score for total in found.totals] == [Fraction(100), Fraction(100)]


def test_a_topic_that_came_later_breaks_no_figures(
    ready: tuple[Desk, CardRef, ContactId],
) -> None:
    desk, ref, contact_id = ready
    done = evaluating.submit(desk, _filled(desk, contact_id, ref)).value
    _move(desk, contact_id, "Loans")
    row = evaluating.submitted(desk)[0]
    card = scorecards.card(desk, ref)
    again = breakdown.judged(row, evaluating.load(desk, done.id), card)
    assert row.outcome is not None
    assert again.result.score == row.outcome.score == 100


def test_a_card_that_is_not_meant_for_the_topic_is_not_taken(
    ready: tuple[Desk, CardRef, ContactId],
) -> None:
    desk, _ref, contact_id = ready
    _move(desk, contact_id, "Transfers")
    assert evaluating.start(desk, contact_id).value.card.id == "small"
