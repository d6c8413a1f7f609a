"""The command line: `buurtsignaal run`, `inbox`, `pause`, `backup`, `check` and more."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from bot.config import Settings, read_municipality, read_settings
from domain.errors import ConfigurationError
from domain.people import Role

ON_TELEGRAM = Path("var/buurtsignaal.db")
IN_THE_SANDBOX = Path("var/sandbox/bot.db")

Command = Callable[[argparse.Namespace, Settings], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 2 when something is configured wrongly, which one line on stderr tells."""
    options = _parser().parse_args(arguments)
    command: Command = options.command
    # What residents wrote is for nobody else on this machine.
    os.umask(0o077)
    try:
        return command(options, read_settings(_environment()))
    except ConfigurationError as error:
        return _complain(str(error), 2)
    except KeyboardInterrupt:
        return 130


def _complain(trouble: str, code: int) -> int:
    sys.stderr.write(f"buurtsignaal: {' '.join(trouble.split())}\n")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="buurtsignaal",
        description="The chatbot with which residents tell their municipality what worries them.",
        epilog="Settings come from the environment and from .env; see .env.example.",
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add(commands, "run", _run, "run the bot: on Telegram with a token, in the sandbox without one")
    about_inbox = "show or repeat what could not be handled"
    inbox = commands.add_parser("inbox", help=about_inbox, description=_sentence(about_inbox))
    inboxes = inbox.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add(inboxes, "list", _list, "show the updates that were set aside")
    retry = _add(inboxes, "retry", _retry, "handle one of them again, as the newest message of its chat")
    retry.add_argument("seq", metavar="SEQ", type=int, help="its number in the list")
    backup = _add(commands, "backup", _back_up, "write a copy of the database; the bot may be running")
    backup.add_argument("file", metavar="FILE", type=Path, help="where the copy goes")
    pause = _add(commands, "pause", _pause, "promise no answers for some time, or again (--off)")
    last = pause.add_mutually_exclusive_group(required=True)
    last.add_argument("--until", metavar="DATE", type=date.fromisoformat, help="the last day, as in 2026-12-31")
    last.add_argument("--off", action="store_true", help="promise answers again")
    export = _add(
        commands, "export", _export, "write all signals as .xlsx or .csv, or everything as .jsonl for an archive"
    )
    export.add_argument("file", metavar="FILE", type=Path, help="where it goes; its end says what it becomes")
    what = export.add_mutually_exclusive_group()
    what.add_argument("--text", action="store_true", help="with what residents and staff wrote")
    what.add_argument("--woo", action="store_true", help="with text, notes apart, and a column to mark what must go")
    archive = _add(commands, "import", _import, "make a new database of an archive")
    archive.add_argument("file", metavar="FILE", type=Path, help="an archive that `export` wrote")
    digest = _add(commands, "digest", _digest, "send team OOV's digest of a week, or show or write it")
    digest.add_argument("--week", metavar="WEEK", required=True, help="a week that is over, as in 2026-W48")
    digest.add_argument("--dry-run", action="store_true", help="show it; nothing is sent or kept")
    digest.add_argument(
        "--out", metavar="DIR", type=Path, help="write it as HTML for mail, PNG and CSV; nothing is sent"
    )
    keep = _add(commands, "retention", _retention, "tell what was deleted since its time was over")
    keep.add_argument("--dry-run", action="store_true", help="tell what would be deleted now; nothing is")
    keep.add_argument("--backups", metavar="DIR", type=Path, help="delete old copies there, named as in 2026-11-24.db")
    invite = _add(commands, "invite", _invite, "make a link that gives a role, when no administrator is left to do so")
    invite.add_argument("role", choices=[Role.ADMINISTRATOR.value], help="what whoever opens it becomes")
    about_audit = "tell whether what staff read and did stands as it was written"
    audit = commands.add_parser("audit", help=about_audit, description=_sentence(about_audit))
    audits = audit.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add(audits, "verify", _verify, "name the first changed or missing line of each signal; the bot may be running")
    _add(commands, "check", _check, "tell what is right and what is missing before going live")
    measure = _add(commands, "evaluate", _evaluate, "measure how well messages are read")
    measure.add_argument("file", metavar="FILE", type=Path, help="messages with labels, one JSON object a line")
    measure.add_argument("--json", action="store_true", help="what was read in each message, without the labels")
    return parser


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, command: Command, says: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=says, description=_sentence(says))
    parser.set_defaults(command=command)
    return parser


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _environment() -> Mapping[str, str]:
    path = Path(".env")
    try:
        with path.open(encoding="utf-8") as file:
            strange = next((one for one in parse_stream(file) if one.error), None)
        if strange is not None:
            raise ConfigurationError(f".env: line {strange.original.line}: expected KEY=value")
        written = dotenv_values(path, interpolate=False)
    except FileNotFoundError:
        written = {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f".env: cannot be read: {error}") from error
    return {key: value for key, value in written.items() if value is not None} | dict(os.environ)


