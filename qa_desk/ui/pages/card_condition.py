"""When a criterion is asked, put together from rows and groups, with a sentence that says it."""

from typing import final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qa_desk.domain.card_document import Document, Json, Path
from qa_desk.ui import access
from qa_desk.ui.criterion_words import CriterionWords
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_condition_parts import GroupPart, Part, RowPart, StrangePart
from qa_desk.ui.pages.card_fields import Field
from qa_desk.ui.viewmodels import card_condition
from qa_desk.ui.viewmodels.card_reading import ReadCriterion, card_for, condition_of, earlier
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.text import label

_KEY = "visible_if"


@final
class ConditionField(Field):
    """Rebuilt only when rows come or go; else its widgets follow the document."""

    def __init__(self, binding: Binding) -> None:
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        super().__init__(binding, ((_KEY,),), self._body)
        self.sentence = label(wrap=True)
        self.add_button = button(binding.context, Weight.QUIET, "plus")
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.foot.addWidget(self.sentence)
        self.part: Part | None = None
        self._shape: object = None
        self._read: tuple[Document, Path, tuple[ReadCriterion, ...]] | None = None
        self.add_button.clicked.connect(self._begin)

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(self.tr("Asked only if"))
        self.add_button.setText(self.tr("Add a condition"))
        access.name(self.add_button, self.tr("Add a condition"))
        if self.part is not None:
            self.part.retranslate()
        self.follow()

    def follow(self) -> None:
        """Show the condition of the document."""
        raw = self.binding.value(self.key)
        shape = None if raw is None else card_condition.shape(raw)
        if shape != self._shape:
            self._rebuild(raw, shape)
        if self.part is not None:
            self.part.follow(raw, self.key)
        known = self.known()
        self.add_button.setVisible(raw is None or card_condition.joint_of(raw) is None)
        self.add_button.setEnabled(bool(known))
        hint = "" if known or raw is not None else self.tr("No criterion comes before this one.")
        self.say_hint(hint)
        self.sentence.setText(self._sentence(raw))

    def known(self) -> tuple[ReadCriterion, ...]:
        """Return the criteria that can be asked for: those before this one; read once a document."""
        document, node = self.binding.model.document, self.binding.node
        if self._read is None or self._read[0] is not document or self._read[1] != node:
            self._read = document, node, earlier(document, node)
        return self._read[2]

    def new_row(self) -> Json:
        """Return a row about the criterion right before."""
        known = self.known()
        return RowPart.first_question(known[-1]) if known else {"criterion": ""}

    def take_keys(self) -> None:
        """Put the keys on the first row, or on the button for one."""
        (self.part or self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, path: Path) -> None:
        """Put the keys on the row of a place."""
        part = None if self.part is None else self.part.at(path)
        (part or self.part or self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_part(self, path: Path) -> None:
        """Take a row or a group away."""
        raw = card_condition.without(self.binding.value(self.key), path[len(self.key) :])
        self.binding.put(self.key, raw)
        self.take_keys()

    def add_part(self, path: Path, *, group: bool) -> None:
        """Put a row, or a group of one, at the end of the group at a path."""
        row = self.new_row()
        there = self.binding.value(path)
        inner: Json = {"any": [row]} if group else row
        self.binding.put(path, card_condition.with_part(there, inner))
        part = None if self.part is None else self.part.last()
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sentence(self, raw: Json) -> str:
        if raw is None:
            return self.tr("Always shown.")
        condition = condition_of(raw)
        if condition is None:
            return self.tr("The condition is not complete yet.")
        languages = self.binding.context.languages
        words = CriterionWords(languages, languages.language)
        card = card_for(self.binding.model.document, condition)
        return filled(
            self.tr("Shown when {condition}."), condition=words.condition(card, condition)
        )

    def _rebuild(self, raw: Json, shape: object) -> None:
        self._shape = shape
        if self.part is not None:
            self._column.removeWidget(self.part)
            self.part.hide()
            self.part.deleteLater()
            self.part = None
        if raw is not None:
            self.part = self.made(raw, 1)
            self._column.insertWidget(0, self.part)
            self.part.retranslate()
            # At once, and not in the next turn, so that it can take the keys.
            self.part.show()

    def made(self, raw: Json, level: int) -> Part:
        """Return the widget of a part with those of all within."""
        if card_condition.joint_of(raw) is not None:
            parts = tuple(self.made(each, level + 1) for each in card_condition.parts_of(raw))
            return GroupPart(self, parts, level)
        if card_condition.question_of(raw) is not None:
            return RowPart(self, level)
        return StrangePart(self, level)

    @Slot()
    def _begin(self) -> None:
        self.add_part(self.key, group=False)
