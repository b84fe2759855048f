"""Two recordings of one call are told by the ends of their names; one alone stays alone."""

from pathlib import Path

import pytest

from qa_desk.importing.legs import Legs

HERE = Path("calls")


def legs(*names: str) -> Legs:
    return Legs([HERE / name for name in names])


@pytest.mark.parametrize(
    ("first", "second", "name", "agent_channel"),
    [
        ("1700000000.12-in.wav", "1700000000.12-out.wav", "1700000000.12", None),
        ("q-700-in.WAV", "q-700-OUT.wav", "q-700", None),
        ("call_rx.ogg", "call_tx.ogg", "call", None),
        ("call_L.wav", "call_R.wav", "call", None),
        ("call left.wav", "call right.wav", "call", None),
        ("call_agent.wav", "call_customer.wav", "call", 0),
        ("call.operator.mp3", "call.client.mp3", "call", 0),
        ("звонок_оператор.wav", "звонок_клиент.wav", "звонок", 0),
    ],
)
def test_two_ends_that_fit_are_one_call(
    first: str, second: str, name: str, agent_channel: int | None
) -> None:
    found = legs(second, first)

    pair = found.of(HERE / first)
    assert pair is not None
    assert pair is found.of(HERE / second)
    assert (pair.first, pair.second) == (HERE / first, HERE / second)
    assert (pair.name, pair.agent_channel) == (name, agent_channel)
    assert found.named(name) is pair


@pytest.mark.parametrize(
    "names",
    [
        ("call-in.wav",),
        ("call-in.wav", "call-in.mp3"),
        ("call-in.wav", "call-out.mp3"),
        ("call-in.wav", "other-out.wav"),
        ("call-in.wav", "call-tx.wav"),
        ("callin.wav", "callout.wav"),
        ("in.wav", "out.wav"),
        ("-in.wav", "-out.wav"),
        ("call.wav", "call-out.wav"),
        ("one/call-in.wav", "two/call-out.wav"),
    ],
)
def test_what_does_not_fit_stays_alone(names: tuple[str, ...]) -> None:
    found = legs(*names)

    assert [found.of(HERE / name) for name in names] == [None] * len(names)


def test_a_name_of_two_pairs_means_none() -> None:
    found = legs("1/call-in.wav", "1/call-out.wav", "2/call-in.wav", "2/call-out.wav")

    assert found.named("call") is None
    assert found.of(HERE / "1" / "call-in.wav") is not None


def test_a_recording_belongs_to_one_pair() -> None:
    found = legs("call_agent.wav", "call_customer.wav", "call_client.wav")

    pairs = [found.of(HERE / f"call_{who}.wav") for who in ("agent", "customer", "client")]
    assert sum(pair is None for pair in pairs) == 1
