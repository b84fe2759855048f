"""The demo is built whatever the computer's clock says."""

from datetime import UTC, datetime
from pathlib import Path

from qa_desk.demo import build, scores
from qa_desk.domain.progress import unheard
from qa_desk.services import scorecards
from tests.unit.demo.demo_files import DATA
from tests.workspace import StoppedClock, a_desk


def test_the_scores_go_in_on_a_computer_whose_clock_is_behind_them(tmp_path: Path) -> None:
    desk = a_desk(tmp_path, StoppedClock(datetime(2020, 1, 1, tzinfo=UTC)))
    for card in scorecards.shipped():
        scorecards.publish(desk, card)
    build._import(desk, unheard)
    assert scores.bring_in(desk, DATA / "scores.yaml", build.CARD) == 19
    desk.store.close()
