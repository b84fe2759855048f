"""A day's work on a server under its rules: what people may do goes through, each as oneself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import make_url

from qa_desk.db.faults import DatabaseNotPrepared, DatabaseOlder, NotPermitted, OwnerIsSuperuser
from qa_desk.db.migrate import Schema
from qa_desk.db.setting_up import set_up
from qa_desk.db.store import Store
from qa_desk.domain.days import Days, days
from qa_desk.domain.ids import EvaluatorId, SampleId, SessionId
from qa_desk.domain.people import Evaluator, Posting, Role
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.domain.work_plan import Norm
from qa_desk.errors import ExitCode, NotFound
from qa_desk.paths import Paths
from qa_desk.services import (
    agents,
    calibrating,
    contacts,
    evaluating,
    job_queue,
    people,
    sampling,
    teams,
    users,
    work_plan,
)
from qa_desk.services.access import NotAllowed
from qa_desk.services.desk import Desk
from qa_desk.settings import Settings
from tests.db.builders import a_call, a_transcript, an_outcome
from tests.db.office import (
    ADMIN,
    ANALYST,
    ASEL,
    BORYA,
    LEAD,
    OWNER,
    SERVICE,
    SOUTH_LEAD,
    STRANGER,
    Office,
    copy,
)
from tests.workspace import StoppedClock

pytestmark = [pytest.mark.postgresql, pytest.mark.xdist_group("pg")]
ALWAYS = Days()


@dataclass(slots=True)
class Work:
    """The office's server; `desk` sits somebody down at it."""

    url: str
    office: Office
    folder: Path
    opened: list[Store]

    def desk(self, login: EvaluatorId) -> Desk:
        store = Store.open(self.url.format(login=login), StoppedClock())
        self.opened.append(store)
        return Desk(Paths(self.folder), store, Settings({}, {}), StoppedClock(), login)


@pytest.fixture
def work(office_server: tuple[str, Office], server: str, tmp_path: Path) -> Iterator[Work]:
    url, office = office_server
    url = copy(url, server)
    found = Work(url, office, tmp_path, [])
    yield found
    for each in found.opened:
        each.close()


def test_an_evaluator_begins_saves_and_submits(work: Work) -> None:
    desk, contact = work.desk(ASEL), work.office.contacts["given"]
    begun = evaluating.start(desk, contact, work.office.card).value
    saved = evaluating.save(desk, replace(begun, comment="Слушаю")).value
    with desk.store.change(ASEL, "submit") as change:
        change.evaluations.submit(saved, an_outcome())
        change.commit()

    [line] = contacts.rows(desk, [contact])
    assert line.evaluations == 2  # Borya's too, which Asel does not see
    assert [row.evaluator for row in evaluating.of_contact(desk, contact)] == [ASEL]


def test_everybody_sees_the_contacts_of_ones_own(work: Work) -> None:
    def seen(login: EvaluatorId) -> set[int]:
        return set(contacts.ids(work.desk(login), ContactFilter(), ContactOrder()))

    places = work.office.contacts
    mine = {places[name] for name in ("north", "north-2", "free", "given", "blind", "shown")}
    assert seen(ASEL) == mine
    assert seen(LEAD) == {places["north"], places["north-2"], places["free"]}
    assert seen(ADMIN) == set(places.values())


def test_the_list_of_what_waits_knows_what_others_have_done(work: Work) -> None:
    waiting = sampling.todo(work.desk(ASEL), ASEL)

    free = work.office.contacts["free"]  # the others were evaluated: by Asel, or by Borya
    assert [row.contact.id for row in waiting] == [free]


