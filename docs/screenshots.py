"""Takes the pictures of the documentation from a demo workspace, in each language.

`make shots` builds a demo workspace for it, which takes minutes; with `--workspace DIR` it is built
there only if it is not there yet, so that the next run is quick. Clock and time zone stand still:
a picture changes only when the program does.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from docs import held_call, suggested_call
from docs.pictures import save, settle
from qa_desk import settings
from qa_desk.app import open_desk, place
from qa_desk.demo import build
from qa_desk.domain.changes import Changes, touched
from qa_desk.domain.corrections import wording_of
from qa_desk.domain.days import days
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.jobs import JobKind, JobState, NewJob, Priority
from qa_desk.domain.people import Absence
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.domain.work_plan import Norm
from qa_desk.paths import Paths
from qa_desk.scoring.answers import chosen
from qa_desk.services import (
    absences,
    calibrating,
    card_drafts,
    contacts,
    correcting,
    phrase_files,
    phrase_rules,
    phrase_runs,
    sampling,
    scorecards,
    work_plan,
)
from qa_desk.services.desk import Desk
from qa_desk.services.jobs import JobService
from qa_desk.texts import Language
from qa_desk.ui.main import Shell, application, shell
from qa_desk.ui.pages.card_editor import CardEditorPage
from qa_desk.ui.pages.classifier import ClassifierPage
from qa_desk.ui.pages.evaluate import EvaluatePage
from qa_desk.ui.pages.phrases import PhrasesPage
from qa_desk.ui.pages.samples import SamplesPage
from qa_desk.ui.routes import (
    EvaluateContact,
    ImportPaths,
    NewSample,
    OpenContact,
    OpenDraft,
    OpenSession,
)
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.widgets.waveform_events import EventKind

IMAGES: Final = Path(__file__).resolve().parent / "images"
MORNING: Final = datetime(2026, 11, 2, 4, 30, tzinfo=UTC)
"""When the pictures are taken: half past nine in Almaty, on a Monday."""
SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)
CALL, CHAT = "SM-481377", "MS-5344"
NAME: Final = "Динара"
_CLOSING_MS: Final = 78_347
_CLOSE: Final = 6.0
_APOLOGY_MESSAGE: Final = 2
_SEED: Final = 20_261_102
_TALK: Final = """WEBVTT

00:01.000 --> 00:05.000
<v Асель>Здравствуйте, банк «Меридиан», чем могу помочь?

00:06.000 --> 00:09.000
<v Ерлан>Карта не проходит на кассе, посмотрите, пожалуйста.
"""
_PLAN: Final = """name: Качество, {number}
seed: {number}
method: quota
quota: {{per: agent, count: 2}}
exclude: {{evaluated: false}}
evaluators: [asel, me]
"""
_SOUND_CARD: Final = "</usr/share/alsa/alsa.conf>\npcm.!default { type null }\n"


@dataclass(frozen=True, slots=True)
class Morning:
    """A clock that stands."""

    time: datetime = MORNING

    def now(self) -> datetime:
        """Return the one moment there is."""
        return self.time


_MISHEARD: Final = "SM-481302"
_CORRECTIONS: Final = (
    (
        1,
        (
            "Добрый день! Ваше приложение вчера весь вечер не работало. Я стояла на кассе с полной"
            " тележкой и не могла оплатить. Это вообще нормально?"
        ),
    ),
    (
        3,
        "В том-то и дело, что не прошла, а деньги, по-моему, заморозились. Тридцать одна тысяча.",
    ),
)


@dataclass(frozen=True, slots=True)
class Stage:
    """The open window, and the workspace behind it."""

    shell: Shell
    desk: Desk

    def show(self, page: str, argument: object = None) -> None:
        """Show a page and wait until everything on it is there."""
        self.shell.window.show_page(page, argument)
        settle(self.shell.context.jobs)

    def contact(self, external_id: str) -> ContactId:
        """Return the id of a demo contact."""
        wanted = ContactFilter(words=external_id)
        return ContactId(contacts.ids(self.desk, wanted, ContactOrder())[0])

    def evaluate(self, external_id: str) -> EvaluatePage:
        """Open a contact for evaluation."""
        self.show("evaluate", EvaluateContact(self.contact(external_id)))
        page = self.shell.window.page
        assert isinstance(page, EvaluatePage)  # noqa: S101 - the page that was asked for
        return page


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, what is done before it is taken, and how the window looks."""

    name: str
    prepare: Callable[[Stage], None]
    size: QSize = SMALL
    theme: str = "light"


