"""What was said and written in a contact with personal data blanked, as it is kept for readers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_desk.domain.contacts import Side


class Part(StrEnum):
    """What a masked line is of."""

    TURN = "turn"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class MaskedLine:
    """A turn with its times, or a message with its moment, with what is personal blanked."""

    part: Part
    side: Side
    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    at: datetime | None = None
