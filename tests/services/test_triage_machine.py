"""Whatever coordinators do in whatever order, a signal only lives the lives it may lead."""

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import Connection

from domain.errors import Refusal, Stale
from domain.people import Person
from domain.queue import PAGE_SIZE, QueueFilter
from domain.reports import Draft
from domain.signals import ClosingReason, Priority, Signal, Status
from domain.urgency import urgency
from services import answering, forwarding, reports, triage, undoing, upkeep
from services.deeds import Act, Deed
from storage import audit, people, queue, signals
from storage.database import writing_engine
from storage.migrator import migrate
from tests.world import HUIZEN

T = TypeVar("T")
ACTIONS: dict[str, Callable[[Connection, Act], Deed]] = {
    "claim": triage.claim,
    "high": lambda conn, act: triage.prioritise(conn, act, Priority.HIGH),
    "low": lambda conn, act: triage.prioritise(conn, act, Priority.LOW),
    "note": lambda conn, act: triage.note(conn, act, "een notitie"),
    "reply": lambda conn, act: answering.reply(conn, act, "een antwoord"),
    "forward": lambda conn, act: forwarding.forward(conn, act, HUIZEN.partners[0].key),
    "close": lambda conn, act: answering.close(conn, act, ClosingReason.SOLVED, "opgelost"),
    "reopen": answering.reopen,
    "undo": undoing.take_back,
}
MAY_FOLLOW = {
    Status.RECEIVED: {Status.IN_PROGRESS, Status.QUESTION, Status.FORWARDED, Status.DONE},
    Status.REOPENED: {Status.IN_PROGRESS, Status.QUESTION, Status.FORWARDED, Status.DONE},
    Status.IN_PROGRESS: {Status.QUESTION, Status.FORWARDED, Status.DONE},
    Status.QUESTION: {Status.IN_PROGRESS, Status.DONE},
    Status.FORWARDED: {Status.IN_PROGRESS, Status.DONE},
    Status.DONE: {Status.REOPENED},
}


class Triage(RuleBasedStateMachine):
    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "bot.db"
        migrate(path)
        self.engine = writing_engine(path)
        self.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
        self.staff = [self._within(people.of_chat, 1, chat_id, self.now) for chat_id in (900, 901)]
        self.resident: Person = self._within(people.of_chat, 1, 100, self.now)
        self.signals: dict[int, Signal] = {}
        self.before_undo: dict[int, Signal] = {}

    def teardown(self) -> None:
        if hasattr(self, "engine"):
            self.engine.dispose()
            self.folder.cleanup()

    def _within(self, deed: Callable[..., T], *arguments: object) -> T:
        with self.engine.begin() as conn:
            return deed(conn, *arguments)

    @rule(anonymous=st.booleans())
    @precondition(lambda self: len(self.signals) < 3)
    def report(self, anonymous: bool) -> None:
        draft = Draft(text="Elke avond wordt hier gedeald", neighbourhood="kostmand", topic="drugs")
        sent = self._within(reports.send, self.resident, draft, anonymous, HUIZEN, self.now)
        self.signals[sent.signal.id] = sent.signal

    @rule(days=st.integers(0, 5))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days, hours=1)
        self._within(upkeep.mark_missed_promises, HUIZEN, self.now)
        for one in self.signals:
            self.signals[one] = self._load(one)

    @rule(name=st.sampled_from(sorted(ACTIONS)), data=st.data(), old=st.booleans())
    @precondition(lambda self: self.signals)
    def act(self, name: str, data: st.DataObject, old: bool) -> None:
        before = self.signals[data.draw(st.sampled_from(sorted(self.signals)))]
        version = before.version - old
        act = Act(data.draw(st.sampled_from(self.staff)), before.id, version, self.now, HUIZEN)
        lines = len(self._within(audit.of_signal, before.id))
        try:
            deed = self._within(ACTIONS[name], act)
        except Refusal as refusal:
            assert self._load(before.id) == before
            assert len(self._within(audit.of_signal, before.id)) == lines
            assert not old or isinstance(refusal, Stale)
            return
        assert not old
        self._check(name, before, deed.signal)
        assert len(self._within(audit.of_signal, before.id)) == lines + 1
        self.signals[before.id] = deed.signal
        self.before_undo[before.id] = before

    def _check(self, name: str, before: Signal, after: Signal) -> None:
        assert after.version == before.version + 1
        if name == "undo":
            assert after.status is self.before_undo[before.id].status
            assert after.priority is self.before_undo[before.id].priority
        elif after.status is not before.status:
            assert after.status in MAY_FOLLOW[before.status]

    def _load(self, signal_id: int) -> Signal:
        found = self._within(signals.by_id, signal_id)
        assert found is not None
        return found

    @invariant()
    def the_queue_holds_every_open_signal_and_no_other(self) -> None:
        if not hasattr(self, "signals"):
            return
        listed = self._within(queue.page, QueueFilter(), None, PAGE_SIZE)
        assert {one.id for one in listed} == {one.id for one in self.signals.values() if one.is_open}
        assert list(listed) == sorted(listed, key=lambda one: (one.urgency, one.id))

    @invariant()
    def what_is_kept_agrees_with_itself(self) -> None:
        if not hasattr(self, "signals"):
            return
        for one in self.signals.values():
            kept = self._load(one.id)
            assert kept.urgency == urgency(kept.priority, kept.overdue, kept.how_often, kept.reporters)
            assert (kept.reason is not None) is (kept.status is Status.DONE)
            assert kept.person_id is None or not kept.anonymous
            assert not kept.overdue or kept.answered_at is None


TestTriage = Triage.TestCase
TestTriage.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
