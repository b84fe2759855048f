"""The picture of suggested answers: the demo's open call on a card that says what may be suggested."""

from dataclasses import replace
from fractions import Fraction
from typing import Final

from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.suggest import Source, Suggest
from qa_desk.services import scorecards, suggesting
from qa_desk.services.desk import Desk
from qa_desk.ui.pages.evaluate import EvaluatePage

CALL: Final = "SM-481480"
_LINES: Final = {
    "greeting": (
        Suggest(Source.RULE, "greeting", "yes"),
        Suggest(Source.RULE, "no_greeting", "no"),
    ),
    "closing": (
        Suggest(Source.RULE, "farewell", "yes"),
        Suggest(Source.RULE, "no_farewell", "no"),
    ),
    "hold": (
        Suggest(Source.MEASURE, "longest_silence_s", "no", above=Fraction(5)),
        Suggest(Source.RULE, "thanks", "yes"),
    ),
}


def show(desk: Desk, page: EvaluatePage) -> None:
    """Show what is suggested for the call that is open, and take the first of it."""
    evaluation, view = page.model.evaluation, page.form.view
    if evaluation is None:
        return
    card = _with_suggestions(scorecards.card(desk, evaluation.card))
    found = suggesting.of_contact(desk, evaluation.contact_id, card)
    for place in _LINES:
        page.model.give(place, None)
    view.suggestions.show_suggested(replace(found, unknown=(), stopped=()))
    view.suggestions.take_current()
    page.model.go("hold")


def _with_suggestions(card: Scorecard) -> Scorecard:
    sections = (
        replace(
            section,
            criteria=tuple(
                replace(each, suggest=_LINES.get(each.id, ())) for each in section.criteria
            ),
        )
        for section in card.sections
    )
    return replace(card, sections=tuple(sections))
