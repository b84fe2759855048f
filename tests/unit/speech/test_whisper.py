from collections.abc import Mapping, Sequence
from threading import RLock

import numpy as np
from faster_whisper.transcribe import tqdm

from qa_desk.speech.encoding import Encoded
from qa_desk.speech.recogniser import Spoken
from qa_desk.speech.whisper import _decided
from qa_desk.speech.windows import Span, Stretch, Window

NOTHING = np.zeros(0, np.int16)


def a_window(channel: int, start: int) -> Window:
    span = Span(start, start + 1000)
    return Window(channel, (Stretch(span.start, span.end, span),), NOTHING)


def encoded(*windows: Window) -> Encoded:
    parts = tuple(np.zeros((1, 1, 1), np.float32) for _ in windows)
    likely = tuple({str(window.stretches[0].start): 1.0} for window in windows)
    return Encoded(windows, parts, likely, 1000)


def test_language_is_decided_in_order_of_time_on_all_batches_of_a_round() -> None:
    asked: list[tuple[int, int]] = []

    def decide(
        windows: Sequence[Window], likely: Sequence[Mapping[str, float]]
    ) -> tuple[Spoken, ...]:
        asked.extend((window.channel, window.stretches[0].start) for window in windows)
        return tuple(Spoken(next(iter(each))) for each in likely)

    batches = [encoded(a_window(0, 900), a_window(1, 100)), encoded(a_window(1, 500))]
    found = list(_decided(batches, decide))
    assert asked == [(1, 100), (1, 500), (0, 900)]
    assert [[each.language for each in spoken] for _, spoken in found] == [["900", "100"], ["500"]]


def test_child_holds_no_semaphore_that_its_end_would_leave_behind() -> None:
    assert isinstance(tqdm.get_lock(), type(RLock()))
