"""Transcribes one call by our recogniser and by others, and prints speed, errors and memory.

    python -m benchmarks.speech [--minutes 6] [--rounds 2] [--seed 1] [--only NAME ...]
                                [--peers PYTHON] [--ggml FILE]

The call is laid out of real telephone prompts (benchmarks/phone_calls.py). All recognisers have the
same weights in int8 and may use the same number of threads. Others search with a beam of 1, we with
one of 2 in the quick mode that is compared, and in a row of its own with one of 1. Each runs in a
process of its own, in turns, and the best of its rounds counts. Others get each side as a file of
its own. PYTHON is one that has whisper-ctranslate2 and pywhispercpp; FILE is the model in the
format of whisper.cpp, made by benchmarks/ggml.py. Needs the packages of the extra "model".
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from benchmarks import phone_calls
from benchmarks.heard_words import Heard, errors_of, median_lateness
from benchmarks.phone_calls import Call
from benchmarks.word_errors import Errors
from qa_desk.speech import models

HERE: Final = Path(__file__).parent
OURS: Final[Mapping[str, tuple[str, ...]]] = {
    "ours, 1 worker": ("1", "1", "fast", "ru", "yes"),
    "ours, 2 workers": ("2", "1", "fast", "ru", "yes"),
    "ours, 1 worker of 2 threads": ("1", "2", "fast", "ru", "yes"),
    "ours, small pages": ("2", "1", "fast", "ru", "no"),
    "ours, language unknown": ("2", "1", "fast", "auto", "yes"),
    "ours, beam of 1": ("2", "1", "fast", "ru", "yes", "1"),
    "ours, balanced": ("2", "1", "balanced", "ru", "yes"),
    "ours, safe": ("2", "1", "safe", "ru", "yes"),
}
"""Workers, threads of each, mode, language, whether in large pages, and another beam."""
PLAIN: Final = ("plain", "plain-words", "batched", "batched-words")
ELSEWHERE: Final = ("whisper-ctranslate2", "whisper-ctranslate2-batched")
CPP: Final = "whisper.cpp"
THREADS: Final = 2


@dataclass(frozen=True, slots=True)
class Run:
    """What a recogniser took and how well it heard."""

    name: str
    wall_s: float
    cpu_s: float
    peak_mb: float
    errors: Errors
    late_s: float | None
    first_s: float | None = None

    def row(self, audio_s: float) -> str:
        """Return a line of the table."""
        late = "   -  " if self.late_s is None else f"{self.late_s:6.3f}"
        first = "" if self.first_s is None else f"   first turn after {self.first_s:.1f} s"
        return (
            f"{self.name:28} {self.wall_s:7.1f} {self.cpu_s:7.1f} {audio_s / self.wall_s:6.1f} x"
            f"  {self.errors}  {self.peak_mb:6.0f}  {late}{first}"
        )


@dataclass(frozen=True, slots=True)
class Bench:
    """The call, its files, and who may be asked."""

    call: Call
    folder: Path
    model: Path
    peers: str
    ggml: str

    def names(self, only: Sequence[str]) -> list[str]:
        """Return the recognisers that can be had and were asked for."""
        elsewhere = [*ELSEWHERE, *([CPP] if self.ggml else [])] if self.peers else []
        return [name for name in (*PLAIN, *OURS, *elsewhere) if not only or name in only]

    def run(self, name: str) -> Run:
        """Let one recogniser transcribe the call in a process of its own."""
        done = subprocess.run(  # noqa: S603 - our own commands
            self._command(name), check=True, stdout=subprocess.PIPE, env=_environment()
        )
        told = json.loads(done.stdout.decode().splitlines()[-1])
        sides: list[Heard] = told["sides"]
        return Run(
            name=name,
            wall_s=told["wall_s"],
            cpu_s=told["cpu_s"],
            peak_mb=told["peak_mb"],
            errors=errors_of(self.call, sides),
            late_s=median_lateness(self.call, sides) if _has_words(name) else None,
            first_s=told.get("first_s"),
        )

    def _command(self, name: str) -> list[str]:
        if name in OURS:
            call = str(self.folder / "call.wav")
            return [
                *(sys.executable, "-m", "benchmarks.speech_ours", call, str(self.model)),
                *OURS[name],
            ]
        python = sys.executable if name in PLAIN else self.peers
        model = self.ggml if name == CPP else str(self.model)
        files = (str(self.folder / "left.wav"), str(self.folder / "right.wav"))
        return [python, str(HERE / "speech_peers.py"), name, *files, model, str(THREADS)]


def main() -> None:
    """Print the table, and what of it was promised."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="qa-desk-speech-") as name:
        folder = Path(name)
        call = phone_calls.call(phone_calls.voices(), options.minutes, options.seed)
        _write(call, folder)
        model = models.ensure("base", folder / "models").path
        bench = Bench(call, folder, model, options.peers, options.ggml)
        names = bench.names(options.only)
        best: dict[str, Run] = {}
        for number in range(options.rounds):
            for recogniser in names:
                if number and recogniser == CPP:  # it takes as long as all others together
                    continue
                run = bench.run(recogniser)
                best[recogniser] = _better(best.get(recogniser, run), run)
    _print(best, call)


