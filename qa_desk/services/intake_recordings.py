"""The recordings of an import: read by children ahead of time, described, and kept."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from qa_desk.audio import cache
from qa_desk.audio.raw import Raw
from qa_desk.domain.contacts import Media, Side
from qa_desk.domain.progress import Report
from qa_desk.errors import Expected
from qa_desk.importing.clipping import within
from qa_desk.importing.headerless import Headerless
from qa_desk.importing.outcome import Imported, Item, Rejection, shown
from qa_desk.importing.recordings import NoSpace, described, fingerprint, keep, leg_sides, sides
from qa_desk.services.desk import Desk
from qa_desk.services.heard import share
from qa_desk.services.probing import Asked, Readers


@dataclass(slots=True)
class _Leg:
    """One recording of a contact: its content's SHA-256, and what a child was asked or what is wrong.

    `raw` is how it is read if it has no header.
    """

    source: Path
    digest: str = ""
    asked: Asked | None = None
    fault: Expected | None = None
    raw: Raw | None = None

    @property
    def reading(self) -> tuple[str, Raw | None]:
        """The content, and how it is read."""
        return self.digest, self.raw


@dataclass(slots=True)
class _Waiting:
    """An item whose recordings are being read; what is no contact has none."""

    item: Item
    legs: tuple[_Leg, ...]

    @property
    def is_read(self) -> bool:
        """Whether a child is at work on it."""
        return any(leg.asked is not None for leg in self.legs)


@dataclass(slots=True)
class Recordings:
    """Puts recordings into contacts, in the order of the items; a dry run keeps nothing."""

    desk: Desk
    readers: Readers
    dry: bool
    headerless: Headerless = field(default_factory=Headerless)
    known: dict[str, Media] = field(default_factory=dict)
    asked: dict[tuple[str, Raw | None], Asked] = field(default_factory=dict)

    def complete(self, items: Iterable[Item], report: Report, expected: int) -> Iterator[Item]:
        """Return the items with their recordings, or with what is wrong in their place.

        Raises NoSpace where the disk is full.
        """
        waiting: deque[_Waiting] = deque()
        number = count(0)
        for item in items:
            waiting.append(self._begun(item))
            while waiting and (not waiting[0].is_read or self._is_full(waiting)):
                yield from self._finished(waiting.popleft(), _share(report, next(number), expected))
        for each in waiting:
            yield from self._finished(each, _share(report, next(number), expected))

    def _is_full(self, waiting: deque[_Waiting]) -> bool:
        return sum(len(each.legs) for each in waiting) >= self.readers.ahead

    def _begun(self, item: Item) -> _Waiting:
        if isinstance(item, Rejection):
            return _Waiting(item, ())
        sources = (item.media_source, item.other_leg)
        return _Waiting(item, tuple(self._leg(source) for source in sources if source))

    def _leg(self, source: Path) -> _Leg:
        """Let a child read a recording that nobody knows yet."""
        leg = _Leg(source)
        try:
            leg.digest = fingerprint(source)
        except Expected as fault:
            leg.fault = fault
            return leg
        if leg.digest in self.known or self._stored(leg.digest):
            return leg
        leg.raw = self.headerless.reading(source)
        # The same content may lie there twice, under two endings.
        if leg.reading not in self.asked:
            self.asked[leg.reading] = self.readers.ask(source, leg.raw)
        leg.asked = self.asked[leg.reading]
        return leg

    def _stored(self, digest: str) -> bool:
        """Say whether the workspace has this recording, so that it need not be decoded again."""
        with self.desk.store.read() as reader:
            id_ = reader.contacts.find_media(digest)
            known = () if id_ is None else reader.contacts.get(id_).media
        found = next((media for media in known if media.sha256 == digest), None)
        if found is not None:
            self.known[digest] = found
        return found is not None

    def _finished(self, waiting: _Waiting, report: Report) -> Iterator[Item]:
        item = waiting.item
        report(0.0, Path(item.file).name)
        if isinstance(item, Rejection) or not waiting.legs:
            yield item
            return
        heard: list[tuple[_Leg, Media]] = []
        for leg in waiting.legs:
            try:
                heard.append((leg, self._media(leg, report)))
            except NoSpace:
                raise
            except Expected as fault:
                yield Rejection(shown(leg.source), None, fault.code, _named(fault, leg.source))
        if heard:
            yield _joined(item, heard)

    def _media(self, leg: _Leg, report: Report) -> Media:
        """Describe a recording, and keep it unless this is a dry run."""
        if leg.fault is not None:
            raise leg.fault
        media = self.known.get(leg.digest)
        if media is None and leg.asked is not None:
            facts = self.readers.answer(leg.asked, report)
            media = described(leg.source, leg.digest, facts, leg.raw)
            self.asked.pop(leg.reading, None)
            # It may have been here before, read otherwise.
            cache.forget(self.desk.paths.peaks, leg.digest)
        if media is None:
            raise ValueError("a recording that was never asked for")
        self.known[leg.digest] = media
        if not self.dry:
            keep(leg.source, media, self.desk.paths.media, self.desk.vault.new_key)
            share(self.desk, media)
        return media


def _joined(item: Imported, heard: list[tuple[_Leg, Media]]) -> Imported:
    """Put the recordings into the contact; of two the first is `media_source`."""
    media = tuple(replace(each, sides=_sides(item, leg, each)) for leg, each in heard)
    length = max(each.duration_ms for each in media)
    contact = replace(item.contact, media=media, duration_ms=length)
    return within(replace(item, contact=contact), length)


def _sides(item: Imported, leg: _Leg, media: Media) -> tuple[Side, ...]:
    if item.other_leg is None:
        return sides(media.channels, item.agent_channel)
    return leg_sides(media.channels, item.agent_channel, second=leg.source == item.other_leg)


def _named(fault: Expected, source: Path) -> Mapping[str, object]:
    """Return the facts of this recording: of two with the same content only one was read."""
    return {**fault.facts, "path": source} if "path" in fault.facts else fault.facts


def _share(report: Report, number: int, total: int) -> Report:
    """Return a report of one item among many."""
    total = max(1, total)
    number = min(number, total - 1)

    def share(fraction: float, name: str) -> None:
        report((number + fraction) / total, name)

    return share
