"""Brings to mind what is due: said by the clock, to residents and to staff."""

from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.told import tell
from handlers.views import reminding as views
from services import reminders
from storage.outbox import Lane


def remind(speaker: Speaker) -> None:
    """All that is due now, once."""
    while notices := reminders.tell_due(speaker.conn, speaker.office, speaker.now):
        tell(speaker, notices)
    for bundle in reminders.bundles(speaker.conn, speaker.office, speaker.now):
        message = views.bundle(translator(bundle.person.language), speaker.municipality, bundle.items)
        speaker.say(message, bundle.person, lane=Lane.REMINDER)
