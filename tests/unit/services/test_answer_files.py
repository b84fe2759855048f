"""Files of answers to be replayed: every shape that people have, and what is wrong with them."""

import json
from pathlib import Path

import pytest

from qa_desk.domain.evaluations import Purpose
from qa_desk.errors import Expected
from qa_desk.scoring.answers import NOT_APPLICABLE, Answer, Answers, ErrorMark, chosen
from qa_desk.services import answer_files, scorecards
from qa_desk.services.answer_files import AnswerFile
from tests.unit.scoring.cards import F
from tests.unit.services.quality import CARD

OLD = scorecards.card_of(CARD)
NEW = scorecards.card_of(CARD.replace("id: tone", "id: manner"))
CLEAN = {"greeting": {"option": "yes"}, "solution": {"option": "yes"}, "tone": {"option": "yes"}}


def _read(tmp_path: Path, text: str | bytes, name: str = "answers.json") -> AnswerFile:
    file = tmp_path / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return answer_files.read(file, (OLD, NEW))


def _json(tmp_path: Path, data: object) -> AnswerFile:
    return _read(tmp_path, json.dumps(data))


def test_one_contact_as_score_takes_it(tmp_path: Path) -> None:
    found = _json(tmp_path, {"answers": CLEAN, "errors": [{"type": "rudeness"}]})
    (one,) = found.stored
    assert (one.contact, one.purpose, one.evaluation) == ("1", Purpose.RANDOM, None)
    assert one.answers.given == {key: chosen("yes") for key in CLEAN}
    assert one.answers.errors == (ErrorMark("rudeness"),)


def test_a_list_of_contacts_with_all_that_an_evaluation_has(tmp_path: Path) -> None:
    entry = {
        "contact": 17,
        "evaluator": "asel",
        "submitted_at": "2026-10-05T10:00:00+05:00",
        "comment": "so so",
        "purpose": "targeted",
        "channel": "chat",
        "topic": "Cards",
        "answers": {
            "greeting": {"option": "no", "comment": "none", "evidence": [{"start_s": 1}]},
            "solution": {"number": 1},
            "tone": {"na": True},
        },
        "errors": [{"type": "no_greeting", "criterion": "greeting", "comment": "none"}],
    }
    (one,) = _json(tmp_path, [entry]).stored
    assert (one.contact, one.purpose) == ("17", Purpose.TARGETED)
    given = {
        "greeting": chosen("no"),
        "solution": Answer(number=F(1)),
        "tone": NOT_APPLICABLE,
    }
    assert one.answers == Answers(given, (ErrorMark("no_greeting", "greeting"),), "chat", "Cards")


def test_a_file_of_evaluations_in_json_and_in_yaml(tmp_path: Path) -> None:
    entry = {"contact": "C-1", "evaluator": "asel", "answers": CLEAN}
    entry["submitted_at"] = "2026-10-05T10:00:00+05:00"
    data = json.dumps({"scorecard": "small", "evaluations": [entry]})
    for name in ("answers.json", "answers.yaml"):
        (one,) = _read(tmp_path, data, name).stored
        assert (one.contact, len(one.answers.given)) == ("C-1", 3)


@pytest.mark.parametrize("name", ["answers.json", "answers.yaml"])
def test_evaluations_of_another_card_are_left_out_and_told(tmp_path: Path, name: str) -> None:
    entry = {"contact": "C-1", "evaluator": "asel", "answers": CLEAN, "scorecard": "large"}
    entry["submitted_at"] = "2026-10-05T10:00:00+05:00"
    found = _read(tmp_path, json.dumps([entry]), name)
    assert [each.code for each in found.rejected] == ["what_if.other_card"]
    with pytest.raises(Expected) as refused:
        found.needed(tmp_path / name)
    assert refused.value.code == "what_if.no_answers"


@pytest.mark.parametrize(
    ("entry", "where"),
    [
        (7, "/1"),
        ({"contact": "x"}, "/1/answers"),
        ({"answers": [], "contact": "x"}, "/1/answers"),
        ({"answers": {"tone": "yes"}}, "/1/answers/tone"),
        ({"answers": {"tone": {"option": 3}}}, "/1/answers/tone"),
        ({"answers": {"tone": {"option": "yes", "na": True}}}, "/1/answers/tone"),
        ({"answers": {}, "errors": {}, "purpose": "random", "wat": 1}, "/1"),
        ({"answers": {}, "errors": ["rudeness"]}, "/1/errors/0"),
        ({"answers": {}, "errors": 5}, "/1/errors"),
        ({"answers": {}, "purpose": "fun"}, "/1/purpose"),
        ({"answers": {}, "channel": "phone"}, "/1/channel"),
        ({"answers": {}, "contact": {"id": 1}}, "/1/contact"),
        ({"answers": {}, "contact": True}, "/1/contact"),
    ],
)
def test_a_wrong_entry_costs_only_itself(tmp_path: Path, entry: object, where: str) -> None:
    found = _json(tmp_path, [{"answers": CLEAN}, entry, {"answers": CLEAN}])
    assert [each.contact for each in found.stored] == ["1", "3"]
    assert [each.facts["where"] for each in found.rejected] == [where]


