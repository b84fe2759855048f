"""The table of pages; a page's module is loaded when it is first shown.

Order here is order in the rail: home, contacts, samples, evaluate, calibrate, reports, scorecards,
settings, work plan, phrases, queue. A line is: key, icon (assets/icons), "module:class", the page's name.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.progress import Token
from qa_desk.ui.context import Context
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: how it is called, found and made."""

    key: str
    icon: str
    place: str
    """Where its class is: "module:class"."""
    text: str
    in_rail: bool = True

    def title(self) -> str:
        """Return its name in the window's language."""
        return QCoreApplication.translate("Pages", self.text)


PAGES: Final = (
    PageEntry("home", "home", "qa_desk.ui.pages.home:HomePage", QT_TRANSLATE_NOOP("Pages", "Home")),
    PageEntry("contacts", "contacts", "qa_desk.ui.pages.contacts:ContactsPage", QT_TRANSLATE_NOOP("Pages", "Contacts")),
    PageEntry("samples", "samples", "qa_desk.ui.pages.samples:SamplesPage", QT_TRANSLATE_NOOP("Pages", "Samples")),
    PageEntry("evaluate", "evaluate", "qa_desk.ui.pages.evaluate:EvaluatePage", QT_TRANSLATE_NOOP("Pages", "Evaluate")),
    PageEntry("calibrate", "calibrate", "qa_desk.ui.pages.calibrate:CalibratePage", QT_TRANSLATE_NOOP("Pages", "Calibration")),
    PageEntry("reports", "reports", "qa_desk.ui.pages.reports:ReportsPage", QT_TRANSLATE_NOOP("Pages", "Reports")),
    PageEntry("scorecards", "scorecards", "qa_desk.ui.pages.scorecards:ScorecardsPage", QT_TRANSLATE_NOOP("Pages", "Scorecards")),
    PageEntry("settings", "settings", "qa_desk.ui.pages.settings:SettingsPage", QT_TRANSLATE_NOOP("Pages", "Settings")),
    PageEntry("plan", "calendar", "qa_desk.ui.pages.work_plan:WorkPlanPage", QT_TRANSLATE_NOOP("Pages", "Work plan")),
    PageEntry("phrases", "quote", "qa_desk.ui.pages.phrases:PhrasesPage", QT_TRANSLATE_NOOP("Pages", "Phrases")),
    PageEntry("queue", "clock", "qa_desk.ui.pages.job_list:JobListPage", QT_TRANSLATE_NOOP("Pages", "Queue")),
    PageEntry("import", "import", "qa_desk.ui.pages.importing:ImportPage", QT_TRANSLATE_NOOP("Pages", "Import contacts"), in_rail=False),
    PageEntry("people", "users", "qa_desk.ui.pages.people:PeoplePage", QT_TRANSLATE_NOOP("Pages", "People"), in_rail=False),
    PageEntry("retention", "trash", "qa_desk.ui.pages.retention:RetentionPage", QT_TRANSLATE_NOOP("Pages", "Keeping and erasing"), in_rail=False),
    PageEntry("first_run", "help", "qa_desk.ui.pages.first_run:FirstRunPage", QT_TRANSLATE_NOOP("Pages", "First steps"), in_rail=False),
    PageEntry("card_editor", "edit", "qa_desk.ui.pages.card_editor:CardEditorPage", QT_TRANSLATE_NOOP("Pages", "Scorecard editor"), in_rail=False),
    PageEntry("classifier", "flag", "qa_desk.ui.pages.classifier:ClassifierPage", QT_TRANSLATE_NOOP("Pages", "Error classifier"), in_rail=False),
    PageEntry("journal", "clock", "qa_desk.ui.pages.journal:JournalPage", QT_TRANSLATE_NOOP("Pages", "Journal of actions"), in_rail=False),
)  # fmt: skip


def entry(key: str) -> PageEntry:
    """Return a page's line; KeyError if there is none."""
    for line in PAGES:
        if line.key == key:
            return line
    raise KeyError(key)


def preload(token: Token) -> None:
    """Load the modules of all pages, in a job: the window must not wait for it at the first look."""
    for line in PAGES:
        token.check()
        import_module(line.place.split(":")[0])


def create(line: PageEntry, context: Context) -> Page:
    """Load a page's module, make the page and give it its texts."""
    module, name = line.place.split(":")
    made = getattr(import_module(module), name)(context)
    if not isinstance(made, Page):
        raise TypeError(f"{line.place} is no page")
    made.retranslate()
    return made
