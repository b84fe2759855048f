"""A clip leaves the workspace with what is personal masked, a note of it, and a line in the journal."""

import errno
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest

from qa_desk.analytics.masking.spans import Kind
from qa_desk.audio.clips import Cover
from qa_desk.audio.decode import decode
from qa_desk.audio.encoding import ENDINGS
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Side
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.people import Evaluator, Role
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.services import clips, importing, redacting
from qa_desk.services.access import NotAllowed
from qa_desk.services.clips import Order
from qa_desk.services.desk import Desk
from qa_desk.services.importing import ImportRequest
from qa_desk.texts import Language, catalogue
from qa_desk.vault.files import fresh_file
from qa_desk.vault.key import Key
from tests.unit.audio.sounds import tone, write_wav
from tests.workspace import ME, a_desk

SAID = "моя карта 4111 1111 1111 1111 спасибо"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


@pytest.fixture
def call(desk: Desk, tmp_path: Path) -> ContactId:
    """A call of eight seconds in which a card's number is said from the third to the fifth."""
    file = tmp_path / "in" / "77012345678.wav"
    file.parent.mkdir()
    write_wav(file, Samples(np.repeat(tone(440, 8), 2, axis=1), 8000))
    [id_] = importing.run(desk, ImportRequest((file,))).value.contacts
    words = tuple(
        Word(2000 + place * 500, 2500 + place * 500, word, 0.9)
        for place, word in enumerate(SAID.split())
    )
    turn = Segment(Side.CUSTOMER, 1, 2000, 5500, SAID, words=words)
    with desk.store.change(by=ME, verb="prepare a test") as change:
        change.transcripts.put(id_, Transcript((turn,), "base", "ru", 8000))
        change.commit()
    return id_


def exported(desk: Desk, call: ContactId, out: Path, order: Order | None = None) -> clips.Clip:
    return clips.export(desk, call, order or Order(), out, Language.EN).value


def loudest(file: Path, start_s: float, end_s: float) -> int:
    read = decode(file)
    rate = read.sample_rate
    return int(np.abs(read.data[round(start_s * rate) : round(end_s * rate)].astype(int)).max())


@pytest.mark.parametrize("ending", [".wav", ".mp3", ".opus"])
def test_the_masked_second_is_silent_in_the_file(
    desk: Desk, call: ContactId, tmp_path: Path, ending: str
) -> None:
    clip = exported(desk, call, tmp_path / f"clip{ending}")

    assert [(s.start_ms, s.end_ms, s.kind) for s in clip.masked] == [(2750, 5250, Kind.CARD)]
    assert loudest(clip.file, 2.9, 5.1) <= 120
    assert loudest(clip.file, 0.3, 2.6) > 3000
    assert loudest(clip.file, 5.5, 7.8) > 3000


def test_times_of_a_part_are_those_of_the_clip(desk: Desk, call: ContactId, tmp_path: Path) -> None:
    clip = exported(desk, call, tmp_path / "part.wav", Order(2000, 4000))

    assert decode(clip.file).duration_ms == 2000
    assert loudest(clip.file, 0.76, 2) == 0
    assert loudest(clip.file, 0, 0.7) > 3000
    assert "0:00:00.7 – 0:00:02.0  card number; found by: check digits" in clip.note.read_text()


def test_the_note_tells_what_and_when_but_no_word_and_no_number(
    desk: Desk, call: ContactId, tmp_path: Path
) -> None:
    note = exported(desk, call, tmp_path / "clip.wav").note.read_text("utf-8")

    assert "card number" in note
    assert f"Contact number {call}" in note
    assert not any(secret in note for secret in ("4111", "карта", "77012345678"))


def test_the_words_beside_it_are_masked(desk: Desk, call: ContactId, tmp_path: Path) -> None:
    clip = exported(desk, call, tmp_path / "clip.wav", Order(quote=True))

    assert clip.words is not None
    assert clip.words.read_text("utf-8").splitlines() == [
        "0:00:02.0  Customer: моя карта •••• •••• •••• •••• спасибо"
    ]


