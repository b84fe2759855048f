"""`score`: the score of one set of answers, final or so far."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from qa_desk.cli.files import read_text
from qa_desk.cli.frame import Commands
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode
from qa_desk.scoring.rounding import shown

Json = Mapping[str, object]


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add("score", score)
    parser.add_argument("scorecard", type=Path, metavar="SCORECARD")
    parser.add_argument("answers", type=Path, metavar="ANSWERS.json")
    text = commands.texts.label("cli", "option_draft")
    parser.add_argument("--draft", action="store_true", help=text)


def score(options: argparse.Namespace, output: Output) -> ExitCode:
    """Score a file of answers; needs no workspace. Only a draft may lack answers."""
    from qa_desk.services import json_files, scoring_json  # noqa: PLC0415 - loaded when needed

    answers = json_files.parsed(read_text(options.answers), str(options.answers))
    if not options.draft:
        data: Json = scoring_json.score_file(options.scorecard, answers)
    else:
        draft = scoring_json.score_draft_file(options.scorecard, answers)
        missing = [
            {
                "criterion": fault.criterion,
                "message": output.texts.sentence("answer.not_given", {"criteria": fault.criterion}),
            }
            for fault in draft.missing
        ]
        data = {**draft.result, "complete": not missing, "missing": missing}
    output.result(data, lambda: list(_lines(data, output)))
    return ExitCode.DONE


def _lines(data: Json, output: Output) -> Iterator[str]:
    """Yield a result as people read it: the score, what happened to it, its account."""
    texts = output.texts
    yield texts.label("cli", "score_total", score=_shown(data["score"]))
    if data["before_gates"] != data["score"]:
        yield texts.label("cli", "score_before", score=_shown(data["before_gates"]))
    for gate in _tables(data["gates"]):
        yield texts.label("cli", "score_gate", **gate)
    if data["passed"] is not None:
        yield texts.label("cli", "score_passed" if data["passed"] else "score_failed")
    if data["band"] is not None:
        yield texts.label("cli", "score_band", band=data["band"])
    yield from (str(each["message"]) for each in _tables(data.get("missing", [])))
    yield from table([_account(term) for term in _tables(data["explanation"])])


def _account(term: Json) -> Sequence[str]:
    """Return a line of the account: criterion, points of possible points, share, contribution."""
    points, possible = term["points"], term["possible"]
    of = "—" if points is None or possible is None else f"{points:g}/{possible:g}"
    name = str(term["criterion"] or term.get("error", ""))
    return [name, of, f"{term['applied_weight']:.2f} %", f"{term['contribution']:+.2f}"]


def _shown(score: object) -> str:
    """Return a percentage with two decimals; a dash where nothing was judged."""
    if not isinstance(score, Mapping):
        return "—"
    return f"{shown(Fraction(str(score['exact'])))} %"


def _tables(items: object) -> Iterator[Json]:
    if isinstance(items, Sequence):
        yield from (each for each in items if isinstance(each, Mapping))
