"""`classifier`: checked, published, listed, and through Excel without loss."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.services import classifiers, shipped_files
from tests.unit.cli.calls import Call

SHIPPED = shipped_files.folder() / "classifier.yaml"


def _data(value: object) -> Mapping[str, object]:
    assert isinstance(value, dict)
    return value


def test_the_shipped_classifier_has_no_faults(call: Call) -> None:
    reply = call("--json", "classifier", "check", SHIPPED)

    assert (reply.exit_code, reply.data) == (0, {"ok": True, "faults": []})
    assert call("classifier", "check", SHIPPED).out.strip() == f"{SHIPPED}: no faults"


def test_every_fault_is_listed_with_its_place(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(SHIPPED.read_text("utf-8").replace("parent: opening", "parent: opned"), "utf-8")

    reply = call("classifier", "check", file)

    assert reply.exit_code == 2
    assert all("opned" in line for line in reply.out.splitlines())
    assert reply.out.startswith("20:13: ")


def test_a_published_version_is_listed_and_stays(call: Call, tmp_path: Path) -> None:
    here = ("--workspace", tmp_path / "ws")
    published = call("--json", *here, "classifier", "publish", SHIPPED)
    assert published.data == {"id": "contact_center", "version": 1}
    other = tmp_path / "other.yaml"
    other.write_text(SHIPPED.read_text("utf-8").replace("weight: 5\n", "weight: 6\n"), "utf-8")

    refused = call("--json", *here, "classifier", "publish", other)

    assert refused.code == "classifier.version_taken"
    assert "contact_center  1" in call(*here, "classifier", "list").out
    listed = call("--json", *here, "classifier", "list").data
    assert isinstance(listed, list)
    assert [(row["id"], row["version"]) for row in listed] == [("contact_center", 1)]


def test_the_classifier_goes_to_excel_and_back(call: Call, tmp_path: Path) -> None:
    here = ("--workspace", tmp_path / "ws")
    book, back = tmp_path / "out.xlsx", tmp_path / "back.yaml"
    assert call(*here, "classifier", "export", "--as", "excel", "-o", book).exit_code == 0

    dry = call(*here, "classifier", "import", book, "--dry-run")
    assert (dry.exit_code, dry.out.strip()) == (0, "Nothing would change.")
    assert call(*here, "classifier", "import", book, "-o", back).exit_code == 0

    assert classifiers.document(back)["error_types"] == classifiers.document(SHIPPED)["error_types"]


def test_the_classifier_goes_to_yaml_as_it_was_published(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "out.yaml"
    call("--workspace", tmp_path / "ws", "classifier", "export", "-o", out)

    assert out.read_text("utf-8") == SHIPPED.read_text("utf-8")


def test_bad_rows_and_changes_are_told_and_nothing_is_written(call: Call, tmp_path: Path) -> None:
    here = ("--workspace", tmp_path / "ws")
    path, out = tmp_path / "list.xlsx", tmp_path / "out.yaml"
    call(*here, "classifier", "export", "--as", "excel", "-o", path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    sheet["G3"], sheet["B4"] = "dreadful", "Recording kept secret"
    book.save(path)

    reply = call(*here, "--json", "classifier", "import", path, "-o", out)

    assert (reply.exit_code, out.exists()) == (2, False)
    data = _data(reply.data)
    assert data["changes"] == [{"code": "recording_not_announced", "change": "titles"}]
    assert [(_data(f)["place"], _data(f)["code"]) for f in data["faults"]] == [  # type: ignore[attr-defined]
        ("Error types!G3", "classifier_sheet.unknown_severity")
    ]
    told = call(*here, "classifier", "import", path, "--dry-run").out
    assert "Error types!G3: no_greeting: “dreadful” is no severity" in told
    assert "title changed: recording_not_announced Recording kept secret" in told


@pytest.mark.parametrize("arguments", [["import", "a.xlsx"], ["export", "--as", "pdf", "-o", "x"]])
def test_a_call_that_says_too_little_is_refused(call: Call, arguments: list[str]) -> None:
    assert call("--json", "classifier", *arguments).code == "cli.wrong_call"


def test_a_place_that_cannot_be_written_is_told(call: Call, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    target = tmp_path / "file" / "out.yaml"
    reply = call("--json", "--workspace", tmp_path / "ws", "classifier", "export", "-o", target)

    assert reply.code == "report.not_written"


def test_a_list_that_cannot_be_written_is_told_in_one_document(call: Call, tmp_path: Path) -> None:
    here, book = ("--json", "--workspace", tmp_path / "ws"), tmp_path / "list.xlsx"
    call(*here, "classifier", "export", "--as", "excel", "-o", book)

    reply = call(*here, "classifier", "import", book, "-o", tmp_path)

    assert (reply.exit_code, reply.code) == (2, "report.not_written")


def test_a_list_that_was_changed_in_excel_is_published_as_the_next_version(
    call: Call, tmp_path: Path
) -> None:
    here, book = ("--json", "--workspace", tmp_path / "ws"), tmp_path / "list.xlsx"
    call(*here, "classifier", "publish", SHIPPED)
    call(*here, "classifier", "export", "--as", "excel", "-o", book)
    same = _data(call(*here, "classifier", "import", book, "--dry-run").data)
    sheets = load_workbook(book)
    sheets.worksheets[0]["I3"] = 77
    sheets.save(book)

    out = tmp_path / "next.yaml"
    changed = _data(call(*here, "classifier", "import", book, "-o", out).data)

    assert (same["version"], changed["version"]) == (1, 2)
    published = call(*here, "classifier", "publish", out)
    assert published.data == {"id": "contact_center", "version": 2}


def test_a_list_is_never_written_over(call: Call, tmp_path: Path) -> None:
    here, book = ("--json", "--workspace", tmp_path / "ws"), tmp_path / "list.xlsx"
    call(*here, "classifier", "export", "--as", "excel", "-o", book)
    before = book.read_bytes()

    reply = call(*here, "classifier", "import", book, "-o", book)

    assert (reply.exit_code, reply.code) == (2, "classifier_sheet.same_file")
    assert book.read_bytes() == before
