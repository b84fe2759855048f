"""`targets`: what figures are to reach."""

import argparse
import re
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands, WrongCall
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.domain.targets import Measure
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from qa_desk.domain.targets import Target

_NUMBER: Final = re.compile(r"\d{1,3}([.,]\d{1,6})?", re.ASCII)
_SHOWN: Final = ("measure", "team", "position", "from", "to", "wanted", "near")


class NoPerCent(Expected):
    """No number of per cent: fact `value`."""

    code = "targets.bad_number"


class NoDay(Expected):
    """No day: fact `value`."""

    code = "targets.bad_day"


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("targets")
    group.add("list", list_targets, key="targets_list")
    put = group.add("set", set_target, key="targets_set")
    put.add_argument("measure", choices=[measure.value for measure in Measure])
    put.add_argument("wanted", type=_per_cent, metavar="PERCENT")
    put.add_argument("--near", type=_per_cent, metavar="PERCENT")
    put.add_argument("--team", default="", metavar="T")
    put.add_argument("--position", default="", metavar="P")
    put.add_argument("--from", dest="first", type=_day, metavar="DAY")
    put.add_argument("--to", dest="last", type=_day, metavar="DAY")


def list_targets(options: argparse.Namespace, output: Output) -> ExitCode:
    """List all targets."""
    from qa_desk.services import targets  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        data = [_row(target) for target in targets.targets(desk)]
    lines = [[_text(row[name]) for name in _SHOWN] for row in data]
    output.result(data, lambda: table([list(_SHOWN), *lines]))
    return ExitCode.DONE


def set_target(options: argparse.Namespace, output: Output) -> ExitCode:
    """Set a target from a day on, by default from this month on; past months keep theirs."""
    from qa_desk.domain.days import days  # noqa: PLC0415 - loaded when needed
    from qa_desk.domain.targets import Target  # noqa: PLC0415
    from qa_desk.services import targets  # noqa: PLC0415

    near = options.wanted if options.near is None else options.near
    with opened(options) as desk:
        first = options.first or targets.fixed_before(desk)
        if options.last is not None and options.last < first:
            raise WrongCall(message="--from, --to", command="qa-desk targets set")
        target = Target(
            Measure(options.measure),
            options.wanted,
            near,
            options.team,
            options.position,
            days(first, options.last),
        )
        data = _row(targets.put(desk, target).value)
    output.result(data, lambda: [" ".join(_text(data[name]) for name in _SHOWN)])
    return ExitCode.DONE


def _row(target: "Target") -> dict[str, object]:
    return {
        "measure": target.measure.value,
        "team": target.team,
        "position": target.position,
        "from": target.days.begins,
        "to": target.days.ends,
        "wanted": float(target.wanted),
        "near": float(target.near),
    }


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _per_cent(text: str) -> Fraction:
    if _NUMBER.fullmatch(text) is None:
        raise NoPerCent(value=text)
    return Fraction(text.replace(",", "."))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NoDay(value=text) from None
