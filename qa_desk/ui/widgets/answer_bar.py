"""The answers to one criterion: a button each, with a check box where several hold, or a number."""

from typing import Final, final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from qa_desk.scoring.answers import Answer
from qa_desk.scoring.model import Criterion, Option, Role
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.criterion_words import CriterionWords
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.scorecard import allows_na
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.number_field import NumberField
from qa_desk.ui.widgets.pill import Pill, PillLook
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in

_NO_ANSWER: Final = Answer()
_MOST_KEYS: Final = 9
"""Options further down have no digit."""
_LEAST_UNITS: Final = 20
"""An answer with a text longer than this is cut where there is no more room."""


@final
class AnswerBar(Flow):
    """Says what a person chose; `show_answer` says what holds."""

    chosen = Signal(str)
    """The id of an option."""
    not_applicable = Signal()
    measured = Signal(object)
    """The number that stands in the field now, None for what is none."""
    entered = Signal()
    """The keys came into the field for the number."""
    left = Signal()

    def __init__(
        self, context: Context, criterion: Criterion, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme.space(0.5), parent, least=context.theme.space(_LEAST_UNITS))
        self._context = context
        self._criterion = criterion
        self._options = {option.id: self._option(n, option) for n, option in _numbered(criterion)}
        self.field: NumberField | None = self._field() if criterion.ranges else None
        said = bool(criterion.ranges) or criterion.text
        self._limits: QLabel | None = label(TypeSize.SMALL, "muted") if said else None
        self._na: Pill | None = self._na_pill() if allows_na(criterion) else None
        # Where "not applicable" is no answer its place stays empty, so that the others stand in line.
        self._blank = Pill(context)
        parts = (self.field, self._limits, *self._options.values(), self._na, self._blank)
        self.set_widgets([part for part in parts if part is not None])

    @property
    def pills(self) -> tuple[Pill, ...]:
        """The buttons of the answers, "not applicable" last."""
        return (*self._options.values(), *((self._na,) if self._na else ()))

    @property
    def unusable(self) -> bool:
        """Whether something was typed that is no answer."""
        field = self.field
        if field is None or not field.text():
            return False
        number = field.number()
        return number is None or self._criterion.range_of(number) is None

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        language = self._context.languages.language
        for option in self._criterion.options:
            pill = self._options[option.id]
            pill.setText(text_in(option.titles, language))
            pill.setToolTip(pill.text())
        if self._na is not None:
            self._na.setText(self.tr("N/A"))
            self._na.setToolTip(self.tr("Not applicable"))
            access.name(self._na, self.tr("Not applicable"))
        self._say_limits()
        self._keep_gap()
        self.refit()

    def show_answer(self, answer: Answer | None, *, current: bool, editable: bool) -> None:
        """Show what holds; the hints of the keys where they work."""
        given = answer or _NO_ANSWER
        for option, pill in self._options.items():
            pill.setChecked(option in given.options)
        if self._na is not None:
            self._na.setChecked(given.na)
        for pill in self.pills:
            pill.setEnabled(editable)
            pill.show_hint(current and editable)
        if self.field is not None:
            if answer is not None or not self.unusable:
                self.field.show_number(given.number)
            self.field.setReadOnly(not editable)
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            self.field.setFocusPolicy(strong if current else click)

    def forget_typing(self, answer: Answer | None) -> None:
        """Drop what was typed and is no answer."""
        if self.field is not None:
            self.field.forget(answer.number if answer else None)

    def take_key(self, event: QKeyEvent) -> bool:
        """Begin another number with a key, where one is asked for; say whether it was."""
        field = self.field
        character = field.character(event) if field is not None else ""
        if field is None or field.isReadOnly() or not character:
            return False
        field.begin(character)
        return True

    def limits_text(self) -> str:
        """Return which numbers are answers, in a sentence."""
        template = self.tr("a number is needed: {ranges}")
        return filled(template, ranges=self._words().ranges(self._criterion))

    def _words(self) -> CriterionWords:
        return CriterionWords(self._context.languages, self._context.languages.language)

    def _say_limits(self) -> None:
        if self._limits is not None and self._criterion.text:
            self._limits.setText(self.tr("The comment is the answer"))
        if self.field is None or self._limits is None:
            return
        words, title = self._words(), text_in(self._criterion.titles, self._language())
        limits = words.limits(self._criterion)
        points = words.range_points(self._criterion)
        tip = filled(self.tr("Points: {points}"), points=points)
        self._limits.setText(limits)
        self._limits.setToolTip(tip)
        self.field.setToolTip(tip)
        access.name(self.field, title, limits)
        self.field.forget(self.field.number())

    def _language(self) -> Language:
        return self._context.languages.language

    def _keep_gap(self) -> None:
        self._blank.setText(self.tr("N/A"))
        self._blank.set_hint("N")
        self._blank.setEnabled(False)
        policy = self._blank.sizePolicy()
        policy.setRetainSizeWhenHidden(self._na is None)
        self._blank.setSizePolicy(policy)
        self._blank.hide()

    def _option(self, number: int, option: Option) -> Pill:
        look = PillLook(_tone(self._criterion, option), boxed=self._criterion.multiple)
        pill = self._pill(look, str(number) if number <= _MOST_KEYS else "")
        pill.clicked.connect(lambda: self.chosen.emit(option.id))
        return pill

    def _na_pill(self) -> Pill:
        pill = self._pill(PillLook("neutral"), "N")
        pill.clicked.connect(self.not_applicable)
        return pill

    def _pill(self, look: PillLook, key: str) -> Pill:
        pill = Pill(self._context, look)
        pill.setCheckable(True)
        pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pill.set_hint(key)
        return pill

    def _field(self) -> NumberField:
        field = NumberField(self._context)
        field.typed.connect(self.measured)
        field.entered.connect(self.entered)
        field.left.connect(self._on_left)
        return field

    @Slot()
    def _on_left(self) -> None:
        self.left.emit()


def _numbered(criterion: Criterion) -> list[tuple[int, Option]]:
    return list(enumerate(criterion.options, 1))


def _tone(criterion: Criterion, option: Option) -> str:
    """Return what choosing an option means: a bonus that is not earned is no loss."""
    if criterion.role is Role.RIDER:
        return "accent"
    best = max(each.points for each in criterion.options)
    if option.points == best or (criterion.multiple and option.points > 0):
        return "good"
    if criterion.role is Role.BONUS:
        return "good" if option.points > 0 else "neutral"
    return "warn" if option.points > 0 else "bad"
