"""The format of packages: names of the files within, and the version that both sides know."""

import re
from typing import Final

ENDING: Final = ".qadesk"
KIND: Final = "qa-desk package"
VERSION: Final = 1
MANIFEST: Final = "manifest.json"
CONTACTS: Final = "contacts.jsonl"
EVALUATIONS: Final = "evaluations.jsonl"
EVALUATORS: Final = "evaluators.jsonl"
CARDS: Final = "scorecards.jsonl"
LISTS: Final = (CONTACTS, EVALUATIONS, EVALUATORS, CARDS)
_MEDIA: Final = "media/"
_RECORDING: Final = re.compile(r"media/[0-9a-f]{64}")


def recording(sha256: str) -> str:
    """Return the name of the file that holds a recording."""
    return f"{_MEDIA}{sha256}"


def is_recording(name: str) -> bool:
    """Whether a file of a package is a recording; its name is its hash."""
    return _RECORDING.fullmatch(name) is not None


def is_known(name: str) -> bool:
    """Whether a package may have a file of this name: nothing else is ever read or written."""
    return name in LISTS or is_recording(name)
