"""Samples: what was drawn and how far it is evaluated, and the form that draws a new one."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId, SampleId
from qa_desk.domain.people import Evaluator
from qa_desk.domain.rows import ContactChoices, ContactRow, SampleRow
from qa_desk.domain.sampling import Pick, Protocol
from qa_desk.services import contacts, evaluating, people, sampling, target_groups
from qa_desk.services.desk import Desk
from qa_desk.services.periods import month_of
from qa_desk.services.target_groups import GroupView

_SEEDS: Final = 10**8
MOST_LEFT_OUT: Final = 200
"""Contacts left out for one reason that are shown; the protocol's file has all."""


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
    second: str = ""
    """Who scores it a second time; empty for nobody."""


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
    people: Mapping[EvaluatorId, str]
    """Evaluators by login."""
    numbers: Mapping[ContactId, str]
    """What the source calls the contacts that left and came by replacements."""

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
    groups: tuple[GroupView, ...] = ()


def load(desk: Desk) -> SamplesData:
    """Read the list of samples and what the form offers."""
    choices = contacts.choices(desk)
    months = choices.months
    return SamplesData(
        samples=tuple(sampling.samples(desk)),
        choices=choices,
        evaluators=tuple(people.evaluators(desk)),
        month=months[0] if months else month_of(desk.clock.now()),
        groups=tuple(target_groups.views(desk)),
    )


def load_sample(desk: Desk, sample_id: SampleId) -> SampleView:
    """Read a protocol and where each of its contacts stands."""
    protocol = sampling.sample(desk, sample_id)
    ids = [*(pick.contact_id for pick in protocol.picks), *_left_out_ids(protocol)]
    replaced = [one for made in protocol.replacements for one in (made.gone, made.came)]
    ids = list(dict.fromkeys([*ids, *replaced]))
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
                _name(names, pick.assignee),
                _name(names, pick.second),
            )
            for pick in protocol.picks
        ),
        left_out=tuple(
            LeftOut(rows.get(one), part.reason)
            for part in protocol.left_out
            for one in part.contacts[:MOST_LEFT_OUT]
        ),
        agents={each.external_id: each.name for each in people.agents(desk)},
        people=names,
        numbers={one: rows[one].external_id for one in replaced if one in rows},
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


def _name(names: Mapping[EvaluatorId, str], login: EvaluatorId | None) -> str:
    return "" if login is None else names.get(login, str(login))


def _left_out_ids(protocol: Protocol) -> list[ContactId]:
    return [one for part in protocol.left_out for one in part.contacts[:MOST_LEFT_OUT]]


def _states(desk: Desk, sample_id: SampleId) -> dict[ContactId, PickState]:
    """Return the contacts of a sample that still wait, and whether they were begun."""
    return {
        row.contact.id: PickState.BEGUN if row.draft else PickState.WAITS
        for row in sampling.todo(desk)
        if row.sample_id == sample_id
    }
