from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.dialogues import KEPT_FOR, Dialogue, Step
from storage.schema import dialogue

NOTHING_SAID = "{}"

# Built once: asked at every turn and tick, they would take longer to build than to answer.
_OF_PERSON = select(dialogue).where(dialogue.c.person_id == bindparam("of"))
_SAVE = upsert(dialogue)
_SAVE = _SAVE.on_conflict_do_update(
    index_elements=["person_id"],
    set_={name: _SAVE.excluded[name] for name in ("step", "answers", "version", "expires_at")},
)
_FORGET = (
    delete(dialogue)
    .where(dialogue.c.expires_at <= bindparam("now"))
    .returning(dialogue.c.person_id, dialogue.c.answers)
)


def of_person(conn: Connection, person_id: int, now: datetime) -> Dialogue:
    """An expired dialogue is none; the version starts at the time, so that no old button fits a new one."""
    row = conn.execute(_OF_PERSON, {"of": person_id}).one_or_none()
    if row is None:
        return Dialogue(None, NOTHING_SAID, int(now.timestamp()))
    if row.expires_at <= now:
        return Dialogue(None, NOTHING_SAID, row.version)
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
    conn.execute(_SAVE, {"person_id": person_id, **values})


def forget_expired(conn: Connection, now: datetime) -> dict[int, str]:
    """The answers that went, by person. No row is left, empty or not: its times tell when somebody wrote."""
    gone = conn.execute(_FORGET, {"now": now}).all()
    return {row.person_id: row.answers for row in gone if row.answers != NOTHING_SAID}
