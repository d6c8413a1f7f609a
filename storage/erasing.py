"""Takes a person out of every table; a test finds the columns that lead to one and are not named here."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Column, Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.agendas import PointStatus
from domain.meeting_reminders import MeetingReminderKind
from domain.people import Person
from storage import audit as audit_lines
from storage.schema import (
    absence,
    agenda_point,
    agenda_signal,
    agreement,
    asked_neighbour,
    asking,
    audit,
    bundle,
    call_back,
    consent,
    contact,
    counted,
    danger,
    dialogue,
    digest_words,
    envelope,
    errand,
    home,
    inbox,
    mark,
    meeting,
    meeting_reminder,
    mute,
    outbox,
    pace,
    person,
    photo,
    registration,
    remark,
    reminder,
    reply_key,
    role_invitation,
    shown_list,
    shown_words,
    signal,
    staff_role,
    team_code,
    undo,
    voice,
)

GONE = (
    absence.c.person_id,
    absence.c.deputy_id,
    asked_neighbour.c.person_id,
    bundle.c.person_id,
    call_back.c.person_id,
    counted.c.person_id,
    dialogue.c.person_id,
    envelope.c.person_id,
    home.c.person_id,
    mark.c.person_id,
    mute.c.person_id,
    reply_key.c.person_id,
    role_invitation.c.person_id,
    shown_list.c.person_id,
    team_code.c.person_id,
    voice.c.person_id,
)
"""Rows that go with the person."""

UNTIED = (
    agenda_point.c.proposed_by,
    agreement.c.owner_id,
    digest_words.c.person_id,
    registration.c.person_id,
    remark.c.author_id,
    signal.c.assignee,
    signal.c.person_id,
)
"""What stays, and leads to nobody any more."""

HANDED_ON = (agreement.c.made_by, meeting.c.created_by)
"""What somebody on the staff made, and cannot be without a maker: nobody's from now on."""

MADE = (
    agenda_point.c.proposed_by,
    agreement.c.owner_id,
    call_back.c.person_id,
    home.c.person_id,
    mark.c.person_id,
    registration.c.person_id,
    voice.c.person_id,
)
"""What somebody does that is no signal."""

CHATS = (
    errand.c.chat_id,
    inbox.c.chat_id,
    outbox.c.chat_id,
    pace.c.chat_id,
    shown_words.c.chat_id,
    staff_role.c.user_id,
)
"""What is known by the chat."""

OTHERWISE = (audit.c.person_id, meeting_reminder.c.subject_id)

_NOBODY = 0  # no chat has this id
_WITH_SIGNAL = (reminder, contact, danger, consent, asking, asked_neighbour, agenda_signal, reply_key, remark, mute)


def signals_of(conn: Connection, person_id: int) -> list[int]:
    """Anonymous ones too, as long as their key lives."""
    named = select(signal.c.id).where(signal.c.person_id == person_id)
    keyed = select(reply_key.c.signal_id).where(reply_key.c.person_id == person_id)
    return sorted(conn.execute(named.union(keyed)).scalars())


def empty_signals(conn: Connection, ids: Collection[int]) -> None:
    """No words, no place, no picture, no voice is left of them; the figures are."""
    clear(conn, ids, signal.c.erased)
    conn.execute(update(remark).where(remark.c.signal_id.in_(ids)).values(text="", attachment=None))


def clear(conn: Connection, ids: Collection[int], why: Column[bool]) -> None:
    """But for what was said about them."""
    values = {"text": "", "place": "", "voice": None, "location": None, "language": None, why.name: True}
    conn.execute(update(signal).where(signal.c.id.in_(ids)).values(version=signal.c.version + 1, **values))
    for table in (contact, consent, photo):
        conn.execute(delete(table).where(table.c.signal_id.in_(ids)))
    _forget_undo(conn, ids)


def delete_signals(conn: Connection, ids: Collection[int]) -> None:
    """As if they had never been sent; none of them may have others under it."""
    _forget_undo(conn, ids)
    for table in _WITH_SIGNAL:
        conn.execute(delete(table).where(table.c.signal_id.in_(ids)))
    conn.execute(delete(signal).where(signal.c.id.in_(ids)))


def _forget_undo(conn: Connection, ids: Collection[int]) -> None:
    conn.execute(update(undo).where(undo.c.made_id.in_(ids)).values(made_id=None))
    conn.execute(delete(undo).where(undo.c.signal_id.in_(ids)))


def call_backs_of(conn: Connection, person_id: int) -> list[int]:
    """Those that wait."""
    query = select(call_back.c.id).where(call_back.c.person_id == person_id, call_back.c.done_at.is_(None))
    return list(conn.execute(query).scalars())


def lists_of(conn: Connection, person_id: int) -> list[int]:
    """The meetings on whose lists they are or were."""
    query = select(registration.c.meeting_id).distinct().where(registration.c.person_id == person_id)
    return list(conn.execute(query).scalars())


def points_of(conn: Connection, person_id: int) -> list[int]:
    """What they brought up for meetings."""
    return list(conn.execute(select(agenda_point.c.id).where(agenda_point.c.proposed_by == person_id)).scalars())


def is_on_an_agenda(conn: Connection, person_id: int) -> bool:
    """Whether something that they brought up stays there, in their words."""
    theirs = agenda_point.c.proposed_by == person_id, agenda_point.c.status == PointStatus.ON_AGENDA
    return conn.execute(select(agenda_point.c.id).where(*theirs).limit(1)).first() is not None