def home(stage: Stage) -> None:
    """Show what waits in the morning."""
    stage.show("home")


def listed(stage: Stage) -> None:
    """List the contacts, with one of them chosen."""
    stage.show("contacts", OpenContact(stage.contact("SM-481190")))


def brought_in(stage: Stage) -> None:
    """Look at a table of calls of which only its own switchboard knows the titles."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        table = folder / "Звонки за октябрь.csv"
        table.write_bytes(_calls().encode("cp1251"))
        chat = folder / "переписка.json"
        chat.write_text('{"format": "qa-desk-chat/1", "id": ', "utf-8")
        stage.show("import", ImportPaths((table, chat)))
        settle(stage.shell.context.jobs)


def asked(stage: Stage) -> None:
    """Ask who speaks in a conversation that names people and no sides."""
    with tempfile.TemporaryDirectory() as made:
        talk = Path(made) / "разговор.vtt"
        talk.write_text(_TALK, "utf-8")
        stage.show("import", ImportPaths((talk,)))
        settle(stage.shell.context.jobs)


def _calls() -> str:
    """Return a table of calls as a switchboard writes it."""
    agents = ("Асель Нурланова", "Дмитрий Орлов", "Гульнара Сапарова")
    rows = (
        f"{day:02}.10.2026 {9 + day % 8:02}:{day * 7 % 60:02}:05;{agents[day % 3]};"
        f"+7 701 555 0{day:02};Карты;{60 + day * 23};{'решено' if day % 4 else 'перезвонить'}"
        for day in range(1, 29)
    )
    return "\n".join(("Начало;Специалист;Абонент;Линия;Разговор, сек;Итог", *rows, ""))


def drawn(stage: Stage) -> None:
    """Show the sample of the month."""
    stage.show("samples")


def planned(stage: Stage) -> None:
    """Begin another sample."""
    stage.show("samples", NewSample())
    page = stage.shell.window.page
    if isinstance(page, SamplesPage):
        page.form.fields.seed.setValue(_SEED)  # chance would change the picture
    settle(stage.shell.context.jobs)


def scored(stage: Stage) -> None:
    """Score a call as far as its poor ending."""
    page = stage.evaluate(CALL)
    answers = ["yes", None, "full", "full", "full", "yes", "yes", "yes"]
    _answer(page.model, answers)
    said = "Бесплатно. Всё, идите в отделение."
    page.listening.player.seek(_CLOSING_MS)
    _lose(page.model, "closing", Evidence(start_ms=_CLOSING_MS, quote=said), "no_closing")
    settle(stage.shell.context.jobs)


def waited(stage: Stage) -> None:
    """Show a call with an interruption, a hold and evidence, as a whole."""
    page = _held(stage)
    page.listening.player.seek(page.listening.player.duration_ms // 2)
    settle(stage.shell.context.jobs)


def looked_closer(stage: Stage) -> None:
    """Look closely at the interruption, with what follows it chosen."""
    page = _held(stage)
    wave = page.listening.waveform
    overlap = wave.scene.events[EventKind.OVERLAP][0]
    page.listening.player.seek(overlap.start_ms)
    wave.zoom(_CLOSE, overlap.start_ms)
    wave.select(overlap.start_ms - 1000, overlap.end_ms + 2500)
    settle(stage.shell.context.jobs)


def corrected(stage: Stage) -> None:
    """Correct a turn a second time, with what was heard below it; another one is corrected too."""
    page = stage.evaluate(_MISHEARD)
    contact, panel = stage.contact(_MISHEARD), page.listening.transcript
    for row, said in _CORRECTIONS:
        seen = wording_of(panel.model.turns[row].segment)
        done = correcting.correct(stage.desk, contact, row, seen, replace(seen, text=said))
        stage.shell.context.hub.publish(done.changes)
        settle(stage.shell.context.jobs)
    page.corrections.begin(_CORRECTIONS[0][0])
    panel.editor.field.moveCursor(QTextCursor.MoveOperation.End)
    settle(stage.shell.context.jobs)


def _held(stage: Stage) -> EvaluatePage:
    """Open the call with a hold, scored as far as evidence goes; made when it is first wanted."""
    found = contacts.ids(stage.desk, ContactFilter(words=held_call.NUMBER), ContactOrder())
    if not found:
        held_call.make(stage.desk, stage.contact(CALL))
    page = stage.evaluate(held_call.NUMBER)
    settle(stage.shell.context.jobs)
    model, wave = page.model, page.listening.waveform
    wave.show_all()
    wave.drop_selection()
    _answer(model, ["yes", None, "full", "full", "full", "yes", "yes"])
    overlap, hold = (wave.scene.events[kind][0] for kind in (EventKind.OVERLAP, EventKind.HOLD))
    said = page.listening.wave.quote_of((overlap.start_ms - 3000, overlap.end_ms))
    _lose(
        model,
        "interruption",
        Evidence(overlap.start_ms, overlap.end_ms, quote=said),
        "interruption",
    )
    _lose(model, "hold", Evidence(hold.start_ms, hold.end_ms), "long_silence")
    settle(stage.shell.context.jobs)
    return page


def suggested(stage: Stage) -> None:
    """Show what is suggested for a call that nobody has scored."""
    suggested_call.show(stage.desk, stage.evaluate(suggested_call.CALL))
    settle(stage.shell.context.jobs)


def explained(stage: Stage) -> None:
    """Show how the score of the call comes about."""
    scored(stage)
    page = stage.shell.window.page
    if isinstance(page, EvaluatePage):
        page.form.toggle_explanation()
    settle(stage.shell.context.jobs)


def written(stage: Stage) -> None:
    """Score a chat in which one sentence was wanting."""
    page = stage.evaluate(CHAT)
    _answer(page.model, ["yes", "yes", "full", "full", "full"])
    _lose(page.model, "ownership", Evidence(message=_APOLOGY_MESSAGE), "no_apology")
    settle(stage.shell.context.jobs)


def compared(stage: Stage) -> None:
    """Show the session whose answers are revealed."""
    rows = calibrating.sessions(stage.desk)
    revealed = next(row for row in rows if row.state == "revealed")
    stage.show("calibrate", OpenSession(revealed.id))


def reported(stage: Stage) -> None:
    """Show the agents of the month and their workbooks."""
    stage.show("reports")


def read(stage: Stage) -> None:
    """Read the scorecard."""
    stage.show("scorecards")


def edited(stage: Stage) -> None:
    """Write the next version of the scorecard: a criterion, and what it does to a score."""
    page = _draft(stage)
    page.model.go(("sections", 1, "criteria", 1))
    page.side.tabs.setCurrentWidget(page.side.preview)
    rehearsal = page.side.preview.rehearsal
    rehearsal.answer_best()
    rehearsal.scorecard.give("information_correct", chosen("partial"))
    settle(stage.shell.context.jobs)


def weighed(stage: Stage) -> None:
    """Show what each criterion means for the score once one of them weighs more."""
    page = _draft(stage)
    page.model.put(("sections", 1, "criteria", 1, "weight"), 20)
    page.side.tabs.setCurrentWidget(page.side.weights)
    settle(stage.shell.context.jobs)


def classified(stage: Stage) -> None:
    """Change the error classifier, with an entry moved and another less critical."""
    stage.show("classifier")
    page = stage.shell.window.page
    assert isinstance(page, ClassifierPage)  # noqa: S101 - the page that was asked for
    model = page.model
    model.go(model.path_of("no_further_help"))
    model.move_to(model.current, model.path_of("solution"))
    model.go(model.path_of("recording_not_announced"))
    model.put((*model.current, "weight"), 20)
    settle(stage.shell.context.jobs)


def found_by_rules(stage: Stage) -> None:
    """Show a phrase rule with what it finds."""
    if not phrase_rules.all(stage.desk):
        language = stage.shell.context.languages.language
        phrase_files.bring_in(stage.desk, phrase_files.starter(language))
    phrase_runs.run(stage.desk, ContactFilter(), Token(), unheard)
    stage.show("phrases")
    settle(stage.shell.context.jobs)
    page = stage.shell.window.page
    assert isinstance(page, PhrasesPage)  # noqa: S101 - the page that was asked for
    page.model.open("thanks")
    QTest.qWait(500)  # the search begins when nothing was typed for a moment
    settle(stage.shell.context.jobs)


def queued(stage: Stage) -> None:
    """Show the queue: work under way here and elsewhere, an order, reasons, what was stopped."""
    ids = [ContactId(id_) for id_ in contacts.ids(stage.desk, ContactFilter(), ContactOrder())]
    spoken = {"model": "base", "language": "auto"}
    with stage.desk.store.change(by=stage.desk.user, verb="queue jobs") as change:
        heard = [id_ for id_ in ids if change.contacts.get(id_).media][:9]
        for place, contact in enumerate(heard):
            priority = Priority.OPENED if place == _OPENED else Priority.ASKED
            change.jobs.add(NewJob(JobKind.TRANSCRIBE, contact, spoken, priority))
        change.jobs.add(NewJob(JobKind.PHRASES, None, {}, Priority.ARCHIVE))
        jobs = [job.id for job in change.jobs.all()]
        for job, worker, done in zip(
            jobs[:3], ("worker-1", "worker-2", "worker-1"), (3, 7, 5), strict=False
        ):
            change.jobs.claim(job, worker)
            change.jobs.note_progress(job, worker, done / 10)
        facts = {"path": "2026-10-05 MS-5207.wav"}
        change.jobs.end(jobs[2], "worker-1", JobState.FAILED, "audio.damaged", facts)
        change.jobs.claim(jobs[3], "worker-2")
        change.jobs.end(jobs[3], "worker-2", JobState.DONE)
        change.jobs.cancel([jobs[4]])
        change.commit()
    stage.show("queue")


def first_steps(stage: Stage) -> None:
    """Show what an empty workspace says."""
    stage.show("first_run")


def worked(stage: Stage) -> None:
    """Show a week's plan: what was due before, what is due now, an absence and a norm."""
    desk, monday = stage.desk, MORNING.date()
    before = replace(desk, clock=Morning(MORNING - timedelta(days=7)))
    for number, (then, due) in enumerate(
        ((before, monday - timedelta(days=3)), (desk, monday + timedelta(days=4)))
    ):
        drawn_then = sampling.draw(then, _PLAN.format(number=number)).value
        work_plan.set_due(then, drawn_then.id, due)
    for norm in (Norm(20, days=days(monday)), Norm(10, EvaluatorId("me"), days(monday))):
        work_plan.set_norm(desk, norm)
    friday = days(monday + timedelta(days=4), monday + timedelta(days=4))
    absences.save(desk, Absence(friday, login=EvaluatorId("asel")))
    stage.show("plan")


