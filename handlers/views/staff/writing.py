"""What a coordinator sees while writing to a resident: the question, the preview that names its target."""

from datetime import datetime

from markupsafe import Markup

from domain.answers import Audience, Writing
from domain.municipality import Municipality
from domain.signals import Attachment, ClosingReason, Signal
from handlers.i18n import STAFF_LANGUAGES, Translator
from handlers.views.labels import reason
from handlers.views.messages import Button, Message, Row, lines, pairs, quoted
from handlers.views.questions import button, stop_row
from handlers.views.ready import is_ready
from handlers.views.staff.cards import back_to_card, short_name, written_in
from handlers.views.staff.forwarding import desk_row
from storage.shown_words import WITHOUT_NUMBER


def _target(t: Translator, municipality: Municipality, signal: Signal) -> str:
    return t.plain("This goes to the reporter of {signal}", signal=short_name(t, municipality, signal))


def _targets(t: Translator, municipality: Municipality, signal: Signal, audience: Audience) -> Markup | str:
    if audience.parts == 0:
        return _target(t, municipality, signal)
    if audience.reporter:
        others = t.plural(
            "{count} other reporter gets this too: their report was merged into this one.",
            "{count} other reporters get this too: their reports were merged into this one.",
            audience.parts,
        )
        return lines(_target(t, municipality, signal), others)
    return t.plural(
        "I cannot reach the reporter of {signal}. It goes to {count} other reporter, whose report was"
        " merged into this one.",
        "I cannot reach the reporter of {signal}. It goes to {count} other reporters, whose reports "
        "were merged into this one.",
        audience.parts,
        signal=short_name(t, municipality, signal),
    )


