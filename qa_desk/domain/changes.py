"""What a use case touched, so that pages know what to look at again."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """Kinds of things that change."""

    CONTACTS = "contacts"
    TRANSCRIPTS = "transcripts"
    SAMPLES = "samples"
    EVALUATIONS = "evaluations"
    CALIBRATION = "calibration"
    SCORECARDS = "scorecards"
    PEOPLE = "people"
    MODELS = "models"
    JOBS = "jobs"
    REPORTS = "reports"
    RETENTION = "retention"
    FILTERS = "filters"
    PHRASES = "phrases"
    """Phrase rules, their topics, and what they found."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Topics touched, and the contacts among them (empty = any)."""

    topics: frozenset[Topic]
    contacts: frozenset[int] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        """Join two accounts; where one says "any contact", so does the whole."""
        any_contact = not (self.contacts and other.contacts)
        contacts = frozenset() if any_contact else self.contacts | other.contacts
        return Changes(self.topics | other.topics, contacts)


def touched(*topics: Topic, contacts: frozenset[int] = frozenset()) -> Changes:
    """Build an account of what was touched."""
    return Changes(frozenset(topics), contacts)
