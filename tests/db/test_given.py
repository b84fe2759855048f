"""What stands ready for the rules of rows is what it is made of; every claim on both databases."""

from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from qa_desk.db.store import Store
from qa_desk.domain.rows import ContactFilter, ContactOrder
from tests.db.builders import ASEL, DMITRY, a_call, add, publish

PEOPLE = (ASEL, DMITRY)
WHO = st.sampled_from((*PEOPLE, None))
CONTACT = st.integers(0, 2)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("pick"), st.integers(0, 3), CONTACT, WHO, WHO),
        st.tuples(st.just("hand on"), st.integers(0, 3), WHO, WHO),
        st.tuples(st.just("replace"), st.integers(0, 3), CONTACT),
        st.tuples(st.just("unpick"), st.integers(0, 3)),
        st.tuples(st.just("begin"), CONTACT, st.sampled_from(PEOPLE)),
        st.tuples(st.just("submit"), CONTACT, st.sampled_from(PEOPLE)),
        st.tuples(st.just("drop"), CONTACT, st.sampled_from(PEOPLE)),
        st.tuples(st.just("plan"), CONTACT),
        st.tuples(st.just("leave out"), CONTACT),
        st.tuples(st.just("invite"), st.sampled_from(PEOPLE)),
        st.tuples(st.just("send away"), st.sampled_from(PEOPLE)),
        st.tuples(st.just("move"), CONTACT, st.sampled_from(("North", "South"))),
    ),
    max_size=12,
)
GROUNDS = (
    """INSERT INTO sample (id, name, plan, seed, algorithm, frame, frame_size, frame_hash, drawn_at)
        VALUES ('s', 'Draw', '', '', '', '', 0, '', '2026-01-01 00:00:00+00:00')""",
    """INSERT INTO calibration_session (id, title, card_id, card_version, card_sha256, created_at,
        state) SELECT 'k', 'Blind', card_id, version, sha256, published_at, 'open'
        FROM scorecard""",
)
STATEMENTS = {
    "pick": """INSERT INTO sample_pick (sample_id, position, contact_id, stratum, weight, assignee,
        second, selection) VALUES ('s', :a, :b, '', '1/1', :c, :d, 'random')
        ON CONFLICT (sample_id, position) DO UPDATE SET contact_id = excluded.contact_id,
        assignee = excluded.assignee, second = excluded.second""",
    "hand on": "UPDATE sample_pick SET assignee = :b, second = :c WHERE position = :a",
    "replace": "UPDATE sample_pick SET contact_id = :b WHERE position = :a",
    "unpick": "DELETE FROM sample_pick WHERE position = :a",
    "begin": """INSERT INTO evaluation (id, contact_id, evaluator, card_id, card_version,
        card_sha256, started_at, purpose, state, comment, version, saved_by, saved_at)
        SELECT CAST(:id AS text), CAST(:a AS bigint), CAST(:b AS text), card_id, version, sha256,
        published_at, 'targeted', 'draft', '', 1, CAST(:b AS text), published_at FROM scorecard
        WHERE NOT EXISTS (SELECT 1 FROM evaluation WHERE id = CAST(:id AS text))""",
    "submit": "UPDATE evaluation SET state = 'submitted' WHERE contact_id = :a AND evaluator = :b",
    "drop": """DELETE FROM evaluation WHERE contact_id = :a AND evaluator = :b
        AND state = 'draft'""",
    "plan": """INSERT INTO calibration_contact (session_id, position, contact_id)
        SELECT 'k', CAST(:a AS bigint), CAST(:a AS bigint) WHERE NOT EXISTS
        (SELECT 1 FROM calibration_contact WHERE contact_id = :a)""",
    "leave out": "DELETE FROM calibration_contact WHERE contact_id = :a",
    "invite": """INSERT INTO calibration_participant (session_id, position, evaluator)
        SELECT 'k', CASE CAST(:a AS text) WHEN 'asel' THEN 1 ELSE 2 END, CAST(:a AS text) WHERE NOT EXISTS
        (SELECT 1 FROM calibration_participant WHERE evaluator = :a)""",
    "send away": "DELETE FROM calibration_participant WHERE evaluator = :a",
    "move": "UPDATE contact SET listed_team = :b WHERE id = :a",
}
MADE_OF = """
    SELECT assignee AS login, contact_id FROM sample_pick WHERE assignee IS NOT NULL
    UNION SELECT second, contact_id FROM sample_pick WHERE second IS NOT NULL
    UNION SELECT p.evaluator, k.contact_id FROM calibration_contact k
        JOIN calibration_participant p ON p.session_id = k.session_id
    UNION SELECT evaluator, contact_id FROM evaluation"""
ASTRAY = """SELECT count(*) FROM evaluation e JOIN contact c ON c.id = e.contact_id
    WHERE e.listed_team <> c.listed_team"""


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_whatever_happens_it_is_known_who_was_given_what(
    store: Store, steps: list[tuple[str, ...]]
) -> None:
    ids = _contacts(store)
    with store._engines.writing.connect() as connection, connection.begin() as all_of_it:
        for statement in GROUNDS:
            connection.execute(text(statement))
        for name, *values in steps:
            connection.execute(text(STATEMENTS[name]), _named(name, values, ids))

        kept = connection.execute(text("SELECT login, contact_id FROM given_contact"))
        assert sorted(kept) == sorted(connection.execute(text(MADE_OF)))
        assert connection.execute(text(ASTRAY)).scalar_one() == 0
        all_of_it.rollback()


def _contacts(store: Store) -> list[int]:
    """Return three contacts, made at the first example."""
    with store.read() as reader:
        ids = sorted(reader.queries.contact_ids(ContactFilter(), ContactOrder()))
    if ids:
        return ids
    publish(store)
    return [int(id_) for id_ in add(store, *(a_call(f"SM-{n}") for n in range(3)))]


def _named(name: str, values: Sequence[object], ids: Sequence[int]) -> dict[str, object]:
    """Return what a statement is given, contacts by their ids."""
    named = dict(zip("abcd", values, strict=False))
    place = {
        "pick": "b",
        "replace": "b",
        "hand on": "",
        "unpick": "",
        "invite": "",
        "send away": "",
    }
    contact = place.get(name, "a")
    if contact:
        named[contact] = ids[int(str(named[contact]))]
    if name == "begin":
        named["id"] = f"{named['a']} {named['b']}"
    return named
