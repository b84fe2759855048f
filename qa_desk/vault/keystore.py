"""Where key files lie: the workspace's own with its double, and one beside each encrypted backup."""

import contextlib
from pathlib import Path
from typing import Final

from qa_desk.vault import keyfile
from qa_desk.vault.faults import VaultDamaged, VaultNotWritten
from qa_desk.vault.keyfile import KeyFile

DOUBLE: Final = "keys.copy.json"
"""The second copy of the workspace's own: one flipped bit in the first must not lose everything."""
_BESIDE: Final = ".keys.json"


def load(path: Path) -> KeyFile | None:
    """Read the workspace's key file, else its double, and make both whole again where they can be.

    None where there is neither; VaultDamaged where what is there cannot be read.
    """
    own, double = _attempt(path), _attempt(path.with_name(DOUBLE))
    kept = own if isinstance(own, KeyFile) else double
    if not isinstance(kept, KeyFile):
        fault = own or kept
        if isinstance(fault, VaultDamaged):
            raise fault
        return None
    if own != double:
        with contextlib.suppress(VaultNotWritten):  # it can be read, which is what was asked for
            save(kept, path)
    return kept


def save(file: KeyFile, path: Path) -> None:
    """Write the workspace's key file and its double; raises VaultNotWritten."""
    keyfile.save(file, path)
    keyfile.save(file, path.with_name(DOUBLE))


def forget(path: Path) -> None:
    """Remove the workspace's key file and its double."""
    path.with_name(DOUBLE).unlink(missing_ok=True)
    path.unlink(missing_ok=True)


def beside(copy: Path) -> Path:
    """Return where the key file lies that goes with a copy of the database."""
    return copy.with_name(copy.name + _BESIDE)


def is_key_file(path: Path) -> bool:
    """Say whether a file is a key file, which tells nothing to whoever has no key."""
    return path.name.endswith(_BESIDE) and isinstance(_attempt(path), KeyFile)


def accompany(copy: Path, file: KeyFile | None) -> None:
    """Lay the key file beside a copy, or take it away with None; raises VaultNotWritten, OSError."""
    if file is None:
        beside(copy).unlink(missing_ok=True)
    else:
        keyfile.save(file, beside(copy))


def _attempt(path: Path) -> KeyFile | VaultDamaged | None:
    try:
        return keyfile.load(path)
    except VaultDamaged as fault:
        return fault
