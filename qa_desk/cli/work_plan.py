"""`plan`: the work plan of evaluators by week, norms, days of samples, and moves."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands, WrongCall, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.cli.targets import NoDay
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.domain.work_plan import Norm, PlanLine
    from qa_desk.services.work_plan import WeekPlan

_FIGURES: Final = (
    "planned",
    "carried_over",
    "done",
    "late",
    "overdue",
    "without_day",
    "submitted",
    "norm",
    "load",
    "away_days",
)
_NORM: Final = ("evaluator", "weekly", "from", "to")
_NO_DAY: Final = "none"


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("plan")
    show = group.add("show", show_plan, key="plan_show")
    show.add_argument("--week", metavar="2026-W47")
    show.add_argument("--evaluator", metavar="LOGIN")
    show.add_argument("--out", type=Path, metavar="FILE.xlsx")
    group.add("norms", list_norms, key="plan_norms")
    norm = group.add("set", set_norm, key="plan_set")
    norm.add_argument("norm", type=whole_number, metavar="NORM")
    norm.add_argument("--evaluator", metavar="LOGIN")
    norm.add_argument("--from", dest="first", type=_day, metavar="DAY")
    norm.add_argument("--to", dest="last", type=_day, metavar="DAY")
    due = group.add("due", set_due, key="plan_due")
    due.add_argument("sample", metavar="ID")
    due.add_argument("day", type=_day_or_none, metavar="DAY")
    due.add_argument("contacts", nargs="*", type=whole_number, metavar="CONTACT")
    move = group.add("move", move_contact, key="plan_move")
    move.add_argument("sample", metavar="ID")
    move.add_argument("contact", type=whole_number, metavar="CONTACT")
    move.add_argument("evaluator", metavar="LOGIN")
    move.add_argument("--reason", required=True)
    move.add_argument("--second", action="store_true")


def show_plan(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show a week, by default this one, of all whose plan one may see or of one evaluator."""
    from qa_desk.domain.ids import EvaluatorId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import work_plan  # noqa: PLC0415

    login = None if options.evaluator is None else EvaluatorId(options.evaluator)
    with opened(options) as desk:
        week = work_plan.read_week(options.week) if options.week else work_plan.week_of(desk)
        found = work_plan.plan(desk, week, login=login)
        if options.out is not None:
            from qa_desk.services import work_plan_files  # noqa: PLC0415 - brings openpyxl

            work_plan_files.save(desk, week, options.out, output.texts.language, login)
    lines = [_line(found, line) for line in found.lines]
    whole = _figures(found.total)
    data = {
        "week": str(found.week),
        "from": found.week.days.first,
        "to": found.week.days.last,
        "evaluators": lines,
        "total": whole,
    }
    output.result(data, lambda: _shown(found, output))
    return ExitCode.DONE


def list_norms(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the norms one may see; without an evaluator they are everybody's."""
    from qa_desk.services import work_plan  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        data = [_norm(norm) for norm in work_plan.norms(desk)]
    rows = [[_text(row[name]) for name in _NORM] for row in data]
    output.result(data, lambda: table([list(_NORM), *rows]))
    return ExitCode.DONE


def set_norm(options: argparse.Namespace, output: Output) -> ExitCode:
    """Set a norm of evaluations a week, of one evaluator or everybody's; past weeks keep theirs."""
    from qa_desk.domain.days import days  # noqa: PLC0415 - loaded when needed
    from qa_desk.domain.ids import EvaluatorId  # noqa: PLC0415
    from qa_desk.domain.work_plan import Norm  # noqa: PLC0415
    from qa_desk.services import work_plan  # noqa: PLC0415

    login = None if options.evaluator is None else EvaluatorId(options.evaluator)
    with opened(options) as desk:
        first = options.first or work_plan.fixed_before(desk)
        if options.last is not None and options.last < first:
            raise WrongCall(message="--from, --to", command="qa-desk plan set")
        wanted = Norm(options.norm, login, days(first, options.last))
        data = _norm(work_plan.set_norm(desk, wanted).value)
    output.result(data, lambda: [" ".join(_text(data[name]) for name in _NORM)])
    return ExitCode.DONE


def set_due(options: argparse.Namespace, output: Output) -> ExitCode:
    """Set the last day of a sample or of some of its contacts, or take it back."""
    from qa_desk.domain.ids import ContactId, SampleId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import work_plan  # noqa: PLC0415

    contacts = [ContactId(one) for one in options.contacts] or None
    with opened(options) as desk:
        changed = work_plan.set_due(desk, SampleId(options.sample), options.day, contacts).value
    data = {"sample": options.sample, "due": options.day, "changed": changed}
    output.result(data, lambda: [f"{_text(options.day)} {changed}"])
    return ExitCode.DONE


def move_contact(options: argparse.Namespace, output: Output) -> ExitCode:
    """Give an open contact of a sample to another evaluator."""
    from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId  # noqa: PLC0415 - when needed
    from qa_desk.services import work_plan  # noqa: PLC0415

    with opened(options) as desk:
        made = work_plan.move(
            desk,
            SampleId(options.sample),
            ContactId(options.contact),
            EvaluatorId(options.evaluator),
            options.reason,
            is_second=options.second,
        ).value
    data = {
        "contact": made.contact_id,
        "from": made.giver,
        "to": made.taker,
        "second": made.place.is_second,
        "reason": made.reason,
        "by": made.by,
        "at": made.at.isoformat(),
    }
    output.result(data, lambda: [f"{made.contact_id}: {made.giver or ''} → {made.taker}"])
    return ExitCode.DONE


def _line(found: "WeekPlan", line: "PlanLine") -> dict[str, object]:
    name = None if line.login is None else found.name(line.login)
    return {"evaluator": line.login, "name": name, **_figures(line)}


def _figures(line: "PlanLine") -> dict[str, object]:
    return {
        "planned": len(line.planned),
        "carried_over": len(line.carried),
        "done": len(line.done),
        "late": len(line.late),
        "overdue": len(line.overdue),
        "without_day": len(line.undated),
        "submitted": len(line.submitted),
        "norm": None if line.norm is None else float(line.norm),
        "load": None if line.load is None else float(line.load * 100),
        "away_days": line.away_days,
    }


def _shown(found: "WeekPlan", output: Output) -> list[str]:
    def label(key: str, **facts: object) -> str:
        return output.texts.label("cli", f"plan_{key}", **facts)

    days = found.week.days
    rows = [["", *_FIGURES]]
    for line in found.lines:
        name = label("nobody") if line.login is None else found.name(line.login)
        rows.append([name, *_numbers(line)])
    rows.append([label("total"), *_numbers(found.total)])
    return [label("week", week=found.week, first=days.first, last=days.last), *table(rows)]


def _numbers(line: "PlanLine") -> list[str]:
    figures = _figures(line)
    return [
        f"{value:.3g}" if isinstance(value := figures[name], float) else _text(value)
        for name in _FIGURES
    ]


def _norm(norm: "Norm") -> dict[str, object]:
    return {
        "evaluator": norm.login,
        "weekly": norm.weekly,
        "from": norm.days.begins,
        "to": norm.days.ends,
    }


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NoDay(value=text) from None


def _day_or_none(text: str) -> date | None:
    return None if text == _NO_DAY else _day(text)
