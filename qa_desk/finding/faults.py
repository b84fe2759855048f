"""What can be wrong with a filter expression."""

from typing import ClassVar

from qa_desk.errors import Expected


class BadFilter(Expected):
    """An expression cannot be read; fact `column` counts characters from 1."""

    code: ClassVar[str] = "filter.unexpected"


class Unexpected(BadFilter):
    """Something else must stand there: facts `column`, `found`, `what` (what would be right)."""

    code = "filter.unexpected"


class Unfinished(BadFilter):
    """The expression ends too early: facts `column`, `what` (what is missing)."""

    code = "filter.unfinished"


class OpenQuote(BadFilter):
    """A quotation mark has no partner: fact `column`."""

    code = "filter.open_quote"


class UnknownField(BadFilter):
    """Contacts have no such field: facts `column`, `field`, `known`."""

    code = "filter.unknown_field"


class WrongRelation(BadFilter):
    """A field cannot be compared so: facts `column`, `field`, `found`, `known`."""

    code = "filter.wrong_relation"


class WrongValue(BadFilter):
    """A field cannot have this value: facts `column`, `field`, `found`, `what` (what it takes)."""

    code = "filter.wrong_value"


class UnknownChoice(BadFilter):
    """A field has certain values alone: facts `column`, `field`, `found`, `known`."""

    code = "filter.unknown_choice"


class BadDay(BadFilter):
    """There is no such day or time: facts `column`, `found`."""

    code = "filter.bad_day"


class BackwardRange(BadFilter):
    """A range ends before it begins: facts `column`, `found`."""

    code = "filter.backward_range"


class TooMuch(BadFilter):
    """An expression is longer or deeper than can be asked: fact `most` (checks)."""

    code = "filter.too_much"
