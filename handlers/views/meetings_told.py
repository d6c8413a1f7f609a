"""What residents hear about meetings without having pressed anything."""

from collections.abc import Sequence
from datetime import timedelta

from markupsafe import Markup

from domain.agendas import FEWEST_SHOWN, Agreement, Mark
from domain.meeting_notices import (
    AgreementDone,
    Announced,
    Invited,
    MeetingCancelled,
    MeetingChanged,
    OfferGone,
    Outcome,
    PlaceGiven,
    PlaceOffered,
    Remembered,
    ReportTold,
    ResultsTold,
    TakenOff,
    ToListed,
)
from domain.meeting_reminders import MeetingReminderKind
from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.registrations import Standing
from handlers.i18n import Translator
from handlers.views import consenting
from handlers.views.labels import point_label
from handlers.views.meetings import details, offer, offer_row
from handlers.views.messages import Button, Message, Row, lines, quoted

_LONGEST = 3_900  # characters of one message


def listed(t: Translator, municipality: Municipality, notice: ToListed) -> Message:
    """To somebody on the list."""
    meeting, one = notice.meeting, notice.registration
    title = t.text("<b>{title}</b>", title=meeting.title)
    match notice:
        case PlaceOffered():
            return Message(
                lines(title, offer(t, municipality, one), details(t, municipality, meeting)), rows=(offer_row(t, one),)
            )
        case PlaceGiven():
            return _with_details(t, municipality, meeting, t.text("🎉 There is a place for you now. You can come!"))
        case OfferGone():
            return Message(
                lines(title, t.text("Your place went to the next. Still want to come? Sign up again.")),
                rows=(_more(t, meeting),),
            )
        case MeetingChanged():
            return _changed(t, municipality, notice)
        case MeetingCancelled():
            return Message(lines(title, t.text("✖️ This meeting is off. You need not come. We are sorry.")))
        case TakenOff():
            return Message(lines(title, t.text("We took you off the list. Do you have a question? Just ask.")))
        case Remembered(kind=kind):
            return _with_details(t, municipality, meeting, _nearly(t, kind))
        case Announced(text=text):
            return Message(lines(t.text("📢 About <b>{title}</b>:", title=meeting.title), quoted(t, text)))


def _changed(t: Translator, municipality: Municipality, notice: MeetingChanged) -> Message:
    head = t.text("🔄 The time or place of this meeting has changed. Now it is:")
    if notice.registration.standing is not Standing.OFFERED:
        return _with_details(t, municipality, notice.meeting, head)
    told = _with_details(t, municipality, notice.meeting, head)
    words = lines(told.text, offer(t, municipality, notice.registration))
    return Message(words, rows=(offer_row(t, notice.registration),))


def _nearly(t: Translator, kind: MeetingReminderKind) -> Markup:
    if kind is MeetingReminderKind.EVENING_BEFORE:
        return t.text("⏰ The meeting is tomorrow.")
    return t.text("⏰ The meeting begins soon.")


def _with_details(t: Translator, municipality: Municipality, meeting: Meeting, head: Markup) -> Message:
    title = t.text("<b>{title}</b>", title=meeting.title)
    return Message(lines(head, title, details(t, municipality, meeting)), rows=(_more(t, meeting),))


def _more(t: Translator, meeting: Meeting) -> Row:
    return (Button(t.label("button", "📅 Look at it"), f"meet:{meeting.id}"),)


def invited(t: Translator, municipality: Municipality, notice: Invited) -> Message:
    place = t.own(municipality.neighbourhood(notice.meeting.neighbourhood).in_a_sentence)
    if notice.reported:
        head = t.text("You told us about this. Now we will talk about it, in {place}. Are you coming too?", place=place)
    else:
        head = t.text("📅 There is a meeting in {place}. Are you coming too?", place=place)
    told = _with_details(t, municipality, notice.meeting, head)
    no_more = Button(t.label("button", "🔕 No more news"), "news:no")
    return Message(told.text, rows=(*told.rows, *(() if notice.reported else ((no_more,),))))


# What came of it


def report(t: Translator, municipality: Municipality, notice: ReportTold) -> list[Message]:
    """Their own subject first: “U bracht dit op. Op 3 december praatten wij erover. Dit spraken we af.”

    As many messages as it takes; the buttons stand under the last.
    """
    own = [one for one in notice.outcomes if one.point.id in notice.brought_up]
    others = [one for one in notice.outcomes if one.point.id not in notice.brought_up] if notice.came else []
    judge = ((Button(t.label("button", "⭐ Tell how it was"), f"judge:{notice.meeting.id}"),),)
    day = t.day(notice.meeting.starts_at.astimezone(municipality.timezone).date())
    head = t.text("📝 <b>{title}</b>, {day}", title=notice.meeting.title, day=day)
    blocks = [
        head,
        *(_brought_up(t, day, one) for one in own),
        *([t.text("This is what we agreed:")] if others else []),
        *(_outcome(t, one) for one in others),
        *([_told_until(t, municipality, notice.meeting)] if _waits(notice) else []),
        *([t.text("How was the meeting? It takes only a few taps.")] if _asks(notice) else []),
    ]
    *first, last = _pages(blocks)
    return [*(Message(one) for one in first), Message(last, rows=judge if _asks(notice) else ())]


