"""Letters: own words, no quoted ones, by the thread."""

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Channel, Side
from qa_desk.importing.formats.letter_quotes import own_words
from tests.unit.importing.formats.reading import notices, read, refused


def a_letter(path: Path, text: str = "Здравствуйте!", number: int = 1, **other: str) -> Path:
    """Write a letter; `number` is its place in the thread."""
    letter = EmailMessage()
    letter["From"] = other.get("sender", "Болат <bolat@mail.kz>")
    letter["To"] = "Банк <help@bank.kz>"
    letter["Subject"] = other.get("subject", "Карта")
    letter["Date"] = f"Mon, 05 Oct 2026 1{number}:00:00 +0500"
    letter["Message-ID"] = f"<{number}@mail.kz>"
    if number > 1:
        letter["In-Reply-To"] = f"<{number - 1}@mail.kz>"
        letter["References"] = " ".join(f"<{n}@mail.kz>" for n in range(1, number))
    letter.set_content(text)
    if "html" in other:
        letter.add_alternative(other["html"], subtype="html")
    if "attached" in other:
        letter.add_attachment(b"x", maintype="image", subtype="png", filename=other["attached"])
    path.write_bytes(letter.as_bytes())
    return path


def test_a_letter_is_a_message_whose_side_nobody_guessed(tmp_path: Path) -> None:
    item = read(a_letter(tmp_path / "a.eml", attached="чек.png"))
    (message,) = item.contact.messages
    assert (message.side, message.author) == (Side.UNKNOWN, "bolat@mail.kz")
    assert message.text == "Здравствуйте!\n[чек.png]"
    assert message.at == datetime(2026, 10, 5, 6, tzinfo=UTC)
    contact = item.contact
    assert (contact.channel, contact.external_id, contact.topic) == (
        Channel.EMAIL,
        "1@mail.kz",
        "Карта",
    )
    assert contact.custom == {"to": "help@bank.kz"}


def test_an_answer_belongs_to_the_thread_of_the_first_letter(tmp_path: Path) -> None:
    item = read(a_letter(tmp_path / "c.eml", "Да", 3, subject="Re: Fwd: Карта"))
    assert (item.contact.external_id, item.contact.topic) == ("1@mail.kz", "Карта")


@pytest.mark.parametrize(
    ("text", "own", "left"),
    [
        ("Да\n\nOn Mon, Oct 5, 2026 Anna wrote:\n> Где карта?\n> Жду.", "Да", 3),
        ("Да\n\n05.10.2026, Анна пишет:\n> Где?", "Да", 2),
        ("2026 ж. Анна жазды:\n> Қайда?\n\nМіне", "Міне", 2),
        ("> Где карта?\nЕдет.\n> Когда?\nЗавтра.", "Едет.\nЗавтра.", 2),
        ("Да\n-----Original Message-----\nFrom: A\nГде?", "Да", 3),
        ("Да\n-------- Исходное сообщение --------\nГде?", "Да", 2),
        ("Да\n\nОт: Анна\nОтправлено: 5 октября\nКому: Банк\nТема: Карта\n\nГде?", "Да", 5),
        ("От: кого угодно\nслова", "От: кого угодно\nслова", 0),
        ("Анна пишет: где карта?", "Анна пишет: где карта?", 0),
        ("", "", 0),
    ],
)
def test_what_was_written_before_is_no_new_word(text: str, own: str, left: int) -> None:
    assert own_words(text) == (own, left)


def test_what_was_left_out_is_told(tmp_path: Path) -> None:
    item = read(a_letter(tmp_path / "a.eml", "Да\n> Где?\n"))
    assert item.contact.messages[0].text == "Да"
    assert notices(item)["import.quotes_left_out"] == {"count": 1}


def test_a_letter_of_html_alone_is_read_as_text(tmp_path: Path) -> None:
    page = "<p>Да</p>On Mon Anna wrote:<blockquote>Где?</blockquote>"
    head = "From: a@x.kz\nSubject: x\nMessage-ID: <1@x>\nContent-Type: text/html; charset=utf-8\n\n"
    path = tmp_path / "a.eml"
    path.write_text(head + page, "utf-8")
    item = read(path)
    assert item.contact.messages[0].text == "Да"


def test_other_encodings_and_folded_headings_are_read(tmp_path: Path) -> None:
    head = (
        "From: =?koi8-r?B?4c7OwQ==?= <Anna@Bank.KZ>\n"
        "Subject: =?utf-8?B?0JrQsNGA?=\n =?utf-8?B?0YLQsA==?=\n"
        "Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n\n"
    )
    path = tmp_path / "a.eml"
    path.write_bytes(head.encode() + "Привет".encode("cp1251"))
    item = read(path)
    assert (item.contact.topic, item.contact.messages[0].author) == ("Карта", "anna@bank.kz")
    assert item.contact.messages[0].text == "Привет"
    assert item.contact.started_at is None


@pytest.mark.parametrize(
    "data",
    [
        b"no letter at all",
        b"\x00\x01\x02",
        b"From: nobody\n\nx",
        b"From: a@x.kz\nContent-Type: " + b"a/b; c=d;" * 10_000 + b"\n\nx",
    ],
)
def test_what_is_no_letter_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    assert refused(path).code == "import.mail_broken"


def test_an_encoding_that_nobody_knows_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    head = b"From: a@x.kz\nContent-Type: text/plain; charset=no-such\n\n"
    path.write_bytes(head + "Привет, банк".encode("cp1251"))
    assert read(path).contact.messages[0].text == "Привет, банк"


def test_a_date_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"From: a@x.kz\nDate: yesterday\n\nx")
    assert refused(path).code == "import.bad_date"


def test_endless_headings_are_read_in_bounded_time(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    many = b"To: " + b"a@x.kz, " * 500_000 + b"b@x.kz\n"
    path.write_bytes(b"From: a@x.kz\n" + many + b"References: " + b"<" * 1_000_000 + b"\n\nx")
    assert read(path).contact.messages[0].text == "x"


def test_parts_within_parts_without_end_are_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000)
    )
    path.write_bytes(b"From: a@x.kz\n" + deep + b"\nx")
    assert refused(path).code == "import.mail_broken"
