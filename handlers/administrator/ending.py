"""Says in time that the pilot ends, with all that is open."""

from domain.people import Role
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.views.staff import ending as views
from services import ending
from storage import people
from storage.outbox import Lane


def tell_of_end(speaker: Speaker) -> None:
    house, ends = speaker.house, speaker.municipality.pilot_ends
    told = ending.to_tell(speaker.conn, speaker.office, speaker.now)
    signals = list(ending.open_signals(speaker.conn)) if told else []
    for person in told:
        roles = people.roles(speaker.conn, house.bot_id, person.chat_id, house.first_staff)
        t = translator(person.language)
        for message in views.hand_over(t, speaker.municipality, ends, signals, Role.COORDINATOR in roles):
            speaker.say(message, person, lane=Lane.REMINDER)
