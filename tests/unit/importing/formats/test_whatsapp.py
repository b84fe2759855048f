"""Chats of WhatsApp as Android and iOS write them, in Russian and English, by 12 and 24 hours."""

import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing.archive import LARGEST
from qa_desk.importing.documents import read_source
from qa_desk.importing.formats import built_in
from qa_desk.importing.outcome import Imported, Item
from qa_desk.importing.source import Source
from qa_desk.importing.tables.mapping import Dates
from tests.unit.importing.formats.reading import notices, read, refused

ANDROID_RU = """\
31.12.2025, 21:15 - Сообщения и звонки защищены сквозным шифрованием.
31.12.2025, 21:16 - Анна: Здравствуйте!
Не проходит платёж: пишет «ошибка»

на кассе
31.12.2025, 21:20 - +7 701 000 00 01: <Без медиафайлов>
"""
ANDROID_US = """\
12/31/25, 9:15\u202fPM - Messages and calls are end-to-end encrypted.
12/31/25, 9:16\u202fPM - Anna: Hello: again
1/1/26, 12:05\u202fAM - Bob: <Media omitted>
"""
IOS_RU = """\
[31.12.2025, 21:15:01] Анна: \u200eСообщения и звонки защищены сквозным шифрованием.
[31.12.2025, 21:16:02] Анна: Здравствуйте!
\u200e[31.12.2025, 21:17:03] Болат: \u200eизображение отсутствует
"""
IOS_US = """\
[12/31/25, 9:15:01\u202fPM] Support: \u200eMessages and calls are end-to-end encrypted.
[12/31/25, 9:16:02\u202fPM] ~\u202fAnna: Hello
\u200e[1/1/26, 12:17:03\u202fAM] Bob: \u200e<attached: 0001-PHOTO.jpg>
"""
NEW_YEAR = datetime(2025, 12, 31, 21, 16, tzinfo=UTC)


