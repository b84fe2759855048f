"""Build the frozen program in dist/qa-desk and let it check itself: one command."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "qa_desk.spec"


def main() -> int:
    """Translate, freeze, check; return the first exit code that is not 0."""
    steps = (
        ["-m", "tools.translations", "build"],
        ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", str(SPEC)],
        [str(ROOT / "packaging" / "smoke.py")],
    )
    for step in steps:
        code = subprocess.run([sys.executable, *step], cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
