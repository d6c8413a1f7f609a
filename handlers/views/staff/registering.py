"""What staff see while they write down what they heard: questions, the preview, and what became of it."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.dialogues import Step
from domain.municipality import Municipality
from domain.personal.guard import Seen
from domain.registering import SOURCES, Registering, as_kept
from domain.reports import Draft
from domain.seasons import Hotspot
from domain.signals import ReporterKind, Signal, Source
from handlers.i18n import Translator
from handlers.views.labels import reporter_kind, source
from handlers.views.messages import Button, Message, lines, pairs, quoted
from handlers.views.personal import warning
from handlers.views.questions import button, hotspot_rows, stop_row, way_out
from handlers.views.reports import summary
from handlers.views.staff.cards import caption


def _choices(t: Translator, version: int, question: Markup, choices: Sequence[Button]) -> Message:
    return Message(question, rows=(*pairs(list(choices)), way_out(t, version)))


def ask_text(t: Translator, version: int) -> Message:
    return Message(
        t.text("What did you hear? Type it in a few sentences, without names."),
        rows=(stop_row(t, version),),
    )


def ask_source(t: Translator, version: int) -> Message:
    labels = {
        Source.STREET: t.label("button", "🚪 At the door, in the street"),
        Source.WALK: t.label("button", "🚶 On a walk"),
        Source.OFFICE_HOUR: t.label("button", "🏠 Walk-in hour"),
        Source.PHONE: t.label("button", "📞 By phone"),
    }
    choices = [button(labels[one], version, "source", one) for one in SOURCES]
    return _choices(t, version, t.text("How did you hear it?"), choices)


def ask_neighbourhood(t: Translator, version: int, municipality: Municipality) -> Message:
    choices = [button(one.name, version, "neighbourhood", one.key) for one in municipality.neighbourhoods]
    return _choices(t, version, t.text("Which neighbourhood is it in?"), choices)


def ask_place(t: Translator, version: int, hotspots: tuple[Hotspot, ...]) -> Message:
    return Message(
        t.text("Where is it, roughly? Type a street or a place, such as “behind the garages”."),
        rows=(
            *hotspot_rows(t, version, hotspots),
            (button(t.label("button", "Skip"), version, "place"),),
            way_out(t, version),
        ),
    )


def ask_kind(t: Translator, version: int) -> Message:
    labels = {one: reporter_kind(t, one) for one in ReporterKind}
    labels |= {ReporterKind.RESIDENT: t.label("reporter", "resident")}
    choices = [button(label, version, "kind", one) for one, label in labels.items()]
    return _choices(t, version, t.text("Who told you?"), choices)


def ask_contact(t: Translator, version: int, municipality: Municipality, known: bool) -> Message:
    """What was noted before is not repeated, only dropped or typed anew."""
    drop = ((button(t.label("button", "🗑 Do not keep it"), version, "drop"),),) if known else ()
    return Message(
        t.text(
            "How can this person be reached? Type a phone number, an e-mail address, "
            "or something like “comes back on Tuesday”. Only staff see it, behind a button. "
            "{days} days after closing it is deleted.",
            days=municipality.retention.identity,
        ),
        rows=(*drop, way_out(t, version)),
    )


def ask_change(t: Translator, version: int) -> Message:
    fields = {
        Step.NEW_TEXT: t.label("button", "📝 Text"),
        Step.NEW_NEIGHBOURHOOD: t.label("button", "🏘 Neighbourhood"),
        Step.NEW_TOPIC: t.label("button", "🏷 Subject"),
        Step.NEW_PLACE: t.label("button", "📍 Where"),
        Step.NEW_WHEN: t.label("button", "🕘 When"),
        Step.NEW_HOW_OFTEN: t.label("button", "🔁 How often"),
        Step.NEW_SOURCE: t.label("button", "👂 How heard"),
        Step.NEW_KIND: t.label("button", "👤 Who told it"),
    }
    choices = [button(label, version, "change", step) for step, label in fields.items()]
    return _choices(t, version, t.text("What do you want to change?"), choices)


def preview(t: Translator, version: int, municipality: Municipality, heard: Registering, seen: Seen) -> Message:
    """Saving lets stand what the guard saw, where that may stand."""
    draft = as_kept(heard.draft)
    take_out = (button(t.label("button", "🧽 Take it out"), version, "takeout"),)
    save = button(t.label("button", "✅ Save"), version, "save")
    return Message(
        lines(
            t.text("This is what I write down:"),
            summary(t, municipality, draft, municipality.topic(draft.topic or "")),
            quoted(t, draft.text),
            t.text("📄 The whole text is kept with it.") if draft.whole_text else None,
            _by_whom(t, draft),
            t.text("📞 It is noted how to reach this person.") if heard.contact else None,
            warning(t, municipality, seen) if seen.found else None,
        ),
        rows=(
            *((take_out,) if seen.found else ()),
            (
                *(() if seen.barred else (save,)),
                button(t.label("button", "✏️ Change"), version, "edit"),
            ),
            (
                button(t.label("button", "📞 Reachable by…"), version, "contact"),
                button(t.label("button", "✖️ Stop"), version, "stop"),
            ),
        ),
    )


def _by_whom(t: Translator, draft: Draft) -> Markup:
    parts = (source(t, draft.source), reporter_kind(t, draft.reporter_kind))
    return Markup(" · ").join(part for part in parts if part)


def registered(t: Translator, municipality: Municipality, signal: Signal, reachable: bool) -> Message:
    """In place of the preview, with the way to the next talk."""
    return Message(
        lines(
            t.text("✅ Saved: {signal}.", signal=caption(t, municipality, signal)),
            t.text("Answer promised: {day}", day=t.day(signal.promised_on))
            if signal.promised
            else t.text("Promise no date: nobody can keep one now."),
            t.text("📞 A button on the card shows how to reach this person.")
            if reachable
            else t.text("It is not noted how to reach this person."),
        ),
        rows=(
            (
                Button(t.label("button", "Show {number}", number=signal.short_number), f"card:{signal.id}"),
                Button(t.label("button", "➕ Next talk"), "new"),
            ),
        ),
    )


def stopped(t: Translator) -> Message:
    return Message(t.text("Stopped. Nothing was saved. I keep what you wrote for one day: /nieuw shows it again."))
