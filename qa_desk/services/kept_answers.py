"""Answers of a person that the workspace remembers in a file beside its mappings."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from qa_desk.services.desk import Desk
from qa_desk.services.whole_files import write_whole

_LOG: Final = logging.getLogger(__name__)
_LARGEST: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeptAnswers:
    """Answers to one kind of question, each text by the key of what was asked."""

    file: str

    def remembered(self, desk: Desk) -> dict[str, str]:
        """Return the answers; what somebody broke is passed over."""
        file = desk.paths.mappings / self.file
        try:
            if file.stat().st_size > _LARGEST:
                return {}
            data = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        pairs = data.items() if isinstance(data, dict) else ()
        return {key: answer for key, answer in pairs if isinstance(answer, str)}

    def remember(self, desk: Desk, learnt: Mapping[str, str]) -> None:
        """Keep answers beside those that are there; where that cannot be, they are asked for again."""
        before = self.remembered(desk)
        after = {**before, **learnt}
        if after == before:
            return
        file = desk.paths.mappings / self.file
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(file, json.dumps(after, indent=0, sort_keys=True))
        except OSError:
            _LOG.warning("answers cannot be kept in the workspace: %s", self.file)
