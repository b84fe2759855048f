"""What somebody asks to import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta, tzinfo
from pathlib import Path

from qa_desk.audio.raw import Raw
from qa_desk.domain.contacts import Side
from qa_desk.errors import Expected
from qa_desk.importing.name_patterns import NamePattern
from qa_desk.importing.tables.mapping import Dates
from qa_desk.importing.tables.mapping import Mapping as Reading


class PathMissing(Expected):
    """A file or folder that was named is not there: fact `path`."""

    code = "import.path_missing"


class UnknownFormat(Expected):
    """No format has this name: facts `format`, `known`."""

    code = "import.unknown_format"


class BadAgentChannel(Expected):
    """A stereo recording has the channels 0 and 1: fact `channel`."""

    code = "import.bad_agent_channel"


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """Files and folders to import.

    `format` takes only what is of this format; None takes what is recognised. `metadata` is a table
    that lies elsewhere; tables inside the folders are found by themselves. `agent_channel` says
    where the agent is heard in stereo recordings for which nothing else does. `zone` is that of
    times without one, None meaning this computer's. `mapping` is a file that says how the tables of
    calls are read, `mappings` a folder of such files, each found by the titles of its tables.
    `names` say how names of recordings are read: the first pattern that fits counts. `growing` are
    files of these folders that are still being written, and so no recordings for a row yet.
    `sides` says who the speakers are whose side no file tells, by name. `silence` ends a
    conversation in a chat that goes on for years, None meaning as the settings say. `dates` is the order of day and month
    where it cannot be seen, None meaning that nobody said it. `readings` say how single tables of
    calls are read, whatever else there is to go by. `headerless` says how recordings without a header are read, by
    their ending.
    """

    paths: tuple[Path, ...]
    format: str | None = None
    metadata: Path | None = None
    agent_channel: int | None = None
    zone: tzinfo | None = None
    mapping: Path | None = None
    mappings: Path | None = None
    names: tuple[NamePattern, ...] = ()
    growing: frozenset[Path] = frozenset()
    sides: Mapping[str, Side] = field(default_factory=dict)
    silence: timedelta | None = None
    dates: Dates | None = None
    readings: Mapping[Path, Reading] = field(default_factory=dict)
    headerless: Mapping[str, Raw] = field(default_factory=dict)
