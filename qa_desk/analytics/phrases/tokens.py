"""Tells words of a phrase from keywords; where nobody could tell, that is a fault.

Keywords in capitals are keywords. In small letters "or" is one too; "and", "not", "before" and
"after" may be words that people say, so their neighbours decide, or the writer is asked.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from qa_desk.analytics.phrases.cutting import Piece, pieces
from qa_desk.analytics.phrases.faults import Faults
from qa_desk.analytics.phrases.headings import MOST, Span, headings, measures
from qa_desk.analytics.phrases.keywords import KEYWORDS, LONGEST, Key, Spelling
from qa_desk.analytics.phrases.lexicons import lexicon_names
from qa_desk.analytics.phrases.talks import WORD
from qa_desk.analytics.phrases.tree import Form, Limit, Named, Scope, Term, Unit

LEAST_PREFIX: Final = 2
LEAST_SLIP: Final = 6
"""Letters of a word that may be misheard: shorter ones would meet too many others."""


class Kind(Enum):
    """What stands in a rule."""

    SAID = auto()
    GAP = auto()
    OPEN = auto()
    CLOSE = auto()
    MAYBE = auto()
    """The opening bracket of something optional."""
    SURELY = auto()
    """Its closing bracket."""
    OR = auto()
    AND = auto()
    NOT = auto()
    BEFORE = auto()
    AFTER = auto()
    LIMIT = auto()
    LEAST = auto()
    HEADING = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a rule, where it stands, and what it carries by its kind."""

    kind: Kind
    start: int
    end: int
    fresh: bool = False
    said: tuple[Term | Named, ...] = ()
    number: int = 0
    limit: Limit | None = None
    scope: Scope | None = None
    open: bool = False
    plain: bool = False
    """A word without marks: it might have been meant as part of a keyword's neighbourhood."""


_SIGNS: Final = {
    "(": Kind.OPEN,
    ")": Kind.CLOSE,
    "[": Kind.MAYBE,
    "]": Kind.SURELY,
    "|": Kind.OR,
    "&": Kind.AND,
}
_KINDS: Final = {
    Key.OR: Kind.OR,
    Key.AND: Kind.AND,
    Key.NOT: Kind.NOT,
    Key.BEFORE: Kind.BEFORE,
    Key.AFTER: Kind.AFTER,
}
_ENDED: Final = (Kind.SAID, Kind.GAP, Kind.CLOSE, Kind.SURELY, Kind.LEAST, Kind.LIMIT, Kind.NOT)
"""What stands before a keyword that joins; "not before" is one too."""
_FAR: Final = 30
"""Words after "before" among which its limit is looked for."""
_ORDERS: Final = (Key.BEFORE, Key.AFTER)


def tokens(text: str, faults: Faults) -> list[Token]:
    """Return the tokens of a rule, the last of them its end."""
    return _Reader(text, faults).read()


