"""What an evaluation says of a recording: evidence and recorded errors as events of the waveform."""

from collections.abc import Iterator

from qa_desk.domain.evaluations import Evidence
from qa_desk.scoring.model import Scorecard
from qa_desk.texts import Language
from qa_desk.ui.viewmodels.scorecard import ScorecardModel
from qa_desk.ui.widgets.waveform_events import Event, EventKind, proved
from qa_desk.ui.words import text_in


def findings(model: ScorecardModel, language: Language) -> tuple[Event, ...]:
    """Return the evidence with its criterion, and errors where they, or their criterion, have any."""
    card = model.card
    if card is None:
        return ()
    evidence = ((proof, _said(card, place, proof, language)) for place, proof in model.evidence())
    return (
        *proved(EventKind.EVIDENCE, evidence),
        *proved(EventKind.ERROR, _errors(model, card, language)),
    )


def _said(card: Scorecard, place: str, proof: Evidence, language: Language) -> str:
    titles = {criterion.id: criterion.titles for criterion in card.criteria()}
    title = text_in(titles.get(place, {}), language)
    return ": ".join(text for text in (title, proof.quote) if text)


def _errors(
    model: ScorecardModel, card: Scorecard, language: Language
) -> Iterator[tuple[Evidence, str]]:
    for error in model.sheet.errors:
        of_criterion = model.sheet.mark(error.criterion).evidence if error.criterion else ()
        title = text_in(card.error_type(error.type).titles, language)
        if error.criterion not in model.hidden:
            yield from ((proof, title) for proof in error.evidence or of_criterion)
