"""Where a turn of the transcript is corrected: its text, whose it is, its language, what was heard."""

from typing import Final, final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.contacts import Side
from qa_desk.domain.corrections import Correction, Wording, wording_of
from qa_desk.domain.transcripts import Segment
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.comment_field import CommentField
from qa_desk.ui.widgets.text import label, rule
from qa_desk.ui.words import word

_LANGUAGES: Final = ("ru", "kk", "en")
_LEAST_LINES: Final = 3
_MOST_LINES: Final = 8
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TurnField(CommentField):
    """Keeps with Ctrl+Enter, which elsewhere on the page submits the evaluation."""

    kept = Signal()

    def sizeHint(self) -> QSize:
        """Be as high as the text, from three lines to eight."""
        lines = min(max(round(self.document().size().height()), _LEAST_LINES), _MOST_LINES)
        frame = self.height() - self.viewport().height()
        margin = round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + margin + frame
        return QSize(super().sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the lines that the text wraps to at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Enter before the page does."""
        override = QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and event.type() is override and _keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is written."""
        if _keeps(event):
            self.kept.emit()
        else:
            super().keyPressEvent(event)


@final
class TurnEditor(QWidget):
    """Hidden until a turn is to be corrected; it tells what is wanted and writes nothing itself."""

    kept = Signal(object)
    """The Wording that is to stand in the turn."""
    restore_wanted = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._segment: Segment | None = None
        self._correction: Correction | None = None
        self._earlier: Correction | None = None
        self.title = label(TypeSize.SMALL, "muted")
        self.side = Choice[Side]()
        self.language = Choice[str]()
        self.field = TurnField(context)
        self.heard = label(TypeSize.SMALL, "muted", wrap=True)
        self.keep_button = button(context, Weight.PLAIN, "check")
        self.restore_button = button(context, Weight.QUIET, "undo")
        self.earlier_button = button(context, Weight.QUIET, "clock")
        self.leave_button = button(context, Weight.QUIET)
        self._arrange()
        self._connect()
        self.hide()

    @property
    def segment(self) -> Segment | None:
        """The turn that is being corrected; None where none is."""
        return self._segment

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.side.offer([(side, word(side)) for side in Side])
        unknown = ("", self.tr("Language unknown"))
        names = ("Русский", "Қазақша", "English")
        self.language.offer([unknown, *zip(_LANGUAGES, names, strict=True)])
        self.keep_button.setText(self.tr("Keep"))
        self.keep_button.setToolTip(self.tr("Keep the correction (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Leave as it is"))
        self.leave_button.setToolTip(self.tr("Leave the turn as it is (Esc)"))
        self.restore_button.setText(self.tr("Put back what was heard"))
        self.earlier_button.setText(self.tr("Take the earlier correction"))
        access.name(self.side, self.tr("Who says this turn"))
        access.name(self.language, self.tr("Language of the turn"))
        access.name(self.field, self.tr("What the turn says"))
        self._say()

    def begin(
        self, segment: Segment, correction: Correction | None, earlier: Correction | None = None
    ) -> None:
        """Let a turn be corrected; `correction` is the one that stands in it.

        `earlier` was made where this is said, in a transcript that this one has replaced.
        """
        self._earlier = earlier
        self._show_turn(segment, correction)
        self.field.show_text(segment.text)
        self.side.choose(segment.side)
        self.language.choose(segment.language)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        access.announce(self.field, self.title.text())

    def follow(self, segment: Segment, correction: Correction | None) -> None:
        """Take note that the turn says something else by now; what is being written stays."""
        if self._segment is not None:
            self._show_turn(segment, correction)

    def end(self) -> None:
        """Show nothing."""
        self._segment = None
        self.hide()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be changed while it is written."""
        for part in (self.field, self.side, self.language, self.keep_button, self.restore_button):
            part.setEnabled(not busy)

    def _show_turn(self, segment: Segment, correction: Correction | None) -> None:
        self._segment, self._correction = segment, correction
        self._say()

    def _say(self) -> None:
        if self._segment is None:
            return
        time = clock_time(self._segment.start_ms)
        self.title.setText(filled(self.tr("Correct what is said at {time}"), time=time))
        found = self._correction
        self.restore_button.setVisible(found is not None)
        self.heard.setVisible(found is not None)
        self._say_earlier()
        if found is not None:
            text = self.tr("Heard, {side}: “{text}”. Corrected by {by} on {at}.")
            self.heard.setText(
                filled(
                    text,
                    side=word(found.heard.side),
                    text=found.heard.text,
                    by=found.by,
                    at=self._context.languages.date_time(found.at),
                )
            )

    def _say_earlier(self) -> None:
        written = self._earlier.written if self._earlier is not None else None
        self.earlier_button.setVisible(written is not None)
        if self._earlier is not None and written is not None:
            text = self.tr("“{text}” ({by}, {at})")
            at = self._context.languages.date_time(self._earlier.at)
            self.earlier_button.setToolTip(
                filled(text, text=written.text, by=self._earlier.by, at=at)
            )

    @Slot()
    def _take_earlier(self) -> None:
        """Write what was corrected before; it is kept when the person keeps it."""
        written = self._earlier.written if self._earlier is not None else None
        if written is not None:
            self.field.show_text(written.text)
            self.side.choose(written.side)
            self.language.choose(written.language)
            self.field.setFocus()

    def _arrange(self) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space(1))
        head.addWidget(self.title, 1)
        for choice in (self.side, self.language):
            head.addWidget(choice)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addWidget(self.keep_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        foot.addWidget(self.earlier_button)
        foot.addWidget(self.restore_button)
        inner = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(rule())
        outer.addWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(*(theme.space(1.25),) * 4)
        column.setSpacing(theme.space(0.75))
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.heard)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.field.kept.connect(self._keep)
        self.field.left.connect(self.left)
        self.keep_button.clicked.connect(self._keep)
        self.leave_button.clicked.connect(self.left)
        self.earlier_button.clicked.connect(self._take_earlier)
        self.restore_button.clicked.connect(self.restore_wanted)

    @Slot()
    def _keep(self) -> None:
        if self._segment is None or not self.keep_button.isEnabled():
            return
        seen = wording_of(self._segment)
        side, language = self.side.value(), self.language.value()
        text = " ".join(self.field.toPlainText().split())
        self.kept.emit(Wording(text, side or seen.side, language or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, wherever the keys are in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif _keeps(event):
            self._keep()
        else:
            super().keyPressEvent(event)


def _keeps(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() in _ENTER and control
