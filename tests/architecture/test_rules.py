"""What import-linter cannot say about the code."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "qa_desk"
FILES = sorted(p for p in PACKAGE.rglob("*.py") if "versions" not in p.parts)
MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 50


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_files_and_functions_are_small(path: Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= MAX_FILE_LINES, f"{_name(path)} has {lines} lines"
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= MAX_FUNCTION_LINES, f"{_name(path)}: {node.name} has {length} lines"


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_nothing_pumps_events_or_reads_a_naive_clock(path: Path) -> None:
    calls = _calls(_tree(path))
    assert not [c for c in calls if _called(c) == "processEvents"]
    for call in calls:
        if _called(call) in ("now", "utcnow") and isinstance(call.func, ast.Attribute):
            owner = ast.unparse(call.func.value)
            assert owner not in ("datetime", "datetime.datetime") or call.args or call.keywords


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_only_the_command_line_prints(path: Path) -> None:
    if "cli" in path.relative_to(PACKAGE).parts:
        return
    assert not [c for c in _calls(_tree(path)) if _called(c) == "print"]


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_no_path_of_a_machine_and_no_address(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "/work/" not in text
    assert "/simple/" not in text


@pytest.mark.parametrize("path", sorted((PACKAGE / "ui" / "viewmodels").glob("*.py")), ids=_name)
def test_view_models_know_no_widgets(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "QtWidgets" not in text
    assert "QtGui" not in text


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("qa_desk.scoring.engine", ("PySide6", "sqlalchemy", "numpy", "yaml")),
        ("qa_desk.services.evaluating", ("PySide6",)),
        ("qa_desk.speech.worker", ("PySide6", "sqlalchemy")),
        ("qa_desk.ui.main", ("faster_whisper", "ctranslate2")),
        ("qa_desk.cli.main", ("PySide6", "faster_whisper", "sqlalchemy")),
    ],
)
def test_loading_a_module_loads_nothing_heavy(module: str, forbidden: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print([m for m in {forbidden!r} if m in sys.modules])"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert answer.stdout.strip() == "[]"
