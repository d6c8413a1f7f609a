"""Reporting as a resident sees it: the questions, the preview, the receipt."""

from markupsafe import Markup

from domain.dialogues import Step
from domain.municipality import Municipality, Number, Topic
from domain.reports import LONGEST_TEXT, LONGEST_VOICE, Draft
from domain.signals import HowOften, PartOfDay, Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines, pairs
from handlers.views.welcome import face_lines, who_at_start

_FIRST_TOPICS = 3


def button(label: str, version: int, field: str, value: str = "") -> Button:
    """A button of a dialogue; the version tells whether it is still the one to press."""
    return Button(label, f"d:{version}:{field}:{value}")


def _way_out(t: Translator, version: int, back: bool = True) -> Row:
    stop = button(t.label("button", "✖️ Stop"), version, "stop")
    return (button(t.label("button", "⬅️ Back"), version, "back"), stop) if back else (stop,)


def ask_text(t: Translator, version: int) -> Message:
    return Message(
        t.text(
            "What is going on? Write it in your own words. "
            "You can also send a photo, or a voice message of at most two minutes."
        ),
        rows=(_way_out(t, version, back=False),),
    )


def ask_text_again(t: Translator, version: int, text: str) -> Message:
    return Message(
        lines(t.text("Write the text anew. Now it is:"), quoted(text)), rows=(_way_out(t, version),)
    )


def ask_for_more(t: Translator, version: int) -> Message:
    return Message(
        t.text("Can you tell a little more? What happens, and where? I keep what you wrote."),
        rows=(_way_out(t, version, back=False),),
    )


def ask_words_with_picture(t: Translator, version: int) -> Message:
    return Message(
        t.text("Thank you, I have it. What is going on there? Write it in a few words."),
        rows=(_way_out(t, version, back=False),),
    )


def ask_shorter(t: Translator, version: int, length: int) -> Message:
    return Message(
        t.text(
            "That is a long text: {length} characters. At most {most} fit. "
            "Can you write the most important part in short? I send your whole text along.",
            length=length,
            most=LONGEST_TEXT,
        ),
        rows=(
            (button(t.label("button", "✂️ Take the beginning"), version, "shorten"),),
            _way_out(t, version, back=False),
        ),
    )


def ask_neighbourhood(t: Translator, version: int, municipality: Municipality) -> Message:
    choices = [button(one.name, version, "neighbourhood", one.key) for one in municipality.neighbourhoods]
    elsewhere = button(t.label("button", "Somewhere else"), version, "neighbourhood", "elsewhere")
    return Message(
        t.text("Which neighbourhood is it in?"), rows=(*pairs([*choices, elsewhere]), _way_out(t, version))
    )


def ask_whether_here(t: Translator, version: int, municipality: Municipality) -> Message:
    """The words name another place than the neighbourhoods that take part."""
    question = ask_neighbourhood(t, version, municipality)
    here_after_all = t.text("Is it in one of these neighbourhoods after all?")
    return Message(lines(_elsewhere(t, municipality), here_after_all), rows=question.rows)


def _elsewhere(t: Translator, municipality: Municipality) -> Markup:
    return t.text("{words}", words=t.own(municipality.elsewhere))


def ask_topic(t: Translator, version: int, municipality: Municipality, likely: tuple[str, ...]) -> Message:
    """The likely ones first, each on a row of its own."""
    first = [municipality.topic(key) for key in likely[:_FIRST_TOPICS]]
    others = [topic for topic in municipality.topics if topic not in first]
    return Message(
        t.text("What is it about?"),
        rows=(
            *((_topic_button(t, version, topic),) for topic in first),
            *pairs([_topic_button(t, version, topic) for topic in others]),
            _way_out(t, version),
        ),
    )


def _topic_button(t: Translator, version: int, topic: Topic) -> Button:
    return button(t.own(topic.label), version, "topic", topic.key)


def ask_place(t: Translator, version: int, topic: Topic) -> Message:
    words = t.text("Where is it, roughly? Type a street or a place, such as “behind the garages”.")
    pin = t.text("You can also send a location (📎).")
    return Message(
        lines(words, pin if topic.location else None),
        rows=((button(t.label("button", "Skip"), version, "place"),), _way_out(t, version)),
    )


def ask_when(t: Translator, version: int) -> Message:
    choices = [button(part_of_day(t, part), version, "when", part) for part in PartOfDay]
    skip = button(t.label("button", "That differs"), version, "when")
    return Message(t.text("When is it, mostly?"), rows=(*pairs([*choices, skip]), _way_out(t, version)))


