"""The parts of an evaluation form of Amazon Connect, with their places in the file.

The shapes are those of the Amazon Connect API: EvaluationForm, CreateEvaluationForm,
UpdateEvaluationForm; in a CloudFormation template the form is under `Properties`.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from qa_desk.importing.cards.json_files import Place


class Kind(StrEnum):
    """What a question asks for."""

    SINGLE = "SINGLESELECT"
    MULTIPLE = "MULTISELECT"
    NUMBER = "NUMERIC"
    TEXT = "TEXT"
    DATE = "DATETIME"


class Mode(StrEnum):
    """How a form is scored; a form may also not be scored at all."""

    QUESTIONS = "QUESTION_ONLY"
    SECTIONS = "SECTION_ONLY"
    POINTS = "POINTS_BASED"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: an option with its id and text, or the numbers from `low` to `high`.

    `points` None means that nothing says what it earns; `target` is the section that an automatic
    fail zeroes, empty for the whole form.
    """

    place: Place
    id: str
    text: str
    low: Fraction
    high: Fraction
    points: Fraction | None
    bonus: bool = False
    fails: bool = False
    target: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question; `weight` and `cap` are None where nothing is said of them."""

    place: Place
    id: str
    title: str
    help: str
    kind: Kind
    section: str
    na: bool
    excluded: bool
    weight: Fraction | None
    choices: tuple[Choice, ...] = ()
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)
    cap: Fraction | None = None
    bonus: bool = False
    enablement: Place | None = None

    @property
    def is_text(self) -> bool:
        """Say whether the answer is written down instead of chosen."""
        return self.kind in (Kind.TEXT, Kind.DATE)


@dataclass(frozen=True, slots=True)
class Section:
    """A section, `parent` empty at the top; `excluded` also where one around it is."""

    place: Place
    id: str
    title: str
    help: str
    weight: Fraction | None
    excluded: bool
    parent: str
    enablement: Place | None


@dataclass(frozen=True, slots=True)
class Band:
    """A performance category of the whole form, in per cent."""

    place: Place
    name: str
    low: Fraction | None
    high: Fraction | None


@dataclass(frozen=True, slots=True)
class Form:
    """A form; sections with those around them first, questions in the order of the form."""

    id: str
    version: int
    title: str
    help: str
    language: str
    mode: Mode
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]
    bands: tuple[Band, ...]

    def around(self, section_id: str) -> tuple[Section, ...]:
        """Return a section and those around it, from the top down."""
        by_id = {each.id: each for each in self.sections}
        found: list[Section] = []
        while section_id:
            found.insert(0, by_id[section_id])
            section_id = by_id[section_id].parent
        return tuple(found)

    def top(self, section_id: str) -> str:
        """Return the section at the top in which a section lies."""
        return self.around(section_id)[0].id
