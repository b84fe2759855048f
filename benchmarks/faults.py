"""Kills the program in the middle of each kind of write, 50 times unless told otherwise.

`python -m benchmarks.faults [TIMES [ACT…]]` prints a line for each kind: how many runs were killed, at
which of how many steps, and what was wrong afterwards; it ends with 1 if anything was.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEED = "20261122"


def main() -> int:
    """Run the kills and print what they found."""
    times, *acts = sys.argv[1:] or ["50"]
    started = time.monotonic()
    command = [sys.executable, "-m", "tests.faults.killing", times, SEED, *acts]
    faulty = 0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:  # noqa: S603 - our own module
        for line in running.stdout or ():
            told = json.loads(line)
            faulty += len(told["wrong"])
            print(
                f"{told['act']:<11} killed {told['killed']:>3}, the last at step"
                f" {told['last_step']:>6}, wrong afterwards: {len(told['wrong'])}",
                flush=True,
            )
            for each in told["wrong"]:
                print(f"    at step {each['step']}: {'; '.join(each['wrong'])}")
    print(f"{time.monotonic() - started:.0f} s")
    return 1 if faulty or running.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
