"""PySide6 6.12.0 loses a reference to None at each void call on Python 3.10 and 3.11."""

import sys

from PySide6.QtCore import QObject

CALLS = 10_000


def test_void_calls_of_qt_keep_the_references_to_none() -> None:
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        target.setObjectName("a")
        target.blockSignals(False)
    fallen = before - sys.getrefcount(None)
    assert fallen < CALLS / 10, f"None lost {fallen} references in {CALLS} calls of Qt"
