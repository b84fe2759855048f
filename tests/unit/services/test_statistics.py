"""The figures of a month."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.evaluations import CardRef, Evidence, Purpose, RecordedError
from qa_desk.domain.figures import PurposeCount
from qa_desk.services import evaluating, scorecards, statistics
from qa_desk.services.desk import Desk
from qa_desk.services.periods import BadMonth, period_of, shifted
from qa_desk.stats.bootstrap import Bootstrap, opportunity_interval
from qa_desk.stats.intervals import wilson
from tests.unit.services.quality import (
    CARD,
    CLEAN,
    a_ready_desk,
    add_contact,
    evaluate,
    later,
    lost,
    marks,
    not_applicable,
    rudeness,
)

LATE = marks(greeting=lost("late", Evidence(message=0, quote="Good morning")))
RUDE = marks(tone=lost("rude"))
NO_TONE = marks(tone=not_applicable())


@pytest.fixture(name="ready")
def _ready(tmp_path: Path) -> Iterator[tuple[Desk, CardRef]]:
    with a_ready_desk(tmp_path) as ready:
        yield ready


@pytest.fixture(name="desk")
def _desk(ready: tuple[Desk, CardRef]) -> Desk:
    return ready[0]


def _five(desk: Desk) -> None:
    """Evaluate five contacts of agent a1: 100, 80, 0 (rude), 100 without tone, 100."""
    for number, given in enumerate((CLEAN, LATE, RUDE, NO_TONE, CLEAN)):
        evaluate(desk, add_contact(desk, f"C-{number}", at=later(number)), given)


def test_the_mean_is_exact_and_tells_its_n(desk: Desk) -> None:
    _five(desk)
    score = statistics.agent_month(desk, "a1", "2026-10").figures.score
    assert (score.value, score.n) == (Fraction(380, 5), 5)
    assert score.interval is not None
    assert score.interval[0] < 76 < score.interval[1]


def test_critical_accuracy_counts_only_contacts_where_the_class_applied(desk: Desk) -> None:
    _five(desk)
    desk = replace(desk, settings=desk.settings.with_value("minimum_shown", 4))
    critical = statistics.agent_month(desk, "a1", "2026-10").figures.critical
    assert (critical.customer.good, critical.customer.n) == (3, 4)
    assert critical.customer.interval == wilson(3, 4)
    assert (critical.business.n, critical.business.value) == (0, None)


def test_non_critical_accuracy_counts_criteria(desk: Desk) -> None:
    _five(desk)
    share = statistics.agent_month(desk, "a1", "2026-10").figures.non_critical
    assert (share.good, share.n, share.contacts) == (9, 10, 5)


def test_the_interval_of_opportunities_resamples_contacts_and_is_repeatable(desk: Desk) -> None:
    _five(desk)
    first, again = (
        statistics.agent_month(desk, "a1", "2026-10").figures.non_critical for _ in range(2)
    )
    by_contact = opportunity_interval([(2, 0), (2, 1), (2, 0), (2, 0), (2, 0)], Bootstrap(1))
    assert first.interval is not None
    assert first.interval == again.interval == by_contact
    assert first.interval[0] < 0.9 < first.interval[1]


def test_without_a_defect_resampling_tells_no_interval(desk: Desk) -> None:
    for number in range(5):
        evaluate(desk, add_contact(desk, f"C-{number}", at=later(number)))
    share = statistics.agent_month(desk, "a1", "2026-10").figures.non_critical
    assert share.value == 1
    assert share.interval is None


def test_below_the_minimum_no_figure_is_told(desk: Desk) -> None:
    evaluate(desk, add_contact(desk, "C-1"))
    figures = statistics.agent_month(desk, "a1", "2026-10").figures
    assert figures.n == 1
    assert figures.score.value is None
    assert figures.score.interval is None
    assert figures.critical.any.value is None
    assert figures.non_critical.value is None
    assert figures.passed.value is None


def test_only_random_picks_feed_the_figures_and_the_others_stand_apart(desk: Desk) -> None:
    _five(desk)
    for number, purpose in enumerate((Purpose.TARGETED, Purpose.COMPLAINT, Purpose.TRAINING)):
        evaluate(desk, add_contact(desk, f"T-{number}"), RUDE, rudeness(), purpose=purpose)
    month = statistics.agent_month(desk, "a1", "2026-10")
    assert (month.figures.n, month.figures.score.value) == (5, Fraction(76))
    assert month.apart == tuple(
        PurposeCount(p, 1) for p in (Purpose.TARGETED, Purpose.COMPLAINT, Purpose.TRAINING)
    )
    assert len(month.evaluations) == 8
    assert sum(c.failed for c in month.criteria) == 2


def test_drafts_feed_nothing(desk: Desk) -> None:
    draft = evaluating.start(desk, add_contact(desk, "C-1"), purpose=Purpose.RANDOM).value
    assert statistics.agent_month(desk, "a1", "2026-10").evaluations == ()
    assert statistics.overview(desk, "2026-10").drafts == (draft.id,)


def test_a_contact_in_which_nothing_was_judged_is_out_of_the_mean(desk: Desk) -> None:
    nothing = dict.fromkeys(CLEAN, not_applicable())
    evaluate(desk, add_contact(desk, "C-1"), nothing)
    figures = statistics.agent_month(desk, "a1", "2026-10").figures
    assert (figures.n, figures.score.n, figures.critical.any.n) == (1, 0, 0)


def test_criteria_tell_what_they_cost_and_where(desk: Desk) -> None:
    _five(desk)
    greeting, _solution, tone = statistics.agent_month(desk, "a1", "2026-10").criteria
    assert (greeting.earned, greeting.failed, greeting.lost) == (Fraction(4, 5), 1, Fraction(20))
    assert greeting.contacts == ("C-1",)
    assert (tone.judged, tone.not_applicable, tone.lost) == (4, 1, Fraction(20))


def test_errors_carry_class_place_and_words_and_critical_ones_come_first(desk: Desk) -> None:
    evaluate(desk, add_contact(desk, "C-1"), LATE)
    evaluate(desk, add_contact(desk, "C-2", at=later(1)), RUDE, rudeness())
    rude, late = statistics.agent_month(desk, "a1", "2026-10").errors
    assert (rude.type, rude.severity, rude.comment) == ("rudeness", "critical", "rude")
    assert rude.classes == {"customer"}
    assert (late.type, late.criterion, late.comment) == ("", "greeting", "late")
    assert late.evidence == (Evidence(message=0, quote="Good morning"),)


def test_an_evidence_that_names_a_message_is_quoted_from_it(desk: Desk) -> None:
    bare = marks(greeting=lost("late", Evidence(message=0), Evidence(message=7)))
    evaluate(desk, add_contact(desk, "C-1"), bare)
    (late,) = statistics.agent_month(desk, "a1", "2026-10").errors
    assert [each.quote for each in late.evidence] == ["Good morning", ""]


def test_a_failed_gate_without_an_error_type_is_critical_all_the_same(desk: Desk) -> None:
    evaluate(desk, add_contact(desk, "C-1"), RUDE)
    (found,) = statistics.agent_month(desk, "a1", "2026-10").errors
    assert (found.type, found.severity) == ("", "critical")
    (contact,) = statistics.agent_month(desk, "a1", "2026-10").evaluations
    assert contact.gates[0].criterion == "tone"
    assert contact.gate_titles[0]["ru"] == "Тон"


def test_the_team_counts_all_its_agents_and_the_month_before_is_kept_apart(desk: Desk) -> None:
    _five(desk)
    evaluate(desk, add_contact(desk, "B-1", agent="a2"))
    evaluate(desk, add_contact(desk, "B-2", agent="a3", team="Loans"))
    evaluate(desk, add_contact(desk, "C-9", at=datetime(2026, 9, 2, tzinfo=UTC)))
    month = statistics.agent_month(desk, "a1", "2026-10")
    assert (month.team.n, month.team_agents, month.previous.n) == (6, 2, 1)
    assert [point.start.month for point in month.months] == [9, 10]
    assert [point.score.n for point in month.weeks] == [5]


def test_a_month_begins_at_the_midnight_of_the_zone(desk: Desk) -> None:
    evaluate(desk, add_contact(desk, "C-1", at=datetime(2026, 9, 30, 20, 0, tzinfo=UTC)))
    almaty = timezone(timedelta(hours=5))
    assert len(statistics.agent_month(desk, "a1", "2026-10", almaty).evaluations) == 1
    assert statistics.agent_month(desk, "a1", "2026-10", UTC).evaluations == ()


def test_the_pass_mark_is_that_of_the_card(desk: Desk) -> None:
    evaluate(desk, add_contact(desk, "C-1"))
    assert statistics.agent_month(desk, "a1", "2026-10").pass_mark == 80


def test_an_unknown_agent_and_a_month_that_is_none_are_expected_faults(desk: Desk) -> None:
    with pytest.raises(statistics.UnknownAgent):
        statistics.agent_month(desk, "nobody", "2026-10")
    for month in ("2026-13", "2026", "October", "0000-01"):
        with pytest.raises(BadMonth):
            statistics.overview(desk, month)


def test_the_overview_offers_both_means_and_names_them(desk: Desk) -> None:
    """The vector of the pooled mean and the mean of agents."""
    desk = replace(desk, settings=desk.settings.with_value("minimum_shown", 1))
    for number in range(3):
        evaluate(desk, add_contact(desk, f"A-{number}", agent="a1"))
    evaluate(desk, add_contact(desk, "B-1", agent="a2"), RUDE)
    overview = statistics.overview(desk, "2026-10")
    assert overview.figures.score.value == 75
    assert overview.mean_of_agents.value == 50
    assert [(g.key, g.rank) for g in overview.agents] == [("a1", None), ("a2", None)]
    assert [row.contact_external_id for row in overview.recent][:1] != []


def test_the_first_page_shows_the_same_figures_as_the_overview(desk: Desk) -> None:
    _five(desk)
    evaluate(desk, add_contact(desk, "T-1"), RUDE, rudeness(), purpose=Purpose.TARGETED)
    for number in range(5):
        at = datetime(2026, 9, 2 + number, 10, tzinfo=UTC)
        evaluate(desk, add_contact(desk, f"S-{number}", at=at), LATE)
    draft = evaluating.start(desk, add_contact(desk, "D-1")).value
    overview = statistics.overview(desk, "2026-10")

    glance = statistics.glance(desk, "2026-10")

    assert glance.figures == overview.figures
    assert glance.previous == overview.previous.score
    assert glance.previous.value == 80
    assert glance.recent == overview.recent
    assert (glance.drafts, glance.minimum) == ((draft.id,), overview.minimum)


def test_ranks_begin_at_their_own_minimum_and_equals_share_one(desk: Desk) -> None:
    settings = desk.settings.with_value("minimum_shown", 1).with_value("minimum_ranked", 2)
    desk = replace(desk, settings=settings)
    for agent in ("a1", "a2"):
        for number in range(2):
            evaluate(desk, add_contact(desk, f"{agent}-{number}", agent=agent))
    evaluate(desk, add_contact(desk, "C", agent="a3"), RUDE)
    ranks = {group.key: group.rank for group in statistics.overview(desk, "2026-10").agents}
    assert ranks == {"a1": 1, "a2": 1, "a3": None}


def test_an_empty_workspace_has_an_empty_overview(desk: Desk) -> None:
    overview = statistics.overview(desk, "2026-10")
    assert (overview.figures.n, overview.months, overview.recent) == (0, (), ())
    assert overview.mean_of_agents.value is None


def test_a_deduction_tells_which_criterion_cost_points(desk: Desk) -> None:
    text = (
        CARD.replace("id: small", "id: deduct", 1)
        .replace("flat_share", "deduction")
        .replace("severity: non_critical", "severity: non_critical\n    weight: 15")
    )
    ref = scorecards.publish_text(desk, text).value
    draft = evaluating.start(desk, add_contact(desk, "C-1"), ref, Purpose.RANDOM).value
    late = RecordedError("no_greeting", "greeting", "Began without a greeting.")
    evaluating.submit(desk, replace(draft, marks=CLEAN, errors=(late,)))
    month = statistics.agent_month(desk, "a1", "2026-10")
    assert [(c.criterion, c.lost) for c in month.criteria if c.lost] == [("greeting", Fraction(15))]
    assert month.figures.score.sum == 85


def test_a_criterion_of_an_older_version_of_the_card_is_still_told(desk: Desk) -> None:
    evaluate(desk, add_contact(desk, "C-1"), LATE)
    newer = CARD.replace("version: 1", "version: 2").replace("id: greeting", "id: opening")
    ref = scorecards.publish_text(desk, newer).value
    draft = evaluating.start(desk, add_contact(desk, "C-2"), ref, Purpose.RANDOM).value
    renamed = {"opening" if k == "greeting" else k: mark for k, mark in CLEAN.items()}
    evaluating.submit(desk, replace(draft, marks=renamed))
    criteria = statistics.agent_month(desk, "a1", "2026-10").criteria
    assert [c.criterion for c in criteria] == ["opening", "solution", "tone", "greeting"]
    assert [c.judged for c in criteria] == [1, 2, 2, 1]


def test_the_last_month_is_that_of_the_latest_contact(desk: Desk) -> None:
    assert statistics.last_month(desk, UTC) == "2026-10"
    evaluate(desk, add_contact(desk, "C-1", at=datetime(2026, 8, 2, tzinfo=UTC)))
    assert statistics.last_month(desk, UTC) == "2026-08"


def test_months_are_counted_over_the_turn_of_the_year() -> None:
    assert (shifted("2026-12", 1), shifted("2026-01", -1)) == ("2027-01", "2025-12")
    december = period_of("2026-12", UTC)
    assert december.until == datetime(2027, 1, 1, tzinfo=UTC)
