"""`demo`, `self-check` and the window."""

import argparse
from pathlib import Path

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import place_of
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode
from qa_desk.texts import Language


def register(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add("demo", demo)
    parser.add_argument(
        "--headless", action="store_true", help=commands.texts.label("cli", "help_headless")
    )
    commands.add("self-check", self_check)


def demo(options: argparse.Namespace, output: Output) -> ExitCode:
    """Build the demo workspace, do the whole job on it, then open it unless headless."""
    from qa_desk.app import open_desk, place  # noqa: PLC0415 - loaded when needed
    from qa_desk.demo import build  # noqa: PLC0415

    where = place_of(options) if _placed(options) else place(_demo_workspace())
    with open_desk(where, verbose=getattr(options, "verbose", False)) as desk:
        summary = build.build(desk, Language(output.texts.language), output.progress)
    if summary.untranscribed:
        output.line(output.texts.sentence("speech.no_model", {}))
    data = {
        "workspace": str(where.workspace),
        "contacts": summary.contacts,
        "transcribed": summary.transcribed,
        "evaluations": summary.evaluations,
        "reports": [str(path) for path in summary.reports],
    }
    head = output.texts.label("cli", "demo_ready", **{**data, "reports": len(summary.reports)})
    output.result(data, lambda: [head, *(str(path) for path in summary.reports)])
    if options.headless:
        return ExitCode.DONE
    return _window(where.workspace, None, options)


def open_window(options: argparse.Namespace, _output: Output) -> ExitCode:
    """Open the window; what `qa-desk` alone does."""
    where = place_of(options)
    return _window(where.workspace, where.database, options)


def self_check(_options: argparse.Namespace, output: Output) -> ExitCode:
    """Exercise once everything that a frozen program needs."""
    from qa_desk import selfcheck  # noqa: PLC0415 - loaded when needed

    checks = selfcheck.run()
    data = [{"check": c.name, "ok": c.ok, "detail": c.detail} for c in checks]
    lines = [f"{'ok  ' if c.ok else 'FAIL'} {c.name}: {c.detail}" for c in checks]
    output.result({"ok": all(c.ok for c in checks), "checks": data}, lambda: lines)
    return ExitCode.DONE if all(c.ok for c in checks) else ExitCode.MISSING


def _window(workspace: Path, database: str | None, options: argparse.Namespace) -> ExitCode:
    from qa_desk import app  # noqa: PLC0415 - Qt is loaded only for the window

    language = getattr(options, "language", "")
    verbose = getattr(options, "verbose", False)
    return ExitCode(app.run_window(app.Place(workspace, database), language, verbose=verbose))


def _placed(options: argparse.Namespace) -> bool:
    return hasattr(options, "workspace") or hasattr(options, "database")


def _demo_workspace() -> Path:
    """Keep generated contacts apart from the user's own."""
    from qa_desk.paths import default_workspace  # noqa: PLC0415 - loaded when needed

    own = default_workspace()
    return own.with_name(f"{own.name} Demo")
