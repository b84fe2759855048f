"""Teams meetings saved as Word documents, in both layouts."""

import time
import zipfile
from pathlib import Path

import pytest
from docx import Document

from qa_desk.domain.contacts import Side
from qa_desk.importing.archive import Archive
from qa_desk.importing.word_text import lines
from tests.unit.importing.formats.reading import notices, read, refused, told, turns

NEW = (
    "Разбор звонков-20261005_100000-Meeting Recording",
    "October 5, 2026, 10:00AM",
    "1h 2m 30s",
    "Jane Doe started transcription",
    "Jane Doe   0:03\nДобрый день.\nНачнём?",
    "Оператор\t1:05:10\nДа, [NAME].",
    "Jane Doe stopped transcription",
)
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OLD = (
    "0:0:0.0 --> 0:0:1.35\nJane Doe\nHello.",
    "0:0:1.350 --> 0:0:3.4\nJohn Smith\nHi.\nAgain.",
)


def a_meeting(path: Path, *paragraphs: str) -> Path:
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(path))
    return path


def test_the_newer_layout_gives_names_and_beginnings(tmp_path: Path) -> None:
    item = read(a_meeting(tmp_path / "m.docx", *NEW))
    assert turns(item) == [
        (Side.UNKNOWN, 3_000, 3_750_000, "Добрый день.\nНачнём?"),
        (Side.AGENT, 3_750_000, 3_750_000, "Да, [NAME]."),
    ]
    assert item.speakers == ("Jane Doe", "Оператор")
    assert item.contact.custom["meeting"] == NEW[0]
    assert notices(item)["import.turns_without_end"] == {"count": 2}


def test_who_started_and_stopped_the_transcription_is_counted(tmp_path: Path) -> None:
    item = read(a_meeting(tmp_path / "m.docx", *NEW))
    assert notices(item)["import.events_left_out"] == {"count": 2}


def test_the_older_layout_gives_times_from_and_to(tmp_path: Path) -> None:
    item = read(a_meeting(tmp_path / "m.docx", *OLD))
    assert turns(item) == [
        (Side.UNKNOWN, 0, 1350, "Hello."),
        (Side.UNKNOWN, 1350, 3400, "Hi.\nAgain."),
    ]
    assert (item.speakers, notices(item)) == (("Jane Doe", "John Smith"), {})


def test_a_turn_that_begins_after_the_meeting_is_cut(tmp_path: Path) -> None:
    item = read(a_meeting(tmp_path / "m.docx", "1m 30s", "Jane   1:00\na", "John   2:00\nb"))
    assert [turn[1:3] for turn in turns(item)] == [(60_000, 90_000), (90_000, 90_000)]
    assert told(item).duration_ms == 90_000
    assert notices(item)["import.turns_beyond_recording"]["count"] == 1


def test_any_other_word_document_is_not_recognised(tmp_path: Path) -> None:
    letter = a_meeting(tmp_path / "letter.docx", "Dear John,", "come at 10:30.")
    assert refused(letter).code == "import.unrecognised_document"


def test_a_word_document_that_was_asked_for_and_holds_no_turns_is_refused(tmp_path: Path) -> None:
    letter = a_meeting(tmp_path / "letter.docx", "Dear John,")
    assert refused(letter, "teams-word").code == "import.no_turns"


DANGEROUS = """<?xml version="1.0"?>
<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"""


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        ("word/document.xml", b"<broken", "import.word_broken"),
        ("word/document.xml", DANGEROUS.encode(), "import.word_broken"),
        ("word/document.xml", b" " * 65 * 2**20, "import.archive_part_large"),
        ("else.xml", b"<a/>", "import.unrecognised_document"),
    ],
)
def test_a_damaged_or_dangerous_document_is_one_sentence(
    tmp_path: Path, part: str, content: bytes, code: str
) -> None:
    path = tmp_path / "m.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, content)
    assert refused(path).code == code


def test_a_paragraph_within_another_is_a_line_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "nested.docx"
    run = "<w:r><w:t>{}</w:t></w:r>"
    inner = f"<w:p>{run.format('Клиент: да')}</w:p>"
    body = f"<w:p>{run.format('Оператор: алло')}{inner}</w:p>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {WORD}><w:body>{body}</w:body></w:document>"
        )
    assert lines(Archive(path)) == ["Оператор: алло", "Клиент: да"]


def test_very_many_paragraphs_within_each_other_are_no_long_wait(tmp_path: Path) -> None:
    path, depth = tmp_path / "deep.docx", 20_000
    with zipfile.ZipFile(path, "w") as archive:
        deep = "<w:p>" * depth + "</w:p>" * depth
        archive.writestr("word/document.xml", f"<w:document {WORD}>{deep}</w:document>")
    began = time.process_time()
    assert lines(Archive(path)) == []
    assert time.process_time() - began < 1
