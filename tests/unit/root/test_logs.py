import logging
from pathlib import Path

import pytest

from qa_desk import logs


@pytest.mark.parametrize(
    "planted",
    ["anna.petrova@example.org", "+7 701 123-45-67", "880101300123", "4111 1111 1111 1111"],
)
def test_personal_data_never_reaches_the_file(tmp_path: Path, planted: str) -> None:
    tail = logs.start(tmp_path)
    try:
        logging.getLogger("qa_desk.test").warning("caller %s hung up", planted)
        fault = ValueError(planted)
        logging.getLogger("qa_desk.test").error("fault", exc_info=fault)
    finally:
        logs.stop()
    written = (tmp_path / "qa-desk.log").read_text("utf-8") + "\n".join(tail.lines)
    assert planted not in written
    assert "hung up" in written


def test_ids_and_figures_stay_readable() -> None:
    assert logs.redacted("contact 1234567 took 120 ms") == "contact 1234567 took 120 ms"
