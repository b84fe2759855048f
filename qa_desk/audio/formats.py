"""Which containers are read, and what a file without a header is taken for."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CONTAINERS: Final = (
    "aac,ac3,aiff,alaw,amr,asf,au,avi,caf,flac,g722,g723_1,g726,g726le,g729,gsm,matroska,mov,mp3,"
    "mpeg,mpegts,mulaw,ogg,s16le,w64,wav,webm"
)
"""Demuxers a recording may use: a play list named .mp3 must not make us open other files."""


@dataclass(frozen=True, slots=True)
class Raw:
    """How to read a file that has no header: the container's name and its options."""

    container: str
    options: Mapping[str, str]


_TELEPHONE: Final = {"sample_rate": "8000", "ch_layout": "mono"}
_HEADERLESS: Final = {
    ".al": Raw("alaw", _TELEPHONE),
    ".alaw": Raw("alaw", _TELEPHONE),
    ".pcma": Raw("alaw", _TELEPHONE),
    ".ul": Raw("mulaw", _TELEPHONE),
    ".ulaw": Raw("mulaw", _TELEPHONE),
    ".mulaw": Raw("mulaw", _TELEPHONE),
    ".pcmu": Raw("mulaw", _TELEPHONE),
    ".sln": Raw("s16le", _TELEPHONE),
    ".gsm": Raw("gsm", {}),
}
_SIGNATURES: Final = (b"RIFF", b"OggS", b"fLaC", b"ID3", b".snd", b"caff", b"FORM")

EXTENSIONS: Final = frozenset(
    {
        *_HEADERLESS,
        *(".wav", ".mp3", ".ogg", ".oga", ".opus", ".spx", ".flac", ".m4a", ".mp4", ".aac"),
        *(".wma", ".webm", ".mka", ".aif", ".aiff", ".au", ".snd", ".caf", ".w64", ".amr"),
        *(".g722", ".g729", ".3gp"),
    }
)
"""Endings of file names that are taken for recordings when a folder is searched."""

HEADERLESS: Final = frozenset(
    {".raw", ".pcm", ".vox", ".lin", ".sln12", ".sln16", ".sln24", ".sln32", ".sln48", ".adpcm"}
)
"""Endings of recordings that may be of any rate and codec: nobody can know, so somebody is asked."""


def raw_format(path: Path, head: bytes) -> Raw | None:
    """Return how to read a headerless file, by its ending; None if its head says what it is."""
    return None if head.startswith(_SIGNATURES) else _HEADERLESS.get(path.suffix.lower())
