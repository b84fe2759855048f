from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoBackend
from keyring.errors import KeyringLocked

from qa_desk.vault.faults import KeyringRefused, NoKeyring
from qa_desk.vault.key import fresh_key
from qa_desk.vault.keyrings import SystemKeyring
from tests.memory_keyring import MemoryKeyring


class Broken(KeyringBackend):
    """A backend whose every answer is an error, as when its bus goes away."""

    priority = 1.0

    def __init__(self, error: Exception) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library has no types there
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse(service, username)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._refuse(service, username)

    def _refuse(self, *_arguments: str) -> None:
        raise self.error


class Forgetful(MemoryKeyring):
    """A backend that says it kept what it did not keep."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""


@pytest.fixture(autouse=True)
def backend() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_key_is_kept_given_and_forgotten() -> None:
    keyring.set_keyring(MemoryKeyring())
    system, key = SystemKeyring(), fresh_key()

    system.put("one", key)
    assert system.get("one") == key
    system.remove("one")
    system.remove("one")
    assert system.get("one") is None


@pytest.mark.parametrize(
    "error", [KeyringLocked("locked"), ConnectionResetError(), RuntimeError("no such object")]
)
def test_a_keyring_that_is_locked_or_broken_has_no_key_and_takes_none(error: Exception) -> None:
    keyring.set_keyring(Broken(error))
    system = SystemKeyring()

    assert system.get("one") is None
    system.remove("one")
    with pytest.raises(KeyringRefused):
        system.put("one", fresh_key())


def test_a_keyring_that_forgets_at_once_is_not_believed() -> None:
    keyring.set_keyring(Forgetful())

    with pytest.raises(KeyringRefused):
        SystemKeyring().put("one", fresh_key())


def test_without_a_keyring_that_keeps_secrets_nothing_is_kept() -> None:
    keyring.set_keyring(NoBackend())  # type: ignore[no-untyped-call]  # the library has no types there
    system = SystemKeyring()

    assert not system.available
    assert system.get("one") is None
    with pytest.raises(NoKeyring):
        system.put("one", fresh_key())
