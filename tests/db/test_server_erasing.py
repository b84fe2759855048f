"""Erasing on a server: words go even where the administrator may not look, figures stay."""

# ruff: noqa: S608 - what stands in the statements are values of this test
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import NullPool, create_engine, make_url, text

from qa_desk.db.server_functions import LETTERS
from qa_desk.db.store import Store
from qa_desk.domain.customers import MASK, Masker
from qa_desk.domain.evaluations import Evaluation, Evidence
from qa_desk.domain.ids import EvaluationId, EvaluatorId, SessionId
from qa_desk.domain.retention import Part, Rule
from qa_desk.paths import Paths
from qa_desk.services import certificates, erasing, retention
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from qa_desk.texts import Language
from tests.db.builders import an_evaluation
from tests.db.office import ADMIN, ASEL, BORYA, COPY, LEAD, Office, copy
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]
PHONE = "+7 701 555-66-77"
SAID = "Клиент Анна, 8 (701) 555 66 77, недовольна"
CLEAN = f"Клиент Анна, {MASK}, недовольна"


class Ground:
    """The office's server; `over` looks at all rows."""

    def __init__(self, url: str, server: str, office: Office, folder: Path) -> None:
        self.office = office
        self.url = url
        self.over = make_url(server).set(database=COPY).render_as_string(hide_password=False)
        self.folder = folder
        self._opened: list[Store] = []

    def desk(self, login: EvaluatorId) -> Desk:
        store = Store.open(self.url.format(login=login), StoppedClock())
        self._opened.append(store)
        paths = Paths(self.folder)
        paths.create()
        return Desk(paths, store, Settings({}, {}), StoppedClock(), login)

    def asked(self, statement: str) -> list[tuple[object, ...]]:
        engine = create_engine(self.over, poolclass=NullPool)
        with engine.begin() as connection:
            found = connection.execute(text(statement))
            return [tuple(row) for row in found] if found.returns_rows else []

    def begin(self, made: Evaluation) -> EvaluationId:
        """Store a draft that quotes and names the customer, by its author."""
        quoted = replace(
            made,
            comment=SAID,
            marks={
                code: replace(mark, comment=SAID, evidence=(Evidence(0, 900, None, "мой номер"),))
                for code, mark in made.marks.items()
            },
            errors=tuple(replace(each, comment=SAID) for each in made.errors),
            markers=tuple(replace(each, note=SAID) for each in made.markers),
        )
        desk = self.desk(made.evaluator)
        with desk.store.change(made.evaluator, "begin") as change:
            change.evaluations.insert(quoted)
            change.commit()
        return quoted.id

    def close(self) -> None:
        for store in self._opened:
            store.close()


@pytest.fixture
def ground(office_server: tuple[str, Office], server: str, tmp_path: Path) -> Iterator[Ground]:
    url, office = office_server
    opened = Ground(copy(url, server), server, office, tmp_path)
    opened.asked(f"UPDATE contact SET customer_key = '{PHONE}' WHERE external_id <> 'nobody'")
    yield opened
    opened.close()


def words(ground: Ground) -> str:
    """Return all that evaluators have written and quoted."""
    return str(
        [
            ground.asked(f"SELECT {column} FROM {table}")
            for table, column in (
                ("evaluation", "comment"),
                ("mark", "comment"),
                ("recorded_error", "comment"),
                ("marker", "note"),
                ("evidence", "quote"),
            )
        ]
    )


def test_an_erasure_reaches_drafts_and_blind_entries_of_others(ground: Ground) -> None:
    places, card = ground.office.contacts, ground.office.card
    draft = ground.begin(an_evaluation(places["given"], card, ASEL))
    before = figures(ground)

    desk = ground.desk(ADMIN)
    done = erasing.erase(desk, PHONE).value

    assert done.contacts == 7
    said = words(ground)
    assert "555" not in said
    assert "мой номер" not in said
    assert CLEAN in said
    assert figures(ground) == before
    [[version]] = ground.asked(f"SELECT version FROM evaluation WHERE id = '{draft}'")
    assert version == 2
    certificate = certificates.text(desk, done.run, Language.EN)
    assert "without anybody reading them: 5" in certificate


