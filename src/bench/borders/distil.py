"""Teaches the program's own net of borders what the teacher's labels of plain texts say.

The net sees four words on each side of a border, their vectors, roles and steps of how often they stand in the
text, whether they stand in a heading, and keeps states in mind along a line, from its beginning and from its
end: each word moves each state by a gate towards a value. It starts from the present list, or anew.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, pad

import tables
from net_list import DIMENSIONS, FRAMES, OUTPUTS, PLACES, SHIPPED, STEPS, WAY, NetList
from tables import NEVER, Text

BEFORE = PLACES // 2
PIECE = 192  # borders that are learned from at once in one text
MARGIN = 24  # words beside a piece in which the states warm up
BATCH = 40  # pieces
RATE = 3e-3
RATE_OF_VECTORS = 1e-3
FIRST_STEPS = 100
INSIDE = 0.5  # what an inside counts beside a beginning or an end


class Lesson(NamedTuple):
    """A text as numbers of its words, their roles and steps, and what is to be learned of its borders."""

    words: np.ndarray  # one more than the last of a line mark or a word without a vector
    roles: np.ndarray
    steps: np.ndarray  # one more than the last of a line mark
    headings: np.ndarray  # 1 for words in headings
    can: np.ndarray  # by border and output, whether it can be, and is known
    targets: np.ndarray  # by border and output, 0..1

    @classmethod
    def of(cls, text: Text, net: NetList, targets: np.ndarray) -> Lesson:
        """A text and the targets of its borders; those that are not known are not a number."""
        numbers = {word: number for number, word in enumerate(net.words)}
        role_numbers = {role: number for number, role in enumerate(net.role_names)}
        roles = np.array([role_numbers[role] for role in text.roles])
        line = roles == role_numbers["LINE"]
        words = np.array([numbers.get(word, len(numbers)) for word in text.words])
        return cls(
            words=np.where(line, len(numbers), words),
            roles=roles,
            steps=np.where(line, STEPS, tables.steps(text.counts)),
            headings=text.headings,
            can=np.pad(text.possible > 0, [(0, 0), (0, 1)], constant_values=True) & ~np.isnan(targets),
            targets=np.nan_to_num(targets).astype(np.float32),
        )


class Pieces(NamedTuple):
    """Pieces of texts, one a row, with a margin of words on both sides."""

    words: Tensor
    roles: Tensor
    steps: Tensor
    headings: Tensor
    targets: Tensor
    counts: Tensor  # by border and output, 0 where it cannot be or there is none

    @classmethod
    def of(cls, places: Sequence[tuple[Lesson, int]], net: NetList) -> Pieces:
        """The pieces that begin at these borders; beyond a text all is as beyond a line."""
        shape = len(places), PIECE + 2 * MARGIN
        words = np.full(shape, len(net.words))
        roles = np.full(shape, net.role_names.index("LINE"))
        steps = np.full(shape, STEPS)
        headings = np.zeros(shape, np.int64)
        targets = np.zeros((len(places), PIECE, len(OUTPUTS)), np.float32)
        counts = np.zeros_like(targets)
        for row, (lesson, first) in enumerate(places):
            end = min(len(lesson.words), first + PIECE)
            seen = slice(max(0, first - MARGIN), min(len(lesson.words), end + MARGIN))
            to = slice(seen.start - first + MARGIN, seen.stop - first + MARGIN)
            words[row, to], roles[row, to] = lesson.words[seen], lesson.roles[seen]
            steps[row, to], headings[row, to] = lesson.steps[seen], lesson.headings[seen]
            targets[row, : end - first] = lesson.targets[first:end]
            counts[row, : end - first] = lesson.can[first:end] * np.float32([1, 1, INSIDE])
        return cls(*map(torch.from_numpy, (words, roles, steps, headings, targets, counts)))


class Student(nn.Module):
    """The program's net with real numbers."""

    WEIGHTS = (
        "vectors", "numbers", "roles", "steps", "units", "outputs", "of_outputs",
        "state_numbers", "state_roles", "states", "state_outputs",
    )  # fmt: skip

    def __init__(self, net: NetList) -> None:
        super().__init__()
        self.start = net
        self.line = net.role_names.index("LINE")
        for name in self.WEIGHTS:
            self.register_parameter(name, nn.Parameter(torch.from_numpy(getattr(net, name).copy())))

    def forward(self, pieces: Pieces) -> Tensor:
        """By border and output the log odds."""
        different, row = torch.unique(pieces.words, return_inverse=True)
        vectors = pad(self.vectors, (0, 0, 0, 1))[different]
        of_words = torch.einsum("wd,pdu->pwu", vectors, self.numbers)
        of_steps = pad(self.steps, (0, 0, 0, 1))
        before, behind = (pieces.headings[:, first : first + PIECE] for first in (MARGIN - 1, MARGIN))
        sums = self.units[2 * before + behind]
        for place in range(PLACES):
            first = MARGIN - BEFORE + place
            seen = slice(first, first + PIECE)
            sums = sums + of_words[place][row[:, seen]]
            sums = sums + self.roles[place][pieces.roles[:, seen]] + of_steps[place][pieces.steps[:, seen]]
        states = self._states(vectors, row, pieces)[:, MARGIN : MARGIN + PIECE]
        return torch.relu(sums) @ self.outputs.T + states @ self.state_outputs.T + self.of_outputs

    def _states(self, vectors: Tensor, row: Tensor, pieces: Pieces) -> Tensor:
        """By border what is kept in mind; a line mark wipes it out."""
        known = (pieces.words < len(self.vectors)).unsqueeze(-1)
        sums = torch.where(known, (vectors @ self.state_numbers)[row], self.state_roles[pieces.roles])
        sums = sums + self.states
        line = (pieces.roles == self.line).unsqueeze(-1)
        values = torch.tanh(sums[..., : 2 * WAY]).masked_fill(line, 0)
        gates = torch.sigmoid(sums[..., 2 * WAY :]).masked_fill(line, 1)
        forth = pad(moved(values[..., :WAY], gates[..., :WAY])[:, :-1], (0, 0, 1, 0))
        back = moved(values[..., WAY:].flip(1), gates[..., WAY:].flip(1)).flip(1)
        return torch.cat([forth, back], -1)

    def learned(self) -> NetList:
        """What stands in the list."""
        return replace(
            self.start, **{name: getattr(self, name).detach().numpy() for name in self.WEIGHTS}
        )


