"""Lines of texts as numbers, and lines of about one length together: what the reader and the teachers share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import numpy as np
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

OTHER = 1  # a word or character that is not known; 0 is none
CHARACTERS_SEEN = 4
LONGEST_WORD = 7

Columns = TypeVar("Columns", bound=NamedTuple)


@dataclass(frozen=True)
class Numbering:
    """The numbers of words, characters and roles; those of words and characters begin behind [OTHER]."""

    words: dict[str, int]
    characters: dict[str, int]
    roles: dict[str, int]

    def words_of(self, words: Sequence[str]) -> list[int]:
        """The number of each word."""
        return [self.words.get(word, OTHER) for word in words]

    def characters_of(self, words: Sequence[str]) -> list[list[int]]:
        """By word the first character, the last, the second and the last but one; 0 for those that are none."""
        known = [[self.characters.get(c, OTHER) for c in word] for word in words]
        return [[c[0], c[-1], *((c[1], c[-2]) if len(c) > 1 else (0, 0))] for c in known]


def lengths_of(words: Sequence[str]) -> list[int]:
    """In characters, long ones all alike."""
    return [min(len(word), LONGEST_WORD) for word in words]


def numbered(names: Sequence[str], first: int) -> dict[str, int]:
    """Names and their numbers, from the first number on."""
    return {name: number for number, name in enumerate(names, first)}


def together(lines: Sequence[Columns]) -> Columns:
    """Lines as one batch, zeros behind the shorter ones."""
    columns = zip(*lines, strict=True)
    return type(lines[0])(*(pad_sequence(list(column), batch_first=True) for column in columns))


def batches(lines: Sequence[Columns], words: int, rng: np.random.Generator | None = None) -> list[list[int]]:
    """Numbers of lines of about one length, so many words together; in an order by chance if there is one."""
    lengths = np.array([len(line[0]) for line in lines])
    order = np.argsort(lengths + (rng.random(len(lines)) * 6 if rng else 0), kind="stable")
    found, batch = [], []
    for number in order:
        batch.append(int(number))
        if len(batch) * lengths[number] >= words:
            found.append(batch)
            batch = []
    if batch:
        found.append(batch)
    if rng:
        rng.shuffle(found)
    return found
