"""Start the frozen program with self-check, without a screen and away from the sources."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 180


def main() -> int:
    """Return the exit code of the program's own check."""
    name = "qa-desk.exe" if os.name == "nt" else "qa-desk"
    program = ROOT / "dist" / "qa-desk" / name
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        return subprocess.run(
            [program, "self-check"], cwd=folder, env=environment, timeout=LIMIT_S, check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
