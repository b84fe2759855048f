"""What the protocol of a sample says, in the words of its reader; the workbook and the PDF show it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactRow
from qa_desk.domain.sampling import LeftOut, Pick, Protocol, Stratum
from qa_desk.reporting.words import Words

BLOCK: Final = 50
"""Ids of the frame that stand together."""
_CLOCK: Final = "%Y-%m-%d %H:%M:%S %z"


@dataclass(frozen=True, slots=True)
class Account:
    """A protocol with what its ids stand for."""

    protocol: Protocol
    contacts: Mapping[ContactId, ContactRow] = field(default_factory=dict)
    evaluators: Mapping[EvaluatorId, str] = field(default_factory=dict)
    agents: Mapping[str, str] = field(default_factory=dict)
    """Names by external id: strata are named by ids."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the head: its label, its value, and the key that a program finds it by."""

    label: str
    value: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Some ids of the frame that follow each other in one stratum; `first` counts from 0."""

    stratum: str
    first: int
    ids: tuple[ContactId, ...]

    @property
    def text(self) -> str:
        """The ids with spaces between."""
        return " ".join(map(str, self.ids))


def facts(account: Account, words: Words) -> list[Fact]:
    """Return the head of the protocol."""
    protocol = account.protocol
    return [
        Fact(words("sample_name"), protocol.name, "name"),
        Fact(words("sample_id"), str(protocol.id), "id"),
        Fact(words("sample_selection"), protocol.selection.value, "selection"),
        Fact(words("sample_drawn_at"), protocol.drawn_at.isoformat(), "drawn_at"),
        Fact(words("sample_seed"), str(protocol.seed), "seed"),
        Fact(words("sample_algorithm"), protocol.algorithm, "algorithm"),
        Fact(words("sample_frame_size"), str(len(protocol.frame)), "frame.size"),
        Fact(words("sample_frame_hash"), protocol.frame_hash, "frame.hash"),
        Fact(words("sample_size"), str(len(protocol.picks))),
        Fact(words("sample_excluded"), str(protocol.excluded)),
        Fact(words("sample_replaced"), str(len(protocol.replacements))),
        Fact(words("sample_plan"), protocol.plan, "plan"),
        Fact(words("sample_how"), how(protocol, words)),
    ]


def how(protocol: Protocol, words: Words) -> str:
    """Return how the draw is repeated by hand."""
    name = protocol.algorithm.rpartition("qa-desk-")[2].replace("/", "_").replace("-", "_")
    parts = [words(f"sample_how_{name}"), words("sample_how_hash"), words("sample_how_reserve")]
    return "\n".join(parts)


def blocks(protocol: Protocol, size: int = BLOCK) -> Iterator[Block]:
    """Yield the frame in its order, so many ids at a time."""
    start = 0
    for stratum in protocol.strata:
        end = start + stratum.population
        for first in range(start, end, size):
            yield Block(stratum.key, first, protocol.frame[first : min(first + size, end)])
        start = end


def left_out(protocol: Protocol, size: int = 2_000) -> Iterator[LeftOut]:
    """Yield what was left out, so many contacts at a time as a cell can hold."""
    for part in protocol.left_out:
        for first in range(0, len(part.contacts), size):
            yield LeftOut(part.reason, part.contacts[first : first + size])


def layers(stratum: Stratum) -> str:
    """Return the periods of a stratum, a line each."""
    return "\n".join(f"{each.population} {each.key}" for each in stratum.layers)


def person(account: Account, login: EvaluatorId | None) -> str:
    """Return the name of an evaluator; empty for nobody."""
    return "" if login is None else account.evaluators.get(login, str(login))


def agent_of(account: Account, pick: Pick) -> str:
    """Return the agent of a drawn contact."""
    row = account.contacts.get(pick.contact_id)
    return row.agent if row else ""


def began(account: Account, pick: Pick) -> str:
    """Return when a drawn contact began."""
    row = account.contacts.get(pick.contact_id)
    return moment(row.started_at) if row and row.started_at else ""


def external_id(account: Account, pick: Pick) -> str:
    """Return the id of a drawn contact where it came from."""
    row = account.contacts.get(pick.contact_id)
    return row.external_id if row else ""


def moment(at: datetime) -> str:
    """Return a moment with its zone."""
    return at.strftime(_CLOCK)


def reason(words: Words, code: str) -> str:
    """Return why contacts were left out; a code without words is shown as it is."""
    return words.otherwise(f"sample_reason_{code}", code)


def ranges(ids: Sequence[int]) -> Iterable[str]:
    """Yield numbers in order, those that follow each other as "first-last"."""
    start = 0
    for place in range(1, len(ids) + 1):
        if place == len(ids) or ids[place] != ids[place - 1] + 1:
            first, last = ids[start], ids[place - 1]
            yield str(first) if first == last else f"{first}–{last}"
            start = place
