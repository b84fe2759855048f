"""`db upgrade|check|backup|restore`: keeping the database whole."""

import argparse
from pathlib import Path

from qa_desk.cli.frame import Commands
from qa_desk.cli.opening import opened, place_of, typed_key
from qa_desk.cli.output import Output
from qa_desk.errors import ExitCode


def extend(group: Commands) -> None:
    """Add the commands to the group `db`."""
    group.add("upgrade", upgrade, key="db_upgrade")
    group.add("check", check, key="db_check")
    group.add("reindex", reindex, key="db_reindex")
    group.add("mask", mask, key="db_mask")
    backup = group.add("backup", back_up, key="db_backup")
    backup.add_argument("file", type=Path, metavar="FILE")
    restoring = group.add("restore", restore, key="db_restore")
    restoring.add_argument("file", type=Path, metavar="FILE")


def upgrade(options: argparse.Namespace, output: Output) -> ExitCode:
    """Bring the database to today's tables, which opening it does."""
    from qa_desk.services import keeping  # noqa: PLC0415 - loaded when needed

    with opened(options, administering=True) as desk:
        revision = keeping.revision(desk)
    said = output.texts.label("cli", "db_upgraded", revision=revision)
    output.result({"revision": revision}, lambda: [said])
    return ExitCode.DONE


def reindex(options: argparse.Namespace, output: Output) -> ExitCode:
    """Index the words of older contacts by their forms; what was done stays done when stopped."""
    from qa_desk.services import reindexing  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        count = reindexing.run(desk, report=output.progress).value
    said = output.texts.label("cli", "db_reindexed", count=count)
    output.result({"contacts": count}, lambda: [said])
    return ExitCode.DONE


def mask(options: argparse.Namespace, output: Output) -> ExitCode:
    """Make the masked copies that are missing; what was done stays done when stopped."""
    from qa_desk.services import masked_copies  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        count = masked_copies.make(desk, report=output.progress).value
    said = output.texts.label("cli", "db_masked", count=count)
    output.result({"contacts": count}, lambda: [said])
    return ExitCode.DONE


def check(options: argparse.Namespace, output: Output) -> ExitCode:
    """Check the file, its links and the recordings."""
    from qa_desk.services import keeping  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        health = keeping.check(desk, report=output.progress)
    texts = output.texts
    data = {
        "ok": health.ok,
        "revision": health.revision,
        "counts": dict(health.counts),
        "recordings": health.recordings,
        "faults": [
            {
                "code": each.code,
                "where": each.where,
                "message": texts.sentence(each.code, each.facts),
            }
            for each in health.faults
        ],
    }
    counts = [f"{table}: {number}" for table, number in health.counts.items() if number]
    summary = "db_whole" if health.ok else "db_faulty"
    head = texts.label("cli", summary, recordings=health.recordings, faults=len(health.faults))
    told = [texts.sentence(each.code, each.facts) for each in health.faults]
    output.result(data, lambda: [head, *told, *counts])
    return ExitCode.DONE if health.ok else ExitCode.PARTLY


def back_up(options: argparse.Namespace, output: Output) -> ExitCode:
    """Write a copy of the database; whoever works meanwhile is not held up."""
    from qa_desk.services import keeping  # noqa: PLC0415 - loaded when needed

    with opened(options) as desk:
        backup = keeping.back_up(desk, options.file).value
    keys = None if backup.keys is None else str(backup.keys)
    data = {"file": str(backup.file), "bytes": backup.size, "keys": keys}
    key = "db_backed_up" if keys is None else "db_backed_up_keys"
    said = output.texts.label("cli", key, file=backup.file, keys=keys)
    output.result(data, lambda: [said])
    return ExitCode.DONE


def restore(options: argparse.Namespace, output: Output) -> ExitCode:
    """Put a copy in the place of the database; the present one is kept beside it."""
    from qa_desk.domain.clock import SystemClock  # noqa: PLC0415 - loaded when needed
    from qa_desk.paths import Paths  # noqa: PLC0415
    from qa_desk.services import restoring  # noqa: PLC0415

    where = place_of(options)
    if where.database is not None:
        raise restoring.OnServer(database=where.database)
    paths = Paths(where.workspace)
    restored = restoring.restore(paths, options.file, SystemClock(), typed_key(options))
    kept = None if restored.kept is None else str(restored.kept)
    data = {"database": str(restored.database), "kept": kept}
    key = "db_restored" if kept is None else "db_restored_kept"
    said = output.texts.label("cli", key, file=options.file, kept=kept)
    output.result(data, lambda: [said])
    return ExitCode.DONE
