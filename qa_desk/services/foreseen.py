"""What the store knows of a batch that comes in, asked for at once instead of one by one."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from qa_desk.db.store import Reader
from qa_desk.domain.contacts import Contact
from qa_desk.domain.ids import ContactId
from qa_desk.domain.transcripts import Transcript

Identity = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What is stored of contacts, recordings and transcripts; None means that nothing is.

    What was not asked for at once is asked for when it is wanted.
    """

    ids: Mapping[Identity, ContactId | None] = field(default_factory=dict)
    heard_in: Mapping[str, ContactId | None] = field(default_factory=dict)
    contacts: Mapping[ContactId, Contact] = field(default_factory=dict)
    transcripts: Mapping[ContactId, Transcript | None] = field(default_factory=dict)

    def contact(self, reader: Reader, identity: Identity) -> Contact | None:
        """Return the contact of a source and an external id."""
        known = identity in self.ids
        return self._whole(reader, self.ids[identity] if known else reader.contacts.find(*identity))

    def with_recording(self, reader: Reader, sha256: str) -> Contact | None:
        """Return the first contact with a recording of this content."""
        known = sha256 in self.heard_in
        return self._whole(
            reader, self.heard_in[sha256] if known else reader.contacts.find_media(sha256)
        )

    def transcript(self, reader: Reader, id_: ContactId) -> Transcript | None:
        """Return the transcript of a contact."""
        known = id_ in self.transcripts
        return self.transcripts[id_] if known else reader.transcripts.get(id_)

    def _whole(self, reader: Reader, id_: ContactId | None) -> Contact | None:
        if id_ is None:
            return None
        return self.contacts[id_] if id_ in self.contacts else reader.contacts.get(id_)


def foresee(
    reader: Reader,
    identities: Collection[Identity],
    digests: Collection[str],
    told: Collection[Identity],
) -> Foreseen:
    """Ask for contacts by source and external id and by recording, and for transcripts of `told`."""
    stored, heard = reader.contacts.identities(identities), reader.contacts.heard(digests)
    asked = {*(stored[each] for each in told if each in stored), *(heard.values() if told else ())}
    transcripts = reader.transcripts.many(asked)
    return Foreseen(
        ids={each: stored.get(each) for each in identities},
        heard_in={each: heard.get(each) for each in digests},
        contacts=reader.contacts.many({*stored.values(), *heard.values()}),
        transcripts={id_: transcripts.get(id_) for id_ in asked},
    )
