"""A line to search with: what is looked for, how many places have it, on, back and away."""

from typing import Final, final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.transcript_search import TranscriptSearch
from qa_desk.ui.widgets.button import tool_button
from qa_desk.ui.widgets.text import label
from qa_desk.ui.widgets.text_line import TextLine

_LONGEST: Final = 200


@final
class FindBar(QWidget):
    """`left` says that the person is done with it."""

    left = Signal()

    def __init__(
        self, context: Context, search: TranscriptSearch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._search = search
        self.line = TextLine(context)
        self.count = label(TypeSize.SMALL, "muted")
        self.previous_button = tool_button(context, "up")
        self.next_button = tool_button(context, "down")
        self.close_button = tool_button(context, "cross")
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        action = self._context.commands.action
        for button, command in (
            (self.previous_button, "transcript.previous"),
            (self.next_button, "transcript.next"),
        ):
            button.setToolTip(action(command).toolTip())
            access.name(button, action(command).text())
        self.line.setPlaceholderText(self.tr("Search in the transcript"))
        access.name(self.line, self.tr("Search in the transcript"))
        self.close_button.setToolTip(self.tr("Close the search"))
        access.name(self.close_button, self.tr("Close the search"))
        self._say_count()

    def begin(self) -> None:
        """Show it and put the keys into the line."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()
        if self.line.text():
            self.line.typed.emit(self.line.text())

    def end(self) -> None:
        """Put it away and find nothing."""
        self.hide()
        self._search.clear()

    def _arrange(self) -> None:
        theme = self._context.theme
        self.line.setMaxLength(_LONGEST)
        self.line.setClearButtonEnabled(True)
        self.count.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            theme.space(1.5), theme.space(0.25), theme.space(1), theme.space(0.25)
        )
        row.setSpacing(theme.space(0.75))
        row.addWidget(self.line, 1)
        row.addWidget(self.count)
        for button in (self.previous_button, self.next_button, self.close_button):
            row.addWidget(button)

    def _connect(self) -> None:
        self._search.changed.connect(self._say_count)
        self.previous_button.clicked.connect(self._search.previous)
        self.next_button.clicked.connect(self._search.next)
        self.close_button.clicked.connect(self.left)

    @Slot()
    def _say_count(self) -> None:
        search = self._search
        if not self.line.text().strip():
            words = ""
        elif search.count:
            words = filled(self.tr("{number} of {count}"), number=search.number, count=search.count)
        else:
            words = self.tr("nothing found")
        if words != self.count.text():
            self.count.setText(words)
            if words and self.isVisible():
                access.announce(self.line, words)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(search.count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, and leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self._search.previous if back else self._search.next)()
        else:
            super().keyPressEvent(event)
