"""What residents do with the signals of the street, at any moment and in any order."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlalchemy import Connection, Row

from domain.about import About
from domain.answers import NOTHING
from domain.notices import MoreSaid
from domain.people import Person
from domain.reports import Draft
from domain.signals import HowOften, RemarkKind, Signal, Solved
from services import evaluations, forwarding, questions, reports
from storage import taking_back
from storage.schema import consent
from tests.services.street import Done, Street
from tests.services.street_clock import Clock
from tests.world import HUIZEN

WHO = st.integers(0, 1)
TOPICS = ["drugs", "youth", "traffic", "traffic", "worry_about_someone"]
MOST_SIGNALS = 4


class Residents(RuleBasedStateMachine):
    @initialize(anonymous=st.booleans(), topic=st.sampled_from(TOPICS))
    def begin(self, anonymous: bool, topic: str) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.street = Street(Path(self.folder.name) / "bot.db")
        self.clock = Clock(self.street)
        self._send(self.street.residents[0], anonymous, topic, None)

    def teardown(self) -> None:
        if hasattr(self, "street"):
            self.street.close()
            self.folder.cleanup()

    def _any(self, data: st.DataObject) -> Signal:
        found = self.street.sees.signals
        return found[data.draw(st.sampled_from(sorted(found)))]

    @rule(who=WHO, anonymous=st.booleans(), topic=st.sampled_from(TOPICS), often=st.sampled_from([None, *HowOften]))
    @precondition(lambda self: len(self.street.sees.signals) < MOST_SIGNALS)
    def send(self, who: int, anonymous: bool, topic: str, often: HowOften | None) -> None:
        self._send(self.street.residents[who], anonymous, topic, often)

    def _send(self, person: Person, anonymous: bool, topic: str, often: HowOften | None) -> None:
        now = self.street.now
        draft = Draft(text="Elke avond wordt hier gedeald", neighbourhood="kostmand", topic=topic, how_often=often)

        def send(conn: Connection) -> Done:
            sent = reports.send(conn, person, draft, anonymous, HUIZEN, now, True)
            return Done(sent.notices, result=sent)

        assert self.street.does(send) is not None

    @rule(who=WHO, data=st.data())
    def add(self, who: int, data: st.DataObject) -> None:
        person, one, now = self.street.residents[who], self._any(data), self.street.now
        words = RemarkKind.ADDED, "en nog iets"
        calendar = self.street.house.office.calendar
        done = self.street.does(lambda conn: Done(reports.add(conn, person, one, *words, calendar, now, True)))
        line = self.street.lines.get(one.id)
        assert done is not None and bool(done.notices) is (line is not None and line.person.id == person.id)

    @rule(who=WHO)
    def answer(self, who: int) -> None:
        """The next message of a resident, when a question was read."""
        person, street = self.street.residents[who], self.street
        one = street.within(questions.waiting_for, person, street.now - HUIZEN.hold)
        if one is not None:
            calendar = street.house.office.calendar
            told = (one, "ja", NOTHING, calendar, street.now, True)
            street.does(lambda conn: Done((MoreSaid(questions.answer(conn, *told)),)))

    @rule(who=WHO, data=st.data())
    def withdraw(self, who: int, data: st.DataObject) -> None:
        person, one, street = self.street.residents[who], self._any(data), self.street
        line = street.lines.get(one.id)
        key = line.about.removeprefix("answer:") if line else "none"
        done = street.does(lambda conn: Done(reports.withdraw(conn, person, key, HUIZEN, street.now).notices))
        own = line is not None and line.person.id == person.id
        assert (done is not None) is (own and one.is_open)
        if done is not None and line is not None and street.sees.signals[one.id].is_open:
            line.wants_answer = False

    @rule(who=WHO, given=st.booleans(), data=st.data())
    @precondition(lambda self: self._asked())
    def consent(self, who: int, given: bool, data: st.DataObject) -> None:
        person, asked, street = self.street.residents[who], data.draw(st.sampled_from(self._asked())), self.street
        done = street.does(
            lambda conn: Done(forwarding.answer_consent(conn, person, asked.id, given, HUIZEN, street.now)[1])
        )
        line, one = street.lines.get(asked.signal_id), street.sees.signals[asked.signal_id]
        if done is not None:
            assert asked.given is None and asked.partner == one.partner
            assert line is not None and line.person.id == person.id

    def _asked(self) -> list[Row[Any]]:
        return self.street.within(lambda conn: list(conn.execute(consent.select().order_by(consent.c.id))))

    @rule(who=WHO, solved=st.sampled_from(Solved), data=st.data())
    def say_whether_solved(self, who: int, solved: Solved, data: st.DataObject) -> None:
        person, one, street = self.street.residents[who], self._any(data), self.street
        done = street.does(
            lambda conn: Done(
                evaluations.say_whether_solved(conn, person, one.id, solved, HUIZEN, street.now)[1],
            )
        )
        assert (done is not None) is (self._owns(person, one) and not one.is_open)

    @rule(who=WHO, heard=st.booleans(), data=st.data())
    def say_whether_heard(self, who: int, heard: bool, data: st.DataObject) -> None:
        person, one, street = self.street.residents[who], self._any(data), self.street

        def say(conn: Connection) -> Done:
            evaluations.say_whether_heard(conn, person, one.id, heard, HUIZEN, street.now)
            return Done()

        done = street.does(say)
        assert (done is not None) is (self._owns(person, one) and not one.is_open and one.solved is not None)

    def _owns(self, person: Person, one: Signal) -> bool:
        line = self.street.lines.get(one.id)
        return line is not None and line.person.id == person.id

    @rule(who=WHO, wanted=st.booleans())
    def stop(self, who: int, wanted: bool) -> None:
        """/stop asks whether answers are still wanted; what waits for who wants none is not said."""
        person, street = self.street.residents[who], self.street
        mine = [line for line in street.lines.values() if line.person.id == person.id]

        def stop(conn: Connection) -> Done:
            reports.stop(conn, person, street.now.date())
            for key in reports.want_answers(conn, person, wanted):
                if not wanted:
                    taking_back.of_chat(conn, 1, person.chat_id, About.ANSWER.of(key))
            return Done()

        about = {line.about for line in mine if not wanted}
        street.does(stop, takes_back=lambda row: row.about in about)
        street.stopped.add(person.id)
        for line in mine:
            line.wants_answer = wanted
