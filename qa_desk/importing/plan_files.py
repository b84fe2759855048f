"""A sampling plan as YAML: read with every fault and its place, and written from a form's values."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final, TypeVar

import yaml

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ContactFilter
from qa_desk.importing.yaml_tree import Node, Place, YamlFault, read
from qa_desk.sampling.plans import Exclude, Method, Plan, StratumKey

_Word = TypeVar("_Word", bound=StrEnum)

_MOST: Final = 10**12
_LONGEST_S: Final = 86_400
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH: Final = re.compile(r"(\d{4})-(\d\d)")
_KEYS: Final = (
    "name", "seed", "method", "size", "strata", "quota", "period", "where", "exclude", "evaluators",
)  # fmt: skip
_NEEDED: Final[Mapping[Method, tuple[str, ...]]] = {
    Method.SIMPLE: ("size",),
    Method.STRATIFIED: ("size", "strata"),
    Method.QUOTA: ("quota",),
}


@dataclass(frozen=True, slots=True)
class PlanFault:
    """One fault of a plan; lines and columns count from 1."""

    line: int
    column: int
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


def read_plan(text: str, zone: tzinfo | None = None) -> Plan | tuple[PlanFault, ...]:
    """Return the plan, or all its faults; days are those of `zone`, None meaning this computer's."""
    root = read(text)
    if isinstance(root, YamlFault):
        return (PlanFault(root.place.line, root.place.column, root.code, root.facts),)
    faults: list[PlanFault] = []
    plan = _plan(_Part(root, "", faults), zone)
    return tuple(sorted(faults, key=lambda one: (one.line, one.column))) or plan


def plan_text(
    *,
    name: str,
    month: str,
    channels: Iterable[Channel],
    teams: Iterable[str],
    per_agent: int,
    seed: int,
    evaluators: Iterable[str],
    shorter_than_s: int = 0,
) -> str:
    """Write the plan of a quota per agent in a month ("YYYY-MM"; empty means any time).

    Calls below `shorter_than_s` seconds are left out; 0 leaves out none.
    """
    where = {"channels": sorted(one.value for one in channels), "teams": sorted(teams)}
    plan: dict[str, object] = {
        "name": name,
        "seed": seed,
        "method": Method.QUOTA.value,
        "quota": {"per": StratumKey.AGENT.value, "count": per_agent},
    }
    rest: dict[str, object] = {
        "period": {"month": month} if month else {},
        "where": {key: values for key, values in where.items() if values},
        "exclude": {"shorter_than_s": shorter_than_s} if shorter_than_s else {},
        "evaluators": list(evaluators),
    }
    plan |= {key: value for key, value in rest.items() if value}
    return str(yaml.safe_dump(plan, allow_unicode=True, sort_keys=False))


