"""`sample`: how many to take, the draw, and its protocol."""

import argparse
import re
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli import target_groups
from qa_desk.cli.files import FileMissing, read_text
from qa_desk.cli.frame import Commands, Parser, WrongCall, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode, Expected

if TYPE_CHECKING:
    from qa_desk.domain.sampling import Protocol
    from qa_desk.services.sampling import Preview

__all__ = ["FileMissing", "register", "share"]

_SHARE: Final = re.compile(r"\d{1,15}(\.\d{1,15})?|\.\d{1,15}|\d{1,15}/0*[1-9]\d{0,14}", re.ASCII)


class BadShare(Expected):
    """No number between 0 and 1: fact `value`."""

    code = "cli.bad_share"


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("sample")
    _register_size(group.add("size", show_size, key="sample_size"))
    draw = group.add("draw", draw_sample, key="sample_draw")
    draw.add_argument("plan", type=Path, metavar="PLAN.yaml")
    draw.add_argument("--preview", action="store_true")
    show = group.add("show", show_sample, key="sample_show")
    show.add_argument("id", metavar="ID")
    show.add_argument("--out", type=Path, metavar="FILE")
    replace = group.add("replace", replace_pick, key="sample_replace")
    replace.add_argument("id", metavar="ID")
    replace.add_argument("contact", type=whole_number, metavar="CONTACT")
    replace.add_argument("--reason", required=True)
    replay = group.add("replay", replay_protocol, key="sample_replay")
    replay.add_argument("protocol", type=Path, metavar="PROTOCOL")
    group.add("list", list_samples, key="sample_list")
    formula = group.add("formula", try_formula, key="sample_formula")
    formula.add_argument("plan", type=Path, metavar="PLAN.yaml")
    formula.add_argument("formula", metavar="FORMULA")
    target_groups.register(group)


def _register_size(size: Parser) -> None:
    size.add_argument("--population", type=whole_number, metavar="N")
    size.add_argument("--margin", type=share, metavar="E")
    size.add_argument("--confidence", type=share, default=Fraction(95, 100), metavar="C")
    size.add_argument("--proportion", type=share, metavar="P")
    size.add_argument("--contacts", type=whole_number, metavar="N")
    size.add_argument("--zero-defects", type=share, metavar="RATE")


def show_size(options: argparse.Namespace, output: Output) -> ExitCode:
    """Calculate how many contacts to evaluate, or what so many tell; in words on standard error."""
    if options.contacts is not None:
        return _show_margin(options, output)
    from qa_desk.sampling import size  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import sample_sizes  # noqa: PLC0415

    language = output.texts.language
    proportion = Fraction(1, 2) if options.proportion is None else options.proportion
    if options.zero_defects is not None:
        rate, sure = options.zero_defects, options.confidence
        n = size.zero_defects(rate, sure)
        sentence = sample_sizes.zero_defects_sentence(n, rate, sure, language)
    elif options.population is None or options.margin is None:
        raise WrongCall(message="--population, --margin", command="qa-desk sample size")
    else:
        n = size.sample_size(options.population, options.margin, options.confidence, proportion)
        known = sample_sizes.Precision(n, options.population, options.confidence, proportion)
        sentence = known.sentence(language)
    output.line(sentence)
    output.result({"n": n}, lambda: [str(n)])
    return ExitCode.DONE


def _show_margin(options: argparse.Namespace, output: Output) -> ExitCode:
    from qa_desk.services import sample_sizes  # noqa: PLC0415 - loaded when needed

    usual = sample_sizes.USUAL_ACCURACY
    known = sample_sizes.Precision(
        options.contacts,
        options.population,
        options.confidence,
        usual if options.proportion is None else options.proportion,
    )
    sentence = known.sentence(output.texts.language)
    data = {"n": known.contacts, "margin": known.margin, "words": sentence}
    output.result(data, lambda: [sentence])
    return ExitCode.DONE


def draw_sample(options: argparse.Namespace, output: Output) -> ExitCode:
    """Draw the sample that a plan describes and keep its protocol, or say what it would draw from."""
    from qa_desk.services import sampling  # noqa: PLC0415 - loaded when needed

    plan = read_text(options.plan)
    with opened(options) as desk:
        if options.preview:
            return _tell_preview(sampling.preview(desk, plan), output)
        done = sampling.draw(desk, plan, output.progress)
    return _tell(done.value, output)