_OPENED: Final = 7
"""Which of the queued calls somebody has opened."""
SHOTS: Final = (
    Shot("home", home),
    Shot("contacts", listed),
    Shot("import", brought_in),
    Shot("import_sides", asked),
    Shot("samples", drawn),
    Shot("sample_form", planned),
    Shot("evaluate", scored),
    Shot("evaluate_explained", explained),
    Shot("evaluate_dark", scored, theme="dark"),
    Shot("evaluate_large", scored, LARGE),
    Shot("evaluate_suggested", suggested),
    Shot("waveform", waited),
    Shot("waveform_dark", waited, theme="dark"),
    Shot("waveform_close", looked_closer),
    Shot("waveform_close_dark", looked_closer, LARGE, theme="dark"),
    Shot("evaluate_corrected", corrected),
    Shot("evaluate_chat", written),
    Shot("calibrate", compared),
    Shot("reports", reported),
    Shot("scorecards", read),
    Shot("card_editor", edited),
    Shot("card_editor_weights", weighed),
    Shot("card_editor_dark", edited, LARGE, theme="dark"),
    Shot("classifier", classified),
    Shot("phrases", found_by_rules),
    Shot("queue", queued),
    Shot("plan", worked),
)
"""The last one draws samples, which other pictures must not show."""
FIRST: Final = Shot("first_run", first_steps)


