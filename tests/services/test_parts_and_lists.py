"""Lives that the state machine comes by too seldom, each of which went wrong once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from domain.errors import Stale
from domain.reports import Draft
from domain.signals import PartnerAnswer, Signal
from services import answering, forwarding, merging, reports, undoing
from services.deeds import Act, Deed
from storage import signals
from tests.services.street import Street
from tests.world import HUIZEN


class Desk:
    def __init__(self, street: Street) -> None:
        self.street = street

    def send(self, topic: str) -> Signal:
        draft = Draft(text="Elke avond wordt hier gedeald", neighbourhood="kostmand", topic=topic)
        return self.street.within(
            reports.send, self.street.residents[0], draft, False, HUIZEN, self.street.now, True
        ).signal

    def now_is(self, signal_id: int) -> Signal:
        found = self.street.within(signals.by_id, signal_id)
        assert found is not None
        return found

    def does(self, deed: Callable[[Connection, Act], Deed], signal_id: int) -> Signal:
        version = self.now_is(signal_id).version
        act = Act(self.street.staff[0], signal_id, version, self.street.now, HUIZEN)
        return self.street.within(deed, act).signal


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    street = Street(tmp_path / "bot.db")
    yield Desk(street)
    street.close()


def _split(conn: Connection, act: Act) -> Deed:
    return merging.split(conn, act, "een deel", "youth")


def _under(parent: Signal) -> Callable[[Connection, Act], Deed]:
    return lambda conn, act: merging.merge(conn, act, parent.id)


def _to_police(conn: Connection, act: Act) -> Deed:
    return forwarding.forward(conn, act, "police")


def test_what_was_to_be_passed_on_at_once_is_on_no_list_for_another_partner(desk: Desk) -> None:
    whole = desk.send("traffic")
    part = desk.does(_split, whole.id).id + 1
    desk.does(lambda conn, act: forwarding.partner_answered(conn, act, PartnerAnswer.CANNOT), whole.id)
    assert [desk.does(_to_police, one).listed_on for one in (whole.id, part)] == [None, None]


def test_a_part_that_was_joined_again_takes_no_reporter_of_the_whole_along(desk: Desk) -> None:
    whole = desk.does(_split, desk.send("drugs").id)
    desk.does(undoing.take_back, whole.id)
    part = desk.does(answering.reopen, whole.id + 1)
    assert (desk.now_is(whole.id).reporters, part.reporters) == (1, 1)
    desk.does(undoing.take_back, part.id)
    assert desk.now_is(whole.id).reporters == 1


def test_a_split_is_not_undone_under_what_goes_on_as_part_of_the_part(desk: Desk) -> None:
    whole = desk.does(_split, desk.send("drugs").id)
    part = desk.now_is(whole.id + 1)
    desk.does(_under(part), desk.send("drugs").id)
    with pytest.raises(Stale):
        desk.does(undoing.take_back, whole.id)


def test_nothing_goes_back_under_what_is_a_part_itself_by_now(desk: Desk) -> None:
    child, parent, other = desk.send("drugs"), desk.send("drugs"), desk.send("drugs")
    desk.does(_under(parent), child.id)
    desk.does(answering.reopen, child.id)
    desk.does(_under(other), parent.id)
    with pytest.raises(Stale):
        desk.does(undoing.take_back, child.id)
