"""Collections of dialogues, of which one file holds many."""

import json
from datetime import UTC
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Side
from qa_desk.importing.documents import read_document
from qa_desk.importing.formats import built_in
from qa_desk.importing.outcome import Imported, Item
from tests.unit.importing.formats.reading import a_json, read

ABCD: dict[str, object] = {
    "convo_id": 5,
    "scenario": {"personal": {"customer_name": "Ann"}, "flow": "refund", "subflow": "size"},
    "original": [["agent", "Hi!"], ["customer", "Hello"], ["action", "Account pulled up."]],
    "delexed": [],
}
TASK: dict[str, object] = {
    "conversation_id": "dlg-1",
    "vertical": "Coffee",
    "utterances": [
        {"index": 0, "speaker": "USER", "text": "A latte"},
        {"index": 1, "speaker": "assistant", "text": "Sure"},
        {"index": 2, "speaker": "ghost", "text": "Boo"},
    ],
}


def items(path: Path) -> list[Item]:
    return list(read_document(path, built_in(), None, UTC))


def sides(item: Imported) -> list[Side]:
    return [one.side for one in item.contact.messages]


@pytest.mark.parametrize("document", [[ABCD], {"train": [ABCD]}, ABCD])
def test_abcd_is_read_with_its_sides(tmp_path: Path, document: object) -> None:
    item = read(a_json(tmp_path / "a.json", document))
    assert sides(item) == [Side.AGENT, Side.CUSTOMER, Side.SYSTEM]
    assert (item.contact.external_id, item.contact.customer_key) == ("5", "Ann")
    assert item.contact.custom == {"flow": "refund", "subflow": "size"}


@pytest.mark.parametrize("document", [[TASK], TASK])
def test_taskmaster_is_read_with_its_sides(tmp_path: Path, document: object) -> None:
    item = read(a_json(tmp_path / "t.json", document))
    assert sides(item) == [Side.CUSTOMER, Side.AGENT, Side.UNKNOWN]
    assert item.contact.external_id == "dlg-1"


@pytest.mark.parametrize("turn", ["x", ["agent"], ["agent", 5], None])
def test_a_bad_dialogue_does_not_cost_the_others(tmp_path: Path, turn: object) -> None:
    found = items(a_json(tmp_path / "a.json", [ABCD | {"original": [turn]}, ABCD]))
    assert [isinstance(one, Imported) for one in found] == [False, True]


@pytest.mark.parametrize(
    "name", ["abcd/abcd_sample", "taskmaster/tm1_sample", "taskmaster/tm4_data_07_first25"]
)
def test_the_samples_come_in_with_what_they_say(samples: Path | None, name: str) -> None:
    if samples is None:
        print("not here: the folder of samples; no dialogues were read")  # noqa: T201 - a check that is left out is said
        return
    path = samples / "dialogues" / f"{name}.json"
    data = json.loads(path.read_text("utf-8"))
    wanted = [
        len(one.get("original") or one["utterances"])
        for one in (data if isinstance(data, list) else [data])
    ]
    found = [one for one in items(path) if isinstance(one, Imported)]
    assert [len(one.contact.messages) for one in found] == wanted
    assert not any(Side.UNKNOWN in sides(one) for one in found)
