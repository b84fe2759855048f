"""People say in a small language what the names of their recordings tell."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.importing.name_patterns import BadNamePattern, first_fit, parse

TEN = datetime(2026, 10, 5, 10, 15, tzinfo=UTC)


def read(pattern: str, stem: str) -> tuple[dict[str, str], datetime | None] | None:
    found = parse(pattern).read(stem, UTC)
    return None if found is None else (found.fields, found.started_at)


@pytest.mark.parametrize(
    ("pattern", "stem", "fields", "at"),
    [
        (
            "{agent}_{customer}_{date:%Y%m%d}_{time}",
            "Иванов_77011234567_20261005_101500",
            {"agent": "Иванов", "customer": "77011234567"},
            TEN,
        ),
        (
            "{queue}-{customer}-{id}-{date}-{time}",
            "q700-7701-1791.12-20261005-1015",
            {"queue": "q700", "customer": "7701", "id": "1791.12"},
            TEN,
        ),
        (
            "{agent}_DT_{date:%Y-%m-%dT%H-%M-%S}_*",
            "a_b_DT_2026-10-05T10-15-00_Mono",
            {"agent": "a_b"},
            TEN,
        ),
        ("{date}{time} * {агент}", "2026-10-05101500 xx Ivan", {"агент": "Ivan"}, TEN),
        ("{id}.{time:unix}", "x.1791195300", {"id": "x"}, TEN),
        ("{date:%d.%m.%y} {time:%I-%M%p}", "05.10.26 10-15AM", {}, TEN),
        (
            "{date:%Y%m%d%z}_{id}",
            "20261005+0500_7",
            {"id": "7"},
            TEN.replace(hour=0, minute=0) - timedelta(hours=5),
        ),
        ("{time}_{id}", "101500_7", {"id": "7"}, None),
        ("CALL-{id}", "call-7", {"id": "7"}, None),
        ("{id}(100%)", "7(100%)", {"id": "7"}, None),
        ("{ id }", " 7 ", {"id": "7"}, None),
    ],
)
def test_a_name_is_read_by_its_pattern(
    pattern: str, stem: str, fields: dict[str, str], at: datetime | None
) -> None:
    assert read(pattern, stem) == (fields, at)


@pytest.mark.parametrize(
    ("pattern", "stem"),
    [
        ("{agent}_{id}", "agent"),
        ("{agent}_{id}", "_1"),
        ("{date}_{id}", "20261340_1"),
        ("{date}_{id}", "05/10/2026_1"),
        ("x{id}", "1"),
    ],
)
def test_a_name_that_does_not_fit_says_nothing(pattern: str, stem: str) -> None:
    assert read(pattern, stem) is None


def test_a_time_is_of_the_zone_that_was_given() -> None:
    found = parse("{date}_{time}").read("20261005_101500", timezone(timedelta(hours=5)))

    assert found is not None
    assert found.started_at == TEN - timedelta(hours=5)


@pytest.mark.parametrize(
    ("pattern", "column", "why"),
    [
        ("abc", 1, "pattern_no_field"),
        ("*", 1, "pattern_no_field"),
        ("{a}" + "x" * 300, 1, "pattern_no_field"),
        ("{agent}{id}", 8, "pattern_no_border"),
        ("{agent}*{id}", 8, "pattern_no_border"),
        ("{agent", 1, "pattern_brace"),
        ("{a}_}", 5, "pattern_brace"),
        ("{a}_{}", 5, "pattern_name"),
        ("{1}", 1, "pattern_name"),
        ("{a}_{a}", 5, "pattern_twice"),
        ("{agent:%Y}", 1, "pattern_form"),
        ("{a}_{date:%Q}", 5, "pattern_form"),
        ("{a}_{date:%}", 5, "pattern_form"),
    ],
)
def test_a_pattern_that_cannot_be_one_is_told_with_its_place(
    pattern: str, column: int, why: str
) -> None:
    with pytest.raises(BadNamePattern) as caught:
        parse(pattern)

    assert caught.value.facts == {"pattern": pattern, "column": column, "why": why}


def test_the_first_pattern_that_fits_counts() -> None:
    patterns = [parse("{date}_{id}"), parse("{agent}_{id}"), parse("{topic}_{id}")]

    found = first_fit(patterns, "ivan_7", UTC)

    assert found is not None
    assert (found.pattern, found.fields) == ("{agent}_{id}", {"agent": "ivan", "id": "7"})
    assert first_fit(patterns, "ivan", UTC) is None


@given(st.text(max_size=40), st.text(max_size=250))
def test_whatever_is_written_is_read_or_refused(pattern: str, stem: str) -> None:
    try:
        ready = parse(pattern)
    except BadNamePattern:
        return
    found = ready.read(stem, UTC)
    assert found is None or set(found.fields) <= set(ready.expression.groupindex)


@given(st.lists(st.text("abc1.", min_size=1, max_size=9), min_size=3, max_size=3))
def test_fields_that_were_joined_are_found_again(parts: list[str]) -> None:
    assert read("{agent}_{customer}_{id}", "_".join(parts)) == (
        dict(zip(("agent", "customer", "id"), parts, strict=True)),
        None,
    )
