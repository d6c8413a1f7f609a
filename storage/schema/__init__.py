"""The tables of migrations/ as SQLAlchemy Core sees them; a test compares the two."""

from storage.schema.delivery import alert, envelope, errand, inbox, outbox, outgoing_file, pace
from storage.schema.figures import digest_words, published_week, run
from storage.schema.metadata import metadata
from storage.schema.people import absence, call_back, dialogue, pause, person, said_once, staff_role, team_group
from storage.schema.signals import (
    audit,
    bundle,
    consent,
    contact,
    counter,
    remark,
    reminder,
    reply_key,
    shown_list,
    signal,
    undo,
)

__all__ = [
    "absence",
    "alert",
    "audit",
    "bundle",
    "call_back",
    "consent",
    "contact",
    "counter",
    "dialogue",
    "digest_words",
    "envelope",
    "errand",
    "inbox",
    "metadata",
    "outbox",
    "outgoing_file",
    "pace",
    "pause",
    "person",
    "published_week",
    "remark",
    "reminder",
    "reply_key",
    "run",
    "said_once",
    "shown_list",
    "signal",
    "staff_role",
    "team_group",
    "undo",
]
