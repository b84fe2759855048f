"""Recordings that lie elsewhere: on a share, in S3, or wherever fsspec reaches.

What is fetched lies in the workspace for the length of a block, encrypted, so that nothing plain is
ever on the disk. Credentials are the system's, from its environment or fsspec's own configuration:
an address that carries some is refused, and none is kept or logged.
"""

import logging
import os
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, BinaryIO, Final
from urllib.parse import unquote, urlsplit

from qa_desk.audio.faults import CannotOpen, NoRoom
from qa_desk.audio.formats import kept_ending
from qa_desk.errors import ExitCode, Expected
from qa_desk.vault.files import fresh_file
from qa_desk.vault.key import Key
from qa_desk.vault.sealed import MARK

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

FOLDER: Final = "fetched"
"""Where fetched recordings lie, under the folder of waveforms, which can always be emptied."""
_FORGOTTEN_S: Final = 24 * 3600
_BLOCK: Final = 1 << 20
_FULL_DISK: Final = ("ENOSPC", "EDQUOT")
_LOG: Final = logging.getLogger(__name__)


class PlaceNeedsPackage(Expected):
    """What reads this kind of address is not installed: facts `scheme`, `package`."""

    code = "media.needs_package"
    exit_code = ExitCode.MISSING


class PlaceUnreachable(Expected):
    """A place did not give or take a recording: facts `place`, `why` (the fault's kind)."""

    code = "media.unreachable"
    exit_code = ExitCode.MISSING


class PlaceHasSecret(Expected):
    """An address carries a name or a password: fact `scheme`."""

    code = "media.secret"


class PlaceNotAllowed(Expected):
    """A recording's address leads outside of the places that this computer reads: fact `place`."""

    code = "media.outside"
    exit_code = ExitCode.NOT_ALLOWED


_PACKAGES: Final = {
    "s3": "s3fs",
    "s3a": "s3fs",
    "gs": "gcsfs",
    "gcs": "gcsfs",
    "az": "adlfs",
    "abfs": "adlfs",
    "abfss": "adlfs",
    "smb": "smbprotocol",
    "sftp": "paramiko",
    "ssh": "paramiko",
    "http": "aiohttp",
    "https": "aiohttp",
}


def roots_in(text: str) -> tuple[str, ...]:
    """Return the places that a setting names, with semicolons between them."""
    return tuple(root for part in text.split(";") if (root := part.strip().rstrip("/")))


def secret_in(text: str) -> str:
    """Return the scheme of the first address in a setting that carries a name or a password.

    What is signed, as a link of a cloud, has its password behind a question mark.
    """
    for root in roots_in(text):
        scheme, mark, rest = root.partition("://")
        if mark and ("@" in rest or "?" in rest):
            return scheme
    return ""


def is_address(path: str) -> bool:
    """Whether a recording's path says by itself where it lies, instead of under a place."""
    return "://" in path or PurePosixPath(path).is_absolute() or PureWindowsPath(path).anchor != ""


def climbs(path: str) -> bool:
    """Whether a path leaves the folder it is under, also as `local` and web servers read it."""
    return any(".." in text.replace("\\", "/").split("/") for text in (path, unquote(path)))


def candidates(path: str, roots: Sequence[str]) -> tuple[str, ...]:
    """Return where a recording may lie beyond the workspace, in the order to look.

    Raises PlaceNotAllowed for an address outside of the roots, or a path that climbs out of them.
    """
    if climbs(path):
        raise PlaceNotAllowed(place=shown(path))
    if not is_address(path):
        return tuple(f"{root}/{path}" for root in roots)
    plain = path.replace("\\", "/")
    if any(plain.startswith(f"{root.replace(chr(92), '/')}/") for root in roots):
        return (path,)
    raise PlaceNotAllowed(place=shown(path))


def shown(address: str) -> str:
    """Return an address as people may see it: without what could be a name or a password."""
    scheme, mark, rest = address.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2].partition('?')[0]}" if mark else address


def local(address: str) -> Path | None:
    """Return the file of an address on this computer or a share of it; None for all others."""
    if "://" not in address:
        return Path(address)
    parts = urlsplit(address)
    if parts.scheme != "file":
        return None
    path = unquote(parts.path)
    drive = os.name == "nt" and path[2:3] == ":"  # file:///C:/calls
    return Path(f"//{parts.netloc}{path}" if parts.netloc else path[1:] if drive else path)


