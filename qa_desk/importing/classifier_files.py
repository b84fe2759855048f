"""Classifier files: YAML in, an error classifier or all its mistakes with line and column out."""

from pathlib import Path
from typing import Final

from qa_desk.importing.card_documents import FileFault, content, placed, read_tree
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.classifier_loader import load

NAME: Final = "classifier.yaml"
"""What the classifier is called that cards of the same folder take their error types from."""


def read(source: Path | str) -> Classifier | tuple[FileFault, ...]:
    """Return the classifier of a file or of a text, or everything that is wrong with it."""
    tree = read_tree(source, "card.not_a_classifier")
    if isinstance(tree, FileFault):
        return (tree,)
    found = load(content(tree))
    return found if isinstance(found, Classifier) else placed(tree, found)


def is_classifier(source: Path | str) -> bool:
    """Say whether a file is meant as a classifier and not as a scorecard."""
    tree = read_tree(source, "card.not_a_classifier")
    keys = set() if isinstance(tree, FileFault) else set(content(tree))
    return "error_types" in keys and not {"sections", "scoring"} & keys
