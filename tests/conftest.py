"""What holds for every test: no screen, no network, no left-over workspace of the user."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Machines differ and are shared: no test is a timed one.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# Before Qt is imported anywhere; a test that wants a real window sets its own in a child process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_ACCESSIBILITY"] = "1"
os.environ["HF_HUB_OFFLINE"] = "1"

_PERMITTED = {socket.AF_UNIX} if hasattr(socket, "AF_UNIX") else set()


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections to anything but this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: tuple[str, int] | str | bytes) -> None:
        local = isinstance(address, tuple) and address[0] in ("127.0.0.1", "::1", "localhost")
        if self.family not in _PERMITTED and not local:
            raise AssertionError(f"a test reached for the network: {address!r}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def own_workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Point the default workspace at a folder of the test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QA_DESK_WORKSPACE", str(tmp_path_factory.getbasetemp() / "workspace"))
        yield


@pytest.fixture(scope="session")
def samples() -> Path | None:
    """Return the folder of other products' files; None where this machine does not have it."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "samples"
    return folder if folder.is_dir() else None
