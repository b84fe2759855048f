"""The command line called inside the test process."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from qa_desk.cli.main import main

CARD = Path(__file__).resolve().parents[3] / "scorecards" / "inbound_service.yaml"


@dataclass(frozen=True, slots=True)
class Reply:
    """What a call left behind; `code` is that of the fault it told in JSON."""

    exit_code: int
    out: str
    err: str

    @property
    def data(self) -> object:
        return json.loads(self.out)

    @property
    def code(self) -> str:
        data = self.data
        return str(data["error"]["code"]) if isinstance(data, dict) else ""


Call = Callable[..., Reply]


def caller(capsys: pytest.CaptureFixture[str]) -> Call:
    """Return a function that runs the command line and captures what it says."""

    def call(*arguments: str | Path) -> Reply:
        exit_code = main(["--language", "en", *map(str, arguments)])
        said = capsys.readouterr()
        return Reply(exit_code, said.out, said.err)

    return call
