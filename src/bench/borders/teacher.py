"""Teaches a net that sees whole lines where phrases begin, end and lie, and labels plain texts with it.

They see what a reader of many plain texts keeps in mind of a line (reader.py), with two layers of LSTM in both
directions over it, and nothing of what the program's own net says: that one was taught by marks of the same
texts. Teachers differ by chance alone, all learn from all annotated texts, and what they say together, the
mean, is the label of the plain texts. The labels are log odds of a beginning, an end and an inside, three a
border, in the order of the plain texts in the table; they are not a number in passages that teachers learned
from: there they know the marks, and a net that learned them would be surer on annotated texts than on any other.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

import tables
from lines import CHARACTERS_SEEN, LONGEST_WORD, OTHER, Numbering, batches, lengths_of, numbered, together
from net_list import SHIPPED, STEPS, NetList
from reader import FEATURES, Reader
from tables import NEVER, Text, lines_of

NUMBERS = 7

HIDDEN = 96
LAYERS = 2
DROPOUT = 0.35
DROPOUT_OF_READ = 0.3
LEFT_OUT = 0.08  # share of the words whose vectors are not seen
RATE = 2e-3
RATE_OF_VECTORS = 0.15  # share of the rate
FIRST_STEPS = 100
BATCH = 2400  # words
BATCH_OF_LABELS = 6000
INSIDE = 0.5  # what an inside counts beside a beginning or an end
LINE_INSIDE = -6.0  # label of a line mark
USUAL_BORDER, USUAL_INSIDE = -2.9, -1.2  # log odds that a teacher begins with


@dataclass(frozen=True)
class Vocabulary(Numbering):
    """What a teacher knows by number, and the words' vectors."""

    vectors: Tensor

    @classmethod
    def of(cls, net: NetList, texts: Sequence[Text]) -> Vocabulary:
        """The words of the program's net, the frequent characters of texts."""
        seen = Counter(c for text in texts for word in text.words for c in word[:8])
        frequent = [c for c, times in seen.most_common(4000) if times >= 3]
        unknown = np.zeros((OTHER + 1, net.vectors.shape[1]), np.float32)
        return cls(
            words=numbered(net.words, OTHER + 1),
            characters=numbered(frequent, OTHER + 1),
            roles=numbered(net.role_names, 0),
            vectors=torch.from_numpy(np.vstack([unknown, net.vectors])),
        )


class Line(NamedTuple):
    """A line of a text between two line marks, or several lines of one length, a first index more."""

    words: Tensor
    characters: Tensor  # by word: first, last, second, last but one
    roles: Tensor
    steps: Tensor
    lengths: Tensor
    numbers: Tensor
    present: Tensor  # 1 by word, 0 behind the line
    targets: Tensor  # by border, of a beginning and an end
    inside_targets: Tensor  # by word but the marks
    times: Tensor  # by border, what a beginning and an end count
    inside_times: Tensor
    read: Tensor  # by word what the reader kept in mind


def encode(text: Text, vocabulary: Vocabulary, reader: Reader) -> list[Line]:
    """The lines of a text as numbers."""
    steps = 1 + tables.steps(text.counts)
    lines = []
    for (first, end), read in zip(lines_of(text.roles), reader.features(text), strict=True):
        words = text.words[first:end]
        here = np.arange(first, end)
        numbers = np.zeros((len(words) + 2, NUMBERS), np.float32)
        numbers[1:-1, 0] = np.minimum(here - first, 20) / 20
        numbers[1:-1, 1] = np.minimum(end - 1 - here, 20) / 20
        numbers[1:-1, 2] = 1
        numbers[1:-1, 3] = text.headings[first:end]
        numbers[:, 4:7] = text.telling / 2, not text.otherwise, len(words) / 100
        lines.append(
            Line(
                words=_between_marks(vocabulary.words_of(words)),
                characters=_between_marks(vocabulary.characters_of(words)),
                roles=_between_marks([vocabulary.roles[role] for role in text.roles[first:end]]),
                steps=_between_marks(steps[first:end]),
                lengths=_between_marks(lengths_of(words)),
                numbers=torch.from_numpy(numbers),
                present=torch.ones(len(words) + 2),
                targets=torch.from_numpy(text.marked[first : end + 1, :2]),
                inside_targets=torch.from_numpy(text.marked[first:end, 2]),
                times=torch.from_numpy(text.times * text.possible[first : end + 1]),
                inside_times=torch.full((len(words),), float(text.times)),
                read=read,
            )
        )
    return lines


def _between_marks(numbers: Sequence) -> Tensor:
    """A line mark is 0 in everything."""
    inner = np.asarray(numbers, np.int64)
    return torch.from_numpy(np.pad(inner, [(1, 1)] + [(0, 0)] * (inner.ndim - 1)))


