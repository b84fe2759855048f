"""The vault of an open workspace: which key its files are kept with, and whether new ones are."""

from pathlib import Path
from typing import BinaryIO, Final

from qa_desk.errors import Expected
from qa_desk.vault import files, keyfile, keystore
from qa_desk.vault.faults import VaultLocked, WrongKey
from qa_desk.vault.key import Key
from qa_desk.vault.keyfile import KeyFile, Keys, Stage
from qa_desk.vault.keyrings import Keyring, SystemKeyring
from qa_desk.vault.sealed import open_file


class Vault:
    """Opens and writes the files of a workspace; shared, since encrypting happens while it is open.

    A file says itself whether it is encrypted, so that one half of a workspace may be.
    """

    def __init__(
        self,
        file: KeyFile | None = None,
        keys: Keys | None = None,
        keyring: Keyring | None = None,
    ) -> None:
        self._file = file
        self._keys = keys
        self.keyring: Keyring = keyring or SystemKeyring()

    @property
    def file(self) -> KeyFile | None:
        """The key file; None in a workspace that is not encrypted."""
        return self._file

    @property
    def keys(self) -> Keys | None:
        """All keys; None in a workspace that is not encrypted."""
        return self._keys

    @property
    def key(self) -> Key | None:
        """The key that encrypted files are read with."""
        return self._keys.files if self._keys else None

    @property
    def new_key(self) -> Key | None:
        """The key that new files are written with; None where they are to be plain."""
        opening = self._file is not None and self._file.stage is Stage.OPENING
        return None if opening else self.key

    def turn(self, file: KeyFile | None, keys: Keys | None) -> None:
        """Use other keys from now on, or none."""
        self._file, self._keys = file, keys

    def open(self, path: Path) -> BinaryIO:
        """Open a file for reading its plain content; raises OSError, SealBroken."""
        return open_file(path, self.key)

    def read_bytes(self, path: Path) -> bytes:
        """Return a file's plain content; raises OSError, SealBroken."""
        return files.read_bytes(path, self.key)

    def write_bytes(self, path: Path, content: bytes) -> None:
        """Write a whole file; raises OSError, and the old one stays then."""
        files.write_bytes(path, content, self.new_key)


PLAIN: Final = Vault()
"""Files as they are, for whatever lies outside of a workspace."""


def unlocked(path: Path, keyring: Keyring, typed: str | None = None) -> Vault:
    """Open the vault whose key file is `path`, by what was typed, else by the keyring.

    Without a key file it is a vault of plain files. Raises VaultLocked where no key is at hand,
    KeyMistyped and WrongKey for what was typed, VaultDamaged.
    """
    file = keystore.load(path)
    if file is None:
        return Vault(None, None, keyring)
    return opened(file, path, keyring, typed)


def opened(file: KeyFile, path: Path, keyring: Keyring, typed: str | None = None) -> Vault:
    """Open the vault of a key file that was read from `path`; raises as `unlocked`."""
    if typed is not None:
        return Vault(file, keyfile.unwrapped(file, keyfile.master_of(file, typed)), keyring)
    master = keyring.get(file.name)
    locked: Expected = VaultLocked(workspace=path.parent)
    if master is None:
        raise locked
    try:
        return Vault(file, keyfile.unwrapped(file, master), keyring)
    except WrongKey as error:
        raise locked from error
