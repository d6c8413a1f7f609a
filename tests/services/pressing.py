"""What one of two programs does; imports little, since each starts anew."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from services import registrations
from storage import people
from storage.database import writing_engine

RESIDENTS = 60
TIMEZONE = ZoneInfo("Europe/Amsterdam")


def sign_everybody_up(path: str, meeting_id: int, seed: int, now: datetime) -> None:
    """Each of the two asks for everybody, in another order; some change their mind."""
    engine = writing_engine(Path(path))
    for number in sorted(range(RESIDENTS), key=lambda number: (number * (7 + 4 * seed)) % 61):
        with engine.begin() as conn:
            person = people.of_chat(conn, 1, 1000 + number, now)
            registrations.sign_up(conn, person, meeting_id, 1 + number % 3, TIMEZONE, now)
        if number % 6 == seed:
            with engine.begin() as conn:
                registrations.leave(conn, person, meeting_id, TIMEZONE, now + timedelta(seconds=1))
    engine.dispose()
