"""Filters of contacts that people keep under a name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """An expression under a name; `team` is who else sees it, an empty text being nobody."""

    id: str
    owner: str
    name: str
    expression: str
    team: str = ""