def moved(values: Tensor, gates: Tensor) -> Tensor:
    """The states behind each word, each moved by gates towards values.

    Many words are taken together: what two stretches of words do to a state is worked out of what each does
    (Hillis and Steele, Data Parallel Algorithms, 1986).
    """
    kept, added = 1 - gates, gates * values
    length = 1
    while length < values.shape[1]:
        added = added + kept * pad(added[:, :-length], (0, 0, length, 0))
        kept = kept * pad(kept[:, :-length], (0, 0, length, 0))
        length *= 2
    return added


def anew(net: NetList, seed: int = 1) -> NetList:
    """The same words and vectors with weights by chance."""
    rng = np.random.default_rng(seed)

    def small(*shape: int, scale: float = 0.02) -> np.ndarray:
        return rng.normal(scale=scale, size=shape).astype(np.float32)

    units, roles = net.outputs.shape[1], len(net.role_names)
    slowly = np.linspace(-3, 0, WAY, dtype=np.float32)  # gates from nearly shut to half open
    return replace(
        net,
        numbers=small(PLACES, DIMENSIONS, units, scale=0.04),
        roles=small(PLACES, roles, units),
        steps=small(PLACES, STEPS, units),
        units=np.zeros((FRAMES, units), np.float32),
        outputs=small(len(OUTPUTS), units),
        state_numbers=small(DIMENSIONS, 4 * WAY, scale=0.05),
        state_roles=small(roles, 4 * WAY),
        states=np.concatenate([np.zeros(2 * WAY, np.float32), slowly, slowly]),
        state_outputs=small(len(OUTPUTS), 2 * WAY, scale=0.1),
    )


