"""`scorecard whatif`: what another card would have made of contacts that were judged."""

import argparse
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands, WrongCall
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.domain.figures import Interval, Mean, Share
    from qa_desk.domain.what_if import CardTotals, Compared, WhatIf
    from qa_desk.scoring.rescoring import Standing
    from qa_desk.services.desk import Desk
    from qa_desk.services.what_if import Comparison
    from qa_desk.services.what_if_cards import Side

Json = dict[str, object]
_LISTED: Final = 40
_NAMED: Final = 12
_CLASSES: Final = ("customer", "business", "compliance", "any")
_COMMAND: Final = "qa-desk scorecard whatif"


def register(group: Commands) -> None:
    """Add the command to those of scorecards."""
    parser = group.add("whatif", what_if, key="scorecard_whatif")
    card = group.texts.label("cli", "help_whatif_card")
    parser.add_argument("old", metavar="OLD", help=card)
    parser.add_argument("new", metavar="NEW", help=card)
    answers, month = (
        group.texts.label("cli", f"help_whatif_{key}") for key in ("answers", "month")
    )
    parser.add_argument("--answers", type=Path, metavar="FILE", help=answers)
    parser.add_argument("--month", metavar="YYYY-MM", help=month)


def what_if(options: argparse.Namespace, output: Output) -> ExitCode:
    """Replay judged contacts; two files and a file of answers need no workspace."""
    from qa_desk.domain.progress import Token  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import what_if_cards  # noqa: PLC0415

    if options.answers is not None and options.month is not None:
        raise WrongCall(message="--month, --answers", command=_COMMAND)
    pure = options.answers is not None and all(
        what_if_cards.is_file(name) for name in (options.old, options.new)
    )
    with nullcontext(None) if pure else opened(options) as desk:
        work, rejected = _work(options, desk, output)
        found = work(Token(), output.progress)
    _show(found, rejected, output)
    return ExitCode.PARTLY if rejected else ExitCode.DONE


def _work(
    options: argparse.Namespace, desk: "Desk | None", output: Output
) -> "tuple[Comparison, Sequence[Json]]":
    """Return what is to be done, and the entries of the file that cannot be replayed."""
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import answer_files, what_if, what_if_cards  # noqa: PLC0415

    old, new = _side(options.old, desk), _side(options.new, desk)
    minimum = what_if.MINIMUM if desk is None else what_if.minimum(desk)
    question = what_if.Question(old.card, new.card, minimum)
    if desk is not None and options.answers is None:
        ref = what_if_cards.evaluated_as(desk, old)
        return what_if.of_evaluations(desk, question, ref, options.month), ()
    read = answer_files.read(options.answers, (old.card, new.card))
    rejected = [values.rejection(each, output.texts) for each in read.rejected]
    for item in rejected:
        output.line(f"{item['file']}:{item['line'] or ''} {item['message']}")
    return what_if.of_answers(question, read.needed(options.answers)), rejected


def _side(name: str, desk: "Desk | None") -> "Side":
    from qa_desk.services import what_if_cards  # noqa: PLC0415 - loaded when needed

    if desk is None or what_if_cards.is_file(name):
        return what_if_cards.of_file(Path(name), desk)
    return what_if_cards.of_name(desk, name)


def _show(found: "WhatIf", rejected: Sequence[Json], output: Output) -> None:
    data: Json = {
        "compared": found.compared,
        "incomplete": found.incomplete,
        "minimum": found.change.minimum,
        "old": _totals(found.old),
        "new": _totals(found.new),
        "change": {
            "mean": _percentage(found.change.value),
            "interval": _pair(found.change.interval),
            "n": found.change.n,
            "raised": found.raised,
            "lowered": found.lowered,
        },
        "apart": {each.purpose.value: each.n for each in found.apart},
        "missing": dict(found.missing),
        "unusable": dict(found.unfit),
        "no_longer_asked": dict(found.unknown),
        "old_missing": dict(found.gaps),
        "flips": [_flip(each) for each in found.flips],
        "gates_newly_hit": [{**_name(each), "gates": list(each.gates_new)} for each in found.gated],
        "contacts": [_contact(each) for each in found.contacts],
        "rejected": list(rejected),
    }
    output.result(data, lambda: _lines(found, output))


def _totals(totals: "CardTotals") -> Json:
    return {
        "id": totals.card.id,
        "version": totals.card.version,
        "mean": _percentage(totals.mean.value),
        "interval": _pair(totals.mean.interval),
        "n": totals.mean.n,
        "passed": totals.passed.good,
        "judged": totals.passed.n,
        **_share(totals.passed, "pass_rate", "pass_interval"),
        "accuracy": {key: _accuracy(getattr(totals.critical, key)) for key in _CLASSES},
        "gates": dict(totals.gates),
    }


def _accuracy(share: "Share") -> Json:
    counts: Json = {"defective": share.n - share.good, "n": share.n}
    return _share(share, "accuracy", "interval") | counts


def _share(share: "Share", name: str, interval: str) -> Json:
    """Return a share and its interval in per cent, both null without enough data."""
    value = None if share.value is None else share.value * 100
    ends = None if share.interval is None else [100 * end for end in share.interval]
    return {name: _percentage(value), interval: ends if share.enough else None}


