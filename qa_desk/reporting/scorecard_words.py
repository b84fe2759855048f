"""What a card says, in words that a lead reads and that the import of checklists reads back."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from qa_desk.reporting.words import Words
from qa_desk.scoring.conditions import AllOf, AnyOf, Between, Chosen, Condition, Not
from qa_desk.scoring.model import (
    Criterion,
    Gate,
    GateEffect,
    GateTrigger,
    NaPolicy,
    Option,
    Range,
    Role,
    Scorecard,
    Severity,
    Texts,
)
from qa_desk.scoring.wording import plain

_NEEDS_COMMENT: Final = "*"


class CardWords:
    """The parts of one card as texts of one language."""

    def __init__(self, card: Scorecard, words: Words) -> None:
        self._card = card
        self._words = words

    def title(self, titles: Texts, otherwise: str = "") -> str:
        """Return a title in the language of the workbook."""
        return self._words.title(titles, otherwise)

    def number(self, value: Fraction) -> str:
        """Return a number as it is read in this language, as many decimals as it has."""
        text = plain(value)
        return self._words.number(value, len(text.partition(".")[2]))

    def answers(self, criterion: Criterion) -> str:
        """Return the answers with their points, a line each."""
        return "\n".join(self._answer_lines(criterion))

    def na(self, policy: NaPolicy) -> str:
        """Say what "not applicable" does."""
        return self._words(f"card_na_{policy.value}")

    def stop(self, criterion: Criterion) -> str:
        """Say what a failure stops, when it does, and from whose point of view it is critical."""
        if criterion.severity is not Severity.CRITICAL and not criterion.gates:
            return ""
        gates = criterion.gates or (criterion.gate,)
        return "\n".join(line for gate in gates for line in self._gate(criterion, gate))

    def condition(self, condition: Condition) -> str:
        """Say when a criterion is shown."""
        match condition:
            case AllOf(parts):
                return self._joined(parts, "card_and")
            case AnyOf(parts):
                return self._joined(parts, "card_or")
            case Not(part):
                return self._words("card_not", condition=self.condition(part))
            case _:
                return f"{condition.criterion} = {self._leaf(condition)}"

    def role(self, criterion: Criterion) -> str:
        """Say what a criterion is to the score; nothing for what simply counts."""
        if criterion.role is Role.RIDER:
            return self._words("card_role_rider")
        if criterion.role is Role.BONUS and criterion.cap is not None:
            return self._words("card_role_bonus_cap", cap=self.number(criterion.cap))
        return self._words("card_role_bonus") if criterion.role is Role.BONUS else ""

    def scope(self, criterion: Criterion) -> str:
        """Say to which channels and topics a criterion is limited."""
        return "; ".join((*map(self.channel, criterion.channels), *criterion.topics))

    def channel(self, channel: str) -> str:
        """Return the name of a channel."""
        return self._words(f"card_channel_{channel}")

    def classes(self, classes: frozenset[str]) -> str:
        """Return from whose points of view something is critical."""
        return ", ".join(self._words(f"card_class_{name}") for name in sorted(classes))

    def method(self) -> str:
        """Return the name of the method."""
        return self._words(f"card_method_{self._card.method.value}")

    def how(self) -> str:
        """Say in words how the score is worked out."""
        start = self.number(self._card.start)
        return self._words(f"card_how_{self._card.method.value}", start=start)

    def _answer_lines(self, criterion: Criterion) -> Iterator[str]:
        if criterion.text:
            yield self._words("card_text")
        if criterion.multiple:
            yield self._words("card_several")
        for option in criterion.options:
            mark = _NEEDS_COMMENT if option.id in criterion.comment_required_on else ""
            yield f"{self._option(option)} — {self.number(option.points)}{mark}"
        for each in criterion.ranges:
            yield f"{self._range(criterion, each)} — {self.number(each.points)}"
        if criterion.most is not None:
            yield self._words("card_most", points=self.number(criterion.most))

    def _option(self, option: Option) -> str:
        return " ".join(self.title(option.titles, option.id).split())

    def _range(self, criterion: Criterion, found: Range) -> str:
        low = "" if found.low is None else self.number(found.low)
        high = "" if found.high is None else self.number(found.high)
        return f"{low}…{high} {self.title(criterion.unit)}".strip()

    def _gate(self, criterion: Criterion, gate: Gate) -> Iterator[str]:
        yield self._effect(criterion, gate)
        if criterion.classes:
            yield self._words("card_stop_classes", classes=self.classes(criterion.classes))
        answers = "; ".join(self._option(o) for o in criterion.options if o.id in gate.options)
        if gate.trigger is not GateTrigger.LISTED:
            yield self._words(f"card_stop_{gate.trigger.value}")
        elif answers:
            yield self._words("card_stop_listed", answers=answers)

    def _effect(self, criterion: Criterion, gate: Gate) -> str:
        if gate.effect is GateEffect.CAP and gate.cap is not None:
            return self._words("card_stop_cap", cap=self.number(gate.cap))
        if gate.effect is GateEffect.CONTACT:
            return self._words("card_stop_contact")
        if gate.effect is GateEffect.NONE:
            return self._words("card_stop_recorded")
        target = next((s for s in self._card.sections if s.id == gate.target), None)
        if target is None or criterion in target.criteria:
            return self._words("card_stop_section")
        return self._words("card_stop_section_other", title=self.title(target.titles, target.id))

    def _joined(self, parts: tuple[Condition, ...], key: str) -> str:
        texts = (self.condition(part) for part in parts)
        return self._words(key).join(f"({text})" for text in texts)

    def _leaf(self, leaf: Condition) -> str:
        if isinstance(leaf, Between):
            low = "" if leaf.low is None else self.number(leaf.low)
            return f"{low}…{'' if leaf.high is None else self.number(leaf.high)}"
        if not isinstance(leaf, Chosen):
            return self._words("card_na")
        options = {o.id: self._option(o) for o in self._card.criterion(leaf.criterion).options}
        return " / ".join(f"«{options[each]}»" for each in leaf.options)
