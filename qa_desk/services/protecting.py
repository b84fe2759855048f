"""Whether a typed key opens a workspace, asked before the workspace is open."""

from qa_desk.errors import Expected
from qa_desk.paths import Paths
from qa_desk.vault.keyrings import SystemKeyring
from qa_desk.vault.vault import unlocked


def fault_of(paths: Paths, typed: str) -> Expected | None:
    """Return why a recovery key or a passphrase does not open the workspace; None where it does."""
    try:
        unlocked(paths.keys, SystemKeyring(), typed)
    except Expected as fault:
        return fault
    return None
