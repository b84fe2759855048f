"""Tables of known switchboards are read as what they are, with nothing to set up."""

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from qa_desk.domain.calls import Call, Calls
from qa_desk.importing.outcome import Refused, Rejection
from qa_desk.importing.request import ImportRequest
from qa_desk.importing.tables.keeping import understood
from qa_desk.importing.tables.mapping import Field, Maker
from qa_desk.importing.tables.reading import read_calls
from qa_desk.importing.tables.understood import Understood
from tests.unit.importing.tables.switchboards import (
    ASTERISK,
    ASTERISK_ID,
    ASTERISK_OUT,
    CUCM_ROWS,
    CUCM_TITLES,
    CUCM_TYPES,
    FREEPBX_TITLES,
    SIPUNI,
    THREECX,
    freepbx,
    written,
)

ALMATY = ZoneInfo("Asia/Almaty")


def look(path: Path) -> Understood:
    found = understood(path, ImportRequest((path,)))
    assert found is not None
    return found


def calls(path: Path) -> list[Call]:
    found = list(read_calls(path, look(path).mapping, ALMATY))
    assert [one for one in found if isinstance(one, Rejection)] == []
    return [call for batch in found if isinstance(batch, Calls) for call in batch.calls]


@pytest.mark.parametrize("more", ["", ',"1530369575.8942"', ',"1530369575.8942","note"'])
def test_asterisk_writes_sixteen_to_eighteen_columns(tmp_path: Path, more: str) -> None:
    table = written(tmp_path / "Master.csv", ASTERISK + more)
    assert look(table).mapping.maker is Maker.ASTERISK
    (call,) = calls(table)
    assert call.started_at == "2026-06-30 12:59:35.000000"
    assert (call.queue, call.disposition, call.duration_ms) == ("support", "ANSWERED", 65_000)
    assert (call.agents, call.customer_key, call.direction) == (
        ("8006",),
        "+77011234567",
        "inbound",
    )
    assert json.loads(call.custom) == {"called": "420", "total_s": "75"}
    named = "1530369575.8942" if more else "2026-06-30 12:59:35.000000 +77011234567 420"
    assert call.external_id == named


def test_an_outward_call_is_its_callers(tmp_path: Path) -> None:
    (call,) = calls(written(tmp_path / "Master.csv", ASTERISK_OUT))
    assert (call.agents, call.customer_key, call.direction) == (
        ("8016",),
        "+77019990000",
        "outbound",
    )
    assert call.duration_ms == 0


def test_rows_of_one_call_in_asterisk_are_one_contact(tmp_path: Path) -> None:
    rang = (
        ASTERISK_ID.replace("8006", "8005")
        .replace("75,65,", "15,0,")
        .replace("ANSWERED", "NO ANSWER")
    )
    (call,) = calls(written(tmp_path / "Master.csv", rang, ASTERISK_ID))
    assert (call.agents, call.duration_ms, call.row) == (("8006",), 65_000, 1)
    assert call.disposition == "ANSWERED"


def test_a_call_handed_on_in_freepbx_has_both_agents_and_all_the_talk(tmp_path: Path) -> None:
    table = written(
        tmp_path / "cdr.csv",
        FREEPBX_TITLES,
        freepbx("2026-10-05 10:00:00", "1", "201", (20, 0), "NO ANSWER"),
        freepbx("2026-10-05 10:00:20", "2", "202", (70, 60), "ANSWERED"),
        freepbx("2026-10-05 10:01:30", "3", "203", (120, 120), "ANSWERED"),
    )
    assert look(table).mapping.maker is Maker.FREEPBX
    (call,) = calls(table)
    assert call.external_id == "1700000000.1"
    assert call.agents == ("202", "203")
    assert call.started_at == "2026-10-05 05:00:00.000000"
    assert call.duration_ms == 180_000
    assert json.loads(call.custom)["did"] == "77272000000"


def test_the_call_log_of_3cx(tmp_path: Path) -> None:
    table = written(tmp_path / "calls.csv", THREECX.rstrip())
    assert look(table).mapping.maker is Maker.THREECX
    inward, outward = calls(table)
    assert (inward.external_id, inward.duration_ms) == ("00000A1", 65_000)
    assert (inward.agents, inward.customer_key) == (("101",), "77011234567")
    assert (outward.agents, outward.customer_key, outward.direction) == (
        ("101",),
        "77017654321",
        "outbound",
    )
    assert outward.duration_ms is None


def test_ciscos_second_line_of_types_is_no_call_and_legs_are_one(tmp_path: Path) -> None:
    table = written(
        tmp_path / "cdr_StandAlone_01_202609201658_1.csv", CUCM_TITLES, CUCM_TYPES, *CUCM_ROWS
    )
    seen = look(table)
    assert (seen.mapping.maker, seen.mapping.header) == (Maker.CUCM, 2)
    handed_on, outward = calls(table)
    assert handed_on.external_id == "5001-1-Cluster1"
    assert handed_on.started_at == "2026-09-21 14:13:20.000000"
    assert (handed_on.agents, handed_on.duration_ms) == (("7002", "7003"), 55_000)
    assert (outward.agents, outward.direction, outward.duration_ms) == (("7004",), "outbound", 0)


def test_ciscos_table_of_the_quality_of_sound_is_named_as_such(tmp_path: Path) -> None:
    titles = (
        '"cdrRecordType","globalCallID_callManagerId","globalCallID_callId","nodeId",'
        '"directoryNum","callIdentifier","dateTimeStamp","numberPacketsSent"'
    )
    table = written(tmp_path / "cmr.csv", titles, '2,1,5001,1,"7002",111,1790000020,900')
    with pytest.raises(Refused) as refused:
        understood(table, ImportRequest((table,)))
    assert refused.value.code == "import.not_calls"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_the_statistics_of_sipuni_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    table = written(tmp_path / "statistic.csv", SIPUNI.rstrip(), encoding=encoding)
    seen = look(table)
    assert (seen.mapping.maker, seen.mapping.separator) == (Maker.SIPUNI, ";")
    assert seen.rows[0][Field.QUEUE] == "Поддержка"
    inward, outward = calls(table)
    assert inward.started_at == "2026-10-05 05:00:03.000000"
    assert (inward.agents, inward.csat, inward.queue) == (("205",), 5, "Поддержка")
    assert (inward.customer_key, inward.direction) == ("+77011234567", "inbound")
    assert (outward.customer_key, outward.direction) == ("77017654321", "outbound")
    assert json.loads(outward.custom) == {"Метка": "vip", "total_s": "35"}


def test_names_of_agents_come_with_their_numbers(tmp_path: Path) -> None:
    table = written(tmp_path / "statistic.csv", SIPUNI.rstrip())
    (batch,) = [
        one for one in read_calls(table, look(table).mapping, ALMATY) if isinstance(one, Calls)
    ]
    assert batch.agents == {"205": ("Дуба", ""), "206": ("Анна", "")}
