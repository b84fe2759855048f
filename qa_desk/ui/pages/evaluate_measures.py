"""The row of numbers above what is said: each with its unit, each leading to its place."""

from typing import Final, final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from qa_desk.analytics.measures import Measures, Name
from qa_desk.analytics.timeline import Timeline
from qa_desk.domain.contacts import Contact
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.transcripts import Transcript
from qa_desk.services import analysing
from qa_desk.services.analysing import Analysis
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.measure_words import ROW, Number, numbers
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.number_chip import NumberChip, ShareBar
from qa_desk.ui.widgets.text import rule

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NOTHING: Final[Measures] = {}


@final
class MeasuresPanel(QWidget):
    """Measures in a job whenever sound or words are known; hidden while there is nothing to say.

    Tab stops here once; left and right go from number to number, Enter and Space to its place.
    """

    place_wanted = Signal(object)
    """Somebody wants to hear or read where a number comes from: a Place."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._contact: Contact | None = None
        self._transcript: Transcript | None = None
        self._timeline: Timeline | None = None
        self._awaited = False
        self._measures = _NOTHING
        self._loader = Loader(context.jobs, self)
        self.bar = ShareBar(context.theme)
        gap, least = round(context.theme.space(0.5)), round(context.theme.space(10))
        self._sides, self._events = Flow(gap, least=least), Flow(gap, least=least)
        self.chips: tuple[NumberChip, ...] = ()
        self._rule: QFrame = rule()
        self._arrange()
        self._loader.loaded.connect(self._on_loaded)
        context.theme.changed.connect(self._recolour)
        context.commands.bind("measures.focus", self.focus_numbers)
        self._show()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self, QCoreApplication.translate("Measures", ROW))
        self._show()

    def show_contact(self, contact: Contact | None) -> None:
        """Begin with a contact, of which nothing is known yet; None where none is open."""
        self._loader.drop()
        self._contact = contact
        self._transcript = self._timeline = None
        self._awaited = contact is not None and bool(contact.media)
        self._measures = _NOTHING
        self._show()
        self._measure()

    @Slot(object)
    def show_timeline(self, timeline: Timeline) -> None:
        """Take what was heard."""
        self._timeline = timeline
        self._awaited = False
        self._measure()

    @Slot()
    def go_without_sound(self) -> None:
        """Count by the words alone: the recording cannot be read."""
        self._awaited = False
        self._measure()

    @Slot(object)
    def show_transcript(self, transcript: Transcript | None) -> None:
        """Take what was said; while it is being made, only what is whole counts."""
        before = self._transcript
        self._transcript = transcript if transcript is not None and transcript.complete else None
        if self._contact is not None and self._transcript != before:
            self._measure()

    @Slot()
    def focus_numbers(self) -> None:
        """Put the keys on the number that had them last."""
        for chip in self._stops()[:1]:
            chip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from number to number."""
        step = _STEPS.get(Qt.Key(event.key()))
        chips = [chip for chip in self.chips if chip.isEnabled()]
        here = next((place for place, chip in enumerate(chips) if chip.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        following = chips[(here + step) % len(chips)]
        self._give_stop(following)
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        space = self._context.theme.space
        inner = QVBoxLayout()
        inner.setContentsMargins(
            round(space(1)), round(space(0.75)), round(space(1)), round(space(0.5))
        )
        inner.setSpacing(round(space(0.5)))
        inner.addWidget(self.bar)
        inner.addWidget(self._sides)
        inner.addWidget(self._events)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(self._rule)

    def _measure(self) -> None:
        contact, transcript, timeline = self._contact, self._transcript, self._timeline
        if contact is None or self._awaited:
            return
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> Analysis:
            times = timeline
            if times is None and transcript is not None:
                times = analysing.timeline_of_transcript(desk, contact, transcript)
            return analysing.analysis_of(times, transcript, contact.messages)

        self._loader.load(work)

    @Slot(object)
    def _on_loaded(self, analysis: Analysis) -> None:
        self._measures = analysis.measures
        self._show()

    @Slot()
    def _recolour(self) -> None:
        for part in (self.bar, *self.chips):
            part.update()

    def _show(self) -> None:
        share = self._measures.get(Name.AGENT_TALK_SHARE)
        self.bar.setVisible(share is not None)
        if share is not None:
            self.bar.show_share(share.value)
        self._show_numbers(numbers(self._measures, self._context.languages))
        self.setVisible(bool(self.chips))

    def _show_numbers(self, told: tuple[Number, ...]) -> None:
        """Keep the widgets where the numbers are the same ones: the keys may be on one of them."""
        if [each.name for each in told] == [chip.number.name for chip in self.chips]:
            for chip, number in zip(self.chips, told, strict=True):
                chip.take(number)
            self._sides.refit()
            self._events.refit()
            return
        self.chips = tuple(NumberChip(self._context.theme, number) for number in told)
        for chip in self.chips:
            chip.place_wanted.connect(self.place_wanted)
        by_side = [chip for chip in self.chips if chip.number.side is not None]
        self._sides.set_widgets(by_side)
        self._events.set_widgets([chip for chip in self.chips if chip.number.side is None])
        self._sides.setVisible(bool(by_side))
        for chip in self._stops()[:1]:
            self._give_stop(chip)

    def _stops(self) -> list[NumberChip]:
        """Return the chips that can be pressed, the one that Tab stops at first."""
        able = [chip for chip in self.chips if chip.isEnabled()]
        return sorted(able, key=lambda chip: chip.focusPolicy() is not Qt.FocusPolicy.StrongFocus)

    def _give_stop(self, stop: NumberChip) -> None:
        for chip in self.chips:
            policy = Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
