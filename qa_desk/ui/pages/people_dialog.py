"""A small form in a dialog: fields, a line that says what will change, and one thing to do."""

from collections.abc import Callable
from datetime import date
from typing import final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services.jobs import Lane
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.people import read_day, shown_day
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.text import label, set_ink

Verb = Callable[[], object]
"""What the dialog does when it is agreed to: a verb of the services; runs in a job."""


class Unreadable(Exception):  # noqa: N818 - carries a sentence to the dialog
    """A field cannot be read; the message is a sentence in the window's language."""


@final
class FormDialog(QDialog):
    """`build` reads the fields into a verb, on the window's thread; a fault is told in the dialog."""

    def __init__(self, context: Context, parent: QWidget, title: str, yes: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._context = context
        self._build: Callable[[], Verb] | None = None
        self._foresee: Callable[[], Callable[[], str]] | None = None
        self._title = label(TypeSize.HEADING, wrap=True)
        self._title.setText(title)
        self.form = Form(context.theme)
        self.said = label(ink="muted", wrap=True)
        self.yes = button(context, Weight.PRIMARY, "check")
        self.yes.setText(yes)
        self.no = button(context)
        self.no.setText(self.tr("Cancel"))
        self._previews = Loader(context.jobs, self, own_faults=True)
        self._previews.loaded.connect(self._on_foreseen)
        self._previews.failed.connect(self._on_fault)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.reject)
        self._arrange()

    def line(self, name: str, text: str = "", hint: str = "") -> QLineEdit:
        """Add a line of text."""
        field = QLineEdit(text)
        field.textChanged.connect(self._preview)
        self.form.add(field)
        self.form.say(field, name, hint)
        return field

    def day(self, name: str, day: date | None = None, hint: str = "") -> QLineEdit:
        """Add a day; an empty one is an open end."""
        field = self.line(name, shown_day(day), hint)
        field.setPlaceholderText(self.tr("dd.mm.yyyy"))
        return field

    def choice(self, name: str, values: list[str], text: str = "", hint: str = "") -> QComboBox:
        """Add a list that takes other texts, too."""
        field = QComboBox()
        field.setEditable(True)
        field.addItems(values)
        field.setCurrentText(text)
        field.currentTextChanged.connect(self._preview)
        self.form.add(field)
        self.form.say(field, name, hint)
        return field

    def add(self, name: str, field: QWidget, hint: str = "") -> None:
        """Add any field."""
        self.form.add(field)
        self.form.say(field, name, hint)

    def read_day(self, field: QLineEdit) -> date | None:
        """Return a field's day; Unreadable where it is none."""
        try:
            return read_day(field.text())
        except ValueError:
            field.setFocus()
            raise Unreadable(self.tr("Write the day as 01.11.2026.")) from None

    def start(
        self,
        build: Callable[[], Verb],
        foresee: Callable[[], Callable[[], str]] | None = None,
    ) -> None:
        """Show the dialog; `foresee` gives what reads, in a job, the sentence of what will change."""
        self._build, self._foresee = build, foresee
        self.open()
        access.enter(self.form)
        self._preview()

    @Slot()
    def look_again(self) -> None:
        """Say anew what would change: a field that is no line of text has changed, or its rows."""
        self._preview()
        self._fit()

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.5))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        for part in (self._title, self.form, self.said):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.setMinimumWidth(theme.space(68))

    @Slot()
    def _preview(self) -> None:
        """Say what would change, as far as the fields can be read."""
        self._say("", "muted")
        self._previews.drop()
        if self._foresee is None:
            return
        try:
            reading = self._foresee()
        except (Unreadable, ValueError):
            return
        self._previews.load(lambda _token, _report: reading())

    @Slot(object)
    def _on_foreseen(self, sentence: str) -> None:
        self._say(sentence, "muted")

    @Slot()
    def _agree(self) -> None:
        if self._build is None or not self.yes.isEnabled():
            return
        try:
            verb = self._build()
        except Unreadable as fault:
            self._say(str(fault), "bad")
            return
        self.yes.setEnabled(False)

        def work(_token: Token, _report: Report) -> object:
            return verb()

        handle = self._context.jobs.start(work, lane=Lane.WRITING, own_faults=True)
        handle.succeeded.connect(self.accept)
        handle.failed.connect(self._on_fault)

    @Slot(object)
    def _on_fault(self, fault: BaseException) -> None:
        self.yes.setEnabled(True)
        if not isinstance(fault, Expected):
            raise fault
        self._say(self._context.languages.sentence(fault), "bad")

    def _say(self, text: str, ink: str) -> None:
        self.said.setText(text)
        set_ink(self.said, ink)
        self.said.setVisible(bool(text))
        self._fit()

    def _fit(self) -> None:
        """Make room for what the dialog shows now; it never becomes smaller under one's hands."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Agree with Enter from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._agree()
            return
        super().keyPressEvent(event)
