"""A page of text, numbers and one chart, as PDF. Only the workshop's process runs this."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.drawing.charts import Picture, draw

_SPECIAL = "\\#$*_`<>@[]=-+/~'\""


@dataclass(frozen=True)
class Section:
    """A heading with paragraphs; a paragraph is plain words."""

    heading: str
    paragraphs: Sequence[str]


@dataclass(frozen=True)
class Page:
    language: str
    title: str
    under_title: str
    sections: Sequence[Section]
    picture: Picture
    picture_in_words: str
    footnote: str


def as_pdf(page: Page, chart: bytes) -> bytes:
    """Tagged and checked against PDF/UA-1, with a title and a language, so that it can be read aloud."""
    import typst

    made: bytes = typst.compile(_source(page, chart).encode(), format="pdf", pdf_standards="ua-1")
    return made


def _source(page: Page, chart: bytes) -> str:
    # Written out: a picture in a file would leave its traces on the disk.
    picture = f"bytes(({', '.join(map(str, chart))}))"
    parts = [
        f'#set document(title: "{_quoted(page.title)}")',
        f'#set text(lang: "{page.language}", size: 10.5pt)',
        '#set page(paper: "a4", margin: 2.2cm)',
        f"= {_escaped(page.title)}",
        _escaped(page.under_title),
        *(part for section in page.sections for part in _section(section)),
        f'#align(center, image({picture}, format: "png", width: 60%, alt: "{_quoted(page.picture_in_words)}"))',
        f"#emph[{_escaped(page.footnote)}]",
    ]
    return "\n\n".join(parts)


def _section(section: Section) -> list[str]:
    return [f"== {_escaped(section.heading)}", *map(_escaped, section.paragraphs)]


def _escaped(words: str) -> str:
    """Nothing that somebody typed is a command here."""
    lines = ["".join(f"\\{one}" if one in _SPECIAL else one for one in line) for line in words.splitlines()]
    return " \\ ".join(lines)


def _quoted(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")


def make(page: Page) -> tuple[bytes, bytes]:
    """The chart as PNG, and the page as PDF with that chart in it."""
    chart = draw(page.picture)
    return chart, as_pdf(page, chart)
