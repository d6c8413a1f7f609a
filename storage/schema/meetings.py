"""Neighbourhood meetings: what they are about, who comes, what came of it."""

from sqlalchemy import Column, Integer, Table, Text

from domain.agendas import OwnerAnswer, PointStatus
from domain.meeting_reminders import MeetingReminderKind
from domain.meetings import MeetingStatus
from domain.registrations import Standing
from storage.columns import Day, Flag, Moment, Structure, Word
from storage.schema.metadata import metadata

meeting = Table(
    "meeting",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer),
    Column("status", Word(MeetingStatus)),
    Column("title", Text),
    Column("neighbourhood", Text),
    Column("starts_at", Moment),
    Column("ends_at", Moment),
    Column("place", Text),
    Column("capacity", Integer),
    Column("held", Integer),
    Column("party_limit", Integer),
    Column("languages", Text),
    Column("route", Text),
    Column("guests", Text),
    Column("child_care", Flag),
    Column("wheelchair", Flag),
    Column("criteria", Structure(tuple[str, ...])),
    Column("sequence", Integer),
    Column("code", Text),
    Column("created_by", Integer),
    Column("created_at", Moment),
    Column("reported_at", Moment),
    Column("photos", Structure(tuple[str, ...])),
    Column("voice", Text),
    Column("last_number", Integer),
    Column("locked", Integer),
)

registration = Table(
    "registration",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", Integer),
    Column("number", Integer),
    Column("person_id", Integer),
    Column("name", Text),
    Column("party", Integer),
    Column("wishes", Text),
    Column("standing", Word(Standing)),
    Column("on_held", Flag),
    Column("hears", Flag),
    Column("joined_at", Moment),
    Column("offered_at", Moment),
    Column("offered_until", Moment),
    Column("came", Flag),
    Column("has_file", Flag),
)

agenda_point = Table(
    "agenda_point",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", Integer),
    Column("text", Text),
    Column("status", Word(PointStatus)),
    Column("proposed_by", Integer),
    Column("from_resident", Flag),
)

agenda_signal = Table(
    "agenda_signal",
    metadata,
    Column("point_id", Integer, primary_key=True),
    Column("signal_id", Integer, primary_key=True),
)

voice = Table(
    "voice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("point_id", Integer),
    Column("person_id", Integer),
)

agreement = Table(
    "agreement",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", Integer),
    Column("point_id", Integer),
    Column("text", Text),
    Column("owner", Text),
    Column("owner_id", Integer),
    Column("owner_answer", Word(OwnerAnswer)),
    Column("by_day", Day),
    Column("made_by", Integer),
    Column("done_at", Moment),
)

mark = Table(
    "mark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting_id", Integer),
    Column("person_id", Integer),
    Column("criterion", Integer),
    Column("score", Integer),
)

meeting_reminder = Table(
    "meeting_reminder",
    metadata,
    Column("key", Text, primary_key=True),
    Column("kind", Word(MeetingReminderKind)),
    Column("meeting_id", Integer),
    Column("subject_id", Integer),
    Column("basis", Moment),
    Column("nth", Integer),
    Column("due_at", Moment),
    Column("told_at", Moment),
)

home = Table(
    "home",
    metadata,
    Column("person_id", Integer, primary_key=True),
    Column("neighbourhood", Text),
    Column("wants_news", Flag),
    Column("news_since", Day),
)