@contextmanager
def fetched(
    address: str, folder: Path, key: Key, check: Callable[[], None] = lambda: None
) -> Iterator[Path | None]:
    """Copy a recording from elsewhere into the folder, encrypted, for the length of a block.

    Give None where it is not there. What is encrypted already stays as it is. `check` is called
    between blocks and may raise. Raises the faults of this module and NoRoom.
    """
    _sweep(folder)
    copy = folder / FOLDER / f"{secrets.token_hex(8)}{kept_ending(PurePosixPath(address).name)}"
    try:
        yield copy if _copied(address, copy, key, check) else None
    finally:
        with suppress(OSError):  # swept up later
            copy.unlink(missing_ok=True)


def put(source: Path, root: str, path: str) -> None:
    """Copy a recording as it lies in the workspace to a place; one that is there stays."""
    folder = local(root)
    if folder is not None and not folder.is_dir():  # a share that is not mounted
        raise PlaceUnreachable(place=shown(root), why="ENOENT")
    address = f"{root}/{path}"
    system = _system(address)
    with _reached(address), source.open("rb") as file:
        if system.exists(address) and system.size(address) == source.stat().st_size:
            return
        system.makedirs(system._parent(address), exist_ok=True)  # noqa: SLF001 - what fsspec offers
        part = f"{address}.{secrets.token_hex(4)}.part"
        with system.open(part, "wb") as target:
            while block := file.read(_BLOCK):
                target.write(block)
        system.mv(part, address)


def remove(address: str, then: datetime) -> None:
    """Remove a recording from another place, if it was there at a moment; gone is no fault."""
    system = _system(address)
    with _reached(address), suppress(FileNotFoundError):
        if system.modified(address) <= then:
            system.rm_file(address)


def _copied(address: str, copy: Path, key: Key, check: Callable[[], None]) -> bool:
    """Copy, and return whether there was something."""
    system = _system(address)
    with _reached(address):
        try:
            source = system.open(address, "rb")
        except FileNotFoundError:
            return False
    with source:
        with _reached(address):
            block = source.read(_BLOCK)
        sealed = block.startswith(MARK)
        try:
            with fresh_file(copy, None if sealed else key) as file:
                while block:
                    check()
                    file.write(block)
                    block = _next(source, address)
        except OSError as fault:
            raise NoRoom(folder=str(copy.parent)) from fault
    return True


def _next(source: BinaryIO, address: str) -> bytes:
    with _reached(address):
        return source.read(_BLOCK)


def _system(address: str) -> "AbstractFileSystem":
    """Return what reads an address: configured by the system alone."""
    import fsspec  # noqa: PLC0415 - most workspaces have no use for it

    parts = urlsplit(address)
    if "@" in parts.netloc:
        raise PlaceHasSecret(scheme=parts.scheme)
    scheme = parts.scheme if "://" in address else "file"
    package = _PACKAGES.get(scheme, scheme)
    try:
        return fsspec.filesystem(scheme)
    except (ImportError, ValueError) as fault:
        raise PlaceNeedsPackage(scheme=scheme, package=package) from fault


@contextmanager
def _reached(address: str) -> Iterator[None]:
    """Tell what a plugin of fsspec meets, which may be anything, as one fault of ours."""
    try:
        yield
    except (FileNotFoundError, Expected):
        raise
    except Exception as fault:  # the gate of a plugin of fsspec
        _LOG.info("a place of recordings: %s", type(fault).__name__)
        raise PlaceUnreachable(place=shown(address), why=type(fault).__name__) from fault


def _sweep(folder: Path) -> None:
    """Remove what a crash left of fetched recordings long ago; nobody could read it."""
    before = time.time() - _FORGOTTEN_S
    with suppress(OSError):
        for file in (folder / FOLDER).iterdir():
            if file.stat().st_mtime < before:
                file.unlink(missing_ok=True)


def missing(path: str) -> CannotOpen:
    """Return the fault of a recording that is nowhere."""
    return CannotOpen(path=shown(path))
