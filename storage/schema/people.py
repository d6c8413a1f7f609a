"""Who talks with the bot, and who works for the municipality."""

from sqlalchemy import Column, Integer, Table, Text

from domain.dialogues import Step
from domain.people import Role
from storage.columns import Day, Flag, Moment, Word
from storage.schema.metadata import metadata

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
    Column("asked_in", Text),
    Column("own_language", Text),
    Column("asked_since", Day),
    Column("language_offered", Flag),
)

staff_role = Table(
    "staff_role",
    metadata,
    Column("bot_id", Integer, primary_key=True),
    Column("user_id", Integer, primary_key=True),
    Column("role", Word(Role), primary_key=True),
)

role_invitation = Table(
    "role_invitation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("bot_id", Integer),
    Column("token_hash", Text),
    Column("role", Word(Role)),
    Column("person_id", Integer),
    Column("expires_at", Moment),
)

team_code = Table(
    "team_code",
    metadata,
    Column("bot_id", Integer, primary_key=True),
    Column("code", Text),
    Column("person_id", Integer),
    Column("tries", Integer),
    Column("expires_at", Moment),
)

team_group = Table("team_group", metadata, Column("bot_id", Integer, primary_key=True), Column("chat_id", Integer))

absence = Table(
    "absence",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer),
    Column("deputy_id", Integer),
    Column("first_day", Day),
    Column("last_day", Day),
)

pause = Table("pause", metadata, Column("id", Integer, primary_key=True), Column("until", Day))

said_once = Table("said_once", metadata, Column("key", Text, primary_key=True), Column("said_at", Moment))

asking = Table(
    "asking",
    metadata,
    Column("signal_id", Integer, primary_key=True),
    Column("asked", Integer),
    Column("yes", Integer),
    Column("no", Integer),
)

asked_neighbour = Table(
    "asked_neighbour",
    metadata,
    Column("signal_id", Integer, primary_key=True),
    Column("person_id", Integer, primary_key=True),
    Column("answered", Flag),
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

counted = Table(
    "counted",
    metadata,
    Column("person_id", Integer, primary_key=True),
    Column("what", Text, primary_key=True),
    Column("period", Integer),
    Column("count", Integer),
)

mute = Table(
    "mute",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer),
    Column("signal_id", Integer),
    Column("reason", Text),
    Column("until", Day),
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
