"""Brings to mind what is due: said by the clock, to residents and to staff."""

from domain.reminders import ReminderKind
from handlers import meetings_told
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.told import tell
from handlers.views.messages import Message
from handlers.views.staff import forwarding
from handlers.views.staff import reminding as views
from services import meeting_reminders, reminders
from services.reminders import Bundle
from storage import photos
from storage.outbox import Lane


def remind(speaker: Speaker) -> bool:
    """What is due now, once; whether there is more."""
    told = reminders.tell_due(speaker.conn, speaker.office, speaker.now)
    tell(speaker, told.notices)
    if told.more:
        return True
    found = reminders.bundles(speaker.conn, speaker.office, speaker.now)
    for bundle in found.bundles:
        for message in _messages(speaker, bundle):
            speaker.say(message, bundle.person, lane=Lane.REMINDER)
    return found.more


def _messages(speaker: Speaker, bundle: Bundle) -> list[Message]:
    """What waits in one message, and apart from it what is to be passed on."""
    t = translator(bundle.person.language)
    to_pass_on = [signal for kind, signal in bundle.items if kind is ReminderKind.LISTED]
    waits = [item for item in bundle.items if item[0] is not ReminderKind.LISTED]
    said = [views.bundle(t, speaker.municipality, waits)] if waits else []
    counted = photos.counted(speaker.conn, [one.id for one in to_pass_on])
    return [*said, *forwarding.daily_lists(t, speaker.municipality, to_pass_on, counted)]


def remind_of_meetings(speaker: Speaker) -> bool:
    """What is due around meetings now, once; whether there is more."""
    more, notices = meeting_reminders.tell_due(speaker.conn, speaker.office, speaker.now)
    meetings_told.tell(speaker, notices)
    return more
