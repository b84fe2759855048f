"""What a format of conversation documents must be able to do."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from qa_desk.importing.outcome import Imported
from qa_desk.importing.parts import Part
from qa_desk.registry import ExtensionPoint


@dataclass(frozen=True, slots=True)
class Document:
    """One JSON document; `zone` is that of times without one."""

    file: Path
    root: Part
    zone: tzinfo | None


@dataclass(frozen=True, slots=True)
class Format:
    """How to know a document of this format, and how to read it.

    `recognises` must not raise; `read` raises Refused for what it cannot understand.
    """

    recognises: Callable[[Part], bool]
    read: Callable[[Document], Imported]


Formats = ExtensionPoint[Format]
