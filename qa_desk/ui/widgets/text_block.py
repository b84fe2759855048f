"""A paragraph laid out for painting: its height, where its letters are, and its colours."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption


class TextBlock:
    """Wraps at words; made for one width and thrown away after painting or measuring."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        formats: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        # A line feed within a paragraph, which QTextLayout knows only by this sign.
        self._layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(list(formats))
        self.height = 0.0
        self.width = 0.0
        """The width of the longest line."""
        self._lay_out(max(width, 1.0))

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint it with its upper left corner at a place; the painter's pen is the ink."""
        self._layout.draw(painter, place)

    def letter_at(self, place: QPointF) -> int | None:
        """Return which letter is at a place relative to the corner; None outside of the text."""
        if not QRectF(0, 0, max(self.width, 1.0), self.height).contains(place):
            return None
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if place.y() < line.y() + line.height():
                return line.xToCursor(place.x())
        return None

    def line_of(self, letter: int) -> tuple[float, float]:
        """Return where the line of a letter begins and ends, from the top."""
        line = self._layout.lineForTextPosition(letter)
        return line.y(), line.y() + line.height()

    def _lay_out(self, width: float) -> None:
        self._layout.beginLayout()
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            self.width = max(self.width, line.naturalTextWidth())
        self._layout.endLayout()
