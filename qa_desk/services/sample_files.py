"""Protocols of samples as files, and the draw repeated from such a file alone."""

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from qa_desk.domain.ids import ContactId, EvaluatorId, SampleId
from qa_desk.domain.permissions import Verb
from qa_desk.domain.rows import ContactRow
from qa_desk.domain.sampling import Pick, Protocol
from qa_desk.errors import Expected, system_reason
from qa_desk.importing import protocol_files
from qa_desk.reporting import names, sample_pdf, sample_workbook, workbook
from qa_desk.reporting.sample_account import Account
from qa_desk.reporting.words import Words
from qa_desk.sampling.faults import ProtocolDamaged
from qa_desk.sampling.replacing import replay as again
from qa_desk.sampling.telling import told
from qa_desk.services import access, sampling
from qa_desk.services.desk import Desk
from qa_desk.services.whole_files import write_whole
from qa_desk.texts import Language, catalogue


class Kind(StrEnum):
    """What a protocol can be written as."""

    XLSX = "xlsx"
    PDF = "pdf"
    JSON = "json"


class UnknownKind(Expected):
    """A protocol is written as xlsx, pdf or json: facts `file`, `known`."""

    code = "sample.unknown_file_kind"


class NotWritten(Expected):
    """A protocol cannot be written there: facts `file`, `why` (the system's reason)."""

    code = "sample.protocol_not_written"


@dataclass(frozen=True, slots=True)
class Replayed:
    """A protocol and the picks that its seed gives; they are the same ids in the same order."""

    protocol: Protocol
    picks: tuple[Pick, ...]


def save(desk: Desk, sample_id: SampleId, path: Path, language: Language) -> Path:
    """Write the protocol of a sample as the kind that the file's name ends with.

    UnknownKind, NotFound for no such sample, ReportNotWritten or NotWritten where it cannot be.
    """
    access.require(desk, Verb.READ_SAMPLES)
    kind = _kind(path)
    account = _account(desk, sampling.sample(desk, sample_id))
    words = Words(catalogue(language))
    if kind is Kind.JSON:
        _write_json(account.protocol, path)
    elif kind is Kind.PDF:
        sample_pdf.save_pdf(sample_pdf.protocol_pdf(account, words), path)
    else:
        workbook.save(sample_workbook.protocol_workbook(account, words), path)
    return path


def file_name(sample: str) -> str:
    """Return a name for the workbook of a sample that every system takes."""
    return f"{names.file_part(sample)}.xlsx"


def replay(path: Path) -> Replayed:
    """Draw a sample again from its protocol's file, a workbook or JSON, and from nothing else.

    ProtocolUnreadable, and ProtocolDamaged where the file's picks are not those of its seed.
    """
    protocol = protocol_files.read_protocol(path)
    picks = again(protocol)
    if _bare(picks) != _bare(protocol.picks):
        raise ProtocolDamaged(id=protocol.id, why="picks")
    return Replayed(protocol, picks)


def _bare(picks: tuple[Pick, ...]) -> list[Pick]:
    return [replace(pick, assignee=None, second=None) for pick in picks]


def _kind(path: Path) -> Kind:
    suffix = path.suffix.removeprefix(".").lower()
    if suffix not in {kind.value for kind in Kind}:
        raise UnknownKind(file=str(path), known=", ".join(Kind))
    return Kind(suffix)


def _write_json(protocol: Protocol, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(told(protocol), ensure_ascii=False, indent=1) + "\n")
    except OSError as fault:
        raise NotWritten(file=str(path), why=system_reason(fault)) from fault


def _account(desk: Desk, protocol: Protocol) -> Account:
    with desk.store.read() as reader:
        ids = [pick.contact_id for pick in protocol.picks]
        contacts: dict[ContactId, ContactRow] = {r.id: r for r in reader.queries.contact_rows(ids)}
        people: dict[EvaluatorId, str] = {e.id: e.name for e in reader.people.evaluators()}
        agents = {agent.external_id: agent.name for agent in reader.people.agents()}
    return Account(protocol, contacts, people, agents)
