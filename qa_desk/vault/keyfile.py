"""The small file beside an encrypted workspace: its keys, each wrapped by the master key."""

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from qa_desk.errors import system_reason
from qa_desk.vault import files, recovery
from qa_desk.vault.faults import KeyMistyped, VaultDamaged, VaultNotWritten, WrongKey
from qa_desk.vault.key import KEY_BYTES, Key, fresh_key

FORMAT: Final = 1
RECOVERY: Final = "recovery"
PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a lock
_WORK: Final = {RECOVERY: 1 << 15, PASSPHRASE: 1 << 17}
"""Scrypt's n: a recovery key needs none by itself, a passphrase 128 MB and a third of a second."""
_MOST_WORK: Final = 1 << 20
_NONCE: Final = 12
_SALT: Final = 16


class Stage(StrEnum):
    """How far a workspace is encrypted."""

    SEALING = "sealing"
    SEALED = "sealed"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Lock:
    """The master key wrapped by something a person types."""

    work: int
    salt: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What lies beside the data; without a master key it tells nothing.

    `generation` counts changes of the key. While the database is being rewritten with another key,
    `next_database` is that other one; whichever fits is right. `former` are those it had before:
    copies that were made then still open.
    """

    id: str
    generation: int
    stage: Stage
    locks: Mapping[str, Lock]
    database: bytes
    files: bytes
    next_database: bytes = b""
    former: tuple[bytes, ...] = ()

    @property
    def name(self) -> str:
        """The name of the master key in a keyring."""
        return f"{self.id}.{self.generation}"


@dataclass(frozen=True, slots=True)
class Keys:
    """All keys of an unlocked workspace; `next_database` while the key is being changed."""

    master: Key = field(repr=False)
    database: Key
    files: Key
    next_database: Key | None = None
    former: tuple[Key, ...] = ()

    @property
    def databases(self) -> tuple[Key, ...]:
        """All keys that a database of this workspace or a copy of it may have, newest first."""
        following = () if self.next_database is None else (self.next_database,)
        return (*following, self.database, *self.former)


@dataclass(frozen=True, slots=True)
class Minted:
    """A new key file, its keys, and the recovery key that is shown once."""

    file: KeyFile
    keys: Keys
    recovery_key: str = field(repr=False)


def minted(passphrase: str = "") -> Minted:
    """Make all keys of a workspace that is about to be encrypted."""
    keys = Keys(fresh_key(), fresh_key(), fresh_key())
    return _minted(secrets.token_hex(8), 1, Stage.SEALING, keys, passphrase)


def renewed(file: KeyFile, keys: Keys, passphrase: str = "") -> Minted:
    """Make a new master key and a new database key; the file key stays, wrapped anew."""
    fresh = Keys(fresh_key(), keys.database, keys.files, fresh_key(), keys.former)
    return _minted(file.id, file.generation + 1, file.stage, fresh, passphrase)


def with_passphrase(file: KeyFile, keys: Keys, passphrase: str) -> KeyFile:
    """Return the key file with another passphrase; with an empty one it has none."""
    locks = {kind: lock for kind, lock in file.locks.items() if kind != PASSPHRASE}
    if passphrase.strip():
        locks[PASSPHRASE] = _lock(file, PASSPHRASE, passphrase.strip(), keys.master)
    return replace(file, locks=locks)


def settled(file: KeyFile, keys: Keys) -> tuple[KeyFile, Keys]:
    """Return both when the database has taken its next key."""
    if keys.next_database is None:
        return file, keys
    former = (keys.database, *keys.former)
    settled_keys = Keys(keys.master, keys.next_database, keys.files, None, former)
    wrapped = _wrap(keys.master, keys.next_database.raw, _about(file, "database"))
    kept = _wrapped_former(file, settled_keys)
    return replace(file, database=wrapped, next_database=b"", former=kept), settled_keys


def unwrapped(file: KeyFile, master: Key) -> Keys:
    """Return the keys that a master key opens; WrongKey where it is another workspace's."""
    database = Key(_unwrap(master, file.database, _about(file, "database")))
    own = Key(_unwrap(master, file.files, _about(file, "files")))
    former = tuple(Key(_unwrap(master, each, _about(file, "former"))) for each in file.former)
    if not file.next_database:
        return Keys(master, database, own, None, former)
    following = Key(_unwrap(master, file.next_database, _about(file, "next")))
    return Keys(master, database, own, following, former)


def master_of(file: KeyFile, typed: str) -> Key:
    """Return the master key for a recovery key or a passphrase that was typed.

    Raises KeyMistyped where it is neither in form, WrongKey where it does not fit.
    """
    lock = file.locks.get(PASSPHRASE)
    try:
        return _opened(file, RECOVERY, recovery.normalised(typed))
    except KeyMistyped:
        if lock is None:
            raise
    return _opened(file, PASSPHRASE, typed.strip())


