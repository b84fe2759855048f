"""A sampling plan as YAML, read with every fault and its place."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from fractions import Fraction
from typing import Final, TypeVar

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.domain.sampling import Selection
from qa_desk.importing.plan_parts import Part, PlanFault
from qa_desk.importing.plan_writing import plan_text, written
from qa_desk.importing.yaml_tree import YamlFault, read
from qa_desk.sampling import formulas, sharing
from qa_desk.sampling.formulas import Formula
from qa_desk.sampling.plans import Allocation, Exclude, Method, Per, Plan, Spread, StratumKey

__all__ = ["PlanFault", "plan_text", "read_plan", "written"]

Parse = Callable[[str], ContactFilter]
_MOST: Final = 10**9
"""Places that a stratum can be asked for."""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH: Final = re.compile(r"(\d{4})-(\d\d)")
_KEYS: Final = (
    "name", "seed", "method", "size", "strata", "allocation", "weight", "proportions", "minimum",
    "quota", "spread", "selection", "period", "where", "groups", "exclude", "evaluators", "double",
)  # fmt: skip
_NEEDED: Final[Mapping[Method, tuple[str, ...]]] = {
    Method.SIMPLE: ("size",),
    Method.SYSTEMATIC: ("size",),
    Method.STRATIFIED: ("size", "strata"),
    Method.QUOTA: ("quota",),
}
_POSSIBLE: Final[Mapping[Method, tuple[str, ...]]] = {
    Method.SIMPLE: ("spread",),
    Method.SYSTEMATIC: (),
    Method.STRATIFIED: ("allocation", "weight", "proportions", "minimum", "spread"),
    Method.QUOTA: ("spread",),
}
_WHERE: Final = ("channels", "teams", "agents", "languages", "topics", "complaint")
_EXCLUDE: Final = (
    "evaluated", "no_agent", "sampled", "no_recording", "shorter_than_s", "longer_than_s",
)  # fmt: skip


def read_plan(
    text: str, zone: tzinfo | None = None, parse: Parse | None = None
) -> Plan | tuple[PlanFault, ...]:
    """Return the plan, or all its faults; days are those of `zone`, None meaning this computer's.

    `parse` reads a filter that is written as an expression; without it none can be.
    """
    root = read(text)
    if isinstance(root, YamlFault):
        return (PlanFault(root.place.line, root.place.column, root.code, root.facts),)
    faults: list[PlanFault] = []
    plan = _plan(Part(root, "", faults), zone, parse)
    return tuple(sorted(faults, key=lambda one: (one.line, one.column))) or plan


def _plan(part: Part, zone: tzinfo | None, parse: Parse | None) -> Plan:
    part.only(*_KEYS)
    part.needs("name", "seed", "method")
    method = part.word("method", Method, Method.SIMPLE)
    if not any(fault.facts.get("key") == "method" for fault in part.faults):
        _check_method(part, method)
    per, count, quota = _quota(part)
    return Plan(
        name=part.text("name"),
        seed=part.whole("seed", 0),
        method=method,
        size=part.whole("size", 1),
        per_agent=count,
        per=per,
        quota=quota,
        by=part.words("strata", StratumKey),
        allocation=part.word("allocation", Allocation, Allocation.PROPORTIONAL),
        weight=_formula(part, "weight"),
        proportions=_proportions(part),
        minimum=part.whole("minimum", 0, _MOST),
        spread=part.word("spread", Spread, Spread.NONE),
        selection=part.word("selection", Selection, Selection.RANDOM),
        where=_where(part, zone, parse),
        groups=part.texts("groups"),
        exclude=_exclude(part),
        evaluators=tuple(EvaluatorId(one) for one in part.texts("evaluators")),
        double=part.share("double"),
    )


def _check_method(part: Part, method: Method) -> None:
    """Note what this method needs and what it would ignore."""
    part.needs(*_NEEDED[method])
    special = {key for table in (_NEEDED, _POSSIBLE) for keys in table.values() for key in keys}
    for key in sorted(special - {*_NEEDED[method], *_POSSIBLE[method]}):
        if part.has(key):
            part.wrong(key, "plan.not_for_method", method=method.value)
    if method is Method.STRATIFIED:
        _check_strata(part)


def _check_strata(part: Part) -> None:
    if part.has("strata") and not part.texts("strata"):
        part.wrong("strata", "plan.not_texts")
    if part.has("allocation") and part.text("allocation") == Allocation.FORMULA:
        part.needs("weight")
    elif part.has("weight"):
        part.wrong("weight", "plan.weight_without_formula")
    if "group" in part.texts("strata"):
        part.needs("groups")


def _quota(part: Part) -> tuple[Per, int, Formula | None]:
    """Return what a quota is counted by, its number, and the formula that stands in its place."""
    if not part.has("quota"):
        return Per.AGENT, 1, None
    quota = part.part("quota", "per", "count")
    quota.needs("count")
    per = quota.word("per", Per, Per.AGENT)
    if per is Per.EVALUATOR:
        part.needs("evaluators")
    if per is Per.GROUP:
        part.needs("groups")
    if not quota.is_text("count"):
        return per, quota.whole("count", 1, _MOST), None
    if per is Per.EVALUATOR:
        quota.wrong("count", "plan.not_number")
    return per, 1, _formula(quota, "count")


def _formula(part: Part, key: str) -> Formula | None:
    text = part.text(key) if part.has(key) else ""
    return part.read(key, text, lambda said: formulas.read(said, sharing.NAMES)) if text else None


def _proportions(part: Part) -> dict[str, Fraction]:
    if not part.has("proportions"):
        return {}
    keys = tuple(part.node.children["proportions"].keys)
    proportions = part.part("proportions", *keys)
    return {key: proportions.share(key) for key in keys}


def _where(part: Part, zone: tzinfo | None, parse: Parse | None) -> ContactFilter:
    since, until = _period(part, zone)
    if parse is not None and part.is_text("where"):
        found = part.read("where", part.text("where"), parse)
        return replace(found or ContactFilter(), since=since, until=until)
    where = part.part("where", *_WHERE)
    return ContactFilter(
        channels=frozenset(where.words("channels", Channel)),
        teams=frozenset(where.texts("teams")),
        agents=frozenset(where.texts("agents")),
        languages=frozenset(where.texts("languages")),
        topics=frozenset(where.texts("topics")),
        since=since,
        until=until,
        complaint=where.flag("complaint"),
    )


def _exclude(part: Part) -> Exclude:
    exclude = part.part("exclude", *_EXCLUDE)
    return Exclude(
        evaluated=exclude.flag("evaluated") is not False,
        no_agent=exclude.flag("no_agent") is not False,
        sampled=exclude.flag("sampled") is True,
        no_recording=exclude.flag("no_recording") is True,
        shorter_than_s=exclude.seconds("shorter_than_s"),
        longer_than_s=exclude.seconds("longer_than_s"),
    )


def _period(part: Part, zone: tzinfo | None) -> tuple[datetime | None, datetime | None]:
    """Return the first moment and the first after the last; `to` as a day is inclusive."""
    period = part.part("period", "month", "from", "to")
    if period.has("month"):
        for key in ("from", "to"):
            if period.has(key):
                period.wrong(key, "plan.month_or_days")
        return _read(period, "month", lambda text: _month(text, zone)) or (None, None)
    since = _read(period, "from", lambda text: _moment(text, zone, 0))
    until = _read(period, "to", lambda text: _moment(text, zone, 1))
    if since is not None and until is not None and until <= since:
        period.wrong("to", "plan.period_empty")
    return since, until


_Value = TypeVar("_Value")


def _read(part: Part, key: str, parse: Callable[[str], _Value]) -> _Value | None:
    """Read a time; a fault where it is none."""
    text = part.text(key)
    if not text:
        return None
    try:
        return parse(text)
    except (ValueError, OverflowError, OSError):
        part.wrong(key, "plan.bad_date", value=text)
        return None


def _month(text: str, zone: tzinfo | None) -> tuple[datetime, datetime]:
    found = _MONTH.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month = int(found.group(1)), int(found.group(2))
    first = datetime(year, month, 1)  # noqa: DTZ001 - _local gives the zone
    following = datetime(year + month // 12, month % 12 + 1, 1)  # noqa: DTZ001 - likewise
    return _local(first, zone), _local(following, zone)


def _moment(text: str, zone: tzinfo | None, days_on: int) -> datetime:
    """Read a moment, or the start of a day some days on."""
    value = datetime.fromisoformat(text)
    if _DAY.fullmatch(text):
        return _local(value + timedelta(days=days_on), zone)
    return value if value.tzinfo else _local(value, zone)


def _local(value: datetime, zone: tzinfo | None) -> datetime:
    return value.astimezone() if zone is None else value.replace(tzinfo=zone)
