import subprocess
import sys

import pytest

LARGE = """
from qa_desk.speech.memory import use_large_pages
use_large_pages()
import numpy as np
numbers = np.ones(3_000_000)
heap = [line for line in open("/proc/self/smaps") if "[heap]" in line or line.startswith("VmFlags")]
flags = [after.split() for line, after in zip(heap, heap[1:]) if "[heap]" in line]
print(int(numbers.sum()), any("hg" in each for each in flags))
"""
ELSEWHERE = """
import sys
sys.platform = "win32"
import qa_desk.speech.memory as memory
memory.Path = memory.ctypes.CDLL = None
memory.use_large_pages()
"""


def said_by(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such pages")
def test_numbers_lie_in_a_heap_of_large_pages() -> None:
    assert said_by(LARGE) == "3000000 True"


def test_systems_without_such_a_choice_are_left_alone() -> None:
    assert said_by(ELSEWHERE) == ""
