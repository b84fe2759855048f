"""Names of recordings tell what they tell and nothing more."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from qa_desk.importing.names import from_name

SAMPLE = "Auto0_CUST_12345_GUID_000_AGENT_ChrisL_DT_2021-12-01T06-01-22_Mono"


def test_the_sample_name_gives_agent_customer_and_time() -> None:
    facts = from_name(SAMPLE, UTC)
    assert (facts.agent, facts.customer, facts.custom) == ("ChrisL", "12345", {"guid": "000"})
    assert facts.started_at == datetime(2021, 12, 1, 6, 1, 22, tzinfo=UTC)
    assert facts.agent_channel is None


def test_the_time_is_in_the_zone_that_was_given() -> None:
    facts = from_name(SAMPLE, timezone(timedelta(hours=5)))
    assert facts.started_at == datetime(2021, 12, 1, 1, 1, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stem", "channel"),
    [
        ("call49_stereo_L-agent_R-caller", 0),
        ("x L-Operator R-Customer y", 0),
        ("call_L-caller_R-agent", 1),
        ("XL-agent_R-caller", None),
        ("agent_caller", None),
    ],
)
def test_sides_are_said_or_unknown(stem: str, channel: int | None) -> None:
    assert from_name(stem, UTC).agent_channel == channel


@pytest.mark.parametrize("stem", ["", "call", "DT_2021-99-01T06-01-22", "agent_Ivan"])
def test_other_names_say_nothing(stem: str) -> None:
    facts = from_name(stem, UTC)
    assert (facts.agent, facts.customer, facts.started_at) == ("", "", None)
