"""The settings of a language model: off at first, warned of where it is far, its key in the keyring."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qa_desk.ui.context import Context
from qa_desk.ui.pages import settings_language_model
from qa_desk.ui.pages.settings_language_model import LanguageModelCard


@pytest.fixture
def card(context: Context, qtbot: QtBot) -> LanguageModelCard:
    made = LanguageModelCard(context)
    made.changed.connect(context.preferences.put)
    context.preferences.changed.connect(lambda _key: made.show_values(context.preferences.settings))
    qtbot.addWidget(made)
    made.retranslate()
    made.show_values(context.preferences.settings)
    made.show()
    return made


def told(card: LanguageModelCard) -> str:
    return card._warning.text() if card._warning.isVisible() else ""


def test_nothing_can_be_entered_until_it_is_turned_on(card: LanguageModelCard) -> None:
    assert not card.address.isEnabled()
    assert told(card) == ""
    card.wanted.click()
    assert card.address.isEnabled()
    assert told(card) == "Enter the address of the model."


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://localhost:11434/v1", ""),
        ("http://10.1.2.3/v1", ""),
        ("https://api.example.com/v1", "leaves the house, masked"),
        ("ftp://localhost", "is no address of a language model"),
    ],
)
def test_an_address_that_is_far_or_none_is_told(
    card: LanguageModelCard, context: Context, address: str, words: str
) -> None:
    card.wanted.click()
    QTest.keyClicks(card.address, address)
    card.address.editingFinished.emit()
    assert context.preferences.value("suggest_model_address") == address
    assert words in told(card)
    assert bool(words) is bool(told(card))


def test_a_key_goes_to_the_keyring_and_not_into_the_settings(
    card: LanguageModelCard, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[tuple[str, str]] = []
    monkeypatch.setattr(
        settings_language_model, "keep_secret", lambda name, text: kept.append((name, text))
    )
    card.wanted.click()
    QTest.keyClicks(card.key, "k-123")
    card.key.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(kept))
    card.key.editingFinished.emit()
    assert kept == [("language-model", "k-123")]
    assert "k-123" not in str(context.preferences.settings.values)
