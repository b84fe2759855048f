"""Fields for numbers that change only when somebody means it."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

from qa_desk.ui.theme import Theme


class WholeNumber(QSpinBox):
    """A whole number; says `valueChanged` when it is complete, not at each digit."""

    def __init__(self, theme: Theme, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        _prepare(self, theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()


class DecimalNumber(QDoubleSpinBox):
    """A number with decimal places; says `valueChanged` when it is complete."""

    def __init__(
        self,
        theme: Theme,
        low: float,
        high: float,
        parent: QWidget | None = None,
        *,
        decimals: int = 1,
    ) -> None:
        super().__init__(parent)
        self.setDecimals(decimals)
        self.setSingleStep(1 if decimals == 1 else 10 ** (1 - decimals))
        self.setRange(low, high)
        _prepare(self, theme)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls."""
        event.ignore()


def _prepare(field: QAbstractSpinBox, theme: Theme) -> None:
    field.setKeyboardTracking(False)
    gap = theme.space(0.5)
    field.lineEdit().setTextMargins(gap, 0, gap, 0)
