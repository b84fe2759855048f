"""`db retain|erase|erased|hold|rule`: what is kept how long, what must stay, and what has gone."""

import argparse
from datetime import date
from typing import TYPE_CHECKING

from qa_desk.cli.frame import Commands, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode, Expected
from qa_desk.texts import Catalogue

if TYPE_CHECKING:
    from qa_desk.domain.retention import Forecast, Hold, Part, Rule
    from qa_desk.services.retention import Outcome


class BadDay(Expected):
    """No day of the calendar: fact `value`."""

    code = "cli.bad_day"


class BadPart(Expected):
    """No part of a contact: facts `value`, `known`."""

    code = "cli.bad_part"


def extend(group: Commands) -> None:
    """Add the commands to the group `db`."""
    retaining = group.add("retain", retain, key="db_retain")
    retaining.add_argument("--dry-run", action="store_true")
    erasing = group.add("erase", erase, key="db_erase")
    erasing.add_argument("customer", metavar="CUSTOMER")
    erasing.add_argument("--dry-run", action="store_true")
    showing = group.add("erased", erased, key="db_erased")
    showing.add_argument("run", nargs="?", metavar="RUN")
    _add_rules(group)
    _add_holds(group)


def _add_rules(group: Commands) -> None:
    rules = group.group("rule")
    adding = rules.add("add", add_rule, key="db_rule_add")
    adding.add_argument("--days", type=whole_number, required=True, metavar="N")
    adding.add_argument("--remove", required=True, metavar="PART,…")
    adding.add_argument("--channel", choices=("voice", "chat", "email", "messenger", "ticket"))
    adding.add_argument("--topic", default="", metavar="TOPIC")
    adding.add_argument("--complaint", choices=("yes", "no"))
    rules.add("list", list_rules, key="db_rule_list")
    rules.add("drop", drop_rule, key="db_rule_drop").add_argument("id", metavar="ID")


def _add_holds(group: Commands) -> None:
    holds = group.group("hold")
    adding = holds.add("add", add_hold, key="db_hold_add")
    adding.add_argument("--reason", required=True)
    adding.add_argument("--contact", type=whole_number, metavar="ID")
    adding.add_argument("--customer", default="", metavar="KEY")
    for name in ("from", "to", "until"):
        adding.add_argument(f"--{name}", type=_day, metavar="YYYY-MM-DD", dest=f"{name}_day")
    holds.add("list", list_holds, key="db_hold_list")
    holds.add("end", end_hold, key="db_hold_end").add_argument("id", metavar="ID")


def retain(options: argparse.Namespace, output: Output) -> ExitCode:
    """Remove what the rules say, or say what would go."""
    from qa_desk.services import retention  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        if options.dry_run:
            told = retention.forecast(desk, output.progress)
            data = [{**_rule_json(rule), **_forecast_json(found)} for rule, found in told]
            texts = output.texts
            output.result(data, lambda: [_foreseen(texts, rule, found) for rule, found in told])
            return ExitCode.DONE
        done = retention.run(desk, output.progress).value
    return _tell(output, done)


def erase(options: argparse.Namespace, output: Output) -> ExitCode:
    """Erase a customer, or say what would go."""
    from qa_desk.services import certificates, erasing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        if options.dry_run:
            found = erasing.forecast(desk, options.customer, output.progress)
            said = _counted(output.texts, found)
            output.result(_forecast_json(found), lambda: [said])
            return ExitCode.DONE
        done = erasing.erase(desk, options.customer, output.progress).value
        if done.contacts:
            output.line(certificates.text(desk, done.run, output.texts.language))
    return _tell(output, done)


def erased(options: argparse.Namespace, output: Output) -> ExitCode:
    """List what was removed, or show the certificate of one run."""
    from qa_desk.services import certificates, retention  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        if options.run:
            text = certificates.text(desk, options.run, output.texts.language)
            output.result({"run": options.run, "text": text}, lambda: [text])
            return ExitCode.DONE
        found = retention.protocols(desk)
    data = [
        {
            "run": each.run,
            "at": each.at.isoformat(),
            "by": each.by,
            "cause": each.cause,
            "contacts": list(each.contacts),
            "files": each.files,
            "quotes": each.quotes,
            "masked": [[m.evaluation, m.place, m.times] for m in each.masked],
            "removed": [[r.contact, r.part, r.sha256] for r in each.removed],
        }
        for each in found
    ]
    rows = [[e.run, f"{e.at:%Y-%m-%d %H:%M}", e.by, e.cause, str(len(e.contacts))] for e in found]
    output.result(data, lambda: table(rows))
    return ExitCode.DONE


