"""Takes words out of what only is under way: messages that wait to be sent or read, and what is being written."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, or_, select, update

from domain.about import About
from domain.answers import Answers
from domain.redaction import copies, holds, redacted, redacted_deep
from domain.search import Search
from storage.outbox import WAITING
from storage.schema import contact, dialogue, envelope, mute, outbox, person, shown_list

_IS_OF_STAFF = dialogue.c.person_id.in_(select(person.c.id).where(person.c.staff_name.is_not(None)))
_SAYS_SOMETHING = dialogue.c.answers != "{}"
_TYPED = frozenset("text whole_text place let_stand texts newer_text title owner words staff_name in_doubt".split())


def rewrite_messages(conn: Connection, signal_id: int, reply_key: str | None, words: Sequence[str]) -> None:
    about = [f"signal:{signal_id}"]
    if reply_key is not None:
        about += About.all_of(reply_key)
    waiting = select(outbox.c.id, outbox.c.params).where(outbox.c.about.in_(about), outbox.c.state == WAITING)
    for row in conn.execute(waiting).all():
        values = {"params": redacted_deep(row.params, words)}
        conn.execute(update(outbox).where(outbox.c.id == row.id).values(values))
    sealed = select(envelope.c.id, envelope.c.calls).where(envelope.c.about.in_(about))
    for row in conn.execute(sealed).all():
        calls = [(method, redacted_deep(params, words)) for method, params in row.calls]
        conn.execute(update(envelope).where(envelope.c.id == row.id).values(calls=calls))


def rewrite_dialogues(conn: Connection, signal_id: int, reporter_id: int | None, words: Sequence[str]) -> None:
    """Those of its reporter, and of all staff: a card that was forwarded says nothing of which signal it is."""
    query = select(dialogue.c.person_id, dialogue.c.answers).where(
        or_(dialogue.c.person_id == reporter_id, _IS_OF_STAFF) if reporter_id is not None else _IS_OF_STAFF
    )
    for row in conn.execute(query.where(_SAYS_SOMETHING)).all():
        answers = json.dumps(_rewritten(json.loads(row.answers), words), ensure_ascii=False, separators=(",", ":"))
        conn.execute(update(dialogue).where(dialogue.c.person_id == row.person_id).values(answers=answers))


def _rewritten(answers: Any, words: Sequence[str]) -> Any:
    """What was chosen, days and moments stay: they have to be found again."""
    if not isinstance(answers, dict):
        return answers
    return {key: redacted_deep(one, words) if key in _TYPED else _rewritten(one, words) for key, one in answers.items()}


def beside(conn: Connection, signal_id: int, reporter_id: int | None) -> list[str]:
    """How its reporter can be reached, and why they were muted."""
    reached = select(contact.c.text).where(contact.c.signal_id == signal_id)
    why = select(mute.c.reason).where(_is_muted_for(signal_id, reporter_id))
    return [*conn.execute(reached).scalars(), *conn.execute(why).scalars()]


def rewrite_beside(conn: Connection, signal_id: int, reporter_id: int | None, words: Sequence[str]) -> None:
    for column, where in (
        (contact.c.text, contact.c.signal_id == signal_id),
        (mute.c.reason, _is_muted_for(signal_id, reporter_id)),
    ):
        for text in conn.execute(select(column).where(where).distinct()).scalars().all():
            changed = {column.name: redacted(text, words)}
            conn.execute(update(column.table).where(where, column == text).values(changed))


def _is_muted_for(signal_id: int, reporter_id: int | None) -> ColumnElement[bool]:
    """A mute for an anonymous signal names none."""
    return or_(mute.c.signal_id == signal_id, and_(mute.c.person_id == reporter_id, mute.c.signal_id.is_(None)))


def forget_searches(conn: Connection, words: Sequence[str]) -> None:
    """Lists that were shown to who looked for these words."""
    lists = conn.execute(select(shown_list.c.id, shown_list.c.filter)).all()
    found = [row.id for row in lists if holds(row.filter, words)]
    conn.execute(delete(shown_list).where(shown_list.c.id.in_(found)))


def forget_searches_for(conn: Connection, texts: Sequence[str]) -> None:
    """Lists that were shown to who looked for any word of these."""
    lists = conn.execute(select(shown_list.c.id, shown_list.c.filter)).all()
    searches = [(row.id, search) for row in lists if (search := Search.parse(row.filter)) is not None]
    found = [list_id for list_id, search in searches if any(map(search.recalls, texts))]
    conn.execute(delete(shown_list).where(shown_list.c.id.in_(found)))


def stop_writing(conn: Connection, signal_id: int, number: str, texts: Sequence[str]) -> None:
    """What staff were writing about it, or copied from these; every button shown before is old."""
    query = select(dialogue.c.person_id, dialogue.c.answers)
    for row in conn.execute(query.where(_IS_OF_STAFF, _SAYS_SOMETHING)).all():
        said = row.answers.replace("\\n", " ")
        if number in said or any(copies(said, text) for text in texts):
            left = {"step": None, "answers": "{}", "version": dialogue.c.version + 1}
            conn.execute(update(dialogue).where(dialogue.c.person_id == row.person_id).values(left))
    for row in conn.execute(query.where(_is_writing(signal_id))).all():
        answers = replace(Answers.from_json(row.answers), writing=None, newer_text="")
        left = {"step": None, "answers": answers.as_json(), "version": dialogue.c.version + 1}
        conn.execute(update(dialogue).where(dialogue.c.person_id == row.person_id).values(left))


def _is_writing(signal_id: int) -> ColumnElement[bool]:
    return dialogue.c.answers.like(f'%"signal_id":{signal_id},%')
