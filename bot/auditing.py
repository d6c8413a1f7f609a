"""Tells the operator whether the audit is as it was written, beside a program that may be running."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from bot.set_aside import looking
from domain.chains import Broken, HeadFault
from storage import audit, audit_chains, audit_heads, audit_key, signals
from storage.audit_chains import Kept


def verify(database: Path) -> tuple[list[str], bool]:
    """What to tell, and whether every line is there as it was. Raises ConfigurationError."""
    with looking(database, audit_key.of(database)) as conn:
        broken = [_line(conn, one) for one in audit_chains.broken(conn)]
        kept, marked = audit_chains.kept(conn), audit_key.marked(database)
        fault = audit_heads.fault(conn, has_begun=marked is not None)
        if fault is not None:
            broken.append(str(fault))
        if marked is not None and kept.unchained > marked:
            broken.append(f"{kept.unchained - marked} lines stand in no chain and were added later")
        older = kept.unchained if marked is None else min(kept.unchained, marked)
        return [*broken, *_summary(conn, replace(kept, unchained=older), fault)], not broken


def _line(conn: Connection, one: Broken) -> str:
    if one.signal_id is None:
        return f"without a signal: line {one.nth} is {one.fault}"
    return f"{signals.number_of(conn, one.signal_id) or f'signal {one.signal_id}'}: line {one.nth} is {one.fault}"


def _summary(conn: Connection, kept: Kept, fault: HeadFault | None) -> list[str]:
    told = [f"{kept.lines} lines about {kept.signals} signals were read"]
    since = audit_heads.since(conn)
    if since is not None:
        told.append(f"the chains are held together since {since:%Y-%m-%d}")
    elif fault is None:
        told.append("nothing holds the chains together yet: that begins with the next start of the program")
    for one in audit.with_deed(conn, audit.BEGINNING):
        told.append(f"on {one.at:%Y-%m-%d} that began over older lines: after an upgrade, an import or a lost key")
    if kept.pruned_before is not None:
        told.append(f"{kept.pruned} lines from before {kept.pruned_before:%Y-%m-%d} were deleted, as retention has it")
    if kept.unchained:
        told.append(f"{kept.unchained} lines are older than the chains and cannot be verified")
    return told
