"""A database with residents and coordinators, and a check after each thing done that just that was told."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, text

from domain.about import About
from domain.errors import Refusal
from domain.notices import Assigned, Notice, QuestionExpired, ToReporter, ToStaff
from domain.people import Person
from domain.reminders import Reminder
from domain.signals import Signal
from handlers.house import House
from handlers.speaker import Speaker
from handlers.told import tell
from handlers.views.staff import cards
from storage import people, reply_keys
from storage.database import writing_engine
from storage.schema import reminder, signal
from tests.disk import empty_database
from tests.world import ADA, BEA, COORDINATOR, DEPUTY, HUIZEN, STAFF, SUGGESTER

T = TypeVar("T")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
Addresses = Counter[tuple[int, str]]  # chat and what a message is about


@dataclass(frozen=True)
class Done:
    notices: tuple[Notice, ...] = ()
    undo_id: int | None = None
    result: Any = None


@dataclass
class Line:
    """Where the answers to a signal go."""

    person: Person
    about: str
    wants_answer: bool = True


@dataclass(frozen=True)
class Picture:
    """All that one step may change. `reminders` says by key when each was told."""

    signals: dict[int, Signal]
    audit: Counter[int]
    rows: dict[int, Row[Any]]
    reminders: dict[str, tuple[Reminder, datetime | None]]


def _picture(conn: Connection) -> Picture:
    lines = conn.execute(text("SELECT signal_id, count(*) FROM audit WHERE signal_id IS NOT NULL GROUP BY 1"))
    rows = conn.execute(text("SELECT id, chat_id, lane, state, due_at, created_at, about, undo_id FROM outbox"))
    planned = [row._asdict() for row in conn.execute(reminder.select())]
    return Picture(
        {row.id: Signal(**row._asdict()) for row in conn.execute(signal.select())},
        Counter({row[0]: row[1] for row in lines}),
        {row.id: row for row in rows},
        {
            row["key"]: (Reminder(**{name: row[name] for name in Reminder.__dataclass_fields__}), row["told_at"])
            for row in planned
        },
    )


class Street:
    """`undo_of` says under which id the deed that made a version can be undone; `was` is each version as last seen."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(empty_database())
        self.engine = writing_engine(path)
        self.now = NOW
        names = {COORDINATOR: "Noor", DEPUTY: "Bas"}
        self.house = House(1, "buurt_bot", HUIZEN, SUGGESTER, replace(STAFF, names=names), NOW)
        self.residents = [self._person(chat_id) for chat_id in (ADA, BEA)]
        self.staff = [self._person(chat_id) for chat_id in (COORDINATOR, DEPUTY)]
        for one in self.staff:
            self.within(people.save, replace(one, staff_name=names[one.chat_id]))
        self.lines: dict[int, Line] = {}
        self.stopped: set[int] = set()
        self.absences: dict[int, tuple[Person, date, date]] = {}
        self.undo_of: dict[tuple[int, int], int] = {}
        self.was: dict[tuple[int, int], Signal] = {}
        self.left: set[int | None] = set()  # undo ids of what was sent
        self.sees = self.within(_picture)

    def close(self) -> None:
        self.engine.dispose()

    def _person(self, chat_id: int) -> Person:
        return self.within(people.of_chat, 1, chat_id, NOW)

    def within(self, deed: Callable[..., T], *arguments: object) -> T:
        with self.engine.begin() as conn:
            return deed(conn, *arguments)

    @property
    def today(self) -> date:
        return self.house.office.calendar.day(self.now)

    # One thing is done

    def does(
        self,
        deed: Callable[[Connection], Done],
        *,
        undone: Signal | None = None,
        takes_back: Callable[[Row[Any]], bool] = lambda _: False,
    ) -> Done | None:
        """None when it was refused, and then all is as it was.

        `undone` is the signal whose last deed is undone, `takes_back` says which waiting messages are not sent now.
        """
        before, done = self.sees, None
        with self.engine.begin() as conn:
            try:
                with conn.begin_nested():
                    done = deed(conn)
                    self._tell(conn, done)
            except Refusal:
                done = None
        after = self.look(undone)
        if done is None:
            assert after == before
        else:
            self._learn(done, after)
            assert self._new(before) == self.addresses(done.notices)
            stopped = {one for one, row in before.rows.items() if row.state != after.rows[one].state}
            assert stopped == {one for one, row in before.rows.items() if row.state == "waiting" and takes_back(row)}
        return done

    def _tell(self, conn: Connection, done: Done) -> None:
        held = timedelta() if done.undo_id is None else HUIZEN.hold
        tell(Speaker(conn, self.now, self.house), done.notices, done.undo_id, held)

    def look(self, undone: Signal | None = None) -> Picture:
        """What there is now, which must have come lawfully from what was there before."""
        before, self.sees = self.sees, self.within(_picture)
        for one in self.sees.signals.values():
            old = before.signals.get(one.id)
            if old is not None and old.status is not one.status:
                assert old.may_become(one.status) or (undone is not None and undone.id == one.id)
                assert one.version > old.version
            self.was[one.id, one.version] = one
        return self.sees

    def was_told(self, undo_id: int | None) -> bool:
        """Whether anything under this id left, as the test saw it leave; a hand-over has none."""
        return undo_id is not None and undo_id in self.left

    def lose_parts_of(self, whole_id: int) -> None:
        """A part that was split off and never heard of answers to nobody once that is undone."""
        for one in self.sees.signals.values():
            if one.parent_id == whole_id and one.id in self.lines and not one.reporters:
                if self.within(reply_keys.of_signal, one.id) is None:
                    del self.lines[one.id]

    def _learn(self, done: Done, after: Picture) -> None:
        """A part that was split off answers to where its whole does."""
        changed = getattr(done.result, "signal", None)
        if isinstance(changed, Signal) and done.undo_id is not None:
            self.undo_of[changed.id, changed.version] = done.undo_id
        for one in after.signals.keys() - self.lines.keys():
            key = self.within(reply_keys.of_signal, one)
            if key is not None:
                person = next(person for person in self.residents if person.id == key.person_id)
                self.lines[one] = Line(person, About.ANSWER.of(key.key), key.wants_answer)

    # What is told to whom

    def _new(self, before: Picture) -> Addresses:
        return Counter((row.chat_id, row.about) for one, row in self.sees.rows.items() if one not in before.rows)

    def addresses(self, notices: tuple[Notice, ...]) -> Addresses:
        """One message for each notice to a reporter who hears, and one for each of the staff it concerns."""
        found: Addresses = Counter()
        for notice in notices:
            if isinstance(notice, ToReporter | QuestionExpired):
                found.update(self.reporter(notice.signal.id))
            if isinstance(notice, Assigned):
                colleague = next(one for one in self.staff if one.id == notice.person_id)
                found[colleague.chat_id, cards.about(notice.signal)] += 1
            elif isinstance(notice, ToStaff | QuestionExpired):
                found.update(self.in_charge(notice.signal))
        return found

    def reporter(self, signal_id: int) -> list[tuple[int, str]]:
        line = self.lines.get(signal_id)
        return [(line.person.chat_id, line.about)] if line is not None and line.wants_answer else []

    def in_charge(self, one: Signal) -> set[tuple[int, str]]:
        """Whoever has it, or both; the other stands in for who is away."""
        having = [person for person in self.staff if person.id == one.assignee] or self.staff
        return {(self.present(person).chat_id, cards.about(one)) for person in having}

    def all_staff(self, one: Signal) -> set[tuple[int, str]]:
        return {(person.chat_id, cards.about(one)) for person in self.staff}

    def present(self, person: Person) -> Person:
        away = any(
            absent.id == person.id and first <= self.today <= last for absent, first, last in self.absences.values()
        )
        return next(one for one in self.staff if (one.id == person.id) is not away)
