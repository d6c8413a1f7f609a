"""Reads the environment and the municipality's file, and checks both before anything starts."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.contradictions import contradictions
from domain.errors import ConfigurationError
from domain.municipality import Municipality

TELEGRAM = "https://api.telegram.org"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{30,}")


@dataclass(frozen=True)
class Settings:
    """The environment: `token` None means the sandbox; `database` None its default file."""

    token: str | None
    api_url: str
    database: Path | None
    coordinator_ids: frozenset[int]
    team_oov_chat_id: int | None
    municipality: Path
    log_format: str
    port: int | None


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Raises ConfigurationError naming the key, what was found and what is expected."""
    return Settings(
        token=_token(environment),
        api_url=_url(environment),
        database=_database(environment),
        coordinator_ids=frozenset(_numbers(environment, "COORDINATOR_IDS")),
        team_oov_chat_id=next(iter(_numbers(environment, "TEAM_OOV_CHAT_ID")), None),
        municipality=Path(environment.get("MUNICIPALITY") or "config/huizen.toml"),
        log_format=_one_of(environment, "LOG_FORMAT", ("console", "json")),
        port=_port(environment),
    )


def _wrong(key: str, found: str, expected: str) -> ConfigurationError:
    return ConfigurationError(f"{key}: found {found!r}, expected {expected}")


def _token(environment: Mapping[str, str]) -> str | None:
    token = environment.get("TELEGRAM_BOT_TOKEN", "").strip()
    if token and not _TOKEN.fullmatch(token):
        raise _wrong("TELEGRAM_BOT_TOKEN", token[:3] + "…", "a token from @BotFather, as in 123456789:AA…")
    return token or None


def _url(environment: Mapping[str, str]) -> str:
    url = (environment.get("TELEGRAM_API_URL") or TELEGRAM).rstrip("/")
    if not re.fullmatch(r"https?://[^/\s]+(/\S*)?", url):
        raise _wrong("TELEGRAM_API_URL", url, "an address that starts with http:// or https://")
    return url


def _database(environment: Mapping[str, str]) -> Path | None:
    url = environment.get("DATABASE_URL", "").strip()
    if not url:
        return None
    expected = "sqlite:///path/to/file.db"
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise _wrong("DATABASE_URL", url, expected) from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        shown = parsed.render_as_string(hide_password=True)
        raise _wrong("DATABASE_URL", shown, expected)
    return Path(parsed.database)


def _numbers(environment: Mapping[str, str], key: str) -> Iterator[int]:
    for part in environment.get(key, "").split(","):
        if part.strip():
            try:
                yield int(part)
            except ValueError as error:
                raise _wrong(key, part.strip(), "a whole number") from error


def _port(environment: Mapping[str, str]) -> int | None:
    ports = list(_numbers(environment, "PORT"))
    if ports and not 0 < ports[0] < 65536:
        raise _wrong("PORT", str(ports[0]), "a number from 1 to 65535")
    return ports[0] if ports else None


def _one_of(environment: Mapping[str, str], key: str, choices: tuple[str, ...]) -> str:
    value = environment.get(key) or choices[0]
    if value not in choices:
        raise _wrong(key, value, " or ".join(choices))
    return value


def read_municipality(path: Path) -> Municipality:
    """Raises ConfigurationError naming the file, the key, what was found and what is expected."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"MUNICIPALITY: cannot read {path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: not valid TOML: {error}") from error
    adapter = TypeAdapter(Municipality)
    try:
        municipality = adapter.validate_python(raw)
    except ValidationError as error:
        raise ConfigurationError(f"{path}: {_first_problem(error)}") from error
    problems = [*_unknown_keys(raw, adapter.dump_python(municipality, by_alias=True)), *contradictions(municipality)]
    if problems:
        raise ConfigurationError(f"{path}: {problems[0]}")
    return municipality


def _first_problem(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    found = "nothing" if first["type"] == "missing" else repr(first["input"])[:80]
    return f"{where}: found {found}: {first['msg'].lower()}"


def _unknown_keys(raw: Any, known: Any, where: str = "") -> Iterator[str]:
    """A misspelt key would otherwise be left out in silence."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            if key not in known:
                yield f"{where}{key}: found a key that does not exist, expected one of {', '.join(known)}"
            else:
                yield from _unknown_keys(value, known[key], f"{where}{key}.")
    elif isinstance(raw, list) and isinstance(known, tuple):
        for index, (one, other) in enumerate(zip(raw, known, strict=True)):
            yield from _unknown_keys(one, other, f"{where}{index}.")
