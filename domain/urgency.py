"""The order of the queue as one number, so that it can be an index: lower is more urgent.

What is snoozed comes last; then priority, then overdue, then how often, then how many residents share it;
age breaks ties by id.
"""

from domain.signals import HowOften, Priority

_PRIORITY = {Priority.HIGH: 0, Priority.NORMAL: 1, Priority.LOW: 2}
_HOW_OFTEN = {HowOften.DAILY: 0, HowOften.WEEKLY: 1, HowOften.ONCE: 2, None: 3}
_MOST_REPORTERS = 9_999


def urgency(
    priority: Priority, overdue: bool, how_often: HowOften | None, reporters: int, *, snoozed: bool = False
) -> int:
    rank = snoozed * len(_PRIORITY) + _PRIORITY[priority]
    rank = rank * 2 + (0 if overdue else 1)
    rank = rank * len(_HOW_OFTEN) + _HOW_OFTEN[how_often]
    return rank * (_MOST_REPORTERS + 1) + _MOST_REPORTERS - min(reporters, _MOST_REPORTERS)
