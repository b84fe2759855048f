"""Bytes of text files as text: Unicode in its usual forms, else what Windows wrote."""

import codecs
import re
from typing import Final

_HEAD: Final = 4096
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_WESTERN: Final = re.compile(
    rb"[A-Za-z][\x80-\xff](?![\x80-\xff])|(?<![\x80-\xff])[\x80-\xff][A-Za-z]"
)
_FEW: Final = 100
"""One byte in so many may be zero in a text of one byte a letter."""
_BINARY: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decoded(data: bytes) -> str | None:
    """Return the text, each line ending in a line feed; None where the bytes are no text.

    It holds nothing that a database does not take: neither NUL nor halves of surrogate pairs.
    """
    encoding = _encoding(data)
    if encoding is None:
        return None
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")


def _encoding(data: bytes) -> str | None:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    head = data[:_HEAD]
    if head.count(0) > max(1, len(head) // _FEW):
        return _without_mark(head)
    data = data.replace(b"\x00", b"")  # one that strayed into a text makes no binary file of it
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _of_windows(data)
    return None if _BINARY.search(data[:_HEAD].decode("utf-8", "replace")) else "utf-8"


def _without_mark(head: bytes) -> str | None:
    """Know UTF-16 by its blanks and digits, whose other byte is zero: on one side only."""
    first, second = b"\x00" in head[0::2], b"\x00" in head[1::2]
    if first and second:
        return None
    encoding = "utf-16-be" if first else "utf-16-le"
    text = head[: len(head) // 2 * 2].decode(encoding, "replace")
    return None if _BINARY.search(text) or "\ufffd" in text[:-1] else encoding


def _of_windows(data: bytes) -> str | None:
    """Tell Cyrillic from Western letters: the latter stand alone among Latin ones."""
    if _BINARY.search(data[:_HEAD].decode("latin-1")):
        return None
    high, alone = len(_HIGH.findall(data)), len(_WESTERN.findall(data))
    return "cp1252" if 2 * alone > high else "cp1251"