def main() -> int:
    """Read the arguments and take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workspace", type=Path, help="where the demo workspace is, or is to be")
    parser.add_argument("--language", choices=list(Language), action="append")
    parser.add_argument("--only", help="the name of one picture")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _set_up_machine(folder)
        app = application()
        demo = options.workspace or folder / "demo"
        _build(demo)
        for language in options.language or list(Language):
            own = _copied(demo, folder / language)
            with _opened(app, own, language) as stage:
                _take(stage, SHOTS, options.only)
            with _opened(app, folder / f"{language}-empty", language) as stage:
                _take(stage, (FIRST,), options.only)
    return 0


def _take(stage: Stage, shots: tuple[Shot, ...], only: str | None) -> None:
    context, window = stage.shell.context, stage.shell.window
    language = context.languages.language
    for shot in shots:
        if only not in (None, shot.name):
            continue
        context.preferences.put("theme", shot.theme)
        window.resize(shot.size)
        shot.prepare(stage)
        file = IMAGES / f"{shot.name}-{language}.png"
        size = save(window, file)
        print(f"{file.relative_to(IMAGES.parent)}: {size // 1000} kB")


@contextmanager
def _opened(app: QApplication, workspace: Path, language: str) -> Iterator[Stage]:
    """Open the window on a workspace on that morning."""
    with open_desk(place(workspace)) as found, JobService() as service:
        asked = found.settings.with_value("language", language).with_value("theme", "light")
        desk = replace(found, clock=Morning(), settings=asked)
        with shell(app, desk, service, _no_changes) as built:
            built.window.resize(SMALL)
            built.window.show()
            settle(built.context.jobs)
            yield Stage(built, desk)


def _draft(stage: Stage) -> CardEditorPage:
    """Open a draft of the scorecard's next version, without the steps of an earlier picture."""
    for row in card_drafts.drafts(stage.desk):
        card_drafts.delete(stage.desk, row.name)
    ref = scorecards.current(stage.desk, "inbound_service")
    assert ref is not None  # noqa: S101 - the demo publishes it
    document = card_drafts.from_published(stage.desk, ref)
    draft = card_drafts.create(stage.desk, document).value
    stage.show("card_editor", OpenDraft(draft.name))
    page = stage.shell.window.page
    assert isinstance(page, CardEditorPage)  # noqa: S101 - the page that was asked for
    return page


