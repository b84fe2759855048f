"""A window in another process: looked at through its own map, driven by real keys and clicks."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.e2e import keyboard
from tests.e2e.program import ROOT
from tests.e2e.screen import LIMIT_S, Screen, until
from tests.e2e.watched_window import MAP, REPORT

_LOOK_S: Final = 0.01
_ANSWER_S: Final = 30.0
_MOST_TABS: Final = 40


Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table or list; `middle` is a point on the screen."""

    cells: tuple[str, ...]
    middle: Point
    current: bool
    checked: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A widget that can be seen; `middle` is None where it is scrolled out of sight."""

    kind: str
    name: str
    text: str
    middle: Point | None
    enabled: bool
    focused: bool
    checked: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What the window showed at one moment: of the dialog, where one is open."""

    front: int
    title: str
    parts: tuple[Part, ...]

    def find(self, name: str) -> Part | None:
        """Return the widget with this name, or else this text."""
        called = (part for part in self.parts if part.name == name)
        labelled = (part for part in self.parts if part.text == name)
        return next(called, None) or next(labelled, None)

    def part(self, name: str) -> Part:
        """Return the widget with this name or text; AssertionError lists what there is."""
        found = self.find(name)
        assert found is not None, f"no {name!r} in {self.title!r}, which shows: {self.words()}"
        return found

    def can(self, name: str) -> bool:
        """Say whether this widget is there, can be seen and takes input."""
        found = self.find(name)
        return found is not None and found.enabled and found.middle is not None

    def rows(self, name: str) -> tuple[Row, ...]:
        """Return the lines of this table or list that can be seen; none where it is not shown."""
        return next((part.rows for part in self.parts if part.name == name and part.rows), ())

    def row(self, name: str, cell: str) -> Row | None:
        """Return the line of a table or list that has this cell; None if there is none."""
        return next((row for row in self.rows(name) if cell in row.cells), None)

    def says(self, words: str) -> bool:
        """Say whether any text has these words."""
        return any(words in part.text or words in part.name for part in self.parts)

    @property
    def focused(self) -> str:
        """The name of the widget that has the keys."""
        return next((part.name or part.text for part in self.parts if part.focused), "")

    def words(self) -> list[str]:
        """Return all names and texts."""
        return sorted({part.name or part.text for part in self.parts} - {""})


