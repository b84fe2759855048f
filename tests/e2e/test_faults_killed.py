"""The program is killed in the middle of each kind of write; `benchmarks/faults.py` does it 50 times."""

import json
import subprocess
import sys

import pytest

from tests.e2e.program import ROOT
from tests.faults.acts import ACTS

TIMES, SEED = "3", "20261122"

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform == "win32", reason="the kills need fork"),
]


@pytest.mark.parametrize("act", ACTS)
def test_a_killed_program_leaves_a_whole_workspace_and_the_next_run_completes_it(act: str) -> None:
    command = [sys.executable, "-m", "tests.faults.killing", TIMES, SEED, act]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert told["killed"] == int(TIMES)
    assert told["last_step"] > int(TIMES)
