"""Short secrets of the user that are no keys of a vault, in the system's keyring and nowhere else."""

import logging
from typing import Final

from qa_desk.vault.faults import KeyringRefused, NoKeyring
from qa_desk.vault.keyrings import SERVICE, SystemKeyring

_LOG: Final = logging.getLogger(__name__)


def secret(name: str) -> str:
    """Return a secret; empty where there is none or no keyring gives it."""
    import keyring  # noqa: PLC0415 - who keeps none does not wait for it

    if not SystemKeyring().available:
        return ""
    try:
        return keyring.get_password(SERVICE, name) or ""
    except Exception as error:  # noqa: BLE001 - a plug-in, which raises what its bus raises
        _LOG.warning("the keyring gave no secret: %s", type(error).__name__)
        return ""


def keep_secret(name: str, text: str) -> None:
    """Keep a secret, or forget it where the text is empty; raises NoKeyring and KeyringRefused."""
    import keyring  # noqa: PLC0415 - likewise

    if not text:
        SystemKeyring().remove(name)
        return
    if not SystemKeyring().available:
        raise NoKeyring
    try:
        keyring.set_password(SERVICE, name, text)
    except Exception as error:  # as in `secret`
        raise KeyringRefused from error
