"""What a request names is joined: rows with recordings, single recordings, documents."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.calls import Calls
from qa_desk.domain.contacts import Channel, Direction
from qa_desk.importing.gathering import gather
from qa_desk.importing.outcome import Imported, Rejection
from qa_desk.importing.request import BadAgentChannel, ImportRequest, PathMissing, UnknownFormat
from qa_desk.importing.tables.mapping import Dates
from tests.unit.importing.building import HEADER, a_chat, a_table, a_wav


def taken(*paths: Path, **other: object) -> list[Imported]:
    request = ImportRequest(paths, zone=UTC, **other)  # type: ignore[arg-type] # fields by name
    return [one for one in gather(request).items if isinstance(one, Imported)]


def refused(*paths: Path, **other: object) -> list[tuple[str, int | None, str]]:
    request = ImportRequest(paths, zone=UTC, **other)  # type: ignore[arg-type] # fields by name
    items = gather(request).items
    return [(Path(i.file).name, i.line, i.code) for i in items if isinstance(i, Rejection)]


def test_a_row_and_its_recording_are_one_contact(tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "rec" / "a.wav")
    header = HEADER + ",direction,csat,complaint,language,channel,priority"
    row = "a.wav,c-1,2026-10-05T10:00:00Z,a1,Ольга,Карты,Входящий,5,да,русский,звонок,VIP"
    (item,) = taken(a_table(tmp_path / "calls.csv", row, header=header), wav)
    contact = item.contact
    assert (contact.source, contact.external_id, contact.channel) == ("calls", "c-1", Channel.VOICE)
    assert contact.started_at == datetime(2026, 10, 5, 10, tzinfo=UTC)
    assert [(a.external_id, a.name, a.team) for a in contact.agents] == [("a1", "Ольга", "Карты")]
    assert (contact.direction, contact.csat, contact.complaint) == (Direction.INBOUND, 5, True)
    assert (contact.language, contact.custom) == ("ru", {"priority": "VIP"})
    assert (item.media_source, item.line, item.anonymous) == (wav, 2, False)


def test_the_table_may_lie_elsewhere(tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "rec" / "a.wav")
    table = a_table(tmp_path / "elsewhere" / "calls.csv", "a.wav,c-1,,a1,,")
    (item,) = taken(tmp_path / "rec", metadata=table)
    assert item.media_source == wav


def test_the_table_that_is_named_is_not_read_twice(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    table = a_table(tmp_path / "calls.csv", "a.wav,c-1,,a1,,")
    assert len(taken(tmp_path, metadata=table)) == 1
    assert refused(tmp_path, metadata=table) == []


def test_what_is_wrong_with_a_table_is_said(tmp_path: Path) -> None:
    table = a_table(tmp_path / "t.csv", 'a.wav,"1', "a.wav,1,,a1,Ольга,Карты,more")
    assert refused(table) == [
        ("t.csv", 2, "import.row_broken"),
        ("t.csv", 3, "import.row_too_long"),
    ]


def test_a_direction_in_other_words_is_kept_as_it_is(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    a_table(tmp_path / "t.csv", "a.wav,a1,transfer", header="recording,agent,direction")
    contact = taken(tmp_path)[0].contact
    assert (contact.direction, contact.custom) == (Direction.UNKNOWN, {"direction": "transfer"})


def test_an_agent_without_id_is_known_by_the_name(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    a_table(tmp_path / "t.csv", "a.wav,Ольга Ким", header="запись;оператор".replace(";", ","))
    assert taken(tmp_path)[0].contact.agents[0].external_id == "Ольга Ким"


def test_a_row_without_id_takes_the_name_of_its_recording(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    a_table(tmp_path / "t.csv", "a.wav,,,a1,,")
    assert taken(tmp_path)[0].contact.external_id == "a"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("a.wav,1,2026-10-05,,,Карты", "import.no_agent"),
        ("none.wav,1,,a1,,", "import.recording_missing"),
        (",1,,a1,,", "import.no_recording"),
        ("../a.wav,1,,a1,,", "import.path_outside"),
        ("a.wav,1,soon,a1,,", "import.bad_date"),
        ("a.wav,1,,a1,,,fax", "import.unknown_channel"),
        ("a.wav,1,,a1,,,,7", "import.unknown_agent_channel"),
    ],
)
def test_a_bad_row_is_named_by_line_and_the_rest_goes_in(
    tmp_path: Path, row: str, code: str
) -> None:
    a_wav(tmp_path / "a.wav")
    a_wav(tmp_path / "b.wav")
    header = HEADER + ",channel,agent_channel"
    a_table(tmp_path / "t.csv", "b.wav,2,,a1,,", row, header=header)
    assert ("t.csv", 3, code) in refused(tmp_path)
    assert "2" in [item.contact.external_id for item in taken(tmp_path)]


def test_the_recording_of_a_bad_row_does_not_go_in_without_its_data(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    a_table(tmp_path / "t.csv", "a.wav,1,,,,")
    assert taken(tmp_path) == []


def test_the_second_of_two_equal_rows_is_left_out(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    a_wav(tmp_path / "b.wav")
    a_table(tmp_path / "t.csv", "a.wav,1,,a1,,", "a.wav,1,,a1,,", "b.wav,1,,a1,,")
    assert refused(tmp_path) == [
        ("t.csv", 3, "import.duplicate_row"),
        ("t.csv", 4, "import.duplicate_row"),
    ]


def test_recordings_without_a_row_go_in_by_their_names(tmp_path: Path) -> None:
    name = "Auto0_CUST_12345_GUID_000_AGENT_ChrisL_DT_2021-12-01T06-01-22_Mono.wav"
    a_wav(tmp_path / name, channels=1)
    (item,) = taken(tmp_path)
    assert (item.contact.customer_key, item.contact.agents[0].external_id) == ("12345", "ChrisL")
    assert item.contact.started_at == datetime(2021, 12, 1, 6, 1, 22, tzinfo=UTC)
    assert (item.anonymous, item.agent_channel) == (True, None)


@pytest.mark.parametrize(
    ("name", "cell", "asked", "heard"),
    [
        ("a.wav", "", None, 0),
        ("a.wav", "", 1, 1),
        ("L-caller_R-agent.wav", "", 0, 1),
        ("L-caller_R-agent.wav", "0", 1, 0),
    ],
)
def test_the_nearest_statement_says_where_the_agent_is_heard(
    tmp_path: Path, name: str, cell: str, asked: int | None, heard: int
) -> None:
    a_wav(tmp_path / name)
    a_table(tmp_path / "t.csv", f"{name},a1,{cell}", header="recording,agent,agent_channel")
    assert [item.agent_channel for item in taken(tmp_path, agent_channel=asked)] == [heard]


def test_without_any_statement_nobody_knows_where_the_agent_is_heard(tmp_path: Path) -> None:
    wav = a_wav(tmp_path / "a.wav")
    assert taken(wav)[0].agent_channel is None
    assert taken(wav, agent_channel=1)[0].agent_channel == 1


def test_documents_and_recordings_lie_side_by_side(tmp_path: Path) -> None:
    a_wav(tmp_path / "a.wav")
    a_chat(tmp_path / "c.json")
    (tmp_path / "notes.txt").write_text("to do")
    assert [item.contact.source for item in taken(tmp_path)] == ["recordings", "qa-desk-chat"]
    assert refused(tmp_path) == [("notes.txt", None, "import.not_a_conversation")]
    assert gather(ImportRequest((tmp_path,))).expected == 3


@pytest.mark.parametrize(
    ("wanted", "sources", "left_out"),
    [("recordings", ["recordings"], "c.json"), ("qa-desk-chat", ["qa-desk-chat"], "a.wav")],
)
def test_only_what_was_asked_for_goes_in(
    tmp_path: Path, wanted: str, sources: list[str], left_out: str
) -> None:
    a_wav(tmp_path / "a.wav")
    a_chat(tmp_path / "c.json")
    assert [item.contact.source for item in taken(tmp_path, format=wanted)] == sources
    assert refused(tmp_path, format=wanted) == [(left_out, None, "import.not_this_format")]


def test_a_wrong_request_is_said_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat) as fault:
        gather(ImportRequest((tmp_path,), format="fax"))
    assert str(fault.value.facts["known"]).startswith(
        "recordings, calls, qa-desk-chat, contact-lens, "
    )
    with pytest.raises(PathMissing):
        gather(ImportRequest((tmp_path,), metadata=tmp_path / "none.csv"))
    with pytest.raises(BadAgentChannel):
        gather(ImportRequest((tmp_path,), agent_channel=2))


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx", "t.json", "t.txt", "t.zip", "t.eml", "t.vtt"])
def test_a_file_that_goes_away_before_it_is_read_is_one_rejection(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(b"x")
    found = gather(ImportRequest((tmp_path,)))
    (tmp_path / name).unlink()

    (item,) = found.items

    assert isinstance(item, Rejection)
    assert item.code in ("import.cannot_read", "import.broken_workbook", "import.archive_broken")


def test_the_order_of_day_and_month_is_taken_from_who_says_it(tmp_path: Path) -> None:
    table = tmp_path / "calls.csv"
    table.write_text(
        "Call ID,Start,Talk sec,Caller,Agent\nU1,01/02/2026 10:00,60,+77010000001,Anna\n", "utf-8"
    )
    request = ImportRequest((table,), zone=UTC)
    unsaid = [one for one in gather(request).items if isinstance(one, Rejection)]
    assert [one.code for one in unsaid] == ["import.dates_unclear"]

    said = gather(replace(request, dates=Dates.MONTH_FIRST)).items
    [batch] = [one for one in said if isinstance(one, Calls)]
    assert [call.started_at for call in batch.calls] == ["2026-01-02 10:00:00.000000"]
