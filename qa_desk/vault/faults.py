"""What can go wrong with an encrypted workspace, each with a code of its own."""

from qa_desk.errors import ExitCode, Expected


class VaultLocked(Expected):
    """The workspace is encrypted and its key is not at hand: fact `workspace`."""

    code = "vault.locked"
    exit_code = ExitCode.NOT_ALLOWED


class WrongKey(Expected):
    """The key that was typed belongs to another workspace, or was changed since."""

    code = "vault.wrong_key"
    exit_code = ExitCode.NOT_ALLOWED


class KeyMistyped(Expected):
    """What was typed cannot be a recovery key: its check characters do not fit."""

    code = "vault.key_mistyped"
    exit_code = ExitCode.NOT_ALLOWED


class NoKeyring(Expected):
    """This computer has no keyring that keeps secrets."""

    code = "vault.no_keyring"
    exit_code = ExitCode.MISSING


class KeyringRefused(Expected):
    """The system's keyring did not take or give the key."""

    code = "vault.keyring_refused"
    exit_code = ExitCode.MISSING


class VaultDamaged(Expected):
    """The file with the wrapped keys cannot be read: fact `path`."""

    code = "vault.damaged"


class VaultNotWritten(Expected):
    """A file of the workspace could not be written: facts `path`, `why` (system's error name)."""

    code = "vault.not_written"


class SealBroken(Expected):
    """An encrypted file was cut or changed: fact `path`."""

    code = "vault.seal_broken"


class KeyMissing(Expected):
    """An encrypted file is read without its key: fact `path`."""

    code = "vault.key_missing"
    exit_code = ExitCode.NOT_ALLOWED


class AlreadyEncrypted(Expected):
    """The workspace is encrypted already."""

    code = "vault.already"


class NotEncrypted(Expected):
    """The workspace is not encrypted."""

    code = "vault.not_encrypted"


class NotOnServer(Expected):
    """A server keeps the data, so encrypting them is its administrator's."""

    code = "vault.server"


class NoRoom(Expected):
    """The disk has too little space: facts `needed_mb`, `free_mb`."""

    code = "vault.no_room"


class NotVerified(Expected):
    """What was encrypted could not be read back whole, so the original stays: fact `path`."""

    code = "vault.not_verified"


class VaultInUse(Expected):
    """Another program has the workspace open: fact `workspace`."""

    code = "vault.in_use"


class PassphraseShort(Expected):
    """A passphrase needs more characters: fact `least`."""

    code = "vault.passphrase_short"
