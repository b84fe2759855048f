"""Who takes part in a conversation of Genesys Cloud, and who of them says a phrase."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.domain.contacts import Direction, Side
from qa_desk.domain.people import Agent
from qa_desk.importing import values
from qa_desk.importing.findings import Findings
from qa_desk.importing.formats import sides
from qa_desk.importing.parts import Part

_CUSTOMER: Final = ("customer", "external")
_INTERNAL: Final = "internal"
_INSIDE: Final = {
    "agent": Side.AGENT,
    "user": Side.AGENT,
    "ivr": Side.BOT,
    "bot": Side.BOT,
    "botflow": Side.BOT,
    "acd": Side.SYSTEM,
    "workflow": Side.SYSTEM,
    "voicemail": Side.SYSTEM,
}
"""Purposes of participants who are inside the centre: phrases say of all of them "internal"."""


@dataclass(frozen=True, slots=True)
class _Presence:
    """Somebody inside the centre, and when they took part; None where nobody says until when."""

    side: Side
    start_ms: int
    end_ms: int | None

    def covers(self, at_ms: int | None) -> bool:
        """Whether they took part at a time; nobody knows when something without a time was."""
        if at_ms is None:
            return True
        return self.start_ms <= at_ms and (self.end_ms is None or at_ms <= self.end_ms)


@dataclass(frozen=True, slots=True)
class People:
    """The participants of one conversation."""

    parts: tuple[Part, ...]
    inside: tuple[_Presence, ...]

    def side(self, purpose: str, at_ms: int | None) -> Side:
        """Return who says a phrase; unknown where people and machines were inside at that time."""
        word = purpose.casefold()
        if word in _CUSTOMER:
            return Side.CUSTOMER
        if word != _INTERNAL:
            return _INSIDE.get(word) or sides.of_role(word)
        talking = {one.side for one in self.inside if one.covers(at_ms)} - {Side.SYSTEM}
        return talking.pop() if len(talking) == 1 else Side.UNKNOWN

    def agents(self) -> tuple[Agent, ...]:
        """Return each agent who took part, by the id of their user."""
        served = (one for one in self.parts if _purpose(one) == "agent")
        ids = dict.fromkeys(one.name("userId") for one in served)
        return tuple(Agent(one, one) for one in ids if one)

    def queue(self) -> str:
        """Return the id of the first queue; the file has no names of queues."""
        return next((one.name("queueId") for one in self.parts if one.name("queueId")), "")

    def direction(self) -> Direction:
        """Return who began it."""
        return values.direction(self._customer().text("initialDirection"))

    def customer_key(self) -> str:
        """Return the customer's number: who called, or who was called."""
        customer = self._customer()
        outbound = self.direction() is Direction.OUTBOUND
        return customer.text("dnis" if outbound else "ani").strip()

    def keep_rest(self, findings: Findings) -> None:
        """Keep the centre's own number and the teams."""
        customer = self._customer()
        ours = customer.text("ani" if self.direction() is Direction.OUTBOUND else "dnis")
        findings.keep("centre_number", ours, "participants[].dnis")
        teams = dict.fromkeys(one.name("teamId") for one in self.parts)
        findings.keep("team_ids", list(teams), "participants[].teamId")

    def _customer(self) -> Part:
        return next((one for one in self.parts if _purpose(one) in _CUSTOMER), Part({}))


def people_of(parts: Sequence[Part]) -> People:
    """Return the participants as the file lists them."""
    inside = (_presence(one) for one in parts if _purpose(one) in _INSIDE)
    return People(tuple(parts), tuple(inside))


def _presence(part: Part) -> _Presence:
    start_ms = part.whole("startTimeMs") or 0
    return _Presence(_INSIDE[_purpose(part)], start_ms, part.whole("endTimeMs"))


def _purpose(part: Part) -> str:
    return part.text("participantPurpose").strip().casefold()
