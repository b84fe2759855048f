"""Rows and groups of a filter that is built by clicking."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.conditions import Custom, Field, Kind, Named, Relation, kind_of
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.filter_words import field_name, relation_name, value_names
from qa_desk.ui.viewmodels.filtering import BARE, NEW, Group, Part, Row, changed_field, relations
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice

_TYPING_PAUSE_MS: Final = 300
_ONE_VALUE: Final = (Relation.EQUAL, Relation.UNEQUAL)
Offers = Mapping[Named, Sequence[str]]
"""Values that occur, by field."""


class RowEditor(QWidget):
    """One condition: a field, a comparison, a value."""

    changed = Signal()
    removed = Signal(object)
    """The editor itself, for the group it stands in."""

    def __init__(self, context: Context, row: Row, fields: Sequence[Named], offers: Offers) -> None:
        super().__init__()
        self._context = context
        self._row = row
        self._fields = fields
        self._offers = offers
        self.field: Choice[Named] = Choice()
        self.relation: Choice[Relation] = Choice()
        self.value = QLineEdit()
        self.choice: Choice[str] = Choice()
        self.remove_button = button(context, Weight.QUIET, "cross")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._arrange()
        self._connect()
        self.retranslate()

    def row(self) -> Row:
        """Return what the boxes say."""
        return self._row

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages, row = self._context.languages, self._row
        self.field.offer([(each, field_name(languages, each)) for each in self._fields])
        self.field.choose(row.field)
        self._offer_relations()
        access.name(self.field, self.tr("Field"))
        access.name(self.relation, self.tr("Comparison"))
        access.name(self.value, self.tr("Value"))
        access.name(self.choice, self.tr("Value"))
        access.name(self.remove_button, self.tr("Remove the condition"))
        self.remove_button.setToolTip(self.tr("Remove the condition"))

    def _offer_relations(self) -> None:
        languages, row = self._context.languages, self._row
        self.relation.offer(
            [(each, relation_name(languages, row.field, each)) for each in relations(row.field)]
        )
        self.relation.choose(row.relation)
        self._show_value()

    def _show_value(self) -> None:
        row = self._row
        picked = self._choices()
        self.choice.offer(picked)
        self.choice.choose(row.text)
        self.choice.setVisible(bool(picked))
        self.value.setVisible(not picked and row.relation not in BARE)
        if self.value.text() != row.text:
            self.value.setText(row.text)
        self.value.setPlaceholderText(self._hint())
        offered = QStringListModel([*self._offers.get(row.field, ())], self)
        completer = QCompleter(offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.value.setCompleter(completer)

    def _choices(self) -> list[tuple[str, str]]:
        """Return the values to pick from; none where a value is typed, or needed none."""
        row = self._row
        kind = kind_of(row.field)
        if kind is Kind.FLAG:
            return [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        if kind is Kind.CHOICE and row.relation in _ONE_VALUE and isinstance(row.field, Field):
            return value_names(self._context.languages, row.field)
        return []

    def _hint(self) -> str:
        kind, several = kind_of(self._row.field), self._row.relation not in _ONE_VALUE
        if kind is Kind.TIME:
            return self.tr("2026-09-05, 2026-09, last 7 days, this month")
        if kind is Kind.NUMBER:
            return self.tr("A number; a range as 1..3")
        if kind is Kind.TEXT:
            return self.tr('Words in any form, start*, "exact phrase"')
        return self.tr("Values with commas between") if several else self.tr("Value")

    def _arrange(self) -> None:
        theme = self._context.theme
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(1))
        for box, width in ((self.field, 27), (self.relation, 25)):
            box.setFixedWidth(theme.space(width))
            line.addWidget(box)
        self.value.setMinimumWidth(theme.space(16))
        line.addWidget(self.value, 1)
        line.addWidget(self.choice, 1)
        line.addWidget(self.remove_button)

    def _connect(self) -> None:
        self.field.picked.connect(self._on_field)
        self.relation.picked.connect(self._on_relation)
        self.choice.picked.connect(self._on_value)
        self.value.textEdited.connect(self._on_typed)
        self.value.editingFinished.connect(self._on_pause)
        self._pause.timeout.connect(self._on_pause)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))

    @Slot(object)
    def _on_field(self, field: Named) -> None:
        self._row = changed_field(self._row, field)
        self._offer_relations()
        self._take_picked()
        self.changed.emit()

    @Slot(object)
    def _on_relation(self, relation: Relation) -> None:
        self._row = Row(self._row.field, relation, self._row.text)
        self._show_value()
        self._take_picked()
        self.changed.emit()

    @Slot(object)
    def _on_value(self, value: str) -> None:
        self._row = Row(self._row.field, self._row.relation, value)
        self.changed.emit()

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        if self.value.isVisible() and self.value.text() != self._row.text:
            self._on_value(self.value.text())

    def _take_picked(self) -> None:
        """Let a box that shows a value say it, though nobody has opened it."""
        picked = [value for value, _name in self._choices()]
        if picked and self._row.text not in picked:
            self._row = Row(self._row.field, self._row.relation, picked[0])
            self.choice.choose(picked[0])


class GroupEditor(QFrame):
    """Conditions and groups of which all or any hold."""

    changed = Signal()
    removed = Signal(object)
    """The editor itself, for the group it stands in."""

    def __init__(
        self, context: Context, group: Group, fields: Sequence[Named], offers: Offers
    ) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._context = context
        self._fields = fields
        self._offers = offers
        self._parts: list[RowEditor | GroupEditor] = []
        self.join: Choice[tuple[bool, bool]] = Choice()
        self.add_button = button(context, Weight.QUIET, "plus")
        self.group_button = button(context, Weight.QUIET, "folder_add")
        self.remove_button = button(context, Weight.QUIET, "cross")
        self._arrange()
        self.join.picked.connect(self.changed)
        self.add_button.clicked.connect(self._add_row)
        self.group_button.clicked.connect(self._add_group)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))
        self.retranslate()
        self.join.choose((group.any_holds, group.negated))
        for part in group.parts:
            self._put(part)

    @property
    def parts(self) -> tuple["RowEditor | GroupEditor", ...]:
        """The rows and groups inside, in order."""
        return tuple(self._parts)

    def group(self) -> Group:
        """Return what the boxes say."""
        any_holds, negated = self.join.value() or (False, False)
        parts: tuple[Part, ...] = tuple(
            each.row() if isinstance(each, RowEditor) else each.group() for each in self._parts
        )
        return Group(parts, any_holds, negated)

    def be_inner(self) -> None:
        """Stand inside another group: with a frame, and with a button that removes it."""
        gap = self._context.theme.space(1)
        self.setProperty("card", True)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self.remove_button.show()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.join.offer(
            [
                ((False, False), self.tr("All of these hold")),
                ((True, False), self.tr("At least one of these holds")),
                ((True, True), self.tr("None of these holds")),
                ((False, True), self.tr("Not all of these hold")),
            ]
        )
        self.add_button.setText(self.tr("Condition"))
        self.group_button.setText(self.tr("Group"))
        self.remove_button.setToolTip(self.tr("Remove the group"))
        access.name(self.join, self.tr("How these conditions are joined"))
        access.name(self.add_button, self.tr("Add a condition"))
        access.name(self.group_button, self.tr("Add a group of conditions"))
        access.name(self.remove_button, self.tr("Remove the group"))
        for part in self._parts:
            part.retranslate()

    def _arrange(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        gap = theme.space(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        head = QHBoxLayout()
        head.setSpacing(gap)
        self.join.setMinimumWidth(theme.space(28))
        for widget in (self.join, self.add_button, self.group_button):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.remove_button)
        self.remove_button.hide()
        column.addLayout(head)
        self._column = column

    def _put(self, part: Part) -> "RowEditor | GroupEditor":
        made: RowEditor | GroupEditor
        if isinstance(part, Row):
            fields = [*self._fields]
            if part.field not in fields:
                fields.append(part.field)
            made = RowEditor(self._context, part, fields, self._offers)
        else:
            made = GroupEditor(self._context, part, self._fields, self._offers)
            made.be_inner()
        made.changed.connect(self.changed)
        made.removed.connect(self._on_removed)
        self._parts.append(made)
        self._column.addWidget(made)
        made.show()  # at once: a hidden one is left out of the height that the panel asks for
        return made

    @Slot()
    def _add_row(self) -> None:
        made = self._put(NEW)
        made.setFocus()
        if isinstance(made, RowEditor):
            made.field.setFocus()
        self.changed.emit()

    @Slot()
    def _add_group(self) -> None:
        made = self._put(Group((NEW,), any_holds=True))
        access.enter(made)
        self.changed.emit()

    @Slot(object)
    def _on_removed(self, part: "RowEditor | GroupEditor") -> None:
        self._parts.remove(part)
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()


def all_fields(custom: Sequence[str]) -> list[Named]:
    """Return every field in the order in which it is offered."""
    return [*Field, *(Custom(name) for name in custom)]
