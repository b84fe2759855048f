"""Writes the draft that is open, and loses nothing that another window or program put there."""

from collections import deque
from typing import final

from qa_desk.domain.card_document import Document
from qa_desk.domain.evaluations import CardRef
from qa_desk.services import card_drafts
from qa_desk.services.card_drafts import Stamp
from qa_desk.services.desk import Desk, Done


@final
class DraftKeeper:
    """Knows how it left the file: what differs from that is set aside before it is written over.

    One thread at a time writes; `taken_aside` may be asked from another.
    """

    def __init__(self) -> None:
        self._left: Stamp | None = None
        self._aside: deque[str] = deque()

    def begin(self, stamp: Stamp | None) -> None:
        """Look after a draft that was read when its file had this stamp."""
        self._left = stamp

    def save(self, desk: Desk, name: str, document: Document) -> str:
        """Write the draft and return its name; raise DraftNotKept."""
        self._spare(desk, name)
        kept = card_drafts.save(desk, name, document)
        self._left = card_drafts.stamp(desk, kept)
        return kept

    def publish(self, desk: Desk, name: str, document: Document) -> Done[CardRef]:
        """Publish the draft and remove it; raise as card_drafts.publish, or DraftNotKept."""
        self._spare(desk, name)
        return card_drafts.publish(desk, name, document)

    def taken_aside(self) -> str:
        """Return, once, under which name a strange text is kept now; empty where there was none."""
        return self._aside.popleft() if self._aside else ""

    def _spare(self, desk: Desk, name: str) -> None:
        found = card_drafts.stamp(desk, name)
        if None not in (found, self._left) and found != self._left:
            self._aside.append(card_drafts.set_aside(desk, name))
