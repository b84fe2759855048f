"""The program as a user starts it: a process with arguments, streams and an exit code."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 300


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run left behind."""

    code: int
    out: str
    err: str

    def json(self) -> object:
        return json.loads(self.out)


def qa_desk(*arguments: str | Path, said: str = "", **variables: str) -> Answer:
    """Run the program and wait for its end, `said` its input; a traceback is never an answer."""
    done = subprocess.run(
        [sys.executable, "-m", "qa_desk", *map(str, arguments)],
        capture_output=True,
        input=said,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env={**os.environ, "LANG": "C.UTF-8", **variables},
        timeout=LIMIT_S,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Answer(done.returncode, done.stdout, done.stderr)
