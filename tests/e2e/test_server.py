"""A centre on a PostgreSQL server: everybody logs in with a password and does the own work."""

# ruff: noqa: S608 - what stands in the statements are values of this test
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml
from psycopg import sql

from qa_desk.paths import WORKSPACE_VARIABLE
from tests.db.postgresql import PASSWORD, a_server_with_passwords
from tests.e2e.program import ROOT, qa_desk

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.postgresql,
    pytest.mark.timeout(1200),
    pytest.mark.xdist_group("server"),
]
DATA = ROOT / "qa_desk" / "demo" / "data"
RETAIL, CARDS = "Розничные клиенты", "Карты и платежи"
OWNER = "office_owner"
PEOPLE = (
    ("boss", "Босс", "admin", ()),
    ("lena", "Лена", "lead", (RETAIL,)),
    ("asel", "Асель Нурланова", "evaluator", (RETAIL,)),
    ("dmitry", "Дмитрий Орлов", "evaluator", (CARDS,)),
    ("anna", "Анна", "analyst", ()),
    ("robot", "Робот", "service", ()),
)
PLAN = """\
name: October
seed: 7
method: quota
period: {from: 2026-10-01, to: 2026-10-31}
quota: {per: agent, count: 1}
evaluators: [asel]
"""
SESSION = """\
title: First
scorecard: inbound_service
contacts: [MS-5207]
participants: [asel, dmitry]
master: dmitry
"""


@dataclass(frozen=True, slots=True)
class Centre:
    """A server with a database of the centre, and the folder of recordings that all share."""

    folder: str
    home: Path
    database: str = "centre"

    def secret(self, login: str) -> str:
        return f"the password of {login}"

    def run(
        self, login: str, *arguments: str | Path, code: int = 0, database: str = "", said: str = ""
    ) -> Any:
        """Run a command as somebody who types the password; return what it printed."""
        url = f"postgresql+psycopg://{login}@/{database or self.database}?host={self.folder}"
        answer = qa_desk(
            "--database",
            url,
            "--json",
            *arguments,
            said=said,
            PGPASSWORD=self.secret(login),
            **{WORKSPACE_VARIABLE: str(self.home)},
        )
        assert answer.code == code, (answer.out, answer.err)
        return answer.json()

    def asked(self, statement: str) -> list[tuple[Any, ...]]:
        """Look over everything, as nobody of the centre can."""
        with self.over(self.database) as connection:
            found = connection.execute(statement.encode())
            return [tuple(row) for row in found.fetchall()]

    def over(self, database: str) -> "psycopg.Connection[tuple[Any, ...]]":
        return psycopg.connect(
            host=self.folder,
            user="postgres",
            password=PASSWORD,
            dbname=database,
            autocommit=True,
        )

    def make(self, *databases: str) -> None:
        """Make an owner who is no superuser, and databases of his."""
        with self.over("postgres") as connection:
            role = sql.SQL("CREATE ROLE {} LOGIN CREATEROLE PASSWORD {}")
            connection.execute(role.format(sql.Identifier(OWNER), sql.Literal(self.secret(OWNER))))
            for name in databases:
                made = sql.SQL("CREATE DATABASE {} OWNER {}")
                connection.execute(made.format(sql.Identifier(name), sql.Identifier(OWNER)))


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    """A centre whose people have logins, with the demo's contacts, card and evaluations."""
    with a_server_with_passwords() as folder:
        opened = Centre(folder, tmp_path_factory.mktemp("homes"))
        opened.make("centre", "branch")
        opened.run(OWNER, "db", "init")
        for login, name, role, teams in PEOPLE:
            named = [word for team in teams for word in ("--team", team)]
            words = ("users", "add", login, "--name", name, "--role", role, *named)
            by = OWNER if login == "boss" else "boss"
            opened.run(by, *words, "--password-stdin", said=f"{opened.secret(login)}\n")
        calls = DATA / "import"
        opened.run("boss", "import", calls, "--metadata", calls / "calls.csv")
        opened.run("boss", "scorecard", "publish", ROOT / "scorecards" / "inbound_service.yaml")
        opened.run("boss", "evaluations", "import", DATA / "scores.yaml", code=1)
        yield opened


