from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

KEPT_FOR = timedelta(hours=24)


class Step(StrEnum):
    """What the bot waits for in a chat. A literal table on the talking floor says how each is asked and answered."""

    TEXT = "text"
    NEIGHBOURHOOD = "neighbourhood"
    TOPIC = "topic"
    PLACE = "place"
    WHEN = "when"
    HOW_OFTEN = "how_often"
    PERSONAL = "personal"
    PREVIEW = "preview"
    CHANGE = "change"
    VOICE_WARNING = "voice_warning"
    IDEA = "idea"
    OFFER = "offer"
    CALL_BACK = "call_back"
    REPLY = "reply"
    REPLY_PREVIEW = "reply_preview"
    CLOSING = "closing"
    CLOSING_PREVIEW = "closing_preview"
    NOTE = "note"
    HOLD = "hold"
    HEARD = "heard"
    ASK = "ask"
    ASK_PREVIEW = "ask_preview"
    SNOOZE = "snooze"
    SPLIT = "split"
    REDACT = "redact"
    MUTE = "mute"
    MUTE_UNTIL = "mute_until"
    AWAY_FROM = "away_from"
    AWAY_UNTIL = "away_until"
    PAUSE = "pause"
    JOIN = "join"
    AROUND = "around"
    AROUND_PREVIEW = "around_preview"
    ADD = "add"
    SEARCH = "search"
    DIGEST_WORDS = "digest_words"
    ACCOUNT = "account"
    SEASON_WHAT = "season_what"
    SEASON_WHO = "season_who"
    NEW_WAITING = "new_waiting"
    NEW_TEXT = "new_text"
    NEW_SOURCE = "new_source"
    NEW_NEIGHBOURHOOD = "new_neighbourhood"
    NEW_TOPIC = "new_topic"
    NEW_PLACE = "new_place"
    NEW_WHEN = "new_when"
    NEW_HOW_OFTEN = "new_how_often"
    NEW_KIND = "new_kind"
    NEW_CONTACT = "new_contact"
    NEW_CHANGE = "new_change"
    NEW_PREVIEW = "new_preview"
    MEETING_WORDS = "meeting_words"
    MEETING_NEIGHBOURHOOD = "meeting_neighbourhood"
    MEETING_SUBJECT = "meeting_subject"
    MEETING_DAY = "meeting_day"
    MEETING_TIME = "meeting_time"
    MEETING_SURE = "meeting_sure"
    MEETING_PLACE = "meeting_place"
    MEETING_STAFF_WORDS = "meeting_staff_words"
    MEETING_PREVIEW = "meeting_preview"
    MEETING_REPORT = "meeting_report"


@dataclass(frozen=True)
class Dialogue:
    """Where a chat is; `version` rises with each change, so that a button knows whether it is old."""

    step: Step | None
    answers: str
    version: int
