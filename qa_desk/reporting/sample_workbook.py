"""The protocol of a sample as a workbook: enough to draw it again, by hand or by the program."""

from collections.abc import Sequence
from typing import Final, TypeVar

from openpyxl import Workbook

from qa_desk.domain.sampling import LeftOut, Pick, Replacement, Stratum
from qa_desk.domain.work_plan import Move
from qa_desk.reporting.sample_account import (
    Account,
    Block,
    Fact,
    agent_of,
    began,
    blocks,
    external_id,
    facts,
    layers,
    left_out,
    person,
    ranges,
    reason,
)
from qa_desk.reporting.style import COUNT, Tone
from qa_desk.reporting.tables import Column, write_table
from qa_desk.reporting.words import Words
from qa_desk.reporting.workbook import new_sheet, new_workbook
from qa_desk.sampling.telling import exact

T = TypeVar("T")
_WEIGHT: Final = "0.0000"


def protocol_workbook(account: Account, words: Words) -> Workbook:
    """Return the workbook; its sheets and columns stand in the order in which they are read back."""
    protocol = account.protocol
    book = new_workbook(protocol.name)
    footer = f"{protocol.name} · {protocol.id}"

    def sheet(title: str, columns: Sequence[Column[T]], rows: Sequence[T]) -> None:
        write_table(new_sheet(book, words(title), footer), columns, rows)

    sheet("sample_title", _facts(words), facts(account, words))
    sheet("sample_strata", _strata(account, words), protocol.strata)
    sheet("sample_contacts", _picks(account, words), protocol.picks)
    sheet("sample_replacements", _replacements(words), protocol.replacements)
    sheet("sample_left_out", _left_out(words), list(left_out(protocol)))
    sheet("sample_moves", _moves(words), protocol.moves)
    sheet("sample_frame", _frame(words), list(blocks(protocol)))
    return book


def _facts(words: Words) -> list[Column[Fact]]:
    return [
        Column(words("sample_what"), 30, lambda fact: fact.label),
        Column(words("sample_value"), 90, lambda fact: fact.value),
        Column(words("sample_key"), 14, lambda fact: fact.key, tone=lambda _: Tone.MUTED),
    ]


def _strata(account: Account, words: Words) -> list[Column[Stratum]]:
    return [
        Column(words("sample_stratum"), 34, lambda each: each.key),
        Column(words("sample_population"), 12, lambda each: each.population, COUNT, "right"),
        Column(words("sample_basis"), 22, lambda each: exact(each.basis) if each.basis else ""),
        Column(words("sample_quota"), 10, lambda each: each.quota, COUNT, "right"),
        Column(words("sample_drawn"), 10, lambda each: each.drawn, COUNT, "right"),
        Column(
            words("sample_weight"),
            12,
            lambda each: each.population / each.drawn if each.drawn else None,
            _WEIGHT,
            "right",
        ),
        Column(words("sample_layers"), 24, layers),
        Column(words("sample_agent"), 28, lambda each: account.agents.get(each.key, "")),
    ]


def _picks(account: Account, words: Words) -> list[Column[Pick]]:
    return [
        Column(words("sample_contact"), 12, lambda pick: int(pick.contact_id), COUNT),
        Column(words("sample_stratum"), 28, lambda pick: pick.stratum),
        Column(words("sample_weight"), 14, lambda pick: exact(pick.weight)),
        Column(words("sample_assignee"), 16, lambda pick: pick.assignee or ""),
        Column(words("sample_second"), 16, lambda pick: pick.second or ""),
        Column(words("sample_external"), 24, lambda pick: external_id(account, pick)),
        Column(words("sample_began"), 26, lambda pick: began(account, pick)),
        Column(words("sample_agent"), 26, lambda pick: agent_of(account, pick)),
        Column(words("sample_evaluator"), 26, lambda pick: person(account, pick.assignee)),
        Column(words("sample_due"), 14, lambda pick: pick.due),
    ]


def _replacements(words: Words) -> list[Column[Replacement]]:
    return [
        Column(words("sample_gone"), 12, lambda made: int(made.gone), COUNT),
        Column(words("sample_came"), 12, lambda made: int(made.came), COUNT),
        Column(words("sample_stratum"), 28, lambda made: made.stratum),
        Column(words("sample_why"), 50, lambda made: made.reason),
        Column(words("sample_by"), 18, lambda made: str(made.by)),
        Column(words("sample_at"), 28, lambda made: made.at.isoformat()),
    ]


def _moves(words: Words) -> list[Column[Move]]:
    return [
        Column(words("sample_contact"), 12, lambda made: int(made.contact_id), COUNT),
        Column(words("sample_giver"), 18, lambda made: str(made.giver or "")),
        Column(words("sample_taker"), 18, lambda made: str(made.taker)),
        Column(words("sample_why"), 50, lambda made: made.reason),
        Column(words("sample_moved_by"), 18, lambda made: str(made.by)),
        Column(words("sample_at"), 28, lambda made: made.at.isoformat()),
    ]


def _left_out(words: Words) -> list[Column[LeftOut]]:
    return [
        Column(words("sample_why"), 40, lambda part: reason(words, part.reason)),
        Column(words("sample_count"), 12, lambda part: len(part.contacts), COUNT, "right"),
        Column(words("sample_ids"), 90, lambda part: ", ".join(ranges(part.contacts))),
    ]


def _frame(words: Words) -> list[Column[Block]]:
    return [
        Column(words("sample_stratum"), 28, lambda block: block.stratum),
        Column(words("sample_place"), 12, lambda block: block.first, COUNT, "right"),
        Column(words("sample_count"), 10, lambda block: len(block.ids), COUNT, "right"),
        Column(words("sample_ids"), 90, lambda block: block.text),
    ]
