"""What is known of a thing: names at the left, values at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label


class Facts(QWidget):
    """Two columns of short texts; a fact without a value is not shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(1.5))
        self._grid.setVerticalSpacing(theme.space(0.5))
        self._grid.setColumnStretch(1, 1)

    def say(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these facts."""
        told = [fact for fact in facts if fact[1]]
        while len(self._rows) < len(told):
            self._add_row()
        for place, (name, value) in enumerate(self._rows):
            there = place < len(told)
            name.setText(told[place][0] if there else "")
            value.setText(told[place][1] if there else "")
            value.setAccessibleName(": ".join(told[place]) if there else "")
            name.setVisible(there)
            value.setVisible(there)
        self.setAccessibleName("; ".join(f"{name}: {value}" for name, value in told))

    def _add_row(self) -> None:
        name, value = label(TypeSize.SMALL, "muted"), label(TypeSize.SMALL, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self._rows)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._rows.append((name, value))
