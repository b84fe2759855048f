"""What is known of a contact is measured, whatever it has: sound, a transcript, messages."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from benchmarks.known_call import RATE, syllables
from qa_desk.analytics.measures import Name
from qa_desk.audio.faults import Damaged, NoRecording
from qa_desk.audio.probe import probe
from qa_desk.audio.samples import Samples
from qa_desk.domain.contacts import Channel, Contact, Media, Message, Side
from qa_desk.domain.ids import ContactId
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.services import analysing
from qa_desk.services.desk import Desk
from tests.unit.audio.sounds import write_wav
from tests.workspace import ME, NOON, a_desk

A, C, UNKNOWN = Side.AGENT, Side.CUSTOMER, Side.UNKNOWN


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Iterator[Desk]:
    opened = a_desk(tmp_path)
    yield opened
    opened.store.close()


def _sound(*channels: tuple[float, float] | None, seconds: int = 16) -> Samples:
    """Return channels in which somebody speaks from one second to another, or nobody."""
    data = np.zeros((seconds * RATE, len(channels)))
    for number, spoken in enumerate(channels):
        if spoken is not None:
            start, end = (round(second * RATE) for second in spoken)
            data[start:end, number] = syllables((end - start) / RATE, number)
    return Samples(np.clip(data, -32768, 32767).astype(np.int16), RATE)


def _media(desk: Desk, samples: Samples, *sides: Side) -> Media:
    found = probe(write_wav(desk.paths.media / "call.wav", samples))
    return Media("call.wav", "x", found.codec, found.channels, RATE, found.duration_ms, sides)


def _contact(*media: Media, messages: tuple[Message, ...] = ()) -> Contact:
    return Contact(Channel.VOICE, "test", "SM-1", media=media, messages=messages)


def _stored(desk: Desk, contact: Contact, transcript: Transcript | None = None) -> ContactId:
    with desk.store.change(by=ME, verb="test") as change:
        contact_id = change.contacts.add(contact)
        if transcript is not None:
            change.transcripts.put(contact_id, transcript)
        change.commit()
    return contact_id


def _transcript(*turns: tuple[Side, int, int, int], complete: bool = True) -> Transcript:
    segments = tuple(
        Segment(side, None, start, end, " ".join(["слово"] * words))
        for side, start, end, words in turns
    )
    return Transcript(segments, "base", "ru", 20_000, complete=complete)


def _measured(desk: Desk, samples: Samples, *sides: Side) -> analysing.Analysis:
    return analysing.measured(desk, _stored(desk, _contact(_media(desk, samples, *sides))))


def test_a_call_is_measured_with_its_words(desk: Desk) -> None:
    contact = _contact(_media(desk, _sound((0, 8), (9, 12)), A, C))
    contact_id = _stored(desk, contact, _transcript((A, 0, 8000, 16), (C, 9000, 12_000, 5)))
    found = analysing.measured(desk, contact_id)
    assert found.heard
    pace = found.measures[Name.WORDS_PER_MINUTE_AGENT].value
    assert pace == pytest.approx(120, abs=3)
    assert found.measures[Name.AGENT_TALK_SHARE].value == pytest.approx(8 / 11, abs=0.02)
    assert -30 < found.measures[Name.LOUDNESS_AGENT_DB].value < -15


def test_words_of_a_transcript_that_is_not_whole_are_not_counted(desk: Desk) -> None:
    contact = _contact(_media(desk, _sound((0, 8), (9, 12)), A, C))
    half = _transcript((A, 0, 8000, 16), complete=False)
    found = analysing.measured(desk, _stored(desk, contact, half))
    assert Name.WORDS_PER_MINUTE_AGENT not in found.measures


def test_a_transcript_without_a_recording_tells_by_its_times(desk: Desk) -> None:
    turns = _transcript((A, 0, 6000, 12), (C, 5000, 9000, 8), (A, 15_000, 20_000, 10))
    found = analysing.measured(desk, _stored(desk, _contact(), turns))
    assert found.timeline is not None
    assert (found.heard, found.timeline.talk_ms) == (False, {A: 11_000, C: 4000})
    assert [(s.start_ms, s.end_ms) for s in found.timeline.silences] == [(9000, 15_000)]
    assert found.measures[Name.WORDS_PER_MINUTE_AGENT].value == 120
    assert Name.LOUDNESS_AGENT_DB not in found.measures


def test_a_chat_has_its_responses_and_nothing_aloud(desk: Desk) -> None:
    said = ((C, 0), (Side.BOT, 1), (A, 90), (C, 100))
    messages = tuple(
        Message(place, side, "", "…", NOON + timedelta(seconds=at))
        for place, (side, at) in enumerate(said)
    )
    found = analysing.measured(desk, _stored(desk, _contact(messages=messages)))
    assert (found.timeline, found.unanswered) == (None, 3)
    assert found.measures[Name.FIRST_RESPONSE_S].value == 90


def test_a_contact_of_which_nothing_is_kept_says_so(desk: Desk) -> None:
    with pytest.raises(NoRecording):
        analysing.measured(desk, _stored(desk, _contact()))


def test_one_channel_is_a_voice_of_which_nobody_knows_whose(desk: Desk) -> None:
    found = _measured(desk, _sound((1, 9)), UNKNOWN)
    assert found.timeline is not None
    assert set(found.timeline.talk_ms) == {UNKNOWN}
    assert Name.AGENT_TALK_SHARE not in found.measures
    assert found.measures[Name.SILENCES].value == 1


def test_the_same_sound_in_both_channels_is_one_voice(desk: Desk) -> None:
    one = _sound((1, 9))
    found = _measured(desk, Samples(np.hstack((one.data, one.data // 2)), RATE), A, C)
    assert found.timeline is not None
    assert found.timeline.talk_ms == {UNKNOWN: pytest.approx(8000, abs=60)}
    assert found.timeline.overlaps == ()
    assert Name.INTERRUPTIONS_BY_AGENT not in found.measures


def test_a_dead_channel_is_a_side_that_said_nothing(desk: Desk) -> None:
    found = _measured(desk, _sound((1, 9), None), A, C)
    assert found.measures[Name.CUSTOMER_TALK_SHARE].value == 0
    assert found.measures[Name.AGENT_TALK_SHARE].value == 1
    assert Name.LOUDNESS_CUSTOMER_DB not in found.measures


def test_two_channels_of_the_agents_are_one_side(desk: Desk) -> None:
    found = _measured(desk, _sound((0, 5), (5, 8), (8, 12)), A, C, A)
    assert found.timeline is not None
    assert found.timeline.talk_ms == {
        A: pytest.approx(9000, abs=80),
        C: pytest.approx(3000, abs=80),
    }


def test_three_strangers_are_three_voices(desk: Desk) -> None:
    found = _measured(desk, _sound((0, 5), (5, 8), (8, 12)), UNKNOWN, UNKNOWN, UNKNOWN)
    assert found.timeline is not None
    assert set(found.timeline.talk_ms) == {"channel_0", "channel_1", "channel_2"}


def test_a_recording_of_no_length_is_damaged(desk: Desk) -> None:
    contact = _contact(_media(desk, _sound((0, 1)), A))
    write_wav(desk.paths.media / "call.wav", Samples(np.zeros((0, 1), np.int16), RATE))
    with pytest.raises(Damaged):
        analysing.measured(desk, _stored(desk, contact))


def test_ten_hours_are_measured_like_ten_minutes(desk: Desk) -> None:
    rng = np.random.default_rng(1)
    hour = np.where(np.arange(360_000) // 700 % 2, -70, -24) + rng.normal(0, 3, (2, 360_000))
    levels = [np.tile(side, 10).astype(np.float32) for side in (hour[0], hour[1][::-1])]
    found = analysing.timeline_of_levels(desk, levels, 36_000_000, (A, C))
    assert found.duration_ms == 36_000_000
    assert sum(found.talk_ms.values()) > 10_000_000
