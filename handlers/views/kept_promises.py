"""How promises were kept, for everybody to read."""

from markupsafe import Markup

from domain.kept_promises import KeptPromises
from handlers.i18n import Translator


def kept_line(t: Translator, kept: KeptPromises | None) -> Markup | None:
    if kept is None:
        return None
    quarters = (
        t.label("in the quarter", "first quarter"),
        t.label("in the quarter", "second quarter"),
        t.label("in the quarter", "third quarter"),
        t.label("in the quarter", "fourth quarter"),
    )
    return t.text(
        "In the {quarter} of {year} we answered {share} % of the reports in time.",
        quarter=quarters[kept.quarter - 1],
        year=kept.first_day.year,
        share=kept.share,
    )