def test_the_end_of_a_number_is_masked_where_its_beginning_is_not_in_the_clip(
    desk: Desk, call: ContactId, tmp_path: Path
) -> None:
    turns = tuple(
        Segment(Side.CUSTOMER, 1, place * 1000, place * 1000 + 900, text)
        for place, text in enumerate(("карта 4111", "1111", "1111", "1111", "спасибо"))
    )
    with desk.store.change(by=ME, verb="prepare a test") as change:
        change.transcripts.put(call, Transcript(turns, "base", "ru", 8000))
        change.commit()
    clip = exported(desk, call, tmp_path / "clip.wav", Order(2950, 8000, quote=True))

    assert clip.words is not None
    said = clip.words.read_text("utf-8")
    assert "1111" not in said
    assert "спасибо" in said
    assert loudest(clip.file, 0.1, 0.9) == 0


def test_what_a_person_masks_is_masked_besides(desk: Desk, call: ContactId, tmp_path: Path) -> None:
    order = Order(cover=Cover.BEEP, also=((6000, 7000),))
    clip = exported(desk, call, tmp_path / "clip.wav", order)

    assert 2000 < loudest(clip.file, 6, 7) <= 3000
    assert "0:00:06.0 – 0:00:07.0  by hand" in clip.note.read_text("utf-8")


def test_each_clip_stands_in_the_journal(desk: Desk, call: ContactId, tmp_path: Path) -> None:
    for name in ("one.wav", "two.wav"):
        exported(desk, call, tmp_path / name)

    with desk.store.read() as reader:
        rows = [row for row in reader.audit.rows(20) if row.verb == clips.EXPORT]
    assert [row.subjects for row in rows] == [(("contact", str(call)),)] * 2


def test_without_a_transcript_nothing_is_given_out_but_the_original(
    desk: Desk, call: ContactId, tmp_path: Path
) -> None:
    with desk.store.change(by=ME, verb="prepare a test") as change:
        change.transcripts.put(call, Transcript((), "base", "ru", 8000, complete=False))
        change.commit()

    with pytest.raises(clips.NotTranscribed):
        exported(desk, call, tmp_path / "clip.wav")
    clip = exported(desk, call, tmp_path / "clip.wav", Order(original=True))
    assert loudest(clip.file, 3, 5) > 3000
    assert "Nothing was masked" in clip.note.read_text("utf-8")


def test_an_evaluator_gives_out_no_originals(desk: Desk, call: ContactId, tmp_path: Path) -> None:
    with desk.store.change(by=ME, verb="prepare a test") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId("boss"), "Boss", Role.ADMIN))
        change.people.save_evaluator(Evaluator(EvaluatorId("asel"), "Asel", Role.EVALUATOR))
        change.commit()
    asel = replace(desk, user=EvaluatorId("asel"))

    assert not clips.may_export_originals(asel)
    with pytest.raises(NotAllowed):
        exported(asel, call, tmp_path / "clip.wav", Order(original=True))
    assert exported(asel, call, tmp_path / "clip.wav").file.is_file()


@pytest.mark.parametrize("span", [(7990, None), (9000, 10_000), (3000, 2000), (-5, 100)])
def test_a_range_outside_of_the_recording_is_refused(
    desk: Desk, call: ContactId, tmp_path: Path, span: tuple[int, int | None]
) -> None:
    with pytest.raises(clips.WrongRange):
        exported(desk, call, tmp_path / "clip.wav", Order(*span))


def test_no_file_is_overwritten_and_no_other_kind_is_written(
    desk: Desk, call: ContactId, tmp_path: Path
) -> None:
    (tmp_path / "clip.note.txt").write_text("mine")

    with pytest.raises(clips.ClipThere):
        exported(desk, call, tmp_path / "clip.wav")
    with pytest.raises(clips.UnknownKind):
        exported(desk, call, tmp_path / "clip.flac")
    assert not (tmp_path / "clip.wav").exists()