def test_a_blind_entry_that_is_handed_in_stays_so(ground: Ground) -> None:
    blind = ground.office.evaluations["asel's blind"]
    state = f"SELECT state, version, score FROM evaluation WHERE id = $${blind}$$"
    before = ground.asked(state)
    erasing.erase(ground.desk(ADMIN), PHONE)

    assert ground.asked(state) == before
    quotes = f"SELECT DISTINCT quote FROM evidence WHERE evaluation_id = $${blind}$$"
    assert ground.asked(quotes) == [("",)]
    with ground.desk(ADMIN).store.read() as reader:
        assert reader.evaluations.entries(SessionId("c-blind")) == []


def test_a_contact_that_somebody_evaluates_unseen_is_kept_by_a_rule(ground: Ground) -> None:
    place = ground.office.contacts["nobody"]
    ground.asked(f"UPDATE contact SET listed_team = 'North' WHERE id = {place}")
    ground.begin(an_evaluation(place, ground.office.card, ASEL))
    admin = ground.desk(ADMIN)
    retention.save_rule(admin, Rule("all", 1, frozenset({Part.CONTACT})))

    done = retention.run(admin).value

    assert done.contacts == 8
    assert done.parts[Part.CONTACT] == 0
    assert len(ground.asked("SELECT id FROM contact")) == 8
    assert "мой номер" not in words(ground)


@pytest.mark.parametrize("login", [LEAD, ASEL, BORYA])
def test_nobody_else_cleans_the_work_of_others(ground: Ground, login: EvaluatorId) -> None:
    place = ground.office.contacts["blind"]
    call = f"SELECT desk_erase_unseen({place}, true, true, '.')"
    assert is_refused(ground, login, call)
    assert is_refused(ground, login, f"SELECT * FROM desk_rested_on(ARRAY[{place}::bigint])")


def test_an_administrator_cleans_nothing_without_a_protocol(ground: Ground) -> None:
    place = ground.office.contacts["blind"]
    call = f"SELECT desk_erase_unseen({place}, true, true, '.')"
    opened = f"INSERT INTO erasure_contact (contact_id, erasure_id) VALUES ({place}, 'none')"

    assert is_refused(ground, ADMIN, call)
    with connected(ground, ADMIN) as admin:
        admin.execute(opened.encode())
        admin.execute(call.encode())
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            admin.commit()
    assert MASK not in words(ground)


NAMES = st.text("абвAß -.@+()_789әқ1\n\u00a0\u2013", min_size=1, max_size=14)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(names=st.lists(NAMES, min_size=1, max_size=3), data=st.data())
def test_the_server_masks_what_a_file_would(
    server: str, names: list[str], data: st.DataObject
) -> None:
    pieces = st.sampled_from([*names, PHONE, "8 (701) 555–66–77", " ", "Ә", "1", "анна"])
    said = "".join(data.draw(st.lists(pieces, max_size=6)))
    masker = Masker((*names, PHONE))
    plain = make_url(server).set(drivername="postgresql").render_as_string(hide_password=False)
    query = f"SELECT regexp_replace(%s COLLATE \"{LETTERS}\", %s, %s, 'gi')"
    with psycopg.connect(plain) as connection:
        [masked] = connection.execute(query.encode(), (said, masker.source, MASK)).fetchone() or [
            ""
        ]

    assert masked == masker.mask(said)[0]


def figures(ground: Ground) -> list[list[tuple[object, ...]]]:
    return [
        ground.asked("SELECT id, state, score, before_gates, passed FROM evaluation ORDER BY id"),
        ground.asked("SELECT evaluation_id, criterion, number, na FROM mark ORDER BY 1, 2"),
        ground.asked("SELECT evaluation_id, position, start_ms FROM evidence ORDER BY 1, 2"),
        ground.asked("SELECT id, score, evaluations, listed_team FROM contact ORDER BY id"),
    ]


def connected(ground: Ground, login: EvaluatorId) -> "psycopg.Connection[tuple[object, ...]]":
    plain = make_url(ground.url.format(login=login)).set(drivername="postgresql")
    return psycopg.connect(plain.render_as_string(hide_password=False))


def is_refused(ground: Ground, login: EvaluatorId, statement: str) -> bool:
    with connected(ground, login) as connection:
        try:
            found = connection.execute(statement.encode()).fetchall()
        except psycopg.errors.InsufficientPrivilege:
            return True
        finally:
            connection.rollback()
    return found == []
