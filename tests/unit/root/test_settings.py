from pathlib import Path

import pytest

from qa_desk import settings


def test_missing_file_means_defaults(tmp_path: Path) -> None:
    loaded = settings.load(tmp_path / "settings.toml")
    assert loaded.text("theme") == "system"
    assert loaded.number("minimum_shown") == 5


def test_values_survive_the_file_and_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "dark"\nfuture = [1, 2]\n', "utf-8")
    loaded = settings.load(path).with_value("language", "kk")
    settings.save(loaded, path)
    again = settings.load(path)
    assert again.text("theme") == "dark"
    assert again.text("language") == "kk"
    assert again.unknown["future"] == [1, 2]


@pytest.mark.parametrize(
    "line", ['theme = "pink"', "theme = 3", "speech_mode = true", "minimum_shown = 0"]
)
def test_bad_value_falls_back_and_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line, "utf-8")
    loaded = settings.load(path)
    key = line.split(maxsplit=1)[0]
    assert loaded.rejected == (key,)
    assert loaded.values == {}


def test_damaged_file_means_defaults_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("theme = [", "utf-8")
    assert settings.load(path).rejected == ("settings.toml",)


def test_setting_an_invalid_value_is_refused() -> None:
    with pytest.raises(ValueError, match="theme"):
        settings.Settings({}, {}).with_value("theme", "pink")


def test_a_file_that_cannot_be_opened_means_defaults_and_is_named(tmp_path: Path) -> None:
    assert settings.load(tmp_path).rejected == ("settings.toml",)


@pytest.mark.parametrize("user", ["", " ", "x" * 65])
def test_a_user_nobody_can_be_falls_back(tmp_path: Path, user: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'user = "{user}"', "utf-8")
    loaded = settings.load(path)
    assert (loaded.text("user"), loaded.rejected) == ("me", ("user",))


def test_what_is_asked_for_one_run_is_in_force_and_never_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    stored = settings.Settings({"language": "kk"}, {})
    now = stored.with_value_for_run("language", "ru")
    assert (now.text("language"), stored.text("language")) == ("ru", "kk")
    settings.save(now.with_value("theme", "dark"), path)
    assert settings.load(path).values == {"language": "kk", "theme": "dark"}


def test_what_is_chosen_for_good_ends_what_was_asked_for_the_run() -> None:
    now = settings.Settings({}, {}).with_value_for_run("language", "ru")
    assert now.with_value("language", "en").text("language") == "en"
    with pytest.raises(ValueError, match="language"):
        now.with_value_for_run("language", "xx")


@pytest.mark.parametrize(
    ("line", "mode"),
    [
        ("speech_beam = 1", "fast"),
        ("speech_beam = 5", "balanced"),
        ('speech_beam = 1\nspeech_mode = "safe"', "safe"),
    ],
)
def test_width_of_the_search_became_the_care_of_transcription(
    tmp_path: Path, line: str, mode: str
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line, "utf-8")
    found = settings.load(path)
    assert found.text("speech_mode") == mode
    assert "speech_beam" not in found.unknown
