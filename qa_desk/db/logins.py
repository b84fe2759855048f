"""Logins of a PostgreSQL server, made by a function of its owner that only administrators may call."""

import psycopg
from sqlalchemy import Connection, text

from qa_desk.db.journal import Writing
from qa_desk.domain.ids import EvaluatorId


class LoginsWriter:
    """Makes logins."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing

    def exists(self, login: EvaluatorId) -> bool:
        """Whether the server has a role of this name, of whatever kind."""
        query = text("SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = :login)")
        return bool(self._writing.connection.execute(query, {"login": login}).scalar_one())

    def make(self, login: EvaluatorId, password: str) -> None:
        """Make the login of an evaluator who is stored, in the group of the role.

        The password never leaves this computer: the server gets what SCRAM needs to check it.
        """
        secret = _scram(self._writing.connection, login, password)
        call = text("SELECT desk_make_login(:login, :secret)")
        self._writing.connection.execute(call, {"login": login, "secret": secret})
        self._writing.touch("login", login)


def _scram(connection: Connection, login: str, password: str) -> str:
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError("logins are made on a PostgreSQL server")
    return driver.pgconn.encrypt_password(
        password.encode(), login.encode(), b"scram-sha-256"
    ).decode()