def ask_how_often(t: Translator, version: int) -> Message:
    choices = [button(how_often(t, one), version, "how_often", one) for one in HowOften]
    skip = button(t.label("button", "I do not know"), version, "how_often")
    return Message(t.text("How often does it happen?"), rows=(*pairs([*choices, skip]), _way_out(t, version)))


def ask_change(t: Translator, version: int) -> Message:
    fields = {
        Step.TEXT: t.label("button", "📝 Text"),
        Step.NEIGHBOURHOOD: t.label("button", "🏘 Neighbourhood"),
        Step.TOPIC: t.label("button", "🏷 Subject"),
        Step.PLACE: t.label("button", "📍 Where"),
        Step.WHEN: t.label("button", "🕘 When"),
        Step.HOW_OFTEN: t.label("button", "🔁 How often"),
    }
    choices = [button(label, version, "change", step) for step, label in fields.items()]
    return Message(t.text("What do you want to change?"), rows=(*pairs(choices), _way_out(t, version)))


def part_of_day(t: Translator, part: PartOfDay) -> str:
    return {
        PartOfDay.DAY: t.label("part of day", "during the day"),
        PartOfDay.EVENING: t.label("part of day", "in the evening"),
        PartOfDay.NIGHT: t.label("part of day", "at night"),
    }[part]


def how_often(t: Translator, one: HowOften) -> str:
    return {
        HowOften.DAILY: t.label("how often", "almost every day"),
        HowOften.WEEKLY: t.label("how often", "every week"),
        HowOften.ONCE: t.label("how often", "once"),
    }[one]


def preview(t: Translator, version: int, municipality: Municipality, draft: Draft) -> Message:
    send = (
        button(t.label("button", "✅ Send"), version, "send"),
        button(t.label("button", "🕶 Send anonymously"), version, "anonymous"),
    )
    change = (
        button(t.label("button", "✏️ Change"), version, "edit"),
        button(t.label("button", "✖️ Stop"), version, "stop"),
    )
    privacy = t.text(
        "We do not see your name and phone number. "
        "With “anonymously” we do not see your other reports either."
    )
    return Message(lines(_report(t, municipality, draft), privacy), rows=(send, change))


def what_was_sent(t: Translator, municipality: Municipality, draft: Draft) -> Message:
    """The preview without its buttons, as it stays in the chat."""
    return Message(_report(t, municipality, draft))


def _report(t: Translator, municipality: Municipality, draft: Draft) -> Markup:
    topic = municipality.topic(draft.topic or "")
    return lines(
        t.text("Thank you. This is what I make of it:"),
        _summary(t, municipality, draft, topic),
        quoted(draft.text),
        _extras(t, draft, topic),
        numbers_to_call(t, municipality, topic),
    )


def quoted(text: str) -> Markup | None:
    return Markup("„{}”").format(text) if text else None


def _summary(t: Translator, municipality: Municipality, draft: Draft, topic: Topic) -> Markup:
    head = t.text(
        "<b>{topic}</b> in <b>{neighbourhood}</b>",
        topic=t.own(topic.label),
        neighbourhood=municipality.neighbourhood(draft.neighbourhood or "").name,
    )
    details = [
        draft.place,
        part_of_day(t, draft.when) if draft.when else "",
        how_often(t, draft.how_often) if draft.how_often else "",
    ]
    return Markup(", ").join([head, *(detail for detail in details if detail)])


def _extras(t: Translator, draft: Draft, topic: Topic) -> Markup | None:
    parts: list[Markup | None] = []
    if draft.voice:
        parts.append(t.plural("🎤 Voice message, {count} second", "🎤 Voice message, {count} seconds", draft.voice.duration))
    if draft.photos and topic.photo:
        count = len(draft.photos)
        parts.append(t.plural("📷 {count} photo", "📷 {count} photos", count))
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


