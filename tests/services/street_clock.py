"""Time passes in the street: what is due is sent, and the bot's own jobs do the rest."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from bot import jobs
from domain.dangers import is_left
from domain.reminders import BUNDLE_AHEAD, Reminder, ReminderKind, last_bundle
from domain.signals import Status
from storage import reply_keys, sending
from storage.outbox import Lane
from tests.services.street import Picture, Street
from tests.world import TEAM_OOV

JOBS = (jobs.mark_missed_promises, jobs.tell_reminders, jobs.forget, jobs.destroy)
TO_REPORTERS = {ReminderKind.QUESTION_OPEN, ReminderKind.QUESTION_EXPIRED, ReminderKind.IS_IT_SOLVED}
TO_STAFF = {ReminderKind.QUESTION_EXPIRED, ReminderKind.SNOOZED}


class Clock:
    def __init__(self, street: Street) -> None:
        self.street = street
        self.slots: set[datetime] = set()
        self.told: set[str] = set()

    def passes(self, duration: timedelta) -> None:
        self.street.now += duration
        self.deliver()
        self._tick()
        self.deliver()

    def deliver(self) -> None:
        """Telegram takes all that is due."""
        street, before = self.street, self.street.sees
        while calls := street.within(sending.claim, 1, street.now, 0.0, 60.0, 100):
            for call in calls:
                street.within(sending.settle, call.id, "sent", call.id)
        after = street.look()
        due = {
            one
            for one, row in before.rows.items()
            if row.state == "waiting" and row.due_at <= int(street.now.timestamp())
        }
        street.left |= {before.rows[one].undo_id for one in due}
        assert {one for one, row in after.rows.items() if row.state != before.rows[one].state} == due

    def _tick(self) -> None:
        street, before = self.street, self.street.sees
        for job in JOBS:
            while street.within(job, street.house, street.now, 0.0):
                pass
        after = street.look()
        told = self._newly_told(before, after)
        self._check_answers(before, after, told)
        self._check_bundles(before, after, told)
        self._check_promises(after)
        self._forget_lines(after)

    def _newly_told(self, before: Picture, after: Picture) -> list[Reminder]:
        """Nothing is told twice under one key."""
        for key, (_, told_at) in after.reminders.items():
            assert key not in self.told or told_at == before.reminders[key][1]
        told = [one for one, told_at in after.reminders.values() if told_at and one.key not in self.told]
        self.told |= {one.key for one in told}
        return told

    def _check_answers(self, before: Picture, after: Picture, told: list[Reminder]) -> None:
        """What waits for no bundle is one message for each who is to know."""
        street = self.street
        expected: Counter[tuple[int, str]] = Counter()
        for one in told:
            if one.kind in TO_REPORTERS:
                person = street.lines[one.signal_id].person if one.signal_id in street.lines else None
                unasked = one.kind is ReminderKind.IS_IT_SOLVED
                if person is not None and not (unasked and person.id in street.stopped):
                    expected.update(street.reporter(one.signal_id))
            if one.kind in TO_STAFF:
                expected.update(street.in_charge(after.signals[one.signal_id]))
            if one.kind is ReminderKind.DANGER_LEFT and is_left(after.signals[one.signal_id], one.basis):
                expected.update(street.all_staff(after.signals[one.signal_id]))
        said = self._said(before, after, Lane.ANSWER)
        assert Counter((row.chat_id, row.about) for row in said) == expected

    def _said(self, before: Picture, after: Picture, lane: Lane) -> list[Row[Any]]:
        return [row for one, row in after.rows.items() if one not in before.rows and row.lane == lane]

    def _check_bundles(self, before: Picture, after: Picture, told: list[Reminder]) -> None:
        """Staff who are here get what waits together; team OOV gets a count."""
        said = Counter(row.chat_id for row in self._said(before, after, Lane.REMINDER))
        kinds = {one.kind for one in told}
        assert said.pop(TEAM_OOV, 0) == (ReminderKind.STILL_BROKEN in kinds)
        present = {self.street.present(person).chat_id for person in self.street.staff}
        assert said.keys() <= present
        bundled = {kind for kind in kinds if kind.is_bundled}
        assert bool(said) is bool(bundled)
        lists = ReminderKind.LISTED in bundled
        assert all(count <= 1 + lists for count in said.values())

    def _check_promises(self, after: Picture) -> None:
        """One whose day has passed is marked, and with the next bundle nothing is left that waited for it."""
        street = self.street
        for one in after.signals.values():
            waits = one.is_open and one.status is not Status.QUESTION and one.answered_at is None
            assert one.overdue or not (waits and one.promised and one.promised_on < street.today)
        slot = last_bundle(street.now, street.house.office.calendar)
        if slot is None or slot in self.slots:
            return
        self.slots.add(slot)
        waiting = [one for one, told_at in after.reminders.values() if told_at is None and one.kind.is_bundled]
        assert all(one.due_at > slot + BUNDLE_AHEAD for one in waiting)

    def _forget_lines(self, after: Picture) -> None:
        """Only of what was anonymous and is closed."""
        for one, line in list(self.street.lines.items()):
            if self.street.within(reply_keys.of_signal, one) is None:
                assert after.signals[one].anonymous and not after.signals[one].is_open, line
                del self.street.lines[one]
