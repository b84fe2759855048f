"""What every use case needs: where things are, who works here and what time it is."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from qa_desk.db.store import Store
from qa_desk.domain.changes import Changes
from qa_desk.domain.clock import Clock
from qa_desk.domain.ids import EvaluatorId
from qa_desk.paths import Paths
from qa_desk.settings import Settings
from qa_desk.vault.vault import PLAIN, Vault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """One open workspace and the person who sits at it."""

    paths: Paths
    store: Store
    settings: Settings
    clock: Clock
    user: EvaluatorId
    vault: Vault = PLAIN


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a verb gives back: its value, and what it touched."""

    value: T
    changes: Changes
