"""The queue as the coordinator sees it."""

from datetime import date

from markupsafe import Markup

from domain import seasons
from domain.municipality import Municipality
from domain.queue import QueueFilter
from domain.signals import HowOften, Priority, Signal, Status
from handlers.i18n import Translator
from handlers.views.labels import how_often
from handlers.views.messages import Button, Message, Row, card_rows, lines
from services.queue import Page
from storage.signals import COUNT_LIMIT


def mark(signal: Signal, today: date) -> str:
    """A colour beside the words that say the same: overdue or high, due today or daily, the rest."""
    if signal.overdue or signal.priority is Priority.HIGH:
        return "🔴"
    return "🟠" if _is_due(signal, today) or signal.how_often is HowOften.DAILY else "⚪"


def mark_in_words(t: Translator, signal: Signal, today: date) -> str:
    """What the colour says, where nothing else says it."""
    if signal.priority is Priority.HIGH:
        return t.label("priority", "high")
    daily = how_often(t, HowOften.DAILY) if signal.how_often is HowOften.DAILY else ""
    return deadline(t, signal, today) if signal.overdue or _is_due(signal, today) else daily


def _is_due(signal: Signal, today: date) -> bool:
    """The promise stands still while a question waits."""
    waits = signal.is_open and signal.answered_at is None and signal.status is not Status.QUESTION
    return waits and signal.promised and signal.promised_on <= today


def page(t: Translator, municipality: Municipality, shown: Page, today: date) -> Message:
    rows = [_line(t, municipality, signal, today, signal.id in shown.danger_named) for signal in shown.signals]
    return Message(
        lines(
            _head(t, municipality, shown),
            *(rows or [t.text("Nothing waits here. 👍")]),
            _besides(t, shown),
        ),
        rows=(
            *card_rows(shown.signals),
            *_filter_rows(t, municipality, shown),
            *_page_row(shown),
            *_care_row(t, shown),
            *_call_back_row(t, shown),
            *_muted_row(t, shown),
            *_season_row(t, municipality, shown, today),
        ),
    )


def _head(t: Translator, municipality: Municipality, shown: Page) -> Markup:
    if shown.filter.kind == "today":
        return t.text(
            "<b>Today and tomorrow</b> · {due} to answer · {overdue} overdue",
            due=counted(shown.total),
            overdue=counted(shown.overdue),
        )
    return t.text(
        "<b>Queue</b>{chosen} · {open} open · {overdue} overdue",
        chosen=f" {filter_name(t, municipality, shown.filter)}" if shown.filter.kind != "all" else "",
        open=counted(shown.open if shown.filter.kind == "all" else shown.total),
        overdue=counted(shown.overdue),
    )


def _besides(t: Translator, shown: Page) -> Markup | None:
    """What is not due yet."""
    if shown.filter.kind != "today":
        return None
    if shown.open >= COUNT_LIMIT:
        return t.text("There are {count} open in all.", count=counted(shown.open))
    return t.plural("{count} more waits.", "{count} more wait.", shown.open - shown.total)


def counted(count: int) -> str:
    return f"{COUNT_LIMIT}+" if count >= COUNT_LIMIT else str(count)


def _line(t: Translator, municipality: Municipality, signal: Signal, today: date, danger_named: bool) -> Markup:
    parts = [
        t.own(municipality.topic(signal.topic).label),
        municipality.neighbourhood(signal.neighbourhood).name,
        t.plain("⚠️ danger named") if danger_named else "",
        t.label("priority", "high") if signal.priority is Priority.HIGH else "",
        t.label("priority", "low") if signal.priority is Priority.LOW else "",
        how_often(t, signal.how_often) if signal.how_often else "",
        f"👥 {signal.reporters}" if signal.reporters > 1 else "",
        deadline(t, signal, today),
    ]
    words = " · ".join(part for part in parts if part)
    return Markup("{} {} {}").format(mark(signal, today), signal.number, words)


def deadline(t: Translator, signal: Signal, today: date) -> str:
    if signal.answered_at is not None or not signal.is_open:
        return ""
    if signal.status is Status.QUESTION and not signal.overdue:
        return ""
    if not signal.promised:
        return t.plain("no date promised")
    late = (today - signal.promised_on).days
    if late > 0:
        return t.plain("{days} d overdue", days=late)
    return t.plain("answer today") if late == 0 else t.plain("answer by {day}", day=t.short_day(signal.promised_on))


def filter_name(t: Translator, municipality: Municipality, chosen: QueueFilter) -> str:
    match chosen.kind:
        case "mine":
            return t.label("filter", "Mine")
        case "overdue":
            return t.label("filter", "Overdue")
        case "today":
            return t.label("filter", "Today")
        case "care":
            return t.label("filter", "Help and care")
        case "neighbourhood":
            return municipality.neighbourhood(chosen.key).name
        case _:
            return t.label("filter", "All")


def _filter_rows(t: Translator, municipality: Municipality, shown: Page) -> list[Row]:
    """Every filter but the one that is on."""
    general = [QueueFilter(kind) for kind in ("all", "mine", "overdue", "today")]
    places = [QueueFilter("neighbourhood", one.key) for one in municipality.neighbourhoods]
    rows = [
        tuple(
            Button(filter_name(t, municipality, one), f"queue:{one}") for one in group if not _is_on(one, shown.filter)
        )
        for group in (general, places)
    ]
    return [row for row in rows if row]


def _is_on(one: QueueFilter, chosen: QueueFilter) -> bool:
    return one.kind == chosen.kind and (one.kind != "neighbourhood" or one.key == chosen.key)


def _page_row(shown: Page) -> list[Row]:
    if shown.pages == 1:
        return []
    pages = f"{shown.pages}+" if shown.total >= COUNT_LIMIT else str(shown.pages)
    row = []
    if shown.number > 1:
        row.append(Button("⬅️", f"page:{shown.list_id}:{shown.number - 1}"))
    row.append(Button(f"{shown.number}/{pages}", f"page:{shown.list_id}:{shown.number}"))
    if shown.number < shown.pages:
        row.append(Button("➡️", f"page:{shown.list_id}:{shown.number + 1}"))
    return [tuple(row)]


def _care_row(t: Translator, shown: Page) -> list[Row]:
    """Apart from the others: nobody who reads along over a shoulder sees it by chance."""
    if not shown.care or shown.filter.kind == "care":
        return []
    return [(Button(t.label("button", "🤝 Help and care: {count}", count=counted(shown.care)), "queue:care:"),)]


def _call_back_row(t: Translator, shown: Page) -> list[Row]:
    if not shown.call_backs:
        return []
    label = t.label("button", "📞 To call back: {count}", count=shown.call_backs)
    return [(Button(label, "callbacks"),)]


def _muted_row(t: Translator, shown: Page) -> list[Row]:
    if not shown.muted:
        return []
    return [(Button(t.label("button", "🔇 Muted: {count}", count=shown.muted), "muted"),)]


def _season_row(t: Translator, municipality: Municipality, shown: Page, today: date) -> list[Row]:
    """Under what is due today, while it lasts."""
    edition = seasons.on(municipality.season, today)
    if edition is None or shown.filter.kind != "today":
        return []
    return [(Button(t.own(edition.season.name), f"season:{edition.season.key}:{edition.year}"),)]
