"""The ring hands on what was written, in order, whatever the block sizes."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.audio.ring import Ring
from qa_desk.audio.samples import Frames
from tests.unit.audio.sounds import counting


def _read(ring: Ring, frames: int) -> Frames:
    out = np.full((frames, 2), 77, dtype=np.int16)
    _number, count = ring.read_into(out)
    assert (out[count:] == 77).all()
    return out[:count]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 90)), max_size=60))
def test_what_goes_in_comes_out_in_order(steps: list[tuple[int, int]]) -> None:
    ring, source, taken = Ring(100), counting(20_000).data, [np.zeros((0, 2), dtype=np.int16)]
    for wish, ask in steps:
        count = max(min(wish, ring.room()), 0)
        ring.write(source[ring.written : ring.written + count])
        taken.append(_read(ring, ask))
    taken.append(_read(ring, 100))
    assert np.array_equal(np.concatenate(taken), source[: ring.written])


def test_an_empty_ring_gives_nothing() -> None:
    assert len(_read(Ring(50), 10)) == 0


def test_a_fifth_is_left_free_for_what_comes_after_a_jump() -> None:
    ring = Ring(100)
    assert ring.room() == 80
    ring.write(counting(80).data)
    assert ring.room() == 0


def test_after_a_skip_only_the_new_frames_are_heard() -> None:
    ring = Ring(100)
    ring.write(counting(80).data)
    _read(ring, 10)
    fresh = counting(1000).data[900:920]
    ring.write(fresh)
    ring.skip_to(80)
    assert np.array_equal(_read(ring, 50), fresh)
    assert ring.next_read == 100
