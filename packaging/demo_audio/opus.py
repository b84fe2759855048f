"""Stereo Opus in Ogg: the agent left, the customer right."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from telephone import RATE
from voices import Sound

_BIT_RATE = 30_000
# In its "audio" mode the encoder saves bits by putting each voice faintly on the other side too:
# a recogniser then hears the agent in the customer's silence. "voip" keeps the sides apart.
_MODE = {"application": "voip"}
_BLOCK = RATE


def write_opus(path: Path, left: Sound, right: Sound) -> None:
    """Encode two sides of equal length at the telephone rate."""
    pcm = np.stack([left, right], axis=1)
    frames = np.round(np.clip(pcm, -1, 1) * 32767).astype("<i2")
    # Without bitexact the muxer draws a random stream number, so no two builds would be alike.
    with av.open(str(path), "w", format="ogg", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libopus", rate=RATE, options=_MODE)
        stream.layout = "stereo"
        stream.bit_rate = _BIT_RATE
        for start in range(0, len(frames), _BLOCK):
            block = frames[start : start + _BLOCK].reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="stereo")
            frame.sample_rate = RATE
            frame.pts = start
            frame.time_base = Fraction(1, RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
