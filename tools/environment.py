"""The virtual environment in .venv: made, filled from the lock, renewed when the lock changes."""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

from tools.system import ROOT

FOLDER = ROOT / ".venv"
STAMP = FOLDER / "installed.txt"


def python() -> Path:
    """Return the environment's interpreter."""
    return FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(lock_name: str) -> None:
    """Bring .venv to what the lock says; nothing is done where it already is."""
    lock = ROOT / lock_name
    wanted = _fingerprint(lock)
    if python().exists() and STAMP.exists() and wanted in STAMP.read_text("utf-8").splitlines():
        return
    if not python().exists():
        print("Making .venv", file=sys.stderr)
        venv.create(FOLDER, with_pip=True)
    print(f"Installing what {lock_name} lists into .venv", file=sys.stderr)
    _pip("install", "--require-hashes", "-r", str(lock))
    _pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    subprocess.run([python(), "-m", "tools.translations", "build"], cwd=ROOT, check=True)
    with STAMP.open("a", encoding="utf-8") as stamp:
        stamp.write(f"{wanted}\n")


def run(*arguments: str, **variables: str) -> int:
    """Run the environment's Python; return its exit code."""
    environment = {**os.environ, **variables}
    return subprocess.run([python(), *arguments], cwd=ROOT, env=environment, check=False).returncode


def run_script(name: str, *arguments: str) -> int:
    """Run a command that a package put into the environment; return its exit code."""
    script = python().with_name(f"{name}.exe" if os.name == "nt" else name)
    return subprocess.run([script, *arguments], cwd=ROOT, check=False).returncode


def _pip(*arguments: str) -> None:
    quiet = ["-q", "--disable-pip-version-check", "--no-input"]
    subprocess.run([python(), "-m", "pip", *arguments, *quiet], cwd=ROOT, check=True)


def _fingerprint(lock: Path) -> str:
    """Tell a lock of one state, for one Python, from all others."""
    text = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return f"{lock.name} {sys.version_info[:2]} {hashlib.sha256(text).hexdigest()}"
