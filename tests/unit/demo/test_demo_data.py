"""The demo data are whole and agree with each other."""

import re
from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from tests.unit.demo.demo_files import (
    CALLS,
    CHATS,
    DATA,
    call_rows,
    chat,
    defined_codes,
    dialogues,
    truth,
)

TEST_CARDS = {"4111111111111111", "5555555555554444", "4242424242424242"}


def national_number_is_valid(digits: str) -> bool:
    """Check a Kazakh individual number as the register does: weights 1-11, then 3-11, 1, 2."""
    figures = [int(figure) for figure in digits]
    first = sum(a * b for a, b in zip(figures, range(1, 12), strict=False)) % 11
    second = sum(a * b for a, b in zip(figures, (*range(3, 12), 1, 2), strict=False)) % 11
    return figures[11] == (second if first == 10 else first)


def written_texts() -> str:
    return "\n".join(turn["text"] for d in dialogues().values() for turn in d["turns"])


def test_every_dialogue_is_named_after_its_id() -> None:
    assert {d["id"] for d in dialogues().values()} == set(dialogues())


def test_every_dialogue_has_its_truth_and_no_truth_stands_alone() -> None:
    assert {path.stem for path in (DATA / "truth").glob("*.json")} == set(dialogues())


def test_every_call_has_a_row_and_a_recording_and_none_is_left_over() -> None:
    assert set(call_rows()) == set(CALLS)
    recordings = {path.name for path in (DATA / "import" / "recordings").iterdir()}
    assert recordings == {row["recording"] for row in call_rows().values()}


def test_every_written_contact_has_its_export() -> None:
    assert {path.stem for path in (DATA / "import" / "chats").glob("*.json")} == set(CHATS)


def test_a_recording_carries_time_agent_and_call_in_its_name() -> None:
    for contact, row in call_rows().items():
        stamp = datetime.fromisoformat(row["started_at"]).strftime("%Y%m%d-%H%M%S")
        assert row["recording"] == f"{stamp}_in_{row['agent_id']}_{contact}.opus"


def test_the_demo_covers_languages_channels_and_people() -> None:
    languages = Counter((name in CALLS, d["language"]) for name, d in dialogues().items())
    assert languages == {
        (True, "ru"): 9,
        (True, "kk"): 2,
        (True, "en"): 1,
        (False, "ru"): 5,
        (False, "kk"): 4,
        (False, "en"): 3,
    }
    assert {d["channel"] for d in dialogues().values()} == {"voice", "chat", "email", "messenger"}
    assert len({d["team"] for d in dialogues().values()}) == 2


def test_every_agent_has_calls_and_chats_in_both_months() -> None:
    agents = {d["agent"]["id"] for d in dialogues().values()}
    assert len(agents) == 4
    for agent in agents:
        own = {name: d for name, d in dialogues().items() if d["agent"]["id"] == agent}
        assert len(own) >= 5
        assert len([name for name in own if name in CALLS]) >= 2
        assert {d["started_at"][:7] for d in own.values()} == {"2026-09", "2026-10"}


@pytest.mark.parametrize("contact", list(dialogues()))
def test_truth_says_what_the_dialogue_says(contact: str) -> None:
    said = [(turn["side"], turn["text"]) for turn in truth(contact)["turns"]]
    written = [(turn["side"], turn["text"].strip()) for turn in dialogues()[contact]["turns"]]
    assert said == written
    assert truth(contact)["language"] == dialogues()[contact]["language"]


@pytest.mark.parametrize("contact", list(dialogues()))
def test_turns_lie_in_order_inside_the_duration(contact: str) -> None:
    turns = truth(contact)["turns"]
    starts = [turn["start_s"] for turn in turns]
    assert starts == sorted(starts)
    assert all(
        0 <= turn["start_s"] <= turn["end_s"] <= truth(contact)["duration_s"] for turn in turns
    )


@pytest.mark.parametrize("contact", CALLS)
def test_nobody_speaks_over_himself(contact: str) -> None:
    for side in ("agent", "customer"):
        own = [turn for turn in truth(contact)["turns"] if turn["side"] == side]
        assert all(a["end_s"] <= b["start_s"] for a, b in pairwise(own))


@pytest.mark.parametrize("contact", list(dialogues()))
def test_planted_errors_are_defined_and_repeated_in_the_truth(contact: str) -> None:
    planted = dialogues()[contact]["planted"]
    for error in planted:
        assert error["criterion"] in defined_codes()[error["code"]]
    repeated = truth(contact)["planted"]
    assert [error["code"] for error in repeated] == [error["code"] for error in planted]
    assert all(error["side"] == "agent" for error in repeated)


@pytest.mark.parametrize("contact", CALLS)
def test_a_planted_error_of_a_call_has_its_second(contact: str) -> None:
    turns = truth(contact)["turns"]
    for error, shown in zip(
        dialogues()[contact]["planted"], truth(contact)["planted"], strict=True
    ):
        expected = turns[error["turn"]]["start_s"]
        if error["code"] == "long_silence":
            expected = truth(contact)["events"]["silence"][0]["start_s"]
        assert shown["start_s"] == expected


@pytest.mark.parametrize("contact", CHATS)
def test_a_planted_error_of_a_chat_has_its_message(contact: str) -> None:
    for shown in truth(contact)["planted"]:
        assert chat(contact)["messages"][shown["message"]]["side"] == "agent"


def test_every_defined_code_is_planted_somewhere() -> None:
    planted = {error["code"] for d in dialogues().values() for error in d["planted"]}
    assert planted == set(defined_codes())


def test_some_contacts_are_good_on_purpose() -> None:
    assert len([name for name, d in dialogues().items() if not d["planted"]]) >= 6


@pytest.mark.parametrize("contact", CHATS)
def test_a_chat_is_exported_as_it_was_written(contact: str) -> None:
    exported = chat(contact)
    assert exported["format"] == "qa-desk-chat/1"
    assert exported["channel"] == dialogues()[contact]["channel"]
    assert [m["text"] for m in exported["messages"]] == [t["text"] for t in truth(contact)["turns"]]
    times = [datetime.fromisoformat(message["at"]) for message in exported["messages"]]
    assert times == sorted(times)
    assert times[0] == datetime.fromisoformat(exported["started_at"])
    assert all(message["author"] for message in exported["messages"])


def test_a_slow_reply_is_slow() -> None:
    messages = chat("MS-5207")["messages"]
    (late,) = [e["message"] for e in truth("MS-5207")["planted"] if e["code"] == "slow_reply"]
    asked = next(i for i in range(late - 1, 0, -1) if messages[i - 1]["side"] == "agent")
    waited = datetime.fromisoformat(messages[late]["at"]) - datetime.fromisoformat(
        messages[asked]["at"]
    )
    assert waited > timedelta(minutes=5)


def test_no_number_belongs_to_a_real_person() -> None:
    compact = re.sub(r"(?<=\d)[ -](?=\d)", "", written_texts())
    numbers = re.findall(r"(?<![\d+])\d{12}(?!\d)", compact)
    cards = re.findall(r"(?<!\d)\d{16}(?!\d)", compact)
    phones = re.findall(r"\+\d+", compact)
    assert numbers
    assert not any(national_number_is_valid(number) for number in numbers)
    assert set(cards) <= TEST_CARDS
    assert phones
    assert all(phone.startswith("+7700000") for phone in phones)


def test_the_checksum_used_above_knows_a_valid_number() -> None:
    assert national_number_is_valid("850217300412")
