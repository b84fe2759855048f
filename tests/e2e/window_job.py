"""The main job as a person does it in the window, from an empty workspace to the workbooks."""

import json
import re
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml

from qa_desk.audio.samples import Frames
from tests.e2e.driven import Driven, View, driven
from tests.e2e.keyboard import LATIN, RUSSIAN
from tests.e2e.program import ROOT, qa_desk
from tests.e2e.screen import a_screen, until

DATA: Final = ROOT / "qa_desk" / "demo" / "data"
WIDTH, HEIGHT = 1366, 768
SEED: Final = "20261122"
COMPARED: Final = "MS-5207"
COMMENT: Final = "Не представился, клиент переспросил имя."
PICKS, COMPARISON = "Contacts of the sample", "Answers compared"
HEARD_FRAMES: Final = 120_000
"""Five seconds."""
SLOW_S: Final = 200.0
"""For what computes; the rest takes moments."""
_ALSA: Final = """</usr/share/alsa/alsa.conf>
pcm.nullsink {{ type null }}
pcm.!default {{ type plug slave.pcm "capfile" }}
pcm.capfile {{ type file slave.pcm "nullsink" file "{capture}" format "raw" }}
"""

Span = tuple[float, float]


@dataclass(slots=True)
class Job:
    """What was done, and when; `spans` are times of day, from the beginning to the end of a part."""

    folder: Path
    spans: dict[str, Span] = field(default_factory=dict)
    sampled: list[tuple[str, ...]] = field(default_factory=list)
    evidence: str = ""
    compared: View | None = None
    report: Mapping[str, Any] = field(default_factory=dict)

    @property
    def workspace(self) -> Path:
        return self.folder / "workspace"

    @property
    def captured(self) -> Path:
        """What the sound device was given."""
        return self.folder / "captured.raw"

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Note when a part was done; the print is shown if something fails."""
        started = time.time()
        yield
        self.spans[name] = (started, time.time())
        print(f"{name}: {time.time() - started:.1f} s")  # noqa: T201

    def longest_gap_s(self, name: str) -> float:
        """Return how long the window was kept from its next event in this part."""
        since, till = self.spans[name]
        gaps = (gap for ended, gap in self.report["gaps"] if since <= ended - gap < ended <= till)
        return max(gaps, default=0.0)

    def run(self, *arguments: str | Path) -> Any:
        """Ask the command line about the same workspace."""
        answer = qa_desk("--workspace", self.workspace, "--json", *arguments)
        assert answer.code == 0, answer.err
        return answer.json()

    def evaluated(self) -> Mapping[str, Any]:
        """Return the contact that was evaluated: the first of the sample."""
        rows = self.run("contacts", "--text", self.sampled[0][0])
        contact: Mapping[str, Any] = self.run("contact", str(rows[0]["id"]))
        return contact

    def session(self) -> str:
        """Return the id of the calibration session; no command lists those of the window."""
        with closing(sqlite3.connect(self.workspace / "qa-desk.sqlite3")) as database:
            (found,) = database.execute("SELECT id FROM calibration_session").fetchone()
        return str(found)


def do_the_job(folder: Path) -> Job:
    """Do everything once; where a step fails, a picture of the screen is kept."""
    conf = folder / "asound.conf"
    job = Job(folder)
    conf.write_text(_ALSA.format(capture=job.captured), "utf-8")
    sound = {"ALSA_CONFIG_PATH": str(conf)}
    with (
        a_screen(WIDTH, HEIGHT) as screen,
        driven(screen, job.workspace, folder / "window", "en", **sound) as window,
    ):
        screen.resize(window.until_title("First steps").front, WIDTH, HEIGHT)
        import_the_folder(job, window)
        publish_the_card(window)
        draw_a_sample(job, window)
        listen(job, window)
        transcribe(job, window)
        score_by_key(job, window)
        calibrate(job, window)
        write_the_reports(window)
        job.report = window.close()
    return job


def choose_the_folder(window: Driven) -> None:
    """Open the dialog by the button that has the keys, and type the folder's path."""
    window.press("space")
    window.until_title("Folder to import")
    window.type(str(DATA / "import"))
    window.press("Return")
    window.until_title("Import contacts")


