"""/bijeenkomsten: what is to come, signing up in two taps, and one's place on a list."""

from domain.dialogues import Step
from domain.errors import Full, OfferLapsed, Unknown
from domain.planning import Field, Planning
from handlers.meetings_told import tell
from handlers.turn import Turn
from handlers.views import consenting, trouble
from handlers.views import meeting_questions as questions
from handlers.views import meetings as views
from handlers.views.calendar_files import calendar_file
from handlers.views.messages import Message
from services import meeting_visits, participants, registrations
from services.registrations import SignedUp
from storage import homes, meetings

LINK = "m_"  # in `?start=m_<id>`


def show(turn: Turn) -> None:
    turn.go_to(None, planning=None)
    turn.say(_list(turn))


def _list(turn: Turn) -> Message:
    return views.all_of_them(turn.t, turn.municipality, meeting_visits.visits(turn.conn, turn.person, turn.now))


def choose_home(turn: Turn) -> None:
    (key,) = turn.parts
    if key not in {one.key for one in turn.municipality.neighbourhoods}:
        raise Unknown
    meeting_visits.choose_home(turn.conn, turn.person, key)
    turn.show(_list(turn))


def want_news(turn: Turn) -> None:
    """Asked for: whoever said /stop before wants these again."""
    home = homes.of_person(turn.conn, turn.person.id)
    if turn.parts[0] == "ask" and home is not None:
        turn.show(consenting.ask_news(turn.t, turn.municipality, home.neighbourhood))
        return
    wanted = turn.parts[0] == "yes"
    home = meeting_visits.want_news(turn.conn, turn.person, wanted, turn.today)
    if wanted and turn.person.stopped:
        turn.save_person(stopped=False)
    turn.toast(questions.news_wanted(turn.t, turn.municipality, home.neighbourhood, wanted), alert=True)
    turn.show(_list(turn))


def show_one(turn: Turn) -> None:
    (meeting_id,) = turn.parts
    turn.show(_one(turn, int(meeting_id)))


def follow_link(turn: Turn, payload: str) -> bool:
    """From a poster or a shared link; false when the link is another."""
    meeting_id = payload.removeprefix(LINK)
    if not payload.startswith(LINK) or not meeting_id.isdecimal() or len(meeting_id) > _MOST_DIGITS:
        return False
    try:
        shown = _one(turn, int(meeting_id))
    except Unknown:
        return False
    turn.say(shown)
    return True


_MOST_DIGITS = 18


def _one(turn: Turn, meeting_id: int) -> Message:
    visit = meeting_visits.visit(turn.conn, turn.person, meeting_id, turn.now)
    return views.one(turn.t, turn.municipality, visit, turn.now)


def join(turn: Turn) -> None:
    """The second tap: with how many."""
    meeting_id, party = turn.parts
    meeting_visits.visit(turn.conn, turn.person, int(meeting_id), turn.now)
    done = registrations.sign_up(
        turn.conn, turn.person, int(meeting_id), int(party), turn.municipality.timezone, turn.now
    )
    if homes.of_person(turn.conn, turn.person.id) is None:
        meeting_visits.choose_home(turn.conn, turn.person, done.meeting.neighbourhood)
    _done(turn, done)


def _done(turn: Turn, done: SignedUp) -> None:
    tell(turn.speaker, done.notices)
    turn.show(_one(turn, done.meeting.id))


def ask_party(turn: Turn) -> None:
    (meeting_id,) = turn.parts
    turn.show(questions.ask_party(turn.t, _own(turn, int(meeting_id)).meeting))


def _own(turn: Turn, meeting_id: int) -> SignedUp:
    found = registrations.look_up(turn.conn, turn.person, meeting_id)
    if found is None:
        raise Unknown
    return found


def come_with(turn: Turn) -> None:
    meeting_id, party = turn.parts
    zone = turn.municipality.timezone
    try:
        done = registrations.come_with(turn.conn, turn.person, int(meeting_id), int(party), zone, turn.now)
    except Full as full:
        turn.toast(questions.no_room(turn.t, full), alert=True)
        return
    _done(turn, done)


