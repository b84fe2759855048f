"""Push buttons of three weights, one primary on a page, plain ones, quiet ones; and flat ones of an icon."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from qa_desk.ui.context import Context


class Weight(StrEnum):
    """How much a button wants to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


class Button(QPushButton):
    """Is pressed by Enter, too, as people expect: Qt leaves Enter to the default of a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter; once, however long the key is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def button(
    context: Context, weight: Weight = Weight.PLAIN, icon: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return a button without its text; `icon` is a name of assets/icons."""
    made = Button(parent)
    made.setProperty("kind", weight.value)
    made.setAutoDefault(False)
    if icon:
        ink = {Weight.PRIMARY: "accent_text", Weight.PLAIN: "text", Weight.QUIET: "accent_ink"}
        edge = context.theme.metrics.icon
        made.setIconSize(QSize(edge + context.theme.space(0.5), edge))
        context.icons.dress(made, icon, ink[weight])
    return made


def tool_button(context: Context, icon: str) -> QToolButton:
    """Return a flat button of an icon alone, without its name; keys reach it by Tab."""
    made = QToolButton()
    edge = context.theme.metrics.icon
    made.setIconSize(QSize(edge, edge))
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return context.icons.dress(made, icon, "text")
