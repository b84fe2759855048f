"""One published scorecard to read: its rules, criteria, weights, answers and gates."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from qa_desk.texts import Language
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import OWN_NAMES, filled
from qa_desk.ui.pages.scorecards_texts import card_facts, criterion_facts, line_columns
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.scorecards import CardLine, CardView, lines
from qa_desk.ui.widgets.badge import Badge
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.facts import Facts
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.scroll_column import ScrollColumn
from qa_desk.ui.widgets.text import label, rule
from qa_desk.ui.words import text_in

_WIDEST = 150


class ScorecardCard(Card):
    """The card's texts in a language of choice; beneath, what holds for the current criterion."""

    use_wanted = Signal(object)
    """The CardView that new evaluations are to take."""
    edit_wanted = Signal(object)
    """The CardView whose next version is to be written."""
    copy_wanted = Signal(object)
    """The CardView that a card of its own is to begin with."""
    compare_wanted = Signal(object)
    """The CardView whose differences from another version are to be shown."""
    what_if_wanted = Signal(object)
    """The CardView whose evaluations are to be replayed under another card."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._view: CardView | None = None
        self._in_use = False
        self.language: Choice[Language] = Choice()
        self.use_button = button(context, Weight.PLAIN, "star")
        self.edit_button = button(context, Weight.PLAIN, "edit")
        self.more_button = button(context, Weight.PLAIN, "dots")
        self.copy_action = context.icons.dress(QAction(self), "copy")
        self.compare_action = context.icons.dress(QAction(self), "sort")
        self.what_if_action = context.icons.dress(QAction(self), "refresh")
        self._use_badge = Badge("accent")
        self._facts = Facts(context.theme)
        self.lines: ListTable[CardLine] = ListTable(context)
        self._line_title = label(TypeSize.HEADING, wrap=True)
        self._line_help = label(wrap=True)
        self._line_facts = Facts(context.theme)
        self._arrange()
        self.language.picked.connect(self._on_language)
        self.lines.current_changed.connect(self._say_line)
        self.use_button.clicked.connect(self._want)
        self.edit_button.clicked.connect(self.edit)
        self.copy_action.triggered.connect(self._copy)
        self.compare_action.triggered.connect(self._compare)
        self.what_if_action.triggered.connect(self._ask_what_if)

    def show_card(self, view: CardView, *, in_use: bool) -> None:
        """Show a card; `in_use` says that new evaluations take it."""
        self._view, self._in_use = view, in_use
        self.lines.set_values(lines(view.card))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.language.offer([(each, OWN_NAMES[each]) for each in Language])
        access.name(self.language, self.tr("Language of the scorecard"))
        access.name(self.lines, self.tr("Sections and criteria"))
        access.name(self._area, self.tr("The criterion"))
        self.use_button.setText(self.tr("Use for new evaluations"))
        self.edit_button.setText(self.tr("Edit…"))
        self.edit_button.setToolTip(self.tr("Write the next version of this card"))
        self.more_button.setText(self.tr("More"))
        self.copy_action.setText(self.tr("Duplicate as a new card"))
        self.compare_action.setText(self.tr("Compare versions…"))
        self.what_if_action.setText(self.tr("What if…"))
        self._use_badge.show_state(self.tr("New evaluations take it"), "accent")
        if self._view is not None:
            self._say(self._view)

    def follow(self, language: Language) -> None:
        """Show the card in this language."""
        self.language.choose(language)
        self._on_language()

    def _shown_language(self) -> Language:
        return self.language.value() or self._context.languages.language

    def _say(self, view: CardView) -> None:
        language, languages = self._shown_language(), self._context.languages
        title = self.tr("{title}, version {version}")
        self.set_heading(
            filled(title, title=text_in(view.card.titles, language), version=view.ref.version)
        )
        self.use_button.setVisible(not self._in_use)
        self._use_badge.setVisible(self._in_use)
        fingerprint = (self.tr("SHA-256"), view.ref.sha256[:16] + "\N{HORIZONTAL ELLIPSIS}")
        self._facts.say([*card_facts(view.card, languages, language), fingerprint])
        self.lines.set_columns(line_columns(view.card, languages, language), stretched=0)
        self._say_line()

    def _arrange(self) -> None:
        theme = self._context.theme
        self.head.addWidget(self.language)
        menu = QMenu(self)
        menu.addActions([self.copy_action, self.compare_action, self.what_if_action])
        self.more_button.setMenu(menu)
        tools = QHBoxLayout()
        tools.setSpacing(theme.space(0.75))
        for part in (self.edit_button, self.more_button, self.use_button, self._use_badge):
            tools.addWidget(part)
        tools.addStretch(1)
        self.body.addLayout(tools)
        self._area = ScrollColumn(theme, _WIDEST)
        see_through(self._area)
        column = self._area.column
        column.setContentsMargins(0, 0, theme.space(1), 0)
        column.setSpacing(theme.space(1))
        for text in (self._line_title, self._line_help, self._line_facts):
            column.addWidget(text)
        column.addStretch(1)
        self.body.addWidget(self._facts)
        self.body.addWidget(self.lines, 3)
        self.body.addWidget(rule())
        self.body.addWidget(self._area, 2)

    @Slot()
    def _on_language(self) -> None:
        if self._view is not None:
            self._say(self._view)

    @Slot()
    def _say_line(self) -> None:
        line, view = self.lines.current(), self._view
        if line is None or view is None:
            return
        language, languages = self._shown_language(), self._context.languages
        named = line.criterion or line.section
        self._line_title.setText(text_in(named.titles, language))
        help_text = text_in(line.criterion.help, language) if line.criterion else ""
        self._line_help.setText(help_text)
        self._line_help.setVisible(bool(help_text))
        self._line_facts.say(criterion_facts(line, view.card, languages, language))

    @Slot()
    def edit(self) -> None:
        """Ask for the next version of the card that is shown."""
        if self._view is not None:
            self.edit_wanted.emit(self._view)

    @Slot()
    def _copy(self) -> None:
        if self._view is not None:
            self.copy_wanted.emit(self._view)

    @Slot()
    def _compare(self) -> None:
        if self._view is not None:
            self.compare_wanted.emit(self._view)

    @Slot()
    def _ask_what_if(self) -> None:
        if self._view is not None:
            self.what_if_wanted.emit(self._view)

    @Slot()
    def _want(self) -> None:
        if self._view is not None:
            self.use_wanted.emit(self._view)
