"""Which columns of the contacts table are shown, kept for each person."""

import json
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from qa_desk.domain.rows import ContactRow
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import PagedColumn, RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING, TOPIC_PLACE, contact_columns
from qa_desk.ui.widgets.button import Weight, button

_OWN: Final = "custom."
_ALWAYS: Final = ("contact", "topic")
"""Columns without which nobody knows a row, and that takes the room that is left."""
_MOST_OWN: Final = 8
_WIDTH: Final = 15


class ShownColumns(QWidget):
    """A button with the columns to choose from; `changed` when others are shown."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._file: Path = context.window_file
        self._key = f"columns/{context.desk.user}"
        self._names: tuple[str, ...] = ()
        self._hidden, self._own = _kept(QSettings(str(self._file), _INI).value(self._key))
        self.button: QPushButton = button(context, Weight.QUIET, "edit")
        self._menu = QMenu(self.button)
        self.button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)

    @property
    def has_own(self) -> bool:
        """Whether fields of the company's own are shown."""
        return bool(self._own)

    def columns(self) -> tuple[PagedColumn[ContactRow], ...]:
        """Return the columns to show, in order."""
        plain = [
            each
            for each in contact_columns(self._context.languages)
            if each.key in _ALWAYS or each.key not in self._hidden
        ]
        return (*plain, *(own_column(name) for name in self._own))

    def topic_place(self) -> int:
        """Return the place of the column that takes the room that is left."""
        keys = [each.key for each in self.columns()]
        return keys.index("topic") if "topic" in keys else TOPIC_PLACE

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer the fields of the company's own that occur."""
        self._names = names

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.button.setText(self.tr("Columns"))
        self.button.setToolTip(self.tr("Choose the columns of the list"))
        access.name(self.button, self.tr("Columns of the list"))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for column in contact_columns(self._context.languages):
            if column.key not in _ALWAYS:
                self._add(column.key, column.cell.title, checked=column.key not in self._hidden)
        names = dict.fromkeys((*self._own, *self._names))
        if names:
            self._menu.addSeparator()
        for name in names:
            self._add(f"{_OWN}{name}", name, checked=name in self._own)

    def _add(self, key: str, title: str, *, checked: bool) -> None:
        action = QAction(title.replace("&", "&&"), self._menu)
        action.setCheckable(True)
        action.setChecked(checked)
        action.setData(key)
        action.setEnabled(checked or not key.startswith(_OWN) or len(self._own) < _MOST_OWN)
        action.toggled.connect(self._on_toggled)
        self._menu.addAction(action)

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        action = self.sender()
        if isinstance(action, QAction):
            self.show_column(str(action.data()), shown=checked)

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column, and keep that for this person."""
        if key.startswith(_OWN):
            name = key.removeprefix(_OWN)
            rest = tuple(each for each in self._own if each != name)
            self._own = (*rest, name) if shown else rest
        else:
            rest = tuple(each for each in self._hidden if each != key)
            self._hidden = rest if shown else (*rest, key)
        said = json.dumps({"hidden": self._hidden, "own": self._own}, ensure_ascii=False)
        QSettings(str(self._file), _INI).setValue(self._key, said)
        self.changed.emit()


_INI: Final = QSettings.Format.IniFormat


def own_column(name: str) -> PagedColumn[ContactRow]:
    """Return the column of a field of the company's own."""
    cell: RichColumn[ContactRow] = RichColumn(
        name,
        lambda row: row.custom.get(name, "") or NOTHING,
        ink=lambda row: "text" if row.custom.get(name) else "text_muted",
    )
    return PagedColumn(f"{_OWN}{name}", cell, _WIDTH, yields=True, spare=False)


def _kept(said: object) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Read what was kept; nothing where the file holds anything else."""
    try:
        found = json.loads(str(said))
        return tuple(map(str, found["hidden"])), tuple(map(str, found["own"]))[:_MOST_OWN]
    except (ValueError, KeyError, TypeError):
        return (), ()
