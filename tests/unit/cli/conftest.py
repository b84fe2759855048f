"""The command line as a fixture."""

import pytest

from tests.unit.cli.calls import Call, caller


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    return caller(capsys)
