"""Answers to how recordings without a header are read, remembered for the next import of a folder."""

import json
import logging
from collections.abc import Iterator, Mapping
from typing import Final

from qa_desk.audio.raw import BadRaw, Raw, parsed
from qa_desk.services.desk import Desk
from qa_desk.services.whole_files import write_whole

_LOG: Final = logging.getLogger(__name__)
_FILE: Final = "headerless.json"
_LARGEST: Final = 16 * 1024 * 1024


def remembered(desk: Desk) -> dict[str, Raw]:
    """Return the answers by the keys of `importing.headerless`; what somebody broke is passed over."""
    file = desk.paths.mappings / _FILE
    try:
        if file.stat().st_size > _LARGEST:
            return {}
        data = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return dict(_read(data)) if isinstance(data, dict) else {}


def remember(desk: Desk, learnt: Mapping[str, Raw]) -> None:
    """Keep answers beside those that are there; where that cannot be, they are asked for again."""
    before = remembered(desk)
    after = {**before, **learnt}
    if after == before:
        return
    file = desk.paths.mappings / _FILE
    text = json.dumps({key: str(raw) for key, raw in after.items()}, indent=0, sort_keys=True)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(file, text)
    except OSError:
        _LOG.warning("the answers about recordings without a header cannot be kept")


def _read(data: Mapping[str, object]) -> Iterator[tuple[str, Raw]]:
    for key, said in data.items():
        try:
            yield key, parsed(str(said))
        except BadRaw:
            continue
