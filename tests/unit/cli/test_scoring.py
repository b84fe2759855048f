"""`score`: what is wrong with answers is a sentence with the criterion; a draft says what it lacks."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from qa_desk.domain.card_document import Json
from qa_desk.importing.card_writing import as_yaml
from qa_desk.texts import Language
from tests.unit.cli.calls import CARD, Call, Reply

LANGUAGES = ("en", "ru", "kk")
Scored = Callable[..., Reply]


def _texts(text: str) -> Json:
    return dict.fromkeys(LANGUAGES, text)


def _yes_no(id_: str, **more: Json) -> Json:
    options: list[Json] = [
        {"id": "yes", "titles": _texts("Yes"), "points": 1},
        {"id": "no", "titles": _texts("No"), "points": 0},
    ]
    return {"id": id_, "titles": _texts(id_), "options": options, **more}


_DOCUMENT: dict[str, Json] = {
    "id": "special",
    "version": 1,
    "titles": _texts("Special"),
    "error_types": [
        {"code": "late", "titles": _texts("Late"), "severity": "non_critical", "weight": 1}
    ],
    "sections": [
        {
            "id": "only",
            "titles": _texts("Only"),
            "criteria": [
                _yes_no("asked", na="forbidden"),
                _yes_no("told"),
                {
                    "id": "wait",
                    "titles": _texts("Wait"),
                    "ranges": [{"from": 0, "to": 20, "points": 1}, {"from": 20, "points": 0}],
                },
                _yes_no("sold", visible_if={"criterion": "asked", "is": "yes"}),
                _yes_no("spelt", channels=["chat"]),
            ],
        }
    ],
}
_GOOD = {
    "asked": {"option": "no"},
    "told": {"option": "yes"},
    "wait": {"number": 7},
    "spelt": {"option": "yes"},
}


@pytest.fixture
def scored(call: Call, tmp_path: Path) -> Scored:
    """Score answers by the special card; `changes` replace good answers, None leaves one out."""
    card = tmp_path / "card.yaml"
    card.write_text(as_yaml(_DOCUMENT), "utf-8")

    def run(*options: str, errors: object = None, more: object = None, **changes: object) -> Reply:
        given = {key: value for key, value in {**_GOOD, **changes}.items() if value is not None}
        data = {"answers": given, **({"errors": errors} if errors is not None else {})}
        data |= more if isinstance(more, dict) else {}
        answers = tmp_path / "answers.json"
        answers.write_text(json.dumps(data), "utf-8")
        return call("--json", "score", card, answers, *options)

    return run


def _error(reply: Reply) -> dict[str, object]:
    data = reply.data
    assert isinstance(data, dict)
    error = data["error"]
    assert isinstance(error, dict)
    return error


_WRONG: dict[str, tuple[dict[str, object], str, str]] = {
    "an unknown criterion": ({"nobody": {"option": "yes"}}, "answer.unknown_criterion", "nobody"),
    "two options": ({"told": {"options": ["yes", "no"]}}, "answer.several_options", "told"),
    "one option twice": ({"told": {"options": ["yes", "yes"]}}, "answer.several_options", "told"),
    "an unknown option": ({"told": {"option": "maybe"}}, "answer.unknown_option", "told"),
    "a forbidden n/a": ({"asked": {"na": True}}, "answer.na_forbidden", "asked"),
    "too many points": ({"told": {"number": 2}}, "answer.number_out_of_range", "told"),
    "points below zero": ({"told": {"number": -0.5}}, "answer.number_out_of_range", "told"),
    "a number in no range": ({"wait": {"number": -1}}, "answer.number_unplaced", "wait"),
    "an option for a number": ({"wait": {"option": "yes"}}, "answer.number_expected", "wait"),
    "no answer": ({"told": None}, "answer.missing", "told"),
    "an empty list": ({"told": {"options": []}}, "answer.misshapen", "told"),
    "an empty option": ({"told": {"option": ""}}, "answer.misshapen", "told"),
    "an option that is a number": ({"told": {"option": 1}}, "answer.misshapen", "told"),
    "an option that is a list": ({"told": {"option": ["yes"]}}, "answer.misshapen", "told"),
    "options that hold a number": ({"told": {"options": ["yes", 1]}}, "answer.misshapen", "told"),
    "a true for a number": ({"wait": {"number": True}}, "answer.misshapen", "wait"),
    "a text for a number": ({"wait": {"number": "7"}}, "answer.misshapen", "wait"),
    "not a number": ({"wait": {"number": float("nan")}}, "answer.misshapen", "wait"),
    "an infinite number": ({"wait": {"number": float("inf")}}, "answer.misshapen", "wait"),
    "no n/a": ({"told": {"na": False}}, "answer.misshapen", "told"),
    "n/a by a word": ({"told": {"na": "yes"}}, "answer.misshapen", "told"),
    "an option and a number": (
        {"told": {"option": "yes", "number": 1}},
        "answer.misshapen",
        "told",
    ),
    "a bare word": ({"told": "yes"}, "answer.misshapen", "told"),
    "a key of nothing": ({"told": {"choice": "yes"}}, "answer.misshapen", "told"),
}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("case", _WRONG)
def test_a_wrong_answer_is_one_sentence_with_its_criterion(
    scored: Scored, case: str, language: Language
) -> None:
    changes, code, criterion = _WRONG[case]
    reply = scored("--language", language.value, **changes)
    error = _error(reply)
    assert (reply.exit_code, error["code"]) == (2, code)
    assert criterion in str(error["message"])
    assert str(error["message"]).endswith((".", "}."))
    assert len(reply.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("errors", "code", "told"),
    [
        ([{"type": "sneeze"}], "answer.unknown_error_type", "sneeze"),
        ([{"type": "late", "criterion": "nobody"}], "answer.unknown_criterion", "nobody"),
        ([{"type": "late", "criterion": 3}], "answer.misshapen", "/errors/0"),
        (["late"], "answer.misshapen", "/errors/0"),
        ({"type": "late"}, "answer.misshapen", "/errors"),
    ],
)
def test_a_wrong_recorded_error_is_told(
    scored: Scored, errors: object, code: str, told: str
) -> None:
    reply = scored(errors=errors)
    error = _error(reply)
    assert (reply.exit_code, error["code"]) == (2, code)
    assert told in str(error["message"])


def test_several_faults_at_once_are_each_listed(scored: Scored) -> None:
    reply = scored(
        errors=[{"type": "sneeze", "criterion": "ghost"}],
        asked={"na": True},
        nobody={"option": "yes"},
        told={"options": ["yes", "no"]},
        wait=None,
    )
    faults = _error(reply)["faults"]
    assert isinstance(faults, list)
    assert {(fault["where"], fault["code"]) for fault in faults} == {
        ("asked", "answer.na_forbidden"),
        ("nobody", "answer.unknown_criterion"),
        ("told", "answer.several_options"),
        ("ghost", "answer.unknown_criterion"),
        ("ghost", "answer.unknown_error_type"),
        ("wait", "answer.missing"),
    }
    for fault in faults:
        said = "sneeze" if fault["code"] == "answer.unknown_error_type" else fault["where"]
        assert said in fault["message"]
        assert fault["message"] in reply.err


def test_all_misshapen_places_are_listed(scored: Scored) -> None:
    reply = scored(errors=[3], told="yes", wait={"number": None}, more={"channel": 7})
    faults = _error(reply)["faults"]
    assert isinstance(faults, list)
    places = [fault["where"] for fault in faults]
    assert places == ["/answers/told", "/answers/wait", "/errors/0", "/channel"]


def test_an_answer_to_a_hidden_criterion_is_not_counted(scored: Scored) -> None:
    plain = scored().data
    hidden = scored(sold={"option": "no"}).data
    assert plain == hidden
    assert isinstance(plain, dict)
    terms = {term["criterion"]: term for term in plain["explanation"]}
    assert (terms["sold"]["points"], terms["sold"]["na_by"]) == (None, "condition")


def test_what_is_wrong_at_a_hidden_criterion_does_not_matter(scored: Scored) -> None:
    assert scored(sold={"option": "maybe"}).exit_code == 0


def test_the_channel_of_the_contact_decides_what_applies(scored: Scored) -> None:
    assert scored(spelt=None).code == "answer.missing"
    assert scored(spelt=None, more={"channel": "voice"}).exit_code == 0
    assert scored(spelt=None, more={"channel": "chat", "topic": "loan"}).code == "answer.missing"


def test_a_draft_is_scored_so_far_and_says_what_is_missing(scored: Scored) -> None:
    reply = scored("--draft", told=None, wait=None)
    data = reply.data
    assert isinstance(data, dict)
    assert (reply.exit_code, data["complete"], data["score"]["exact"]) == (0, False, "50")
    assert [each["criterion"] for each in data["missing"]] == ["told", "wait"]
    assert "told" in data["missing"][0]["message"]


def test_a_complete_draft_is_the_final_result(scored: Scored) -> None:
    draft, final = scored("--draft").data, scored().data
    assert isinstance(draft, dict)
    assert isinstance(final, dict)
    assert draft == final | {"complete": True, "missing": []}


def test_a_draft_with_wrong_answers_is_refused(scored: Scored) -> None:
    reply = scored("--draft", told={"option": "maybe"}, wait=None)
    assert (reply.exit_code, reply.code) == (2, "answer.unknown_option")


def test_an_empty_draft_has_no_score(scored: Scored) -> None:
    data = scored("--draft", **dict.fromkeys(_GOOD)).data
    assert isinstance(data, dict)
    assert data["score"] is None
    assert [each["criterion"] for each in data["missing"]] == ["asked", "told", "wait", "spelt"]


def test_a_result_is_readable_without_json(call: Call, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"answers": {"tone": {"option": "no"}}}', "utf-8")
    reply = call("score", CARD, answers, "--draft")
    lines = reply.out.splitlines()
    assert reply.exit_code == 0
    assert lines[0] == "Score: 0.00 %"
    assert "Gate failed: tone (section communication)" in lines
    assert "The criterion greeting is not answered yet." in lines
    assert any(line.startswith("tone ") and "0/" in line for line in lines)
