"""A sampling plan written as YAML from what a form says."""

from collections.abc import Iterable, Mapping

import yaml

from qa_desk.domain.contacts import Channel
from qa_desk.sampling.plans import Method, StratumKey


def written(plan: Mapping[str, object]) -> str:
    """Return a plan's tree as text; what is empty says nothing and is left out."""
    said = {key: value for key, value in plan.items() if value not in ("", (), [], {}, None)}
    return str(yaml.safe_dump(said, allow_unicode=True, sort_keys=False))


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
