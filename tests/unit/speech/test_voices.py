from dataclasses import replace

import numpy as np
import pytest

from benchmarks.word_errors import recordings, truth_of
from qa_desk.audio.following import followed
from qa_desk.audio.scratch import Decoding, open_source
from qa_desk.domain.contacts import Side
from qa_desk.domain.transcripts import Flag, Segment, Word
from qa_desk.speech.voices import Voices, found, shared_out
from qa_desk.speech.windows import SAMPLE_RATE, Stretch, padded
from tests.unit.speech.speakers import HIGH, LOW, Sound, a_call


def a_turn(*words: tuple[int, str]) -> Segment:
    spoken = tuple(Word(start, start + 400, text, 0.9) for start, text in words)
    text = " ".join(word.text for word in spoken)
    return Segment(Side.UNKNOWN, 0, words[0][0], words[-1][0] + 400, text, 0.9, "ru", spoken)


def two_voices(*changes_s: float) -> Voices:
    starts = np.array([round(second * SAMPLE_RATE) for second in (0, *changes_s)], np.intp)
    return Voices(starts, np.arange(len(starts)) % 2, 0.95)


def test_two_voices_are_told_apart_and_the_first_heard_is_the_first() -> None:
    voices = found(*a_call(LOW, HIGH))
    assert voices is not None
    assert voices.confidence > 0.9
    middles = [round((0.5 + 4.5 * turn + 2) * 1000) for turn in range(16)]
    assert [voices.at(middle) for middle in middles] == [0, 1] * 8


def test_one_voice_is_never_parted_in_two() -> None:
    assert found(*a_call(LOW)) is None


def test_too_little_speech_tells_nothing() -> None:
    assert found(*a_call(LOW, HIGH, turns=6)) is None
    assert found(np.zeros(SAMPLE_RATE, np.int16), ()) is None


def test_silence_that_was_taken_for_speech_does_no_harm() -> None:
    sound, stretches = a_call(LOW, HIGH)
    assert found(np.zeros_like(sound), stretches) is None


@pytest.mark.parametrize("call", ["SM-480264", "SM-480391"])
def test_the_voices_of_a_mixed_call_are_found_nearly_always(call: str) -> None:
    mixed, stretches = mixed_call(call)
    voices = found(mixed, stretches)
    assert voices is not None
    lines = truth_of(call)
    first = lines[0].side
    right = [
        (voices.at(round(line.start_s * 1000) + 1000) == 0) == (line.side == first)
        for line in lines
    ]
    assert np.mean(right) > 0.9


def test_a_side_alone_is_one_voice() -> None:
    mixed, stretches = mixed_call("SM-480264", left=1, right=0)
    assert found(mixed, stretches) is None


def mixed_call(call: str, left: int = 1, right: int = 1) -> tuple[Sound, tuple[Stretch, ...]]:
    from qa_desk.speech.detector import speech_in  # noqa: PLC0415 - brings its model

    source = open_source((recordings()[call],), Decoding(sample_rate=SAMPLE_RATE))
    blocks = [block.astype(np.int32) for block in followed(source)]
    source.close()
    both = np.concatenate(blocks)
    mixed = np.clip(left * both[:, 0] + right * both[:, 1], -32768, 32767).astype(np.int16)
    spans = speech_in([mixed.astype(np.float32) / 32768])
    return mixed, padded(spans, len(mixed))


def test_turns_are_cut_where_the_voice_changes() -> None:
    turn = a_turn((1000, "Алло,"), (1500, "слушаю."), (2100, "Здравствуйте,"), (2600, "банк."))
    parts = shared_out(two_voices(2.0), [turn], Side.CUSTOMER)
    assert [(part.side, part.text) for part in parts] == [
        (Side.CUSTOMER, "Алло, слушаю."),
        (Side.AGENT, "Здравствуйте, банк."),
    ]
    assert [(part.start_ms, part.end_ms) for part in parts] == [(1000, 1900), (2100, 3000)]
    assert sum((part.words for part in parts), ()) == turn.words


def test_every_turn_says_that_it_is_a_guess() -> None:
    turn = replace(a_turn((1000, "Алло.")), flags=(Flag.UNSURE,))
    (part,) = shared_out(two_voices(), [turn], Side.AGENT)
    assert part == replace(turn, side=Side.AGENT, flags=(Flag.UNSURE, Flag.VOICE))


def test_a_turn_without_times_of_words_stays_whole() -> None:
    turn = replace(a_turn((1000, "Алло,"), (3000, "да.")), words=())
    (part,) = shared_out(two_voices(1.5), [turn], Side.AGENT)
    assert (part.side, part.text) == (Side.CUSTOMER, "Алло, да.")


def test_where_voices_are_alike_nobody_is_guessed() -> None:
    (turn,) = shared_out(None, [a_turn((1000, "Алло."))], Side.AGENT)
    assert turn.side is Side.UNKNOWN
    assert turn.flags == (Flag.ALIKE,)
