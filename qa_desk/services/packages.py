"""Packages out of the workspace: chosen contacts, what was found about them, and the scorecards."""

import platform
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from qa_desk import __version__
from qa_desk.db.store import Reader
from qa_desk.domain import package_format
from qa_desk.domain.auditing import Act
from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence, State
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId, SessionId
from qa_desk.domain.packages import Manifest, PackedCard, PackedContact, PackedEvaluation, Whose
from qa_desk.domain.people import Evaluator
from qa_desk.domain.permissions import Sight, Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.domain.transcripts import Transcript, sure_times
from qa_desk.errors import ExitCode, Expected, system_reason
from qa_desk.reporting.package_files import PackageWriter, fresh_package
from qa_desk.services import access, contacts
from qa_desk.services.desk import Desk
from qa_desk.services.package_masking import (
    masked_contact,
    masked_evaluation,
    masked_transcript,
)
from qa_desk.services.periods import period_of

EXPORT: Final = "export a package"


class NothingChosen(Expected):
    """No contact is meant, or none that this person may take along."""

    code = "package.nothing_chosen"


class NotWritten(Expected):
    """The package cannot be written: facts `file`, `why` (system's error name)."""

    code = "package.not_written"


class FileThere(Expected):
    """A package never takes the place of a file: fact `file`."""

    code = "package.file_there"
    exit_code = ExitCode.WRONG_INPUT


