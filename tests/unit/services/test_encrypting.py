import contextlib
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import keyring
import numpy as np
import pytest
from keyring.backends.fail import Keyring as NoBackend

from qa_desk.app import Place, open_desk
from qa_desk.audio.decode import decode
from qa_desk.audio.following import followed
from qa_desk.audio.samples import Frames
from qa_desk.db import sqlite_file
from qa_desk.domain.ids import ContactId
from qa_desk.domain.progress import Token, unheard
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.errors import Cancelled, Expected
from qa_desk.importing.request import ImportRequest
from qa_desk.services import card_drafts, encrypting, importing, playback, sealing, transcribing
from qa_desk.services.desk import Desk
from qa_desk.speech import worker
from qa_desk.speech.model_folder import missing_files
from qa_desk.vault import keyfile, recovery
from qa_desk.vault.faults import (
    AlreadyEncrypted,
    KeyMistyped,
    NoKeyring,
    NoRoom,
    PassphraseShort,
    VaultInUse,
    VaultLocked,
    WrongKey,
)
from qa_desk.vault.keyfile import Stage
from qa_desk.vault.sealed import is_sealed
from tests.memory_keyring import MemoryKeyring
from tests.unit.services import decoding_worker

SECRETS = (b"SQLite format 3", b"Nurlanova", "Қоңырау".encode(), b"OpusHead", b"top secret draft")
OPUS = Path(__file__).parents[3] / "qa_desk/demo/data/import"
HEAD = "recording,agent_id,agent_name,started_at,direction,language,agent_channel\n"


