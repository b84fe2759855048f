"""First steps: three things to do, each explained and with its button."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.page import Page
from qa_desk.ui.routes import EvaluateNext, ImportContacts, NewSample
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.scroll_column import ScrollColumn
from qa_desk.ui.widgets.text import label

_WIDEST = 125


class Step(Card):
    """A number, what to do, why, and its buttons."""

    def __init__(self, context: Context, number: int, icon: str) -> None:
        super().__init__(context.theme)
        self._context = context
        self._icon_name = icon
        theme = context.theme
        self._number = label(TypeSize.FIGURE, "accent")
        self._number.setText(str(number))
        self._number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._number.setFixedWidth(theme.space(5))
        self._picture = QLabel()
        self._title = label(TypeSize.HEADING, wrap=True)
        self._text = label(ink="muted", wrap=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.space(1))
        self._arrange()
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, title: str, text: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)

    def _arrange(self) -> None:
        theme = self._context.theme
        words = QVBoxLayout()
        words.setSpacing(theme.space(0.5))
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addSpacing(theme.space(0.75))
        words.addLayout(self.buttons)
        row = QHBoxLayout()
        row.setSpacing(theme.space(1.5))
        row.addWidget(self._number)
        row.addLayout(words, 1)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _draw(self) -> None:
        edge, ratio = self._context.theme.space(4), self.devicePixelRatioF()
        self._picture.setPixmap(
            self._context.icons.pixmap(self._icon_name, "text_muted", edge, ratio)
        )


class FirstRunPage(Page):
    """What a person sees before there is anything to see."""

    key = "first_run"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._header = PageHeader(context.theme)
        self._bring = Step(context, 1, "import")
        self._draw = Step(context, 2, "samples")
        self._score = Step(context, 3, "evaluate")
        self.import_button = button(context, Weight.PRIMARY, "folder")
        self.demo_button = button(context, Weight.PLAIN, "play")
        if context.build_demo is None:
            self.demo_button.hide()
        self.sample_button = button(context, Weight.PLAIN, "samples")
        self.evaluate_button = button(context, Weight.PLAIN, "evaluate")
        self.skip_button = button(context, Weight.QUIET, "arrow_right")
        self._fill_steps()
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("First steps")

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.import_button.setFocus()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._header.say(
            self.tr("Welcome to QA Desk"),
            self.tr("Three steps lead from recordings to a report. Nothing leaves this computer."),
        )
        self._bring.say(
            self.tr("Bring in contacts"),
            self.tr(
                "Choose a folder with call recordings and the switchboard's table, or chat exports. "
                "What is there already is recognised; a file that cannot be read is named with the "
                "reason, and the rest goes in. To look around first, open the demo contacts."
            ),
        )
        self._draw.say(
            self.tr("Draw a sample"),
            self.tr(
                "Say how many contacts of each agent you want to check. They are drawn at random by "
                "a seed that is kept, so that anybody can draw the same sample again."
            ),
        )
        self._score.say(
            self.tr("Listen and score"),
            self.tr(
                "Hear both sides, read the transcript, answer the criteria. Each lost point keeps "
                "its second or its message as evidence, and the score explains itself."
            ),
        )
        self._say_buttons()

    def _say_buttons(self) -> None:
        self.import_button.setText(self.tr("Import a folder…"))
        self.demo_button.setText(self.tr("Open the demo contacts"))
        self.sample_button.setText(self.tr("Draw a sample…"))
        self.evaluate_button.setText(self.tr("Start to evaluate"))
        self.skip_button.setText(self.tr("Go to the home page"))
        access.name(self._area, self.title())

    def _fill_steps(self) -> None:
        filling = (
            (self._bring, (self.import_button, self.demo_button)),
            (self._draw, (self.sample_button,)),
            (self._score, (self.evaluate_button,)),
        )
        for step, buttons in filling:
            for each in buttons:
                step.buttons.addWidget(each)
            step.buttons.addStretch(1)

    def _arrange(self) -> None:
        theme = self.context.theme
        self._area = ScrollColumn(theme, _WIDEST)
        column = self._area.column
        for widget in (self._header, self._bring, self._draw, self._score):
            column.addWidget(widget)
        column.addWidget(self.skip_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def _connect(self) -> None:
        commands = self.context.commands
        self.import_button.clicked.connect(lambda: self.navigate.emit("import", ImportContacts()))
        self.demo_button.clicked.connect(lambda: commands.run("demo.build"))
        commands.changed.connect(self._show_whether_possible)
        self.sample_button.clicked.connect(lambda: self.navigate.emit("samples", NewSample()))
        self.evaluate_button.clicked.connect(lambda: self.navigate.emit("evaluate", EvaluateNext()))
        self.skip_button.clicked.connect(self._skip)

    @Slot()
    def _show_whether_possible(self) -> None:
        self.demo_button.setEnabled(self.context.commands.action("demo.build").isEnabled())

    @Slot()
    def _skip(self) -> None:
        self.context.preferences.put("first_run_done", value=True)
        self.navigate.emit("home", None)
