"""Bytes to send; a trigger deletes them with the last call that waits for them."""

import hashlib

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import outgoing_file


def keep(conn: Connection, content: bytes) -> str:
    """Its digest; the same bytes are kept once."""
    digest = hashlib.sha256(content).hexdigest()
    row = upsert(outgoing_file).values(digest=digest, content=content)
    conn.execute(row.on_conflict_do_nothing(index_elements=["digest"]))
    return digest


def content(conn: Connection, digest: str) -> bytes:
    return bytes(conn.execute(select(outgoing_file.c.content).where(outgoing_file.c.digest == digest)).scalar_one())
