"""Column types that mean the same on SQLite and on PostgreSQL."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Final, Generic, TypeVar

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Dialect, Integer, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

E = TypeVar("E", bound=StrEnum)

T = TypeVar("T")


class Unreadable(Exception):  # noqa: N818 - told as damage by the store
    """What is stored is no value of its column: the file was changed by no program."""


class Decoded(TypeDecorator[T], Generic[T]):
    """A type whose stored form may be damaged."""

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[object], T | None] | None:
        """Return what decodes a stored value; it raises Unreadable where there is nothing to decode."""
        decode = super().result_processor(dialect, coltype)
        if decode is None:
            return None

        def checked(value: object) -> T | None:
            try:
                return decode(value)
            except (ValueError, TypeError, ArithmeticError) as error:
                raise Unreadable from error

        return checked


RowNumber: Final[TypeEngine[int]] = BigInteger().with_variant(Integer(), "sqlite")
"""A row number that the database gives out; SQLite numbers rows only in an INTEGER."""

REPLACEMENT: Final = "\ufffd"
"""Stands for what no database takes: the zero character and halves of characters."""


def storable(text: str) -> str:
    """Return the text as both databases take it; imported files may hold anything."""
    if text.isprintable():
        return text
    whole = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return whole.replace("\0", REPLACEMENT)


class Plain(TypeDecorator[str]):
    """A text of any length."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Replace what no database takes."""
        return None if value is None else storable(value)


class Short(TypeDecorator[str]):
    """A short text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Replace what no database takes."""
        return None if value is None else storable(value)


Label: Final[TypeEngine[str]] = Short().with_variant(Short(collation="C"), "postgresql")
"""A short text that lists are ordered by: by code point on both, whatever the server's locale."""


class UtcDateTime(Decoded[datetime]):
    """A moment, kept in UTC; a naive value is refused, since nobody knows which moment it is."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Bring the moment to UTC; ValueError for a naive one."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"naive time {value!r}: say in which zone it is")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment as an aware time in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class EnumText(Decoded[E], Generic[E]):
    """An enum's member by its value; `one_of` makes the check that goes with it."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the value of the member."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:  # noqa: ARG002
        """Return the member with this value."""
        return None if value is None else self.kind(value)


class Exact(Decoded[Fraction]):
    """An exact fraction as the text "numerator/denominator".

    Denominators are products of a card's weights and points and outgrow 64 bits, which is where
    SQLite's integers end; so the two whole numbers stand in one text. What is ordered by has a
    rounded column beside it.
    """

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Fraction | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return both whole numbers as text."""
        return None if value is None else f"{value.numerator}/{value.denominator}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> Fraction | None:  # noqa: ARG002
        """Return the fraction."""
        return None if value is None else _fraction(value)


_fraction: Final = lru_cache(maxsize=10_000)(Fraction)
"""The same scores come again and again in a list."""


class Whole(Decoded[int]):
    """A whole number of any size, as its digits: seeds may be longer than 64 bits."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the digits."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Return the number."""
        return None if value is None else int(value)


class Texts(Decoded[dict[str, str]]):
    """Texts by key (language, custom field) as JSON; never searched."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dict[str, str] | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the JSON."""
        return None if value is None else storable(json.dumps(value, ensure_ascii=False))

    def process_result_value(
        self,
        value: str | None,
        dialect: Dialect,  # noqa: ARG002
    ) -> dict[str, str] | None:
        """Return the texts."""
        return None if value is None else json.loads(value)


def one_of(column: str, kind: type[StrEnum]) -> CheckConstraint:
    """Return the named check that a column holds a value of the enum."""
    values = ", ".join(f"'{member.value}'" for member in kind)
    return CheckConstraint(f"{column} IN ({values})", name=column)
