"""Learns to read: `make learn` turns `sentences.jsonl` into the weights in `domain/learned/`.

Each line is a sentence as a resident might send it, made up for this purpose, with its language and what a
person read in it: `danger` always, `concern` and `topic` where they are known.
"""

from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags_array
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression

from domain.learned.features import SIZE, features
from domain.learned.reader import Reader
from training.sentences import labelled, seal

WEIGHTS = Path(__file__).parents[1] / "domain" / "learned"
# How much of a usual text is added to the length of each: of a word or two nobody is to be alarmed.
_DOUBTS = {"danger": 0.25, "concern": 0.01, "topic": 0.01, "lang": 0.1}
_STRENGTH = 10.0  # the higher, the closer to the sentences and the further from others
_RAREST = 255  # of a byte
_HEAVIEST = 127  # of a signed byte


def learn(texts: Sequence[str], labels: Sequence[str], doubt: float) -> Reader:
    """Rare labels count as much as common ones; what is in every sentence tells less than what is in few."""
    seen = _table(texts)
    rarity = TfidfTransformer(norm=None).fit(seen).idf_
    rare = np.rint(rarity * (_RAREST / rarity.max()))
    rows = seen.multiply(rare).tocsr()
    lengths = np.asarray(rows.multiply(rows).sum(axis=1)).ravel()
    added = doubt * float(lengths.mean())
    rows = diags_array(1 / np.sqrt(lengths + added)) @ rows
    model = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=400).fit(rows, labels)
    unit = float(np.abs(model.coef_).max()) / _HEAVIEST
    weights = array("b", np.rint(model.coef_.T / unit).astype(np.int8).tobytes())
    bias = tuple(map(float, model.intercept_))
    return Reader(tuple(model.classes_), bias, unit, rare.astype(np.uint8).tobytes(), weights, added, seal())


def _table(texts: Sequence[str]) -> csr_matrix:
    """A row for each text, with a 1 for each of its features."""
    rows = [sorted(features(text)) for text in texts]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((one for row in rows for one in row), dtype=int)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), SIZE))


def main() -> None:
    for field, doubt in _DOUBTS.items():
        (WEIGHTS / f"{field}.weights").write_bytes(learn(*labelled(field), doubt).to_bytes())


if __name__ == "__main__":
    main()
