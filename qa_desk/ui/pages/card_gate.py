"""The stop criterion in the editor of cards: what it does, to which section, up to which score."""

from collections.abc import Mapping, Sequence
from typing import Final, final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from qa_desk.domain.card_document import Json, Path
from qa_desk.ui import access
from qa_desk.ui.i18n import filled
from qa_desk.ui.pages.card_binding import Binding
from qa_desk.ui.pages.card_fields import ChecksField, ChoiceField, Field, WideChoice
from qa_desk.ui.viewmodels.card_reading import (
    number_of,
    sections,
    table_of,
    word_of,
    words_of,
)
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.text import label
from qa_desk.ui.widgets.text_line import AmountLine
from qa_desk.ui.words import text_in

_CAP: Final = "cap"
_OTHER: Final = "other"
_SECTION: Final = "section"
_USUAL_CAP: Final = "50"
LISTED: Final = "listed"
_BELOW_MAX: Final = "below_max"


def is_critical(binding: Binding) -> bool:
    """Say whether the criterion counts as critical: by its word, or by a class or a gate."""
    severity = word_of(binding.value(("severity",)))
    if severity:
        return severity == "critical"
    gates = [("gates", i, "gate") for i in range(len(binding.rows(("gates",))))]
    keys: tuple[Path, ...] = (("gate",), *gates)
    return bool(binding.rows(("classes",))) or any(effect_of(binding, k) != "none" for k in keys)


def effect_of(binding: Binding, key: Path) -> str:
    """Return what the gate at a key does: none, section, other, contact or cap."""
    raw = word_of(binding.value(key))
    word, _, value = raw.partition(":")
    if word == _SECTION and value:
        return _OTHER
    return word or "none"


def answers_of(binding: Binding) -> list[Mapping[str, Json]]:
    """Return the answers of a criterion that have ids: options, and ranges that are named."""
    rows = (*binding.rows(("options",)), *binding.rows(("ranges",)))
    return [table_of(row) for row in rows if word_of(table_of(row).get("id"))]


@final
class GateField(Field):
    """What a failure does beyond its points."""

    def __init__(self, binding: Binding, prefix: Path = ()) -> None:
        self.effect: WideChoice[str] = WideChoice()
        super().__init__(binding, ((*prefix, "gate"),), self.effect)
        self._prefix = prefix
        self.target: WideChoice[str] = WideChoice()
        self.cap = AmountLine(binding.context)
        self._most = label()
        self._cap_row = QWidget()
        row = QHBoxLayout(self._cap_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._most)
        row.addWidget(self.cap, 1)
        for part in (self.target, self._cap_row):
            self.foot.addWidget(part)
        self.effect.picked.connect(self._pick)
        self.target.picked.connect(self._aim)
        self.cap.typed.connect(self._limit)

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(self.tr("&Gate: what a failure does"))
        self.effect.offer(
            (
                ("none", self.tr("Nothing more: it only costs its points")),
                (_SECTION, self.tr("Zeroes its section")),
                (_OTHER, self.tr("Zeroes another section")),
                ("contact", self.tr("Zeroes the whole contact")),
                (_CAP, self.tr("Limits the score of the contact")),
            )
        )
        access.name(self.target, self.tr("Section that the gate zeroes"))
        access.name(self.cap, self.tr("Highest score after the gate, per cent"))
        self._most.setText(self.tr("At most, %"))
        self.follow()

    def follow(self) -> None:
        """Show what the gate does, and to what."""
        effect = effect_of(self.binding, self.key)
        self.effect.choose(effect)
        _, _, value = word_of(self.binding.value(self.key)).partition(":")
        self.target.setVisible(effect == _OTHER)
        self._cap_row.setVisible(effect == _CAP)
        if effect == _OTHER:
            self._offer_sections(value.strip())
        if effect == _CAP:
            self.cap.show_amount(value.strip())
        hint = ""
        if effect in (_CAP, "contact", _SECTION, _OTHER):
            hint = self.tr("The score before gates is kept and shown too.")
        self.say_hint(hint)

    def _offer_sections(self, current: str) -> None:
        found = sections(self.binding.model.document)
        template = self.tr("Section “{section}”")
        language = self.binding.language
        choices = [
            (name, filled(template, section=text_in(titles, language) or name))
            for name, titles in found
        ]
        if current not in dict(choices):
            choices.append((current, current))
        self.target.offer(choices)
        self.target.choose(current)

    @Slot(object)
    def _pick(self, effect: str) -> None:
        if effect == "none" and word_of(self.binding.value(("severity",))) != "critical":
            nothing: Json = "none" if self._prefix else None
            changes = {"gate": nothing, "gate_on": None, "gate_options": None}
            self.binding.update(changes, self._prefix)
            return
        self.binding.put(self.key, self._gate(effect))

    def _gate(self, effect: str) -> Json:
        if effect == _CAP:
            return f"{_CAP}:{_USUAL_CAP}"
        if effect == _OTHER:
            names = [name for name, _titles in sections(self.binding.model.document)]
            own = self.binding.node[1] if len(self.binding.node) > 1 else -1
            others = [name for place, name in enumerate(names) if place != own]
            return f"{_SECTION}:{next(iter(others or names), '')}"
        return None if effect == "none" and not self._prefix else effect

    @Slot(object)
    def _aim(self, section: str) -> None:
        self.binding.put(self.key, f"{_SECTION}:{section}")

    @Slot()
    def _limit(self) -> None:
        self.binding.type(self.key, f"{_CAP}:{self.cap.amount() or '?'}")


