"""An import that is killed loses and doubles nothing, and the same import again completes it."""

import json
import subprocess
import sys

import pytest

from tests.e2e.program import ROOT

TIMES, SEED = "20", "20261123"


@pytest.mark.e2e
@pytest.mark.skipif(sys.platform == "win32", reason="the kills need fork")
@pytest.mark.timeout(900)
def test_an_import_killed_at_twenty_moments_is_completed_by_the_next() -> None:
    command = [sys.executable, "-m", "tests.faults.killing", TIMES, SEED, "intake"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert told["killed"] == int(TIMES)
