"""The tab of the watched folder: which it is, and what came into it that cannot be imported."""

from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.importing_left_out import LeftOutStep
from qa_desk.ui.pages.settings_watching import WatchingCard
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.scroll_column import ScrollColumn

_WIDEST = 1000


@final
class WatchedTab(QWidget):
    """The setting above, the list below."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = context.watch
        self.card = WatchingCard(context, context.watch)
        self.left_out = LeftOutStep(context)
        self._area = ScrollColumn(context.theme, _WIDEST)
        see_through(self._area)
        column = self._area.column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(1.5))
        for part in (self.card, self.left_out):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        self.card.changed.connect(context.preferences.put)
        context.watch.changed.connect(self._show)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self._area, self.tr("Watched folder"))
        self.card.retranslate()
        self.left_out.retranslate()
        self._show()

    @Slot()
    def _show(self) -> None:
        self.left_out.show_summary(self._watch.summary, over=True)
