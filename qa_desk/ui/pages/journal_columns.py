"""How rows of the journal and their values are shown in lists."""

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.auditing import Act, AuditRow, ValueChange
from qa_desk.ui.i18n import Languages
from qa_desk.ui.models.columns import PagedColumn, RichColumn

NOTHING = "\N{EN DASH}"
THINGS_PLACE = 3
VALUE_PLACE = 3
_SHORT = 8
_LONG = 32
"""Letters of an id made by chance."""


def action(languages: Languages, word: str, prefix: str = "") -> str:
    """Return a word of the journal in the window's language; one without a text as it is."""
    return languages.texts.labels("journal").get(f"{prefix}{word}", word)


def things(languages: Languages, row: AuditRow) -> str:
    """Return what a row touched: one thing by its id, many by their number."""
    by_kind: dict[str, list[str]] = {}
    for kind, thing in row.subjects:
        by_kind.setdefault(kind, []).append(thing)
    return ", ".join(
        f"{action(languages, kind, 'kind.')} {_short(ids[0]) if len(ids) == 1 else f'× {len(ids)}'}"
        for kind, ids in by_kind.items()
    )


def _short(thing: str) -> str:
    """Cut an id that no person reads; the whole one is beside the list."""
    return f"{thing[:_SHORT]}…" if len(thing) >= _LONG and thing.isalnum() else thing


def journal_columns(languages: Languages) -> tuple[PagedColumn[AuditRow], ...]:
    """Return the columns of the journal."""
    translate = QCoreApplication.translate
    return (
        PagedColumn(
            "at",
            RichColumn(
                translate("JournalColumns", "When"), lambda row: languages.date_time(row.at)
            ),
            17,
        ),
        PagedColumn(
            "by",
            RichColumn(translate("JournalColumns", "Who"), lambda row: str(row.by)),
            14,
            yields=True,
        ),
        PagedColumn("verb", _verb(languages), 30, yields=True),
        PagedColumn(
            "things",
            RichColumn(translate("JournalColumns", "Concerns"), lambda row: things(languages, row)),
            30,
            yields=True,
        ),
        PagedColumn(
            "host",
            RichColumn(translate("JournalColumns", "Computer"), lambda row: row.origin.host),
            16,
            yields=True,
            spare=True,
        ),
    )


def _verb(languages: Languages) -> RichColumn[AuditRow]:
    return RichColumn(
        QCoreApplication.translate("JournalColumns", "What"),
        lambda row: action(languages, row.verb),
        icon=lambda row: "eye" if row.act is Act.READ else "edit",
    )


def change_columns(languages: Languages) -> tuple[RichColumn[ValueChange], ...]:
    """Return the columns of old and new values."""
    translate = QCoreApplication.translate
    return (
        RichColumn(translate("JournalColumns", "Field"), lambda c: _field(languages, c)),
        RichColumn(translate("JournalColumns", "Before"), lambda c: c.old or NOTHING),
        RichColumn(translate("JournalColumns", "After"), lambda c: c.new or NOTHING),
    )


def _field(languages: Languages, change: ValueChange) -> str:
    return action(languages, change.field, "field.")
