"""What a municipality's file may not say, though each value by itself is of the right kind."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from domain.meetings import MOST_CRITERIA, MOST_PLACES
from domain.municipality import CARE_QUEUE, COORDINATORS_QUEUE, TEMPLATE_FIELDS, Direct, Municipality, Template
from domain.office import Number
from domain.retention import Retention
from domain.seasons import Season
from domain.signals import ClosingReason
from domain.texts import HOME_LANGUAGE, INFORMAL, Localised, says_u
from handlers.i18n import LANGUAGE_NAMES

_KEY = re.compile(r"[a-z0-9_]{1,20}")
_PHONE = re.compile(r"\+?[0-9](?:[ -]?[0-9])+")
# Dutch: 112 and 1400, 116 111, 14 035 and 14 0346, the paid and free ones, ten digits; or abroad with its country.
_WHOLE_PHONE = re.compile(
    r"[1-9]\d{2,3}|116\d{3}|140\d{2,3}|0[89]00(\d{4}|\d{7})|0(?![089]00)[1-9]\d{8}|\+31[1-9]\d{8}|\+(?!31|0)\d{8,15}"
)
# “Is it solved?” is asked up to 28 days after closing; the database itself keeps a year of the audit.
_KEPT = {
    "draft_hours": (1, 24),
    "reply_keys": (29, 90),
    "identity": (29, 365),
    "texts": (90, 5 * 365),
    "participants": (7, 90),
    "audit": (365, 5 * 365),
    "backups": (1, 30),
}


def contradictions(municipality: Municipality) -> Iterator[str]:
    """A line for each: the key, what was found and what is expected."""
    yield from _wrong_places(municipality)
    yield from _wrong_people(municipality)
    yield from _wrong_texts(municipality)
    yield from _wrong_times(municipality)
    yield from _wrong_meetings(municipality)
    yield from _wrong_seasons(municipality)
    yield from _wrong_retention(municipality.retention)
    yield from _wrong_limits(municipality)


def _wrong_places(municipality: Municipality) -> Iterator[str]:
    queues = {COORDINATORS_QUEUE, CARE_QUEUE, *(colleague.key for colleague in municipality.colleagues)}
    neighbourhoods = {one.key for one in municipality.neighbourhoods}
    for route in municipality.routes:
        yield from _strangers("routes.queue", {route.queue}, queues)
        yield from _strangers("routes.topics", route.topics, _topics(municipality))
        yield from _strangers("routes.neighbourhoods", route.neighbourhoods, neighbourhoods)
    for presence in (*municipality.face.presences, *municipality.face.office_hours):
        yield from _strangers("face.neighbourhood", {presence.neighbourhood}, neighbourhoods)


def _topics(municipality: Municipality) -> set[str]:
    return {topic.key for topic in municipality.topics}


def _wrong_people(municipality: Municipality) -> Iterator[str]:
    """Partners, desks, colleagues, and the numbers to call."""
    yield from _strangers("numbers: missing", set(Number), set(municipality.numbers))
    for where, number in _numbers(municipality):
        if not _PHONE.fullmatch(number):
            yield f"{where}: found {number!r}, expected digits, single spaces and hyphens"
        elif not _WHOLE_PHONE.fullmatch(re.sub("[ -]", "", number)):
            yield f"{where}: found {number!r}, expected a whole telephone number: a digit is missing or too many"
    for topic in municipality.topics:
        if topic.direct is not None:
            yield from _unfit(topic.key, topic.direct, {one.key for one in municipality.partners})
    yield from _odd_colleagues(municipality)


def _numbers(municipality: Municipality) -> Iterator[tuple[str, str]]:
    """With where it stands in the file."""
    yield "phone", municipality.phone
    yield "face.phone", municipality.face.phone
    yield from ((f"numbers.{key}", number) for key, number in municipality.numbers.items())
    yield from ((f"partners.{one.key}.phone", one.phone) for one in municipality.partners if one.desk is not None)


def _wrong_texts(municipality: Municipality) -> Iterator[str]:
    yield from _strangers("closing_texts: missing", set(ClosingReason), set(municipality.closing_texts))
    informal = any(municipality.is_informal(topic.key) for topic in municipality.topics)
    for text in _texts(municipality):
        if not text.get(HOME_LANGUAGE):
            yield f"found {dict(text)!r}, expected a text under {HOME_LANGUAGE!r}"
        elif says_u(text.get(HOME_LANGUAGE + INFORMAL) or (text[HOME_LANGUAGE] if informal else "")):
            yield f"found {dict(text)!r}, expected it with “je” under {HOME_LANGUAGE + INFORMAL!r}"
    for template in municipality.templates:
        yield from _strangers("templates.topics", template.topics, _topics(municipality))
        yield from _misfilled(template)
    for where, text in _whole_texts(municipality):
        yield from _half_translated(where, text)


def _whole_texts(municipality: Municipality) -> Iterator[tuple[str, Localised]]:
    """What must be there in every language, with where it stands in the file."""
    yield "privacy.legal_ground", municipality.privacy.legal_ground
    yield "elsewhere", municipality.elsewhere
    yield "face.title", municipality.face.title
    yield from ((f"neighbourhoods.{one.key}.before_opening", one.before_opening) for one in municipality.neighbourhoods)
    yield from ((f"templates.{one.key}", one.text) for one in municipality.templates)
    yield from ((f"closing_texts.{reason}", text) for reason, text in municipality.closing_texts.items())


def _wrong_times(municipality: Municipality) -> Iterator[str]:
    if municipality.hold < timedelta():
        yield f"hold: found {municipality.hold.total_seconds():g}, expected 0 seconds or more"
    if not municipality.working_time.days:
        yield "working_time.days: found none, expected at least one weekday"
    for one in municipality.neighbourhoods:
        if municipality.pilot_ends is not None and municipality.pilot_ends < one.opens:
            yield f"pilot_ends: found {municipality.pilot_ends}, before {one.key} opens on {one.opens}"


def _wrong_meetings(municipality: Municipality) -> Iterator[str]:
    meetings = municipality.meetings
    if not 1 <= meetings.capacity <= MOST_PLACES:
        yield f"meetings.capacity: found {meetings.capacity}, expected 1 to {MOST_PLACES}"
    if not meetings.times:
        yield "meetings.times: found none, expected at least one"
    if len(meetings.criteria) > MOST_CRITERIA:
        yield f"meetings.criteria: found {len(meetings.criteria)}, expected at most {MOST_CRITERIA}"


def _wrong_limits(municipality: Municipality) -> Iterator[str]:
    """An album is ten messages at once, and a report needs some."""
    limits = municipality.limits
    if not 15 <= limits.messages_a_minute <= 1000:
        yield f"limits.messages_a_minute: found {limits.messages_a_minute}, expected 15 to 1000"
    if not 1 <= limits.signals_a_day <= 1000:
        yield f"limits.signals_a_day: found {limits.signals_a_day}, expected 1 to 1000"


def _wrong_seasons(municipality: Municipality) -> Iterator[str]:
    neighbourhoods = {one.key for one in municipality.neighbourhoods}
    yield from _odd_keys("start_links", [one.key for one in municipality.start_links])
    yield from _odd_keys("season", [one.key for one in municipality.season])
    for one in municipality.season:
        if not one.topics:
            yield f"season.{one.key}.topics: found none, expected at least one"
        yield from _strangers(f"season.{one.key}.topics", set(one.topics), _topics(municipality))
        yield from _odd_keys(f"season.{one.key}.hotspots", [hotspot.key for hotspot in one.hotspots])
        found = {hotspot.neighbourhood for hotspot in one.hotspots}
        yield from _strangers(f"season.{one.key}.hotspots.neighbourhood", found, neighbourhoods)
        yield from _odd_days(one)


def _wrong_retention(retention: Retention) -> Iterator[str]:
    for key, (least, most) in _KEPT.items():
        found = getattr(retention, key)
        if not least <= found <= most:
            yield f"retention.{key}: found {found}, expected {least} to {most}"
    if not retention.reply_keys <= retention.identity <= retention.texts:
        found = f"{retention.reply_keys}, {retention.identity} and {retention.texts}"
        yield f"retention: found {found}, expected reply_keys, identity and texts each not shorter than the one before"


def _odd_keys(where: str, keys: Sequence[str]) -> Iterator[str]:
    """They stand in buttons and links, which have little room."""
    for key in keys:
        if not _KEY.fullmatch(key) or keys.count(key) > 1:
            yield f"{where}.key: found {key!r}, expected at most 20 small letters, digits or _, and each once"


def _odd_days(season: Season) -> Iterator[str]:
    """A day that some years do not have, and what falls outside the season."""
    figure, eve = season.figure, season.eve
    days = (season.first, season.last, *((figure.first, figure.last) if figure else ()), *((eve.day,) if eve else ()))
    for day in days:
        if not day.is_in_every_year:
            yield f"season.{season.key}: found day {day.day} of month {day.month}, expected a day of every year"
            return
    edition = season.edition(2026)
    told = edition.figure_days()
    if told is not None and not (edition.first < told[0] and told[1] <= edition.last):
        yield f"season.{season.key}.figure: found days outside the season, expected days in it"
    if eve is not None and not any(edition.is_on(eve.day.of(year)) for year in (2026, 2027)):
        yield f"season.{season.key}.eve.day: found a day outside the season, expected one in it"
    if eve is not None and eve.end >= eve.start:
        yield f"season.{season.key}.eve.until: found {eve.end}, expected an earlier hour than from, of the next day"


def _odd_colleagues(municipality: Municipality) -> Iterator[str]:
    known: set[int] = set()
    for one in municipality.colleagues:
        if one.days is not None and not one.days:
            yield f"colleagues.{one.key}.days: found none, expected at least one weekday, or no such key"
        if one.user_id in known:
            yield f"colleagues.{one.key}.user_id: found {one.user_id} twice, expected one entry a person"
        known.add(one.user_id)


def _unfit(key: str, direct: Direct, partners: set[str]) -> Iterator[str]:
    yield from _strangers(f"topics.{key}.direct.partner", {direct.partner}, partners)
    if not re.fullmatch(r"https://[^/\s]+(/\S*)?", direct.link):
        yield f"topics.{key}.direct.link: found {direct.link!r}, expected an address that starts with https://"


def _misfilled(template: Template) -> Iterator[str]:
    for language, text in template.text.items():
        try:
            text.format(**dict.fromkeys(TEMPLATE_FIELDS, ""))
        except (KeyError, IndexError, ValueError) as error:
            fields = ", ".join(sorted(TEMPLATE_FIELDS))
            yield f"templates.{template.key}.{language}: found {error}, expected only {fields} between braces"


def _half_translated(where: str, text: Localised) -> Iterator[str]:
    """Residents get it in their own language, with all that it names."""
    named = {language: set(re.findall(r"{(\w+)}", said)) for language, said in text.items() if said}
    yield from _strangers(f"{where}: missing", set(LANGUAGE_NAMES), set(named))
    expected = named.get(HOME_LANGUAGE, set())
    for language, found in named.items():
        if found != expected:
            yield f"{where}.{language}: found {sorted(found)}, expected {sorted(expected)} between braces"


def _strangers(where: str, found: set[Any] | frozenset[Any], known: set[Any]) -> Iterator[str]:
    for one in sorted(found - known):
        yield f"{where}: found {one!r}, expected one of {', '.join(sorted(known))}"


def _texts(municipality: Municipality) -> Iterator[Mapping[str, str]]:
    yield from (municipality.elsewhere, municipality.face.title)
    yield from (topic.label for topic in municipality.topics)
    yield from (partner.name for partner in municipality.partners)
    yield from (season.name for season in municipality.season)
    for template in municipality.templates:
        yield from (template.title, template.text)
    for neighbourhood in municipality.neighbourhoods:
        yield from (neighbourhood.in_a_sentence, neighbourhood.before_opening)
    yield from municipality.closing_texts.values()
    yield municipality.privacy.legal_ground