class Teacher(nn.Module):
    """Tells by what it reads in a line."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vocabulary.vectors.clone(), freeze=False, padding_idx=0)
        self.characters = nn.Embedding(len(vocabulary.characters) + OTHER + 1, 24, padding_idx=0)
        self.roles = nn.Embedding(len(vocabulary.roles), 20)
        self.steps = nn.Embedding(STEPS + 1, 5)
        self.lengths = nn.Embedding(LONGEST_WORD + 1, 5)
        self.word = nn.Linear(vocabulary.vectors.shape[1] + CHARACTERS_SEEN * 24 + 20 + 5 + 5 + NUMBERS, 128)
        self.read = nn.Sequential(nn.Dropout(DROPOUT_OF_READ), nn.Linear(FEATURES, 128))
        self.dropout = nn.Dropout(DROPOUT)
        self.line = nn.LSTM(128, HIDDEN, LAYERS, batch_first=True, bidirectional=True, dropout=DROPOUT)
        self.border = _head(4 * HIDDEN + 1, 96, 2, USUAL_BORDER)
        self.inside = _head(2 * HIDDEN, 64, 1, USUAL_INSIDE)

    def forward(self, lines: Line) -> tuple[Tensor, Tensor]:
        """Log odds of beginnings and ends by border, and of insides by word."""
        vectors = self.vectors(lines.words)
        if self.training:
            vectors = vectors * (torch.rand(lines.words.shape) >= LEFT_OUT).unsqueeze(-1)
        seen = [
            vectors,
            self.characters(lines.characters).flatten(2),
            self.roles(lines.roles),
            self.steps(lines.steps),
            self.lengths(lines.lengths),
            lines.numbers,
        ]
        words = torch.relu(self.word(torch.cat(seen, -1)) + self.read(lines.read.float()))
        words = self.dropout(words) * lines.present.unsqueeze(-1)
        read = self.dropout(self.line(words)[0])
        measure = lines.numbers[:, :-1, 5:6]
        borders = torch.cat([read[:, :-1], read[:, 1:], measure], -1)
        return self.border(borders), self.inside(read[:, 1:-1]).squeeze(-1)


def _head(inputs: int, hidden: int, outputs: int, usual: float) -> nn.Sequential:
    """Says the same of all at first."""
    last = nn.Linear(hidden, outputs)
    nn.init.zeros_(last.weight)
    nn.init.constant_(last.bias, usual)
    return nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(), nn.Dropout(DROPOUT), last)


def train(lines: Sequence[Line], vocabulary: Vocabulary, epochs: int, seed: int = 1) -> Teacher:
    """A teacher that has learned from lines."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net = Teacher(vocabulary)
    others = [weights for name, weights in net.named_parameters() if not name.startswith("vectors")]
    groups = [
        {"params": net.vectors.parameters(), "lr": RATE * RATE_OF_VECTORS, "weight_decay": 0},
        {"params": others, "lr": RATE, "weight_decay": 0.02},
    ]
    adam = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    total = epochs * len(batches(lines, BATCH))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min(1, (step + 1) / FIRST_STEPS) * max(0.02, 1 - step / total)
    )
    net.train()
    for epoch in range(epochs):
        sum_of_losses = 0.0
        order = batches(lines, BATCH, rng)
        for batch in order:
            seen = together([lines[i] for i in batch])
            borders, inside = net(seen)
            of_borders = binary_cross_entropy_with_logits(borders, seen.targets, seen.times, reduction="sum")
            of_inside = binary_cross_entropy_with_logits(
                inside, seen.inside_targets, seen.inside_times, reduction="sum"
            )
            loss = (of_borders + INSIDE * of_inside) / 2000
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            adam.step()
            schedule.step()
            sum_of_losses += loss.item()
        print(f"  epoch {epoch + 1}: {sum_of_losses / len(order):.4f}", flush=True)
    return net.eval()


@torch.no_grad()
def label(nets: Sequence[Teacher], text: Text, lines: Sequence[Line]) -> np.ndarray:
    """Log odds of a beginning, an end and an inside by border, the mean of what teachers say."""
    labels = np.full((len(text.words), 3), (NEVER, NEVER, LINE_INSIDE), np.float32)
    places = lines_of(text.roles)
    for batch in batches(lines, BATCH_OF_LABELS):
        seen = together([lines[i] for i in batch])
        said = [net(seen) for net in nets]
        borders, inside = (torch.stack(of).mean(0).numpy() for of in zip(*said, strict=True))
        for row, (first, end) in enumerate(places[i] for i in batch):
            length = end - first
            labels[first:end, 0] = borders[row, :length, 0]
            labels[first + 1 : end + 1, 1] = borders[row, 1 : length + 1, 1]
            labels[first:end, 2] = inside[row, :length]
    labels[:, :2][text.possible == 0] = NEVER
    return labels


def main() -> None:
    """Trains teachers and writes the labels of the plain texts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", type=Path, help="what BorderTable wrote")
    parser.add_argument("reader", type=Path, help="what reader.py wrote")
    parser.add_argument("labels", type=Path, help="where the labels of the plain texts go (.npy)")
    parser.add_argument(
        "--list", type=Path, default=SHIPPED, help="the net's list, whose vectors it starts from"
    )
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--teachers", type=int, default=2)
    parser.add_argument("--measure", type=Path, help="a table of annotated texts to print the loss of")
    options = parser.parse_args()

    reader = Reader.load(options.reader)
    texts = [text for text in tables.read(options.table) if text.times]
    vocabulary = Vocabulary.of(NetList.read(options.list), texts)
    learned = tables.passages(texts)
    lines = [line for text in texts for line in encode(text, vocabulary, reader)]
    print(f"{len(lines)} lines", flush=True)
    teachers = [train(lines, vocabulary, options.epochs, seed) for seed in range(options.teachers)]
    del lines

    def said(text: Text) -> np.ndarray:
        return label(teachers, text, encode(text, vocabulary, reader))

    def label_of_plain(text: Text) -> np.ndarray:
        labels = said(text).astype(np.float16)
        labels[tables.stands_in(text, learned)] = np.nan
        return labels

    if options.measure:
        held = [text for text in tables.read(options.measure) if text.times]
        marked = np.concatenate([text.marked for text in held])
        print("teachers:", tables.losses(np.concatenate([said(text) for text in held]), marked), flush=True)
    plain = (text for text in tables.read(options.table) if not text.times)
    np.save(options.labels, np.concatenate([label_of_plain(text) for text in plain]))


if __name__ == "__main__":
    main()
