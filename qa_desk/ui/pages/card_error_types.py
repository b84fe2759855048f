"""The kinds of error of a criterion or a card, found by a word and ticked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qa_desk.domain.card_document import Json, put
from qa_desk.scoring.model import ErrorType
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import Field
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_reading import items_of, table_of, texts_of, word_of
from qa_desk.ui.widgets.text_line import TextLine
from qa_desk.ui.words import text_in

_Index = QModelIndex | QPersistentModelIndex
_FIND: Final = Qt.ItemDataRole.UserRole + 1
_BELOW: Final = Qt.ItemDataRole.UserRole + 2
_CODE: Final = Qt.ItemDataRole.UserRole
_SHOWN: Final = 5
_PATH: Final = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


@dataclass(frozen=True, slots=True)
class Kind:
    """An error type as the list shows it: its name, and the groups above it."""

    code: str
    name: str
    path: str


class _TwoLines(QStyledItemDelegate):
    """A name, and below it in small quiet letters where it belongs."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = context.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Have room for both lines."""
        small = QFontMetricsF(self._theme.font(TypeSize.SMALL)).height()
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + round(small) + self._theme.space(0.3))

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Put the name into the upper half."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        option.textElideMode = Qt.TextElideMode.ElideRight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the name as any item, and the second line below it."""
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        part = QStyle.SubElement.SE_ItemViewItemText
        place = shown.widget.style().subElementRect(part, shown, shown.widget)
        font = self._theme.font(TypeSize.SMALL)
        metrics = QFontMetricsF(font)
        place.setTop(place.bottom() - round(metrics.height()) - self._theme.space(0.4))
        gap = self._theme.space(0.35)
        place.adjust(gap, 0, -gap, 0)
        text = metrics.elidedText(
            str(index.data(_BELOW)), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.save()
        painter.setFont(font)
        painter.setPen(self._theme.color("text_muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class _Ticks(QListView):
    """Space and Enter tick the current line."""

    turned = Signal(QModelIndex)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("framed", True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TwoLines(context, self))
        self.setUniformItemSizes(True)
        self.setFixedHeight(context.theme.space(_SHOWN * 5.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.turned.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


@final
class ErrorTypesField(Field):
    """Of a criterion, or with `whole` of the card: there an entry may be written in full."""

    def __init__(self, binding: Binding, *, whole: bool = False) -> None:
        self.search = TextLine(binding.context)
        super().__init__(binding, (("error_types",),), self.search)
        self._whole = whole
        self._known: tuple[Kind, ...] = ()
        self._filling = False
        self._items = QStandardItemModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._items)
        self._found.setFilterRole(_FIND)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = _Ticks(binding.context)
        self.list.setModel(self._found)
        self.foot.addWidget(self.list)
        self.search.typed.connect(self._found.setFilterFixedString)
        self._items.itemChanged.connect(self._take)
        self.list.turned.connect(self._turn)

    def retranslate(self) -> None:
        """Set the texts."""
        if self._whole:
            hint = self.tr("What can be recorded on this card at all.")
            self.say(self.tr("&Error types of the card"), hint)
        else:
            self.say(self.tr("&Error types"), "")
        self.search.setPlaceholderText(self.tr("Search by name, group or code"))
        access.name(self.list, self.name)
        self.forget()

    def follow(self) -> None:
        """Tick what is named; say how much it is."""
        known = self._kinds()
        if known != self._known:
            self._fill(known)
        chosen = set(self.chosen())
        self._filling = True
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            state = _state(item.data(_CODE) in chosen)
            if item.checkState() != state:
                item.setCheckState(state)
        self._filling = False
        if not self._whole:
            names = ", ".join(kind.name for kind in known if kind.code in chosen)
            text = filled(self.tr("Chosen: {names}"), names=names) if names else ""
            self.say_hint(text or self.tr("None is chosen: any of the card can be recorded."))

    def forget(self) -> None:
        """Put what is ticked to the top for another node."""
        self.search.clear()
        self._found.setFilterFixedString("")
        self._known = ()
        self.follow()
        self.list.scrollToTop()

    def chosen(self) -> tuple[str, ...]:
        """Return the codes that are named."""
        return tuple(_code(each) for each in self.binding.rows(self.key))

    def _kinds(self) -> tuple[Kind, ...]:
        """Return what can be ticked: the classifier's, and what the card has of its own."""
        error_types, language = self.binding.error_types, self.binding.language
        known = {each.code: each for each in error_types}
        found = {}
        for each in error_types:
            if not each.group:
                above = (text_in(one.titles, language) for one in _above(each, known))
                name = text_in(each.titles, language)
                found[each.code] = Kind(each.code, name, _PATH.join(above))
        for code, table in self._own().items():
            name = text_in(texts_of(table.get("titles")), language) or code
            found.setdefault(code, Kind(code, name, ""))
        for code in self.chosen():
            found.setdefault(code, Kind(code, code, ""))
        return tuple(found.values())

    def _own(self) -> Mapping[str, Mapping[str, Json]]:
        entries = items_of(self.binding.model.value(("error_types",)))
        return {_code(each): table_of(each) for each in entries}

    def _fill(self, known: tuple[Kind, ...]) -> None:
        self._known = known
        chosen = set(self.chosen())
        self._filling = True
        self._items.clear()
        for kind in sorted(known, key=lambda each: each.code not in chosen):
            item = QStandardItem(kind.name)
            item.setData(kind.path or kind.code, _BELOW)
            item.setData(kind.code, _CODE)
            item.setData(f"{kind.name} {kind.path} {kind.code}", _FIND)
            item.setToolTip(f"{kind.path}{_PATH if kind.path else ''}{kind.name} ({kind.code})")
            item.setData(f"{kind.name}, {kind.path}", Qt.ItemDataRole.AccessibleTextRole)
            item.setCheckable(True)
            item.setCheckState(_state(kind.code in chosen))
            self._items.appendRow(item)
        self._filling = False

    @Slot(QModelIndex)
    def _turn(self, index: QModelIndex) -> None:
        item = self._items.itemFromIndex(self._found.mapToSource(index))
        item.setCheckState(_state(item.checkState() != Qt.CheckState.Checked))

    @Slot(QStandardItem)
    def _take(self, item: QStandardItem) -> None:
        if self._filling:
            return
        code = str(item.data(_CODE))
        ticked = item.checkState() == Qt.CheckState.Checked
        named = self.binding.rows(self.key)
        rows = [each for each in named if _code(each) != code]
        self._save([*rows, code] if ticked else rows, code if ticked else "")

    def _save(self, rows: Sequence[Json], added: str) -> None:
        """Name these, and let the card know one that it does not."""
        if self._whole or not added or added in self._own():
            self.binding.put(self.key, list(rows))
            return
        model = self.binding.model
        entries = items_of(model.value(("error_types",)))
        document = put(model.document, ("error_types",), [*entries, added])
        model.edit(put(document, self.binding.at(self.key), list(rows)))


def _above(entry: ErrorType, known: Mapping[str, ErrorType]) -> tuple[ErrorType, ...]:
    """Return the groups above an error type, the topmost first."""
    found: tuple[ErrorType, ...] = ()
    current = known.get(entry.parent or "")
    while current is not None and current not in found:
        found = (current, *found)
        current = known.get(current.parent or "")
    return found


def _code(entry: Json) -> str:
    """Return the code of an entry that is one, or is written in full."""
    return word_of(table_of(entry).get("code")) or word_of(entry)


def _state(ticked: bool) -> Qt.CheckState:  # noqa: FBT001 - private
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
