"""The list of what cannot be imported, and of what to know of the rest, to read, copy and save."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qa_desk.ui.i18n import Languages
from qa_desk.ui.models.columns import RichColumn

if TYPE_CHECKING:
    from qa_desk.services.importing import Notice, Rejection


@dataclass(frozen=True, slots=True)
class Rejected:
    """One thing that cannot be imported; `line` is empty where the whole file is meant.

    `others` is None for it; of a notice it is in how many other files the same was found.
    """

    file: str
    line: str
    reason: str
    others: int | None = None


def told(rejections: "Iterable[Rejection]", languages: Languages) -> tuple[Rejected, ...]:
    """Return the list with its reasons as sentences."""
    return tuple(
        Rejected(
            each.file,
            "" if each.line is None else str(each.line),
            languages.texts.sentence(each.code, {"line": each.line, **each.facts}),
        )
        for each in rejections
    )


def noticed(notices: "Iterable[Notice]", languages: Languages) -> tuple[Rejected, ...]:
    """Return what is to be known of contacts that do come in, as sentences."""
    return tuple(
        Rejected(
            each.file,
            "" if each.line is None else str(each.line),
            languages.texts.sentence(each.code, {"line": each.line, **each.facts}),
            each.files - 1,
        )
        for each in notices
    )


def rejected_columns() -> tuple[RichColumn[Rejected], ...]:
    """Return the columns of the list."""
    return (
        RichColumn(
            QCoreApplication.translate("Rejected", "File"),
            _name,
            icon=lambda row: "warn" if row.others is None else "info",
            tip=lambda row: row.file,
        ),
        RichColumn(
            QCoreApplication.translate("Rejected", "Line"), lambda row: row.line, right=True
        ),
        RichColumn(QCoreApplication.translate("Rejected", "Reason"), lambda row: row.reason),
    )


def _name(row: Rejected) -> str:
    name = Path(row.file).name
    return f"{name} (+{row.others})" if row.others else name


def as_text(rows: Sequence[Rejected]) -> str:
    """Return the list as lines "file:line: reason"."""
    return "\n".join(
        f"{row.file}{':' + row.line if row.line else ''}: {row.reason}" for row in rows
    )


def as_csv(rows: Sequence[Rejected]) -> str:
    """Return the list as a table; a text that a sheet would take for a formula stays a text."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([column.title for column in rejected_columns()])
    writer.writerows([_plain(row.file), row.line, _plain(row.reason)] for row in rows)
    return target.getvalue()


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
