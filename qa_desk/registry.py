"""Extension points: named lists that built-in parts and plug-ins fill by the same call."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Extension(Generic[T]):
    """One entry; `label` is the name people know it by, the same in every language."""

    id: str
    label: str
    item: T


class ExtensionPoint(Generic[T]):
    """A list of entries in the order they came."""

    def __init__(self) -> None:
        self._entries: dict[str, Extension[T]] = {}

    def register(self, id_: str, label: str, item: T) -> None:
        """Add an entry; ValueError where the id is taken, which is a bug of the one who adds."""
        if id_ in self._entries:
            raise ValueError(f"{id_} is registered already")
        self._entries[id_] = Extension(id_, label, item)

    def get(self, id_: str) -> T | None:
        """Return the entry with this id; None where there is none."""
        entry = self._entries.get(id_)
        return None if entry is None else entry.item

    def entries(self) -> tuple[Extension[T], ...]:
        """Return all entries."""
        return tuple(self._entries.values())
