"""Rows of label, field and hint, tied together for keys and screen readers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label

_HIGHEST = 3.5
"""Grid units a label is high at most: beside a field of several lines it stands at the first."""


class Form(QWidget):
    """A column of labels and a column of fields; texts come by `say`, in any language."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[QWidget, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(2))
        self._grid.setVerticalSpacing(theme.space(1.25))
        self._grid.setColumnMinimumWidth(0, theme.space(24))
        self._grid.setColumnStretch(1, 1)

    def add(self, field: QWidget) -> None:
        """Add a field in a row of its own."""
        name, hint = label(wrap=True), label(TypeSize.SMALL, "muted", wrap=True)
        hint.hide()
        column = QVBoxLayout()
        column.setSpacing(self._theme.space(0.25))
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hint)
        row = self._grid.rowCount()
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(column, row, 1)
        name.setMinimumHeight(min(field.sizeHint().height(), self._theme.space(_HIGHEST)))
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        field.setMinimumWidth(self._theme.space(28))
        self._rows[field] = (name, hint)

    def say(self, field: QWidget, name: str, hint: str = "") -> None:
        """Set a row's texts; the field is called like its label."""
        name_label, hint_label = self._rows[field]
        name_label.setText(name)
        hint_label.setText(hint)
        hint_label.setVisible(bool(hint))
        access.buddy(name_label, field)
        field.setAccessibleDescription(hint)

    def show_row(self, field: QWidget, *, shown: bool) -> None:
        """Show a row or take it away, with its label and hint."""
        name_label, hint_label = self._rows[field]
        field.setVisible(shown)
        name_label.setVisible(shown)
        hint_label.setVisible(shown and bool(hint_label.text()))
