"""The cards of the settings that concern transcribing: models, and hints."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.domain.changes import Topic, touched
from qa_desk.services.desk import Desk
from qa_desk.speech.model_folder import missing_files
from qa_desk.speech.releases import COMPANIONS, RELEASES
from qa_desk.ui.context import Context
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.settings import SettingsPage
from qa_desk.ui.pages.settings_models import ModelsCard


@pytest.fixture
def models(qtbot: QtBot, context: Context) -> ModelsCard:
    card = ModelsCard(context)
    qtbot.addWidget(card)
    card.retranslate()
    return card


def a_model(desk: Desk, name: str, weights: bytes = b"weights") -> Path:
    folder = desk.paths.models / name
    folder.mkdir(parents=True)
    for file in missing_files(folder):
        (folder / file).write_bytes(weights)
    return folder


def labels(card: ModelsCard) -> list[str]:
    return [card.choice.itemText(place) for place in range(card.choice.count())]


def test_the_choice_says_size_release_and_what_a_model_is_good_for(
    models: ModelsCard, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = a_model(desk, "base")
    from qa_desk.speech import model_folder  # noqa: PLC0415 - its sums are asked here alone

    sha = model_folder.recorded(folder)["model.bin"].sha256
    monkeypatch.setitem(RELEASES, sha, "base")
    monkeypatch.setitem(COMPANIONS, "base", {})
    a_model(desk, "mine", b"mine")
    models.refresh()
    qtbot.waitUntil(lambda: len(labels(models)) == 2)
    assert labels(models) == ["base, 0 MB", "mine, 0 MB, not a known release"]
    assert "check names and numbers by ear" in models.choice.accessibleDescription()
    assert "Threads of the processor" in models._hardware.text()


def test_a_model_that_is_wanted_and_not_there_is_told(
    models: ModelsCard, desk: Desk, qtbot: QtBot
) -> None:
    a_model(desk, "mine")
    models.refresh()
    qtbot.waitUntil(lambda: len(labels(models)) == 2)
    assert labels(models)[0] == "base (not installed)"
    assert models._missing.isVisibleTo(models)


def test_checking_tells_sound_altered_and_incomplete_models(
    models: ModelsCard, desk: Desk, context: Context, qtbot: QtBot
) -> None:
    told: list[tuple[Tone, str]] = []
    context.notices.told.connect(lambda notice: told.append((notice.tone, notice.text)))
    a_model(desk, "sound")
    models.refresh()
    qtbot.waitUntil(lambda: "sound, 0 MB, not a known release" in labels(models))
    (a_model(desk, "less") / "config.json").unlink()
    models.check_button.click()
    qtbot.waitUntil(lambda: bool(told))
    tone, text = told[0]
    assert tone is Tone.BAD
    assert "config.json" in text
    assert "sound: as it was when it was added" in text


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> SettingsPage:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    return made


def test_terms_are_kept_when_one_goes_on_and_can_be_undone(
    page: SettingsPage, context: Context
) -> None:
    page.hints.terms.setFocus()
    page.hints.terms.setPlainText("Полюс\nЗолотой берег")
    page.hints.split.setFocus()
    assert context.preferences.settings.text("speech_terms") == "Полюс\nЗолотой берег"
    stack = page.undo_stack()
    assert stack is not None
    stack.undo()
    assert context.preferences.settings.text("speech_terms") == ""
    assert page.hints.terms.toPlainText() == ""


def test_guessing_voices_is_a_wish(page: SettingsPage, context: Context) -> None:
    assert not page.hints.split.isChecked()
    page.hints.split.click()
    assert context.preferences.settings.flag("speech_split_voices")
    context.hub.publish(touched(Topic.MODELS), None)
    assert page.hints.split.isChecked()
