"""The files a contact centre's systems would export: calls.csv and chat JSON."""

import csv
import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from script import Dialogue, Side

CALL_COLUMNS = (
    "recording",
    "call_id",
    "started_at",
    "agent_id",
    "agent_name",
    "team",
    "queue",
    "topic",
    "direction",
    "customer",
    "language",
    "csat",
    "complaint",
    "disposition",
)
BOT_NAME = "Бот"
SYSTEM_NAME = "Система"


def write_calls(path: Path, dialogues: Sequence[Dialogue]) -> None:
    """Write the switchboard's table: UTF-8, a header, one call a line."""
    with path.open("w", encoding="utf-8", newline="") as target:
        table = csv.writer(target, lineterminator="\n")
        table.writerow(CALL_COLUMNS)
        table.writerows(_call_row(call) for call in dialogues if call.is_call)


def write_chats(folder: Path, dialogues: Sequence[Dialogue]) -> None:
    """Write one `qa-desk-chat/1` file for each written conversation."""
    for chat in dialogues:
        if not chat.is_call:
            write_json(folder / f"{chat.id}.json", _chat(chat))


def write_json(path: Path, data: object) -> None:
    """Write JSON as people can read it."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def message_offsets(chat: Dialogue) -> list[int]:
    """Return the seconds from the start of the chat to each message."""
    offsets: list[int] = []
    elapsed = 0
    for turn in chat.turns:
        elapsed += turn.after_s
        offsets.append(elapsed)
    return offsets


def _call_row(call: Dialogue) -> tuple[str, ...]:
    return (
        call.recording,
        call.id,
        call.started_at.isoformat(),
        call.agent_id,
        call.agent_name,
        call.team,
        call.queue,
        call.topic,
        call.direction,
        call.customer,
        call.language,
        str(call.csat),
        "true" if call.complaint else "false",
        call.disposition,
    )


def _chat(chat: Dialogue) -> dict[str, object]:
    return {
        "format": "qa-desk-chat/1",
        "id": chat.id,
        "channel": chat.channel,
        "started_at": chat.started_at.isoformat(),
        "agent": {"id": chat.agent_id, "name": chat.agent_name},
        "team": chat.team,
        "queue": chat.queue,
        "topic": chat.topic,
        "direction": chat.direction,
        "customer": chat.customer,
        "language": chat.language,
        "csat": chat.csat,
        "complaint": chat.complaint,
        "messages": _messages(chat),
    }


def _messages(chat: Dialogue) -> list[dict[str, str]]:
    authors = {
        Side.AGENT: chat.agent_name,
        Side.CUSTOMER: chat.customer_name,
        Side.BOT: BOT_NAME,
        Side.SYSTEM: SYSTEM_NAME,
    }
    return [
        {
            "at": (chat.started_at + timedelta(seconds=offset)).isoformat(),
            "side": turn.side.value,
            "author": authors[turn.side],
            "text": turn.text,
        }
        for turn, offset in zip(chat.turns, message_offsets(chat), strict=True)
    ]
