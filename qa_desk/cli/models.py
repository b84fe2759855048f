"""`models`: the speech models of this desk."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode
from qa_desk.texts import Catalogue

if TYPE_CHECKING:
    from qa_desk.speech.models import Model, Verdict

_MEGABYTE: Final = 1_000_000


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("models")
    group.add("list", list_models, key="models_list")
    add = group.add("add", add_model, key="models_add")
    add.add_argument("folder", type=Path, metavar="DIR")
    group.add("verify", verify, key="models_verify")


def list_models(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the models that are there, what each is good for, and what it runs on."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        models = transcribing.models(desk)
        used = desk.settings.text("speech_model")
    hardware = transcribing.hardware()
    texts = output.texts
    data = [
        {
            "name": model.name,
            "path": str(model.path),
            "release": model.release,
            "size_bytes": model.size,
            "used": model.name == used,
            "about": quality(texts, model.release),
        }
        for model in models
    ]
    lines = [_line(model, texts, used=model.name == used) for model in models]
    runs_on = texts.label("models", "on_card" if hardware.cards else "on_processor")
    told = [
        *(lines or [texts.label("cli", "no_models")]),
        f"{runs_on} {texts.label('models', 'threads', count=hardware.threads)}",
    ]
    output.result(data, lambda: told)
    return ExitCode.DONE


def add_model(options: argparse.Namespace, output: Output) -> ExitCode:
    """Copy a model from a folder; nothing is downloaded."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        model = transcribing.add_model(desk, options.folder, output.progress).value
    data = {"name": model.name, "path": str(model.path), "release": model.release}
    output.result(data, lambda: [f"{model.name}: {quality(output.texts, model.release)}"])
    return ExitCode.DONE


def verify(options: argparse.Namespace, output: Output) -> ExitCode:
    """Compare the models with what they were and with the checksums of known releases."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        checks = transcribing.verify_models(desk, output.progress)
    texts = output.texts
    told = [(check, _told(check, texts)) for check in checks]
    data = [
        {"name": check.name, "ok": check.ok, "release": check.release, "message": message}
        for check, message in told
    ]
    lines = [f"{check.name}: {message}" for check, message in told]
    output.result(data, lambda: lines or [texts.label("cli", "no_models")])
    return ExitCode.DONE if all(check.ok for check in checks) else ExitCode.PARTLY


def quality(texts: Catalogue, release: str) -> str:
    """Return in words how good and how quick a release is."""
    return texts.label("models", release.replace("-", "_"))


def _line(model: "Model", texts: Catalogue, *, used: bool) -> str:
    size = round(model.size / _MEGABYTE)
    about = quality(texts, model.release)
    line = texts.label("models", "line", name=model.name, size=size, about=about)
    return f"* {line}" if used else f"  {line}"


def _told(check: "Verdict", texts: Catalogue) -> str:
    if check.fault is not None:
        return texts.of(check.fault)
    if check.release == "unknown":
        return texts.label("models", "verified_unknown")
    return texts.label("models", "verified", release=check.release)
