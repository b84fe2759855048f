"""Moments are read the same, fast or slow, and never where they could be two."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.importing.outcome import Refused
from qa_desk.importing.tables.mapping import Dates
from qa_desk.importing.tables.times import moment, reading, seen

ZONES = [ZoneInfo(name) for name in ("Asia/Almaty", "Europe/Berlin", "Asia/Kolkata", "UTC")]
MOMENTS = st.datetimes(datetime(2026, 3, 28), datetime(2026, 10, 26))  # noqa: DTZ001 - of any zone


@given(st.lists(MOMENTS, min_size=1, max_size=8), st.sampled_from(ZONES))
def test_what_is_remembered_of_an_hour_changes_nothing(
    moments: list[datetime], zone: ZoneInfo
) -> None:
    for way, pattern in (
        (Dates.ISO, "%Y-%m-%d %H:%M:%S"),
        (Dates.DAY_FIRST, "%d.%m.%Y %H:%M:%S"),
        (Dates.MONTH_FIRST, "%m/%d/%Y %H:%M:%S"),
    ):
        read = reading(way, zone, "start")
        texts = [f"{at:{pattern}}" for at in moments]
        for text in (*texts, *texts):
            exact = moment(text, way, zone).astimezone(UTC).replace(tzinfo=None)
            assert read(text) == exact.isoformat(" ", "microseconds")


@pytest.mark.parametrize(
    ("text", "way", "read"),
    [
        ("2026-10-05T10:00:00+05:00", Dates.ISO, "2026-10-05 05:00:00.000000"),
        ("2026-10-05T10:00:00Z", Dates.ISO, "2026-10-05 10:00:00.000000"),
        ("2026-12-31 24:00:00", Dates.ISO, "2027-01-01 00:00:00.000000"),
        ("31.12.2026 24:00", Dates.DAY_FIRST, "2027-01-01 00:00:00.000000"),
        ("1766656800500", Dates.EPOCH, "2025-12-25 10:00:00.500000"),
        ("2026/10/5 9:05", Dates.ISO, "2026-10-05 09:05:00.000000"),
        ("5.10.26 9:05:07,5", Dates.DAY_FIRST, "2026-10-05 09:05:07.500000"),
        ("10/5/2026 12:05:07 AM", Dates.MONTH_FIRST, "2026-10-05 00:05:07.000000"),
        ("10/5/2026, 1:05 p.m.", Dates.MONTH_FIRST, "2026-10-05 13:05:00.000000"),
        ("1790000000", Dates.EPOCH, "2026-09-21 14:13:20.000000"),
        ("", Dates.ISO, None),
    ],
)
def test_moments_as_switchboards_write_them(text: str, way: Dates, read: str | None) -> None:
    assert reading(way, UTC, "start")(text) == read


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("2026-02-30 10:00:00", Dates.ISO),
        ("2026-10-05 24:61:00", Dates.ISO),
        ("20261005", Dates.ISO),
        ("05.10.2026", Dates.ISO),
        ("13/13/2026", Dates.DAY_FIRST),
        ("2026-10-05", Dates.DAY_FIRST),
        ("13:00 PM", Dates.MONTH_FIRST),
        ("10/5/2026 13:05 PM", Dates.MONTH_FIRST),
        ("12", Dates.EPOCH),
        ("99999999999999999999", Dates.EPOCH),
        ("0001-01-01 00:00:00", Dates.ISO),
        ("9999-12-31 23:59:59", Dates.ISO),
    ],
)
def test_what_is_no_moment_is_refused(text: str, way: Dates) -> None:
    with pytest.raises(Refused) as refused:
        reading(way, ZONES[0], "start")(text)
    assert refused.value.facts["column"] == "start"


@pytest.mark.parametrize("zone", [None, *ZONES])
def test_a_bad_minute_in_a_known_hour_is_refused(zone: tzinfo | None) -> None:
    read = reading(Dates.ISO, zone, "start")
    assert read("2026-10-05 10:00:00") is not None
    for text in ("2026-10-05 10:60:00", "2026-10-05 10:00:0x", "2026-10-05 10:00:000"):
        with pytest.raises(Refused):
            read(text)


def test_a_day_and_a_month_may_be_either() -> None:
    assert seen("03/04/2026 10:00") == {Dates.DAY_FIRST, Dates.MONTH_FIRST}
    assert seen("23/04/2026 10:00") == {Dates.DAY_FIRST}
    assert seen("nothing") == frozenset()
