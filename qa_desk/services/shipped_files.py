"""Where the scorecards and the classifier are that come with the program."""

from pathlib import Path

import qa_desk


def folder() -> Path:
    """Return the folder: inside an installed package, beside the sources else."""
    package = Path(qa_desk.__file__).parent
    inside = package / "scorecards"
    return inside if inside.is_dir() else package.parent / "scorecards"
