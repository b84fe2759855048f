"""A worker whose recogniser is a stub that takes its time: `python -m tests.faults.a_worker …`.

The arguments are those of the program. QA_STUB_S says how long a call takes; every job that ends is
told on standard error, as always. Heartbeats come ten times as often as in earnest. The children
that are spawned import this module too, so it imports nothing heavy by itself.
"""

import sys
from functools import partial


def main() -> int:
    """Put the stub in the engine's place and run the program."""
    from qa_desk.cli.main import main as program  # noqa: PLC0415 - see above
    from qa_desk.db.server_queue import BEAT_S  # noqa: PLC0415
    from qa_desk.services import working  # noqa: PLC0415
    from qa_desk.speech import worker  # noqa: PLC0415
    from tests.faults import slow_speech  # noqa: PLC0415

    worker.main = slow_speech.recognise
    working.Terms = partial(working.Terms, beat_s=BEAT_S / 10)  # type: ignore[misc,assignment]
    return program(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
