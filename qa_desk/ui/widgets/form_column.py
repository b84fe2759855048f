"""A column of widgets that is brought to another order piece by piece, keeping what still fits."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands at a place; a widget made for the same `key` is kept while `value` is equal."""

    key: tuple[str, str]
    value: object
    make: Callable[[], QWidget]


@final
class FormColumn(QWidget):
    """Widgets one below the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: dict[tuple[str, str], tuple[object, QWidget]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.space(0.5), 0, theme.space(0.5), theme.space(1))
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def rest(self, entries: Iterable[Entry]) -> dict[tuple[str, str], QWidget]:
        """Bury what has no place among these any more; return what is kept, by its key."""
        wanted = {entry.key: entry.value for entry in entries}
        for key, (value, widget) in tuple(self._made.items()):
            if key not in wanted or wanted[key] != value:
                self._bury(key, widget)
        return {key: widget for key, (_, widget) in self._made.items()}

    def fit(self, entries: Iterable[Entry]) -> Iterator[QWidget | None]:
        """Put the entries in order, one a step; yield a widget that is new, else None.

        `rest` must have been called with the same entries.
        """
        for place, entry in enumerate(entries):
            known = self._made.get(entry.key)
            widget = entry.make() if known is None else known[1]
            self._made[entry.key] = (entry.value, widget)
            self._put(place, widget)
            yield widget if known is None else None

    def _put(self, place: int, widget: QWidget) -> None:
        """Have a widget at a place; those before it are where they belong."""
        item = self._column.itemAt(place)
        if item is not None and item.widget() is widget:
            return
        self._column.removeWidget(widget)
        self._column.insertWidget(place, widget)

    def _bury(self, key: tuple[str, str], widget: QWidget) -> None:
        del self._made[key]
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
