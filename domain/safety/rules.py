"""Which signs together mean what, and what excuses them."""

from dataclasses import dataclass
from enum import StrEnum

from domain.office import Number
from domain.safety.signs import Sign


class Level(StrEnum):
    NOW = "now"  # somebody may be in danger this moment
    POLICE = "police"  # a crime or a threat, no life in danger
    NONE = "none"


class Concern(StrEnum):
    """What it is about, which decides whom to call."""

    LIFE = "life"
    SUICIDE = "suicide"
    HOME = "home"
    UNSEEN = "unseen"  # nobody has seen or heard somebody for days
    CRIME = "crime"

    @property
    def numbers(self) -> tuple[Number, ...]:
        return _NUMBERS[self]


_NUMBERS = {
    Concern.LIFE: (Number.EMERGENCY,),
    Concern.SUICIDE: (Number.EMERGENCY, Number.SUICIDE_PREVENTION),
    Concern.HOME: (Number.EMERGENCY, Number.SAFE_AT_HOME, Number.CHILD_LINE),
    Concern.UNSEEN: (Number.EMERGENCY,),
    Concern.CRIME: (Number.POLICE, Number.CRIME_ANONYMOUS),
}

OVER = frozenset({Sign.PAST, Sign.LONG_AGO})
FIRM = OVER | {Sign.UNREAL, Sign.PLAY}
STEADY = FIRM | {Sign.HABIT, Sign.NONE}
SOFT = STEADY | {Sign.WAS, Sign.MERRY, Sign.ASKED}
OF_CRIME = frozenset({Sign.LONG_AGO, Sign.UNREAL, Sign.PLAY, Sign.NONE, Sign.ASKED})

NEAR = 8  # words
FAR = 14
WHOLE_TEXT = 10_000


@dataclass(frozen=True)
class Rule:
    """`needs` stand within so many words of each other; when it is over, or happens often, it is `otherwise`."""

    needs: tuple[Sign, ...]
    concern: Concern = Concern.LIFE
    excuses: frozenset[Sign] = FIRM
    within: int = NEAR
    level: Level = Level.NOW
    otherwise: Level = Level.NONE


def _violent(*needs: Sign, excuses: frozenset[Sign], within: int = NEAR, concern: Concern = Concern.LIFE) -> Rule:
    return Rule(needs, concern, excuses, within, otherwise=Level.POLICE)


def _crime(*needs: Sign, within: int = NEAR) -> Rule:
    return Rule(needs, Concern.CRIME, OF_CRIME, within, Level.POLICE)


