"""What can be answered to a criterion: columns of answers, a scale in a cell, a drop-down list."""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from qa_desk.importing.cards import checklist_scales as scales
from qa_desk.importing.cards.checklist_headings import Role, normal
from qa_desk.importing.cards.checklist_layout import answer_columns
from qa_desk.importing.cards.checklist_log import Log, brief
from qa_desk.importing.cards.checklist_numbers import amount
from qa_desk.importing.cards.checklist_printed import printed_answers
from qa_desk.importing.cards.checklist_rows import level_label
from qa_desk.importing.cards.checklist_scales import Choice, Scale


def read_answers(log: Log, row: int, title: str) -> Scale | None:
    """Return the answers of a row; None where only a weight says what it is worth."""
    scale = _levels(row, log)
    most: Fraction | None = None
    if scale is None:
        scale, most = _points(row, log)
    scale = scale or _from_list(row, log)
    if (scale is None or scale.shares) and most is None:
        most = _maximum(row, log)
    if scale is None:
        return None if most is None else _plain_maximum(row, most, log)
    return _worth(scale, most, title, log, row)


def read_levels(log: Log, rows: Sequence[int]) -> Scale | None:
    """Return the answers of a criterion that have a row each, with words and points."""
    column = log.layout.column(Role.POINTS)
    choices = []
    for row in rows:
        place, cell = level_label(log.layout, row), log.layout.sheet.at(row, column)
        if place is None or cell.amount is None or cell.amount.value < 0:
            return None
        log.use(row, place)
        log.use(row, column)
        label = log.layout.sheet.at(row, place).text
        choices.append(Choice(label, cell.amount.value, scales.is_na(label)))
    return Scale(tuple(choices))


def _worth(scale: Scale, most: Fraction | None, title: str, log: Log, row: int) -> Scale:
    """Return the answers with what they earn; words that had to be interpreted are told."""
    if not scale.shares:
        _use_maximum(log, row, scale.best)
        return scale
    if scales.is_negative(title):
        scale = scales.reversed_shares(scale)
        log.about(row, "guess_reversed", title=brief(title))
    elif scale.guessed:
        log.about(row, "guess_shares", title=brief(title))
    return scale if most is None else replace(scales.times(scale, most), shares=False)


def _use_maximum(log: Log, row: int, best: Fraction) -> None:
    """Note a column of most points as read where it only repeats what the answers say."""
    column = log.layout.column(Role.MAXIMUM)
    cell = log.layout.sheet.at(row, column)
    if cell.amount is not None and cell.amount.value == best:
        log.use(row, column)


def _plain_maximum(row: int, most: Fraction, log: Log) -> Scale | None:
    """Return the answers of a criterion of which only the most points are known."""
    if most <= 0:
        return None
    column = log.layout.column(Role.MAXIMUM)
    steps = scales.up_to(most, _lowest(row, log)) if column is not None else None
    return steps or Scale(scales.yes_no(most))


def _lowest(row: int, log: Log) -> Fraction:
    column = log.layout.column(Role.MINIMUM)
    cell = log.layout.sheet.at(row, column)
    if cell.amount is None or cell.amount.value < 0:
        return Fraction(0)
    log.use(row, column)
    return cell.amount.value


def _levels(row: int, log: Log) -> Scale | None:
    """Return the answers that have columns of their own, such as Yes, Partly, No."""
    choices, labels = [], []
    for column, title in answer_columns(log.layout):
        cell = log.layout.sheet.at(row, column)
        head = amount(title)
        labels.append(title)
        if cell.amount is not None and cell.amount.value >= 0 and head is None:
            choices.append(Choice(title, cell.amount.value))
        elif cell.text and cell.amount is None and len(normal(cell.text)) > 1:
            choices.append(_described(title, cell.text))
        elif cell.amount is not None and head is not None:
            choices.append(Choice(title, cell.amount.value))
        else:
            continue
        log.use(row, column)
    if any(choice.points is not None for choice in choices):
        return Scale(tuple(each for each in choices if each.points is not None))
    return scales.of_labels(labels) if labels and not _has_points(log) else None


def _described(title: str, text: str) -> Choice:
    """Return an answer whose column's title has the points and whose cell says what earns them."""
    head = amount(title)
    if head is not None:
        return Choice(f"{title.strip()}: {text}", head.value)
    found = re.search(r"\d+(?:[.,]\d+)?", title)
    points = Fraction(found.group().replace(",", ".")) if found else None
    return Choice(f"{title.strip()}: {text}", points)


def _has_points(log: Log) -> bool:
    """Whether the columns of answers hold numbers anywhere: then an empty cell is no answer."""
    layout = log.layout
    return any(
        layout.sheet.at(row, column).amount is not None
        for column, _ in answer_columns(layout)
        for row in range(layout.first, len(layout.sheet.rows))
    )


def _points(row: int, log: Log) -> tuple[Scale | None, Fraction | None]:
    """Return the answers or the one number of the column of points."""
    column = log.layout.column(Role.POINTS)
    cell = log.layout.sheet.at(row, column)
    if not cell.text or column is None:
        return None, None
    if cell.dated:
        log.tell(row, column, "dated", text=cell.text)
        return None, None
    if cell.amount is not None and cell.amount.value >= 0:
        log.use(row, column)
        return None, cell.amount.value
    printed = printed_answers(cell.text, own=log.layout.own)
    scale = printed or scales.scale_of(cell.text)
    if printed is not None:
        log.use(row, column)
    elif scale is not None:
        log.use(row, column)
        labels = _from_list(row, log)
        scale = _zipped(scale, labels) or scale
    return scale, None


def _zipped(points: Scale, labels: Scale | None) -> Scale | None:
    """Return answers whose words and whose points stand in two columns, in the same order."""
    if labels is None or len(labels.judged) != len(points.choices):
        return None
    if any(normal(each.label).replace(",", ".") != str(each.points) for each in points.choices):
        return None
    pairs = zip(labels.judged, points.choices, strict=True)
    found = tuple(replace(label, points=each.points) for label, each in pairs)
    return Scale(found + tuple(each for each in labels.choices if each.na))


def _from_list(row: int, log: Log) -> Scale | None:
    """Return the answers of a drop-down list, or of words such as "Yes/No" where one writes."""
    for column in log.layout.columns(Role.FILLED_IN):
        cell = log.layout.sheet.at(row, column)
        found = scales.of_labels(cell.choices) if cell.choices else None
        if found is None and cell.own:
            found = scales.scale_of(cell.text)
            if found is not None:
                log.use(row, column)
        if found is not None:
            return found
    return _from_title(log)


def _from_title(log: Log) -> Scale | None:
    """Return the answers that the title of a column lists for all rows."""
    columns = (*log.layout.columns(Role.POINTS), *log.layout.columns(Role.FILLED_IN))
    found = (scales.scale_of_title(log.layout.titles[column]) for column in columns)
    return next((scale for scale in found if scale is not None), None)


def _maximum(row: int, log: Log) -> Fraction | None:
    column = log.layout.column(Role.MAXIMUM)
    cell = log.layout.sheet.at(row, column)
    if cell.amount is None or cell.amount.value <= 0:
        return None
    log.use(row, column)
    return cell.amount.value
