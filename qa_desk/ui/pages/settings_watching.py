"""The part of the settings that says which folder is watched, and what came out of it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from qa_desk.errors import Expected
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_folder
from qa_desk.ui.i18n import filled
from qa_desk.ui.viewmodels.watching import FOLDER, FolderWatch
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import WholeNumber
from qa_desk.ui.widgets.text import label, set_ink


class WatchingCard(Card):
    """Says `changed` with the setting and its new value."""

    changed = Signal(str, object)

    def __init__(self, context: Context, watch: FolderWatch, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context, self._watch = context, watch
        self._note = label(ink="muted", wrap=True)
        self._state = label(wrap=True)
        self.place = QLineEdit()
        self.place.setReadOnly(True)
        self.choose_button = button(context, icon="folder")
        self.stop_button = button(context, Weight.PLAIN, "stop")
        self.quiet = WholeNumber(context.theme, 0, 3600)
        self._form = Form(context.theme)
        self._form.add(self.quiet)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.stop_button)
        self.head.addWidget(self.choose_button)
        self.body.addWidget(self._note)
        self.body.addLayout(row)
        self.body.addWidget(self._form)
        self.body.addWidget(self._state)
        self.choose_button.clicked.connect(self._choose)
        self.stop_button.clicked.connect(lambda: self.changed.emit(FOLDER, ""))
        self.quiet.valueChanged.connect(lambda n: self.changed.emit("watch_quiet_s", n))
        watch.changed.connect(self.show_state)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Watched folder"))
        self._note.setText(
            self.tr(
                "While the window is open, recordings, tables and chats that come into this folder "
                "are imported as soon as they have stopped growing."
            )
        )
        access.name(self.place, self.tr("Watched folder"))
        self.choose_button.setText(self.tr("Choose the folder to watch…"))
        self.stop_button.setText(self.tr("Watch nothing"))
        self._form.say(
            self.quiet,
            self.tr("Seconds without a change"),
            self.tr("A file that has not changed for so long is taken for finished."),
        )
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Show which folder is watched and what came out of it."""
        watch = self._watch
        self.place.setText(watch.folder)
        self.stop_button.setVisible(bool(watch.folder))
        if not self.quiet.hasFocus():
            self.quiet.setValue(round(float(self._context.preferences.value("watch_quiet_s"))))
        self._state.setVisible(bool(watch.folder))
        fault = watch.fault
        set_ink(self._state, "text" if fault is None else "bad")
        if isinstance(fault, Expected):
            self._state.setText(self._context.languages.sentence(fault))
            return
        number = self._context.languages.number
        said = self.tr(
            "Brought in since the window was opened: {added}; not importable: {rejected}."
        )
        facts = {"added": number(watch.added), "rejected": number(watch.rejected)}
        self._state.setText(filled(said, **facts))

    @Slot()
    def _choose(self) -> None:
        choose_folder(self, self.tr("Watched folder"), self._take)

    def _take(self, folder: Path) -> None:
        self.changed.emit(FOLDER, str(folder))
