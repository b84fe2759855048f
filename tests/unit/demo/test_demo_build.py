"""Building the demo can be stopped in the middle of a recording and gone on with."""

from pathlib import Path

import pytest

from qa_desk.demo import build
from qa_desk.domain.ids import ContactId
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.domain.transcripts import Transcript
from qa_desk.errors import Cancelled
from qa_desk.services import transcribing
from qa_desk.services.desk import Desk
from qa_desk.texts import Language
from tests.workspace import a_desk


def test_a_recording_in_the_middle_of_which_it_was_stopped_is_transcribed_by_the_next_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[ContactId, Token]] = []

    def half(desk: Desk, contact_id: ContactId, token: Token, _report: Report) -> None:
        asked.append((contact_id, token))
        with desk.store.change(by=desk.user, verb="test") as change:
            change.transcripts.put(
                contact_id, Transcript((), "base", "ru", duration_ms=5000, complete=False)
            )
            change.commit()
        token.cancel()
        token.check()

    monkeypatch.setattr(transcribing, "models", lambda _desk: ["base"])
    monkeypatch.setattr(transcribing, "transcribe", half)
    desk = a_desk(tmp_path)
    tokens = (Token(), Token())
    for token in tokens:
        with pytest.raises(Cancelled):
            build.build(desk, Language.EN, unheard, token)
    desk.store.close()
    (first, first_token), (second, second_token) = asked
    assert first == second
    assert (first_token, second_token) == tokens
