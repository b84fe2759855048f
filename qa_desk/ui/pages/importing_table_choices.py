"""How a table of calls is written: encoding, separator, titles, dates, time zone."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from qa_desk.services.import_terms import Dates, TableLook, Wish
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages import importing_words as words
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.text import label

_ZONE_UNITS = 24


class TableChoices(QWidget):
    """Says `wished` with a Wish as soon as a person picks something else."""

    wished = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._zones: tuple[str, ...] = ()
        self.titled: Choice[bool] = Choice()
        self.dates: Choice[Dates] = Choice()
        self.zone: Choice[str] = Choice()
        self.encoding: Choice[str] = Choice()
        self.separator: Choice[str] = Choice()
        self.zone.setMaximumWidth(context.theme.space(_ZONE_UNITS))
        fields: tuple[QComboBox, ...] = (
            *(self.titled, self.dates, self.zone),
            *(self.encoding, self.separator),
        )
        self._names = {field: label(TypeSize.SMALL, "muted") for field in fields}
        self._boxes = {field: self._boxed(field) for field in fields}
        self._flow = Flow(context.theme.space(1.5))
        self._flow.set_widgets(list(self._boxes.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)
        for field in fields:
            field.activated.connect(self._say)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        names: dict[QComboBox, str] = {
            self.titled: self.tr("First line"),
            self.dates: self.tr("Date and time are written as"),
            self.zone: self.tr("Time zone"),
            self.encoding: self.tr("Encoding"),
            self.separator: self.tr("Separator"),
        }
        for field, name in names.items():
            self._names[field].setText(name)
            access.buddy(self._names[field], field)
        self.titled.offer([(True, self.tr("titles of columns")), (False, self.tr("a call"))])
        self.encoding.offer(words.encodings())
        self.separator.offer(words.separators())
        self._offer_zones()
        self._flow.refit()

    def offer_zones(self, zones: tuple[str, ...]) -> None:
        """Offer the zones that this computer knows."""
        if zones and zones != self._zones:
            self._zones = zones
            self._offer_zones()

    def show_table(self, look: TableLook) -> None:
        """Show how a table is read."""
        mapping = look.mapping
        self.dates.offer(words.dates(mapping.dates))
        self.titled.choose(bool(mapping.header))
        self.dates.choose(mapping.dates)
        self.zone.choose(mapping.zone)
        self.encoding.choose(mapping.encoding)
        self.separator.choose(mapping.separator)
        for field in (self.encoding, self.separator):
            self._boxes[field].setVisible(not look.is_workbook)
        self._flow.refit()

    def _offer_zones(self) -> None:
        self.zone.offer(words.zones(self._zones, zone_here()))

    def _boxed(self, field: QComboBox) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space(0.25))
        column.addWidget(self._names[field])
        column.addWidget(field)
        return box

    @Slot()
    def _say(self) -> None:
        picked = self.sender()
        value = picked.value() if isinstance(picked, Choice) else None
        if picked is self.titled:
            self.wished.emit(Wish(titled=bool(value)))
        elif picked is self.dates and value != Dates.UNCLEAR:
            self.wished.emit(Wish(dates=Dates(str(value))))
        elif picked is self.zone:
            self.wished.emit(Wish(zone=str(value)))
        elif picked is self.encoding:
            self.wished.emit(Wish(encoding=str(value)))
        elif picked is self.separator:
            self.wished.emit(Wish(separator=str(value)))


def zone_here() -> ZoneInfo | None:
    """Return this computer's zone; None where it has no name.

    Qt reads its tables of zones when it is asked first, for a twentieth of a second.
    """
    try:
        return ZoneInfo(QTimeZone.systemTimeZoneId().toStdString())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
