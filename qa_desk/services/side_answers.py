"""Answers to the question who is on which side, remembered for the next import of the same chat."""

from collections.abc import Mapping
from typing import Final

from qa_desk.domain.contacts import Side
from qa_desk.services.desk import Desk
from qa_desk.services.kept_answers import KeptAnswers

_KEPT: Final = KeptAnswers("sides.json")


def remembered(desk: Desk) -> dict[str, Side]:
    """Return the answers by the keys of `importing.speakers`; what is no side is passed over."""
    known = {side.value: side for side in Side}
    return {key: known[said] for key, said in _KEPT.remembered(desk).items() if said in known}


def remember(desk: Desk, learnt: Mapping[str, Side]) -> None:
    """Keep answers beside those that are there."""
    _KEPT.remember(desk, learnt)
