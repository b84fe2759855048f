"""`statistics`: figures of tables and numbers; they need no workspace."""

import argparse
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, WrongCall, whole_number
from qa_desk.cli.output import Output, table
from qa_desk.cli.sampling import FileMissing
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from qa_desk.stats.control import Chart, Point
    from qa_desk.stats.pareto import Pareto
    from qa_desk.stats.strata import Stratified

METHODS = ("wilson", "clopper-pearson")
ALLOCATIONS = ("proportional", "neyman")
_MOST = 10**12
Json = dict[str, object]


class StrataUnreadable(Expected):
    """Strata or their proportions are no list of name=number: fact `value`."""

    code = "stats.strata_unreadable"


class StrataDiffer(Expected):
    """Strata and proportions name different ones: fact `names`."""

    code = "stats.strata_differ"


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("statistics")
    interval = group.add("interval", show_interval, key="statistics_interval")
    interval.add_argument("x", type=whole_number, metavar="X")
    interval.add_argument("n", type=whole_number, metavar="N")
    interval.add_argument("--method", choices=METHODS, default=METHODS[0])
    chart = group.add("p-chart", show_p_chart, key="statistics_p_chart")
    chart.add_argument("file", type=Path, metavar="FILE.csv")
    runs = commands.texts.label("cli", "help_runs")
    chart.add_argument("--runs", action="store_true", help=runs)
    for name, handler in (("pareto", show_pareto), ("stratified", show_stratified)):
        one = group.add(name, handler, key=f"statistics_{name}")
        one.add_argument("file", type=Path, metavar="FILE.csv")
    shares = group.add("allocate", allocate, key="statistics_allocate")
    shares.add_argument("n", type=whole_number, metavar="N")
    shares.add_argument("--strata", required=True, metavar="a=8000,b=1500")
    shares.add_argument("--method", choices=ALLOCATIONS, default=ALLOCATIONS[0])
    proportions = commands.texts.label("cli", "help_proportions")
    shares.add_argument("--proportions", metavar="a=0.05,b=0.10", help=proportions)