@pytest.mark.parametrize(
    "data", [None, 5, "x", {}, {"evaluations": {}}, {"evaluations": [], "x": 1}]
)
def test_what_is_no_list_of_contacts_is_one_sentence(tmp_path: Path, data: object) -> None:
    with pytest.raises(Expected) as refused:
        _json(tmp_path, data)
    assert refused.value.code == "answer.misshapen"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"[{", "cli.answers_unreadable"),
        (b"[" * 100_000, "cli.answers_too_deep"),
        (b'[{"answers": {"a": {}, "a": {}}}]', "cli.answer_twice"),
        ("[]Ж".encode("cp1251"), "what_if.file_unreadable"),
    ],
)
def test_a_file_that_is_no_json_is_one_sentence(tmp_path: Path, text: bytes, code: str) -> None:
    with pytest.raises(Expected) as refused:
        _read(tmp_path, text)
    assert refused.value.code == code


def test_a_file_that_is_not_there_or_too_big_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (tmp_path / "nowhere.json", Path("a\0b.csv")):
        with pytest.raises(answer_files.FileUnreadable):
            answer_files.read(path, (OLD, NEW))
    monkeypatch.setattr(answer_files, "_MOST_MEGABYTES", 0)
    with pytest.raises(answer_files.FileTooBig):
        _read(tmp_path, "[]")


TABLE = """contact;purpose;greeting;solution;tone;manner;errors
C-1;;yes;no;na;;
C-2;targeted;yes|no;1;Н/П;yes;no_greeting rudeness@tone
;;;;;;
;random;yes;0,5;yes;;
"""


def test_a_table_has_a_row_a_contact(tmp_path: Path) -> None:
    found = _read(tmp_path, TABLE, "answers.csv")
    first, second, third = found.stored
    assert first.answers.given == {
        "greeting": chosen("yes"),
        "solution": chosen("no"),
        "tone": NOT_APPLICABLE,
    }
    assert second.answers.given["greeting"] == chosen("yes", "no")
    assert second.answers.given["solution"] == Answer(number=F(1))
    assert second.answers.given["manner"] == chosen("yes")
    assert second.answers.errors == (ErrorMark("no_greeting"), ErrorMark("rudeness", "tone"))
    assert (second.contact, second.purpose) == ("C-2", Purpose.TARGETED)
    assert third.answers.given["solution"] == Answer(number=F(1, 2))
    assert (third.contact, found.rejected) == ("3", ())


def test_a_column_that_is_no_criterion_is_told_once(tmp_path: Path) -> None:
    found = _read(tmp_path, "contact,greeting,mood\nC-1,yes,good\nC-2,no,bad\n", "a.csv")
    assert [each.code for each in found.rejected] == ["what_if.strange_column"]
    assert [set(each.answers.given) for each in found.stored] == [{"greeting"}] * 2


def test_an_option_that_no_card_has_stays_for_the_cards_to_refuse(tmp_path: Path) -> None:
    (one,) = _read(tmp_path, "contact,greeting\nC-1,perhaps\n", "a.csv").stored
    assert one.answers.given == {"greeting": chosen("perhaps")}


def test_a_row_of_a_channel_that_is_none_is_left_out(tmp_path: Path) -> None:
    text = "contact,channel,greeting\nC-1,phone,yes\nC-2,voice,yes\n"
    found = _read(tmp_path, text, "a.csv")
    assert [(each.line, each.code) for each in found.rejected] == [(2, "answer.misshapen")]
    assert [each.answers.channel for each in found.stored] == ["voice"]


def test_a_very_wide_table_is_read_at_once(tmp_path: Path) -> None:
    titles = ["greeting", *(f"x{place}" for place in range(100_000))]
    found = _read(tmp_path, f"{','.join(titles)}\nyes{',' * 100_000}\n", "a.csv")
    assert len(found.rejected) == 100_000


def test_a_row_with_a_purpose_that_is_none_is_left_out(tmp_path: Path) -> None:
    text = "contact,purpose,greeting\nC-1,fun,yes\nC-2,,yes\n"
    found = _read(tmp_path, text, "a.csv")
    assert [(each.line, each.code) for each in found.rejected] == [(2, "what_if.bad_purpose")]
    assert [each.contact for each in found.stored] == ["C-2"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("contact,mood\nC-1,good\n", "what_if.no_criteria"),
        ("greeting,greeting\nyes,no\n", "what_if.column_twice"),
        ("greeting,solution\nyes\n", "stats.ragged_row"),
        ("", "stats.empty_table"),
    ],
)
def test_a_table_that_cannot_be_read_is_one_sentence(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(Expected) as refused:
        _read(tmp_path, text, "a.csv")
    assert refused.value.code == code
