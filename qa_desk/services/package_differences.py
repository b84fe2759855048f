"""What is otherwise here and in a package: field, here, there; what a package leaves out is no difference."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Final

from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import Evaluation
from qa_desk.domain.packages import PackedContact
from qa_desk.domain.transcripts import Transcript
from qa_desk.services.packages import quoteless

Difference = tuple[str, str, str]
_NUMBERS: Final = ("id", "listed_team", "agents", "media")
_LONG: Final = frozenset({"messages", "custom", "customer_key"})
"""What is never spelled out in a list of differences: it may be the customer's."""


def contact_differences(
    here: Contact, transcript: Transcript | None, packed: PackedContact
) -> list[Difference]:
    """Return in which fields a contact is otherwise in a package."""
    there = packed.contact
    found = [
        _told(each.name, getattr(here, each.name), getattr(there, each.name))
        for each in fields(Contact)
        if each.name not in _NUMBERS
        and getattr(there, each.name) not in (each.default, _made(each.default_factory))
        and getattr(there, each.name) != getattr(here, each.name)
    ]
    ours, theirs = ([a.external_id for a in c.agents] for c in (here, there))
    if theirs and ours != theirs:
        found.append(("agents", ", ".join(ours), ", ".join(theirs)))
    mine, others = ([m.sha256 for m in c.media] for c in (here, there))
    if others and mine != others:
        found.append(("recordings", str(len(mine)), str(len(others))))
    if packed.transcript is not None and packed.transcript != transcript:
        found.append(("transcript", "…" if transcript else "", "…"))
    return found


def evaluation_differences(
    here: Evaluation, there: Evaluation, *, texts: bool
) -> Iterator[Difference]:
    """Yield in what a submitted evaluation is otherwise in a package; `texts` False: without quotes."""
    if not texts:
        here = quoteless(here)
    for name in ("state", "evaluator", "submitted_at", "card"):
        old, new = getattr(here, name), getattr(there, name)
        if old != new:
            yield name, str(old), str(new)
    for code in dict.fromkeys([*here.marks, *there.marks]):
        old, new = here.marks.get(code), there.marks.get(code)
        if old != new:
            answers = (each.answer if each else None for each in (old, new))
            ours, theirs = (
                ", ".join(a.options) or str(a.number or "") if a else "" for a in answers
            )
            yield code, ours, theirs
    if here.errors != there.errors:
        ours, theirs = (", ".join(e.type for e in each.errors) for each in (here, there))
        yield "errors", ours, theirs
    if here.markers != there.markers:
        yield "markers", str(len(here.markers)), str(len(there.markers))
    if here.comment != there.comment:
        yield "comment", "…", "…"


def _told(name: str, here: object, there: object) -> Difference:
    return (name, "…", "…") if name in _LONG else (name, str(here), str(there))


def _made(factory: object) -> object:
    return factory() if callable(factory) else factory
