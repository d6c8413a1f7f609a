"""Reads what somebody wrote as people read the sentences in `training/`: a linear model, without its maths.

`make learn` writes the weights; docs/decisions/0031 has why, and how well it does on sentences it never saw.
"""

import json
import math
import zlib
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Self

from domain.learned.features import SIZE, features


@dataclass(frozen=True)
class Reader:
    """For each feature how rare it is, and one weight per label, in units of `unit`.

    `doubt` keeps a word or two from deciding; `seal` names the sentences.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    unit: float
    rarity: bytes
    weights: "array[int]"
    doubt: float
    seal: str

    @classmethod
    def from_bytes(cls, packed: bytes) -> Self:
        head, _, body = packed.partition(b"\n")
        told, numbers = json.loads(head), zlib.decompress(body)
        weights = array("b", numbers[SIZE:])
        return cls(
            tuple(told["labels"]),
            tuple(told["bias"]),
            told["unit"],
            numbers[:SIZE],
            weights,
            told["doubt"],
            told["seal"],
        )

    def to_bytes(self) -> bytes:
        told = {"labels": self.labels, "bias": self.bias, "unit": self.unit, "doubt": self.doubt, "seal": self.seal}
        return json.dumps(told).encode() + b"\n" + zlib.compress(self.rarity + self.weights.tobytes(), 9)

    def read(self, text: str) -> Mapping[str, float]:
        """How likely each label is; together 1."""
        count = len(self.labels)
        sums, length = [0] * count, 0
        for one in features(text):
            rarity = self.rarity[one]
            length += rarity * rarity
            for place, weight in enumerate(self.weights[one * count : (one + 1) * count]):
                sums[place] += rarity * weight
        scale = self.unit / math.sqrt(length + self.doubt)
        powers = [math.exp(bias + total * scale) for bias, total in zip(self.bias, sums, strict=True)]
        return {label: power / sum(powers) for label, power in zip(self.labels, powers, strict=True)}


@cache
def reader_of(what: str) -> Reader:
    """`danger`, `concern`, `topic` or `lang`."""
    return Reader.from_bytes((files("domain.learned") / f"{what}.weights").read_bytes())