def _tell_preview(found: "Preview", output: Output) -> ExitCode:
    data = {
        "frame": {"size": found.frame},
        "size": found.size,
        "excluded": dict(found.excluded),
        "strata": [
            {"key": s.key, "population": s.population, "quota": s.quota, "drawn": s.drawn}
            for s in found.strata
        ],
    }
    rows = [[s.key, str(s.population), str(s.quota), str(s.drawn)] for s in found.strata]
    output.result(data, lambda: table(rows))
    return ExitCode.DONE


def show_sample(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show the protocol of a sample, or write it to a file (xlsx, pdf, json)."""
    from qa_desk.domain.ids import SampleId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import sample_files, sampling  # noqa: PLC0415

    with opened(options) as desk:
        wanted = SampleId(options.id)
        protocol = sampling.sample(desk, wanted)
        if options.out is not None:
            sample_files.save(desk, wanted, options.out, output.texts.language)
    return _tell(protocol, output)


def replace_pick(options: argparse.Namespace, output: Output) -> ExitCode:
    """Put the next of its stratum in the place of an unsuitable contact."""
    from qa_desk.domain.ids import ContactId, SampleId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import sampling  # noqa: PLC0415

    with opened(options) as desk:
        sample, gone = SampleId(options.id), ContactId(options.contact)
        made = sampling.substitute(desk, sample, gone, options.reason).value
    data = {
        "gone": made.gone,
        "came": made.came,
        "stratum": made.stratum,
        "reason": made.reason,
        "by": made.by,
        "at": made.at.isoformat(),
    }
    output.result(data, lambda: [f"{made.gone} → {made.came}"])
    return ExitCode.DONE


def replay_protocol(options: argparse.Namespace, output: Output) -> ExitCode:
    """Draw again from a protocol's file alone; the ids are those of the file, or that is said."""
    from qa_desk.services import sample_files  # noqa: PLC0415 - loaded when needed

    if not options.protocol.is_file():
        raise FileMissing(file=str(options.protocol))
    found = sample_files.replay(options.protocol)
    data = {
        "id": found.protocol.id,
        "seed": found.protocol.seed,
        "algorithm": found.protocol.algorithm,
        "frame": {"size": len(found.protocol.frame), "hash": found.protocol.frame_hash},
        "contacts": [pick.contact_id for pick in found.picks],
        "replacements": len(found.protocol.replacements),
        "same": True,
    }
    rows = [[str(pick.contact_id), pick.stratum] for pick in found.picks]
    output.say("replayed", size=len(rows), id=found.protocol.id)
    output.result(data, lambda: table(rows))
    return ExitCode.DONE


def try_formula(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show what a formula gives for each stratum of a plan's frame."""
    from qa_desk.services import sampling  # noqa: PLC0415 - loaded when needed

    plan = read_text(options.plan)
    with opened(options) as desk:
        lines = sampling.formula_lines(desk, plan, options.formula)
    data = [
        {
            "stratum": line.stratum,
            "value": float(line.value),
            "exact": str(line.value),
            "given": {name: float(value) for name, value in line.given.items()},
        }
        for line in lines
    ]
    output.result(data, lambda: table([[line.stratum, f"{float(line.value):g}"] for line in lines]))
    return ExitCode.DONE


def list_samples(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the samples, newest first."""
    from qa_desk.services import sampling  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        rows = sampling.samples(desk)
    data = [
        {"id": r.id, "name": r.name, "seed": r.seed, "frame": r.frame_size, "size": r.size,
         "evaluated": r.evaluated, "selection": r.selection}
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
    from qa_desk.sampling.telling import told  # noqa: PLC0415 - loaded when needed

    picks = [
        [str(pick.contact_id), pick.stratum, str(pick.assignee or "")] for pick in protocol.picks
    ]
    head = output.texts.label(
        "cli", "drawn", id=protocol.id, size=len(picks), frame=len(protocol.frame)
    )
    output.result(told(protocol), lambda: [head, *table(picks)])
    return ExitCode.DONE
