"""`db encrypt|decrypt|rekey|unlock|unseal`: protecting the files of a workspace."""

import argparse
import sys
from pathlib import Path

from qa_desk.cli.frame import Commands, Parser
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode


def extend(group: Commands) -> None:
    """Add the commands to the group `db`."""
    for name, handler in (("encrypt", encrypt), ("rekey", rekey)):
        _add_choices(group.add(name, handler, key=f"db_{name}"), group)
    group.add("decrypt", decrypt, key="db_decrypt")
    group.add("unlock", unlock, key="db_unlock")
    copying = group.add("unseal", unseal, key="db_unseal")
    copying.add_argument("file", type=Path, metavar="FILE")
    out = group.texts.label("cli", "help_unseal_out")
    copying.add_argument("out", type=Path, metavar="OUT", help=out)


def encrypt(options: argparse.Namespace, output: Output) -> ExitCode:
    """Encrypt the workspace; where that was stopped, go on with it."""
    from qa_desk.domain.progress import Token  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import encrypting  # noqa: PLC0415

    with opened(options) as desk:
        if encrypting.unfinished(desk):
            encrypting.resume(desk, Token(), output.progress)
            output.result({"resumed": True}, lambda: [output.texts.label("cli", "resumed")])
            return ExitCode.DONE
        remember = not options.without_keyring
        minted = encrypting.prepared(desk, _passphrase(options), remember=remember)
        # Before anything depends on it: a run that is stopped must not take it along.
        output.say("recovery_key", secret=minted.recovery_key)
        encrypting.encrypt(desk, minted, Token(), output.progress, remember=remember)
    _tell(output, "encrypted", minted.recovery_key)
    return ExitCode.DONE


def rekey(options: argparse.Namespace, output: Output) -> ExitCode:
    """Give the workspace new keys."""
    from qa_desk.domain.progress import Token  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import encrypting  # noqa: PLC0415
    from qa_desk.vault.faults import NotEncrypted  # noqa: PLC0415

    with opened(options) as desk:
        if desk.vault.file is None:
            raise NotEncrypted
        remember = not options.without_keyring
        minted = encrypting.prepared(desk, _passphrase(options), remember=remember)
        output.say("recovery_key", secret=minted.recovery_key)
        encrypting.change_key(desk, minted, Token(), output.progress, remember=remember)
    _tell(output, "rekeyed", minted.recovery_key)
    return ExitCode.DONE


def decrypt(options: argparse.Namespace, output: Output) -> ExitCode:
    """Make the workspace plain again."""
    from qa_desk.domain.progress import Token  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import encrypting  # noqa: PLC0415

    with opened(options) as desk:
        encrypting.decrypt(desk, Token(), output.progress)
    output.result({"encrypted": False}, lambda: [output.texts.label("cli", "decrypted")])
    return ExitCode.DONE


def unlock(options: argparse.Namespace, output: Output) -> ExitCode:
    """Keep the key in the keyring of this computer."""
    from qa_desk.services import encrypting  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        encrypting.remember(desk)
    output.result({"remembered": True}, lambda: [output.texts.label("cli", "unlocked")])
    return ExitCode.DONE


def unseal(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write a readable copy of an encrypted file."""
    from qa_desk.services import kept_files  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        path = kept_files.readable_copy(desk, options.file, options.out)
    said = output.texts.label("cli", "unsealed", path=path)
    output.result({"path": str(path)}, lambda: [said])
    return ExitCode.DONE


def _add_choices(parser: Parser, group: Commands) -> None:
    for option in ("without-keyring", "passphrase-stdin"):
        key = option.removesuffix("-stdin").replace("-", "_")
        text = group.texts.label("cli", f"help_{key}")
        parser.add_argument(f"--{option}", action="store_true", help=text)


def _passphrase(options: argparse.Namespace) -> str:
    return sys.stdin.readline().strip() if options.passphrase_stdin else ""


def _tell(output: Output, key: str, recovery_key: str) -> None:
    texts = output.texts
    lines = [
        texts.label("cli", key),
        texts.label("cli", "recovery_key", secret=recovery_key),
        texts.label("cli", "recovery_note"),
        texts.label("cli", "remnants"),
    ]
    output.result({"encrypted": True, "recovery_key": recovery_key}, lambda: lines)