def _name(each: "Compared") -> Json:
    stored = each.stored
    return {
        "contact": stored.contact if stored.contact_id is None else stored.contact_id,
        "contact_external_id": stored.contact,
        "evaluation": stored.evaluation,
        "purpose": stored.purpose.value,
    }


def _flip(each: "Compared") -> Json:
    return {
        **_name(each),
        "verdict": each.flip,
        "old": _percentage(each.old.score),
        "new": _percentage(each.new.score),
        "change": _percentage(each.change),
        "gates": list(each.gates_new),
    }


def _contact(each: "Compared") -> Json:
    line: Json = {
        **_name(each),
        "complete": each.is_whole,
        "old": _standing(each.old, each.old_band),
        "new": _standing(each.new, each.new_band) if each.is_whole else None,
        "change": _percentage(each.change),
        "verdict": each.flip,
        "gates_newly_hit": list(each.gates_new),
        "gates_no_longer_hit": list(each.gates_gone),
    }
    lacks = {
        "missing": each.missing,
        "unusable": each.new.unfit,
        "no_longer_asked": each.new.unknown,
        "old_missing": each.gaps,
    }
    return line | {key: list(names) for key, names in lacks.items() if names}


def _standing(standing: "Standing", band: str | None) -> Json:
    return {
        "score": _percentage(standing.score),
        "before_gates": _percentage(standing.before_gates),
        "passed": standing.passed,
        "band": band,
        "gates": [hit.criterion for hit in standing.gates],
    }


def _percentage(number: Fraction | None) -> Json | None:
    return None if number is None else {"value": float(number), "exact": str(number)}


def _pair(interval: "Interval | None") -> list[float] | None:
    return None if interval is None else list(interval)


def _lines(found: "WhatIf", output: Output) -> list[str]:
    lines = [*table(_figures(found, output)), *_counts(found, output)]
    if not found.flips:
        return [*lines, _label(output, "whatif_no_flips")]
    title = _label(output, "whatif_flips", n=len(found.flips))
    lines += ["", title, *table([_flip_row(each, output) for each in found.flips[:_LISTED]])]
    more = len(found.flips) - _LISTED
    return [*lines, _label(output, "whatif_more", n=more)] if more > 0 else lines


def _figures(found: "WhatIf", output: Output) -> list[list[str]]:
    both = (found.old, found.new)
    rows = [["", *(f"{each.card.id} {each.card.version}" for each in both)]]
    means = [_mean_text(each.mean, output) for each in both]
    rows.append([_label(output, "whatif_mean"), *means])
    shares = {"passed": [each.passed for each in both]}
    shares |= {key: [getattr(each.critical, key) for each in both] for key in _CLASSES}
    for key, pair in shares.items():
        if any(share.n for share in pair):
            texts = [_share_text(share, output) for share in pair]
            rows.append([_label(output, f"whatif_{key}"), *texts])
    return [*rows, [_label(output, "whatif_change"), "", _mean_text(found.change, output, "+")]]


def _counts(found: "WhatIf", output: Output) -> list[str]:
    lines = [_label(output, "whatif_compared", n=found.compared)]
    if found.incomplete:
        lines.append(_label(output, "whatif_incomplete", n=found.incomplete))
    for key, counts in (
        ("missing", found.missing),
        ("unusable", found.unfit),
        ("unknown", found.unknown),
        ("gaps", found.gaps),
    ):
        if counts:
            lines.append(_label(output, f"whatif_{key}", names=_names(counts)))
    if found.apart:
        lines.append(_label(output, "whatif_apart", n=sum(each.n for each in found.apart)))
    return lines


def _names(counts: Mapping[str, int]) -> str:
    told = [f"{name} ({n})" for name, n in counts.items()]
    more = ["\N{HORIZONTAL ELLIPSIS}"] if len(told) > _NAMED else []
    return ", ".join([*told[:_NAMED], *more])


def _flip_row(each: "Compared", output: Output) -> list[str]:
    verdict = _label(output, f"whatif_{each.flip}")
    gates = ", ".join(each.gates_new)
    return [each.stored.contact, _number(each.old.score), _number(each.new.score), verdict, gates]


def _mean_text(mean: "Mean", output: Output, sign: str = "") -> str:
    if mean.value is None:
        return _label(output, "whatif_too_few", n=mean.n)
    value = f"{float(mean.value):{sign}.2f}"
    return f"{value} ({_span(mean.interval, output, sign)})" if mean.interval else value


def _share_text(share: "Share", output: Output) -> str:
    if share.value is None:
        return _label(output, "whatif_too_few", n=share.n)
    low, high = share.interval or (0.0, 1.0)
    return f"{float(share.value * 100):.2f} ({_span((100 * low, 100 * high), output)})"


def _span(interval: "Interval", output: Output, sign: str = "") -> str:
    low, high = (f"{end:{sign}.2f}" for end in interval)
    return _label(output, "stats_span", low=low, high=high)


def _number(score: Fraction | None) -> str:
    return "-" if score is None else f"{float(score):.2f}"


def _label(output: Output, key: str, **facts: object) -> str:
    return output.texts.label("cli", key, **facts)