def send_file(turn: Turn) -> None:
    """[📅 In mijn agenda]"""
    (meeting_id,) = turn.parts
    meeting = registrations.take_file(turn.conn, turn.person, int(meeting_id))
    file = calendar_file(turn.municipality, meeting, turn.house.bot_username, turn.now)
    turn.say(questions.with_file(turn.t, file))


def leave(turn: Turn) -> None:
    """Asks first."""
    meeting_id, answer = turn.parts
    if answer == "ask":
        turn.show(questions.ask_leave(turn.t, _own(turn, int(meeting_id)).meeting))
        return
    done = registrations.leave(turn.conn, turn.person, int(meeting_id), turn.municipality.timezone, turn.now)
    turn.show(questions.left(turn.t, done.meeting))
    tell(turn.speaker, done.notices)


def answer_offer(turn: Turn) -> None:
    answer, registration_id = turn.parts
    zone = turn.municipality.timezone
    if answer == "yes":
        try:
            done = registrations.accept(turn.conn, turn.person, int(registration_id), zone, turn.now)
        except OfferLapsed:
            turn.toast(trouble.offer_lapsed(turn.t), alert=True)
            return
        _done(turn, done)
        return
    done = registrations.decline(turn.conn, turn.person, int(registration_id), zone, turn.now)
    turn.show(questions.left(turn.t, done.meeting))
    tell(turn.speaker, done.notices)


# What is typed


def ask_wishes(turn: Turn) -> None:
    (meeting_id,) = turn.parts
    _own(turn, int(meeting_id))
    _ask(turn, int(meeting_id), Field.WISHES)


def ask_proposal(turn: Turn) -> None:
    (meeting_id,) = turn.parts
    meeting_visits.visit(turn.conn, turn.person, int(meeting_id), turn.now)
    _ask(turn, int(meeting_id), Field.PROPOSAL)


def ask_code(turn: Turn) -> None:
    (meeting_id,) = turn.parts
    _own(turn, int(meeting_id))
    _ask(turn, int(meeting_id), Field.CODE)


def _ask(turn: Turn, meeting_id: int, field: Field) -> None:
    turn.go_to(Step.MEETING_WORDS, planning=Planning(meeting_id=meeting_id, field=field))
    turn.say(question(turn))


def asked(turn: Turn) -> tuple[int, Field]:
    """Raises Unknown when nothing is asked."""
    planning = turn.answers.planning
    if planning is None or planning.meeting_id is None or planning.field is None:
        raise Unknown
    return planning.meeting_id, planning.field


def question(turn: Turn) -> Message:
    return questions.ask_words(turn.t, turn.dialogue.version, asked(turn)[1])


def take_wishes(turn: Turn, meeting_id: int) -> None:
    registrations.wish(turn.conn, turn.person, meeting_id, turn.text, turn.now)
    turn.say(_one(turn, meeting_id))


def take_code(turn: Turn, meeting_id: int) -> None:
    try:
        participants.check_in_by_code(turn.conn, turn.person.id, meeting_id, turn.text, turn.now)
    except Unknown:
        turn.say(questions.wrong_code(turn.t))
    else:
        turn.say(questions.checked_in(turn.t))


def stop(turn: Turn, _: str) -> None:
    meeting_id, _field = asked(turn)
    turn.go_to(None, planning=None)
    turn.show(_one(turn, meeting_id))


# After /stop


def offer_to_hear(turn: Turn) -> None:
    """Whoever is on a list hears nothing of it any more, unless they ask for that."""
    coming = registrations.hear_nothing(turn.conn, turn.person, turn.now)
    if coming:
        listed = [meetings.by_id(turn.conn, one.meeting_id) for one in coming]
        turn.say(questions.still_on_lists(turn.t, turn.municipality, listed))


def hear(turn: Turn) -> None:
    wanted = turn.parts[0] == "yes"
    if wanted:
        registrations.hear_of_coming(turn.conn, turn.person, turn.now)
    else:
        tell(turn.speaker, registrations.leave_lines(turn.conn, turn.person, turn.municipality.timezone, turn.now))
    turn.show(questions.hears(turn.t, wanted))
