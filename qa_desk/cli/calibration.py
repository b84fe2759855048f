"""`calibration`: several evaluators, the same contacts, compared after all have answered."""

import argparse
from pathlib import Path

from qa_desk.cli.frame import Commands, whole_number
from qa_desk.cli.opening import opened
from qa_desk.cli.output import Output, table
from qa_desk.errors import ExitCode


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.group("calibration")
    create_parser = group.add("create", create, key="calibration_create")
    create_parser.add_argument("plan", type=Path, metavar="PLAN.yaml")
    answer_parser = group.add("answer", answer, key="calibration_answer")
    answer_parser.add_argument("session", metavar="SESSION")
    answer_parser.add_argument("--evaluator", required=True, metavar="E")
    answer_parser.add_argument("--contact", type=whole_number, metavar="ID")
    answer_parser.add_argument("answers", type=Path, metavar="ANSWERS.json")
    for name, handler in (("reveal", reveal), ("report", report)):
        parser = group.add(name, handler, key=f"calibration_{name}")
        parser.add_argument("session", metavar="SESSION")


def create(options: argparse.Namespace, output: Output) -> ExitCode:
    """Open a session."""
    from qa_desk.services import calibrating  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        session = calibrating.create_from_file(desk, options.plan).value
    data = {"id": session.id, "contacts": list(session.contacts), "state": session.state}
    output.result(data, lambda: [session.id])
    return ExitCode.DONE


def answer(options: argparse.Namespace, output: Output) -> ExitCode:
    """Enter one participant's blind answers."""
    from qa_desk.domain.ids import ContactId, EvaluatorId, SessionId  # noqa: PLC0415
    from qa_desk.services import calibrating  # noqa: PLC0415 - loaded when needed

    contact = None if options.contact is None else ContactId(options.contact)
    blind = calibrating.BlindAnswers(
        SessionId(options.session), EvaluatorId(options.evaluator), contact, options.answers
    )
    with opened(options) as desk:
        evaluation = calibrating.answer_from_file(desk, blind).value
    data = {"id": evaluation.id, "contact": evaluation.contact_id, "state": evaluation.state}
    output.result(data, lambda: [evaluation.id])
    return ExitCode.DONE


def reveal(options: argparse.Namespace, output: Output) -> ExitCode:
    """End the blind phase; from then on all see all."""
    from qa_desk.domain.ids import SessionId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import calibrating  # noqa: PLC0415

    with opened(options) as desk:
        session = calibrating.reveal(desk, SessionId(options.session)).value
    output.result({"id": session.id, "state": session.state}, lambda: [session.state])
    return ExitCode.DONE


def report(options: argparse.Namespace, output: Output) -> ExitCode:
    """Show the agreement per criterion and per evaluator."""
    from qa_desk.domain.ids import SessionId  # noqa: PLC0415 - loaded when needed
    from qa_desk.services import calibrating  # noqa: PLC0415

    with opened(options) as desk:
        data = calibrating.comparison_json(calibrating.comparison(desk, SessionId(options.session)))
    items = data["items"] if isinstance(data["items"], list) else []
    lines = table([[str(i["criterion"]), str(i["match"])] for i in items])
    output.result(data, lambda: lines)
    return ExitCode.DONE
