"""A report as a resident sees it: the preview and the receipt."""

from dataclasses import replace

from markupsafe import Markup, escape

from domain.municipality import Direct, Municipality, Topic
from domain.office import Number
from domain.personal.guard import Seen
from domain.promises import Halt
from domain.reports import Draft
from domain.safety.danger import Danger, worst_in
from domain.safety.rules import Concern, Level
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.gate import in_danger, no_life_in_danger
from handlers.views.labels import how_often, part_of_day, photo_count, voice_length
from handlers.views.messages import Button, Message, Row, lines, quoted
from handlers.views.personal import send_rows, warning
from handlers.views.promises import of_receipt
from handlers.views.questions import button, elsewhere
from handlers.views.welcome import face_lines


def preview(t: Translator, version: int, municipality: Municipality, draft: Draft, seen: Seen) -> Message:
    """With what the guard saw in the words, which is decided on as they are sent."""
    privacy = t.text(
        "We do not see your name and phone number. With “anonymously” we do not see your other reports either."
    )
    change = (
        button(t.label("button", "✏️ Change"), version, "edit"),
        button(t.label("button", "✖️ Stop"), version, "stop"),
    )
    send = send_rows(t, version, seen) if seen.found else _send_row(t, version)
    if municipality.topic(draft.topic or "").direct is not None:
        send = _pass_on_rows(t, version) if not seen.found else (*send, _myself_row(t, version))
    warned = warning(t, municipality, seen) if seen.found else None
    return Message(lines(_report(t, municipality, draft), warned, privacy), rows=(*send, change))


def _send_row(t: Translator, version: int) -> tuple[Row, ...]:
    return (
        (
            button(t.label("button", "✅ Send"), version, "send"),
            button(t.label("button", "🕶 Send anonymously"), version, "anonymous"),
        ),
    )


def _pass_on_rows(t: Translator, version: int) -> tuple[Row, ...]:
    """What another team does all by itself can be reported there as well."""
    return (
        (button(t.label("button", "✅ We pass it on"), version, "send"),),
        (button(t.label("button", "🕶 We pass it on anonymously"), version, "anonymous"),),
        _myself_row(t, version),
    )


def _myself_row(t: Translator, version: int) -> Row:
    return (button(t.label("button", "🔗 I report it myself"), version, "myself"),)


def report_yourself(t: Translator, municipality: Municipality, draft: Draft, direct: Direct) -> Message:
    """The address, and the words to take along: nothing was sent."""
    return Message(
        lines(
            t.text(
                "Good. You report it to {partner} yourself.", partner=t.own(municipality.partner(direct.partner).name)
            ),
            t.text("I sent nothing. You can copy your text:"),
            Markup("<pre>{}</pre>").format("\n".join(one for one in (draft.place, draft.text) if one)),
        ),
        rows=((Button(t.label("button", "🔗 Open the page"), "", direct.link),),),
    )


def what_was_sent(t: Translator, municipality: Municipality, draft: Draft) -> Message:
    """The preview without its buttons, as it stays in the chat."""
    return Message(_report(t, municipality, draft))


def _report(t: Translator, municipality: Municipality, draft: Draft) -> Markup:
    topic, danger = municipality.topic(draft.topic or ""), _danger_in(draft)
    return lines(
        _good_to_tell(t) if not draft.welcomed and is_hard_to_tell(municipality, draft) else None,
        t.text("Thank you. This is what I make of it:"),
        summary(t, municipality, draft, topic),
        quoted(t, draft.text),
        _extras(t, draft, topic),
        _whom_to_call(t, municipality, topic, danger),
    )


def is_hard_to_tell(municipality: Municipality, draft: Draft) -> bool:
    is_known = draft.topic is not None and municipality.topic(draft.topic).hard_to_tell
    return is_known or _danger_in(draft).level is Level.NOW


def with_question(t: Translator, question: Message, is_hard: bool, numbers: Markup | None) -> Message:
    """Before it, what cannot wait for the preview."""
    first = [one for one in (_good_to_tell(t) if is_hard else None, numbers) if one]
    return replace(question, text=Markup("\n\n").join((*first, question.text)))


def _good_to_tell(t: Translator) -> Markup:
    return t.text("It is good that you tell us this.")


def _danger_in(draft: Draft) -> Danger:
    found = [worst_in(words) for words in (draft.text, draft.whole_text, draft.place)]
    return next((one for one in found if one.level is Level.NOW), found[0])


def _whom_to_call(t: Translator, municipality: Municipality, topic: Topic, danger: Danger) -> Markup | None:
    """What the words ask for goes before what the topic does: in danger nobody is sent to the police alone."""
    match danger.level:
        case Level.NOW:
            shown = {number for one in (*danger.concerns, Concern.CRIME) for number in one.numbers}
            more = tuple(number for number in topic.call if number not in shown)
            return lines(in_danger(t, municipality, danger.concerns), numbers_to_call(t, municipality, more))
        case Level.POLICE:
            return no_life_in_danger(t, municipality, danger.concerns)
        case Level.NONE:
            return numbers_to_call(t, municipality, topic.call)


