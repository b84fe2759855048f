"""Where master keys are kept: the system's keyring, or nowhere."""

import base64
import logging
from typing import Final, Protocol

from qa_desk.vault.faults import KeyringRefused, NoKeyring
from qa_desk.vault.key import Key

_LOG: Final = logging.getLogger(__name__)
SERVICE: Final = "QA Desk"
_UNFIT: Final = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that keep nothing, or keep it in a file that anybody can read."""


class Keyring(Protocol):
    """Keeps keys by name, between runs."""

    @property
    def available(self) -> bool:
        """Whether there is one that keeps secrets."""
        ...

    def get(self, name: str) -> Key | None:
        """Return a key; None where it is not there or there is no keyring."""
        ...

    def put(self, name: str, key: Key) -> None:
        """Keep a key; raises NoKeyring and KeyringRefused."""
        ...

    def remove(self, name: str) -> None:
        """Forget a key; none is as good."""
        ...


class SystemKeyring:
    """The keyring of the system: Credential Manager, Secret Service, KWallet, Keychain."""

    @property
    def available(self) -> bool:
        """Whether there is one that keeps secrets."""
        import keyring  # noqa: PLC0415 - a workspace that is not encrypted does not wait for it

        return not type(keyring.get_keyring()).__module__.startswith(_UNFIT)

    def get(self, name: str) -> Key | None:
        """Return a key; None where it is not there or the keyring is locked or absent."""
        import keyring  # noqa: PLC0415 - likewise

        if not self.available:
            return None
        try:
            kept = keyring.get_password(SERVICE, name)
            return None if kept is None else Key(base64.b64decode(kept, validate=True))
        except Exception as error:  # noqa: BLE001 - a plug-in, which raises what its bus raises
            _LOG.warning("the keyring gave no key: %s", type(error).__name__)
            return None

    def put(self, name: str, key: Key) -> None:
        """Keep a key, and make sure that it is kept; raises NoKeyring and KeyringRefused."""
        import keyring  # noqa: PLC0415 - likewise

        if not self.available:
            raise NoKeyring
        try:
            keyring.set_password(SERVICE, name, base64.b64encode(key.raw).decode())
        except Exception as error:  # as in `get`
            raise KeyringRefused from error
        if self.get(name) != key:
            raise KeyringRefused

    def remove(self, name: str) -> None:
        """Forget a key; none is as good."""
        import keyring  # noqa: PLC0415 - likewise

        if not self.available:
            return
        try:
            keyring.delete_password(SERVICE, name)
        except Exception as error:  # noqa: BLE001 - as in `get`
            _LOG.warning("the keyring forgot no key: %s", type(error).__name__)
