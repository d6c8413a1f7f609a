"""Ready words: staff send them as they read them, and whoever gets them reads them in a language of their own."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from domain.municipality import Municipality, Template
from domain.signals import Remark, RemarkKind, Signal
from domain.texts import HOME_LANGUAGE, Localised
from handlers.i18n import Translator, isolated, translator
from handlers.views.forwarding_told import passed_on

_TOLD = frozenset({RemarkKind.REPLY, RemarkKind.CLOSING})


def as_staff_read(municipality: Municipality, topic: str) -> Translator:
    """In what language ready words are shown before they go, and kept: that of a reporter may be nobody's business."""
    return translator(HOME_LANGUAGE, municipality.is_informal(topic))


def filled(municipality: Municipality, signal: Signal, template: Template, t: Translator) -> str:
    """With what it names put in."""
    values = {
        "number": signal.number,
        "topic": t.own(municipality.topic(signal.topic).label),
        "neighbourhood": municipality.neighbourhood(signal.neighbourhood).name,
        "name": municipality.face.name or t.own(municipality.face.title),
        "phone": municipality.face.phone,
    }
    return t.own(template.text).format(**isolated(values, t.language))


def in_their_language(t: Translator, municipality: Municipality, signal: Signal, text: str) -> str:
    """What staff typed themselves stays as they typed it."""
    ready = _ready(municipality, signal, text)
    return text if ready is None else ready(t)


def as_told(t: Translator, municipality: Municipality, signal: Signal, remark: Remark) -> Remark:
    """As its reporter reads it."""
    if remark.kind not in _TOLD:
        return remark
    return replace(remark, text=in_their_language(t, municipality, signal, remark.text))


def is_ready(municipality: Municipality, signal: Signal, text: str) -> bool:
    return _ready(municipality, signal, text) is not None


def _ready(municipality: Municipality, signal: Signal, text: str) -> Callable[[Translator], str] | None:
    written = [translator(HOME_LANGUAGE, informal) for informal in (False, True)]
    found = (one for one in _all(municipality, signal) if any(one(t) == text for t in written))
    return next(found, None)


def _all(municipality: Municipality, signal: Signal) -> Iterator[Callable[[Translator], str]]:
    for closing in municipality.closing_texts.values():
        yield partial(_own, closing)
    for template in municipality.templates:
        yield partial(filled, municipality, signal, template)
    for desk in municipality.partners:
        yield partial(passed_on, partner=desk)


def _own(text: Localised, t: Translator) -> str:
    return t.own(text)
