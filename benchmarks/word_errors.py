"""Transcribes the demo calls and prints how many words went wrong, and how fast it was.

    python -m benchmarks.word_errors [--mode balanced] [--workers N] [--model base] [CALL ...]

Needs the packages of the extra "model"; a call is an id such as SM-480117, by default all are done.
"""

import argparse
import json
import re
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import qa_desk
from qa_desk.domain.contacts import Side
from qa_desk.domain.progress import Token, unheard
from qa_desk.services.recognising import crew, recognise
from qa_desk.speech import models
from qa_desk.speech.modes import Mode
from qa_desk.speech.request import TranscribeRequest

DATA = Path(qa_desk.__file__).parent / "demo" / "data"
SIDES = (Side.AGENT, Side.CUSTOMER)
"""Who is heard in the left and in the right channel of the demo's calls."""


@dataclass(frozen=True, slots=True)
class Errors:
    """Words substituted, left out or added, among the words really said."""

    wrong: int
    said: int

    def __add__(self, other: "Errors") -> "Errors":
        return Errors(self.wrong + other.wrong, self.said + other.said)

    def __str__(self) -> str:
        return f"{100 * self.wrong / max(1, self.said):5.1f} % of {self.said} words"


@dataclass(frozen=True, slots=True)
class Line:
    """One side's turn, in the order of time."""

    side: str
    start_s: float
    text: str


def words(text: str) -> list[str]:
    """Return the words alone, without case, marks and the dots of ё."""
    return re.findall(r"\w+", text.casefold().replace("ё", "е"))


def word_errors(said: Sequence[str], heard: Sequence[str]) -> Errors:
    """Count the fewest changes that turn what was said into what was heard (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for i, true in enumerate(said, 1):
        diagonal, row[0] = row[0], i
        for j, word in enumerate(heard, 1):
            cheapest = min(row[j] + 1, row[j - 1] + 1, diagonal + (true != word))
            diagonal, row[j] = row[j], cheapest
    return Errors(row[-1], len(said))


def call_errors(truth: Iterable[Line], heard: Iterable[Line]) -> Errors:
    """Count the errors of both sides, each against its own words."""
    true, found = list(truth), list(heard)
    return sum(
        (word_errors(_said_by(side, true), _said_by(side, found)) for side in SIDES), Errors(0, 0)
    )


def truth_of(call: str) -> list[Line]:
    """Return what is really said in a demo call."""
    data = json.loads((DATA / "truth" / f"{call}.json").read_text("utf-8"))
    return [Line(turn["side"], turn["start_s"], turn["text"]) for turn in data["turns"]]


def recordings() -> dict[str, Path]:
    """Return the demo's recordings by the id of the call."""
    files = sorted((DATA / "import" / "recordings").glob("*.opus"))
    return {file.stem.rsplit("_", 1)[-1]: file for file in files}


def main() -> None:
    options = _options()
    found = recordings()
    calls = options.calls or list(found)
    total, audio_s, elapsed_s = Errors(0, 0), 0.0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        model = models.ensure(options.model, Path(folder))
        for call in calls:
            request = TranscribeRequest(
                path=found[call],
                sides=SIDES,
                model_path=model.path,
                model_name=model.name,
                mode=Mode(options.mode),
                workers=options.workers,
            )
            began = time.monotonic()
            heard = recognise(request, lambda _segments: None, Token(), unheard)
            took = time.monotonic() - began
            lines = [Line(turn.side, turn.start_ms / 1000, turn.text) for turn in heard.segments]
            errors = call_errors(truth_of(call), lines)
            duration = heard.duration_ms / 1000
            print(
                f"{call} {heard.language} {errors}, {took:5.1f} s for {duration:5.1f} s", flush=True
            )
            total, audio_s, elapsed_s = total + errors, audio_s + duration, elapsed_s + took
    print(f"all       {total}, real-time factor {elapsed_s / audio_s:.3f}")


def _said_by(side: str, lines: Iterable[Line]) -> list[str]:
    own = sorted((line for line in lines if line.side == side), key=lambda line: line.start_s)
    return [word for line in own for word in words(line.text)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("calls", nargs="*")
    parser.add_argument("--model", default="base")
    parser.add_argument("--mode", choices=[mode.value for mode in Mode], default=Mode.BALANCED)
    parser.add_argument("--workers", type=int, default=crew()[0])
    return parser.parse_args()


if __name__ == "__main__":
    main()
