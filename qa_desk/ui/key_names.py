"""What a key is called by its place on the keyboard, whatever letters the layout puts there."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

_ROWS: Final = {
    0x02: "1234567890",
    0x10: "QWERTYUIOP",
    0x1E: "ASDFGHJKL",
    0x2C: "ZXCVBNM",
}
"""Scan codes of the first key of a row, and what stands on an English keyboard from there on."""
_BY_SCAN: Final = {
    first + number: name for first, row in _ROWS.items() for number, name in enumerate(row)
}
_XKB_OFFSET: Final = 8
"""X11 and Wayland count from 8."""
_CYRILLIC: Final = dict(
    zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True)
) | dict(zip("ӘІҢҒҮҰҚ", "2345890", strict=True))
"""Letters of the Russian and Kazakh layouts; the Kazakh one has letters in the row of digits."""
_CHORDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def key_name(event: QKeyEvent) -> str:
    """Return a key's name in QKeySequence's portable form; empty for one pressed with Ctrl or Alt."""
    if event.modifiers() & _CHORDS:
        return ""
    key = event.key()
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    if _is_plain(key):
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    scanned = _BY_SCAN.get(_scan_code(event), "")
    return scanned or _CYRILLIC.get(event.text().upper(), "")


def _is_plain(key: int) -> bool:
    """Say whether the code names the key itself: a Latin letter, a digit, or no character at all."""
    latin = Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    return latin or key == Qt.Key.Key_Space or key >= Qt.Key.Key_Escape


def _scan_code(event: QKeyEvent) -> int:
    code = event.nativeScanCode()
    return code if QGuiApplication.platformName() == "windows" else code - _XKB_OFFSET
