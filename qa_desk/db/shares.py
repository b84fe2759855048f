"""Whether a file lies on a network share, where SQLite's write-ahead log does not work."""

import ctypes
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

from qa_desk.db.faults import NetworkShare

MOUNTS: Final = Path("/proc/mounts")
FILESYSTEMS: Final = frozenset(
    (
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.sshfs",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    )
)
_DRIVE_REMOTE: Final = 4


def refuse_network_share(file: Path) -> None:
    """Raise NetworkShare if the file's folder is on another computer."""
    found = _network(file.parent.resolve())
    if found:
        raise NetworkShare(location=str(file), filesystem=found)


def network_filesystem(folder: PurePosixPath, mounts: str) -> str:
    """Return the kind of network share a folder lies on, by the text of /proc/mounts; else ""."""
    best, kind = PurePosixPath("/"), ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:  # noqa: PLR2004 - device, place, kind
            continue
        place = PurePosixPath(_unescaped(fields[1]))
        if folder.is_relative_to(place) and place.is_relative_to(best):
            best, kind = place, fields[2]
    return kind if kind in FILESYSTEMS else ""


def windows_share(folder: PureWindowsPath, drive_type: int) -> str:
    """Return the kind of network share a folder lies on, by what Windows says of its drive."""
    if folder.drive.startswith("\\\\"):
        return "UNC"
    return "SMB" if drive_type == _DRIVE_REMOTE else ""


def _unescaped(field: str) -> str:
    """Undo the octal escapes that the kernel puts for blanks in names."""
    for escape, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(escape, character)
    return field


def _network(folder: Path) -> str:
    if sys.platform == "win32":
        return windows_share(folder, ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))
    if not MOUNTS.exists():
        return ""
    text = MOUNTS.read_text("utf-8", errors="surrogateescape")
    return network_filesystem(PurePosixPath(folder), text)