def show_interval(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show the 95 % interval of X of N."""
    from qa_desk.stats import intervals  # noqa: PLC0415 - loaded when needed

    _within("N", options.n, 1, _MOST)
    _within("X", options.x, 0, options.n)
    exact = options.method == METHODS[1]
    method = intervals.clopper_pearson if exact else intervals.wilson
    low, high = method(options.x, options.n)
    output.result({"interval": [low, high]}, lambda: [span((low, high), output)])
    return ExitCode.DONE


def show_p_chart(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show a control chart of shares; the file has the columns n and d."""
    from qa_desk.stats.control import Rule, p_chart  # noqa: PLC0415 - loaded when needed
    from qa_desk.stats.count_files import samples  # noqa: PLC0415

    rules = tuple(Rule) if options.runs else ()
    chart = p_chart(samples(read(options.file), str(options.file)), rules)
    points = [
        {"n": point.n, "d": point.d, "p": float(point.p), "lower": point.lower,
         "upper": point.upper, "out": point.out}
        | ({"signals": list(point.signals)} if rules else {})
        for point in chart.points
    ]  # fmt: skip
    data: Json = {"centre": float(chart.centre), "points": points}
    output.result(data, lambda: _chart_lines(chart, output))
    return ExitCode.DONE


def show_pareto(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show which codes make most of the counts; the file has the columns code and count."""
    from qa_desk.stats.count_files import counts  # noqa: PLC0415 - loaded when needed
    from qa_desk.stats.pareto import pareto  # noqa: PLC0415

    found = pareto(counts(read(options.file), str(options.file)))
    rows = [
        {"code": row.code, "count": row.count, "cumulative": _float(row.cumulative)}
        for row in found.rows
    ]
    output.result({"rows": rows, "vital": list(found.vital)}, lambda: _pareto_lines(found, output))
    return ExitCode.DONE


def show_stratified(options: argparse.Namespace, output: Output) -> ExitCode:
    """Estimate a share from strata; the file has the columns population, n and defects."""
    from qa_desk.stats.count_files import strata  # noqa: PLC0415 - loaded when needed
    from qa_desk.stats.strata import stratified  # noqa: PLC0415

    found = stratified(strata(read(options.file), str(options.file)))
    data: Json = {
        "estimate": float(found.estimate),
        "unweighted": float(found.unweighted),
        "se": found.se,
        "effective_n": _float(found.effective_n),
        "interval": pair(found.interval()),
    }
    output.result(data, lambda: _stratified_lines(found, output))
    return ExitCode.DONE


def allocate(options: argparse.Namespace, output: Output) -> ExitCode:
    """Share out the places of a sample among strata."""
    from qa_desk.sampling import allocation  # noqa: PLC0415 - loaded when needed

    _within("N", options.n, 1, _MOST)
    populations = _populations(options.strata)
    if (options.method == ALLOCATIONS[1]) != (options.proportions is not None):
        call = "qa-desk statistics allocate"
        raise WrongCall(message="--method neyman, --proportions", command=call)
    if options.proportions is None:
        found = allocation.proportional(options.n, populations)
    else:
        found = allocation.neyman(options.n, populations, _proportions(options, populations))
    rows = [[name, str(places)] for name, places in found.items()]
    output.result({"allocation": found}, lambda: table(rows))
    return ExitCode.DONE


def read(path: Path) -> bytes:
    """Read a table; no more than it may hold and a byte, so that nothing endless fills the memory."""
    from qa_desk.stats.tables import LARGEST  # noqa: PLC0415 - loaded when needed

    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise FileMissing(file=str(path)) from error


def _populations(text: str) -> dict[str, int]:
    found = _pairs(text)
    for name, number in found.items():
        if number.denominator != 1:
            raise StrataUnreadable(value=f"{name}={float(number)}")
        _within(name, int(number), 0, _MOST)
    return {name: int(number) for name, number in found.items()}


def _proportions(
    options: argparse.Namespace, populations: Mapping[str, int]
) -> dict[str, Fraction]:
    from qa_desk.sampling.faults import NumberOutOfRange  # noqa: PLC0415 - loaded when needed

    found = _pairs(options.proportions)
    if set(found) != set(populations):
        raise StrataDiffer(names=", ".join(sorted(set(found) ^ set(populations))))
    for name, share in found.items():
        if not 0 < share < 1:
            raise NumberOutOfRange(name=name, value=float(share), low=0, high=1)
    return found


def _pairs(text: str) -> dict[str, Fraction]:
    """Read name=number pairs with commas between; a name comes once."""
    from qa_desk.stats.tables import number  # noqa: PLC0415 - loaded when needed

    found: dict[str, Fraction] = {}
    for stratum in text.split(","):
        name, _, value = (part.strip() for part in stratum.rpartition("="))
        amount = number(value)
        if not name or amount is None or name in found:
            raise StrataUnreadable(value=stratum.strip())
        found[name] = amount
    return found


def _within(name: str, value: int, low: int, high: int) -> None:
    from qa_desk.sampling.faults import NumberOutOfRange  # noqa: PLC0415 - loaded when needed

    if not low <= value <= high:
        raise NumberOutOfRange(name=name, value=value, low=low, high=high)


def _chart_lines(chart: "Chart", output: Output) -> list[str]:
    def label(key: str) -> str:
        return output.texts.label("cli", key)

    head = ["n", "d", "p", label("stats_lower"), label("stats_upper"), ""]
    rows = [
        [str(point.n), str(point.d), shown(float(point.p)), shown(point.lower),
         shown(point.upper), _marks(point, output)]
        for point in chart.points
    ]  # fmt: skip
    return [f"{label('stats_centre')}  {shown(float(chart.centre))}", *table([head, *rows])]


def _marks(point: "Point", output: Output) -> str:
    keys = [*(["out"] if point.out else []), *(f"rule_{signal}" for signal in point.signals)]
    return ", ".join(output.texts.label("cli", f"stats_{key}") for key in keys)


def _pareto_lines(found: "Pareto", output: Output) -> list[str]:
    vital = output.texts.label("cli", "stats_vital")
    rows = [(row, vital if row.code in found.vital else "") for row in found.rows]
    return table([[row.code, str(row.count), shown(row.cumulative), mark] for row, mark in rows])


def _stratified_lines(found: "Stratified", output: Output) -> list[str]:
    rows = (
        ("estimate", shown(found.estimate)),
        ("unweighted", shown(found.unweighted)),
        ("se", shown(found.se)),
        ("effective_n", shown(found.effective_n, 1)),
        ("interval", span(found.interval(), output)),
    )
    return table([[output.texts.label("cli", f"stats_{key}"), value] for key, value in rows])


def span(interval: tuple[float, float] | None, output: Output) -> str:
    """Return an interval as a person reads it."""
    if interval is None:
        return "-"
    low, high = map(shown, interval)
    return output.texts.label("cli", "stats_span", low=low, high=high)


def shown(value: Fraction | float | None, digits: int = 4) -> str:
    """Return a figure as a person reads it."""
    return "-" if value is None else f"{float(value):.{digits}f}"


def _float(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def pair(interval: tuple[float, float] | None) -> list[float] | None:
    """Return an interval as JSON has it."""
    return None if interval is None else list(interval)
