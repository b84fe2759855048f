"""Scorecards: read the published ones, check and publish files, choose the one to use."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.changes import Topic
from qa_desk.domain.evaluations import CardRef
from qa_desk.domain.progress import Report, Token
from qa_desk.errors import Expected
from qa_desk.services import scorecards as services
from qa_desk.services.card_drafts import DraftRow
from qa_desk.services.desk import Done
from qa_desk.services.jobs import Lane
from qa_desk.services.scorecards import CardRefused
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.dialogs import choose_files
from qa_desk.ui.i18n import filled
from qa_desk.ui.notices import Tone
from qa_desk.ui.pages.card_differences import open_differences
from qa_desk.ui.pages.page import Page
from qa_desk.ui.pages.scorecard_card import ScorecardCard
from qa_desk.ui.pages.scorecard_drafts import DraftsCard
from qa_desk.ui.pages.scorecard_dropped import DroppedDialog, told
from qa_desk.ui.pages.scorecard_faults import FaultsDialog
from qa_desk.ui.pages.scorecards_menus import ScorecardsMenus
from qa_desk.ui.pages.scorecards_texts import published_columns, shipped_columns
from qa_desk.ui.pages.what_if import open_what_if
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.routes import OpenCard, OpenDraft
from qa_desk.ui.viewmodels import card_making, scorecards
from qa_desk.ui.viewmodels.card_making import Made, Make
from qa_desk.ui.viewmodels.scorecards import CardsData, CardView, PublishedCard, ShippedCard
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import panes
from qa_desk.ui.words import text_in

_FILTER = "YAML (*.yaml *.yml)"


class ScorecardsPage(Page):
    """Lists at the left, one card to read at the right."""

    key = "scorecards"
    topics = frozenset({Topic.SCORECARDS, Topic.EVALUATIONS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: CardsData | None = None
        self._wanted: CardRef | None = None
        self._lists = Loader(context.jobs, self)
        self._details = Loader(context.jobs, self)
        self._header = PageHeader(context.theme)
        self.new_button = button(context, Weight.PRIMARY, "plus")
        self.import_button = button(context, Weight.PLAIN, "import")
        self.more_button = button(context, Weight.PLAIN, "dots")
        self.menus = ScorecardsMenus(context, self.import_button, self.more_button)
        self.drafts = DraftsCard(context)
        self._published_card, self._shipped_card = Card(context.theme), Card(context.theme)
        self.published: ListTable[PublishedCard] = ListTable(context)
        self.shipped: ListTable[ShippedCard] = ListTable(context, most_rows=6)
        self.shipped_button = button(context, Weight.QUIET, "import")
        self.card = ScorecardCard(context)
        self._empty = EmptyState(context, "scorecards")
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name in the window's language."""
        return self.tr("Scorecards")

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages = self.context.languages
        self._header.say(
            self.title(),
            self.tr("A published version never changes, so old evaluations keep their meaning."),
        )
        self.new_button.setText(self.tr("New scorecard"))
        self.new_button.setToolTip(self.context.commands.action("scorecards.new").toolTip())
        self.menus.retranslate()
        self.drafts.retranslate()
        self.shipped_button.setText(self.tr("Publish"))
        self._published_card.set_heading(self.tr("Published"))
        self._shipped_card.set_heading(self.tr("Come with the program"))
        self.published.set_columns(published_columns(languages), stretched=0)
        self.shipped.set_columns(shipped_columns(languages), stretched=0)
        access.name(self.published, self.tr("Published scorecards"))
        access.name(self.shipped, self.tr("Scorecards that come with the program"))
        self.card.retranslate()
        self.card.follow(languages.language)
        self._empty.say(
            self.tr("No scorecard is published"),
            self.tr("Publish one of those that come with the program, or a file of your own."),
        )

    def refresh(self) -> None:
        """Read the lists anew, and the card that is shown."""
        desk = self.context.desk
        self._lists.load(lambda _token, _report: scorecards.load(desk))

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        self.published.setFocus()

    def arrive(self, argument: object) -> None:
        """Show a published card."""
        if isinstance(argument, OpenCard):
            self._wanted = argument.card
            self.make_stale()

    @Slot()
    def begin(self) -> None:
        """Begin a new card in the editor."""
        self.make(card_making.new)

    def _arrange(self) -> None:
        theme = self.context.theme
        for tool in (self.more_button, self.import_button, self.new_button):
            self._header.tools.addWidget(tool)
        self._published_card.body.addWidget(self.published, 1)
        self._shipped_card.head.addWidget(self.shipped_button)
        self._shipped_card.body.addWidget(self.shipped)
        left = QWidget()
        lists = QVBoxLayout(left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(theme.space(1.5))
        lists.addWidget(self.drafts)
        lists.addWidget(self._published_card, 1)
        lists.addWidget(self._shipped_card)
        left.setMinimumWidth(theme.space(38))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.card)
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(panes(theme, left, self._stack, (52, 110)), 1)

    def _connect(self) -> None:
        self._lists.loaded.connect(self._on_listed)
        self._details.loaded.connect(self._on_card)
        self.published.current_changed.connect(self._read_current)
        self.published.opened.connect(self.card.lines.setFocus)
        self.shipped.opened.connect(self._publish_shipped)
        self.shipped.current_changed.connect(self._show_ready)
        self.shipped_button.clicked.connect(self._publish_current)
        self.new_button.clicked.connect(self.begin)
        self.menus.check_wanted.connect(self._choose_to_check)
        self.menus.publish_wanted.connect(self._choose_to_publish)
        self.menus.import_wanted.connect(self._choose_to_import)
        self.menus.file_wanted.connect(self._choose_to_edit)
        self.drafts.open_wanted.connect(self._open_draft)
        self.card.edit_wanted.connect(self._edit_version)
        self.card.copy_wanted.connect(self._edit_copy)
        self.card.what_if_wanted.connect(self._ask_what_if)
        self.card.compare_wanted.connect(self._compare)
        self.menus.classifier_wanted.connect(self._to_classifier)
        self.card.use_wanted.connect(self._use)
        bind = self.context.commands.bind
        bind("scorecards.new", self.begin)
        bind("scorecards.edit", self.card.edit)

    @Slot(object)
    def _on_listed(self, data: CardsData) -> None:
        self._data = data
        current = self.published.current()
        shown = self._wanted or (current.row.ref if current else None)
        self.drafts.show_drafts(data.drafts)
        self.published.set_values(data.published)
        self.shipped.set_values(data.shipped)
        places = [place for place, one in enumerate(data.published) if one.row.ref == shown]
        self.published.choose_row(places[0] if places else _in_use(data))
        self._wanted = None
        if not data.published:
            self._stack.setCurrentWidget(self._empty)
        self._show_ready()
        self._read_current()

    @Slot()
    def _read_current(self) -> None:
        current = self.published.current()
        if current is None:
            self._details.drop()
            return
        desk, ref = self.context.desk, current.row.ref

        def work(_token: Token, _report: Report) -> CardView:
            return scorecards.load_card(desk, ref)

        self._details.load(work)

    @Slot(object)
    def _on_card(self, view: CardView) -> None:
        current = self.published.current()
        if current is None or current.row.ref != view.ref:
            return
        self.card.show_card(view, in_use=current.in_use)
        self._stack.setCurrentWidget(self.card)

    @Slot()
    def _show_ready(self) -> None:
        current = self.shipped.current()
        self.shipped_button.setEnabled(current is not None and not current.published)

    @Slot(object)
    def _use(self, view: CardView) -> None:
        self.context.preferences.put("scorecard", view.card.id)
        name = text_in(view.card.titles, self.context.languages.language)
        text = filled(self.tr("New evaluations take “{name}”."), name=name)
        self.context.notices.tell(Tone.GOOD, text)
        self.make_stale()

    @Slot()
    def _publish_current(self) -> None:
        current = self.shipped.current()
        if current is not None:
            self._publish_shipped(current)

    @Slot(object)
    def _publish_shipped(self, card: ShippedCard) -> None:
        if not card.published:
            self.publish(card.path)

    @Slot()
    def _choose_to_check(self) -> None:
        title = self.tr("Scorecard to check")
        choose_files(self, title, _FILTER, lambda paths: self.check(paths[0]))

    @Slot()
    def _choose_to_publish(self) -> None:
        title = self.tr("Scorecard to publish")
        choose_files(self, title, _FILTER, lambda paths: self.publish(paths[0]))

    @Slot()
    def _choose_to_edit(self) -> None:
        title = self.tr("Scorecard to go on with")
        choose_files(
            self,
            title,
            _FILTER,
            lambda paths: self.make(card_making.from_file(paths[0]), paths[0]),
        )

    @Slot(str, str)
    def _choose_to_import(self, format_: str, label: str) -> None:
        title = filled(self.tr("Import a scorecard: {format}"), format=label)
        choose_files(
            self,
            title,
            "",
            lambda paths: self.make(card_making.from_import(paths[0], format_), paths[0]),
        )

    @Slot(object)
    def _open_draft(self, row: DraftRow) -> None:
        if row.readable:
            self.navigate.emit("card_editor", OpenDraft(row.name))
        else:
            self.check(self.context.desk.paths.drafts / f"{row.name}.yaml")

    @Slot(object)
    def _edit_version(self, view: CardView) -> None:
        self.make(card_making.next_version(view.ref))

    @Slot(object)
    def _edit_copy(self, view: CardView) -> None:
        self.make(card_making.copy(view.ref))

    @Slot(object)
    def _ask_what_if(self, view: CardView) -> None:
        open_what_if(self.context, view.ref, None, self)

    @Slot(object)
    def _compare(self, view: CardView) -> None:
        open_differences(self.context, view.ref, self)

    @Slot()
    def _to_classifier(self) -> None:
        self.navigate.emit("classifier", None)

    @Slot(object)
    def _on_made(self, done: object) -> None:
        if not isinstance(done, Done) or not isinstance(done.value, Made):
            return
        made = done.value
        opened = partial(self.navigate.emit, "card_editor", OpenDraft(made.name))
        if made.imported is None or not made.imported.dropped:
            opened()
            return
        lost = told(made.imported, self.context.languages.texts)
        dialog = DroppedDialog(self.context, made.source, lost, self)
        dialog.draft_wanted.connect(opened)
        dialog.open()

    def make(self, make: Make, path: Path | None = None) -> None:
        """Make a draft and open it; what is wrong with its file is shown."""
        desk = self.context.desk
        handle = self.context.jobs.start(
            lambda _token, _report: make(desk), lane=Lane.WRITING, own_faults=True
        )
        handle.succeeded.connect(self._on_made)
        handle.failed.connect(partial(self._on_refused, path or Path()))

    def check(self, path: Path) -> None:
        """Show what is wrong with a file; a sound one is offered for publication."""
        desk = self.context.desk
        handle = self.context.jobs.start(lambda _token, _report: services.check(path, desk))
        handle.succeeded.connect(partial(self._show_faults, path))

    def publish(self, path: Path) -> None:
        """Publish a file; what is wrong with it is shown."""
        desk = self.context.desk

        def work(_token: Token, _report: Report) -> Done[CardRef]:
            return services.publish(desk, path)

        handle = self.context.jobs.start(work, lane=Lane.WRITING, own_faults=True)
        handle.succeeded.connect(self._on_published)
        handle.failed.connect(partial(self._on_refused, path))

    @Slot(object)
    def _on_published(self, done: object) -> None:
        if isinstance(done, Done) and isinstance(done.value, CardRef):
            self._wanted = done.value
            text = self.tr("“{name}”, version {version}, is published.")
            facts = {"name": done.value.id, "version": done.value.version}
            self.context.notices.tell(Tone.GOOD, filled(text, **facts))
            self.make_stale()

    def _on_refused(self, path: Path, fault: Exception) -> None:
        if isinstance(fault, CardRefused):
            self._show_faults(path, fault.facts["faults"])
        elif isinstance(fault, Expected):
            self.context.notices.fault(fault)
        else:
            self.context.jobs.failed.emit(fault)

    def _show_faults(self, path: Path, faults: object) -> None:
        if not isinstance(faults, tuple):
            return
        dialog = FaultsDialog(self.context, path.name, faults, self)
        dialog.publish_wanted.connect(partial(self.publish, path))
        dialog.open()


def _in_use(data: CardsData) -> int:
    return next((place for place, one in enumerate(data.published) if one.in_use), 0)
