"""What each command of the command line does; the exit code is 1 when what was asked cannot be, 2 when it is wrong."""

import argparse
import sys
from pathlib import Path

from bot.config import Settings, read_municipality
from domain.errors import ConfigurationError
from domain.people import Role

ON_TELEGRAM = Path("var/buurtsignaal.db")
IN_THE_SANDBOX = Path("var/sandbox/bot.db")


def complain(trouble: str, code: int) -> int:
    sys.stderr.write(f"buurtsignaal: {' '.join(trouble.split())}\n")
    return code


def _database(settings: Settings) -> Path:
    return settings.database or (ON_TELEGRAM if settings.token else IN_THE_SANDBOX)


def _existing(settings: Settings) -> Path:
    path = _database(settings)
    if not path.is_file():
        raise ConfigurationError(f"DATABASE_URL: there is no database at {path}")
    return path


# The parts are imported where they are used: `--help` need not wait for all of them.


def run(options: argparse.Namespace, settings: Settings) -> int:
    municipality = read_municipality(settings.municipality)
    from bot.running import run

    run(settings, _database(settings), municipality)
    return 0


def list_set_aside(options: argparse.Namespace, settings: Settings) -> int:
    from bot.set_aside import listed

    for line in listed(_existing(settings)):
        sys.stdout.write(line + "\n")
    return 0


def retry_set_aside(options: argparse.Namespace, settings: Settings) -> int:
    from bot.set_aside import retry

    if not retry(_existing(settings), options.seq):
        return complain(f"nothing is set aside under {options.seq}", 1)
    sys.stdout.write(f"{options.seq} is handled again as the newest message of its chat\n")
    return 0


def pause(options: argparse.Namespace, settings: Settings) -> int:
    from bot import pausing

    if options.off:
        pausing.resume(_existing(settings))
        sys.stdout.write("answers are promised again\n")
    else:
        pausing.pause(_existing(settings), options.until)
        sys.stdout.write(f"no answers are promised until {options.until}, that day included\n")
    return 0


def export(options: argparse.Namespace, settings: Settings) -> int:
    from bot import exports
    from domain.exports import Content

    content = Content.WOO if options.woo else Content.TEXT if options.text else Content.PLAIN
    count = exports.write(settings, _existing(settings), options.file, content)
    rows = "rows" if options.file.suffix == exports.ARCHIVE else "signals"
    sys.stdout.write(f"{options.file}: {count} {rows}\n")
    return 0


def import_archive(options: argparse.Namespace, settings: Settings) -> int:
    from bot import exports

    database = _database(settings)
    sys.stdout.write(f"{database}: {exports.read(options.file, database)} rows\n")
    return 0


def digest(options: argparse.Namespace, settings: Settings) -> int:
    from bot import digests

    try:
        week = digests.read_week(options.week)
    except ValueError:
        return complain(f"--week: found {options.week!r}, expected a week that is over, as in 2026-W48", 2)
    database = _existing(settings)
    if options.dry_run:
        sys.stdout.write(digests.show(settings, database, week) + "\n")
    if options.out:
        for path in digests.write(settings, database, week, options.out, keep=not options.dry_run):
            sys.stdout.write(f"{path}\n")
    elif not options.dry_run:
        if not digests.send(database, week):
            return complain(f"the digest of {week} was sent already", 1)
        sys.stdout.write(f"the running program sends the digest of {week}\n")
    return 0


def retention(options: argparse.Namespace, settings: Settings) -> int:
    from bot import retaining

    municipality, database = read_municipality(settings.municipality), _existing(settings)
    if options.backups:
        for path in retaining.delete_backups(database, municipality, options.backups, options.dry_run):
            sys.stdout.write(f"{path}\n")
        return 0
    tell = retaining.would_go if options.dry_run else retaining.went
    sys.stdout.writelines(f"{line}\n" for line in tell(database, municipality))
    return 0


def invite(options: argparse.Namespace, settings: Settings) -> int:
    from bot.inviting import invite

    sys.stdout.write(f"{invite(settings, _existing(settings), Role(options.role))}\n")
    sys.stdout.write("it works once, in the next 24 hours; who opens it first gets the role\n")
    return 0


def evaluate(options: argparse.Namespace, settings: Settings) -> int:
    from bot.evaluating import evaluated, read_only

    lines = read_only if options.json else evaluated
    for line in lines(options.file, read_municipality(settings.municipality)):
        sys.stdout.write(line + "\n")
    return 0


def verify_audit(options: argparse.Namespace, settings: Settings) -> int:
    from bot.auditing import verify

    told, is_whole = verify(_existing(settings))
    sys.stdout.writelines(f"{line}\n" for line in told)
    return 0 if is_whole else 1


def check(options: argparse.Namespace, settings: Settings) -> int:
    from bot.checking import findings

    found = findings(settings, _database(settings), read_municipality(settings.municipality))
    sys.stdout.writelines(f"{one}\n" for one in found)
    return 0 if all(one.is_right for one in found) else 1


def back_up(options: argparse.Namespace, settings: Settings) -> int:
    from bot.checking import note_backup
    from storage.backup import back_up

    back_up(_database(settings), options.file)
    note_backup(_database(settings))
    sys.stdout.write(f"{options.file}\n")
    return 0
