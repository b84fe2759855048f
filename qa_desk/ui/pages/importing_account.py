"""What an undo of an import did or would do, in sentences."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.imports import Undone
from qa_desk.ui.i18n import filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.pages import importing_words as words


def account(undone: Undone) -> str:
    """Say what was removed, what was put back and what stays, with the reasons."""
    parts = [
        _counted(QT_TRANSLATE_NOOP("ImportAccount", "Contacts removed: {count}."), undone.removed),
        _counted(
            QT_TRANSLATE_NOOP("ImportAccount", "Put back as they were: {count}."), undone.restored
        )
        if undone.restored
        else "",
        _stays(undone),
    ]
    return " ".join(part for part in parts if part)


def foretold(undone: Undone) -> str:
    """Say what an undo would do."""
    return " ".join(
        part
        for part in (
            QCoreApplication.translate("ImportAccount", "Take this import back?"),
            _counted(
                QT_TRANSLATE_NOOP("ImportAccount", "Contacts that would go: {count}."),
                undone.removed,
            ),
            _counted(
                QT_TRANSLATE_NOOP(
                    "ImportAccount", "Contacts that would be put back as they were: {count}."
                ),
                undone.restored,
            )
            if undone.restored
            else "",
            _stays(undone),
        )
        if part
    )


def _counted(text: str, count: int) -> str:
    return filled(QCoreApplication.translate("ImportAccount", text), count=count)


def _stays(undone: Undone) -> str:
    """Say how many stay, and why."""
    if not undone.kept:
        return ""
    reasons = Counter(undone.kept.values())
    told = ", ".join(f"{words.kept(reason)}: {count}" for reason, count in reasons.most_common())
    text = QCoreApplication.translate("ImportAccount", "Kept: {count} ({reasons}).")
    return filled(text, count=len(undone.kept), reasons=told)