@pytest.fixture(autouse=True)
def backend() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a workspace with a recording, its waveform, a draft and an old copy of the database."""
    home = tmp_path / "workspace"
    with open_desk(Place(home)) as desk:
        fill(desk, tmp_path)
    with contextlib.closing(sqlite3.connect(home / "qa-desk.sqlite3")) as live:
        live.execute(f"VACUUM INTO '{home / 'qa-desk-0001.sqlite3.backup'}'")
    return home


def fill(desk: Desk, tmp_path: Path) -> None:
    recording = min((OPUS / "recordings").iterdir())
    source = tmp_path / "source"
    source.mkdir()
    shutil.copy(recording, source)
    row = f"{recording.name},7,Nurlanova Қоңырау,2026-10-01T10:00:00+05:00,inbound,ru,0\n"
    (source / "calls.csv").write_text(HEAD + row, "utf-8")
    done = importing.run(desk, ImportRequest((source,), None, source / "calls.csv")).value
    assert (done.added, done.rejected) == (1, ())
    hear(desk)
    card_drafts.create(desk, {"id": "mine", "titles": {"en": "top secret draft"}})


def contacts(desk: Desk) -> list[ContactId]:
    with desk.store.read() as reader:
        return [
            ContactId(int(one))
            for one in reader.queries.contact_ids(ContactFilter(), ContactOrder())
        ]


def hear(desk: Desk) -> Frames:
    with desk.store.read() as reader:
        contact = reader.contacts.get(contacts(desk)[0])
    recording = playback.open_recording(desk, contact)
    heard = np.concatenate(list(followed(recording.samples)))
    recording.close()
    return heard


def encrypted(folder: Path, *, passphrase: str = "", remember: bool = True) -> str:
    with open_desk(Place(folder)) as desk:
        minted = encrypting.prepared(desk, passphrase, remember=remember)
        encrypting.encrypt(desk, minted, Token(), unheard, remember=remember)
        return minted.recovery_key


def readable(folder: Path) -> list[tuple[Path, bytes]]:
    """Return where which secret can be read in the workspace."""
    contents = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [(path, word) for path, data in contents.items() for word in SECRETS if word in data]


def test_a_plain_workspace_can_be_read_by_anybody(folder: Path) -> None:
    assert {word for _path, word in readable(folder)} == set(SECRETS)


def test_nothing_can_be_read_in_any_file_of_an_encrypted_workspace(folder: Path) -> None:
    encrypted(folder)
    with open_desk(Place(folder)) as desk:
        card_drafts.create(desk, {"id": "other", "titles": {"en": "top secret draft"}})
        with desk.store.change(desk.user, "write") as change:
            contact = change.contacts.get(contacts(desk)[0])
            change.contacts.update(contact)
            change.commit()
        assert (folder / "qa-desk.sqlite3-wal").stat().st_size > 0
        while_open = readable(folder)

    assert (while_open, readable(folder)) == ([], [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a user's folders by its lists")
def test_only_the_owner_can_read_the_files(folder: Path) -> None:
    encrypted(folder)

    apart = (folder / "logs", folder / "models", folder / "settings.toml")
    files = [p for p in folder.rglob("*") if p.is_file() and not any(map(p.is_relative_to, apart))]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_an_encrypted_workspace_works_as_before(folder: Path) -> None:
    with open_desk(Place(folder)) as desk:
        heard, drafts = hear(desk), card_drafts.drafts(desk)
    encrypted(folder)

    with open_desk(Place(folder)) as desk:
        assert np.array_equal(hear(desk), heard)
        assert card_drafts.drafts(desk) == drafts
        assert card_drafts.open_draft(desk, "mine").document["id"] == "mine"
        assert encrypting.protection(desk) == encrypting.Protection(
            encrypted=True,
            unfinished=False,
            keyring=True,
            remembered=True,
            passphrase=False,
            on_server=False,
        )


def test_the_open_workspace_goes_on_while_it_is_encrypted(folder: Path) -> None:
    with open_desk(Place(folder)) as desk:
        encrypting.encrypt(desk, encrypting.prepared(desk), Token(), unheard)

        assert len(contacts(desk)) == 1
        assert len(hear(desk)) > 0


def test_without_its_key_in_the_keyring_the_workspace_stays_shut(
    folder: Path, backend: MemoryKeyring
) -> None:
    recovery_key = encrypted(folder)
    backend.kept.clear()

    with pytest.raises(VaultLocked), open_desk(Place(folder)):
        pass
    with open_desk(Place(folder), typed=recovery_key.lower().replace("-", " ")) as desk:
        assert len(contacts(desk)) == 1
        encrypting.remember(desk)
    with open_desk(Place(folder)) as desk:
        assert len(contacts(desk)) == 1


@pytest.mark.parametrize(
    ("typed", "fault"),
    [("nonsense", KeyMistyped), (recovery.fresh_recovery_key(), WrongKey), ("", KeyMistyped)],
    ids=["no key", "another key", "nothing"],
)
def test_a_wrong_key_is_refused(folder: Path, typed: str, fault: type[Expected]) -> None:
    encrypted(folder)

    with pytest.raises(fault), open_desk(Place(folder), typed=typed):
        pass


def test_a_passphrase_opens_where_there_is_no_keyring(folder: Path) -> None:
    keyring.set_keyring(NoBackend())  # type: ignore[no-untyped-call]  # the library has no types there
    with open_desk(Place(folder)) as desk:
        with pytest.raises(NoKeyring):
            encrypting.prepared(desk, "құпия сөз тіркесі")
        minted = encrypting.prepared(desk, "құпия сөз тіркесі", remember=False)
        with pytest.raises(NoKeyring):
            encrypting.encrypt(desk, minted, Token(), unheard)
        assert not (folder / "keys.json").exists()
        encrypting.encrypt(desk, minted, Token(), unheard, remember=False)

    for typed in ("құпия сөз тіркесі", minted.recovery_key):
        with open_desk(Place(folder), typed=typed) as desk:
            assert len(contacts(desk)) == 1
    with pytest.raises(WrongKey), open_desk(Place(folder), typed="another passphrase"):
        pass


def test_a_short_passphrase_is_refused(folder: Path) -> None:
    with open_desk(Place(folder)) as desk, pytest.raises(PassphraseShort):
        encrypting.prepared(desk, "short")


def test_a_changed_key_opens_and_the_old_one_does_not(folder: Path) -> None:
    old = encrypted(folder)
    with open_desk(Place(folder)) as desk:
        before = desk.vault.keys
        minted = encrypting.prepared(desk)
        encrypting.change_key(desk, minted, Token(), unheard)
        assert len(contacts(desk)) == 1

    with pytest.raises(WrongKey), open_desk(Place(folder), typed=old):
        pass
    with open_desk(Place(folder), typed=minted.recovery_key) as desk:
        assert len(hear(desk)) > 0
    assert before is not None
    assert not sqlite_file.fits(folder / "qa-desk.sqlite3", before.database)
    assert readable(folder) == []


def test_a_decrypted_workspace_is_as_it_was(folder: Path, backend: MemoryKeyring) -> None:
    before = {p: p.read_bytes() for p in (folder / "media").rglob("*") if p.is_file()}
    encrypted(folder)
    with open_desk(Place(folder)) as desk:
        encrypting.decrypt(desk, Token(), unheard)

    assert {p: p.read_bytes() for p in before} == before
    assert (backend.kept, (folder / "keys.json").exists()) == ({}, False)
    assert {word for _path, word in readable(folder)} == set(SECRETS)
    with open_desk(Place(folder)) as desk:
        assert len(hear(desk)) > 0


def test_encrypting_that_was_stopped_is_readable_and_goes_on(folder: Path) -> None:
    token = Token()

    def stop(_fraction: float, name: str) -> None:
        if name.endswith(".opus"):
            token.cancel()

    with open_desk(Place(folder)) as desk:
        with pytest.raises(Cancelled):
            encrypting.encrypt(desk, encrypting.prepared(desk), token, stop)
        assert len(hear(desk)) > 0
    with open_desk(Place(folder)) as desk:
        assert encrypting.unfinished(desk)
        assert len(hear(desk)) > 0
        encrypting.resume(desk, Token(), unheard)
        assert not encrypting.unfinished(desk)

    assert readable(folder) == []


def test_what_is_encrypted_cannot_be_encrypted_again(folder: Path) -> None:
    encrypted(folder)
    with open_desk(Place(folder)) as desk, pytest.raises(AlreadyEncrypted):
        encrypting.encrypt(desk, encrypting.prepared(desk), Token(), unheard)


HOLDING = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1])
held.execute("SELECT count(*) FROM contact").fetchone()
print("open", flush=True)
sys.stdin.read()
"""


