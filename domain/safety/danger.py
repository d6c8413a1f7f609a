"""Whether somebody may be in danger now: told from words and what stands around them, and as learned from examples.

A rule names the signs that must stand near each other in one sentence. A sign counts unless its sentence
takes the sting out of it: a figure of speech, a time that is over, “if” and “almost” before it, a film
or a drill. “Now” takes back what time takes away. Where rules see danger the learned reader has to agree a
little, but for a few plain words, a sentence of them, and for who speaks of suicide or is hit at home; where they
see none it has to be sure.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from domain.learned.reader import reader_of
from domain.phrases import END, WORD, Found, fold
from domain.safety.languages import languages_of
from domain.safety.nameless import is_just_a_name, nameless, only_names
from domain.safety.rules import RULES, WHOLE_TEXT, Concern, Level, Rule
from domain.safety.signs import Sign

_TOKEN = re.compile(rf"{WORD.pattern}|[.!?;؟…\n]+")
_SENTENCE = re.compile(r"(?<=[.!?؟…])\s+|\n")
_BEFORE_A_QUESTION = re.compile(r"(?:^|[,،;])[^,،;]*[?؟].*$", re.DOTALL)
_COMMA = re.compile(r"[,،;؛]")
_QUESTION = re.compile(r"[?؟]")
_VERDICTS = (None, Level.NONE, Level.POLICE, Level.NOW)
_LIKELY = {
    Level.NOW: {Level.NOW: 0.15, Level.POLICE: 0.45, Level.NONE: 0.85, None: 0.65},
    Level.POLICE: {Level.NOW: 0.3, Level.POLICE: 0.2, Level.NONE: 0.5, None: 0.5},
}
"""How sure the learned reader has to be of a level, by what the rules say; None is that they see nothing at all.

Chosen on messages nothing was learned from, so that few dangers are missed: docs/decisions/0031.
"""
_LIKELY_ALL_THE_SAME = 0.95  # now, where a harmless phrase covers what would be a sign: a house on fire, not a quarrel
_TIMES = (Sign.PAST, Sign.WAS, Sign.HABIT)
_TOO_LITTLE = 2  # words that no rule knows, such as the answer to “where is it?”
_PLAIN = 8  # words: they leave no room for what rules do not see
_NEGATED_WITHIN = 1  # words
_UNREAL_WITHIN = 8
_AROUND_A_TIME = 3


@dataclass(frozen=True)
class Danger:
    """`concerns` say what it is about, the first that was found first."""

    level: Level
    concerns: tuple[Concern, ...] = ()


_ByLevel = Mapping[Level | None, tuple[Concern, ...]]


@dataclass(frozen=True)
class _Signs:
    """All that was found, by sign; `sentence` numbers each word's sentence; `calmed`: whether a phrase took some."""

    found: Mapping[Sign, list[Found[Sign]]]
    sentence: list[int]
    calmed: bool

    def beside(self, one: Found[Sign], sign: Sign) -> list[Found[Sign]]:
        """In the same sentence."""
        place = self.sentence[one.first]
        return [other for other in self.found.get(sign, ()) if self.sentence[other.first] == place]

    def near(self, one: Found[Sign], sign: Sign, within: int) -> bool:
        others = self.found.get(sign, ()) if within == WHOLE_TEXT else self.beside(one, sign)
        return any(max(other.first - one.last, one.first - other.last) < within for other in others)


def danger_in(text: str) -> Danger:
    """The worst that the words are a sign of."""
    signs = _read(text)
    found = _by_rules(signs)
    plain = _said_plainly(text, found)
    if Level.NOW in plain:
        return Danger(Level.NOW, plain[Level.NOW])
    by_rules = max(found, key=_VERDICTS.index)
    if by_rules is Level.NOW and Concern.SUICIDE in found[by_rules]:
        return Danger(by_rules, found[by_rules])
    if by_rules is None and len(WORD.findall(text)) <= _TOO_LITTLE:
        return Danger(Level.NONE)
    without_names = nameless(text)
    level = _as_learned(without_names, by_rules, signs.calmed)
    by_kin = (Concern.HOME,) if Sign.BY_KIN in signs.found and any(found.values()) else ()
    if level is Level.NONE and (by_kin or Concern.HOME in plain.get(Level.POLICE, ())):
        level = Level.POLICE
    concerns = found.get(level) or plain.get(level) or _concerns(level, without_names)
    return Danger(level, tuple(dict.fromkeys((*by_kin, *concerns))))


def _as_learned(without_names: str, by_rules: Level | None, calmed: bool) -> Level:
    learned = reader_of("danger").read(without_names)
    if by_rules is None and calmed and learned[Level.NOW] < _LIKELY_ALL_THE_SAME:
        learned = {**learned, Level.NOW: 0.0}
    return next((one for one, needed in _LIKELY.items() if learned[one] >= needed[by_rules]), Level.NONE)


def _said_plainly(text: str, whole: _ByLevel) -> _ByLevel:
    """In the whole or in a sentence, before what it asks: “She is not breathing, can you send somebody?”"""
    sentences = (_BEFORE_A_QUESTION.sub("", one) for one in _SENTENCE.split(text))
    few = dict.fromkeys(one for one in (text, *map(_without_courtesies, sentences)) if _is_short(one))
    found = [whole if one == text else _by_rules(_read(one)) for one in few]
    return {level: concerns for some in reversed(found) for level, concerns in some.items() if concerns}