@dataclass(frozen=True, slots=True)
class _Part:
    """A mapping of the plan that notes what is wrong with its values, and goes on."""

    node: Node
    path: str
    faults: list[PlanFault]

    def only(self, *keys: str) -> None:
        """Note keys that mean nothing here; without a mapping, note that."""
        if not isinstance(self.node.value, dict):
            self._note(self.node.place, "plan.not_mapping", key=self.path or "$")
            return
        for key, place in self.node.keys.items():
            if key not in keys:
                self._note(place, "plan.unknown_key", key=self._at(key), known=", ".join(keys))

    def needs(self, *keys: str) -> None:
        """Note keys that are missing."""
        for key in keys:
            if key not in self.node.children:
                self._note(self.node.place, "plan.missing_key", key=self._at(key))

    def part(self, key: str, *keys: str) -> "_Part":
        """Return a mapping inside; an empty one where there is none."""
        child = self.node.children.get(key)
        if child is None:
            return _Part(Node(self.node.place, {}), self._at(key), self.faults)
        part = _Part(child, self._at(key), self.faults)
        part.only(*keys)
        return part

    def text(self, key: str) -> str:
        """Return a text that says something; empty where there is none."""
        value = self._value(key, str, "plan.not_text")
        if isinstance(value, str) and value.strip():
            return value.strip()
        if isinstance(value, str):
            self.wrong(key, "plan.not_text")
        return ""

    def whole(self, key: str, low: int) -> int:
        """Return a whole number; the lowest one where there is none."""
        value = self._value(key, int, "plan.not_number")
        if isinstance(value, int) and low <= value <= _MOST:
            return value
        if value is not None:
            self.wrong(key, "plan.out_of_range", low=low, high=_MOST)
        return low

    def seconds(self, key: str) -> float:
        """Return a length in seconds; 0 where there is none."""
        value = self._value(key, (int, float), "plan.not_number")
        if isinstance(value, int | float) and 0 <= value <= _LONGEST_S:
            return float(value)
        if value is not None:
            self.wrong(key, "plan.out_of_range", low=0, high=_LONGEST_S)
        return 0.0

    def flag(self, key: str) -> bool | None:
        """Return true or false; None where there is none."""
        value = self._value(key, bool, "plan.not_flag")
        return value if isinstance(value, bool) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; an empty one where there is none."""
        value = self._value(key, list, "plan.not_texts")
        if not isinstance(value, list):
            return ()
        if any(not isinstance(one, str) or not one.strip() for one in value):
            self.wrong(key, "plan.not_texts")
            return ()
        return tuple(dict.fromkeys(one.strip() for one in value))

    def word(self, key: str, kind: type[_Word], default: _Word) -> _Word:
        """Return one of the words of an enum."""
        found = self._words(key, kind, (self.text(key),) if key in self.node.children else ())
        return found[0] if found else default

    def words(self, key: str, kind: type[_Word]) -> tuple[_Word, ...]:
        """Return a list of words of an enum."""
        return self._words(key, kind, self.texts(key))

    def wrong(self, key: str, code: str, **facts: object) -> None:
        """Note a fault of a value."""
        child = self.node.children.get(key)
        place = self.node.place if child is None else child.place
        self._note(place, code, key=self._at(key), **facts)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self.node.children

    def _words(self, key: str, kind: type[_Word], given: Iterable[str]) -> tuple[_Word, ...]:
        known = {one.value: one for one in kind}
        given = [one for one in given if one]
        for one in given:
            if one not in known:
                self.wrong(key, "plan.unknown_value", value=one, known=", ".join(known))
        return tuple(known[one] for one in given if one in known)

    def _value(self, key: str, kind: type | tuple[type, ...], refusal: str) -> object:
        child = self.node.children.get(key)
        if child is None:
            return None
        flag_for_number = isinstance(child.value, bool) and kind is not bool
        if isinstance(child.value, kind) and not flag_for_number:
            return child.value
        self.wrong(key, refusal)
        return None

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _note(self, place: Place, code: str, **facts: object) -> None:
        self.faults.append(PlanFault(place.line, place.column, code, facts))


def _plan(part: _Part, zone: tzinfo | None) -> Plan:
    part.only(*_KEYS)
    part.needs("name", "seed", "method")
    method = part.word("method", Method, Method.SIMPLE)
    if not any(fault.facts.get("key") == "method" for fault in part.faults):
        _check_method(part, method)
    return Plan(
        name=part.text("name"),
        seed=part.whole("seed", 0),
        method=method,
        size=part.whole("size", 1),
        per_agent=_quota(part),
        by=part.words("strata", StratumKey),
        where=_where(part, zone),
        exclude=_exclude(part),
        evaluators=tuple(EvaluatorId(one) for one in part.texts("evaluators")),
    )


def _check_method(part: _Part, method: Method) -> None:
    """Note what this method needs and what it would ignore."""
    part.needs(*_NEEDED[method])
    others = {key for keys in _NEEDED.values() for key in keys} - {*_NEEDED[method]}
    for key in sorted(others):
        if part.has(key):
            part.wrong(key, "plan.not_for_method", method=method.value)
    if method is Method.STRATIFIED and part.has("strata") and not part.texts("strata"):
        part.wrong("strata", "plan.not_texts")


def _quota(part: _Part) -> int:
    if not part.has("quota"):
        return 1
    quota = part.part("quota", "per", "count")
    quota.needs("count")
    if quota.has("per") and quota.text("per") != StratumKey.AGENT:
        known = StratumKey.AGENT.value
        quota.wrong("per", "plan.unknown_value", value=quota.text("per"), known=known)
    return quota.whole("count", 1)


def _where(part: _Part, zone: tzinfo | None) -> ContactFilter:
    where = part.part("where", "channels", "teams", "agents", "languages", "topics", "complaint")
    since, until = _period(part, zone)
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


def _exclude(part: _Part) -> Exclude:
    exclude = part.part("exclude", "evaluated", "no_agent", "shorter_than_s")
    return Exclude(
        evaluated=exclude.flag("evaluated") is not False,
        no_agent=exclude.flag("no_agent") is not False,
        shorter_than_s=exclude.seconds("shorter_than_s"),
    )


def _period(part: _Part, zone: tzinfo | None) -> tuple[datetime | None, datetime | None]:
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


def _read(part: _Part, key: str, parse: Callable[[str], _Value]) -> _Value | None:
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
