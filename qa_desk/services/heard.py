"""What is heard of a contact: its recording, or those of its sides together, wherever they lie."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from qa_desk.audio.faults import NoRecording
from qa_desk.domain.contacts import Contact, Media
from qa_desk.services import media_places
from qa_desk.services.desk import Desk
from qa_desk.vault.key import Key, fresh_key


@dataclass(frozen=True, slots=True)
class Files:
    """The files of what is heard of a contact, and the key of those that are encrypted."""

    paths: tuple[Path, ...]
    key: Key | None


def media_of(contact: Contact) -> Media:
    """Return what is heard of a contact; NoRecording if it has no recording.

    Recordings of one side each are heard as one, whose channels come one after the other; path and
    content are then those of the first.
    """
    if not contact.media:
        raise NoRecording(contact=contact.external_id)
    first = contact.media[0]
    return replace(
        first,
        channels=sum(each.channels for each in contact.media),
        duration_ms=max(each.duration_ms for each in contact.media),
        sides=tuple(side for each in contact.media for side in each.sides),
    )


def paths_of(desk: Desk, contact: Contact) -> tuple[Path, ...]:
    """Return where the files of a contact lie in the workspace, if they lie there."""
    return tuple(desk.paths.media / each.path for each in contact.media)


@contextmanager
def files_of(
    desk: Desk, contact: Contact, check: Callable[[], None] = lambda: None
) -> Iterator[Files]:
    """Give the files of what is heard of a contact, those from elsewhere for the length of a block.

    `check` is called while something is fetched, and may raise. A recording that is nowhere is
    given as a file that cannot be opened. Raises the faults of `media_places`, and NoRoom.
    """
    key = desk.vault.key or fresh_key()
    with ExitStack() as block:
        paths = tuple(_file(desk, each.path, key, check, block) for each in contact.media)
        yield Files(paths, key)


def share(desk: Desk, media: Media) -> None:
    """Copy a recording of the workspace to the first place that other computers read too."""
    roots = media_places.roots_in(desk.settings.text("media_root"))
    if roots:
        media_places.put(desk.paths.media / media.path, roots[0], media.path)


def unshare(desk: Desk, path: str, then: datetime) -> None:
    """Remove a recording that was there at a moment from the places that others read too."""
    if is_own(path):
        for root in media_places.roots_in(desk.settings.text("media_root")):
            media_places.remove(f"{root}/{path}", then)


def is_own(path: str) -> bool:
    """Whether a path of the database, where others write too, stays within a folder of ours."""
    return not media_places.is_address(path) and not media_places.climbs(path)


def _file(desk: Desk, path: str, key: Key, check: Callable[[], None], block: ExitStack) -> Path:
    here = desk.paths.media / path
    if is_own(path) and here.is_file():
        return here
    roots = media_places.roots_in(desk.settings.text("media_root"))
    for address in media_places.candidates(path, roots):
        file = media_places.local(address)
        if file is None:
            fetching = media_places.fetched(address, desk.paths.peaks, key, check)
            file = block.enter_context(fetching)
        if file is not None and file.is_file():
            return file
    if media_places.is_address(path):
        raise media_places.missing(path)
    return here
