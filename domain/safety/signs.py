"""What words can be a sign of, in whichever language."""

from enum import StrEnum


class Sign(StrEnum):
    # What takes the sting out of other words.
    CALM = "calm"  # a phrase that only sounds like danger: what it covers counts for nothing
    PAST = "past"
    LONG_AGO = "long_ago"
    WAS = "was"  # a verb in the past tense
    HABIT = "habit"  # again and again
    UNREAL = "unreal"  # if, almost, might, afraid that
    PLAY = "play"  # a film, a drill, a toy, the news
    MERRY = "merry"  # a party, a barbecue, playing
    NONE = "none"  # no, nobody, not
    ASKED = "asked"  # the sentence is a question
    COURTESY = "courtesy"  # a greeting, thanks, or please send somebody
    # What brings it back, or says about whom.
    NOW = "now"
    PERSON = "person"  # one human being
    PRONOUN = "pronoun"  # he, she, I
    CHILD = "child"
    ELDER = "elder"
    # The body.
    LIFELESS = "lifeless"
    VITAL = "vital"  # to breathe, to wake: bad with a “not”
    ILL = "ill"  # a heart attack, a seizure, a birth
    BLEEDING = "bleeding"
    HURT = "hurt"
    LYING = "lying"  # on the ground
    FALLEN = "fallen"
    UNWELL = "unwell"  # speaks oddly, sweats, does not answer: bad after a fall, or at once
    STUCK = "stuck"  # under something, in a wreck
    CANNOT_RISE = "cannot_rise"
    HIT = "hit"  # by a car, by a train
    DROWNING = "drowning"
    SUNK = "sunk"  # a car in the water: who is in it?
    POISONED = "poisoned"
    SWALLOWED = "swallowed"
    PILLS = "pills"
    TOXIC = "toxic"  # bleach, a battery
    MUCH = "much"  # all of them, the whole box
    # The wish to die.
    DEATH_WISH = "death_wish"
    WEARY = "weary"
    MEANS = "means"  # pills, a rope, a bridge
    LEDGE = "ledge"
    HEIGHT = "height"  # a window sill, an open window: no place for a child
    # Fire and gas.
    BURNS = "burns"
    THING = "thing"  # that should not burn
    ABLAZE = "ablaze"
    FIRE = "fire"
    SMOKE = "smoke"
    GAS = "gas"
    EXPLOSIVE = "explosive"
    BLAST = "blast"  # it is told that something blew up
    TONIGHT = "tonight"  # this night: whoever was hurt may lie there still
    # Violence.
    BEATS = "beats"
    BY_KIN = "by_kin"  # “my father hits me”: whoever says so is believed
    VICTIM = "victim"  # who can be beaten, hit or held
    ATTACKED = "attacked"  # is being done to somebody
    BEATEN = "beaten"  # was done to somebody
    GRAVE = "grave"  # stabbed or shot: whoever was, may be bleeding still
    FIGHT = "fight"
    SHOTS = "shots"
    WEAPON = "weapon"
    ARMED = "armed"  # holds or points a weapon
    THREAT = "threat"
    DEATH_THREAT = "death_threat"
    AT_THE_DOOR = "at_the_door"
    SCREAM = "scream"
    HEARD = "heard"
    RAGE = "rage"  # drunk, screaming, throwing things
    HIDING = "hiding"  # behind a locked door, in the bathroom
    DRAGS = "drags"  # into a car, into the bushes
    # Somebody who should not be there, or should.
    BREAKING_IN = "breaking_in"
    BROKEN_IN = "broken_in"
    INTRUDER = "intruder"
    FOLLOWED = "followed"
    LOCKED_IN = "locked_in"
    CAGE = "cage"  # a lift, a cellar
    STILL_THERE = "still_there"  # whoever broke in has not gone
    ALONE = "alone"
    PERIL = "peril"  # water, a window, heat, crying
    MISSING = "missing"
    SILENT = "silent"  # does not open, does not answer
    UNTOUCHED = "untouched"  # post, curtains, a light: since days
    CRY = "cry"  # for help, for an ambulance
    # A crime.
    CRIME = "crime"
    DEAL = "deal"
    DRUG = "drug"
    LEWD = "lewd"
    DRUNK = "drunk"
    DRIVES = "drives"
    DAMAGED = "damaged"  # broken, cut, set on fire on purpose
    PROPERTY = "property"
    LURES = "lures"  # asks a child to come along


TELLING = (
    *(Sign.LIFELESS, Sign.ILL, Sign.BLEEDING, Sign.HURT, Sign.HIT, Sign.DROWNING, Sign.POISONED, Sign.DEATH_WISH),
    *(Sign.LEDGE, Sign.ABLAZE, Sign.FIRE, Sign.SMOKE, Sign.GAS, Sign.EXPLOSIVE, Sign.BEATS, Sign.ATTACKED),
    *(Sign.BEATEN, Sign.GRAVE, Sign.FIGHT, Sign.SHOTS, Sign.ARMED, Sign.THREAT, Sign.BREAKING_IN, Sign.BROKEN_IN),
    *(Sign.FOLLOWED, Sign.LOCKED_IN, Sign.MISSING, Sign.CRY, Sign.CRIME),
)
"""What a single word may be a sign of even when it is misspelled."""
