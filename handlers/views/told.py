"""What the reporter of a signal hears of what is done with it."""

from markupsafe import Markup

from domain.languages import language_of
from domain.municipality import Municipality
from domain.notices import (
    Closed,
    ConsentAsked,
    Corrected,
    Forwarded,
    Held,
    HoldLifted,
    IsItSolved,
    Merged,
    Muted,
    NotPassedOn,
    PhotosLost,
    PromiseLifted,
    QuestionAsked,
    QuestionOpen,
    Referred,
    Reopened,
    Replied,
    Split,
    ToReporter,
)
from domain.retention import HoldReason
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views import forwarding_told, pacing
from handlers.views.evaluations import is_it_solved
from handlers.views.labels import status
from handlers.views.messages import Button, File, Message, lines, quoted
from handlers.views.promises import answer_by, lifted
from handlers.views.ready import in_their_language
from handlers.views.welcome import who, who_at_start


def told(t: Translator, municipality: Municipality, notice: ToReporter) -> list[Message]:
    """With what goes along in a message of its own, since a caption holds less than a message."""
    if isinstance(notice, Replied | Closed) and notice.attachment is not None:
        enclosed = File(notice.attachment.kind, notice.attachment.file_id)
        caption = t.text("With <b>{number}</b>", number=notice.signal.number)
        return [_told(t, municipality, notice), Message(caption, attachment=enclosed)]
    return [_told(t, municipality, notice)]


def _told(t: Translator, municipality: Municipality, notice: ToReporter) -> Message:
    if isinstance(notice, IsItSolved):
        return is_it_solved(t, notice.signal)
    words = _words(t, municipality, notice)
    if isinstance(notice, QuestionAsked | QuestionOpen):
        return Message(words)
    if isinstance(notice, Forwarded | Referred | ConsentAsked) and notice.consent_id is not None:
        return Message(words, rows=forwarding_told.consent_row(t, notice.consent_id))
    return Message(words, rows=((Button(t.label("button", "📋 My reports"), "mine"),),))


def news(t: Translator, signal: Signal, envelope_id: int) -> Message:
    """All that a lock screen shows; the rest is behind the button."""
    read = Button(t.label("button", "👁 Read {number}", number=signal.short_number), f"read:{envelope_id}")
    return Message(t.text("📬 There is news about <b>{number}</b>.", number=signal.number), rows=((read,),))


def _words(t: Translator, municipality: Municipality, notice: ToReporter) -> Markup:
    signal = notice.signal
    match notice:
        case Replied(text=text):
            return _answer(t, municipality, signal, in_their_language(t, municipality, signal, text))
        case Forwarded(partner=partner, consent_id=asked):
            return forwarding_told.forwarded(t, signal, municipality.partner(partner), asked is not None)
        case Referred(partner=partner, consent_id=asked):
            return forwarding_told.referred(t, signal, municipality.partner(partner), asked is not None)
        case ConsentAsked(partner=partner):
            return forwarding_told.may_they_read(t, signal, municipality.partner(partner))
        case Closed(text=text):
            head = t.text("✅ Your report <b>{number}</b> is closed.", number=signal.number)
            said = in_their_language(t, municipality, signal, text)
            return lines(head, quoted(t, said), _in_another_language(t, municipality, said))
        case Reopened():
            return _reopened(t, municipality, signal)
        case QuestionAsked(text=text):
            return _question(t, municipality, signal, text)
        case QuestionOpen():
            return _question_open(t, signal)
        case Merged():
            return _merged(t, signal)
        case Split(part=part):
            return _split(t, municipality, signal, part)
        case PromiseLifted(was=was, until=until):
            return lifted(t, municipality, signal, was, until)
        case Muted(reason=reason, until=until):
            return pacing.muted(t, municipality, reason, until).text
        case PhotosLost(count=count):
            return _photos_lost(t, signal, count)
        case Held(reason=reason, words=typed):
            ending = t.text("Until this is over, we delete nothing of it. You hear when it is over.")
            return lines(held(t, signal, reason, typed), ending)
        case HoldLifted():
            return _hold_lifted(t, signal)
        case NotPassedOn(unsure=unsure):
            return _still_unsure(t, signal) if unsure else _not_passed_on(t, signal)
        case Corrected():
            return _corrected(t, signal)
        case IsItSolved():
            return is_it_solved(t, signal).text


def _answer(t: Translator, municipality: Municipality, signal: Signal, text: str) -> Markup:
    name = who(t, municipality)
    head = t.text("💬 Answer to <b>{number}</b>, from {name}:", number=signal.number, name=name)
    return lines(head, quoted(t, text), _in_another_language(t, municipality, text))


