"""The editor of a phrase rule: its names, its text with what is wrong in it, and how it is kept."""

from dataclasses import replace
from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from qa_desk.analytics.phrases import Fault, Rule
from qa_desk.domain.phrase_rules import LONGEST_KEY
from qa_desk.services.phrase_rules import LONGEST_NAME
from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.phrases import RulesModel
from qa_desk.ui.widgets.button import Weight, button, tool_button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.field_box import FieldBox
from qa_desk.ui.widgets.rule_field import RuleField
from qa_desk.ui.widgets.text import label
from qa_desk.ui.widgets.text_line import TextLine

_MOST_FAULTS = 3


@final
class RuleEditor(Card):
    """Writes into the model at each change; the page keeps what is written."""

    compiled = Signal(object)
    """The Rule that stands in the editor, or None where it cannot be read."""

    def __init__(self, context: Context, model: RulesModel, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._model = model
        self._fault: Fault | None = None
        self._may = False
        self.names = {language: TextLine(context) for language in Language}
        self.key = TextLine(context)
        self.text = RuleField(context)
        self.enabled = QCheckBox()
        self.save_button = button(context, Weight.PRIMARY, "check")
        self.undo_button = button(context, Weight.QUIET, "undo")
        self.remove_button = tool_button(context, "trash")
        self.help_button = button(context, Weight.QUIET, "help")
        self.help_button.setCheckable(True)
        self._boxes = {
            field: FieldBox(context, field) for field in (*self.names.values(), self.key)
        }
        self._says = label(TypeSize.SMALL, "bad", wrap=True)
        self._version = label(TypeSize.SMALL, "muted")
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        for language, field in self.names.items():
            name = filled(self.tr("Name, {language}"), language=language.value.upper())
            self._boxes[field].say(name)
        self._boxes[self.key].say(self.tr("Key"))
        self.key.setToolTip(self.tr("By the key scorecards and filters call the rule."))
        self.enabled.setText(self.tr("Look for it"))
        self.enabled.setToolTip(self.tr("A rule that is switched off is not looked for."))
        self.save_button.setText(self.tr("Save"))
        self.undo_button.setText(self.tr("Give up changes"))
        self.help_button.setText(self.tr("How to write rules"))
        commands = self._context.commands
        self.save_button.setToolTip(commands.action("phrases.save").toolTip())
        self.help_button.setToolTip(commands.action("phrases.help").toolTip())
        self.remove_button.setToolTip(self.tr("Remove the rule"))
        access.name(self.remove_button, self.tr("Remove the rule"))
        self.text.setPlaceholderText(self.tr("Words that are said, such as: good day"))
        self._say()

    def permit(self, *, may: bool) -> None:
        """Let rules be written, or only read."""
        self._may = may
        for field in self.names.values():
            field.setReadOnly(not may)
        self.text.setReadOnly(not may)
        self._enable()

    @Slot()
    def show_current(self) -> None:
        """Show the rule that is current in the model."""
        rule = self._model.current
        self.setEnabled(rule is not None)
        for language, field in self.names.items():
            field.show_text(rule.names.get(language.value, "") if rule else "")
        self.key.show_text(rule.key if rule else "")
        self.text.show_text(rule.text if rule else "")
        self.enabled.blockSignals(True)
        self.enabled.setChecked(rule is not None and rule.enabled)
        self.enabled.blockSignals(False)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Show what is wrong with the text, and whether there is something to keep."""
        rule = self._model.current
        if rule is not None:
            self.key.show_text(rule.key)
        found = self._model.compiled()
        faults = () if isinstance(found, Rule) else found
        self._fault = faults[0] if faults else None
        self.text.show_faults(faults)
        self._say()
        self._enable()
        self.compiled.emit(found if isinstance(found, Rule) else None)

    def take_keys(self) -> None:
        """Put the keys on the text, or on the name of a rule that has none yet."""
        rule = self._model.current
        first = self.names[self._context.languages.language]
        (self.text if rule is None or rule.names else first).setFocus()

    @Slot()
    def to_fault(self) -> None:
        """Put the cursor where the first fault is."""
        if self._fault is not None:
            self.text.go_to(self._fault)

    def _arrange(self) -> None:
        theme = self._context.theme
        for field in self.names.values():
            field.setMaxLength(LONGEST_NAME)
        self.key.setMaxLength(LONGEST_KEY)
        names = QHBoxLayout()
        names.setSpacing(theme.space(1))
        for field in self.names.values():
            names.addWidget(self._boxes[field], 3)
        names.addWidget(self._boxes[self.key], 2)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(1))
        foot.addWidget(self.enabled)
        foot.addWidget(self._version)
        foot.addStretch(1)
        for tool in (self.undo_button, self.save_button):
            foot.addWidget(tool)
        self.head.addWidget(self.help_button)
        self.head.addWidget(self.remove_button)
        self.body.addLayout(names)
        self.body.addWidget(self.text)
        self.body.addWidget(self._says)
        self.body.addLayout(foot)
        self._says.hide()

    def _connect(self) -> None:
        for language, field in self.names.items():
            field.typed.connect(lambda said, key=language.value: self._model.rename(key, said))
        self.key.typed.connect(self._model.give_key)
        self.text.typed.connect(self._on_text)
        self.enabled.toggled.connect(self._on_enabled)
        self.undo_button.clicked.connect(self._model.give_up)
        self._model.opened.connect(self.show_current)
        self._model.edited.connect(self.show_state)
        commands = self._context.commands
        self.save_button.clicked.connect(commands.action("phrases.save").trigger)
        self.help_button.clicked.connect(commands.action("phrases.help").trigger)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        rule = self._model.current
        if rule is not None:
            self._model.edit(replace(rule, text=text))

    @Slot(bool)
    def _on_enabled(self, enabled: bool) -> None:  # noqa: FBT001 - a slot of Qt
        rule = self._model.current
        if rule is not None:
            self._model.edit(replace(rule, enabled=enabled))

    def _enable(self) -> None:
        model = self._model
        rule, edited = model.current, model.is_edited
        self.key.setReadOnly(not (self._may and model.is_new))
        self.enabled.setEnabled(self._may)
        self.remove_button.setEnabled(self._may and rule is not None and not model.is_new)
        self.undo_button.setEnabled(edited)
        self.save_button.setEnabled(self._may and edited and self._fault is None)

    def _say(self) -> None:
        """Tell what is wrong, each with its line and column, and which version this is."""
        rule, found = self._model.current, self._model.compiled()
        sentence = self._context.languages.texts.sentence
        faults = () if isinstance(found, Rule) else found
        lines = [sentence(one.code, one.facts) for one in faults[:_MOST_FAULTS]]
        if len(faults) > _MOST_FAULTS:
            lines.append("…")
        self._says.setText("\n".join(f"\N{BLACK UP-POINTING TRIANGLE} {each}" for each in lines))
        self._says.setVisible(bool(lines))
        access.name(self.text, self.tr("Text of the rule"), "\n".join(lines))
        heading = rule.name(self._context.languages.language.value) if rule else ""
        self.set_heading(heading or self.tr("New rule"))
        version = filled(self.tr("Version {number}"), number=rule.version if rule else 0)
        self._version.setText(version if rule is not None and rule.version else "")
