"""What other products found out about a contact: kept where it is short, told where it is left out."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

from qa_desk.importing.outcome import Notice, clean, shown
from qa_desk.importing.parts import Part

LONGEST: Final = 300
"""Characters of a custom field: what is longer is no field of a table."""
_MOST_NAMED: Final = 12
"""Fields that are named when they are left out; of more, how many there are besides."""
_SEPARATOR: Final = "; "


class Findings:
    """Collects custom fields, and the names of what was left out."""

    def __init__(self) -> None:
        self.custom: dict[str, str] = {}
        self._dropped: dict[str, None] = {}
        self._notices: list[tuple[str, dict[str, object]]] = []

    def keep(self, name: str, value: object, field: str) -> None:
        """Keep a text, number, flag or list of them; `field` is its place in the file."""
        text = _text(value)
        if text is None or len(text) > LONGEST or len(name) > LONGEST:
            self.drop(field)
        elif text:
            self.custom[clean(name)] = text

    def drop(self, field: str) -> None:
        """Remember that a field was left out."""
        self._dropped[clean(field)] = None

    def unread(self, part: Part, known: Collection[str], path: str | None = None) -> None:
        """Remember what an object holds besides the fields that are known."""
        place = part.path if path is None else path
        for key, value in part.data.items():
            if key not in known and not _is_empty(value):
                self.drop(f"{place}.{key}" if place else key)

    def all_unread(self, parts: Sequence[Part], known: Collection[str], path: str) -> None:
        """Remember what the objects of a list hold besides; `path` stands for all of them."""
        for part in parts:
            self.unread(part, known, path)

    def tell(self, code: str, **facts: object) -> None:
        """Remember something else that a person should know."""
        self._notices.append((code, facts))

    def notices(self, file: Path) -> tuple[Notice, ...]:
        """Return everything that is to be told."""
        told = [Notice(shown(file), None, code, facts) for code, facts in self._notices]
        if self._dropped:
            names = list(self._dropped)
            facts = {"count": len(names), "fields": ", ".join(names[:_MOST_NAMED])}
            told.append(Notice(shown(file), None, "import.fields_dropped", facts))
        return tuple(told)


def _text(value: object) -> str | None:
    """Return a value as it is shown; None where it has an inner structure."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return clean(value).strip()
    if isinstance(value, int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    if isinstance(value, list | tuple):
        texts = [_text(one) for one in value]
        return None if None in texts else _SEPARATOR.join(one for one in texts if one)
    return None


def _is_empty(value: object) -> bool:
    """Whether nothing is lost where a value is left out; no and zero are statements."""
    return value is None or value in ("", [], {})
