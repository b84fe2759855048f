"""Scorecards of other products: read one as a card's content, and write it as a file."""

from functools import cache
from pathlib import Path

from qa_desk.errors import NotFound, system_reason
from qa_desk.importing import scorecard_files
from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards import built_in
from qa_desk.importing.cards.imported import CardFileRefused, CardFormats, Dropped, ImportedCard
from qa_desk.scoring.model import Scorecard
from qa_desk.services.scorecards import shipped_classifier
from qa_desk.services.whole_files import write_whole

__all__ = ["Dropped", "ImportedCard", "formats", "read", "write"]


class CardNotSound(CardFileRefused):
    """What was read would be a faulty card: facts `file`, `count`, `faults`."""

    code = "card_import.faulty"


class CardNotWritten(CardFileRefused):
    """The card cannot be written: facts `file`, `reason`."""

    code = "card_import.not_written"


class SameFile(CardFileRefused):
    """The card would be written over the form it was read from: fact `file`."""

    code = "card_import.same_file"


def formats() -> tuple[tuple[str, str], ...]:
    """Return the names of the formats, each with what people call it."""
    return tuple((entry.id, entry.label) for entry in _formats().entries())


def read(path: Path, format_: str) -> ImportedCard:
    """Return the card of a file, which may still have faults of a card.

    Raises NotFound for a format that is not known, and CardFileRefused or another Expected for a
    file that is none of this format.
    """
    reader = _formats().get(format_)
    if reader is None:
        raise NotFound(what="format", id=format_)
    return reader(path)


def write(path: Path, format_: str, target: Path) -> ImportedCard:
    """Write the card of a file, wholly or not at all; what stood in `target` is replaced.

    Raises as `read`, and CardNotSound, CardNotWritten or SameFile.
    """
    found = read(path, format_)
    text = as_yaml(found.document)
    faults = scorecard_files.read(text, shipped_classifier())
    if not isinstance(faults, Scorecard):
        raise CardNotSound(file=path.name, count=len(faults), faults=faults)
    _keep(text, path, target)
    return found


def _keep(text: str, source: Path, target: Path) -> None:
    try:
        if target.exists() and target.samefile(source):
            raise SameFile(file=target.name)
        write_whole(target, text)
    except OSError as fault:
        raise CardNotWritten(file=str(target), reason=system_reason(fault)) from fault


@cache
def _formats() -> CardFormats:
    return built_in()
