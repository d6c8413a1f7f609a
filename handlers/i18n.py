"""Texts in the receiver's language: whole English sentences, translated first and filled in after."""

import gettext
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from importlib import resources
from io import BytesIO
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_time, get_day_names
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import Translations
from markupsafe import Markup

from domain.texts import HOME_LANGUAGE, Localised, read_in

ENGLISH = "en"
LANGUAGE_NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "tr": "Türkçe",
    "ar": "العربية",
    "pl": "Polski",
    "uk": "Українська",
}
STAFF_LANGUAGES = frozenset({HOME_LANGUAGE, ENGLISH})
_FROM_RIGHT_TO_LEFT = frozenset({"ar"})
_WEEKDAY_LAST = frozenset({"tr"})
_ADDRESSES = frozenset({"link", "username"})  # of which a mark would make another


def isolated(values: Mapping[str, object], language: str) -> Mapping[str, object]:
    """Where one writes from right to left, what is filled in keeps a direction of its own."""
    if language not in _FROM_RIGHT_TO_LEFT:
        return values
    return {name: value if name in _ADDRESSES else _isolate(value) for name, value in values.items()}


def _isolate(value: object) -> str:
    return Markup("\u2068{}\u2069").format(value) if isinstance(value, Markup) else f"\u2068{value}\u2069"


@dataclass(frozen=True)
class Translator:
    """`text` and `plural` give HTML with every value escaped; `plain` and `label` what a button can hold.

    Where one writes from right to left each value is isolated, so that numbers and names do not jump.
    """

    language: str
    translations: gettext.NullTranslations
    informal: bool = False  # whether it says “je”

    def text(self, message: str, /, **values: object) -> Markup:
        return Markup(self.translations.gettext(message)).format(**self._apart(values))  # noqa: S704 (catalogues are ours)

    def plural(self, one: str, many: str, count: int, /, **values: object) -> Markup:
        sentence = self.translations.ngettext(one, many, count)
        return Markup(sentence).format(**self._apart({"count": count} | values))  # noqa: S704 (catalogues are ours)

    def plain(self, message: str, /, **values: object) -> str:
        return self.translations.gettext(message).format(**self._apart(values))

    def label(self, context: str, message: str, /, **values: object) -> str:
        return self.translations.pgettext(context, message).format(**self._apart(values))

    def _apart(self, values: Mapping[str, object]) -> Mapping[str, object]:
        return isolated(values, self.language)

    def alone(self, value: str) -> str:
        """A number or name that stands in no sentence."""
        return str(self._apart({"value": value})["value"])

    def own(self, text: Localised) -> str:
        """A text of the configuration."""
        return read_in(self.language, text, self.informal)

    def day(self, day: date) -> str:
        """“vrijdag 27 november”."""
        return format_date(day, self._with_weekday("EEEE", "d MMMM"), locale=self.language)

    def day_of_year(self, day: date) -> str:
        """“vrijdag 27 november 2026”."""
        return format_date(day, "full", locale=self.language)

    def short_day(self, day: date) -> str:
        return format_date(day, self._with_weekday("EEE", "d MMM"), locale=self.language).replace(".", "")

    def _with_weekday(self, weekday: str, day: str) -> str:
        return f"{day} {weekday}" if self.language in _WEEKDAY_LAST else f"{weekday} {day}"

    def day_and_time(self, moment: datetime) -> str:
        """Of a local moment: “vrijdag 27 november 10:00”."""
        return f"{self.day(moment.date())} {self.clock(moment.time())}"

    def days(self, first: date, last: date) -> str:
        """“23–29 november”."""
        if first.month == last.month:
            return f"{first.day}–{format_date(last, 'd MMMM', locale=self.language)}"
        return " – ".join(format_date(day, "d MMMM", locale=self.language) for day in (first, last))

    def weekday(self, number: int) -> str:
        return str(get_day_names("wide", locale=self.language)[number])

    def weekday_letters(self, number: int) -> str:
        """As above a calendar: “ma”."""
        return str(get_day_names("short", context="stand-alone", locale=self.language)[number])

    def month(self, day: date) -> str:
        return format_date(day, "MMMM y", locale=self.language)

    def clock(self, moment: time) -> str:
        return format_time(moment, "HH:mm", locale=self.language)

    def moment(self, moment: datetime, timezone: ZoneInfo) -> str:
        return format_datetime(moment, "d MMM HH:mm", tzinfo=timezone, locale=self.language).replace(".", "")

    def language_name(self, code: str) -> str:
        """“Turks”."""
        return str(Locale.parse(code).get_language_name(self.language))

    def number(self, number: float) -> str:
        """“2,5” in Dutch."""
        return str(format_decimal(number, locale=self.language))

    def listed(self, parts: Iterable[str]) -> str:
        """Where one writes from right to left each part is isolated: the list is, and would turn them round."""
        apart = [_isolate(part) for part in parts] if self.language in _FROM_RIGHT_TO_LEFT else list(parts)
        return format_list(apart, locale=self.language)

    @property
    def comma(self) -> str:
        """Between parts that stand in a row, without an “and”."""
        return "، " if self.language in _FROM_RIGHT_TO_LEFT else ", "


@cache
def translators() -> dict[str, Translator]:
    """One for each language there is; English is the language of the message ids."""
    found = {ENGLISH: Translator(ENGLISH, gettext.NullTranslations())}
    for folder in resources.files("locales").iterdir():
        catalogue = folder / "LC_MESSAGES" / "buurtsignaal.po"
        if catalogue.is_file():
            found[folder.name] = Translator(folder.name, _read(catalogue.read_bytes()))
    return found


def _read(catalogue: bytes) -> Translations:
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(catalogue)))
    compiled.seek(0)
    return Translations(compiled)


@cache
def _informal() -> dict[str, Translator]:
    """For the languages in which it makes a difference: what differs, and the rest as in the others."""
    found = {}
    for language, formal in translators().items():
        catalogue = resources.files("locales") / language / "LC_MESSAGES" / "informal.po"
        if catalogue.is_file():
            translations = _read(catalogue.read_bytes())
            translations.add_fallback(formal.translations)
            found[language] = Translator(language, translations, informal=True)
    return found


def translator(language: str | None, informal: bool = False) -> Translator:
    formal = translators().get(language or HOME_LANGUAGE) or translators()[HOME_LANGUAGE]
    return _informal().get(formal.language, formal) if informal else formal


def staff_translator(language: str | None) -> Translator:
    """What staff read is in no other languages than theirs, whatever somebody reads who is no staff yet or any more."""
    return translator(language if language in STAFF_LANGUAGES else HOME_LANGUAGE)


def code_of(language: str) -> str:
    """What Telegram calls it: English is for every language that has no other."""
    return "" if language == ENGLISH else language


def closest_language(language_code: str | None) -> str:
    """What to talk in with somebody whose Telegram is set to this IETF tag: “en-GB” is English, and so is “de”."""
    base = (language_code or HOME_LANGUAGE).split("-")[0].lower()
    return base if base in translators() else ENGLISH


def languages_for(staff: bool) -> list[str]:
    """What somebody can choose from: what only staff read is not in every language."""
    return [code for code in LANGUAGE_NAMES if code in translators() and (code in STAFF_LANGUAGES or not staff)]
