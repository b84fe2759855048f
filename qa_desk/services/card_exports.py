"""Published scorecards as files: their text, or a workbook that people print."""

from pathlib import Path

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.evaluations import CardRef
from qa_desk.errors import Expected, NotFound, system_reason
from qa_desk.reporting.scorecard import scorecard_file, scorecard_workbook
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import save
from qa_desk.scoring.model import Scorecard
from qa_desk.services import kept_files, scorecards
from qa_desk.services.desk import Desk, Done
from qa_desk.texts import Language, catalogue
from qa_desk.vault import files
from qa_desk.vault.key import Key

__all__ = ["find", "text", "workbook", "workbook_of", "write_text"]


class CardNotWritten(Expected):
    """The file cannot be written: facts `file`, `reason`."""

    code = "card_export.not_written"


def find(desk: Desk, name: str) -> CardRef:
    """Return the latest version of a published card, or with "id@2" that one; raise NotFound."""
    card_id, mark, version = name.partition("@")
    refs = [row.ref for row in scorecards.cards(desk) if row.ref.id == card_id]
    if mark:
        refs = [ref for ref in refs if str(ref.version) == version]
    if not refs:
        raise NotFound(what="scorecard", id=name)
    return max(refs, key=lambda ref: ref.version)


def text(desk: Desk, ref: CardRef) -> str:
    """Return the file of a published card, word for word."""
    with desk.store.read() as reader:
        return reader.scorecards.text(ref)


def write_text(desk: Desk, ref: CardRef, target: Path) -> Done[tuple[Path, ...]]:
    """Write the file of a published card, in one go; raise CardNotWritten."""
    content = text(desk, ref)
    try:
        files.write_bytes(target, content.encode(), kept_files.key_for(desk, target))
    except OSError as fault:
        raise CardNotWritten(file=str(target), reason=system_reason(fault)) from fault
    return Done((target,), touched(Topic.REPORTS))


def workbook(desk: Desk, ref: CardRef, target: Path, language: Language) -> Done[tuple[Path, ...]]:
    """Write the workbook of a published card into a folder, or to a file that ends in .xlsx."""
    card = scorecards.card(desk, ref)
    key = kept_files.key_for(desk, target)
    return Done((workbook_of(card, target, language, key),), touched(Topic.REPORTS))


def workbook_of(card: Scorecard, target: Path, language: Language, key: Key | None = None) -> Path:
    """Write the workbook of a card, published or not."""
    words = Words(catalogue(language))
    single = target.suffix.lower() == ".xlsx" and not target.is_dir()
    path = target if single else scorecard_file(target, card, words)
    return save(scorecard_workbook(card, words), path, key)
