"""What every page is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QUndoGroup

from qa_desk.domain.changes import Changes
from qa_desk.domain.progress import Report, Token
from qa_desk.services.desk import Desk
from qa_desk.ui.hub import Hub
from qa_desk.ui.i18n import Languages
from qa_desk.ui.icons import Icons
from qa_desk.ui.notices import Notices
from qa_desk.ui.preferences import Preferences
from qa_desk.ui.qt_jobs import QtJobs
from qa_desk.ui.shortcuts import CommandTable
from qa_desk.ui.theme import Theme
from qa_desk.ui.viewmodels.watching import FolderWatch

BuildDemo = Callable[[Token, Report], Changes]
"""Fills the workspace with the demo contacts."""


@dataclass(frozen=True, slots=True)
class Context:
    """The open workspace and the window's shared parts; made once, in ui.main."""

    opened: Desk
    """The desk as it was opened; use `desk`, whose settings are today's."""
    preferences: Preferences
    jobs: QtJobs
    hub: Hub
    theme: Theme
    icons: Icons
    commands: CommandTable
    languages: Languages
    notices: Notices
    undo: QUndoGroup
    watch: FolderWatch
    build_demo: BuildDemo | None = None
    """None where the demo's data is not shipped."""

    @property
    def desk(self) -> Desk:
        """The desk with the settings now in force; hand it to services."""
        return replace(self.opened, settings=self.preferences.settings)

    @property
    def window_file(self) -> Path:
        """Where the window keeps its place and how its parts share the room."""
        return self.opened.paths.workspace / "window.ini"
