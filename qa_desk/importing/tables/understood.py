"""How a table of calls was understood, for people to look at before they believe it."""

from collections.abc import Mapping as Values
from dataclasses import dataclass

from qa_desk.importing.tables.mapping import Field, Mapping


@dataclass(frozen=True, slots=True)
class Understood:
    """A table, how it is read, and its first rows by what their cells tell.

    `origin` is "file", "saved", "said" or "guessed"; `fingerprint` tells tables of its kind from others.
    """

    file: str
    mapping: Mapping
    origin: str
    fingerprint: str
    rows: tuple[Values[Field, str], ...] = ()
