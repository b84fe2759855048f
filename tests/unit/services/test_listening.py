"""A contact's recording is opened, and what happened in it is told."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qa_desk.audio.faults import CannotOpen, NoRecording
from qa_desk.audio.probe import probe
from qa_desk.audio.samples import Samples
from qa_desk.audio.silences import pauses
from qa_desk.domain.contacts import Channel, Contact, Media, Side
from qa_desk.domain.ids import ContactId
from qa_desk.errors import Cancelled
from qa_desk.services import analysing, playback
from qa_desk.services.desk import Desk
from tests.unit.audio.sounds import RATE, write_wav
from tests.workspace import ME, a_desk

_SIDES = (Side.AGENT, Side.CUSTOMER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


def _talk(seconds: int, *spoken: tuple[float, float]) -> Samples:
    """Return a call in which the sides speak by turns, then fall silent."""
    rng = np.random.default_rng(3)
    data = np.zeros((seconds * RATE, 2), dtype=np.int16)
    for side, (start, end) in enumerate(spoken):
        part = slice(round(start * RATE), round(end * RATE))
        data[part, side % 2] = rng.normal(0, 4000, part.stop - part.start).astype(np.int16)
    return Samples(data, RATE)


def _media(desk: Desk, sides: tuple[Side, ...] = _SIDES) -> Media:
    path = write_wav(desk.paths.media / "ab.wav", _talk(12, (0, 3), (2, 5)))
    found = probe(path)
    return Media(
        "ab.wav", "ab", found.codec, found.channels, found.sample_rate, found.duration_ms, sides
    )


def _contact(*media: Media) -> Contact:
    return Contact(Channel.VOICE, "test", "SM-1", media=media)


def _stored(desk: Desk, contact: Contact) -> ContactId:
    with desk.store.change(by=ME, verb="test") as change:
        contact_id = change.contacts.add(contact)
        change.commit()
    return contact_id


def test_an_opened_recording_has_sound_and_player_then_its_shape(desk: Desk) -> None:
    recording = playback.open_recording(desk, _contact(_media(desk)))
    shape = playback.shape_of(desk, recording)
    assert recording.samples.duration_ms == shape.peaks.duration_ms == 12_000
    assert recording.player.duration_ms == 12_000
    assert shape.duration_ms == 12_000
    recording.close()


def test_the_shape_is_kept_for_the_next_time(desk: Desk) -> None:
    contact = _contact(_media(desk))
    first = playback.open_recording(desk, contact)
    assert first.peaks is None
    shape = playback.shape_of(desk, first)
    assert [file.name for file in desk.paths.peaks.iterdir()] == ["ab.npz"]
    second = playback.open_recording(desk, contact)
    assert second.peaks is not None
    assert np.array_equal(shape.peaks.levels[0], second.peaks.levels[0])
    first.close()
    second.close()


def test_what_counts_as_a_pause_is_a_setting(desk: Desk) -> None:
    recording = playback.open_recording(desk, _contact(_media(desk)))
    shape = playback.shape_of(desk, recording)
    recording.close()
    ours = playback.quiet_of(desk.settings)
    (pause,) = pauses(shape.levels, shape.duration_ms, ours)
    assert abs(pause.start_ms - 5000) <= 50
    assert pause.end_ms == 12_000
    patient = playback.quiet_of(desk.settings.with_value("skip_from_s", 8.0))
    assert pauses(shape.levels, shape.duration_ms, patient) == ()


def test_a_recording_that_is_closed_is_not_measured_to_its_end(desk: Desk) -> None:
    recording = playback.open_recording(desk, _contact(_media(desk)))
    recording.close()
    with pytest.raises(Cancelled):
        playback.shape_of(desk, recording)


def test_a_contact_without_a_recording_says_so(desk: Desk) -> None:
    with pytest.raises(NoRecording) as caught:
        playback.open_recording(desk, _contact())
    assert caught.value.facts["contact"] == "SM-1"


def test_a_recording_that_is_gone_is_named(desk: Desk) -> None:
    media = replace(_media(desk), path="gone.wav")
    with pytest.raises(CannotOpen):
        playback.open_recording(desk, _contact(media))


def test_the_timeline_of_a_contact_names_its_sides(desk: Desk) -> None:
    contact_id = _stored(desk, _contact(_media(desk)))
    found = analysing.timeline_of(desk, contact_id)
    assert found.talk_ms == pytest.approx({Side.AGENT: 3000, Side.CUSTOMER: 3000}, abs=60)
    (silence,) = found.silences
    assert silence.start_ms == pytest.approx(5000, abs=50)
    assert silence.end_ms == 12_000
    (overlap,) = found.overlaps
    assert overlap.by is Side.CUSTOMER
    assert overlap.span.start_ms == pytest.approx(2000, abs=50)


def test_the_threshold_of_silence_is_a_setting(desk: Desk) -> None:
    contact_id = _stored(desk, _contact(_media(desk)))
    patient = replace(desk, settings=desk.settings.with_value("silence_s", 8.0))
    assert analysing.timeline_of(patient, contact_id).silences == ()


def test_the_sides_of_a_bare_file_have_no_names(desk: Desk) -> None:
    _media(desk)
    found = analysing.timeline_of_file(desk, desk.paths.media / "ab.wav")
    assert set(found.talk_ms) == {"channel_0", "channel_1"}
    assert found.overlaps[0].by == "channel_1"


def test_a_contact_in_writing_has_no_timeline(desk: Desk) -> None:
    with pytest.raises(NoRecording):
        analysing.timeline_of(desk, _stored(desk, _contact()))


def test_the_only_channel_is_unknown_rather_than_somebodys() -> None:
    assert analysing.voices((Side.UNKNOWN,), 1) == ("unknown",)
    assert analysing.voices(_SIDES, 2) == ("agent", "customer")
    assert analysing.voices(_SIDES, 1) == ("unknown",)
