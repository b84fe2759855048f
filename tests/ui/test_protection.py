"""Protecting the workspace in the window: the card, its forms, and the dialogs that ask for a key."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoBackend
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.app import Place, open_desk
from qa_desk.db import sqlite_file
from qa_desk.db.faults import DatabaseDamaged
from qa_desk.domain.progress import Token, unheard
from qa_desk.services import encrypting, keeping, kept_files
from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.hub import Hub
from qa_desk.ui.i18n import Languages
from qa_desk.ui.main import build_context
from qa_desk.ui.pages.opening import offer_file
from qa_desk.ui.pages.people_dialog import FormDialog
from qa_desk.ui.pages.settings_keeping import KeepingCard
from qa_desk.ui.pages.settings_protection import ProtectionCard
from qa_desk.ui.qt_jobs import QtJobs
from qa_desk.ui.recovery import RecoveryDialog, Restorer
from qa_desk.ui.recovery_key import RecoveryKeyDialog
from qa_desk.ui.unlocking import UnlockDialog
from qa_desk.vault import keyfile, recovery
from qa_desk.vault.vault import Vault
from tests.memory_keyring import MemoryKeyring
from tests.ui.accessibility import clipped_texts, unnamed_focusable
from tests.ui.office import furnish
from tests.workspace import a_desk

PASSPHRASE = "a passphrase of a test"


@pytest.fixture(autouse=True)
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    """Give a keyring in memory, and locks that are quickly tried."""
    monkeypatch.setattr(keyfile, "_WORK", {keyfile.RECOVERY: 16, keyfile.PASSPHRASE: 16})
    before = keyring.get_keyring()
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def context(qapp: QApplication, desk: Desk, service: JobService) -> Iterator[Context]:
    """Return what pages are given, with a vault of its own."""
    built = build_context(qapp, replace(desk, vault=Vault()), service)
    yield built
    built.jobs.close()
    built.languages.close()


@pytest.fixture
def languages() -> Iterator[Languages]:
    opened = Languages(Language.EN)
    yield opened
    opened.close()


@pytest.fixture
def card(qtbot: QtBot, context: Context) -> ProtectionCard:
    made = ProtectionCard(context)
    qtbot.addWidget(made)
    made.retranslate()
    made.refresh()
    made.show()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in made._buttons()))
    return made


def agree(form: FormDialog | None, passphrases: tuple[str, str] = ("", "")) -> FormDialog:
    assert form is not None
    for field, text in zip(form.findChildren(QLineEdit), passphrases, strict=True):
        field.setText(text)
    form.yes.click()
    return form


def new_keys(card: ProtectionCard, qtbot: QtBot, passphrase: str = "") -> RecoveryKeyDialog:
    """Go as far as the recovery key is shown."""
    there = card._protection
    assert there is not None
    (card.rekey_button if there.encrypted else card.encrypt_button).click()
    card.dialog = None
    agree(card.form, (passphrase, passphrase))
    return key_shown(card, qtbot)


def key_shown(card: ProtectionCard, qtbot: QtBot) -> RecoveryKeyDialog:
    qtbot.waitUntil(lambda: card.dialog is not None)
    assert card.dialog is not None
    return card.dialog


def confirm(dialog: RecoveryKeyDialog) -> str:
    shown = dialog.shown.text()
    dialog.typed.setText(shown[-4:])
    dialog.go_button.click()
    return shown


def encrypt(card: ProtectionCard, qtbot: QtBot, passphrase: str = "") -> str:
    key = confirm(new_keys(card, qtbot, passphrase))
    qtbot.waitUntil(card.decrypt_button.isVisible, timeout=20_000)
    return key


def said(card: ProtectionCard) -> str:
    return card._state.text()


def test_the_recovery_key_is_shown_once_and_typed_before_anything_is_encrypted(
    card: ProtectionCard, context: Context, qtbot: QtBot, backend: MemoryKeyring
) -> None:
    dialog = new_keys(card, qtbot)

    assert not dialog.go_button.isEnabled()
    dialog.typed.setText("none")
    assert not dialog.go_button.isEnabled()
    assert not context.desk.paths.keys.exists()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == dialog.shown.text()
    key = confirm(dialog)
    qtbot.waitUntil(card.decrypt_button.isVisible, timeout=20_000)

    assert "in the keyring" in said(card)
    assert not sqlite_file.is_plain(context.desk.paths.database)
    assert len(backend.kept) == 1
    file = context.desk.vault.file
    assert file is not None
    assert keyfile.unwrapped(file, keyfile.master_of(file, key)) == context.desk.vault.keys
    assert new_keys(card, qtbot).shown.text() != key


def test_whoever_does_not_confirm_changes_nothing(
    card: ProtectionCard, context: Context, qtbot: QtBot, backend: MemoryKeyring
) -> None:
    new_keys(card, qtbot).reject()

    assert card.encrypt_button.isEnabled()
    assert sqlite_file.is_plain(context.desk.paths.database)
    assert not backend.kept


def test_without_a_keyring_the_person_says_that_the_key_is_typed_at_each_start(
    qtbot: QtBot, context: Context
) -> None:
    keyring.set_keyring(NoBackend())  # type: ignore[no-untyped-call]  # the library has no types there
    card = ProtectionCard(context)
    qtbot.addWidget(card)
    card.retranslate()
    card.refresh()
    card.show()
    qtbot.waitUntil(card.encrypt_button.isVisible)
    card.encrypt_button.click()
    assert card.form is not None
    [keep] = card.form.findChildren(QCheckBox)
    assert (keep.isEnabled(), keep.isChecked()) == (False, False)
    agree(card.form)
    qtbot.waitUntil(lambda: card.dialog is not None)
    assert card.dialog is not None

    card.dialog.typed.setText(card.dialog.shown.text()[-4:])
    assert not card.dialog.go_button.isEnabled()
    card.dialog.each_start.setChecked(True)
    card.dialog.go_button.click()
    qtbot.waitUntil(card.decrypt_button.isVisible, timeout=20_000)

    assert "typed at each start" in said(card)
    assert not card.remember_button.isVisible()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [(("a long passphrase", "another"), "differ"), (("short", "short"), "at least 12 characters")],
)
def test_a_passphrase_that_will_not_do_is_told_in_the_form(
    card: ProtectionCard, qtbot: QtBot, typed: tuple[str, str], sentence: str
) -> None:
    card.encrypt_button.click()
    form = agree(card.form, typed)

    qtbot.waitUntil(lambda: sentence in form.said.text())
    assert form.isVisible()
    assert card.dialog is None


def test_a_passphrase_is_set_changed_and_taken_away(
    card: ProtectionCard, context: Context, qtbot: QtBot
) -> None:
    encrypt(card, qtbot, PASSPHRASE)
    desk = context.desk
    for typed, locks in (("another passphrase", 2), ("", 1)):
        qtbot.waitUntil(card.passphrase_button.isEnabled)
        card.passphrase_button.click()
        with qtbot.waitSignal(context.notices.told):
            agree(card.form, (typed, typed))
        assert desk.vault.file is not None
        assert len(desk.vault.file.locks) == locks
        qtbot.waitUntil(lambda: not card._loader.loading)
    card.passphrase_button.click()
    form = agree(card.form)

    assert "Type a passphrase" in form.said.text()


def test_a_changed_key_leaves_the_old_one_behind(
    card: ProtectionCard, context: Context, qtbot: QtBot
) -> None:
    old = encrypt(card, qtbot)
    with qtbot.waitSignal(context.notices.told, timeout=20_000):
        new = confirm(new_keys(card, qtbot))

    assert unlock(context.desk, new)
    assert not unlock(context.desk, old)


def unlock(desk: Desk, typed: str) -> bool:
    languages = Languages(Language.EN)
    dialog = UnlockDialog(desk.paths, languages)
    dialog.show()
    dialog.typed.setText(typed)
    dialog.open_button.click()
    languages.close()
    return dialog.result() == UnlockDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    "refused",
    [("nonsense", "no recovery key"), (recovery.fresh_recovery_key(), "does not open")],
    ids=["mistyped", "of another"],
)
def test_a_wrong_key_is_one_sentence_and_what_was_typed_stays(
    card: ProtectionCard,
    context: Context,
    qtbot: QtBot,
    languages: Languages,
    refused: tuple[str, str],
) -> None:
    typed, sentence = refused
    key = encrypt(card, qtbot)
    dialog = UnlockDialog(context.desk.paths, languages)
    dialog.show()
    assert not dialog.open_button.isEnabled()
    dialog.typed.setText(typed)
    dialog.open_button.click()

    assert dialog.isVisible()
    assert sentence in dialog.trouble.text()
    assert dialog.trouble.text().count("\n") == 0
    assert dialog.typed.selectedText()
    assert dialog.typed.echoMode() is QLineEdit.EchoMode.Password
    dialog.shown.click()
    assert dialog.typed.echoMode() is QLineEdit.EchoMode.Normal
    dialog.typed.setText(key.lower())
    with qtbot.waitSignal(dialog.accepted):
        dialog.open_button.click()


@pytest.fixture
def elsewhere(tmp_path: Path, backend: MemoryKeyring) -> tuple[Path, str]:
    """Give an encrypted copy of another computer's workspace with its keys, and the recovery key."""
    other = replace(a_desk(tmp_path / "other"), vault=Vault())
    furnish(other, count=3)
    minted = encrypting.prepared(other)
    encrypting.encrypt(other, minted, Token(), unheard)
    copy = keeping.back_up(other, tmp_path / "copy.sqlite3").value.file
    other.store.close()
    shutil.rmtree(tmp_path / "other")
    backend.kept.clear()
    return copy, minted.recovery_key


