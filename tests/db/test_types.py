from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select
from sqlalchemy.types import TypeEngine

from qa_desk.db.search import folded, wanted_words
from qa_desk.db.types import Exact, Plain, UtcDateTime, Whole, storable

V = TypeVar("V")
WHOLE = st.integers(-(10**60), 10**60)


def round_trip(kind: type[TypeEngine[V]], value: V) -> V:
    table = Table("one", MetaData(), Column("value", kind()))
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        table.create(connection)
        connection.execute(insert(table).values(value=value))
        found: V = connection.execute(select(table.c.value)).scalar_one()
    engine.dispose()
    return found


@given(st.builds(Fraction, WHOLE, st.integers(1, 10**60)))
def test_fractions_of_any_length_come_back(value: Fraction) -> None:
    assert round_trip(Exact, value) == value


@given(WHOLE)
def test_whole_numbers_of_any_length_come_back(value: int) -> None:
    assert round_trip(Whole, value) == value


ZONES = st.builds(timezone, st.builds(timedelta, minutes=st.integers(-14 * 60, 14 * 60)))
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=ZONES)  # noqa: DTZ001


@given(MOMENTS)
def test_moments_come_back_in_utc(value: datetime) -> None:
    found = round_trip(UtcDateTime, value)

    assert found == value
    assert found.tzinfo is UTC


@given(st.text())
def test_whole_texts_come_back(value: str) -> None:
    expected = value.replace("\0", "\ufffd")

    assert round_trip(Plain, value) == expected


@given(st.text(st.characters()))
def test_any_text_can_be_stored(value: str) -> None:
    assert "\0" not in storable(value)
    assert storable(value).encode("utf-8") is not None
    assert storable(storable(value)) == storable(value)


@given(st.text())
def test_a_text_is_found_by_each_of_its_words(value: str) -> None:
    text = folded(value)

    assert all(word in text for word in wanted_words(value))


@given(st.text(st.sampled_from("абвгдёйқңөұүһіABCxyzßİıΣσς")))
def test_a_text_is_found_in_capitals(value: str) -> None:
    words = wanted_words(value.upper())

    assert all(word in folded(value.upper()) for word in words)
    assert folded(value) == folded(folded(value))
