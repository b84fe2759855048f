"""The card that is being written: its document, the current node, its faults, edits to undo."""

from typing import final

from PySide6.QtCore import QObject

from qa_desk.domain import card_edits
from qa_desk.domain.card_document import Document, Path
from qa_desk.domain.card_references import renamed
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import ErrorType, Scorecard
from qa_desk.services import card_templates
from qa_desk.ui.qt_jobs import QtJobs
from qa_desk.ui.viewmodels.card_checking import CardChecking
from qa_desk.ui.viewmodels.document_editor import DocumentModel, Edit

__all__ = ["CardEditorModel", "Edit"]


@final
class CardEditorModel(DocumentModel):
    """Commands in, signals out; a document that has faults is edited like any other."""

    def __init__(self, jobs: QtJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown_fault: CardFault | None = None
        self._checking = CardChecking(jobs, self)
        self._checking.checked.connect(self.checked)

    @property
    def card(self) -> Scorecard | None:
        """The last sound card; None before the first. `sound` says if it is today's."""
        return self._checking.card

    @property
    def sound(self) -> bool:
        """Whether the document as it is now was checked and has no faults."""
        return self._checking.sound

    @property
    def faults(self) -> tuple[CardFault, ...]:
        """What was wrong when it was last checked."""
        return self._checking.faults

    @property
    def classifier(self) -> Classifier | None:
        """Where error types come from that the card only names."""
        return self._checking.classifier

    @property
    def error_types(self) -> tuple[ErrorType, ...]:
        """The error types of the classifier."""
        return self.classifier.error_types if self.classifier else ()

    def open(
        self,
        document: Document,
        *,
        classifier: Classifier | None = None,
        base: Document | None = None,
    ) -> None:
        """Edit another document."""
        self._checking.begin(document, classifier)
        self._open(document, base)

    def close(self) -> None:
        """Edit nothing."""
        self._checking.stop()
        self._close()

    def go(self, path: Path) -> None:
        """Make a node current; a path into a node stands for that node."""
        self._shown_fault = None
        super().go(path)

    def node_of(self, document: Document, path: Path) -> Path:
        """Return the section or criterion that a path leads to or into; () for the card itself."""
        return card_edits.node_of(document, path)

    def renamed(self, document: Document, path: Path, value: str) -> Document | None:
        """Return the card with another id, followed by all that refers to it."""
        return renamed(document, path[:-1], value) if path[-1:] == ("id",) else None

    def check_soon(self, document: Document) -> None:
        """Look for faults of this state."""
        self._checking.request(document)

    def counts(self) -> tuple[int, int]:
        """Return how many sections and how many criteria there are."""
        return len(card_edits.sections(self._document)), self._criteria_count()

    def step(self, by: int) -> None:
        """Go so many nodes on, or back, in the order of the form; stops at the ends."""
        nodes = card_edits.nodes(self._document)
        place = nodes.index(self._current) + by
        self.go(nodes[min(max(place, 0), len(nodes) - 1)])

    def add_section(self) -> None:
        """Put a new section after the current one."""
        sections = len(card_edits.sections(self._document))
        new = card_templates.section(sections + 1, self._criteria_count() + 1)
        self._edit(card_edits.add_section(self._document, self._current, new))

    def add_criterion(self) -> None:
        """Put a new criterion after the current one, or at the end of the current section."""
        if not card_edits.sections(self._document):
            self.add_section()
            return
        new = card_templates.criterion(self._criteria_count() + 1)
        self._edit(card_edits.add_criterion(self._document, self._current, new))

    def duplicate(self) -> None:
        """Put a copy after the current section or criterion."""
        if self._current:
            self._edit(card_edits.duplicate(self._document, self._current))

    def remove(self) -> None:
        """Take the current section or criterion out."""
        if self._current:
            self._edit(card_edits.remove(self._document, self._current))

    def move(self, by: int) -> None:
        """Move the current section or criterion up (-1) or down (1)."""
        if self._current:
            self._edit(card_edits.move(self._document, self._current, by))

    def move_to_section(self, by: int) -> None:
        """Move the current criterion to the section before (-1) or after (1)."""
        self._edit(card_edits.move_to_section(self._document, self._current, by))

    def move_to(self, path: Path, to: Path) -> None:
        """Move a node before the place `to`, as the lists stand before the move."""
        self._edit(card_edits.move_to(self._document, path, to))

    def go_to_fault(self, by: int) -> CardFault | None:
        """Show the next (1) or the previous (-1) fault in the order of the form, round.

        Returns it; None where nothing is wrong.
        """
        order = self._faults_in_order()
        if not order:
            return None
        shown = self._shown_fault
        if shown in order:
            wanted = order[(order.index(shown) + by) % len(order)]
        else:
            wanted = self._nearest_fault(order, by)
        self.show(wanted.path)
        self._shown_fault = wanted
        return wanted

    def _faults_in_order(self) -> list[CardFault]:
        places = {node: place for place, node in enumerate(card_edits.nodes(self._document))}
        return sorted(
            self.faults, key=lambda fault: places[card_edits.node_of(self._document, fault.path)]
        )

    def _nearest_fault(self, order: list[CardFault], by: int) -> CardFault:
        """Return the first fault from the current node on in a direction, else the outermost."""
        nodes = card_edits.nodes(self._document)
        here = nodes.index(self._current)
        ahead = [
            fault
            for fault in order
            if (nodes.index(card_edits.node_of(self._document, fault.path)) - here) * by >= 0
        ]
        return (ahead or order)[0 if by > 0 else -1]

    def _criteria_count(self) -> int:
        sections = card_edits.sections(self._document)
        return sum(len(card_edits.criteria(self._document, each)) for each in sections)
