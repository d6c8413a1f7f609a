"""How statuses, reasons and other choices read on screen."""

from markupsafe import Markup

from domain.agendas import AgendaPoint
from domain.signals import (
    ClosingReason,
    HowOften,
    PartnerAnswer,
    PartOfDay,
    Priority,
    ReporterKind,
    Source,
    Status,
    Voice,
)
from handlers.i18n import Translator


def point_label(t: Translator, point: AgendaPoint) -> str:
    """Also long after the meeting, when the words of a resident are gone."""
    return point.text or t.plain("a subject of a resident")


def part_of_day(t: Translator, part: PartOfDay) -> str:
    return {
        PartOfDay.DAY: t.label("part of day", "during the day"),
        PartOfDay.EVENING: t.label("part of day", "in the evening"),
        PartOfDay.NIGHT: t.label("part of day", "at night"),
    }[part]


def how_often(t: Translator, one: HowOften) -> str:
    return {
        HowOften.DAILY: t.label("how often", "almost every day"),
        HowOften.WEEKLY: t.label("how often", "every week"),
        HowOften.ONCE: t.label("how often", "once"),
    }[one]


def status(t: Translator, one: Status) -> str:
    return {
        Status.RECEIVED: t.label("status", "Received"),
        Status.IN_PROGRESS: t.label("status", "In progress"),
        Status.QUESTION: t.label("status", "Question for you"),
        Status.FORWARDED: t.label("status", "Passed on"),
        Status.DONE: t.label("status", "Closed"),
        Status.REOPENED: t.label("status", "Reopened"),
    }[one]


def priority(t: Translator, one: Priority) -> str:
    return {
        Priority.HIGH: t.label("priority", "high"),
        Priority.NORMAL: t.label("priority", "normal"),
        Priority.LOW: t.label("priority", "low"),
    }[one]


def reason(t: Translator, one: ClosingReason) -> str:
    return {
        ClosingReason.SOLVED: t.label("reason", "Solved"),
        ClosingReason.BY_PARTNER: t.label("reason", "Done by a partner"),
        ClosingReason.ON_MEETING_AGENDA: t.label("reason", "On the agenda of a meeting"),
        ClosingReason.NOT_POSSIBLE: t.label("reason", "Not possible"),
        ClosingReason.DUPLICATE: t.label("reason", "Known already"),
        ClosingReason.WITHDRAWN: t.label("reason", "Withdrawn"),
        ClosingReason.NOT_FOR_US: t.label("reason", "Not for us"),
    }[one]


def reporter_kind(t: Translator, one: ReporterKind) -> str:
    return {
        ReporterKind.RESIDENT: "",
        ReporterKind.ENTREPRENEUR: t.label("reporter", "entrepreneur"),
        ReporterKind.PROFESSIONAL: t.label("reporter", "professional"),
        ReporterKind.YOUTH_WORKER: t.label("reporter", "youth worker"),
    }[one]


def source(t: Translator, one: Source) -> str:
    return {
        Source.BOT: "",
        Source.STREET: t.label("source", "heard in the street"),
        Source.OFFICE_HOUR: t.label("source", "heard at the walk-in hour"),
        Source.PHONE: t.label("source", "heard by phone"),
        Source.WALK: t.label("source", "heard on a walk"),
    }[one]


def voice_length(t: Translator, voice: Voice) -> Markup:
    return t.plural("🎤 Voice message, {count} second", "🎤 Voice message, {count} seconds", voice.duration)


def photo_count(t: Translator, count: int) -> Markup:
    return t.plural("📷 {count} photo", "📷 {count} photos", count)


def partner_answer(t: Translator, one: PartnerAnswer) -> str:
    return {
        PartnerAnswer.TAKEN_UP: t.label("partner answer", "Taken up"),
        PartnerAnswer.DONE: t.label("partner answer", "Done"),
        PartnerAnswer.CANNOT: t.label("partner answer", "Cannot do it"),
    }[one]