def test_the_way_back_from_damage_asks_for_the_key_of_a_copy(
    desk: Desk, qtbot: QtBot, languages: Languages, elsewhere: tuple[Path, str]
) -> None:
    copy, key = elsewhere
    desk.store.close()
    desk.paths.database.write_bytes(b"nothing of a database")
    service, fault = JobService(), DatabaseDamaged(location=str(desk.paths.database))
    jobs = QtJobs(service, Hub())
    dialog = RecoveryDialog(desk.paths, fault, languages, Restorer(desk.paths, jobs))
    dialog.show()
    dialog._take((copy,))
    qtbot.waitUntil(lambda: dialog.key_dialog is not None)
    asked = dialog.key_dialog
    assert asked is not None

    asked.typed.setText(recovery.fresh_recovery_key())
    asked.open_button.click()
    qtbot.waitUntil(asked.trouble.isVisible)
    assert "does not open" in asked.trouble.text()
    asked.typed.setText(key)
    with qtbot.waitSignal(dialog.accepted):
        asked.open_button.click()

    jobs.close()
    assert dialog.typed == key
    with open_desk(Place(desk.paths.workspace), typed=key) as opened, opened.store.read() as reader:
        assert reader.keeping.counts()["contact"] == 3


def test_the_settings_ask_for_the_key_of_a_copy(
    context: Context, qtbot: QtBot, elsewhere: tuple[Path, str]
) -> None:
    copy, key = elsewhere
    card = KeepingCard(context)
    qtbot.addWidget(card)
    card._restore(copy)
    qtbot.waitUntil(lambda: card.key_dialog is not None)
    asked = card.key_dialog
    assert asked is not None

    asked.typed.setText(key)
    with qtbot.waitSignal(context.notices.told):
        asked.open_button.click()

    assert card.key_dialog is None
    with context.desk.store.read() as reader:
        assert reader.keeping.counts()["contact"] == 3


