"""Builds the demo workspace and does the whole job on it, from import to the reports."""

import json
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from qa_desk.demo import scores
from qa_desk.domain.contacts import Channel
from qa_desk.domain.ids import ContactId
from qa_desk.domain.people import Role
from qa_desk.domain.progress import Report, Token
from qa_desk.domain.rows import ContactFilter, ContactOrder
from qa_desk.services import (
    contacts,
    importing,
    people,
    phrase_files,
    phrase_rules,
    phrase_runs,
    reporting,
    sampling,
    scorecards,
    transcribing,
)
from qa_desk.services.desk import Desk
from qa_desk.texts import Language

CARD: Final = "inbound_service"
MONTHS: Final = ("2026-09", "2026-10")
SUMMARY: Final = "demo.json"
PLAN: Final = """\
name: Октябрь 2026
seed: 20261101
method: quota
period: {{from: 2026-10-01, to: 2026-10-31}}
quota: {{per: agent, count: 2}}
evaluators: [{evaluator}]
"""


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """What the demo workspace holds; `untranscribed` counts calls left for want of a model."""

    contacts: int
    transcribed: int
    untranscribed: int
    evaluations: int
    reports: tuple[Path, ...]


def build(
    desk: Desk, language: Language, report: Report, token: Token | None = None
) -> DemoSummary:
    """Make what is not there yet; a workspace that is complete is left as it is.

    A build that was cancelled is gone on with by the next one.
    """
    kept = _kept(desk)
    if kept is not None:
        return kept
    _people(desk)
    for card in scorecards.shipped():
        scorecards.publish(desk, card)
    _import(desk, _part(report, 0.0, 0.05))
    transcribed, untranscribed = _transcribe(desk, _part(report, 0.05, 0.9), token or Token())
    _phrases(desk, language, _part(report, 0.9, 0.92), token or Token())
    with ExitStack() as stack:
        evaluations = scores.bring_in(desk, data_folder(stack) / "scores.yaml", CARD)
    if not sampling.samples(desk):
        sampling.draw(desk, PLAN.format(evaluator=desk.user))
    reports = _reports(desk, language, _part(report, 0.92, 1.0))
    total = len(contacts.ids(desk, ContactFilter(), ContactOrder()))
    summary = DemoSummary(total, transcribed, untranscribed, evaluations, reports)
    _keep(desk, summary)
    return summary


def data_folder(stack: ExitStack) -> Path:
    """Return the shipped files as a real folder for as long as the stack is open."""
    return stack.enter_context(as_file(files("qa_desk.demo").joinpath("data")))


def _people(desk: Desk) -> None:
    for login, name, role in (
        ("asel", "Асель Нурланова", Role.EVALUATOR),
        ("dmitry", "Дмитрий Орлов", Role.LEAD),
    ):
        people.add_evaluator(desk, login, name, role)


def _import(desk: Desk, report: Report) -> None:
    with ExitStack() as stack:
        folder = data_folder(stack) / "import"
        paths = (folder / "recordings", folder / "chats")
        importing.run(desk, importing.ImportRequest(paths, None, folder / "calls.csv"), report)


def _transcribe(desk: Desk, report: Report, token: Token) -> tuple[int, int]:
    """Transcribe the calls that are not; return how many are, and how many could not be."""
    calls = contacts.ids(desk, ContactFilter(channels=frozenset({Channel.VOICE})), ContactOrder())
    waiting = [ContactId(c) for c in calls if not _is_transcribed(desk, ContactId(c))]
    if not transcribing.models(desk) and transcribing.model_from_packages(desk) is None:
        return len(calls) - len(waiting), len(waiting)
    for number, contact_id in enumerate(waiting):
        share = _part(report, number / len(waiting), (number + 1) / len(waiting))
        transcribing.transcribe(desk, contact_id, token, share)
    return len(calls), 0


def _phrases(desk: Desk, language: Language, report: Report, token: Token) -> None:
    """Bring the ready phrase rules in, and look for them in all calls and chats."""
    if not phrase_rules.all(desk):
        phrase_files.bring_in(desk, phrase_files.starter(language))
    phrase_runs.run(desk, ContactFilter(), token, report)


def _is_transcribed(desk: Desk, contact_id: ContactId) -> bool:
    kept = transcribing.transcript(desk, contact_id)
    return kept is not None and kept.complete


def _reports(desk: Desk, language: Language, report: Report) -> tuple[Path, ...]:
    made: list[Path] = []
    for number, month in enumerate(MONTHS):
        share = _part(report, number / len(MONTHS), (number + 1) / len(MONTHS))
        folder = desk.paths.reports / month
        made += reporting.month_reports(desk, month, folder, language, share).value
    return tuple(made)


def _part(report: Report, start: float, end: float) -> Callable[[float, str], None]:
    """Return a report of a piece of the work that lies between two points of the whole."""

    def share(fraction: float, name: str) -> None:
        report(start + (end - start) * fraction, name)

    return share


def _kept(desk: Desk) -> DemoSummary | None:
    """Return what an earlier run made, if it is complete and its reports are still there."""
    try:
        data = json.loads(desk.vault.read_bytes(desk.paths.workspace / SUMMARY))
    except (OSError, ValueError):
        return None
    reports = tuple(desk.paths.workspace / name for name in data.pop("reports"))
    if data["untranscribed"] or not all(path.exists() for path in reports):
        return None
    return DemoSummary(**data, reports=reports)


def _keep(desk: Desk, summary: DemoSummary) -> None:
    root = desk.paths.workspace
    data = {
        "contacts": summary.contacts,
        "transcribed": summary.transcribed,
        "untranscribed": summary.untranscribed,
        "evaluations": summary.evaluations,
        "reports": [path.relative_to(root).as_posix() for path in summary.reports],
    }
    desk.vault.write_bytes(root / SUMMARY, json.dumps(data, indent=2).encode())
