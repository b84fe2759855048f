"""Parts of a JSON document, read by name; what is missing or of another type is refused by path."""

from collections.abc import Mapping
from dataclasses import dataclass

from qa_desk.importing.outcome import Refused, clean

_WHOLE = 2**53
"""Larger numbers are not exact in JSON, nor do databases hold them."""


@dataclass(frozen=True, slots=True)
class Part:
    """An object of the document and where it stands, such as `messages[3]`."""

    data: Mapping[str, object]
    path: str = ""

    def text(self, key: str) -> str:
        """Return a text; empty where there is none."""
        value = self.data.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self._refused(key, "import.field_not_text")
        return clean(value)

    def needed_text(self, key: str) -> str:
        """Return a text that must be there."""
        value = self.text(key).strip()
        if not value:
            raise Refused("import.field_missing", field=self.at(key))
        return value

    def whole(self, key: str) -> int | None:
        """Return a whole number from 0; None where there is none."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _WHOLE:
            raise self._refused(key, "import.field_not_number")
        return value

    def needed_whole(self, key: str) -> int:
        """Return a whole number that must be there."""
        value = self.whole(key)
        if value is None:
            raise Refused("import.field_missing", field=self.at(key))
        return value

    def decimal(self, key: str) -> float | None:
        """Return a number, in figures or, as some products write it, in a text; None for none."""
        value = self.data.get(key)
        if isinstance(value, str):
            value = _number(value)
        elif value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._refused(key, "import.field_no_decimal")
        if not abs(value) < _WHOLE:  # what is no number is not smaller either
            raise self._refused(key, "import.field_no_decimal")
        return float(value)

    def seconds_ms(self, key: str) -> int:
        """Return seconds that must be there, as whole milliseconds."""
        found = self.maybe_seconds_ms(key)
        if found is None:
            raise Refused("import.field_missing", field=self.at(key))
        return found

    def maybe_seconds_ms(self, key: str) -> int | None:
        """Return seconds as whole milliseconds; None where there are none."""
        seconds = self.decimal(key)
        if seconds is None:
            return None
        if seconds < 0:
            raise self._refused(key, "import.field_negative")
        return round(seconds * 1000)

    def flag(self, key: str) -> bool:
        """Return yes or no; nothing means no."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self._refused(key, "import.field_not_flag")
        return value

    def part(self, key: str) -> "Part":
        """Return an object; an empty one where there is none."""
        value = self.data.get(key)
        if value is None:
            return Part({}, self.at(key))
        if not isinstance(value, dict):
            raise self._refused(key, "import.field_not_object")
        return Part(value, self.at(key))

    def parts(self, key: str) -> tuple["Part", ...]:
        """Return a list of objects; an empty one where there is none."""
        value = self.data.get(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise self._refused(key, "import.field_not_list")
        return tuple(self._member(key, i, one) for i, one in enumerate(value))

    def name(self, key: str) -> str:
        """Return what is an id, be it written as a text or as a whole number; empty for none."""
        value = self.data.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return self.text(key).strip()

    def at(self, key: str) -> str:
        """Return where a member of this object stands."""
        return f"{self.path}.{key}" if self.path else key

    def _member(self, key: str, place: int, value: object) -> "Part":
        path = f"{self.at(key)}[{place}]"
        if not isinstance(value, dict):
            raise Refused("import.field_not_object", field=path)
        return Part(value, path)

    def _refused(self, key: str, code: str) -> Refused:
        return Refused(code, field=self.at(key))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
