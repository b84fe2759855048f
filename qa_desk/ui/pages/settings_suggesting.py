"""The part of the settings about suggested answers: when a rule stops, and how right each has been."""

from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from qa_desk.services import phrase_rules, suggesting_records
from qa_desk.services.suggesting import Suggested
from qa_desk.services.suggesting_records import Record
from qa_desk.settings import Settings
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.models.value_table import Column
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.suggestion_words import rule_text
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.form import Form
from qa_desk.ui.widgets.number import DecimalNumber, WholeNumber
from qa_desk.ui.widgets.short_table import ShortTable
from qa_desk.ui.widgets.text import label

_NOTHING: Final = "\N{EM DASH}"


@dataclass(frozen=True, slots=True)
class Records:
    """The records of all rules, with the names that people know them by."""

    records: tuple[Record, ...]
    known: Suggested


@final
class SuggestingCard(Card):
    """Says which setting somebody gave another value."""

    changed = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._known = Suggested()
        self._note = label(ink="muted", wrap=True)
        self._none = label(ink="muted", wrap=True)
        self.precision = DecimalNumber(context.theme, 0, 1, decimals=2)
        self.minimum = WholeNumber(context.theme, 1, 100_000)
        self.table: ShortTable[Record] = ShortTable(context.theme)
        self._form = Form(context.theme)
        for field in (self.precision, self.minimum):
            self._form.add(field)
        for widget in (self._note, self._form, self._none, self.table):
            self.body.addWidget(widget)
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._on_loaded)
        self.precision.valueChanged.connect(lambda n: self.changed.emit("suggest_precision", n))
        self.minimum.valueChanged.connect(lambda n: self.changed.emit("suggest_minimum", n))
        self.table.hide()

    def refresh(self) -> None:
        """Look how right each rule has been."""
        desk = self._context.desk

        def work(_token: object, _report: object) -> Records:
            names = {each.key: each.names for each in phrase_rules.all(desk)}
            found = suggesting_records.records(desk)
            return Records(found, Suggested(records={r.rule: r for r in found}, names=names))

        self._loader.load(work)

    def show_values(self, settings: Settings) -> None:
        """Show what is in force, whoever changed it."""
        with QSignalBlocker(self.precision), QSignalBlocker(self.minimum):
            self.precision.setValue(settings.number("suggest_precision"))
            self.minimum.setValue(round(settings.number("suggest_minimum")))

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Suggested answers"))
        self._note.setText(
            self.tr(
                "Rules and measures of a scorecard propose answers with a quote; a person decides. "
                "In calibrations, second evaluations and training nothing is suggested, so that "
                "evaluators agree with what they heard and not with a machine."
            )
        )
        self._form.say(
            self.precision,
            self.tr("A rule must be right in a share of"),
            self.tr("One that is right less often stops suggesting, and says so."),
        )
        self._form.say(
            self.minimum,
            self.tr("Judged suggestions before it can stop"),
            self.tr("A stopped rule is still compared with answers, and can earn its way back."),
        )
        self._none.setText(self.tr("No rule has suggested anything in a submitted evaluation yet."))
        access.name(self.table, self.tr("How right each rule has been, with 95 % intervals"))
        self.table.set_columns(self._columns(), stretched=0)

    def _columns(self) -> tuple[Column[Record], ...]:
        number = self._context.languages.number
        return (
            Column(self.tr("Rule"), self._name),
            Column(self.tr("Suggested"), lambda r: number(r.tally.suggested), right=True),
            Column(self.tr("Accepted"), lambda r: number(r.tally.accepted), right=True),
            Column(self.tr("Corrected"), lambda r: number(r.tally.corrected), right=True),
            Column(self.tr("Precision"), self._precision, right=True),
            Column(self.tr("Interval"), self._interval, right=True),
            Column(self.tr("State"), self._state, ink=_ink),
        )

    def _name(self, record: Record) -> str:
        name = rule_text(self._context.languages, self._known, record.rule)
        if record.rule.version == 1:
            return name
        return filled(self.tr("{rule}, version {n}"), rule=name, n=record.rule.version)

    def _precision(self, record: Record) -> str:
        share = record.precision
        return _NOTHING if share is None else self._context.languages.per_cent(100 * share)

    def _interval(self, record: Record) -> str:
        if record.interval is None:
            return _NOTHING
        low, high = (100 * each for each in record.interval)
        languages = self._context.languages
        return f"{languages.number(low)}\N{EN DASH}{languages.per_cent(high)}"

    def _state(self, record: Record) -> str:
        return self.tr("has stopped") if record.stopped else self.tr("suggests")

    @Slot(object)
    def _on_loaded(self, found: Records) -> None:
        self._known = found.known
        self.table.set_values(found.records)
        self.table.setVisible(bool(found.records))
        self._none.setVisible(not found.records)


def _ink(record: Record) -> str:
    return "warn" if record.stopped else "text"
