"""How a call sounds: the loudness and place of each side, and the device it is played on."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, final

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from qa_desk.audio.gains import Place
from qa_desk.domain.contacts import Side
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.tokens import TypeSize
from qa_desk.ui.viewmodels.hearing import LOUDEST_DB, QUIETEST_DB
from qa_desk.ui.viewmodels.player import PlayerModel
from qa_desk.ui.widgets.choice import Choice
from qa_desk.ui.widgets.device_choice import DEVICE_SETTING, DeviceChoice
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import word

_PAGE_DB: Final = 6


class _ChannelRow:
    """The widgets of one channel, which the panel lays out and frees."""

    def __init__(self, channel: int) -> None:
        self.channel = channel
        self.title = label()
        self.loudness = QSlider(Qt.Orientation.Horizontal)
        self.loudness.setRange(QUIETEST_DB, LOUDEST_DB)
        self.loudness.setPageStep(_PAGE_DB)
        self.value = label(ink="muted")
        self.place: Choice[Place] = Choice()

    def widgets(self) -> tuple[QWidget, ...]:
        """Return its widgets from left to right."""
        return (self.title, self.loudness, self.value, self.place)


@final
class SoundPanel(QFrame):
    """Comes up over the page below the player's bar; goes away with Esc or when the keys go on."""

    def __init__(self, context: Context, model: PlayerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._came_from: QWidget | None = None
        self._context = context
        self._model = model
        self.setObjectName("palette")
        self.rows: tuple[_ChannelRow, ...] = ()
        self._heading = label(TypeSize.HEADING)
        self.mono = QCheckBox()
        self._device_label = QLabel()
        self.device = DeviceChoice(context)
        self._grid = QGridLayout()
        self._arrange()
        self._connect()
        self._on_opened()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self._heading.setText(self.tr("How the call sounds"))
        access.name(self, self._heading.text())
        self.mono.setText(self.tr("Hear everybody on both ears"))
        self._device_label.setText(self.tr("Play on"))
        access.buddy(self._device_label, self.device)
        self.device.retranslate()
        for row in self.rows:
            self._name_row(row)
        self._show_hearing()

    def come_up(self, beside: QWidget) -> None:
        """Show it under a widget, within the window, with the keys on its first field."""
        window = beside.window()
        self._came_from = window.focusWidget()
        self.setParent(window)
        self.adjustSize()
        corner = beside.mapTo(window, QPoint(beside.width() - self.width(), beside.height()))
        self.move(max(corner.x(), 0), corner.y())
        self.show()
        self.raise_()
        first = self.rows[0].loudness if self.rows else self.device
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go away and give the keys back."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def _arrange(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        edge = theme.space(1.5)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(1))
        self._grid.setHorizontalSpacing(theme.space(1))
        self._grid.setVerticalSpacing(theme.space(0.75))
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        column.addWidget(self.mono)
        column.addWidget(self._device_label)
        column.addWidget(self.device)
        self.device.setMinimumWidth(theme.space(40))

    def _connect(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            # It goes over the whole window, but it is the bar's.
            parent.destroyed.connect(self.deleteLater)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self._model.opened.connect(self._on_opened)
        self._model.hearing_changed.connect(self._show_hearing)
        self.mono.clicked.connect(self._model.set_mono)
        self.device.picked.connect(self._on_device)

    @Slot()
    def _on_opened(self) -> None:
        """Make a row for each channel of what is open."""
        recording = self._model.recording
        count = recording.samples.channels if recording else 0
        if count != len(self.rows):
            self._free_rows()
            self.rows = tuple(self._row(channel) for channel in range(count))
            self._order_keys()
        self.retranslate()

    def _order_keys(self) -> None:
        """Let Tab go from the first row to the last, then on; rows are younger than what follows."""
        fields = [field for row in self.rows for field in (row.loudness, row.place)]
        for one, other in pairwise((*fields, self.mono, self.device)):
            QWidget.setTabOrder(one, other)

    def _free_rows(self) -> None:
        for row in self.rows:
            for widget in row.widgets():
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self.rows = ()

    def _row(self, channel: int) -> _ChannelRow:
        row = _ChannelRow(channel)
        theme = self._context.theme
        row.loudness.setMinimumWidth(theme.space(18))
        row.value.setMinimumWidth(row.value.fontMetrics().horizontalAdvance("+00 dB "))
        row.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.place.setMinimumWidth(theme.space(14))
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, channel, column)
        row.loudness.valueChanged.connect(
            lambda decibels: self._model.set_loudness(channel, decibels)
        )
        row.place.picked.connect(lambda place: self._model.set_place(channel, place))
        return row

    def _name_row(self, row: _ChannelRow) -> None:
        name = self.channel_name(row.channel)
        row.title.setText(name)
        access.name(row.loudness, filled(self.tr("Loudness: {side}"), side=name))
        access.name(row.place, filled(self.tr("Where it is heard: {side}"), side=name))
        row.place.offer(
            [
                (Place.LEFT, self.tr("left")),
                (Place.BOTH, self.tr("both ears")),
                (Place.RIGHT, self.tr("right")),
            ]
        )

    def channel_name(self, channel: int) -> str:
        """Return who is heard in a channel, or its number where nobody knows."""
        recording = self._model.recording
        sides: Sequence[Side] = recording.media.sides if recording else ()
        if channel < len(sides) and sides[channel] is not Side.UNKNOWN:
            return word(sides[channel])
        return filled(self.tr("Channel {number}"), number=str(channel + 1))

    @Slot()
    def _show_hearing(self) -> None:
        hearing = self._model.hearing
        for row in self.rows:
            decibels = round(hearing.decibels(row.channel))
            row.loudness.setValue(decibels)
            shown = filled(self.tr("{number} dB"), number=f"{decibels:+d}" if decibels else "0")
            row.value.setText(shown.replace("-", "−"))
            row.place.choose(hearing.place(row.channel, len(self.rows)))
            row.place.setEnabled(not hearing.mono)
        self.mono.setChecked(hearing.mono)
        self.mono.setVisible(len(self.rows) > 1)

    @Slot(object)
    def _on_device(self, device: str) -> None:
        self._context.preferences.put(DEVICE_SETTING, device)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isVisible():
            return
        # A list that drops down is a window of its own.
        inside: QObject | None = now
        while inside is not None and inside is not self:
            inside = inside.parent()
        if inside is None:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
