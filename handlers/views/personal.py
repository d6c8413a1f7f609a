"""What the guard found in somebody's words, and what may be done with it."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.office import Number
from handlers.i18n import Translator
from handlers.views.messages import Message, lines
from handlers.views.questions import button, stop_row


def ask(t: Translator, version: int, municipality: Municipality, found: tuple[str, ...], must_go: bool) -> Message:
    numbers = municipality.numbers
    why = (
        t.text(
            "You name somebody else. We may not keep that name. Do you want to pass it on all the same? "
            "Call {police}, or anonymously {anonymous}.",
            police=numbers[Number.POLICE],
            anonymous=numbers[Number.CRIME_ANONYMOUS],
        )
        if must_go
        else t.text("This tells who somebody is. We do not need it.")
    )
    take_out = button(t.label("button", "🧽 Take it out"), version, "takeout")
    leave = button(t.label("button", "Leave it"), version, "letstand")
    return Message(
        lines(t.text("⚠️ In your words I see:"), *(Markup("• {}").format(one) for one in found), why),
        rows=((take_out,) if must_go else (take_out, leave), stop_row(t, version)),
    )


def service_number_masked(t: Translator) -> Message:
    return Message(t.text("You typed a citizen service number. I masked it: we do not keep it."))
