"""A meeting as a calendar file: one UID, and with each change a higher SEQUENCE."""

from datetime import datetime

from icalendar import Calendar, Event

from domain.meetings import Meeting
from domain.municipality import Municipality
from handlers.views.messages import Upload


def calendar_file(municipality: Municipality, meeting: Meeting, bot_username: str, now: datetime) -> Upload:
    """Adding it again changes what a calendar has; of a meeting that is off it takes it away."""
    event = Event()
    event.add("uid", f"meeting-{meeting.id}@{bot_username}.t.me")
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", meeting.starts_at)
    event.add("dtend", meeting.ends_at)
    event.add("summary", meeting.title)
    event.add("location", f"{meeting.place}, {municipality.name}")
    event.add("status", "CONFIRMED" if meeting.is_published else "CANCELLED")
    calendar = Calendar()
    calendar.add("prodid", f"-//Buurtsignaal//{municipality.name}//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH" if meeting.is_published else "CANCEL")
    calendar.add_component(event)
    return Upload("document", f"bijeenkomst-{meeting.id}.ics", calendar.to_ical())
