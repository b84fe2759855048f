"""The window hears of everything the player does, and asks it only while it plays."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from qa_desk.audio import peaks
from qa_desk.audio.gains import Place
from qa_desk.audio.output import DEVICE_LOST, OutputStatus
from qa_desk.audio.player import Player, PlayerState
from qa_desk.audio.silences import Quiet
from qa_desk.domain.contacts import Media, Side
from qa_desk.domain.evaluations import Marker
from qa_desk.services.playback import Recording, Shape
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


def test_loudness_of_a_side_is_told_and_heard(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.model.hearing_changed) as told:
        desk.model.set_loudness(0, 6.0)
    assert told.args == [desk.model.hearing]
    assert desk.model.hearing.decibels(0) == 6.0
    _play(desk, qtbot)
    block = desk.factory.output.take(100)
    assert block[99, 0] == round(100 * 10 ** (6 / 20))
    assert block[99, 1] == -100


def test_a_muted_side_stays_muted_when_it_is_made_louder(desk: Desk, qtbot: QtBot) -> None:
    desk.model.set_muted(0, True)
    desk.model.set_loudness(0, 12.0)
    _play(desk, qtbot)
    assert not desk.factory.output.take(100)[:, 0].any()
    desk.model.set_muted(0, False)
    assert desk.factory.output.take(100)[0, 0] > 200


def test_loudness_keeps_to_its_bounds(desk: Desk) -> None:
    desk.model.set_loudness(0, 90.0)
    desk.model.set_loudness(1, -90.0)
    assert (desk.model.hearing.decibels(0), desk.model.hearing.decibels(1)) == (18.0, -18.0)


def test_a_side_is_put_on_the_other_ear(desk: Desk, qtbot: QtBot) -> None:
    desk.model.set_place(0, Place.RIGHT)
    desk.model.set_muted(1, True)
    _play(desk, qtbot)
    block = desk.factory.output.take(100)
    assert not block[:, 0].any()
    assert block[0, 1] == 1
    assert desk.model.hearing.place(0, 2) is Place.RIGHT


def test_everybody_on_both_ears_holds_for_the_next_recording(desk: Desk, qtbot: QtBot) -> None:
    desk.model.set_mono(True)
    samples = counting(RATE)
    media = Media("b.wav", "cd", "pcm_s16le", 2, RATE, 1000, (Side.AGENT, Side.CUSTOMER))
    desk.factory = HandFactory()
    desk.model.set_loudness(0, 6.0)
    desk.model.open(Recording(media, samples, None, Player(samples, desk.factory)))
    assert desk.model.hearing.decibels(0) == 0
    _play(desk, qtbot)
    assert not desk.factory.output.take(100).any()  # the sides are each other's opposites
    assert desk.model.hearing.mono


def _shape(*quiet_s: tuple[int, int]) -> Shape:
    levels = np.full(1000, -20, dtype=np.float32)
    for start, end in quiet_s:
        levels[start * 100 : end * 100] = -70
    return Shape(peaks.build(counting(RATE * 10).data, RATE), (levels, levels), 10_000)


def test_pauses_are_left_out_as_soon_as_they_are_known(desk: Desk, qtbot: QtBot) -> None:
    desk.model.set_skipping(True)
    assert desk.model.skips == ()
    with qtbot.waitSignal(desk.model.skips_changed) as told:
        desk.model.show_shape(_shape((2, 6)))
    assert told.args == [((2150, 5850),)]
    desk.model.seek(2200)
    _play(desk, qtbot)
    desk.factory.output.take(800)
    assert desk.model.recording is not None
    assert desk.model.recording.player.position_ms == 5950


def test_pauses_are_heard_again_when_nobody_wants_them_left_out(desk: Desk, qtbot: QtBot) -> None:
    desk.model.set_skipping(True)
    desk.model.show_shape(_shape((2, 6)))
    with qtbot.waitSignal(desk.model.skipping_changed) as told:
        desk.model.set_skipping(False)
    assert told.args == [False]
    assert desk.model.skips == ()


def test_what_counts_as_a_pause_can_change_while_listening(desk: Desk) -> None:
    desk.model.set_skipping(True)
    desk.model.show_shape(_shape((2, 4), (6, 10)))
    told: list[object] = []
    desk.model.skips_changed.connect(told.append)
    desk.model.set_quiet(Quiet(shortest_ms=3000))
    desk.model.set_quiet(Quiet(below_db=-75.0))
    assert told == [((6150, 10_000),), ()]


def test_markers_are_told_in_order(desk: Desk, qtbot: QtBot) -> None:
    late, early = Marker(9000, "again"), Marker(12)
    with qtbot.waitSignal(desk.model.markers_changed) as told:
        desk.model.set_markers([late, early])
    assert told.args == [(early, late)]
    assert desk.model.markers == (early, late)


def test_another_device_is_played_on_from_now(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: dict[str, HandFactory] = {"Headset": HandFactory()}
    monkeypatch.setattr("qa_desk.ui.viewmodels.player.output_on", others.__getitem__)
    _play(desk, qtbot)
    desk.model.set_device("Headset")
    qtbot.waitUntil(lambda: others["Headset"].made and others["Headset"].output.started)
    assert desk.factory.output.closed


def test_a_lost_device_pauses_and_is_told(desk: Desk, qtbot: QtBot) -> None:
    _play(desk, qtbot)
    with qtbot.waitSignals([desk.model.state_changed, desk.model.status_changed]):
        desk.factory.output.alive = False
    assert desk.model.state is PlayerState.PAUSED
    assert desk.model.status.code == DEVICE_LOST
