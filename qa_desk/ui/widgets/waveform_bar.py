"""What goes with a waveform: its lanes, how closely one looks, and what to do with a selection."""

from typing import Final, final

from PySide6.QtCore import QSettings, QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.widgets.text import label
from qa_desk.ui.widgets.waveform import Waveform
from qa_desk.ui.widgets.waveform_events import EventKind, kind_name
from qa_desk.ui.widgets.waveform_keys import ZOOM_STEP
from qa_desk.ui.widgets.waveform_layout import exact_time

_KEPT: Final = "evaluate/hidden_lanes"
_SECOND_MS: Final = 1000


@final
class WaveformBar(QWidget):
    """Lanes and zoom on the left; on the right the chosen range and what can be done with it."""

    def __init__(self, context: Context, waveform: Waveform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waveform = waveform
        self.lanes_button = self._tool("lanes")
        self.out_button = self._tool("zoom_out")
        self.all_button = self._tool("fit")
        self.in_button = self._tool("zoom_in")
        self.range_label = label(TypeSize.SMALL)
        self.loop_button = self._tool("loop")
        self.evidence_button = self._tool("evidence")
        self.clip_button = self._tool("export")
        self.drop_button = self._tool("cross")
        self.lanes_menu = QMenu(self)
        self._lanes = QActionGroup(self)
        self._lanes.setExclusive(False)
        self.lanes = {kind: self._lane_action(kind) for kind in EventKind}
        self._arrange()
        self._connect()
        self._restore()

    @property
    def selection_buttons(self) -> tuple[QToolButton, ...]:
        """What is there only while a range is chosen."""
        return (self.loop_button, self.evidence_button, self.clip_button, self.drop_button)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.lanes_button.setText(self.tr("Lanes"))
        self.lanes_button.setToolTip(self.tr("Which events are shown below the sides"))
        access.name(self.lanes_button, self.tr("Lanes of events"))
        for widget, command in (
            (self.out_button, "wave.zoom_out"),
            (self.all_button, "wave.show_all"),
            (self.in_button, "wave.zoom_in"),
            (self.evidence_button, "evidence.stamp"),
        ):
            action = self._context.commands.action(command)
            widget.setToolTip(action.toolTip())
            access.name(widget, action.text())
        for widget, text in (
            (self.loop_button, self.tr("Play the selection again and again")),
            (self.clip_button, self.tr("Export the selection as a clip…")),
            (self.drop_button, self.tr("Drop the selection")),
        ):
            widget.setToolTip(text)
            access.name(widget, text)
        self._say_lanes()
        self._say_selection()

    def _tool(self, icon: str) -> QToolButton:
        made = QToolButton()
        edge = round(self._context.theme.metrics.icon * 0.9)
        made.setIconSize(QSize(edge, edge))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return self._context.icons.dress(made, icon, "text_muted")

    def _lane_action(self, kind: EventKind) -> QAction:
        action = self._lanes.addAction("")
        action.setCheckable(True)
        action.setChecked(True)
        action.setData(kind.value)
        self.lanes_menu.addAction(action)
        return action

    def _arrange(self) -> None:
        theme = self._context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(0.25))
        self.lanes_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lanes_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.lanes_button.setMenu(self.lanes_menu)
        for widget in (self.lanes_button, self.out_button, self.all_button, self.in_button):
            row.addWidget(widget)
        row.addStretch(1)
        self.range_label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        row.addWidget(self.range_label)
        row.addSpacing(theme.space(0.5))
        for widget in self.selection_buttons:
            # The row keeps its height when they come and go.
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            row.addWidget(widget)

    def _connect(self) -> None:
        waveform, commands = self._waveform, self._context.commands
        self._lanes.triggered.connect(self._on_lane)
        for widget, command in (
            (self.out_button, "wave.zoom_out"),
            (self.all_button, "wave.show_all"),
            (self.in_button, "wave.zoom_in"),
            (self.evidence_button, "evidence.stamp"),
            (self.clip_button, "clip.export"),
        ):
            widget.clicked.connect(commands.action(command).trigger)
        commands.bind("wave.zoom_in", self._zoom_in)
        commands.bind("wave.zoom_out", self._zoom_out)
        commands.bind("wave.show_all", waveform.show_all)
        commands.bind("wave.focus", waveform.setFocus)
        self.loop_button.clicked.connect(waveform.loop_selection)
        self.drop_button.clicked.connect(self._drop)
        waveform.selection_changed.connect(self._say_selection)
        waveform.view_changed.connect(self._say_lanes)

    @Slot()
    def _zoom_in(self) -> None:
        self._waveform.zoom(ZOOM_STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self._waveform.zoom(1 / ZOOM_STEP)

    @Slot()
    def _drop(self) -> None:
        """Drop the selection; the keys go where they can still do something."""
        self._waveform.drop_selection()
        self._waveform.setFocus()

    @Slot()
    def _say_selection(self) -> None:
        chosen = self._waveform.selection
        for widget in self.selection_buttons:
            widget.setVisible(chosen is not None)
        if chosen is None:
            self.range_label.clear()
            return
        start, end = chosen
        seconds = self._context.languages.number((end - start) / _SECOND_MS, 1)
        template = self.tr("{start} to {end}, {seconds} s")
        self.range_label.setText(
            filled(template, start=exact_time(start), end=exact_time(end), seconds=seconds)
        )

    @Slot()
    def _say_lanes(self) -> None:
        """Say in the menu how many events there are of each kind, and whether one can zoom."""
        scene = self._waveform.scene
        for kind, action in self.lanes.items():
            count = len(scene.events.get(kind, ()))
            action.setText(f"{kind_name(kind)} ({self._context.languages.number(count)})")
        there, whole = bool(scene.lanes), scene.view.whole
        self.in_button.setEnabled(there)
        self.out_button.setEnabled(there and not whole)
        self.all_button.setEnabled(there and not whole)

    @Slot()
    def _on_lane(self) -> None:
        hidden = frozenset(kind for kind, action in self.lanes.items() if not action.isChecked())
        self._waveform.set_hidden(hidden)
        self._kept().setValue(_KEPT, ":".join(sorted(hidden)))

    def _restore(self) -> None:
        """Leave out the lanes that were left out last time."""
        kept = str(self._kept().value(_KEPT, "")).split(":")
        for kind, action in self.lanes.items():
            action.setChecked(kind.value not in kept)
        self._waveform.set_hidden(frozenset(k for k in EventKind if k.value in kept))

    def _kept(self) -> QSettings:
        return QSettings(str(self._context.window_file), QSettings.Format.IniFormat)
