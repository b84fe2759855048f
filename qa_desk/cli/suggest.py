"""`suggest`: answers that rules and measures propose for a contact, and how often they were right."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, WrongCall, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.domain.evaluations import Evidence
    from qa_desk.domain.suggestions import Suggestion
    from qa_desk.scoring.model import Scorecard
    from qa_desk.services.desk import Desk
    from qa_desk.services.suggesting import Suggested
    from qa_desk.services.suggesting_records import Record

Json = Mapping[str, object]


def register(commands: Commands) -> None:
    """Add the command."""
    texts = commands.texts
    parser = commands.add("suggest", suggest)
    parser.add_argument("id", nargs="?", type=whole_number, metavar="ID")
    text = texts.label("cli", "help_suggest_scorecard")
    parser.add_argument("--scorecard", metavar="S", help=text)
    text = texts.label("cli", "help_suggest_rules")
    parser.add_argument("--rules", action="store_true", help=text)


def suggest(options: argparse.Namespace, output: Output) -> ExitCode:
    """Propose answers for a contact, or list the rules with their records; nothing is kept."""
    asked = options.id is not None and options.scorecard is not None
    partly = options.id is not None or options.scorecard is not None
    if options.rules is partly or (partly and not asked):
        raise WrongCall(message="ID --scorecard S | --rules", command="qa-desk suggest")
    with opened(options) as desk:
        if options.rules:
            _tell_rules(desk, output)
        else:
            _tell_suggestions(desk, options, output)
    return ExitCode.DONE


def _tell_suggestions(desk: "Desk", options: argparse.Namespace, output: Output) -> None:
    from qa_desk.domain.ids import ContactId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import suggesting  # noqa: PLC0415

    card = _card(desk, options.scorecard)
    found = suggesting.of_contact(desk, ContactId(options.id), card, output.progress)
    _warn(found, output)
    data = [_suggestion(each) for each in found.found]
    output.result(data, lambda: _lines(found, output))


def _card(desk: "Desk", name: str) -> "Scorecard":
    from pathlib import Path  # noqa: PLC0415 - loaded when needed

    from qa_desk.services import what_if_cards  # noqa: PLC0415

    if what_if_cards.is_file(name):
        return what_if_cards.of_file(Path(name), desk).card
    return what_if_cards.of_name(desk, name).card


def _warn(found: "Suggested", output: Output) -> None:
    """Say on the other stream which rules are silent, and which are not there."""
    for each in found.stopped:
        facts = {"rule": each.rule.key, "right": each.tally.accepted, "of": each.tally.judged}
        output.say("suggest_stopped", **facts)
    for name in found.unknown:
        output.say("suggest_unknown", rule=name)


def _suggestion(each: "Suggestion") -> Json:
    answer: Json = {"na": True} if each.option is None else {}
    return {
        "criterion": each.criterion,
        "option": each.option,
        **answer,
        "rule": each.rule.key,
        "confidence": round(each.confidence, 3),
        "evidence": [_evidence(proof) for proof in each.evidence],
    }


def _evidence(proof: "Evidence") -> Json:
    if proof.message is not None:
        return {"message": proof.message, "quote": proof.quote}
    start = None if proof.start_ms is None else proof.start_ms / 1000
    return {"start_s": start, "quote": proof.quote}


def _lines(found: "Suggested", output: Output) -> list[str]:
    texts = output.texts
    if not found.found:
        return [texts.label("cli", "suggest_nothing")]
    skipped = texts.label("cli", "suggest_na")
    rows = [
        [
            each.criterion,
            skipped if each.option is None else each.option,
            f"{each.confidence:.0%}",
            each.rule.key,
            _place(each.evidence[0]),
            each.evidence[0].quote,
        ]
        for each in found.found
    ]
    return table(rows)


def _place(proof: "Evidence") -> str:
    if proof.message is not None:
        return f"#{proof.message + 1}"
    seconds = (proof.start_ms or 0) // 1000
    return f"{seconds // 60:02}:{seconds % 60:02}"


def _tell_rules(desk: "Desk", output: Output) -> None:
    from qa_desk.services import suggesting_records  # noqa: PLC0415 - loaded when needed

    found = suggesting_records.records(desk)
    output.result([_record(each) for each in found], lambda: _record_lines(found, output))


def _record(each: "Record") -> Json:
    tally = each.tally
    return {
        "rule": each.rule.key,
        "version": each.rule.version,
        "suggested": tally.suggested,
        "accepted": tally.accepted,
        "corrected": tally.corrected,
        "ignored": tally.ignored,
        "not_shown": tally.unseen,
        "precision": None if each.precision is None else float(each.precision),
        "interval": None if each.interval is None else list(each.interval),
        "stopped": each.stopped,
    }


def _record_lines(found: "tuple[Record, ...]", output: Output) -> list[str]:
    texts = output.texts
    if not found:
        return [texts.label("cli", "suggest_no_rules")]
    heads = ("rule", "suggested", "accepted", "corrected", "precision", "interval", "state")
    rows = [[texts.label("cli", f"suggest_{head}") for head in heads]]
    for each in found:
        state = texts.label("cli", "suggest_is_stopped" if each.stopped else "suggest_is_active")
        counts = (each.tally.suggested, each.tally.accepted, each.tally.corrected)
        name = f"{each.rule.key} ({each.rule.version})"
        rows.append([name, *map(str, counts), *_precision(each), state])
    return table(rows)


def _precision(each: "Record") -> tuple[str, str]:
    if each.precision is None or each.interval is None:
        return "—", "—"
    low, high = each.interval
    return f"{float(each.precision):.0%}", f"{low:.0%}-{high:.0%}"
