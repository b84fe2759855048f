from pathlib import Path

import pytest

from qa_desk.cli.redacting import BadTime, milliseconds
from tests.unit.cli.calls import Call


def test_a_text_is_redacted_without_a_workspace(call: Call) -> None:
    reply = call("redact", "--text", "Карта 4111 1111 1111 1111", "--json")

    assert reply.exit_code == 0
    assert reply.data == {
        "text": "Карта •••• •••• •••• ••••",
        "spans": [{"start": 6, "end": 25, "kind": "card"}],
    }


@pytest.mark.parametrize("rest", [(), ("1", "--text", "x"), ("--text", "x", "--audio", "o.wav")])
def test_a_text_or_a_contact_is_named_and_not_both(call: Call, rest: tuple[str, ...]) -> None:
    assert call("redact", *rest, "--json").code == "cli.wrong_call"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("0", 0), ("12.5", 12_500), ("1:05", 65_000), ("1:02:03.4", 3_723_400), ("0:00,25", 250)],
)
def test_times_are_read_as_people_write_them(text: str, wanted: int) -> None:
    assert milliseconds(text) == wanted


@pytest.mark.parametrize("text", ["", "x", "-1", "1:2:3:4", "1e3", "٣"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(BadTime):
        milliseconds(text)


def test_a_clip_of_no_contact_is_refused_in_a_sentence(call: Call, tmp_path: Path) -> None:
    reply = call("--workspace", tmp_path / "ws", "clip", "7", tmp_path / "c.wav", "--json")

    assert reply.exit_code == 2
    assert reply.code == "not_found"
