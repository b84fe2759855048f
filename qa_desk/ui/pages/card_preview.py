"""The scorecard that is being written as evaluators will fill it, with answers on trial."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain import card_edits
from qa_desk.domain.card_document import Path
from qa_desk.domain.evaluations import Evidence
from qa_desk.ui import access
from qa_desk.ui.card_languages import CardLanguages
from qa_desk.ui.commands import TABLE, Condition
from qa_desk.ui.context import Context
from qa_desk.ui.pages.card_notice import StaleNotice
from qa_desk.ui.shortcuts import CommandTable
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.viewmodels.card_rehearsal import CardRehearsal
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.explanation_view import ExplanationView
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.score_panel import ScorePanel
from qa_desk.ui.widgets.scorecard_view import ScorecardView
from qa_desk.ui.widgets.text import rule

_REST_MS: Final = 60
"""Letters that are typed quicker than this are shown together."""
_START: Final = Evidence(start_ms=0)
"""What is stamped where nothing is heard: the beginning."""


@final
class CardPreview(QWidget):
    """Works out nothing while it is hidden."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.rehearsal = CardRehearsal(self)
        self._languages = CardLanguages(context.languages, self)
        self._commands = _own_commands(self)
        # Commands and texts of its own: those of the evaluation page go on to mean that page.
        own = replace(context, languages=self._languages, commands=self._commands)
        trial = self.rehearsal.scorecard
        self.view = ScorecardView(own, trial, in_slices=True)
        self.explanation = ExplanationView(own, trial)
        self.panel = ScorePanel(own, trial, rehearsal=True)
        self.notice = StaleNotice(context, model)
        self.reset_button = button(context, Weight.QUIET, "refresh")
        self.best_button = button(context, Weight.QUIET, "good")
        self.worst_button = button(context, Weight.QUIET, "bad")
        self._empty = EmptyState(context, "scorecards")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._arrange(context)
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._commands.retranslate()
        self.reset_button.setText(self.tr("Reset"))
        self.best_button.setText(self.tr("All best"))
        self.worst_button.setText(self.tr("All worst"))
        self.reset_button.setToolTip(self.tr("Take all answers on trial back"))
        self.best_button.setToolTip(self.tr("Give the best answer everywhere"))
        self.worst_button.setToolTip(self.tr("Give the worst answer everywhere"))
        self._tools.refit()
        self._empty.say(
            self.tr("Nothing to try out yet"),
            self.tr("The form appears as soon as the card has no faults."),
        )
        for part in (self.notice, self.view, self.explanation, self.panel):
            part.retranslate()
        access.name(self.view, self.tr("The form on trial"))

    def _arrange(self, context: Context) -> None:
        theme = context.theme
        self._tools = Flow(theme.space(0.5))
        self._tools.set_widgets((self.reset_button, self.best_button, self.worst_button))
        self._stack = QStackedWidget()
        for part in (self._empty, self.view, self.explanation):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(0.75), 0, 0)
        column.setSpacing(theme.space(0.5))
        column.addWidget(self.notice)
        column.addWidget(self._tools)
        column.addWidget(self._stack, 1)
        column.addWidget(rule())
        # The editor frames this side as a whole.
        self.panel.setProperty("card", False)
        column.addWidget(self.panel)

    def _connect(self) -> None:
        model, trial = self._model, self.rehearsal.scorecard
        model.opened.connect(self._begin)
        model.checked.connect(self._rest.start)
        model.current_changed.connect(self._follow)
        model.language_changed.connect(self._speak)
        self._rest.timeout.connect(self._show_card)
        self.rehearsal.went.connect(self._lead)
        self.reset_button.clicked.connect(self.rehearsal.reset)
        self.best_button.clicked.connect(self.rehearsal.answer_best)
        self.worst_button.clicked.connect(self.rehearsal.answer_worst)
        self.view.stamp_wanted.connect(self._stamp)
        self.panel.missing_wanted.connect(self._go_to_missing)
        self.panel.explanation_wanted.connect(self._explain)
        trial.scored.connect(self._refresh_explanation)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        self.rehearsal.show_card(None)
        self._speak()
        self._show_card()

    @Slot()
    def _show_card(self) -> None:
        if not self.isVisible():
            return
        card = self._model.card
        self.rehearsal.show_card(card)
        for tool in (self.reset_button, self.best_button, self.worst_button):
            tool.setEnabled(card is not None)
        self._show_part()
        self._follow(self._model.current)

    def _show_part(self) -> None:
        form = self.explanation if self.panel.explain_button.isChecked() else self.view
        self._stack.setCurrentWidget(self._empty if self._model.card is None else form)

    @Slot()
    def _speak(self) -> None:
        if self._languages.choose(self._model.language):
            for part in (self.view, self.explanation, self.panel):
                part.retranslate()
            access.name(self.view, self.tr("The form on trial"))

    @Slot(object)
    def _follow(self, path: Path) -> None:
        """Go to the criterion that is edited; a section is shown by its first one."""
        found = _criterion_at(self._model, path)
        if found:
            self.rehearsal.go(found)

    @Slot(str)
    def _lead(self, criterion: str) -> None:
        """Have the editor go where the person went in the form."""
        for path in card_edits.nodes(self._model.document):
            value = self._model.value((*path, "id")) if "criteria" in path else None
            if criterion and str(value) == criterion:
                self._model.go(path)
                return

    @Slot()
    def _stamp(self) -> None:
        self.rehearsal.scorecard.prove(_START)

    @Slot()
    def _go_to_missing(self) -> None:
        self.panel.set_explained(False)
        self.view.go_to_missing()

    @Slot(bool)
    def _explain(self, wanted: bool) -> None:  # noqa: FBT001 - what a check button says
        if wanted:
            self.explanation.refresh()
        self._show_part()

    @Slot()
    def _refresh_explanation(self) -> None:
        if self.explanation.isVisible():
            self.explanation.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed meanwhile."""
        super().showEvent(event)
        self._rest.start(0)


def _own_commands(parent: QWidget) -> CommandTable:
    """Return the commands of the form, which work here as on the page of evaluations."""
    made = CommandTable(TABLE, parent)
    made.set_page("evaluate")
    for condition in (Condition.CONTACT_OPEN, Condition.EVALUATION_OPEN):
        made.set_condition(condition, True)
    return made


def _criterion_at(model: CardEditorModel, path: Path) -> str:
    """Return the id of the criterion at a node, of a section that of its first one."""
    if not path:
        return ""
    place = path if "criteria" in path else (*path, "criteria", 0)
    table = model.value(place)
    return str(table.get("id") or "") if isinstance(table, Mapping) else ""
