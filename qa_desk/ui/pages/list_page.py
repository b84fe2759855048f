"""The base of the pages that list what was made, show one of it and make a new one in a form."""

from typing import ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Desk
from qa_desk.ui.context import Context
from qa_desk.ui.pages.page import Page
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.empty_state import EmptyState
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.page_header import PageHeader
from qa_desk.ui.widgets.panes import framed, panes


class Listed(Protocol):
    """A row that is known again by its id when the list is read anew."""

    @property
    def id(self) -> str:
        """The id of what the row stands for."""


Data = TypeVar("Data")
Row = TypeVar("Row", bound=Listed)
View = TypeVar("View")


class NewForm(Card, Generic[Data]):
    """The form of a new one; `wanted` carries what it says."""

    wanted = Signal(object)
    dismissed = Signal()

    name: QLineEdit
    """Where the keys go first."""

    def start(self, data: Data) -> None:
        """Begin a new one with proposals."""
        raise NotImplementedError

    def offer(self, data: Data) -> None:
        """Offer what occurs now."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        raise NotImplementedError


class ListPage(Page, Generic[Data, Row, View]):
    """The list at the left; at the right nothing yet, the card of the current row, or the form.

    `Data` is what the list and the form are made of, `View` what the card shows of a `Row`. A page
    makes its card in `__init__` and hands it to `_arrange`.
    """

    new_icon: ClassVar[str] = ""
    pane_widths: ClassVar[tuple[float, float]]
    """Of the list and of what is at its right, in grid units."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._data: Data | None = None
        self._wanted: str | None = None
        self._form: NewForm[Data] | None = None
        self._lists = Loader(context.jobs, self)
        self._details = Loader(context.jobs, self)
        self._header = PageHeader(context.theme)
        self.new_button = button(context, Weight.PLAIN, self.new_icon)
        self.list: ListTable[Row] = ListTable(context)
        self._empty = EmptyState(context, self.key)
        self._stack = QStackedWidget()

    @property
    def form(self) -> NewForm[Data]:
        """The form of a new one, made when it is first wanted and given to `_take_form`."""
        raise NotImplementedError

    @staticmethod
    def _load(desk: Desk) -> Data:
        """Read the list and what the form offers; runs in a job."""
        raise NotImplementedError

    @staticmethod
    def _load_view(desk: Desk, row: Row) -> View:
        """Read what the card shows of a row; runs in a job."""
        raise NotImplementedError

    def _rows(self, data: Data) -> tuple[Row, ...]:
        """Return the rows of the list."""
        raise NotImplementedError

    def _id_of(self, view: View) -> str:
        """Return the id of the row that a view belongs to."""
        raise NotImplementedError

    def _show_view(self, view: View) -> None:
        """Let the card show a view."""
        raise NotImplementedError

    def _focus_card(self) -> None:
        """Put the keys where work begins on the card."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set the texts of the form anew; all others are the page's own."""
        if self._form is not None:
            self._form.retranslate()

    def refresh(self) -> None:
        """Read the list anew, and what is shown of it."""
        load, desk = self._load, self.context.desk
        self._lists.load(lambda _token, _report: load(desk))

    def focus_first(self) -> None:
        """Put the keys where work begins on this page."""
        form = self._form
        shown = form is not None and self._stack.currentWidget() is form
        (form.name if form is not None and shown else self.list).setFocus()

    @Slot()
    def begin(self) -> None:
        """Show the form of a new one."""
        if self._data is not None:
            self._stack.setCurrentWidget(self.form)
            self.form.start(self._data)

    def _arrange(self, card: QWidget) -> None:
        """Put all parts in their places and listen to them."""
        theme = self.context.theme
        self._card = card
        self._header.tools.addWidget(self.new_button)
        for part in (self._empty, card):
            self._stack.addWidget(part)
        left = framed(theme, self.list)
        left.setMinimumWidth(theme.space(36))
        column = QVBoxLayout(self)
        side = theme.space(3)
        column.setContentsMargins(side, theme.space(2.5), side, side)
        column.setSpacing(theme.space(1.5))
        column.addWidget(self._header)
        column.addWidget(panes(theme, left, self._stack, self.pane_widths), 1)
        self._connect()

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.begin)
        self._empty.action.clicked.connect(self.begin)
        self.list.current_changed.connect(self._on_current)
        self.list.opened.connect(self._on_opened)
        self._lists.loaded.connect(self._on_listed)
        self._details.loaded.connect(self._on_view)

    def _take_form(self, form: NewForm[Data]) -> None:
        """Give the form that was just made its texts and its place."""
        self._form = form
        form.retranslate()
        form.dismissed.connect(self._leave_form)
        self._stack.addWidget(form)

    def _want(self, wanted: str) -> None:
        """Make the row with this id current when the list is read next."""
        self._wanted = wanted
        self.make_stale()

    def _show_right(self) -> None:
        """Show the card, or that there is nothing for it to show."""
        self._stack.setCurrentWidget(self._card if self.list.current() else self._empty)

    def _current_id(self) -> str | None:
        row = self.list.current()
        return None if row is None else row.id

    @Slot(object)
    def _on_listed(self, data: Data) -> None:
        self._data = data
        rows, shown = self._rows(data), self._wanted or self._current_id()
        self.list.set_values(rows)
        places = [place for place, row in enumerate(rows) if row.id == shown]
        self.list.choose_row(places[0] if places else 0)
        self._wanted = None
        if self._form is not None:
            self._form.offer(data)
        if not rows and self._stack.currentWidget() is self._card:
            self._stack.setCurrentWidget(self._empty)
        self._read_current()

    @Slot()
    def _on_current(self) -> None:
        if self._data is not None and self.list.hasFocus():
            self._show_right()
        self._read_current()

    @Slot()
    def _on_opened(self) -> None:
        self._stack.setCurrentWidget(self._card)
        self._focus_card()

    def _read_current(self) -> None:
        row = self.list.current()
        if row is None:
            self._details.drop()
            return
        load, desk = self._load_view, self.context.desk

        def work(_token: Token, _report: Report) -> View:
            return load(desk, row)

        self._details.load(work)

    @Slot(object)
    def _on_view(self, view: View) -> None:
        if self._id_of(view) != self._current_id():
            return
        self._show_view(view)
        if self._stack.currentWidget() is self._empty:
            self._stack.setCurrentWidget(self._card)

    @Slot()
    def _leave_form(self) -> None:
        self._show_right()
        self.list.setFocus()
