"""Suggested answers beside the scorecard: which can be seen where, and what was done with them."""

from collections.abc import Mapping
from typing import Final, final

from PySide6.QtCore import QObject, Signal, Slot

from qa_desk.analytics.suggest import Proposal, agree, proposals
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.suggestions import Standing
from qa_desk.services.suggesting import NOTHING, Suggested
from qa_desk.ui.viewmodels.scorecard import ScorecardModel

_NOBODY: Final[Mapping[str, tuple[Proposal, ...]]] = {}


@final
class SuggestionModel(QObject):
    """Nothing can be seen at a criterion that is answered or hidden, nor where nothing is entered."""

    changed = Signal(str)
    """What is suggested at a criterion changed."""
    stood = Signal(object, object)
    """Suggestions that a person took or dismissed, and the Standing that says which."""

    def __init__(self, model: ScorecardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._suggested = NOTHING
        self._proposals = _NOBODY
        self._taken: dict[str, Proposal] = {}
        model.opened.connect(self.clear)

    @property
    def suggested(self) -> Suggested:
        """All that is known: also the records of rules and their names."""
        return self._suggested

    def show_suggested(self, suggested: Suggested) -> None:
        """Show what was found; what was taken before is shown as taken."""
        before = self._proposals.keys()
        self._suggested = suggested
        self._proposals = dict(proposals(suggested.found))
        for place, taken in proposals(suggested.taken).items():
            self._taken.setdefault(place, taken[0])
        for place in before | self._proposals.keys():
            self.changed.emit(place)

    @Slot()
    def clear(self) -> None:
        """Show nothing: another evaluation was opened."""
        before = self._proposals.keys() | self._taken.keys()
        self._suggested, self._proposals = NOTHING, _NOBODY
        self._taken = {}
        for place in before:
            self.changed.emit(place)

    def offered(self, place: str) -> tuple[Proposal, ...]:
        """Return what is suggested at a criterion now; several answers are a disagreement."""
        if not self._model.editable or place in self._model.hidden:
            return ()
        if self._model.sheet.mark(place).answer is not None:
            return ()
        return self._proposals.get(place, ())

    def taken(self, place: str) -> Proposal | None:
        """Return what was taken, as long as it is still the answer."""
        found, answer = self._taken.get(place), self._model.sheet.mark(place).answer
        if found is None or answer is None or place in self._model.hidden:
            return None
        return found if agree(answer, found.option) else None

    def take(self, proposal: Proposal) -> None:
        """Answer as it is suggested, with the evidence: one step that can be undone."""
        surest = proposal.suggestions[0]
        self._taken[proposal.criterion] = proposal
        self._model.give_proved(proposal.criterion, surest.answer, surest.evidence)
        self.stood.emit(proposal.suggestions, Standing.TAKEN)
        self.changed.emit(proposal.criterion)

    def take_current(self) -> bool:
        """Take what is suggested at the current criterion; False where that is not one answer."""
        offered = self.offered(self._model.current)
        if len(offered) != 1:
            return False
        self.take(offered[0])
        return True

    def dismiss(self, proposal: Proposal) -> None:
        """Put a suggestion away for good."""
        left = self._proposals.get(proposal.criterion, ())
        kept = tuple(each for each in left if each != proposal)
        self._proposals = {**self._proposals, proposal.criterion: kept}
        self.stood.emit(proposal.suggestions, Standing.DISMISSED)
        self.changed.emit(proposal.criterion)

    def dismiss_current(self) -> None:
        """Put away all that is suggested at the current criterion."""
        for proposal in self.offered(self._model.current):
            self.dismiss(proposal)

    def evidence_here(self) -> Evidence | None:
        """Return what shows the surest suggestion at the current criterion, taken ones too."""
        place = self._model.current
        taken = self.taken(place)
        found = (*self.offered(place), *((taken,) if taken else ()))
        return found[0].suggestions[0].evidence[0] if found else None
