from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_desk.audio.faults import NoRoom
from qa_desk.audio.samples import Samples
from qa_desk.audio.scratch import Decoding, Scratch
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Flag, Transcript
from qa_desk.speech.engine import transcribe
from qa_desk.speech.request import Heard, Progressed, TranscribeRequest
from qa_desk.speech.windows import SAMPLE_RATE
from tests.unit.speech.speakers import HIGH, LOW, a_call
from tests.unit.speech.stubs import StubRecogniser, a_recording

BOTH = (Side.AGENT, Side.CUSTOMER)


def a_request(sides: tuple[Side, ...] = BOTH, language: str = "") -> TranscribeRequest:
    return TranscribeRequest(Path("call.wav"), sides, Path("model"), "base", language)


def run(
    samples: Samples, request: TranscribeRequest | None = None
) -> tuple[Transcript, list[Heard | Progressed]]:
    sent: list[Heard | Progressed] = []
    ticks = iter(range(1, 1000))
    made = transcribe(
        samples, request or a_request(), StubRecogniser(), sent.append, lambda: next(ticks)
    )
    return made, sent


TALK = a_recording(60, [(1, 5), (20, 25)], [(6, 15), (30, 50)])


def test_turns_of_both_sides_come_in_order_of_time_on_their_own_channel() -> None:
    made, _ = run(TALK)
    assert [(turn.side, turn.channel, turn.start_ms, turn.end_ms) for turn in made.segments] == [
        (Side.AGENT, 0, 1000, 5000),
        (Side.CUSTOMER, 1, 6000, 15_000),
        (Side.AGENT, 0, 20_000, 25_000),
        (Side.CUSTOMER, 1, 30_000, 50_000),
    ]


def test_transcript_knows_how_it_was_come_by() -> None:
    made, _ = run(TALK)
    assert (made.model, made.language, made.complete) == ("base", "ru", True)
    assert (made.duration_ms, made.speech_ms, made.elapsed_ms) == (60_000, 38_000, 1000)


def test_all_turns_are_sent_before_the_end() -> None:
    made, sent = run(TALK)
    heard = [turn for message in sent if isinstance(message, Heard) for turn in message.segments]
    assert sorted(heard, key=lambda turn: turn.start_ms) == list(made.segments)


def test_progress_counts_seconds_of_speech_and_ends_at_one() -> None:
    _, sent = run(TALK)
    fractions = [message.fraction for message in sent if isinstance(message, Progressed)]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_silence_becomes_no_words() -> None:
    made, sent = run(a_recording(30, [], []))
    assert (made.segments, made.language, made.speech_ms) == ((), "", 0)
    assert sent == []


def test_chosen_language_is_kept_and_the_turns_say_what_it_sounds_like() -> None:
    made, _ = run(TALK, a_request(language="kk"))
    assert made.language == "kk"
    assert {(turn.language, turn.flags) for turn in made.segments} == {("kk", (Flag.SOUNDS_RU,))}


def test_mono_recording_has_one_unknown_side() -> None:
    made, _ = run(a_recording(10, [(1, 2)]), a_request(sides=()))
    assert [(turn.side, turn.channel) for turn in made.segments] == [(Side.UNKNOWN, 0)]


def test_same_voice_on_both_channels_is_heard_once_and_nobodys() -> None:
    mono = a_recording(10, [(1, 2)]).data
    made, _ = run(Samples(np.hstack((mono, mono)), SAMPLE_RATE))
    assert [(turn.side, turn.channel) for turn in made.segments] == [(Side.UNKNOWN, 0)]


def test_dead_channel_leaves_the_other_side_whole() -> None:
    made, _ = run(a_recording(40, [], [(1, 20)]))
    assert [turn.side for turn in made.segments] == [Side.CUSTOMER]


@pytest.mark.parametrize("length_s", [0.01, 1.0])
def test_shortest_recordings_end_well(length_s: float) -> None:
    made, _ = run(a_recording(length_s, [(0, length_s)], []))
    assert all(turn.end_ms <= made.duration_ms for turn in made.segments)


@pytest.mark.parametrize("frames", [1000, 70_001])
def test_speech_across_the_border_of_two_blocks_is_one_turn(
    frames: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, _ = run(TALK)
    monkeypatch.setattr("qa_desk.speech.engine.BLOCK", frames)
    assert run(TALK)[0].segments == whole.segments


def test_disk_that_fills_while_the_recording_is_decoded_is_a_fault() -> None:
    scratch = Scratch(SAMPLE_RATE, 2, Decoding())
    scratch.write(TALK.data)
    scratch.finish(NoRoom(folder="scratch"))
    with pytest.raises(NoRoom):
        transcribe(scratch, a_request(), StubRecogniser(), lambda _message: None)


@settings(max_examples=30, deadline=None)
@given(
    pieces=st.lists(
        st.tuples(st.integers(0, 1), st.integers(1000, 30_000), st.integers(1, 18_000)), max_size=25
    )
)
def test_all_speech_is_heard_once_at_exactly_its_time(pieces: list[tuple[int, int, int]]) -> None:
    spoken: tuple[list[tuple[float, float]], ...] = ([], [])
    end = 0
    for channel, silence_ms, speech_ms in pieces:
        spoken[channel].append(((end + silence_ms) / 1000, (end + silence_ms + speech_ms) / 1000))
        end += silence_ms + speech_ms
    made, sent = run(a_recording((end + 1000) / 1000, *spoken))
    turns = [(turn.channel, turn.start_ms / 1000, turn.end_ms / 1000) for turn in made.segments]
    assert sorted(turns) == sorted((c, a, b) for c in (0, 1) for a, b in spoken[c])
    assert [s.fraction for s in sent if isinstance(s, Progressed)][-1:] == [1.0] * bool(pieces)


MONO = a_recording(60, [(1, 5), (20, 25)])
SPLIT = replace(a_request((Side.UNKNOWN,)), split_voices=True, first_voice=Side.CUSTOMER)


def test_who_speaks_in_one_channel_is_unknown_unless_a_guess_is_wished() -> None:
    made, _ = run(MONO, a_request((Side.UNKNOWN,)))
    assert {(turn.side, turn.flags) for turn in made.segments} == {(Side.UNKNOWN, ())}


def test_two_voices_in_one_channel_are_guessed_where_that_is_wished() -> None:
    sound, _ = a_call(LOW, HIGH)
    made, sent = run(Samples(sound[:, None], SAMPLE_RATE), SPLIT)
    assert [turn.side for turn in made.segments] == [Side.CUSTOMER, Side.AGENT] * 8
    assert {turn.flags for turn in made.segments} == {(Flag.VOICE,)}
    heard = [turn for message in sent if isinstance(message, Heard) for turn in message.segments]
    assert sorted(heard, key=lambda turn: turn.start_ms) == list(made.segments)


def test_voices_that_are_not_told_apart_stay_unknown_and_the_turns_say_so() -> None:
    made, _ = run(MONO, SPLIT)
    assert {(turn.side, turn.flags) for turn in made.segments} == {(Side.UNKNOWN, (Flag.ALIKE,))}


def test_nobody_is_guessed_where_it_is_known_who_speaks() -> None:
    made, _ = run(MONO, replace(SPLIT, sides=(Side.AGENT,)))
    assert {(turn.side, turn.flags) for turn in made.segments} == {(Side.AGENT, ())}
