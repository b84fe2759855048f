"""Entry of `make` and of `py -m tools`: run, test, lint, lock, build, setup."""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence

from tools import environment, mutants, system

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-dev.lock"
CHECKED = ("qa_desk", "tests", "tools", "packaging", "benchmarks", "docs")
TYPED = ("qa_desk", "tests", "tools", "benchmarks", "docs")


def run(extra: Sequence[str]) -> int:
    """Build the demo workspace if there is none, do the main job and open the window."""
    libraries = system.ensure(system.listed("apt.txt"))
    environment.ensure(RUN_LOCK)
    headless = [] if libraries and _has_screen() else ["--headless"]
    return environment.run("-m", "qa_desk", "demo", *headless, *extra)


def test(extra: Sequence[str]) -> int:
    """Run every check and every test."""
    if not system.ensure([*system.listed("apt.txt"), *system.listed("apt-test.txt")]):
        return 4
    environment.ensure(TEST_LOCK)
    return _checks() or _tests(extra)


def lint(_extra: Sequence[str]) -> int:
    """Run the checks that need no test."""
    environment.ensure(TEST_LOCK)
    return _checks()


def mutate(extra: Sequence[str]) -> int:
    """Change the cores in thousands of ways and see that a test notices each; Linux only."""
    environment.ensure(TEST_LOCK)
    return mutants.run(extra)


def setup(_extra: Sequence[str]) -> int:
    """Install everything and start nothing."""
    system.ensure(system.listed("apt.txt"))
    environment.ensure(TEST_LOCK)
    return 0


def lock(_extra: Sequence[str]) -> int:
    """Write both locks anew from pyproject.toml: hashes, all platforms, no addresses."""
    environment.ensure(TEST_LOCK)
    extras = ["--extra", "model", "--extra", "dev", "--extra", "build"]
    return _compile(TEST_LOCK, *extras) or _compile(
        RUN_LOCK, "--extra", "model", "--extra", "install", "-c", TEST_LOCK
    )


def build(extra: Sequence[str]) -> int:
    """Freeze the program and let the frozen program check itself."""
    system.ensure(system.listed("apt.txt"))
    environment.ensure(TEST_LOCK)
    return environment.run("packaging/build.py", *extra)


def translations(extra: Sequence[str]) -> int:
    """Work on the window's translations."""
    environment.ensure(TEST_LOCK)
    return environment.run("-m", "tools.translations", *extra)


def shots(extra: Sequence[str]) -> int:
    """Take the screenshots of the documentation."""
    system.ensure([*system.listed("apt.txt"), *system.listed("apt-test.txt")])
    environment.ensure(TEST_LOCK)
    return environment.run("docs/screenshots.py", *extra)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command
    for command in (run, test, lint, mutate, setup, lock, build, translations, shots)
}


def main() -> int:
    """Read the command and do it."""
    parser = argparse.ArgumentParser(prog="tools", description=__doc__)
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("extra", nargs=argparse.REMAINDER, help="handed on")
    arguments = parser.parse_args()
    try:
        return COMMANDS[arguments.command](arguments.extra)
    except subprocess.CalledProcessError as failed:
        print(f"This step failed, see above: {failed.cmd}", file=sys.stderr)
        return failed.returncode


def _checks() -> int:
    return (
        environment.run("-m", "ruff", "format", "--check", *CHECKED)
        or environment.run("-m", "ruff", "check", *CHECKED)
        or environment.run("-m", "mypy", *TYPED)
        or environment.run_script("lint-imports")
        or environment.run("-m", "tools.translations", "check")
    )


def _tests(extra: Sequence[str]) -> int:
    workers = "2" if (os.cpu_count() or 1) > 1 else "0"
    return environment.run("-m", "pytest", "-n", workers, "--dist", "loadgroup", *extra)


def _compile(name: str, *options: str) -> int:
    return environment.run(
        "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11",
        "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate",
        "-o", name, *options, "pyproject.toml",
    )  # fmt: skip


def _has_screen() -> bool:
    if platform.system() == "Linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


if __name__ == "__main__":
    sys.exit(main())
