"""The tables of migrations/ as SQLAlchemy Core sees them; a test compares the two."""

from typing import Any

from sqlalchemy import Column, Float, Integer, MetaData, Table, Text

from domain.dialogues import Step
from domain.people import Role
from domain.reminders import ReminderKind
from domain.signals import (
    ClosingReason,
    HowOften,
    Location,
    PartOfDay,
    Priority,
    RemarkKind,
    ReporterKind,
    Solved,
    Source,
    Status,
    Voice,
)
from storage.columns import Day, Flag, Moment, Structure, Word

metadata = MetaData()

person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("bot_id", Integer),
    Column("chat_id", Integer),
    Column("language", Text),
    Column("staff_name", Text),
    Column("reachable", Flag),
    Column("stopped", Flag),
    Column("first_seen", Moment),
    Column("unasked_at", Moment),
)

staff_role = Table(
    "staff_role",
    metadata,
    Column("bot_id", Integer, primary_key=True),
    Column("user_id", Integer, primary_key=True),
    Column("role", Word(Role), primary_key=True),
)

counter = Table("counter", metadata, Column("name", Text, primary_key=True), Column("value", Integer))

signal = Table(
    "signal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", Text),
    Column("version", Integer),
    Column("status", Word(Status)),
    Column("neighbourhood", Text),
    Column("topic", Text),
    Column("text", Text),
    Column("place", Text),
    Column("when", Word(PartOfDay)),
    Column("how_often", Word(HowOften)),
    Column("anonymous", Flag),
    Column("reporter_kind", Word(ReporterKind)),
    Column("source", Word(Source)),
    Column("language", Text),
    Column("voice", Structure(Voice)),
    Column("photos", Structure(tuple[str, ...])),
    Column("location", Structure(Location)),
    Column("priority", Word(Priority)),
    Column("overdue", Flag),
    Column("reporters", Integer),
    Column("urgency", Integer),
    Column("queue", Text),
    Column("assignee", Integer),
    Column("partner", Text),
    Column("reason", Word(ClosingReason)),
    Column("created_at", Moment),
    Column("local_day", Day),
    Column("local_part", Word(PartOfDay)),
    Column("promised_on", Day),
    Column("answered_at", Moment),
    Column("closed_at", Moment),
    Column("person_id", Integer),
    Column("changed_at", Moment),
    Column("asked_at", Moment),
    Column("snoozed_until", Moment),
    Column("return_on", Day),
    Column("parent_id", Integer),
    Column("solved", Word(Solved)),
    Column("felt_heard", Flag),
)

reply_key = Table(
    "reply_key",
    metadata,
    Column("key", Text, primary_key=True),
    Column("signal_id", Integer),
    Column("person_id", Integer),
    Column("message_id", Integer),
    Column("wants_answer", Flag),
)

remark = Table(
    "remark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("signal_id", Integer),
    Column("kind", Word(RemarkKind)),
    Column("text", Text),
    Column("author_id", Integer),
    Column("at", Moment),
)

undo = Table(
    "undo",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("signal_id", Integer),
    Column("version", Integer),
    Column("deed", Text),
    Column("before", Text),
    Column("remark_id", Integer),
    Column("was_told", Flag),
)

reminder = Table(
    "reminder",
    metadata,
    Column("key", Text, primary_key=True),
    Column("kind", Word(ReminderKind)),
    Column("signal_id", Integer),
    Column("basis", Moment),
    Column("nth", Integer),
    Column("bundled", Flag),
    Column("due_at", Moment),
    Column("told_at", Moment),
)

bundle = Table(
    "bundle",
    metadata,
    Column("person_id", Integer, primary_key=True),
    Column("slot_at", Moment, primary_key=True),
)

absence = Table(
    "absence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer),
    Column("deputy_id", Integer),
    Column("first_day", Day),
    Column("last_day", Day),
)

team_group = Table("team_group", metadata, Column("bot_id", Integer, primary_key=True), Column("chat_id", Integer))

pause = Table("pause", metadata, Column("id", Integer, primary_key=True), Column("until", Day))

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment),
    Column("person_id", Integer),
    Column("reply_key", Text),
    Column("role", Word(Role)),
    Column("deed", Text),
    Column("signal_id", Integer),
    Column("detail", Text),
)

call_back = Table(
    "call_back",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer),
    Column("number", Text),
    Column("asked_at", Moment),
    Column("done_at", Moment),
)

contact = Table(
    "contact",
    metadata,
    Column("signal_id", Integer, primary_key=True),
    Column("text", Text),
    Column("at", Moment),
)

dialogue = Table(
    "dialogue",
    metadata,
    Column("person_id", Integer, primary_key=True),
    Column("step", Word(Step)),
    Column("answers", Text),
    Column("version", Integer),
    Column("expires_at", Moment),
)

shown_list = Table(
    "shown_list",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer),
    Column("filter", Text),
    Column("page_starts", Structure(tuple[tuple[int, ...], ...])),
    Column("at", Moment),
)

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
