"""Charts as PNG, read on a phone. Only the workshop's process runs this: the library stays out of the program."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

# Okabe and Ito's colours, which everybody can tell apart; what they say is said by hatching or words too.
_BLUE, _ORANGE, _GREY, _INK = "#0072B2", "#E69F00", "#B8C4CE", "#222222"
_WIDTH, _PIXELS_AN_INCH = 5.4, 200  # inches
_MOST_READ, _EVERY = 20, 4  # columns that can each have a number; of more only some are named
_BAR = 0.34  # inches for each lying bar


@dataclass(frozen=True)
class Column:
    label: str
    value: int


@dataclass(frozen=True)
class Bar:
    """A count that is at least `low` and at most `high`, with how it reads."""

    label: str
    low: int
    high: int
    reads: str


@dataclass(frozen=True)
class Group:
    title: str
    bars: Sequence[Bar]


@dataclass(frozen=True)
class Heat:
    """Counts in a grid; each says its number, so that no colour needs to be read."""

    title: str
    down: Sequence[str]
    across: Sequence[str]
    counts: Sequence[Sequence[int]]


@dataclass(frozen=True)
class Picture:
    """Columns through time, the last one standing out; below them a group of bars for each neighbourhood."""

    title: str
    columns: Sequence[Column]
    groups: Sequence[Group]
    footnote: str = ""
    heats: Sequence[Heat] = ()


def draw(picture: Picture) -> bytes:
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    from matplotlib.figure import Figure

    groups = [group for group in picture.groups if group.bars]
    heights = [2.2, *(0.5 + _BAR * len(group.bars) for group in groups)]
    heights += [0.5 + _BAR * len(heat.down) for heat in picture.heats]
    figure = Figure(
        figsize=(_WIDTH, sum(heights) + 0.9 + 0.25 * len(heights)), dpi=_PIXELS_AN_INCH, layout="constrained"
    )
    axes = figure.subplots(len(heights), 1, squeeze=False, height_ratios=heights)[:, 0]
    figure.suptitle(picture.title, fontsize=13, fontweight="bold", color=_INK)
    _draw_columns(axes[0], picture.columns)
    widest = max((bar.high for group in groups for bar in group.bars), default=1)
    for axis, group in zip(axes[1:], groups, strict=False):
        _draw_bars(axis, group, widest)
    for axis, heat in zip(axes[1 + len(groups) :], picture.heats, strict=True):
        _draw_heat(axis, heat)
    figure.supxlabel(picture.footnote, fontsize=9, color=_INK)
    drawn = BytesIO()
    figure.savefig(drawn, format="png", metadata={"Software": None})
    return drawn.getvalue()


def _draw_columns(axis: Any, columns: Sequence[Column]) -> None:
    colours = [_GREY] * (len(columns) - 1) + [_BLUE]
    bars = axis.bar([one.label for one in columns], [one.value for one in columns], color=colours)
    _tidy(axis)
    if len(columns) > _MOST_READ:
        axis.set_xticks(range(0, len(columns), _EVERY))
        return
    axis.bar_label(bars, fontsize=10, color=_INK)
    axis.margins(y=0.2)
    axis.set_yticks([])


def _draw_bars(axis: Any, group: Group, widest: int) -> None:
    """Full up to what it is at least, hatched up to what it may be."""
    bars = list(group.bars)[::-1]
    places = range(len(bars))
    axis.barh(places, [bar.low for bar in bars], color=_BLUE)
    unsure = [(place, bar) for place, bar in zip(places, bars, strict=True) if bar.high > bar.low]
    axis.barh(
        [place for place, _ in unsure],
        [bar.high - bar.low for _, bar in unsure],
        left=[bar.low for _, bar in unsure],
        color="white",
        edgecolor=_ORANGE,
        hatch="////",
    )
    for place, bar in zip(places, bars, strict=True):
        axis.annotate(bar.reads, (bar.high, place), xytext=(4, 0), textcoords="offset points", va="center", fontsize=10)
    axis.set_yticks(list(places), [bar.label for bar in bars])
    axis.set_xlim(0, widest * 1.18)
    axis.set_ylim(-0.6, len(bars) - 0.4)
    axis.set_title(group.title, fontsize=11, loc="left", color=_INK)
    _tidy(axis)
    axis.set_xticks([])


def _draw_heat(axis: Any, heat: Heat) -> None:
    most = max(max(row) for row in heat.counts)
    axis.imshow(heat.counts, cmap="Blues", aspect="auto", vmin=0, vmax=max(most, 1))
    for down, row in enumerate(heat.counts):
        for across, count in enumerate(row):
            colour = "white" if count > most / 2 else _INK
            axis.annotate(str(count), (across, down), ha="center", va="center", fontsize=10, color=colour)
    axis.set_yticks(range(len(heat.down)), heat.down)
    axis.set_xticks(range(len(heat.across)), heat.across)
    axis.set_title(heat.title, fontsize=11, loc="left", color=_INK)
    _tidy(axis)


def _tidy(axis: Any) -> None:
    axis.tick_params(length=0, labelsize=10, colors=_INK)
    for side in axis.spines.values():
        side.set_visible(False)
