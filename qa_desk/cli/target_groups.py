"""`sample groups`: rules that name agents or topics to look at, and who belongs to them today."""

import argparse
import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import BadNumber, Commands, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode

if TYPE_CHECKING:
    from qa_desk.services.target_groups import GroupView

RULES: Final = ("new_agent", "score_below", "critical_error", "complaints", "new_topic")
_THRESHOLD: Final = re.compile(r"\d{1,6}([.,]\d{1,6})?", re.ASCII)


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("groups")
    group.add("list", list_groups, key="groups_list")
    put = group.add("set", set_group, key="groups_set")
    put.add_argument("name", metavar="NAME")
    put.add_argument("--rule", choices=RULES, required=True)
    put.add_argument("--days", type=whole_number, required=True, metavar="N")
    put.add_argument("--threshold", type=_threshold, default=Fraction(1), metavar="X")
    put.add_argument("--least", type=whole_number, default=1, metavar="N")
    put.add_argument("--topic", action="append", default=[], metavar="TOPIC")
    show = group.add("show", show_group, key="groups_show")
    show.add_argument("name", metavar="NAME")
    remove = group.add("remove", remove_group, key="groups_remove")
    remove.add_argument("name", metavar="NAME")


def list_groups(options: argparse.Namespace, output: Output) -> ExitCode:
    """List target groups and how many belong to each today."""
    from qa_desk.services import target_groups  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        views = target_groups.views(desk)
    rows = [[v.group.name, v.group.rule.value, str(len(v.members))] for v in views]
    output.result([_row(view, output) for view in views], lambda: table(rows))
    return ExitCode.DONE


def set_group(options: argparse.Namespace, output: Output) -> ExitCode:
    """Keep a rule under a name and show who belongs to it today."""
    from qa_desk.sampling.groups import Rule, TargetGroup  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import target_groups  # noqa: PLC0415

    group = TargetGroup(
        name=options.name.strip(),
        rule=Rule(options.rule),
        days=options.days,
        threshold=options.threshold,
        least=options.least,
        topics=tuple(options.topic),
    )
    with opened(options) as desk:
        target_groups.save(desk, group)
        return _tell(target_groups.view(desk, group), output)


def show_group(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show who belongs to a target group today, and why."""
    from qa_desk.services import target_groups  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        return _tell(target_groups.view(desk, target_groups.group(desk, options.name)), output)


def remove_group(options: argparse.Namespace, output: Output) -> ExitCode:
    """Forget a target group."""
    from qa_desk.services import target_groups  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        target_groups.remove(desk, options.name)
    output.result({"removed": options.name}, lambda: [options.name])
    return ExitCode.DONE


def _threshold(text: str) -> Fraction:
    if _THRESHOLD.fullmatch(text) is None:
        raise BadNumber(value=text)
    return Fraction(text.replace(",", "."))


def _tell(view: "GroupView", output: Output) -> ExitCode:
    from qa_desk.services import group_words  # noqa: PLC0415 - loaded when needed

    rows = [[m.key, m.name, group_words.why(m, output.texts)] for m in view.members]
    output.result(_row(view, output), lambda: table(rows))
    return ExitCode.DONE


def _row(view: "GroupView", output: Output) -> dict[str, object]:
    from qa_desk.services import group_words  # noqa: PLC0415 - loaded when needed

    group = view.group
    return {
        "name": group.name,
        "rule": group.rule.value,
        "days": group.days,
        "threshold": float(group.threshold),
        "least": group.least,
        "topics": list(group.topics),
        "members": [
            {
                "kind": member.kind.value,
                "key": member.key,
                "name": member.name,
                "why": group_words.why(member, output.texts),
                "facts": {name: group_words.plain(v) for name, v in member.facts.items()},
            }
            for member in view.members
        ],
    }
