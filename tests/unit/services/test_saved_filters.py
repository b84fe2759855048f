from dataclasses import replace
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.finding.faults import BadFilter
from qa_desk.services import finding, saved_filters
from qa_desk.services.access import NotAllowed
from qa_desk.services.saved_filters import FilterEmpty, FilterNameless
from tests.db.builders import a_call, a_chat, add
from tests.workspace import a_desk

COMPLAINTS = ContactFilter(complaint=True)


def test_a_filter_is_kept_as_one_expression_of_all_it_asks(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    wanted = ContactFilter(channels=frozenset({Channel.VOICE}), words="тариф*", complaint=True)

    kept = saved_filters.save(desk, "  Complaints  by phone ", wanted).value

    assert (kept.name, kept.owner, kept.team) == ("Complaints by phone", "me", "")
    assert kept.expression == 'channel = voice and complaint = yes and text ~ "тариф*"'
    assert saved_filters.saved(desk) == [kept]
    assert finding.text_of(finding.parse(kept.expression)) == kept.expression


def test_a_name_stands_for_the_latest_filter(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    saved_filters.save(desk, "Mine", COMPLAINTS)
    saved_filters.save(desk, "Mine", finding.parse("csat < 3"))
    saved_filters.save(desk, "Also", COMPLAINTS)

    assert [(f.name, f.expression) for f in saved_filters.saved(desk)] == [
        ("Also", "complaint = yes"),
        ("Mine", "csat < 3"),
    ]


def test_a_filter_can_be_removed(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    kept = saved_filters.save(desk, "Mine", COMPLAINTS).value
    saved_filters.remove(desk, kept)
    saved_filters.remove(desk, kept)

    assert saved_filters.saved(desk) == []


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_filter_needs_a_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(FilterNameless):
        saved_filters.save(a_desk(tmp_path), name, COMPLAINTS)


def test_a_filter_that_asks_nothing_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(FilterEmpty):
        saved_filters.save(a_desk(tmp_path), "All", ContactFilter())


def test_nobody_removes_the_filter_of_another(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    kept = saved_filters.save(desk, "Mine", COMPLAINTS).value

    with pytest.raises(NotAllowed):
        saved_filters.remove(replace(desk, user=EvaluatorId("other")), kept)


def test_a_filter_is_shared_with_a_team_that_is_there(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    add(desk.store, a_call("1"), a_chat("2"))
    assert saved_filters.teams_to_share_with(desk) == ("North", "South")

    kept = saved_filters.save(desk, "Ours", COMPLAINTS, "North").value

    assert kept.team == "North"
    with pytest.raises(NotAllowed):
        saved_filters.save(desk, "Theirs", COMPLAINTS, "West")


def test_what_cannot_be_read_is_no_filter() -> None:
    with pytest.raises(BadFilter):
        finding.parse("tema = 1")
