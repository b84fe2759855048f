"""All personal data of a text: in what was typed, and in what a recogniser wrote down."""

from qa_desk.analytics.masking.numbers import numbers
from qa_desk.analytics.masking.places import places
from qa_desk.analytics.masking.rows import plain, rows
from qa_desk.analytics.masking.spans import Span, settled


def found(text: str, *, heard: bool = False) -> tuple[Span, ...]:
    """Return what is personal in a text, in order, no two spans meeting.

    A text that was heard may have digits wrong, so long rows count even where check digits fail.
    """
    text = plain(text)
    numbered = list(rows(text, heard=heard))
    spans = [span for row in numbered for span in numbers(text, row, heard=heard)]
    return settled([*spans, *places(text, numbered=bool(numbered))])
