from pathlib import Path

import pytest

from qa_desk.domain.progress import Token
from qa_desk.domain.rows import ContactFilter
from qa_desk.errors import Cancelled
from qa_desk.services import contacts, reindexing
from tests.db.builders import a_chat, add
from tests.db.test_reindexing import make_older
from tests.workspace import a_desk


def test_what_was_indexed_before_a_stop_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reindexing, "BATCH", 2)
    desk = a_desk(tmp_path)
    add(desk.store, *(a_chat(f"{n}", "тарифы") for n in range(5)))
    make_older(desk.store)
    token = Token()
    told: list[float] = []

    def stop_later(fraction: float, _name: str) -> None:
        told.append(fraction)
        if len(told) == 2:
            token.cancel()

    with pytest.raises(Cancelled):
        reindexing.run(desk, stop_later, token)
    assert told == [0.4, 0.8]
    assert reindexing.waiting(desk) == 1
    assert contacts.count(desk, ContactFilter(words="тариф")) == 4

    assert reindexing.run(desk).value == 1
    assert contacts.count(desk, ContactFilter(words="тариф")) == 5
    assert reindexing.run(desk).value == 0
