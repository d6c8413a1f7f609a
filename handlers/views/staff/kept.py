"""That a signal is kept longer than others, and why, as its card says it."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.retention import HoldReason
from handlers.i18n import Translator
from services.cards import Card


def held(t: Translator, municipality: Municipality, shown: Card) -> Markup | None:
    hold = shown.hold
    if hold is None:
        return None
    since = t.short_day(hold.held_at.astimezone(municipality.timezone).date())
    why = hold.words or hold_reason(t, hold.reason)
    if shown.held_with is not None:
        return t.text(
            "🔒 Kept since {day} together with {number}: {reason}. Nothing of it is deleted. You end it there.",
            day=since,
            number=shown.held_with,
            reason=why,
        )
    return t.text("🔒 Kept since {day}: {reason}. Nothing of it is deleted.", day=since, reason=why)


def hold_reason(t: Translator, reason: HoldReason) -> str:
    return {
        HoldReason.WOO: t.label("hold", "Woo request"),
        HoldReason.COMPLAINT: t.label("hold", "complaint"),
        HoldReason.OBJECTION: t.label("hold", "objection"),
        HoldReason.OTHER: t.label("hold", "another reason"),
    }[reason]