@final
class TriggerField(ChoiceField):
    """When a criterion counts as failed; answers that are listed stand for themselves."""

    def __init__(self, binding: Binding, prefix: Path = ()) -> None:
        super().__init__(binding, (*prefix, "gate_on"), default=_BELOW_MAX)
        self._prefix = prefix

    def retranslate(self) -> None:
        """Set the texts."""
        self.say(self.tr("It has faile&d"))
        self.offer(
            (
                (_BELOW_MAX, self.tr("if any point is lost")),
                ("below_half", self.tr("if less than half is earned")),
                ("zero", self.tr("if no point is earned")),
                (LISTED, self.tr("by the answers listed below")),
            )
        )

    def current(self) -> str:
        """Return the trigger; without one, that which the listed answers mean."""
        if self.binding.value(self.key) is None and self._listed():
            return LISTED
        return super().current()

    @Slot(object)
    def _take(self, value: str) -> None:
        if value != LISTED:
            self.binding.update({"gate_on": value, "gate_options": None}, self._prefix)
            return
        named = self._listed() or self._worst()
        changes: dict[str, Json] = {"gate_on": LISTED, "gate_options": list(named) or None}
        self.binding.update(changes, self._prefix)

    def _listed(self) -> tuple[str, ...]:
        return words_of(self.binding.value((*self._prefix, "gate_options")))

    def _worst(self) -> tuple[str, ...]:
        """Return the answers that earn least, which are most often meant."""
        options = answers_of(self.binding)
        earned = [number_of(each.get("points")) or 0 for each in options]
        return tuple(
            word_of(option.get("id"))
            for option, points in zip(options, earned, strict=True)
            if points == min(earned)
        )


class GateBlock(QWidget):
    """One gate: what it does, when it fires, and the answers that fire it."""

    def __init__(self, binding: Binding, prefix: Path = ()) -> None:
        super().__init__()
        self.binding = binding
        self.prefix = prefix
        self.gate = GateField(binding, prefix)
        self.trigger = TriggerField(binding, prefix)
        self.listed = ChecksField(binding, (*prefix, "gate_options"))
        self.fields: tuple[Field, ...] = (self.gate, self.trigger, self.listed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(binding.context.theme.space(1))
        for field in self.fields:
            column.addWidget(field)

    def retranslate(self) -> None:
        """Set the texts."""
        self.gate.retranslate()
        self.trigger.retranslate()
        self.listed.say(self.tr("These answers fire the gate"))
        self._offer()

    def follow(self) -> None:
        """Show the gate; when it fires matters only where something is at stake."""
        binding = self.binding
        at_stake = effect_of(binding, self.gate.key) != "none"
        if not self.prefix:
            at_stake = at_stake or is_critical(binding)
        there = binding.value(self.trigger.key) is not None
        self.trigger.setVisible(at_stake or there)
        listed = self.trigger.current() == LISTED
        self.listed.setVisible((listed and at_stake) or bool(binding.rows(self.listed.key)))
        self.gate.follow()
        self.trigger.follow()
        self._offer()

    def _offer(self) -> None:
        found = answers_of(self.binding)
        named = [word_of(each.get("id")) for each in found]
        titles = [self.binding.best_text(each.get("titles")) for each in found]
        self.listed.offer([(n, t or n) for n, t in zip(named, titles, strict=True)])


@final
class GatesField(QWidget):
    """The gate of a criterion, or several of them with other effects for other answers."""

    def __init__(self, binding: Binding) -> None:
        super().__init__()
        self.binding = binding
        self.blocks: list[GateBlock] = []
        self.add_button = button(binding.context, Weight.QUIET, "plus")
        self.remove_button = button(binding.context, Weight.QUIET, "trash")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(binding.context.theme.space(1))
        for tool in (self.add_button, self.remove_button):
            self._column.addWidget(tool, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        self._build(((),))

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of all gates."""
        return tuple(field for block in self.blocks for field in block.fields)

    def retranslate(self) -> None:
        """Set the texts."""
        self.add_button.setText(self.tr("Another gate for other answers"))
        self.remove_button.setText(self.tr("Remove the last gate"))
        for block in self.blocks:
            block.retranslate()

    def follow(self) -> None:
        """Show the gates of the document."""
        several = self.binding.rows(("gates",))
        wanted: Sequence[Path] = [("gates", i) for i in range(len(several))] or [()]
        if tuple(wanted) != tuple(block.prefix for block in self.blocks):
            self._build(wanted)
        for block in self.blocks:
            block.follow()
        has_gate = effect_of(self.binding, ("gate",)) != "none" or bool(several)
        self.add_button.setVisible(has_gate and len(answers_of(self.binding)) > 1)
        self.remove_button.setVisible(bool(several))

    def _build(self, prefixes: Sequence[Path]) -> None:
        for gone in self.blocks:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.blocks = [GateBlock(self.binding, prefix) for prefix in prefixes]
        for place, block in enumerate(self.blocks):
            self._column.insertWidget(place, block)
            block.retranslate()
            block.setVisible(True)

    def _gates(self) -> list[Json]:
        """Return the gates as a list, also where there is one by itself."""
        several = self.binding.rows(("gates",))
        if several:
            return list(several)
        table = self.binding.table()
        keys = ("gate", "gate_on", "gate_options")
        return [{key: table[key] for key in keys if key in table}]

    @Slot()
    def _add(self) -> None:
        single: dict[str, Json] = dict.fromkeys(("gate", "gate_on", "gate_options"))
        gates = [*self._gates(), {"gate": "contact", "gate_on": "zero"}]
        self.binding.update({**single, "gates": gates})
        self.blocks[-1].gate.take_keys()

    @Slot()
    def _remove(self) -> None:
        gates = self._gates()[:-1]
        if len(gates) > 1:
            self.binding.put(("gates",), gates)
            return
        self.binding.update({"gates": None, **table_of(gates[0] if gates else {})})
