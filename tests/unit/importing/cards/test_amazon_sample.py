"""The sample of Amazon's own documentation, where the folder of samples lies beside the project."""

from pathlib import Path

import pytest

from qa_desk.importing.card_writing import as_yaml
from qa_desk.importing.cards.amazon_connect import read
from qa_desk.importing.scorecard_files import read as read_card
from qa_desk.scoring.model import Scorecard
from tests.unit.importing.cards.amazon_forms import lost, scored
from tests.unit.scoring.cards import F

_NAME = "connect_evaluation_form_UpdateEvaluationForm_request.json"
SAMPLE = Path(__file__).parents[5] / "shared" / "samples" / "aws" / _NAME


@pytest.fixture(scope="module")
def sample() -> Path:
    if not SAMPLE.is_file():
        print(f"the sample of Amazon Connect is not here: {SAMPLE}")  # noqa: T201 - told, never passed over
        pytest.skip("no samples beside the project")
    return SAMPLE


def test_the_sample_of_amazon_becomes_a_card_that_scores(sample: Path) -> None:
    card = read_card(as_yaml(read(sample).document))
    assert isinstance(card, Scorecard)
    numbers = {"question-2-222": 600}
    passed = scored(card, **{"question-1-222": "option-1-2-2"}, **numbers)
    assert (passed.score, passed.gates) == (F(100), ())
    for option in ("option-1-2-1", "option-1-2-3"):
        failed = scored(card, **{"question-1-222": option}, **numbers)
        assert (failed.score, failed.before_gates) == (F(0), F(100))
    assert [s.applied_weight for s in passed.sections] == [50, 50]


def test_what_the_sample_loses_is_told(sample: Path) -> None:
    assert {code for _, code in lost(read(sample))} == {
        "amazon.automation",
        "amazon.best_below_ten",
        "amazon.display",
        "amazon.form_id",
    }
