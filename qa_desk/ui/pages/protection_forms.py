"""The forms of protection: where the key is kept, and a passphrase that opens the workspace too."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from qa_desk.services import encrypting
from qa_desk.services.encrypting import Protection
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.people_dialog import FormDialog, Unreadable, Verb
from qa_desk.vault.keyfile import Minted


class ProtectionForms(QObject):
    """Each form does its work in a job and says in the form what is wrong."""

    minted = Signal(object, bool)
    """New keys, whose recovery key is to be shown, and whether the keyring is to have the key."""
    passphrase_set = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def new_keys(self, found: Protection) -> FormDialog:
        """Ask how the workspace is to be opened once it has new keys, and make these."""
        changing, desk = found.encrypted, self._context.desk
        title = self.tr("Change the key") if changing else self.tr("Encrypt the workspace")
        form = FormDialog(self._context, self._page, title, self.tr("Show the recovery key"))
        keep = QCheckBox(self.tr("Keep the key there, so that nobody is asked for it"))
        keep.setChecked(found.keyring)
        keep.setEnabled(found.keyring)
        form.add(self.tr("Keyring of this computer"), keep, self._keyring_hint(found))
        first, again = self._passphrases(form)
        made: list[Minted] = []

        def build() -> Verb:
            passphrase, remember = self._read(first, again), keep.isChecked()
            return lambda: made.append(encrypting.prepared(desk, passphrase, remember=remember))

        form.accepted.connect(lambda: self.minted.emit(made[0], keep.isChecked()))
        form.start(build)
        return form

    def passphrase(self, found: Protection) -> FormDialog:
        """Ask for another passphrase, or none."""
        desk = self._context.desk
        title = (
            self.tr("Change the passphrase") if found.passphrase else self.tr("Set a passphrase")
        )
        form = FormDialog(self._context, self._page, title, self.tr("Save"))
        first, again = self._passphrases(form)

        def build() -> Verb:
            passphrase = self._read(first, again)
            if not passphrase and not found.passphrase:
                raise Unreadable(self.tr("Type a passphrase."))
            return lambda: encrypting.set_passphrase(desk, passphrase)

        form.accepted.connect(self.passphrase_set)
        form.start(build)
        return form

    def _keyring_hint(self, found: Protection) -> str:
        if found.keyring:
            return self.tr("Without it, the recovery key or the passphrase is typed at each start.")
        return self.tr(
            "This computer has none, so the recovery key or the passphrase is typed at each start."
        )

    def _passphrases(self, form: FormDialog) -> tuple[QLineEdit, QLineEdit]:
        hint = filled(
            self.tr("It opens the workspace like the recovery key; {least} characters or more."),
            least=encrypting.SHORTEST,
        )
        first = form.line(self.tr("Passphrase, if you want one"), hint=hint)
        again = form.line(self.tr("The same again"))
        for field in (first, again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        return first, again

    def _read(self, first: QLineEdit, again: QLineEdit) -> str:
        if first.text().strip() != again.text().strip():
            again.setFocus()
            again.selectAll()
            raise Unreadable(self.tr("The two passphrases differ: type the same in both fields."))
        return first.text().strip()
