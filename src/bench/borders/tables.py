"""The tables that yandu.analysis.BorderTable writes: texts, their words, what is known of each border."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

NEVER = -20.0  # log odds where nothing can begin or end
PASSAGE = 7  # words that stand nowhere else by chance
SHORTEST_LINE, LONGEST_LINE = 80, 220  # in words; a longer line is cut behind a sentence


@dataclass(frozen=True)
class Text:
    """A text; its last word is a line mark for its end. Border i lies before word i."""

    source: str
    telling: float
    times: int  # how often it counts; 0: nobody marked it
    otherwise: bool  # whether its readers mark by another measure
    words: list[str]
    roles: list[str]
    numbers: np.ndarray  # by word, the table's other columns

    @property
    def counts(self) -> np.ndarray:
        """How often each word stands in the text."""
        return self.numbers[:, 0].astype(np.int64)

    @property
    def headings(self) -> np.ndarray:
        """1 for words in headings of lists' items."""
        return self.numbers[:, 1].astype(np.int64)

    @property
    def possible(self) -> np.ndarray:
        """By border 1 where a phrase can begin, and where one can end."""
        return self.numbers[:, 2:4]

    @property
    def marked(self) -> np.ndarray:
        """By border what readers marked, 0..1: a beginning, an end, the word behind."""
        return self.numbers[:, 4:7]


def read(path: Path) -> Iterator[Text]:
    """The texts of a table, one after the other."""
    head: list[str] = []
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            kind, *cells = line.rstrip("\n").split("\t")
            if kind == "word":
                rows.append(cells)
                continue
            if head:
                yield _text(head, rows)
            head, rows = cells, []
    if head:
        yield _text(head, rows)


def _text(head: list[str], rows: list[list[str]]) -> Text:
    _, source, _, telling, times, otherwise = head
    return Text(
        source=source,
        telling=float(telling),
        times=int(times),
        otherwise=otherwise == "1",
        words=[row[0] for row in rows],
        roles=[row[2] for row in rows],
        numbers=np.array([row[3:] for row in rows], np.float32),
    )


def lines_of(roles: list[str]) -> list[tuple[int, int]]:
    """The first word of each line and the one behind its last."""
    found = []
    first = 0
    for end in (i for i, role in enumerate(roles) if role == "LINE"):
        while end - first > LONGEST_LINE:
            places = range(first + LONGEST_LINE - 1, first + SHORTEST_LINE - 1, -1)
            cut = 1 + next((i for i in places if roles[i] == "SENTENCE"), first + LONGEST_LINE - 1)
            found.append((first, cut))
            first = cut
        if end > first:
            found.append((first, end))
        first = end + 1
    return found


def passages(texts: Iterable[Text]) -> set[int]:
    """Every run of [PASSAGE] words in texts, as one number each."""
    return {passage for text in texts for passage in _passages(text)}


def stands_in(text: Text, known: set[int]) -> np.ndarray:
    """By word whether it stands in one of these passages."""
    found = np.zeros(len(text.words), bool)
    for first, passage in enumerate(_passages(text)):
        if passage in known:
            found[first : first + PASSAGE] = True
    return found


def _passages(text: Text) -> Iterator[int]:
    return (hash(tuple(text.words[first : first + PASSAGE])) for first in range(len(text.words) - PASSAGE + 1))


def steps(counts: np.ndarray) -> np.ndarray:
    """The steps of how often a word stands in the text: once, twice, up to four times, more."""
    return np.where(counts <= 2, counts - 1, np.where(counts <= 4, 2, 3))


def losses(odds: np.ndarray, targets: np.ndarray) -> str:
    """The mean logarithmic loss of beginnings, ends and insides where there can be any."""
    loss = np.logaddexp(0, odds) - targets * odds
    means = [loss[odds[:, output] > NEVER, output].mean() for output in range(3)]
    return "beginnings {:.5f}, ends {:.5f}, insides {:.5f}".format(*means)