def _waits(notice: ReportTold) -> bool:
    return notice.came and any(one.agreements for one in notice.outcomes)


def _told_until(t: Translator, municipality: Municipality, meeting: Meeting) -> Markup:
    last = meeting.ends_at.astimezone(municipality.timezone).date() + timedelta(municipality.retention.participants)
    return t.text(
        "Is it done by {day}? Then I tell you. After that we do not know any more who was there.", day=t.day(last)
    )


def _pages(blocks: Sequence[Markup]) -> list[Markup]:
    """Put together as far as they fit."""
    pages = [blocks[0]]
    for block in blocks[1:]:
        if len(pages[-1]) + len(block) < _LONGEST:
            pages[-1] = lines(pages[-1], block)
        else:
            pages.append(block)
    return pages


def _asks(notice: ReportTold) -> bool:
    return notice.came and bool(notice.meeting.criteria)


def _brought_up(t: Translator, day: str, one: Outcome) -> Markup:
    said = t.text(
        "You brought this up: <b>{point}</b>. On {day} we talked about it.", point=point_label(t, one.point), day=day
    )
    if not one.agreements:
        return lines(said, t.text("We have not agreed anything about it yet."))
    return lines(said, t.text("This is what we agreed:"), *(agreement(t, found) for found in one.agreements))


def _outcome(t: Translator, one: Outcome) -> Markup:
    nothing = None if one.agreements else t.text("We talked about it, but have not agreed anything yet.")
    return lines(
        t.text("<b>{point}</b>", point=point_label(t, one.point)),
        nothing,
        *(agreement(t, found) for found in one.agreements),
    )


def agreement(t: Translator, one: Agreement) -> Markup:
    """What, who, by when."""
    if one.owner and one.by_day:
        return t.text("• {text} – {owner}, by {day}", text=one.text, owner=one.owner, day=t.day(one.by_day))
    if one.owner:
        return t.text("• {text} – {owner}", text=one.text, owner=one.owner)
    if one.by_day:
        return t.text("• {text} – by {day}", text=one.text, day=t.day(one.by_day))
    return t.text("• {text}", text=one.text)


def caption(meeting: Meeting) -> Markup:
    """Under a photo or voice message of the report."""
    return Markup.escape(meeting.title)


def done(t: Translator, notice: AgreementDone) -> Message:
    head = (
        t.text("✅ You brought up <b>{point}</b>. What we agreed is done:", point=point_label(t, notice.point))
        if notice.reported
        else t.text("✅ From <b>{title}</b>. What we agreed is done:", title=notice.meeting.title)
    )
    return Message(lines(head, quoted(t, notice.agreement.text)))


def owner_asked(t: Translator, agreed: Agreement) -> Message:
    what = lines(
        t.text("At the meeting you said that you would do this:"),
        agreement(t, agreed),
        t.text("May I remind you of it?"),
    )
    return consenting.ask(t, what, f"owner:yes:{agreed.id}", f"owner:no:{agreed.id}")


def owner_reminded(t: Translator, agreed: Agreement) -> Message:
    return Message(
        lines(t.text("⏰ Today this would be done:"), agreement(t, agreed)),
        rows=(
            (
                Button(t.label("button", "✅ It is done"), f"agreed:{agreed.id}"),
                Button(t.label("button", "🔕 Remind me no more"), f"owner:no:{agreed.id}"),
            ),
        ),
    )


def owner_answered(t: Translator, wants: bool) -> Message:
    return Message(t.text("Good, I remind you.") if wants else t.text("Good, I do not remind you."))


def thanks(t: Translator) -> Message:
    """To the resident who did it."""
    return Message(t.text("Thank you! I pass on that it is done."))


# How it was


def ask_mark(t: Translator, meeting: Meeting, criterion: int) -> Message:
    row = tuple(Button(face, f"score:{meeting.id}:{criterion}:{score}") for face, score in _FACES)
    return Message(t.text("“{criterion}”: how was that?", criterion=meeting.criteria[criterion]), rows=(row,))


_FACES = (("🙂", 3), ("😐", 2), ("🙁", 1))


def thanks_for_marks(t: Translator) -> Message:
    return Message(t.text("Thank you. In a few days you will hear what everybody thought."))


def results(t: Translator, notice: ResultsTold) -> Message:
    return Message(
        lines(
            t.text("⭐ This is what people thought of <b>{title}</b>:", title=notice.meeting.title),
            *(result(t, one) for one in notice.marks),
        )
    )


def result(t: Translator, one: Mark) -> Markup:
    """Under five answers it could be clear who said what."""
    if one.count < FEWEST_SHOWN:
        return t.text("• {criterion}: fewer than five answers", criterion=one.criterion)
    good, fair, bad = one.scores
    return t.text("• {criterion}: 🙂 {good} 😐 {fair} 🙁 {bad}", criterion=one.criterion, good=good, fair=fair, bad=bad)