def ask_reply(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    """To type, or to choose from the ready replies that fit the topic."""
    return Message(
        lines(t.text("Type your answer."), _target(t, municipality, signal), _in_which_language(t, signal)),
        rows=(*_templates(t, municipality, signal), stop_row(t, version)),
    )


def _in_which_language(t: Translator, signal: Signal) -> Markup | None:
    """Nothing is translated here: no words of a resident leave this machine."""
    return lines(_read(t, signal), _written(t, signal)) or None


def _read(t: Translator, signal: Signal) -> Markup | None:
    if signal.language in (None, t.language):
        return None
    language = t.language_name(signal.language or "")
    if signal.language in STAFF_LANGUAGES:
        return t.text(
            "The resident reads {language}. A ready answer goes in that language. Please type yours in it too.",
            language=language,
        )
    return t.text(
        "The resident reads {language}. A ready answer goes in that language. For your own words, ask an interpreter.",
        language=language,
    )


def _goes_as_typed(t: Translator, signal: Signal) -> Markup | None:
    """There is no ready question."""
    if signal.language in (None, t.language):
        return _written(t, signal)
    language = t.language_name(signal.language or "")
    return t.text(
        "The resident reads {language}. Your question goes as you type it. Ask an interpreter if need be.",
        language=language,
    )


def _written(t: Translator, signal: Signal) -> Markup | None:
    """What is ready goes in the language that they read all the same: that is theirs to choose."""
    written = written_in(signal)
    if written in (None, t.language):
        return None
    return t.text(
        "The report was written in {language}. Perhaps an interpreter can help.",
        language=t.language_name(written or ""),
    )


def _in_which_languages(t: Translator, signal: Signal, audience: Audience) -> Markup | None:
    if audience.parts == 0:
        return _in_which_language(t, signal)
    names = [t.language_name(one) for one in sorted(audience.languages - STAFF_LANGUAGES)]
    return (
        t.text(
            "Somebody who gets this reads {languages}. A ready text goes in that language. "
            "For your own words, ask an interpreter.",
            languages=t.listed(names),
        )
        if names
        else None
    )


def ask_question(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    return Message(
        lines(t.text("Type your question."), _target(t, municipality, signal), _goes_as_typed(t, signal)),
        rows=(stop_row(t, version),),
    )


def _templates(t: Translator, municipality: Municipality, signal: Signal) -> tuple[Row, ...]:
    fitting = [one for one in municipality.templates if one.fits(signal)]
    return pairs([Button(t.own(one.title), f"template:{signal.id}:{signal.version}:{one.key}") for one in fitting])


def ask_closing(t: Translator, version: int, municipality: Municipality, signal: Signal, audience: Audience) -> Message:
    targets = _targets(t, municipality, signal, audience)
    return Message(
        lines(t.text("Type the closing message."), targets, _in_which_languages(t, signal, audience)),
        rows=(stop_row(t, version),),
    )


def ask_note(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    return Message(
        lines(
            t.text("Type your note on {signal}.", signal=short_name(t, municipality, signal)),
            t.text("Staff read it. Whoever reported it can read it in /mijngegevens."),
        ),
        rows=(stop_row(t, version),),
    )


def ask_part(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    return Message(
        lines(
            t.text("{signal} is about two things? Type the second.", signal=short_name(t, municipality, signal)),
            t.text("It gets a number of its own. The reporter hears both numbers."),
            quoted(t, signal.text),
        ),
        rows=(stop_row(t, version),),
        words_of=(signal.id,),
    )


def ask_heard(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    return Message(
        t.text("What was {signal} about? Write nothing about people.", signal=short_name(t, municipality, signal))
        if signal.erased
        else t.text("What does the voice message of {signal} say?", signal=short_name(t, municipality, signal)),
        rows=(stop_row(t, version),),
    )


def preview(
    t: Translator, version: int, municipality: Municipality, signal: Signal, writing: Writing, audience: Audience
) -> Message:
    targets = _targets(t, municipality, signal, audience)
    drop = button(t.label("button", "🗑 Without the attachment"), version, "plain")
    ready = is_ready(municipality, signal, writing.text)
    translated = t.text("Ready text: the resident gets it in their own language.") if ready else None
    return Message(
        lines(
            targets,
            _in_which_languages(t, signal, audience),
            quoted(t, writing.text),
            enclosed(t, writing.attachment),
            translated,
        ),
        rows=(
            *(((drop,),) if writing.attachment else ()),
            (
                button(t.label("button", "✅ Send"), version, "send"),
                button(t.label("button", "✏️ Change"), version, "edit"),
            ),
            stop_row(t, version),
        ),
    )


def enclosed(t: Translator, attachment: Attachment | None) -> Markup | None:
    if attachment is None:
        return None
    return t.text("📷 A photo goes along.") if attachment.kind == "photo" else t.text("🎤 A voice message goes along.")


def words_to_go_along(t: Translator) -> Message:
    return Message(t.text("Thank you, I have it. Now type the words that go with it."))


def nothing_waits(t: Translator) -> str:
    """On a button of what was written, stopped, left for a day, or went with what it was about."""
    return t.plain("This button is old: nothing is being written here any more. Begin anew if it is still needed.")


def leaves_soon(t: Translator, seconds: int) -> str:
    return t.plain("It leaves in {seconds} seconds. Undo within that time and nobody sees it.", seconds=seconds)


def leaves_at(t: Translator, moment: datetime) -> str:
    """`moment` is local: residents are not written to at night."""
    return t.plain("It leaves at {moment}. Undo before and nobody sees it.", moment=t.day_and_time(moment))


def choose_reason(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    reasons = [Button(reason(t, one), f"close:{signal.id}:{signal.version}:{one}") for one in ClosingReason]
    return Message(
        t.text("Why can {signal} be closed?", signal=short_name(t, municipality, signal)),
        rows=tuple(row for row in (*pairs(reasons), desk_row(t, municipality, signal), back_to_card(t, signal)) if row),
    )


def call_back(t: Translator, call_back_id: int, number: str) -> Message:
    return Message(
        t.text("📞 Somebody asks to be called back: {number}", number=number),
        rows=((Button(t.label("button", "✅ Called"), f"called:{call_back_id}"),),),
        words_of=(WITHOUT_NUMBER,),
    )


def called_back(t: Translator) -> Message:
    return Message(t.text("📞 Called back. The number is deleted."))


def no_call_backs(t: Translator) -> Message:
    return Message(t.text("Nobody waits to be called back."))


def what_with_words(t: Translator, version: int) -> Message:
    """Free text of staff never becomes a report by itself."""
    search = Button(t.label("button", "🔎 Search"), f"typed:{version}")
    register = Button(t.label("button", "➕ New report"), f"new:{version}")
    queue = Button(t.label("button", "📋 Queue"), "queue:all:")
    return Message(
        t.text("I make no report of what you type. Reply to a card, or choose:"),
        rows=((search, register), (queue,)),
    )


def what_with_text(t: Translator, dialogue_version: int, signal: Signal) -> Message:
    """What replies to a card."""
    deeds = {"reply": t.label("button", "💬 Answer"), "note": t.label("button", "📝 Note")}
    if not signal.is_open:
        del deeds["reply"]
    row = tuple(
        Button(label, f"with:{deed}:{signal.id}:{signal.version}:{dialogue_version}") for deed, label in deeds.items()
    )
    return Message(t.text("What is this text for {number}?", number=signal.number), rows=(row,))


def only_text(t: Translator) -> Message:
    return Message(t.text("Please type it as text."))


def too_long(t: Translator, most: int) -> Message:
    return Message(t.text("That is too long: at most {most} characters.", most=most))
