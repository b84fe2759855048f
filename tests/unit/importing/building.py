"""Files to import, made small."""

import json
import wave
from pathlib import Path

HEADER = "recording,call_id,started_at,agent_id,agent_name,team"


def a_wav(path: Path, channels: int = 2, seconds: float = 0.05, tone: int = 1000) -> Path:
    """Write a WAV of a constant level; another level is another content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(8000)
        frame = tone.to_bytes(2, "little", signed=True) * channels
        file.writeframes(frame * int(seconds * 8000))
    return path


def a_table(path: Path, *rows: str, header: str = HEADER, encoding: str = "utf-8") -> Path:
    """Write a CSV of lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes("\n".join((header, *rows, "")).encode(encoding))
    return path


def a_chat(path: Path, **other: object) -> Path:
    """Write a conversation in the desk's own format; any field can be given, None removes it."""
    messages = [
        {
            "at": "2026-10-05T10:00:00+05:00",
            "side": "customer",
            "author": "Клиент",
            "text": "Алло?",
        },
        {"at": "2026-10-05T10:01:30+05:00", "side": "agent", "author": "Асем", "text": "Да."},
    ]
    data: dict[str, object] = {
        "format": "qa-desk-chat/1",
        "id": "CH-1",
        "channel": "chat",
        "started_at": "2026-10-05T10:00:00+05:00",
        "agent": {"id": "a1", "name": "Асем"},
        "team": "Карты",
        "language": "ru",
        "csat": 4,
        "complaint": False,
        "messages": messages,
    }
    kept = {key: value for key, value in (data | other).items() if value is not None}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=2), "utf-8")
    return path
