"""What is to be told of contacts that did go in, the same of several files told once."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from qa_desk.importing.outcome import Notice

_Key = tuple[str, str]
MOST: Final = 10_000
"""Different notices that are told; a person reads no more, and a million files may have them."""


class Notices:
    """Collects notices."""

    def __init__(self) -> None:
        self._told: dict[_Key, Notice] = {}

    def add(self, notices: Iterable[Notice]) -> None:
        """Add the notices of one contact."""
        for one in notices:
            key = (one.code, repr(sorted(one.facts.items())))
            known = self._told.get(key)
            if known is not None:
                self._told[key] = replace(known, files=known.files + 1)
            elif len(self._told) < MOST:
                self._told[key] = one

    def told(self) -> tuple[Notice, ...]:
        """Return them in the order they came."""
        return tuple(self._told.values())
