"""Lets one other recogniser transcribe both sides of a call, and says what it heard and what it took.

    PYTHON benchmarks/speech_peers.py NAME LEFT.wav RIGHT.wav MODEL THREADS

Prints one line of JSON. Knows nothing of this program, so that any Python that has the recogniser
can run it. What is timed begins when the model is loaded and includes the decoding of the files.
"""

import contextlib
import importlib
import io
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

Said = tuple[float, float, str]
"""Start and end in seconds, and a word, or a phrase where times of words were not asked for."""
Sides = list[list[Said]]
Hear = Callable[[], Sides]


@dataclass(frozen=True)
class Task:
    """What is to be transcribed, and by what means."""

    files: tuple[str, ...]
    model: str
    threads: int


def plain(task: Task, *, words: bool = False) -> Hear:
    """Use faster-whisper, one window after another, with its detector of speech."""
    from faster_whisper import WhisperModel  # noqa: PLC0415 - only where it is asked for

    model = WhisperModel(task.model, device="cpu", compute_type="int8", cpu_threads=task.threads)

    def side(file: str) -> Iterator[Said]:
        found, _ = model.transcribe(
            file,
            language="ru",
            beam_size=1,
            vad_filter=True,
            condition_on_previous_text=False,
            word_timestamps=words,
        )
        for phrase in found:
            yield from _said(phrase)

    return lambda: [list(side(file)) for file in task.files]


def batched(task: Task, *, words: bool = False) -> Hear:
    """Use faster-whisper's pipeline of eight windows at once."""
    from faster_whisper import BatchedInferencePipeline, WhisperModel  # noqa: PLC0415

    model = BatchedInferencePipeline(
        WhisperModel(task.model, device="cpu", compute_type="int8", cpu_threads=task.threads)
    )

    def side(file: str) -> Iterator[Said]:
        found, _ = model.transcribe(
            file, language="ru", beam_size=1, batch_size=8, word_timestamps=words
        )
        for phrase in found:
            yield from _said(phrase)

    return lambda: [list(side(file)) for file in task.files]


def whisper_ctranslate2(task: Task, *, several: bool = False) -> Hear:
    """Start the command of that name; it loads its model itself, which is part of its time."""

    def hear() -> Sides:
        with tempfile.TemporaryDirectory() as folder:
            command = [
                str(Path(sys.executable).with_name("whisper-ctranslate2")),
                *task.files,
                *("--model_directory", task.model, "--language", "ru", "--beam_size", "1"),
                *("--device", "cpu", "--compute_type", "int8", "--threads", str(task.threads)),
                *("--vad_filter", "True", "--condition_on_previous_text", "False"),
                *("--output_format", "json", "--output_dir", folder, "--verbose", "False"),
                *(("--batched", "True", "--batch_size", "8") if several else ()),
            ]
            quiet = subprocess.DEVNULL
            subprocess.run(command, check=True, stdout=quiet, stderr=quiet)  # noqa: S603 - ours
            texts = [
                json.loads((Path(folder) / f"{Path(file).stem}.json").read_text("utf-8"))
                for file in task.files
            ]
        return [[(p["start"], p["end"], p["text"]) for p in text["segments"]] for text in texts]

    return hear


def whisper_cpp(task: Task) -> Hear:
    """Use whisper.cpp; `model` is then a file of its own format, made of the same weights."""
    from faster_whisper.audio import decode_audio  # noqa: PLC0415

    model = importlib.import_module("pywhispercpp.model").Model(
        task.model,
        n_threads=task.threads,
        language="ru",
        print_progress=False,
        print_realtime=False,
        no_context=True,
        greedy={"best_of": 1},
    )

    def side(file: str) -> list[Said]:
        found = model.transcribe(decode_audio(file))
        return [(each.t0 / 100, each.t1 / 100, each.text) for each in found]

    return lambda: [side(file) for file in task.files]


PEERS: dict[str, Callable[[Task], Hear]] = {
    "plain": plain,
    "plain-words": lambda task: plain(task, words=True),
    "batched": batched,
    "batched-words": lambda task: batched(task, words=True),
    "whisper-ctranslate2": whisper_ctranslate2,
    "whisper-ctranslate2-batched": lambda task: whisper_ctranslate2(task, several=True),
    "whisper.cpp": whisper_cpp,
}


def _said(phrase: "object") -> Iterator[Said]:
    """Yield the words of a phrase of faster-whisper, or all of it where it has no times of words."""
    parts: Sequence[object] = getattr(phrase, "words", None) or ()
    for word in parts:
        yield word.start, word.end, word.word  # type: ignore[attr-defined] # of a library
    if not parts:
        yield phrase.start, phrase.end, phrase.text  # type: ignore[attr-defined] # of a library


def _spent() -> float:
    """Return seconds of processors, those of children included."""
    all_of = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(use.ru_utime + use.ru_stime for use in map(resource.getrusage, all_of))


def _peak_mb() -> float:
    all_of = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return max(resource.getrusage(one).ru_maxrss for one in all_of) / 1024


def main() -> None:
    """Print what was heard, and what it took."""
    name, left, right, model, threads = sys.argv[1:]
    with contextlib.redirect_stdout(io.StringIO()):
        hear = PEERS[name](Task((left, right), model, int(threads)))
        began, used = time.perf_counter(), _spent()
        sides = hear()
        wall, cpu = time.perf_counter() - began, _spent() - used
    print(json.dumps({"wall_s": wall, "cpu_s": cpu, "peak_mb": _peak_mb(), "sides": sides}))


if __name__ == "__main__":
    main()
