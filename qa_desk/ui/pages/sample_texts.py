"""The columns of a sample's tables, and its protocol as plain text."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication

from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId, EvaluatorId
from qa_desk.domain.rows import ContactRow, SampleRow
from qa_desk.domain.sampling import Replacement, Selection, Stratum
from qa_desk.domain.work_plan import Move
from qa_desk.sampling.frame import BETWEEN, WHOLE, Reason
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING, day_or_nothing
from qa_desk.ui.pages.sample_words import plan_word
from qa_desk.ui.viewmodels.samples import LeftOut, PickLine, PickState, SampleView
from qa_desk.ui.words import ICONS, word

V = TypeVar("V")

_REASONS: Final = {
    Reason.NO_AGENT: QT_TRANSLATE_NOOP("SampleTexts", "Nobody knows the agent"),
    Reason.ALREADY_EVALUATED: QT_TRANSLATE_NOOP("SampleTexts", "Already evaluated"),
    Reason.TOO_SHORT: QT_TRANSLATE_NOOP("SampleTexts", "Shorter than the minimum"),
    Reason.TOO_LONG: QT_TRANSLATE_NOOP("SampleTexts", "Longer than the maximum"),
    Reason.NOT_IN_GROUP: QT_TRANSLATE_NOOP("SampleTexts", "In none of the target groups"),
    Reason.ALREADY_SAMPLED: QT_TRANSLATE_NOOP("SampleTexts", "Already in a random sample"),
    Reason.NO_RECORDING: QT_TRANSLATE_NOOP("SampleTexts", "No recording"),
}
_STATES: Final = {
    PickState.WAITS: (QT_TRANSLATE_NOOP("SampleTexts", "Waits"), "neutral", "clock"),
    PickState.BEGUN: (QT_TRANSLATE_NOOP("SampleTexts", "Begun"), "accent", "edit"),
    PickState.DONE: (QT_TRANSLATE_NOOP("SampleTexts", "Evaluated"), "good", "check"),
}


def reason_word(code: str) -> str:
    """Return the words for the reason a contact was left out; a code of the future as it is."""
    known = {reason.value: text for reason, text in _REASONS.items()}
    return QCoreApplication.translate("SampleTexts", known[code]) if code in known else code


def sample_columns(languages: Languages) -> tuple[RichColumn[SampleRow], ...]:
    """Return the columns of the list of samples."""
    return (
        RichColumn(QCoreApplication.translate("SampleTexts", "Sample"), lambda row: row.name),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Kind"),
            lambda row: _kind(row.selection),
            tip=lambda row: plan_word(row.selection),
            ink=lambda row: "text_muted" if row.selection is Selection.RANDOM else "text",
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Drawn"),
            lambda row: languages.day(row.drawn_at),
            ink=lambda _row: "text_muted",
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Evaluated"),
            lambda row: f"{row.evaluated} / {row.size}",
            right=True,
            icon=lambda row: "check" if row.evaluated == row.size else "",
            ink=lambda row: "good" if row.evaluated == row.size else "text",
        ),
    )


def pick_columns(languages: Languages, *, dated: bool = False) -> tuple[RichColumn[PickLine], ...]:
    """Return the columns of the contacts that were drawn; last days where there are any."""
    return (
        RichColumn(QCoreApplication.translate("SampleTexts", "Contact"), _contact),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Channel"),
            lambda line: word(line.contact.channel) if line.contact else NOTHING,
            icon=lambda line: ICONS[line.contact.channel] if line.contact else "",
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Date"),
            lambda line: day_or_nothing(languages, _began(line.contact)),
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Agent"),
            lambda line: line.contact.agent if line.contact else NOTHING,
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Topic"),
            lambda line: line.contact.topic if line.contact else NOTHING,
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "For"),
            _for_whom,
            ink=lambda line: "text" if line.assignee else "text_muted",
        ),
        *((_due_column(languages),) if dated else ()),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "State"),
            lambda line: _state(line)[0],
            ink=lambda line: _ink(_state(line)[1]),
            icon=lambda line: _state(line)[2],
            badge=lambda line: _state(line)[1],
        ),
    )


def _due_column(languages: Languages) -> RichColumn[PickLine]:
    return RichColumn(
        QCoreApplication.translate("SampleTexts", "Due"),
        lambda line: languages.day(line.pick.due) if line.pick.due else NOTHING,
    )


def move_columns(languages: Languages, view: SampleView | None) -> tuple[RichColumn[Move], ...]:
    """Return the columns of the contacts that went from one evaluator to another."""
    names = view.people if view else {}

    def name(login: EvaluatorId | None) -> str:
        return NOTHING if login is None else names.get(login, str(login))

    return (
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Contact"), lambda m: str(m.contact_id)
        ),
        RichColumn(QCoreApplication.translate("SampleTexts", "From"), lambda m: name(m.giver)),
        RichColumn(QCoreApplication.translate("SampleTexts", "To"), lambda m: name(m.taker)),
        RichColumn(QCoreApplication.translate("SampleTexts", "Reason"), lambda m: m.reason),
        RichColumn(QCoreApplication.translate("SampleTexts", "By"), lambda m: name(m.by)),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "When"), lambda m: languages.date_time(m.at)
        ),
    )


def stratum_columns(
    languages: Languages, strata: Sequence[Stratum], agents: Mapping[str, str]
) -> tuple[RichColumn[Stratum], ...]:
    """Return the columns of strata, which are named by words of the window where there are some."""
    return (
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Stratum"),
            lambda stratum: stratum_word(stratum.key, agents),
        ),
        *((_basis_column(languages),) if any(s.basis is not None for s in strata) else ()),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "In the frame"),
            lambda stratum: languages.number(stratum.population),
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Quota"),
            lambda stratum: languages.number(stratum.quota),
            right=True,
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Drawn contacts"),
            lambda stratum: languages.number(stratum.drawn),
            right=True,
            icon=lambda stratum: "warn" if stratum.drawn < stratum.quota else "",
            ink=lambda stratum: "warn" if stratum.drawn < stratum.quota else "text",
            tip=_stratum_tip,
        ),
    )


def stratum_word(key: str, agents: Mapping[str, str]) -> str:
    """Return a stratum in words: agents by name, channels as elsewhere in the window."""
    if key == WHOLE:
        return QCoreApplication.translate("SampleTexts", "All contacts")
    channels = {channel.value: word(channel) for channel in Channel}
    names = {**channels, **agents}
    return BETWEEN.join(names.get(part, part) for part in key.split(BETWEEN))


def _basis_column(languages: Languages) -> RichColumn[Stratum]:
    return RichColumn(
        QCoreApplication.translate("SampleTexts", "Shared out by"),
        lambda stratum: _basis(languages, stratum),
        right=True,
        ink=lambda _stratum: "text_muted",
    )


def left_out_columns(languages: Languages) -> tuple[RichColumn[LeftOut], ...]:
    """Return the columns of the contacts that were left out."""
    return (
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Contact"),
            lambda line: line.contact.external_id if line.contact else NOTHING,
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Date"),
            lambda line: day_or_nothing(languages, _began(line.contact)),
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Agent"),
            lambda line: line.contact.agent if line.contact else NOTHING,
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Reason"),
            lambda line: reason_word(line.reason),
        ),
    )


def replacement_columns(
    languages: Languages, agents: Mapping[str, str], numbers: Mapping[ContactId, str]
) -> tuple[RichColumn[Replacement], ...]:
    """Return the columns of the contacts that were replaced; `numbers` are what people call them."""
    return (
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Left"),
            lambda made: numbers.get(made.gone, str(made.gone)),
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Came"),
            lambda made: numbers.get(made.came, str(made.came)),
        ),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Stratum"),
            lambda made: stratum_word(made.stratum, agents),
        ),
        RichColumn(QCoreApplication.translate("SampleTexts", "Reason"), lambda made: made.reason),
        RichColumn(QCoreApplication.translate("SampleTexts", "By"), lambda made: str(made.by)),
        RichColumn(
            QCoreApplication.translate("SampleTexts", "Date"),
            lambda made: languages.date_time(made.at),
        ),
    )


def protocol_text(view: SampleView, languages: Languages) -> str:
    """Return the protocol as plain text: enough to draw the sample again by hand."""
    protocol = view.protocol
    facts = {
        "name": protocol.name,
        "drawn": languages.date_time(protocol.drawn_at),
        "seed": protocol.seed,
        "algorithm": protocol.algorithm,
        "frame": len(protocol.frame),
        "hash": protocol.frame_hash,
        "size": len(protocol.picks),
    }
    head = filled(
        QCoreApplication.translate(
            "SampleTexts",
            "Sample: {name}\nDrawn: {drawn}\nSeed: {seed}\nAlgorithm: {algorithm}\n"
            "Contacts in the frame: {frame}\nSHA-256 of the frame: {hash}\nContacts drawn: {size}",
        ),
        **facts,
    )
    parts = [
        head,
        _table(stratum_columns(languages, protocol.strata, view.agents), protocol.strata),
    ]
    parts.append(_table(pick_columns(languages), view.picks))
    if protocol.replacements:
        parts.append(
            _table(replacement_columns(languages, view.agents, view.numbers), protocol.replacements)
        )
    if view.left_out:
        parts.append(_table(left_out_columns(languages), view.left_out))
    return "\n\n".join([*parts, protocol.plan])


def _table(columns: tuple[RichColumn[V], ...], values: tuple[V, ...]) -> str:
    lines = ["\t".join(column.title for column in columns)]
    lines += ["\t".join(column.text(value) for column in columns) for value in values]
    return "\n".join(lines)


def _kind(selection: Selection) -> str:
    if selection is Selection.RANDOM:
        return QCoreApplication.translate("SampleTexts", "Random")
    return QCoreApplication.translate("SampleTexts", "Targeted")


def _for_whom(line: PickLine) -> str:
    first = line.assignee or QCoreApplication.translate("SampleTexts", "Anybody")
    return f"{first} + {line.second}" if line.second else first


def _basis(languages: Languages, stratum: Stratum) -> str:
    if stratum.basis is None:
        return ""
    return languages.number(stratum.basis, 0 if stratum.basis.denominator == 1 else 2)


def _began(contact: ContactRow | None) -> datetime | None:
    return None if contact is None else contact.started_at


def _contact(line: PickLine) -> str:
    return line.contact.external_id if line.contact else str(line.pick.contact_id)


def _state(line: PickLine) -> tuple[str, str, str]:
    text, tone, icon = _STATES[line.state]
    return QCoreApplication.translate("SampleTexts", text), tone, icon


def _ink(tone: str) -> str:
    return {"neutral": "text_muted", "accent": "accent_ink"}.get(tone, tone)


def _stratum_tip(stratum: Stratum) -> str:
    if stratum.drawn < stratum.quota:
        return QCoreApplication.translate("SampleTexts", "There were fewer than the quota.")
    return str(stratum.drawn)
