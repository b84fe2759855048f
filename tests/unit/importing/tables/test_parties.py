"""Who is meant, which way and for how long, in the words of switchboards."""

import pytest

from qa_desk.domain.contacts import Direction
from qa_desk.importing.outcome import Refused
from qa_desk.importing.tables.parties import endpoint, party, route, seconds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("101", ("101", "")),
        ("+77011234567", ("+77011234567", "")),
        ("+7 (701) 123-45-67", ("+77011234567", "")),
        ('"Anna B" <101>', ("101", "Anna B")),
        ("Anna <101>", ("101", "Anna")),
        ('"101" <101>', ("101", "")),
        ("Anna (101)", ("101", "Anna")),
        ("205 (Дуба)", ("205", "Дуба")),
        ("205 (Дуба) 65", ("205", "Дуба")),
        ("Анна", ("", "Анна")),
        ("", ("", "")),
    ],
)
def test_parties(text: str, found: tuple[str, str]) -> None:
    assert party(text) == found


@pytest.mark.parametrize(
    ("channel", "extension"),
    [
        ("SIP/8006-00000fa5", "8006"),
        ("PJSIP/101-00000001", "101"),
        ("Local/101@from-queue-0001;1", "101"),
        ("Agent/1001", "1001"),
        ("SIP/trunk-0000151", ""),
        ("Dongle/MTS-0100", ""),
        ("", ""),
    ],
)
def test_extensions_of_channels(channel: str, extension: str) -> None:
    assert endpoint(channel) == extension


@pytest.mark.parametrize(
    ("words", "direction"),
    [
        ("Входящий", Direction.INBOUND),
        ("Inbound Queue", Direction.INBOUND),
        ("кіріс қоңырау", Direction.INBOUND),
        ("Исходящий", Direction.OUTBOUND),
        ("OUT", Direction.OUTBOUND),
        ("шығыс", Direction.OUTBOUND),
        ("Внутренний", Direction.UNKNOWN),
    ],
)
def test_directions(words: str, direction: Direction) -> None:
    assert route(words) is direction


@pytest.mark.parametrize(
    ("text", "found"),
    [("95", 95), ("4000", 4000), ("1:35", 95), ("00:01:35", 95), ("01:00:00", 3600), ("", None),
     ("65.4", 65), ("65,4", 65), ("00:00:10.5", 10)],
)  # fmt: skip
def test_durations(text: str, found: int | None) -> None:
    assert seconds(text, "talk") == found


@pytest.mark.parametrize("text", ["-5", "1 min", "1:2:3:4", "12345678"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        seconds(text, "talk")
