"""The transcript beside the player: it follows what is heard; Enter goes there, F2 corrects."""

from typing import Final, final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qa_desk.domain.contacts import Side
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.doubt_words import short_doubts
from qa_desk.ui.i18n import clock_time
from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.transcript import NONE, TranscriptModel, Turn
from qa_desk.ui.viewmodels.transcript_search import Place, TranscriptSearch
from qa_desk.ui.widgets.text_block import TextBlock

_HOLD_MS: Final = 4000
"""After the person has scrolled, the list follows the sound again only then."""
_WIDEST_UNITS: Final = 86
"""Longer lines are hard to read."""

_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)

Index = QModelIndex | QPersistentModelIndex


def phrase_format(theme: Theme) -> QTextCharFormat:
    """Return how words are painted that a phrase rule has found."""
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    style.setUnderlineColor(theme.color("accent_ink"))
    style.setForeground(theme.color("accent_ink"))
    return style


class TranscriptDelegate(QStyledItemDelegate):
    """Paints a turn: time, side, text; the word that is heard, and words heard with doubt."""

    def __init__(
        self, theme: Theme, model: TranscriptModel, search: TranscriptSearch, view: QListView
    ) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._model = model
        self._search = search
        self._heights: dict[tuple[int, int], int] = {}
        """What a turn needs, by its number and the width: a long call is laid out again and again."""
        model.modelReset.connect(self.forget)
        model.dataChanged.connect(self.forget)
        theme.changed.connect(self.forget)

    @Slot()
    def forget(self) -> None:
        """Measure anew: other turns, or letters of another size."""
        self._heights = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the turn's text needs."""
        width = self._view.viewport().width()
        key = (index.row(), width)
        if key not in self._heights:
            turn = self._model.turns[index.row()]
            block = TextBlock(turn.segment.text, self._theme.font(), self._text_width(width))
            bottom = self._theme.space(0.6) + self._notes_height(index.row())
            self._heights[key] = round(self._top(turn) + block.height + bottom)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a turn."""
        turn = self._model.turns[index.row()]
        heard = index.row() == self._model.current
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, heard=heard)
        self._paint_side(painter, rect, turn)
        painter.setPen(self._theme.color("text"))
        width = self._text_width(rect.width())
        row = index.row()
        formats = [*self._phrases(row), *self._found(row), *self._formats(index.row(), heard=heard)]
        block = TextBlock(turn.segment.text, self._theme.font(), width, formats)
        block.paint(painter, rect.topLeft() + QPointF(self._left(), self._top(turn)))
        self._paint_notes(painter, rect, index.row())
        painter.restore()

    def moment_at(self, rect: QRectF, turn: Turn, place: QPointF) -> int:
        """Return when what is at a place of a turn's row is said."""
        block = TextBlock(turn.segment.text, self._theme.font(), self._text_width(rect.width()))
        corner = rect.topLeft() + QPointF(self._left(), self._top(turn))
        letter = block.letter_at(place - corner)
        return turn.segment.start_ms if letter is None else turn.moment_at(letter)

    def _formats(self, row: int, *, heard: bool) -> list[QTextLayout.FormatRange]:
        """Return how words are painted; whoever corrected a turn has left no doubt about it."""
        turn, by_hand = self._model.turns[row], row in self._model.corrections
        doubtful = [each for each in turn.words if each.doubtful and not by_hand]
        doubts = [self._range(each.start, each.length, self._doubt()) for each in doubtful]
        number = self._model.current_word
        if not heard or not 0 <= number < len(turn.words):
            return doubts
        spoken = turn.words[number]
        marked = QTextCharFormat()
        marked.setBackground(self._theme.color("accent"))
        marked.setForeground(self._theme.color("accent_text"))
        return [*doubts, self._range(spoken.start, spoken.length, marked)]

    def line_of(self, row: int, letter: int) -> tuple[float, float]:
        """Return where the line with a letter begins and ends in the row, from its top."""
        turn = self._model.turns[row]
        width = self._text_width(self._view.viewport().width())
        block = TextBlock(turn.segment.text, self._theme.font(), width)
        top, bottom = block.line_of(letter)
        return self._top(turn) + top, self._top(turn) + bottom

    def _found(self, row: int) -> list[QTextLayout.FormatRange]:
        """Return how places that a search has found are painted; the one looked at is turned over."""
        made = []
        for place in self._search.places_in(row):
            style = QTextCharFormat()
            style.setBackground(self._theme.color("warn_soft"))
            style.setFontUnderline(True)
            if place == self._search.current:
                style.setBackground(self._theme.color("text"))
                style.setForeground(self._theme.color("surface"))
            made.append(self._range(place.start, place.length, style))
        return made

    def _phrases(self, row: int) -> list[QTextLayout.FormatRange]:
        """Return how what phrase rules have found is painted."""
        style = phrase_format(self._theme)
        marks = self._model.phrases.get(row, ())
        return [self._range(start, end - start, style) for start, end in marks]

    def _doubt(self) -> QTextCharFormat:
        doubt = QTextCharFormat()
        doubt.setForeground(self._theme.color("warn"))
        doubt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        doubt.setUnderlineColor(self._theme.color("warn"))
        return doubt

    @staticmethod
    def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = start, length, style
        return made

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, heard: bool
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if not heard and not selected:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft" if heard else "sunken"))
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(self._theme.color("focus"))
        radius = self._theme.metrics.radius
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_side(self, painter: QPainter, rect: QRectF, turn: Turn) -> None:
        """Paint the time, a bar in the side's colour, and its name where it begins to speak."""
        theme, side = self._theme, turn.segment.side
        ink = side_ink(theme, side)
        bar = QRectF(
            rect.left() + self._left() - theme.space(1.1),
            rect.top() + self._top(turn) + 1,
            theme.space(0.3),
            rect.height() - self._top(turn) - theme.space(0.6),
        )
        painter.fillRect(bar, ink)
        painter.setFont(theme.font(TypeSize.SMALL))
        painter.setPen(theme.color("text_muted"))
        line = QFontMetricsF(theme.font()).height()
        time = QRectF(
            rect.left(), rect.top() + self._top(turn), self._left() - theme.space(1.9), line
        )
        place = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(time, place, clock_time(turn.segment.start_ms))
        if turn.opens:
            self._paint_name(painter, rect, turn.speaker, ink)

    def _paint_notes(self, painter: QPainter, rect: QRectF, row: int) -> None:
        """Write below a turn what to know before trusting it, and that a person has written it."""
        notes = self._notes(row)
        if not notes:
            return
        by_hand = row in self._model.corrections
        painter.setFont(self._theme.font(TypeSize.SMALL))
        painter.setPen(self._theme.color("text_muted" if by_hand else "warn"))
        height = self._notes_height(row)
        top = rect.bottom() - self._theme.space(0.4) - height
        place = QRectF(rect.left() + self._left(), top, self._text_width(rect.width()), height)
        fitting = painter.fontMetrics().elidedText(
            notes, Qt.TextElideMode.ElideRight, round(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, fitting)

    def _notes(self, row: int) -> str:
        by_hand = self.tr("Corrected by hand") if row in self._model.corrections else ""
        doubts = short_doubts(self._model.turns[row].segment)
        return " · ".join(filter(None, (by_hand, doubts)))

    def _notes_height(self, row: int) -> float:
        return self._name_height() if self._notes(row) else 0.0

    def _paint_name(self, painter: QPainter, rect: QRectF, name: str, ink: QColor) -> None:
        theme = self._theme
        painter.setFont(theme.font(TypeSize.SMALL, bold=True))
        painter.setPen(ink)
        top = rect.top() + theme.space(0.9)
        place = QRectF(rect.left() + self._left(), top, rect.width(), self._name_height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)

    def _left(self) -> float:
        """Return where the text begins."""
        metrics = QFontMetricsF(self._theme.font(TypeSize.SMALL))
        return metrics.horizontalAdvance("0:00:00") + self._theme.space(2.4)

    def _top(self, turn: Turn) -> float:
        if not turn.opens:
            return self._theme.space(0.3)
        return self._theme.space(0.9) + self._name_height() + self._theme.space(0.1)

    def _name_height(self) -> float:
        return QFontMetricsF(self._theme.font(TypeSize.SMALL)).height()

    def _text_width(self, width: float) -> float:
        room = width - self._left() - self._theme.space(1.5)
        return min(room, self._theme.space(_WIDEST_UNITS))


@final
class TranscriptView(QListView):
    """Rows are painted; `seek_requested` carries the moment that was asked for."""

    seek_requested = Signal(int)
    correction_wanted = Signal(int)
    """The row of a turn that somebody wants to correct."""

    def __init__(
        self,
        context: Context,
        model: TranscriptModel,
        search: TranscriptSearch | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._turns = model
        found = search or TranscriptSearch(model, self)
        self._painter = TranscriptDelegate(context.theme, model, found, self)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD_MS)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        prepare_list(self)
        self.activated.connect(self._on_activated)
        model.current_changed.connect(self._on_current)
        model.word_changed.connect(self._on_word)
        model.dataChanged.connect(self._on_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        found.changed.connect(self.viewport().update)
        found.shown.connect(self._on_found)
        model.phrases_changed.connect(self.viewport().update)
        context.theme.changed.connect(self.viewport().update)

    def retranslate(self) -> None:
        """Set the name in the window's language; the names of the sides are painted anew."""
        access.name(self, self.tr("Transcript"))
        self.viewport().update()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.seek_requested.emit(self._turns.turns[index.row()].segment.start_ms)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.correction_wanted.emit(index.row())

    @Slot()
    def _on_changed(self) -> None:
        """Lay out anew: corrected turns need other heights."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @Slot(int, int)
    def _on_current(self, before: int, now: int) -> None:
        self._repaint_row(before)
        self._repaint_row(now)
        if now != NONE and not self._hold.isActive():
            self._show_current()

    @Slot(int)
    def _on_word(self, row: int) -> None:
        """Paint the word that is heard, and keep it in sight where its turn is higher than the list."""
        self._repaint_row(row)
        number = self._turns.current_word
        if NONE in (row, number) or self._hold.isActive():
            return
        if self.visualRect(self._turns.index(row)).height() > self.viewport().height():
            self._show_letter(row, self._turns.turns[row].words[number].start)

    @Slot(object)
    def _on_found(self, place: Place) -> None:
        """Show a place that a search has found; the sound does not take the list away at once."""
        self._hold.start()
        index = self._turns.index(place.row)
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.EnsureVisible)
        self._show_letter(place.row, place.start)

    def _show_letter(self, row: int, letter: int) -> None:
        """Scroll as little as it takes to have a letter's line in sight."""
        top, bottom = self._painter.line_of(row, letter)
        at = self.visualRect(self._turns.index(row)).top()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if at + top < 0:
            bar.setValue(round(bar.value() + at + top))
        elif at + bottom > room:
            bar.setValue(round(bar.value() + at + bottom - room))

    def _step_word(self, step: int) -> None:
        """Go to the word before or after the one that is heard, or that the turn begins with."""
        row = self._turns.current if self._turns.current != NONE else self.currentIndex().row()
        moment = self._turns.moment_of_word(row, step)
        if moment is not None:
            self.seek_requested.emit(moment)

    @Slot(int)
    def _repaint_row(self, row: int) -> None:
        if row != NONE:
            self.update(self._turns.index(row))

    def event(self, event: QEvent) -> bool:
        """Keep F2 for correcting while a turn has the keys; elsewhere it is the page's."""
        override = QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and event.type() is override and self._corrects(event):
            event.accept()
            return True
        return super().event(event)

    def _corrects(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the word that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        rect, turn = QRectF(self.visualRect(index)), self._turns.turns[index.row()]
        self.seek_requested.emit(self._painter.moment_at(rect, turn, event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the person look elsewhere for a while."""
        self._hold.start()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the turn on Enter, correct it on F2, go to words by arrows, copy; leave letters to the player."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_activated(self.currentIndex())
        elif self._corrects(event):
            self.correction_wanted.emit(self.currentIndex().row())
        elif event.key() in steps and event.modifiers() in _PLAIN:
            self._step_word(steps[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(str(self.currentIndex().data() or ""))
        elif event.text().strip() or event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            self._hold.start()
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew; a turn that is heard and was in sight stays there."""
        seen = self._sees_current(event.oldSize().height())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if seen:
            self._show_current()

    def _sees_current(self, height: int) -> bool:
        if self._turns.current == NONE or self._hold.isActive():
            return False
        turn = self.visualRect(self._turns.index(self._turns.current))
        return turn.top() < height and turn.bottom() > 0

    def _show_current(self) -> None:
        index = self._turns.index(self._turns.current)
        self.scrollTo(index, QListView.ScrollHint.EnsureVisible)


def prepare_list(view: QListView) -> None:
    """Give a list of painted rows the manners of a text."""
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setBatchSize(60)
    view.setSelectionMode(QListView.SelectionMode.SingleSelection)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setMouseTracking(False)
    view.verticalScrollBar().setSingleStep(view.fontMetrics().height())


def side_ink(theme: Theme, side: Side) -> QColor:
    """Return the colour of a side."""
    inks = {Side.AGENT: "agent_side", Side.CUSTOMER: "customer_side"}
    return theme.color(inks.get(side, "text_muted"))