def numbers_to_call(t: Translator, municipality: Municipality, topic: Topic) -> Markup | None:
    """Who to call when it happens right now."""
    numbers = municipality.numbers
    sentences = {
        Number.EMERGENCY: t.text("In danger? Call {number}.", number=numbers[Number.EMERGENCY]),
        Number.POLICE: t.text("Does it happen now? Call the police: {number}.", number=numbers[Number.POLICE]),
        Number.CRIME_ANONYMOUS: t.text("Rather anonymously: {number}.", number=numbers[Number.CRIME_ANONYMOUS]),
        Number.WORRYING_BEHAVIOUR: t.text(
            "Worried about somebody’s behaviour? Call {number}.", number=numbers[Number.WORRYING_BEHAVIOUR]
        ),
        Number.SAFE_AT_HOME: t.text("Not safe at home? Call {number}.", number=numbers[Number.SAFE_AT_HOME]),
        Number.SUICIDE_PREVENTION: t.text(
            "Do you think of ending your life? Call {number}.", number=numbers[Number.SUICIDE_PREVENTION]
        ),
        Number.CHILD_LINE: t.text("Child or teenager? Call {number}.", number=numbers[Number.CHILD_LINE]),
    }
    return Markup(" ").join(sentences[number] for number in topic.call) or None


def warn_about_voice(t: Translator, version: int) -> Message:
    return Message(
        t.text("Your voice can be recognised. Send it all the same?"),
        rows=(
            (button(t.label("button", "🕶 Send all the same"), version, "all_the_same"),),
            _way_out(t, version),
        ),
    )


def receipt(t: Translator, municipality: Municipality, signal: Signal, reply_key: str) -> Message:
    return Message(
        lines(
            t.text("✅ Sent. Your report has number <b>{number}</b>.", number=signal.number),
            t.text(
                "{name} answers you by <b>{day}</b> at the latest.",
                name=who_at_start(t, municipality),
                day=t.day(signal.promised_on),
            ),
            face_lines(t, municipality),
            Markup("\n") + t.text("What would help, do you think?"),
        ),
        rows=(
            (
                Button(t.label("button", "💡 I have an idea"), f"more:idea:{reply_key}"),
                Button(t.label("button", "🤝 I want to help"), f"more:offer:{reply_key}"),
            ),
            (Button(t.label("button", "📋 My reports"), "mine"),),
        ),
    )


def ask_idea(t: Translator, version: int) -> Message:
    return Message(t.text("Good! Tell us your idea."), rows=(_way_out(t, version, back=False),))


def ask_offer(t: Translator, version: int) -> Message:
    return Message(
        t.text("Great! What would you like to do? And when do you have time?"),
        rows=(_way_out(t, version, back=False),),
    )


def added(t: Translator, signal: Signal) -> Message:
    return Message(t.text("Thank you. I put it with {number}.", number=signal.number))


def stopped(t: Translator) -> Message:
    return Message(t.text("Stopped. Nothing was sent. I keep what you wrote for one day."))


def continue_or_new(t: Translator, version: int, draft: Draft) -> Message:
    return Message(
        lines(t.text("You were busy. Go on?"), quoted(draft.text[:200])),
        rows=(
            (
                button(t.label("button", "▶️ Go on"), version, "continue"),
                button(t.label("button", "🆕 New report"), version, "new"),
            ),
        ),
    )


def belongs_to(t: Translator, version: int, signal: Signal) -> Message:
    """Something typed right after an answer: more about the same, or something new?"""
    return Message(
        t.text("Does this belong to your report {number}?", number=signal.number),
        rows=(
            (
                button(t.label("button", "Yes, put it with it"), version, "add"),
                button(t.label("button", "🆕 New report"), version, "new"),
            ),
        ),
    )


def outside(t: Translator, municipality: Municipality) -> Message:
    return Message(_elsewhere(t, municipality))


def not_open_yet(t: Translator, municipality: Municipality, key: str) -> Message:
    words = t.own(municipality.neighbourhood(key).before_opening)
    return Message(lines(words, face_lines(t, municipality)))


def voice_too_long(t: Translator) -> Message:
    return Message(
        t.text(
            "A voice message can take {minutes} minutes at most. Please record a shorter one, or write it.",
            minutes=LONGEST_VOICE // 60,
        )
    )


def too_many_photos(t: Translator, most: int) -> Message:
    return Message(t.text("I keep the first {most} photos.", most=most))


def only_these_kinds(t: Translator) -> Message:
    return Message(t.text("I cannot read that. Please send text, a photo, a voice message or a location."))


def cannot_use_edit(t: Translator) -> Message:
    return Message(t.text("I see that you changed a message. Please write it again as a new message."))


def please_choose(t: Translator) -> Message:
    return Message(t.text("Sorry, I did not understand that. Please choose one of the buttons."))


def was_away(t: Translator) -> Message:
    return Message(t.text("I was away for a while. Here is my answer after all."))
