from typing import cast

import numpy as np
import pytest
from faster_whisper import WhisperModel

from qa_desk.speech.encoding import Encoder
from qa_desk.speech.windows import SAMPLE_RATE, Span, Stretch, Window

NO_MODEL = cast("WhisperModel", None)  # how much input is needed is known without one


def windows_of(*seconds: float) -> list[Window]:
    spans = [Span(0, round(each * SAMPLE_RATE)) for each in seconds]
    return [Window(0, (Stretch(s.start, s.end, s),), np.zeros(0, np.int16)) for s in spans]


@pytest.mark.parametrize(
    ("seconds", "frames"),
    [
        ((2.0,), 1000),
        ((10.0, 9.0), 1000),
        ((10.001,), 1100),
        ((12, 19.5, 3), 2000),
        ((40.0,), 3000),
    ],
)
def test_input_is_as_short_as_holds_the_longest_window_and_ten_seconds_at_least(
    seconds: tuple[float, ...], frames: int
) -> None:
    assert Encoder(NO_MODEL, shortened=True)._frames(windows_of(*seconds)) == frames


def test_careful_hearing_has_all_the_input_the_model_was_taught_on() -> None:
    assert Encoder(NO_MODEL, shortened=False)._frames(windows_of(4.0)) == 3000
