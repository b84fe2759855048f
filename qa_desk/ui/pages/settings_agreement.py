"""The part of the settings that says what agreement of evaluators is good enough."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from qa_desk.settings import Settings
from qa_desk.ui.context import Context
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import DecimalNumber, WholeNumber


class AgreementCard(Card):
    """Says which setting somebody gave another value."""

    changed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        theme = context.theme
        super().__init__(theme, parent)
        self.match = DecimalNumber(theme, 1, 100)
        self.total_green, self.total_amber = (DecimalNumber(theme, 0, 100) for _ in range(2))
        self.coefficient_green, self.coefficient_amber = (
            DecimalNumber(theme, 0, 1, decimals=3) for _ in range(2)
        )
        self.contacts = WholeNumber(theme, 2, 1000)
        self._fields: dict[str, DecimalNumber | WholeNumber] = {
            "agreement_match": self.match,
            "agreement_total_green": self.total_green,
            "agreement_total_amber": self.total_amber,
            "agreement_coefficient_green": self.coefficient_green,
            "agreement_coefficient_amber": self.coefficient_amber,
            "agreement_contacts": self.contacts,
        }
        self._form = Form(theme)
        for key, field in self._fields.items():
            self._form.add(field)
            field.valueChanged.connect(lambda value, key=key: self.changed.emit(key, value))
        self.body.addWidget(self._form)

    def show_values(self, settings: Settings) -> None:
        """Show what is in force, whoever changed it."""
        for key, field in self._fields.items():
            with QSignalBlocker(field):  # a value with more places would be taken for a change
                if isinstance(field, WholeNumber):
                    field.setValue(round(settings.number(key)))
                else:
                    field.setValue(settings.number(key))

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Agreement in calibrations"))
        say = self._form.say
        say(
            self.match,
            self.tr("Criteria answered alike, per cent"),
            self.tr("From this share on, a match with the master is good."),
        )
        say(
            self.total_green,
            self.tr("Good difference of scores, points"),
            self.tr("Up to this far from the master's score, a score is good."),
        )
        say(self.total_amber, self.tr("Acceptable difference of scores, points"))
        say(
            self.coefficient_green,
            self.tr("Good alpha or AC1"),
            self.tr("How far evaluators agree beyond chance: 1 is always, 0 is by chance."),
        )
        say(self.coefficient_amber, self.tr("Acceptable alpha or AC1"))
        say(
            self.contacts,
            self.tr("Contacts for a calibration"),
            self.tr("With fewer, the figures are shown with a warning."),
        )
