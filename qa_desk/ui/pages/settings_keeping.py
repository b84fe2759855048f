"""The card of the settings that keeps the database whole: copies, a check, and going back to a copy."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services import keeping, restoring
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.services.keeping import Health
from qa_desk.services.restoring import Backup, Restored
from qa_desk.settings import Settings
from qa_desk.ui.context import Context
from qa_desk.ui.copies import described, filters
from qa_desk.ui.dialogs import ask, choose_files
from qa_desk.ui.i18n import filled
from qa_desk.ui.key_dialog import KeyDialog, is_about_a_key
from qa_desk.ui.notices import Tone
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.button import button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import WholeNumber
from qa_desk.ui.widgets.text import label, set_ink

MOST_TOLD = 3
MOST_KEPT = 1000


class KeepingCard(Card):
    """Copies are made in the background; going back to one asks first."""

    changed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._copies: tuple[Backup, ...] = ()
        self.key_dialog: KeyDialog | None = None
        self._on_server = label(wrap=True)
        self._found = label(wrap=True)
        self._found.hide()
        self.kept = WholeNumber(context.theme, 0, MOST_KEPT)
        self.copies: Choice[str] = Choice()
        self._form = Form(context.theme)
        self._form.add(self.copies)
        self._form.add(self.kept)
        self.back_up_button = button(context, icon="save")
        self.check_button = button(context, icon="check")
        self.restore_button = button(context, icon="undo")
        self.file_button = button(context, icon="folder")
        self._arrange()
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._show_copies)
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Backup and check"))
        self._on_server.setText(
            self.tr(
                "The database is on a server, whose keepers make its copies. "
                "Ask them, or see “Backup” in the guide."
            )
        )
        self._form.say(
            self.copies,
            self.tr("Copies"),
            self.tr("They lie in the folder “backups” of the workspace, without recordings."),
        )
        self._form.say(
            self.kept,
            self.tr("Copies to keep"),
            self.tr("One a day is made at the start of the program; with 0, none."),
        )
        self.back_up_button.setText(self.tr("Back up now"))
        self.check_button.setText(self.tr("Check now"))
        self.restore_button.setText(self.tr("Restore this copy…"))
        self.file_button.setText(self.tr("Restore from a file…"))
        self._offer()

    def refresh(self) -> None:
        """Look which copies are there."""
        paths = self._context.desk.paths
        self._loader.load(lambda _token, _report: restoring.backups(paths))

    def show_values(self, settings: Settings) -> None:
        """Show what is in force, whoever changed it."""
        with QSignalBlocker(self.kept):
            self.kept.setValue(round(settings.number("backups_kept")))

    def restore(self, file: Path) -> None:
        """Ask, then put a copy in the place of the database."""
        question = self.tr(
            "The database becomes what it was in {file}. What was done since then goes out of the "
            "lists; the present database is kept beside it in the workspace."
        )
        asked = filled(question, file=file.name)
        ask(self, asked, self.tr("Restore"), lambda: self._restore(file))

    def _arrange(self) -> None:
        local = self._context.desk.store.is_local
        self._on_server.setVisible(not local)
        self._form.setVisible(local)
        rows = QHBoxLayout(), QHBoxLayout()
        for row in rows:
            row.setSpacing(self._context.theme.space(1))
        for each in (self.back_up_button, self.restore_button, self.file_button):
            each.setVisible(local)
        rows[0].addWidget(self.back_up_button)
        rows[0].addWidget(self.check_button)
        rows[0].addStretch(1)
        rows[1].addWidget(self.restore_button)
        rows[1].addWidget(self.file_button)
        rows[1].addStretch(1)
        self.body.addWidget(self._on_server)
        self.body.addWidget(self._form)
        for row in rows:
            self.body.addLayout(row)
        self.body.addWidget(self._found)

    def _connect(self) -> None:
        self.kept.valueChanged.connect(lambda n: self.changed.emit("backups_kept", n))
        self.back_up_button.clicked.connect(self._back_up)
        self.check_button.clicked.connect(self._check)
        self.restore_button.clicked.connect(self._restore_chosen)
        self.file_button.clicked.connect(self._choose_file)

    def _offer(self) -> None:
        languages = self._context.languages
        named = [(str(copy.file), described(copy, languages)) for copy in self._copies]
        self.copies.offer(named or [("", self.tr("There is no copy yet"))])
        self.restore_button.setEnabled(bool(named))

    @Slot(object)
    def _show_copies(self, copies: tuple[Backup, ...]) -> None:
        self._copies = copies
        self._offer()

    @Slot()
    def _back_up(self) -> None:
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> Done[Backup]:
            return keeping.back_up_now(desk)

        handle = self._context.jobs.start(work, title=self.tr("Copying the database"))
        handle.succeeded.connect(self._on_backed_up)

    @Slot(object)
    def _on_backed_up(self, done: Done[Backup]) -> None:
        text = filled(self.tr("The database was copied: {file}."), file=done.value.file.name)
        self._context.notices.tell(Tone.GOOD, text)
        self.refresh()

    @Slot()
    def _check(self) -> None:
        desk = self._context.desk
        self._say_found("", "muted")

        def work(_token: Token, report: Report) -> Health:
            return keeping.check(desk, report)

        handle = self._context.jobs.start(work, title=self.tr("Checking the database"))
        handle.succeeded.connect(self._on_checked)

    @Slot(object)
    def _on_checked(self, health: Health) -> None:
        texts = self._context.languages.texts
        if health.ok:
            whole = self.tr("The database is whole. Recordings that are as they came: {number}.")
            self._say_found(filled(whole, number=health.recordings), "good")
            return
        told = [texts.sentence(each.code, each.facts) for each in health.faults[:MOST_TOLD]]
        rest = len(health.faults) - len(told)
        if rest > 0:
            told.append(
                filled(self.tr("And {number} more; “qa-desk db check” lists all."), number=rest)
            )
        self._say_found("\n".join(told), "bad")

    def _say_found(self, text: str, ink: str) -> None:
        set_ink(self._found, ink)
        self._found.setText(text)
        self._found.setVisible(bool(text))

    @Slot()
    def _restore_chosen(self) -> None:
        chosen = self.copies.value()
        if chosen:
            self.restore(Path(chosen))

    @Slot()
    def _choose_file(self) -> None:
        choose_files(self, self.tr("Copy of the database"), filters(), self._take_file)

    def _take_file(self, files: tuple[Path, ...]) -> None:
        if files:
            self.restore(files[0])

    def _restore(self, file: Path, typed: str | None = None) -> None:
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> Done[Restored]:
            return restoring.restore_open(desk, file, typed)

        title = self.tr("Restoring the database")
        jobs = self._context.jobs
        handle = jobs.start(work, lane=Lane.WRITING, title=title, own_faults=True)
        handle.succeeded.connect(self._on_restored)
        handle.failed.connect(lambda fault: self._on_not_restored(file, fault))

    def _on_not_restored(self, file: Path, fault: object) -> None:
        """Ask for the key of a copy that needs another; tell any other fault as all are told."""
        if not (isinstance(fault, Expected) and is_about_a_key(fault)):
            self._put_key_dialog_away()
            self._context.jobs.failed.emit(fault)
        elif self.key_dialog is not None:
            self.key_dialog.refuse(fault)
        else:
            note = self.tr("The copy is encrypted with a key that this workspace does not have.")
            self.key_dialog = KeyDialog(self._context.languages, note, self)
            self.key_dialog.entered.connect(lambda typed: self._restore(file, typed))
            self.key_dialog.rejected.connect(self._put_key_dialog_away)
            self.key_dialog.open()

    @Slot()
    def _put_key_dialog_away(self) -> None:
        dialog, self.key_dialog = self.key_dialog, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()

    @Slot(object)
    def _on_restored(self, done: Done[Restored]) -> None:
        self._put_key_dialog_away()
        kept = done.value.kept
        template = self.tr("The database was restored; the one before lies in {file}.")
        text = filled(template, file="" if kept is None else kept.name)
        self._context.notices.tell(Tone.GOOD, text)
        self.refresh()
