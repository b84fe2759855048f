"""A filter built by clicking or written as an expression, and those that were saved."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qa_desk.domain.conditions import Condition, Field, Named
from qa_desk.domain.rows import ContactChoices
from qa_desk.domain.saved_filters import SavedFilter
from qa_desk.finding.faults import BadFilter
from qa_desk.finding.printing import printed
from qa_desk.finding.reading import read
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.filter_rows import GroupEditor, Offers, all_fields
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.filtering import NEW, Group, condition_of, group_of
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.text import label

_TYPING_PAUSE_MS: Final = 500
_HIGHEST: Final = 34
"""Grid units that rows may take before they scroll."""


class FilterPanel(QFrame):
    """Says `changed` with a Condition or None when the person means other contacts."""

    changed = Signal(object)
    save_wanted = Signal(str, str)
    """A name, and the team to share with or an empty text."""
    remove_wanted = Signal(object)
    """A SavedFilter."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._context = context
        self._condition: Condition | None = None
        self._fields: list[Named] = all_fields(())
        self._offers: Offers = {}
        self._fault: BadFilter | None = None
        self._teams: tuple[str, ...] = ()
        self._saved: tuple[SavedFilter, ...] = ()
        self.expression = QLineEdit()
        self.saved: Choice[SavedFilter | None] = Choice()
        self.remove_button = button(context, Weight.QUIET, "trash")
        self.name = QLineEdit()
        self.team: Choice[str] = Choice()
        self.save_button = button(context, Weight.PLAIN, "save")
        self._says = label(TypeSize.SMALL, "bad", wrap=True)
        self._area = QScrollArea()
        self.rows = GroupEditor(context, Group((NEW,)), self._fields, self._offers)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._arrange()
        self._connect()

    @property
    def condition(self) -> Condition | None:
        """What is asked now; a fault leaves what was asked before."""
        return self._condition

    def show_condition(self, condition: Condition | None) -> None:
        """Show a filter in both ways, without saying `changed`."""
        self._condition = condition
        self._say(None)
        self._write(condition)
        self._build(self._rows_of(condition))

    def offer(
        self, choices: ContactChoices, custom: Sequence[str], phrases: Offers | None = None
    ) -> None:
        """Offer values that occur, fields of the company's own, and names of rules and topics."""
        agents = tuple(name or id_ for id_, name in choices.agents)
        self._offers = {
            Field.TEAM: choices.teams,
            Field.TOPIC: choices.topics,
            Field.LANGUAGE: choices.languages,
            Field.AGENT: agents,
            **(phrases or {}),
        }
        fields = all_fields(custom)
        if fields != self._fields:
            self._fields = fields
            self._build(self.rows.group())

    def offer_saved(self, saved: Sequence[SavedFilter], teams: tuple[str, ...]) -> None:
        """Offer saved filters, and the teams to share one with."""
        self._saved, self._teams = tuple(saved), teams
        self._offer_saved()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.expression.setPlaceholderText(
            self.tr('As an expression: team = "North" and started_at in last 7 days')
        )
        self.name.setPlaceholderText(self.tr("Name of the filter"))
        self.save_button.setText(self.tr("Save"))
        self.remove_button.setToolTip(self.tr("Remove the saved filter"))
        access.name(self.expression, self.tr("The filter as an expression"))
        access.name(self.saved, self.tr("Saved filters"))
        access.name(self.remove_button, self.tr("Remove the saved filter"))
        access.name(self.name, self.tr("Name of the filter"))
        access.name(self.team, self.tr("Who sees the filter"))
        access.name(self._area, self.tr("Conditions of the filter"))
        self._offer_saved()
        self._say(self._fault)
        self._rewrite()
        self.rows.retranslate()

    def _rewrite(self) -> None:
        """Write what is asked in the language that is in force now; what is being typed stays."""
        try:
            said = read(self.expression.text())
        except BadFilter:
            return
        if said is not None and said == self._condition:
            self._write(said)

    def _offer_saved(self) -> None:
        shown = [(each, self._called(each)) for each in self._saved]
        self.saved.offer([(None, self.tr("Saved filters")), *shown])
        teams = [(team, filled(self.tr("Me and {team}"), team=team)) for team in self._teams]
        self.team.offer([("", self.tr("Only me")), *teams])
        self.team.setVisible(bool(teams))
        self._on_saved_chosen()

    def _called(self, kept: SavedFilter) -> str:
        if not kept.team:
            return kept.name
        return filled(self.tr("{name} ({team})"), name=kept.name, team=kept.team)

    def _arrange(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        gap = theme.space(1)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self.rows)
        see_through(self._area)
        column.addWidget(self._area)
        column.addWidget(self.expression)
        column.addWidget(self._says)
        line = QHBoxLayout()
        line.setSpacing(gap)
        self.saved.setMinimumWidth(theme.space(24))
        self.name.setMinimumWidth(theme.space(26))
        line.addWidget(self.saved)
        line.addWidget(self.remove_button)
        line.addStretch(1)
        line.addWidget(self.name)
        line.addWidget(self.team)
        line.addWidget(self.save_button)
        column.addLayout(line)

    def _connect(self) -> None:
        self.rows.changed.connect(self._on_rows)
        self.expression.textEdited.connect(lambda _text: self._pause.start())
        self.expression.returnPressed.connect(self._on_expression)
        self._pause.timeout.connect(self._on_expression)
        self.saved.picked.connect(self._on_saved)
        self.remove_button.clicked.connect(self._on_remove)
        self.save_button.clicked.connect(self._on_save)
        self.name.returnPressed.connect(self._on_save)

    def _build(self, group: Group) -> None:
        self.rows = GroupEditor(self._context, group, self._fields, self._offers)
        self.rows.changed.connect(self._on_rows)
        self._area.setWidget(self.rows)
        see_through(self._area)
        self._fit()

    def _fit(self) -> None:
        """Give the rows the room they need, up to a limit; beyond it they scroll.

        Once more in a moment: what was just added has not yet taken the look that gives its size.
        """
        self._take_room()
        QTimer.singleShot(0, self, self._settle)

    def _take_room(self) -> None:
        wanted = self.rows.sizeHint().height() + 2
        self._area.setFixedHeight(min(wanted, self._context.theme.space(_HIGHEST)))

    @Slot()
    def _settle(self) -> None:
        """Keep in sight what has the keys: a row that was just added may be below the limit."""
        self._take_room()
        held = QApplication.focusWidget()
        if held is not None and self.rows.isAncestorOf(held):
            self._area.ensureWidgetVisible(held)

    @Slot()
    def _on_rows(self) -> None:
        self._fit()
        try:
            condition = condition_of(self.rows.group())
        except BadFilter as fault:
            self._say(fault)
            return
        self._say(None)
        self._pause.stop()
        self._write(condition)
        self._mean(condition)

    @Slot()
    def _on_expression(self) -> None:
        self._pause.stop()
        try:
            condition = read(self.expression.text())
        except BadFilter as fault:
            self._say(fault)
            return
        self._say(None)
        if condition != self._condition:
            self._build(self._rows_of(condition))
        self._mean(condition)

    def _write(self, condition: Condition | None) -> None:
        """Show the expression in the words of the window's language."""
        self.expression.setText(printed(condition, self._context.languages.language))

    def _rows_of(self, condition: Condition | None) -> Group:
        if condition is None:
            return Group((NEW,))
        return group_of(condition, self._context.languages.language)

    def _mean(self, condition: Condition | None) -> None:
        if condition != self._condition:
            self._condition = condition
            self.changed.emit(condition)

    def _say(self, fault: BadFilter | None) -> None:
        self._fault = fault
        self._says.setText(self._context.languages.sentence(fault) if fault else "")
        self._says.setVisible(fault is not None)

    @Slot(object)
    def _on_saved(self, kept: SavedFilter | None) -> None:
        self._on_saved_chosen()
        if kept is None:
            return
        self.name.setText(kept.name)
        self.expression.setText(kept.expression)
        self._on_expression()
        if self._fault is None:
            self._write(self._condition)

    def _on_saved_chosen(self) -> None:
        kept = self.saved.value()
        mine = kept is not None and kept.owner == self._context.desk.user
        self.remove_button.setEnabled(mine)

    @Slot()
    def _on_remove(self) -> None:
        kept = self.saved.value()
        if kept is not None:
            self.remove_wanted.emit(kept)

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.name.text(), self.team.value() or "")
