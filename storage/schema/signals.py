"""What residents report, and all that is said and done about it."""

from sqlalchemy import Column, Float, Integer, LargeBinary, Table, Text

from domain.people import Role
from domain.reminders import ReminderKind
from domain.signals import (
    Attachment,
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
from storage.schema.metadata import metadata

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
    Column("listed_on", Day),
    Column("promised", Flag),
    Column("voice_deleted", Flag),
    Column("hotspot", Text),
    Column("erased", Flag),
    Column("emptied", Flag),
    Column("split_from", Integer),
)

consent = Table(
    "consent",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("signal_id", Integer),
    Column("partner", Text),
    Column("asked_at", Moment),
    Column("given", Flag),
)

reply_key = Table(
    "reply_key",
    metadata,
    Column("key", Text, primary_key=True),
    Column("signal_id", Integer),
    Column("person_id", Integer),
    Column("message_id", Integer),
    Column("wants_answer", Flag),
    Column("closed_at", Moment),
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
    Column("attachment", Structure(Attachment)),
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
    Column("made_id", Integer),
)

contact = Table(
    "contact",
    metadata,
    Column("signal_id", Integer, primary_key=True),
    Column("text", Text),
    Column("at", Moment),
)

photo = Table(
    "photo",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("signal_id", Integer),
    Column("file_id", Text),
    Column("content", LargeBinary),
    Column("attempts", Integer),
    Column("retry_at", Float),
    Column("leased_until", Float),
)

danger = Table("danger", metadata, Column("signal_id", Integer, primary_key=True))

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

shown_list = Table(
    "shown_list",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer),
    Column("filter", Text),
    Column("page_starts", Structure(tuple[tuple[int, ...], ...])),
    Column("at", Moment),
)

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
    Column("nth", Integer),
    Column("who", Text),
    Column("salt", Text),
    Column("hash", Text),
)

audit_chain = Table(
    "audit_chain",
    metadata,
    Column("chain", Integer, primary_key=True),
    Column("lines", Integer),
    Column("hash", Text),
    Column("pruned", Integer),
    Column("pruned_hash", Text),
    Column("pruned_before", Moment),
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("total", Text),
    Column("since", Moment),
    Column("seal", Text),
)
