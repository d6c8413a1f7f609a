"""Lists of words, as they stand in the folder `words` of a package."""

import tomllib
from importlib.resources import files
from typing import Any


def word_lists(package: str, name: str) -> dict[str, Any]:
    return tomllib.loads((files(package) / "words" / f"{name}.toml").read_text(encoding="utf-8"))
