"""Which hardware can transcribe: the processor always, graphics cards where their driver says so."""

import ctypes
import sys
from typing import Final

_DRIVER: Final = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"


def graphics_cards(driver: str = _DRIVER) -> int:
    """Return how many CUDA cards this computer has; the driver is asked, not the recogniser.

    The recogniser's library is loaded in the transcribing child alone.
    """
    count = ctypes.c_int(0)
    try:
        library = ctypes.CDLL(driver)
        if library.cuInit(0) or library.cuDeviceGetCount(ctypes.byref(count)):
            return 0
    except (OSError, AttributeError):
        return 0
    return count.value
