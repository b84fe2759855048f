"""A veil over what lies on the disk for a while: its key is nowhere but in this process."""

import secrets
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CTR

from qa_desk.vault.key import KEY_BYTES

_BLOCK: Final = 16


class Veil:
    """AES-256 in counter mode: bytes are veiled once, in their order, and read from anywhere.

    It tells nobody what is there; that nobody changed it is not its business.
    """

    def __init__(self) -> None:
        self._key = AES256(secrets.token_bytes(KEY_BYTES))
        self._sealer = Cipher(self._key, CTR(bytes(_BLOCK))).encryptor()

    def veiled(self, content: bytes | memoryview) -> bytes:
        """Return the next bytes as they may lie on the disk."""
        return self._sealer.update(content)

    def unveiled(self, content: bytes, place: int) -> bytes:
        """Return bytes as they were, which lay at `place`, counted from the first ever veiled."""
        block, inside = divmod(place, _BLOCK)
        opener = Cipher(self._key, CTR(block.to_bytes(_BLOCK, "big"))).decryptor()
        opener.update(bytes(inside))
        return opener.update(content)
