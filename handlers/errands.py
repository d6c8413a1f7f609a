"""What is too heavy for a turn: looked up beside the turns, made in the workshop, told in one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from handlers.house import House
from handlers.speaker import Speaker
from storage.errands import Errand

Look = Callable[[Connection, House, Errand, datetime], Any]
Make = Callable[[Any], Any]
Tell = Callable[[Speaker, Errand, Any, Any], None]


@dataclass(frozen=True)
class Craft:
    """How one kind of errand is done. What `look` found goes to `make`, in another process, as plain data;
    `tell` gets both, and None for what could not be found or made.
    """

    look: Look
    make: Make
    tell: Tell
