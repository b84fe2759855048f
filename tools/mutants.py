"""Mutation of the pure cores: every change of their code should be noticed by a test.

`make mutate` runs mutmut over `scoring` and `stats` (a quarter of an hour on one core) and compares
what no test noticed with `tests/mutation/survivors.txt`, where each survivor stands under the reason
why it may live.
"""

import ast
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools import environment
from tools.system import ROOT

SURVIVORS: Final = ROOT / "tests" / "mutation" / "survivors.txt"
MUTANTS: Final = ROOT / "mutants"
MOST_ALIVE: Final = 0.05
_ALIVE: Final = (0, 5, 33)
"""Exit codes of a mutant's tests: all passed, or none was there to run."""
_AROUND: Final = 30
"""So many characters are shown before and behind a change."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the mutants: how many there were, and those that no test noticed."""

    checked: int
    alive: tuple[str, ...]


def run(extra: Sequence[str]) -> int:
    """Run the mutants and tell what survived; 0 if each survivor is known and they are few."""
    code = environment.run_script("mutmut", "run", "--max-children", "1", *extra)
    return code or compared(tally(MUTANTS), listed(SURVIVORS.read_text("utf-8")))


def compared(found: Tally, known: frozenset[str]) -> int:
    """Print the result; 0 if there are few survivors, and a reason for each."""
    strangers = [each for each in found.alive if each not in known]
    share = len(found.alive) / max(found.checked, 1)
    print(f"{found.checked} mutants, {len(found.alive)} alive: {share:.1%}")
    for stranger in strangers:
        print(f"no reason is given for  {stranger}")
    return int(share >= MOST_ALIVE or bool(strangers))


def listed(text: str) -> frozenset[str]:
    """Return the survivors of a file in which reasons are headings."""
    lines = (line.strip() for line in text.splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


def tally(folder: Path) -> Tally:
    """Read what mutmut left behind."""
    checked = 0
    alive: list[str] = []
    for meta in sorted(folder.glob("qa_desk/**/*.py.meta")):
        codes: dict[str, int | None] = json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
        done = {name: code for name, code in codes.items() if code is not None}
        checked += len(done)
        names = [name for name, code in done.items() if code in _ALIVE]
        alive += _described(meta.with_suffix(""), names) if names else []
    return Tally(checked, tuple(alive))


def _described(file: Path, names: Sequence[str]) -> Iterator[str]:
    """Yield each mutant as `module.function: old => new`, which outlives renumbering."""
    text = file.read_text("utf-8")
    bodies = {
        node.name: " ".join(ast.unparse(node).replace(node.name, "").split())
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and "__mutmut_" in node.name
    }
    for name in names:
        module, _, function = name.rpartition(".")
        stem, _, _ = function.rpartition("__mutmut_")
        old, new = _apart(bodies[f"{stem}__mutmut_orig"], bodies[function])
        plain = stem.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
        yield f"{module}.{plain}: {old} => {new}".strip()


def _apart(old: str, new: str) -> tuple[str, str]:
    """Return where two texts differ, with a little of what stands around it."""
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    first = max(0, start - _AROUND)
    return old[first : len(old) - end + _AROUND], new[first : len(new) - end + _AROUND]


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))
