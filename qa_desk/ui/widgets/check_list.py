"""Several of a few values, each with a box to tick."""

from collections.abc import Iterable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from qa_desk.ui.theme import Theme

V = TypeVar("V")
_MOST_SHOWN: Final = 6


class CheckList(QListWidget, Generic[V]):
    """Space ticks the current line; says `picked` when a person changed something."""

    picked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: tuple[V, ...] = ()
        self.setProperty("framed", True)
        self.itemChanged.connect(self._on_changed)
        self.itemActivated.connect(self._turn)

    def offer(self, choices: Sequence[tuple[V, str]]) -> None:
        """Offer these values; what was ticked stays ticked."""
        ticked = set(self.values())
        self.blockSignals(True)
        self.clear()
        self._values = tuple(value for value, _text in choices)
        for value, text in choices:
            item = QListWidgetItem(text)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(_state(value in ticked))
            self.addItem(item)
        self.blockSignals(False)
        if choices:
            self.setCurrentRow(0)
        self._fit()

    def values(self) -> tuple[V, ...]:
        """Return what is ticked, in the order offered."""
        return tuple(
            value
            for place, value in enumerate(self._values)
            if self.item(place).checkState() == Qt.CheckState.Checked
        )

    def tick(self, values: Iterable[V]) -> None:
        """Tick exactly these without saying `picked`."""
        wanted = set(values)
        self.blockSignals(True)
        for place, value in enumerate(self._values):
            self.item(place).setCheckState(_state(value in wanted))
        self.blockSignals(False)
        self.viewport().update()

    def _fit(self) -> None:
        self.setFixedHeight(self._height())
        self.updateGeometry()

    def _height(self) -> int:
        """Return the height of the lines, up to a few."""
        shown = max(1, min(self.count(), _MOST_SHOWN))
        line = self.sizeHintForRow(0) if self.count() else self._theme.space(3)
        return shown * line + 2 * self.frameWidth() + self._theme.space(1)

    @Slot()
    def _on_changed(self) -> None:
        self.picked.emit()

    @Slot(QListWidgetItem)
    def _turn(self, item: QListWidgetItem) -> None:
        """Tick or clear by Enter too."""
        item.setCheckState(_state(item.checkState() != Qt.CheckState.Checked))

    def sizeHint(self) -> QSize:
        """Return the room it takes."""
        return QSize(self._theme.space(32), self._height())


def _state(ticked: bool) -> Qt.CheckState:  # noqa: FBT001 - private
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
