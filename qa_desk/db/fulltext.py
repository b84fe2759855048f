"""The full-text index: what words are, how texts are kept for it, and how contacts are found.

Texts are kept as their terms, so that both databases look for exactly the same: the index names
the contacts that may match, and where the order of words matters the kept terms decide.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    TableClause,
    column,
    func,
    literal,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.orm import InstrumentedAttribute

from qa_desk.db import server_rules
from qa_desk.db.tables import ContactTable, SearchTable
from qa_desk.language.forms import ALIKE, asked_forms, is_kazakh, stored_forms

MOST_WORDS: Final = 20
"""Words that are looked for at a time; of an endless text its beginning."""
LONGEST_TERM: Final = 100
"""Characters of a term that count."""
MOST_BYTES: Final = 400_000
"""Bytes of different terms that are kept of a text; PostgreSQL has an index for 1 MB at most."""
SHORT: Final = MOST_BYTES // (4 * LONGEST_TERM + 1)
"""So many terms are never too many."""
_TERM: Final = re.compile(r"[^\W_]+")
_NUMBER: Final = re.compile(r"(?=.*[0-9])[0-9a-f]+(?:[.-][0-9a-f]+)*")
_LAST: Final = "\U0010ffff"
"""Comes after all that may follow in a text."""
_ASKED: Final = re.compile(r'["«“]([^"»”]*)(?:["»”]|$)|([^\s"«“]+)')
_INDEX_NEW: Final = (
    text(
        "INSERT INTO contact_terms(rowid, about, spoken) SELECT contact_id, about, spoken"
        " FROM contact_search WHERE contact_id BETWEEN :first AND :last"
    ),
    text(
        "INSERT INTO contact_forms(rowid, about_forms, spoken_forms)"
        " SELECT contact_id, about_forms, spoken_forms FROM contact_search"
        " WHERE contact_id BETWEEN :first AND :last"
        " AND coalesce(about_forms, '') || coalesce(spoken_forms, '') <> ''"
    ),
)
_TERMS: Final = table("contact_terms", column("rowid"), column("contact_terms"))
_FORMS: Final = table("contact_forms", column("rowid"), column("contact_forms"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms that follow each other; the last is whole, or just the beginning of a word.

    One term with `forms` stands for all forms of a word, which these are kept by; `number` is what
    was asked for where it may be the number of a contact, or its beginning.
    """

    terms: tuple[str, ...]
    whole: bool
    forms: tuple[str, ...] = ()
    number: str = ""

    @property
    def kept(self) -> str:
        """The phrase as it stands in a kept text."""
        return f" {' '.join(self.terms)}" + (" " if self.whole else "")

    @property
    def needs_order(self) -> bool:
        """Whether the index alone cannot tell."""
        return len(self.terms) > 1


def terms(text: str) -> list[str]:
    """Return the words of a text as they are looked for, in order.

    Case, composed letters and letters often typed as their neighbours (ё, ә, қ) make no difference.
    """
    small = _small(text)
    folded = small if small.isascii() else small.translate(ALIKE)
    return [term[:LONGEST_TERM] for term in _TERM.findall(folded)]


def kept_forms(parts: Iterable[str], language: str = "") -> str:
    """Return what texts are found by besides their words, a line each; the language may be unknown."""
    lines = []
    for part in parts:
        small = _small(part)
        words = _bounded(_TERM.findall(small))
        forms = stored_forms(words, kazakh=is_kazakh(small, language))
        if forms:
            lines.append(f" {' '.join(_bounded(list(forms)))} ")
    return "\n".join(lines)


def kept(parts: Iterable[str]) -> str:
    """Return the texts as the index keeps them, a line each; a phrase never runs over two."""
    lines = [" ".join(_bounded(terms(part))) for part in parts if part]
    return "\n".join([f" {line} " for line in lines if line])


kept_topic: Final = lru_cache(maxsize=1000)(lambda topic: kept((topic,)))
"""A topic as the index keeps it; the same few come with every contact."""
kept_topic_forms: Final = lru_cache(maxsize=1000)(
    lambda topic, language="": kept_forms((topic,), language)
)
"""What a topic is found by besides its words."""


def index_new(connection: Connection, first: int, last: int) -> None:
    """Bring new rows of kept texts into the index of a file; changes of rows come by themselves."""
    if connection.dialect.name == "sqlite":
        for statement in _INDEX_NEW:
            connection.execute(statement, {"first": first, "last": last})