def _write(call: Call, folder: Path) -> None:
    call.write(folder / "call.wav")
    for number, side in enumerate(("left", "right")):
        replace(call, samples=call.samples[:, [number]]).write(folder / f"{side}.wav")


def _better(one: Run, other: Run) -> Run:
    """Return the least time and the most memory of two runs."""
    return replace(
        one if one.wall_s <= other.wall_s else other,
        cpu_s=min(one.cpu_s, other.cpu_s),
        peak_mb=max(one.peak_mb, other.peak_mb),
    )


def _print(best: Mapping[str, Run], call: Call) -> None:
    words = sum(len(one.text.split()) for one in call.said)
    print(f"a call of {call.seconds:.0f} s, two sides, {words} words; at most {THREADS} threads")
    print(
        f"{'':28} {'wall s':>7} {'cpu s':>7} {'speed':>8}  {'word errors':>22} {'MB':>7}  times s"
    )
    for run in best.values():
        print(run.row(call.seconds))
    for line in _promises(best):
        print(line)


def _promises(best: Mapping[str, Run]) -> list[str]:
    """Return what was promised, what came of it, and whether that is enough."""
    ours, single = best.get("ours, 2 workers"), best.get("ours, 1 worker")
    plain, batched = best.get("plain"), best.get("batched")
    if ours is None or single is None or plain is None or batched is None:
        return []
    rivals = min(_share(plain.errors), _share(batched.errors))
    facts = [
        ("times as fast as plain, 3.3 at least", plain.wall_s / ours.wall_s, 3.3),
        ("times as fast as batched, 1.7 at least", batched.wall_s / ours.wall_s, 1.7),
        ("times one worker by two, 1.8 at least", single.wall_s / ours.wall_s, 1.8),
        ("times less processor time than plain", plain.cpu_s / ours.cpu_s, 0.0),
        ("times less processor time than batched", batched.cpu_s / ours.cpu_s, 0.0),
        ("points of word errors fewer, 0 at least", rivals - _share(ours.errors), 0.0),
        ("MB below 1,200, 0 at least", 1200 - ours.peak_mb, 0.0),
        ("s of word times below 0.2, 0 at least", 0.2 - (ours.late_s or 1.0), 0.0),
    ]
    return [f"{'met' if got >= want else 'NOT':3}  {got:8.2f} {what}" for what, got, want in facts]


def _share(errors: Errors) -> float:
    return 100 * errors.wrong / max(1, errors.said)


def _has_words(name: str) -> bool:
    return name in OURS or name.endswith("-words")


def _environment() -> dict[str, str]:
    return {**os.environ, "HF_HUB_OFFLINE": "1", "PYTHONPATH": str(HERE.parent)}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=6.0)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=())
    parser.add_argument("--peers", default="")
    parser.add_argument("--ggml", default="")
    options = parser.parse_args()
    if not phone_calls.SOUNDS.is_dir() or not phone_calls.TEXTS.is_file():
        parser.error(phone_calls.MISSING)
    return options


if __name__ == "__main__":
    main()
