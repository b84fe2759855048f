"""Who is meant by names that files do not put on a side: people say so, nobody guesses."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final

from qa_desk.domain.contacts import Contact, Side
from qa_desk.domain.people import Agent
from qa_desk.domain.transcripts import Transcript
from qa_desk.importing.limits import LONGEST
from qa_desk.importing.outcome import Imported

ANSWERS: Final = (Side.AGENT, Side.CUSTOMER, Side.BOT, Side.SYSTEM)
"""What somebody can say that a speaker is."""
MOST: Final = 1_000
"""Speakers that are asked about; a large group has many, and a person answers a few."""
_EXAMPLE: Final = 120
_NUMBERED: Final = re.compile(r"(speaker|spk|channel|ch)?[\s_:-]*\d*", re.IGNORECASE)
"""SPEAKER_00: a recogniser's number, which is nobody's name."""


@dataclass(frozen=True, slots=True)
class UnknownSpeaker:
    """A name whose side nobody knows, something they said, and in how many contacts they speak."""

    label: str
    example: str
    file: str
    contacts: int = 1


@dataclass(slots=True)
class Speakers:
    """Puts speakers on the sides that people said, and collects those that are still unknown.

    `sides` are answers by name, for everything; `remembered` those of earlier imports by `key`,
    each for one chat. `learnt` are answers that were of use, by key.
    """

    sides: Mapping[str, Side] = field(default_factory=dict)
    remembered: Mapping[str, Side] = field(default_factory=dict)
    learnt: dict[str, Side] = field(default_factory=dict)
    _asked: dict[str, UnknownSpeaker] = field(default_factory=dict)

    def settled(self, item: Imported) -> Imported:
        """Return the contact with the sides that are known."""
        examples = _examples(item)
        if not examples:
            return item
        known = dict(self._known(item, examples))
        for label in examples.keys() - known.keys():
            self._ask(UnknownSpeaker(label, examples[label], item.file))
        return _put(item, known) if known else item

    def unknown(self) -> tuple[UnknownSpeaker, ...]:
        """Return the names that are on no side yet, each once, in order."""
        return tuple(sorted(self._asked.values(), key=lambda one: (one.file, one.label)))

    def _known(self, item: Imported, labels: Mapping[str, str]) -> Iterator[tuple[str, Side]]:
        scope = item.chat or f"{item.contact.source}\n{item.contact.external_id}"
        for label in labels:
            place = key(scope, label)
            said = self.sides.get(label) or self.sides.get(_domain(label))
            if said is not None:
                self.learnt[place] = said
            found = said or self.remembered.get(place)
            if found is not None:
                yield label, found

    def _ask(self, speaker: UnknownSpeaker) -> None:
        known = self._asked.get(speaker.label)
        if known is not None:
            self._asked[speaker.label] = replace(known, contacts=known.contacts + 1)
        elif len(self._asked) < MOST:
            self._asked[speaker.label] = speaker


def key(scope: str, label: str) -> str:
    """Return by what an answer is remembered: no name of a person stands in it."""
    return sha256(f"{scope}\0{label}".encode("utf-8", "replace")).hexdigest()


def _domain(label: str) -> str:
    """Return the part of an address that a whole centre has in common: @bank.kz."""
    _, at, domain = label.rpartition("@")
    return f"@{domain}" if at else label


def peopled(contact: Contact) -> Contact:
    """Return a written contact with its agents and its customer, where its messages name them."""
    agents = contact.agents or tuple(Agent(one, one) for one in _authors(contact, Side.AGENT))
    customers = _authors(contact, Side.CUSTOMER)
    customer = customers[0] if len(customers) == 1 else ""
    return replace(contact, agents=agents, customer_key=contact.customer_key or customer)


def as_before(contact: Contact, known: Contact) -> Contact:
    """Let authors whose side a file does not tell be who they are known to be in this contact."""
    sides = {one.author: one.side for one in known.messages if one.side is not Side.UNKNOWN}
    unknown = {one.author for one in contact.messages if one.side is Side.UNKNOWN}
    if not (unknown & sides.keys()):
        return contact
    agents = contact.agents or known.agents
    customer = contact.customer_key or known.customer_key
    return replace(_written(contact, sides), agents=agents, customer_key=customer)


def spoken_as_before(transcript: Transcript, known: Transcript) -> Transcript:
    """Let turns whose side a file does not tell keep the side that they are known to be of."""
    if len(transcript.segments) != len(known.segments):
        return transcript
    pairs = zip(transcript.segments, known.segments, strict=True)
    segments = tuple(
        replace(new, side=old.side) if new.side is Side.UNKNOWN else new for new, old in pairs
    )
    kept = replace(transcript, segments=segments)
    return known if kept == known else transcript


def _examples(item: Imported) -> dict[str, str]:
    """Return the names that are on no side, each with something they said."""
    found: dict[str, str] = {}
    for message in item.contact.messages:
        if message.side is Side.UNKNOWN and message.author:
            found.setdefault(message.author, _shortened(message.text))
    segments = item.transcript.segments if item.transcript else ()
    for label, segment in zip(item.speakers, segments, strict=False):
        if segment.side is Side.UNKNOWN and label:
            found.setdefault(label, _shortened(segment.text))
    return found


def _shortened(text: str) -> str:
    """Return the beginning of what somebody said, in one line."""
    return " ".join(text[: 4 * _EXAMPLE].split())[:_EXAMPLE]


def _put(item: Imported, sides: Mapping[str, Side]) -> Imported:
    contact = peopled(_written(item.contact, sides)) if item.contact.messages else item.contact
    if item.transcript is None:
        return replace(item, contact=contact)
    pairs = zip(item.speakers, item.transcript.segments, strict=False)
    segments = tuple(
        replace(one, side=sides[label]) if one.side is Side.UNKNOWN and label in sides else one
        for label, one in pairs
    )
    transcript = replace(item.transcript, segments=segments)
    named = [label for label, side in sides.items() if side is Side.AGENT and _is_name(label)]
    agents = contact.agents or tuple(Agent(one, one) for one in named)
    return replace(item, contact=replace(contact, agents=agents), transcript=transcript)


def _written(contact: Contact, sides: Mapping[str, Side]) -> Contact:
    messages = tuple(
        replace(one, side=sides[one.author])
        if one.side is Side.UNKNOWN and one.author in sides
        else one
        for one in contact.messages
    )
    return replace(contact, messages=messages)


def _authors(contact: Contact, side: Side) -> tuple[str, ...]:
    names = dict.fromkeys(one.author for one in contact.messages if one.side is side)
    return tuple(one for one in names if _is_name(one))


def _is_name(label: str) -> bool:
    return len(label) <= LONGEST and not _NUMBERED.fullmatch(label)
