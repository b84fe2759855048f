"""The part of the settings that says on what calls are heard, and which pauses are left out."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from qa_desk.settings import Settings
from qa_desk.ui.context import Context
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.device_choice import DEVICE_SETTING, DeviceChoice
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import DecimalNumber, WholeNumber


class ListeningCard(Card):
    """Says which setting somebody gave another value."""

    changed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        theme = context.theme
        super().__init__(theme, parent)
        self.device = DeviceChoice(context)
        self.below = WholeNumber(theme, -80, -20)
        self.shortest = DecimalNumber(theme, 0.4, 60)
        self._form = Form(theme)
        for field in (self.device, self.below, self.shortest):
            self._form.add(field)
        self.body.addWidget(self._form)
        self.device.picked.connect(lambda name: self.changed.emit(DEVICE_SETTING, name))
        self.below.valueChanged.connect(lambda n: self.changed.emit("skip_below_db", n))
        self.shortest.valueChanged.connect(lambda s: self.changed.emit("skip_from_s", s))

    def show_values(self, settings: Settings) -> None:
        """Show what is in force, whoever changed it."""
        with QSignalBlocker(self.below), QSignalBlocker(self.shortest):
            self.below.setValue(round(settings.number("skip_below_db")))
            self.shortest.setValue(settings.number("skip_from_s"))

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Listening"))
        self.device.retranslate()
        say = self._form.say
        say(self.device, self.tr("Play on"))
        say(
            self.below,
            self.tr("A pause is quieter than, dB"),
            self.tr("On both sides; 0 is as loud as can be. On a noisy line take a higher number."),
        )
        say(
            self.shortest,
            self.tr("Leave pauses out from, seconds"),
            self.tr("Shorter pauses are heard even where pauses are left out."),
        )
