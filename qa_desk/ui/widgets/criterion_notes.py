"""What is special about a criterion: for whom it is critical, its gate, a bonus, a rider."""

from collections.abc import Iterator
from typing import final

from PySide6.QtWidgets import QWidget

from qa_desk.scoring.model import Criterion, ErrorClass, Gate, GateEffect, Role
from qa_desk.ui.context import Context
from qa_desk.ui.criterion_words import role_word
from qa_desk.ui.i18n import filled
from qa_desk.ui.widgets.flow import Flow
from qa_desk.ui.widgets.icon_text import IconText


@final
class CriterionNotes(Flow):
    """Signs with words; hidden where a criterion has nothing special."""

    def __init__(
        self, context: Context, criterion: Criterion | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme.space(1), parent)
        self._context = context
        self._criterion = criterion
        self._notes = tuple(
            IconText(context, icon, ink) for icon, ink in (_signs(criterion) if criterion else ())
        )
        self.set_widgets(self._notes)
        if not self._notes:
            self.hide()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        texts = self._texts(self._criterion) if self._criterion else ()
        for note, (text, tip) in zip(self._notes, texts, strict=True):
            note.say(text, tip)
        self.refit()

    def tips(self) -> list[str]:
        """Return what each sign means, in sentences."""
        return [note.accessibleDescription() for note in self._notes]

    def texts(self) -> tuple[str, ...]:
        """Return the words."""
        return tuple(note.accessibleName() for note in self._notes)

    def _texts(self, criterion: Criterion) -> Iterator[tuple[str, str]]:
        """Yield a word and a sentence for each sign, in the order of `_signs`."""
        for kind in ErrorClass:
            if kind in criterion.classes:
                yield self._class_words(kind)
        for gate in _gates(criterion):
            yield self._gate_words(gate)
        if criterion.role is not Role.BASE:
            yield role_word(criterion.role), self._role_tip(criterion)

    def _class_words(self, kind: ErrorClass) -> tuple[str, str]:
        words = {
            ErrorClass.CUSTOMER: (self.tr("customer"), self.tr("Critical for the customer")),
            ErrorClass.BUSINESS: (self.tr("business"), self.tr("Critical for the business")),
            ErrorClass.COMPLIANCE: (self.tr("regulator"), self.tr("Critical for the regulator")),
        }
        return words[kind]

    def _gate_words(self, gate: Gate) -> tuple[str, str]:
        if gate.effect is GateEffect.CONTACT:
            return self.tr("zeroes the contact"), self.tr("An error here makes the score zero.")
        if gate.effect is GateEffect.SECTION:
            return self.tr("zeroes the section"), self.tr("An error here makes the section zero.")
        cap = self._context.languages.per_cent(gate.cap or 0)
        return (
            filled(self.tr("at most {cap}"), cap=cap),
            filled(self.tr("An error here caps the score at {cap}."), cap=cap),
        )

    def _role_tip(self, criterion: Criterion) -> str:
        if criterion.role is Role.RIDER:
            return self.tr("It is recorded for the figures and does not change the score.")
        if criterion.cap is None:
            return self.tr("It adds to the score; nothing is lost without it.")
        cap = self._context.languages.number(criterion.cap)
        return filled(
            self.tr("It adds to the score, at most {cap}; nothing is lost without it."), cap=cap
        )


def _gates(criterion: Criterion) -> list[Gate]:
    """Return one gate for each thing that gates do here."""
    found = {(gate.effect, gate.cap): gate for gate in criterion.gates}
    return list(found.values())


def _signs(criterion: Criterion) -> Iterator[tuple[str, str]]:
    """Yield the icon and the ink of each sign."""
    for kind in ErrorClass:
        if kind in criterion.classes:
            yield kind.value, f"critical_{kind.value}"
    for _gate in _gates(criterion):
        yield "gate", "bad"
    if criterion.role is Role.BONUS:
        yield "plus", "good"
    if criterion.role is Role.RIDER:
        yield "eye", "text_muted"