def test_everybody_logs_in_with_a_password_and_sees_the_own_contacts(centre: Centre) -> None:
    def seen(login: str) -> set[str]:
        return {row["team"] for row in centre.run(login, "contacts", "--limit", "100")}

    assert seen("boss") == {RETAIL, CARDS} == seen("anna")
    assert seen("lena") == {RETAIL}
    assert seen("asel") == {RETAIL, CARDS}  # of the others' those that she has evaluated
    [(superuser, kind)] = centre.asked(
        "SELECT bool_or(rolsuper), min(rolpassword) FROM pg_authid WHERE rolname IN"
        " ('boss', 'lena', 'asel', 'dmitry', 'anna', 'robot', 'office_owner')"
    )
    assert (superuser, kind.split("$")[0]) == (False, "SCRAM-SHA-256")


def test_samples_targets_and_people(centre: Centre, tmp_path: Path) -> None:
    """A lead plans, corrects people, and reaches no other team's contacts but by their agent."""
    plan = tmp_path / "plan.yaml"
    plan.write_text(PLAN, "utf-8")
    centre.run("lena", "sample", "draw", plan, code=2)  # all that she sees is evaluated
    centre.run("lena", "targets", "set", "score", "90", "--team", RETAIL)
    assert len(centre.run("anna", "targets", "list")) == 1
    [(before,)] = centre.asked(f"SELECT count(*) FROM contact WHERE listed_team = '{CARDS}'")
    assert before > 0
    staff = tmp_path / "staff.csv"
    staff.write_text(
        f"agent id,name,team,position,from\na103,Ольга Кравченко,{RETAIL},специалист,2026-01-01\n",
        "utf-8",
    )
    found = centre.run("lena", "agents", "import", staff, "--dry-run")
    moved = centre.run("lena", "agents", "import", staff)
    assert moved["contacts"] == found["contacts"] > 0
    [(after,)] = centre.asked(f"SELECT count(*) FROM contact WHERE listed_team = '{CARDS}'")
    assert before - after == moved["contacts"]
    centre.run("asel", "agents", "import", staff, code=3)


def test_a_team_has_another_name(centre: Centre) -> None:
    [(before,)] = centre.asked(f"SELECT count(*) FROM contact WHERE listed_team = '{CARDS}'")
    renamed = centre.run("lena", "teams", "rename", CARDS, "Платежи")
    assert renamed == {"name": "Платежи", "contacts": before}
    assert centre.asked(f"SELECT count(*) FROM contact WHERE listed_team = '{CARDS}'") == [(0,)]
    [(members,)] = centre.asked("SELECT count(*) FROM evaluator_team WHERE team = 'Платежи'")
    assert members == 1
    assert len(centre.run("dmitry", "contacts", "--limit", "100")) >= before
    centre.run("lena", "teams", "rename", RETAIL, "Платежи", code=2)
    centre.run("asel", "teams", "rename", RETAIL, "Розница", code=3)
    centre.run("boss", "teams", "rename", "Платежи", CARDS)


def test_calibration_is_blind_and_each_answers_alone(centre: Centre, tmp_path: Path) -> None:
    session = blind_session(centre, tmp_path, ("asel", "dmitry"))
    centre.run("asel", "calibration", "reveal", session, code=3)
    centre.run("lena", "calibration", "reveal", session)
    assert len(centre.run("lena", "calibration", "report", session)["items"]) == 12


