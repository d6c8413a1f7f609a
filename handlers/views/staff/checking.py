"""What `buurtsignaal check` says, in the municipality's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.i18n import Translator


@dataclass(frozen=True)
class Finding:
    is_right: bool
    words: str

    def __str__(self) -> str:
        return f"{'✓' if self.is_right else '✗'} {self.words}"


def no_token(t: Translator) -> Finding:
    return Finding(False, t.plain("There is no token. Get one from @BotFather and put it in TELEGRAM_BOT_TOKEN."))


def token(t: Translator, username: str) -> Finding:
    return Finding(True, t.plain("Telegram accepts the token. The bot is @{username}.", username=username))


def token_refused(t: Translator, error: str) -> Finding:
    return Finding(
        False,
        t.plain("Telegram does not accept the token, or cannot be reached ({error}). See @BotFather.", error=error),
    )


def no_database(t: Translator) -> Finding:
    return Finding(False, t.plain("The bot has not run yet. Start it once with: buurtsignaal run"))


def other_version(t: Translator) -> Finding:
    missing = t.plain("The database cannot be read, or is of another version. Start the bot: buurtsignaal run")
    return Finding(False, missing)


def administrators(t: Translator, count: int, is_first: bool) -> Finding:
    """`is_first`: the database names nobody yet, so that those of the environment count."""
    none = (
        t.plain("There is no administrator. Put a Telegram number in COORDINATOR_IDS.")
        if is_first
        else t.plain("There is no administrator. Make a link for one with: buurtsignaal invite administrator")
    )
    some = t.plain("Administrators: {count}.", count=count)
    return Finding(count > 0, some if count else none)


def coordinators(t: Translator, count: int) -> Finding:
    few = t.plain(
        "People who read reports: {count}. One more is needed. "
        "Invite a deputy with /rollen, or nobody answers in a holiday.",
        count=count,
    )
    some = t.plain("People who read reports and answer: {count}.", count=count)
    return Finding(count > 1, some if count > 1 else few)


def within_reach(t: Translator, away: Sequence[str]) -> Finding:
    missing = t.plain(
        "These have a role, and have not opened the bot or have blocked it: {numbers}.", numbers=", ".join(away)
    )
    return Finding(not away, missing if away else t.plain("Everybody with a role can be reached."))


def no_group(t: Translator) -> Finding:
    return Finding(False, t.plain("Team OOV has no group. Choose one with /rollen, or put it in TEAM_OOV_CHAT_ID."))


def group(t: Translator, is_reached: bool) -> Finding:
    missing = t.plain("The bot is not in the group of team OOV. Add it there.")
    return Finding(is_reached, t.plain("The bot is in the group of team OOV.") if is_reached else missing)


def backup(t: Translator, is_recent: bool) -> Finding:
    missing = t.plain("There is no back-up of the last two days. Make one every night: buurtsignaal backup FILE")
    return Finding(is_recent, t.plain("There is a back-up of the last two days.") if is_recent else missing)


def set_aside(t: Translator, count: int) -> Finding:
    missing = t.plain("Messages that could not be handled: {count}. See: buurtsignaal inbox list", count=count)
    return Finding(count == 0, missing if count else t.plain("Every message could be handled."))


def audit_key(t: Translator, is_there: bool) -> Finding:
    missing = t.plain(
        "The key of the audit is missing or cannot be read. The bot does not start without it. "
        "See “The audit” in docs/running.md."
    )
    return Finding(is_there, t.plain("The key of the audit is there.") if is_there else missing)


def audit(t: Translator, is_whole: bool) -> Finding:
    missing = t.plain("The audit was changed, or its key is another one. See: buurtsignaal audit verify")
    return Finding(is_whole, t.plain("The audit stands as it was written.") if is_whole else missing)


def numbers(t: Translator, is_right: bool) -> Finding:
    missing = t.plain(
        "Nobody called the telephone numbers in the last year. Call each, then put the day under [checked] numbers."
    )
    return Finding(is_right, t.plain("Somebody called the telephone numbers.") if is_right else missing)


def legal_ground(t: Translator, is_right: bool) -> Finding:
    missing = t.plain(
        "The privacy officer has not agreed with the legal ground in the last year. "
        "Ask, then put the day under [checked] legal_ground."
    )
    return Finding(is_right, t.plain("The privacy officer agreed with the legal ground.") if is_right else missing)


def retention(t: Translator, is_right: bool) -> Finding:
    missing = t.plain(
        "Nobody decided in the last year how long everything is kept. "
        "Decide, then put the day under [checked] retention."
    )
    return Finding(is_right, t.plain("It was decided how long everything is kept.") if is_right else missing)
