"""What comes in from Telegram and what goes out to it."""

from typing import Any

from sqlalchemy import Column, Float, Integer, LargeBinary, Table, Text

from domain.scrubs import Scrub
from storage.columns import Flag, Moment, Structure, Word
from storage.schema.metadata import metadata

inbox = Table(
    "inbox",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("bot_id", Integer),
    Column("update_id", Integer),
    Column("chat_id", Integer),
    Column("payload", Text),
    Column("state", Text),
    Column("received_at", Moment),
    Column("attempts", Integer),
    Column("retry_at", Float),
    Column("error", Text),
    Column("message_id", Integer),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("bot_id", Integer),
    Column("chat_id", Integer),
    Column("lane", Integer),
    Column("method", Text),
    Column("params", Structure(dict[str, Any])),
    Column("state", Text),
    Column("created_at", Moment),
    Column("due_at", Moment),
    Column("retry_at", Float),
    Column("leased_until", Float),
    Column("attempts", Integer),
    Column("message_id", Integer),
    Column("edits_message", Integer),
    Column("edits_row", Integer),
    Column("about", Text),
    Column("undo_id", Integer),
    Column("is_alert", Flag),
    Column("error", Text),
    Column("joins", Flag),
    Column("file_digest", Text),
)

shown_words = Table(
    "shown_words",
    metadata,
    Column("outbox_id", Integer, primary_key=True),
    Column("signal_id", Integer, primary_key=True),
    Column("chat_id", Integer),
    Column("until", Moment),
)

envelope = Table(
    "envelope",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer),
    Column("about", Text),
    Column("undo_id", Integer),
    Column("calls", Structure(list[tuple[str, dict[str, Any]]])),
    Column("created_at", Moment),
    Column("opened_at", Moment),
)

outgoing_file = Table(
    "outgoing_file",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("content", LargeBinary),
)

errand = Table(
    "errand",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text),
    Column("kind", Text),
    Column("chat_id", Integer),
    Column("details", Structure(dict[str, Any])),
    Column("asked_at", Moment),
    Column("version", Integer),
    Column("attempts", Integer),
    Column("retry_at", Float),
)

scrub = Table(
    "scrub",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Word(Scrub)),
    Column("chat_id", Integer),
    Column("language", Text),
    Column("asked_at", Moment),
    Column("on_agenda", Flag),
    Column("signal", Text),
)

pace = Table(
    "pace",
    metadata,
    Column("bot_id", Integer, primary_key=True),
    Column("chat_id", Integer, primary_key=True),
    Column("free_at", Float),
    Column("blocked_until", Float),
)

alert = Table("alert", metadata, Column("kind", Text, primary_key=True), Column("told_at", Moment))
