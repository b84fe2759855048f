"""What an import already knows: which contacts are new, which say something new, which say nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from qa_desk.db.store import Reader
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Agent
from qa_desk.domain.transcripts import Transcript
from qa_desk.importing.calls import FROM_NAME
from qa_desk.importing.clipping import within
from qa_desk.importing.formats import letters
from qa_desk.importing.outcome import Imported, clean
from qa_desk.importing.speakers import as_before, spoken_as_before
from qa_desk.importing.written import threaded
from qa_desk.services.foreseen import Foreseen, Identity, foresee

_IMPORTED = "import:"


class Fate(StrEnum):
    """What an import does with a contact."""

    NEW = "new"
    CHANGED = "changed"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Entry:
    """A contact as it will be stored; `transcript` None means that the stored one stays."""

    fate: Fate
    contact: Contact
    transcript: Transcript | None = None

    @property
    def identity(self) -> Identity:
        """What tells the contact from all others."""
        return _identity(self.contact)


class Ledger:
    """Judges contacts one after the other; it also remembers those that are not stored yet.

    So a dry run, which stores nothing, judges as the import does.
    """

    def __init__(self) -> None:
        self._seen: dict[Identity, Contact] = {}
        self._by_content: dict[str, Identity] = {}
        self._agents: dict[str, Agent] = {}
        self._foreseen = Foreseen()
        self._stored_agents: dict[str, Agent] = {}

    def foresee(self, reader: Reader, batch: Sequence[Imported]) -> None:
        """Ask at once what is stored of many contacts, recordings, transcripts and agents."""
        contacts = [found.contact for found in batch]
        told = {_identity(found.contact) for found in batch if found.transcript is not None}
        identities = {_identity(one) for one in contacts} - self._seen.keys()
        digests = {media.sha256 for one in contacts for media in one.media}
        digests -= self._by_content.keys()
        self._foreseen = foresee(reader, identities, digests, told & identities)
        self.foresee_agents(reader, [agent for one in contacts for agent in one.agents])

    def foresee_agents(self, reader: Reader, agents: Sequence[Agent]) -> None:
        """Ask at once for all agents that this import has not met yet."""
        new = {agent.external_id for agent in agents} - self._agents.keys()
        self._stored_agents |= reader.calls.agents(sorted(new)) if new else {}

    def enter(self, reader: Reader, found: Imported) -> Entry:
        """Judge a contact whose recording is part of it already."""
        agents = tuple(self.agent(agent) for agent in found.contact.agents)
        contact = replace(found.contact, agents=agents)
        if found.anonymous:
            entry = self._anonymous(reader, contact, found)
        else:
            entry = self._named(reader, replace(found, contact=contact))
        self.remember(entry.contact)
        return entry

    def remember(self, contact: Contact) -> None:
        """Keep what is now known of a contact, with its id once it has one."""
        identity = _identity(contact)
        self._seen[identity] = contact
        for media in contact.media:
            self._by_content.setdefault(media.sha256, identity)

    def ids(self, identities: list[Identity]) -> tuple[ContactId, ...]:
        """Return the ids of contacts that have one, each once, in order."""
        known = (self._seen[one].id for one in dict.fromkeys(identities))
        return tuple(dict.fromkeys(id_ for id_ in known if id_ is not None))

    def _anonymous(self, reader: Reader, contact: Contact, found: Imported) -> Entry:
        """Know a recording by its content; one that is new gets a name nobody has."""
        known = self._with_content(reader, contact)
        if known is not None and _completes(contact, known):
            whole = replace(known, media=contact.media, duration_ms=contact.duration_ms)
            return Entry(Fate.CHANGED, whole, self._fresh(reader, known, found.transcript))
        if known is not None:
            return self._with_transcript(reader, known, found.transcript)
        digest = contact.media[0].sha256
        file_name = clean(found.media_source.name) if found.media_source else digest
        names = (contact.external_id, file_name, f"{contact.external_id} {digest[:8]}", digest)
        free = (one for one in names if self._stored(reader, (contact.source, one)) is None)
        return Entry(Fate.NEW, replace(contact, external_id=next(free)), found.transcript)

    def _named(self, reader: Reader, found: Imported) -> Entry:
        contact, transcript = found.contact, found.transcript
        known = self._stored(reader, _identity(contact))
        if known is None:
            known = self._with_content(reader, contact)
            if known is not None and known.source != FROM_NAME:
                return self._with_transcript(reader, known, transcript)
        if known is None:
            return Entry(Fate.NEW, contact, transcript)
        if _is_other_recording(contact, known):
            return Entry(Fate.KNOWN, known)
        found = _with_recording(found, known)
        contact = as_before(found.contact, known)
        if contact.source == letters.ID:
            contact = threaded(known, contact)
        fresh = self._fresh(reader, known, found.transcript)
        changed = fresh is not None or _plain(contact) != _plain(known)
        return Entry(Fate.CHANGED if changed else Fate.KNOWN, replace(contact, id=known.id), fresh)

    def _stored(self, reader: Reader, identity: Identity) -> Contact | None:
        if identity in self._seen:
            return self._seen[identity]
        return self._foreseen.contact(reader, identity)

    def _with_content(self, reader: Reader, contact: Contact) -> Contact | None:
        """Return the contact that has the same recordings, or one of them and no other.

        A side that was silent all the time sounds the same in many calls.
        """
        mine = _sounds(contact)
        for media in contact.media:
            known = self._heard_in(reader, media.sha256)
            if known is not None and (_sounds(known) >= mine or _sounds(known) < mine):
                return known
        return None

    def _heard_in(self, reader: Reader, sha256: str) -> Contact | None:
        if sha256 in self._by_content:
            return self._seen[self._by_content[sha256]]
        return self._foreseen.with_recording(reader, sha256)

    def _with_transcript(
        self, reader: Reader, known: Contact, transcript: Transcript | None
    ) -> Entry:
        """Keep a contact as it is, and give it the transcript of its recording if it has none."""
        fresh = self._fresh(reader, known, transcript)
        return Entry(Fate.KNOWN if fresh is None else Fate.CHANGED, known, fresh)

    def _fresh(
        self, reader: Reader, known: Contact, transcript: Transcript | None
    ) -> Transcript | None:
        """Return the transcript if it is to be stored; our own and people's work is never replaced."""
        if transcript is None or known.id is None:
            return transcript
        stored = self._foreseen.transcript(reader, known.id)
        if stored is None:
            return transcript
        transcript = spoken_as_before(transcript, stored)
        replaceable = stored.model.startswith(_IMPORTED) and stored != transcript
        return transcript if replaceable else None

    def agent(self, agent: Agent) -> Agent:
        """Return the agent as this import knows them: a name or team that was said once stays said.

        Otherwise two rows that disagree would change the agent to and fro with every import. What is
        stored speaks only where no file does, so that the order of the files does not matter.
        """
        said = _merged(self._agents.get(agent.external_id, agent), agent)
        self._agents[agent.external_id] = said
        return _merged(said, self._stored_agents.get(agent.external_id, said))


