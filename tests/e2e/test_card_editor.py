"""The scorecard editor in a real window: built by key, never lost, published for the command line."""

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.e2e.driven import Driven, driven
from tests.e2e.keyboard import LATIN, RUSSIAN
from tests.e2e.program import qa_desk
from tests.e2e.screen import a_screen, until

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("window"),
    pytest.mark.skipif(sys.platform != "linux", reason="the screen is an X server"),
]

WIDTH, HEIGHT = 1366, 768
TREE: Final = "Sections and criteria"
Card = Mapping[str, Any]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


@pytest.fixture
def window(tmp_path: Path, workspace: Path) -> Iterator[Driven]:
    """Return the program in a window, its editor open on a new card by keys."""
    with (
        a_screen(WIDTH, HEIGHT) as screen,
        driven(screen, workspace, tmp_path / "window", "en") as opened,
    ):
        screen.resize(opened.until_title("First steps").front, WIDTH, HEIGHT)
        opened.press("ctrl+7")
        opened.until_title("Scorecards")
        opened.press("ctrl+n")
        opened.until_title("Scorecard editor")
        opened.until(lambda view: view.focused == TREE, "the tree has the keys")
        yield opened


def draft(workspace: Path) -> Card:
    """Return the one draft as it is on the disk."""
    (file,) = (workspace / "drafts").glob("*.yaml")
    found: Card = yaml.safe_load(file.read_text("utf-8"))
    return found


def rename(window: Driven, write: Callable[[str], None], name: str) -> None:
    window.press("F2", "ctrl+a")
    write(name)
    window.press("Return")
    window.until(lambda view: view.focused == TREE, "the tree has the keys again")


def test_what_was_typed_outlives_the_program(window: Driven, workspace: Path) -> None:
    window.press("F2", "ctrl+a")
    window.type("Calls of our shop")
    window.press("Return", "Down", "Down", "Insert")
    window.type("Listens")
    window.press("Return")
    until(lambda: "Listens" in str(draft(workspace)), "it is written")
    window.process.kill()
    titles = [c["titles"]["en"] for c in draft(workspace)["sections"][0]["criteria"]]
    assert draft(workspace)["titles"]["en"] == "Calls of our shop"
    assert titles == ["Criterion 1", "Listens"]
    assert [file.suffix for file in (workspace / "drafts").iterdir()] == [".yaml"]


def test_a_card_is_written_on_the_russian_layout_and_published_for_everybody(
    window: Driven, workspace: Path
) -> None:
    window.screen.layout(RUSSIAN)
    window.press("F4")
    rename(window, window.type_russian, "Звонки магазина")
    until(lambda: "Звонки" in str(draft(workspace)), "the name is written")
    window.press("Down", "Down")
    rename(window, window.type_russian, "Приветствие")
    window.press("ctrl+shift+n")
    window.type_russian("Правила")
    window.press("Return")
    until(lambda: "Правила" in str(draft(workspace)), "the section is written")
    window.press("ctrl+z", "ctrl+z")
    until(lambda: len(draft(workspace)["sections"]) == 1, "the section is taken back")
    window.screen.layout(LATIN)
    window.press("ctrl+Return")
    window.until(lambda view: view.find("Publish") is not None, "it is asked once")
    window.press("Return")
    window.until_title("Scorecards")
    until(lambda: not list((workspace / "drafts").glob("*.yaml")), "the draft is gone")
    window.close()
    listed = qa_desk("--workspace", workspace, "--json", "scorecard", "list")
    assert listed.code == 0, listed.err
    assert "Звонки магазина" in listed.out
