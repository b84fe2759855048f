"""Where nobody listens the time goes on all the same."""

import threading

from qa_desk.audio.output import NullOutput
from qa_desk.audio.samples import Frames


def test_silence_takes_sound_at_the_pace_of_a_device() -> None:
    taken, enough = 0, threading.Event()

    def pull(out: Frames, _delay_s: float) -> None:
        nonlocal taken
        taken += len(out)
        if taken >= 8000 * 0.15:
            enough.set()

    output = NullOutput(8000, pull)
    output.start()
    assert enough.wait(10)
    output.drop()
    seen = taken
    assert not output.status.available
    assert taken == seen