def _identity(contact: Contact) -> Identity:
    return (contact.source, contact.external_id)


def _sounds(contact: Contact) -> set[str]:
    return {media.sha256 for media in contact.media}


def _is_other_recording(contact: Contact, known: Contact) -> bool:
    """Whether a name gives the id of a call that is there with another recording, which stays."""
    if contact.source != FROM_NAME or not contact.media or not known.media:
        return False
    mine, theirs = _sounds(contact), _sounds(known)
    return not (mine >= theirs or mine < theirs)


def _completes(contact: Contact, known: Contact) -> bool:
    """Whether a recording of the other side comes to a contact that came in with one side alone."""
    return known.source == FROM_NAME and _sounds(known) < _sounds(contact)


def _merged(first: Agent, second: Agent) -> Agent:
    """Let the first speak, and the second where the first says nothing."""
    name = second.name if first.name in ("", first.external_id) else first.name
    return Agent(first.external_id, name or first.external_id, first.team or second.team)


def _with_recording(found: Imported, known: Contact) -> Imported:
    """Keep the recording that came in before with a document that now comes without it."""
    if found.contact.media or not known.media:
        return found
    kept = replace(found.contact, media=known.media, duration_ms=known.duration_ms)
    return within(replace(found, contact=kept), known.media[0].duration_ms)


def _plain(contact: Contact) -> Contact:
    """Return what files can say of a contact, without our row numbers."""
    agents = tuple(replace(agent, id=None) for agent in contact.agents)
    return replace(contact, id=None, agents=agents, custom=dict(contact.custom))
