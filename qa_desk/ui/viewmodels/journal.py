"""The journal of actions: what is looked for, its ids, and the rows as they are seen."""

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.domain.auditing import AuditChoices, AuditFilter, AuditRow
from qa_desk.domain.progress import Report, Token
from qa_desk.services import auditing
from qa_desk.services.desk import Desk
from qa_desk.ui.models.paged_table import MOST_WANTED, PageWish
from qa_desk.ui.qt_jobs import Loader, QtJobs


class Since(Enum):
    """How far back the list goes, in days."""

    EVER = None
    TODAY = 1
    WEEK = 7
    MONTH = 30


@dataclass(frozen=True, slots=True)
class JournalWish:
    """What the boxes above the list say."""

    words: str = ""
    by: str = ""
    kind: str = ""
    since: Since = Since.EVER

    def filter(self, now: datetime) -> AuditFilter:
        """Return the filter; days begin at midnight of this computer's clock."""
        days = self.since.value
        midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        since = None if days is None else midnight - timedelta(days=days - 1)
        return AuditFilter(by=self.by, since=since, kind=self.kind, words=self.words.strip())


@dataclass(frozen=True, slots=True)
class Found:
    """The ids that match, newest first, and what the boxes offer."""

    ids: "array[int]"
    choices: AuditChoices


@dataclass(frozen=True, slots=True)
class ReadRows:
    """Rows that were asked for."""

    wish: PageWish
    rows: tuple[AuditRow, ...]


class JournalList(QObject):
    """Reads the list in jobs; a newer wish makes the older one void."""

    listed = Signal(object)
    """A Found."""
    fetched = Signal(object)
    """A tuple of ReadRows."""

    def __init__(
        self, desk: Callable[[], Desk], jobs: QtJobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.wish = JournalWish()
        self._lists = Loader(jobs, self)
        self._lists.loaded.connect(self.listed)
        self._pages = Loader(jobs, self)
        self._pages.loaded.connect(self._on_pages)
        self._pages.failed.connect(self._on_failed)
        self._wanted: dict[int, PageWish] = {}
        self._reading = False

    def filter(self) -> AuditFilter:
        """Return what is looked for now."""
        return self.wish.filter(self._desk().clock.now())

    def load(self) -> None:
        """Read the list."""
        desk, wanted = self._desk(), self.filter()

        def work(_token: Token, _report: Report) -> Found:
            return Found(auditing.ids(desk, wanted), auditing.choices(desk))

        self._lists.load(work)

    @Slot(object)
    def fetch(self, wishes: Iterable[PageWish]) -> None:
        """Read pages; of many only the last ones asked for."""
        for wish in wishes:
            self._wanted.pop(wish.number, None)
            self._wanted[wish.number] = wish
        if not self._reading:
            self._fetch_wanted()

    def _fetch_wanted(self) -> None:
        wishes = tuple(self._wanted.values())[-MOST_WANTED:]
        self._wanted.clear()
        self._reading = bool(wishes)
        if not wishes:
            return
        desk = self._desk()

        def work(_token: Token, _report: Report) -> tuple[ReadRows, ...]:
            return tuple(ReadRows(wish, tuple(auditing.rows(desk, wish.ids))) for wish in wishes)

        self._pages.load(work)

    @Slot(object)
    def _on_pages(self, pages: tuple[ReadRows, ...]) -> None:
        self.fetched.emit(pages)
        self._fetch_wanted()

    @Slot()
    def _on_failed(self) -> None:
        self._reading = False
