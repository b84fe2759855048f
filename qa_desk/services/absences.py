"""Who is away when: nobody gets work on such days."""

from qa_desk.domain.changes import Changes, Topic, touched
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.people import Absence
from qa_desk.domain.permissions import Verb
from qa_desk.errors import Expected
from qa_desk.services import access
from qa_desk.services.agents import today_of
from qa_desk.services.desk import Desk, Done


class AbsencesOverlap(Expected):
    """The person is away on these days already: facts `first`, `last`."""

    code = "people.absences_overlap"


def absences(desk: Desk) -> list[Absence]:
    """Return all absences, those that begin last first."""
    with desk.store.read() as reader:
        return reader.absences.rows()


def save(desk: Desk, absence: Absence) -> Done[int]:
    """Store an absence, new or corrected; AbsencesOverlap, or NotFound for nobody."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    with desk.store.change(by=desk.user, verb="note an absence") as change:
        for other in change.absences.rows():
            same = other.person == absence.person and other.id != absence.id
            if same and other.days.overlap(absence.days):
                raise AbsencesOverlap(first=other.days.first, last=other.days.last)
        if absence.id is None:
            number = change.absences.add(absence)
        else:
            number = absence.id
            change.absences.update(absence)
        change.commit()
    return Done(number, touched(Topic.PEOPLE))


def remove(desk: Desk, absence: Absence) -> Changes:
    """Forget an absence; NotFound where it has gone."""
    access.require(desk, Verb.MANAGE_PEOPLE)
    if absence.id is None:
        return Changes(frozenset())
    with desk.store.change(by=desk.user, verb="forget an absence") as change:
        change.absences.remove(absence.id)
        change.commit()
    return touched(Topic.PEOPLE)


def unavailable(desk: Desk) -> frozenset[EvaluatorId]:
    """Return the evaluators who get no work today: those who are away, and those locked."""
    with desk.store.read() as reader:
        away = reader.absences.evaluators_away(today_of(desk))
        locked = {each.id for each in reader.people.evaluators() if each.locked}
    return away | locked
