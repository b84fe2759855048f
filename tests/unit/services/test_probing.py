"""Whatever a file holds, reading it ends: with what it is, or with one sentence."""

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from qa_desk.audio.faults import CannotOpen, Damaged
from qa_desk.audio.probe import Probe
from qa_desk.errors import Cancelled, Expected
from qa_desk.services import probing
from qa_desk.services.probing import Readers, Unreadable
from qa_desk.texts import Language, catalogue
from tests.unit.audio import bad_audio
from tests.unit.services import child_targets

Target = Callable[[Connection, None], None]
RSS_BYTES = 700 << 20


def starting(target: Target) -> Callable[[], probing._Child]:
    """Return what starts children of another kind."""

    def start() -> probing._Child:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        with theirs:
            process = context.Process(target=target, args=(theirs, None), daemon=True)
            process.start()
        return probing._Child(process, ours)

    return start


def others(target: Target, patience_s: float = 10.0) -> Iterator[Readers]:
    readers = Readers(patience_s, most=1, begin=starting(target))
    yield readers
    for child in readers.close():
        child.end()


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with probing.readers() as found:
        yield found


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bad")
    bad_audio.make(folder)
    return folder


@pytest.mark.parametrize("name", bad_audio.NO_RECORDINGS)
def test_a_bad_file_gives_one_sentence_in_each_language(
    readers: Readers, library: Path, name: str
) -> None:
    with pytest.raises(Expected) as caught:
        readers.probe(library / name)

    assert not isinstance(caught.value, Unreadable)
    assert caught.value.code.startswith("audio.")
    for language in Language:
        sentence = catalogue(language).of(caught.value)
        assert name in sentence
        assert sentence.endswith(".")


@pytest.mark.parametrize("name", bad_audio.TRUE_LENGTHS)
def test_a_length_is_counted_whatever_the_header_says(
    readers: Readers, library: Path, name: str
) -> None:
    assert readers.probe(library / name).duration_ms == bad_audio.TRUE_LENGTHS[name][1]


def test_an_mp3_that_promises_ten_hours_lasts_as_long_as_it_sounds(
    readers: Readers, tmp_path: Path
) -> None:
    file = tmp_path / "lying.mp3"
    file.write_bytes(bad_audio.lying_mp3(tmp_path))

    assert abs(readers.probe(file).duration_ms - 2000) < 150


@pytest.mark.parametrize(
    ("suffix", "codec"),
    [(".mp3", "libmp3lame"), (".ogg", "libopus"), (".flac", "flac"), (".m4a", "aac")],
)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_recording_cut_anywhere_is_read_or_refused(
    readers: Readers, tmp_path: Path, suffix: str, codec: str, share: float
) -> None:
    whole = bad_audio.an_encoded(tmp_path, suffix, codec)
    cut = tmp_path / f"cut{suffix}"
    cut.write_bytes(whole[: int(len(whole) * share)])

    try:
        found: Probe | Expected = readers.probe(cut)
    except Expected as fault:
        found = fault

    assert not isinstance(found, Unreadable)
    assert isinstance(found, Expected) or found.duration_ms < 2100


def test_no_bad_file_harms_the_child_that_read_it(readers: Readers, library: Path) -> None:
    before = readers.probe(library / "whole.wav")
    pids = [child.process.pid for child in readers.children]

    for name in bad_audio.NO_RECORDINGS:
        with pytest.raises(Expected):
            readers.probe(library / name)

    assert readers.probe(library / "whole.wav") == before
    assert [child.process.pid for child in readers.children] == pids
    if sys.platform == "linux":
        for pid in pids:
            status = Path(f"/proc/{pid}/status").read_text("ascii")
            peak = next(line.split()[1] for line in status.splitlines() if "VmHWM" in line)
            assert int(peak) << 10 < RSS_BYTES


def test_answers_come_in_any_order_they_are_asked_for(readers: Readers, library: Path) -> None:
    names = [*bad_audio.TRUE_LENGTHS] * 3
    asked = [readers.ask(library / name) for name in names]

    for name, one in reversed(list(zip(names, asked, strict=True))):
        assert readers.answer(one).duration_ms == bad_audio.TRUE_LENGTHS[name][1]


def test_a_file_that_is_gone_is_said(readers: Readers, tmp_path: Path) -> None:
    with pytest.raises(CannotOpen):
        readers.probe(tmp_path / "gone.wav")


def test_a_child_that_falls_silent_is_replaced(tmp_path: Path) -> None:
    for readers in others(child_targets.read_in_silence, patience_s=0.2):
        with pytest.raises(Unreadable) as caught:
            readers.probe(tmp_path / "endless.wav")
        assert caught.value.facts == {"path": tmp_path / "endless.wav"}
        [child] = readers.children
        assert child.process.is_alive()


def test_a_child_that_dies_takes_no_other_recording_along(tmp_path: Path) -> None:
    for readers in others(child_targets.read_to_death):
        asked = [
            readers.ask(tmp_path / name) for name in ("1", "bad 2", "3", "bad 4", "bad 5", "6")
        ]
        found: list[object] = []
        for each in asked:
            try:
                found.append(readers.answer(each).codec)
            except Unreadable as fault:
                found.append(fault.code)
        assert found == ["pcm", *["audio.unreadable", "pcm"], *["audio.unreadable"] * 2, "pcm"]


def test_a_child_that_takes_long_and_says_so_is_waited_for(tmp_path: Path) -> None:
    told: list[float] = []
    for readers in others(child_targets.read_slowly, patience_s=5.0):
        found = readers.probe(tmp_path / "long.wav", lambda share, _name: told.append(share))
        assert found.duration_ms == 1000
    assert told == sorted(told)
    assert 0.9 in told


def test_who_does_not_want_to_wait_leaves_no_child_behind(tmp_path: Path) -> None:
    def enough(_share: float, _name: str) -> None:
        raise Cancelled

    for readers in others(child_targets.read_slowly):
        asked = readers.ask(tmp_path / "a.wav")
        process = asked.child.process
        with pytest.raises(Cancelled):
            readers.answer(asked, enough)
        assert readers.close() == []
        with pytest.raises(ValueError, match="closed"):
            process.is_alive()


def test_children_go_on_to_the_next_import(library: Path) -> None:
    with probing.readers() as first:
        first.probe(library / "whole.wav")
        pids = {child.process.pid for child in first.children}
    with probing.readers() as second:
        second.probe(library / "whole.wav")
        assert {child.process.pid for child in second.children} <= pids


@pytest.mark.skipif(sys.platform != "linux", reason="only there the system counts a child's memory")
def test_a_child_cannot_take_all_memory(tmp_path: Path) -> None:
    for readers in others(child_targets.read_greedily):
        with pytest.raises(Damaged):
            readers.probe(tmp_path / "asks_for_a_gigabyte.wav")
