"""The command line called within the process."""

import json
from dataclasses import dataclass

import pytest

from qa_desk.cli.main import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call left behind."""

    code: int
    out: str
    err: str

    def json(self) -> dict[str, object]:
        """Return the one JSON document."""
        found: dict[str, object] = json.loads(self.out)
        return found


def call(capsys: pytest.CaptureFixture[str], *arguments: object, language: str = "en") -> Answer:
    """Run a command in a language."""
    code = main(["--language", language, *map(str, arguments)])
    captured = capsys.readouterr()
    return Answer(code, captured.out, captured.err)
