"""The rows and groups of which a condition is put together in the editor of cards."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, final

from PySide6.QtCore import QCoreApplication, QRect, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.domain.card_document import Json, Path
from qa_desk.ui import access
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.card_fields import WideChoice
from qa_desk.ui.viewmodels import card_condition
from qa_desk.ui.viewmodels.card_condition import Joint, Question
from qa_desk.ui.viewmodels.card_reading import ReadCriterion, number_json, word_of, words_of
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.text import label
from qa_desk.ui.widgets.text_line import AmountLine
from qa_desk.ui.words import text_in

if TYPE_CHECKING:
    from qa_desk.ui.pages.card_condition import ConditionField

_BY_OPTION: Final = (Question.IS, Question.IS_NOT)
_BY_NUMBER: Final = (Question.NUMBER, Question.NOT_NUMBER)
_BY_NA: Final = (Question.NA, Question.NOT_NA)


class Part(QWidget):
    """A row or a group; it knows where it stands since it last followed the document."""

    def __init__(self, owner: "ConditionField", level: int) -> None:
        super().__init__()
        self.owner = owner
        self.binding = owner.binding
        self.level = level
        self.raw: Json = None
        self.path: Path = ()
        theme = self.binding.context.theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.space(1), theme.space(0.4), 0, theme.space(0.4))
        self.column.setSpacing(theme.space(0.5))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space(0.5))
        self.column.addLayout(self.head)
        self.remove_button = button(self.binding.context, Weight.QUIET, "trash")
        self.remove_button.clicked.connect(self._remove)
        theme.changed.connect(self.update)

    def retranslate(self) -> None:
        """Set the texts."""
        text = QCoreApplication.translate("CardCondition", "Remove this part of the condition")
        self.remove_button.setToolTip(text)
        access.name(self.remove_button, text)

    def follow(self, raw: Json, path: Path) -> None:
        """Show a part that stands at a path."""
        self.raw, self.path = raw, path

    def at(self, _path: Path) -> "Part":
        """Return the part at a place, or the one that holds it."""
        return self

    def last(self) -> "Part":
        """Return the last part within."""
        return self

    @Slot()
    def _remove(self) -> None:
        self.owner.remove_part(self.path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a bar at the left, as deep as the part goes."""
        theme = self.binding.context.theme
        with QPainter(self) as painter:
            colour = theme.color("accent" if isinstance(self, RowPart) else "line_strong")
            bar = QRect(0, theme.space(0.4), max(2, theme.space(0.25)), self.height())
            painter.fillRect(bar.adjusted(0, 0, 0, -theme.space(0.8)), colour)


@final
class StrangePart(Part):
    """What was written by hand in a way that rows cannot show; it stays as it is."""

    def __init__(self, owner: "ConditionField", level: int) -> None:
        super().__init__(owner, level)
        self._text = label(wrap=True)
        self.head.addWidget(self._text, 1)
        self.head.addWidget(self.remove_button)
        self.setFocusProxy(self.remove_button)

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        text = QCoreApplication.translate(
            "CardCondition", "This part of the condition can only be changed in the file."
        )
        self._text.setText(text)


