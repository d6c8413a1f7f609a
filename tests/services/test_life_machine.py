"""Whatever residents, coordinators and the clock do in whatever order, a signal leads a life that it may lead."""

from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule
from sqlalchemy import Connection

from domain.signals import Signal
from services import absences, handover, pauses, undoing
from services.deeds import Act
from tests.services.street import Done
from tests.services.street_deeds import AMONG_STAFF, JOINING, PASSING_ON, TELLING, DeedOf
from tests.services.street_residents import WHO, Residents
from tests.services.street_rules import RULES
from tests.world import HUIZEN

OLD = st.sampled_from([0, 0, 0, 0, 1])  # versions behind
LATER = [timedelta(seconds=20), *(timedelta(hours=hours) for hours in (1, 3, 8, 24, 49, 72, 144, 360))]
GIVEN_BACK = (
    "status",
    "priority",
    "assignee",
    "partner",
    "reason",
    "text",
    "answered_at",
    "closed_at",
    "promised_on",
    "promised",
    "parent_id",
    "solved",
)


class Life(Residents):
    # Coordinators

    @rule(who=WHO, name=st.sampled_from(sorted(AMONG_STAFF)), old=OLD, data=st.data())
    def work(self, who: int, name: str, old: int, data: st.DataObject) -> None:
        self._act(who, AMONG_STAFF[name], old, data)

    @rule(who=WHO, name=st.sampled_from(sorted(TELLING)), old=OLD, data=st.data())
    def tell(self, who: int, name: str, old: int, data: st.DataObject) -> None:
        self._act(who, TELLING[name], old, data)

    @rule(who=WHO, name=st.sampled_from(sorted(PASSING_ON)), old=OLD, data=st.data())
    def pass_on(self, who: int, name: str, old: int, data: st.DataObject) -> None:
        self._act(who, PASSING_ON[name], old, data)

    @rule(who=WHO, name=st.sampled_from(sorted(JOINING)), old=OLD, data=st.data())
    def join(self, who: int, name: str, old: int, data: st.DataObject) -> None:
        self._act(who, JOINING[name], old, data)

    def _act(self, who: int, deed_of: DeedOf, old: int, data: st.DataObject) -> None:
        street, before = self.street, self._any(data)
        lines = street.sees.audit[before.id]
        named = Act(street.staff[who], before.id, before.version - old, street.now, HUIZEN)

        def act(conn: Connection) -> Done:
            deed = deed_of(conn, named, street, data)
            return Done(deed.notices, deed.undo_id, deed)

        if street.does(act) is None:
            return
        assert not old
        assert street.sees.signals[before.id].version == before.version + 1
        assert street.sees.audit[before.id] == lines + 1
        if data.draw(st.sampled_from([False, False, True])):
            self._undo(who, street.sees.signals[before.id])

    @rule(who=WHO, data=st.data())
    def undo(self, who: int, data: st.DataObject) -> None:
        self._undo(who, self._any(data))

    def _undo(self, who: int, before: Signal) -> None:
        """The last deed of a signal: nobody hears of it, or who heard gets a correction."""
        street = self.street
        named = Act(street.staff[who], before.id, before.version, street.now, HUIZEN)
        undo_id = street.undo_of.get((before.id, before.version))

        def take_back(conn: Connection) -> Done:
            deed = undoing.take_back(conn, named)
            return Done(deed.notices, deed.undo_id, deed)

        done = street.does(
            take_back, undone=before, takes_back=lambda row: row.undo_id == undo_id and undo_id is not None
        )
        if done is None:
            return
        was, now_is = street.was[before.id, before.version - 1], street.sees.signals[before.id]
        assert [getattr(now_is, name) for name in GIVEN_BACK] == [getattr(was, name) for name in GIVEN_BACK]
        assert bool(done.notices) is street.was_told(undo_id)
        street.lose_parts_of(before.id)

    @rule(who=WHO, first=st.integers(0, 3), days=st.integers(0, 10))
    def be_away(self, who: int, first: int, days: int) -> None:
        street, person, deputy = self.street, self.street.staff[who], self.street.staff[1 - who]
        begins = street.today + timedelta(days=first)
        ends = begins + timedelta(days=days)
        added = street.within(absences.be_away, person, deputy, begins, ends, street.now)
        street.absences[added.id] = (person, begins, ends)

    @rule(who=WHO, data=st.data())
    @precondition(lambda self: self.street.absences)
    def be_back(self, who: int, data: st.DataObject) -> None:
        street, person = self.street, self.street.staff[who]
        absence_id = data.draw(st.sampled_from(sorted(street.absences)))

        def be_back(conn: Connection) -> Done:
            absences.be_back(conn, person, absence_id, street.now)
            return Done()

        if street.does(be_back) is not None:
            assert street.absences.pop(absence_id)[0].id == person.id

    @rule(who=WHO)
    def hand_over(self, who: int) -> None:
        street, by, to = self.street, self.street.staff[who], self.street.staff[1 - who]
        mine = {one.id for one in street.sees.signals.values() if one.is_open and one.assignee == by.id}
        done = street.does(lambda conn: Done(result=handover.hand_over_all(conn, by, to, HUIZEN, street.now)))
        assert (done is not None) is bool(mine)
        assert all(street.sees.signals[one].assignee == to.id for one in mine)

    # The clock

    @rule(duration=st.sampled_from(LATER))
    def time_passes(self, duration: timedelta) -> None:
        self.clock.passes(duration)

    @rule(days=st.integers(0, 12), lifted=st.booleans())
    def pause(self, days: int, lifted: bool) -> None:
        """Promises made before stand, unless their reporters are told that they do not."""
        street, person = self.street, self.street.staff[0]

        def pause(conn: Connection) -> Done:
            pauses.begin(conn, person, street.today + timedelta(days=days), street.now)
            return Done(pauses.lift_promises(conn, person, HUIZEN, street.now) if lifted else ())

        assert street.does(pause) is not None

    @rule()
    def resume(self) -> None:
        self.street.within(pauses.end, None, self.street.now)

    # What always holds

    @invariant()
    def rules_hold(self) -> None:
        if not hasattr(self, "street"):
            return
        self.street.look()
        for one in RULES:
            one(self.street)


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