def test_reports_and_exports_say_what_each_may_know(centre: Centre, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    assert centre.run("anna", "report", "agent", "--month", "2026-10", "--out", out)["files"]
    assert centre.run("anna", "evaluations", "export", "--month", "2026-10")
    centre.run("robot", "report", "agent", "--month", "2026-10", "--out", out, code=3)
    own = centre.run("asel", "evaluations", "export")
    assert {row["evaluator"] for row in own} == {"asel"}


def test_the_journal_is_searched_sealed_and_exported(centre: Centre, tmp_path: Path) -> None:
    rows = centre.run("boss", "audit", "--kind", "evaluator", "--id", "asel")
    assert {row["verb"] for row in rows} >= {"add a user"}
    own = centre.run("asel", "audit", "--limit", "500")
    assert {row["by"] for row in own} <= {"asel"}
    for name in ("journal.csv", "journal.json", "journal.xlsx"):
        centre.run("boss", "audit", "--out", tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    seal = tmp_path / "seal.json"
    centre.run("boss", "audit", "--verify", "--out", seal)
    centre.run("boss", "audit", "--verify", "--against", seal)
    centre.run("asel", "audit", "--verify", code=3)


def test_a_package_goes_from_one_server_to_another(centre: Centre, tmp_path: Path) -> None:
    package = tmp_path / "october.qadesk"
    written = centre.run("lena", "db", "export", package, "--month", "2026-10")
    assert written["contacts"] > 0
    centre.run("anna", "db", "export", tmp_path / "not", "--month", "2026-10", code=3)
    centre.run(OWNER, "db", "init", database="branch")
    add = ("users", "add", "{login}", "--name", "Шеф", "--role", "admin", "--password-stdin")

    def added(login: str, code: int = 0) -> Any:
        words = [word.format(login=login) for word in add]
        said = f"{centre.secret(login)}\n"
        return centre.run(OWNER, *words, said=said, database="branch", code=code)

    assert added("boss", code=2)["error"]["code"] == "users.login_exists"  # of the same server
    added("chief")
    foreseen = centre.run("chief", "db", "import", package, "--dry-run", database="branch")
    taken = centre.run("chief", "db", "import", package, database="branch")
    assert taken["new_contacts"] == foreseen["new_contacts"] == written["contacts"]
    assert taken["new_evaluations"] == written["evaluations"] > 0
    again = centre.run("chief", "db", "import", package, database="branch")
    assert (again["new_contacts"], again["conflicts"], again["rejected"]) == (0, [], [])
    here = centre.run("boss", "db", "import", package, "--dry-run")
    assert (here["new_contacts"], here["conflicts"]) == (0, [])


def test_users_are_locked_out_and_let_in_again(centre: Centre) -> None:
    centre.run("boss", "users", "lock", "robot")
    refused = centre.run("robot", "contacts", code=4)
    assert refused["error"]["code"] == "db.unreachable"
    centre.run("boss", "users", "unlock", "robot")
    centre.run("robot", "contacts")
    centre.run("lena", "users", "role", "asel", "admin", code=3)


def test_an_erasure_reaches_drafts_and_blind_entries(centre: Centre, tmp_path: Path) -> None:
    """The customer of a contact in a session that is still blind is erased by the administrator."""
    session = blind_session(centre, tmp_path, ("asel",), comment="Клиент cust-30207 недоволен")
    customer = "cust-30207"
    centre.asked(
        f"UPDATE contact SET customer_key = '{customer}' WHERE external_id = 'MS-5207' RETURNING 1"
    )
    figures = "SELECT id, state, score, passed FROM evaluation ORDER BY id"
    before = centre.asked(figures)
    centre.run("boss", "db", "rule", "add", "--days", "36000", "--remove", "recording")
    centre.run("boss", "db", "retain", "--dry-run")
    centre.run("boss", "db", "retain")
    hold = centre.run("boss", "db", "hold", "add", "--reason", "court", "--customer", customer)
    centre.run("boss", "db", "erase", customer, code=2)
    centre.run("boss", "db", "hold", "end", hold["id"])
    assert centre.run("boss", "db", "erase", customer, "--dry-run")["contacts"] >= 1
    centre.run("lena", "db", "erase", customer, code=3)
    done = centre.run("boss", "db", "erase", customer)
    assert done["contacts"] >= 1
    said = centre.asked("SELECT comment FROM evaluation UNION ALL SELECT quote FROM evidence")
    assert customer not in str(said)
    assert "Клиент ••• недоволен" in str(said)
    assert centre.asked(figures) == before
    assert centre.run("boss", "db", "erased", done["run"])
    centre.run("boss", "calibration", "report", session, code=3)


def blind_session(centre: Centre, folder: Path, answering: Sequence[str], comment: str = "") -> str:
    """Open a session as a lead and let people answer as themselves; return it."""
    plan = folder / "session.yaml"
    plan.write_text(SESSION, "utf-8")
    session: str = centre.run("boss", "calibration", "create", plan)["id"]
    scores = yaml.safe_load((DATA / "scores.yaml").read_text("utf-8"))["evaluations"]
    mine: Mapping[str, Any]
    for mine in (e for e in scores if e["contact"] == "MS-5207" and e["evaluator"] in answering):
        answers = folder / f"{mine['evaluator']}.yaml"
        given = {"answers": mine["answers"], "errors": mine["errors"]}
        given |= {"comment": comment} if comment else {}
        answers.write_text(yaml.safe_dump(given, allow_unicode=True), "utf-8")
        centre.run(
            mine["evaluator"],
            "calibration",
            "answer",
            session,
            "--evaluator",
            mine["evaluator"],
            answers,
        )
    return session
