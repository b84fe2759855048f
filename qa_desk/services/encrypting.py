"""Protecting a workspace: encrypting it, changing its key, and making it plain again."""

from dataclasses import dataclass, replace
from typing import Final

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.progress import Report, Token
from qa_desk.services import restoring, sealing
from qa_desk.services.desk import Desk, Done
from qa_desk.vault import keyfile, keystore
from qa_desk.vault.faults import (
    AlreadyEncrypted,
    NoKeyring,
    NotEncrypted,
    NotOnServer,
    PassphraseShort,
)
from qa_desk.vault.keyfile import PASSPHRASE, KeyFile, Keys, Minted, Stage

SHORTEST: Final = 12
"""Characters of a passphrase; a shorter one would be guessed."""


@dataclass(frozen=True, slots=True)
class Protection:
    """How a workspace is protected; `unfinished` where the last work on it was stopped."""

    encrypted: bool
    unfinished: bool
    keyring: bool
    """Whether this computer has a keyring."""
    remembered: bool
    """Whether the keyring has this workspace's key, so that nobody is asked for it."""
    passphrase: bool
    on_server: bool


def protection(desk: Desk) -> Protection:
    """Say how the workspace is protected; asks the keyring, so call it in a job."""
    file, keyring = desk.vault.file, desk.vault.keyring
    available = keyring.available
    return Protection(
        encrypted=file is not None,
        unfinished=unfinished(desk),
        keyring=available,
        remembered=file is not None and available and keyring.get(file.name) is not None,
        passphrase=file is not None and PASSPHRASE in file.locks,
        on_server=not desk.store.is_local,
    )


def unfinished(desk: Desk) -> bool:
    """Say whether encrypting, decrypting or changing the key was stopped on the way."""
    file = desk.vault.file
    return file is not None and (file.stage is not Stage.SEALED or bool(file.next_database))


def prepared(desk: Desk, passphrase: str = "", *, remember: bool = True) -> Minted:
    """Make new keys, whose recovery key is to be shown before they are used; nothing changes yet.

    Raises NotOnServer, PassphraseShort, and NoKeyring where one is to remember the key.
    """
    _demand_file(desk)
    if remember and not desk.vault.keyring.available:
        raise NoKeyring
    _demand_long(passphrase)
    file, keys = desk.vault.file, desk.vault.keys
    if file is None or keys is None:
        return keyfile.minted(passphrase)
    return keyfile.renewed(file, keys, passphrase)


def encrypt(
    desk: Desk, minted: Minted, token: Token, report: Report, *, remember: bool = True
) -> Done[None]:
    """Encrypt a plain workspace; `remember` keeps the key in the system's keyring.

    Stopped on the way it goes on with `resume`, and all of it can be read meanwhile. Raises
    AlreadyEncrypted, NoKeyring, KeyringRefused and what `sealing.rewrite` raises.
    """
    _demand_file(desk)
    if desk.vault.file is not None:
        raise AlreadyEncrypted
    _take(desk, minted, remember=remember)
    return resume(desk, token, report)


def change_key(
    desk: Desk, minted: Minted, token: Token, report: Report, *, remember: bool = True
) -> Done[None]:
    """Give the workspace new keys: another master key, recovery key and key of the database.

    The key of the files stays and is wrapped anew, so recordings are not rewritten: whoever had
    copied the old key file together with the old recovery key can still open those. Raises
    NotEncrypted and as `encrypt`.
    """
    _demand_encrypted(desk)
    if unfinished(desk):
        raise AlreadyEncrypted
    before = desk.vault.file
    _take(desk, minted, remember=remember)
    if before is not None:
        desk.vault.keyring.remove(before.name)
    return resume(desk, token, report)


def decrypt(desk: Desk, token: Token, report: Report) -> Done[None]:
    """Make an encrypted workspace plain again; stopped on the way it goes on with `resume`."""
    _demand_encrypted(desk)
    file, keys = desk.vault.file, desk.vault.keys
    if file is not None and keys is not None:
        _keep(desk, replace(file, stage=Stage.OPENING), keys)
    return resume(desk, token, report)


def resume(desk: Desk, token: Token, report: Report) -> Done[None]:
    """Go on with what was stopped; nothing to do is fine."""
    file, keys = desk.vault.file, desk.vault.keys
    if file is None or keys is None:
        return Done(None, touched())
    if file.stage is Stage.OPENING:
        sealing.rewrite(desk, sealing.Target(None, None), token, report)
        _forget(desk, file)
        return Done(None, touched(*Topic))
    target = sealing.Target(keys.next_database or keys.database, keys.files)
    sealing.rewrite(desk, target, token, report)
    settled, own = keyfile.settled(file, keys)
    sealed = replace(settled, stage=Stage.SEALED)
    restoring.accompany(desk.paths, sealed)  # the recovery key of before opens no copy any more
    _keep(desk, sealed, own)
    return Done(None, touched(*Topic))


def set_passphrase(desk: Desk, passphrase: str) -> Done[None]:
    """Let another passphrase open the workspace beside its recovery key; an empty one is none.

    The keys stay: who had the old passphrase and a copy of the key file needs `change_key` against
    them. Raises NotEncrypted and PassphraseShort.
    """
    _demand_encrypted(desk)
    _demand_long(passphrase)
    file, keys = desk.vault.file, desk.vault.keys
    if file is not None and keys is not None:
        other = keyfile.with_passphrase(file, keys, passphrase)
        restoring.accompany(desk.paths, other)
        _keep(desk, other, keys)
    return Done(None, touched())


def remember(desk: Desk) -> Done[None]:
    """Keep the key in the system's keyring from now on; raises NoKeyring and KeyringRefused."""
    _demand_encrypted(desk)
    file, keys = desk.vault.file, desk.vault.keys
    if file is not None and keys is not None:
        desk.vault.keyring.put(file.name, keys.master)
    return Done(None, touched())


def _take(desk: Desk, minted: Minted, *, remember: bool) -> None:
    """Use new keys from now on; the keyring has them before anything depends on them."""
    if remember:
        if not desk.vault.keyring.available:
            raise NoKeyring
        desk.vault.keyring.put(minted.file.name, minted.keys.master)
    _keep(desk, minted.file, minted.keys)


def _keep(desk: Desk, file: KeyFile, keys: Keys) -> None:
    keystore.save(file, desk.paths.keys)
    desk.vault.turn(file, keys)


def _forget(desk: Desk, file: KeyFile) -> None:
    """Drop the keys when nothing is encrypted any more."""
    restoring.accompany(desk.paths, None)
    keystore.forget(desk.paths.keys)
    desk.vault.turn(None, None)
    desk.vault.keyring.remove(file.name)


def _demand_long(passphrase: str) -> None:
    if passphrase and len(passphrase.strip()) < SHORTEST:
        raise PassphraseShort(least=SHORTEST)


def _demand_file(desk: Desk) -> None:
    if not desk.store.is_local:
        raise NotOnServer


def _demand_encrypted(desk: Desk) -> None:
    _demand_file(desk)
    if desk.vault.file is None:
        raise NotEncrypted
