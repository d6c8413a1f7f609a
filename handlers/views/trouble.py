from domain.municipality import Municipality, Number
from handlers.i18n import Translator
from handlers.views.messages import Message


def apology(t: Translator, municipality: Municipality) -> Message:
    return Message(
        t.text(
            "Sorry, something went wrong here. Your message is kept. "
            "Somebody looks at it. You can also call: {phone}. In danger? Call <b>{emergency}</b>.",
            phone=municipality.face.phone,
            emergency=municipality.numbers[Number.EMERGENCY],
        )
    )


def alert(t: Translator, kind: str) -> Message:
    return Message(
        t.text(
            "⚠️ Something needs an administrator: <code>{kind}</code>. "
            "See <code>buurtsignaal inbox list</code> and the log.",
            kind=kind,
        )
    )
