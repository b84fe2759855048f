"""What can go wrong when a report is written."""

from qa_desk.errors import Expected


class ReportNotWritten(Expected):
    """The file can't be written there: facts `file`, `reason` (the system's words)."""

    code = "report.not_written"
