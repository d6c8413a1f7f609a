"""A page of text, numbers and one chart, as PDF. Only the workshop's process runs this."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib import resources

from handlers.drawing.charts import Picture, draw


@dataclass(frozen=True)
class Paragraph:
    """Plain words; the first of them stand out."""

    lead: str
    words: str


@dataclass(frozen=True)
class Section:
    heading: str
    paragraphs: Sequence[Paragraph]


@dataclass(frozen=True)
class Page:
    """`beside` stands beside the picture; `size` is that of the type, in points."""

    language: str
    title: str
    under_title: str
    beside: Sequence[Section]
    sections: Sequence[Section]
    picture: Picture
    picture_in_words: str
    footnote: str
    size: float


@dataclass(frozen=True)
class Printed:
    """`page` is the one of the candidates that was printed."""

    page: Page
    chart: bytes
    pdf: bytes


def make(candidates: Sequence[Page]) -> Printed:
    """The first that fits on one sheet; they differ in size and in what they leave out, never in the picture."""
    import typst

    template = resources.files("handlers.drawing").joinpath("page.typ").read_bytes()
    chart = draw(candidates[0].picture)
    for page in candidates:
        filled = {"page": _filled(page, chart)}
        if typst.query(template, "<last>", field="value", one=True, sys_inputs=filled) == "1":
            break
    # Tagged and checked against PDF/UA-1, with a title and a language, so that it can be read aloud.
    return Printed(page, chart, typst.compile(template, format="pdf", pdf_standards="ua-1", sys_inputs=filled))


def _filled(page: Page, chart: bytes) -> str:
    words = {key: value for key, value in asdict(page).items() if key != "picture"}
    # Written out: a picture in a file would leave its traces on the disk.
    return json.dumps(words | {"chart": list(chart)})