def _without_courtesies(sentence: str) -> str:
    """“Good evening, my husband hits me, with kind regards, Jan Bakker” is no long story."""
    if _is_short(sentence):
        return sentence
    return ", ".join(one for one in _COMMA.split(sentence) if not (_is_courtesy(one) or is_just_a_name(one)))


def _is_courtesy(part: str) -> bool:
    return _is_short(part) and Sign.COURTESY in _read(part).found


def _is_short(words: str) -> bool:
    return len(WORD.findall(words)) <= _PLAIN


def worst_in(text: str) -> Danger:
    """Of the whole and of each line: a word that was added to a long story is not lost in it."""
    lines = [line for line in text.splitlines() if line.strip()]
    found = map(danger_in, [text, *(lines if len(lines) > 1 else ())])
    return max(found, key=lambda one: _VERDICTS.index(one.level))


def _concerns(level: Level, without_names: str) -> tuple[Concern, ...]:
    """As learned, where the rules see nothing to be concerned about."""
    if level is Level.NOW:
        learned = reader_of("concern").read(without_names)
        return (Concern(max(learned, key=learned.__getitem__)),)
    return (Concern.CRIME,) if level is Level.POLICE else ()


def _by_rules(signs: _Signs) -> _ByLevel:
    """What each rule that found its signs says: nothing when they are excused; None for the others."""
    concerns = defaultdict[Level | None, dict[Concern, None]](dict)
    for rule in RULES:
        level = _judge(rule, signs)
        concerns[level] |= {} if level in (None, Level.NONE) else {rule.concern: None}
    return {level: tuple(some) for level, some in concerns.items()}


def _read(text: str) -> _Signs:
    read, names = list(_TOKEN.finditer(text)), only_names(text)
    tokens = [*(one[0] for one in read), "."]
    named = {place for place, one in enumerate(read) if one.start() in names}
    words = [fold(token) if WORD.match(token) else END for token in tokens]
    found = set(_questions(tokens))
    for language in languages_of(text, words):
        keys = [language.spelling.keys(word) if word != END else {END} for word in words]
        found.update(language.phrases.find(keys))
    found -= {one for one in found if named.issuperset(range(one.first, one.last))}
    by_sign = defaultdict[Sign, list[Found[Sign]]](list)
    calmed = set(_calmed(found))
    for one in sorted(found - calmed, key=lambda one: one.first):
        by_sign[one.means].append(one)
    sentence = list(accumulate((word == END for word in words[:-1]), initial=0))
    return _Signs(by_sign, sentence, any(one.means is not Sign.CALM for one in calmed))


def _questions(tokens: list[str]) -> Iterator[Found[Sign]]:
    return (Found(Sign.ASKED, place, place + 1) for place, token in enumerate(tokens) if _QUESTION.search(token))


def _calmed(found: set[Found[Sign]]) -> Iterator[Found[Sign]]:
    """What a harmless phrase covers that is about as long."""
    calm = [one for one in found if one.means is Sign.CALM]
    for one in found:
        if any(_overlap(one, other) and other.last - other.first >= one.last - one.first - 1 for other in calm):
            yield one


def _overlap(one: Found[Sign], other: Found[Sign]) -> bool:
    return one.first < other.last and other.first < one.last


def _is_part(time: Found[Sign], one: Found[Sign]) -> bool:
    """A time in the words of danger themselves, as in “steeds kouder”, and not in a gap between them."""
    return _overlap(one, time) and one.last - one.first <= time.last - time.first + _AROUND_A_TIME


def _judge(rule: Rule, signs: _Signs) -> Level | None:
    """None when its signs are not there."""
    main, *others = rule.needs
    levels = (
        _excused(rule, one, signs)
        for one in signs.found.get(main, ())
        if all(signs.near(one, other, rule.within) for other in others)
    )
    return max(levels, key=_VERDICTS.index, default=None)


def _excused(rule: Rule, one: Found[Sign], signs: _Signs) -> Level:
    """The level of the rule, unless something in the sentence excuses it."""

    def says(sign: Sign) -> list[Found[Sign]]:
        return signs.beside(one, sign) if sign in rule.excuses else []

    unreal = any(0 <= one.first - other.last < _UNREAL_WITHIN for other in says(Sign.UNREAL))
    negated = any(0 <= one.first - other.last < _NEGATED_WITHIN for other in says(Sign.NONE))
    if says(Sign.PLAY) or unreal or negated:
        return Level.NONE
    now = signs.beside(one, Sign.NOW)
    if any(_stays_past(one, ago, now) for ago in says(Sign.LONG_AGO)):
        return Level.NONE
    if now:
        return rule.level
    if says(Sign.MERRY) or says(Sign.ASKED):
        return Level.NONE
    told_as_past = Sign.WAS in rule.excuses and signs.found.get(Sign.PAST) and not signs.found.get(Sign.NOW)
    if told_as_past or any(not _is_part(other, one) for sign in _TIMES for other in says(sign)):
        return rule.otherwise
    return rule.level


def _stays_past(one: Found[Sign], ago: Found[Sign], now: list[Found[Sign]]) -> bool:
    """“Long ago” holds unless “now” is nearer and does not only follow: “there was a fire, now it is quiet”."""

    def distance(other: Found[Sign]) -> int:
        return max(other.first - one.last, one.first - other.last)

    return not any(distance(other) <= distance(ago) and not ago.first < one.first < other.first for other in now)
