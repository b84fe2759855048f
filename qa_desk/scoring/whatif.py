"""What a changed card would have made of contacts that were judged by the old one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from qa_desk.scoring.answers import Answers
from qa_desk.scoring.model import Scorecard
from qa_desk.scoring.rescoring import Rescorer, Standing


@dataclass(frozen=True, slots=True)
class Stored:
    """The answers of one contact; `contact` is whatever the caller knows it by."""

    contact: str
    answers: Answers


@dataclass(frozen=True, slots=True)
class Replayed:
    """One contact by both cards."""

    contact: str
    old: Standing
    new: Standing

    @property
    def change(self) -> Fraction | None:
        """Return by how much the score rises; None where one of the two has none."""
        if self.old.score is None or self.new.score is None:
            return None
        return self.new.score - self.old.score

    @property
    def flips(self) -> bool:
        """Say whether one card passes the contact and the other fails it."""
        return None not in (self.old.passed, self.new.passed) and self.old.passed != self.new.passed

    @property
    def is_whole(self) -> bool:
        """Say whether the new card lacks no answer and can use all that it asks for.

        What it no longer asks is no lack: its score is the same whatever was answered there.
        """
        return not self.new.missing and not self.new.unfit


@dataclass(frozen=True, slots=True)
class Totals:
    """All contacts together; means are over the contacts that have a score by both cards.

    `differences` are of the same contacts, for an interval; `gates_old` and `gates_new` count by
    criterion how often its gate was hit; `missing`, `unfit` and `unknown` count what the new card
    lacks, cannot use and does not ask any more.
    """

    contacts: int
    whole: int
    differences: tuple[Fraction, ...]
    mean_old: Fraction | None
    mean_new: Fraction | None
    passed_old: int
    passed_new: int
    judged_old: int
    judged_new: int
    to_pass: tuple[str, ...]
    to_fail: tuple[str, ...]
    gates_old: Mapping[str, int]
    gates_new: Mapping[str, int]
    missing: Mapping[str, int]
    unfit: Mapping[str, int]
    unknown: Mapping[str, int]

    @property
    def flipped(self) -> int:
        """Return how many contacts one card passes and the other fails."""
        return len(self.to_pass) + len(self.to_fail)


def replay(old: Scorecard, new: Scorecard, stored: Iterable[Stored]) -> Iterator[Replayed]:
    """Yield each contact by both cards, in the order given.

    What the new card does not know is left out and told, and so is what it asks in addition: its
    score is then that of the rest.
    """
    before, after = Rescorer(old), Rescorer(new)
    for each in stored:
        yield Replayed(each.contact, before.standing(each.answers), after.standing(each.answers))


def totals(replayed: Iterable[Replayed]) -> Totals:
    """Return what the change comes to over all contacts."""
    items = tuple(replayed)
    both = [(i.old.score, i.new.score) for i in items]
    scored = [(old, new) for old, new in both if old is not None and new is not None]
    flipped = [item for item in items if item.flips]
    return Totals(
        contacts=len(items),
        whole=sum(item.is_whole for item in items),
        differences=tuple(new - old for old, new in scored),
        mean_old=_mean([old for old, _ in scored]),
        mean_new=_mean([new for _, new in scored]),
        passed_old=sum(item.old.passed is True for item in items),
        passed_new=sum(item.new.passed is True for item in items),
        judged_old=sum(item.old.passed is not None for item in items),
        judged_new=sum(item.new.passed is not None for item in items),
        to_pass=tuple(item.contact for item in flipped if item.new.passed),
        to_fail=tuple(item.contact for item in flipped if item.old.passed),
        gates_old=_counted(hit.criterion for item in items for hit in item.old.gates),
        gates_new=_counted(hit.criterion for item in items for hit in item.new.gates),
        missing=_counted(name for item in items for name in item.new.missing),
        unfit=_counted(name for item in items for name in item.new.unfit),
        unknown=_counted(name for item in items for name in item.new.unknown),
    )


def _mean(scores: Sequence[Fraction]) -> Fraction | None:
    return sum(scores, Fraction(0)) / len(scores) if scores else None


def _counted(names: Iterable[str]) -> Mapping[str, int]:
    """Count names, the most frequent first, then by name."""
    found = Counter(names)
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))
