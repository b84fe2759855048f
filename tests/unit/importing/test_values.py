"""Words of files become values, or are refused; nothing is guessed."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from qa_desk.domain.contacts import Channel, Direction, Side
from qa_desk.importing import values
from qa_desk.importing.outcome import Refused

ALMATY = timezone(timedelta(hours=5))


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-05T14:30:00+05:00",
        "2026-10-05T09:30:00Z",
        "2026-10-05 14:30",
        "05.10.2026 14:30:00",
        " 05.10.2026 14:30 ",
        "2026/10/05 14:30",
    ],
)
def test_a_time_is_read_however_it_is_written(text: str) -> None:
    assert values.moment(text, ALMATY, "started_at") == datetime(2026, 10, 5, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["03/04/2026", "yesterday", "2026-13-01", "0001-01-01", "31.02.2026"]
)
def test_what_is_no_time_or_could_be_two_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        values.moment(text, ALMATY, "started_at")
    assert refused.value.code == "import.bad_date"
    assert refused.value.facts == {"column": "started_at", "value": text}


def test_a_time_without_zone_is_this_computers() -> None:
    assert (
        values.moment("2026-10-05T14:30", None, "x") == datetime(2026, 10, 5, 14, 30).astimezone()
    )


def test_no_time_is_no_time() -> None:
    assert values.moment("  ", None, "x") is None


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("voice", Channel.VOICE),
        ("Чат", Channel.CHAT),
        ("E-mail", Channel.EMAIL),
        ("хат", Channel.EMAIL),
    ],
)
def test_channels_are_known_in_three_languages(text: str, channel: Channel) -> None:
    assert values.channel(text) is channel


def test_an_unknown_channel_is_refused() -> None:
    with pytest.raises(Refused, match=r"import\.unknown_channel"):
        values.channel("pigeon")


@pytest.mark.parametrize(
    ("text", "direction"),
    [("Входящий", Direction.INBOUND), ("OUT", Direction.OUTBOUND), ("?", Direction.UNKNOWN)],
)
def test_directions_are_known_or_unknown(text: str, direction: Direction) -> None:
    assert values.direction(text) is direction


def test_a_side_is_one_of_ours_or_refused() -> None:
    assert values.side("Bot", "messages[0].side") is Side.BOT
    with pytest.raises(Refused, match=r"import\.unknown_side"):
        values.side("boss", "messages[0].side")


@pytest.mark.parametrize(
    ("text", "flag"), [("да", True), ("TRUE", True), ("", False), ("жоқ", False)]
)
def test_flags_are_read(text: str, flag: bool) -> None:  # noqa: FBT001 - a table of cases
    assert values.flag(text, "complaint") is flag


def test_a_flag_that_says_neither_is_refused() -> None:
    with pytest.raises(Refused, match=r"import\.bad_flag"):
        values.flag("maybe", "complaint")


@pytest.mark.parametrize(("text", "mark"), [("5", 5), ("0", 0), ("100", 100), ("", None)])
def test_a_mark_is_a_small_whole_number(text: str, mark: int | None) -> None:
    assert values.csat(text) == mark


@pytest.mark.parametrize("text", ["101", "-1", "4.5", "good", "٣", "9" * 50])
def test_any_other_mark_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"import\.bad_csat"):
        values.csat(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ru-RU", "ru"),
        ("EN_us", "en"),
        ("Қазақша", "kk"),
        ("русский", "ru"),
        ("Ido speak", "ido speak"),
    ],
)
def test_languages_become_short_codes(text: str, code: str) -> None:
    assert values.language(text) == code


@pytest.mark.parametrize(("text", "channel"), [("0", 0), ("right", 1), ("левый", 0), ("", None)])
def test_the_agents_channel_is_read(text: str, channel: int | None) -> None:
    assert values.agent_channel(text) == channel


def test_a_third_channel_is_refused() -> None:
    with pytest.raises(Refused, match=r"import\.unknown_agent_channel"):
        values.agent_channel("2")
