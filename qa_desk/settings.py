"""The table of settings: key, default and what is valid; kept as TOML in the workspace."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, TypeGuard

import tomli_w

FORMAT: Final = 1
_LONGEST: Final = 64
Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; `valid` says whether a value of the right type may be used."""

    key: str
    default: Value
    valid: Callable[[Value], bool] = lambda _value: True


def _one_of(*values: Value) -> Callable[[Value], bool]:
    return lambda value: value in values


def _between(low: float, high: float) -> Callable[[Value], bool]:
    return lambda value: not isinstance(value, str) and low <= value <= high


def _short(value: Value) -> bool:
    return bool(str(value).strip()) and len(str(value)) <= _LONGEST


def _without_secrets(value: Value) -> bool:
    """Refuse addresses with a name or a password: those belong to the system, not to a file.

    A signed link has its password behind a question mark.
    """
    addresses = (part.partition("://")[2] for part in str(value).split(";"))
    return not any(sign in address for address in addresses for sign in "@?")


TABLE: Final = (
    Setting("language", "", _one_of("", "en", "ru", "kk")),  # empty: that of the system
    Setting("theme", "system", _one_of("system", "light", "dark", "contrast")),
    Setting("user", "me", _short),
    Setting("user_name", ""),
    Setting("scorecard", ""),  # id of the card a new evaluation takes; empty: the latest published
    Setting("speech_model", "base"),
    Setting("speech_language", "auto", _one_of("auto", "ru", "kk", "en")),
    Setting("speech_mode", "balanced", _one_of("fast", "balanced", "safe")),
    Setting("speech_device", "auto", _one_of("auto", "cpu")),  # auto: a graphics card that works
    Setting("speech_terms", ""),  # words of the house, a line each, that are hints
    Setting("speech_split_voices", False),  # guess who speaks where both are in one channel
    Setting("silence_s", 5.0, _between(0.5, 600)),
    Setting("overlap_s", 0.2, _between(0.05, 60)),  # shorter: how people take turns
    Setting("hold_s", 15.0, _between(2, 3600)),  # nobody speaks for so long: probably on hold
    Setting("skip_silence", False),  # pauses are left out while listening
    Setting("skip_below_db", -45.0, _between(-80, -20)),  # quieter than this is a pause
    Setting("skip_from_s", 1.0, _between(0.4, 60)),  # shorter pauses are heard all the same
    Setting("output_device", ""),  # name of the device calls are heard on; empty: the system's
    Setting("minimum_shown", 5, _between(1, 1000)),  # fewer evaluations: "not enough data"
    Setting("minimum_ranked", 10, _between(1, 1000)),  # fewer: shown without a rank
    Setting("agreement_match", 90.0, _between(1, 100)),  # per cent of criteria answered alike
    Setting("agreement_total_green", 5.0, _between(0, 100)),  # points of the score
    Setting("agreement_total_amber", 10.0, _between(0, 100)),
    Setting("agreement_coefficient_green", 0.8, _between(0, 1)),  # alpha and AC1
    Setting("agreement_coefficient_amber", 0.667, _between(0, 1)),
    Setting("agreement_contacts", 10, _between(2, 1000)),  # fewer: agreement with a warning
    Setting("backups_kept", 7, _between(0, 1000)),  # copies, one a day; 0: none is made by itself
    Setting("watch_folder", ""),  # watched while the window is open; empty: none
    Setting("watch_every_s", 5.0, _between(0.1, 3600)),  # how often a watched folder is looked at
    Setting("watch_quiet_s", 10.0, _between(0, 3600)),  # a file that rested so long is finished
    Setting("chat_silence_h", 24.0, _between(1, 8760)),  # ends a conversation of a long chat
    Setting("suggest_precision", 0.8, _between(0, 1)),  # a rule right less often suggests no more
    Setting("suggest_minimum", 20, _between(1, 100_000)),  # so many judged before it can stop
    Setting("media_root", "", _without_secrets),  # where others find recordings too; several: ";"
    Setting("suggest_model", False),  # a language model of the user's is asked when he wishes
    Setting("suggest_model_address", ""),
    Setting("suggest_model_name", ""),
    Setting("suggest_model_s", 60.0, _between(1, 3600)),  # so long an answer may take
    Setting("first_run_done", False),
)
_BY_KEY: Final = {setting.key: setting for setting in TABLE}


@dataclass(frozen=True, slots=True)
class Settings:
    """The values in force, those of unknown keys kept as they were, and the keys that fell back.

    `for_run` holds what was asked for this run only: it goes before `values` and is never written.
    """

    values: Mapping[str, Value]
    unknown: Mapping[str, object]
    rejected: tuple[str, ...] = ()
    for_run: Mapping[str, Value] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """Return a setting that is a text."""
        return str(self.value(key))

    def number(self, key: str) -> float:
        """Return a setting that is a number."""
        return float(self.value(key))

    def flag(self, key: str) -> bool:
        """Return a setting that is yes or no."""
        return bool(self.value(key))

    def with_value(self, key: str, value: Value) -> "Settings":
        """Return the settings with one changed for good; ValueError if the value is not valid."""
        _demand(key, value)
        others = {each: kept for each, kept in self.for_run.items() if each != key}
        return replace(self, values={**self.values, key: value}, for_run=others)

    def with_value_for_run(self, key: str, value: Value) -> "Settings":
        """Return the settings with one changed for this run; ValueError if it is not valid."""
        _demand(key, value)
        return replace(self, for_run={**self.for_run, key: value})

    def value(self, key: str) -> Value:
        """Return a setting, or its default."""
        return self.for_run.get(key, self.values.get(key, _BY_KEY[key].default))


def load(path: Path) -> Settings:
    """Read the settings; a missing, locked or damaged file means the defaults, the file is kept."""
    try:
        data = _upgraded(tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return Settings({}, {})
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Settings({}, {}, ("settings.toml",))
    values = {k: v for k, v in data.items() if k in _BY_KEY and _fits(v, _BY_KEY[k])}
    unknown = {k: v for k, v in data.items() if k not in _BY_KEY}
    rejected = tuple(k for k in data if k in _BY_KEY and k not in values)
    return Settings(values, unknown, rejected)


def save(settings: Settings, path: Path) -> None:
    """Write the settings beside the old file and put them in its place at once."""
    fresh = path.with_suffix(".new")
    data = {"format": FORMAT, **settings.unknown, **settings.values}
    fresh.write_text(tomli_w.dumps(data), "utf-8")
    fresh.replace(path)


def _upgraded(data: dict[str, object]) -> dict[str, object]:
    """Bring an older file's keys to today's; one step a format."""
    kept = {key: value for key, value in data.items() if key not in ("format", "speech_beam")}
    if data.get("speech_beam") == 1 and "speech_mode" not in kept:
        kept["speech_mode"] = "fast"
    return kept


def _demand(key: str, value: Value) -> None:
    if not _fits(value, _BY_KEY[key]):
        raise ValueError(f"{value!r} is no valid value of {key}")


def _fits(value: object, setting: Setting) -> TypeGuard[Value]:
    if isinstance(setting.default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(setting.default, bool)
    if isinstance(setting.default, (int, float)):
        return isinstance(value, (int, float)) and setting.valid(value)
    return isinstance(value, str) and setting.valid(value)
