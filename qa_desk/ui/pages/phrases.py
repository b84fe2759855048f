"""The page of phrases: rules that find what was said or written, and topics built from them."""

from functools import partial
from typing import Final, final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.conditions import Check, Field, Relation
from qa_desk.domain.phrase_rules import PhraseRule, PhraseTopic
from qa_desk.domain.rows import ContactFilter
from qa_desk.services import phrase_rules
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.services.phrase_trial import TrialHit
from qa_desk.ui import access, dialogs
from qa_desk.ui.commands import Scope
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.phrase_editor import RuleEditor
from qa_desk.ui.pages.phrase_found import FoundPanel
from qa_desk.ui.pages.phrase_help import HelpPanel
from qa_desk.ui.pages.phrase_sharing import PhraseSharing
from qa_desk.ui.pages.phrase_texts import record_column, rule_columns, rule_name
from qa_desk.ui.pages.phrase_topics import TopicsTab
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import EvaluateContact, ShowContacts
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels import phrases as viewmodel
from qa_desk.ui.viewmodels.phrases import NEW, Phrases, RuleLine, RulesModel
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import framed, panes, remember
from qa_desk.ui.widgets.text import label

_WIDTHS: Final = (42, 100)
_PAUSE_MS: Final = 150


@final
class PhrasesPage(Page):
    """Rules at the left; the editor at the right, and below it what the rule finds."""

    key = "phrases"
    topics = frozenset({Topic.PHRASES, Topic.TRANSCRIPTS, Topic.CONTACTS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.model = RulesModel(self)
        self._loader = Loader(context.jobs, self)
        self._header = PageHeader(context.theme)
        self.tabs = QTabBar()
        self.search = QLineEdit()
        self.rules: ListTable[RuleLine] = ListTable(context)
        self.editor = RuleEditor(context, self.model)
        self.found = FoundPanel(context)
        self.help = HelpPanel(context)
        self.topics_tab = TopicsTab(context)
        self.sharing = PhraseSharing(context, self)
        self.empty = EmptyState(context, "quote")
        self._waiting = label(TypeSize.SMALL, "muted")
        self._below, self._right, self._stack = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._make_buttons()
        self._arrange()
        self._connect()
        self._bind()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Phrases")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        subtitle = self.tr("Rules find what was said or written; topics are built from them.")
        self._header.say(self.title(), subtitle)
        self.run_button.setText(self.tr("Search the archive"))
        self.import_button.setText(self.tr("Import…"))
        self.export_button.setText(self.tr("Export…"))
        self.new_button.setText(self.tr("New rule"))
        for made, command in self._buttons.items():
            made.setToolTip(self.context.commands.action(command).toolTip())
        for place, name in enumerate((self.tr("Rules"), self.tr("Topics"))):
            self.tabs.setTabText(place, name)
        access.name(self.tabs, self.title())
        self.search.setPlaceholderText(self.tr("Search rules"))
        access.name(self.search, self.tr("Search rules"))
        self._set_columns()
        access.name(self.rules, self.tr("Rules"), self.tr("Enter goes to the text of the rule."))
        self.empty.say(
            self.tr("No rules yet"),
            self.tr("Write one, import those of another team, or begin with a ready set."),
            self.tr("Take the ready set"),
        )
        for part in (self.editor, self.found, self.help, self.topics_tab):
            part.retranslate()
        self._show_lines()

    def refresh(self) -> None:
        """Read rules, topics and figures anew; they come to the model."""
        desk = self.context.desk
        self._loader.load(lambda _token, _report: viewmodel.load(desk))

    def focus_first(self) -> None:
        """Put the keys on the list."""
        (self.rules if self.tabs.currentIndex() == 0 else self.topics_tab.list.table).setFocus()

    def leave(self) -> None:
        """Look no further while nobody sees it."""
        self.found.stop()

    @Slot()
    def begin(self) -> None:
        """Begin a new rule."""
        if self.model.data.may_manage:
            self.tabs.setCurrentIndex(0)
            self.search.clear()
            self.model.begin()
            self.editor.take_keys()

    @Slot()
    def begin_topic(self) -> None:
        """Begin a new topic."""
        self.tabs.setCurrentIndex(1)
        self.topics_tab.begin()

    @Slot()
    def save(self) -> None:
        """Keep the rule as it is written."""
        rule = self.model.current
        if rule is None or not self.editor.save_button.isEnabled():
            self.editor.to_fault()
            return
        desk = self.context.desk
        handle = self.context.jobs.start(
            lambda _token, _report: phrase_rules.save(desk, rule), lane=Lane.WRITING
        )
        handle.succeeded.connect(self._on_saved)

    @Slot()
    def remove(self) -> None:
        """Ask whether the rule is to go, with what it found."""
        rule = self.model.current
        if rule is None or not self.editor.remove_button.isEnabled():
            return
        name = rule.name(self.context.languages.language.value)
        question = self.tr(
            "Remove the rule “{name}” with all it found? Scorecards that suggest answers by it"
            " will suggest them no more."
        )
        drop = partial(self._remove, rule.key)
        dialogs.ask(self, filled(question, name=name), self.tr("Remove the rule"), drop)

    @Slot()
    def toggle_help(self) -> None:
        """Show how rules are written in the place of what the rule finds, or that again."""
        shown = self._below.currentWidget() is not self.help
        self._below.setCurrentWidget(self.help if shown else self.found)
        self.editor.help_button.setChecked(shown)

    def _make_buttons(self) -> None:
        context = self.context
        self.run_button = button(context, Weight.PLAIN, "refresh")
        self.import_button = button(context, Weight.PLAIN, "import")
        self.export_button = button(context, Weight.PLAIN, "export")
        self.new_button = button(context, Weight.PLAIN, "plus")
        self._buttons = {
            self.run_button: "phrases.run",
            self.import_button: "phrases.import",
            self.export_button: "phrases.export",
            self.new_button: "phrases.new",
        }

    def _arrange(self) -> None:
        theme = self.context.theme
        for made in self._buttons:
            self._header.tools.addWidget(made)
        for _ in range(2):
            self.tabs.addTab("")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        # Qt measures tabs in plain letters: the bold ones of the chosen tab would be scrolled away.
        self.tabs.setUsesScrollButtons(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.search)
        column.addWidget(framed(theme, self.rules), 1)
        self._below.addWidget(self.found)
        self._below.addWidget(self.help)
        work = QWidget()
        right = QVBoxLayout(work)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.space(1.5))
        right.addWidget(self.editor)
        right.addWidget(self._below, 1)
        self._right.addWidget(self.empty)
        self._right.addWidget(work)
        split = panes(theme, left, self._right, _WIDTHS)
        remember(split, self.context.window_file, "phrases/shares")
        self._stack.addWidget(split)
        self._stack.addWidget(self.topics_tab)
        self._stack_page()

    def _stack_page(self) -> None:
        theme = self.context.theme
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self._waiting)
        outer = QVBoxLayout(self)
        side = theme.space(3)
        outer.setContentsMargins(side, theme.space(2.5), side, side)
        outer.setSpacing(theme.space(1.25))
        outer.addWidget(self._header)
        outer.addLayout(line)
        outer.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._show_lines)
        self.rules.current_changed.connect(self._on_current)
        self.rules.opened.connect(self.editor.take_keys)
        self.model.listed.connect(self._show_lines)
        self.model.edited.connect(self._pause.start)
        self.model.opened.connect(self._show_right)
        self.model.opened.connect(self._choose_current)
        self.editor.compiled.connect(self.found.look_for)
        self.editor.remove_button.clicked.connect(self.remove)
        self.found.chosen.connect(self._open_hit)
        self.topics_tab.contacts_wanted.connect(self._show_topic)
        self.empty.action.clicked.connect(self.sharing.take_starter)
        for made, command in self._buttons.items():
            made.clicked.connect(partial(self.context.commands.run, command))

    def _bind(self) -> None:
        for command, run in (
            ("phrases.new", self.begin),
            ("phrases.new_topic", self.begin_topic),
            ("phrases.save", self.save),
            ("phrases.import", self.sharing.ask_file),
            ("phrases.export", self.sharing.ask_target),
            ("phrases.run", self.sharing.search_archive),
            ("phrases.help", self.toggle_help),
            ("phrases.fault", self.editor.to_fault),
            ("phrases.find", self.search.setFocus),
            ("phrases.list", self.focus_first),
            ("phrases.text", self.editor.take_keys),
            ("phrases.found", self.found.table.setFocus),
            ("phrases.contacts", self._show_rule),
            ("phrases.remove", self.remove),
        ):
            self.context.commands.bind(command, run)
        self.context.commands.attach(Scope.TABLE, self.rules)

    @Slot(object)
    def _on_loaded(self, data: Phrases) -> None:
        judged = bool(self.model.data.records)
        self.model.take(data)
        if judged != bool(data.records):
            self._set_columns()
        self.editor.permit(may=data.may_manage)
        self.topics_tab.show_data(data)
        for made in (self.import_button, self.new_button, self.empty.action):
            made.setEnabled(data.may_manage)
        self.export_button.setEnabled(bool(data.rules))
        self.run_button.setEnabled(data.may_run and data.waiting > 0)
        text = self.tr("%n contact(s) not searched for all rules yet", "", data.waiting)
        self._waiting.setText(text if data.waiting and data.rules else "")
        if self.model.current is None and data.rules:
            self.model.open(data.rules[0].key)
            self._show_lines()
        self._show_right()

    @Slot()
    def _show_lines(self) -> None:
        """List the rules that have what is searched for; the current one stays current."""
        wanted = self.search.text().strip().casefold()
        languages = self.context.languages
        shown = [
            line
            for line in self.model.lines()
            if not wanted
            or wanted in rule_name(languages, line).casefold()
            or wanted in line.rule.key
            or wanted in line.rule.text.casefold()
        ]
        shown.sort(key=lambda line: (line.rule.version > 0, rule_name(languages, line).casefold()))
        self.rules.blockSignals(True)
        self.rules.set_values(shown)
        self.rules.blockSignals(False)
        self._choose_current()

    def _set_columns(self) -> None:
        languages = self.context.languages
        judged = (record_column(languages),) if self.model.data.records else ()
        self.rules.set_columns((*rule_columns(languages), *judged), stretched=0)

    @Slot()
    def _choose_current(self) -> None:
        """Have the rule of the editor current in the list, where it is listed."""
        current = self.model.current
        if current is None:
            return
        for place, line in enumerate(self.rules.values()):
            if line.rule is current or line.rule.key == current.key:
                self.rules.blockSignals(True)
                self.rules.choose_row(place)
                self.rules.blockSignals(False)
                return

    @Slot(object)
    def _on_current(self, line: RuleLine | None) -> None:
        if line is not None:
            self.model.open(line.rule.key if line.rule.version else NEW)

    @Slot()
    def _show_right(self) -> None:
        self._right.setCurrentIndex(0 if self.model.current is None else 1)

    @Slot(object)
    def _on_saved(self, done: Done[PhraseRule]) -> None:
        self._loader.drop()  # what is being read may be of the moment before
        self.model.has_kept(done.value)
        access.announce(self, self.tr("Saved"))
        self.make_stale()

    def _remove(self, key: str) -> None:
        desk = self.context.desk
        self.context.jobs.start(
            lambda _token, _report: phrase_rules.remove(desk, [key]), lane=Lane.WRITING
        )

    @Slot(object)
    def _open_hit(self, hit: TrialHit) -> None:
        """Open the contact where it was said."""
        self.navigate.emit("evaluate", EvaluateContact(hit.contact, at=hit.evidence()))

    def _show_rule(self) -> None:
        rule = self.model.current
        if rule is not None and rule.version:
            self._show_contacts(Field.RULE, rule.key)

    @Slot(object)
    def _show_topic(self, topic: PhraseTopic) -> None:
        self._show_contacts(Field.TALK_TOPIC, topic.key)

    def _show_contacts(self, field: Field, key: str) -> None:
        check = Check(field, Relation.EQUAL, (key,))
        self.navigate.emit("contacts", ShowContacts(ContactFilter(where=check)))
