"""Suggested answers in the editor of cards: what makes a machine propose which answer."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final, final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.card_document import Json, Path
from qa_desk.domain.phrase_rules import PhraseRule
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.suggest import MEASURES
from qa_desk.services import phrase_rules
from qa_desk.ui import access
from qa_desk.ui.i18n import filled
from qa_desk.ui.measure_names import measure_name
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import Field, WideChoice
from qa_desk.ui.pages.card_gate import answers_of
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels.card_reading import number_json, table_of, word_of
from qa_desk.ui.widgets.button import Weight, button, tool_button
from qa_desk.ui.widgets.text_line import AmountLine, TextLine

_SOURCES: Final = ("rule", "phrase", "measure")
_NA: Final = "\N{EM DASH}"
"""Stands for "not applicable" in the list of answers: no id looks like it."""
_USUAL_BOUND: Final = "30"


def how_of(line: Mapping[str, Json]) -> tuple[str, str]:
    """Return what a line rests on, and whether on its being found, absent, above or below."""
    source = next((each for each in _SOURCES if each in line), "rule")
    if source == "measure":
        return source, "below" if "below" in line else "above"
    return source, "absent" if line.get("absent") is True else "found"


def with_how(line: Mapping[str, Json], how: tuple[str, str], name: str) -> dict[str, Json]:
    """Return a line that rests on something else and proposes the same answer."""
    source, way = how
    answer = {key: line[key] for key in ("option", "na") if key in line}
    if source == "measure":
        bound = line.get("above", line.get("below"))
        return {source: name, way: number_json(_USUAL_BOUND) if bound is None else bound, **answer}
    return {source: name, **answer, **({"absent": True} if way == "absent" else {})}


def with_answer(line: Mapping[str, Json], answer: str) -> dict[str, Json]:
    """Return a line that proposes another answer."""
    rest = {key: value for key, value in line.items() if key not in ("option", "na")}
    return {**rest, "na": True} if answer == _NA else {**rest, "option": answer}


@final
class SuggestRow(QWidget):
    """One line of `suggest`; it says how the line should be from now on."""

    changed = Signal(object)
    """The line, at once."""
    typed = Signal(object)
    """The line, letter by letter."""
    unwanted = Signal()

    def __init__(self, binding: Binding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Mapping[str, Json] = {}
        self._rules: Sequence[PhraseRule] = ()
        self._binding = binding
        self.how: WideChoice[tuple[str, str]] = WideChoice()
        self.rule: WideChoice[str] = WideChoice()
        self.phrase = TextLine(binding.context)
        self.measure: WideChoice[str] = WideChoice()
        self.bound = AmountLine(binding.context)
        self.answer: WideChoice[str] = WideChoice()
        self.remove = tool_button(binding.context, "trash")
        self._arrange()
        self.how.picked.connect(self._take_how)
        self.rule.picked.connect(self._take_rule)
        self.measure.picked.connect(self._take_measure)
        self.answer.picked.connect(self._take_answer)
        self.phrase.typed.connect(self._take_phrase)
        self.bound.typed.connect(self._take_bound)
        self.remove.clicked.connect(self.unwanted)

    def retranslate(self, place: int) -> None:
        """Set the texts."""
        self.how.offer(
            (
                (("rule", "found"), self.tr("The rule is met")),
                (("rule", "absent"), self.tr("The rule is not met")),
                (("phrase", "found"), self.tr("The phrase is said")),
                (("phrase", "absent"), self.tr("The phrase is not said")),
                (("measure", "above"), self.tr("The measure is above")),
                (("measure", "below"), self.tr("The measure is below")),
            )
        )
        self.measure.offer([(each, measure_name(each)) for each in MEASURES])
        names = (
            (self.how, self.tr("Suggestion {n}: when")),
            (self.rule, self.tr("Suggestion {n}: rule")),
            (self.phrase, self.tr("Suggestion {n}: phrase")),
            (self.measure, self.tr("Suggestion {n}: measure")),
            (self.bound, self.tr("Suggestion {n}: bound")),
            (self.answer, self.tr("Suggestion {n}: answer")),
            (self.remove, self.tr("Remove suggestion {n}")),
        )
        for widget, name in names:
            access.name(widget, filled(name, n=place + 1))
        self.remove.setToolTip(self.remove.accessibleName())
        self.phrase.setPlaceholderText(self.tr("words, as in a phrase rule"))

    def show_line(self, line: Mapping[str, Json], rules: Sequence[PhraseRule]) -> None:
        """Show what the line says; what is not known of it stays as it is."""
        self._line, self._rules = line, rules
        source, way = how = how_of(line)
        self.how.choose(how)
        for each, widget in (("rule", self.rule), ("phrase", self.phrase)):
            widget.setVisible(each == source)
        for measured in (self.measure, self.bound):
            measured.setVisible(source == "measure")
        self._show_name(word_of(line.get(source)), source)
        self.bound.show_amount(word_of(line.get(way)) if source == "measure" else "")
        self._show_answers()

    def _show_name(self, name: str, source: str) -> None:
        if source == "phrase" and name != self.phrase.text().strip():
            self.phrase.show_text(name)
        if source == "measure":
            self.measure.choose(name)
        if source == "rule":
            language = self._binding.language.value
            listed = [(each.key, f"{each.name(language)} ({each.key})") for each in self._rules]
            if name and name not in dict(listed):
                listed.append((name, name))
            self.rule.offer(listed)
            self.rule.choose(name)

    def _show_answers(self) -> None:
        answers = [
            (word_of(each.get("id")), self._binding.best_text(each.get("titles")))
            for each in answers_of(self._binding)
        ]
        template = self.tr("suggest: {answer}")
        offered = [(name, filled(template, answer=title or name)) for name, title in answers]
        offered.append((_NA, filled(template, answer=self.tr("not applicable"))))
        current = _NA if self._line.get("na") is True else word_of(self._line.get("option"))
        if current not in dict(offered):
            offered.append((current, current))
        self.answer.offer(offered)
        self.answer.choose(current)

    @Slot(object)
    def _take_how(self, how: tuple[str, str]) -> None:
        source = how_of(self._line)[0]
        name = word_of(self._line.get(source)) if how[0] == source else self._usual(how[0])
        self.changed.emit(with_how(self._line, how, name))

    def _usual(self, source: str) -> str:
        if source == "measure":
            return "longest_silence_s"
        return "" if source == "phrase" else next((each.key for each in self._rules), "")

    @Slot(object)
    def _take_rule(self, key: str) -> None:
        self.changed.emit({**self._line, "rule": key})

    @Slot(object)
    def _take_measure(self, name: str) -> None:
        self.changed.emit({**self._line, "measure": name})

    @Slot(object)
    def _take_answer(self, answer: str) -> None:
        self.changed.emit(with_answer(self._line, answer))

    @Slot(str)
    def _take_phrase(self, text: str) -> None:
        self.typed.emit({**self._line, "phrase": text.strip()})

    @Slot()
    def _take_bound(self) -> None:
        way = how_of(self._line)[1]
        self.typed.emit({**self._line, way: number_json(self.bound.amount())})

    def _arrange(self) -> None:
        theme = self._binding.context.theme
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(theme.space(0.75))
        first.addWidget(self.how, 2)
        for widget in (self.rule, self.phrase, self.measure):
            first.addWidget(widget, 3)
        second.addWidget(self.bound, 1)
        second.addWidget(self.answer, 3)
        second.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(0.75))
        column.setSpacing(theme.space(0.5))
        column.addLayout(first)
        column.addLayout(second)


@final
class SuggestField(Field):
    """The lines of `suggest`, below one another."""

    def __init__(self, binding: Binding) -> None:
        self._list = QWidget()
        super().__init__(binding, (("suggest",),), self._list)
        self._rules: tuple[PhraseRule, ...] = ()
        self._rows: list[SuggestRow] = []
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add_button = button(binding.context, Weight.QUIET, "plus")
        self.head.addWidget(self.add_button)
        self.add_button.clicked.connect(self._add)
        self._loader = Loader(binding.context.jobs, self, own_faults=True)
        self._loader.loaded.connect(self._on_rules)
        self._asked = False

    @property
    def rows(self) -> tuple[SuggestRow, ...]:
        """The lines that can be seen."""
        return tuple(self._rows[: len(self._lines())])

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(
            self.tr("Suggested answers"),
            self.tr("Each is shown to the evaluator with its quote; a person decides."),
        )
        self.add_button.setText(self.tr("Add a suggestion"))
        for place, row in enumerate(self._rows):
            row.retranslate(place)

    def follow(self) -> None:
        """Show the lines of the document."""
        lines = self._lines()
        while len(self._rows) < len(lines):
            self._make_row(len(self._rows))
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line, self._rules)
            row.show()
        for row in self._rows[len(lines) :]:
            row.hide()
        if lines:
            self._ask()

    def tell(self, faults: Sequence[CardFault]) -> None:
        """Tell what is wrong, with the number of its line."""
        template = self.tr("Suggestion {n}: {fault}")
        at = len(self.binding.node) + 1
        told = []
        for fault in faults:
            said = self.binding.sentence(fault)
            place = fault.path[at] if len(fault.path) > at else None
            number = place + 1 if isinstance(place, int) else 0
            told.append(filled(template, n=number, fault=said) if number else said)
        self.say_faults(told)

    def go_to(self, path: Path) -> None:
        """Put the keys on the line of a fault."""
        place = path[1] if len(path) > 1 else 0
        rows = self.rows
        if isinstance(place, int) and place < len(rows):
            rows[place].how.setFocus()
        else:
            self.add_button.setFocus()

    def _lines(self) -> list[Mapping[str, Json]]:
        return [table_of(each) for each in self.binding.rows(("suggest",))]

    def _make_row(self, place: int) -> None:
        row = SuggestRow(self.binding)
        row.retranslate(place)
        row.changed.connect(partial(self._put, place))
        row.typed.connect(partial(self._type, place))
        row.unwanted.connect(partial(self._remove, place))
        self._rows.append(row)
        self._column.addWidget(row)

    def _put(self, place: int, line: dict[str, Json]) -> None:
        self.binding.put(("suggest",), self._with(place, line))

    def _type(self, place: int, line: dict[str, Json]) -> None:
        self.binding.type(("suggest",), self._with(place, line))

    def _with(self, place: int, line: dict[str, Json]) -> list[Json]:
        lines: list[Json] = list(self.binding.rows(("suggest",)))
        lines[place] = line
        return lines

    def _remove(self, place: int) -> None:
        lines = list(self.binding.rows(("suggest",)))
        del lines[place]
        self.binding.put(("suggest",), lines or None)

    @Slot()
    def _add(self) -> None:
        answers = answers_of(self.binding)
        answer: dict[str, Json] = {"na": True}
        if answers:
            answer = {"option": word_of(answers[0].get("id"))}
        source: dict[str, Json] = {"phrase": ""}
        if self._rules:
            source = {"rule": self._rules[0].key}
        self._ask()
        lines = [*self.binding.rows(("suggest",)), {**source, **answer}]
        self.binding.put(("suggest",), lines)
        self.go_to(("suggest", len(lines) - 1))

    def _ask(self) -> None:
        """Learn which rules the house has, once."""
        if self._asked:
            return
        self._asked = True
        desk = self.binding.context.desk
        self._loader.load(lambda _token, _report: phrase_rules.all(desk))

    @Slot(object)
    def _on_rules(self, rules: tuple[PhraseRule, ...]) -> None:
        self._rules = rules
        self.follow()
