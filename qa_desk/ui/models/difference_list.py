"""Differences between two versions of a card as a list: headings by effect, a part an item."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from qa_desk.services.card_differences import Difference, Effect, Kind
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_differences_texts import DifferenceWords
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_comparison import Group

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
HEAD_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The line above: the heading, or what an item is about."""
BODY_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""The sentences below, a line each; empty for a heading."""
ICON_ROLE: Final = Qt.ItemDataRole.UserRole + 3
INK_ROLE: Final = Qt.ItemDataRole.UserRole + 4
_ICONS: Final = {Kind.ADDED: "plus", Kind.REMOVED: "minus", Kind.MOVED: "sort"}
_INKS: Final = {Effect.SCORE: "bad", Effect.VERDICT: "warn", Effect.FIGURES: "accent_ink"}
_HEAD_ICONS: Final = {
    Effect.SCORE: "warn",
    Effect.VERDICT: "flag",
    Effect.FIGURES: "reports",
    Effect.FORM: "scorecards",
    Effect.WORDS: "comment",
}


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading, or with parts an item."""

    effect: Effect
    head: str
    body: str = ""
    icon: str = "edit"
    parts: tuple[Difference, ...] = ()


class DifferenceList(QAbstractListModel):
    """Headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[_Row, ...] = ()

    def show_words(self, words: DifferenceWords | None) -> None:
        """Show what was found, in these words."""
        self.beginResetModel()
        self._rows = () if words is None else tuple(_rows(words))
        self.endResetModel()

    def parts(self, row: int) -> tuple[Difference, ...]:
        """Return the differences of an item, none for a heading."""
        return self._rows[row].parts if 0 <= row < len(self._rows) else ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.head}: {row.body}" if row.body else row.head
        values = {HEAD_ROLE: row.head, BODY_ROLE: row.body, ICON_ROLE: row.icon}
        values[INK_ROLE] = _INKS.get(row.effect, "text_muted")
        return values.get(Qt.ItemDataRole(role)) if role in values else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be chosen, not headings."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._rows[index.row()].parts:
            return flags | Qt.ItemFlag.ItemIsSelectable
        return flags


class DifferenceDelegate(QStyledItemDelegate):
    """Paints an icon, the line above in bold, and the sentences in as many lines as they need."""

    def __init__(self, context: Context, view: QListView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line on the ground of the style."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        cell.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget
        )
        theme = self._context.theme
        body, ink = str(index.data(BODY_ROLE)), str(index.data(INK_ROLE))
        room = self._room(option.rect)
        edge = theme.metrics.icon
        painter.save()
        icon = self._context.icons.icon(str(index.data(ICON_ROLE)), ink)
        at = QRect(option.rect.left() + theme.space(1), room.top(), edge, edge)
        icon.paint(painter, at)
        font = self._head_font(heading=not body)
        painter.setFont(font)
        painter.setPen(theme.color("text" if body else ink if ink != "text_muted" else "text"))
        flags = Qt.TextFlag.TextWordWrap
        head = self._height(font, str(index.data(HEAD_ROLE)), room.width())
        painter.drawText(
            QRect(room.topLeft(), QSize(room.width(), head)), flags, str(index.data(HEAD_ROLE))
        )
        if body:
            painter.setFont(theme.font())
            painter.setPen(theme.color("text"))
            painter.drawText(room.adjusted(0, head + theme.space(0.25), 0, 0), flags, body)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as the sentences in the room there is."""
        theme, body = self._context.theme, str(index.data(BODY_ROLE))
        whole = self._view.viewport().width()
        room = self._room(QRect(0, 0, whole, 0)).width()
        height = self._height(self._head_font(heading=not body), str(index.data(HEAD_ROLE)), room)
        if body:
            height += theme.space(0.25) + self._height(theme.font(), body, room)
        return QSize(whole, height + theme.space(1.5))

    def _room(self, rect: QRect) -> QRect:
        theme = self._context.theme
        left = theme.space(1.75) + theme.metrics.icon
        return rect.adjusted(left, theme.space(0.75), -theme.space(1), -theme.space(0.5))

    def _head_font(self, *, heading: bool) -> QFont:
        return self._context.theme.font(TypeSize.BODY if heading else TypeSize.SMALL, bold=True)

    def _height(self, font: QFont, text: str, width: int) -> int:
        room = QRect(0, 0, max(1, width), 10_000)
        return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()


def _rows(words: DifferenceWords) -> Iterator[_Row]:
    compared = words.compared
    counts = compared.count()
    for effect, groups in groupby(compared.groups, key=lambda group: group.effect):
        head = f"{words.effect(effect)} \N{MIDDLE DOT} {counts[effect]}"
        yield _Row(effect, head, icon=_HEAD_ICONS[effect])
        for group in groups:
            yield _row(words, group)


def _row(words: DifferenceWords, group: Group) -> _Row:
    first = group.parts[0]
    body = "\n".join(words.sentence(part) for part in group.parts)
    icon = _ICONS.get(first.kind, "edit")
    return _Row(group.effect, words.place(first.place), body, icon, group.parts)
