"""Each night what was kept long enough goes, in small transactions, and a statement says how much went."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.municipality import Municipality
from domain.notices import ContactForgotten, Notice
from domain.people import Role
from domain.retention import Destroyed, Retention, Rule
from storage import audit, destructions, runs, scrubs
from storage import retention as kept
from storage.retention import Ids

_RUN = "retention"
_AT_ONCE = 100
_QUIET = timedelta(days=1)


@dataclass(frozen=True)
class Term:
    """`days` after which what `old` finds goes by `forget`, as many at once as `some` takes, and all that `count` says.

    `forget` says how many went where that may be more than it was asked for.
    """

    rule: Rule
    days: Callable[[Retention], int]
    old: Ids
    forget: Callable[[Connection, Sequence[int]], int | None]
    some: Callable[[Connection, Ids, datetime, int], list[int]] = kept.some
    count: Callable[[Connection, Ids, datetime], int] = kept.count


TERMS = (
    Term(Rule.REPLY_KEYS, lambda kept_for: kept_for.reply_keys, kept.REPLY_KEYS, kept.forget_keys),
    Term(Rule.NEIGHBOURS, lambda kept_for: kept_for.reply_keys, kept.NEIGHBOURS, kept.forget_neighbours),
    Term(Rule.IDENTITY, lambda kept_for: kept_for.identity, kept.IDENTITIES, kept.forget_identities),
    Term(Rule.CONTACTS, lambda kept_for: kept_for.identity, kept.CONTACTS, kept.forget_contacts),
    Term(Rule.CALL_BACKS, lambda kept_for: kept_for.identity, kept.CALL_BACKS, kept.forget_call_backs),
    Term(Rule.TEXTS, lambda kept_for: kept_for.texts, kept.TEXTS, kept.empty),
    Term(Rule.REMARKS, lambda kept_for: kept_for.texts, kept.REMARKS, kept.empty_remarks),
    Term(Rule.PARTICIPANTS, lambda kept_for: kept_for.participants, kept.PARTICIPANTS, kept.forget_participants),
    Term(Rule.VOICES, lambda kept_for: kept_for.participants, kept.VOICES, kept.forget_voices),
    Term(Rule.OWNERS, lambda kept_for: kept_for.participants, kept.OWNERS, kept.forget_owners),
    Term(Rule.SUBJECTS, lambda kept_for: kept_for.texts, kept.SUBJECTS, kept.empty_subjects),
    Term(
        Rule.AUDIT,
        lambda kept_for: kept_for.audit,
        kept.AUDIT_LINES,
        kept.prune_audit,
        kept.some_audit_lines,
        kept.count_audit_lines,
    ),
)


@dataclass(frozen=True)
class Night:
    """Whether there may be more to do, and who has to hear of what was done."""

    more: bool
    notices: tuple[Notice, ...] = ()


def go_on(conn: Connection, municipality: Municipality, now: datetime) -> Night:
    """A part of the night's work, so that turns come in between; none once it was done on this local day."""
    today = now.astimezone(municipality.timezone).date()
    if _is_done(conn, _RUN, municipality, today):
        return Night(more=False)
    over = []
    for term in TERMS:
        part = f"{_RUN}:{term.rule}"
        if _is_done(conn, part, municipality, today):
            continue
        ids = term.some(conn, term.old, _before(term, municipality.retention, now), _AT_ONCE)
        if len(ids) < _AT_ONCE:
            over.append(part)
        if ids:
            if term.rule is Rule.AUDIT:
                _note_that_it_goes_on(conn, now)
            went = term.forget(conn, ids)
            destructions.add(conn, today, term.rule, len(ids) if went is None else went)
            for one in over:
                runs.note(conn, one, now)
            return Night(more=True, notices=_notices(conn, term.rule, ids, now))
    runs.note(conn, _RUN, now)
    kept.forget_strangers(conn)
    scrubs.ask(conn, now)  # on each day: words that went by day stand in the index too
    return Night(more=False)


def _note_that_it_goes_on(conn: Connection, now: datetime) -> None:
    """The audit lets go of nothing from the year before its newest line: where nobody does anything that is old."""
    newest = audit.newest(conn)
    if newest is not None and newest <= now - _QUIET:
        audit.record(conn, now, Role.ADMINISTRATOR, "retention")


def last_night(conn: Connection, municipality: Municipality) -> date | None:
    """The local day of the last one that came to its end."""
    return _last(conn, _RUN, municipality)


def _last(conn: Connection, key: str, municipality: Municipality) -> date | None:
    at = runs.at(conn, key)
    return None if at is None else at.astimezone(municipality.timezone).date()


def _is_done(conn: Connection, key: str, municipality: Municipality, today: date) -> bool:
    last = _last(conn, key, municipality)
    return last is not None and last >= today


def _before(term: Term, retention: Retention, now: datetime) -> datetime:
    return now - timedelta(days=term.days(retention))


def _notices(conn: Connection, rule: Rule, ids: Sequence[int], now: datetime) -> tuple[Notice, ...]:
    if rule is not Rule.CONTACTS:
        return ()
    for signal_id in ids:
        audit.record(conn, now, Role.COORDINATOR, "contact expired", signal_id=signal_id)
    return tuple(ContactForgotten(signal_id) for signal_id in ids)


def due(conn: Connection, municipality: Municipality, now: datetime) -> Iterator[Destroyed]:
    """What would go now, and nothing goes."""
    today = now.astimezone(municipality.timezone).date()
    for term in TERMS:
        yield Destroyed(today, term.rule, term.count(conn, term.old, _before(term, municipality.retention, now)))
