"""Why a spreadsheet cannot become a card, each in one sentence."""

from qa_desk.importing.cards.imported import CardFileRefused


class ChecklistUnreadable(CardFileRefused):
    """The file cannot be opened: facts `file`, `reason`."""

    code = "checklist.unreadable"


class ChecklistTooBig(CardFileRefused):
    """The file, or what it unpacks to, is larger than any checklist: facts `file`, `limit_mb`."""

    code = "checklist.too_big"


class ChecklistTooLong(CardFileRefused):
    """A sheet has more rows or columns than a checklist: facts `file`, `sheet`, `rows`, `columns`."""

    code = "checklist.too_long"


class ChecklistOldExcel(CardFileRefused):
    """An .xls file or a workbook with a password: fact `file`."""

    code = "checklist.old_excel"


class ChecklistDamaged(CardFileRefused):
    """The file is no workbook, whatever its name says, or a damaged one: fact `file`."""

    code = "checklist.damaged"


class ChecklistBrokenRow(CardFileRefused):
    """A quotation mark of a CSV file is not closed: facts `file`, `line`."""

    code = "checklist.broken_row"


class ChecklistEmpty(CardFileRefused):
    """No cell holds anything: fact `file`."""

    code = "checklist.empty"


class ChecklistNoHeader(CardFileRefused):
    """No row looks like column titles: facts `file`, `sheets`."""

    code = "checklist.no_header"


class ChecklistNoCriteria(CardFileRefused):
    """Below the column titles stands no criterion: facts `file`, `header`, its place."""

    code = "checklist.no_criteria"


class ChecklistNothingScored(CardFileRefused):
    """No criterion earns points: facts `file`, `header`, its place."""

    code = "checklist.nothing_scored"
