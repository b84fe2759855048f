"""`sample`: how many to take, the draw, and its protocol."""

import argparse
import re
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli.files import FileMissing, read_text
from qa_desk.cli.frame import Commands, WrongCall, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from qa_desk.domain.sampling import Protocol

__all__ = ["FileMissing", "register", "share"]

_SHARE: Final = re.compile(r"\d{1,15}(\.\d{1,15})?|\.\d{1,15}|\d{1,15}/0*[1-9]\d{0,14}", re.ASCII)


class BadShare(Expected):
    """No number between 0 and 1: fact `value`."""

    code = "cli.bad_share"


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("sample")
    size = group.add("size", show_size, key="sample_size")
    size.add_argument("--population", type=whole_number, metavar="N")
    size.add_argument("--margin", type=share, metavar="E")
    size.add_argument("--confidence", type=share, default=Fraction(95, 100), metavar="C")
    size.add_argument("--proportion", type=share, default=Fraction(1, 2), metavar="P")
    size.add_argument("--zero-defects", type=share, metavar="RATE")
    draw = group.add("draw", draw_sample, key="sample_draw")
    draw.add_argument("plan", type=Path, metavar="PLAN.yaml")
    show = group.add("show", show_sample, key="sample_show")
    show.add_argument("id", metavar="ID")
    group.add("list", list_samples, key="sample_list")


def show_size(options: argparse.Namespace, output: Output) -> ExitCode:
    """Calculate how many contacts to evaluate."""
    from qa_desk.sampling import size  # noqa: PLC0415 - loaded when needed

    if options.zero_defects is not None:
        n = size.zero_defects(options.zero_defects, options.confidence)
    elif options.population is None or options.margin is None:
        raise WrongCall(message="--population, --margin", command="qa-desk sample size")
    else:
        asked = (options.margin, options.confidence, options.proportion)
        n = size.sample_size(options.population, *asked)
    output.result({"n": n}, lambda: [str(n)])
    return ExitCode.DONE


def draw_sample(options: argparse.Namespace, output: Output) -> ExitCode:
    """Draw the sample that a plan describes and keep its protocol."""
    from qa_desk.services import sampling  # noqa: PLC0415 - loaded when needed

    plan = read_text(options.plan)
    with opened(options) as desk:
        done = sampling.draw(desk, plan, output.progress)
    return _tell(done.value, output)


def show_sample(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show the protocol of a sample."""
    from qa_desk.domain.ids import SampleId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import sampling  # noqa: PLC0415

    with opened(options) as desk:
        protocol = sampling.sample(desk, SampleId(options.id))
    return _tell(protocol, output)


def list_samples(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the samples, newest first."""
    from qa_desk.services import sampling  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        rows = sampling.samples(desk)
    data = [
        {"id": r.id, "name": r.name, "seed": r.seed, "frame": r.frame_size, "size": r.size,
         "evaluated": r.evaluated}
        for r in rows
    ]  # fmt: skip
    output.result(data, lambda: table([[str(v) for v in row.values()] for row in data]))
    return ExitCode.DONE


def share(text: str) -> Fraction:
    """Read a share such as 0.05 or 1/20; a long exponent would fill the memory and is refused."""
    if _SHARE.fullmatch(text) is None:
        raise BadShare(value=text)
    return Fraction(text)


def _tell(protocol: "Protocol", output: Output) -> ExitCode:
    from qa_desk.cli import values  # noqa: PLC0415 - loaded when needed

    picks = [
        [str(pick.contact_id), pick.stratum, str(pick.assignee or "")] for pick in protocol.picks
    ]
    head = output.texts.label(
        "cli", "drawn", id=protocol.id, size=len(picks), frame=len(protocol.frame)
    )
    output.result(values.protocol(protocol), lambda: [head, *table(picks)])
    return ExitCode.DONE