def test_a_lead_plans_the_work_of_the_own_people_and_each_sees_the_own(work: Work) -> None:
    lead, asel = work.desk(LEAD), work.desk(ASEL)
    free, sample = work.office.contacts["free"], SampleId("s-free")
    friday = work_plan.week_of(lead).days.last - timedelta(days=2)
    assert work_plan.set_due(lead, sample, friday, [free]).value == 1
    made = work_plan.move(lead, sample, free, ASEL, "she has time").value
    week = work_plan.week_of(lead).days.first
    work_plan.set_norm(lead, Norm(15, ASEL, days(week)))

    assert (made.giver, made.taker) == (None, ASEL)
    [mine] = work_plan.plan(asel).lines
    assert [task.contact_id for task in mine.planned] == [free]
    assert (mine.login, mine.norm, mine.away_days) == (ASEL, Fraction(0), 5)
    theirs = {each.login: each for each in work_plan.plan(lead).lines}
    assert theirs[ASEL] == mine
    assert BORYA not in theirs
    assert work_plan.plan(work.desk(BORYA)).total.planned == ()
    assert [row.contact.id for row in sampling.todo(asel, ASEL)] == [free]
    assert sampling.sample(asel, sample).moves == (made,)
    assert sampling.sample(work.desk(BORYA), sample).moves == ()
    for refused in (
        lambda: work_plan.move(lead, sample, free, BORYA, "why"),
        lambda: work_plan.set_norm(lead, Norm(1, BORYA)),
        lambda: work_plan.set_norm(asel, Norm(1, ASEL)),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_participants_learn_who_has_handed_in_and_no_more(work: Work) -> None:
    desk = work.desk(ASEL)
    standing = calibrating.standing(desk, SessionId("c-blind"))

    assert dict(standing.submitted) == {ASEL: 1, BORYA: 1}
    with desk.store.read() as reader:
        assert [e.evaluator for e in reader.evaluations.entries(SessionId("c-blind"))] == [ASEL]
    with pytest.raises(NotFound):
        evaluating.load(desk, work.office.evaluations["borya's blind"])


def test_a_lead_reveals_and_then_all_is_compared(work: Work) -> None:
    desk = work.desk(SOUTH_LEAD)
    calibrating.reveal(desk, SessionId("c-blind"))

    with desk.store.read() as reader:
        assert len(reader.evaluations.entries(SessionId("c-blind"))) == 2


def test_a_lead_compares_contacts_of_another_team_without_reading_them(work: Work) -> None:
    desk, shown = work.desk(LEAD), work.office.contacts["shown"]
    with desk.store.read() as reader:
        assert len(reader.evaluations.entries(SessionId("c-shown"))) == 2
        assert reader.calibration.names(SessionId("c-shown")) == {shown: "shown"}
        with pytest.raises(NotFound):
            reader.contacts.get(shown)
    with work.desk(SERVICE).store.read() as reader:
        assert reader.calibration.names(SessionId("c-shown")) == {}


def test_a_lead_moves_an_agents_contacts_between_teams(work: Work) -> None:
    desk = work.desk(LEAD)
    history = (Posting("North", ALWAYS),)
    foreseen = agents.preview(desk, "a-2", history)
    moved = agents.correct(desk, "a-2", (), history).value

    assert moved == sum(move.contacts for move in foreseen) == 5
    assert contacts.count(desk, ContactFilter()) == 8
    assert agents.correct(desk, "a-2", history, ()).value == 5  # by the file's word again
    with pytest.raises(NotAllowed):
        agents.correct(work.desk(ASEL), "a-2", (), history)


def test_a_lead_renames_a_team_of_others(work: Work) -> None:
    assert teams.rename(work.desk(LEAD), "South", "Юг").value == 5
    assert contacts.count(work.desk(SOUTH_LEAD), ContactFilter()) == 5
    assert {each.name for each in teams.teams(work.desk(ADMIN))} == {"North", "Юг"}
    with pytest.raises(teams.TeamKnown):
        teams.rename(work.desk(ADMIN), "Юг", "North")
    with pytest.raises(NotAllowed):
        teams.rename(work.desk(BORYA), "Юг", "South")


def test_everybody_opens_the_window_whose_role_transcribes_or_not(work: Work) -> None:
    for login in (ADMIN, LEAD, ASEL, ANALYST, SERVICE):
        assert job_queue.interrupted(work.desk(login)).value == ()


def test_a_lead_imports_for_the_own_team_alone(work: Work) -> None:
    desk = work.desk(LEAD)
    with desk.store.change(LEAD, "import") as change:
        [added] = change.contacts.add_many([replace(a_call("new"), team="North")])
        change.transcripts.put(added, a_transcript("Алло"))
        change.commit()
    with pytest.raises(NotPermitted) as refused, desk.store.change(LEAD, "import") as change:
        change.contacts.add_many([replace(a_call("other"), team="South")])

    assert refused.value.exit_code is ExitCode.NOT_ALLOWED


def test_a_service_transcribes_and_knows_no_customer(work: Work) -> None:
    desk, contact = work.desk(SERVICE), work.office.contacts["south"]
    with desk.store.change(SERVICE, "transcribe") as change:
        found = change.contacts.get(contact)
        change.transcripts.put(contact, a_transcript("Добрый день"))
        change.commit()

    assert (found.customer_key, dict(found.custom)) == ("", {})
    assert len(found.media) == 1


def test_an_analyst_sees_figures_without_the_customers_words(work: Work) -> None:
    desk = work.desk(ANALYST)
    found = contacts.contact(desk, work.office.contacts["north"])

    assert (found.customer_key, found.media, found.messages) == ("", (), ())
    assert len(evaluating.submitted(desk)) == 4
    evaluation = evaluating.load(desk, work.office.evaluations["asel's"])
    assert evaluation.marks
    assert not any(mark.evidence for mark in evaluation.marks.values())


def test_an_administrator_adds_locks_and_lets_in_again(work: Work) -> None:
    admin = work.desk(ADMIN)
    wanted = users.NewUser("rt_new", "Новая", Role.EVALUATOR, ("North",))
    users.add(admin, wanted, "a password of some length")
    new = EvaluatorId("rt_new")
    assert contacts.count(work.desk(new), ContactFilter()) == 3

    users.set_role(admin, "rt_new", Role.ADMIN)
    assert contacts.count(work.desk(new), ContactFilter()) == len(work.office.contacts)
    users.set_locked(admin, "rt_new", locked=True)
    assert [user.can_log_in for user in users.users(admin) if user.evaluator.id == new] == [False]
    users.set_locked(admin, "rt_new", locked=False)
    users.set_role(admin, "rt_new", Role.EVALUATOR)
    with pytest.raises(users.LoginExists):
        users.add(admin, wanted, "a password of some length")


def test_a_role_of_the_server_is_nobodys_login(work: Work) -> None:
    with pytest.raises(users.LoginExists):
        users.add(
            work.desk(ADMIN), users.NewUser(OWNER, "O", Role.ADMIN), "a password of some length"
        )


def test_a_short_password_or_none_is_refused_before_anything_is_done(work: Work) -> None:
    wanted = users.NewUser("rt_new", "Новая", Role.EVALUATOR)
    with pytest.raises(users.PasswordTooShort):
        users.add(work.desk(ADMIN), wanted, "short")
    with pytest.raises(users.PasswordMissing):
        users.add(work.desk(ADMIN), wanted)


def test_a_stranger_is_not_let_to_the_desk(work: Work) -> None:
    with pytest.raises(people.UnknownLogin):
        people.settle(work.desk(STRANGER))


def test_a_file_of_one_is_a_file_of_ones_own(work: Work) -> None:
    """The same table of permissions leaves somebody alone with a file in peace."""
    assert people.settle(work.desk(ADMIN)).topics == frozenset()


def test_making_the_rules_anew_changes_nothing(work: Work) -> None:
    set_up(work.url.format(login=OWNER), StoppedClock())

    assert contacts.count(work.desk(LEAD), ContactFilter()) == 3


def test_only_the_owner_upgrades(work: Work, tmp_path: Path) -> None:
    newer = _with_one_more(tmp_path)
    with pytest.raises(DatabaseOlder) as refused:
        Store.open(work.url.format(login=ADMIN), StoppedClock(), newer)
    assert refused.value.exit_code is ExitCode.NOT_ALLOWED

    Store.open(work.url.format(login=OWNER), StoppedClock(), newer).close()
    store = Store.open(work.url.format(login=LEAD), StoppedClock(), newer)
    with store.read() as reader:
        assert reader.queries.count(ContactFilter()) == 3
    store.close()


def test_a_superuser_makes_no_database_of_ours(server: str) -> None:
    with pytest.raises(OwnerIsSuperuser):
        set_up(server, StoppedClock())


def test_somebody_without_rights_is_told_to_ask(work: Work) -> None:
    empty = make_url(work.url.format(login=ADMIN)).set(database="template1")
    with pytest.raises(DatabaseNotPrepared):
        Store.open(empty.render_as_string(hide_password=False), StoppedClock())


def test_the_owner_may_make_the_first_user_and_see_no_contact(work: Work) -> None:
    owner = EvaluatorId(OWNER)
    with work.desk(owner).store.change(owner, "hire") as change:
        change.people.save_evaluator(Evaluator(EvaluatorId("rt_first"), "Первая", Role.ADMIN))
        change.commit()
    with work.desk(owner).store.read() as reader:
        assert reader.queries.count(ContactFilter()) == 0


def _with_one_more(folder: Path) -> Schema:
    """Return today's migrations and one more, which reads and writes rows that rules guard."""
    import shutil  # noqa: PLC0415 - this helper alone

    from qa_desk.db.migrate import HEAD, SCRIPTS  # noqa: PLC0415 - likewise

    scripts = folder / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    newest = f"{int(HEAD) + 1:04}"  # what follows is a migration, not a query
    text = f"""from alembic import op

revision = "{newest}"
down_revision = "{HEAD}"


def upgrade() -> None:
    found = op.get_bind().exec_driver_sql("UPDATE contact SET queue = 'moved'")
    assert found.rowcount == 8


def downgrade() -> None:
    pass
"""  # noqa: S608 - a migration of this test
    (scripts / "versions" / f"r{newest}_more.py").write_text(text)
    return Schema(scripts, newest)
