"""A wire to a PostgreSQL server that can be cut at the moment of a commit."""

import select
import socket
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

COMMIT: Final = b"COMMIT"
BLOCK: Final = 1 << 16


class Wire:
    """Passes bytes between the program and the server's socket until a commit goes by.

    `cut` is when the wire breaks: "before" the server has heard the commit, or "after" it has
    answered, so that only the answer is lost. It breaks once and is whole again.
    """

    def __init__(self, server: Path, folder: Path) -> None:
        self.cut = ""
        self.cuts = 0
        self._server = server
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(folder / ".s.PGSQL.5432"))
        self._listening.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take no more connections."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                inner, _address = self._listening.accept()
                threading.Thread(target=self._pass_on, args=(inner,), daemon=True).start()

    def _pass_on(self, program: socket.socket) -> None:
        with socket.socket(socket.AF_UNIX) as server, program, suppress(OSError):
            server.connect(str(self._server / ".s.PGSQL.5432"))
            while self._moved(program, server):
                pass

    def _moved(self, program: socket.socket, server: socket.socket) -> bool:
        for ready in select.select([program, server], [], [])[0]:
            block = ready.recv(BLOCK)
            if not block:
                return False
            if ready is program and self.cut and COMMIT in block:
                self._break(server, block)
                return False
            (server if ready is program else program).sendall(block)
        return True

    def _break(self, server: socket.socket, block: bytes) -> None:
        when, self.cut = self.cut, ""
        self.cuts += 1
        if when == "after":
            server.sendall(block)
            server.recv(BLOCK)
