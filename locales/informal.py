"""Keeps the catalogue of texts that say “je”: `python -m locales.informal POT` after the Dutch catalogue was updated.

It has what residents read and what says “u” in Dutch, and nothing else; what is new waits there without words.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from domain.texts import says_u

FORMAL = Path(__file__).parent / "nl" / "LC_MESSAGES" / "buurtsignaal.po"
INFORMAL = FORMAL.with_name("informal.po")


def to_be_said_otherwise(asked: Catalog, formal: Catalog) -> Iterator[Message]:
    """Of what residents read."""
    found = (formal.get(message.id, message.context) for message in asked if message.id)
    return (message for message in found if message is not None and says_u(str(message.string)))


def main(template: str) -> None:
    known, kept = (
        _read(INFORMAL),
        Catalog(locale="nl", fuzzy=False, header_comment="# How residents are spoken to with “je”."),
    )
    for message in to_be_said_otherwise(_read(Path(template)), _read(FORMAL)):
        said = known.get(message.id, message.context)
        kept.add(message.id, said.string if said else None, message.locations, context=message.context)
    with INFORMAL.open("wb") as file:
        write_po(file, kept, width=0, include_lineno=False)


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


if __name__ == "__main__":
    main(sys.argv[1])
