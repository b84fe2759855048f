"""`sample`: numbers of a command line, and a protocol that stands alone."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from qa_desk.cli.sampling import BadShare, share
from qa_desk.domain.ids import ContactId, SampleId
from qa_desk.domain.sampling import Protocol, Stratum
from qa_desk.sampling.draw import ALGORITHM, frame_hash
from qa_desk.sampling.replacing import replay
from qa_desk.sampling.telling import told
from tests.unit.cli.calls import Call


@pytest.mark.parametrize("text", ["1/0", "1e-99999999", "1e-400", "nan", "5%", "-0.1", "٠.٥", ""])
def test_a_share_that_is_none_is_refused_at_once(text: str) -> None:
    with pytest.raises(BadShare):
        share(text)


@pytest.mark.parametrize(("text", "value"), [("0.05", Fraction(1, 20)), ("1/3", Fraction(1, 3))])
def test_a_share_is_read_exactly(text: str, value: Fraction) -> None:
    assert share(text) == value


def test_a_missing_plan_is_one_sentence(call: Call, tmp_path: Path) -> None:
    reply = call(
        "--json", "--workspace", tmp_path / "w", "sample", "draw", tmp_path / "nowhere.yaml"
    )
    assert (reply.exit_code, reply.code) == (2, "cli.file_missing")


def test_a_sample_can_be_drawn_again_from_what_is_shown_of_it() -> None:
    drawn = _a_protocol((3, 5, 8, 13, 21), seed=7, drawn=2)
    said = json.loads(json.dumps(told(drawn)))
    again = replace(
        _a_protocol(said["frame"]["contacts"], seed=said["seed"], drawn=0),
        algorithm=said["algorithm"],
        frame_hash=said["frame"]["hash"],
        strata=tuple(Stratum(*map(each.get, PARTS)) for each in said["strata"]),
    )
    assert len(replay(again)) == 2
    assert replay(again) == replay(drawn)


PARTS = ("key", "population", "quota", "drawn")


def _a_protocol(contacts: Iterable[int], seed: int, drawn: int) -> Protocol:
    frame = tuple(map(ContactId, contacts))
    return Protocol(
        id=SampleId("one"),
        name="May",
        plan="name: May",
        seed=seed,
        algorithm=ALGORITHM,
        frame=frame,
        frame_hash=frame_hash(frame),
        strata=(Stratum("all", len(frame), drawn, drawn),),
        picks=(),
        left_out=(),
        drawn_at=datetime(2026, 5, 1, tzinfo=UTC),
    )
