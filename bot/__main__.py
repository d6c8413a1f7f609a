"""The command line: `buurtsignaal run`, `inbox`, `pause`, `backup`, `check` and more."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from bot import command_line
from bot.config import Settings, read_settings
from domain.errors import ConfigurationError
from domain.people import Role

Command = Callable[[argparse.Namespace, Settings], int]
if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 2 when something is configured wrongly, which one line on stderr tells."""
    options = _parser().parse_args(arguments)
    command: Command = options.command
    # What residents wrote is for nobody else on this machine.
    os.umask(0o077)
    try:
        return command(options, read_settings(_environment()))
    except ConfigurationError as error:
        return command_line.complain(str(error), 2)
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="buurtsignaal",
        description="The chatbot with which residents tell their municipality what worries them.",
        epilog="Settings come from the environment and from .env; see .env.example.",
    )
    commands = _commands(parser)
    _add(commands, "run", command_line.run, "run the bot: on Telegram with a token, in the sandbox without one")
    _add_inbox(commands)
    _add_backup(commands)
    _add_pause(commands)
    _add_export(commands)
    _add_import(commands)
    _add_digest(commands)
    _add_retention(commands)
    _add_invite(commands)
    _add_audit(commands)
    _add(commands, "check", command_line.check, "tell what is right and what is missing before going live")
    _add_evaluate(commands)
    return parser


def _add_inbox(commands: "Commands") -> None:
    inbox = _commands(_named(commands, "inbox", "show or repeat what could not be handled"))
    _add(inbox, "list", command_line.list_set_aside, "show the updates that were set aside")
    says = "handle one of them again, as the newest message of its chat"
    retry = _add(inbox, "retry", command_line.retry_set_aside, says)
    retry.add_argument("seq", metavar="SEQ", type=int, help="its number in the list")


def _add_backup(commands: "Commands") -> None:
    backup = _add(commands, "backup", command_line.back_up, "write a copy of the database; the bot may be running")
    backup.add_argument("file", metavar="FILE", type=Path, help="where the copy goes")


def _add_pause(commands: "Commands") -> None:
    pause = _add(commands, "pause", command_line.pause, "promise no answers for some time, or again (--off)")
    last = pause.add_mutually_exclusive_group(required=True)
    last.add_argument("--until", metavar="DATE", type=date.fromisoformat, help="the last day, as in 2026-12-31")
    last.add_argument("--off", action="store_true", help="promise answers again")


def _add_export(commands: "Commands") -> None:
    says = "write all signals as .xlsx or .csv, or everything as .jsonl for an archive"
    export = _add(commands, "export", command_line.export, says)
    export.add_argument("file", metavar="FILE", type=Path, help="where it goes; its end says what it becomes")
    what = export.add_mutually_exclusive_group()
    what.add_argument("--text", action="store_true", help="with what residents and staff wrote")
    what.add_argument("--woo", action="store_true", help="with text, notes apart, and a column to mark what must go")


def _add_import(commands: "Commands") -> None:
    archive = _add(commands, "import", command_line.import_archive, "make a new database of an archive")
    archive.add_argument("file", metavar="FILE", type=Path, help="an archive that `export` wrote")


def _add_digest(commands: "Commands") -> None:
    says = "send team OOV's digest of a week, or show or write it"
    digest = _add(commands, "digest", command_line.digest, says)
    digest.add_argument("--week", metavar="WEEK", required=True, help="a week that is over, as in 2026-W48")
    digest.add_argument("--dry-run", action="store_true", help="show it; nothing is sent or kept")
    digest.add_argument(
        "--out", metavar="DIR", type=Path, help="write it as HTML for mail, PNG and CSV; nothing is sent"
    )


def _add_retention(commands: "Commands") -> None:
    keep = _add(commands, "retention", command_line.retention, "tell what was deleted since its time was over")
    keep.add_argument("--dry-run", action="store_true", help="tell what would be deleted now; nothing is")
    keep.add_argument("--backups", metavar="DIR", type=Path, help="delete old copies there, named as in 2026-11-24.db")


def _add_invite(commands: "Commands") -> None:
    says = "make a link that gives a role, when no administrator is left to do so"
    invite = _add(commands, "invite", command_line.invite, says)
    invite.add_argument("role", choices=[Role.ADMINISTRATOR.value], help="what whoever opens it becomes")


def _add_audit(commands: "Commands") -> None:
    audit = _commands(_named(commands, "audit", "tell whether what staff read and did stands as it was written"))
    says = "name the first changed or missing line of each signal; the bot may be running"
    _add(audit, "verify", command_line.verify_audit, says)


def _add_evaluate(commands: "Commands") -> None:
    measure = _add(commands, "evaluate", command_line.evaluate, "measure how well messages are read")
    measure.add_argument("file", metavar="FILE", type=Path, help="messages with labels, one JSON object a line")
    measure.add_argument("--json", action="store_true", help="what was read in each message, without the labels")


def _commands(parser: argparse.ArgumentParser) -> "Commands":
    return parser.add_subparsers(title="commands", required=True, metavar="COMMAND")


def _add(commands: "Commands", name: str, command: Command, says: str) -> argparse.ArgumentParser:
    parser = _named(commands, name, says)
    parser.set_defaults(command=command)
    return parser


def _named(commands: "Commands", name: str, says: str) -> argparse.ArgumentParser:
    return commands.add_parser(name, help=says, description=f"{says[:1].upper()}{says[1:]}.")


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


if __name__ == "__main__":
    sys.exit(main())
