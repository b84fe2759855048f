"""Samples: what was drawn and how far it is evaluated, and the form that draws a new one."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId
from qa_desk.domain.people import Evaluator
from qa_desk.domain.rows import ContactChoices, ContactRow, SampleRow
from qa_desk.domain.sampling import Pick, Protocol
from qa_desk.services import contacts, evaluating, people, sampling
from qa_desk.services.desk import Desk
from qa_desk.services.periods import month_of

_SEEDS: Final = 10**8


class PickState(Enum):
    """Where the evaluation of a drawn contact stands."""

    WAITS = "waits"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PickLine:
    """One drawn contact; `contact` is None where it is gone, `assignee` empty for anybody."""

    pick: Pick
    contact: ContactRow | None
    state: PickState
    assignee: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A contact that matched and was left out, with the reason's code."""

    contact: ContactRow | None
    reason: str


@dataclass(frozen=True, slots=True)
class SampleView:
    """A protocol with the names behind its ids; `strata` names agents by their ids."""

    protocol: Protocol
    picks: tuple[PickLine, ...]
    left_out: tuple[LeftOut, ...]
    agents: Mapping[str, str]

    @property
    def done(self) -> int:
        """How many picks are evaluated."""
        return sum(line.state is PickState.DONE for line in self.picks)


@dataclass(frozen=True, slots=True)
class SamplesData:
    """The list of samples, and what the form offers."""

    samples: tuple[SampleRow, ...]
    choices: ContactChoices
    evaluators: tuple[Evaluator, ...]
    month: str
    """The month a new sample is proposed for."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form says; no channels, teams or evaluators means any."""

    name: str
    month: str
    channels: tuple[Channel, ...]
    teams: tuple[str, ...]
    per_agent: int
    shorter_than_s: int
    seed: int
    evaluators: tuple[EvaluatorId, ...]

    def plan(self) -> str:
        """Return the plan as text, as the protocol keeps it."""
        return sampling.plan_text(
            name=self.name,
            month=self.month,
            channels=self.channels,
            teams=self.teams,
            per_agent=self.per_agent,
            seed=self.seed,
            evaluators=self.evaluators,
            shorter_than_s=self.shorter_than_s,
        )


def load(desk: Desk) -> SamplesData:
    """Read the list of samples and what the form offers."""
    choices = contacts.choices(desk)
    months = choices.months
    return SamplesData(
        samples=tuple(sampling.samples(desk)),
        choices=choices,
        evaluators=tuple(people.evaluators(desk)),
        month=months[0] if months else month_of(desk.clock.now()),
    )


def load_sample(desk: Desk, sample_id: SampleId) -> SampleView:
    """Read a protocol and where each of its contacts stands."""
    protocol = sampling.sample(desk, sample_id)
    ids = [*(pick.contact_id for pick in protocol.picks), *_left_out_ids(protocol)]
    rows = {row.id: row for row in contacts.rows(desk, ids)}
    names = {each.id: each.name for each in people.evaluators(desk)}
    states = _states(desk, sample_id)
    return SampleView(
        protocol=protocol,
        picks=tuple(
            PickLine(
                pick,
                rows.get(pick.contact_id),
                states.get(pick.contact_id, PickState.DONE),
                names.get(pick.assignee, str(pick.assignee)) if pick.assignee else "",
            )
            for pick in protocol.picks
        ),
        left_out=tuple(LeftOut(rows.get(e.contact_id), e.reason) for e in protocol.exclusions()),
        agents={each.external_id: each.name for each in people.agents(desk)},
    )


def evaluation_of(desk: Desk, contact_id: ContactId) -> EvaluationId | None:
    """Return the latest submitted evaluation of a contact; None where there is none."""
    rows = evaluating.of_contact(desk, contact_id)
    submitted = [row for row in rows if row.submitted_at is not None]
    latest = max(submitted, key=lambda row: (row.submitted_at, row.id), default=None)
    return None if latest is None else latest.id


def new_seed() -> int:
    """Return a seed nobody chose."""
    return secrets.randbelow(_SEEDS)


def _left_out_ids(protocol: Protocol) -> list[ContactId]:
    return [each.contact_id for each in protocol.exclusions()]


def _states(desk: Desk, sample_id: SampleId) -> dict[ContactId, PickState]:
    """Return the contacts of a sample that still wait, and whether they were begun."""
    return {
        row.contact.id: PickState.BEGUN if row.draft else PickState.WAITS
        for row in sampling.todo(desk)
        if row.sample_id == sample_id
    }