def _in_another_language(t: Translator, municipality: Municipality, text: str) -> Markup | None:
    """What staff typed is not translated, and somebody can help to read it."""
    written = language_of(text)
    if written in (None, t.language):
        return None
    return t.text(
        "This is written in {language}. Do you want help to read it? Call {phone}.",
        language=t.language_name(written or ""),
        phone=municipality.phone,
    )


def _question(t: Translator, municipality: Municipality, signal: Signal, text: str) -> Markup:
    name = who_at_start(t, municipality)
    head = t.text("❓ {name} has a question about <b>{number}</b>:", number=signal.number, name=name)
    other = _in_another_language(t, municipality, text)
    return lines(head, quoted(t, text), other, t.text("Your next message is the answer."))


def _question_open(t: Translator, signal: Signal) -> Markup:
    return t.text(
        "We still have a question about <b>{number}</b>. Your next message is the answer. "
        "You need not answer: then we go on without.",
        number=signal.number,
    )


def _merged(t: Translator, signal: Signal) -> Markup:
    return t.text(
        "More residents told us the same. Your report <b>{number}</b> was put together with theirs. "
        "You hear what we do about it.",
        number=signal.number,
    )


def _photos_lost(t: Translator, signal: Signal, count: int) -> Markup:
    head = t.plural(
        "I could not keep {count} photo with <b>{number}</b>.",
        "I could not keep {count} photos with <b>{number}</b>.",
        count,
        number=signal.number,
    )
    return lines(head, t.text("The file is broken, too large, or gone. Your report itself did arrive."))


def held(t: Translator, signal: Signal, reason: HoldReason, typed: str) -> Markup:
    return lines(
        t.text("🔒 We keep your report <b>{number}</b> longer than usual.", number=signal.number),
        quoted(t, typed) or _why_held(t, reason),
    )


def _why_held(t: Translator, reason: HoldReason) -> Markup:
    return {
        HoldReason.WOO: t.text("Somebody asked the municipality for papers. By law (Woo) we may not throw them away."),
        HoldReason.COMPLAINT: t.text("There is a complaint, and we need your report for it."),
        HoldReason.OBJECTION: t.text("Somebody objects to a decision. We need your report for that."),
        HoldReason.OTHER: t.text("The municipality needs it for something else first."),
    }[reason]


def _hold_lifted(t: Translator, signal: Signal) -> Markup:
    return t.text(
        "🔓 We no longer keep your report <b>{number}</b> longer than usual. On the usual day we "
        "delete what you wrote.",
        number=signal.number,
    )


def _not_passed_on(t: Translator, signal: Signal) -> Markup:
    return t.text(
        "⏳ I did not pass on what you wrote about <b>{number}</b>. You did not choose what may stay in it. "
        "Do you still want to say it? Then send it as a reply to this message.",
        number=signal.number,
    )


def _still_unsure(t: Translator, signal: Signal) -> Markup:
    return t.text(
        "⏳ I did not pass on what you sent last. You did not choose whether it belongs to <b>{number}</b>. "
        "Does it belong there? Then send it as a reply to this message. "
        "Is it something else? Then press “📣 Report something”.",
        number=signal.number,
    )


def _corrected(t: Translator, signal: Signal) -> Markup:
    return t.text(
        "Sorry, our last message about <b>{number}</b> was not right. Your report is now: {status}.",
        number=signal.number,
        status=status(t, signal.status),
    )


def _split(t: Translator, municipality: Municipality, signal: Signal, part: Signal) -> Markup:
    head = t.text(
        "Your report <b>{number}</b> was about two things. The second has number <b>{part}</b>.",
        number=signal.number,
        part=part.number,
    )
    return Markup(" ").join((head, answer_by(t, municipality, part)))


def _reopened(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    head = t.text("🔄 We opened your report <b>{number}</b> again.", number=signal.number)
    return Markup(" ").join((head, answer_by(t, municipality, signal)))


def question_expired(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    head = t.text("We go on with <b>{number}</b> without your answer.", number=signal.number)
    return Message(lines(head, _promise(t, municipality, signal)))


def thanks_for_answer(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    head = t.text("Thank you. I put your answer with <b>{number}</b>.", number=signal.number)
    return Message(lines(head, _promise(t, municipality, signal)))


def _promise(t: Translator, municipality: Municipality, signal: Signal) -> Markup | None:
    """The date by which a person answers, unless one has."""
    return answer_by(t, municipality, signal) if signal.answered_at is None else None
