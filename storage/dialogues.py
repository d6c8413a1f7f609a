from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.dialogues import KEPT_FOR, Dialogue, Step
from storage.schema import dialogue


def of_person(conn: Connection, person_id: int, now: datetime) -> Dialogue:
    """An expired dialogue is none; the version starts at the time, so that no old button fits a new one."""
    row = conn.execute(select(dialogue).where(dialogue.c.person_id == person_id)).one_or_none()
    if row is None:
        return Dialogue(None, "{}", int(now.timestamp()))
    if row.expires_at <= now:
        return Dialogue(None, "{}", row.version)
    return Dialogue(row.step, row.answers, row.version)


def save(
    conn: Connection,
    person_id: int,
    step: Step | None,
    answers: str,
    version: int,
    now: datetime,
    kept: timedelta = KEPT_FOR,
) -> None:
    values = {"step": step, "answers": answers, "version": version, "expires_at": now + kept}
    conn.execute(
        upsert(dialogue)
        .values(person_id=person_id, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


def forget_expired(conn: Connection, now: datetime) -> dict[int, str]:
    """The answers that went, by person."""
    expired = (dialogue.c.expires_at <= now, dialogue.c.answers != "{}")
    rows = conn.execute(select(dialogue.c.person_id, dialogue.c.answers).where(*expired))
    gone = {row.person_id: row.answers for row in rows}
    if gone:
        emptied = update(dialogue).where(*expired)
        conn.execute(emptied.values(step=None, answers="{}", version=dialogue.c.version + 1))
    return gone
