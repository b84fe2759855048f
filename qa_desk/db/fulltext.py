"""The full-text index: what words are, how texts are kept for it, and how contacts are found.

Texts are kept as their terms, so that both databases look for exactly the same: the index names
the contacts that may match, and where the order of words matters the kept terms decide.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    cast,
    column,
    func,
    literal,
    literal_column,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.orm import InstrumentedAttribute

from qa_desk.db import server_rules
from qa_desk.db.tables import SearchTable
from qa_desk.db.tables.contacts import INDEXED

MOST_WORDS: Final = 20
"""Words that are looked for at a time; of an endless text its beginning."""
LONGEST_TERM: Final = 100
"""Characters of a term that count."""
MOST_BYTES: Final = 400_000
"""Bytes of different terms that are kept of a text; PostgreSQL has an index for 1 MB at most."""
SHORT: Final = MOST_BYTES // (4 * LONGEST_TERM + 1)
"""So many terms are never too many."""
_TERM: Final = re.compile(r"[^\W_]+")
_ASKED: Final = re.compile(r'"([^"]*)(?:"|$)|([^\s"]+)')
_ALIKE: Final = str.maketrans("ёәғқңөұүһі", "еагкноуухи")
"""Letters that people leave out or type as their neighbours, by what they stand for here."""
_INDEX_NEW: Final = text(
    "INSERT INTO contact_terms(rowid, about, spoken) SELECT contact_id, about, spoken"
    " FROM contact_search WHERE contact_id BETWEEN :first AND :last"
)
_INDEX: Final = table("contact_terms", column("rowid"), column("contact_terms"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms that follow each other; the last is whole, or just the beginning of a word."""

    terms: tuple[str, ...]
    whole: bool

    @property
    def kept(self) -> str:
        """The phrase as it stands in a kept text."""
        return f" {' '.join(self.terms)}" + (" " if self.whole else "")

    @property
    def needs_order(self) -> bool:
        """Whether the index alone cannot tell."""
        return len(self.terms) > 1


def terms(text: str, language: str = "") -> list[str]:  # noqa: ARG001 - the forms of words depend on it
    """Return the words of a text as they are looked for, in order.

    Case, composed letters and letters often typed as their neighbours (ё, ә, қ) make no difference.
    The language is where the forms of words will depend on.
    """
    if text.isascii():
        folded = text.lower()
    else:
        folded = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE)
    return [term[:LONGEST_TERM] for term in _TERM.findall(folded)]


def kept(parts: Iterable[str], language: str = "") -> str:
    """Return the texts as the index keeps them, a line each; a phrase never runs over two."""
    lines = [" ".join(_bounded(terms(part, language))) for part in parts if part]
    return "\n".join([f" {line} " for line in lines if line])


kept_topic: Final = lru_cache(maxsize=1000)(lambda topic: kept((topic,)))
"""A topic as the index keeps it; the same few come with every contact."""


def index_new(connection: Connection, first: int, last: int) -> None:
    """Bring new rows of kept texts into the index of a file; changes of rows come by themselves."""
    if connection.dialect.name == "sqlite":
        connection.execute(_INDEX_NEW, {"first": first, "last": last})


def phrases(words: str, language: str = "") -> list[Phrase]:
    """Return what is asked for: words by their beginning, and in quotation marks whole ones.

    What has signs inside, as "SM-104", is a phrase, too.
    """
    found: dict[Phrase, None] = {}
    for match in islice(_ASKED.finditer(words), MOST_WORDS * 10):
        asked = match[1] if match[1] is not None else match[2]
        own = terms(asked[: LONGEST_TERM * MOST_WORDS], language)[:MOST_WORDS]
        if own:
            found[Phrase(tuple(own), whole=match[1] is not None)] = None
    return list(found)[:MOST_WORDS]


def holding(connection: Connection, phrase: Phrase) -> Select[int]:
    """Return a query for the contacts whose texts hold a phrase: the one place that asks the index."""
    if connection.dialect.name == "postgresql":
        query = _on_server(connection, phrase)
    else:
        wanted = literal(" AND ".join(_quoted(phrase)))
        index = _INDEX.c
        query = select(index.rowid).where(index.contact_terms.op("MATCH")(wanted))
    if not phrase.needs_order:
        return query
    return select(SearchTable.contact_id).where(
        SearchTable.contact_id.in_(query),
        or_(*(_contains(each, phrase) for each in (SearchTable.about, SearchTable.spoken))),
    )


def named(field: InstrumentedAttribute[str], phrase: Phrase) -> ColumnElement[bool]:
    """Return the condition that a kept text without an index, as that of agents, holds a phrase."""
    return _contains(field, phrase)


def forget(connection: Connection) -> None:
    """Take what was removed out of the index's own pages too, which would keep it for a while."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("INSERT INTO contact_terms(contact_terms) VALUES ('optimize')"))


def _on_server(connection: Connection, phrase: Phrase) -> Select[int]:
    ends = "" if phrase.whole else ":*"
    words = [f"'{term}'" for term in phrase.terms]
    wanted = literal(" & ".join([*words[:-1], words[-1] + ends]))
    if server_rules.in_force(connection):  # a policy would keep the index from being used
        return select(func.desk_found(wanted, type_=BigInteger).column_valued("found"))
    index: ColumnElement[object] = literal_column(INDEXED)
    return select(SearchTable.contact_id).where(index.op("@@")(cast(wanted, TSQUERY)))


def _quoted(phrase: Phrase) -> list[str]:
    words = [f'"{term}"' for term in phrase.terms]
    return words if phrase.whole else [*words[:-1], words[-1] + "*"]


def _contains(field: InstrumentedAttribute[str], phrase: Phrase) -> ColumnElement[bool]:
    return field.contains(phrase.kept, autoescape=True)


def _bounded(found: list[str]) -> Iterable[str]:
    """Leave out of an endless text what no index would take."""
    return found if len(found) <= SHORT else _beginning(found)


def _beginning(found: list[str]) -> Iterator[str]:
    room, seen = MOST_BYTES, set[str]()
    for term in found:
        if term not in seen:
            seen.add(term)
            room -= len(term.encode()) + 1
        if room < 0:
            return
        yield term
