"""What is kept longer than usual, and what was destroyed."""

from sqlalchemy import Column, Integer, Table, Text

from domain.retention import HoldReason, Rule
from storage.columns import Day, Moment, Word
from storage.schema.metadata import metadata

legal_hold = Table(
    "legal_hold",
    metadata,
    Column("signal_id", Integer, primary_key=True),
    Column("reason", Word(HoldReason)),
    Column("words", Text),
    Column("held_at", Moment),
    Column("erasure_asked_at", Moment),
    Column("through", Integer),
)

destruction = Table(
    "destruction",
    metadata,
    Column("day", Day, primary_key=True),
    Column("rule", Word(Rule), primary_key=True),
    Column("count", Integer),
)
