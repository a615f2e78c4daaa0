"""Learns to foretell the next word, and the one before, of plain texts: what a teacher of borders knows of the language.

Two layers of LSTM read a line from its beginning, two others from its end, as in Peters et al., Deep contextualized
word representations, 2018. What they keep in mind at a word goes to the teacher. No marks are needed, so it learns
from many more texts than readers can mark.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

import tables
from lines import CHARACTERS_SEEN, LONGEST_WORD, OTHER, Numbering, batches, lengths_of, numbered, together
from tables import Text, lines_of

WORDS = 24_000
CHARACTERS = 4_500
HIDDEN = 160
FEATURES = 4 * HIDDEN
DROPOUT = 0.1
LEFT_OUT = 0.05  # share of the words that are not seen
RATE = 2e-3
FIRST_STEPS = 200
BATCH = 5000  # words
OTHERS = 1024  # words beside the right one that are asked for together
SHORTEST_LINE = 6


class Line(NamedTuple):
    """The words of a line as numbers, or several lines of one length, a first index more."""

    words: Tensor
    characters: Tensor  # by word: first, last, second, last but one
    roles: Tensor
    lengths: Tensor


@dataclass(frozen=True)
class Vocabulary(Numbering):
    """The frequent words and characters of texts, and how often each word stands in them."""

    counts: Tensor

    @classmethod
    def of(cls, texts: Sequence[Text]) -> Vocabulary:
        """What stands in these texts."""
        seen = Counter(word for text in texts for word in text.words)
        characters = Counter()
        for word, times in seen.items():
            for character in word[:8]:
                characters[character] += times
        frequent = seen.most_common(WORDS)
        others = seen.total() - sum(times for _, times in frequent)
        return cls(
            words=numbered([word for word, _ in frequent], OTHER + 1),
            characters=numbered([c for c, _ in characters.most_common(CHARACTERS)], OTHER + 1),
            roles=numbered(sorted({role for text in texts for role in text.roles}), 0),
            counts=torch.tensor([0, others, *(times for _, times in frequent)], dtype=torch.float64),
        )

    def lines(self, text: Text) -> list[Line]:
        """The lines of a text as numbers."""
        return [self._line(text.words[a:b], text.roles[a:b]) for a, b in lines_of(text.roles)]

    def _line(self, words: Sequence[str], roles: Sequence[str]) -> Line:
        return Line(
            words=torch.tensor(self.words_of(words)),
            characters=torch.tensor(self.characters_of(words)),
            roles=torch.tensor([self.roles.get(role, 0) for role in roles]),
            lengths=torch.tensor(lengths_of(words)),
        )


class Reader(nn.Module):
    """Foretells words from what stands before them, and from what stands behind."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.vocabulary = vocabulary
        words = len(vocabulary.words) + OTHER + 1
        self.vectors = nn.Embedding(words, 112, padding_idx=0)
        self.characters = nn.Embedding(len(vocabulary.characters) + OTHER + 1, 24, padding_idx=0)
        self.roles = nn.Embedding(len(vocabulary.roles), 16)
        self.lengths = nn.Embedding(LONGEST_WORD + 1, 4)
        self.word = nn.Linear(112 + CHARACTERS_SEEN * 24 + 16 + 4, HIDDEN)
        self.layers = nn.ModuleList(nn.LSTM(HIDDEN, HIDDEN, batch_first=True) for _ in range(4))
        self.dropout = nn.Dropout(DROPOUT)
        self.told = nn.Linear(HIDDEN, HIDDEN)
        self.outputs = nn.Embedding(words, HIDDEN)
        self.of_outputs = nn.Embedding(words, 1)
        nn.init.normal_(self.vectors.weight, std=0.3)
        nn.init.normal_(self.outputs.weight, std=0.05)
        nn.init.zeros_(self.of_outputs.weight)
        chances = vocabulary.counts**0.75
        self.register_buffer("chances", chances / chances.sum())

    def forward(self, lines: Line) -> Tensor:
        """By word what all four layers keep in mind."""
        seen = [self.vectors(lines.words), self.characters(lines.characters).flatten(2)]
        words = torch.relu(self.word(torch.cat([*seen, self.roles(lines.roles), self.lengths(lines.lengths)], -1)))
        return torch.cat([*self._way(words, 0), *(of.flip(1) for of in self._way(words.flip(1), 2))], -1)

    def _way(self, words: Tensor, first: int) -> tuple[Tensor, Tensor]:
        below = self.layers[first](self.dropout(words))[0]
        return below, below + self.layers[first + 1](self.dropout(below))[0]

    def loss(self, lines: Line) -> Tensor:
        """How badly it foretells, among as many words by chance."""
        shown = lines.words
        if self.training:
            shown = torch.where((torch.rand(shown.shape) < LEFT_OUT) & (shown > 0), OTHER, shown)
        kept = self(lines._replace(words=shown)).split(HIDDEN, -1)
        present = lines.words[:, 1:] > 0
        states = torch.cat([kept[1][:, :-1][present], kept[3][:, 1:][present]])
        right = torch.cat([lines.words[:, 1:][present], lines.words[:, :-1][present]])
        others = torch.multinomial(self.chances, OTHERS, replacement=True)
        states = self.told(self.dropout(states))
        expected = torch.log(self.chances * OTHERS + 1e-20).float()
        of_right = (states * self.outputs(right)).sum(-1) + self.of_outputs(right).squeeze(-1) - expected[right]
        of_others = states @ self.outputs(others).T + self.of_outputs(others).T - expected[others]
        of_others = of_others.masked_fill(others == right.unsqueeze(1), -1e9)
        logits = torch.cat([of_right.unsqueeze(1), of_others], 1)
        return cross_entropy(logits, torch.zeros(len(logits), dtype=torch.long))

    @torch.no_grad()
    def features(self, text: Text) -> list[Tensor]:
        """By line and word what it keeps in mind, a line mark before the first and behind the last."""
        lines = self.vocabulary.lines(text)
        found = [torch.empty(0)] * len(lines)
        for batch in batches(lines, BATCH):
            read = self(together([lines[i] for i in batch]))
            for row, i in enumerate(batch):
                found[i] = nn.functional.pad(read[row, : len(lines[i].words)], (0, 0, 1, 1)).half()
        return found

    def save(self, path: Path) -> None:
        """With its vocabulary."""
        torch.save({"vocabulary": vars(self.vocabulary), "weights": self.state_dict()}, path)

    @classmethod
    def load(cls, path: Path) -> Reader:
        """What [save] wrote."""
        saved = torch.load(path)
        reader = cls(Vocabulary(**saved["vocabulary"]))
        reader.load_state_dict(saved["weights"])
        return reader.eval()


