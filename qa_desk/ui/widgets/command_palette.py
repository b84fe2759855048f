"""The palette: type a few letters of what is wanted, press Enter."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qa_desk.ui import access
from qa_desk.ui.commands import Command
from qa_desk.ui.context import Context
from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize

Index = QModelIndex | QPersistentModelIndex
_ID = Qt.ItemDataRole.UserRole
_KEYS = Qt.ItemDataRole.UserRole + 1


def matches(query: str, title: str) -> bool:
    """Say whether every word of the query begins a word of the title, in any order."""
    words = title.casefold().split()
    return all(any(word.startswith(part) for word in words) for part in query.casefold().split())


class _WithKeys(QStyledItemDelegate):
    """Paints a command's keys at the right end of its row."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row, then its keys."""
        super().paint(painter, option, index)
        rect: QRect = option.rect
        gap = self._theme.space(1)
        painter.save()
        painter.setFont(self._theme.font(TypeSize.SMALL))
        painter.setPen(self._theme.color("text_muted"))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(gap, 0, -gap, 0), side, str(index.data(_KEYS)))
        painter.restore()


class CommandPalette(QFrame):
    """A field and a list over the page; it goes away when the keys go elsewhere."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._context = context
        self._ground = parent
        self._came_from: QWidget | None = None
        self._field = QLineEdit()
        self._list = QListWidget()
        self._list.setItemDelegate(_WithKeys(context.theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gap = context.theme.space(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap, gap, gap)
        layout.setSpacing(gap)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(self._run)
        self.hide()

    def open(self) -> None:
        """Come up over the page with an empty field."""
        window = self._ground
        self._came_from = window.window().focusWidget()
        width = min(self._context.theme.space(64), window.width() - self._context.theme.space(8))
        height = min(self._context.theme.space(48), window.height() - self._context.theme.space(16))
        self.setGeometry((window.width() - width) // 2, self._context.theme.space(6), width, height)
        self._field.clear()
        self._search("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Go away and give the keys back."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def retranslate(self) -> None:
        """Take the texts of the window's language."""
        self._field.setPlaceholderText(self.tr("What would you like to do?"))
        access.name(self._field, self.tr("Find a command"))
        access.name(self._list, self.tr("Commands found"))

    def found(self) -> tuple[str, ...]:
        """Return the ids that are listed."""
        return tuple(self._list.item(row).data(_ID) for row in range(self._list.count()))

    @Slot(str)
    def _search(self, query: str) -> None:
        self._list.clear()
        for command in self._context.commands.possible():
            if command.id != "palette.open" and matches(query, command.title()):
                self._list.addItem(self._item(command))
        self._list.setCurrentRow(0)

    def _item(self, command: Command) -> QListWidgetItem:
        item = QListWidgetItem(command.title())
        if command.icon:
            item.setIcon(self._context.icons.icon(command.icon))
        item.setData(_ID, command.id)
        keys = self._context.commands.keys_text(command.id)
        item.setData(_KEYS, keys)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.title()} {keys}".strip())
        return item

    @Slot()
    def _run(self) -> None:
        row = self._list.currentRow()
        if row < 0:
            return
        item = self._list.item(row)
        self.dismiss()
        self._context.commands.run(str(item.data(_ID)))

    def _key(self, event: QKeyEvent) -> bool:
        rows = self._list.count()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and rows:
            self._list.setCurrentRow((self._list.currentRow() + steps[Qt.Key(event.key())]) % rows)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the field's arrows, Enter and Escape; leave when it loses the keys."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)
