"""A field for a comment: as high as its text, and it leaves the page's keys to the page."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from qa_desk.ui.context import Context

_MOST_LINES = 6


class CommentField(QPlainTextEdit):
    """`typed` carries the text when a person changed it; Escape leaves by `left`."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._taking = False
        self._page_keys = context.commands.window_keys()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(context.theme.space(0.5))
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_text(self, text: str) -> None:
        """Show a text without saying that it was typed; the cursor stays where it can."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position()
        self._taking = True
        self.setPlainText(text)
        self._taking = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Be as high as the text, from one line to six."""
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)
        margin = 2 * self.document().documentMargin()
        height = lines * self.fontMetrics().lineSpacing() + margin + 2 * self.frameWidth() + 4
        return QSize(self._context.theme.space(20), round(height))

    def minimumSizeHint(self) -> QSize:
        """Show at least one line."""
        return QSize(self._context.theme.space(10), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Let the page's own keys, such as Ctrl+Left, reach the page."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            pressed = QKeySequence(event.keyCombination()).toString()
            if pressed in self._page_keys:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        if not self._taking:
            self.typed.emit(self.toPlainText())

    @Slot()
    def _grow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
