"""Sides are made louder and put elsewhere, devices chosen, pauses left out: by mouse and by key."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qa_desk.audio.devices import Device
from qa_desk.audio.gains import Place
from qa_desk.audio.player import Player
from qa_desk.audio.silences import Quiet
from qa_desk.domain.contacts import Media, Side
from qa_desk.domain.evaluations import Marker
from qa_desk.services import playback
from qa_desk.services.playback import Recording
from qa_desk.ui.context import Context
from qa_desk.ui.pages.settings_listening import ListeningCard
from qa_desk.ui.viewmodels.player import PlayerModel
from qa_desk.ui.widgets.player_bar import PlayerBar
from qa_desk.ui.widgets.sound_panel import SoundPanel
from tests.unit.audio.sounds import RATE, HandFactory, counting

_SIDES = (Side.AGENT, Side.CUSTOMER)
_THERE = (Device("Speakers", is_default=True), Device("Headset"))


@dataclass
class Room:
    """A bar with its panel, over an open recording of ten seconds."""

    bar: PlayerBar
    panel: SoundPanel
    model: PlayerModel
    context: Context


@pytest.fixture
def room(context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(playback, "devices", lambda: _THERE)
    model = PlayerModel()
    bar = PlayerBar(context, model)
    qtbot.addWidget(bar)
    with qtbot.waitActive(bar):
        bar.show()
    _open(model, _SIDES)
    bar.retranslate()
    yield Room(bar, bar.sound_panel, model, context)
    model.close(wait_s=5)
    model.deleteLater()


def _open(model: PlayerModel, sides: tuple[Side, ...]) -> None:
    samples = counting(RATE * 10, channels=len(sides))
    media = Media("a.wav", "ab", "pcm_s16le", len(sides), RATE, 10_000, sides)
    model.open(Recording(media, samples, None, Player(samples, HandFactory())))


def _up(room: Room, qtbot: QtBot) -> None:
    room.bar.sound_button.click()
    qtbot.waitUntil(room.panel.isVisible)
    qtbot.waitUntil(lambda: room.panel.device.count() == 1 + len(_THERE))


def test_the_panel_comes_up_with_the_keys_on_the_first_side(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    assert room.panel.rows[0].loudness.hasFocus()
    reached: list[QWidget] = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    (first, second), panel = room.panel.rows, room.panel
    expected = [first.loudness, first.place, second.loudness, second.place]
    assert reached == [*expected, panel.mono, panel.device]


def test_escape_sends_the_panel_away(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    QTest.keyClick(room.panel.rows[0].loudness, Qt.Key.Key_Escape)
    assert room.panel.isHidden()


def test_the_panel_goes_when_the_keys_go_on(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    room.bar.play_button.setFocus()
    qtbot.waitUntil(room.panel.isHidden)


def test_the_button_that_brought_the_panel_sends_it_away(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    QTest.mouseClick(room.bar.sound_button, Qt.MouseButton.LeftButton)
    assert room.panel.isHidden()


def test_an_arrow_makes_a_side_louder_and_says_how_much(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    row = room.panel.rows[1]
    QTest.keyClick(row.loudness, Qt.Key.Key_PageUp)
    assert room.model.hearing.decibels(1) == 6
    assert row.value.text() == "+6 dB"
    QTest.keyClick(row.loudness, Qt.Key.Key_Home)
    assert row.value.text() == "−18 dB"
    assert row.loudness.accessibleName() == "Loudness: Customer"


def test_a_side_is_put_on_another_ear(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    place = room.panel.rows[0].place
    assert place.value() is Place.LEFT
    place.picked.emit(Place.RIGHT)
    assert room.model.hearing.place(0, 2) is Place.RIGHT
    assert place.value() is Place.RIGHT


def test_with_everybody_on_both_ears_no_side_has_a_place(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    room.panel.mono.click()
    assert room.model.hearing.mono
    assert not any(row.place.isEnabled() for row in room.panel.rows)


def test_the_only_channel_has_a_row_without_the_choice_of_both(room: Room) -> None:
    _open(room.model, (Side.UNKNOWN,))
    (row,) = room.panel.rows
    assert row.title.text() == "Channel 1"
    assert row.place.value() is Place.BOTH
    assert room.panel.mono.isHidden()


def test_a_device_is_remembered_by_its_name(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    device = room.panel.device
    texts = [device.itemText(place) for place in range(device.count())]
    assert texts == ["as the system", "Speakers", "Headset"]
    device.picked.emit("Headset")
    assert room.context.preferences.settings.text("output_device") == "Headset"
    assert device.value() == "Headset"


def test_a_device_that_is_gone_is_still_what_was_chosen(room: Room, qtbot: QtBot) -> None:
    _up(room, qtbot)
    room.context.preferences.put("output_device", "Dock")
    device = room.panel.device
    assert device.currentText() == "Dock (not connected)"


def test_pauses_are_left_out_at_a_press_and_the_next_time_too(room: Room, qtbot: QtBot) -> None:
    QTest.mouseClick(room.bar.skip_button, Qt.MouseButton.LeftButton)
    assert room.model.skipping
    assert room.context.preferences.settings.flag("skip_silence")
    assert room.bar.skip_button.isChecked()
    assert room.bar.skip_button.toolTip() == "Pauses are left out: 0:00"
    other = PlayerBar(room.context, PlayerModel(room.bar))
    qtbot.addWidget(other)
    assert other.skip_button.isChecked()


def test_markers_are_offered_and_lead_to_their_moment(room: Room) -> None:
    assert room.bar.markers_button.isHidden()
    room.model.set_markers([Marker(12_000 // 2, "R&D"), Marker(1000)])
    assert not room.bar.markers_button.isHidden()
    actions = room.bar.markers_button.menu().actions()
    assert [action.text() for action in actions] == ["0:01", "0:06  R&&D"]
    actions[1].trigger()
    assert room.model.position_ms == 6000


def test_the_settings_say_what_a_pause_is_and_the_player_hears_of_it(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Quiet] = []
    monkeypatch.setattr(room.model, "set_quiet", told.append)
    card = ListeningCard(room.context)
    qtbot.addWidget(card)
    card.retranslate()
    card.changed.connect(room.context.preferences.put)
    card.show_values(room.context.preferences.settings)
    assert (card.below.value(), card.shortest.value()) == (-45, 1.0)
    card.below.setValue(-38)
    card.shortest.setValue(2.5)
    assert told == [Quiet(-38, 1000), Quiet(-38, 2500)]
    card.device.picked.emit("Headset")
    assert room.context.preferences.settings.text("output_device") == "Headset"
