"""A sampling plan is read whole, or all its faults are listed with their places."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from qa_desk.domain.contacts import Channel
from qa_desk.domain.rows import ContactFilter
from qa_desk.importing.plan_files import plan_text, read_plan
from qa_desk.sampling.plans import Exclude, Method, Plan, StratumKey

QUOTA = "name: n\nseed: 1\nmethod: quota\nquota: {per: agent, count: 2}\n"
ALMATY = timezone(timedelta(hours=5))


def plan(text: str) -> Plan:
    found = read_plan(text, ALMATY)
    assert isinstance(found, Plan), found
    return found


def faults(text: str) -> list[tuple[int, str, object]]:
    found = read_plan(text, ALMATY)
    assert isinstance(found, tuple), found
    return [(one.line, one.code, one.facts.get("key")) for one in found]


def test_a_whole_plan_is_read() -> None:
    text = """\
name: Октябрь
seed: 20261101
method: stratified
size: 40
strata: [team, channel]
period: {from: 2026-10-01, to: 2026-10-31}
where:
  channels: [voice, chat]
  teams: [Карты]
  agents: ["007"]
  languages: [ru]
  topics: [Тарифы]
  complaint: false
exclude: {evaluated: false, no_agent: false, shorter_than_s: 30.5}
evaluators: [asel, dmitry, asel]
"""
    assert plan(text) == Plan(
        name="Октябрь",
        seed=20261101,
        method=Method.STRATIFIED,
        size=40,
        per_agent=1,
        by=(StratumKey.TEAM, StratumKey.CHANNEL),
        where=ContactFilter(
            channels=frozenset({Channel.VOICE, Channel.CHAT}),
            teams=frozenset({"Карты"}),
            agents=frozenset({"007"}),
            languages=frozenset({"ru"}),
            topics=frozenset({"Тарифы"}),
            since=datetime(2026, 10, 1, tzinfo=ALMATY),
            until=datetime(2026, 11, 1, tzinfo=ALMATY),
            complaint=False,
        ),
        exclude=Exclude(evaluated=False, no_agent=False, shorter_than_s=30.5),
        evaluators=("asel", "dmitry"),  # type: ignore[arg-type] # logins are texts
    )


def test_what_is_not_said_has_its_usual_value() -> None:
    short = plan(QUOTA)
    assert (short.per_agent, short.where, short.evaluators) == (2, ContactFilter(), ())
    assert short.exclude == Exclude(evaluated=True, no_agent=True, shorter_than_s=0)


@pytest.mark.parametrize(
    ("period", "since", "until"),
    [
        (
            "{month: 2026-12}",
            datetime(2026, 12, 1, tzinfo=ALMATY),
            datetime(2027, 1, 1, tzinfo=ALMATY),
        ),
        ("{from: 2026-10-05}", datetime(2026, 10, 5, tzinfo=ALMATY), None),
        ("{to: 2026-10-05}", None, datetime(2026, 10, 6, tzinfo=ALMATY)),
        ('{to: "2026-10-05T12:00:00Z"}', None, datetime(2026, 10, 5, 12, tzinfo=UTC)),
        ('{from: "2026-10-05T12:00"}', datetime(2026, 10, 5, 12, tzinfo=ALMATY), None),
    ],
)
def test_periods(period: str, since: datetime | None, until: datetime | None) -> None:
    where = plan(QUOTA + f"period: {period}\n").where
    assert (where.since, where.until) == (since, until)


def test_days_without_a_zone_are_this_computers() -> None:
    found = read_plan(QUOTA + "period: {month: 2026-10}\n")
    assert isinstance(found, Plan)
    assert found.where.since == datetime(2026, 10, 1).astimezone()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("nmae: x", [(1, "plan.missing_key", "name"), (5, "plan.unknown_key", "nmae")]),
        ("where: [a]", [(5, "plan.not_mapping", "where")]),
        ("where: {colour: red}", [(5, "plan.unknown_key", "where.colour")]),
        ("where:\n  channels: [fax]", [(6, "plan.unknown_value", "where.channels")]),
        ("where: {teams: [7]}", [(5, "plan.not_texts", "where.teams")]),
        ("where: {teams: Карты}", [(5, "plan.not_texts", "where.teams")]),
        ("where: {complaint: maybe}", [(5, "plan.not_flag", "where.complaint")]),
        ("exclude: {shorter_than_s: -1}", [(5, "plan.out_of_range", "exclude.shorter_than_s")]),
        ("exclude: {shorter_than_s: true}", [(5, "plan.not_number", "exclude.shorter_than_s")]),
        ("size: 3", [(5, "plan.not_for_method", "size")]),
        ("strata: [team]", [(5, "plan.not_for_method", "strata")]),
        ("period: {month: 2026-13}", [(5, "plan.bad_date", "period.month")]),
        ("period: {month: October}", [(5, "plan.bad_date", "period.month")]),
        ("period: {from: 5.10.2026}", [(5, "plan.bad_date", "period.from")]),
        ("period: {month: 2026-10, to: 2026-10-05}", [(5, "plan.month_or_days", "period.to")]),
        ("period: {from: 2026-10-05, to: 2026-10-04}", [(5, "plan.period_empty", "period.to")]),
    ],
)
def test_each_fault_has_its_line_and_key(lines: str, expected: list[tuple[int, str, str]]) -> None:
    text = QUOTA.replace("name: n", "# no name") if "nmae" in lines else QUOTA
    found = faults(text + lines + "\n")
    assert [(code, key) for _, code, key in found] == [(code, key) for _, code, key in expected]
    assert [line for line, _, _ in found][-1] == expected[-1][0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "name: 7\nseed: -1\nmethod: simple\n",
            [("plan.not_text", "name"), ("plan.missing_key", "size"), ("plan.out_of_range", "seed")],
        ),
        ("name: n\nseed: 1\nmethod: quota\nquota: {per: moon}\n",
         [("plan.missing_key", "quota.count"), ("plan.unknown_value", "quota.per")]),
        ("name: n\nseed: 1\nmethod: stratified\nsize: 3\nstrata: []\n", [("plan.not_texts", "strata")]),
        ("name: n\nseed: 1\nmethod: best\n", [("plan.unknown_value", "method")]),
        ("name: ' '\nseed: 1\nmethod: simple\nsize: 0\n",
         [("plan.not_text", "name"), ("plan.out_of_range", "size")]),
    ],
)  # fmt: skip
def test_all_faults_are_listed_at_once(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted((code, key) for _, code, key in faults(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text", ["", "- a", "name: [", "a: 1\na: 2\n", "x: !!python/object:os.system {}"]
)
def test_what_is_no_plan_at_all_is_a_fault_and_no_crash(text: str) -> None:
    assert faults(text)


def test_a_forms_values_become_a_plan() -> None:
    text = plan_text(
        name="Октябрь: выборка",
        month="2026-10",
        channels=(Channel.VOICE,),
        teams=("Карты", "№ 7"),
        per_agent=3,
        seed=5,
        evaluators=("asel", "42"),
    )
    found = plan(text)
    assert (found.name, found.seed, found.method, found.per_agent) == (
        "Октябрь: выборка",
        5,
        Method.QUOTA,
        3,
    )
    assert found.where.since == datetime(2026, 10, 1, tzinfo=ALMATY)
    assert (found.where.teams, found.evaluators) == (frozenset({"Карты", "№ 7"}), ("asel", "42"))


def test_a_form_without_wishes_becomes_a_short_plan() -> None:
    text = plan_text(name="n", month="", channels=(), teams=(), per_agent=1, seed=0, evaluators=())
    assert plan(text) == Plan("n", 0, Method.QUOTA, size=1, per_agent=1)
