"""Build the demo workspace's files from its written conversations."""

from pathlib import Path

import numpy as np
from exports import write_calls, write_chats, write_json
from opus import write_opus
from scores import write_scores
from script import Dialogue, Side, read_dialogues
from telephone import RATE, a_law, line_noise, through_line
from timeline import Timeline, lay
from truth import call_truth, chat_truth
from voices import Cast, Sound, Voice, read_cast, speak

_HERE = Path(__file__).resolve().parent
_DATA = _HERE.parents[1] / "qa_desk" / "demo" / "data"


def build(data: Path) -> None:
    """Write recordings, tables, chats, truth and scores beside the dialogues of `data`."""
    dialogues = read_dialogues(data / "dialogues")
    cast = read_cast(_HERE / "cast.yaml")
    recordings, chats, truth_folder = _folders(data)
    write_calls(data / "import" / "calls.csv", dialogues)
    write_chats(chats, dialogues)
    truths: dict[str, dict[str, object]] = {}
    for dialogue in dialogues:
        truths[dialogue.id] = _truth(dialogue, cast, recordings)
        write_json(truth_folder / f"{dialogue.id}.json", truths[dialogue.id])
    by_id = {dialogue.id: dialogue for dialogue in dialogues}
    write_scores(data / "scores.yaml", _HERE / "evaluations.yaml", by_id, truths)


def record(call: Dialogue, cast: Cast, target: Path) -> Timeline:
    """Speak a call into a stereo recording and return where its turns lie."""
    clips = [_clip(call, index, cast) for index in range(len(call.turns))]
    timeline = lay(call, [len(clip) for clip in clips])
    agent, customer = (
        _side(timeline, clips, side, cast.voice(call, side)) for side in (Side.AGENT, Side.CUSTOMER)
    )
    write_opus(target, agent, customer)
    return timeline


def _folders(data: Path) -> tuple[Path, Path, Path]:
    folders = (data / "import" / "recordings", data / "import" / "chats", data / "truth")
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.iterdir():
            stale.unlink()
    return folders


def _truth(dialogue: Dialogue, cast: Cast, recordings: Path) -> dict[str, object]:
    if not dialogue.is_call:
        return chat_truth(dialogue)
    timeline = record(dialogue, cast, recordings / dialogue.recording)
    print(f"{dialogue.id}: {timeline.frames / RATE:.1f} s, {len(timeline.placed)} turns")
    return call_truth(dialogue, timeline)


def _clip(call: Dialogue, index: int, cast: Cast) -> Sound:
    turn = call.turns[index]
    voice = cast.voice(call, turn.side)
    samples, sample_rate = speak(turn.text, voice, call.language, turn.rate)
    return through_line(samples, sample_rate, voice.level_db)


def _side(timeline: Timeline, clips: list[Sound], side: Side, voice: Voice) -> Sound:
    seed = timeline.frames * 2 + (side is Side.CUSTOMER)
    line = line_noise(timeline.frames, voice.noise_db, seed)
    for item, clip in zip(timeline.placed, clips, strict=True):
        if item.turn.side is side:
            line[item.start : item.end] += clip
    return a_law(np.clip(line, -1, 1))


if __name__ == "__main__":
    build(_DATA)