def test_a_link_that_leads_nowhere_is_a_file_too(
    desk: Desk, call: ContactId, tmp_path: Path
) -> None:
    (tmp_path / "a.wav").symlink_to(tmp_path / "gone")
    (tmp_path / "b.note.txt").symlink_to(tmp_path / "gone")

    for name in ("a.wav", "b.wav"):
        with pytest.raises(clips.ClipThere):
            exported(desk, call, tmp_path / name)
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize("name", ["a\0b.wav", "\udcff.wav", "я" * 200 + ".wav", "a" * 248 + ".wav"])
def test_what_is_no_name_gives_a_sentence(
    desk: Desk, call: ContactId, tmp_path: Path, name: str
) -> None:
    with pytest.raises(clips.ClipNotWritten) as caught:
        exported(desk, call, tmp_path / name)
    str(caught.value.facts["file"]).encode("utf-8")
    assert "(E" not in catalogue(Language.EN).sentence(caught.value.code, caught.value.facts)
    assert [file for file in tmp_path.iterdir() if file.suffix in (".wav", ".txt")] == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_disk_that_is_full_gives_a_sentence_and_leaves_nothing(
    desk: Desk,
    call: ContactId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    @contextmanager
    def full(path: Path, key: Key | None) -> Iterator[BinaryIO]:
        with fresh_file(path, key) as file:
            assert file.writable()
            yield _Full()

    monkeypatch.setattr(clips, "fresh_file", full)
    with pytest.raises(clips.ClipNotWritten) as caught:
        exported(desk, call, tmp_path / "c" / f"clip{ending}")
    assert caught.value.facts["why"] == "ENOSPC"
    assert list((tmp_path / "c").iterdir()) == []


class _Full(io.BytesIO):
    """A file on a disk that takes nothing."""

    def write(self, _content: object) -> int:
        raise OSError(errno.ENOSPC, "full")


@pytest.mark.parametrize("span", [(7000, 6000), (-2, 500), (6000, 6000), (9000, 9500)])
def test_a_range_to_mask_that_is_none_is_refused(
    desk: Desk, call: ContactId, tmp_path: Path, span: tuple[int, int]
) -> None:
    with pytest.raises(clips.WrongRange):
        exported(desk, call, tmp_path / "clip.wav", Order(also=(span,)))
    assert not (tmp_path / "clip.wav").exists()


def test_what_is_masked_by_hand_is_told_of_an_original_and_of_the_part_that_is_cut_out(
    desk: Desk, call: ContactId, tmp_path: Path
) -> None:
    order = Order(5000, 7000, original=True, also=((6500, 8000), (1000, 2000)))
    clip = exported(desk, call, tmp_path / "clip.wav", order)

    note = clip.note.read_text("utf-8")
    assert "Nothing was masked" not in note
    assert note.count("by hand") == 1
    assert "0:00:01.5 – 0:00:02.0  by hand" in note
    assert loudest(clip.file, 1.51, 2) == 0


def test_a_stop_leaves_nothing_behind(desk: Desk, call: ContactId, tmp_path: Path) -> None:
    class Stopped(Exception):  # noqa: N818 - as Cancelled
        pass

    def report(_share: float, _name: str) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        clips.export(desk, call, Order(), tmp_path / "c" / "c.wav", Language.EN, report=report)
    assert list((tmp_path / "c").iterdir()) == []


def test_a_contact_is_redacted_line_by_line_with_its_places(desk: Desk, call: ContactId) -> None:
    found = redacting.redact_contact(desk, call)

    assert found.text == "customer: моя карта •••• •••• •••• •••• спасибо"
    (span,) = found.spans
    assert found.text[span.start : span.end] == "•••• •••• •••• ••••"
