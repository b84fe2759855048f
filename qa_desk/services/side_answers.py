"""Answers to the question who is on which side, remembered for the next import of the same chat."""

import json
import logging
from collections.abc import Mapping
from typing import Final

from qa_desk.domain.contacts import Side
from qa_desk.services.desk import Desk
from qa_desk.services.whole_files import write_whole

_LOG: Final = logging.getLogger(__name__)
_FILE: Final = "sides.json"
_LARGEST: Final = 64 * 1024 * 1024


def remembered(desk: Desk) -> dict[str, Side]:
    """Return the answers by the keys of `importing.speakers`; what somebody broke is passed over."""
    file = desk.paths.mappings / _FILE
    try:
        if file.stat().st_size > _LARGEST:
            return {}
        data = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    known = {side.value: side for side in Side}
    pairs = data.items() if isinstance(data, dict) else ()
    return {key: known[side] for key, side in pairs if isinstance(side, str) and side in known}


def remember(desk: Desk, learnt: Mapping[str, Side]) -> None:
    """Keep answers beside those that are there; where that cannot be, they are asked for again."""
    before = remembered(desk)
    after = {**before, **learnt}
    if after == before:
        return
    file = desk.paths.mappings / _FILE
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(file, json.dumps(after, indent=0, sort_keys=True))
    except OSError:
        _LOG.warning("the answers about sides cannot be kept in the workspace")
