"""The real recogniser on a call of the demo, checked against what is really said in it."""

import time
from dataclasses import replace

import numpy as np
import pytest

from benchmarks.word_errors import (
    SIDES,
    Line,
    call_errors,
    recordings,
    truth_of,
    words,
)
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.transcripts import Segment, Transcript
from qa_desk.errors import Cancelled
from qa_desk.services.recognising import crew, recognise
from qa_desk.speech import models
from qa_desk.speech.modes import Mode
from qa_desk.speech.recogniser import Spoken
from qa_desk.speech.request import TranscribeRequest
from qa_desk.speech.whisper import WhisperRecogniser
from qa_desk.speech.windows import SAMPLE_RATE, Span, Window, padded

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(600)]
CALL = "SM-480264"
Heard = tuple[Transcript, list[Segment]]


@pytest.fixture(scope="module")
def request_made(tmp_path_factory: pytest.TempPathFactory) -> TranscribeRequest:
    """Put the model of the packages together and ask for one call."""
    model = models.ensure("base", tmp_path_factory.mktemp("models"))
    return TranscribeRequest(
        path=recordings()[CALL],
        sides=SIDES,
        model_path=model.path,
        model_name=model.name,
        workers=crew()[0],
    )


@pytest.fixture(scope="module")
def heard(request_made: TranscribeRequest) -> Heard:
    """Transcribe the call once: the transcript, and the turns as they came."""
    came: list[Segment] = []
    progress: list[float] = []
    made = recognise(
        request_made, came.extend, Token(), lambda fraction, _name: progress.append(fraction)
    )
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    return made, came


def test_turns_lie_within_the_recording_and_in_order(heard: Heard) -> None:
    made, _ = heard
    assert made.segments
    assert all(0 <= t.start_ms <= t.end_ms <= made.duration_ms for t in made.segments)
    starts = [turn.start_ms for turn in made.segments]
    assert starts == sorted(starts)


def test_turns_came_before_the_transcript_was_whole(heard: Heard) -> None:
    made, came = heard
    assert sorted(came, key=lambda turn: (turn.start_ms, turn.channel or 0)) == list(made.segments)


def test_both_sides_speak_and_the_language_is_found(heard: Heard) -> None:
    made, _ = heard
    assert {turn.side for turn in made.segments} == set(SIDES)
    assert made.language == "ru"


def test_words_have_times_and_confidence_inside_their_turn(heard: Heard) -> None:
    made, _ = heard
    for turn in made.segments:
        assert turn.confidence is not None
        assert turn.words
        assert all(turn.start_ms <= w.start_ms <= w.end_ms <= turn.end_ms for w in turn.words)
        assert all(0 <= (word.confidence or 0) <= 1 for word in turn.words)


def test_most_words_are_found_on_the_side_that_says_them(
    heard: Heard, capsys: pytest.CaptureFixture[str]
) -> None:
    made, _ = heard
    truth = truth_of(CALL)
    lines = [Line(turn.side, turn.start_ms / 1000, turn.text) for turn in made.segments]
    with capsys.disabled():
        print(f"\n{CALL}: word errors {call_errors(truth, lines)}")  # noqa: T201 - no threshold: read it
    for side in SIDES:
        said = [word for line in truth if line.side == side for word in words(line.text)]
        found = {word for line in lines if line.side == side for word in words(line.text)}
        assert sum(word in found for word in said) >= len(said) / 2


def test_cancel_is_immediate_while_words_are_decoded(request_made: TranscribeRequest) -> None:
    token = Token()
    asked: list[float] = []

    def keep(_segments: tuple[Segment, ...]) -> None:
        token.cancel()
        asked.append(time.monotonic())

    with pytest.raises(Cancelled):
        recognise(request_made, keep, token, unheard)
    assert time.monotonic() - asked[0] < 10  # it takes under 1 s on a quiet machine


def test_graphics_card_that_does_not_work_leaves_the_work_to_the_processor(
    request_made: TranscribeRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ctranslate2.get_cuda_device_count", lambda: 1)
    recogniser = WhisperRecogniser(replace(request_made, device="auto", mode=Mode.FAST))
    span = Span(0, 5 * SAMPLE_RATE)
    window = Window(0, padded([span], span.end), np.zeros(span.end, np.int16))
    (hearing,) = recogniser.hear([window], lambda windows, _: [Spoken("ru") for _ in windows])
    assert hearing.window.language == "ru"
