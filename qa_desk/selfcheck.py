"""Everything that the program needs, a frozen one above all, exercised once."""

import logging
import os
import tempfile
import time
import wave
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources import as_file, files
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from qa_desk.errors import Cancelled, Expected
from qa_desk.texts import Language, catalogue

log = logging.getLogger(__name__)

CHILD_GRACE_S: Final = 20.0
SECOND_AT_16_KHZ: Final = 16_000
_STEMMED: Final = (("russian", "звонками"), ("english", "calls"))
_INTEGERS: Final = 2


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried, and what was seen."""

    name: str
    ok: bool
    detail: str


def run() -> tuple[Check, ...]:
    """Try everything; one failure does not keep the rest from being tried."""
    with tempfile.TemporaryDirectory(prefix="qa-desk-", ignore_cleanup_errors=True) as folder:
        return tuple(_tried(name, check, Path(folder)) for name, check in CHECKS.items())


def _tried(name: str, check: Callable[[Path], str], folder: Path) -> Check:
    try:
        return Check(name, ok=True, detail=check(folder))
    except Expected as fault:
        return Check(name, ok=False, detail=catalogue(Language.EN).of(fault))
    except Exception as fault:  # the outermost gate: what is missing shows as any exception
        log.exception("self-check %s failed", name)
        return Check(name, ok=False, detail=f"{type(fault).__name__}: {fault}")


def _database(folder: Path) -> str:
    from qa_desk.db.store import Store  # noqa: PLC0415 - a check loads what it checks
    from qa_desk.domain.clock import SystemClock  # noqa: PLC0415
    from qa_desk.domain.rows import ContactFilter  # noqa: PLC0415

    store = Store.open(folder / "check.sqlite3", SystemClock())
    try:
        with store.read() as reader:
            return f"made, migrated, {reader.queries.count(ContactFilter())} contacts"
    finally:
        store.close()


def _encryption(folder: Path) -> str:
    from qa_desk.db import sqlite_file  # noqa: PLC0415 - a check loads what it checks
    from qa_desk.db.store import Store  # noqa: PLC0415
    from qa_desk.domain.clock import SystemClock  # noqa: PLC0415
    from qa_desk.vault.files import read_bytes, write_bytes  # noqa: PLC0415
    from qa_desk.vault.keyfile import minted  # noqa: PLC0415
    from qa_desk.vault.keyrings import SystemKeyring  # noqa: PLC0415

    keys = minted().keys
    file, note = folder / "sealed.sqlite3", folder / "sealed.txt"
    Store.open(file, SystemClock(), key=keys.database).close()
    write_bytes(note, b"sealed", keys.files)
    if sqlite_file.is_plain(file) or read_bytes(note, keys.files) != b"sealed":
        raise ValueError("not encrypted")
    keyring = "a keyring" if SystemKeyring().available else "no keyring"
    return f"an encrypted database and file, {keyring} here"


def _texts(_folder: Path) -> str:
    counts = {name: len(catalogue(name).labels("errors")) for name in Language}
    if len(set(counts.values())) != 1:
        raise ValueError(f"languages differ: {counts}")
    return f"{counts[Language.EN]} sentences in {len(counts)} languages"


def _scorecards(_folder: Path) -> str:
    from qa_desk.services import scorecards  # noqa: PLC0415 - a check loads what it checks

    shipped = scorecards.shipped()
    faulty = [path.name for path in shipped if scorecards.check(path)]
    if faulty or not shipped:
        raise ValueError(f"shipped scorecards: {len(shipped)}, faulty: {faulty}")
    return f"{len(shipped)} shipped scorecards without faults"


def _decoding(folder: Path) -> str:
    from qa_desk.audio.probe import probe  # noqa: PLC0415 - a check loads what it checks

    tone = folder / "tone.wav"
    with wave.open(str(tone), "wb") as file:
        file.setparams((2, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 2 * 8000))
    resource = next(
        item
        for item in files("qa_desk.demo").joinpath("data/import/recordings").iterdir()
        if item.name.endswith(".opus")
    )
    with as_file(resource) as opus:
        heard = [probe(tone), probe(opus)]
    return ", ".join(f"{p.codec} {p.channels} channels {p.duration_ms} ms" for p in heard)


def _speech_detection(_folder: Path) -> str:
    from faster_whisper.vad import get_speech_timestamps  # noqa: PLC0415 - loads its model file
    from numpy import float32, zeros  # noqa: PLC0415

    found = get_speech_timestamps(zeros(SECOND_AT_16_KHZ, float32))
    if found:
        raise ValueError(f"speech found in silence: {found}")
    return "silence holds no speech"


def _sound(_folder: Path) -> str:
    from qa_desk.audio.devices import output_status  # noqa: PLC0415 - a check loads what it checks

    status = output_status()
    return "a device is there" if status.available else f"no sound here ({status.code})"


def _workbook(folder: Path) -> str:
    from qa_desk.reporting import workbook  # noqa: PLC0415 - a check loads what it checks

    book = workbook.new_workbook("check")
    workbook.put(workbook.cell_at(workbook.new_sheet(book, "check", ""), 1, 1), "Қ")
    return f"{workbook.save(book, folder / 'check.xlsx').stat().st_size} bytes"


def _documents(folder: Path) -> str:
    from docx import Document  # noqa: PLC0415 - loads its template from a file
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - a check loads what it checks

    letter, page = folder / "check.docx", folder / "check.pdf"
    written = Document()
    written.add_paragraph("Қоңырау")
    written.save(str(letter))
    canvas = Canvas(str(page))
    canvas.drawString(72, 72, "QA Desk")
    canvas.save()
    read = [paragraph.text for paragraph in Document(str(letter)).paragraphs]
    if read != ["Қоңырау"] or not page.read_bytes().startswith(b"%PDF"):
        raise ValueError(f"read back from the document: {read}")
    return f"Word {letter.stat().st_size} bytes, PDF {page.stat().st_size} bytes"


def _conversations(_folder: Path) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - a check loads what it checks
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415
    from webvtt import WebVTT  # noqa: PLC0415

    spoken = "Здравствуйте, чем могу помочь? Здравствуйте, у меня не открывается приложение."
    encoding = from_bytes(spoken.encode("cp1251")).best()
    captions = WebVTT.from_string("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n")
    if encoding is None or len(captions) != 1 or fromstring("<a>b</a>").text != "b":
        raise ValueError("not read")
    return f"subtitles, marked text, and {encoding.encoding} told from its bytes"


def _words(_folder: Path) -> str:
    from lark import Lark  # noqa: PLC0415 - loads its grammars from files
    from pymorphy3 import MorphAnalyzer  # noqa: PLC0415 - loads its dictionary from files
    from snowballstemmer import stemmer  # noqa: PLC0415 - loads a module a language

    tree = Lark('start: INT+\n%import common.INT\n%ignore " "').parse("1 2")
    form = MorphAnalyzer(lang="ru").parse("звонками")[0].normal_form
    stems = [stemmer(name).stemWord(word) for name, word in _STEMMED]
    if len(tree.children) != _INTEGERS or form != "звонок" or stems != ["звонк", "call"]:
        raise ValueError(f"found: {form}, {stems}")
    return f"a grammar, the form {form}, the stems {', '.join(stems)}"


def _child(_folder: Path) -> str:
    from qa_desk.domain.progress import Token  # noqa: PLC0415 - a check loads what it checks
    from qa_desk.services.jobs import run_child  # noqa: PLC0415

    token = Token()
    started = time.monotonic()
    with suppress(Cancelled):
        run_child(_idle, None, lambda _message: token.cancel(), token)
        raise ValueError("the child process was not cancelled")
    return f"started and cancelled in {time.monotonic() - started:.1f} s"


def _idle(connection: Connection, _request: object) -> None:
    """Say one word, then wait to be ended."""
    connection.send("here")
    time.sleep(CHILD_GRACE_S)


def _window(folder: Path) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qa_desk.app import open_desk, place  # noqa: PLC0415 - Qt is loaded last, if at all
    from qa_desk.services.jobs import JobService  # noqa: PLC0415
    from qa_desk.ui.main import application, shell  # noqa: PLC0415
    from qa_desk.ui.pages import PAGES  # noqa: PLC0415

    app = application()
    with (
        open_desk(place(folder / "window")) as desk,
        JobService() as jobs,
        shell(app, desk, jobs) as built,
    ):
        for language in Language:
            built.context.languages.switch(language)
        built.window.show()
        for entry in PAGES:
            built.window.show_page(entry.key)
        return f"{len(PAGES)} pages in {len(Language)} languages"


CHECKS: Final[dict[str, Callable[[Path], str]]] = {
    "texts": _texts,
    "scorecards": _scorecards,
    "database": _database,
    "encryption": _encryption,
    "decoding": _decoding,
    "speech detection": _speech_detection,
    "sound": _sound,
    "workbook": _workbook,
    "documents": _documents,
    "conversations": _conversations,
    "words": _words,
    "child process": _child,
    "window": _window,
}
