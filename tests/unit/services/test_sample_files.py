"""A protocol is written in three forms, and its file alone gives the same contacts again."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qa_desk.domain.ids import ContactId
from qa_desk.domain.sampling import LeftOut, Protocol
from qa_desk.importing.protocol_files import ProtocolUnreadable
from qa_desk.reporting.sample_account import left_out
from qa_desk.sampling.faults import ProtocolDamaged
from qa_desk.services import sample_files, sampling
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from tests.unit.sampling.building import a_protocol, a_simple_plan, some
from tests.unit.sampling.building import drawn as drawn_of
from tests.unit.services.test_sampling import RICH, desk, drawn

__all__ = ["desk"]
SYSTEMATIC = "name: n\nseed: 999999999999\nmethod: systematic\nsize: 5\n"
TARGETED = "name: n\nseed: 3\nmethod: simple\nsize: 4\nselection: targeted\n"


def a_sample(desk: Desk, plan: str = RICH) -> Protocol:
    protocol = drawn(desk, plan)
    for pick in protocol.picks[:2]:
        sampling.substitute(desk, protocol.id, pick.contact_id, "=тишина")
    return sampling.sample(desk, protocol.id)


def written(desk: Desk, protocol: Protocol, path: Path, language: Language) -> Path:
    return sample_files.save(desk, protocol.id, path, language)


@pytest.mark.parametrize(
    "plan", [RICH, SYSTEMATIC, TARGETED], ids=["rich", "systematic", "targeted"]
)
@pytest.mark.parametrize("kind", ["xlsx", "json"])
def test_the_file_alone_gives_the_same_contacts(
    desk: Desk, tmp_path: Path, kind: str, plan: str
) -> None:
    protocol = a_sample(desk, plan)
    file = written(desk, protocol, tmp_path / f"p.{kind}", Language.RU)

    found = sample_files.replay(file)

    assert [pick.contact_id for pick in found.picks] == [p.contact_id for p in protocol.picks]
    assert found.protocol.strata == protocol.strata
    assert found.protocol.replacements == protocol.replacements
    assert found.protocol.picks == protocol.picks
    assert (found.protocol.seed, found.protocol.plan) == (protocol.seed, protocol.plan)
    assert found.protocol.selection is protocol.selection


@pytest.mark.parametrize("language", list(Language))
def test_the_workbook_tells_everything_in_each_language(
    desk: Desk, tmp_path: Path, language: Language
) -> None:
    protocol = a_sample(desk)
    book = load_workbook(written(desk, protocol, tmp_path / "p.xlsx", language))
    cells = [str(c.value) for sheet in book for row in sheet for c in row if c.value is not None]
    whole = "\n".join(cells)
    for fact in (protocol.frame_hash, protocol.algorithm, protocol.plan, str(protocol.seed)):
        assert fact in whole
    assert "=тишина" in cells
    assert len(book.worksheets) == 7
    assert [row[0].value for row in book.worksheets[2].iter_rows(min_row=2)] == [
        pick.contact_id for pick in protocol.picks
    ]
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)


def test_the_pdf_is_a_pdf_with_fonts_of_its_own(desk: Desk, tmp_path: Path) -> None:
    protocol = a_sample(desk)
    content = written(desk, protocol, tmp_path / "p.pdf", Language.KK).read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"DejaVuSans" in content
    again = written(desk, protocol, tmp_path / "q.pdf", Language.KK).read_bytes()
    assert content == again


def test_every_contact_that_was_left_out_stands_in_the_workbook() -> None:
    contacts = tuple(map(ContactId, range(1, 5002)))
    protocol = a_protocol(a_simple_plan(2), drawn_of(a_simple_plan(2), some(9)))
    parts = list(left_out(replace(protocol, left_out=(LeftOut("too_short", contacts),))))
    assert [len(part.contacts) for part in parts] == [2000, 2000, 1001]
    assert tuple(one for part in parts for one in part.contacts) == contacts


def test_another_kind_of_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    protocol = drawn(desk)
    with pytest.raises(sample_files.UnknownKind):
        written(desk, protocol, tmp_path / "p.docx", Language.EN)


def test_a_place_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    protocol = drawn(desk)
    (tmp_path / "file").write_text("")
    with pytest.raises(sample_files.NotWritten):
        written(desk, protocol, tmp_path / "file" / "p.json", Language.EN)


def _changed(path: Path, change: Callable[[dict[str, object]], object]) -> Path:
    said = json.loads(path.read_text("utf-8"))
    change(said)
    path.write_text(json.dumps(said), "utf-8")
    return path


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda said: said.update(seed=8), "replacements"),
        (lambda said: said.update(seed=8, replacements=[]), "picks"),
        (lambda said: said["contacts"].pop(), "picks"),
        (lambda said: said["frame"]["contacts"].reverse(), "picks"),
        (lambda said: said["frame"].update(hash="0" * 64), "hash"),
        (lambda said: said.update(algorithm="dice"), "algorithm"),
        (lambda said: said["strata"].pop(), "strata"),
    ],
)
def test_a_changed_protocol_is_not_the_draw(
    desk: Desk, tmp_path: Path, change: Callable[[dict[str, object]], object], why: str
) -> None:
    protocol = drawn(desk) if why == "picks" else a_sample(desk)
    file = _changed(written(desk, protocol, tmp_path / "p.json", Language.EN), change)
    with pytest.raises(ProtocolDamaged) as fault:
        sample_files.replay(file)
    assert fault.value.facts["why"] in {why, "replacements"}


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda said: said.pop("seed"), "seed"),
        (lambda said: said.update(seed="seven"), "seed"),
        (lambda said: said.update(seed=True), "seed"),
        (lambda said: said.update(frame=[]), "frame"),
        (lambda said: said["frame"]["contacts"].append(1), "frame.size"),
        (lambda said: said["frame"].update(contacts="1 2"), "frame.contacts"),
        (lambda said: said["strata"][0].update(population="x"), "strata.population"),
        (lambda said: said["strata"][0].update(basis="1/0"), "strata.basis"),
        (lambda said: said["contacts"][0].update(exact_weight="1"), "contacts.exact_weight"),
        (lambda said: said.update(drawn_at="2026-10-01"), "drawn_at"),
        (lambda said: said.update(drawn_at="October"), "drawn_at"),
        (lambda said: said.update(contacts={}), "contacts"),
        (lambda said: said.update(strata=["x"]), "strata"),
    ],
)
def test_what_is_missing_or_wrong_in_a_file_is_named(
    desk: Desk, tmp_path: Path, change: Callable[[dict[str, object]], object], where: str
) -> None:
    file = _changed(written(desk, a_sample(desk), tmp_path / "p.json", Language.EN), change)
    with pytest.raises(ProtocolUnreadable) as fault:
        sample_files.replay(file)
    assert fault.value.facts["where"] == where


@pytest.mark.parametrize("content", [b"", b"[]", b"PK nothing", b"\xff\xfe\x00", b'{"a": 1'])
def test_what_is_no_protocol_at_all_is_one_fault(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "p.json"
    file.write_bytes(content)
    with pytest.raises(ProtocolUnreadable):
        sample_files.replay(file)
