"""Short messages to the person: told by anybody, shown by the window's notice bar."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from qa_desk.errors import Expected
from qa_desk.ui.i18n import Languages


class Tone(StrEnum):
    """What kind of message it is: never told by colour alone."""

    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence, and optionally one thing that can be done about it."""

    tone: Tone
    text: str
    action: str = ""
    """The button's text; empty for no button."""
    run: Callable[[], None] | None = None


class Notices(QObject):
    """Where pages say what happened."""

    told = Signal(object)
    """A Notice."""
    withdrawn = Signal(object)
    """A Notice that is no longer true."""

    def __init__(self, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages

    def tell(self, tone: Tone, text: str) -> None:
        """Show a sentence."""
        self.told.emit(Notice(tone, text))

    def offer(self, notice: Notice) -> None:
        """Show a sentence with a button."""
        self.told.emit(notice)

    def withdraw(self, notice: Notice) -> None:
        """Put away a notice whose cause is over; nothing where it was closed already."""
        self.withdrawn.emit(notice)

    def fault(self, fault: Expected) -> None:
        """Show the sentence of a fault, in the window's language."""
        self.tell(Tone.BAD, self._languages.sentence(fault))
