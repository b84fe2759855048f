"""The scorecard as a list of criteria that is filled by key or by mouse."""

from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from typing import Final, final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from qa_desk.scoring.conditions import leaves
from qa_desk.scoring.model import Criterion, Scorecard, Section
from qa_desk.scoring.result import SectionScore
from qa_desk.ui import access
from qa_desk.ui.commands import Scope
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.key_names import key_name
from qa_desk.ui.scoped_keys import ScopedKeys
from qa_desk.ui.viewmodels.scorecard import WHOLE, ScorecardModel
from qa_desk.ui.viewmodels.suggestions import SuggestionModel
from qa_desk.ui.widgets.criterion_row import CriterionRow
from qa_desk.ui.widgets.form_column import Entry, FormColumn
from qa_desk.ui.widgets.section_head import SectionHead
from qa_desk.ui.words import text_in

_ANSWER = "score.answer"
_EDGES_UNITS = 9
_NAME_UNITS = 20
"""Narrower than this the names of criteria are hard to read beside the answers."""
_SLICE_SECONDS: Final = 0.012
_HEAD: Final = "section"
_ROW: Final = "criterion"
_GAP: Final = "gap"


@final
class ScorecardView(QScrollArea):
    """Rows are made once a criterion; another evaluation with the same ones reuses them.

    One that builds `in_slices` leaves the window its turns between; `built` says that all are there.
    """

    evidence_chosen = Signal(object)
    stamp_wanted = Signal()
    suggestion_wanted = Signal(object)
    built = Signal()

    def __init__(
        self,
        context: Context,
        model: ScorecardModel,
        parent: QWidget | None = None,
        *,
        in_slices: bool = False,
    ) -> None:
        super().__init__(parent)
        self._in_slices = in_slices
        self._keys_wanted = False
        self._is_whole = True
        self._steps: Iterator[QWidget | None] = iter(())
        self._context = context
        self._model = model
        self.suggestions = SuggestionModel(model, self)
        self._card: Scorecard | None = None
        self._rows: dict[str, CriterionRow] = {}
        self._heads: dict[str, SectionHead] = {}
        self._keys = ScopedKeys(context.commands, Scope.SCORECARD)
        self._column = FormColumn(context.theme)
        self.setWidgetResizable(True)
        self.setWidget(self._column)
        self._column.setAutoFillBackground(False)
        self._bind()
        model.opened.connect(self._on_opened)
        model.changed.connect(self._on_changed)
        self.suggestions.changed.connect(self._on_changed)
        model.scored.connect(self._on_scored)
        model.current_changed.connect(self._on_current)
        model.editable_changed.connect(self.show_state)
        model.hidden_changed.connect(self._on_hidden)

    def row(self, place: str) -> CriterionRow:
        """Return a criterion's row; KeyError if there is none."""
        return self._rows[place]

    @property
    def is_whole(self) -> bool:
        """Whether all rows of the card are there."""
        return self._is_whole

    @property
    def current_row(self) -> CriterionRow | None:
        """The row where the keys work; None where no card is open."""
        return self._rows.get(self._model.current)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        access.name(self, self.tr("Scorecard"))
        for row in self._rows.values():
            row.retranslate()
        self._say_sections()
        self._fit()

    def take_keys(self) -> None:
        """Put the keys on the current criterion, as soon as its row is there."""
        row = self.current_row
        self._keys_wanted = row is None and self._card is not None
        if row is not None:
            row.take_keys()

    def set_asked(self, asked: bool) -> None:  # noqa: FBT001 - like Qt's setVisible
        """Show missing answers as missing: the person wanted to submit."""
        for row in self._rows.values():
            row.set_asked(asked)

    @Slot()
    def show_state(self) -> None:
        """Show everything anew."""
        for row in self._rows.values():
            row.show_state()

    def _bind(self) -> None:
        commands, model = self._context.commands, self._model
        commands.bind("score.not_applicable", model.not_applicable)
        commands.bind("score.clear", self._clear)
        commands.bind("score.comment", partial(self._with_row, CriterionRow.open_comment))
        commands.bind("score.reason", partial(self._with_row, CriterionRow.open_reasons))
        commands.bind("score.help", partial(self._with_row, CriterionRow.toggle_help))
        commands.bind("score.next", self.go_to_missing)
        commands.bind("score.up", partial(self._step, -1))
        commands.bind("score.down", partial(self._step, 1))

    def go_to_missing(self) -> bool:
        """Go to the next criterion that lacks something; say whether there was any."""
        found = self._model.go_to_missing()
        self.take_keys()
        return found

    def _with_row(self, act: Callable[[CriterionRow], None]) -> None:
        row = self.current_row
        if row is not None:
            act(row)

    def _clear(self) -> None:
        self._model.clear()
        self._with_row(CriterionRow.forget_typing)

    def _step(self, by: int) -> None:
        self._model.step(by)
        self.take_keys()

    @Slot()
    def _on_opened(self) -> None:
        card = self._model.card
        if card is not self._card:
            self._build(card)
        else:
            self._begin_anew()
            self._show_opened()

    def _begin_anew(self) -> None:
        """Let the rows forget what was going on in the evaluation before."""
        for place, row in self._rows.items():
            row.forget_typing()
            row.set_asked(False)
            row.set_current(place == self._model.current)

    def _show_opened(self) -> None:
        self._show_applying()
        self._say_sections()
        self._show_current_soon()

    def _build(self, card: Scorecard | None) -> None:
        self._card = card
        entries = tuple(self._entries(card)) if card else ()
        kept = self._column.rest(entries)
        self._rows = {k[1]: w for k, w in kept.items() if isinstance(w, CriterionRow)}
        self._heads = {k[1]: w for k, w in kept.items() if isinstance(w, SectionHead)}
        self._begin_anew()
        self._steps = self._column.fit(entries)
        self._is_whole = False
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Build on, at most for the time of a slice where it is built so."""
        end = perf_counter() + _SLICE_SECONDS
        for widget in self._steps:
            if isinstance(widget, CriterionRow):
                self._begin_row(widget)
            if self._in_slices and perf_counter() > end:
                QTimer.singleShot(0, self, self._go_on)
                return
        self._on_built()

    def _begin_row(self, row: CriterionRow) -> None:
        row.retranslate()
        row.setVisible(row.place not in self._model.hidden)
        row.set_current(row.place == self._model.current)
        if self._keys_wanted and row.place == self._model.current:
            self.take_keys()

    def _on_built(self) -> None:
        self._is_whole = True
        self._fit()
        self._show_opened()
        self.built.emit()

    def _entries(self, card: Scorecard) -> Iterator[Entry]:
        for section in card.sections:
            yield Entry((_HEAD, section.id), None, partial(self._made_head, section))
            for criterion in section.criteria:
                make = partial(self._made_row, criterion)
                yield Entry((_ROW, criterion.id), _shown_of(card, criterion), make)
        yield Entry((_GAP, ""), None, self._made_gap)
        yield Entry((_ROW, WHOLE), card.error_types, partial(self._made_row, None))

    def _made_head(self, section: Section) -> SectionHead:
        head = SectionHead(self._context)
        self._heads[section.id] = head
        return head

    def _made_gap(self) -> QWidget:
        gap = QWidget()
        gap.setFixedHeight(self._context.theme.space(1))
        return gap

    def _made_row(self, criterion: Criterion | None) -> CriterionRow:
        return self._made(CriterionRow(self._context, self._model, self.suggestions, criterion))

    def _made(self, row: CriterionRow) -> CriterionRow:
        self._rows[row.place] = row
        row.picked.connect(self._model.go)
        row.focused.connect(self._model.go)
        row.evidence_chosen.connect(self.evidence_chosen)
        row.stamp_wanted.connect(self.stamp_wanted)
        row.suggestion_wanted.connect(self.suggestion_wanted)
        return row

    @Slot(str)
    def _on_changed(self, place: str) -> None:
        row = self._rows.get(place)
        if row is not None:
            row.show_state()

    @Slot()
    def _on_hidden(self) -> None:
        """Show what applies by now, with the keys out of what goes before it goes."""
        hidden, row = self._model.hidden, self.current_row
        for place in self._rows.keys() - hidden:
            self._rows[place].show_state()
            self._rows[place].show()
        focused = QApplication.focusWidget()
        going = [self._rows[place] for place in hidden if place in self._rows]
        if row is not None and focused and any(each.isAncestorOf(focused) for each in going):
            row.take_keys()
        self._show_applying()
        self._show_current_soon()

    def _show_applying(self) -> None:
        """Hide the criteria that do not apply, and sections with no others."""
        hidden = self._model.hidden
        for place, row in self._rows.items():
            row.setVisible(place not in hidden)
        for section in self._built_sections():
            self._heads[section.id].setVisible(not self._is_hidden(section, hidden))

    def _is_hidden(self, section: Section, hidden: frozenset[str]) -> bool:
        """Say whether nothing in a section or in the parts of it applies."""
        card = self._card
        family = card.within(section.id) if card else frozenset()
        sections = card.sections if card else ()
        return all(
            criterion.id in hidden
            for each in sections
            if each.id in family
            for criterion in each.criteria
        )

    def _built_sections(self) -> tuple[Section, ...]:
        """Return the sections that are there already."""
        sections = self._card.sections if self._card else ()
        return tuple(section for section in sections if section.id in self._heads)

    @Slot()
    def _on_scored(self) -> None:
        self._say_sections()

    @Slot(str, str)
    def _on_current(self, before: str, now: str) -> None:
        had_keys = self._has_keys()
        if before in self._rows:
            self._rows[before].set_current(False)
        row = self._rows.get(now)
        if row is None:
            return
        row.set_current(True)
        if had_keys and not row.isAncestorOf(QApplication.focusWidget() or self):
            row.take_keys()
        self._show_current_soon()

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _show_current_soon(self) -> None:
        """Scroll when the layout has settled: the current row has just grown."""
        QTimer.singleShot(0, self, self._show_current)

    @Slot()
    def _show_current(self) -> None:
        row = self.current_row
        if row is not None:
            self.ensureWidgetVisible(row, 0, self._context.theme.space(3))

    def _say_sections(self) -> None:
        live = self._model.live
        if live is None:
            return
        scores = {score.id: score for score in live.result.sections}
        for section in self._built_sections():
            self._say_section(section, scores.get(section.id))

    def _say_section(self, section: Section, found: SectionScore | None) -> None:
        languages = self._context.languages
        score = found.score if found else None
        shown = "" if score is None else languages.per_cent(score)
        weight = languages.number(section.weight)
        tip = filled(self.tr("Score of the section so far; its weight is {weight}."), weight=weight)
        name = text_in(section.titles, languages.language)
        if section.parent is None:
            self._heads[section.id].say(name, shown, tip)
        else:
            self._heads[section.id].say(f"{self._name_of(section.parent)} › {name}", shown, "")

    def _name_of(self, section_id: str) -> str:
        sections = self._card.sections if self._card else ()
        titles = next((each.titles for each in sections if each.id == section_id), {})
        return text_in(titles, self._context.languages.language)

    def _fit(self) -> None:
        """Put the answers below the name where there is no room for both."""
        theme = self._context.theme
        room, least = self.viewport().width() - theme.space(_EDGES_UNITS), theme.space(_NAME_UNITS)
        for row in self._rows.values():
            row.set_stacked(row.answers_width() + max(row.name_width(), least) > room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the answers still fit beside the names."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, comment and move by key, whatever layout is in use."""
        row = self.current_row
        if row is not None and row.take_key(event):
            return
        command_id = self._keys.command_for(event)
        if command_id == _ANSWER:
            self._model.answer(int(key_name(event)))
        elif not self._keys.run(event):
            super().keyPressEvent(event)


def _shown_of(card: Scorecard, criterion: Criterion) -> tuple[object, ...]:
    """Return all that a row shows of a card: the criterion, and what it says of other parts."""
    asked = leaves(criterion.visible_if) if criterion.visible_if is not None else ()
    others = tuple(card.criterion(leaf.criterion) for leaf in asked)
    errors = tuple(each for each in card.error_types if each.code in criterion.error_types)
    return (criterion, others, errors, card.method)
