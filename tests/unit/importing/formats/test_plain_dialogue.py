"""Plain texts of turns, and the notes that are none."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Side
from qa_desk.importing.outcome import Imported
from tests.unit.importing.formats.reading import notices, read, refused
from tests.unit.importing.formats.test_teams_word import a_meeting

A, C, U = Side.AGENT, Side.CUSTOMER, Side.UNKNOWN
RU = """\
Стенограмма разговора

Оператор: Здравствуйте!
Чем помочь?
Клиент: У меня вопрос: где карта?
Оператор: Сейчас посмотрю.
"""


def a_text(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def said(item: Imported) -> list[tuple[Side, str, str]]:
    return [(one.side, one.author, one.text) for one in item.contact.messages]


def test_turns_go_on_until_the_next_label(tmp_path: Path) -> None:
    assert said(read(a_text(tmp_path / "a.txt", RU))) == [
        (A, "Оператор", "Здравствуйте!\nЧем помочь?"),
        (C, "Клиент", "У меня вопрос: где карта?"),
        (A, "Оператор", "Сейчас посмотрю."),
    ]


def test_a_role_is_nobody_s_name(tmp_path: Path) -> None:
    contact = read(a_text(tmp_path / "a.txt", RU)).contact
    assert (contact.agents, contact.customer_key) == ((), "")


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("Agent", "Customer"),
        ("OPERATOR", "Client"),
        ("Маман", "Клиент"),
        ("Специалист", "Абонент"),
        ("- Оператор", "- Клиент"),
        ("**Оператор**", "**Клиент**"),
    ],
)
def test_labels_of_three_languages_are_known(tmp_path: Path, agent: str, customer: str) -> None:
    item = read(a_text(tmp_path / "a.txt", f"{agent}: a\n{customer}: b\n"))
    assert [side for side, *_ in said(item)] == [A, C]


@pytest.mark.parametrize("label", ["Оператор Анна", "Анна (оператор)", "Оператор - Анна"])
def test_a_name_beside_the_role_is_the_author_s(tmp_path: Path, label: str) -> None:
    item = read(a_text(tmp_path / "a.txt", f"{label}: a\nКлиент: b\n"))
    assert said(item)[0] == (A, "Анна", "a")
    assert [one.name for one in item.contact.agents] == ["Анна"]


@pytest.mark.parametrize(
    "stamp",
    ["05.10.2026 10:02", "[2026-10-05 10:02:00]", "2026-10-05T10:02", "(05.10.2026, 10:02)"],
)
def test_times_with_a_day_are_read(tmp_path: Path, stamp: str) -> None:
    item = read(a_text(tmp_path / "a.txt", f"{stamp} Оператор: a\n{stamp} Клиент: b\n"))
    assert item.contact.started_at == datetime(2026, 10, 5, 10, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    "line", ["[10:02] Оператор: a", "Оператор [10:02:11]: a", "0:05 Оператор: a"]
)
def test_times_without_a_day_are_told(tmp_path: Path, line: str) -> None:
    item = read(a_text(tmp_path / "a.txt", f"{line}\nКлиент: b\n"))
    assert said(item)[0] == (A, "Оператор", "a")
    assert notices(item)["import.times_without_day"] == {"count": 1}


def test_a_third_name_is_unknown_and_never_guessed(tmp_path: Path) -> None:
    item = read(a_text(tmp_path / "a.txt", RU + "Мария: Алло?\n"))
    assert said(item)[-1] == (U, "Мария", "Алло?")


@pytest.mark.parametrize(
    "note",
    [
        "Позвонить клиенту: завтра\nКупить: бумагу\n",
        "Клиент: Иванов\nОператор: Петров\nИтог: недоволен\n",
        "Клиент: просил перезвонить\n",
        "https://bank.kz\nОператор://x\n",
        "Оператор: a\nОператор: b\n",
        "Анна: привет\nМария: привет\nАнна: пока\n",
        "",
    ],
)
def test_a_note_is_not_a_conversation(tmp_path: Path, note: str) -> None:
    found = refused(a_text(tmp_path / "n.txt", note))
    assert found.code in ("import.not_a_conversation", "import.empty_document")


def test_names_alone_are_read_when_somebody_says_it_is_a_conversation(tmp_path: Path) -> None:
    item = read(a_text(tmp_path / "n.txt", "Анна: привет\nМария: да\n"), "plain-dialogue")
    assert [side for side, *_ in said(item)] == [U, U]


def test_windows_texts_and_word_documents_are_read(tmp_path: Path) -> None:
    assert len(said(read(a_text(tmp_path / "a.txt", RU, "cp1251")))) == 3
    paragraphs = [line for line in RU.split("\n") if line]
    assert len(said(read(a_meeting(tmp_path / "a.docx", *paragraphs)))) == 3


def test_one_endless_line_is_read_in_bounded_time(tmp_path: Path) -> None:
    text = RU + "Клиент" * 2_000_000 + "\n" + "[" * 1_000_000
    assert len(said(read(a_text(tmp_path / "a.txt", text)))) == 3


def test_turns_without_end_are_refused_early(tmp_path: Path) -> None:
    path = a_text(tmp_path / "a.txt", "Оператор: a\nКлиент: b\n" * 60_000)
    assert refused(path).code == "import.too_many_messages"
