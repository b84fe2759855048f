"""Where data, settings, logs and models live."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

WORKSPACE_VARIABLE = "QA_DESK_WORKSPACE"
"""Environment variable that names another workspace folder."""


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders of one workspace; all lie inside it, so that it can be moved as a whole."""

    workspace: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.workspace / "qa-desk.sqlite3"

    @property
    def media(self) -> Path:
        """Recordings, kept by content hash."""
        return self.workspace / "media"

    @property
    def peaks(self) -> Path:
        """Waveforms, kept by content hash; can be deleted at any time."""
        return self.workspace / "peaks"

    @property
    def models(self) -> Path:
        """Speech models, one folder each."""
        return self.workspace / "models"

    @property
    def reports(self) -> Path:
        """Workbooks and letters."""
        return self.workspace / "reports"

    @property
    def drafts(self) -> Path:
        """Scorecards that are being written."""
        return self.workspace / "drafts"

    @property
    def mappings(self) -> Path:
        """How tables of calls are read, a file for each kind of table."""
        return self.workspace / "mappings"

    @property
    def backups(self) -> Path:
        """Copies of the database, made once a day."""
        return self.workspace / "backups"

    @property
    def logs(self) -> Path:
        """Log files, without personal data."""
        return self.workspace / "logs"

    @property
    def keys(self) -> Path:
        """The wrapped keys of an encrypted workspace; without it nothing can be read again."""
        return self.workspace / "keys.json"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.workspace / "settings.toml"

    def create(self) -> None:
        """Make the folders that are missing, readable only to their owner."""
        for folder in (self.workspace, self.media, self.peaks, self.models, self.reports):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.logs.mkdir(mode=0o700, exist_ok=True)


def default_workspace() -> Path:
    """Return the folder named by the environment, else the user's data folder."""
    override = os.environ.get(WORKSPACE_VARIABLE)
    return Path(override) if override else Path(platformdirs.user_data_path("QA Desk", False))