def summary(t: Translator, municipality: Municipality, draft: Draft, topic: Topic) -> Markup:
    head = t.text(
        "<b>{topic}</b> in <b>{neighbourhood}</b>",
        topic=t.own(topic.label),
        neighbourhood=municipality.neighbourhood(draft.neighbourhood or "").name,
    )
    details = [
        t.alone(draft.place) if draft.place else "",
        part_of_day(t, draft.when) if draft.when else "",
        how_often(t, draft.how_often) if draft.how_often else "",
    ]
    return escape(t.comma).join([head, *(detail for detail in details if detail)])


def _extras(t: Translator, draft: Draft, topic: Topic) -> Markup | None:
    parts: list[Markup | None] = []
    if draft.voice:
        parts.append(voice_length(t, draft.voice))
    if draft.photos and topic.photo:
        parts.append(photo_count(t, len(draft.photos)))
    if draft.photos and not topic.photo:
        parts.append(t.text("📷 With this subject no photo is sent along."))
    if draft.location and topic.location:
        parts.append(t.text("📍 With a pin on the map"))
    if draft.location and not topic.location:
        parts.append(t.text("📍 With this subject no pin on the map is sent along."))
    if draft.whole_text:
        parts.append(t.text("📄 Your whole text goes along."))
    if (draft.photos and topic.photo) or (draft.location and topic.location):
        parts.append(t.text("“Anonymously” goes without photo and pin."))
    return lines(*parts) or None


def numbers_to_call(t: Translator, municipality: Municipality, shown: tuple[Number, ...]) -> Markup | None:
    """Who to call when it happens right now, each on a line of its own so that a phone makes it a link."""
    numbers = municipality.numbers
    sentences = {
        Number.EMERGENCY: t.text("In danger? Call\n{number}.", number=numbers[Number.EMERGENCY]),
        Number.POLICE: t.text("Is it happening now? Call the police:\n{number}.", number=numbers[Number.POLICE]),
        Number.CRIME_ANONYMOUS: t.text("Rather anonymously:\n{number}.", number=numbers[Number.CRIME_ANONYMOUS]),
        Number.WORRYING_BEHAVIOUR: t.text(
            "Worried about somebody’s behaviour? Call\n{number}.", number=numbers[Number.WORRYING_BEHAVIOUR]
        ),
        Number.SAFE_AT_HOME: t.text("Not safe at home? Call\n{number}.", number=numbers[Number.SAFE_AT_HOME]),
        Number.SUICIDE_PREVENTION: t.text(
            "Are you thinking of ending your life? Call\n{number}.", number=numbers[Number.SUICIDE_PREVENTION]
        ),
        Number.CHILD_LINE: t.text("Child or teenager? Call\n{number}.", number=numbers[Number.CHILD_LINE]),
    }
    return lines(*(sentences[number] for number in shown)) or None


def receipt(t: Translator, municipality: Municipality, signal: Signal, halt: Halt | None) -> Message:
    return Message(
        lines(
            t.text("✅ Sent. Your report has number <b>{number}</b>.", number=signal.number),
            of_receipt(t, municipality, signal, halt),
            face_lines(t, municipality),
        ),
        rows=((Button(t.label("button", "📋 My reports"), "mine"),),),
    )


def asking_for_ideas(t: Translator, shown: Message, reply_key: str) -> Message:
    """Not of who is in danger."""
    more = (
        Button(t.label("button", "💡 I have an idea"), f"more:idea:{reply_key}"),
        Button(t.label("button", "🤝 I want to help"), f"more:offer:{reply_key}"),
    )
    words = lines(shown.text, Markup("\n") + t.text("What would help, do you think?"))
    return replace(shown, text=words, rows=(more, *shown.rows))


def added(t: Translator, signal: Signal) -> Message:
    return Message(t.text("Thank you. I put it with {number}.", number=signal.number))


def stopped(t: Translator) -> Message:
    return Message(Markup(" ").join((t.text("Stopped."), kept_for_a_day(t))))


def kept_for_a_day(t: Translator) -> Markup:
    return t.text("Nothing was sent. I keep what you wrote for one day.")


def outside(t: Translator, municipality: Municipality) -> Message:
    return Message(elsewhere(t, municipality))


def not_open_yet(t: Translator, municipality: Municipality, key: str) -> Message:
    words = t.own(municipality.neighbourhood(key).before_opening)
    return Message(lines(words, face_lines(t, municipality)))


def was_away(t: Translator) -> Message:
    return Message(t.text("I was away for a while. Here is my answer after all."))