def test_a_workspace_that_another_program_has_open_is_left_alone(folder: Path) -> None:
    # A process of its own: the locks of one process never stand in its own way.
    call = [sys.executable, "-c", HOLDING, str(folder / "qa-desk.sqlite3")]
    with (
        open_desk(Place(folder)) as desk,
        subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other,
    ):
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(VaultInUse):
            encrypting.encrypt(desk, encrypting.prepared(desk), Token(), unheard)
        assert len(contacts(desk)) == 1
        other.communicate()
        encrypting.resume(desk, Token(), unheard)

    assert readable(folder) == []


def test_too_little_room_is_told_before_anything_is_rewritten(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(folder)._replace(free=1 << 20)
    monkeypatch.setattr("qa_desk.services.sealing.shutil.disk_usage", lambda _path: usage)
    before = (folder / "qa-desk.sqlite3").read_bytes()[:16]
    with open_desk(Place(folder)) as desk, pytest.raises(NoRoom):
        encrypting.encrypt(desk, encrypting.prepared(desk), Token(), unheard)
    assert (folder / "qa-desk.sqlite3").read_bytes()[:16] == before


def test_a_plain_database_that_was_put_in_place_is_encrypted_by_the_next_run(folder: Path) -> None:
    plain = (folder / "qa-desk.sqlite3").read_bytes()
    encrypted(folder)
    (folder / "qa-desk.sqlite3").write_bytes(plain)

    with open_desk(Place(folder)) as desk:
        assert encrypting.unfinished(desk)
        encrypting.resume(desk, Token(), unheard)
    assert readable(folder) == []


KILLED = """
import os, signal, sys
import keyring
from pathlib import Path
from qa_desk.app import Place, open_desk
from qa_desk.domain.progress import Token
from qa_desk.services import encrypting, sealing
from qa_desk.vault import files

home, what, moment = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
seen = 0

def tick(*_arguments):
    global seen
    seen += 1
    if seen == moment:
        os.kill(os.getpid(), signal.SIGKILL)

class Steps:
    def __init__(self, real): self.real = real
    def __call__(self, *arguments, **named):
        tick()
        done = self.real(*arguments, **named)
        tick()
        return done

for owner, name in ((Path, "replace"), (Path, "unlink"), (os, "fsync")):
    real = getattr(owner, name)
    if owner is os:
        setattr(os, name, Steps(real))
    else:
        setattr(Path, name, lambda self, *a, _real=real, **n: (tick(), _real(self, *a, **n), tick())[1])

with open_desk(Place(home), typed=sys.argv[4] or None) as desk:
    if what == "decrypt":
        encrypting.decrypt(desk, Token(), tick)
    else:
        minted = encrypting.prepared(desk, remember=False)
        Path(sys.argv[5]).write_text(minted.recovery_key)
        verb = encrypting.encrypt if what == "encrypt" else encrypting.change_key
        verb(desk, minted, Token(), tick, remember=False)
print("whole")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("what", ["encrypt", "rekey", "decrypt"])
@pytest.mark.parametrize("moment", [8, 20, 37])
def test_a_killed_run_leaves_everything_and_the_next_finishes(
    folder: Path, tmp_path: Path, what: str, moment: int
) -> None:
    with open_desk(Place(folder)) as desk:
        heard = hear(desk)
    old = "" if what == "encrypt" else encrypted(folder, remember=False)
    note = tmp_path / "recovery"
    call = [sys.executable, "-c", KILLED, str(folder), what, str(moment), old, str(note)]
    hidden = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    ended = subprocess.run(call, check=False, capture_output=True, text=True, env=hidden)
    assert ended.returncode == -signal.SIGKILL or ended.stdout == "whole\n", ended.stderr

    new = note.read_text() if note.exists() else old
    with _opened(folder, (new, old)) as desk:
        assert np.array_equal(hear(desk), heard)
        if desk.vault.file is None and what == "encrypt":
            encrypting.encrypt(
                desk, encrypting.prepared(desk, remember=False), Token(), unheard, remember=False
            )
        encrypting.resume(desk, Token(), unheard)
        assert np.array_equal(hear(desk), heard)
        there = desk.vault.file
    assert there is None or there.stage is Stage.SEALED
    assert bool(readable(folder)) == (there is None)
    assert not [p for p in folder.rglob("*") if p.name.endswith((sealing.FRESH, ".part"))]


@contextlib.contextmanager
def _opened(folder: Path, keys: tuple[str, ...]) -> Iterator[Desk]:
    """Open the workspace with whichever key was in force when the run was killed."""
    file = keyfile.load(folder / "keys.json")
    for typed in keys:
        if file is None:
            break
        with contextlib.suppress(WrongKey, KeyMistyped):
            keyfile.master_of(file, typed)
            break
    else:
        typed = ""
    with open_desk(Place(folder), typed=typed if file else None) as desk:
        yield desk


def test_files_say_whether_they_are_sealed(folder: Path) -> None:
    encrypted(folder)
    media = [path for path in (folder / "media").rglob("*") if path.is_file()]
    assert media
    assert all(is_sealed(path) for path in media)


def test_an_encrypted_recording_is_transcribed_and_only_the_pipe_has_the_key(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "main", decoding_worker.main)
    recording = min((OPUS / "recordings").iterdir())
    digest = sha256(decode(recording, 8000).data.tobytes()).hexdigest()
    encrypted(folder)

    with open_desk(Place(folder)) as desk:
        model = desk.paths.models / "base"
        model.mkdir(exist_ok=True)
        for file in missing_files(model):
            (model / file).write_text(file)
        transcript = transcribing.transcribe(desk, contacts(desk)[0], Token(), unheard).value

    assert [turn.text for turn in transcript.segments] == [f"{digest} unseen"]
    assert readable(folder) == []
