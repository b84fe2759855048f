"""The stop criterion of a criterion as a scorecard file writes it."""

from collections.abc import Collection
from enum import StrEnum
from fractions import Fraction
from typing import Final

from qa_desk.scoring.card_keys import GATE
from qa_desk.scoring.model import Gate, GateEffect, GateTrigger
from qa_desk.scoring.tables import Table, exact

_EFFECTS: Final = ("none", "section", "section:ID", "contact", "cap:PERCENT")
_CEILING: Final = Fraction(100)


class Bare(StrEnum):
    """Effects that need no more than a word."""

    NONE = "none"
    SECTION = "section"
    CONTACT = "contact"


def read_gates(
    table: Table, sections: tuple[str, ...], options: Collection[str]
) -> tuple[Gate, ...]:
    """Return the gates of a criterion, at least one: the keys of one, or a list under `gates`."""
    if not table.has("gates"):
        return (_gate(table, sections, options),)
    for key in ("gate", "gate_on", "gate_options"):
        if table.has(key):
            table.sink.add(table.at(key), "gate_and_gates", at_key=True, key=key)
    return tuple(_gate(each, sections, options) for each in gate_tables(table)) or (Gate(),)


def gate_tables(table: Table) -> tuple[Table, ...]:
    """Return the parts of the file in which the gates of a criterion stand, in their order."""
    return table.tables("gates", GATE) if table.has("gates") else (table,)


def _gate(table: Table, sections: tuple[str, ...], options: Collection[str]) -> Gate:
    """Return one gate: `gate`, `gate_on` and `gate_options`.

    `gate` is none, section, section:ID (another section), contact or cap:PERCENT; `gate_options`
    lists what fires a gate that is on "listed", and stands for itself where `gate_on` is left out.
    """
    listed = table.identifiers("gate_options", options, "unknown_option")
    presumed = GateTrigger.LISTED if table.has("gate_options") else GateTrigger.BELOW_MAX
    trigger = table.choice("gate_on", GateTrigger, presumed)
    effect, value = _effect(table)
    if effect is GateEffect.CAP:
        return Gate(effect, trigger, cap=_cap(table, value), options=listed)
    target = value or None
    if target is not None and target not in sections:
        table.sink.add(table.at("gate"), "unknown_section", id=target, known=", ".join(sections))
    return Gate(effect, trigger, options=listed, target=target)


def _effect(table: Table) -> tuple[GateEffect, str]:
    """Return the effect and what stands behind its colon."""
    raw = table.data.get("gate")
    if raw is None:
        return GateEffect.NONE, ""
    word, _, value = raw.partition(":") if isinstance(raw, str) else ("", "", "")
    if word in set(Bare) and not value:
        return GateEffect(word), ""
    if word in ("section", "cap") and value:
        return GateEffect(word), value.strip()
    table.stranger(table.at("gate"), "unknown_value", table.data["gate"], _EFFECTS)
    return GateEffect.NONE, ""


def _cap(table: Table, text: str) -> Fraction:
    try:
        number = exact(float(text))
    except ValueError:
        number = None
    if number is None or not 0 <= number < _CEILING:
        table.stranger(table.at("gate"), "unknown_value", table.data["gate"], _EFFECTS)
        return Fraction(0)
    return number
