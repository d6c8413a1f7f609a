"""What stays of a message to staff when the words of residents are taken from it."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.labels import status
from handlers.views.meetings import name
from handlers.views.messages import Button, Message, Row, card_rows, lines
from handlers.views.staff.meeting_staff import button

__all__ = ["Message", "hidden", "hidden_call_back", "hidden_list", "hidden_proposal"]


def hidden(t: Translator, signals: Sequence[Signal], may_open: bool) -> Message:
    """Number and status, with the way back to the card."""
    kept = [Markup("<b>{}</b> · {}").format(one.number, status(t, one.status)) for one in signals]
    words = lines(*kept) or t.text("What was told is no longer shown here.")
    return Message(words, rows=_rows(t, signals) if may_open else ())


def _rows(t: Translator, signals: Sequence[Signal]) -> tuple[Row, ...]:
    if len(signals) > 1:
        return card_rows(signals)
    return tuple(
        (Button(t.label("button", "Show {number}", number=one.short_number), f"card:{one.id}"),) for one in signals
    )


def hidden_list(t: Translator, municipality: Municipality, meeting: Meeting) -> Message:
    people = button(t.label("button", "👥 Participants"), "people", meeting)
    return Message(t.text("👥 <b>{name}</b>", name=name(t, municipality, meeting)), rows=((people,),))


def hidden_proposal(t: Translator, point_id: int) -> Message:
    show = Button(t.label("button", "💬 Show it"), f"proposal:{point_id}")
    return Message(t.text("💬 Somebody brought something up for a meeting."), rows=((show,),))


def hidden_call_back(t: Translator) -> Message:
    show = Button(t.label("button", "📞 Who waits"), "callbacks")
    return Message(t.text("📞 Somebody asked to be called back."), rows=((show,),))
