"""The grammar of filter expressions, and what is right where one is wrong."""

from collections.abc import Iterator
from typing import Any, Final

from lark import Lark, Token, Tree, UnexpectedInput
from lark.exceptions import UnexpectedToken
from lark.lexer import Lexer, LexerState

from qa_desk.finding.faults import TooMuch, Unexpected, Unfinished
from qa_desk.finding.tokens import brief, tokens

LONGEST: Final = 20_000
"""Characters of an expression."""
MOST_CHECKS: Final = 200
DEEPEST: Final = 50
"""Brackets and negations inside each other; SQLite reads conditions 1,000 deep at most."""
_GRAMMAR: Final = r"""
    ?start: either
    ?either: every (OR every)*
    ?every: single (AND single)*
    ?single: NOT single -> negated
        | OPEN either CLOSE -> bracket
        | check
    check: FIELD COMPARE _value -> compared
        | FIELD NOT? IN _set -> among
        | FIELD NOT? HAS _value -> has
        | FIELD LACKS _value -> lacks
        | FIELD IS? EMPTY -> empty
        | FIELD IS? NOT EMPTY -> known
        | FIELD IS? KNOWN -> known
        | FIELD IS? NOT KNOWN -> empty
        | FIELD -> flag
    _set: OPEN item (COMMA item)* CLOSE | item
    item: _value (RANGE _value)?
    _value: STRING | WORD | NUMBER | CLOCK | DAY | MONTH | MOMENT | YES | NO | period
    period: TODAY | YESTERDAY | THIS _unit | LAST NUMBER? _unit
    _unit: DAYS | WEEKS | MONTHS | YEARS
    %declare OR AND NOT OPEN CLOSE FIELD COMPARE IN HAS LACKS IS EMPTY KNOWN COMMA RANGE
    %declare STRING WORD NUMBER CLOCK DAY MONTH MOMENT YES NO
    %declare TODAY YESTERDAY THIS LAST DAYS WEEKS MONTHS YEARS OWN
"""
_EXPECTED: Final = (  # the first that fits tells what would be right
    ("FIELD", "filter_field"),
    ("COMPARE", "filter_relation"),
    ("STRING", "filter_value"),
    ("EMPTY", "filter_empty"),
    ("IN", "filter_in"),
    ("DAYS", "filter_unit"),
    ("COMMA", "filter_comma"),
    ("CLOSE", "filter_close"),
    ("AND", "filter_and"),
)


class _Words(Lexer):
    """Hands lark the tokens of our own."""

    __future_interface__ = 2

    def __init__(self, _conf: object) -> None:
        pass

    def lex(self, lexer_state: LexerState, parser_state: object) -> Iterator[Token]:  # noqa: ARG002
        """Return the tokens of a text."""
        return iter(tokens(str(lexer_state.text.text)))


_PARSER: Final = Lark(_GRAMMAR, parser="lalr", lexer=_Words)


def parsed(text: str) -> Tree[Any]:
    """Return the tree of an expression; BadFilter says where it cannot be read, and why."""
    if len(text) > LONGEST:
        raise TooMuch(most=MOST_CHECKS)
    _limit(tokens(text))
    try:
        return _PARSER.parse(text)
    except UnexpectedToken as error:
        raise _told(error, text) from None
    except UnexpectedInput as error:  # pragma: no cover - our own tokens are the only input
        raise Unexpected(column=1, found=brief(text), what="filter_part") from error


def _limit(cut: list[Token]) -> None:
    """Refuse what would be too deep or too long for a database."""
    inside, nots, deepest = list[int](), 0, 0
    for token in cut:
        if token.type == "NOT":
            nots += 1
        elif token.type == "OPEN":
            inside.append(nots + 1)
        elif token.type == "CLOSE" and inside:
            inside.pop()
        deepest = max(deepest, sum(inside) + nots)
        nots = nots if token.type == "NOT" else 0
    if sum(token.type == "FIELD" for token in cut) > MOST_CHECKS or deepest > DEEPEST:
        raise TooMuch(most=MOST_CHECKS)


def _told(error: UnexpectedToken, text: str) -> Unexpected | Unfinished:
    expected = set(error.accepts or error.expected or ())
    what = next((said for kind, said in _EXPECTED if kind in expected), "filter_end")
    if error.token.type == "$END":
        return Unfinished(column=len(text) + 1, what=what)
    start, end = error.token.start_pos or 0, error.token.end_pos or len(text)
    return Unexpected(column=start + 1, found=brief(text[start:end]), what=what)
