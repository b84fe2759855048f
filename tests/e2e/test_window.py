"""The main job in the window, by real key presses and clicks, from an empty workspace to a workbook.

It is done once, in the order in which a person does it; each test then looks at one outcome.
"""

import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
import openpyxl
import pytest

from qa_desk.audio.decode import decode
from qa_desk.services.playback import HIGHEST_RATE
from tests.e2e.driven import driven
from tests.e2e.screen import a_screen
from tests.e2e.window_job import (
    COMMENT,
    COMPARISON,
    HEARD_FRAMES,
    HEIGHT,
    WIDTH,
    Job,
    do_the_job,
    heard,
    sounding,
)

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.timeout(500),
    pytest.mark.xdist_group("window"),
    pytest.mark.skipif(sys.platform != "linux", reason="the screen is an X server"),
]

LONGEST_GAP_S: Final = 0.05
SLOWEST_START_S: Final = 10.0

Line = Mapping[str, object]


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> Job:
    return do_the_job(tmp_path_factory.mktemp("window"))


def test_one_call_of_each_agent_was_drawn(job: Job) -> None:
    assert [cells[1] for cells in job.sampled] == ["Call"] * 4
    assert len({cells[3] for cells in job.sampled}) == 4


def test_what_came_out_of_portaudio_is_the_recording(job: Job) -> None:
    file = job.workspace / "media" / job.evaluated()["media"][0]["path"]
    given = sounding(decode(file, highest_rate=HIGHEST_RATE).data)
    assert np.array_equal(heard(job)[:HEARD_FRAMES], given[:HEARD_FRAMES])


def test_both_sides_were_transcribed_with_the_times_of_words(job: Job) -> None:
    turns = job.evaluated()["turns"]
    assert {turn["side"] for turn in turns} == {"agent", "customer"}
    assert all(turn["words"] for turn in turns)


def test_the_score_and_its_critical_error_stand_in_the_workbook(job: Job) -> None:
    (line,) = lines_of(job, "Evaluations")
    assert line["Contact"] == job.sampled[0][0]
    assert (line["Score, %"], line["Before gates, %"]) == (0, 87)
    assert (line["Critical errors"], line["Passed"]) == ("compliance", "no")


def test_each_lost_point_stands_there_with_its_second_or_its_comment(job: Job) -> None:
    critical, lost = lines_of(job, "Errors")
    assert critical["Criterion"] == "Protection of personal data"
    assert critical["Severity"] == "critical"
    assert str(critical["Where"]).lstrip("0") == job.evidence.lstrip("0")
    assert lost["Criterion"] == "Greeting and introduction"
    assert lost["Evaluator's comment"] == COMMENT


def test_the_comparison_shows_where_two_people_differ(job: Job) -> None:
    assert job.compared is not None
    found = {row.cells[0]: row.cells for row in job.compared.rows(COMPARISON)}
    assert "Differ" in found["Hold and pauses"]
    assert "Match" in found["Tone and respect"]
    assert job.compared.says("9 of 12 criteria")


def test_the_window_waited_neither_for_the_import_nor_for_the_recogniser(
    job: Job, capsys: pytest.CaptureFixture[str]
) -> None:
    gaps = {name: job.longest_gap_s(name) for name in ("dry run", "import", "transcription")}
    with capsys.disabled():
        print(f"\nLongest gap: {in_ms(gaps)}")  # noqa: T201 - figures to read
        print(f"First show of a page: {in_ms(first_shows(job))}")  # noqa: T201 - likewise
    assert max(gaps.values()) <= LONGEST_GAP_S, job.report["gaps"]


def test_the_second_start_is_quick(
    job: Job, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with a_screen(WIDTH, HEIGHT) as screen:
        started = time.monotonic()
        with driven(screen, job.workspace, tmp_path / "window", "en"):
            took = time.monotonic() - started
    with capsys.disabled():
        print(f"\nSecond start to a window: {took:.1f} s")  # noqa: T201 - a figure to read
    assert took < SLOWEST_START_S


def lines_of(job: Job, sheet: str) -> list[Line]:
    """Return the lines of a sheet of the only workbook, by the titles of their columns."""
    (file,) = job.workspace.glob("reports/**/*.xlsx")
    titles, *rows = openpyxl.load_workbook(file)[sheet].iter_rows(values_only=True)
    return [dict(zip(map(str, titles), row, strict=True)) for row in rows if row[0] is not None]


def first_shows(job: Job) -> dict[str, float]:
    """Return by page how long the window was kept by making and showing it the first time."""
    return {
        key: max((gap for at, gap in job.report["gaps"] if at - gap <= made <= at), default=seconds)
        for key, made, seconds in job.report["made"]
    }


def in_ms(seconds: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value * 1000:.0f} ms" for name, value in seconds.items())
