"""What residents are asked while they report, one question a message."""

from dataclasses import replace

from markupsafe import Markup

from domain.dialogues import Step
from domain.municipality import Municipality, Topic
from domain.reports import LONGEST_TEXT, Draft
from domain.seasons import Hotspot, Season
from domain.signals import HowOften, PartOfDay, Signal
from handlers.i18n import Translator
from handlers.views.labels import how_often, part_of_day
from handlers.views.messages import Button, Message, Row, lines, pairs, quoted

_FIRST_TOPICS = 3


def button(label: str, version: int, field: str, value: str = "") -> Button:
    """A button of a dialogue; the version tells whether it is still the one to press."""
    return Button(label, f"d:{version}:{field}:{value}")


def stop_row(t: Translator, version: int) -> Row:
    return (button(t.label("button", "✖️ Stop"), version, "stop"),)


def way_out(t: Translator, version: int) -> Row:
    return (button(t.label("button", "⬅️ Back"), version, "back"), *stop_row(t, version))


def ask_text(t: Translator, version: int, season: Season | None) -> Message:
    """In a season that is offered too."""
    offer = ((button(t.own(season.name), version, "season", season.key),),) if season else ()
    return Message(
        t.text(
            "What is going on? Write it in your own words. "
            "You can also send a photo, or a voice message of at most two minutes."
        ),
        rows=(*offer, stop_row(t, version)),
    )


def ask_text_again(t: Translator, version: int, text: str) -> Message:
    return Message(lines(t.text("Write the text again. Now it is:"), quoted(t, text)), rows=(way_out(t, version),))


def ask_for_more(t: Translator, version: int) -> Message:
    return Message(
        t.text("Can you tell a little more? What happens, and where? I keep what you wrote."),
        rows=(stop_row(t, version),),
    )


def ask_words_with_picture(t: Translator, version: int) -> Message:
    return Message(
        t.text("Thank you, I have it. What is going on there? Write it in a few words."),
        rows=(stop_row(t, version),),
    )


def ask_shorter(t: Translator, version: int, length: int) -> Message:
    return Message(
        t.text(
            "That is a long text: {length} characters. At most {most} fit. Can you write the most "
            "important part briefly? I will send your whole text along.",
            length=length,
            most=LONGEST_TEXT,
        ),
        rows=(
            (button(t.label("button", "✂️ Take the beginning"), version, "shorten"),),
            stop_row(t, version),
        ),
    )


def ask_neighbourhood(
    t: Translator, version: int, municipality: Municipality, hotspots: tuple[Hotspot, ...] = ()
) -> Message:
    """With hotspots: where exactly, if it is at one of them."""
    choices = [button(one.name, version, "neighbourhood", one.key) for one in municipality.neighbourhoods]
    elsewhere = button(t.label("button", "Somewhere else"), version, "neighbourhood", "elsewhere")
    question = t.text("Where is it?") if hotspots else t.text("Which neighbourhood is it in?")
    return Message(
        question,
        rows=(*hotspot_rows(t, version, hotspots), *pairs([*choices, elsewhere]), way_out(t, version)),
    )


def hotspot_rows(t: Translator, version: int, hotspots: tuple[Hotspot, ...]) -> tuple[Row, ...]:
    return pairs(
        [button(t.label("button", "📍 {place}", place=one.name), version, "hotspot", one.key) for one in hotspots]
    )


def ask_whether_here(t: Translator, version: int, municipality: Municipality) -> Message:
    """The words name another place than the neighbourhoods that take part."""
    question = ask_neighbourhood(t, version, municipality)
    here_after_all = t.text("Is it in one of these neighbourhoods after all?")
    return Message(lines(elsewhere(t, municipality), here_after_all), rows=question.rows)


def elsewhere(t: Translator, municipality: Municipality) -> Markup:
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
            way_out(t, version),
        ),
    )


def _topic_button(t: Translator, version: int, topic: Topic) -> Button:
    return button(t.own(topic.label), version, "topic", topic.key)


def ask_place(t: Translator, version: int, topic: Topic, hotspots: tuple[Hotspot, ...]) -> Message:
    words = t.text("Where is it, roughly? Type a street or a place, such as “behind the garages”.")
    pin = t.text("You can also send a location (📎).")
    return Message(
        lines(words, pin if topic.location else None),
        rows=(
            *hotspot_rows(t, version, hotspots),
            (button(t.label("button", "Skip"), version, "place"),),
            way_out(t, version),
        ),
    )


def ask_when(t: Translator, version: int) -> Message:
    choices = [button(part_of_day(t, part), version, "when", part) for part in PartOfDay]
    skip = button(t.label("button", "It varies"), version, "when")
    return Message(t.text("When does it usually happen?"), rows=(*pairs([*choices, skip]), way_out(t, version)))


def ask_how_often(t: Translator, version: int) -> Message:
    choices = [button(how_often(t, one), version, "how_often", one) for one in HowOften]
    skip = button(t.label("button", "I do not know"), version, "how_often")
    return Message(t.text("How often does it happen?"), rows=(*pairs([*choices, skip]), way_out(t, version)))


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
    return Message(t.text("What do you want to change?"), rows=(*pairs(choices), way_out(t, version)))


def warn_about_voice(t: Translator, version: int) -> Message:
    return Message(
        t.text("Your voice can be recognised. Send it all the same?"),
        rows=(
            (button(t.label("button", "🕶 Send all the same"), version, "all_the_same"),),
            way_out(t, version),
        ),
    )


def ask_idea(t: Translator, version: int) -> Message:
    return Message(t.text("Good! Tell us your idea."), rows=(stop_row(t, version),))


def ask_offer(t: Translator, version: int) -> Message:
    return Message(
        t.text("Great! What would you like to do? And when do you have time?"),
        rows=(stop_row(t, version),),
    )


def ask_addition(t: Translator, version: int) -> Message:
    return Message(t.text("What do you want to add?"), rows=(stop_row(t, version),))


def continue_or_new(t: Translator, version: int, draft: Draft) -> Message:
    return Message(
        lines(t.text("You had not finished. Go on?"), quoted(t, draft.text[:200])),
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
                button(t.label("button", "Yes, add it"), version, "add"),
                button(t.label("button", "🆕 New report"), version, "other"),
            ),
        ),
    )


def please_choose(t: Translator, question: Message) -> Message:
    """The same question again, for an answer that says nothing."""
    sorry = t.text("Sorry, I did not understand that. Please choose one of the buttons.")
    return replace(question, text=lines(sorry, question.text))
