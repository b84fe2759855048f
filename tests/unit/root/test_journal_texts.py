"""Whatever writes the journal has words in three languages for what it did."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import qa_desk
from qa_desk.texts import Language, catalogue

PACKAGE = Path(qa_desk.__file__).parent


def _constants(tree: ast.Module) -> dict[str, str]:
    """Return the texts that a module gives a name."""
    found: dict[str, str] = {}
    for node in tree.body:
        target: ast.expr | None = node.target if isinstance(node, ast.AnnAssign) else None
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target = node.targets[0]
        value = getattr(node, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant):
            found[target.id] = str(value.value)
    return found


def _verbs() -> Iterator[tuple[str, str]]:
    """Yield every verb that the code hands to `Store.change`, and where."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")}
    named = {name: text for tree in trees.values() for name, text in _constants(tree).items()}
    for path, tree in trees.items():
        known = named | _constants(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "verb":
                yield from _spelled(node.value, known, f"{path.name}:{node.value.lineno}")
            place = HANDING_ON.get(_called(node))
            if isinstance(node, ast.Call) and place is not None:
                yield from _spelled(node.args[place], known, f"{path.name}:{node.lineno}")


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return ast.unparse(node.func).rpartition(".")[2]


HANDING_ON = {"_set_states": -1, "noted": 1}
"""Functions that are given a verb, and at which place."""
HANDED_ON = frozenset({"verb", "storable(writing.verb)"})
"""What a function was given by a caller, which is looked at in its turn."""


def _spelled(value: ast.expr, known: dict[str, str], where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, ast.Constant):
        yield str(value.value), where
    elif isinstance(value, ast.IfExp):
        yield from _spelled(value.body, known, where)
        yield from _spelled(value.orelse, known, where)
    elif isinstance(value, ast.Name) and value.id in known:
        yield known[value.id], where
    elif isinstance(value, ast.Attribute) and value.attr in known:
        yield known[value.attr], where
    elif ast.unparse(value) not in HANDED_ON:
        yield f"({ast.unparse(value)})", where


VERBS = dict(_verbs())


def test_the_verbs_of_the_code_are_found() -> None:
    assert {"rename a team", "transcribe", "publish a scorecard", "open a contact"} <= set(VERBS)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("verb", sorted(VERBS))
def test_a_verb_of_the_journal_has_words(verb: str, language: Language) -> None:
    assert verb in catalogue(language).labels("journal"), VERBS[verb]
