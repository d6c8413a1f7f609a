"""What happens with what residents write, and what they may ask."""

from markupsafe import Markup

from domain.municipality import Municipality
from handlers.i18n import Translator
from handlers.views.erasure import ERASE
from handlers.views.messages import Button, Message, lines


def privacy(t: Translator, municipality: Municipality) -> Message:
    return Message(
        lines(
            t.text(
                "<b>Why?</b> The municipality of {municipality} wants to know what goes on in your neighbourhood. "
                "Then we can do something about it. {legal_ground}",
                municipality=municipality.name,
                legal_ground=t.own(municipality.privacy.legal_ground),
            ),
            "\n" + _who_sees(t, municipality) + "\n",
            t.text(
                "<b>Who else?</b> Organisations that help hear the subject and the place. "
                "They read your words only if you say yes. The safety team sees numbers only, never a name."
            )
            + "\n",
            _how_long(t, municipality) + "\n",
            _what_stays(t, municipality) + "\n",
            _rights(t, municipality),
        ),
        rows=(
            (Button(t.label("button", "📄 My data"), "mydata"),),
            (Button(t.label("button", "🧹 Clear this chat"), "clear:ask"),),
            (Button(t.label("button", "🗑 Erase me"), ERASE),),
        ),
    )


def _who_sees(t: Translator, municipality: Municipality) -> Markup:
    alone = t.text(
        "The municipality does not see who you are. The computer keeps a secret code. "
        "So our answer can reach you. Telegram does know that you talk to us, and could read it.\n\n"
        "<b>Send</b>: we see that your reports come from the same person. "
        "We do not see your name, phone number or picture.\n"
        "<b>Send anonymously</b>: this report stands alone. We do not see your other reports, "
        "your language or the exact time. A photo, a voice message or a pin on the map does not go along."
    )
    code = t.plural(
        "{count} day after your report is closed the secret code is deleted.",
        "{count} days after your report is closed the secret code is deleted.",
        municipality.retention.reply_keys,
    )
    return (
        alone
        + " "
        + code
        + "\n\n"
        + t.text("Questions about your data: {contact}", contact=municipality.privacy_contact)
    )


def _how_long(t: Translator, municipality: Municipality) -> Markup:
    return Markup(" ").join(
        (
            t.text("<b>How long?</b> Is your report closed? Then we delete your voice message."),
            t.plural(
                "After {count} day we forget that it was yours.",
                "After {count} days we forget that it was yours.",
                municipality.retention.identity,
            ),
            t.plural(
                "After {count} day we delete what you wrote and what we answered.",
                "After {count} days we delete what you wrote and what we answered.",
                municipality.retention.texts,
            ),
            t.text(
                "The subject, the neighbourhood and the day stay. A complaint or the law can make it longer. "
                "We tell you so, as long as we have the secret code. Without it we cannot reach you."
            ),
        )
    )


def _what_stays(t: Translator, municipality: Municipality) -> Markup:
    meeting = t.plural(
        "The list of a meeting stays for {count} day.",
        "The list of a meeting stays for {count} days.",
        municipality.retention.participants,
    )
    rest = t.text(
        "Do we have your phone number? It goes when we have called you. "
        "Until you type /verwijder we keep the number of your chat, your language and the neighbourhood you chose. "
        "We also keep since which month we know you. And whether you want news or questions, and since when. "
        "You can always withdraw that with /privacy."
    )
    return meeting + " " + rest


def _rights(t: Translator, municipality: Municipality) -> Markup:
    return t.text(
        "<b>Your rights</b>: you may see your data and have it changed or erased. "
        "With /mijngegevens you get all of it in a file. The file stays in this chat until you clear the chat. "
        "You may also object. Do you not agree with us? Ask for the privacy officer. "
        "Or complain to the {authority}: {website}",
        authority=municipality.privacy.authority,
        website=municipality.privacy.authority_website,
    )