def import_the_folder(job: Job, window: Driven) -> None:
    """Take the first step of the first page: type the folder's path, look, import."""
    window.tab_to("Import a folder…")
    choose_the_folder(window)
    if window.look().says("Drop files or a folder here"):
        # A starved machine can lose a key between two windows: as a person would, choose again.
        window.tab_to("Choose a folder…")
        choose_the_folder(window)
    with job.timed("dry run"):
        window.until(lambda view: view.says("Ready to import"), "the dry run ends", SLOW_S)
    window.tab_to("Import")
    with job.timed("import"):
        window.press("space")
        window.until(lambda view: view.says("Imported"), "the import ends", SLOW_S)
    window.click("Show the contacts")
    window.until(lambda view: view.says("24 contacts"), "the contacts are listed")


def publish_the_card(window: Driven) -> None:
    """Find the page in the palette and publish the card that comes with the program."""
    window.press("ctrl+k")
    window.type("Scorecards")
    window.press("Return")
    window.until_title("Scorecards")
    shipped = "Scorecards that come with the program"
    first = window.until(lambda view: bool(view.rows(shipped)), "the list is read").rows(shipped)[0]
    window.click_row(shipped, first.cells[0])
    # The one a centre begins with is the last of them, below what can be seen.
    window.press("ctrl+End")
    window.until(lambda view: view.row(shipped, "Inbound service") is not None, "the last is seen")
    window.press("Return")
    published = "Published scorecards"
    window.until(lambda view: bool(view.rows(published)), "the card is published")


def draw_a_sample(job: Job, window: Driven) -> None:
    """One call of each agent, by a seed that is typed."""
    window.press("ctrl+3")
    window.until_title("Samples")
    window.click("Draw a sample…")
    window.until(lambda view: view.find("Draw the sample") is not None, "the form is shown")
    window.tab_to("Contacts of each")
    window.press("ctrl+a")
    window.type("1")
    window.tab_to("Channels")
    channels = [row.cells[0] for row in window.look().rows("Channels")]
    window.press("Home", *["Down"] * channels.index("Call"), "space")
    window.tab_to("Seed")
    window.press("ctrl+a")
    window.type(SEED)
    window.press("Tab")
    window.until(lambda view: view.says("4 contacts from 4 strata"), "the draw is foreseen")
    window.click("Draw the sample")
    view = window.until(lambda view: len(view.rows(PICKS)) == 4, "it is drawn")
    job.sampled = [row.cells for row in view.rows(PICKS)]


def listen(job: Job, window: Driven) -> None:
    """Open the first contact of the sample and hear some of it."""
    window.tab_to(PICKS)
    window.press("Home", "Return")
    window.until_title("Evaluate")
    window.until(lambda view: view.can("Play"), "the recording is open")
    window.press("ctrl+space")
    until(lambda: len(heard(job)) >= HEARD_FRAMES, "sound comes out of PortAudio")
    window.press("ctrl+space")
    window.until(lambda view: view.can("Play"), "it is held")


def transcribe(job: Job, window: Driven) -> None:
    """Have the real recogniser write it down, and see how far it is."""
    with job.timed("transcription"):
        window.press("ctrl+t")
        window.until(
            lambda view: view.find("Progress of the transcription") is not None, "it begins"
        )
        window.until(lambda view: view.says("Transcript, model base"), "it ends", SLOW_S)


def score_by_key(job: Job, window: Driven) -> None:
    """Answer all criteria by key alone, on a Russian keyboard; a lost point needs its reason."""
    window.screen.layout(RUSSIAN)
    window.press("F6", "2", "Down")
    window.press(*["1", "Down"] * 8, "n", "Down", "1", "Down", "2")
    window.press("ctrl+e", "e", "space", "Escape")
    view = window.until(lambda view: bool(stamps(view)), "the evidence is stamped")
    job.evidence = stamps(view)[0]
    window.press("ctrl+Return")
    view = window.until(lambda view: view.says("needs a reason"), "it is refused")
    assert view.says("1 reason missing"), view.words()
    assert view.can("Submit")
    window.press("c")
    window.type_russian(COMMENT)
    window.press("Escape")
    window.until(lambda view: not view.says("missing"), "nothing is missing")
    window.press("ctrl+Return")
    view = window.until(lambda view: view.says("Submitted on"), "it is submitted")
    assert view.says("Score: 0"), view.words()
    window.screen.layout(LATIN)


