"""The top of the classifier editor: which version it is, whether it is saved and sound, publish."""

from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from qa_desk.services.classifier_drafts import OpenedClassifier
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_autosave import CardAutosave
from qa_desk.ui.viewmodels.classifier_editor import ClassifierModel
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.icon_text import ElidedText, IconText
from qa_desk.ui.widgets.language_tabs import LanguageTabs
from qa_desk.ui.widgets.node_tree import tree_tool

_TOOLS = ("classifier.leave", "edit.undo", "edit.redo")


@final
class ClassifierHead(QWidget):
    """Two lines of words at the left, what can be done at the right."""

    faults_wanted = Signal()
    back_wanted = Signal()

    def __init__(
        self, context: Context, model: ClassifierModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._opened: OpenedClassifier | None = None
        self._title = ElidedText(context, "text", step=TypeSize.TITLE)
        self._version = Badge()
        self._facts = ElidedText(context)
        self._saved = IconText(context, "check", "text_muted")
        self.faults_button = button(context, Weight.QUIET, "bad")
        self.languages = LanguageTabs(context, model)
        self._tools = {command: tree_tool(context, command) for command in _TOOLS}
        self.more_button = button(context, Weight.PLAIN, "export")
        self._menu = QMenu(self.more_button)
        self.back_action = context.icons.dress(QAction(self), "undo")
        self.publish_button = button(context, Weight.PRIMARY, "check")
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        commands = self._context.commands
        for command, tool in self._tools.items():
            access.name(tool, commands.command(command).title())
        self.publish_button.setText(self.tr("Publish…"))
        self.publish_button.setToolTip(commands.action("classifier.publish").toolTip())
        self.more_button.setText(self.tr("Excel"))
        access.name(self.more_button, self.tr("Excel and the draft"))
        self.back_action.setText(self.tr("Take back all changes"))
        self.languages.retranslate()
        self._say()
        self._say_faults()

    def show_opened(self, opened: OpenedClassifier) -> None:
        """Say from what the draft began."""
        self._opened = opened
        self._say()

    def show_saving(self, autosave: CardAutosave, *, is_draft: bool) -> None:
        """Say whether all is saved; nothing is kept before the first edit."""
        if autosave.broken:
            self._saved.dress("warn", "bad")
            self._saved.say(self.tr("not saved"))
        elif autosave.pending:
            self._saved.dress("save", "text_muted")
            self._saved.say(self.tr("saving…"))
        else:
            self._saved.dress("check", "text_muted")
            text = self.tr("draft saved") if is_draft else self.tr("no changes")
            self._saved.say(text)

    def _arrange(self) -> None:
        theme = self._context.theme
        first, second, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for line in (first, second):
            line.setSpacing(theme.space(1))
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        first.addWidget(self._title, 1)
        first.addWidget(self._version)
        first.addStretch(0)
        second.addWidget(self._saved)
        second.addWidget(self._facts, 1)
        words.setSpacing(theme.space(0.25))
        words.addLayout(first)
        words.addLayout(second)
        for command in ("classifier.import", "classifier.export"):
            self._menu.addAction(self._context.commands.action(command))
        self._menu.addSeparator()
        self._menu.addAction(self.back_action)
        self.more_button.setMenu(self._menu)
        back, undo, redo = self._tools.values()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(back)
        row.addLayout(words, 1)
        for part in (self.faults_button, self.languages, undo, redo):
            row.addWidget(part)
        row.addWidget(self.more_button)
        row.addWidget(self.publish_button)

    def _connect(self) -> None:
        model = self._model
        for signal in (model.opened, model.changed, model.language_changed):
            signal.connect(self._say)
        for signal in (model.checked, model.opened):
            signal.connect(self._say_faults)
        self.faults_button.clicked.connect(self.faults_wanted)
        self.back_action.triggered.connect(self.back_wanted)
        self.publish_button.clicked.connect(self._publish)

    @Slot()
    def _publish(self) -> None:
        self._context.commands.run("classifier.publish")

    @Slot()
    def _say(self) -> None:
        model = self._model
        self._title.say(model.name_of(()) or self.tr("(no name)"))
        version = model.value(("version",))
        template = self.tr("draft of version {version}")
        text = filled(template, version="?" if version is None else version)
        self._version.show_state(text, "accent")
        types = [each for each in model.tree.entries if each.get("group") is not True]
        counted = self.tr("%n error type(s)", "", len(types))
        self._facts.say(" · ".join(filter(None, (self._in_use(), counted))))

    def _in_use(self) -> str:
        if self._opened is None:
            return ""
        if not self._opened.base_published:
            return self.tr("in use: the one that comes with QA Desk")
        return filled(self.tr("in use: version {version}"), version=self._opened.base["version"])

    @Slot()
    def _say_faults(self) -> None:
        count = len(self._model.faults)
        self.faults_button.setVisible(bool(count))
        self.faults_button.setText(self.tr("%n fault(s)", "", count))
        self.faults_button.setToolTip(self.tr("Show what is wrong with the classifier"))
        self.back_action.setEnabled(bool(self._model.changes))
