"""The rail at the left: one button a page, by mouse, arrows or Ctrl and a digit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.icons import application_icon
from qa_desk.ui.pages import PageEntry
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label

_AT_FOOT = frozenset({"settings"})


class NavRail(QFrame):
    """Buttons with icon and text; the page that is shown is marked."""

    chosen = Signal(str)

    def __init__(
        self, context: Context, entries: Sequence[PageEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._context = context
        self._entries = {entry.key: entry for entry in entries if entry.in_rail}
        self._group = QButtonGroup(self)
        self._buttons = {key: self._button(entry) for key, entry in self._entries.items()}
        self._arrange()

    def mark(self, key: str) -> None:
        """Mark the page that is shown; one that is not in the rail marks none."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self._buttons.values():
            other.setChecked(False)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Take the texts of the window's language."""
        self.setAccessibleName(self.tr("Pages"))
        for key, button in self._buttons.items():
            title = self._entries[key].title()
            button.setText(" " + title)
            access.name(button, title)
            button.setToolTip(self._context.commands.action(f"go.{key}").toolTip())
        self._fit()

    def _button(self, entry: PageEntry) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        edge = self._context.theme.space(2.25)
        button.setIconSize(QSize(edge, edge))
        self._context.icons.dress(button, entry.icon)
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        self._group.addButton(button)
        return button

    def _arrange(self) -> None:
        theme = self._context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.space(1), theme.space(2), theme.space(1), theme.space(1.5))
        layout.setSpacing(theme.space(0.25))
        layout.addLayout(self._mark())
        layout.addSpacing(theme.space(2))
        for key, button in self._buttons.items():
            if key not in _AT_FOOT:
                layout.addWidget(button)
        layout.addStretch(1)
        for key in _AT_FOOT & set(self._buttons):
            layout.addWidget(self._buttons[key])

    def _mark(self) -> QHBoxLayout:
        theme = self._context.theme
        edge = theme.space(3)
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(QSize(edge, edge), self.devicePixelRatioF()))
        name = label(TypeSize.HEADING)
        name.setText("QA Desk")
        row = QHBoxLayout()
        row.setContentsMargins(theme.space(0.75), 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(picture)
        row.addWidget(name, 1)
        return row

    def _fit(self) -> None:
        """Give the rail the width its longest text needs, set bold."""
        theme = self._context.theme
        widest = max(
            (
                button.fontMetrics().horizontalAdvance(button.text())
                for button in self._buttons.values()
            ),
            default=0,
        )
        self.setFixedWidth(max(theme.space(20), round(widest * 1.1) + theme.space(8)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by arrows."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key())) if event.key() in steps else None
        if step is None:
            super().keyPressEvent(event)
            return
        self._step(step)

    def _step(self, step: int) -> None:
        buttons = list(self._buttons.values())
        focused = [place for place, button in enumerate(buttons) if button.hasFocus()]
        if focused:
            buttons[(focused[0] + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