def phrases(words: str) -> list[Phrase]:
    """Return what is asked for: words in any form, beginnings (`start*`), and exact phrases in quotes.

    What has digits or signs inside, as "SM-104", is a phrase whose last word may be a beginning.
    """
    found: dict[Phrase, None] = {}
    for match in islice(_ASKED.finditer(words), MOST_WORDS * 10):
        exact = match[1] is not None
        asked = (match[1] if exact else match[2])[: LONGEST_TERM * MOST_WORDS]
        own = tuple(terms(asked)[:MOST_WORDS])
        if own:
            found[_phrase(asked, own, exact=exact)] = None
    return list(found)[:MOST_WORDS]


def is_number(text: str) -> bool:
    """Whether a contact of which nothing else is known needs no kept text to be found by this."""
    return _NUMBER.fullmatch(text) is not None


def holding(connection: Connection, phrase: Phrase) -> list[Select[int]]:
    """Return queries for the contacts whose texts hold a phrase: the one place that asks the index."""
    numbered = [_numbered(phrase)] if phrase.number else []
    return [*_told(connection, phrase), *numbered]


def _told(connection: Connection, phrase: Phrase) -> list[Select[int]]:
    """Return queries for the contacts whose kept texts hold a phrase."""
    if connection.dialect.name == "postgresql":
        queries = [_on_server(connection, phrase)]
    else:
        queries = _in_file(phrase)
    if not phrase.needs_order:
        return queries
    in_order = or_(*(_contains(each, phrase) for each in (SearchTable.about, SearchTable.spoken)))
    contact = SearchTable.contact_id
    return [select(contact).where(contact.in_(query), in_order) for query in queries]


def named(field: InstrumentedAttribute[str], phrase: Phrase) -> ColumnElement[bool]:
    """Return the condition that a kept text without an index, as that of agents, holds a phrase.

    Names have no forms: they are found by their beginnings.
    """
    return _contains(field, replace(phrase, whole=False) if phrase.forms else phrase)


def forget(connection: Connection) -> None:
    """Take what was removed out of the index's own pages too, which would keep it for a while."""
    if connection.dialect.name == "sqlite":
        for index in ("contact_terms", "contact_forms"):
            connection.execute(text(f"INSERT INTO {index}({index}) VALUES ('optimize')"))  # noqa: S608 - names of our own


def _numbered(phrase: Phrase) -> Select[int]:
    """Return a query for contacts by the number itself: plain calls have no kept text."""
    field = ContactTable.external_id
    if phrase.whole:
        return select(ContactTable.id).where(field == phrase.number)
    after = phrase.number + _LAST
    return select(ContactTable.id).where(field >= phrase.number, field < after)


def _phrase(asked: str, own: tuple[str, ...], *, exact: bool) -> Phrase:
    word = _small(asked)
    beginning = word.removesuffix("*")
    number = beginning if is_number(beginning) else ""
    if exact:
        return Phrase(own, whole=True, number=number)
    if len(own) > 1 or "*" in asked or any(map(str.isdecimal, word)):
        return Phrase(own, whole=False, number=number)
    [plain] = _TERM.findall(word)
    if len(plain) > LONGEST_TERM:
        return Phrase(own, whole=False)
    return Phrase(own, whole=True, forms=asked_forms(plain))


def _small(text: str) -> str:
    """Return a text in small letters, composed ones whole."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def _in_file(phrase: Phrase) -> list[Select[int]]:
    if not phrase.forms:
        return [_matching(_TERMS, " AND ".join(_quoted(phrase)))]
    whole = " OR ".join(f'"{term}"' for term in dict.fromkeys((*phrase.terms, *phrase.forms)))
    forms = " OR ".join(f'"{form}"' for form in phrase.forms)
    return [_matching(_TERMS, whole), _matching(_FORMS, forms)]


def _matching(index: TableClause, wanted: str) -> Select[int]:
    return select(index.c.rowid).where(index.c[index.name].op("MATCH")(literal(wanted)))


def _on_server(connection: Connection, phrase: Phrase) -> Select[int]:
    if phrase.forms:
        whole = " | ".join(f"'{term}'" for term in dict.fromkeys((*phrase.terms, *phrase.forms)))
        forms = " | ".join(f"'{form}'" for form in phrase.forms)
    else:
        words = [f"'{term}'" for term in phrase.terms]
        whole = " & ".join([*words[:-1], words[-1] + ("" if phrase.whole else ":*")])
        forms = ""
    # A policy would keep the index from being used, and so would the planner for a common word.
    name = "desk_found" if server_rules.in_force(connection) else "contact_found"
    found = getattr(func, name)(literal(whole), literal(forms), type_=BigInteger)
    return select(found.column_valued("found"))


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
