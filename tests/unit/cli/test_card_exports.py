"""`scorecard export`, and `scorecard import` of what it wrote."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.calls import CARD, Call


@pytest.fixture(name="workspace")
def _workspace(call: Call, tmp_path: Path) -> Path:
    place = tmp_path / "work"
    assert call("--workspace", place, "scorecard", "publish", CARD).exit_code == 0
    return place


def test_the_text_of_a_card_is_printed(call: Call, workspace: Path) -> None:
    reply = call("--workspace", workspace, "scorecard", "export", "inbound_service")
    assert reply.exit_code == 0
    assert "\nid: inbound_service\nversion: 1\n" in reply.out


def test_json_holds_the_text_with_id_and_version(call: Call, workspace: Path) -> None:
    reply = call("--workspace", workspace, "--json", "scorecard", "export", "inbound_service@1")
    data = json.loads(reply.out)
    assert (data["id"], data["version"]) == ("inbound_service", 1)
    assert data["text"].startswith("# Scorecard of an inbound service line")


def test_the_text_goes_to_a_file_where_one_is_named(
    call: Call, workspace: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.yaml"
    reply = call("--workspace", workspace, "--json", "scorecard", "export", "inbound_service",
                 "-o", target)  # fmt: skip
    assert json.loads(reply.out) == {"files": [str(target)]}
    assert call("scorecard", "check", target).exit_code == 0


def test_a_workbook_is_written_and_comes_back_as_a_sound_card(
    call: Call, workspace: Path, tmp_path: Path
) -> None:
    book, back = tmp_path / "card.xlsx", tmp_path / "back.yaml"
    reply = call("--workspace", workspace, "--json", "scorecard", "export", "inbound_service",
                 "--as", "excel", "-o", book)  # fmt: skip
    assert json.loads(reply.out) == {"files": [str(book)]}
    reply = call("--json", "scorecard", "import", book, "--as", "excel", "-o", back)
    assert reply.exit_code == 0
    assert {each["what"].partition("!")[0] for each in json.loads(reply.out)["dropped"]} == {
        "Scorecard"
    }
    assert call("scorecard", "check", back).exit_code == 0


def test_a_folder_takes_a_workbook_under_its_own_name(
    call: Call, workspace: Path, tmp_path: Path
) -> None:
    call("--workspace", workspace, "scorecard", "export", "inbound_service", "--as", "excel",
         "-o", tmp_path / "out")  # fmt: skip
    (path,) = (tmp_path / "out").iterdir()
    assert path.name == "Scorecard inbound_service v1.xlsx"


@pytest.mark.parametrize("name", ["nothing", "inbound_service@7"])
def test_a_card_that_is_not_published_is_not_found(call: Call, workspace: Path, name: str) -> None:
    reply = call("--workspace", workspace, "--json", "scorecard", "export", name)
    assert (reply.exit_code, reply.code) == (2, "not_found")


def test_a_checklist_comes_in_with_all_that_it_lost(call: Call, tmp_path: Path) -> None:
    sheet, card = tmp_path / "list.csv", tmp_path / "card.yaml"
    sheet.write_bytes(
        "Критерий;Вес;Смена\nОтвет;60%;1\nРечь;40 %;2\nИтого;100%;\n".encode("cp1251")
    )
    reply = call("--json", "scorecard", "import", sheet, "--as", "excel", "-o", card)
    data = json.loads(reply.out)
    assert data["written"] == str(card)
    places = [each["what"] for each in data["dropped"]]
    assert {"list!C1", "list!C2:C3", "list!A4"} <= set(places)
    assert all(each["why"].endswith(".") for each in data["dropped"])
    answers = tmp_path / "answers.json"
    given = {"otvet": {"option": "yes"}, "rech": {"option": "no"}}
    answers.write_text(json.dumps({"answers": given}), "utf-8")
    reply = call("--json", "score", card, answers)
    assert json.loads(reply.out)["score"] == {"value": 60.0, "exact": "60"}


def test_what_is_no_checklist_is_refused_and_nothing_is_written(call: Call, tmp_path: Path) -> None:
    sheet, card = tmp_path / "list.csv", tmp_path / "card.yaml"
    sheet.write_text("a;b\n1;2\n", "utf-8")
    reply = call("--json", "scorecard", "import", sheet, "--as", "excel", "-o", card)
    assert (reply.exit_code, reply.code) == (2, "checklist.no_header")
    assert not card.exists()
