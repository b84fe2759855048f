"""What phrase rules find in the contact that is open: with the names of the rules and the words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from qa_desk.analytics.phrases import Hit
from qa_desk.domain.contacts import Message
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.transcripts import Transcript
from qa_desk.services import phrase_rules, phrase_runs, phrase_trial
from qa_desk.services.desk import Desk
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.widgets.waveform_events import Event, EventKind

Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NamedHit:
    """A hit with the name of its rule; `mark` is where in the `piece` of the line it stands."""

    rule: str
    name: str
    hit: Hit
    piece: str
    mark: Mark
    in_writing: bool

    def evidence(self) -> Evidence:
        """Return the place, as what can be gone to."""
        return phrase_runs.place_of(self.hit, in_writing=self.in_writing)

    def marks(self) -> Iterable[tuple[int, Mark]]:
        """Return the lines and characters of what was said; none of what was not."""
        if self.hit.absent:
            return
        yield self.hit.line, (self.hit.start, self.hit.end)
        for more in self.hit.more:
            yield more.line, (more.start, more.end)


def found(
    desk: Desk, transcript: Transcript | None, messages: Sequence[Message], language: str
) -> tuple[NamedHit, ...]:
    """Return what the rules find in words that were read already; call it in a job."""
    hits = phrase_runs.hits_in(desk, transcript, messages)
    if not hits:
        return ()
    names = {rule.key: rule.name(language) for rule in phrase_rules.all(desk)}
    spoken = transcript is not None and bool(transcript.segments)
    texts = {message.position: message.text for message in messages}
    if transcript is not None and spoken:
        texts = {number: turn.text for number, turn in enumerate(transcript.segments)}
    return tuple(
        NamedHit(
            each.rule,
            names.get(each.rule, each.rule),
            each.hit,
            *phrase_trial.piece_of(texts.get(each.hit.line, each.hit.quote), each.hit),
            in_writing=not spoken,
        )
        for each in hits
    )


def events(hits: Iterable[NamedHit]) -> tuple[Event, ...]:
    """Return what was said, as far as it has a time, as events of the waveform.

    What was not said would lie over all else: the list tells of it.
    """
    found_ = {
        Event(
            each.hit.start_ms,
            max(each.hit.end_ms or 0, each.hit.start_ms),
            EventKind.RULE,
            each.name,
        )
        for each in hits
        if each.hit.start_ms is not None and not (each.in_writing or each.hit.absent)
    }
    return tuple(sorted(found_))


def marks(hits: Iterable[NamedHit]) -> dict[int, tuple[Mark, ...]]:
    """Return the characters to be marked, by line, in order."""
    by_line: dict[int, set[Mark]] = {}
    for each in hits:
        for line, mark in each.marks():
            by_line.setdefault(line, set()).add(mark)
    return {line: tuple(sorted(each)) for line, each in by_line.items()}


def place_text(hit: NamedHit) -> str:
    """Return the second of a call, or the number of a message."""
    if hit.in_writing:
        template = QCoreApplication.translate("Phrases", "No. {number}")
        return filled(template, number=hit.hit.line + 1)
    return "" if hit.hit.start_ms is None else clock_time(hit.hit.start_ms)
