"""What the project promises about what it installs."""

import re
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest

from tools.__main__ import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)(?: ; (.*?))? \\$", re.MULTILINE)
# A mention of the GPL that is no licence of the package: a choice between licences, or its tools.
NOT_BOUND = {"pyside6-essentials": "LGPL", "shiboken6": "LGPL"}


def _lock(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def _pins(name: str) -> dict[str, set[str]]:
    pins: dict[str, set[str]] = {}
    for package, version, _marker in PINNED.findall(_lock(name)):
        pins.setdefault(package.lower(), set()).add(version)
    return pins


@pytest.mark.parametrize("name", LOCKS)
def test_locks_name_no_address_and_hash_everything(name: str) -> None:
    text = _lock(name)
    assert "://" not in text
    assert not re.search(r"^-", text, re.MULTILINE)
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    assert all("--hash=sha256:" in block for block in blocks if block.strip())


def test_what_runs_is_what_is_tested() -> None:
    tested = _pins("requirements-dev.lock")
    for package, versions in _pins("requirements.lock").items():
        assert versions <= tested[package], package


def test_every_dependency_is_in_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[\[<>=~ ]", line)[0].lower() for line in project["dependencies"]}
    assert names <= set(_pins("requirements.lock"))


def test_qt_stays_at_the_release_that_keeps_none_alive() -> None:
    # 6.12.0 drops a reference to None at each void call on Python 3.11.
    assert _pins("requirements.lock")["pyside6-essentials"] == {"6.11.3"}


@pytest.mark.parametrize("package", sorted(_pins("requirements.lock")))
def test_nothing_that_runs_is_under_the_gpl_or_without_a_licence(package: str) -> None:
    try:
        found = distribution(package)
    except ModuleNotFoundError:
        assert _has_marker(package), f"{package} is locked and not installed"
        return
    licence = _licence(found)
    assert licence, f"{package} names no licence"
    bound = re.search(r"(?<!L)GPL|General Public", licence.replace("Lesser General Public", ""))
    assert not bound or package in NOT_BOUND, f"{package}: {licence}"


def test_make_and_tools_know_the_same_commands() -> None:
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert targets is not None
    assert set(targets.group(1).split()) == set(COMMANDS)


def _has_marker(package: str) -> bool:
    return any(name.lower() == package and marker for name, _, marker in PINNED.findall(_all()))


def _all() -> str:
    return "".join(map(_lock, LOCKS))


def _licence(found: Distribution) -> str:
    data = found.metadata
    named = [text for key in ("License-Expression", "License") for text in data.get_all(key, [])]
    classes = [c for c in data.get_all("Classifier", []) if c.startswith("License ::")]
    return " ".join([*named, *classes, *_licence_files(found)])[:400]


def _licence_files(found: Distribution) -> list[str]:
    """Return the texts of the licences; some packages name theirs nowhere else."""
    names = found.metadata.get_all("License-File", [])
    return [found.read_text(f"licenses/{name}") or found.read_text(name) or "" for name in names]
