"""The example municipality, as the program reads it."""

from pathlib import Path

from bot.config import read_municipality

HUIZEN = read_municipality(Path(__file__).parents[2] / "config" / "huizen.toml")
