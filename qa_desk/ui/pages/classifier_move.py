"""A list of all places to which an error type can be moved."""

from typing import Final, final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.text import label

_ROLE: Final = Qt.ItemDataRole.UserRole
_SEPARATOR: Final = " › "


@final
class MoveDialog(QDialog):
    """Typing narrows the list, the arrows choose in it, Enter moves."""

    chosen = Signal(object)
    """The Path of the entry to move below, () for the top."""

    def __init__(self, context: Context, model: ClassifierModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move an error type"))
        self._context = context
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edge = context.theme.metrics.icon
        self.list.setIconSize(QSize(edge, edge))
        self._title = label(TypeSize.HEADING, wrap=True)
        self.move_button = button(context, Weight.PRIMARY, "arrow_right")
        self.close_button = button(context)
        self._fill(model)
        self._say(model.name_of(model.current))
        self._arrange()
        self.search.textChanged.connect(self._filter)
        self.list.itemActivated.connect(self._take)
        self.move_button.clicked.connect(self._take)
        self.close_button.clicked.connect(self.reject)

    def _fill(self, model: ClassifierModel) -> None:
        """List groups first, since that is where things belong; then all else."""
        places = model.places(model.current)
        parent = next(iter(model.above(model.current)[::-1]), ())
        for path in sorted(places, key=lambda each: bool(each) and not model.is_group(each)):
            names = [model.name_of(each) for each in (*model.above(path), path)] if path else []
            item = QListWidgetItem(_SEPARATOR.join(names) or self.tr("At the top"))
            item.setData(_ROLE, path)
            icon = "folder" if not path or model.is_group(path) else "flag"
            item.setIcon(self._context.icons.icon(icon, "text_muted"))
            self.list.addItem(item)
            if path == parent:
                self.list.setCurrentItem(item)

    def _say(self, name: str) -> None:
        self._title.setText(filled(self.tr("Move “{name}” to…"), name=name))
        self.search.setPlaceholderText(self.tr("Search…"))
        access.name(self.search, self.tr("Search for a place"))
        access.name(self.list, self.tr("Places"))
        self.move_button.setText(self.tr("Move"))
        self.close_button.setText(self.tr("Cancel"))

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.space(2.5) for _ in range(4)))
        layout.setSpacing(theme.space(1.25))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.move_button)
        for part in (self._title, self.search, self.list):
            layout.addWidget(part)
        layout.addLayout(foot)
        self.resize(theme.space(72), theme.space(60))

    @Slot(str)
    def _filter(self, wanted: str) -> None:
        words = wanted.casefold().split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            shown += [item] if fits else []
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])
        self.move_button.setEnabled(bool(shown))

    @Slot()
    def _take(self) -> None:
        item = self.list.currentItem() if self.list.currentRow() >= 0 else None
        if item is not None and not item.isHidden():
            self.chosen.emit(tuple(item.data(_ROLE)))
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Enter from the search, and let the arrows choose from there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)