class _Reader:
    """Goes through the pieces of a rule."""

    def __init__(self, text: str, faults: Faults) -> None:
        self._faults = faults
        self._cut = pieces(text, faults)
        self._spans = measures(self._cut, faults)
        self._spans |= headings(self._cut, dict(self._spans), faults)
        self._taken = {at for start, span in self._spans.items() for at in range(start, span.end)}
        self._made: list[Token] = []
        self._length = len(text)

    def read(self) -> list[Token]:
        place = 0
        while place < len(self._cut):
            place = self._step(place)
        self._made.append(Token(Kind.END, self._length, self._length))
        return self._made

    def _step(self, place: int) -> int:
        """Make the token that begins here, and return the place after it."""
        piece = self._cut[place]
        span = self._spans.get(place)
        if span is not None:
            self._add_span(piece, self._cut[span.end - 1], span)
            return span.end
        if piece.kind == "WORD":
            known = self._keyword(place)
            if known is not None:
                spelling, end = known
                self._add(_KINDS[spelling.key], piece, self._cut[end - 1])
                return end
        self._add_plain(piece)
        return place + 1

    def _add(self, kind: Kind, first: Piece, last: Piece) -> None:
        self._made.append(Token(kind, first.start, last.end, first.fresh))

    def _add_span(self, first: Piece, last: Piece, span: Span) -> None:
        kind = Kind.HEADING if span.scope else Kind.LIMIT if span.limit else Kind.LEAST
        self._made.append(
            Token(
                kind,
                first.start,
                last.end,
                first.fresh,
                number=span.least or 0,
                limit=span.limit,
                scope=span.scope,
                open=span.open,
            )
        )

    def _add_plain(self, piece: Piece) -> None:
        if piece.kind in _SIGNS:
            self._add(_SIGNS[piece.kind], piece, piece)
        elif piece.kind == "GAP":
            self._add_gap(piece)
        elif piece.kind == ",":
            self._faults.add("comma", piece.start, piece.end)
        elif piece.kind != ":":
            self._add_said(piece)

    def _add_gap(self, piece: Piece) -> None:
        number = int(piece.text[1:10])
        if number > MOST[Unit.WORDS]:
            self._faults.add("number", piece.start, piece.end, most=MOST[Unit.WORDS])
        self._made.append(Token(Kind.GAP, piece.start, piece.end, piece.fresh, number=number))

    def _add_said(self, piece: Piece) -> None:
        said: tuple[Term | Named, ...]
        if piece.kind == "NAME":
            said = self._named(piece)
        elif piece.kind == "STRING":
            said = tuple(Term(word, Form.EXACT) for word in _words(piece.text))
            if not said:
                self._faults.add("empty_quote", piece.start, piece.end)
                said = (Term("", Form.EXACT),)
        else:
            said = self._terms(piece)
        plain = piece.kind == "WORD"
        self._made.append(
            Token(Kind.SAID, piece.start, piece.end, piece.fresh, said=said, plain=plain)
        )

    def _named(self, piece: Piece) -> tuple[Named]:
        known = lexicon_names()
        name = known.get(piece.low[1:])
        if name is None:
            listed = ", ".join(f"@{each}" for each in known)
            self._faults.add("lexicon", piece.start, piece.end, known=listed)
        return (Named(name or ""),)

    def _terms(self, piece: Piece) -> tuple[Term, ...]:
        words = _words(piece.text)
        if piece.text.startswith("="):
            return tuple(Term(word, Form.EXACT) for word in words)
        last = words[-1]
        if piece.text.endswith("*"):
            if len(last) < LEAST_PREFIX:
                self._faults.add("prefix", piece.start, piece.end, least=LEAST_PREFIX)
            return (*map(_term, words[:-1]), Term(last, Form.PREFIX))
        if piece.text.endswith("~"):
            if len(last) < LEAST_SLIP:
                self._faults.add("slip", piece.start, piece.end, least=LEAST_SLIP)
            return (*map(_term, words[:-1]), Term(last, Form.SLIP))
        return tuple(map(_term, words))

    def _keyword(self, place: int) -> tuple[Spelling, int] | None:
        """Return the keyword that begins here, and the place after it."""
        for length in range(LONGEST, 0, -1):
            run = self._cut[place : place + length]
            spelling = KEYWORDS.get(tuple(piece.low for piece in run))
            if spelling is None or len(run) < length or any(one.fresh for one in run[1:]):
                continue
            if any(one.kind != "WORD" for one in run):
                continue
            if not spelling.plain or self._is_meant(spelling, place, place + length):
                return spelling, place + length
        return None

    def _is_meant(self, spelling: Spelling, place: int, end: int) -> bool:
        """Whether what may be a word is a keyword; notes a fault where nobody could tell."""
        if all(piece.text.isupper() for piece in self._cut[place:end]):
            shouted = self._is_shouted(place - 1) or self._is_shouted(end)
            return not shouted or self._ask(place, end)
        if spelling.key is Key.NOT:
            return self._is_denial(place, end)
        before, after = self._before(place), self._neighbour(end)
        if before is None or after is None:
            return False
        if not (before and after) or (spelling.key in _ORDERS and self._has_limit(end)):
            return True
        return self._ask(place, end)

    def _is_denial(self, place: int, end: int) -> bool:
        """Whether a small "not" denies: "not @greeting" does, "not working" is what people say."""
        if end in self._spans:
            return self._spans[end].least is None
        if end >= len(self._cut):
            return False
        follows = self._cut[end]
        if follows.kind == "NAME" or self._orders(end):
            return True
        last = self._made[-1].kind if self._made else Kind.HEADING
        begins = last in (Kind.HEADING, Kind.OPEN) and follows.kind in ("(", "STRING")
        return (last is Kind.AND or begins) and self._ask(place, end)

    def _orders(self, place: int) -> bool:
        """Whether "before" or "after" stands here, and is a keyword; "not" again is neither."""
        if self._denies(place):
            return False
        known = self._keyword(place)
        return known is not None and known[0].key in _ORDERS

    def _denies(self, place: int) -> bool:
        """Whether the words here may be a keyword that denies."""
        low = tuple(piece.low for piece in self._cut[place : place + LONGEST])
        found = (KEYWORDS.get(low[:length]) for length in range(1, len(low) + 1))
        return any(spelling is not None and spelling.key is Key.NOT for spelling in found)

    def _ask(self, place: int, end: int) -> bool:
        self._faults.add("ambiguous", self._cut[place].start, self._cut[end - 1].end)
        return True

    def _is_shouted(self, place: int) -> bool:
        """Whether a word of more than a letter stands here in capitals, and is no keyword."""
        if not 0 <= place < len(self._cut) or place in self._taken:
            return False
        piece = self._cut[place]
        capitals = piece.kind == "WORD" and len(piece.text) > 1 and piece.text.isupper()
        return capitals and not any(piece.low in words for words in KEYWORDS)

    def _before(self, place: int) -> bool | None:
        """Tell whether a word without marks stands before; None where nothing does that counts."""
        if not self._made or self._cut[place].fresh:
            return None if not self._made else False
        last = self._made[-1]
        if last.kind not in _ENDED:
            return None
        return last.kind is Kind.SAID and last.plain

    def _neighbour(self, place: int) -> bool | None:
        """Tell whether a word without marks stands here; None where nothing does that counts."""
        if place >= len(self._cut) or self._cut[place].kind in (")", "]", "|", "&"):
            return None
        if place in self._spans or self._cut[place].fresh:
            return False
        return self._cut[place].kind == "WORD"

    def _has_limit(self, place: int) -> bool:
        """Whether a limit ends the words that follow, as in "before … within 5 words"."""
        for number in range(place, min(place + _FAR, len(self._cut))):
            if number in self._spans:
                return self._spans[number].limit is not None
            if self._cut[number].kind not in ("WORD", "STRING", "NAME"):
                return False
        return False


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(text.lower())]


def _term(word: str) -> Term:
    """Return a word of a phrase; words that keywords look like have one form."""
    return Term(word, Form.EXACT if (word,) in KEYWORDS else Form.ANY)
