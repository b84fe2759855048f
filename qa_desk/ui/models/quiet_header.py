"""A header that does not ask the model about a million rows to paint six titles."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

from qa_desk.ui.theme import Theme
from qa_desk.ui.tokens import TypeSize


class QuietHeader(QHeaderView):
    """Qt's own asks for each title whether its whole column is selected."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical_index: int) -> None:
        """Say how a title is painted, without a look at the selection."""
        model = self.model()
        title = model.headerData(logical_index, self.orientation())
        side = model.headerData(
            logical_index, self.orientation(), Qt.ItemDataRole.TextAlignmentRole
        )
        option.section = logical_index
        option.textAlignment = side or self.defaultAlignment()
        option.position = QStyleOptionHeader.SectionPosition.Middle
        option.state |= QStyle.StateFlag.State_Enabled
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logical_index:
            ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            indicator = QStyleOptionHeader.SortIndicator
            option.sortIndicator = indicator.SortDown if ascending else indicator.SortUp
        option.text = self._cut(str(title or ""), option)

    def _cut(self, title: str, option: QStyleOptionHeader) -> str:
        """Show by an ellipsis that there is more: Qt's own header tells its style, which we cannot."""
        inner = self.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, self)
        room = self.sectionSize(option.section) - (option.rect.width() - inner.width())
        metrics = QFontMetrics(self._theme.font(TypeSize.SMALL, bold=True))
        return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
