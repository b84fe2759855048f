"""`models`: the speech models of this desk."""

import argparse
from pathlib import Path

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("models")
    group.add("list", list_models, key="models_list")
    add = group.add("add", add_model, key="models_add")
    add.add_argument("folder", type=Path, metavar="DIR")
    group.add("verify", verify, key="models_verify")


def list_models(options: argparse.Namespace, output: Output) -> ExitCode:
    """List the models that are there."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        models = transcribing.models(desk)
    data = [{"name": m.name, "path": str(m.path), "release": m.release} for m in models]
    lines = table([[m.name, m.release, str(m.path)] for m in models])
    output.result(data, lambda: lines or [output.texts.label("cli", "no_models")])
    return ExitCode.DONE


def add_model(options: argparse.Namespace, output: Output) -> ExitCode:
    """Copy a model from a folder; nothing is downloaded."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        model = transcribing.add_model(desk, options.folder).value
    data = {"name": model.name, "path": str(model.path), "release": model.release}
    output.result(data, lambda: [model.name])
    return ExitCode.DONE


def verify(options: argparse.Namespace, output: Output) -> ExitCode:
    """Compare the models with the checksums of known releases."""
    from qa_desk.services import transcribing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        checks = transcribing.verify_models(desk)
    data = [{"name": c.name, "ok": c.ok, "release": c.release} for c in checks]
    lines = table([[c.name, c.release, str(c.ok)] for c in checks])
    output.result(data, lambda: lines or [output.texts.label("cli", "no_models")])
    return ExitCode.DONE if all(c.ok for c in checks) else ExitCode.PARTLY
