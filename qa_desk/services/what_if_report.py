"""The answer to a what-if as a workbook."""

from collections.abc import Sequence
from pathlib import Path

from qa_desk.domain.what_if import Compared, WhatIf
from qa_desk.reporting.what_if import what_if_workbook
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import save
from qa_desk.texts import Language, catalogue
from qa_desk.vault.key import Key


def write(
    found: WhatIf,
    contacts: Sequence[Compared],
    path: Path,
    language: Language,
    key: Key | None = None,
) -> Path:
    """Write the figures and these contacts; raise ReportNotWritten."""
    return save(what_if_workbook(found, contacts, Words(catalogue(language))), path, key)
