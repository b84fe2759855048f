"""What runs in the device's callback takes no memory, waits for nobody and tells nobody."""

import gc
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from types import FrameType, SimpleNamespace

import numpy as np
import pytest

from qa_desk.audio import devices
from qa_desk.audio.deck import Deck
from qa_desk.audio.devices import open_output
from qa_desk.audio.feed import Course
from qa_desk.audio.gains import Gains, Mix, Place
from qa_desk.audio.player import Player
from qa_desk.audio.samples import Frames
from tests.unit.audio.sounds import RATE, HandFactory, counting, until
from tests.unit.audio.test_devices import FakePortAudio

_BLOCK = 80
_BLOCKS = 150
_PASSING_BYTES = 2_000
"""Views of arrays and numbers that live for a line; an array of a block alone would be more."""
_CALLED = {
    *("DeviceOutput._callback", "Deck._pull", "Ring.read_into", "Clock.note"),
    *("Gains.apply", "Gains._apply", "Gains._hear"),
    *("perf_counter", "copyto", "len", "max", "min"),
}
"""All that a block may call: arithmetic, and copies between arrays that are there already."""
_MIXES = [
    pytest.param(Mix(), id="plain"),
    pytest.param(Mix((0.0, 2.0)), id="muted and raised"),
    pytest.param(Mix((0.5, 4.0), (Place.BOTH, Place.LEFT)), id="placed"),
]


class Caller:
    """PortAudio as it calls back, on a deck with two seconds of sound ready."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, mix: Mix) -> None:
        portaudio = FakePortAudio()
        monkeypatch.setitem(sys.modules, "sounddevice", portaudio)
        self.deck = Deck(counting(RATE * 4), open_output, Gains(mix), 2.0)
        self.deck.jump(0, Course())
        self.deck.run()
        self.deck.fill()
        callback = portaudio.streams[0].options["callback"]
        assert callable(callback)
        self._callback = callback
        self._block = np.zeros((_BLOCK, 2), dtype=np.int16)
        self._moments = SimpleNamespace(outputBufferDacTime=10.1, currentTime=10.0)

    def call(self, times: int) -> None:
        """Take blocks."""
        for _ in range(times):
            self._callback(self._block, _BLOCK, self._moments, None)


@pytest.fixture(params=_MIXES)
def caller(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Caller]:
    devices._OPEN.clear()
    made = Caller(monkeypatch, request.param)
    yield made
    made.deck.close()


def test_many_blocks_leave_nothing_in_memory(caller: Caller) -> None:
    gc.collect()
    gc.disable()
    try:
        caller.call(20)
        before, counted = sys.getallocatedblocks(), gc.get_count()[0]
        caller.call(_BLOCKS)
        grown, collectable = sys.getallocatedblocks() - before, gc.get_count()[0] - counted
    finally:
        gc.enable()
    assert caller.deck.gaps == 0
    assert grown <= 5
    assert collectable <= 5


def test_no_block_asks_for_an_array(caller: Caller) -> None:
    caller.call(20)
    tracemalloc.start()
    try:
        caller.call(5)
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        caller.call(50)
        now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak - before < _PASSING_BYTES
    assert now - before < _PASSING_BYTES


def test_a_block_calls_nothing_that_waits_or_tells(caller: Caller) -> None:
    called: set[str] = set()

    def watch(frame: FrameType, event: str, argument: object) -> None:
        if event == "c_call":
            called.add(getattr(argument, "__qualname__", repr(argument)))
        elif event == "call":
            called.add(frame.f_code.co_qualname)

    caller.call(1)
    sys.setprofile(watch)
    caller._callback(caller._block, _BLOCK, caller._moments, None)
    sys.setprofile(None)
    assert "Deck._pull" in called
    assert called <= _CALLED | {"setprofile"}


def test_a_block_is_given_while_every_lock_of_the_player_is_held() -> None:
    factory = HandFactory()
    player = Player(counting(RATE * 4), factory)
    player.play()
    taken: list[Frames] = []
    output = factory.output
    until(lambda: output.started)
    with player._news:
        thread = threading.Thread(target=lambda: taken.append(output.take(_BLOCK)))
        thread.start()
        thread.join(5)
        assert len(taken) == 1
    player.close()
