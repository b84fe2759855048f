"""What the form of a new sample says, and the plan that it stands for."""

from dataclasses import dataclass, field

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.sampling import Selection
from qa_desk.sampling.plans import Allocation, Method, Per, Spread, StratumKey
from qa_desk.services import finding, sampling

Tree = dict[str, object]


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """What the form leaves out; lengths in seconds, 0 leaves out none."""

    evaluated: bool = True
    sampled: bool = False
    no_recording: bool = False
    longer_than_s: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form says; no channels, teams or evaluators means any.

    `per_agent` is the number of a quota, `size` that of any other draw; `formula` stands in the
    place of a quota's number, or gives the weights of strata.
    """

    name: str
    month: str
    channels: tuple[Channel, ...]
    teams: tuple[str, ...]
    per_agent: int
    shorter_than_s: int
    seed: int
    evaluators: tuple[EvaluatorId, ...]
    method: Method = Method.QUOTA
    per: Per = Per.AGENT
    size: int = 100
    by: tuple[StratumKey, ...] = (StratumKey.TEAM,)
    allocation: Allocation = Allocation.PROPORTIONAL
    minimum: int = 0
    formula: str = ""
    spread: Spread = Spread.NONE
    selection: Selection = Selection.RANDOM
    groups: tuple[str, ...] = ()
    where: str = ""
    double_percent: int = 0
    leave_out: LeaveOut = field(default_factory=LeaveOut)

    def plan(self) -> str:
        """Return the plan as text, as the protocol keeps it."""
        tree: Tree = {
            "name": self.name,
            "seed": self.seed,
            "method": self.method.value,
            **self._numbers(),
            "spread": self._spread(),
            "selection": "" if self.selection is Selection.RANDOM else self.selection.value,
            "period": {"month": self.month} if self.month else {},
            "where": self._where(),
            "groups": list(self.groups),
            "exclude": self._exclude(),
            "evaluators": list(self.evaluators),
            "double": self.double_percent / 100 or None,
        }
        return sampling.written(tree)

    def _numbers(self) -> Tree:
        """Return how many, and by what they are shared out."""
        if self.method is Method.QUOTA:
            count = self.formula if self._has_formula else self.per_agent
            return {"quota": {"per": self.per.value, "count": count}}
        if self.method is not Method.STRATIFIED:
            return {"size": self.size}
        weighted = self.allocation is Allocation.FORMULA
        return {
            "size": self.size,
            "strata": [key.value for key in self.by],
            "allocation": self.allocation.value,
            "weight": self.formula if weighted else "",
            "minimum": self.minimum or None,
        }

    @property
    def _has_formula(self) -> bool:
        return bool(self.formula) and self.per is not Per.EVALUATOR

    def _spread(self) -> str:
        none = self.spread is Spread.NONE or self.method is Method.SYSTEMATIC
        return "" if none else self.spread.value

    def _where(self) -> object:
        """Return the ticks as lists, or everything as one expression where one is written."""
        if not self.where:
            ticked = {
                "channels": sorted(channel.value for channel in self.channels),
                "teams": sorted(self.teams),
            }
            return {key: values for key, values in ticked.items() if values}
        boxes = ContactFilter(channels=frozenset(self.channels), teams=frozenset(self.teams))
        ticked_text = finding.text_of(boxes)
        return f"{ticked_text} and ({self.where})" if ticked_text else self.where

    def _exclude(self) -> Tree:
        out = self.leave_out
        said: Tree = {
            "evaluated": None if out.evaluated else False,
            "sampled": out.sampled or None,
            "no_recording": out.no_recording or None,
            "shorter_than_s": self.shorter_than_s or None,
            "longer_than_s": out.longer_than_s or None,
        }
        return {key: value for key, value in said.items() if value is not None}
