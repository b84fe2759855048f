"""What a format of conversation files must be able to do."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qa_desk.importing.outcome import Item
from qa_desk.importing.source import Source
from qa_desk.registry import ExtensionPoint


@dataclass(frozen=True, slots=True)
class Format:
    """How to know a file of this format, and how to read it.

    `recognises` raises nothing but what reading the source raises; `read` gives what the file
    holds one after the other and raises Refused for what it cannot understand, after which nothing
    more of the file is read.
    """

    recognises: Callable[[Source], bool]
    read: Callable[[Source], Iterable[Item]]


Formats = ExtensionPoint[Format]
