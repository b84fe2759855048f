"""A secret key, which never shows itself in a log or a trace."""

import secrets
from dataclasses import dataclass, field
from typing import Final

KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Key:
    """32 random bytes; crosses to a child process only through its pipe."""

    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")


def fresh_key() -> Key:
    """Return a new random key."""
    return Key(secrets.token_bytes(KEY_BYTES))
