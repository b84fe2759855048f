"""The truth beside the demo contacts: what was said when, and which errors were planted."""

from collections.abc import Sequence

from exports import message_offsets
from script import Dialogue, Planted, Side
from telephone import RATE
from timeline import Timeline


def call_truth(call: Dialogue, timeline: Timeline) -> dict[str, object]:
    """Return the truth of a call, times in seconds of its recording."""
    return {
        "id": call.id,
        "language": call.language,
        "duration_s": _seconds(timeline.frames),
        "turns": [
            {
                "side": item.turn.side.value,
                "start_s": _seconds(item.start),
                "end_s": _seconds(item.end),
                "text": item.turn.text,
            }
            for item in timeline.placed
        ],
        "events": {
            "silence": [
                {"start_s": _seconds(start), "end_s": _seconds(end)}
                for start, end in timeline.silences()
            ],
            "overlap": [
                {"start_s": _seconds(o.start), "end_s": _seconds(o.end), "by": o.by.value}
                for o in timeline.overlaps()
            ],
        },
        "planted": [_planted_in_call(error, timeline) for error in call.planted],
    }


def chat_truth(chat: Dialogue) -> dict[str, object]:
    """Return the truth of a written conversation, times in seconds after its first message."""
    offsets = message_offsets(chat)
    return {
        "id": chat.id,
        "language": chat.language,
        "duration_s": float(offsets[-1]),
        "turns": [
            {
                "side": turn.side.value,
                "message": index,
                "start_s": float(offset),
                "end_s": float(offset),
                "text": turn.text,
            }
            for index, (turn, offset) in enumerate(zip(chat.turns, offsets, strict=True))
        ],
        "events": {"silence": [], "overlap": []},
        "planted": [
            {
                "code": error.code,
                "message": error.turn,
                "side": chat.turns[error.turn].side.value,
                "note": error.note,
            }
            for error in chat.planted
        ],
    }


def evidence(truth: dict[str, object], turn: int) -> dict[str, float | int]:
    """Return where a turn is found: the second of a call, or the index of a message."""
    turns = truth["turns"]
    if not isinstance(turns, Sequence):
        raise TypeError("a truth has a list of turns")
    entry = turns[turn]
    if "message" in entry:
        return {"message": turn}
    return {"start_s": entry["start_s"]}


def _planted_in_call(error: Planted, timeline: Timeline) -> dict[str, object]:
    start = timeline.placed[error.turn].start
    if error.code == "long_silence":
        start = next(begin for begin, end in timeline.silences() if end == start)
    return {
        "code": error.code,
        "start_s": _seconds(start),
        "side": Side.AGENT.value,
        "note": error.note,
    }


def _seconds(frames: int) -> float:
    return round(frames / RATE, 3)
