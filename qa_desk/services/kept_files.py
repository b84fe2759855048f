"""Files that the workspace keeps: encrypted where it is, and readable copies outside of it."""

from pathlib import Path

from qa_desk.errors import Expected, system_reason
from qa_desk.services.desk import Desk
from qa_desk.vault import files
from qa_desk.vault.faults import VaultNotWritten
from qa_desk.vault.key import Key
from qa_desk.vault.sealed import is_sealed


class InsideWorkspace(Expected):
    """A readable copy would lie in the encrypted workspace itself: fact `path`."""

    code = "vault.inside"


class NothingSealed(Expected):
    """The file is not there, or is not encrypted: fact `path`."""

    code = "vault.nothing_sealed"


def key_for(desk: Desk, path: Path) -> Key | None:
    """Return the key a new file is written with: none outside of the workspace."""
    return desk.vault.new_key if _inside(desk, path) else None


def write(desk: Desk, path: Path, content: bytes) -> Path:
    """Write a whole file, encrypted in an encrypted workspace; raises VaultNotWritten."""
    return _written(path, content, key_for(desk, path))


def is_given_out(desk: Desk, path: Path) -> bool:
    """Say whether a file left an encrypted workspace, so that anybody can read it."""
    return desk.vault.new_key is not None and not _inside(desk, path)


def text_or_path(desk: Desk, path: Path) -> Path | str:
    """Return what an encrypted file says, and the path of any other; raises SealBroken."""
    try:
        if is_sealed(path):
            return desk.vault.read_bytes(path).decode("utf-8-sig", "replace")
    except OSError:
        return path  # whoever reads it tells why it cannot be read
    return path


def is_kept_sealed(path: Path) -> bool:
    """Say whether a file can only be read by this program."""
    try:
        return is_sealed(path)
    except OSError:
        return False


def readable_copy(desk: Desk, path: Path, target: Path) -> Path:
    """Write what an encrypted file holds into a file outside of the workspace, in plain.

    Raises NothingSealed, InsideWorkspace, SealBroken, VaultNotWritten.
    """
    if not is_kept_sealed(path):
        raise NothingSealed(path=path)
    if desk.vault.key is not None and _inside(desk, target):
        raise InsideWorkspace(path=target)
    return _written(target, desk.vault.read_bytes(path), None)


def _written(path: Path, content: bytes, key: Key | None) -> Path:
    try:
        files.write_bytes(path, content, key)
    except OSError as error:
        raise VaultNotWritten(path=path, why=system_reason(error)) from error
    return path


def _inside(desk: Desk, path: Path) -> bool:
    return path.resolve().is_relative_to(desk.paths.workspace.resolve())
