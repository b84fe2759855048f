"""Makes a call with an interruption and a hold out of a call of the demo, for pictures."""

import csv
import tempfile
import wave
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np

from qa_desk.audio.legs import decode_all
from qa_desk.audio.samples import Frames
from qa_desk.domain.contacts import Contact, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.importing.request import ImportRequest
from qa_desk.services import contacts, importing, transcribing
from qa_desk.services.desk import Desk
from qa_desk.services.heard import media_of, paths_of

RATE: Final = 16_000
HOLD_MS: Final = 26_000
EARLY_MS: Final = 1500
"""How long before the customer's last word the agent begins."""
NUMBER: Final = "SM-481502"
_CHORDS: Final = ((262, 330, 392), (220, 262, 330), (175, 220, 262), (196, 247, 294))
_LOUDNESS: Final = 1800
_BEAT_S: Final = 0.5

When = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Cuts:
    """Where the call changes: `back` before `late_ms` is cut away, a hold is put in at `hold_ms`."""

    late_ms: int
    back_ms: int
    hold_ms: int

    def moved(self, moment_ms: int) -> int:
        """Return where a moment of the old call is in the new one."""
        earlier = moment_ms - (self.back_ms if moment_ms >= self.late_ms else 0)
        return earlier + (HOLD_MS if moment_ms >= self.hold_ms else 0)


def make(desk: Desk, original: ContactId) -> ContactId:
    """Import the changed call into the workspace with its transcript, and return its id."""
    contact = contacts.contact(desk, original)
    transcript = transcribing.transcript(desk, original)
    assert transcript is not None  # noqa: S101 - the demo has transcribed it
    cuts = _cuts(transcript)
    sound = decode_all(paths_of(desk, contact), RATE, key=desk.vault.key)
    agent = media_of(contact).sides.index(Side.AGENT)
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / f"{NUMBER}.wav"
        _write(_changed(sound.data, cuts, agent), file)
        table = _table(contact, file)
        importing.run(desk, ImportRequest((file,), metadata=table, agent_channel=agent))
    with desk.store.change(by=desk.user, verb="prepare a picture") as change:
        found = change.contacts.find_external(NUMBER)
        assert found is not None  # noqa: S101 - imported above
        change.transcripts.put(found, _moved(transcript, cuts.moved))
        change.commit()
    return found


def _cuts(transcript: Transcript) -> Cuts:
    """Choose the third change of turns to the agent to come early, and a later one to wait at."""
    one, other = _changes(transcript, Side.CUSTOMER, Side.AGENT)[2]
    wait, after = _changes(transcript, Side.AGENT, Side.CUSTOMER)[4]
    back_ms = other.start_ms - one.end_ms + EARLY_MS
    return Cuts(other.start_ms, back_ms, (wait.end_ms + after.start_ms) // 2)


def _changes(transcript: Transcript, side: Side, following: Side) -> list[tuple[Segment, Segment]]:
    """Return where one side speaks after the other."""
    return [
        (one, other)
        for one, other in pairwise(transcript.segments)
        if (one.side, other.side) == (side, following) and other.start_ms > one.end_ms
    ]


def _changed(data: Frames, cuts: Cuts, agent: int) -> Frames:
    """Return the sound with what is late laid over what is before it, and the hold put in."""
    late, back, hold = (ms * RATE // 1000 for ms in (cuts.late_ms, cuts.back_ms, cuts.hold_ms))
    both = np.zeros((len(data) - back, data.shape[1]), dtype=np.int32)
    both[:late] = data[:late]
    both[late - back :] += data[late:]
    music = np.zeros((HOLD_MS * RATE // 1000, data.shape[1]), dtype=np.int32)
    music[:, agent] = _music(len(music))
    joined = np.concatenate((both[: hold - back], music, both[hold - back :]))
    return np.clip(joined, -32768, 32767).astype(np.int16)


def _music(count: int) -> Frames:
    """Return chords, one each two beats, as quiet as a switchboard plays them."""
    at = np.arange(count) / RATE
    notes = np.array(_CHORDS)[(at / (2 * _BEAT_S)).astype(int) % len(_CHORDS)].T
    waves = sum(np.sin(2 * np.pi * np.cumsum(note) / RATE) for note in notes)
    swell = 0.7 + 0.3 * np.cos(2 * np.pi * at / _BEAT_S)
    return np.asarray(waves / len(notes) * swell * _LOUDNESS, dtype=np.int16)


def _write(data: Frames, file: Path) -> None:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(data.shape[1])
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(data.tobytes())


def _table(contact: Contact, file: Path) -> Path:
    """Write what is known of the call beside it, as a table of calls has it."""
    agent = contact.agents[0]
    row = {
        "recording": file.name,
        "call_id": NUMBER,
        "started_at": contact.started_at.isoformat() if contact.started_at else "",
        "agent_id": agent.external_id,
        "agent_name": agent.name,
        "team": contact.team,
        "queue": contact.queue,
        "topic": contact.topic,
        "direction": contact.direction.value,
        "language": contact.language,
    }
    table = file.with_suffix(".csv")
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, row)
        writer.writeheader()
        writer.writerow(row)
    return table


def _moved(transcript: Transcript, when: When) -> Transcript:
    """Return the transcript with every time where the new call has it."""

    def segment(each: Segment) -> Segment:
        words = tuple(
            replace(word, start_ms=when(word.start_ms), end_ms=when(word.end_ms))
            for word in each.words
        )
        return replace(each, start_ms=when(each.start_ms), end_ms=when(each.end_ms), words=words)

    segments = sorted((segment(each) for each in transcript.segments), key=lambda s: s.start_ms)
    return replace(transcript, segments=tuple(segments), duration_ms=when(transcript.duration_ms))