@final
class RowPart(Part):
    """A question about one criterion: which, what is asked, and the answer."""

    def __init__(self, owner: "ConditionField", level: int) -> None:
        super().__init__(owner, level)
        context = self.binding.context
        self.criterion: WideChoice[str] = WideChoice()
        self.question: WideChoice[Question] = WideChoice()
        self.options = Flow(context.theme.space(1.25), least=context.theme.space(10))
        self.boxes: dict[str, QCheckBox] = {}
        self._offered: list[tuple[str, str]] = []
        self.low, self.high = AmountLine(context), AmountLine(context)
        self._between = QWidget()
        self._dash, self._unit = label(), label()
        self._arrange()
        self.criterion.picked.connect(self._ask_other)
        self.question.picked.connect(self._ask_differently)
        self.low.typed.connect(self._take_low)
        self.high.typed.connect(self._take_high)
        self.setFocusProxy(self.criterion)

    @staticmethod
    def first_question(about: ReadCriterion) -> Json:
        """Return a row that asks for something that a criterion can answer."""
        return {"criterion": about.id, **_first_answer(about)}

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        translate = QCoreApplication.translate
        access.name(self.criterion, translate("CardCondition", "Criterion that is looked at"))
        access.name(self.question, translate("CardCondition", "What its answer must be"))
        access.name(self.low, translate("CardCondition", "Lowest number"))
        access.name(self.high, translate("CardCondition", "Highest number"))

    def follow(self, raw: Json, path: Path) -> None:
        """Show a row."""
        super().follow(raw, path)
        table = card_condition.core(raw)
        about = self._about()
        self._offer_criteria(word_of(table.get("criterion")))
        question = self._question(about)
        self._offer_questions(about, question)
        self.options.setVisible(question in _BY_OPTION)
        self._between.setVisible(question in _BY_NUMBER)
        if question in _BY_OPTION:
            self._offer_options(about, words_of(table.get("is")))
        self.low.show_amount(word_of(table.get("from")))
        self.high.show_amount(word_of(table.get("to")))
        unit = "" if about is None else text_in(about.unit, self.binding.language)
        self._unit.setText(unit)

    def _arrange(self) -> None:
        self._dash.setText("\N{EN DASH}")
        self.head.addWidget(self.criterion, 1)
        self.head.addWidget(self.remove_button)
        self.column.addWidget(self.question)
        self.column.addWidget(self.options)
        row = QHBoxLayout(self._between)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.low, self._dash, self.high, self._unit):
            row.addWidget(part, int(isinstance(part, AmountLine)))
        self._between.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self._between)

    def _about(self) -> ReadCriterion | None:
        name = word_of(card_condition.core(self.raw).get("criterion"))
        return next((each for each in self.owner.known() if each.id == name), None)

    def _question(self, about: ReadCriterion | None) -> Question:
        """Return what is asked; a row without an answer asks what its criterion can be asked."""
        if (
            about is not None
            and about.measured
            and set(card_condition.core(self.raw)) == {"criterion"}
        ):
            return _BY_NUMBER[card_condition.is_negated(self.raw)]
        return card_condition.question_of(self.raw) or Question.IS

    def _offer_criteria(self, current: str) -> None:
        language = self.binding.language
        choices = [
            (each.id, text_in(each.titles, language) or each.id) for each in self.owner.known()
        ]
        if current not in dict(choices):
            choices.append((current, current))
        if choices != self._offered:
            self._offered = choices
            self.criterion.offer(choices)
        self.criterion.choose(current)

    def _offer_questions(self, about: ReadCriterion | None, current: Question) -> None:
        kinds = _BY_NUMBER if about is not None and about.measured else _BY_OPTION
        offered = dict.fromkeys((*kinds, *_BY_NA, current))
        self.question.offer([(each, _question_text(each)) for each in offered])
        self.question.choose(current)

    def _offer_options(self, about: ReadCriterion | None, ticked: Sequence[str]) -> None:
        titles = dict(about.options) if about is not None else {}
        wanted = dict.fromkeys((*titles, *ticked))
        if list(wanted) != list(self.boxes):
            self.boxes = {name: QCheckBox() for name in wanted}
            for box in self.boxes.values():
                box.clicked.connect(self._take_options)
            self.options.set_widgets(tuple(self.boxes.values()))
        for name, box in self.boxes.items():
            text = text_in(titles.get(name, {}), self.binding.language) or name
            box.setText(text.replace("&", "&&"))
            box.setAccessibleName(text)
            box.setChecked(name in ticked)
        self.options.refit()

    @Slot(object)
    def _ask_other(self, name: str) -> None:
        about = next((each for each in self.owner.known() if each.id == name), None)
        if about is not None:
            self.binding.put(self.path, self.first_question(about))

    @Slot(object)
    def _ask_differently(self, question: Question) -> None:
        table, about = card_condition.core(self.raw), self._about()
        answer: dict[str, Json]
        if question in _BY_NA:
            answer = {"na": True}
        elif question in _BY_NUMBER:
            answer = {key: table[key] for key in ("from", "to") if key in table} or {"from": 0}
        elif "is" in table:
            answer = {"is": table["is"]}
        else:
            answer = {} if about is None else dict(_first_answer(about))
        self.binding.put(self.path, card_condition.asking(self.raw, question, answer))

    @Slot()
    def _take_options(self) -> None:
        ticked: list[Json] = [name for name, box in self.boxes.items() if box.isChecked()]
        place = (*card_condition.core_path(self.raw, self.path), "is")
        self.binding.put(place, ticked[0] if len(ticked) == 1 else ticked)

    @Slot()
    def _take_low(self) -> None:
        self._take_end("from", self.low)

    @Slot()
    def _take_high(self) -> None:
        self._take_end("to", self.high)

    def _take_end(self, key: str, line: AmountLine) -> None:
        place = (*card_condition.core_path(self.raw, self.path), key)
        self.binding.type(place, number_json(line.amount()))


