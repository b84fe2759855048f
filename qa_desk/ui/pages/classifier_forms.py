"""The forms of the classifier editor: the classifier itself, and one of its entries."""

from typing import Final, final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy

from qa_desk.scoring.model import ErrorClass, Severity
from qa_desk.ui import access
from qa_desk.ui.classifier_words import severities
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import (
    AmountField,
    ChecksField,
    ChoiceField,
    Field,
    LineField,
    SwitchField,
    TextsField,
)
from qa_desk.ui.pages.card_form import NodeForm
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.words import word

_PATH: Final = " › "


@final
class ClassifierForm(NodeForm):
    """What the classifier as a whole is called."""

    def __init__(self, binding: Binding) -> None:
        super().__init__(binding)
        self.titles = TextsField(binding, ("titles",))
        self.id = LineField(binding, ("id",))
        self.version = AmountField(binding, ("version",))
        self.add(self.titles)
        self.add(self.id, self.version)
        self.column.addStretch(1)

    def owns(self, path: tuple[str | int, ...]) -> bool:
        """Say whether a place is the classifier's own and not an entry's."""
        return path[:1] != ("error_types",) or len(path) == 1

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.heading.setText(self.tr("Error classifier"))
        self.titles.say(self.tr("&Name"))
        self.id.say(self.tr("&Id"), self.tr("Another id begins another classifier."))
        self.version.say(self.tr("&Version"))


@final
class GroupField(SwitchField):
    """A group loses what only error types have, in the same step."""

    def __init__(self, binding: Binding, model: ClassifierModel) -> None:
        self._model = model
        super().__init__(binding, ("group",))

    @Slot(bool)
    def _take(self, ticked: bool) -> None:  # noqa: FBT001 - a slot
        self._model.make_group(self.binding.node, group=ticked)


@final
class ParentField(Field):
    """Says under what the entry stands; the button asks for another place."""

    wanted = Signal()
    """The person wants to move the entry."""

    def __init__(self, binding: Binding, model: ClassifierModel) -> None:
        self._model = model
        self.button: QPushButton = button(binding.context, Weight.PLAIN, "arrow_right")
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        super().__init__(binding, (("parent",),), self.button)
        self.button.clicked.connect(self.wanted)

    def follow(self) -> None:
        """Show the path to the entry."""
        names = [self._model.name_of(each) for each in self._model.above(self.binding.node)]
        place = _PATH.join(names) or self.tr("at the top")
        self.say_hint(filled(self.tr("Now: {place}"), place=place))

    def say_button(self, text: str) -> None:
        """Set the button's text."""
        self.button.setText(text)
        access.name(self.button, f"{self.name}: {text.replace('&', '')}")


@final
class EntryForm(NodeForm):
    """An error type, or a group, which has less."""

    def __init__(self, binding: Binding, model: ClassifierModel) -> None:
        super().__init__(binding)
        self._model = model
        self.titles = TextsField(binding, ("titles",))
        self.code = LineField(binding, ("code",))
        self.clause = LineField(binding, ("clause",))
        self.weight = AmountField(binding, ("weight",), default="0")
        self.group_switch = GroupField(binding, model)
        self.severity = ChoiceField(binding, ("severity",), default=Severity.NON_CRITICAL.value)
        self.classes = ChecksField(binding, ("classes",))
        self.definition = TextsField(binding, ("definition",), single=False)
        self.bad_example = TextsField(binding, ("bad_example",), single=False)
        self.good_example = TextsField(binding, ("good_example",), single=False)
        self.place = ParentField(binding, model)
        for line in ((self.titles,), (self.code, self.clause)):
            self.add(*line)
        self._harm = self.group()
        self.add(self.severity, self.weight)
        self.add(self.classes)
        self._meaning = self.group()
        for field in (self.definition, self.bad_example, self.good_example):
            self.add(field)
        self._where = self.group()
        self.add(self.group_switch)
        self.add(self.place)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._say_heading()
        self._harm.setText(self.tr("Whom it harms"))
        self._meaning.setText(self.tr("When it is this error"))
        self._where.setText(self.tr("Place in the tree"))
        self.titles.say(self.tr("&Title"))
        self.clause.say(self.tr("Claus&e of your standard"))
        self.weight.say(self.tr("&Weight"), self.tr("What it takes on cards with deductions."))
        self.severity.say(self.tr("&Severity"))
        self.severity.offer([(each.value, text) for each, text in severities().items()])
        self.classes.say(self.tr("C&lasses"), self.tr("Several may apply; each is counted once."))
        self.classes.offer([(each.value, word(each)) for each in ErrorClass])
        self.definition.say(self.tr("&Definition"))
        self.bad_example.say(self.tr("Example of the e&rror"))
        self.good_example.say(self.tr("How it would have been ri&ght"))
        hint = self.tr("A group only holds others and cannot be recorded itself.")
        self.group_switch.say_box(self.tr("It is a gro&up"), hint)
        self.place.say(self.tr("&Belongs to"))
        self.place.say_button(self.tr("Move to…"))
        self._say_code()

    def sort_out(self) -> None:
        """Show what the entry has."""
        is_group = self._model.is_group(self.binding.node)
        for field in (
            self.severity,
            self.weight,
            self.classes,
            self.bad_example,
            self.good_example,
        ):
            self.show_if(field, not is_group)
        self._harm.setVisible(not is_group)
        self._say_heading()
        self._say_code()

    def _say_heading(self) -> None:
        is_group = self._model.is_group(self.binding.node)
        self.heading.setText(self.tr("Group") if is_group else self.tr("Error type"))

    def _say_code(self) -> None:
        """Say that history hangs on the code, where it is not one that was published."""
        published = self._model.published
        known = published is not None and any(
            each.code == self._model.code(self.binding.node) for each in published.error_types
        )
        new = self.tr("Not published yet: its history begins with it.")
        kept = self.tr("Figures and history hang on it; another code begins anew.")
        self.code.say(self.tr("&Code"), kept if known else new)
