"""Looks for phrase rules in contacts: in one at once, in the archive as a job of the queue."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from qa_desk.analytics import phrases
from qa_desk.analytics.phrases import Hit, Rule, Talk
from qa_desk.db.store import Change, Reader
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.contacts import Message
from qa_desk.domain.evaluations import Evidence
from qa_desk.domain.ids import ContactId, JobId
from qa_desk.domain.jobs import Job, JobKind, NewJob, Priority
from qa_desk.domain.permissions import Verb
from qa_desk.domain.phrase_rules import PhraseRule, StoredHit
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.transcripts import Transcript
from qa_desk.services import access, finding, job_queue, phrase_rules
from qa_desk.services.desk import Desk, Done

BATCH: Final = 20
"""Contacts of a transaction: whoever saves meanwhile waits for one."""
Working = Mapping[str, tuple[PhraseRule, Rule]]
"""Rules by key: as they are kept, and as what finds them."""


@dataclass(frozen=True, slots=True)
class RuleHit:
    """A hit, and the rule with the version of its text that found it."""

    rule: str
    version: int
    hit: Hit


@dataclass(frozen=True, slots=True)
class Searched:
    """How many contacts a run searched, and in how many of them it found something."""

    contacts: int
    found: int


def hits_of(desk: Desk, contact_id: ContactId) -> tuple[RuleHit, ...]:
    """Return what the rules that are switched on find in a contact as it is now, in its order.

    Nothing where the texts are closed to the person at the desk.
    """
    if not access.allowed(desk, Verb.READ_TEXTS):
        return ()
    access.require_contacts(desk, Verb.READ_TEXTS, [contact_id])
    with desk.store.read() as reader:
        talk = talks(reader, [contact_id]).get(contact_id)
        return found_in(talk, phrase_rules.working(reader)) if talk else ()


def hits_in(
    desk: Desk, transcript: Transcript | None, messages: Sequence[Message]
) -> tuple[RuleHit, ...]:
    """Return what the rules that are switched on find in words that were read already.

    Nothing where the texts are closed to the person at the desk, who may have masked copies.
    """
    talk = talk_about(transcript, messages)
    if talk is None or not access.allowed(desk, Verb.READ_TEXTS):
        return ()
    with desk.store.read() as reader:
        return found_in(talk, phrase_rules.working(reader))


def found_in(talk: Talk, rules: Working) -> tuple[RuleHit, ...]:
    """Return what rules find in one conversation, in its order."""
    found = [
        RuleHit(key, kept.version, hit)
        for key, (kept, rule) in rules.items()
        for hit in phrases.hits(rule, talk)
    ]
    return tuple(sorted(found, key=lambda each: (each.hit.line, each.hit.start, each.rule)))


def place_of(hit: Hit, *, in_writing: bool) -> Evidence:
    """Return a hit as what can be shown of a contact; in writing its line is a message."""
    if in_writing:
        return Evidence(message=hit.line, quote=hit.quote)
    return Evidence(start_ms=hit.start_ms, end_ms=hit.end_ms, quote=hit.quote)


def talk_about(transcript: Transcript | None, messages: Sequence[Message]) -> Talk | None:
    """Return what was said, or else written; None where there are no words."""
    if transcript is not None and transcript.segments:
        return phrases.talk_of(transcript)
    return phrases.talk_of_messages(messages) if messages else None


def talks(reader: Reader, ids: Sequence[ContactId]) -> dict[ContactId, Talk]:
    """Return the conversations of those of the contacts that have words."""
    transcripts = reader.transcripts.many(ids)
    messages = reader.contacts.messages([id_ for id_ in ids if id_ not in transcripts])
    found = {id_: talk_about(transcripts.get(id_), messages.get(id_, ())) for id_ in ids}
    return {id_: talk for id_, talk in found.items() if talk is not None}


def renew(desk: Desk, contact_id: ContactId) -> Changes:
    """Look for all rules in a contact whose words have changed, and forget what was found before."""
    if not access.allowed(desk, Verb.TRANSCRIBE):
        return touched()
    with desk.store.change(by=desk.user, verb="look for phrases") as change:
        change.phrase_hits.forget([contact_id])
        _search(change, [contact_id], phrase_rules.working(change), change.phrases.stamp())
        change.commit()
    return touched(Topic.PHRASES, contacts=frozenset({contact_id}))


def waiting(desk: Desk) -> int:
    """Return how many contacts were not searched for all rules; 0 for somebody who may not."""
    if not access.allowed(desk, Verb.TRANSCRIBE):
        return 0
    with desk.store.read() as reader:
        return reader.phrases.waiting()


def enqueue(desk: Desk, where: str = "") -> Done[tuple[JobId, ...]]:
    """Queue a run over the contacts of an expression that were not searched yet; BadFilter."""
    access.require(desk, Verb.TRANSCRIBE)
    access.visible(desk, finding.parse(where))
    words = {"where": where, job_queue.ASKED_BY: desk.user}
    wanted = NewJob(JobKind.PHRASES, None, words, Priority.ARCHIVE)
    return job_queue.enqueue(desk, [wanted])


def work(desk: Desk, job: Job, token: Token, report: Report) -> None:
    """Do a job of the queue: one contact, or what waits of the archive."""
    if job.contact_id is not None:
        renew(desk, job.contact_id)
    else:
        run(desk, finding.parse(job.params.get("where", "")), token, report)


def run(desk: Desk, wanted: ContactFilter, token: Token, report: Report) -> Done[Searched]:
    """Search the contacts of a filter for the rules that were not looked for in them yet.

    Each batch is kept as it is done: what is stopped or dies goes on where it was left.
    """
    access.require(desk, Verb.TRANSCRIBE)
    visible = access.visible(desk, wanted)
    with desk.store.read() as reader:
        ids = reader.phrases.pending(visible)
    found = 0
    known = _Known()
    for start in range(0, len(ids), BATCH):
        token.check()
        found += _batch(desk, ids[start : start + BATCH], known)
        report(min(1.0, (start + BATCH) / len(ids)), "")
    topics = (Topic.PHRASES,) if ids else ()
    return Done(Searched(len(ids), found), touched(*topics))


@dataclass(slots=True)
class _Known:
    """The rules as they were read last, and the stamp by which one knows that others came."""

    stamp: int = -1
    rules: Working | None = None

    def take(self, change: Change) -> tuple[Working, int]:
        """Return the rules of this moment."""
        stamp = change.phrases.stamp()
        if self.rules is None or stamp != self.stamp:
            self.rules, self.stamp = phrase_rules.working(change), stamp
        return self.rules, stamp


def _batch(desk: Desk, ids: Sequence[ContactId], known: _Known) -> int:
    """Search some contacts; return in how many something was found.

    Their words are read in the transaction that keeps the hits, so that both are of one moment.
    """
    with desk.store.change(by=desk.user, verb="look for phrases") as change:
        rules, stamp = known.take(change)
        found = _search(change, ids, rules, stamp)
        change.commit()
    return found


def _search(change: Change, ids: Sequence[ContactId], rules: Working, stamp: int) -> int:
    """Look for the rules that came after those that each contact was searched for.

    Contacts that were removed since somebody listed them are passed over.
    """
    ids = change.phrase_hits.present(ids)
    done = change.phrase_hits.searched(ids)
    said = talks(change, ids)
    found = 0
    for reached in sorted({done.get(id_, 0) for id_ in ids}):
        alike = [id_ for id_ in ids if done.get(id_, 0) == reached]
        fresh = {key: both for key, both in rules.items() if both[0].stamp > reached}
        hits = {id_: found_in(said[id_], fresh) for id_ in alike if id_ in said}
        found += sum(map(bool, hits.values()))
        stored = (hit for id_, each in hits.items() for hit in _stored(id_, each))
        change.phrase_hits.put_hits(alike, fresh, stored)
    change.phrase_hits.mark_searched(ids, stamp)
    return found


def _stored(contact_id: ContactId, found: Sequence[RuleHit]) -> Iterator[StoredHit]:
    for each in found:
        hit = each.hit
        yield StoredHit(
            contact_id,
            each.rule,
            each.version,
            hit.line,
            hit.side,
            hit.start,
            hit.end,
            hit.start_ms,
            hit.end_ms,
            hit.confidence,
            hit.absent,
        )
