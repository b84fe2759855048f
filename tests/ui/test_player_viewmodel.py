"""The window hears of everything the player does, and asks it only while it plays."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from qa_desk.audio import peaks
from qa_desk.audio.output import OutputStatus
from qa_desk.audio.player import Player, PlayerState
from qa_desk.domain.contacts import Media, Side
from qa_desk.services.playback import Recording
from qa_desk.ui.viewmodels.player import SPEEDS, PlayerModel
from tests.unit.audio.sounds import RATE, HandFactory, counting


class Desk:
    """A view-model with a recording of 10 s, and the hand that takes its sound."""

    def __init__(self, model: PlayerModel) -> None:
        self.model = model
        self.factory = HandFactory()
        samples = counting(RATE * 10)
        media = Media("a.wav", "ab", "pcm_s16le", 2, RATE, 10_000, (Side.AGENT, Side.CUSTOMER))
        shape = peaks.build(samples.data, RATE)
        model.open(Recording(media, samples, shape, Player(samples, self.factory)))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    model = PlayerModel()
    with qtbot.captureExceptions() as caught:
        yield Desk(model)
    model.close(wait_s=5)
    model.deleteLater()
    assert not caught


def _play(desk: Desk, qtbot: QtBot) -> None:
    desk.model.play()
    qtbot.waitUntil(lambda: desk.factory.made and desk.factory.output.started)


@pytest.mark.usefixtures("qapp")
def test_without_a_recording_commands_do_nothing() -> None:
    model = PlayerModel()
    for command in (model.toggle, model.stop, model.faster, model.loop_point, model.clear_loop):
        command()
    model.seek_by(5000)
    model.set_muted(0, True)
    assert (model.state, model.position_ms, model.duration_ms) == (PlayerState.STOPPED, 0, 0)
    assert (model.rate, model.loop, model.muted) == (1.0, None, frozenset())
    model.deleteLater()


def test_toggle_plays_and_pauses(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.model.state_changed) as told:
        desk.model.toggle()
    assert told.args == [PlayerState.PLAYING]
    with qtbot.waitSignal(desk.model.state_changed) as told:
        desk.model.toggle()
    assert told.args == [PlayerState.PAUSED]


def test_the_position_follows_what_is_heard(desk: Desk, qtbot: QtBot) -> None:
    _play(desk, qtbot)
    with qtbot.waitSignal(desk.model.position_changed) as told:
        desk.factory.output.take(RATE)
    assert told.args == [1000]


def test_the_player_is_asked_only_while_it_plays(desk: Desk, qtbot: QtBot) -> None:
    timer = desk.model._timer
    assert not timer.isActive()
    _play(desk, qtbot)
    assert timer.isActive()
    assert timer.interval() == 33
    desk.model.pause()
    assert not timer.isActive()


def test_the_end_is_told_without_a_command(desk: Desk, qtbot: QtBot) -> None:
    desk.model.seek(9900)
    _play(desk, qtbot)
    with qtbot.waitSignal(
        desk.model.state_changed, check_params_cb=lambda state: state is PlayerState.ENDED
    ):
        desk.factory.output.take(RATE)
    assert desk.model.position_ms == 10_000
    assert not desk.model._timer.isActive()


def test_seeking_is_told_at_once(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.model.position_changed) as told:
        desk.model.seek(4000)
    assert told.args == [4000]
    desk.model.seek_by(-5000)
    assert desk.model.position_ms == 0


def test_speeds_go_by_steps_and_stop_at_the_ends(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.model.rate_changed) as told:
        desk.model.faster()
    assert told.args == [1.25]
    for _ in SPEEDS:
        desk.model.faster()
    assert desk.model.rate == 3.0
    for _ in SPEEDS:
        desk.model.slower()
    assert desk.model.rate == 0.5


def test_one_command_sets_a_then_b_then_drops_the_loop(desk: Desk) -> None:
    told: list[object] = []
    desk.model.loop_changed.connect(told.append)
    desk.model.seek(3000)
    desk.model.loop_point()
    desk.model.seek(5000)
    desk.model.loop_point()
    assert desk.model.loop == (3000, 5000)
    desk.model.loop_point()
    assert told == [(3000, None), (3000, 5000), None]
    assert desk.model.loop is None


def test_a_loop_set_backwards_or_too_short_is_mended(desk: Desk) -> None:
    desk.model.set_loop(5000, 2000)
    assert desk.model.loop == (2000, 5000)
    desk.model.set_loop(9990, 9995)
    assert desk.model.loop == (9800, 10_000)


def test_a_mute_is_told_and_undone(desk: Desk, qtbot: QtBot) -> None:
    assert desk.model.channels_of(Side.CUSTOMER) == (1,)
    with qtbot.waitSignal(desk.model.mutes_changed) as told:
        desk.model.set_muted(1, True)
    assert told.args == [frozenset({1})]
    _play(desk, qtbot)
    assert not desk.factory.output.take(100)[:, 1].any()
    desk.model.set_muted(1, False)
    assert desk.factory.output.take(100)[:, 1].all()


def test_a_stamp_marks_the_moment_heard(desk: Desk, qtbot: QtBot) -> None:
    desk.model.seek(2500)
    with qtbot.waitSignal(desk.model.marks_changed) as told:
        assert desk.model.stamp() == 2500
    assert told.args == [(2500,)]
    desk.model.set_marks((7000, 100, 7000))
    assert desk.model.marks == (100, 7000)


def test_the_loss_of_sound_is_told(desk: Desk, qtbot: QtBot) -> None:
    _play(desk, qtbot)
    with qtbot.waitSignal(desk.model.status_changed) as told:
        desk.factory.output.status = OutputStatus(available=False, code="audio.device_failed")
    assert told.args is not None
    assert told.args[0].code == "audio.device_failed"


def test_closing_forgets_everything(desk: Desk, qtbot: QtBot) -> None:
    desk.model.seek(4000)
    desk.model.set_muted(0, True)
    desk.model.stamp()
    with qtbot.waitSignal(desk.model.opened):
        desk.model.close(wait_s=5)
    assert desk.model.recording is None
    assert (desk.model.position_ms, desk.model.muted, desk.model.marks) == (0, frozenset(), ())
