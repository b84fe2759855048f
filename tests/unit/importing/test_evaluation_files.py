"""Files of ready evaluations: what is understood, and every fault by line."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.domain.evaluations import Evidence, Purpose
from qa_desk.importing.evaluation_files import EvaluationFile, read_evaluations
from qa_desk.scoring.answers import Answer

GOOD = """\
scorecard: small
evaluators:
- {login: asel, name: Асель}
evaluations:
- contact: C-1
  evaluator: asel
  purpose: targeted
  submitted_at: '2026-10-06T15:12:40+05:00'
  comment: Хорошо.
  answers:
    a: {option: "no", comment: why, evidence: [{start_s: 1.25, end_s: 2}, {message: 3, quote: "!"}]}
    b: {options: [x, "yes"]}
    c: {number: 2.5}
    d: {na: true}
  errors:
  - {type: rude, criterion: a, comment: loud, evidence: [{start_s: 0}]}
"""


def _read(tmp_path: Path, text: str) -> EvaluationFile:
    file = tmp_path / "scores.yaml"
    file.write_text(text, "utf-8")
    return read_evaluations(file)


def _faults(tmp_path: Path, old: str, new: str) -> list[tuple[int | None, str, object]]:
    assert old in GOOD
    found = _read(tmp_path, GOOD.replace(old, new))
    assert found.entries == ()
    return [(r.line, r.code, r.facts.get("field")) for r in found.rejected]


def test_all_fields_are_read(tmp_path: Path) -> None:
    file = _read(tmp_path, GOOD)
    (entry,) = file.entries
    assert (entry.card, entry.purpose, entry.comment) == ("small", Purpose.TARGETED, "Хорошо.")
    assert file.evaluators == (("asel", "Асель"),)
    assert [mark.answer for mark in entry.marks.values()] == [
        Answer(("no",)),
        Answer(("x", "yes")),
        Answer(number=Fraction(5, 2)),
        Answer(na=True),
    ]
    assert entry.marks["a"].evidence == (Evidence(1250, 2000), Evidence(message=3, quote="!"))
    assert entry.errors[0].evidence == (Evidence(0),)


def test_the_list_may_stand_alone_and_be_json(tmp_path: Path) -> None:
    text = (
        '[{"contact": "C-1", "evaluator": "me", "submitted_at": "2026-10-06T10:00:00Z",'
        ' "answers": {"a": {"option": "yes"}}}]'
    )
    (entry,) = _read(tmp_path, text).entries
    assert (entry.card, entry.purpose) == ("", Purpose.RANDOM)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("contact: C-1", "contact: {}", [(5, "evaluation.entry_wrong", "contact")]),
        ("  evaluator: asel\n", "", [(5, "evaluation.entry_wrong", "evaluator")]),
        ("comment: Хорошо.", "coment: x", [(9, "evaluation.entry_unknown", "coment")]),
        ("targeted", "sometimes", [(7, "evaluation.entry_wrong", "purpose")]),
        ("+05:00", "", [(8, "evaluation.entry_wrong", "submitted_at")]),
        ("'2026-10-06T", "'soon", [(8, "evaluation.entry_wrong", "submitted_at")]),
        ("{na: true}", "{na: false}", [(14, "evaluation.entry_wrong", "na")]),
        ("{na: true}", "yes", [(14, "evaluation.entry_wrong", "d")]),
        ("{na: true}", "{}", [(14, "evaluation.entry_wrong", "d")]),
        ("{na: true}", "{na: true, option: x}", [(14, "evaluation.entry_wrong", "d")]),
        ("{number: 2.5}", "{number: much}", [(13, "evaluation.entry_wrong", "number")]),
        ("{number: 2.5}", "{number: true}", [(13, "evaluation.entry_wrong", "number")]),
        ('[x, "yes"]', "[]", [(12, "evaluation.entry_wrong", "options")]),
        ("start_s: 1.25", "start_s: -1", [(11, "evaluation.entry_wrong", "start_s")]),
        ("message: 3", "message: 1.5", [(11, "evaluation.entry_wrong", "message")]),
        ("{start_s: 0}", "{}", [(16, "evaluation.entry_wrong", "evidence")]),
        ("[{start_s: 0}]", "here", [(16, "evaluation.entry_wrong", "evidence")]),
        ("{type: rude, ", "{", [(16, "evaluation.entry_wrong", "type")]),
    ],
)
def test_a_fault_is_told_with_its_line_and_field(
    tmp_path: Path, old: str, new: str, expected: list[tuple[int, str, str]]
) -> None:
    assert _faults(tmp_path, old, new) == expected


def test_one_bad_entry_does_not_keep_the_others_out(tmp_path: Path) -> None:
    entry = GOOD[GOOD.index("- contact") :]
    file = _read(tmp_path, GOOD + entry.replace("C-1", "C-2").replace("targeted", "never"))
    assert [each.contact for each in file.entries] == ["C-1"]
    assert len(file.rejected) == 1


def test_answers_are_needed(tmp_path: Path) -> None:
    text = "- {contact: a, evaluator: b, submitted_at: '2026-10-06T10:00:00Z'}\n- nothing\n"
    found = [(r.line, r.facts["field"]) for r in _read(tmp_path, text).rejected]
    assert found == [(1, "answers"), (2, "evaluations")]


@pytest.mark.parametrize(("text", "line"), [("a: 1\n", 1), ("evaluations: none\n", 1)])
def test_a_file_without_a_list_says_so(tmp_path: Path, text: str, line: int) -> None:
    (rejection,) = _read(tmp_path, text).rejected
    assert (rejection.code, rejection.line) == ("evaluation.file_no_list", line)


def test_a_file_cut_in_the_middle_tells_the_line(tmp_path: Path) -> None:
    (rejection,) = _read(tmp_path, GOOD[:-20]).rejected
    assert rejection.code == "card.syntax"
    assert rejection.line is not None


def test_files_that_cannot_be_read_are_rejected(tmp_path: Path) -> None:
    (missing,) = read_evaluations(tmp_path / "none.yaml").rejected
    binary = tmp_path / "binary.yaml"
    binary.write_bytes(b"\xff\xfe\x00")
    (not_text,) = read_evaluations(binary).rejected
    big = tmp_path / "big.yaml"
    big.write_bytes(b"#" * 5_000_001)
    (too_big,) = read_evaluations(big).rejected
    assert [missing.code, not_text.code, too_big.code] == [
        "evaluation.file_unreadable",
        "evaluation.file_unreadable",
        "evaluation.file_too_big",
    ]


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(0, len(GOOD)), text=st.text(max_size=8))
def test_no_file_whatsoever_brings_the_reader_down(
    tmp_path_factory: pytest.TempPathFactory, cut: int, text: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "fuzz.yaml"
    file.write_text(GOOD[:cut] + text + GOOD[cut:], "utf-8", "surrogatepass")
    found = read_evaluations(file)
    assert found.entries or found.rejected


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("number: 2.5", "number: 1e999", "number"),
        ("start_s: 1.25, end_s: 2", "start_s: 1e999", "start_s"),
        ("start_s: 1.25, end_s: 2", "start_s: 5, end_s: 1", "end_s"),
        ("2026-10-06T15:12:40+05:00", "0001-01-01T00:00:00+14:00", "submitted_at"),
        ("2026-10-06T15:12:40+05:00", "9999-12-31T23:59:59-14:00", "submitted_at"),
    ],
)
def test_numbers_and_times_beyond_reason_are_faults_and_no_crash(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    assert field in [found for _, _, found in _faults(tmp_path, old, new)]


def test_json_is_read_as_programs_write_it(tmp_path: Path) -> None:
    entry = {
        "contact": "C-1",
        "evaluator": "asel",
        "submitted_at": "2026-10-06T15:12:40+05:00",
        "comment": "\N{GRINNING FACE} C:\\ud83d",
        "answers": {"a": {"na": True}},
    }
    (read,) = _read(tmp_path, json.dumps([entry], indent="\t")).entries
    assert read.comment == entry["comment"]