def load(path: Path) -> KeyFile | None:
    """Read the key file; None where there is none, VaultDamaged where it cannot be read."""
    try:
        return _parsed(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise VaultDamaged(path=path) from error


def save(file: KeyFile, path: Path) -> None:
    """Write the key file: wholly or not at all, and on the disk when this returns."""
    data: dict[str, object] = {
        "format": FORMAT,
        "id": file.id,
        "generation": file.generation,
        "stage": str(file.stage),
        "locks": {
            kind: {"work": lock.work, "salt": _text(lock.salt), "key": _text(lock.wrapped)}
            for kind, lock in file.locks.items()
        },
        "database": _text(file.database),
        "files": _text(file.files),
        "next_database": _text(file.next_database),
        "former": [_text(each) for each in file.former],
    }
    data["check"] = _check(data)
    try:
        files.write_bytes(path, json.dumps(data, indent=2).encode(), None)
    except OSError as error:
        raise VaultNotWritten(path=path, why=system_reason(error)) from error


def _minted(id_: str, generation: int, stage: Stage, keys: Keys, passphrase: str) -> Minted:
    bare = KeyFile(id_, generation, stage, {}, b"", b"")
    recovery_key = recovery.fresh_recovery_key()
    locks = {RECOVERY: _lock(bare, RECOVERY, recovery.normalised(recovery_key), keys.master)}
    if passphrase.strip():
        locks[PASSPHRASE] = _lock(bare, PASSPHRASE, passphrase.strip(), keys.master)
    following = keys.next_database
    next_database = _wrap(keys.master, following.raw, _about(bare, "next")) if following else b""
    whole = replace(
        bare,
        locks=locks,
        database=_wrap(keys.master, keys.database.raw, _about(bare, "database")),
        files=_wrap(keys.master, keys.files.raw, _about(bare, "files")),
        next_database=next_database,
        former=_wrapped_former(bare, keys),
    )
    return Minted(whole, keys, recovery_key)


def _wrapped_former(file: KeyFile, keys: Keys) -> tuple[bytes, ...]:
    return tuple(_wrap(keys.master, each.raw, _about(file, "former")) for each in keys.former)


def _lock(file: KeyFile, kind: str, secret: str, master: Key) -> Lock:
    salt = secrets.token_bytes(_SALT)
    stretched = _stretched(secret, salt, _WORK[kind])
    return Lock(_WORK[kind], salt, _wrap(stretched, master.raw, _about(file, kind)))


def _opened(file: KeyFile, kind: str, secret: str) -> Key:
    lock = file.locks.get(kind)
    if lock is None:
        raise WrongKey
    stretched = _stretched(secret, lock.salt, lock.work)
    return Key(_unwrap(stretched, lock.wrapped, _about(file, kind)))


def _stretched(secret: str, salt: bytes, work: int) -> Key:
    return Key(Scrypt(salt, KEY_BYTES, work, 8, 1).derive(secret.encode("utf-8", "replace")))


def _about(file: KeyFile, purpose: str) -> bytes:
    return f"qa-desk {file.id} {file.generation} {purpose}".encode()


def _wrap(by: Key, secret: bytes, about: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(by.raw).encrypt(nonce, secret, about)


def _unwrap(by: Key, wrapped: bytes, about: bytes) -> bytes:
    try:
        return AESGCM(by.raw).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], about)
    except (InvalidTag, ValueError) as error:
        raise WrongKey from error


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _check(data: Mapping[str, object]) -> str:
    """Return a digest: a lock that is torn must show before the day it is needed."""
    whole = {name: value for name, value in data.items() if name != "check"}
    return sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _parsed(data: dict[str, object]) -> KeyFile:
    if data["format"] != FORMAT:
        raise ValueError("another format")
    if data["check"] != _check(data):
        raise ValueError("changed")
    locks, former = data["locks"], data.get("former", [])
    if not isinstance(locks, dict) or not isinstance(former, list):
        raise TypeError("locks")
    return KeyFile(
        id=str(data["id"]),
        generation=_number(data["generation"]),
        stage=Stage(str(data["stage"])),
        locks={str(kind): _parsed_lock(lock) for kind, lock in locks.items()},
        database=_bytes(data["database"]),
        files=_bytes(data["files"]),
        next_database=_bytes(data["next_database"]),
        former=tuple(_bytes(each) for each in former),
    )


def _parsed_lock(data: dict[str, object]) -> Lock:
    work = _number(data["work"])
    if not 1 < work <= _MOST_WORK or work & (work - 1):
        raise ValueError("work")  # a changed file must not make us take all the memory
    return Lock(work, _bytes(data["salt"]), _bytes(data["key"]))


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("number")
    return value


def _bytes(value: object) -> bytes:
    return b64decode(str(value), validate=True)
