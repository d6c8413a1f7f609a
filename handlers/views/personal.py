"""What the guard found in somebody's words, and what may be done with it."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.office import Number
from domain.personal.guard import Seen
from handlers.i18n import Translator
from handlers.views.messages import Message, Row, lines
from handlers.views.questions import button, stop_row

ANONYMOUS = "anonymous"


def warning(t: Translator, municipality: Municipality, seen: Seen) -> Markup:
    """What was found, and why that matters."""
    numbers = municipality.numbers
    barred = t.text(
        "You name somebody else. We may not keep that name. Do you want to pass it on all the same? "
        "Call {police}, or anonymously {anonymous}.",
        police=numbers[Number.POLICE],
        anonymous=numbers[Number.CRIME_ANONYMOUS],
    )
    return lines(
        t.text("⚠️ In your words I see:"),
        *(Markup("• {}").format(t.alone(one)) for one in seen.found),
        barred if seen.barred else t.text("This tells who somebody is. We do not need it."),
    )


def ask(t: Translator, version: int, municipality: Municipality, seen: Seen) -> Message:
    """About words that go with a report that was sent."""
    take_out = button(t.label("button", "🧽 Take it out"), version, "takeout")
    leave = button(
        t.label("button", "Leave the rest") if seen.barred else t.label("button", "Leave it"), version, "letstand"
    )
    return Message(
        warning(t, municipality, seen),
        rows=((take_out, leave) if seen.may_stand else (take_out,), stop_row(t, version)),
    )


def send_rows(t: Translator, version: int, seen: Seen) -> tuple[Row, ...]:
    """Choosing what becomes of it sends the report: so it costs no tap."""
    out = (
        button(t.label("button", "🧽 Take it out and send"), version, "without"),
        button(t.label("button", "🕶 Take it out, anonymously"), version, "without", ANONYMOUS),
    )
    leave, leave_anonymously = (
        (t.label("button", "Leave the rest and send"), t.label("button", "🕶 Leave the rest, anonymously"))
        if seen.barred
        else (t.label("button", "Leave it and send"), t.label("button", "🕶 Leave it, anonymously"))
    )
    stay = (button(leave, version, "with"), button(leave_anonymously, version, "with", ANONYMOUS))
    return tuple((one,) for one in (*out, *(stay if seen.may_stand else ())))


def service_number_masked(t: Translator) -> Message:
    return Message(t.text("You typed a citizen service number. I masked it: we do not keep it."))
