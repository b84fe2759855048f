"""`phrases`: rules listed, checked, kept, exported and looked for."""

import json
from pathlib import Path
from typing import Any

from qa_desk.services import phrase_files
from tests.db.builders import a_chat, add
from tests.unit.cli.calls import Call, Reply
from tests.workspace import a_desk

FILE = """\
rules:
  greeting:
    name: {en: Greeting, ru: Приветствие}
    text: "сәлеметсіз бе or здравствуйте"
  bye:
    name: Farewell
    text: "до свидания"
    enabled: false
topics:
  courtesy:
    name: Courtesy
    rules: [greeting, bye]
"""


def a_workspace(folder: Path) -> tuple[Path, Path]:
    """Store two chats; return the workspace and a file of rules."""
    desk = a_desk(folder)
    add(desk.store, a_chat("CH-1"), a_chat("CH-2", "Алло"))
    desk.store.close()
    file = folder / "rules.yaml"
    file.write_text(FILE, "utf-8")
    return desk.paths.workspace, file


def told(reply: Reply) -> dict[str, Any]:
    """Return the JSON of a reply as the object it is."""
    found = json.loads(reply.out)
    assert isinstance(found, dict)
    return found


def test_rules_are_kept_run_and_counted(call: Call, tmp_path: Path) -> None:
    workspace, file = a_workspace(tmp_path)
    here = ("--workspace", str(workspace), "--json")

    added = told(call(*here, "phrases", "add", str(file)))
    ran = told(call(*here, "phrases", "run", "--where", "channel = chat"))
    listed = told(call(*here, "phrases", "list"))

    assert added == {"added": ["greeting", "bye", "courtesy"], "changed": [], "same": 0}
    assert (ran["searched"], ran["found_in"], ran["waiting"]) == (2, 1, 0)
    assert ran["rules"]["greeting"] == {"found": 1, "searched": 2}
    [bye, greeting] = listed["rules"]
    assert (bye["enabled"], greeting["found"], greeting["version"]) == (False, 1, 1)
    assert listed["topics"][0]["rules"] == ["greeting", "bye"]
    found = json.loads(call(*here, "contacts", "--where", "rule = Greeting").out)
    assert [row["external_id"] for row in found] == ["CH-1"]


def test_a_file_is_checked_without_a_workspace(call: Call, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(FILE, "utf-8")
    bad.write_text(FILE.replace("до свидания", "до ("), "utf-8")

    assert told(call("--json", "phrases", "check", str(good))) == {
        "ok": True,
        "rules": 2,
        "topics": 1,
    }
    wrong = call("--json", "phrases", "check", str(bad))
    assert wrong.exit_code == 2
    faults = told(wrong)["error"]["faults"]
    assert {fault["code"] for fault in faults} == {"phrase.opening", "phrase.missing"}


def test_what_comes_with_the_program_goes_out_and_away(call: Call, tmp_path: Path) -> None:
    workspace, _file = a_workspace(tmp_path)
    here = ("--workspace", str(workspace))
    out = tmp_path / "out.yaml"
    keys = [rule.key for rule in phrase_files.starter().rules]

    assert call(*here, "phrases", "add").exit_code == 0
    assert call(*here, "phrases", "export", str(out)).exit_code == 0
    assert [rule.key for rule in phrase_files.read_file(out).rules] == sorted(keys)
    assert call(*here, "phrases", "remove", *keys).exit_code == 0
    assert told(call(*here, "--json", "phrases", "list")) == {"rules": [], "topics": []}
    assert call(*here, "phrases", "remove", "greeting").exit_code == 2
