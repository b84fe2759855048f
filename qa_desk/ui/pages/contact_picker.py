"""Choosing a few contacts out of all: search, Enter takes one in, Delete takes it out again."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from qa_desk.domain.rows import ContactRow
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import short_contact_columns
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.contacts import ContactList, Listing, Page, Wish
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.paged_view import PagedView
from qa_desk.ui.widgets.panes import framed
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import ICONS, word

_PAUSE_MS = 250
_TOPIC = 4


class ContactPicker(QWidget):
    """All contacts above, the chosen ones beneath; `changed` says that others are chosen."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._list = ContactList(lambda: context.desk, context.jobs, self)
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.all = PagedView(context)
        self.chosen_list: ListTable[ContactRow] = ListTable(context)
        self.add_button = button(context, Weight.PLAIN, "plus")
        self.remove_button = button(context, Weight.QUIET, "minus")
        self._title = label(TypeSize.SMALL, "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._arrange()
        self._connect()

    def start(self) -> None:
        """Choose anew."""
        self.words.clear()
        self.chosen_list.set_values(())
        self._say_count()
        self._list.load()

    def chosen(self) -> tuple[ContactRow, ...]:
        """Return the chosen contacts."""
        return self.chosen_list.values()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        languages = self._context.languages
        self.words.setPlaceholderText(self.tr("Search in topics, agents, transcripts and chats"))
        self.all.set_columns(short_contact_columns(languages), _TOPIC)
        self.chosen_list.set_columns(
            (
                RichColumn(self.tr("Contact"), lambda row: row.external_id),
                RichColumn(
                    self.tr("Channel"),
                    lambda row: word(row.channel),
                    icon=lambda row: ICONS[row.channel],
                ),
                RichColumn(self.tr("Agent"), lambda row: row.agent),
                RichColumn(self.tr("Topic"), lambda row: row.topic),
            ),
            stretched=3,
        )
        access.name(self.words, self.tr("Search contacts"))
        access.name(self.all, self.tr("All contacts"), self.tr("Enter takes a contact in"))
        access.name(self.chosen_list, self.tr("Chosen contacts"), self.tr("Delete takes one out"))
        self.add_button.setText(self.tr("Take in"))
        self.remove_button.setText(self.tr("Take out"))
        self._say_count()

    def _arrange(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(0.75))
        search = QHBoxLayout()
        search.setSpacing(theme.space(1))
        search.addWidget(self.words, 1)
        search.addWidget(self.add_button)
        chosen = QHBoxLayout()
        chosen.addWidget(self._title, 1)
        chosen.addWidget(self.remove_button)
        column.addLayout(search)
        column.addWidget(framed(theme, self.all), 3)
        column.addLayout(chosen)
        column.addWidget(framed(theme, self.chosen_list), 2)
        self.all.setMinimumHeight(theme.space(16))
        self.chosen_list.setMinimumHeight(theme.space(11))

    def _connect(self) -> None:
        self.words.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._search)
        self.all.opened.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.all.order_wanted.connect(self._on_order)
        self.all.rows.wanted.connect(self._list.fetch)
        self._list.listed.connect(self._on_listed)
        self._list.fetched.connect(self._on_fetched)
        self.remove_button.clicked.connect(self._remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.chosen_list)
        delete.activated.connect(self._remove)

    @Slot()
    def _search(self) -> None:
        if self._list.ask(Wish(words=self.words.text())):
            self._list.load(self.all.current_id())

    @Slot(object)
    def _on_order(self, order: object) -> None:
        self._list.order = order  # type: ignore[assignment]
        self._list.load(self.all.current_id())

    @Slot(object)
    def _on_listed(self, listing: Listing) -> None:
        self.all.show_ids(listing.ids, listing.place)
        self.all.show_order(self._list.order)

    @Slot(object)
    def _on_fetched(self, pages: tuple[Page, ...]) -> None:
        for page in pages:
            self.all.rows.take(page.wish, page.rows)

    @Slot()
    def _add(self) -> None:
        row = self.all.rows.value(self.all.currentIndex().row())
        if row is None or row.id in {each.id for each in self.chosen()}:
            return
        self.chosen_list.set_values((*self.chosen(), row))
        self._say_count()
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        current = self.chosen_list.current()
        if current is None:
            return
        self.chosen_list.set_values([row for row in self.chosen() if row.id != current.id])
        self._say_count()
        self.changed.emit()

    def _say_count(self) -> None:
        count = len(self.chosen())
        self._title.setText(
            self.tr("%n contact(s) chosen", "", count)
            if count
            else self.tr("No contact chosen: go to one above and press Enter.")
        )
        self.remove_button.setEnabled(count > 0)
