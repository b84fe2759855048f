"""The table of commands: what can be done by key, from the palette and from menus."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.ui.mark import QT_TRANSLATE_NOOP


class Scope(StrEnum):
    """Where a command's keys are heard."""

    WINDOW = "window"
    PLAYER = "player"
    SCORECARD = "scorecard"
    TABLE = "table"


class Condition(StrEnum):
    """What must be the case for a command to be possible; pages say when it is."""

    ALWAYS = "always"
    CONTACT_OPEN = "contact_open"
    RECORDING_OPEN = "recording_open"
    EVALUATION_OPEN = "evaluation_open"
    ROWS_SELECTED = "rows_selected"
    JOB_RUNNING = "job_running"
    CAN_UNDO = "can_undo"
    CAN_REDO = "can_redo"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do; `keys` are in QKeySequence's portable form.

    `text` is the English source, translated in `context`. A command with a `page` is
    possible only while that page is shown. One that nobody has bound is not possible.
    """

    id: str
    scope: Scope
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    page: str = ""
    when: Condition = Condition.ALWAYS
    context: str = "Commands"

    def title(self) -> str:
        """Return its name in the window's language."""
        return QCoreApplication.translate(self.context, self.text)


TABLE: Final = (
    Command("palette.open", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Find a command"), ("Ctrl+K",), "search"),
    Command("help.keys", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Show all keys"), ("F1",), "keyboard"),
    Command("page.refresh", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Look again"), ("F5",), "refresh"),
    Command("edit.undo", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",), "undo", when=Condition.CAN_UNDO),
    Command("edit.redo", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", when=Condition.CAN_REDO),
    Command("jobs.cancel", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Stop the work under way"), ("Ctrl+.",), "stop", when=Condition.JOB_RUNNING),
    Command("notice.dismiss", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Close the message"), ("Ctrl+F4",), "cross"),
    Command("demo.build", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Open the demo contacts"), (), "play"),
    Command("window.close", Scope.WINDOW, QT_TRANSLATE_NOOP("Commands", "Close the program"), ("Ctrl+Q",), "exit"),
)  # fmt: skip
"""Commands of the window and of the pages; going to a page is added from the table of pages."""


def page_command(key: str, title: str, place: int, icon: str) -> Command:
    """Return the command that goes to a page; the first nine have Ctrl and their digit."""
    keys = (f"Ctrl+{place}",) if place <= 9 else ()  # noqa: PLR2004 - digits end at nine
    return Command(f"go.{key}", Scope.WINDOW, title, keys, icon, context="Pages")


def clashes(commands: Iterable[Command]) -> list[tuple[str, str, str]]:
    """Return (key, id, id) for each pair that would hear the same key.

    Keys of the window are heard everywhere, so they clash with those of every scope. Commands of
    different pages never meet.
    """
    heard: defaultdict[str, list[Command]] = defaultdict(list)
    for command in commands:
        for key in command.keys:
            heard[key].append(command)
    return [
        (key, one.id, other.id)
        for key, rivals in heard.items()
        for place, one in enumerate(rivals)
        for other in rivals[place + 1 :]
        if _meet(one, other)
    ]


def _meet(one: Command, other: Command) -> bool:
    if one.page and other.page and one.page != other.page:
        return False
    return one.scope is other.scope or Scope.WINDOW in (one.scope, other.scope)
