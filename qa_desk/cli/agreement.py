"""`agreement`: how far the raters of a file agree; it needs no workspace."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, WrongCall
from qa_desk.cli.output import Output, table
from qa_desk.cli.statistics import Json, pair, read, shown, span
from qa_desk.errors import ExitCode, Expected
from qa_desk.stats.questions import LEVELS, Level, Measure, Model, Question

if TYPE_CHECKING:
    from qa_desk.stats.estimate import Estimate
    from qa_desk.stats.ratings import Ratings

_RATERS_OF_COHEN = 2


class LevelUnfit(Expected):
    """A measure is not defined at this level: facts `measure`, `level`, `known`."""

    code = "stats.level_unfit"


class NotTwoRaters(Expected):
    """Cohen's kappa is for two raters: facts `file`, `raters`."""

    code = "stats.not_two_raters"


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("agreement", agreement)
    parser.add_argument("file", type=Path, metavar="RATINGS.csv")
    # Texts, not members: a wrong choice is answered with the list as a person would type it.
    measures, levels, models = ([each.value for each in kind] for kind in (Measure, Level, Model))
    parser.add_argument("--measure", choices=measures, required=True)
    level, model = (commands.texts.label("cli", f"help_{key}") for key in ("level", "model"))
    parser.add_argument("--level", choices=levels, help=level)
    parser.add_argument("--model", choices=models, metavar="|".join(models), help=model)


def agreement(options: argparse.Namespace, output: Output) -> ExitCode:
    """Measure how far raters agree; see stats.ratings for how the file is read."""
    from qa_desk.stats import measures  # noqa: PLC0415 - loaded when needed
    from qa_desk.stats.bootstrap import Bootstrap  # noqa: PLC0415
    from qa_desk.stats.ratings import read_ratings  # noqa: PLC0415

    asked = _question(options)
    ratings = read_ratings(read(options.file), str(options.file))
    raters = ratings.n_raters
    if asked.measure is Measure.COHEN and raters != _RATERS_OF_COHEN:
        raise NotTwoRaters(file=str(options.file), raters=raters)
    if asked.of_numbers:
        numbers = ratings.numbers(from_zero=asked.from_zero)
        estimate = measures.of_numbers(asked, numbers, Bootstrap())
    else:
        estimate = measures.of_texts(asked.measure, ratings.texts(), Bootstrap())
    _remark(ratings, estimate, output)
    data: Json = {
        "value": estimate.value,
        "why": estimate.why,
        "n_units": estimate.n_units,
        "n_raters": estimate.n_raters,
        "interval": pair(estimate.interval),
    }
    output.result(data, lambda: _estimate_lines(asked, estimate, output))
    return ExitCode.DONE


def _question(options: argparse.Namespace) -> Question:
    measure = Measure(options.measure)
    levels = LEVELS[measure]
    asked = Question(
        measure,
        Level(options.level) if options.level else levels[0],
        Model(options.model) if options.model else Model.TWO_1,
    )
    if not asked.fits:
        raise LevelUnfit(measure=measure, level=asked.level, known=", ".join(levels))
    if options.model and measure is not Measure.ICC:
        raise WrongCall(message="--model, --measure icc", command="qa-desk agreement")
    return asked


def _remark(ratings: "Ratings", estimate: "Estimate", output: Output) -> None:
    """Tell on standard error how the file was understood and what to be careful about."""
    from qa_desk.stats.thresholds import FEWEST_CONTACTS, few  # noqa: PLC0415 - loaded when needed

    if ratings.has_ids:
        output.say("agreement_ids")
    left_out = ratings.n_rated - estimate.n_units
    if left_out:
        output.say("agreement_left_out", n=left_out)
    if few(estimate.n_compared):
        output.say("agreement_few", n=estimate.n_compared, fewest=FEWEST_CONTACTS)


def _estimate_lines(asked: Question, estimate: "Estimate", output: Output) -> list[str]:
    def label(key: str) -> str:
        return output.texts.label("cli", key)

    if estimate.why is None:
        value = shown(estimate.value)
    else:
        value = output.texts.label(
            "cli", "stats_not_defined", why=label(f"stats_why_{estimate.why}")
        )
    rows = [
        [label(f"stats_measure_{asked.measure}"), value],
        [label("stats_interval"), span(estimate.interval, output)],
        [label("stats_n_units"), str(estimate.n_units)],
        [label("stats_n_compared"), str(estimate.n_compared)],
        [label("stats_n_raters"), str(estimate.n_raters)],
    ]
    return table(rows)
