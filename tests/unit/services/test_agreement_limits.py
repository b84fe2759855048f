"""The limits of agreement: the settings, else the usual ones."""

from pathlib import Path

from qa_desk import settings
from qa_desk.services.agreement_limits import limits
from qa_desk.stats.thresholds import Thresholds


def test_without_settings_the_usual_limits_hold() -> None:
    assert limits(settings.Settings({}, {})) == Thresholds()


def test_each_limit_is_a_setting(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        "agreement_match = 85\nagreement_total_green = 3\nagreement_total_amber = 7.5\n"
        "agreement_coefficient_green = 0.75\nagreement_coefficient_amber = 0.6\n"
        "agreement_contacts = 12\n",
        "utf-8",
    )
    assert limits(settings.load(path)) == Thresholds(0.85, 3, 7.5, 0.75, 0.6, 12)


def test_a_limit_that_makes_no_sense_falls_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("agreement_coefficient_green = 8\nagreement_match = 0\n", "utf-8")
    loaded = settings.load(path)
    assert limits(loaded) == Thresholds()
    assert loaded.rejected == ("agreement_coefficient_green", "agreement_match")
