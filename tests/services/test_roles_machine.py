"""Whatever administrators and invited do in whatever order: somebody can always give roles, and only a link does."""

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from domain.errors import InvitationOver, LastAdministrator, Stale
from domain.people import GIVEN, FirstStaff, Person, Role
from services import roles as services
from services.staff import Office
from storage import people
from tests.services.meeting_town import NOW, Town
from tests.world import HUIZEN

FIRST = FirstStaff(frozenset({900, 901}), {}, None, frozenset({902}))
OFFICE = Office(1, HUIZEN, FIRST)
WHO = st.sampled_from([900, 901, 902, 903, 904])
ROLE = st.sampled_from(GIVEN)


class Crew(RuleBasedStateMachine):
    tokens = Bundle("tokens")

    @initialize()
    def settle(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.town = Town(Path(self.folder.name) / "bot.db")
        self.now = NOW
        self.model = {900: {*FIRST.roles[900]}, 901: {*FIRST.roles[901]}, 902: {*FIRST.roles[902]}}
        self.waiting: dict[str, tuple[Role, int]] = {}

    def teardown(self) -> None:
        if hasattr(self, "town"):
            self.town.close()
            self.folder.cleanup()

    def _person(self, user_id: int) -> Person:
        return self.town.within(people.of_chat, 1, user_id, self.now)

    @rule(target=tokens, who=WHO, role=ROLE)
    def invite(self, who: int, role: Role) -> str:
        if Role.ADMINISTRATOR not in self.model.get(who, ()):
            return "never made"
        _, token = self.town.within(services.invite, OFFICE.bot_id, self._person(who), role, self.now)
        self.waiting[token] = (role, who)
        return token

    @rule(token=tokens, who=WHO)
    def accept(self, token: str, who: int) -> None:
        try:
            found = self.town.within(services.look_up, OFFICE, token, self.now)
            self.town.within(services.accept, OFFICE, self._person(who), found.id, "Kim", self.now)
        except InvitationOver:
            assert token not in self.waiting
        else:
            role, _ = self.waiting.pop(token)
            self.model.setdefault(who, set()).add(role)

    @rule(by=WHO, who=WHO, role=ROLE)
    def take(self, by: int, who: int, role: Role) -> None:
        administrators = [one for one, roles in self.model.items() if Role.ADMINISTRATOR in roles]
        if by not in administrators:
            return
        person = self._person(who)
        try:
            self.town.within(services.take_away, OFFICE, self._person(by), person.id, role, self.now)
        except LastAdministrator:
            assert (role, [who]) == (Role.ADMINISTRATOR, administrators)
        except Stale:
            assert role not in self.model.get(who, ())
        else:
            self.model[who].discard(role)
            if role is Role.ADMINISTRATOR:
                self.waiting = {token: one for token, one in self.waiting.items() if one[1] != who}

    @rule()
    def a_day_passes(self) -> None:
        self.now += timedelta(hours=24)
        self.waiting.clear()

    @invariant()
    def the_database_says_the_same_and_somebody_can_give_roles(self) -> None:
        if hasattr(self, "town"):
            found = self.town.within(people.given, 1, FIRST)
            assert found == {who: roles for who, roles in self.model.items() if roles}
            assert any(Role.ADMINISTRATOR in roles for roles in found.values())


TestCrew = Crew.TestCase
TestCrew.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
