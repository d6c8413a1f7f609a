"""Remembers with which signals a resident named danger, and so was shown 112."""

from sqlalchemy import Connection

from domain.safety.danger import worst_in
from domain.safety.rules import Level
from storage import dangers


def note(conn: Connection, signal_id: int, warned: bool, *words: str) -> None:
    """`warned`: whether the gate stood open to who said it; staff are not told to call."""
    if warned and any(worst_in(one).level is Level.NOW for one in words):
        dangers.name(conn, signal_id)