def _database(settings: Settings) -> Path:
    return settings.database or (ON_TELEGRAM if settings.token else IN_THE_SANDBOX)


def _existing(settings: Settings) -> Path:
    path = _database(settings)
    if not path.is_file():
        raise ConfigurationError(f"DATABASE_URL: there is no database at {path}")
    return path


# The parts are imported where they are used: `--help` need not wait for all of them.


def _run(options: argparse.Namespace, settings: Settings) -> int:
    municipality = read_municipality(settings.municipality)
    from bot.running import run

    run(settings, _database(settings), municipality)
    return 0


def _list(options: argparse.Namespace, settings: Settings) -> int:
    from bot.set_aside import listed

    for line in listed(_existing(settings)):
        sys.stdout.write(line + "\n")
    return 0


def _retry(options: argparse.Namespace, settings: Settings) -> int:
    from bot.set_aside import retry

    if not retry(_existing(settings), options.seq):
        return _complain(f"nothing is set aside under {options.seq}", 1)
    sys.stdout.write(f"{options.seq} is handled again as the newest message of its chat\n")
    return 0


def _pause(options: argparse.Namespace, settings: Settings) -> int:
    from bot import pausing

    if options.off:
        pausing.resume(_existing(settings))
        sys.stdout.write("answers are promised again\n")
    else:
        pausing.pause(_existing(settings), options.until)
        sys.stdout.write(f"no answers are promised until {options.until}, that day included\n")
    return 0


def _export(options: argparse.Namespace, settings: Settings) -> int:
    from bot import exports
    from domain.exports import Content

    content = Content.WOO if options.woo else Content.TEXT if options.text else Content.PLAIN
    count = exports.write(settings, _existing(settings), options.file, content)
    rows = "rows" if options.file.suffix == exports.ARCHIVE else "signals"
    sys.stdout.write(f"{options.file}: {count} {rows}\n")
    return 0


def _import(options: argparse.Namespace, settings: Settings) -> int:
    from bot import exports

    database = _database(settings)
    sys.stdout.write(f"{database}: {exports.read(options.file, database)} rows\n")
    return 0


def _digest(options: argparse.Namespace, settings: Settings) -> int:
    from bot import digests

    try:
        week = digests.read_week(options.week)
    except ValueError:
        return _complain(f"--week: found {options.week!r}, expected a week that is over, as in 2026-W48", 2)
    database = _existing(settings)
    if options.dry_run:
        sys.stdout.write(digests.show(settings, database, week) + "\n")
    if options.out:
        for path in digests.write(settings, database, week, options.out, keep=not options.dry_run):
            sys.stdout.write(f"{path}\n")
    elif not options.dry_run:
        if not digests.send(database, week):
            return _complain(f"the digest of {week} was sent already", 1)
        sys.stdout.write(f"the running program sends the digest of {week}\n")
    return 0


def _retention(options: argparse.Namespace, settings: Settings) -> int:
    from bot import retaining

    municipality, database = read_municipality(settings.municipality), _existing(settings)
    if options.backups:
        for path in retaining.delete_backups(database, municipality, options.backups, options.dry_run):
            sys.stdout.write(f"{path}\n")
        return 0
    tell = retaining.would_go if options.dry_run else retaining.went
    sys.stdout.writelines(f"{line}\n" for line in tell(database, municipality))
    return 0


def _invite(options: argparse.Namespace, settings: Settings) -> int:
    from bot.inviting import invite

    sys.stdout.write(f"{invite(settings, _existing(settings), Role(options.role))}\n")
    sys.stdout.write("it works once, in the next 24 hours; who opens it first gets the role\n")
    return 0


def _evaluate(options: argparse.Namespace, settings: Settings) -> int:
    from bot.evaluating import evaluated, read_only

    lines = read_only if options.json else evaluated
    for line in lines(options.file, read_municipality(settings.municipality)):
        sys.stdout.write(line + "\n")
    return 0


def _verify(options: argparse.Namespace, settings: Settings) -> int:
    from bot.auditing import verify

    told, is_whole = verify(_existing(settings))
    sys.stdout.writelines(f"{line}\n" for line in told)
    return 0 if is_whole else 1


def _check(options: argparse.Namespace, settings: Settings) -> int:
    from bot.checking import findings

    found = findings(settings, _database(settings), read_municipality(settings.municipality))
    sys.stdout.writelines(f"{one}\n" for one in found)
    return 0 if all(one.is_right for one in found) else 1


def _back_up(options: argparse.Namespace, settings: Settings) -> int:
    from bot.checking import note_backup
    from storage.backup import back_up

    back_up(_database(settings), options.file)
    note_backup(_database(settings))
    sys.stdout.write(f"{options.file}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
