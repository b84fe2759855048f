"""The top of the card editor: which card it is, whether it is saved and sound, undo and publish."""

from typing import final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.card_autosave import CardAutosave
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.icon_text import ElidedText, IconText
from qa_desk.ui.widgets.language_tabs import LanguageTabs


@final
class CardEditorHead(QWidget):
    """Two lines of words at the left, what can be done at the right."""

    faults_wanted = Signal()
    """The person asks what is wrong."""

    def __init__(
        self, context: Context, model: CardEditorModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._title = ElidedText(context, "text", step=TypeSize.TITLE)
        self._version = Badge()
        self._facts = ElidedText(context)
        self._saved = IconText(context, "check", "text_muted")
        self.faults_button = button(context, Weight.QUIET, "bad")
        self.what_if_button = button(context, Weight.PLAIN, "refresh")
        self.languages = LanguageTabs(context, model)
        self.back = self._tool("card.leave", "left")
        self.undo = self._tool("edit.undo", "undo")
        self.redo = self._tool("edit.redo", "redo")
        self.publish_button = button(context, Weight.PRIMARY, "check")
        self._arrange()
        self._connect()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        commands = self._context.commands
        for tool, command in (
            (self.back, "card.leave"),
            (self.undo, "edit.undo"),
            (self.redo, "edit.redo"),
        ):
            access.name(tool, commands.command(command).title())
        self.what_if_button.setText(self.tr("What if…"))
        self.what_if_button.setToolTip(
            self.tr("What this draft would make of the evaluations by the published version")
        )
        self.publish_button.setText(self.tr("Publish…"))
        self.publish_button.setToolTip(commands.action("card.publish").toolTip())
        self.languages.retranslate()
        self._say()
        self._say_faults()

    def show_saving(self, autosave: CardAutosave) -> None:
        """Say whether all is saved."""
        if autosave.broken:
            self._saved.dress("warn", "bad")
            self._saved.say(self.tr("not saved"))
        elif autosave.pending:
            self._saved.dress("save", "text_muted")
            self._saved.say(self.tr("saving…"))
        else:
            self._saved.dress("check", "text_muted")
            self._saved.say(self.tr("draft saved"))

    def _tool(self, command: str, icon: str) -> QToolButton:
        tool, theme = QToolButton(), self._context.theme
        action = self._context.commands.action(command)
        self._context.icons.dress(action, icon, "text")
        tool.setDefaultAction(action)
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        tool.setFixedSize(theme.space(4), theme.space(4))
        tool.setIconSize(QSize(theme.metrics.icon, theme.metrics.icon))
        return tool

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for part in (self.faults_button, self.languages, self.undo, self.redo):
            row.addWidget(part)
        row.addWidget(self.what_if_button)
        row.addWidget(self.publish_button)

    def _connect(self) -> None:
        model = self._model
        model.opened.connect(self._say)
        model.changed.connect(self._say)
        model.language_changed.connect(self._say)
        model.checked.connect(self._say_faults)
        model.opened.connect(self._say_faults)
        self.faults_button.clicked.connect(self.faults_wanted)
        self.publish_button.clicked.connect(self._publish)

    @Slot()
    def _publish(self) -> None:
        self._context.commands.run("card.publish")

    @Slot()
    def _say(self) -> None:
        model = self._model
        self._title.say(model.name_of(()) or self.tr("(no name)"))
        version = model.value(("version",))
        template = self.tr("draft of version {version}")
        text = filled(template, version="?" if version is None else version)
        self._version.show_state(text, "accent")
        sections, criteria = model.counts()
        counted = (
            self.tr("%n section(s)", "", sections),
            self.tr("%n criterion(s)", "", criteria),
        )
        self._facts.say(" · ".join((str(model.value(("id",)) or "?"), *counted)))

    @Slot()
    def _say_faults(self) -> None:
        count = len(self._model.faults)
        self.faults_button.setVisible(bool(count))
        self.faults_button.setText(self.tr("%n fault(s)", "", count))
        self.faults_button.setToolTip(self.tr("Show what is wrong with the card"))
