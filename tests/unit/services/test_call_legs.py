"""A call that was recorded in two files is one contact, heard, drawn and transcribed as one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_desk.domain.contacts import Contact, Side
from qa_desk.services import analysing, contacts, importing, playback, speech_requests
from qa_desk.services.desk import Desk
from qa_desk.services.heard import files_of
from qa_desk.services.importing import ImportRequest, ImportSummary
from qa_desk.services.speech_requests import Wishes
from qa_desk.speech.request import TranscribeRequest
from tests.unit.importing.building import a_table, a_wav
from tests.workspace import a_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


def done(desk: Desk, *paths: Path, **other: object) -> ImportSummary:
    return importing.run(desk, ImportRequest(paths, **other)).value  # type: ignore[arg-type] # by name


def counts(summary: ImportSummary) -> tuple[int, int, int, int]:
    return (summary.added, summary.updated, summary.duplicates, len(summary.rejected))


def only(desk: Desk, summary: ImportSummary) -> Contact:
    [id_] = summary.contacts
    return contacts.contact(desk, id_)


def two(folder: Path, first: str = "-in", second: str = "-out") -> Path:
    a_wav(folder / f"17.5{first}.wav", channels=1, tone=100, seconds=0.5)
    a_wav(folder / f"17.5{second}.wav", channels=1, tone=200, seconds=0.25)
    return folder


def test_two_sides_become_one_contact(desk: Desk, tmp_path: Path) -> None:
    summary = done(desk, two(tmp_path / "in"))

    call = only(desk, summary)
    assert (call.external_id, call.duration_ms) == ("17.5", 500)
    assert [media.sides for media in call.media] == [(Side.UNKNOWN,), (Side.UNKNOWN,)]
    assert counts(done(desk, tmp_path / "in")) == (0, 0, 1, 0)


def test_names_of_people_say_who_is_heard(desk: Desk, tmp_path: Path) -> None:
    call = only(desk, done(desk, two(tmp_path / "in", "_customer", "_agent")))

    assert [media.sides for media in call.media] == [(Side.AGENT,), (Side.CUSTOMER,)]
    assert [media.duration_ms for media in call.media] == [250, 500]


def test_the_request_says_which_side_is_the_agents(desk: Desk, tmp_path: Path) -> None:
    call = only(desk, done(desk, two(tmp_path / "in"), agent_channel=1))

    assert [media.sides for media in call.media] == [(Side.CUSTOMER,), (Side.AGENT,)]


@pytest.mark.parametrize("named", ["17.5.wav", "17.5-in.wav", "17.5-out.wav"])
def test_a_row_of_a_list_takes_both_sides(desk: Desk, tmp_path: Path, named: str) -> None:
    folder = two(tmp_path / "in")
    table = a_table(tmp_path / "list.csv", f"{named},c-1,2026-10-05T10:00:00+05:00,a1,Асем,Карты")

    call = only(desk, done(desk, folder, metadata=table))

    assert (call.external_id, len(call.media)) == ("c-1", 2)
    assert call.media[0].duration_ms == 500


def test_a_bad_side_is_told_and_completed_later(desk: Desk, tmp_path: Path) -> None:
    folder = two(tmp_path / "in")
    whole = (folder / "17.5-out.wav").read_bytes()
    (folder / "17.5-out.wav").write_bytes(b"")
    first = done(desk, folder)
    assert [one.code for one in first.rejected] == ["audio.empty"]
    assert len(only(desk, first).media) == 1

    (folder / "17.5-out.wav").write_bytes(whole)
    second = done(desk, folder)

    assert counts(second) == (0, 1, 0, 0)
    assert second.contacts == first.contacts
    assert len(only(desk, second).media) == 2
    assert counts(done(desk, folder)) == (0, 0, 1, 0)


def test_a_silent_side_does_not_join_two_calls(desk: Desk, tmp_path: Path) -> None:
    for name, tone in (("one", 100), ("two", 200)):
        a_wav(tmp_path / "in" / f"{name}-in.wav", channels=1, tone=tone)
        a_wav(tmp_path / "in" / f"{name}-out.wav", channels=1, tone=0)

    assert counts(done(desk, tmp_path / "in")) == (2, 0, 0, 0)
    assert counts(done(desk, tmp_path / "in")) == (0, 0, 2, 0)


def test_both_sides_are_heard_drawn_and_measured_together(desk: Desk, tmp_path: Path) -> None:
    summary = done(desk, two(tmp_path / "in", "_agent", "_customer"))
    alone = playback.open_recording(desk, contacts.contact(desk, summary.contacts[0]))
    again = playback.open_recording(desk, contacts.contact(desk, summary.contacts[0]))

    for found in (alone, again):
        assert (found.samples.channels, playback.shape_of(desk, found).peaks.channels) == (2, 2)
        assert found.media.sides == (Side.AGENT, Side.CUSTOMER)
        assert found.media.duration_ms == found.samples.duration_ms == 500
        found.close()
    assert set(analysing.timeline_of(desk, summary.contacts[0]).talk_ms) == {
        Side.AGENT,
        Side.CUSTOMER,
    }


def test_a_waveform_that_was_kept_of_one_side_is_made_anew(desk: Desk, tmp_path: Path) -> None:
    folder = two(tmp_path / "in")
    later = (folder / "17.5-out.wav").rename(tmp_path / "17.5-out.wav")
    first = only(desk, done(desk, folder))
    alone = playback.open_recording(desk, first)
    assert playback.shape_of(desk, alone).peaks.channels == 1
    alone.close()
    later.rename(folder / "17.5-out.wav")

    whole = only(desk, done(desk, folder))
    for _ in range(2):
        found = playback.open_recording(desk, whole)
        assert found.peaks is None or found.peaks.channels == 2
        assert playback.shape_of(desk, found).peaks.channels == 2
        found.close()


def test_both_sides_go_to_the_transcription(desk: Desk, tmp_path: Path) -> None:
    call = only(desk, done(desk, two(tmp_path / "in", "_agent", "_customer")))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(speech_requests, "request_of_file", _bare)
        with files_of(desk, call) as files:
            request = speech_requests.request_of_contact(desk, call, files, Wishes())

    assert [request.path, *request.other_legs] == [
        desk.paths.media / media.path for media in call.media
    ]
    assert request.sides == (Side.AGENT, Side.CUSTOMER)


def _bare(_desk: Desk, path: Path, _wishes: Wishes) -> TranscribeRequest:
    return TranscribeRequest(path, (), path, "base")
