"""Checklists as files, and what becomes of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

from openpyxl import Workbook

from qa_desk.importing.cards import checklist
from qa_desk.importing.cards.imported import ImportedCard
from qa_desk.scoring.answers import Answer, Answers, ErrorMark
from qa_desk.scoring.engine import score
from qa_desk.scoring.loader import load
from qa_desk.scoring.model import Criterion, NaPolicy, Scorecard
from qa_desk.scoring.result import Result

NA = "N/A"


@dataclass(frozen=True, slots=True)
class Share:
    """A number that Excel shows as a percentage."""

    value: float


Row: TypeAlias = "list[str | float | datetime | Share | None]"


@dataclass(frozen=True, slots=True)
class Read:
    """An imported checklist, checked to be a sound card."""

    card: Scorecard
    imported: ImportedCard

    def criterion(self, title: str) -> Criterion:
        """Return the criterion of this title."""
        return next(c for c in self.card.criteria() if c.titles["ru"] == title)

    def titles(self) -> list[str]:
        """Return the titles of the criteria."""
        return [criterion.titles["ru"] for criterion in self.card.criteria()]

    def sections(self) -> dict[str, list[str]]:
        """Return the titles of the criteria by those of their sections."""
        return {
            section.titles["ru"]: [criterion.titles["ru"] for criterion in section.criteria]
            for section in self.card.sections
        }

    def told(self) -> dict[str, str]:
        """Return the codes of what was told, by place; the last where there are several."""
        return {each.what: each.code.removeprefix("checklist.") for each in self.imported.dropped}

    def codes(self) -> set[str]:
        """Return the codes of what was told."""
        return {each.code.removeprefix("checklist.") for each in self.imported.dropped}

    def points(self, title: str) -> dict[str, Fraction]:
        """Return the points of the options of a criterion by their titles."""
        return {o.titles["ru"]: o.points for o in self.criterion(title).options}

    def result(self, answers: Mapping[str, str | int], *errors: str) -> Result:
        """Score answers given by titles: of a criterion, of its option, a number, or NA."""
        given = {self.criterion(t).id: self._answer(t, a) for t, a in answers.items()}
        marks = tuple(ErrorMark(self.criterion(t).error_types[0]) for t in errors)
        return score(self.card, Answers(given, marks))

    def score(self, answers: Mapping[str, str | int], *errors: str) -> Fraction | None:
        """Return the score of answers given by titles."""
        return self.result(answers, *errors).score

    def _answer(self, title: str, answer: str | int) -> Answer:
        if answer == NA:
            return Answer(na=True)
        if isinstance(answer, int):
            return Answer(number=Fraction(answer))
        criterion = self.criterion(title)
        options = {o.titles["ru"]: o.id for o in criterion.options}
        if answer not in options and criterion.na is NaPolicy.FULL:
            return Answer(na=True)
        return Answer(options=(options[answer],))


def read(path: Path) -> Read:
    """Read a checklist and check the card."""
    imported = checklist.read(path)
    card = load(imported.document)
    assert isinstance(card, Scorecard), card
    return Read(card, imported)


def text_file(folder: Path, text: str, encoding: str = "utf-8", name: str = "card.csv") -> Path:
    """Write a text file."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def book(folder: Path, rows: Sequence[Row], merged: Sequence[str] = ()) -> Path:
    """Write a workbook of one sheet; numbers followed by % become numbers shown as per cent."""
    work = Workbook()
    sheet = work.worksheets[0]
    sheet.title = "Чек-лист"
    for number, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            shown = isinstance(value, Share)
            cell = sheet.cell(number, place, value.value if isinstance(value, Share) else value)
            if shown:
                cell.number_format = "0%"
    for area in merged:
        sheet.merge_cells(area)
    path = folder / "card.xlsx"
    work.save(path)
    return path