class Driven:
    """One run of the program; `press`, `type` and `click` are events of the X server."""

    def __init__(
        self, screen: Screen, process: subprocess.Popen[str], folder: Path, log: Path
    ) -> None:
        self.screen = screen
        self.process = process
        self._folder = folder
        self._log = log
        self._looked = 0

    def look(self) -> View:
        """Ask the window what it shows."""
        os.kill(self.process.pid, signal.SIGUSR1)
        end = time.monotonic() + _ANSWER_S
        while (data := self._map()) is None:
            assert self.process.poll() is None, f"the window has ended: {self.output()}"
            if time.monotonic() > end:
                raise AssertionError(f"the window does not answer: {self._stacks()}")
            time.sleep(_LOOK_S)
        self._looked = data["number"]
        parts = tuple(_part(told) for told in data["parts"])
        return View(int(data["front"] or 0), str(data["title"]), parts)

    def press(self, *keys: str) -> None:
        """Press keys in the window in front; named as xdotool does, letters as on Latin keyboards."""
        self.screen.key(self.look().front, *map(keyboard.key, keys))

    def type(self, text: str) -> None:
        """Type a text of Latin letters where the keys are."""
        self.screen.type(self.look().front, text)

    def type_russian(self, text: str) -> None:
        """Type a text on the Russian layout, which has to be on the keyboard."""
        self.screen.key(self.look().front, *keyboard.russian(text))

    def click(self, name: str) -> None:
        """Click a widget by its name or text, as soon as it can be clicked."""
        self.until(lambda view: view.can(name), f"{name!r} can be clicked")
        self._click(lambda view: view.part(name).middle)

    def click_row(self, name: str, cell: str) -> None:
        """Click the line of a table or list that has this cell, as soon as it is there."""
        found = f"{name!r} has a line with {cell!r}"
        self.until(lambda view: view.row(name, cell) is not None, found)
        self._click(lambda view: row.middle if (row := view.row(name, cell)) else None)

    def _click(self, place_of: Callable[[View], Point | None]) -> None:
        """Click once the place has come to rest: a page that is just shown still moves."""
        places: list[Point | None] = [None]

        def rests(view: View) -> bool:
            places.append(place_of(view))
            return places[-1] is not None and places[-1] == places[-2]

        self.until(rests, "its place comes to rest")
        self.screen.click(*places[-1] or (0, 0))

    def tab_to(self, name: str) -> None:
        """Press Tab until a widget has the keys: each must be reached that way."""
        passed = []
        for _ in range(_MOST_TABS):
            focused = self.look().focused
            if focused == name:
                return
            passed.append(focused)
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {name!r} but to {passed}")

    def until(self, condition: Callable[[View], bool], what: str, limit_s: float = LIMIT_S) -> View:
        """Look until the window shows something; return what it then shows."""
        views: list[View] = []

        def seen() -> bool:
            views[:] = [self.look()]
            return condition(views[0])

        until(seen, what, limit_s)
        return views[0]

    def until_title(self, title: str) -> View:
        """Wait for the page or dialog of this title."""
        return self.until(lambda view: view.title.startswith(title), f"the title {title!r}")

    def close(self) -> Mapping[str, Any]:
        """Close the window by its key; return the report it leaves."""
        self.press("ctrl+q")
        assert self.process.wait(LIMIT_S) == 0, self.output()
        assert "Traceback" not in self.output(), self.output()
        report: Mapping[str, Any] = json.loads((self._folder / REPORT).read_text("utf-8"))
        return report

    def output(self) -> str:
        """Return what the process has printed and logged."""
        written = (self._folder / "output.txt", self._log)
        return "\n".join(file.read_text("utf-8")[-4000:] for file in written if file.exists())

    def _stacks(self) -> str:
        """Return where each thread of the window is."""
        os.kill(self.process.pid, signal.SIGUSR2)
        time.sleep(1)
        return self.output()

    def _map(self) -> Mapping[str, Any] | None:
        try:
            data: Mapping[str, Any] = json.loads((self._folder / MAP).read_text("utf-8"))
        except FileNotFoundError:
            return None
        return data if data["number"] > self._looked else None


@contextmanager
def driven(
    screen: Screen, workspace: Path, folder: Path, language: str, **variables: str
) -> Iterator[Driven]:
    """Start the program and wait for its window; end it, and keep a picture if something failed."""
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.e2e.watched_window", str(workspace), language]
    with (folder / "output.txt").open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            [*command, str(folder)],
            cwd=ROOT,
            env={**screen.variables, **variables},
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
        )
    try:
        until(lambda: bool(screen.windows("QA Desk")), "a window opens")
        yield Driven(screen, process, folder, workspace / "logs" / "qa-desk.log")
    except BaseException:
        print(f"\nThe screen as it was: {screen.picture(folder / 'screen.png')}")  # noqa: T201
        raise
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(LIMIT_S)


def _part(told: Mapping[str, Any]) -> Part:
    return Part(
        kind=told["kind"],
        name=told["name"],
        text=told["text"],
        middle=_middle(told["place"]),
        enabled=told["enabled"],
        focused=told["focused"],
        checked=told["checked"],
        rows=tuple(_row(row) for row in told.get("rows", ())),
    )


def _row(told: Mapping[str, Any]) -> Row:
    middle = _middle(told["place"])
    assert middle is not None
    return Row(tuple(told["cells"]), middle, told["current"], told["checked"])


def _middle(place: tuple[int, int, int, int]) -> Point | None:
    left, top, width, height = place
    return (left + width // 2, top + height // 2) if width and height else None
