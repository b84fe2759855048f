"""Names of files and sheets made from data, so that they can do no harm."""

import re
import unicodedata
from hashlib import sha256
from typing import Final

_FORBIDDEN_IN_FILES: Final = re.compile(r'[<>:"/\\|?*]')
_FORBIDDEN_IN_SHEETS: Final = re.compile(r"[\[\]:*?/\\]")
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST_PART: Final = 60
_LONGEST_SHEET: Final = 31
_SHOWN_DIGEST: Final = 6


def file_part(text: str) -> str:
    """Return the text as a part of a file name; it can neither leave the folder nor be empty."""
    plain = _FORBIDDEN_IN_FILES.sub("_", _without_controls(text))
    plain = " ".join(plain.split())[:_LONGEST_PART].strip(" .")
    return f"_{plain}" if not plain or _RESERVED.fullmatch(plain) else plain


def unique_part(text: str, *, marked: bool = False) -> str:
    """Return the text as a part of a file name that no other text shares, whatever was cut off.

    `marked` adds a digest in any case: for texts that differ only in case, which Windows ignores.
    """
    plain = file_part(text)
    if plain == text and not marked:
        return plain
    return f"{plain}-{sha256(text.encode('utf-8', 'replace')).hexdigest()[:_SHOWN_DIGEST]}"


def sheet_title(text: str) -> str:
    """Return the text as the name of a sheet."""
    plain = _FORBIDDEN_IN_SHEETS.sub(" ", _without_controls(text)).strip(" '")
    return plain[:_LONGEST_SHEET].rstrip(" '") or "_"


def _without_controls(text: str) -> str:
    """Drop control and format characters (the latter can turn the reading direction round)."""
    return "".join(c for c in text if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co", "Cn"})
