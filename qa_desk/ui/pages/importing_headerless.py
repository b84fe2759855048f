"""The step of an import that asks how recordings without a header are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services.import_terms import Coding, Raw, rates_of, sides_of
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.pages.importing_step import Step
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.text import label

if TYPE_CHECKING:
    from qa_desk.services.excerpts import Excerpt
    from qa_desk.services.importing import HeaderlessFiles

_CODINGS: Final[Mapping[Coding, object]] = {
    Coding.ALAW: "A-law",
    Coding.MULAW: "µ-law",
    Coding.LINEAR: QT_TRANSLATE_NOOP("HeaderlessStep", "16 bits"),
    Coding.LINEAR_BE: QT_TRANSLATE_NOOP("HeaderlessStep", "16 bits, high byte first"),
    Coding.LINEAR8: QT_TRANSLATE_NOOP("HeaderlessStep", "8 bits"),
    Coding.VOX: "Dialogic ADPCM",
    Coding.GSM: "GSM 6.10",
    Coding.G722: "G.722",
    Coding.G723: "G.723.1",
    Coding.G726_16: "G.726-16",
    Coding.G726_24: "G.726-24",
    Coding.G726_32: "G.726-32",
    Coding.G726_40: "G.726-40",
    Coding.G726_32_LE: "G.726-32 (Asterisk, RTP)",
    Coding.G729: "G.729",
}


@dataclass(frozen=True, slots=True)
class _Row:
    """What belongs to the recordings of one ending."""

    files: "HeaderlessFiles"
    name: QLabel
    coding: Choice[Coding]
    rate: Choice[int]
    sides: Choice[int]
    listen: QPushButton
    take: QPushButton

    def reading(self) -> Raw:
        """Return what is chosen."""
        proposed = self.files.proposed
        return Raw(
            self.coding.value() or proposed.coding,
            self.rate.value() or proposed.sample_rate,
            self.sides.value() or proposed.channels,
        )

    def widgets(self) -> tuple[QWidget, ...]:
        """Return all that stands in the row."""
        return (self.name, self.coding, self.rate, self.sides, self.listen, self.take)


@final
class HeaderlessStep(Step):
    """A line for each ending: the usual reading is shown, can be heard, and is taken or changed."""

    said = Signal(object)
    """How recordings are read, by ending, for all that was answered."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: dict[str, _Row] = {}
        self._answers: dict[str, Raw] = {}
        self._left_out = 0
        self._excerpt: Excerpt | None = None
        self._length = ("", 0)
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._loader.loaded.connect(self._on_excerpt)
        self._loader.failed.connect(self._on_fault)
        self.heard = label(TypeSize.SMALL, "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(context.theme.space(1))
        self._grid.setVerticalSpacing(context.theme.space(1))
        self._grid.setColumnStretch(6, 1)
        self.column.addLayout(self._grid)
        self.column.addWidget(self.heard)

    def begin(self) -> None:
        """Forget what was said of other files."""
        super().begin()
        self._be_silent()
        for row in self._rows.values():
            for widget in row.widgets():
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        self._answers.clear()
        self._length = ("", 0)
        self._say_heard()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Recordings without a header"))
        for row in self._rows.values():
            self._say_row(row)
        self._say_heard()
        self._say()

    def row(self, ending: str) -> _Row:
        """Return what belongs to an ending; KeyError if nobody asks about it."""
        return self._rows[ending]

    def show_files(self, found: "tuple[HeaderlessFiles, ...]") -> None:
        """Ask about what only a person can tell; what was answered stays in its place."""
        for files in found:
            if files.ending in self._rows:
                row = self._rows[files.ending]
                self._rows[files.ending] = _Row(files, *row.widgets())  # type: ignore[arg-type]  # in their order
            else:
                self._add(files)
        self._left_out = sum(each.files for each in found if each.read_as is None)
        self.setVisible(bool(self._rows))
        for row in self._rows.values():
            row.take.setEnabled(self._answers.get(row.files.ending) != row.reading())
        self.say_fault("")
        self._say()

    def _add(self, files: "HeaderlessFiles") -> None:
        row = _Row(
            files,
            label(),
            Choice[Coding](),
            Choice[int](),
            Choice[int](),
            button(self.context, Weight.PLAIN, "play"),
            button(self.context, Weight.PLAIN),
        )
        self._rows[files.ending] = row
        place = self._grid.rowCount()
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, place, column)
        if files.answered and files.read_as is not None:
            self._answers[files.ending] = files.read_as
        self._say_row(row)
        row.coding.choose(files.proposed.coding)
        self._offer(row)
        row.rate.choose(files.proposed.sample_rate)
        row.sides.choose(files.proposed.channels)
        ending = files.ending
        for choice in (row.coding, row.rate, row.sides):
            choice.setProperty("ending", ending)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.picked.connect(self._on_picked)
        for each in (row.listen, row.take):
            each.setProperty("ending", ending)
        row.listen.clicked.connect(self._on_listen)
        row.take.clicked.connect(self._on_take)

    def _offer(self, row: _Row) -> None:
        """Offer the rates and numbers of sides that the coding can have."""
        coding = row.coding.value() or row.files.proposed.coding
        rates = sorted({*rates_of(coding), *_own_rate(row.files.proposed, coding)})
        said = self.tr("{rate} Hz")
        row.rate.offer([(rate, filled(said, rate=f"{rate:n}")) for rate in rates])
        names = {1: self.tr("1 side"), 2: self.tr("2 sides")}
        row.sides.offer([(number, names[number]) for number in sides_of(coding)])

    def _say_row(self, row: _Row) -> None:
        ending = row.files.ending
        row.name.setText(f"{row.files.files} × {ending}")
        row.name.setToolTip(str(row.files.example))
        row.coding.offer([(coding, _said(text)) for coding, text in _CODINGS.items()])
        self._offer(row)
        access.name(row.coding, filled(self.tr("Coding of {ending}"), ending=ending))
        access.name(row.rate, filled(self.tr("Rate of {ending}"), ending=ending))
        access.name(row.sides, filled(self.tr("Sides in {ending}"), ending=ending))
        row.listen.setText(self.tr("Listen"))
        row.take.setText(self.tr("Read so"))
        access.name(row.listen, filled(self.tr("Listen to the beginning, {ending}"), ending=ending))
        access.name(row.take, filled(self.tr("Read {ending} so"), ending=ending))

    def _say(self) -> None:
        open_ = sum(1 for ending in self._rows if ending not in self._answers)
        self.ask(asks=open_ > 0)
        if self._left_out:
            said = self.tr(
                "%n recording(s) are left out until you say how they are read.", "", self._left_out
            )
            self.say(said, "warn")
        elif open_:
            self.say(
                self.tr("They are read as their ending has it. Listen, and say whether it is so."),
                "warn",
            )
        else:
            self.say(
                self.tr("They are read as you said. The answer is remembered for this folder.")
            )

    def _sender_row(self) -> _Row | None:
        return self._rows.get(str(self.sender().property("ending")))

    @Slot()
    def _on_picked(self) -> None:
        row = self._sender_row()
        if row is not None:
            self._offer(row)
            row.take.setEnabled(self._answers.get(row.files.ending) != row.reading())

    @Slot()
    def _on_take(self) -> None:
        row = self._sender_row()
        if row is not None:
            self._be_silent()
            self._answers[row.files.ending] = row.reading()
            answers: Mapping[str, Raw] = dict(self._answers)
            self.said.emit(answers)

    @Slot()
    def _on_listen(self) -> None:
        row = self._sender_row()
        if row is not None:
            self._be_silent()
            self._load(row.files.example, row.reading())

    def _load(self, path: Path, raw: Raw) -> None:
        desk = self.context.desk

        def work(_token: Token, _report: Report) -> object:
            from qa_desk.services import excerpts  # noqa: PLC0415 - brings numpy

            return excerpts.excerpt(desk, path, raw)

        self._loader.load(work)

    @Slot(object)
    def _on_excerpt(self, excerpt: "Excerpt") -> None:
        self.say_fault("")
        self._be_silent()
        self._excerpt = excerpt
        excerpt.player.play()
        self._length = (excerpt.file, excerpt.duration_ms)
        self._say_heard()

    def _say_heard(self) -> None:
        file, milliseconds = self._length
        said = self.tr("Read so, {file} lasts {length}.")
        text = filled(said, file=file, length=clock_time(milliseconds))
        self.heard.setText(text if file else "")

    @Slot(object)
    def _on_fault(self, fault: Exception) -> None:
        if isinstance(fault, Expected):
            self.say_fault(self.context.languages.sentence(fault))
        else:
            self.context.jobs.failed.emit(fault)

    def _be_silent(self) -> None:
        excerpt, self._excerpt = self._excerpt, None
        if excerpt is not None:
            excerpt.player.close(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop playing what is not seen any more."""
        self._be_silent()
        super().hideEvent(event)


def _said(text: object) -> str:
    return QCoreApplication.translate("HeaderlessStep", str(text))


def _own_rate(proposed: Raw, coding: Coding) -> tuple[int, ...]:
    return (proposed.sample_rate,) if proposed.coding is coding else ()