@final
class GroupPart(Part):
    """Parts of which all or some must hold."""

    def __init__(self, owner: "ConditionField", parts: tuple[Part, ...], level: int) -> None:
        super().__init__(owner, level)
        self.parts = parts
        self.joint: WideChoice[Joint] = WideChoice()
        self.head.addWidget(self.joint, 1)
        self.head.addWidget(self.remove_button)
        for part in parts:
            self.column.addWidget(part)
        self.add_button = button(self.binding.context, Weight.QUIET, "plus")
        self.group_button = button(self.binding.context, Weight.QUIET, "plus")
        self.add_button.clicked.connect(self._add)
        self.group_button.clicked.connect(self._add_group)
        tools = Flow(self.binding.context.theme.space(0.5))
        tools.set_widgets((self.add_button, self.group_button))
        self.column.addWidget(tools)
        self.joint.picked.connect(self._join)
        self.setFocusProxy(self.joint)
        self.group_button.setVisible(level < card_condition.MOST_DEPTH - 1)

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        translate = QCoreApplication.translate
        self.joint.offer([(each, _joint_text(each)) for each in Joint])
        access.name(self.joint, translate("CardCondition", "How the parts hold together"))
        self.add_button.setText(translate("CardCondition", "Condition"))
        self.group_button.setText(translate("CardCondition", "Group"))
        for tool in (self.add_button, self.group_button):
            text = filled(translate("CardCondition", "Add: {what}"), what=tool.text())
            access.name(tool, text)
            tool.setToolTip(text)
        for part in self.parts:
            part.retranslate()

    def follow(self, raw: Json, path: Path) -> None:
        """Show a group with its parts."""
        super().follow(raw, path)
        self.joint.choose(card_condition.joint_of(raw) or Joint.ALL)
        for place, (part, below) in enumerate(
            zip(self.parts, card_condition.parts_of(raw), strict=True)
        ):
            part.follow(below, card_condition.part_path(raw, path, place))

    def at(self, path: Path) -> Part:
        """Return the part at a place, or the one that holds it."""
        within = (part for part in self.parts if path[: len(part.path)] == part.path)
        found = next(within, None)
        return self if found is None else found.at(path)

    def last(self) -> Part:
        """Return the last part within."""
        return self.parts[-1].last() if self.parts else self

    @Slot()
    def _add(self) -> None:
        self.owner.add_part(self.path, group=False)

    @Slot()
    def _add_group(self) -> None:
        self.owner.add_part(self.path, group=True)

    @Slot(object)
    def _join(self, joint: Joint) -> None:
        self.binding.put(self.path, card_condition.joined(self.raw, joint))


def _first_answer(about: ReadCriterion) -> dict[str, Json]:
    if about.measured:
        return {"from": 0}
    return {"is": about.options[0][0]} if about.options else {"na": True}


def _question_text(question: Question) -> str:
    translate = QCoreApplication.translate
    return {
        Question.IS: translate("CardCondition", "is answered by"),
        Question.IS_NOT: translate("CardCondition", "is not answered by"),
        Question.NUMBER: translate("CardCondition", "is a number from – to"),
        Question.NOT_NUMBER: translate("CardCondition", "is no number from – to"),
        Question.NA: translate("CardCondition", "is not applicable"),
        Question.NOT_NA: translate("CardCondition", "is not marked as not applicable"),
    }[question]


def _joint_text(joint: Joint) -> str:
    translate = QCoreApplication.translate
    return {
        Joint.ALL: translate("CardCondition", "All of these hold"),
        Joint.ANY: translate("CardCondition", "At least one of these holds"),
        Joint.NOT_ALL: translate("CardCondition", "Not all of these hold"),
        Joint.NONE: translate("CardCondition", "None of these holds"),
    }[joint]
