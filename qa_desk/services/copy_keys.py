"""Which key opens a copy of the database, and which key file the workspace takes over with it."""

from dataclasses import dataclass, replace
from pathlib import Path

from qa_desk.db import sqlite_file
from qa_desk.db.faults import DatabaseDamaged
from qa_desk.errors import Expected
from qa_desk.paths import Paths
from qa_desk.vault import keyfile, keystore
from qa_desk.vault.faults import VaultDamaged
from qa_desk.vault.key import Key
from qa_desk.vault.keyfile import KeyFile, Stage
from qa_desk.vault.keyrings import Keyring
from qa_desk.vault.vault import Vault, opened, unlocked


class KeysMissing(DatabaseDamaged):
    """A copy is damaged, or encrypted and its key file is not beside it: facts `file`, `keys`."""

    code = "restoring.keys_missing"


class OtherWorkspace(Expected):
    """The copy is of an encrypted workspace that is not this one: fact `file`."""

    code = "restoring.other_workspace"


@dataclass(frozen=True, slots=True)
class Typed:
    """What opens keys: a keyring, and what the person typed, None where nothing was asked."""

    keyring: Keyring
    text: str | None = None


@dataclass(frozen=True, slots=True)
class CopyKeys:
    """The key of a copy, and the vault of the workspace as it will be once the copy is in place.

    `taken` says whether the key file of that vault came with the copy.
    """

    key: Key | None
    vault: Vault
    taken: bool

    @property
    def known(self) -> tuple[Key, ...]:
        """All keys that the database in the workspace may have."""
        return self.vault.keys.databases if self.vault.keys else ()


def vault_of(paths: Paths, typed: Typed) -> Vault | Expected:
    """Open the vault of a workspace by what was typed or by the keyring; else return why not."""
    try:
        return unlocked(paths.keys, typed.keyring, typed.text)
    except Expected as fault:
        if typed.text is None:
            return fault
        by_keyring = vault_of(paths, Typed(typed.keyring))
        return by_keyring if isinstance(by_keyring, Vault) else fault


def of(paths: Paths, copy: Path, own: Vault | Expected, typed: Typed) -> CopyKeys:
    """Find what opens a copy: the keys of the workspace, else those beside the copy.

    Raises why the workspace's own do not open where there is nothing else, KeysMissing,
    OtherWorkspace, and VaultLocked, KeyMistyped, WrongKey or VaultDamaged of the keys beside.
    """
    if copy.stat().st_size == 0 or sqlite_file.is_plain(copy):
        return CopyKeys(None, _unsettled(_required(own)), taken=False)
    if isinstance(own, Vault) and (key := _fitting(own, copy)):
        return CopyKeys(key, own, taken=False)
    file = keyfile.load(keystore.beside(copy))
    if file is None:
        _required(own)
        raise KeysMissing(file=str(copy), keys=keystore.beside(copy).name)
    there = _own_file(paths)
    if there is not None and there.id != file.id:
        raise OtherWorkspace(file=str(copy))
    vault = opened(file, keystore.beside(copy), typed.keyring, typed.text)
    key = _fitting(vault, copy)
    if key is None:
        raise DatabaseDamaged(location=str(copy))
    if there is not None and there.generation >= file.generation:
        _required(own)  # its own keys are newer, and open whatever the copy holds
    return CopyKeys(key, Vault(_taken(paths, file), vault.keys, typed.keyring), taken=True)


def _required(own: Vault | Expected) -> Vault:
    if isinstance(own, Expected):
        raise own
    return own


def _unsettled(own: Vault) -> Vault:
    """Return the vault of a workspace that gets something plain: encrypting goes on then."""
    if own.file is None or own.file.stage is not Stage.SEALED:
        return own
    return Vault(replace(own.file, stage=Stage.SEALING), own.keys, own.keyring)


def _fitting(vault: Vault, copy: Path) -> Key | None:
    keys = vault.keys.databases if vault.keys else ()
    return next((key for key in keys if sqlite_file.fits(copy, key)), None)


def _own_file(paths: Paths) -> KeyFile | None:
    """Return the workspace's key file; None where there is none or it is past reading."""
    try:
        return keystore.load(paths.keys)
    except VaultDamaged:
        return None


def _taken(paths: Paths, file: KeyFile) -> KeyFile:
    """Return the key file for this workspace: what lies here in plain waits to be encrypted."""
    plain = paths.database.exists() and sqlite_file.is_plain(paths.database)
    unsettled = plain or file.stage is Stage.OPENING
    return replace(file, stage=Stage.SEALING) if unsettled else file
