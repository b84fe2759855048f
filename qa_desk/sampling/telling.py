"""A protocol as plain values that JSON can hold: all that a draw can be repeated by, from this alone."""

from collections.abc import Mapping
from fractions import Fraction

from qa_desk.domain.sampling import Pick, Protocol, Replacement, Stratum
from qa_desk.domain.work_plan import Move

Plain = dict[str, object]


def told(protocol: Protocol) -> Mapping[str, object]:
    """Return a protocol as plain values; fractions stand as text beside the rounded number."""
    return {
        "id": protocol.id,
        "name": protocol.name,
        "selection": protocol.selection.value,
        "seed": protocol.seed,
        "algorithm": protocol.algorithm,
        "drawn_at": protocol.drawn_at.isoformat(),
        "plan": protocol.plan,
        "frame": {
            "size": len(protocol.frame),
            "hash": protocol.frame_hash,
            "contacts": list(protocol.frame),
        },
        "strata": [_stratum(each) for each in protocol.strata],
        "contacts": [_pick(each) for each in protocol.picks],
        "replacements": [_replacement(each) for each in protocol.replacements],
        "moves": [_move(each) for each in protocol.moves],
        "excluded": [{"id": e.contact_id, "reason": e.reason} for e in protocol.exclusions()],
    }


def exact(value: Fraction) -> str:
    """Return a fraction as "numerator/denominator"."""
    return f"{value.numerator}/{value.denominator}"


def _stratum(stratum: Stratum) -> Plain:
    return {
        "key": stratum.key,
        "population": stratum.population,
        "quota": stratum.quota,
        "drawn": stratum.drawn,
        "basis": None if stratum.basis is None else exact(stratum.basis),
        "layers": [{"key": e.key, "population": e.population} for e in stratum.layers],
    }


def _pick(pick: Pick) -> Plain:
    return {
        "id": pick.contact_id,
        "stratum": pick.stratum,
        "weight": float(pick.weight),
        "exact_weight": exact(pick.weight),
        "assignee": pick.assignee,
        "second": pick.second,
        "selection": pick.selection.value,
        "due": None if pick.due is None else pick.due.isoformat(),
    }


def _move(made: Move) -> Plain:
    return {
        "id": made.contact_id,
        "second": made.place.is_second,
        "from": made.giver,
        "to": made.taker,
        "reason": made.reason,
        "by": made.by,
        "at": made.at.isoformat(),
    }


def _replacement(made: Replacement) -> Plain:
    return {
        "gone": made.gone,
        "came": made.came,
        "stratum": made.stratum,
        "reason": made.reason,
        "by": made.by,
        "at": made.at.isoformat(),
    }
