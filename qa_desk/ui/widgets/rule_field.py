"""The text of a phrase rule: several lines, with a wave under what is wrong."""

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from qa_desk.analytics.phrases import Fault
from qa_desk.ui.context import Context

_FEWEST_LINES, _MOST_LINES = 3, 8


@final
class RuleField(QPlainTextEdit):
    """`typed` carries the text when a person changed it; Tab goes on to the next field."""

    typed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._taking = False
        self._faults: tuple[Fault, ...] = ()
        own = {QKeySequence(key).toString() for key in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z")}
        self._page_keys = context.commands.window_keys() - own
        self.setProperty("framed", True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(context.theme.space(0.75))
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        context.theme.changed.connect(self._underline)

    def show_text(self, text: str) -> None:
        """Show a text without saying that it was typed; the same text changes nothing."""
        if text == self.toPlainText():
            return
        self._taking = True
        self.setPlainText(text)
        self._taking = False
        self._grow()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Underline what is wrong."""
        self._faults = tuple(faults)
        self._underline()

    def insert_words(self, text: str) -> None:
        """Put words where the cursor is, with blanks around them, as if they were typed."""
        cursor = self.textCursor()
        block, place = cursor.block().text(), cursor.positionInBlock()
        before = " " if place and not block[place - 1].isspace() else ""
        cursor.insertText(f"{before}{text} ")

    def go_to(self, fault: Fault) -> None:
        """Put the cursor where something is wrong."""
        cursor = self.textCursor()
        cursor.setPosition(min(fault.start, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Be as high as the text, from a few lines to some more."""
        lines = min(max(round(self.document().size().height()), _FEWEST_LINES), _MOST_LINES)
        margin = 2 * self.document().documentMargin()
        height = lines * self.fontMetrics().lineSpacing() + margin + 2 * self.frameWidth() + 2
        return QSize(self._context.theme.space(30), round(height))

    def event(self, event: QEvent) -> bool:
        """Let the page's own keys reach the page, but for those that undo what is written here."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            pressed = QKeySequence(event.keyCombination()).toString()
            if pressed in self._page_keys:
                event.ignore()
                return True
        return super().event(event)

    @Slot()
    def _underline(self) -> None:
        mark = QTextCharFormat()
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.setUnderlineColor(self._context.theme.color("bad"))
        mark.setBackground(self._context.theme.color("bad_soft"))
        length = len(self.toPlainText())
        shown = []
        for fault in self._faults:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            start = min(fault.start, max(length - 1, 0))
            cursor.setPosition(start)
            end = min(max(fault.end, start + 1), length)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = mark
            shown.append(selection)
        self.setExtraSelections(shown)

    @Slot()
    def _on_changed(self) -> None:
        if not self._taking:
            self.typed.emit(self.toPlainText())

    @Slot()
    def _grow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