def _answer(model: ScorecardModel, options: Sequence[str | None]) -> None:
    """Answer the criteria from the first on; None leaves one out."""
    for criterion, option in zip(model.places, options, strict=False):
        if option is not None:
            model.give(criterion, chosen(option))


def _lose(model: ScorecardModel, place: str, proof: Evidence, kind: str) -> None:
    """Lose the point of a criterion, with its evidence and the kind of error."""
    model.go(place)
    model.give(place, chosen("no"))
    model.prove(proof)
    model.set_error(place, kind, recorded=True)


def _no_changes(_token: Token, _report: Report) -> Changes:
    """Stand in for the building of the demo, so that its button is shown."""
    return touched()


def _build(demo: Path) -> None:
    """Make the demo workspace; one that is complete is left as it is."""
    paths = Paths(demo)
    paths.create()
    known = settings.load(paths.settings).with_value("user_name", NAME)
    settings.save(known.with_value("first_run_done", value=True), paths.settings)
    with open_desk(place(demo)) as desk:
        build.build(replace(desk, clock=Morning()), Language.RU, unheard)


def _copied(workspace: Path, to: Path) -> Path:
    """Copy a workspace; the speech models, which are large, are shared."""
    shutil.copytree(workspace, to, ignore=shutil.ignore_patterns("models", "logs"))
    models = workspace / "models"
    if models.is_dir():
        (to / "models").symlink_to(models.resolve())
    for report in (to / "reports").rglob("*.xlsx"):
        os.utime(report, (MORNING.timestamp(), MORNING.timestamp()))
    return to


def _set_up_machine(folder: Path) -> None:
    """Have no screen, the clock of Almaty, and a sound device that nobody hears."""
    conf = folder / "asound.conf"
    conf.write_text(_SOUND_CARD, "utf-8")
    os.environ["ALSA_CONFIG_PATH"] = str(conf)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = "Asia/Almaty"
    time.tzset()


if __name__ == "__main__":
    sys.exit(main())
