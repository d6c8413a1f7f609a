"""Whatever residents, staff and the clock do in whatever order, a list of a meeting stays honest."""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain.errors import Full, InUse, NotOpen, OfferLapsed, Refusal
from domain.meeting_notices import MeetingChanged, MeetingNotice, PlaceGiven, PlaceOffered, Remembered
from domain.meeting_reminders import MeetingReminderKind
from domain.meetings import Meeting, MeetingStatus
from domain.registrations import Registration, Standing
from services import meeting_reminders, participants
from services import meetings as meeting_services
from services import registrations as services
from services.meetings import MeetingAct
from storage import meetings, registrations
from tests.services.meeting_town import NOW, OFFICE, SEATED, Town
from tests.world import HUIZEN

RESIDENTS = 8
WHO = st.integers(0, RESIDENTS - 1)
PARTY = st.integers(1, 5)


class Evening(RuleBasedStateMachine):
    @initialize(capacity=st.integers(2, 9), held=st.integers(0, 2))
    def publish(self, capacity: int, held: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.town = Town(Path(self.folder.name) / "bot.db")
        self.now = NOW
        self.meeting = self.town.publish(capacity, held)
        self.residents = [self.town.resident(number) for number in range(RESIDENTS)]
        self.stopped: set[int] = set()
        self.reminded: set[tuple[int, str, datetime]] = set()
        self.cancelled = False

    def teardown(self) -> None:
        if hasattr(self, "town"):
            self.town.close()
            self.folder.cleanup()

    # What people do

    def _act(self) -> MeetingAct:
        return self.town.act(self.meeting, self.now)

    def _hear(self, notices: tuple[MeetingNotice, ...]) -> None:
        """Nobody is served before whoever waits in front of them; reminders are of what is still so."""
        for notice in notices:
            if isinstance(notice, PlaceOffered | PlaceGiven):
                in_front = [one for one in self._listed() if one.standing is Standing.WAITING]
                assert all(one.number > notice.registration.number for one in in_front)
            if isinstance(notice, Remembered):
                self._check_reminder(notice)

    def _check_reminder(self, notice: Remembered) -> None:
        meeting = self.town.within(meetings.by_id, self.meeting.id)
        assert meeting.status is MeetingStatus.PUBLISHED
        assert notice.meeting.starts_at == meeting.starts_at
        assert self.now < meeting.starts_at
        key = (notice.registration.id, str(notice.kind), meeting.starts_at)
        assert key not in self.reminded
        self.reminded.add(key)
        ahead = timedelta(hours=2) if notice.kind is MeetingReminderKind.HOURS_BEFORE else timedelta(days=2)
        assert meeting.starts_at - self.now <= ahead
        assert notice.registration.person_id not in self.stopped
        assert self._person_on_list(notice.registration.person_id)

    def _person_on_list(self, person_id: int | None) -> bool:
        return any(one.person_id == person_id and one.standing is Standing.CONFIRMED for one in self._listed())

    def _listed(self) -> list[Registration]:
        return self.town.within(registrations.listed, self.meeting.id)

    @rule(who=WHO, party=PARTY)
    def sign_up(self, who: int, party: int) -> None:
        person, zone = self.residents[who], HUIZEN.timezone
        waited = any(one.standing is Standing.WAITING for one in self._listed())
        before = self.town.within(services.look_up, person, self.meeting.id)
        try:
            done = self.town.within(services.sign_up, person, self.meeting.id, party, zone, self.now)
        except NotOpen:
            assert not self._current().takes_sign_ups(self.now)
            return
        if before is not None:
            assert done.registration == before.registration
            return
        self.stopped.discard(person.id)
        assert not (waited and done.registration.standing is Standing.CONFIRMED)

    @rule(who=WHO, party=PARTY)
    def change(self, who: int, party: int) -> None:
        try:
            done = self.town.within(
                services.come_with, self.residents[who], self.meeting.id, party, HUIZEN.timezone, self.now
            )
        except (Full, Refusal):
            return
        assert done.registration.party == party
        self._hear(done.notices)

    @rule(who=WHO)
    def leave(self, who: int) -> None:
        try:
            done = self.town.within(services.leave, self.residents[who], self.meeting.id, HUIZEN.timezone, self.now)
        except Refusal:
            return
        self._hear(done.notices)

    @rule(who=WHO)
    def accept(self, who: int) -> None:
        person = self.residents[who]
        found = self.town.within(services.look_up, person, self.meeting.id)
        if found is None:
            return
        one = found.registration
        try:
            self.town.within(services.accept, person, one.id, HUIZEN.timezone, self.now)
        except NotOpen:
            assert not self._current().takes_sign_ups(self.now)
        except OfferLapsed:
            assert one.offered_until is None or one.standing is not Standing.OFFERED or self.now >= one.offered_until
        else:
            assert one.standing is Standing.CONFIRMED or (
                one.offered_until is not None and self.now < one.offered_until
            )

    @rule(who=WHO)
    def stop(self, who: int) -> None:
        person = self.residents[who]
        self.town.within(services.hear_nothing, person, self.now)
        self.stopped.add(person.id)

    @rule(party=PARTY)
    def write_down(self, party: int) -> None:
        try:
            self.town.within(participants.write_down, self._act(), "Mevrouw de Vries", party)
        except (Full, NotOpen):
            return

    @rule(data=st.data())
    @precondition(lambda self: self._listed())
    def take_off(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self._listed()))
        self._hear(self.town.within(participants.remove, self._act(), one.id))

    @rule(capacity=st.integers(1, 12), held=st.integers(0, 3))
    @precondition(lambda self: not self.cancelled)
    def resize(self, capacity: int, held: int) -> None:
        before = [one for one in self._listed() if one.standing in SEATED]
        try:
            done = self.town.within(meeting_services.change, self._act(), capacity=capacity, held=min(held, capacity))
        except InUse:
            assert [one for one in self._listed() if one.standing in SEATED] == before
            return
        assert {one.id for one in before} <= {one.id for one in self._listed() if one.standing in SEATED}
        self._hear(done.notices)

    @rule(hours=st.sampled_from([-72, -5, 1, 30, 100]))
    @precondition(lambda self: not self.cancelled)
    def move(self, hours: int) -> None:
        start = self._current().starts_at + timedelta(hours=hours)
        listed = {one.id for one in self._listed()}
        try:
            done = self.town.within(meeting_services.move, self._act(), starts_at=start)
        except NotOpen:
            return
        told = [one.registration.id for one in done.notices if isinstance(one, MeetingChanged)]
        assert sorted(told) == sorted(listed)

    @rule()
    @precondition(lambda self: not self.cancelled and self.now > NOW + timedelta(days=4))
    def cancel(self) -> None:
        done = self.town.within(meeting_services.cancel, self._act())
        assert len(done.notices) == len(self._listed())
        self.cancelled = True

    @rule(hours=st.sampled_from([1, 3, 8, 24, 49, 72]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        more = True
        while more:
            more, notices = self.town.within(meeting_reminders.tell_due, OFFICE, self.now)
            self._hear(notices)

    def _current(self) -> Meeting:
        return self.town.within(meetings.by_id, self.meeting.id)

    # What always holds

    @invariant()
    def never_more_than_the_places(self) -> None:
        if not hasattr(self, "town"):
            return
        meeting, listed = self._current(), self._listed()
        seated = [one for one in listed if one.standing in SEATED]
        assert sum(one.party for one in seated if not one.on_held) <= meeting.capacity - meeting.held
        assert sum(one.party for one in seated if one.on_held) <= meeting.held

    @invariant()
    def nobody_is_on_the_list_twice(self) -> None:
        if not hasattr(self, "town"):
            return
        known = [one.person_id for one in self._listed() if one.person_id is not None]
        assert len(known) == len(set(known))

    @invariant()
    def whoever_is_first_waits_only_for_want_of_room(self) -> None:
        if not hasattr(self, "town") or not self._current().takes_sign_ups(self.now):
            return
        waiting = [one for one in self._listed() if one.standing is Standing.WAITING]
        if waiting:
            assert waiting[0].party > self.town.within(registrations.room, self._current()).free

    @invariant()
    def nothing_is_planned_for_a_cancelled_meeting(self) -> None:
        if not hasattr(self, "town") or not self.cancelled:
            return
        query = "SELECT count(*) FROM meeting_reminder WHERE told_at IS NULL"
        assert self.town.within(lambda conn: conn.exec_driver_sql(query).scalar()) == 0

    @invariant()
    def no_offer_outlives_its_time_by_a_tick(self) -> None:
        if not hasattr(self, "town") or self.cancelled:
            return
        query = "SELECT count(*) FROM meeting_reminder WHERE told_at IS NULL AND due_at <= ?"
        due = int(self.now.timestamp())
        for one in self._listed():
            if one.standing is Standing.OFFERED and one.offered_until is not None and one.offered_until <= self.now:
                assert self.town.within(lambda conn: conn.exec_driver_sql(query, (due,)).scalar())


TestEvening = Evening.TestCase
TestEvening.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
