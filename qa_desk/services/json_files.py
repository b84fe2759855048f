"""JSON that people write: what is wrong with it is a sentence, and nothing in it is lost."""

import json
from typing import Final

from qa_desk.errors import Expected

_LONGEST_NUMBER: Final = 100


class AnswersUnreadable(Expected):
    """The file of answers is no JSON: facts `file`, `line`, `column`."""

    code = "cli.answers_unreadable"


class AnswersTooDeep(Expected):
    """The JSON is nested deeper than answers can be: fact `file`."""

    code = "cli.answers_too_deep"


class AnswerTwice(Expected):
    """A key stands twice in one object, so one of its values would be lost: facts `file`, `key`."""

    code = "cli.answer_twice"


def parsed(text: str, file: str) -> object:
    """Return the values of a JSON text; its faults name the file."""

    def table(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise AnswerTwice(file=file, key=_twice([name for name, _ in pairs]))
        return found

    try:
        found: object = json.loads(text, parse_int=_whole, object_pairs_hook=table)
    except json.JSONDecodeError as error:
        raise AnswersUnreadable(file=file, line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise AnswersTooDeep(file=file) from error
    return found


def _twice(names: list[str]) -> str:
    """Return the first name that was there before; a hostile file has hundreds of thousands."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return ""


def _whole(digits: str) -> int | float:
    """Read a number; Python refuses thousands of digits, and no points need them."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else float(digits)
