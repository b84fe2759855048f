"""A conversation with a language model behind an OpenAI-compatible address, at the user's own risk."""

import contextlib
import http.client
import ipaddress
import json
import re
import socket
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, urlsplit

from qa_desk.domain.progress import Token
from qa_desk.errors import ExitCode, Expected

MOST_BYTES: Final = 1_000_000
"""A longer answer is no answer."""
_SCHEMES: Final = ("http", "https")
_PATH: Final = "/chat/completions"
_HOST: Final = re.compile(r"[^\s\x00-\x1f\x7f]+")
_POLL_S: Final = 0.05
_OK: Final = 200
_SERVER_FAULTS: Final = range(500, 600)


class BadAddress(Expected):
    """No address of a language model: fact `address`."""

    code = "model_address.bad"


class ModelUnreachable(Expected):
    """Nobody answers at the address: fact `address`."""

    code = "model_address.unreachable"
    exit_code = ExitCode.MISSING


class ModelRefused(Expected):
    """The address answers with a refusal: facts `address`, `status` of HTTP."""

    code = "model_address.refused"


class ModelTooSlow(Expected):
    """No answer came in time: facts `address`, `seconds`."""

    code = "model_address.too_slow"


class AnswerUnusable(Expected):
    """What came back is no answer: too long, no JSON, or the server's own fault."""

    code = "model_address.unusable"


@dataclass(frozen=True, slots=True)
class ModelAddress:
    """Where a model answers; the key goes into a header and never into a log or a text."""

    base: SplitResult
    name: str
    seconds: float
    key: str = field(default="", repr=False)

    @property
    def shown(self) -> str:
        """The address as people read it."""
        return self.base.geturl()

    @property
    def is_near(self) -> bool:
        """Whether what is sent stays on this machine or in a private network, as the address says."""
        host = (self.base.hostname or "").casefold()
        if host == "localhost" or host.endswith((".localhost", ".local", ".lan", ".internal")):
            return True
        try:
            found = ipaddress.ip_address(host)
        except ValueError:
            return "." not in host
        return found.is_private or found.is_loopback or found.is_link_local


def address_of(text: str, name: str, seconds: float, key: str = "") -> ModelAddress:
    """Return an address as it was typed; raise BadAddress for anything but http and https."""
    shown = text.strip().rstrip("/")
    try:
        base = urlsplit(shown)
        port_fits = base.port is None or base.port > 0
    except ValueError as fault:
        raise BadAddress(address=shown) from fault
    host = base.hostname or ""
    whole = base.scheme in _SCHEMES and _HOST.fullmatch(host) and port_fits
    if not whole or base.username or base.password or base.query or base.fragment:
        raise BadAddress(address=shown if base.password is None else "")
    return ModelAddress(base, name.strip(), seconds, key)


def ask(address: ModelAddress, messages: Sequence[Mapping[str, str]], token: Token) -> str:
    """Return what the model says to messages; nothing is followed to another address.

    Raise ModelUnreachable, ModelRefused, ModelTooSlow, AnswerUnusable or Cancelled.
    """
    body = {"model": address.name, "messages": list(messages), "temperature": 0, "stream": False}
    call = _Call(address, json.dumps(body).encode())
    thread = threading.Thread(target=call.run, name="language-model", daemon=True)
    thread.start()
    end = time.monotonic() + address.seconds
    try:
        while thread.is_alive():
            token.check()
            if time.monotonic() > end:
                raise ModelTooSlow(address=address.shown, seconds=round(address.seconds))
            thread.join(_POLL_S)
    finally:
        call.hang_up()
    return call.said()


class _Call:
    """One request, in a thread of its own, so that it can be hung up at any moment."""

    def __init__(self, address: ModelAddress, body: bytes) -> None:
        self._address = address
        self._body = body
        sealed = address.base.scheme == "https"
        kind = http.client.HTTPSConnection if sealed else http.client.HTTPConnection
        host = address.base.hostname or ""
        self._connection = kind(host, address.base.port, timeout=address.seconds)
        self._status = 0
        self._answer = b""
        self._fault: Exception | None = None

    def run(self) -> None:
        """Send the request and read the answer, up to what an answer may have."""
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self._address.key:
            headers["Authorization"] = f"Bearer {self._address.key}"
        try:
            path = f"{self._address.base.path}{_PATH}"
            self._connection.request("POST", path, self._body, headers)
            response = self._connection.getresponse()
            self._status = response.status
            self._answer = response.read(MOST_BYTES + 1)
        except (OSError, http.client.HTTPException, ValueError) as fault:
            self._fault = fault

    def hang_up(self) -> None:
        """End the call, also one under way."""
        line: socket.socket | None = self._connection.sock
        with contextlib.suppress(OSError):
            if line is not None:
                line.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            self._connection.close()

    def said(self) -> str:
        """Return what the model said."""
        address = self._address.shown
        if isinstance(self._fault, TimeoutError):
            seconds = round(self._address.seconds)
            raise ModelTooSlow(address=address, seconds=seconds) from self._fault
        if self._fault is not None and not self._status:
            raise ModelUnreachable(address=address) from self._fault
        if self._status in _SERVER_FAULTS:
            raise AnswerUnusable
        if self._status != _OK:
            raise ModelRefused(address=address, status=self._status)
        if self._fault is not None or len(self._answer) > MOST_BYTES:
            raise AnswerUnusable
        return _content(self._answer)


def _content(answer: bytes) -> str:
    try:
        found = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError) as fault:
        raise AnswerUnusable from fault
    if not isinstance(found, str):
        raise AnswerUnusable
    return found
