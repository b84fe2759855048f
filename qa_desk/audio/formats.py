"""Which containers are read, and what a file without a header is taken for."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from qa_desk.audio.raw import BadRaw, Coding, Raw, parsed

CONTAINERS: Final = (
    "aac,ac3,aiff,alaw,amr,asf,au,avi,caf,flac,g722,g723_1,g726,g726le,g729,gsm,matroska,mov,mp3,"
    "mpeg,mpegts,mulaw,ogg,s16be,s16le,u8,w64,wav,webm"
)
"""Demuxers a recording may use: a play list named .mp3 must not make us open other files."""

_RATE: Final = 8000
ASSUMED: Final[Mapping[str, Raw]] = {
    **dict.fromkeys((".al", ".alaw", ".pcma"), Raw(Coding.ALAW, _RATE, 1)),
    **dict.fromkeys((".ul", ".ulaw", ".mulaw", ".pcmu"), Raw(Coding.MULAW, _RATE, 1)),
    ".sln": Raw(Coding.LINEAR, _RATE, 1),
    ".gsm": Raw(Coding.GSM, _RATE, 1),
    ".g722": Raw(Coding.G722, 2 * _RATE, 1),
    ".g723": Raw(Coding.G723, _RATE, 1),
    ".g729": Raw(Coding.G729, _RATE, 1),
}
"""Endings that switchboards give to telephone sound of one kind; whoever imports it is told so."""

PROPOSED: Final[Mapping[str, Raw]] = {
    **{f".sln{rate}": Raw(Coding.LINEAR, rate * 1000, 1) for rate in (12, 16, 24, 32, 48, 96, 192)},
    ".sln44": Raw(Coding.LINEAR, 44_100, 1),
    **dict.fromkeys((".vox", ".adpcm"), Raw(Coding.VOX, _RATE, 1)),
    **dict.fromkeys((".raw", ".pcm", ".lin"), Raw(Coding.LINEAR, _RATE, 1)),
    ".g726": Raw(Coding.G726_32_LE, _RATE, 1),
}
"""Endings that may be of any coding or rate, and what is offered as an answer: nothing goes in
before somebody has given one."""

_SIGNATURES: Final = (
    b"RIFF",
    b"RF64",
    b"OggS",
    b"fLaC",
    b"ID3",
    b".snd",
    b"caff",
    b"FORM",
    b"riff",
)

EXTENSIONS: Final = frozenset(
    {
        *ASSUMED,
        *(
            ".wav",
            ".rf64",
            ".mp3",
            ".ogg",
            ".oga",
            ".opus",
            ".spx",
            ".flac",
            ".m4a",
            ".mp4",
            ".aac",
        ),
        *(".wma", ".asf", ".webm", ".mka", ".aif", ".aiff", ".au", ".snd", ".caf", ".w64"),
        *(".amr", ".awb", ".3gp"),
    }
)
"""Endings of file names that are taken for recordings when a folder is searched."""

HEAD: Final = 12
"""How many bytes of a file tell whether it has a header."""


def raw_format(path: PurePath, head: bytes) -> Raw | None:
    """Return how to read a headerless file by its name; None if its head says what it is."""
    if head.startswith(_SIGNATURES):
        return None
    ending = path.suffix.lower()
    return ASSUMED.get(ending) or _told(ending)


def is_headerless(path: PurePath, head: bytes) -> bool:
    """Say whether only a person can tell how to read a file."""
    ending = path.suffix.lower()
    return (ending in ASSUMED or ending in PROPOSED) and not head.startswith(_SIGNATURES)


def proposal(ending: str) -> Raw:
    """Return the answer that is offered for a headerless file's ending."""
    return ASSUMED.get(ending) or PROPOSED[ending]


def kept_ending(name: str, raw: Raw | None = None) -> str:
    """Return how the name of a kept recording ends; one without a header says there how it is read."""
    ending = PurePath(name).suffix.lower()
    if raw is not None and ASSUMED.get(ending) != raw:
        return f".{raw}"
    return ending if ending in EXTENSIONS or _told(ending) else ""


def _told(ending: str) -> Raw | None:
    """Return what the ending of a kept recording tells."""
    if "x" not in ending:
        return None
    try:
        return parsed(ending[1:])
    except BadRaw:
        return None
