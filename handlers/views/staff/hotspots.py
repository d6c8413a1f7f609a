"""What was agreed for a hotspot of a season, for coordinators."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from domain.municipality import Municipality
from domain.seasons import Agreement, Hotspot, Page
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines, pairs, quoted
from handlers.views.questions import button, stop_row
from handlers.views.staff.seasons import beside, edition_button, id_of, title


def hotspot(t: Translator, shown: Page, one: Hotspot) -> Message:
    agreements = [found for found in shown.agreements if found.hotspot == one.key]
    earlier = [found for found in shown.earlier if found.hotspot == one.key]
    told = beside(str(shown.now.hotspots.get(one.key, 0)), shown.before.hotspots.get(one.key, 0) or None)
    return Message(
        lines(
            t.text("<b>📍 {place}</b> · {season}", place=one.name, season=title(t, shown.edition)),
            t.text("Reports: {count}", count=told),
            *_numbered(t, agreements),
            t.text("Nothing was agreed yet.") if not agreements else None,
            t.text("In the season before:") if earlier else None,
            *(_agreement(t, found) for found in earlier),
        ),
        rows=(
            (Button(t.label("button", "➕ Agreement"), f"agree:{id_of(shown.edition)}:{one.key}"),),
            *pairs(
                [
                    Button(t.label("button", "🗑 Agreement {number}", number=number), f"disagree:{found.id}")
                    for number, found in enumerate(agreements, 1)
                ]
            ),
            (edition_button(t.label("button", "⬅️ Back"), shown.edition),),
        ),
    )


def _numbered(t: Translator, agreements: Sequence[Agreement]) -> Iterator[Markup]:
    for number, one in enumerate(agreements, 1):
        yield Markup("{}. {}").format(number, _agreement(t, one))


def _agreement(t: Translator, one: Agreement) -> Markup:
    return t.text("{what} ({who}, {day})", what=one.what, who=one.who, day=t.short_day(one.made_on))


def ask_what(t: Translator, version: int, place: str) -> Message:
    return Message(
        lines(
            t.text("What was agreed for {place}? Type it in one or two sentences.", place=place),
            t.text("Team OOV reads it too: write no names, addresses or numbers of reports."),
        ),
        rows=(stop_row(t, version),),
    )


def ask_who(t: Translator, version: int, municipality: Municipality, what: str) -> Message:
    partners = [one for one in municipality.partners if one.desk is None]
    choices = [button(t.own(one.name), version, "who", one.key) for one in partners]
    return Message(
        lines(quoted(t, what), t.text("Who does it? Choose, or type a team or an organisation.")),
        rows=(*pairs(choices), stop_row(t, version)),
    )
