"""Values of the domain as JSON and back: what does not fit its type is refused, never guessed."""

import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, Final, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
_MOST: Final = 2**31 - 1
"""What every column of numbers holds."""
_EXACT: Final = re.compile(r"-?[0-9]{1,200}(/[0-9]{1,200})?")


class Unfit(ValueError):  # noqa: N818 - as "Expected"
    """A JSON value is not one of the type."""


def plain(value: object) -> object:
    """Return a value as JSON has it; fields that are at their default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: plain(getattr(value, each.name))
            for each in fields(value)
            if getattr(value, each.name) != _default(each)
        }
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, Fraction) else value


def fitted(kind: type[T], value: object) -> T:
    """Return the value of a type that JSON stands for; Unfit where it stands for none."""
    return cast("T", _fitted(kind, value))


def _fitted(kind: Any, value: object) -> object:
    kind = getattr(kind, "__supertype__", kind)
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), value)
    if origin is tuple:
        return tuple(_fitted(get_args(kind)[0], each) for each in _checked(list, value))
    if origin is not None and issubclass(origin, Mapping):
        of = get_args(kind)[1]
        return {_text(key): _fitted(of, each) for key, each in _checked(dict, value).items()}
    if is_dataclass(kind):
        return _record(kind, _checked(dict, value))
    return _simple(kind, value)


def _simple(kind: Any, value: object) -> object:
    if kind is float:
        return _share(value)
    if kind is int and abs(_checked(int, value)) > _MOST:
        raise Unfit(value)
    if kind in (int, bool):
        return _checked(kind, value)
    text = _text(value)
    if kind is str:
        return text
    try:
        if kind is datetime:
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is None:
                raise Unfit(text)
            return moment
        if kind is Fraction and _EXACT.fullmatch(text) is None:
            raise Unfit(text[:100])
        return kind(text)
    except (ValueError, ZeroDivisionError, OverflowError) as error:
        raise Unfit(text) from error


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= _MOST:
        raise Unfit(value)
    return float(value)


def _one_of(kinds: tuple[Any, ...], value: object) -> object:
    if value is None and type(None) in kinds:
        return None
    for kind in kinds:
        if kind is not type(None):
            return _fitted(kind, value)
    raise Unfit(value)


def _record(kind: Any, value: dict[str, object]) -> object:
    hints = _hints(kind)
    if not value.keys() <= hints.keys():
        raise Unfit(sorted(value.keys() - hints.keys()))
    try:
        return kind(**{name: _fitted(hints[name], each) for name, each in value.items()})
    except TypeError as error:  # a field without a default is missing
        raise Unfit(kind.__name__) from error


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _checked(kind: type[T], value: object) -> T:
    if type(value) is not kind:
        raise Unfit(value)
    return value


def _text(value: object) -> str:
    text = _checked(str, value)
    if "\0" in text or (not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text)):
        raise Unfit("no text")
    return text


def _default(each: Any) -> object:
    if each.default_factory is not MISSING:
        return each.default_factory()
    return each.default
