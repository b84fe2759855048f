"""The stop criteria of a checklist as a card's file has them."""

from collections.abc import Mapping

from qa_desk.domain.card_document import Document, Json
from qa_desk.importing.cards.checklist_gates import Effect, Stop, Trigger
from qa_desk.importing.cards.checklist_headings import normal
from qa_desk.importing.cards.checklist_numbers import written
from qa_desk.importing.cards.checklist_options import listed, title_of


def stop_keys(stop: Stop, answers: Document, sections: Mapping[str, str]) -> Document:
    """Return the keys of a gate; `sections` are the ids of the stages by their titles."""
    found: dict[str, Json] = {"severity": "critical"}
    if stop.classes:
        found["classes"] = list(stop.classes)
    found["gate"] = _gate(stop, sections)
    return {**found, **_trigger(stop, answers)}


def _gate(stop: Stop, sections: Mapping[str, str]) -> str:
    if stop.effect is Effect.CAP:
        return f"cap:{written(stop.value)}"
    if stop.effect is Effect.SECTION:
        target = sections.get(normal(stop.target))
        return f"section:{target}" if target else "section"
    return "contact" if stop.effect is Effect.CONTACT else "none"


def _trigger(stop: Stop, answers: Document) -> Document:
    """Return when it stops: as the sheet says, else on the worst of the answers."""
    options = listed(answers.get("options"))
    if stop.trigger is Trigger.LISTED:
        meant = {normal(text) for text in stop.answers}
        named = [str(each["id"]) for each in options if normal(title_of(each)) in meant]
        if named:
            return {"gate_options": list(named)}
    elif stop.trigger is not None:
        return {"gate_on": stop.trigger.value}
    if not options:
        worst = min((_points(each) for each in listed(answers.get("ranges"))), default=0.0)
        return {"gate_on": "below_half" if worst else "zero"}
    judged = [each for each in options if each["id"] != "na"]
    least = min(_points(each) for each in judged)
    return {"gate_options": [str(each["id"]) for each in judged if _points(each) == least]}


def _points(answer: Mapping[str, Json]) -> float:
    points = answer["points"]
    return float(points) if isinstance(points, int | float) else 0.0
