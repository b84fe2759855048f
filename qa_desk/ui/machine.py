"""What this computer can do: whether there is sound, and which speech model it will use."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from qa_desk.domain.changes import Changes, Topic
from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Desk
from qa_desk.ui.context import Context
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.widgets.status_line import StatusLine


@dataclass(frozen=True, slots=True)
class Machine:
    """`sound` is empty where there is sound, else the code of the reason; models by name."""

    sound: str
    models: tuple[str, ...]
    wanted: str


def look(desk: Desk) -> Machine:
    """Ask the sound library and the folder of models; may take a while, so ask in a job."""
    # Both bring numpy, and the sound library may be slow: the window must not wait for them.
    from qa_desk.audio.devices import output_status  # noqa: PLC0415
    from qa_desk.services import transcribing  # noqa: PLC0415

    models = tuple(model.name for model in transcribing.models(desk))
    return Machine(output_status().code, models, desk.settings.text("speech_model"))


class MachineWatch(QObject):
    """Keeps the right end of the status line true."""

    def __init__(self, context: Context, line: StatusLine) -> None:
        super().__init__(line)
        self._context = context
        self._line = line
        self._machine: Machine | None = None
        self._loader = Loader(context.jobs, self)
        self._loader.loaded.connect(self._show)
        context.hub.changed.connect(self._on_changed)
        context.preferences.changed.connect(self._on_preference)
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Ask anew."""
        desk = self._context.desk

        def work(_token: Token, _report: Report) -> Machine:
            return look(desk)

        self._loader.load(work)

    def retranslate(self) -> None:
        """Take the texts of the window's language."""
        if self._machine is not None:
            self._say_sound(self._machine)
            self._say_model(self._machine)

    @Slot(object)
    def _show(self, machine: Machine) -> None:
        self._machine = machine
        self.retranslate()

    def _say_sound(self, machine: Machine) -> None:
        if not machine.sound:
            self._line.sound.say("sound", self.tr("Sound"), self.tr("Calls can be heard."))
            return
        reason = self._context.languages.texts.sentence(machine.sound, {})
        self._line.sound.say("sound_off", self.tr("No sound"), reason)

    def _say_model(self, machine: Machine) -> None:
        if machine.wanted in machine.models:
            explanation = self.tr("Calls are transcribed on this computer.")
            self._line.model.say("model", machine.wanted, explanation)
            return
        reason = self._context.languages.texts.sentence(
            "speech.no_model", {"model": machine.wanted}
        )
        self._line.model.say("warn", self.tr("No speech model"), reason)

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if Topic.MODELS in changes.topics:
            self.look_again()

    @Slot(str)
    def _on_preference(self, key: str) -> None:
        if key == "speech_model":
            self.look_again()