def add_rule(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write a rule down."""
    from qa_desk.domain.contacts import Channel  # noqa: PLC0415 - loaded when needed
    from qa_desk.domain.retention import Rule  # noqa: PLC0415
    from qa_desk.services import retention  # noqa: PLC0415

    rule = Rule(
        id=retention.new_id(),
        days=options.days,
        parts=frozenset(_part(word) for word in options.remove.split(",")),
        channel=Channel(options.channel) if options.channel else None,
        topic=options.topic,
        complaint=None if options.complaint is None else options.complaint == "yes",
    )
    with opened(options) as desk:
        retention.save_rule(desk, rule)
    output.result(_rule_json(rule), lambda: [rule.id])
    return ExitCode.DONE


def list_rules(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the rules."""
    from qa_desk.services import retention  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        rules = retention.rules(desk)
    rows = [[rule.id, _said(output.texts, rule)] for rule in rules]
    output.result([_rule_json(rule) for rule in rules], lambda: table(rows))
    return ExitCode.DONE


def drop_rule(options: argparse.Namespace, output: Output) -> ExitCode:
    """Remove a rule."""
    from qa_desk.services import retention  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        retention.drop_rule(desk, options.id)
    output.result({"id": options.id}, lambda: [options.id])
    return ExitCode.DONE


def add_hold(options: argparse.Namespace, output: Output) -> ExitCode:
    """Hold something."""
    from qa_desk.domain.ids import ContactId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import holds  # noqa: PLC0415

    wanted = holds.HoldRequest(
        reason=options.reason,
        contact=None if options.contact is None else ContactId(options.contact),
        customer=options.customer,
        first_day=options.from_day,
        last_day=options.to_day,
        until=options.until_day,
    )
    with opened(options) as desk:
        hold = holds.add(desk, wanted).value
    output.result(_hold_json(hold), lambda: [hold.id])
    return ExitCode.DONE


def list_holds(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the holds."""
    from qa_desk.services import holds  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        found, now = holds.holds(desk), desk.clock.now()
    rows = [
        [hold.id, _what(hold), hold.reason, hold.by, "" if hold.in_force(now) else "-"]
        for hold in found
    ]
    output.result([_hold_json(hold) for hold in found], lambda: table(rows))
    return ExitCode.DONE


def end_hold(options: argparse.Namespace, output: Output) -> ExitCode:
    """End a hold."""
    from qa_desk.services import holds  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        hold = holds.end(desk, options.id).value
    output.result(_hold_json(hold), lambda: [hold.id])
    return ExitCode.DONE


def _tell(output: Output, done: "Outcome") -> ExitCode:
    data = {
        "run": done.run,
        "contacts": done.contacts,
        "held": done.held,
        "busy": done.busy,
        "parts": {part.value: number for part, number in done.parts.items()},
        "masked": done.masked,
        "quotes": done.quotes,
        "files": done.files,
        "stuck": done.stuck,
    }
    facts = {key: value for key, value in data.items() if key != "parts"}
    said = output.texts.label("cli", "db_removed", **facts)
    output.result(data, lambda: [said])
    return ExitCode.PARTLY if done.held or done.busy or done.stuck else ExitCode.DONE


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise BadDay(value=text) from fault


def _part(word: str) -> "Part":
    from qa_desk.domain.retention import Part  # noqa: PLC0415 - loaded when needed

    try:
        return Part(word.strip())
    except ValueError as fault:
        raise BadPart(value=word, known=", ".join(Part)) from fault


def _rule_json(rule: "Rule") -> dict[str, object]:
    return {
        "id": rule.id,
        "days": rule.days,
        "remove": sorted(rule.parts),
        "channel": rule.channel,
        "topic": rule.topic,
        "complaint": rule.complaint,
    }


def _forecast_json(found: "Forecast") -> dict[str, object]:
    return {
        "contacts": found.contacts,
        "held": found.held,
        "busy": found.busy,
        "parts": {part.value: number for part, number in found.parts.items()},
        "examples": list(found.examples),
    }


def _hold_json(hold: "Hold") -> dict[str, object]:
    return {
        "id": hold.id,
        "reason": hold.reason,
        "by": hold.by,
        "at": hold.at.isoformat(),
        "contact": hold.contact,
        "customer": hold.customer,
        "from": hold.first_day,
        "to": hold.last_day,
        "until": hold.until,
        "ended_at": hold.ended_at,
        "ended_by": hold.ended_by,
    }


def _said(texts: Catalogue, rule: "Rule") -> str:
    from qa_desk.services.certificates import rule_text  # noqa: PLC0415 - loaded when needed
    from qa_desk.services.retention import facts  # noqa: PLC0415

    return rule_text(texts, facts(rule))


def _foreseen(texts: Catalogue, rule: "Rule", found: "Forecast") -> str:
    return f"{_said(texts, rule)} {_counted(texts, found)}"


def _counted(texts: Catalogue, found: "Forecast") -> str:
    examples = ", ".join(map(str, found.examples))
    counts = {"contacts": found.contacts, "held": found.held, "busy": found.busy}
    return texts.label("cli", "db_would_go", examples=examples or "-", **counts)


def _what(hold: "Hold") -> str:
    if hold.contact is not None:
        return str(hold.contact)
    return hold.customer or f"{hold.first_day} - {hold.last_day}"
