"""Values as JSON and back."""

import json
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.contacts import Channel, Contact, Direction, Media, Message, Side
from qa_desk.domain.evaluations import CardRef, Evaluation, Evidence, Mark, Purpose, RecordedError
from qa_desk.domain.packages import PackedContact, PackedEvaluation
from qa_desk.domain.people import Agent
from qa_desk.domain.plain import Unfit, fitted, plain
from qa_desk.domain.transcripts import Segment, Transcript, Word
from qa_desk.scoring.answers import Answer

_TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
_NUMBERS = st.integers(0, 2**31 - 1)
_TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
_SIDES = st.sampled_from(Side)
_MEDIA = st.builds(
    Media, _TEXTS, _TEXTS, _TEXTS, _NUMBERS, _NUMBERS, _NUMBERS, st.lists(_SIDES).map(tuple)
)
_MESSAGES = st.builds(Message, _NUMBERS, _SIDES, _TEXTS, _TEXTS, st.none() | _TIMES)
_CONTACTS = st.builds(
    Contact,
    st.sampled_from(Channel),
    _TEXTS,
    _TEXTS,
    started_at=st.none() | _TIMES,
    duration_ms=st.none() | _NUMBERS,
    agents=st.lists(st.builds(Agent, _TEXTS, _TEXTS, _TEXTS), max_size=2).map(tuple),
    direction=st.sampled_from(Direction),
    csat=st.none() | _NUMBERS,
    complaint=st.booleans(),
    custom=st.dictionaries(_TEXTS, _TEXTS, max_size=3),
    media=st.lists(_MEDIA, max_size=2).map(tuple),
    messages=st.lists(_MESSAGES, max_size=2).map(tuple),
)
_SHARES = st.floats(0, 1, allow_nan=False)
_WORDS = st.builds(Word, _NUMBERS, _NUMBERS, _TEXTS, _SHARES)
_SEGMENTS = st.builds(
    Segment,
    _SIDES,
    st.none() | _NUMBERS,
    _NUMBERS,
    _NUMBERS,
    _TEXTS,
    st.none() | _SHARES,
    _TEXTS,
    st.lists(_WORDS, max_size=2).map(tuple),
)
_TRANSCRIPTS = st.builds(
    Transcript, st.lists(_SEGMENTS, max_size=2).map(tuple), _TEXTS, _TEXTS, _NUMBERS
)
_EVIDENCE = st.lists(
    st.builds(Evidence, st.none() | _NUMBERS, st.none() | _NUMBERS, st.none() | _NUMBERS, _TEXTS),
    max_size=2,
).map(tuple)
_ANSWERS = st.builds(
    Answer, st.lists(_TEXTS, max_size=2).map(tuple), st.none() | st.fractions(), st.booleans()
)
_EVALUATIONS = st.builds(
    Evaluation,
    id=_TEXTS,
    contact_id=_NUMBERS,
    evaluator=_TEXTS,
    card=st.builds(CardRef, _TEXTS, _NUMBERS, _TEXTS),
    started_at=_TIMES,
    purpose=st.sampled_from(Purpose),
    marks=st.dictionaries(
        _TEXTS, st.builds(Mark, st.none() | _ANSWERS, _TEXTS, _EVIDENCE), max_size=3
    ),
    errors=st.lists(
        st.builds(RecordedError, _TEXTS, st.none() | _TEXTS, _TEXTS, _EVIDENCE), max_size=2
    ).map(tuple),
    submitted_at=st.none() | _TIMES,
)


@given(st.builds(PackedContact, _CONTACTS, st.none() | _TRANSCRIPTS))
def test_any_contact_comes_back_as_it_went(packed: PackedContact) -> None:
    text = json.dumps(plain(packed), allow_nan=False)
    assert fitted(PackedContact, json.loads(text)) == packed


@given(st.builds(PackedEvaluation, _TEXTS, _TEXTS, _EVALUATIONS))
def test_any_evaluation_comes_back_as_it_went(packed: PackedEvaluation) -> None:
    text = json.dumps(plain(packed), allow_nan=False)
    assert fitted(PackedEvaluation, json.loads(text)) == packed


_AGENT = {"external_id": "a", "name": "A"}


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        "agent",
        {"name": "A"},
        {**_AGENT, "team": None},
        {**_AGENT, "team": 1},
        {**_AGENT, "team": "\0"},
        {**_AGENT, "team": "\ud800"},
        {**_AGENT, "id": 2**31},
        {**_AGENT, "id": True},
        {**_AGENT, "salary": 1},
    ],
)
def test_what_is_no_value_of_the_type_is_refused(wrong: object) -> None:
    with pytest.raises(Unfit):
        fitted(Agent, wrong)


@pytest.mark.parametrize("wrong", ["1e999999999", "1/0", "half", "1.5", "9" * 300])
def test_a_number_that_would_fill_the_memory_is_refused(wrong: str) -> None:
    with pytest.raises(Unfit):
        fitted(Answer, {"number": wrong})


def test_an_exact_number_stays_exact() -> None:
    assert fitted(Answer, {"number": "7/3"}) == Answer(number=Fraction(7, 3))


@pytest.mark.parametrize("wrong", ["2026-10-05T09:00:00", "yesterday", 5, ""])
def test_a_moment_has_a_zone(wrong: object) -> None:
    with pytest.raises(Unfit):
        fitted(Message, {"position": 0, "side": "agent", "author": "", "text": "", "at": wrong})


@pytest.mark.parametrize("wrong", [10**400, float("inf"), float("nan"), True, "1"])
def test_a_share_is_a_number_that_can_be_stored(wrong: object) -> None:
    with pytest.raises(Unfit):
        fitted(Word, {"start_ms": 0, "end_ms": 1, "text": "a", "confidence": wrong})
