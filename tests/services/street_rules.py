"""What holds in the street whatever was done last."""

from collections import Counter
from datetime import time

from domain.municipality import CARE_QUEUE
from domain.queue import QueueFilter
from domain.reminders import ReminderKind, planned
from domain.signals import Signal, Status
from domain.urgency import urgency
from storage import queue
from tests.services.street import Street
from tests.world import ADA, BEA, COORDINATOR, DEPUTY, HUIZEN, TEAM_OOV

OUR_CHATS = {ADA, BEA, COORDINATOR, DEPUTY, TEAM_OOV}


def queue_is_whole(street: Street) -> None:
    listed = street.within(queue.page, QueueFilter(), None, 100)
    expected = [
        one for one in street.sees.signals.values() if one.status is not Status.DONE and one.queue != CARE_QUEUE
    ]
    assert [one.id for one in listed] == [one.id for one in sorted(expected, key=lambda one: (one.urgency, one.id))]


def columns_agree(street: Street) -> None:
    found = street.sees.signals
    parts = Counter[int]()
    for one in found.values():
        assert one.reporters >= 1 or one.parent_id is not None
        snoozed = one.snoozed_until is not None
        assert one.urgency == urgency(one.priority, one.overdue, one.how_often, one.reporters, snoozed=snoozed)
        assert (one.reason is not None) is (one.closed_at is not None) is (one.status is Status.DONE)
        assert one.person_id is None or not one.anonymous
        assert one.parent_id is None or one.status is Status.DONE
        if one.parent_id is not None:
            assert found[one.parent_id].parent_id is None
            parts[one.parent_id] += one.reporters
        if one.overdue:
            assert one.is_open and one.answered_at is None and one.promised and one.promised_on < street.today
    for one in found.values():
        assert one.reporters == bool(one.reporters) + parts[one.id]


def words_go_where_they_may(street: Street) -> None:
    """Only what its reporter wanted passed on stands on the list of a partner."""
    for one, told_at in street.sees.reminders.values():
        if one.kind is ReminderKind.LISTED and told_at is None:
            listed = street.sees.signals[one.signal_id]
            direct = HUIZEN.topic(listed.topic).direct
            assert direct is not None and direct.partner == listed.partner


def promises_are_kept_in_mind(street: Street) -> None:
    """A promise that stands has one reminder that it was broken, planned or told; no other waits."""
    for one in street.sees.signals.values():
        broken = [
            (found, told_at)
            for found, told_at in street.sees.reminders.values()
            if found.signal_id == one.id and found.kind is ReminderKind.PROMISE_BROKEN
        ]
        basis = street.house.office.calendar.at(one.promised_on, time(9))
        this = [found for found, _ in broken if found.basis == basis]
        others = [found for found, told_at in broken if found.basis != basis and told_at is None]
        assert not others
        if _stands(one):
            assert len(this) == 1
        else:
            assert all(told_at is not None for _, told_at in broken)


def _stands(one: Signal) -> bool:
    waits_for_us = one.status not in (Status.DONE, Status.QUESTION)
    return waits_for_us and one.promised and one.answered_at is None


def only_what_is_waited_for_is_planned(street: Street) -> None:
    """But for danger: whether somebody looked is judged when it is due."""
    calendar = street.house.office.calendar
    kept = {(one.signal_id, one.kind, one.basis) for one, _ in street.sees.reminders.values()}
    waiting = {
        (one.signal_id, one.kind, one.basis)
        for one, told_at in street.sees.reminders.values()
        if told_at is None and one.kind is not ReminderKind.DANGER_LEFT
    }
    for one in street.sees.signals.values():
        wanted = {(one.id, this.kind, this.basis) for this in planned(one, calendar)}
        assert {this for this in waiting if this[0] == one.id} <= wanted
        assert not one.is_open or wanted <= kept


def messages_reach_the_right_chats(street: Street) -> None:
    """Under a reply key only whoever it belongs to is told anything."""
    chat_of = {line.about: line.person.chat_id for line in street.lines.values()}
    for row in street.sees.rows.values():
        assert row.chat_id in OUR_CHATS
        if row.about.startswith("answer:"):
            assert chat_of.get(row.about, row.chat_id) == row.chat_id
        elif row.about.startswith("signal:"):
            assert row.chat_id in (COORDINATOR, DEPUTY)


RULES = (
    queue_is_whole,
    columns_agree,
    words_go_where_they_may,
    promises_are_kept_in_mind,
    only_what_is_waited_for_is_planned,
    messages_reach_the_right_chats,
)
