"""The markers of a recording: a click or Enter goes there, F2 writes the note, Delete removes."""

from typing import Final, final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.viewmodels.markers import MarkersModel
from qa_desk.ui.widgets.button import tool_button
from qa_desk.ui.widgets.text_line import TextLine

Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS: Final = 4
_LONGEST_NOTE: Final = 500


class NoteDelegate(QStyledItemDelegate):
    """Writes notes in a line that leaves the page's keys to the page."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """Return a line for the note."""
        line = TextLine(self._context, parent)
        line.setMaxLength(_LONGEST_NOTE)
        line.setPlaceholderText(self.tr("Note"))
        access.name(line, self.tr("Note of the marker"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the note as it is."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the note out."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


@final
class MarkerView(QListView):
    """Few rows; letters and Space are left to the player."""

    chosen = Signal(int)
    """The moment of a marker that somebody wants to hear."""
    unwanted = Signal(int)
    """The moment of a marker that is to go."""
    written = Signal()
    """A note was written, or given up."""

    def __init__(
        self, context: Context, model: MarkersModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._markers = model
        self.setModel(model)
        self.setItemDelegate(NoteDelegate(context, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked
        )
        self.clicked.connect(self._on_chosen)
        model.modelReset.connect(self.updateGeometry)

    def write_note(self, at_ms: int) -> None:
        """Let the note of a marker be written."""
        index = self._markers.index(self._markers.row_of(at_ms))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def moment(self) -> int | None:
        """Return the moment of the marker that is current; None where none is."""
        index = self.currentIndex()
        return self._markers.markers[index.row()].at_ms if index.isValid() else None

    def sizeHint(self) -> QSize:
        """Be as high as the markers, four at most."""
        rows = min(max(self._markers.rowCount(), 1), _MOST_ROWS)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return QSize(super().sizeHint().width(), rows * row + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Never show less."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self._markers.markers[index.row()].at_ms)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tell that the line is closed."""
        super().closeEditor(editor, hint)
        self.written.emit()

    def event(self, event: QEvent) -> bool:
        """Keep F2 for the note while a marker has the keys; elsewhere it is the page's."""
        override = QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and event.type() is override and self._is_note(event):
            event.accept()
            return True
        return super().event(event)

    def _is_note(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the marker on Enter, take it away on Delete, leave letters to the player."""
        index = self.currentIndex()
        editing = self.state() is QListView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid() and not editing:
            self._on_chosen(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.unwanted.emit(self._markers.markers[index.row()].at_ms)
        elif event.text().strip() or event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


@final
class MarkerList(QWidget):
    """The markers with the buttons for who has no keys; hidden while there is none."""

    def __init__(
        self, context: Context, model: MarkersModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._markers = model
        self.view = MarkerView(context, model)
        self.note_button = tool_button(context, "edit")
        self.remove_button = tool_button(context, "trash")
        self._editable = False
        self._arrange()
        self.note_button.clicked.connect(self._on_note)
        self.remove_button.clicked.connect(self._on_remove)
        model.modelReset.connect(self.say)
        self.view.selectionModel().currentChanged.connect(self.say)
        self.say()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self.view, self.tr("Markers"))
        for button, text in (
            (self.note_button, self.tr("Write the note of the marker (F2)")),
            (self.remove_button, self.tr("Remove the marker (Del)")),
        ):
            button.setToolTip(text)
            access.name(button, text)

    def set_editable(self, *, editable: bool) -> None:
        """Say whether notes can be written and markers removed."""
        self._editable = editable
        self.say()

    @Slot()
    def say(self) -> None:
        """Show what can be done now."""
        self.setVisible(bool(self._markers.markers))
        there = self.view.moment() is not None
        for button in (self.note_button, self.remove_button):
            button.setVisible(self._editable)
            button.setEnabled(there)

    def _arrange(self) -> None:
        theme = self._context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(1), theme.space(0.25), theme.space(1), 0)
        row.setSpacing(theme.space(0.5))
        row.addWidget(self.view, 1)
        # Side by side: above each other they are higher than a single marker.
        for button in (self.note_button, self.remove_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _on_note(self) -> None:
        moment = self.view.moment()
        if moment is not None:
            self.view.write_note(moment)

    @Slot()
    def _on_remove(self) -> None:
        moment = self.view.moment()
        if moment is not None:
            self.view.unwanted.emit(moment)