def calibrate(job: Job, window: Driven) -> None:
    """Two people score one chat blind: one in the window, one by the command line; then compare."""
    job.run("evaluations", "import", colleagues(job.folder))
    window.press("ctrl+5")
    window.until_title("Calibration")
    window.press("F5")
    window.click("Open a session…")
    window.tab_to("Title")
    window.type("Blind")
    window.tab_to("Who takes part")
    names = [row.cells[0] for row in window.look().rows("Who takes part")]
    window.press("Home", *["Down"] * names.index("Асель Нурланова"), "space")
    window.tab_to("Search contacts")
    window.type(COMPARED)
    window.until(lambda view: len(view.rows("All contacts")) == 1, "the contact is found")
    window.tab_to("All contacts")
    window.press("Return")
    window.click("Open the session")
    window.until(lambda view: bool(view.rows("Your blind entries")), "the session is open")
    score_blind(window)
    answer_for_asel(job)
    window.press("ctrl+5", "F5")
    window.click("Reveal…")
    window.click("Reveal")
    view = window.until(lambda view: bool(view.rows(COMPARISON)), "the answers are compared")
    job.compared = view


def score_blind(window: Driven) -> None:
    """Find nothing wrong with the chat."""
    window.tab_to("Your blind entries")
    window.press("Return")
    window.until_title("Evaluate")
    window.until(lambda view: view.says("12 answers missing"), "the entry is open")
    window.press("F6", *["1", "Down"] * 12, "ctrl+Return")
    window.until(lambda view: view.says("Submitted on"), "the blind entry is submitted")


def write_the_reports(window: Driven) -> None:
    """Write the month's workbooks."""
    window.press("ctrl+6")
    window.until_title("Reports")
    window.until(lambda view: bool(view.rows("Agents of the month")), "the agents are listed")
    window.click("Write for all agents")
    window.until(lambda view: bool(view.rows("Written reports")), "the workbooks are written")


def colleagues(folder: Path) -> Path:
    """Return a file that brings in two evaluators and one evaluation of an earlier month."""
    data = scores()
    own = [entry for entry in data["evaluations"] if entry["contact"] == "SM-480117"]
    file = folder / "colleagues.yaml"
    file.write_text(yaml.safe_dump({**data, "evaluations": own}, allow_unicode=True), "utf-8")
    return file


def answer_for_asel(job: Job) -> None:
    """Enter what another participant found."""
    found = scores()["evaluations"]
    entry = next(e for e in found if (e["contact"], e["evaluator"]) == (COMPARED, "asel"))
    file = job.folder / "asel.json"
    given = {"answers": entry["answers"], "errors": entry["errors"]}
    file.write_text(json.dumps(given, ensure_ascii=False), "utf-8")
    job.run("calibration", "answer", job.session(), "--evaluator", "asel", file)


def scores() -> dict[str, Any]:
    """Return the evaluations that come with the demo."""
    data: dict[str, Any] = yaml.safe_load((DATA / "scores.yaml").read_text("utf-8"))
    return data


def stamps(view: View) -> list[str]:
    """Return the moments that stand as evidence."""
    pills = (part.text for part in view.parts if part.kind == "Pill")
    return [text for text in pills if re.fullmatch(r"\d+:\d\d", text)]


def heard(job: Job) -> Frames:
    """Return what the sound device was given so far, from the first frame that sounds."""
    if not job.captured.exists():
        return np.empty((0, 2), dtype=np.int16)
    data = np.fromfile(job.captured, dtype=np.int16)
    return sounding(data[: len(data) // 2 * 2].reshape(-1, 2))


def sounding(frames: Frames) -> Frames:
    """Return the frames from the first that sounds."""
    loud = (frames != 0).any(axis=1)
    return frames[int(np.argmax(loud)) :] if loud.any() else frames[:0]
