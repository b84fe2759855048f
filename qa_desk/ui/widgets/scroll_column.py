"""A page's contents in one column that scrolls and stays narrow enough to read."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from qa_desk.ui.theme import Theme


class ScrollColumn(QScrollArea):
    """`column` takes the contents; `widest` is in grid units."""

    def __init__(self, theme: Theme, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        content.setMaximumWidth(theme.space(widest))
        self.column = QVBoxLayout(content)
        side = theme.space(3)
        self.column.setContentsMargins(side, theme.space(2.5), side, side)
        self.column.setSpacing(theme.space(2))
        self.setWidgetResizable(True)
        self.setWidget(content)
