"""A drop-down list of the devices that sound can be played on."""

from typing import Final, final

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from qa_desk.audio.devices import Device
from qa_desk.domain.progress import Report, Token
from qa_desk.services import playback
from qa_desk.ui.context import Context
from qa_desk.ui.i18n import filled
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.choice import Choice

DEVICE_SETTING: Final = "output_device"
_OF_THE_SYSTEM: Final = ""


@final
class DeviceChoice(Choice[str]):
    """Looks for devices each time it comes up; what was chosen is offered even if it is gone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._devices: tuple[Device, ...] = ()
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._on_devices)
        context.preferences.changed.connect(self._on_preference)

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        chosen = self._context.preferences.settings.text(DEVICE_SETTING)
        names = [device.name for device in self._devices]
        offered = [(_OF_THE_SYSTEM, self.tr("as the system")), *((name, name) for name in names)]
        if chosen and chosen not in names:
            gone = filled(self.tr("{device} (not connected)"), device=chosen)
            offered.append((chosen, gone if self._devices else chosen))
        self.offer(offered)
        self.choose(chosen)
        self.setToolTip(self.tr("Devices that are connected now"))

    @Slot(object)
    def _on_devices(self, devices: tuple[Device, ...]) -> None:
        self._devices = devices
        self.retranslate()

    @Slot(str)
    def _on_preference(self, key: str) -> None:
        if key == DEVICE_SETTING:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for devices: one may have been plugged in."""
        super().showEvent(event)

        def work(_token: Token, _report: Report) -> tuple[Device, ...]:
            return playback.devices()

        self._loader.load(work)
