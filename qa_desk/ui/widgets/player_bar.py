"""The player's buttons: play, steps, position, pauses, loop, speed, and which side is heard."""

from typing import Final, final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from qa_desk.audio.player import PlayerState
from qa_desk.domain.contacts import Side
from qa_desk.services.playback import quiet_of
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import clock_time, filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.player import SPEEDS, Loop, PlayerModel
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.device_choice import DEVICE_SETTING
from qa_desk.ui.widgets.sound_panel import SoundPanel
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import word

STEP_MS: Final = 5000
_SIDES: Final = (Side.AGENT, Side.CUSTOMER)
_SKIPPING: Final = "skip_silence"
_QUIET: Final = frozenset({"skip_below_db", "skip_from_s"})


@final
class PlayerBar(QWidget):
    """Binds the player's commands; shows what the player says."""

    def __init__(self, context: Context, model: PlayerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self.play_button = button(context, Weight.PRIMARY, "play")
        self.back_button = self._tool("back")
        self.forward_button = self._tool("forward")
        self.skip_button = self._tool("skip")
        self.loop_button = self._tool("loop")
        self.markers_button = self._tool("flag")
        self.sound_button = self._tool("mixer")
        self.sound_panel = SoundPanel(context, model, self)
        self._time = label(TypeSize.HEADING)
        self._length = label(ink="muted")
        self.speed: Choice[float] = Choice()
        self.mutes = {side: self._mute(side) for side in _SIDES}
        self._arrange()
        self._connect()
        self._bind()
        self._on_opened()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        actions = self._context.commands.action
        for widget, command in (
            (self.back_button, "player.back"),
            (self.forward_button, "player.forward"),
            (self.skip_button, "player.skip_silence"),
            (self.loop_button, "player.loop"),
            (self.sound_button, "player.sound"),
        ):
            widget.setToolTip(actions(command).toolTip())
            access.name(widget, actions(command).text())
        number = self._context.languages.number
        self.speed.offer([(rate, f"{number(rate, _decimals(rate))}×") for rate in SPEEDS])
        self.speed.choose(self._model.rate)
        access.name(self.speed, self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed; the pitch stays as it is"))
        self.sound_panel.retranslate()
        self._say_state()
        self._say_mutes()
        self._say_skips()
        self._say_markers()

    def _tool(self, icon: str) -> QToolButton:
        made = QToolButton()
        edge = self._context.theme.metrics.icon
        made.setIconSize(QSize(edge, edge))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self._context.icons.dress(made, icon, "text")

    def _mute(self, side: Side) -> QToolButton:
        made = self._tool("sound")
        made.setCheckable(True)
        made.setChecked(True)
        made.clicked.connect(lambda heard: self._hear(side, heard=heard))
        return made

    def _arrange(self) -> None:
        theme = self._context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(0.5))
        self.play_button.setFixedWidth(theme.space(5))
        self.speed.setFixedWidth(theme.space(9))
        for each in (self.play_button, self.back_button, self.forward_button):
            row.addWidget(each)
        row.addSpacing(theme.space(0.75))
        row.addWidget(self._time)
        row.addWidget(self._length)
        row.addStretch(1)
        tools = (self.markers_button, self.skip_button, self.loop_button, self.sound_button)
        for tool in (*self.mutes.values(), *tools, self.speed):
            row.addWidget(tool)
        self.skip_button.setCheckable(True)
        # A click must not take the keys away from the panel it sends away.
        self.sound_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.markers_button.setMenu(QMenu(self.markers_button))
        self.markers_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.markers_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        model = self._model
        self.play_button.clicked.connect(model.toggle)
        self.back_button.clicked.connect(self._back)
        self.forward_button.clicked.connect(self._forward)
        self.loop_button.clicked.connect(model.loop_point)
        self.skip_button.clicked.connect(self._skip)
        self.sound_button.clicked.connect(self._show_sound)
        self.markers_button.menu().triggered.connect(self._to_marker)
        self.speed.picked.connect(model.set_rate)
        model.opened.connect(self._on_opened)
        model.state_changed.connect(self._say_state)
        model.position_changed.connect(self._on_position)
        model.rate_changed.connect(self.speed.choose)
        model.loop_changed.connect(self._on_loop)
        model.mutes_changed.connect(self._say_mutes)
        model.skips_changed.connect(self._say_skips)
        model.skipping_changed.connect(self._say_skips)
        model.markers_changed.connect(self._say_markers)
        self._context.preferences.changed.connect(self._on_preference)
        for key in (_SKIPPING, *_QUIET):
            self._on_preference(key)
        self._context.theme.changed.connect(self._say_state)
        self._context.theme.changed.connect(self._say_mutes)

    def _bind(self) -> None:
        commands, model = self._context.commands, self._model
        for command, run in (
            ("player.toggle", model.toggle),
            ("player.toggle_here", model.toggle),
            ("player.back", self._back),
            ("player.back_here", self._back),
            ("player.forward", self._forward),
            ("player.forward_here", self._forward),
            ("player.faster", model.faster),
            ("player.slower", model.slower),
            ("player.loop", model.loop_point),
            ("player.loop_here", model.loop_point),
            ("player.skip_silence", self.skip_button.click),
            ("player.skip_silence_here", self.skip_button.click),
            ("player.sound", self._show_sound),
            ("player.mute_agent", self.mutes[Side.AGENT].click),
            ("player.mute_customer", self.mutes[Side.CUSTOMER].click),
        ):
            commands.bind(command, run)

    @Slot()
    def _back(self) -> None:
        self._model.seek_by(-STEP_MS)

    @Slot()
    def _forward(self) -> None:
        self._model.seek_by(STEP_MS)

    def _channels(self, side: Side) -> tuple[int, ...]:
        """Return the channels a button mutes: of two whose sides nobody knows, each has one."""
        sides = self._model.sides
        if len(sides) == len(_SIDES) and set(sides) == {Side.UNKNOWN}:
            return (_SIDES.index(side),)
        return self._model.channels_of(side)

    def _name(self, side: Side) -> str:
        channels = self._channels(side)
        known = not channels or self._model.channels_of(side)
        return word(side) if known else self.sound_panel.channel_name(channels[0])

    def _hear(self, side: Side, *, heard: bool) -> None:
        for channel in self._channels(side):
            self._model.set_muted(channel, not heard)

    @Slot(bool)
    def _skip(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._context.preferences.put(_SKIPPING, on)

    @Slot()
    def _show_sound(self) -> None:
        if self.sound_panel.isVisible():
            self.sound_panel.dismiss()
        else:
            self.sound_panel.come_up(self.sound_button)

    @Slot(QAction)
    def _to_marker(self, action: QAction) -> None:
        self._model.seek(int(action.data()))

    @Slot(str)
    def _on_preference(self, key: str) -> None:
        settings = self._context.preferences.settings
        if key == _SKIPPING:
            self._model.set_skipping(settings.flag(key))
        elif key in _QUIET:
            self._model.set_quiet(quiet_of(settings))
        elif key == DEVICE_SETTING:
            self._model.set_device(settings.text(key))

    @Slot()
    def _on_opened(self) -> None:
        there = self._model.recording is not None
        for widget in (
            self.play_button,
            self.back_button,
            self.forward_button,
            self.skip_button,
            self.loop_button,
            self.sound_button,
            self.speed,
        ):
            widget.setEnabled(there)
        for side, widget in self.mutes.items():
            widget.setVisible(bool(self._channels(side)))
        self._length.setText(f"/ {clock_time(self._model.duration_ms)}")
        self._on_position(self._model.position_ms)
        self.speed.choose(self._model.rate)
        self._on_loop(self._model.loop)
        self._say_mutes()

    @Slot(int)
    def _on_position(self, position_ms: int) -> None:
        shown = clock_time(position_ms)
        if shown != self._time.text():
            self._time.setText(shown)

    @Slot()
    def _say_state(self) -> None:
        playing = self._model.state is PlayerState.PLAYING
        icon = self._context.icons.icon("pause" if playing else "play", "accent_text")
        self.play_button.setIcon(icon)
        access.name(self.play_button, self.tr("Pause") if playing else self.tr("Play"))
        self.play_button.setToolTip(self._context.commands.action("player.toggle").toolTip())

    @Slot()
    def _say_mutes(self) -> None:
        for side, widget in self.mutes.items():
            channels = self._channels(side)
            name = self._name(side)
            widget.setText(name)
            access.name(widget, filled(self.tr("Hear: {side}"), side=name))
            muted = bool(channels) and self._model.muted.issuperset(channels)
            widget.setChecked(not muted)
            widget.setIcon(self._context.icons.icon("sound_off" if muted else "sound", "text"))
            tip = self.tr("{side} is muted") if muted else self.tr("{side} is heard")
            widget.setToolTip(filled(tip, side=name))
        self._fit()

    @Slot()
    def _say_skips(self) -> None:
        """Say how much is left out; the waveform shows where."""
        self.skip_button.setChecked(self._model.skipping)
        tip = self._context.commands.action("player.skip_silence").toolTip()
        if self._model.skipping:
            left_out = clock_time(sum(end - start for start, end in self._model.skips))
            tip = filled(self.tr("Pauses are left out: {time}"), time=left_out)
        self.skip_button.setToolTip(tip)
        self.skip_button.setAccessibleDescription(tip)

    @Slot()
    def _say_markers(self) -> None:
        """Offer the markers to go to; without any there is nothing to press."""
        markers, menu = self._model.markers, self.markers_button.menu()
        self.markers_button.setVisible(bool(markers))
        menu.clear()
        for marker in markers:
            text = f"{clock_time(marker.at_ms)}  {marker.note}".rstrip().replace("&", "&&")
            menu.addAction(text).setData(marker.at_ms)
        self._fit()
        access.name(self.markers_button, self.tr("Markers"))
        self.markers_button.setToolTip(self.tr("Go to a marker"))

    @Slot(object)
    def _on_loop(self, loop: Loop | tuple[int, None] | None) -> None:
        self.loop_button.setCheckable(True)
        self.loop_button.setChecked(loop is not None)

    def _fit(self) -> None:
        """Leave the sides' words out where there is no room for them."""
        style = Qt.ToolButtonStyle
        words = style.ToolButtonTextBesideIcon
        said = any(tool.toolButtonStyle() is words for tool in self.mutes.values())
        needed = super().minimumSizeHint().width() + (0 if said else self._words_width())
        wanted = words if needed <= self.width() else style.ToolButtonIconOnly
        for tool in self.mutes.values():
            tool.setToolButtonStyle(wanted)

    def _words_width(self) -> int:
        """Return how much narrower the bar is without the sides' words."""
        gap = self._context.theme.space(1)
        return sum(
            tool.fontMetrics().horizontalAdvance(tool.text()) + gap
            for tool in self.mutes.values()
            if not tool.isHidden()
        )

    def minimumSizeHint(self) -> QSize:
        """Return the room without the sides' words: the page must not grow for them."""
        hint = super().minimumSizeHint()
        words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if any(tool.toolButtonStyle() is words for tool in self.mutes.values()):
            hint.setWidth(hint.width() - self._words_width())
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the sides' words if there is room for them."""
        super().resizeEvent(event)
        self._fit()


def _decimals(rate: float) -> int:
    return next(places for places in (0, 1, 2) if rate == round(rate, places))
