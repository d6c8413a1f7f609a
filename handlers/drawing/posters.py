"""A poster with a code to scan: A4 as PDF, tagged and checked against PDF/UA-1, and as a picture."""

from dataclasses import dataclass, fields
from importlib import resources
from io import BytesIO

_DOTS_AN_INCH = 150


@dataclass(frozen=True)
class Poster:
    """All in words, as it is to be read; `details` has a line for each, `link` is what the code holds."""

    language: str
    municipality: str
    kind: str
    title: str
    day: str
    time: str
    place: str
    details: str
    how: str
    link: str
    otherwise: str
    code_says: str


@dataclass(frozen=True)
class Printed:
    pdf: bytes
    png: bytes


def draw(poster: Poster) -> Printed:
    """Only in the workshop: the library for it is large."""
    import typst

    template = resources.files("handlers.drawing").joinpath("poster.typ").read_bytes()
    words = {field.name: getattr(poster, field.name) for field in fields(poster)} | {"code": _code(poster.link)}
    pdf = typst.compile(template, format="pdf", sys_inputs=words, pdf_standards="ua-1")
    png = typst.compile(template, format="png", sys_inputs=words, ppi=_DOTS_AN_INCH)
    return Printed(bytes(pdf), png if isinstance(png, bytes) else png[0])


def _code(link: str) -> str:
    """As SVG, so that it is sharp at any size."""
    import segno

    drawn = BytesIO()
    segno.make(link, error="m").save(drawn, kind="svg", border=2, xmldecl=False)
    return drawn.getvalue().decode()
