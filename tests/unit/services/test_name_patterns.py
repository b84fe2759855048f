"""Patterns of names are tried, used and kept."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Contact, Direction
from qa_desk.services import contacts, importing, name_patterns
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest, ImportSummary
from qa_desk.services.name_patterns import NamesNotKept, parse
from tests.unit.importing.building import a_wav
from tests.workspace import a_desk

PATTERN = "{direction}_{agent}_{agent_name}_{team}_{customer}_{id}_{date}_{time}_{region}"
NAME = "out_a7_Асем Ли_Карты_7701_c-9_20261005_101500_Юг"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


def done(desk: Desk, folder: Path, *patterns: str) -> ImportSummary:
    request = ImportRequest((folder,), names=tuple(map(parse, patterns)), zone=UTC)
    return importing.run(desk, request).value


def calls(desk: Desk, summary: ImportSummary) -> list[Contact]:
    return [contacts.contact(desk, id_) for id_ in summary.contacts]


def test_a_contact_says_what_its_name_says(desk: Desk, tmp_path: Path) -> None:
    a_wav(tmp_path / "in" / f"{NAME}.wav")

    [call] = calls(desk, done(desk, tmp_path / "in", PATTERN))

    assert (call.external_id, call.customer_key, call.team) == ("c-9", "7701", "Карты")
    assert [(agent.external_id, agent.name) for agent in call.agents] == [("a7", "Асем Ли")]
    assert call.started_at == datetime(2026, 10, 5, 10, 15, tzinfo=UTC)
    assert (call.direction, dict(call.custom)) == (Direction.OUTBOUND, {"region": "Юг"})


def test_the_labelled_names_of_the_sample_need_no_pattern(desk: Desk, tmp_path: Path) -> None:
    name = "Auto0_CUST_12345_GUID_000_AGENT_ChrisL_DT_2021-12-01T06-01-22_Mono"
    a_wav(tmp_path / "in" / f"{name}.wav")

    [call] = calls(desk, done(desk, tmp_path / "in", "{topic}#{id}"))

    assert (call.customer_key, call.agents[0].external_id) == ("12345", "ChrisL")
    assert call.started_at == datetime(2021, 12, 1, 6, 1, 22, tzinfo=UTC)


def test_a_second_recording_of_the_same_id_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    a_wav(tmp_path / "one" / "7_x.wav", tone=100)
    a_wav(tmp_path / "two" / "7_y.wav", tone=200)
    [first] = calls(desk, done(desk, tmp_path / "one", "{id}_{note}"))

    again = done(desk, tmp_path / "two", "{id}_{note}")

    assert (again.added, again.updated, again.duplicates) == (0, 0, 1)
    assert calls(desk, again) == [first]


def test_both_sides_are_read_by_their_common_name(desk: Desk, tmp_path: Path) -> None:
    for end in ("in", "out"):
        a_wav(tmp_path / "in" / f"ivan_7-{end}.wav", channels=1, tone=len(end))

    [call] = calls(desk, done(desk, tmp_path / "in", "{agent}_{id}"))

    assert (call.external_id, len(call.media)) == ("7", 2)


def test_names_can_be_tried_first(desk: Desk, tmp_path: Path) -> None:
    for name in ("ivan_7", "other"):
        a_wav(tmp_path / "in" / f"{name}.wav", tone=len(name))

    found = name_patterns.preview(
        desk, ImportRequest((tmp_path / "in",), names=(parse("{agent}_{id}"),))
    )

    assert [Path(each.file).name for each in found] == ["ivan_7.wav", "other.wav"]
    assert [each.found and each.found.fields for each in found] == [
        {"agent": "ivan", "id": "7"},
        None,
    ]


def test_kept_patterns_are_used_by_every_import(desk: Desk, tmp_path: Path) -> None:
    name_patterns.save(desk, [parse("{agent}_{id}"), parse("{agent}-{id}"), parse("{agent}_{id}")])
    a_wav(tmp_path / "in" / "ivan-7.wav")

    [call] = calls(desk, done(desk, tmp_path / "in"))

    assert [one.text for one in name_patterns.saved(desk)] == ["{agent}_{id}", "{agent}-{id}"]
    assert call.external_id == "7"


def test_a_kept_line_that_was_broken_by_hand_is_passed_over(desk: Desk) -> None:
    name_patterns.save(desk, [parse("{id}")])
    file = desk.paths.mappings / "names.txt"
    file.write_text("{broken\n{id}\n\n", "utf-8")

    assert [one.text for one in name_patterns.saved(desk)] == ["{id}"]
    file.write_bytes(b"\xff\xfe\xfa")
    assert name_patterns.saved(desk) == ()


def test_patterns_that_cannot_be_kept_are_told(desk: Desk) -> None:
    desk.paths.mappings.parent.mkdir(exist_ok=True)
    if desk.paths.mappings.is_dir():
        desk.paths.mappings.rmdir()
    desk.paths.mappings.write_text("in the way")

    with pytest.raises(NamesNotKept):
        name_patterns.save(desk, [parse("{id}")])
