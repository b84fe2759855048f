"""What is known of a contact that an answer may rest on: hits of rules, measures, words."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.analytics import phrases
from qa_desk.analytics.measures import Measures
from qa_desk.analytics.phrases import Hit, Rule, Talk
from qa_desk.analytics.suggest import Facts, Found, Proof, Said
from qa_desk.analytics.timeline import Timeline
from qa_desk.domain.contacts import Contact
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Cancelled, Expected
from qa_desk.scoring.model import Criterion
from qa_desk.scoring.suggest import Source
from qa_desk.services import analysing, phrase_rules, phrase_runs
from qa_desk.services.desk import Desk

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of the recording: what happened in it, or that somebody is finding out.

    Where neither is, it is measured, which takes seconds for a long recording.
    """

    times: Timeline | None = None
    awaited: bool = False


def facts_of(
    desk: Desk,
    contact: Contact,
    criteria: Sequence[Criterion],
    heard: Heard | None = None,
    report: Report = unheard,
) -> Facts:
    """Gather what the suggestions of criteria ask for, and no more."""
    heard = heard or Heard()
    with desk.store.read() as reader:
        transcript = None if contact.id is None else reader.transcripts.get(contact.id)
        working = phrase_rules.working(reader)
    words = _Words(phrase_runs.talk_about(transcript, contact.messages), _is_spoken(transcript))
    named, texts = (_named(criteria, source) for source in (Source.RULE, Source.PHRASE))
    rules = {key: working[key] for key in named if key in working}
    measures: Measures = {}
    asked = words.talk is not None and bool(_named(criteria, Source.MEASURE))
    if asked and not heard.awaited:
        measures = _measures(desk, contact, transcript, heard.times, report)
    return Facts(
        rules={key: words.found(rule, kept.version) for key, (kept, rule) in rules.items()},
        phrases={text: words.found(rule) for text, rule in _readable(texts)},
        measures=measures,
        said=said_in(transcript, contact),
        whole=transcript is None or transcript.complete,
    )


def said_in(transcript: Transcript | None, contact: Contact) -> tuple[Said, ...]:
    """Return what was said, or else written, line by line."""
    if transcript is not None and _is_spoken(transcript):
        return tuple(
            Said(each.text, each.side, each.start_ms, each.end_ms, confidence=each.confidence)
            for each in transcript.segments
        )
    return tuple(Said(each.text, each.side, message=each.position) for each in contact.messages)


@dataclass(frozen=True, slots=True)
class _Words:
    """A conversation, None where there are no words; what is not spoken has messages."""

    talk: Talk | None
    spoken: bool

    def found(self, rule: Rule, version: int = 1) -> Found:
        """Return what a rule finds."""
        hits = () if self.talk is None else phrases.hits(rule, self.talk)
        return Found(version, tuple(self._proof(hit) for hit in hits))

    def _proof(self, hit: Hit) -> Proof:
        where = phrase_runs.place_of(hit, in_writing=not self.spoken)
        return Proof(where, hit.confidence if self.spoken else None, hit.absent)


def _is_spoken(transcript: Transcript | None) -> bool:
    return transcript is not None and bool(transcript.segments)


def _named(criteria: Iterable[Criterion], source: Source) -> tuple[str, ...]:
    lines = (line for each in criteria for line in each.suggest if line.source is source)
    return tuple(dict.fromkeys(line.name for line in lines))


def _readable(texts: Iterable[str]) -> list[tuple[str, Rule]]:
    """Return the phrases that this program can read; a newer one may have published others."""
    read = ((text, phrase_rules.read(text)) for text in texts)
    return [(text, rule) for text, rule in read if isinstance(rule, Rule)]


def _measures(
    desk: Desk,
    contact: Contact,
    transcript: Transcript | None,
    times: Timeline | None,
    report: Report,
) -> Measures:
    """Return what is measured; a recording that cannot be read takes no suggestion with it."""
    if times is not None:
        return analysing.analysis_of(times, transcript, contact.messages).measures
    if contact.id is None:
        return {}
    try:
        return analysing.measured(desk, contact.id, report).measures
    except Cancelled:
        raise
    except Expected as fault:
        _LOG.info("nothing measured for suggestions: %s", fault.code)
        return {}
