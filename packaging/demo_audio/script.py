"""The written conversations of the demo workspace, read from their YAML files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import yaml


class Side(StrEnum):
    """Who speaks or writes."""

    AGENT = "agent"
    CUSTOMER = "customer"
    BOT = "bot"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a call or one message of a chat."""

    side: Side
    text: str
    pause_before_ms: int | None
    """Silence before a spoken turn; None lets the timeline choose a natural one."""
    overlap_ms: int
    """How long before the end of the turn before it this one begins."""
    rate: int
    """Speed of speech in per cent of the voice's own."""
    after_s: int
    """Seconds between the message before it and this one."""


@dataclass(frozen=True, slots=True)
class Planted:
    """An error put into a conversation on purpose."""

    code: str
    turn: int
    criterion: str
    note: str


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A conversation as it was written, before it is spoken or exported."""

    id: str
    channel: str
    language: str
    agent_id: str
    agent_name: str
    team: str
    queue: str
    topic: str
    direction: str
    started_at: datetime
    customer: str
    customer_name: str
    customer_voice: str
    csat: int
    complaint: bool
    disposition: str
    turns: tuple[Turn, ...]
    planted: tuple[Planted, ...]

    @property
    def is_call(self) -> bool:
        """Tell a call from a written conversation."""
        return self.channel == "voice"

    @property
    def recording(self) -> str:
        """Name the recording as a switchboard does: time, direction, agent, call."""
        started = self.started_at.strftime("%Y%m%d-%H%M%S")
        direction = "in" if self.direction == "inbound" else "out"
        return f"{started}_{direction}_{self.agent_id}_{self.id}.opus"


def read_dialogues(folder: Path) -> list[Dialogue]:
    """Read all conversations of a folder, earliest first."""
    dialogues = [
        _dialogue(yaml.safe_load(path.read_text("utf-8"))) for path in folder.glob("*.yaml")
    ]
    return sorted(dialogues, key=lambda dialogue: dialogue.started_at)


def _dialogue(data: Mapping[str, object]) -> Dialogue:
    agent = _mapping(data["agent"])
    return Dialogue(
        id=str(data["id"]),
        channel=str(data["channel"]),
        language=str(data["language"]),
        agent_id=str(agent["id"]),
        agent_name=str(agent["name"]),
        team=str(data["team"]),
        queue=str(data["queue"]),
        topic=str(data["topic"]),
        direction=str(data["direction"]),
        started_at=datetime.fromisoformat(str(data["started_at"])),
        customer=str(data["customer"]),
        customer_name=str(data.get("customer_name", "")),
        customer_voice=str(data.get("customer_voice", "")),
        csat=_whole(data["csat"]),
        complaint=data["complaint"] is True,
        disposition=str(data.get("disposition", "")),
        turns=tuple(_turn(_mapping(turn)) for turn in _items(data["turns"])),
        planted=tuple(_planted(_mapping(error)) for error in _items(data["planted"])),
    )


def _turn(data: Mapping[str, object]) -> Turn:
    pause = data.get("pause_before_ms")
    return Turn(
        side=Side(str(data["side"])),
        text=str(data["text"]).strip(),
        pause_before_ms=None if pause is None else _whole(pause),
        overlap_ms=_whole(data.get("overlap_ms", 0)),
        rate=_whole(data.get("rate", 100)),
        after_s=_whole(data.get("after_s", 0)),
    )


def _planted(data: Mapping[str, object]) -> Planted:
    return Planted(
        code=str(data["code"]),
        turn=_whole(data["turn"]),
        criterion=str(data["criterion"]),
        note=str(data["note"]),
    )


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"expected a mapping, found {value!r}")
    return value


def _items(value: object) -> Sequence[object]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, found {value!r}")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"expected a whole number, found {value!r}")
    return value
