"""The list of contacts: what is wanted, in which order, and the rows as they are seen."""

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain.conditions import Condition
from qa_desk.domain.contacts import Channel, Contact
from qa_desk.domain.hits import Hits
from qa_desk.domain.ids import ContactId
from qa_desk.domain.phrase_rules import PhraseRule, PhraseTopic
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import (
    ContactChoices,
    ContactFilter,
    ContactOrder,
    ContactRow,
    EvaluationRow,
)
from qa_desk.domain.saved_filters import SavedFilter
from qa_desk.services import contacts, evaluating, finding, phrase_rules, saved_filters
from qa_desk.services.desk import Desk
from qa_desk.services.periods import period_of
from qa_desk.ui.models.paged_table import MOST_WANTED, PAGE_ROWS, PageWish
from qa_desk.ui.qt_jobs import Loader, QtJobs

FIRST: Final = 5 * PAGE_ROWS
"""Rows that are read before all others, so that a million is not waited for."""
NOTHING: Final = ContactFilter()
NO_HITS: Final = Hits()
DeskNow = Callable[[], Desk]


@dataclass(frozen=True, slots=True)
class Wish:
    """What the boxes above the list say; `base` is what another page asked to see."""

    words: str = ""
    month: str = ""
    channel: Channel | None = None
    team: str = ""
    agent: str = ""
    evaluated: bool | None = None
    where: Condition | None = None
    base: ContactFilter = NOTHING

    def filter(self) -> ContactFilter:
        """Return the filter; the boxes go before what another page asked for."""
        period = period_of(self.month) if self.month else None
        base = self.base
        return replace(
            base,
            words=self.words.strip() or base.words,
            since=period.since if period else base.since,
            until=period.until if period else base.until,
            channels=frozenset({self.channel}) if self.channel else base.channels,
            teams=frozenset({self.team}) if self.team else base.teams,
            agents=frozenset({self.agent}) if self.agent else base.agents,
            evaluated=base.evaluated if self.evaluated is None else self.evaluated,
            where=base.where if self.where is None else self.where,
        )

    @property
    def is_narrow(self) -> bool:
        """Whether some contacts are left out."""
        return self.filter() != NOTHING


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of a list in order; `place` is the row of the contact to stay on, or -1.

    What is not `whole` is the beginning of a long list, whose rest follows.
    """

    ids: "array[int]"
    place: int
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """Rows that were asked for."""

    wish: PageWish
    rows: tuple[ContactRow, ...]


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """One contact with its evaluations, the latest first."""

    contact: Contact
    transcribed: bool
    evaluations: tuple[EvaluationRow, ...]
    hits: Hits = NO_HITS
    """Where in its texts the words of the filter stand."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What filters and columns can be chosen from."""

    choices: ContactChoices
    custom: tuple[str, ...]
    saved: tuple[SavedFilter, ...]
    teams: tuple[str, ...]
    """Teams that a filter can be shared with."""
    rules: tuple[PhraseRule, ...] = ()
    talk_topics: tuple[PhraseTopic, ...] = ()


class ContactList(QObject):
    """Reads the list in jobs; a newer wish makes the older one void."""

    listed = Signal(object)
    """A Listing."""
    fetched = Signal(object)
    """A tuple of Page."""

    def __init__(self, desk: DeskNow, jobs: QtJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.wish = Wish()
        self.order = ContactOrder()
        self.custom = False
        """Whether the company's own fields are shown."""
        self._firsts = Loader(jobs, self)
        self._firsts.loaded.connect(self._on_first)
        self._lists = Loader(jobs, self)
        self._lists.loaded.connect(self.listed)
        self._stay_on: int | None = None
        self._pages = Loader(jobs, self)
        self._pages.loaded.connect(self._on_pages)
        self._pages.failed.connect(self._on_pages_failed)
        self._wanted: dict[int, PageWish] = {}
        self._under_way: dict[int, PageWish] = {}

    def ask(self, wish: Wish) -> bool:
        """Want other contacts; return whether that is another list."""
        changed = wish.filter() != self.wish.filter()
        self.wish = wish
        return changed

    def load(self, stay_on: int | None = None) -> None:
        """Read the list, its beginning first; the row of `stay_on` is told with it."""
        self._stay_on = stay_on
        self._lists.drop()
        self._read(self._firsts, FIRST)

    @Slot(object)
    def _on_first(self, first: Listing) -> None:
        self.listed.emit(first)
        if not first.whole:
            self._read(self._lists, None)

    def _read(self, loader: Loader, most: int | None) -> None:
        desk, wanted, order, stay_on = self._desk(), self.wish.filter(), self.order, self._stay_on

        def work(_token: Token, _report: Report) -> Listing:
            return listing(desk, wanted, order, stay_on, most)

        loader.load(work)

    @Slot(object)
    def fetch(self, wishes: Iterable[PageWish]) -> None:
        """Read pages; of many only the last ones asked for."""
        for wish in wishes:
            if not _same_list(self._under_way.get(wish.number), wish):
                self._wanted.pop(wish.number, None)
                self._wanted[wish.number] = wish
        if not self._under_way:
            self._fetch_wanted()

    def _fetch_wanted(self) -> None:
        wishes = tuple(self._wanted.values())[-MOST_WANTED:]
        self._wanted.clear()
        self._under_way = {wish.number: wish for wish in wishes}
        if not wishes:
            return
        desk, custom = self._desk(), self.custom

        def work(_token: Token, _report: Report) -> tuple[Page, ...]:
            return tuple(
                Page(wish, tuple(contacts.rows(desk, wish.ids, custom=custom))) for wish in wishes
            )

        self._pages.load(work)

    @Slot(object)
    def _on_pages(self, pages: tuple[Page, ...]) -> None:
        self._under_way = {}
        self._pages.drop()
        self.fetched.emit(pages)
        self._fetch_wanted()

    @Slot()
    def _on_pages_failed(self) -> None:
        self._under_way = {}


def _same_list(one: PageWish | None, other: PageWish) -> bool:
    return one is not None and one.of is other.of


def listing(
    desk: Desk,
    wanted: ContactFilter,
    order: ContactOrder,
    stay_on: int | None,
    most: int | None = None,
) -> Listing:
    """Read the ids, of a long list the first `most`, and find the row of one of them."""
    ids = contacts.ids(desk, wanted, order, most)
    try:
        place = -1 if stay_on is None else ids.index(stay_on)
    except ValueError:
        place = -1
    return Listing(ids, place, whole=most is None or len(ids) < most)


def facts(
    desk: Desk, row: ContactRow | None, contact_id: ContactId, wanted: ContactFilter = NOTHING
) -> ContactFacts:
    """Read all that is known of a contact, and where the words of a filter stand in its texts."""
    row = row or next(iter(contacts.rows(desk, [contact_id])), None)
    evaluations = evaluating.of_contact(desk, contact_id)
    return ContactFacts(
        contacts.contact(desk, contact_id),
        row is not None and row.transcribed,
        tuple(reversed(evaluations)),
        finding.hits(desk, contact_id, wanted),
    )


def offer(desk: Desk) -> Offer:
    """Read what the filters and columns offer."""
    return Offer(
        contacts.choices(desk),
        contacts.custom_names(desk),
        tuple(saved_filters.saved(desk)),
        saved_filters.teams_to_share_with(desk),
        phrase_rules.all(desk),
        phrase_rules.topics(desk),
    )
