"""`phrases`: rules that find what was said or written, their files, and the search of the archive."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.domain.progress import Token
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qa_desk.domain.phrase_rules import PhraseRule, PhraseTopic, Tally
    from qa_desk.importing.phrase_files import RuleFile

_HEAD: Final = ("key", "enabled", "version", "found", "searched", "name")


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("phrases")
    group.add("list", list_rules, key="phrases_list")
    check = group.add("check", check_file, key="phrases_check")
    check.add_argument("file", type=Path, metavar="FILE")
    add = group.add("add", add_file, key="phrases_add")
    add.add_argument("file", type=Path, nargs="?", metavar="FILE")
    export = group.add("export", export_file, key="phrases_export")
    export.add_argument("file", type=Path, metavar="FILE")
    remove = group.add("remove", remove_rules, key="phrases_remove")
    remove.add_argument("keys", nargs="+", metavar="KEY")
    run = group.add("run", run_rules, key="phrases_run")
    run.add_argument("--where", default="", metavar="EXPR")


def list_rules(options: argparse.Namespace, output: Output) -> ExitCode:
    """List rules and topics, and in how many of the contacts searched each rule was found."""
    from qa_desk.services import phrase_rules  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        rules, topics = phrase_rules.all(desk), phrase_rules.topics(desk)
        tallies = phrase_rules.tallies(desk)
    data = {
        "rules": [_rule(rule, tallies) for rule in rules],
        "topics": [_topic(topic) for topic in topics],
    }
    language = output.texts.language.value
    rows = [_row(rule, tallies, language) for rule in rules]
    named = [[topic.key, ", ".join(topic.rules), topic.name(language)] for topic in topics]
    output.result(data, lambda: [*table([list(_HEAD), *rows]), *table(named)])
    return ExitCode.DONE


def check_file(options: argparse.Namespace, output: Output) -> ExitCode:
    """Read a file of rules and tell all that is wrong with it; no workspace is needed."""
    from qa_desk.services import phrase_files  # noqa: PLC0415 - loaded when needed

    file = phrase_files.read_file(options.file)
    data = {"ok": True, "rules": len(file.rules), "topics": len(file.topics)}
    told = output.texts.label("cli", "phrases_read", rules=data["rules"], topics=data["topics"])
    output.result(data, lambda: [told])
    return ExitCode.DONE


def add_file(options: argparse.Namespace, output: Output) -> ExitCode:
    """Keep the rules and topics of a file, by default of the one that comes with the program."""
    from qa_desk.services import phrase_files  # noqa: PLC0415 - loaded when needed

    file = _asked(options.file, output)
    with opened(options) as desk:
        brought = phrase_files.bring_in(desk, file).value
    data = {"added": brought.added, "changed": brought.changed, "same": brought.same}
    counts = {"added": len(brought.added), "changed": len(brought.changed), "same": brought.same}
    told = output.texts.label("cli", "phrases_kept", **counts)
    output.result(data, lambda: [told])
    return ExitCode.DONE


def export_file(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write all rules and topics to a file."""
    from qa_desk.services import phrase_files  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        path = phrase_files.save(desk, options.file)
    output.result({"file": str(path)}, lambda: [str(path)])
    return ExitCode.DONE


def remove_rules(options: argparse.Namespace, output: Output) -> ExitCode:
    """Remove rules with what they found."""
    from qa_desk.services import phrase_rules  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        phrase_rules.remove(desk, options.keys)
    output.result({"removed": options.keys}, lambda: options.keys)
    return ExitCode.DONE


def run_rules(options: argparse.Namespace, output: Output) -> ExitCode:
    """Search the contacts that were not searched for all rules yet."""
    from qa_desk.services import finding, phrase_rules, phrase_runs  # noqa: PLC0415

    wanted = finding.parse(options.where)
    with opened(options) as desk:
        searched = phrase_runs.run(desk, wanted, Token(), output.progress).value
        left, tallies = phrase_runs.waiting(desk), phrase_rules.tallies(desk)
    data = {
        "searched": searched.contacts,
        "found_in": searched.found,
        "waiting": left,
        "rules": {key: {"found": t.found, "searched": t.searched} for key, t in tallies.items()},
    }
    label = output.texts.label
    told = label("cli", "phrases_searched", contacts=searched.contacts, found=searched.found)
    output.result(data, lambda: [told])
    return ExitCode.DONE


def _asked(file: Path | None, output: Output) -> "RuleFile":
    from qa_desk.services import phrase_files  # noqa: PLC0415 - loaded when needed

    if file is not None:
        return phrase_files.read_file(file)
    return phrase_files.starter(output.texts.language)


def _rule(rule: "PhraseRule", tallies: "Mapping[str, Tally]") -> dict[str, object]:
    tally = tallies.get(rule.key)
    return {
        "key": rule.key,
        "version": rule.version,
        "enabled": rule.enabled,
        "names": dict(rule.names),
        "text": rule.text,
        "found": tally.found if tally else 0,
        "searched": tally.searched if tally else 0,
    }


def _topic(topic: "PhraseTopic") -> dict[str, object]:
    return {
        "key": topic.key,
        "names": dict(topic.names),
        "rules": list(topic.rules),
        "needs": topic.needs.value,
        "least": topic.least,
    }


def _row(rule: "PhraseRule", tallies: "Mapping[str, Tally]", language: str) -> list[str]:
    told = _rule(rule, tallies)
    return [*(str(told[name]) for name in _HEAD[:-1]), rule.name(language)]
