"""What can be refused, named for what the person sees; one table turns each into a text."""


class ConfigurationError(Exception):
    """The program cannot start; the message is the one line that the operator reads."""


class Refusal(Exception):
    """A person asked for something that cannot be done now."""


class Unknown(Refusal):
    """There is no such command, button or signal for this person."""


class Stale(Refusal):
    """What the button belonged to has changed since it was shown."""

    def __init__(self, signal_id: int | None = None) -> None:
        super().__init__()
        self.signal_id = signal_id


class TooLate(Refusal):
    """It has been sent already."""


class TooMany(Refusal):
    """So many in one day that the rest waits until tomorrow."""


class Full(Refusal):
    """There is no place left for so many."""

    def __init__(self, free: int = 0) -> None:
        super().__init__()
        self.free = free


class NotOpen(Refusal):
    """The meeting takes no more sign-ups: it has begun, was cancelled or is not published."""


class OfferLapsed(Refusal):
    """The offered place went to the next in line."""


class InvitationOver(Refusal):
    """The link was used, was taken back, is older than a day, or never was."""


class LastAdministrator(Refusal):
    """Without this one nobody could give a role any more."""


class InUse(Refusal):
    """So few places cannot be: more are given away already."""

    def __init__(self, taken: int) -> None:
        super().__init__()
        self.taken = taken
