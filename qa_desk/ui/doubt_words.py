"""What a person should know before trusting a transcript's turn, in the window's language."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.transcripts import Flag, Segment
from qa_desk.ui.i18n import filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP

DOUBTFUL: Final = 0.5
"""Words the recogniser trusts less than this are marked."""
_MOST_WORDS: Final = 8
_OFTEN: Final = 0.3
"""What holds of so much of a transcript is said of all of it."""

_SHORT: Final[Mapping[Flag, str]] = {
    Flag.CUT: QT_TRANSLATE_NOOP("Doubts", "cut at the end of the sound"),
    Flag.REPEATED: QT_TRANSLATE_NOOP("Doubts", "repeated itself, cut"),
    Flag.UNSURE: QT_TRANSLATE_NOOP("Doubts", "hardly heard"),
    Flag.LANGUAGE: QT_TRANSLATE_NOOP("Doubts", "language uncertain"),
    Flag.SOUNDS_RU: QT_TRANSLATE_NOOP("Doubts", "sounds like Russian"),
    Flag.SOUNDS_KK: QT_TRANSLATE_NOOP("Doubts", "sounds like Kazakh"),
    Flag.SOUNDS_EN: QT_TRANSLATE_NOOP("Doubts", "sounds like English"),
    Flag.VOICE: QT_TRANSLATE_NOOP("Doubts", "who speaks is a guess"),
    Flag.ALIKE: QT_TRANSLATE_NOOP("Doubts", "voices could not be told apart"),
}
_LONG: Final[Mapping[Flag, str]] = {
    Flag.CUT: QT_TRANSLATE_NOOP(
        "Doubts", "Words that would begin after the sound had ended were left out."
    ),
    Flag.REPEATED: QT_TRANSLATE_NOOP(
        "Doubts", "The recogniser went round in circles here; only the first round was kept."
    ),
    Flag.UNSURE: QT_TRANSLATE_NOOP(
        "Doubts", "Most of this was hardly heard: listen before you rely on it."
    ),
    Flag.LANGUAGE: QT_TRANSLATE_NOOP(
        "Doubts", "The sound does not tell which language this is: listen before you rely on it."
    ),
    Flag.SOUNDS_RU: QT_TRANSLATE_NOOP(
        "Doubts", "This sounds like Russian: choose it in the settings and transcribe anew."
    ),
    Flag.SOUNDS_KK: QT_TRANSLATE_NOOP(
        "Doubts", "This sounds like Kazakh: choose it in the settings and transcribe anew."
    ),
    Flag.SOUNDS_EN: QT_TRANSLATE_NOOP(
        "Doubts", "This sounds like English: choose it in the settings and transcribe anew."
    ),
    Flag.VOICE: QT_TRANSLATE_NOOP("Doubts", "Who speaks was guessed from the sound of the voice."),
    Flag.ALIKE: QT_TRANSLATE_NOOP(
        "Doubts", "Both sides are in one channel, and their voices could not be told apart."
    ),
}
_OF_ALL: Final = (Flag.VOICE, Flag.ALIKE)
"""They hold of a whole recording and are said there, not in every turn."""
_FIRST: Final = (Flag.SOUNDS_RU, Flag.SOUNDS_KK, Flag.SOUNDS_EN, *_OF_ALL)
"""Of a whole transcript these are said first: there may be room for no more."""


def short_doubts(segment: Segment) -> str:
    """Return what is written below a turn; empty where there is nothing to know."""
    return " · ".join(_said(_SHORT[flag]) for flag in segment.flags if flag not in _OF_ALL)


def long_doubts(segment: Segment) -> str:
    """Return all that is to be known of a turn, a line each, with the words heard with doubt."""
    lines = [_said(_LONG[flag]) for flag in segment.flags]
    doubtful = [
        f"{word.text} {word.confidence:.0%}"
        for word in segment.words
        if word.confidence is not None and word.confidence < DOUBTFUL
    ]
    if doubtful:
        more = ["…"] if len(doubtful) > _MOST_WORDS else []
        said = QCoreApplication.translate(
            "Doubts", "Underlined with dots, heard with doubt: {words}"
        )
        lines.append(filled(said, words=", ".join([*doubtful[:_MOST_WORDS], *more])))
    if segment.confidence is not None:
        said = QCoreApplication.translate("Doubts", "The recogniser trusts this by {share}.")
        lines.append(filled(said, share=f"{segment.confidence:.0%}"))
    return "\n".join(lines)


def named(segment: Segment, name: str) -> str:
    """Return the name of who speaks, and whether it is a guess."""
    if Flag.VOICE not in segment.flags:
        return name
    return filled(QCoreApplication.translate("Doubts", "{side} (a guess)"), side=name)


def doubts_of_all(segments: Sequence[Segment]) -> str:
    """Return what holds of much of a transcript."""
    often = [
        flag
        for flag in dict.fromkeys((*_FIRST, *Flag))
        if sum(flag in segment.flags for segment in segments) > _OFTEN * len(segments)
    ]
    return " · ".join(_said(_SHORT[flag]) for flag in often)


def _said(source: str) -> str:
    return QCoreApplication.translate("Doubts", source)
