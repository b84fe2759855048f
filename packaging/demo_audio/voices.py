"""Speech of the demo calls, synthesised by RHVoice's command line."""

import subprocess
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml
from script import Dialogue, Side

Sound = npt.NDArray[np.float64]

# RHVoice has no Kazakh voice whose licence allows commercial use. Kyrgyz, a close relative, is read
# from the same letters but for these; its voices then say Kazakh far more clearly than espeak-ng does.
KAZAKH_AS_KYRGYZ = str.maketrans("әғқұһіӘҒҚҰҺІ", "эгкухиЭГКУХИ")


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: an RHVoice profile and how far this person differs from it."""

    profile: str
    rate: int
    pitch: int
    size: float
    level_db: float
    noise_db: float


@dataclass(frozen=True, slots=True)
class Cast:
    """Which voice each person of the demo has."""

    voices: dict[str, Voice]
    agents: dict[str, dict[str, str]]

    def voice(self, call: Dialogue, side: Side) -> Voice:
        """Return the voice of one side of a call."""
        if side is Side.AGENT:
            return self.voices[self.agents[call.agent_id][call.language]]
        return self.voices[call.customer_voice]


def read_cast(path: Path) -> Cast:
    """Read the cast from its YAML file."""
    data = yaml.safe_load(path.read_text("utf-8"))
    voices = {name: Voice(**values) for name, values in data["voices"].items()}
    return Cast(voices, data["agents"])


def speak(text: str, voice: Voice, language: str, rate: int) -> tuple[Sound, int]:
    """Return mono samples in [-1, 1] and the rate they are to be played at.

    A stretched vocal tract lowers the playing rate; the speed of speech is raised to make up for it.
    """
    spoken = text.translate(KAZAKH_AS_KYRGYZ) if language == "kk" else text
    speed = round(voice.rate * rate / 100 * voice.size)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "turn.wav"
        command = ["RHVoice-test", "-p", voice.profile, "-r", str(speed), "-t", str(voice.pitch)]
        subprocess.run([*command, "-o", str(target)], input=spoken.encode(), check=True)
        samples, sample_rate = _read_wave(target)
    return samples, round(sample_rate / voice.size)


def _read_wave(path: Path) -> tuple[Sound, int]:
    with wave.open(str(path)) as source:
        frames = source.readframes(source.getnframes())
        sample_rate = source.getframerate()
    return np.frombuffer(frames, dtype="<i2").astype(np.float64) / 32768, sample_rate
