"""What is counted and told, and what is done once."""

from sqlalchemy import Column, Integer, Table, Text

from domain.figures import WeekFigures
from storage.columns import Day, Moment, Structure
from storage.schema.metadata import metadata

published_week = Table(
    "published_week",
    metadata,
    Column("week", Text, primary_key=True),
    Column("figures", Structure(WeekFigures)),
    Column("published_at", Moment),
)

published_quarter = Table(
    "published_quarter",
    metadata,
    Column("first_day", Day, primary_key=True),
    Column("due", Integer),
    Column("in_time", Integer),
    Column("published_at", Moment),
)

digest_words = Table(
    "digest_words",
    metadata,
    Column("week", Text, primary_key=True),
    Column("words", Text),
    Column("person_id", Integer),
    Column("written_at", Moment),
)

run = Table("run", metadata, Column("key", Text, primary_key=True), Column("at", Moment))

hotspot_agreement = Table(
    "hotspot_agreement",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("season", Text),
    Column("year", Integer),
    Column("hotspot", Text),
    Column("who", Text),
    Column("what", Text),
    Column("made_on", Day),
)
