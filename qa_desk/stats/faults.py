"""What can be wrong with a table of ratings or counts; each fault has the facts `file` and `line`."""

from qa_desk.errors import Expected


class TooLarge(Expected):
    """The file is too large to be such a table: facts `file`, `limit_mb`."""

    code = "stats.too_large"


class NotUtf8(Expected):
    """The text is in another encoding: facts `file`, `line`."""

    code = "stats.not_utf8"


class BrokenRow(Expected):
    """A quotation mark is not closed, or a cell has no end: facts `file`, `line`."""

    code = "stats.broken_row"


class EmptyTable(Expected):
    """There is no row of data: facts `file`, `line`."""

    code = "stats.empty_table"


class OneColumn(Expected):
    """There is nothing to compare: facts `file`, `line`."""

    code = "stats.one_column"


class RaggedRow(Expected):
    """A row is longer or shorter than the first: facts `file`, `line`, `cells`, `columns`."""

    code = "stats.ragged_row"


class NotANumber(Expected):
    """A rating is no number at a level that needs them: facts `file`, `line`, `column`, `value`."""

    code = "stats.not_a_number"


class NegativeRatio(Expected):
    """A rating is below 0 at the ratio level: facts `file`, `line`, `column`, `value`."""

    code = "stats.negative_ratio"


class NotACount(Expected):
    """A cell is no whole number from 0: facts `file`, `line`, `column`, `value`."""

    code = "stats.not_a_count"


class WrongColumns(Expected):
    """The table has other columns: facts `file`, `line`, `needed`."""

    code = "stats.wrong_columns"


class MoreThanAll(Expected):
    """A part is larger than its whole: facts `file`, `line`, `part`, `whole`."""

    code = "stats.more_than_all"


class NothingDrawn(Expected):
    """A sample, or that of a stratum which has contacts, is of none: facts `file`, `line`."""

    code = "stats.nothing_drawn"


class CodeTwice(Expected):
    """A code has two counts: facts `file`, `line`, `value`."""

    code = "stats.code_twice"