def has_more_than(conn: Connection, person_id: int, ids: Collection[int]) -> bool:
    """Whether anything of theirs is here besides these signals."""
    if set(signals_of(conn, person_id)) - set(ids):
        return True
    asked_in = select(person.c.id).where(person.c.id == person_id, person.c.asked_in.is_not(None))
    typed = select(dialogue.c.person_id).where(dialogue.c.person_id == person_id, dialogue.c.answers != "{}")
    made = [select(column).where(column == person_id) for column in MADE]
    return any(conn.execute(query.limit(1)).first() for query in (asked_in, typed, *made))


def forget_person(conn: Connection, one: Person, now: datetime, held: Collection[int] = ()) -> None:
    """Their signals are to be emptied before; what is held goes on with somebody of whom nothing else is known."""
    staying = _hand_over(conn, one, held, now) if held else None
    keys = list(conn.execute(select(reply_key.c.key).where(reply_key.c.person_id == one.id)).scalars())
    _forget_meetings(conn, one.id)
    _forget_chat(conn, one, _answers_about(conn, held))
    for column in GONE:
        conn.execute(delete(column.table).where(column == one.id))
    for column in UNTIED:
        conn.execute(update(column.table).where(column == one.id).values({column.name: None}))
    _hand_on(conn, one, now)
    conn.execute(delete(person).where(person.c.id == one.id))
    audit_lines.forget_who(conn, one.id, keys)
    if staying is not None:
        conn.execute(update(person).where(person.c.id == staying).values(chat_id=one.chat_id))


def _hand_over(conn: Connection, one: Person, held: Collection[int], now: datetime) -> int:
    """Signals, keys and what waits to be read; the id of who has them, in a chat that nobody else has meanwhile."""
    values = {"bot_id": one.bot_id, "chat_id": -one.chat_id, "language": one.language, "first_seen": now}
    added = insert(person).values(reachable=one.reachable, stopped=True, **values).returning(person.c.id)
    staying = int(conn.execute(added).scalar_one())
    conn.execute(update(signal).where(signal.c.id.in_(held), signal.c.person_id == one.id).values(person_id=staying))
    keys = update(reply_key).where(reply_key.c.signal_id.in_(held), reply_key.c.person_id == one.id)
    conn.execute(keys.values(person_id=staying))
    unread = update(envelope).where(envelope.c.about.in_(_answers_about(conn, held)), envelope.c.person_id == one.id)
    conn.execute(unread.values(person_id=staying))
    return staying


def _answers_about(conn: Connection, signal_ids: Collection[int]) -> list[str]:
    keys = conn.execute(select(reply_key.c.key).where(reply_key.c.signal_id.in_(signal_ids))).scalars()
    return [f"{kind}:{key}" for key in keys for kind in ("answer", "receipt")]


def _forget_meetings(conn: Connection, person_id: int) -> None:
    """A subject that is on an agenda stays, as the meeting's own."""
    theirs = agenda_point.c.proposed_by == person_id
    off_agenda = update(agenda_point).where(theirs, agenda_point.c.status != PointStatus.ON_AGENDA)
    conn.execute(off_agenda.values(text="", status=PointStatus.DECLINED))
    conn.execute(update(registration).where(registration.c.person_id == person_id).values(name="", wishes=""))
    owned = update(agreement).where(agreement.c.owner_id == person_id)
    conn.execute(owned.values(owner="", owner_answer=None))
    conn.execute(
        delete(meeting_reminder).where(
            meeting_reminder.c.kind == MeetingReminderKind.INVITATION, meeting_reminder.c.subject_id == person_id
        )
    )


def _forget_chat(conn: Connection, one: Person, but: Collection[str]) -> None:
    """What was said there about anything but these."""
    here = (outbox.c.bot_id == one.bot_id, outbox.c.chat_id == one.chat_id, outbox.c.about.not_in(but))
    # A trigger deletes the file with the last call that waits for it.
    conn.execute(update(outbox).where(*here, outbox.c.state == "waiting").values(state="replaced", params=None))
    conn.execute(delete(outbox).where(*here))
    came = (inbox.c.bot_id == one.bot_id, inbox.c.chat_id == one.chat_id)
    conn.execute(delete(inbox).where(*came, inbox.c.state == "set_aside"))
    # That it came is kept, or Telegram's repeats would be handled again.
    conn.execute(update(inbox).where(*came, inbox.c.state == "done").values(chat_id=None, message_id=None))
    for column in (errand.c.chat_id, shown_words.c.chat_id):
        conn.execute(delete(column.table).where(column == one.chat_id))
    conn.execute(delete(pace).where(pace.c.bot_id == one.bot_id, pace.c.chat_id == one.chat_id))
    conn.execute(delete(staff_role).where(staff_role.c.bot_id == one.bot_id, staff_role.c.user_id == one.chat_id))


def _hand_on(conn: Connection, one: Person, now: datetime) -> None:
    made: list[Column[int]] = [
        column for column in HANDED_ON if conn.execute(select(column).where(column == one.id).limit(1)).first()
    ]
    if made:
        nobody = _nobody(conn, one.bot_id, now)
        for column in made:
            conn.execute(update(column.table).where(column == one.id).values({column.name: nobody}))


def _nobody(conn: Connection, bot_id: int, now: datetime) -> int:
    values = {"bot_id": bot_id, "chat_id": _NOBODY, "reachable": False, "stopped": True, "first_seen": now}
    conn.execute(upsert(person).values(values).on_conflict_do_nothing(index_elements=["bot_id", "chat_id"]))
    query = select(person.c.id).where(person.c.bot_id == bot_id, person.c.chat_id == _NOBODY)
    return int(conn.execute(query).scalar_one())
