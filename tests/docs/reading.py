"""What the documentation names: commands, settings, files, buttons, words of tables."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
HANDBOOK = ROOT / "docs" / "handleiding.md"
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PAGES = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]

# Made by whoever installs or runs the program.
_MADE = re.compile(r"\.env|var/.*")
_FILE_NAMES = re.compile(r"\w\.(css|html|js|md|po|png|py|sql|toml|txt)$")

_FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"(?<![\w/.:<’-])/([a-z]+)\b(?![/<-]|\.\w)")
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_BUTTON = re.compile(r"(?<!!)\[([^\]\n]+)\](?!\()")


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def commands(text: str) -> set[str]:
    """Without their slash."""
    return set(_COMMAND.findall(text))


def buttons(text: str) -> list[str]:
    """Between brackets, outside examples of what a chat shows."""
    return _BUTTON.findall(_FENCE.sub("", text))


def rows(text: str) -> Iterator[tuple[str, ...]]:
    """The cells of every row of every table."""
    for line in text.splitlines():
        if line.startswith("|") and not line.startswith("|---"):
            yield tuple(cell.strip() for cell in line.strip("|").split("|"))


def table(text: str) -> Mapping[str, tuple[str, ...]]:
    """The rows by their first cell, which may stand in backticks."""
    return {row[0].strip("`"): row[1:] for row in rows(text)}


def linked(text: str) -> list[str]:
    """Where links inside the repository lead, without the part of the page."""
    return [target.partition("#")[0] for target in _LINK.findall(text) if not target.startswith(("http", "#"))]


def files(text: str) -> list[str]:
    """What stands in backticks and is a path in the repository: a known ending, or a folder of ours in front."""
    tokens = [token for token in _CODE.findall(_FENCE.sub("", text)) if re.fullmatch(r"[\w.*/-]+", token)]
    return [token for token in tokens if _is_ours(token) and not _MADE.fullmatch(token)]


def _is_ours(token: str) -> bool:
    first = token.partition("/")[0]
    return bool(first) and ("/" in token or bool(_FILE_NAMES.search(token)))


def calls(text: str, program: str) -> set[str]:
    """The words behind a program's name, as in `make run` or `buurtsignaal inbox list`."""
    code = "\n".join(_FENCE.findall(text) + _CODE.findall(text))
    return {found.strip() for found in re.findall(rf"\b{program}((?: [a-z]+)+)", code)}