def a_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def a_zip(path: Path, **parts: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return path


def items(path: Path, dates: Dates | None = None) -> list[Item]:
    return list(read_source(Source(path, UTC, timedelta(hours=24), dates), built_in(), None))


def said(item: Imported) -> list[tuple[str, str]]:
    return [(one.author, one.text) for one in item.contact.messages]


@pytest.mark.parametrize(
    ("text", "names", "last"),
    [
        (ANDROID_RU, ["", "Анна", "+7 701 000 00 01"], "<Без медиафайлов>"),
        (ANDROID_US, ["", "Anna", "Bob"], "<Media omitted>"),
        (IOS_RU, ["", "Анна", "Болат"], "изображение отсутствует"),
        (IOS_US, ["", "Anna", "Bob"], "<attached: 0001-PHOTO.jpg>"),
    ],
)
def test_every_phone_s_chat_is_read(tmp_path: Path, text: str, names: list[str], last: str) -> None:
    item = read(a_file(tmp_path / "WhatsApp Chat with Анна.txt", text))
    assert [one.author for one in item.contact.messages] == names
    assert item.contact.messages[-1].text == last
    sides = [one.side for one in item.contact.messages]
    assert sides == [Side.SYSTEM, Side.UNKNOWN, Side.UNKNOWN]
    at = item.contact.messages[1].at
    assert at is not None
    assert at.replace(second=0) == NEW_YEAR
    assert (item.contact.channel, item.chat) == (Channel.MESSENGER, "whatsapp/Анна")


def test_lines_below_belong_to_the_message_above(tmp_path: Path) -> None:
    item = read(a_file(tmp_path / "chat.txt", ANDROID_RU))
    assert said(item)[1] == (
        "Анна",
        "Здравствуйте!\nНе проходит платёж: пишет «ошибка»\n\nна кассе",
    )


def test_a_colon_in_a_message_ends_no_name(tmp_path: Path) -> None:
    assert said(read(a_file(tmp_path / "chat.txt", ANDROID_US)))[1] == ("Anna", "Hello: again")


def test_midnight_is_the_beginning_of_the_day(tmp_path: Path) -> None:
    at = read(a_file(tmp_path / "chat.txt", ANDROID_US)).contact.messages[-1].at
    assert at == datetime(2026, 1, 1, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("half", "hour"),
    [("PM", 21), ("p.m.", 21), ("pm", 21), ("ПП", 21), ("ТК", 21), ("AM", 9), ("ДП", 9), ("ТД", 9)],
)
def test_halves_of_the_day_are_known(tmp_path: Path, half: str, hour: int) -> None:
    item = read(a_file(tmp_path / "c.txt", f"13.01.2026, 9:15 {half} - Анна: да\n"))
    assert item.contact.started_at == datetime(2026, 1, 13, hour, 15, tzinfo=UTC)


def test_a_day_above_twelve_tells_the_order(tmp_path: Path) -> None:
    text = "12/01/2026, 10:00 - A: a\n13/01/2026, 9:00 - A: b\n"
    item = read(a_file(tmp_path / "c.txt", text))
    assert item.contact.started_at == datetime(2026, 1, 12, 10, tzinfo=UTC)


def test_the_order_of_messages_tells_the_order_of_dates(tmp_path: Path) -> None:
    text = "01/02/2026, 10:00 - A: a\n02/02/2026, 10:00 - A: b\n01/03/2026, 10:00 - A: c\n"
    path = a_file(tmp_path / "c.txt", text)
    starts = [one.contact.started_at for one in items(path) if isinstance(one, Imported)]
    assert starts[0] == datetime(2026, 2, 1, 10, tzinfo=UTC)


def test_a_day_that_could_be_a_month_is_asked_and_never_guessed(tmp_path: Path) -> None:
    path = a_file(tmp_path / "c.txt", "02/03/2026, 10:00 - A: a\n")
    assert refused(path).code == "import.chat_dates_unclear"
    (item,) = items(path, Dates.MONTH_FIRST)
    assert isinstance(item, Imported)
    assert item.contact.started_at == datetime(2026, 2, 3, 10, tzinfo=UTC)


def test_american_writing_is_read_month_first_and_told(tmp_path: Path) -> None:
    item = read(a_file(tmp_path / "c.txt", "1/5/26, 9:15 PM - A: a\n"))
    assert item.contact.started_at == datetime(2026, 1, 5, 21, 15, tzinfo=UTC)
    assert "import.chat_dates_american" in notices(item)


def test_a_date_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    found = refused(a_file(tmp_path / "c.txt", "31.02.2026, 10:00 - A: a\n"))
    assert (found.code, found.facts["value"]) == ("import.bad_date", "31.02.2026")


def test_numbers_that_are_no_time_belong_to_the_message_above(tmp_path: Path) -> None:
    text = "13.01.2026, 10:00 - A: a\n99.99.2026, 99:99 - B: b\n[13.01.2026, 10:01:00] C: c\n"
    item = read(a_file(tmp_path / "c.txt", text))
    assert len(item.contact.messages) == 1


def test_an_archive_is_read_without_unpacking(tmp_path: Path) -> None:
    parts = {"_chat.txt": IOS_RU, "../../../etc/x.jpg": "…", "photo.jpg": "…"}
    item = read(a_zip(tmp_path / "WhatsApp Chat - Анна (2).zip", **parts))
    assert item.chat == "whatsapp/Анна"
    assert not list(tmp_path.rglob("*.jpg"))


def test_a_chat_without_a_name_is_known_by_how_it_begins(tmp_path: Path) -> None:
    first = read(a_file(tmp_path / "_chat.txt", IOS_RU))
    longer = IOS_RU + "[31.12.2025, 21:18:00] Анна: Ещё\n"
    (tmp_path / "x").mkdir()
    second = read(a_file(tmp_path / "x" / "_chat.txt", longer))
    assert first.contact.external_id == second.contact.external_id


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = a_zip(tmp_path / "bomb.zip", **{"_chat.txt": "0" * (LARGEST + 1)})
    assert refused(path).code == "import.archive_part_large"


def test_an_archive_of_other_things_is_of_no_format(tmp_path: Path) -> None:
    path = a_zip(tmp_path / "a.zip", **{"a.txt": "x", "b.txt": "y"})
    assert refused(path).code == "import.unrecognised_document"


def test_a_note_that_begins_with_a_date_is_no_chat(tmp_path: Path) -> None:
    path = a_file(tmp_path / "n.txt", "31.12.2025 позвонить Анне\nкупить: хлеб\n")
    assert refused(path).code == "import.not_a_conversation"


def test_what_somebody_typed_is_theirs_even_if_it_sounds_like_the_program(tmp_path: Path) -> None:
    text = "[31.12.2025, 21:16:02] Анна: Сообщения защищены сквозным шифрованием?\n"
    (message,) = read(a_file(tmp_path / "c.txt", text)).contact.messages
    assert (message.side, message.author) == (Side.UNKNOWN, "Анна")


def test_a_changed_title_with_a_colon_is_nobody_s(tmp_path: Path) -> None:
    text = (
        '31.12.2025, 21:16 - Анна: да\n31.12.2025, 21:17 - Анна изменил(а) тему с "А: б" на "В"\n'
    )
    last = read(a_file(tmp_path / "c.txt", text)).contact.messages[-1]
    assert (last.side, last.author) == (Side.SYSTEM, "")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251"])
def test_other_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    item = read(a_file(tmp_path / "c.txt", ANDROID_RU, encoding))
    assert said(item)[1][0] == "Анна"


def test_a_day_that_is_none_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(
        "25.12.2026, 10:15 - Anna: hi\n\n31.02.2026, 10:16 - Bob: never\n", encoding="utf-8"
    )
    assert (refused(path).code, refused(path).line) == ("import.bad_date", 3)
