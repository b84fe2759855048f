"""The card of protection: whether the workspace is encrypted, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from qa_desk.domain.progress import Report, Token
from qa_desk.services import encrypting
from qa_desk.services.desk import Done
from qa_desk.services.encrypting import Protection
from qa_desk.services.jobs import Lane
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import ask
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.people_dialog import FormDialog
from qa_desk.ui.pages.protection_forms import ProtectionForms
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.recovery_key import RecoveryKeyDialog
from qa_desk.ui.widgets.button import button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.text import label
from qa_desk.vault.keyfile import Minted

Work = Callable[[Token, Report], Done[None]]


class ProtectionCard(Card):
    """Encrypts, changes the key and makes plain again, each as a job that can be stopped."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._protection: Protection | None = None
        self.form: FormDialog | None = None
        self.dialog: RecoveryKeyDialog | None = None
        self._state = label(wrap=True)
        self._note = label(ink="muted", wrap=True)
        self.encrypt_button = button(context)
        self.rekey_button = button(context)
        self.decrypt_button = button(context)
        self.passphrase_button = button(context)
        self.remember_button = button(context)
        self.resume_button = button(context)
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._show)
        self._arrange()
        self.forms = ProtectionForms(context, self)
        self.forms.minted.connect(self._confirm)
        self.forms.passphrase_set.connect(self._on_passphrase)
        self.encrypt_button.clicked.connect(self._ask_new_keys)
        self.rekey_button.clicked.connect(self._ask_new_keys)
        self.passphrase_button.clicked.connect(self._ask_passphrase)
        self.decrypt_button.clicked.connect(self._ask_decrypt)
        self.remember_button.clicked.connect(self._remember)
        self.resume_button.clicked.connect(self.resume)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Protection of this workspace"))
        self.encrypt_button.setText(self.tr("Encrypt…"))
        self.rekey_button.setText(self.tr("Change the key…"))
        self.passphrase_button.setText(self.tr("Passphrase…"))
        self.decrypt_button.setText(self.tr("Decrypt…"))
        self.remember_button.setText(self.tr("Keep the key in the keyring"))
        self.resume_button.setText(self.tr("Finish what was stopped"))
        self._say()

    def refresh(self) -> None:
        """Look how the workspace is protected."""
        desk = self._context.desk
        self._loader.load(lambda _token, _report: encrypting.protection(desk))

    @Slot()
    def resume(self) -> None:
        """Go on with what was stopped."""
        desk = self._context.desk
        self._start(lambda token, report: encrypting.resume(desk, token, report))

    def _arrange(self) -> None:
        row = Flow(round(self._context.theme.space(1)))
        for each in self._buttons():
            each.hide()
        row.set_widgets(self._buttons())
        self.body.addWidget(self._state)
        self.body.addWidget(self._note)
        self.body.addWidget(row)

    def _buttons(self) -> tuple[QWidget, ...]:
        return (
            self.resume_button,
            self.encrypt_button,
            self.rekey_button,
            self.passphrase_button,
            self.remember_button,
            self.decrypt_button,
        )

    @Slot()
    def _ask_new_keys(self) -> None:
        if self._protection is not None:
            self.form = self.forms.new_keys(self._protection)

    @Slot()
    def _ask_passphrase(self) -> None:
        if self._protection is not None:
            self.form = self.forms.passphrase(self._protection)

    @Slot()
    def _on_passphrase(self) -> None:
        self._context.notices.tell(Tone.GOOD, self.tr("The passphrase was changed."))
        self.refresh()

    @Slot(object, bool)
    def _confirm(self, minted: Minted, remember: bool) -> None:  # noqa: FBT001 - of a signal
        """Show the recovery key before the keys are used."""
        there = self._protection
        if there is None:
            return
        desk = self._context.desk
        verb = encrypting.change_key if there.encrypted else encrypting.encrypt
        self.dialog = RecoveryKeyDialog(minted.recovery_key, has_keyring=remember, parent=self)
        self.dialog.agreed.connect(
            lambda: self._start(
                lambda token, report: verb(desk, minted, token, report, remember=remember)
            )
        )
        self.dialog.open()

    @Slot()
    def _ask_decrypt(self) -> None:
        question = self.tr(
            "Make the workspace plain again? Anybody who can open its files can then read them."
        )
        ask(self, question, self.tr("Decrypt"), self._decrypt)

    def _decrypt(self) -> None:
        desk = self._context.desk
        self._start(lambda token, report: encrypting.decrypt(desk, token, report))

    @Slot()
    def _remember(self) -> None:
        desk = self._context.desk
        self._start(lambda _token, _report: encrypting.remember(desk))

    def _start(self, work: Work) -> None:
        title = self.tr("Rewriting the workspace")
        handle = self._context.jobs.start(work, lane=Lane.WRITING, title=title)
        handle.succeeded.connect(self._on_done)
        handle.settled.connect(self.refresh)
        for each in self._buttons():
            each.setEnabled(False)

    @Slot(object)
    def _on_done(self, _done: object) -> None:
        self._context.notices.tell(Tone.GOOD, self.tr("The protection was changed."))

    @Slot(object)
    def _show(self, found: Protection) -> None:
        self._protection = found
        self._loader.drop()
        plain = not found.encrypted and not found.on_server
        settled = found.encrypted and not found.unfinished
        for each, wanted in (
            (self.resume_button, found.unfinished),
            (self.encrypt_button, plain),
            (self.rekey_button, settled),
            (self.passphrase_button, settled),
            (self.remember_button, settled and found.keyring and not found.remembered),
            (self.decrypt_button, found.encrypted),
        ):
            each.setVisible(wanted)
            each.setEnabled(True)
        self._say()

    def _say(self) -> None:
        found = self._protection
        if found is None:
            return
        self._state.setText(self._state_text(found))
        self._note.setText(self._note_text(found))

    def _state_text(self, found: Protection) -> str:
        if found.on_server:
            return self.tr("The data lie on a server, whose administrator protects them.")
        if found.unfinished:
            return self.tr("The last change was stopped on the way; everything can be read.")
        if not found.encrypted:
            return self.tr("Not encrypted: anybody who can open these files can read them.")
        if found.remembered:
            return self.tr("Encrypted. The key is in the keyring of this computer.")
        if found.passphrase:
            return self.tr("Encrypted. The passphrase or the recovery key is typed at each start.")
        return self.tr("Encrypted. The recovery key is typed at each start.")

    def _note_text(self, found: Protection) -> str:
        if found.encrypted or found.on_server:
            return self.tr(
                "Reports in the workspace are encrypted too; those written into another folder are "
                "plain, and so are copies that you give out."
            )
        return self.tr(
            "Encrypting covers the database, recordings, waveforms, drafts and reports in the "
            "workspace. Nobody else may have it open meanwhile; it can be stopped and goes on later."
        )
