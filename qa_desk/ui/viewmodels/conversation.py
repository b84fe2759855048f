"""A written contact as a list: messages, and how long each answer took."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from qa_desk.analytics.replies import replies
from qa_desk.domain.contacts import Message
from qa_desk.ui.words import word

LONG_GAP_MS: Final = 120_000
"""From here on the wait for an answer is shown."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Posted:
    """A message as it is shown.

    `gap_ms` is the wait before it, None where that was short or nobody knows. `wait_ms` is how
    long the customer had waited for this answer of the agent, None where it is no answer or nobody
    knows. `opens` says that the message before was another author's.
    """

    message: Message
    gap_ms: int | None
    wait_ms: int | None
    opens: bool
    new_day: bool


@final
class ConversationModel(QAbstractListModel):
    """One row a message."""

    evidence_changed = Signal()
    """Other messages are evidence now, or other words are marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted: tuple[Posted, ...] = ()
        self._evidence: frozenset[int] = frozenset()
        self._phrases: Mapping[int, Sequence[tuple[int, int]]] = {}

    @property
    def posted(self) -> tuple[Posted, ...]:
        """All messages in their order."""
        return self._posted

    @property
    def evidence(self) -> frozenset[int]:
        """Positions of the messages that are evidence."""
        return self._evidence

    @property
    def phrases(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """Letters from and up to which phrase rules found something, by the message's position."""
        return self._phrases

    @property
    def to_the_second(self) -> bool:
        """Whether the source tells seconds; some tell minutes only."""
        return any(each.message.at and each.message.at.second for each in self._posted)

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show these messages."""
        self.beginResetModel()
        self._posted = tuple(_posted(messages))
        self._evidence = frozenset()
        self.endResetModel()

    def set_evidence(self, positions: frozenset[int]) -> None:
        """Mark the messages at these positions."""
        if positions != self._evidence:
            self._evidence = positions
            self.evidence_changed.emit()

    def set_phrases(self, marks: Mapping[int, Sequence[tuple[int, int]]]) -> None:
        """Mark what phrase rules found."""
        if marks != self._phrases:
            self._phrases = marks
            self.evidence_changed.emit()

    def row_of(self, position: int) -> int | None:
        """Return the row of a message by its position; None if it is not there."""
        rows = (row for row, each in enumerate(self._posted) if each.message.position == position)
        return next(rows, None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many messages there are."""
        return 0 if parent.isValid() else len(self._posted)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a message's text, or what a screen reader says of it."""
        if not index.isValid():
            return None
        message = self._posted[index.row()].message
        if role == Qt.ItemDataRole.DisplayRole:
            return message.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{word(message.side)}: {message.text}"
        return None


def _posted(messages: Sequence[Message]) -> Iterator[Posted]:
    before: Message | None = None
    waits = {reply.answered: reply.wait_ms for reply in replies(messages)}
    for message in messages:
        wait = waits.get(message.position)
        pause = max(_gap_ms(before, message) or 0, wait or 0)
        opens = before is None or (before.side, before.author) != (message.side, message.author)
        yield Posted(
            message,
            pause if pause > LONG_GAP_MS else None,
            wait,
            opens,
            _another_day(before, message),
        )
        before = message


def _gap_ms(before: Message | None, message: Message) -> int | None:
    if before is None or before.at is None or message.at is None:
        return None
    return round((message.at - before.at).total_seconds() * 1000)


def _another_day(before: Message | None, message: Message) -> bool:
    if message.at is None:
        return False
    if before is None or before.at is None:
        return True
    return before.at.astimezone().date() != message.at.astimezone().date()
