"""The step of an import that asks who is speaking, where no file tells."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from qa_desk.domain.contacts import Side
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages import importing_words as words
from qa_desk.ui.pages.importing_step import Step
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.text import label

if TYPE_CHECKING:
    from qa_desk.services.importing import UnknownSpeaker

MOST: Final = 15
"""Speakers that are asked about at once; the others are asked when these are answered."""
_LONGEST: Final = 40


@dataclass(frozen=True, slots=True)
class _Row:
    """What belongs to one speaker."""

    speaker: "UnknownSpeaker"
    name: QLabel
    choice: Choice[Side]
    example: QLabel


@final
class SidesStep(Step):
    """A line for each name; what was answered stays in its place."""

    said = Signal(object)
    """The sides of all who were answered, by name."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: dict[str, _Row] = {}
        self._asked = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(context.theme.space(2))
        self._grid.setVerticalSpacing(context.theme.space(1))
        self._grid.setColumnStretch(2, 1)
        self.column.addLayout(self._grid)

    def begin(self) -> None:
        """Forget the speakers of other files."""
        super().begin()
        for row in self._rows.values():
            for widget in (row.name, row.choice, row.example):
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        self._asked = 0

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("Who is speaking?"))
        for row in self._rows.values():
            row.choice.offer(words.sides())
            self._say_row(row)
        self._say()

    def answers(self) -> Mapping[str, Side]:
        """Return what was answered."""
        chosen = {name: row.choice.value() or Side.UNKNOWN for name, row in self._rows.items()}
        return {name: side for name, side in chosen.items() if side is not Side.UNKNOWN}

    def choice(self, name: str) -> Choice[Side]:
        """Return the choice of one speaker; KeyError if nobody asks about them."""
        return self._rows[name].choice

    def show_speakers(self, speakers: "tuple[UnknownSpeaker, ...]") -> None:
        """Ask about those that nobody knows."""
        self._asked = len(speakers)
        for speaker in speakers:
            if speaker.label not in self._rows and len(self._rows) < MOST + len(self.answers()):
                self._add(speaker)
        self.setVisible(bool(self._rows))
        self._say()

    def _add(self, speaker: "UnknownSpeaker") -> None:
        choice: Choice[Side] = Choice()
        choice.offer(words.sides())
        name = label()
        row = _Row(speaker, name, choice, label(TypeSize.SMALL, "muted", wrap=True))
        self._rows[speaker.label] = row
        place = self._grid.rowCount()
        self._grid.addWidget(row.name, place, 0)
        self._grid.addWidget(row.choice, place, 1)
        self._grid.addWidget(row.example, place, 2)
        choice.picked.connect(self._on_picked)
        self._say_row(row)

    def _say_row(self, row: _Row) -> None:
        speaker = row.speaker
        shown = speaker.label
        row.name.setText(shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…")
        row.name.setToolTip(shown)
        access.buddy(row.name, row.choice)
        said = self.tr("“{example}” ({file})")
        row.example.setText(
            filled(said, example=speaker.example, file=Path(speaker.file).name)
            if speaker.example
            else Path(speaker.file).name
        )
        row.choice.setAccessibleDescription(row.example.text())

    def _say(self) -> None:
        self.ask(asks=self._asked > 0)
        if self._asked:
            text = self.tr("%n name(s) may be anybody's. Nothing is guessed.", "", self._asked)
            self.say(text, "warn")
        else:
            self.say(self.tr("All who speak are known. The answers are remembered."))

    @Slot()
    def _on_picked(self) -> None:
        self.said.emit(self.answers())
