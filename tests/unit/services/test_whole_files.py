"""Files that a person asked for are whole, and what is no file stays what it is."""

import os
import threading
from pathlib import Path

import pytest

from qa_desk.services.whole_files import write_whole


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "card.yaml"
    target.write_text("x" * 1000, "utf-8")
    write_whole(target, "id: ү\n")
    assert target.read_bytes() == "id: ү\n".encode()
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text("utf-8")), daemon=True)
    reader.start()
    write_whole(pipe, "id: a\n")
    reader.join(5)
    assert (read, pipe.is_fifo()) == (["id: a\n"], True)


@pytest.mark.parametrize("name", ["", "a\0b", "nowhere/a"])
def test_a_name_that_no_file_can_have_is_an_error_of_the_system(tmp_path: Path, name: str) -> None:
    with pytest.raises(OSError, match=r"directory|denied"):
        write_whole(tmp_path / name, "id: a\n")
    assert list(tmp_path.iterdir()) == []
