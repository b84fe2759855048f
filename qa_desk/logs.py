"""Log files that help to find a fault and carry nobody's data."""

import logging
import logging.handlers
import re
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

FILE: Final = "qa-desk.log"
LIMIT_BYTES: Final = 1_000_000
KEPT_FILES: Final = 3
KEPT_LINES: Final = 500
FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"

Masked: TypeAlias = Callable[[str], str]
_PERSONAL: Final = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "<email>"),
    (
        re.compile(r"(?<![\w-])\+?\d(?:[ \t\u00a0\u2000-\u200d\u202f()-]{0,3}\d){9,18}(?![\w-])"),
        "<number>",
    ),
    (re.compile(r"(?:/home|/Users|[A-Za-z]:\\Users)[/\\][^/\\\s]+"), "<home>"),
)


class Redaction(logging.Filter):
    """Takes e-mail addresses, long numbers and users' names in paths out of every record.

    `masked` does so with what a record of a fault may quote besides; plain records name nobody.
    """

    def __init__(self, masked: Masked | None = None) -> None:
        super().__init__()
        self._masked = masked

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; keep all records."""
        record.msg = redacted(record.getMessage())
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = redacted(record.exc_text)
        if self._masked is not None and record.levelno >= logging.WARNING:
            record.msg = self._masked(record.msg)
            record.exc_text = self._masked(record.exc_text) if record.exc_text else None
        return True


class _LogFile(logging.handlers.RotatingFileHandler):
    """Log files that keep silent where the disk takes no more; the work goes on without them."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Leave the record out, instead of printing a traceback."""

    def close(self) -> None:
        """Close the file, and lose what the disk does not take."""
        with suppress(OSError):
            super().close()


class Tail(logging.Handler):
    """Keeps the last lines in memory, for the crash dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=KEPT_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the formatted record."""
        self.lines.append(self.format(record))


def redacted(text: str) -> str:
    """Return the text with what looks like personal data replaced."""
    for pattern, mark in _PERSONAL:
        text = pattern.sub(mark, text)
    return text


def start(folder: Path, *, verbose: bool = False, masked: Masked | None = None) -> Tail:
    """Log to files in the folder and to memory; return the memory. Call `stop` at the end.

    `masked` blanks personal data in records of faults.
    """
    file = _LogFile(folder / FILE, maxBytes=LIMIT_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
    tail = Tail()
    root = logging.getLogger("qa_desk")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    for handler in (file, tail):
        handler.setFormatter(logging.Formatter(FORMAT))
        handler.addFilter(Redaction(masked))
        root.addHandler(handler)
    return tail


def stop() -> None:
    """Close what `start` opened."""
    root = logging.getLogger("qa_desk")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