def test_a_file_outside_of_an_encrypted_workspace_is_said_to_be_plain(
    card: ProtectionCard, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = context.desk
    encrypt(card, qtbot)
    inside, outside = desk.paths.reports / "list.csv", tmp_path / "list.csv"
    for path in (inside, outside):
        kept_files.write(desk, path, b"said")

    told = []
    context.notices.told.connect(lambda notice: told.append(notice.text))
    for path in (inside, outside):
        offer_file(context, path)

    assert outside.read_bytes() == b"said"
    assert b"said" not in inside.read_bytes()
    assert desk.vault.read_bytes(inside) == b"said"
    assert ["not encrypted" in text for text in told] == [False, True]


@pytest.mark.parametrize("language", list(Language))
def test_every_field_has_a_name_and_every_text_room_in_each_language(
    card: ProtectionCard, context: Context, qtbot: QtBot, language: Language
) -> None:
    context.languages.switch(language)
    card.retranslate()
    card.encrypt_button.click()
    form = card.form
    assert form is not None
    look(qtbot, card, form)
    agree(form)
    qtbot.waitUntil(lambda: card.dialog is not None)
    assert card.dialog is not None
    look(qtbot, card.dialog)


def look(qtbot: QtBot, *windows: QWidget) -> None:
    for window in windows:
        assert unnamed_focusable(window) == []
        qtbot.waitUntil(partial(fits, window))


def fits(window: QWidget) -> bool:
    return clipped_texts(window) == []