RULES = (
    # The body.
    Rule((Sign.LIFELESS,), excuses=STEADY),
    Rule((Sign.VITAL, Sign.NONE, Sign.PERSON), excuses=SOFT - {Sign.NONE}),
    Rule((Sign.ILL,), excuses=SOFT),
    Rule((Sign.BLEEDING,), excuses=STEADY | {Sign.WAS}),
    Rule((Sign.CANNOT_RISE,), excuses=STEADY),
    Rule((Sign.LYING, Sign.PERSON), excuses=STEADY | {Sign.MERRY}, within=4),
    Rule((Sign.HURT, Sign.PERSON), excuses=SOFT),
    Rule((Sign.HURT, Sign.NOW), excuses=SOFT),
    Rule((Sign.HURT, Sign.VICTIM), excuses=SOFT),
    Rule((Sign.HIT, Sign.PERSON), excuses=SOFT),
    Rule((Sign.HIT, Sign.NOW), excuses=SOFT),
    Rule((Sign.DROWNING, Sign.PERSON), excuses=STEADY),
    Rule((Sign.DROWNING, Sign.STUCK), excuses=STEADY),
    Rule((Sign.DROWNING, Sign.CHILD), excuses=STEADY | {Sign.MERRY}),
    Rule((Sign.SUNK,), excuses=STEADY),
    Rule((Sign.POISONED, Sign.PERSON), excuses=STEADY),
    Rule((Sign.FALLEN, Sign.UNWELL), excuses=SOFT, within=FAR),
    Rule((Sign.LYING, Sign.UNWELL), excuses=SOFT, within=FAR),
    Rule((Sign.UNWELL, Sign.NOW, Sign.PERSON), excuses=SOFT),
    Rule((Sign.HIT, Sign.STUCK), excuses=SOFT, within=FAR),
    Rule((Sign.STUCK, Sign.CAGE, Sign.PERSON), excuses=SOFT, within=FAR),
    Rule((Sign.SWALLOWED, Sign.TOXIC), excuses=STEADY),
    # The wish to die.
    Rule((Sign.SWALLOWED, Sign.PILLS, Sign.MUCH), Concern.SUICIDE, frozenset({Sign.PLAY, Sign.LONG_AGO, Sign.HABIT})),
    Rule((Sign.DEATH_WISH,), Concern.SUICIDE, frozenset({Sign.PLAY, Sign.LONG_AGO})),
    Rule((Sign.WEARY, Sign.MEANS), Concern.SUICIDE, frozenset({Sign.PLAY, Sign.LONG_AGO}), WHOLE_TEXT),
    Rule((Sign.LEDGE, Sign.PERSON), Concern.SUICIDE, STEADY | {Sign.MERRY}),
    Rule((Sign.LEDGE, Sign.PRONOUN), Concern.SUICIDE, STEADY | {Sign.MERRY}),
    Rule((Sign.CHILD, Sign.HEIGHT), excuses=STEADY | {Sign.MERRY}, within=6),
    # Fire and gas.
    Rule((Sign.ABLAZE,), excuses=STEADY),
    Rule((Sign.BURNS, Sign.THING), excuses=SOFT),
    Rule((Sign.FIRE,), excuses=SOFT),
    Rule((Sign.SMOKE,), excuses=SOFT),
    Rule((Sign.GAS,), excuses=FIRM | {Sign.NONE}),
    Rule((Sign.EXPLOSIVE,), excuses=SOFT - {Sign.WAS}),
    _violent(Sign.BLAST, excuses=SOFT),
    _violent(Sign.TONIGHT, Sign.BLAST, excuses=SOFT - {Sign.WAS}),
    # Violence.
    _violent(Sign.BEATS, Sign.VICTIM, excuses=STEADY, within=4, concern=Concern.HOME),
    _violent(Sign.BEATS, Sign.ELDER, excuses=STEADY, within=4),
    _violent(Sign.ATTACKED, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.BEATEN, Sign.NOW, excuses=STEADY | {Sign.WAS, Sign.ASKED}),
    _violent(Sign.GRAVE, excuses=SOFT),
    _violent(Sign.FIGHT, excuses=SOFT),
    _violent(Sign.SHOTS, excuses=STEADY | {Sign.MERRY, Sign.ASKED}),
    _violent(Sign.ARMED, excuses=SOFT),
    _violent(Sign.WEAPON, Sign.THREAT, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.WEAPON, Sign.NOW, excuses=SOFT),
    _violent(Sign.WEAPON, Sign.AT_THE_DOOR, excuses=SOFT),
    _violent(Sign.DEATH_THREAT, excuses=STEADY | {Sign.WAS, Sign.ASKED}),
    _violent(Sign.THREAT, Sign.NOW, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.THREAT, Sign.AT_THE_DOOR, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.RAGE, Sign.AT_THE_DOOR, Sign.NOW, excuses=SOFT, within=FAR),
    Rule((Sign.SCREAM, Sign.HEARD), Concern.HOME, SOFT),
    _violent(Sign.WEAPON, Sign.HIDING, excuses=SOFT),
    _violent(Sign.BROKEN_IN, Sign.HIDING, excuses=STEADY, within=FAR),
    _violent(Sign.BREAKING_IN, Sign.HIDING, excuses=STEADY, within=FAR),
    _violent(Sign.WEAPON, Sign.RAGE, excuses=SOFT),
    Rule((Sign.RAGE, Sign.HIDING), Concern.HOME, SOFT, within=FAR),
    _violent(Sign.DRAGS, Sign.VICTIM, excuses=STEADY),
    # Somebody who should not be there, or should.
    _violent(Sign.BREAKING_IN, Sign.NOW, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.BREAKING_IN, Sign.PERSON, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.BREAKING_IN, Sign.PRONOUN, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.BREAKING_IN, Sign.HEARD, excuses=SOFT),
    _violent(Sign.BREAKING_IN, Sign.THING, excuses=SOFT),
    _violent(Sign.BROKEN_IN, Sign.STILL_THERE, excuses=STEADY, within=FAR),
    _violent(Sign.INTRUDER, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.FOLLOWED, excuses=STEADY | {Sign.WAS}),
    _violent(Sign.LOCKED_IN, excuses=STEADY | {Sign.WAS}),
    Rule((Sign.CHILD, Sign.ALONE, Sign.PERIL), excuses=SOFT, within=FAR),
    Rule((Sign.CHILD, Sign.ALONE, Sign.NOW), excuses=SOFT, within=FAR),
    Rule((Sign.ELDER, Sign.ALONE, Sign.PERIL), excuses=SOFT, within=FAR),
    Rule((Sign.MISSING, Sign.CHILD), excuses=STEADY, within=6),
    Rule((Sign.MISSING, Sign.ELDER), excuses=STEADY, within=4),
    Rule((Sign.SILENT, Sign.UNTOUCHED, Sign.PERSON), Concern.UNSEEN, frozenset({Sign.LONG_AGO, Sign.PLAY}), WHOLE_TEXT),
    Rule((Sign.SILENT, Sign.ELDER, Sign.PERSON), Concern.UNSEEN, frozenset({Sign.LONG_AGO, Sign.PLAY}), WHOLE_TEXT),
    Rule((Sign.CRY,), excuses=FIRM | {Sign.ASKED, Sign.NONE}),
    # No life in danger.
    _crime(Sign.BEATEN),
    _crime(Sign.THREAT),
    _crime(Sign.BROKEN_IN),
    _crime(Sign.CRIME),
    _crime(Sign.DEAL, Sign.DRUG),
    _crime(Sign.LEWD),
    _crime(Sign.DRUNK, Sign.DRIVES),
    _crime(Sign.DAMAGED, Sign.PROPERTY),
    _crime(Sign.LURES, Sign.CHILD),
    _crime(Sign.WEAPON, Sign.PERSON),
)
