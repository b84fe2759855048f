"""Entry of the program, started as `qa-desk`, `python -m qa_desk` or frozen."""

import multiprocessing
import sys


def main() -> int:
    """Run the command line; without a command it opens the window."""
    # First of all: in a frozen program the child processes start here too.
    multiprocessing.freeze_support()
    from qa_desk.cli.main import main as command_line  # noqa: PLC0415 - after freeze_support

    return command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
