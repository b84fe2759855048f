"""Debian's packages that the program and its tests need: found, and installed where allowed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def listed(name: str) -> list[str]:
    """Return the packages named in a list in packaging/."""
    return (ROOT / "packaging" / name).read_text("utf-8").split()


def missing(packages: Sequence[str]) -> list[str]:
    """Return those of the packages that are not installed; none on other systems."""
    if not shutil.which("dpkg-query"):
        return []
    return [name for name in packages if not _installed(name)]


def ensure(packages: Sequence[str]) -> bool:
    """Install what is missing where this user may; else say in one line what to do."""
    wanted = missing(packages)
    if not wanted:
        return True
    prefix = _privileged()
    if prefix is None:
        line = " ".join(wanted)
        print(f"Install these first: sudo apt-get install -y {line}", file=sys.stderr)
        return False
    print(f"Installing system libraries: {' '.join(wanted)}", file=sys.stderr)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    subprocess.run([*apt, "update"], check=True, stdout=sys.stderr)
    install = [*apt, "install", "-y", "--no-install-recommends", *wanted]
    subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
    return True


def _installed(name: str) -> bool:
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}", name], capture_output=True, text=True, check=False
    )
    if "install ok installed" in answer.stdout:
        return True
    return _provided(name)


def _provided(name: str) -> bool:
    """Newer releases rename a library (libglib2.0-0t64) and provide the old name."""
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}\n", f"{name}t64"],
        capture_output=True,
        text=True,
        check=False,
    )
    return "install ok installed" in answer.stdout


def _privileged() -> list[str] | None:
    """Return what to put before a command that needs root; None where that is not allowed."""
    if not shutil.which("apt-get"):
        return None
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quiet(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def _quiet(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
