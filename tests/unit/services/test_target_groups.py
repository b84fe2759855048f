"""Target groups are kept, name their members today, and feed plans as filter, stratum and quota."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.people import Agent
from qa_desk.errors import NotFound
from qa_desk.sampling.groups import GroupMember, Kind, Rule, TargetGroup
from qa_desk.services import group_words, sampling, target_groups
from qa_desk.services.desk import Desk
from qa_desk.texts import Language, catalogue
from tests.workspace import NOON, a_desk

NEW = TargetGroup("Новички", Rule.NEW_AGENT, 10)
COMPLAINTS = TargetGroup("Жалобы", Rule.COMPLAINTS, 30, Fraction(2))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk with an old agent, a new one, and a topic of complaints."""
    desk = a_desk(tmp_path)
    old, new = Agent("a1", "Aigul", "Cards"), Agent("a2", "Boris", "Cards")
    contacts = [
        Contact(
            Channel.VOICE, "calls", f"c-{n}", NOON - timedelta(days=n), 60_000,
            (new if n < 5 else old,), topic="Loans" if n % 3 else "Cards", complaint=n % 6 == 0,
        )
        for n in range(20)
    ]  # fmt: skip
    with desk.store.change(by=desk.user, verb="prepare") as change:
        change.contacts.add_many(contacts)
        change.commit()
    for group in (NEW, COMPLAINTS):
        target_groups.save(desk, group)
    return desk


def names(desk: Desk, group: TargetGroup) -> list[str]:
    return [member.name for member in target_groups.view(desk, group, UTC).members]


def drawn(desk: Desk, plan: str) -> dict[str, int]:
    text = "name: n\nseed: 1\n" + plan
    return {s.key: s.population for s in sampling.draw(desk, text, zone=UTC).value.strata}


def test_members_are_found_with_their_reason(desk: Desk) -> None:
    views = {v.group.name: v for v in target_groups.views(desk, UTC)}
    assert [m.key for m in views["Новички"].members] == ["a2"]
    assert [m.key for m in views["Жалобы"].members] == ["Cards"]
    assert views["Жалобы"].members[0].facts == {"complaints": 4}


def test_another_threshold_gives_another_list(desk: Desk) -> None:
    assert names(desk, replace(NEW, days=4)) == []
    assert names(desk, replace(NEW, days=30)) == ["Aigul", "Boris"]
    assert names(desk, replace(COMPLAINTS, threshold=Fraction(5))) == []


@pytest.mark.parametrize("language", list(Language))
def test_why_is_a_sentence_in_each_language(desk: Desk, language: Language) -> None:
    texts = catalogue(language)
    for view in target_groups.views(desk, UTC):
        for member in view.members:
            said = group_words.why(member, texts)
            assert "{" not in said
            assert said == group_words.why_in(member, language)


def test_a_mean_score_is_told_with_the_comma_of_the_language() -> None:
    facts = {"score": Fraction(815, 10), "threshold": Fraction(85), "evaluated": 4}
    member = GroupMember(Kind.AGENT, "a", "A", Rule.SCORE_BELOW, facts)
    assert "81,5" in group_words.why_in(member, Language.RU)
    assert "81.5" in group_words.why_in(member, Language.EN)


def test_a_plan_draws_from_a_group_alone(desk: Desk) -> None:
    plan = 'method: simple\nsize: 3\ngroups: ["Новички"]\n'
    assert drawn(desk, plan) == {"all": 5}
    found = sampling.preview(desk, "name: n\nseed: 1\n" + plan, UTC)
    assert dict(found.excluded) == {"not_in_group": 15}


def test_a_plan_has_groups_for_strata_and_quotas(desk: Desk) -> None:
    both = 'groups: ["Новички", "Жалобы"]\n'
    layered = drawn(desk, f"method: stratified\nsize: 4\nstrata: [group]\n{both}")
    assert layered == {"Жалобы": 5, "Новички": 5}
    quota = drawn(desk, f"method: quota\nquota: {{per: group, count: 2}}\n{both}")
    assert quota == layered


def test_the_first_group_of_a_plan_that_fits_counts(desk: Desk) -> None:
    other = 'groups: ["Жалобы", "Новички"]\n'
    found = drawn(desk, f"method: stratified\nsize: 4\nstrata: [group]\n{other}")
    assert found == {"Жалобы": 7, "Новички": 3}


def test_a_group_nobody_made_draws_nothing(desk: Desk) -> None:
    with pytest.raises(NotFound) as fault:
        drawn(desk, 'method: simple\nsize: 3\ngroups: ["Нет"]\n')
    assert fault.value.facts == {"what": "target_group", "id": "Нет"}


def test_a_group_is_changed_and_forgotten(desk: Desk) -> None:
    target_groups.save(desk, replace(NEW, days=99))
    assert target_groups.group(desk, "Новички").days == 99
    target_groups.remove(desk, "Новички")
    assert [group.name for group in target_groups.groups(desk)] == ["Жалобы"]
    with pytest.raises(NotFound):
        target_groups.remove(desk, "Новички")


@pytest.mark.parametrize(
    "group", [replace(NEW, days=0), replace(NEW, least=0), replace(NEW, threshold=Fraction(0))]
)
def test_a_rule_that_makes_no_sense_is_refused(desk: Desk, group: TargetGroup) -> None:
    with pytest.raises(target_groups.GroupFaulty):
        target_groups.save(desk, group)
    with pytest.raises(target_groups.GroupUnnamed):
        target_groups.save(desk, replace(NEW, name=" "))


def test_an_evaluation_of_a_targeted_pick_feeds_no_index(desk: Desk) -> None:
    plan = "name: n\nseed: 1\nmethod: simple\nsize: 1\nselection: targeted\n"
    sample = sampling.draw(desk, plan, zone=UTC).value
    (row,) = sampling.todo(desk)
    assert (row.sample_id, row.selection) == (sample.id, sample.selection)
    assert sample.drawn_at == datetime(2026, 10, 15, 12, tzinfo=UTC)
