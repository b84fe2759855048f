"""Packages into the workspace: what is new goes in at once, what is there stays as it is."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from qa_desk.audio.formats import kept_ending
from qa_desk.db.store import Change, Reader
from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.contacts import Contact
from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose, State, in_order
from qa_desk.domain.ids import ContactId
from qa_desk.domain.packages import Manifest, PackedCard, PackedContact, PackedEvaluation
from qa_desk.domain.permissions import Verb
from qa_desk.domain.progress import Report, unheard
from qa_desk.domain.rows import Outcome
from qa_desk.errors import Detail, ExitCode, Expected, system_reason
from qa_desk.importing.package_files import Package, open_package
from qa_desk.importing.recordings import CannotStore
from qa_desk.scoring.model import Scorecard
from qa_desk.services import access, people, scorecards
from qa_desk.services.completeness import outcome_of, require_complete
from qa_desk.services.desk import Desk, Done
from qa_desk.services.evidence import places_of, require_inside
from qa_desk.services.package_differences import contact_differences, evaluation_differences
from qa_desk.vault.files import fresh_file

IMPORT: Final = "import a package"
_CLOCKS_DIFFER: Final = timedelta(minutes=5)
_Name = tuple[str, str]
"""The source and the external id of a contact."""


class CardDiffers(Expected):
    """Here the same version of a scorecard has another text: facts `card`, `version`."""

    code = "package.card_differs"
    exit_code = ExitCode.NOT_ALLOWED


@dataclass(frozen=True, slots=True)
class PackageSummary:
    """What an import of a package did, or would do.

    `targeted` are evaluations of a random sample that is not here: here they feed no index.
    `conflicts` say what is otherwise here and in the package, and stays; `rejected` what cannot go in.
    """

    manifest: Manifest
    new_contacts: int
    same_contacts: int
    new_evaluations: int
    same_evaluations: int
    new_scorecards: int
    targeted: int
    conflicts: tuple[Detail, ...]
    rejected: tuple[Detail, ...]


@dataclass(slots=True)
class _Plan:
    """What is to be stored, and what is to be told."""

    contacts: list[PackedContact] = field(default_factory=list)
    cards: list[PackedCard] = field(default_factory=list)
    evaluations: list[tuple[_Name, Evaluation, Outcome]] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    same_contacts: int = 0
    same_evaluations: int = 0
    targeted: int = 0
    conflicts: list[Detail] = field(default_factory=list)
    rejected: list[Detail] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.contacts or self.cards or self.evaluations)

    def summary(self, manifest: Manifest) -> PackageSummary:
        """Return what is told of it."""
        return PackageSummary(
            manifest=manifest,
            new_contacts=len(self.contacts),
            same_contacts=self.same_contacts,
            new_evaluations=len(self.evaluations),
            same_evaluations=self.same_evaluations,
            new_scorecards=len(self.cards),
            targeted=self.targeted,
            conflicts=tuple(self.conflicts),
            rejected=tuple(self.rejected),
        )


def preview(
    desk: Desk, file: Path, passphrase: str = "", report: Report = unheard
) -> PackageSummary:
    """Say what an import would do, by the same steps, and change nothing."""
    access.require(desk, Verb.EXCHANGE)
    with open_package(file, passphrase, report) as package, desk.store.read() as reader:
        plan = _Planner(desk, reader, package).plan()
    _require(desk, plan)
    return plan.summary(package.manifest)


def bring_in(
    desk: Desk, file: Path, passphrase: str = "", report: Report = unheard
) -> Done[PackageSummary]:
    """Store what is new in a package, all of it in one change; the same package again is nothing new.

    Raises the faults of `open_package`, CardDiffers, CardRefused, NotAllowed and CannotStore; then
    nothing was changed, as where it is stopped.
    """
    access.require(desk, Verb.EXCHANGE)
    with open_package(file, passphrase, report) as package:
        with desk.store.read() as reader:
            plan = _Planner(desk, reader, package).plan()
        _require(desk, plan)
        if not plan:
            return Done(plan.summary(package.manifest), Changes(frozenset()))
        stored: list[Path] = []
        try:
            _keep_recordings(desk, package, plan, stored, report)
            with desk.store.change(by=desk.user, verb=IMPORT) as change:
                plan = _Planner(desk, change, package).plan()  # others may have been quicker
                ids = _store(change, package, plan)
                change.commit()
        except BaseException:
            for path in stored:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
            raise
    topics = (Topic.CONTACTS, Topic.PEOPLE, Topic.TRANSCRIPTS, Topic.EVALUATIONS)
    changes = touched(*topics, Topic.SAMPLES, Topic.SCORECARDS, contacts=ids)
    return Done(plan.summary(package.manifest), changes)


class _Planner:
    """Compares a package with the workspace."""

    def __init__(self, desk: Desk, reader: Reader, package: Package) -> None:
        self._desk = desk
        self._reader = reader
        self._package = package
        self._plan = _Plan()
        self._cards: dict[CardRef, Scorecard] = {}
        self._contacts = {
            (each.contact.source, each.contact.external_id): each.contact
            for each in package.content.contacts
        }
        self._known_people = {each.id for each in reader.people.evaluators()}
        self._told_people = {each.id for each in package.content.evaluators}
        self._for_others = access.allowed(desk, Verb.BRING_IN)

    def plan(self) -> _Plan:
        """Return what is new, the same and in conflict."""
        self._plan_cards()
        for each in self._package.content.contacts:
            self._plan_contact(each)
        seen: set[str] = set()
        for evaluation in self._package.content.evaluations:
            if evaluation.evaluation.id in seen:
                continue
            seen.add(evaluation.evaluation.id)
            try:
                self._plan_evaluation(evaluation)
            except Expected as fault:
                detail = Detail(evaluation.external_id, fault.code, fault.facts)
                self._plan.rejected.append(detail)
        return self._plan

    def _plan_cards(self) -> None:
        here = {
            (row.ref.id, row.ref.version): row.ref.sha256 for row in self._reader.scorecards.rows()
        }
        for each in self._package.content.cards:
            known = here.get((each.id, each.version))
            if known is not None and known != each.sha256:
                raise CardDiffers(card=each.id, version=each.version)
            card = scorecards.card_of(each.text, f"{each.id} {each.version}")
            if (card.id, card.version) != (each.id, each.version):
                raise CardDiffers(card=each.id, version=each.version)
            self._cards[CardRef(each.id, each.version, each.sha256)] = card
            if known is None:
                self._plan.cards.append(each)

    def _plan_contact(self, packed: PackedContact) -> None:
        contact = packed.contact
        id_ = self._reader.contacts.find(contact.source, contact.external_id)
        if id_ is None:
            self._plan.contacts.append(replace(packed, contact=_settled(contact)))
            return
        transcript = self._reader.transcripts.get(id_)
        found = contact_differences(self._reader.contacts.get(id_), transcript, packed)
        if not found:
            self._plan.same_contacts += 1
        for name, here, there in found:
            facts = {"field": name, "here": here, "there": there}
            detail = Detail(contact.external_id, "package.contact_differs", facts)
            self._plan.conflicts.append(detail)

    def _plan_evaluation(self, packed: PackedEvaluation) -> None:
        made = packed.evaluation
        name = (packed.source, packed.external_id)
        id_ = self._reader.contacts.find(*name)
        if id_ is None and name not in self._contacts:
            raise _Refused("evaluation.unknown_contact", contact=packed.external_id)
        contact = self._contacts[name] if id_ is None else self._reader.contacts.get(id_)
        if self._is_known(packed, id_):
            return
        self._require_possible(made, contact)
        markers = in_order(made.markers)
        made = replace(made, channel=contact.channel, topic=contact.topic, markers=markers)
        made = self._with_its_purpose(made, id_)
        outcome = outcome_of(require_complete(self._card(made.card), made))
        if made.evaluator not in self._known_people:
            self._plan.people.add(made.evaluator)
        self._plan.evaluations.append((name, made, outcome))

    def _is_known(self, packed: PackedEvaluation, id_: ContactId | None) -> bool:
        """Say whether it is here, and tell what is otherwise; a submitted one is never replaced."""
        made = packed.evaluation
        here = next(iter(self._reader.evaluations.many([made.id])), None)
        if here is None and id_ is not None:
            rows = self._reader.evaluations.of_contact(id_)
            rows = [row for row in rows if row.evaluator == made.evaluator]
            twin = next((row for row in rows if row.submitted_at == made.submitted_at), None)
            if twin is not None:
                here = self._reader.evaluations.get(twin.id)
            elif any(row.state is State.DRAFT for row in rows):
                facts = {"contact": packed.external_id, "evaluator": made.evaluator}
                raise _Refused("evaluation.draft_exists", **facts)
        if here is None:
            return False
        texts = self._package.manifest.texts
        found = list(evaluation_differences(here, made, texts=texts))
        if here.contact_id != id_:
            found.append(("contact", str(here.contact_id), packed.external_id))
        if not found:
            self._plan.same_evaluations += 1
        for name, old, new in found:
            facts = {"evaluator": made.evaluator, "field": name, "here": old, "there": new}
            detail = Detail(packed.external_id, "package.evaluation_differs", facts)
            self._plan.conflicts.append(detail)
        return True

    def _require_possible(self, made: Evaluation, contact: Contact) -> None:
        moment = made.submitted_at
        if made.state is not State.SUBMITTED or moment is None:
            raise _Refused("package.not_submitted", evaluator=made.evaluator)
        if made.purpose is Purpose.CALIBRATION or made.session_id is not None:
            raise _Refused("evaluation.calibration_entry", contact=contact.external_id)
        if moment > self._desk.clock.now() + _CLOCKS_DIFFER:
            raise _Refused("evaluation.in_future", submitted_at=moment.isoformat())
        if made.evaluator != self._desk.user and not self._for_others:
            raise access.NotAllowed(what=f"verb_{Verb.BRING_IN}")
        told = made.evaluator in self._told_people and people.is_login(made.evaluator)
        if made.evaluator not in self._known_people and not told:
            raise _Refused("evaluation.unknown_evaluator", evaluator=made.evaluator)
        proofs = tuple(places_of(made))
        if proofs and self._package.manifest.texts:
            require_inside(contact, proofs)

    def _with_its_purpose(self, made: Evaluation, id_: ContactId | None) -> Evaluation:
        """Return it as random only where the protocol that drew its contact is here."""
        known = {row.id for row in self._reader.samples.rows()}
        sample = made.sample_id
        if sample is not None and sample in known and id_ is not None:
            picks = self._reader.samples.get(sample).picks
            if any(pick.contact_id == id_ for pick in picks):
                return made
        if made.purpose is Purpose.RANDOM:
            self._plan.targeted += 1
            return replace(made, purpose=Purpose.TARGETED, sample_id=None)
        return replace(made, sample_id=None)

    def _card(self, ref: CardRef) -> Scorecard:
        if ref not in self._cards:
            text = self._reader.scorecards.text(ref)
            self._cards[ref] = scorecards.card_of(text, f"{ref.id} {ref.version}")
        return self._cards[ref]


class _Refused(Expected):
    """An evaluation that does not go in: its own code, facts as the code needs them."""

    def __init__(self, why: str, **facts: object) -> None:
        super().__init__(**facts)
        self.code = why  # type: ignore[misc]  # of this one fault


def _require(desk: Desk, plan: _Plan) -> None:
    """Refuse before anything is done what this person may not bring in."""
    if plan.contacts:
        access.require(desk, Verb.IMPORT_CONTACTS)
    if plan.cards:
        access.require(desk, Verb.PUBLISH)


def _settled(contact: Contact) -> Contact:
    """Return a contact whose recordings have the names that this workspace gives them."""
    media = tuple(
        replace(each, path=f"{each.sha256[:2]}/{each.sha256}{kept_ending(each.path)}")
        for each in contact.media
    )
    return replace(contact, id=None, listed_team="", media=media)


def _keep_recordings(
    desk: Desk, package: Package, plan: _Plan, stored: list[Path], report: Report
) -> None:
    """Put the recordings of new contacts into the workspace; `stored` are those it did not have."""
    wanted = {media.sha256: media for each in plan.contacts for media in each.contact.media}
    for number, (digest, media) in enumerate(wanted.items()):
        report(0.5 + number / (2 * len(wanted)), digest[:16])
        target = desk.paths.media / media.path
        if target.is_file():
            continue
        try:
            with fresh_file(target, desk.vault.new_key) as file:
                package.copy_recording(digest, file)
        except OSError as fault:
            raise CannotStore(name=digest[:16], why=system_reason(fault)) from fault
        stored.append(target)


def _store(change: Change, package: Package, plan: _Plan) -> frozenset[int]:
    """Write everything that is new; return the contacts that were touched."""
    for card in plan.cards:
        change.scorecards.publish(card.id, card.version, card.text, card.titles)
    for each in package.content.evaluators:
        if each.id in plan.people:
            change.people.save_evaluator(type(each)(each.id, each.name))
    ids = change.contacts.add_many([each.contact for each in plan.contacts])
    for id_, packed in zip(ids, plan.contacts, strict=True):
        if packed.transcript is not None:
            change.transcripts.put(id_, packed.transcript)
    places = _places(change, plan)
    for name, made, outcome in plan.evaluations:
        draft = replace(made, contact_id=places[name], state=State.DRAFT, version=1)
        change.evaluations.insert(replace(draft, submitted_at=None))
        change.evaluations.submit(draft, outcome)
    return frozenset({*map(int, ids), *map(int, places.values())})


def _places(change: Change, plan: _Plan) -> Mapping[_Name, ContactId]:
    found = {name: change.contacts.find(*name) for name, _made, _outcome in plan.evaluations}
    return {name: id_ for name, id_ in found.items() if id_ is not None}
