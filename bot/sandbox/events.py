"""What the phones see happen, for whoever watches: the page."""

import asyncio
from types import TracebackType
from typing import Any

Event = dict[str, Any]


class Subscription:
    """An endless async iterator of events; closes when its `with` block ends."""

    def __init__(self, events: "Events") -> None:
        self._events = events
        self.queue: asyncio.Queue[Event] = asyncio.Queue()

    def close(self) -> None:
        self._events.subscriptions.discard(self)

    def __enter__(self) -> "Subscription":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __aiter__(self) -> "Subscription":
        return self

    async def __anext__(self) -> Event:
        return await self.queue.get()


class Events:
    def __init__(self) -> None:
        self.subscriptions: set[Subscription] = set()

    def subscribe(self) -> Subscription:
        subscription = Subscription(self)
        self.subscriptions.add(subscription)
        return subscription

    def publish(self, event: Event) -> None:
        for subscription in self.subscriptions:
            subscription.queue.put_nowait(event)
