"""What is wrong with the card that is being written, each with its place and a hint."""

from typing import Final, final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain import card_edits
from qa_desk.domain.card_document import Path
from qa_desk.scoring.card_faults import CardFault
from qa_desk.ui import access
from qa_desk.ui.card_value_words import KEYS
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_fault_words import told
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.widgets.empty_state import EmptyState

_PATH_ROLE: Final = Qt.ItemDataRole.UserRole


@final
class CardFaultsList(QWidget):
    """Choosing a fault leads to the field it belongs to."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._empty = EmptyState(context, "check")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        edge = context.theme.metrics.icon
        self.list.setIconSize(QSize(edge, edge))
        self.list.itemActivated.connect(self._show)
        self.list.itemClicked.connect(self._show)
        model.checked.connect(self._fill)
        model.opened.connect(self._fill)
        model.language_changed.connect(self._fill)
        context.theme.changed.connect(self._fill)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self.list, self.tr("Faults of the card"))
        self._empty.say(
            self.tr("Nothing is wrong"), self.tr("The card is sound and can be published.")
        )
        self._fill()

    @Slot()
    def _fill(self) -> None:
        kept = self.list.currentRow()
        self.list.clear()
        for fault in self._model.faults:
            item = QListWidgetItem(self._context.icons.icon("bad", "bad"), self._text(fault))
            item.setData(_PATH_ROLE, fault.path)
            self.list.addItem(item)
        if self._model.faults:
            self.list.setCurrentRow(min(max(kept, 0), self.list.count() - 1))
        self._stack.setCurrentIndex(1 if self._model.faults else 0)

    def _text(self, fault: CardFault) -> str:
        return f"{self._place(fault.path)}\n{told(fault, self._context.languages)}"

    def _place(self, path: Path) -> str:
        """Return the names of the section, the criterion and the field that a path leads into."""
        node = card_edits.node_of(self._model.document, path)
        parts = [node[:2], node] if card_edits.is_criterion(node) else [node]
        names = [self._model.name_of(part) if part else self.tr("The card") for part in parts]
        fields = [KEYS[key] for key in path[len(node) :] if isinstance(key, str) and key in KEYS]
        names += [QCoreApplication.translate("CardKeys", text) for text in fields[:1]]
        return " › ".join(names)

    @Slot(QListWidgetItem)
    def _show(self, item: QListWidgetItem) -> None:
        path = item.data(_PATH_ROLE)
        self._model.show(tuple(path))
