"""Keys of the player and of markers pressed on a real keyboard, under Latin and Russian layouts."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.driven import Driven, View, driven
from tests.e2e.keyboard import LATIN, RUSSIAN
from tests.e2e.screen import Screen, a_screen
from tests.ui.evaluate_desk import a_demo_desk, transcribed
from tests.workspace import ME

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.timeout(240),
    pytest.mark.xdist_group("window"),
    pytest.mark.skipif(sys.platform != "linux", reason="the screen is an X server"),
]

WIDTH, HEIGHT = 1366, 768
KAZAKH = "kz"
MARKERS, SEARCH = "Markers", "Search in the transcript"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    desk = a_demo_desk(tmp_path)
    transcribed(desk)
    desk.paths.settings.write_text(f'user = "{ME}"\nscorecard = "inbound_service"\n', "utf-8")
    desk.store.close()
    return desk.paths.workspace


@pytest.fixture
def screen() -> Iterator[Screen]:
    with a_screen(WIDTH, HEIGHT) as made:
        yield made


def open_the_call(window: Driven) -> None:
    window.press("ctrl+4")
    window.click("Evaluate the next")
    window.until(lambda view: bool(view.rows("Transcript")), "the transcript is there")
    window.until(lambda view: view.can("Play"), "the recording is open")


def place(view: View) -> str:
    """Return the place in the recording that the bar shows."""
    return next(part.text for part in view.parts if part.text in ("0:00", "0:05", "0:10", "0:15"))


def typing(view: View) -> str | None:
    """Return what stands in the line of the search while it has the keys; None where it has not."""
    lines = (p.text for p in view.parts if p.focused and (p.kind, p.name) == ("TextLine", SEARCH))
    return next(lines, None)


@pytest.mark.parametrize("layout", [LATIN, RUSSIAN, KAZAKH])
def test_transport_and_markers_work_from_a_field_that_keeps_its_letters(
    workspace: Path, screen: Screen, tmp_path: Path, layout: str
) -> None:
    screen.layout(layout)
    with driven(screen, workspace, tmp_path / "window", "en") as window:
        screen.resize(window.look().front, WIDTH, HEIGHT)
        open_the_call(window)
        window.press("ctrl+f")
        window.until(lambda view: typing(view) == "", "the search has the keys")
        window.press("j", "k", "l", "m")
        typed = "jklm" if layout == LATIN else "олдь"
        window.until(lambda view: typing(view) == typed, "letters stay in the field")
        for wanted in ("0:05", "0:10"):
            window.press("ctrl+Right")
            window.until(lambda view, at=wanted: place(view) == at, "five seconds on")  # type: ignore[misc] # bound now
        window.press("ctrl+b")
        window.until(lambda view: view.focused == "Note of the marker", "a note can be written")
        window.press("m", "Return")
        note = "m" if layout == LATIN else "ь"
        window.until(lambda view: bool(view.row(MARKERS, f"0:10   {note}")), "the marker is listed")
        window.until(lambda view: typing(view) == typed, "the keys are back")
        window.press("ctrl+Left", "ctrl+Next")
        window.until(lambda view: place(view) == "0:10", "the marker is gone to")
        assert typing(window.look()) == typed
        window.close()
    assert note in noted(tmp_path)


def noted(folder: Path) -> list[str]:
    """Return the notes of all markers of drafts that the window has stored."""
    from qa_desk.db.store import Store  # noqa: PLC0415 - the window has closed it by now
    from qa_desk.paths import Paths  # noqa: PLC0415
    from tests.workspace import StoppedClock  # noqa: PLC0415

    store = Store.open(Paths(folder / "workspace").database, StoppedClock())
    try:
        with store.read() as reader:
            rows = reader.evaluations.drafts_of(ME)
            found = [reader.evaluations.get(row.id) for row in rows]
    finally:
        store.close()
    return [marker.note for draft in found for marker in draft.markers]