class RecordingLost(Expected):
    """A recording is not in the workspace as it came: fact `contact`."""

    code = "package.recording_lost"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which contacts go along: those that are named, else all that everything said fits."""

    contacts: tuple[ContactId, ...] = ()
    sample: SampleId | None = None
    session: SessionId | None = None
    month: str = ""
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Packing:
    """What of the contacts goes along.

    Without `texts` there are no messages, transcripts and quotes, and nothing of the customer.
    `masked` is for somebody outside: texts are blanked, and recordings and quotes stay here.
    """

    recordings: bool = True
    texts: bool = True
    evaluations: Whose = Whose.ALL
    passphrase: str = ""
    masked: bool = False


def export(
    desk: Desk, file: Path, choice: Choice, packing: Packing, report: Report = unheard
) -> Mapping[str, int]:
    """Write a package into a new file; return how much of what is in it.

    Entries of calibration sessions and drafts never go along. Raises NothingChosen, NotWritten,
    FileThere, RecordingLost, PassphraseShort.
    """
    access.require(desk, Verb.EXCHANGE)
    packing = replace(packing, recordings=packing.recordings and not packing.masked)
    for verb in _needed(packing):
        access.require(desk, verb)
    chosen = _chosen(desk, choice)
    access.require_contacts(desk, Verb.EXCHANGE, chosen)
    target = file.expanduser().absolute()
    if target.exists():
        raise FileThere(file=str(file))
    sight = access.sight(desk, Verb.READ_ANSWERS)
    try:
        with fresh_package(target, packing.passphrase) as writer, desk.store.read() as reader:
            packer = _Packer(desk, reader, writer, packing, sight)
            counts = packer.pack(chosen, report)
            _note(desk, chosen)  # before the package is there: what cannot be noted is not written
    except OSError as error:
        raise NotWritten(file=str(file), why=system_reason(error)) from error
    return counts


def quoteless(evaluation: Evaluation) -> Evaluation:
    """Return an evaluation without what its evidence quotes."""
    return replace(
        evaluation,
        marks={
            code: replace(mark, evidence=_quoteless(mark.evidence))
            for code, mark in evaluation.marks.items()
        },
        errors=tuple(replace(e, evidence=_quoteless(e.evidence)) for e in evaluation.errors),
    )


class _Packer:
    """Puts one thing after the other into a package, all of the same moment."""

    def __init__(
        self, desk: Desk, reader: Reader, writer: PackageWriter, packing: Packing, sight: Sight
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._writer = writer
        self._packing = packing
        self._sight = sight
        self._recordings: dict[str, tuple[str, str]] = {}
        self._cards: dict[CardRef, None] = {}
        self._evaluators: dict[EvaluatorId, None] = {}

    def pack(self, chosen: tuple[ContactId, ...], report: Report) -> Mapping[str, int]:
        """Write everything, the manifest last; return the counts."""
        add = self._writer.add_list
        counts = {
            "contacts": add(package_format.CONTACTS, self._contacts(chosen, report)),
            "evaluations": add(package_format.EVALUATIONS, self._evaluations(chosen)),
            "scorecards": add(package_format.CARDS, self._packed_cards()),
            "evaluators": add(package_format.EVALUATORS, self._people()),
            "recordings": len(self._recordings),
        }
        for number, (digest, (path, contact)) in enumerate(self._recordings.items()):
            report(0.5 + number / (2 * len(self._recordings)), contact)
            self._add_recording(digest, path, contact)
        packing = self._packing
        self._writer.finish(
            Manifest(
                made_at=self._desk.clock.now(),
                made_by=self._desk.user,
                host=platform.node(),
                application=__version__,
                recordings=packing.recordings,
                texts=packing.texts,
                evaluations=packing.evaluations,
                counts=counts,
                parts=(),
            )
        )
        return counts

    def _contacts(self, chosen: tuple[ContactId, ...], report: Report) -> Iterator[PackedContact]:
        for number, id_ in enumerate(chosen):
            contact = self._reader.contacts.get(id_)
            report(number / (2 * len(chosen)), contact.external_id)
            contact = _packed(contact, self._packing)
            for media in contact.media:
                self._recordings[media.sha256] = (media.path, contact.external_id)
            yield PackedContact(contact, self._transcript(id_))

    def _transcript(self, id_: ContactId) -> Transcript | None:
        """Return what goes along of a transcript; words that a person put in have no times."""
        found = self._reader.transcripts.get(id_) if self._packing.texts else None
        if found is None:
            return None
        return masked_transcript(found) if self._packing.masked else sure_times(found)

    def _evaluations(self, chosen: tuple[ContactId, ...]) -> Iterator[PackedEvaluation]:
        if self._packing.evaluations is Whose.NONE:
            return
        for id_ in chosen:
            name = self._reader.contacts.get(id_)
            for evaluation in self._reader.evaluations.many(list(self._wanted(id_))):
                self._cards[evaluation.card] = None
                self._evaluators[evaluation.evaluator] = None
                made = replace(evaluation, contact_id=ContactId(0), version=1, channel="", topic="")
                made = made if self._packing.texts else quoteless(made)
                made = masked_evaluation(made) if self._packing.masked else made
                yield PackedEvaluation(name.source, name.external_id, made)

    def _wanted(self, id_: ContactId) -> Iterator[EvaluationId]:
        own = self._packing.evaluations is Whose.OWN
        for row in self._reader.evaluations.of_contact(id_):
            seen = self._sight.covers(row.evaluator, row.team)
            mine = row.evaluator == self._desk.user
            if row.state is State.SUBMITTED and seen and (mine or not own):
                yield row.id

    def _packed_cards(self) -> Iterator[PackedCard]:
        """Yield the cards of the evaluations and the newest, for those who begin with none."""
        scorecards = self._reader.scorecards
        newest = scorecards.newest()
        wanted = [*self._cards] if newest is None else [*self._cards, newest]
        titles = {row.ref: row.titles for row in scorecards.rows()}
        for ref in dict.fromkeys(wanted):
            text = scorecards.text(ref)
            yield PackedCard(ref.id, ref.version, ref.sha256, dict(titles[ref]), text)

    def _people(self) -> Iterator[Evaluator]:
        for login in self._evaluators:
            found = self._reader.people.evaluator(login)
            yield Evaluator(found.id, found.name)

    def _add_recording(self, digest: str, path: str, contact: str) -> None:
        file = self._desk.paths.media / path
        if not file.is_file():
            raise RecordingLost(contact=contact)
        with self._desk.vault.open(file) as source:
            if not self._writer.add_recording(digest, source):
                raise RecordingLost(contact=contact)


def _needed(packing: Packing) -> Iterator[Verb]:
    """Yield what one must be allowed besides: nobody takes along what they may not open here."""
    if packing.texts:
        yield from (Verb.READ_TEXTS, Verb.READ_CUSTOMERS, Verb.READ_QUOTES)
    if packing.recordings:
        yield Verb.LISTEN


def _packed(contact: Contact, packing: Packing) -> Contact:
    """Return a contact without the numbers of this workspace and what is not to go along."""
    agents = tuple(replace(agent, id=None) for agent in contact.agents)
    media = contact.media if packing.recordings else ()
    bare = replace(contact, id=None, listed_team="", agents=agents, media=media)
    bare = masked_contact(bare) if packing.masked else bare
    return bare if packing.texts else replace(bare, messages=(), customer_key="", custom={})


def _chosen(desk: Desk, choice: Choice) -> tuple[ContactId, ...]:
    found = tuple(dict.fromkeys(choice.contacts)) or _fitting(desk, choice)
    if not found:
        raise NothingChosen
    return found


def _fitting(desk: Desk, choice: Choice) -> tuple[ContactId, ...]:
    if choice.session is not None:
        access.require(desk, Verb.LEAD_SESSIONS)
        with desk.store.read() as reader:
            return reader.calibration.get(choice.session).contacts
    if choice == Choice():
        return ()
    if choice.sample is not None:
        with desk.store.read() as reader:
            reader.samples.get(choice.sample)  # NotFound rather than nothing
    period = period_of(choice.month) if choice.month else None
    wanted = ContactFilter(
        agents=frozenset({choice.agent} if choice.agent else ()),
        since=period.since if period else None,
        until=period.until if period else None,
        sample=choice.sample,
    )
    order = ContactOrder(descending=False)
    return tuple(ContactId(one) for one in contacts.ids(desk, wanted, order))


def _note(desk: Desk, chosen: Iterable[ContactId]) -> None:
    """Write into the journal who took which contacts along, each time anew."""
    with desk.store.change(by=desk.user, verb=EXPORT, act=Act.READ) as change:
        change.audit.note("contact", *(str(id_) for id_ in chosen))
        change.commit()


def _quoteless(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(replace(each, quote="") for each in evidence)
