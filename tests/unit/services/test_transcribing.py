import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.audio.faults import NoRecording, NotAudio
from qa_desk.db.store import Store
from qa_desk.domain.changes import Topic
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.jobs import JobState
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Cancelled, ExitCode
from qa_desk.services import children, job_queue, job_running, transcribing
from qa_desk.services.children import ChildDied
from qa_desk.services.desk import Desk
from qa_desk.services.speech_requests import Wishes
from qa_desk.speech import models, worker
from qa_desk.speech.faults import NoModel
from qa_desk.speech.model_folder import missing_files
from tests.unit.services import stub_worker
from tests.unit.services.stub_worker import FIRST, SECOND
from tests.workspace import StoppedClock, a_desk


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Open a workspace with a model named base, whose recogniser is a stub in a real child."""
    monkeypatch.setattr(worker, "main", stub_worker.main)
    monkeypatch.setattr(children, "_SECONDS_TO_OBEY", 0.2)
    desk = a_desk(tmp_path)
    install_model(desk, "base")
    yield desk
    desk.store.close()


def install_model(desk: Desk, name: str) -> None:
    folder = desk.paths.models / name
    folder.mkdir()
    for file in missing_files(folder):
        (folder / file).write_text(file)


def a_call(desk: Desk, name: str = "good", *, recorded: bool = True) -> ContactId:
    sides = (Side.AGENT, Side.CUSTOMER)
    media = Media(f"{name}.opus", name, "opus", 2, 48_000, 5000, sides)
    call = Contact(Channel.VOICE, "test", name, language="kk", media=(media,) if recorded else ())
    with desk.store.change(by=desk.user, verb="test") as change:
        contact_id = change.contacts.add(call)
        change.commit()
    return contact_id


def run(desk: Desk, contact_id: ContactId) -> Transcript:
    return transcribing.transcribe(desk, contact_id, Token(), unheard).value


def states(desk: Desk) -> list[JobState]:
    return [job.state for job in job_queue.jobs(desk)]


def test_transcript_is_kept_whole(desk: Desk) -> None:
    call = a_call(desk)
    done = transcribing.transcribe(desk, call, Token(), unheard)
    assert done.value.segments == (FIRST, SECOND)
    assert transcribing.transcript(desk, call) == done.value
    assert done.changes.topics == {Topic.TRANSCRIPTS, Topic.CONTACTS, Topic.PHRASES}
    assert done.changes.contacts == {call}


def test_child_is_asked_for_what_the_settings_and_the_contact_say(desk: Desk) -> None:
    assert run(desk, a_call(desk)).model == "base auto kk balanced agent customer"


def test_language_and_model_may_be_chosen(desk: Desk) -> None:
    install_model(desk, "small")
    done = transcribing.transcribe(
        desk, a_call(desk), Token(), unheard, wishes=Wishes(language="ru", model="small")
    )
    assert done.value.model.startswith("small ru")


def test_progress_is_told_from_nothing_to_all(desk: Desk) -> None:
    heard: list[float] = []
    transcribing.transcribe(desk, a_call(desk), Token(), lambda f, _name: heard.append(f))
    assert heard == [0.0, 0.5, 1.0]


@pytest.mark.parametrize(("name", "exit_code"), [("crashes", 11)])
def test_crash_is_a_fault_and_what_was_heard_stays(desk: Desk, name: str, exit_code: int) -> None:
    call = a_call(desk, name)
    with pytest.raises(ChildDied) as caught:
        run(desk, call)
    assert caught.value.facts == {"exit_code": exit_code}
    kept = transcribing.transcript(desk, call)
    assert kept is not None
    assert (kept.segments, kept.complete) == ((FIRST,), False)


def test_cancel_stops_at_once_and_keeps_what_was_heard(desk: Desk) -> None:
    call, token = a_call(desk, "endless"), Token()

    def report(fraction: float, _name: str) -> None:
        if fraction:
            token.cancel()

    with pytest.raises(Cancelled):
        transcribing.transcribe(desk, call, token, report)
    kept = transcribing.transcript(desk, call)
    assert kept is not None
    assert (kept.segments, kept.complete) == ((FIRST,), False)


def test_fault_of_the_child_arrives_as_itself(desk: Desk) -> None:
    call = a_call(desk, "damaged")
    with pytest.raises(NotAudio) as caught:
        run(desk, call)
    assert caught.value.facts == {"path": desk.paths.media / "damaged.opus"}
    assert transcribing.transcript(desk, call) is None


def test_complete_transcript_survives_a_new_try_that_fails(desk: Desk) -> None:
    call = a_call(desk, "crashes")
    old = Transcript((SECOND,), "import:other", "ru", 5000)
    with desk.store.change(by=desk.user, verb="test") as change:
        change.transcripts.put(call, old)
        change.commit()
    with pytest.raises(ChildDied):
        run(desk, call)
    assert transcribing.transcript(desk, call) == old


def test_contact_without_recording_is_a_fault(desk: Desk) -> None:
    with pytest.raises(NoRecording):
        run(desk, a_call(desk, recorded=False))


def test_missing_model_is_a_fault_that_names_it(desk: Desk) -> None:
    with pytest.raises(NoModel) as caught:
        transcribing.transcribe(
            desk, a_call(desk), Token(), unheard, wishes=Wishes(model="large-v3")
        )
    assert caught.value.facts == {"model": "large-v3"}
    assert caught.value.exit_code is ExitCode.MISSING


def test_file_is_transcribed_and_nothing_is_stored(desk: Desk, tmp_path: Path) -> None:
    found = transcribing.transcribe_file(desk, tmp_path / "some.wav", Token(), unheard)
    assert found.segments == (FIRST, SECOND)
    with desk.store.read() as reader:
        assert reader.jobs.all() == []


def test_queue_does_all_and_says_what_failed(desk: Desk) -> None:
    calls = [a_call(desk), a_call(desk, "damaged"), a_call(desk, "last")]
    transcribing.enqueue(desk, calls)
    done = job_running.run_queue(desk, Token(), unheard).value
    assert done.transcribed == (calls[0], calls[2])
    assert [(contact, fault.code) for contact, fault in done.failed] == [
        (calls[1], "audio.not_audio")
    ]
    assert states(desk) == [JobState.DONE, JobState.FAILED, JobState.DONE]
    assert [job.fault for job in job_queue.jobs(desk)] == ["", "audio.not_audio", ""]


def test_contact_waits_once_and_only_with_a_recording(desk: Desk) -> None:
    call, chat = a_call(desk), a_call(desk, "chat", recorded=False)
    assert len(transcribing.enqueue(desk, [call, chat, call]).value) == 1
    assert transcribing.enqueue(desk, [call]).value == ()
    assert [job.contact_id for job in job_queue.pending(desk)] == [call]


def test_cancelled_queue_leaves_the_job_interrupted_and_the_rest_waiting(desk: Desk) -> None:
    token = Token()
    transcribing.enqueue(desk, [a_call(desk, "endless"), a_call(desk)])

    def report(fraction: float, _name: str) -> None:
        if fraction:
            token.cancel()

    with pytest.raises(Cancelled):
        job_running.run_queue(desk, token, report)
    assert states(desk) == [JobState.INTERRUPTED, JobState.WAITING]


def test_queue_survives_a_crash_of_the_program(desk: Desk) -> None:
    calls = [a_call(desk), a_call(desk, "other")]
    jobs = transcribing.enqueue(desk, calls).value
    with desk.store.change(by=desk.user, verb="test") as change:
        change.jobs.set_state(jobs[0], JobState.RUNNING, 0.4, "")
        change.commit()
    desk.store.close()
    again = _reopened(desk)
    left = job_queue.interrupted(again).value
    assert [job.contact_id for job in left] == [calls[0]]
    assert states(again) == [JobState.INTERRUPTED, JobState.WAITING]
    job_queue.retry(again, [job.id for job in left])
    assert job_running.run_queue(again, Token(), unheard).value.transcribed == tuple(calls)
    again.store.close()


def test_a_second_window_leaves_what_the_first_is_working_on(desk: Desk) -> None:
    jobs = transcribing.enqueue(desk, [a_call(desk), a_call(desk, "other")]).value
    second = _reopened(desk)
    seen: list[tuple[JobState, ...]] = []

    def report(fraction: float, _name: str) -> None:
        if fraction:
            assert job_queue.interrupted(second).value == ()
            seen.append(tuple(states(second)))

    job_running.run_queue(desk, Token(), report)

    assert seen[0] == (JobState.RUNNING, JobState.WAITING)
    assert states(desk) == [JobState.DONE, JobState.DONE]
    assert len(jobs) == 2
    second.store.close()


def test_dropped_job_is_not_done(desk: Desk) -> None:
    jobs = transcribing.enqueue(desk, [a_call(desk)]).value
    job_queue.cancel(desk, jobs)
    assert job_running.run_queue(desk, Token(), unheard).value.transcribed == ()
    assert states(desk) == [JobState.CANCELLED]


def test_queue_without_its_model_touches_nothing(desk: Desk) -> None:
    transcribing.enqueue(desk, [a_call(desk)], model="small")
    with pytest.raises(NoModel):
        job_running.run_queue(desk, Token(), unheard)
    assert states(desk) == [JobState.WAITING]


def test_queue_reports_its_share_of_the_whole(desk: Desk) -> None:
    heard: list[float] = []
    transcribing.enqueue(desk, [a_call(desk), a_call(desk, "other")])
    job_running.run_queue(desk, Token(), lambda fraction, _name: heard.append(fraction))
    assert heard == [0.0, 0.25, 0.5, 0.5, 0.75, 1.0]


def test_models_are_listed_added_and_verified(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "faster-whisper-mine"
    folder.mkdir()
    for file in missing_files(folder):
        (folder / file).write_text("weights")
    added = transcribing.add_model(desk, folder)
    assert added.changes.topics == {Topic.MODELS}
    assert [model.name for model in transcribing.models(desk)] == ["base", "mine"]
    assert [(check.name, check.ok) for check in transcribing.verify_models(desk)] == [
        ("base", True),
        ("mine", True),
    ]


def test_packaged_model_is_none_where_the_packages_are_not(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "packages_installed", lambda: False)
    assert transcribing.model_from_packages(desk) is None


def test_use_case_loads_no_qt_no_numbers_and_no_recogniser() -> None:
    code = (
        "import sys, qa_desk.services.transcribing\n"
        "print(*{'PySide6', 'numpy', 'av', 'faster_whisper', 'ctranslate2'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""


def _reopened(desk: Desk) -> Desk:
    store = Store.open(desk.paths.database, StoppedClock())
    return Desk(desk.paths, store, desk.settings, desk.clock, desk.user)
