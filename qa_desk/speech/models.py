"""Which speech models this workspace has, and how one gets in; nothing is ever downloaded."""

import re
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from qa_desk.domain.progress import Report, unheard
from qa_desk.errors import Expected, system_reason
from qa_desk.speech import model_folder
from qa_desk.speech.faults import (
    ModelDamaged,
    ModelExists,
    ModelIncomplete,
    ModelUnwritable,
    NoModel,
)
from qa_desk.speech.model_folder import WEIGHTS
from qa_desk.speech.releases import (
    PACKAGED,
    PACKAGED_FILES,
    PACKAGED_SHA256,
    RELEASES,
    UNKNOWN,
    release_of,
)

_ARRIVING: Final = ".arriving-"
_FORGOTTEN_S: Final = 24 * 3600


@dataclass(frozen=True, slots=True)
class Model:
    """An installed model; `release` is the published model it equals, or "unknown"."""

    name: str
    path: Path
    sha256: str
    release: str
    size: int = 0
    """Bytes of all its files."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a model is what it was; `fault` says what is wrong with it."""

    name: str
    release: str
    fault: Expected | None

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return self.fault is None


def installed(models_dir: Path) -> tuple[Model, ...]:
    """Return the usable models by name; folders that lack files are left out."""
    return tuple(_model(path) for path in _folders(models_dir) if _complete(path))


def ensure(name: str, models_dir: Path) -> Model:
    """Return the model by name, checked; the packaged one is put together at its first use.

    Raises NoModel, ModelDamaged and ModelIncomplete.
    """
    path = models_dir / name
    if _is_name(name) and path.is_dir():
        model_folder.model_files(path)
        model_folder.check(path, wholly=False)
        return _model(path)
    if name == PACKAGED:
        return from_packages(models_dir)
    raise NoModel(model=name)


def add(folder: Path, models_dir: Path, report: Report = unheard) -> Model:
    """Copy a model from a folder; a published one goes by its own name, others by the folder's.

    The same model again is left as it is. Raises ModelIncomplete, ModelExists, ModelUnwritable.
    """
    with _as_fault(folder):
        names = model_folder.model_files(folder)
        weights = model_folder.sha256(model_folder.blocks(folder / WEIGHTS))
        name = RELEASES.get(weights) or _name_from(folder)
        present = models_dir / name
        if _complete(present):
            return _same(_model(present), weights)
        with _arriving(present) as fresh:
            _copy(folder, names, fresh, report)
    return _model(present)


def verify(models_dir: Path, report: Report = unheard) -> tuple[Verdict, ...]:
    """Read every file of every model again and compare it with what it was.

    Folders that lack files of a model are told too.
    """
    folders = _folders(models_dir)
    verdicts = []
    for done, folder in enumerate(folders):
        report(done / len(folders), folder.name)
        verdicts.append(_verdict(folder))
    report(1.0, "")
    return tuple(verdicts)


def from_packages(models_dir: Path) -> Model:
    """Put the base model together from the two packages that carry it, when they are installed.

    Raises NoModel where they are not, ModelDamaged where they carry something else.
    """
    present = models_dir / PACKAGED
    if _complete(present):
        return _model(present)
    if not packages_installed():
        raise NoModel(model=PACKAGED)
    with _as_fault(models_dir), _arriving(present) as fresh:
        for name, parts in PACKAGED_FILES.items():
            _join(parts, fresh / name)
            if model_folder.sha256(model_folder.blocks(fresh / name)) != PACKAGED_SHA256[name]:
                raise ModelDamaged(model=PACKAGED, file=name)
    return _model(present)


def packages_installed() -> bool:
    """Return whether the packages that carry the base model are there."""
    packages = {package for parts in PACKAGED_FILES.values() for package, _ in parts}
    return all(find_spec(package) is not None for package in packages)


def _complete(path: Path) -> bool:
    return path.is_dir() and not model_folder.missing_files(path)


def _model(path: Path) -> Model:
    files = model_folder.recorded(path)
    release = release_of({name: record.sha256 for name, record in files.items()})
    size = sum(record.size for record in files.values())
    return Model(path.name, path, files[WEIGHTS].sha256, release, size)


def _same(model: Model, weights: str) -> Model:
    if model.sha256 != weights:
        raise ModelExists(model=model.name)
    return model


def _folders(models_dir: Path) -> tuple[Path, ...]:
    if not models_dir.is_dir():
        return ()
    shown = (path for path in models_dir.iterdir() if not path.name.startswith("."))
    return tuple(sorted(path for path in shown if path.is_dir()))


def _verdict(folder: Path) -> Verdict:
    try:
        model_folder.model_files(folder)
        release = _model(folder).release
        model_folder.check(folder, wholly=True)
    except (ModelDamaged, ModelIncomplete) as fault:
        return Verdict(folder.name, UNKNOWN, fault)
    return Verdict(folder.name, release, None)


def _is_name(name: str) -> bool:
    """Whether the name is one folder's and leads nowhere else."""
    return re.fullmatch(r"[\w-][\w.-]*", name) is not None


def _name_from(folder: Path) -> str:
    words = re.sub(r"[^\w.-]+", "-", folder.resolve().name).strip(".-")
    return words.removeprefix("faster-whisper-") or "model"


def _copy(source: Path, names: Iterable[str], target: Path, report: Report) -> None:
    sizes = {name: (source / name).stat().st_size for name in names}
    done, total = 0, max(1, sum(sizes.values()))
    for name in sizes:
        with (target / name).open("wb") as file:
            for block in model_folder.blocks(source / name):
                file.write(block)
                done += len(block)
                report(done / total, name)


def _join(parts: Iterable[tuple[str, str]], target: Path) -> None:
    with target.open("wb") as file:
        for package, name in parts:
            with files(package).joinpath("data", name).open("rb") as part:
                shutil.copyfileobj(part, file)


@contextmanager
def _arriving(target: Path) -> Iterator[Path]:
    """Give a folder to fill, which becomes the target only when it is whole."""
    if target.exists():
        raise ModelIncomplete(folder=target, missing=", ".join(model_folder.missing_files(target)))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _sweep(target.parent)
    fresh = Path(tempfile.mkdtemp(prefix=_ARRIVING, dir=target.parent))
    try:
        yield fresh
        model_folder.record(fresh)
        _settle(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what copies left that were killed long ago: gigabytes that nobody would find."""
    before = time.time() - _FORGOTTEN_S
    for path in folder.glob(f"{_ARRIVING}*"):
        with suppress(OSError):
            if path.stat().st_mtime < before:
                shutil.rmtree(path, ignore_errors=True)


def _settle(fresh: Path, target: Path) -> None:
    """Move the folder to its place; another process may have brought the same model there."""
    try:
        fresh.rename(target)
    except OSError:
        if not _complete(target):
            raise


@contextmanager
def _as_fault(folder: Path) -> Iterator[None]:
    """Turn a full disk or a forbidden file into a fault a person can act on."""
    try:
        yield
    except OSError as error:
        raise ModelUnwritable(
            folder=folder, reason=system_reason(error) or type(error).__name__
        ) from error
