"""Words of contacts of older versions are indexed by their forms, a batch a transaction."""

from typing import Final

from qa_desk.domain.changes import Topic, touched
from qa_desk.domain.permissions import Scope, Verb
from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.services import access
from qa_desk.services.desk import Desk, Done

BATCH: Final = 500
"""Contacts of a transaction: whoever saves meanwhile waits for one."""


def waiting(desk: Desk) -> int:
    """Return how many contacts wait; 0 for somebody who may not index them."""
    if access.sight(desk, Verb.IMPORT_CONTACTS).scope is not Scope.ALL:
        return 0
    with desk.store.read() as reader:
        return reader.reindexing.waiting()


def run(desk: Desk, report: Report = unheard, token: Token | None = None) -> Done[int]:
    """Index all that waits; what was done before it was stopped stays done."""
    access.require(desk, Verb.IMPORT_CONTACTS)
    total = waiting(desk)
    done = 0
    while done < total:
        if token is not None:
            token.check()
        with desk.store.change(by=desk.user, verb="index forms of words") as change:
            count = change.reindexing.index(BATCH)
            change.commit()
        if count == 0:
            break
        done += count
        report(min(1.0, done / total), "")
    return Done(done, touched(Topic.CONTACTS) if done else touched())
