import pytest
from sqlalchemy import create_engine, text

from qa_desk.db.store import Store
from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ContactFilter, ContactOrder
from tests.db.builders import AIGUL, a_call
from tests.db.office import ADMIN, ANALYST, ASEL, LEAD, SERVICE, SOUTH_LEAD, Office
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]
ALL = {"north", "north-2", "free", "south", "given", "blind", "shown", "nobody"}
MINE = {"north", "north-2", "free", "given", "blind", "shown"}
SOUTH = {"south", "given", "blind", "shown", "nobody"}


@pytest.mark.parametrize(
    ("login", "reached"),
    [
        (ADMIN, ALL),
        (SERVICE, ALL),
        (LEAD, {"north", "north-2", "free"}),
        (SOUTH_LEAD, SOUTH),
        (ASEL, MINE),
        (ANALYST, set()),
    ],
)
def test_words_lead_only_to_contacts_whose_texts_one_may_read(
    office_server: tuple[str, Office], login: EvaluatorId, reached: set[str]
) -> None:
    url, office = office_server
    wanted = {office.contacts[name] for name in reached}
    engine = create_engine(url.format(login=login))
    with engine.connect() as connection:
        index = set(connection.execute(text("SELECT desk_found('''здравствуйте''', '')")).scalars())
    engine.dispose()
    store = Store.open(url.format(login=login), StoppedClock())
    with store.read() as reader:
        listed = reader.queries.contact_ids(ContactFilter(words="здрав*"), ContactOrder())
    store.close()

    assert index == wanted
    assert set(listed) == wanted


def test_contacts_go_in_under_the_rules_too(office_server: tuple[str, Office]) -> None:
    store = Store.open(office_server[0].format(login=ADMIN), StoppedClock())
    with store.change(ADMIN, "import, and think better of it") as change:
        torn = a_call("new\t\\N", agents=(AIGUL,), topic='Ёлка "№ 1"\n')
        ids = change.contacts.add_many([torn, a_call("new-2", None, ())])
        found = change.contacts.get(ids[0])
        there = change.queries.contact_ids(ContactFilter(words="елка 1"), ContactOrder())

    assert list(there) == [ids[0]]
    assert (found.channel, found.external_id, found.topic) == (
        Channel.VOICE,
        torn.external_id,
        torn.topic,
    )
    store.close()