def train(reader: Reader, lines: Sequence[Line], minutes: float, seed: int = 1) -> None:
    """Learns for so long; the steps grow smaller towards the end."""
    rng = np.random.default_rng(seed)
    adam = torch.optim.AdamW(reader.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0)
    reader.train()
    begin = time.monotonic()
    order: list[list[int]] = []
    step, sum_of_losses = 0, 0.0
    while (gone := (time.monotonic() - begin) / 60 / minutes) < 1:
        order = order or batches(lines, BATCH, rng)
        for group in adam.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / FIRST_STEPS) * max(0.02, 1 - gone)
        loss = reader.loss(together([lines[i] for i in order.pop()]))
        adam.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        adam.step()
        step, sum_of_losses = step + 1, sum_of_losses + loss.item()
        if step % 100 == 0:
            print(f"step {step}, {gone:.0%}: {sum_of_losses / 100:.4f}", flush=True)
            sum_of_losses = 0.0
    reader.eval()


def main() -> None:
    """Learns from the plain texts of a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", type=Path, help="what BorderTable wrote")
    parser.add_argument("out", type=Path, help="where the reader goes (.pt)")
    parser.add_argument("--minutes", type=float, default=40)
    options = parser.parse_args()

    torch.manual_seed(1)
    texts = [text for text in tables.read(options.table) if not text.times]
    vocabulary = Vocabulary.of(texts)
    lines = [line for text in texts for line in vocabulary.lines(text) if len(line.words) >= SHORTEST_LINE]
    reader = Reader(vocabulary)
    train(reader, lines, options.minutes)
    reader.save(options.out)


if __name__ == "__main__":
    main()