def pieces_of(lessons: Iterable[Lesson]) -> list[tuple[Lesson, int]]:
    """Where the pieces of texts begin."""
    return [(lesson, first) for lesson in lessons for first in range(0, len(lesson.words), PIECE)]


def train(student: Student, lessons: Sequence[Lesson], epochs: float, seed: int = 1) -> None:
    """Learns; nothing where nothing can begin or end."""
    rng = np.random.default_rng(seed)
    others = [weights for name, weights in student.named_parameters() if name != "vectors"]
    groups = [{"params": [student.vectors], "lr": RATE_OF_VECTORS}, {"params": others, "lr": RATE}]
    adam = torch.optim.Adam(groups, betas=(0.9, 0.98))
    places = pieces_of(lessons)
    of_epoch = max(1, len(places) // BATCH)
    total = max(1, int(epochs * of_epoch))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min(1, (step + 1) / FIRST_STEPS) * max(0.02, 1 - step / total)
    )
    order = np.arange(len(places))
    sum_of_losses = 0.0
    for step in range(total):
        if step % of_epoch == 0:
            rng.shuffle(order)
        batch = [places[i] for i in order[step % of_epoch * BATCH :][:BATCH]]
        pieces = Pieces.of(batch, student.start)
        loss = binary_cross_entropy_with_logits(student(pieces), pieces.targets, pieces.counts, reduction="sum")
        loss = loss / len(batch) / PIECE
        adam.zero_grad()
        loss.backward()
        adam.step()
        schedule.step()
        sum_of_losses += loss.item()
        if (step + 1) % 200 == 0 or step + 1 == total:
            print(f"step {step + 1} of {total}: {sum_of_losses / (step % 200 + 1):.5f}", flush=True)
            sum_of_losses = 0.0


@torch.no_grad()
def measure(student: Student, lessons: Sequence[Lesson]) -> str:
    """How far it is from the targets."""
    odds, targets = [], []
    for lesson in lessons:
        pieces = Pieces.of(pieces_of([lesson]), student.start)
        of_text = student(pieces).flatten(0, 1)[: len(lesson.words)].numpy()
        odds.append(np.where(lesson.can, of_text, NEVER))
        targets.append(lesson.targets)
    return tables.losses(np.concatenate(odds), np.concatenate(targets))


def main() -> None:
    """Writes a new list."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", type=Path, help="what BorderTable wrote")
    parser.add_argument("labels", type=Path, help="what teacher.py said of its plain texts")
    parser.add_argument("out", type=Path, help="where the new list goes")
    parser.add_argument("--list", type=Path, default=SHIPPED, help="the present list")
    parser.add_argument("--anew", action="store_true", help="all but the vectors begins by chance")
    parser.add_argument("--epochs", type=float, default=9)
    parser.add_argument(
        "--measure", type=Path, help="a table of annotated texts that nothing has learned from"
    )
    options = parser.parse_args()

    net = NetList.read(options.list)
    student = Student(anew(net) if options.anew else net)
    labels = np.load(options.labels)
    lessons, at = [], 0
    for text in tables.read(options.table):
        if not text.times:
            of_text = labels[at : at + len(text.words)].astype(np.float32)
            lessons.append(Lesson.of(text, net, 1 / (1 + np.exp(-of_text))))
            at += len(text.words)
    if at != len(labels):
        parser.error("the labels are of another table")
    held = []
    if options.measure:
        held = [Lesson.of(text, net, text.marked) for text in tables.read(options.measure) if text.times]
        print("before:", measure(student, held), flush=True)
    train(student, lessons, options.epochs)
    if held:
        print("after:", measure(student, held), flush=True)
    student.learned().write(options.out)


if __name__ == "__main__":
    main()
