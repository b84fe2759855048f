"""Histories of agents; every claim on both databases."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random

import pytest

from qa_desk.db.people import PeopleChanged
from qa_desk.db.store import Store
from qa_desk.domain.contacts import Contact
from qa_desk.domain.days import ONE_DAY, Days, cut, day_of, days, in_order
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Posting
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.errors import NotFound
from tests.db.builders import AIGUL, BORIS, ME, a_call

SEPTEMBER, OCTOBER = date(2026, 9, 1), date(2026, 10, 1)
ALMATY = timezone(timedelta(hours=5))


def correct(store: Store, after: tuple[Posting, ...], agent: str = "a-1") -> int:
    with store.change(ME, "correct history") as change:
        before = change.postings.of(agent)
        moved = change.postings.replace(agent, before, after)
        change.commit()
    return moved


def add(store: Store, *contacts: Contact) -> None:
    with store.change(ME, "add") as change:
        change.contacts.add_many(contacts)
        change.commit()


def teams(store: Store) -> dict[str, str]:
    with store.read() as reader:
        ids = reader.queries.contact_ids(ContactFilter(), ContactOrder())
        rows = reader.queries.contact_rows([ContactId(id_) for id_ in ids])
        return {row.external_id: row.team for row in rows}


def on_day(external_id: str, day: date, team: str = "") -> Contact:
    noon = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=12)
    return a_call(external_id, started_at=noon, team=team)


def test_a_history_comes_back_as_it_was_kept(store: Store) -> None:
    add(store, a_call())
    history = (
        Posting("North", days(last=OCTOBER - ONE_DAY)),
        Posting("South", days(OCTOBER), "Айгуль Омарова", "senior"),
    )
    correct(store, history)

    with store.read() as reader:
        assert reader.postings.of("a-1") == history
        assert reader.postings.all() == {"a-1": history}
        assert reader.postings.of("nobody") == ()


def test_a_contact_counts_for_the_team_of_its_day(store: Store) -> None:
    add(store, on_day("before", OCTOBER - ONE_DAY), on_day("after", OCTOBER))
    correct(store, (Posting("West", days(OCTOBER)),))
    add(store, on_day("later", OCTOBER + 5 * ONE_DAY, "what the file says"))

    assert teams(store) == {"before": "North", "after": "West", "later": "West"}


def test_where_a_history_is_silent_the_file_speaks(store: Store) -> None:
    add(store, on_day("said", OCTOBER, "File"), on_day("unsaid", OCTOBER))
    correct(store, (Posting("West"),))
    assert set(teams(store).values()) == {"West"}

    assert correct(store, (Posting("", name="Айгуль", position="senior"),)) == 2

    assert teams(store) == {"said": "File", "unsaid": "North"}


def test_a_correction_moves_no_contact_of_other_days_or_agents(store: Store) -> None:
    other = replace(on_day("other", OCTOBER), agents=(BORIS,))
    undated = a_call("undated", started_at=None)
    add(store, on_day("before", SEPTEMBER), on_day("within", OCTOBER), other, undated)

    moved = correct(store, (Posting("West", days(OCTOBER, OCTOBER)),))

    assert moved == 1
    assert teams(store) == {
        "before": "North",
        "within": "West",
        "other": "South",
        "undated": "North",
    }


def test_the_preview_says_how_many_will_move(store: Store) -> None:
    add(store, on_day("one", OCTOBER), on_day("two", OCTOBER), on_day("three", SEPTEMBER))
    after = (Posting("West", days(OCTOBER)),)

    with store.read() as reader:
        [move] = reader.postings.moves("a-1", after)

    assert (move.days.first, move.before, move.after, move.contacts) == (OCTOBER, "", "West", 2)
    assert correct(store, after) == move.contacts


def test_a_contact_that_is_saved_again_keeps_the_team_of_its_day(store: Store) -> None:
    add(store, on_day("one", OCTOBER))
    correct(store, (Posting("West"),))
    with store.change(ME, "import again") as change:
        contact_id = change.contacts.find("switchboard", "one")
        assert contact_id is not None
        contact = change.contacts.get(contact_id)
        assert contact.listed_team == "West"
        change.contacts.update(replace(contact, topic="Роуминг"))
        change.commit()

    assert teams(store) == {"one": "West"}


def test_a_history_that_somebody_else_corrected_is_not_overwritten(store: Store) -> None:
    add(store, a_call())
    correct(store, (Posting("West"),))

    with pytest.raises(PeopleChanged), store.change(ME, "correct") as change:
        change.postings.replace("a-1", (), (Posting("South"),))

    assert teams(store) == {"SM-1": "West"}


def test_nobody_has_no_history(store: Store) -> None:
    with pytest.raises(NotFound), store.change(ME, "correct") as change:
        change.postings.replace("nobody", (), ())


def test_histories_of_a_batch_cost_one_look(store: Store) -> None:
    add(store, a_call())
    correct(store, (Posting("West"),))
    engine = store._engines.writing
    seen: list[str] = []
    from sqlalchemy import event  # noqa: PLC0415 - for this test alone

    def note(*arguments: object) -> None:
        seen.append(str(arguments[2]))

    event.listen(engine, "before_cursor_execute", note)
    add(store, *(a_call(f"SM-{n}") for n in range(2, 52)))
    event.remove(engine, "before_cursor_execute", note)

    assert sum("FROM agent_history" in statement for statement in seen) == 1


@pytest.mark.parametrize("seed", range(6))
def test_teams_are_those_of_a_count_by_hand(store: Store, seed: int) -> None:
    random = Random(seed)
    told = {f"c-{n}": random.choice(["", "File"]) for n in range(40)}
    moments = {
        name: datetime(2026, 9, 1, tzinfo=UTC) + timedelta(minutes=random.randrange(90 * 1440))
        for name in told
    }
    add(store, *(a_call(name, moments[name], team=told[name]) for name in told))
    history: tuple[Posting, ...] = ()
    for _ in range(5):
        before = history
        first = SEPTEMBER + random.randrange(90) * ONE_DAY
        wanted = Days(random.choice([first, date.min]), random.choice([date.max, first]))
        team = random.choice(["West", "South", ""])
        kept = cut(history, wanted, lambda posting, held: replace(posting, days=held))
        history = in_order((*kept, Posting(team, wanted)))
        with store.change(ME, "correct") as change:
            foreseen = sum(move.contacts for move in change.postings.moves("a-1", history, ALMATY))
            assert change.postings.replace("a-1", before, history, ALMATY) == foreseen
            change.commit()

        by_hand = {
            name: _team_on(history, day_of(moments[name], ALMATY)) or told[name] or AIGUL.team
            for name in told
        }
        assert teams(store) == by_hand
        with store.read() as reader:
            for team, number in Counter(by_hand.values()).items():
                assert reader.queries.count(ContactFilter(teams=frozenset({team}))) == number


def _team_on(history: tuple[Posting, ...], day: date) -> str:
    for posting in history:
        if posting.days.first <= day <= posting.days.last:
            return posting.team
    return ""
