"""Answers to how recordings without a header are read, remembered for the next import of a folder."""

from collections.abc import Iterator, Mapping
from typing import Final

from qa_desk.audio.raw import BadRaw, Raw, parsed
from qa_desk.services.desk import Desk
from qa_desk.services.kept_answers import KeptAnswers

_KEPT: Final = KeptAnswers("headerless.json")


def remembered(desk: Desk) -> dict[str, Raw]:
    """Return the answers by the keys of `importing.headerless`; what is none is passed over."""
    return dict(_read(_KEPT.remembered(desk)))


def remember(desk: Desk, learnt: Mapping[str, Raw]) -> None:
    """Keep answers beside those that are there."""
    _KEPT.remember(desk, {key: str(raw) for key, raw in learnt.items()})


def _read(said: Mapping[str, str]) -> Iterator[tuple[str, Raw]]:
    for key, text in said.items():
        try:
            yield key, parsed(text)
        except BadRaw:
            continue
