"""Teaches the program's own net of borders what the teacher's labels of plain texts say.

The net sees four words on each side of a border: their vectors, roles and steps of how often they stand
in the text. Its outputs for beginnings and ends are added to the log odds of the signs alone, as the
program does. It starts from the present list, or anew where it gets another number of units, and learns
on the vectors, too.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, pad

import tables
from net_list import DIMENSIONS, OUTPUTS, PLACES, SHIPPED, STEPS, NetList
from tables import NEVER, Text

BEFORE = PLACES // 2
BATCH = 4096
RATE = 2e-3
RATE_ANEW = 4e-3
RATE_OF_VECTORS = 1e-3
FIRST_STEPS = 100
INSIDE = 0.5  # what an inside counts beside a beginning or an end


@dataclass(frozen=True)
class Lessons:
    """The words of texts, line marks between the texts, and what is to be learned of their borders."""

    words: np.ndarray  # by word its number in the net; one more than the last where it has none
    roles: np.ndarray
    steps: np.ndarray  # one more than the last of a line mark
    borders: np.ndarray  # the words before which they lie
    odds: np.ndarray  # by border and output, what the net's outputs are added to
    targets: np.ndarray  # by border and output, 0..1

    @classmethod
    def of(cls, texts: Iterable[Text], net: NetList) -> Lessons:
        """Texts with what readers marked."""
        numbers = {word: number for number, word in enumerate(net.words)}
        role_numbers = {role: number for number, role in enumerate(net.role_names)}
        no_word, line = len(net.words), role_numbers["LINE"]
        words, roles, steps, borders, odds, targets = [], [], [], [], [], []
        end = 0
        marks = np.full(BEFORE, no_word), np.full(BEFORE, line), np.full(BEFORE, STEPS)
        for text in texts:
            of_text = np.array([role_numbers[role] for role in text.roles])
            is_line = of_text == line
            known = np.array([numbers.get(word, no_word) for word in text.words])
            words += marks[0], np.where(is_line, no_word, known)
            roles += marks[1], of_text
            steps += marks[2], np.where(is_line, STEPS, tables.steps(text.counts))
            borders.append(np.arange(len(of_text)) + end + BEFORE)
            odds.append(np.pad(text.signs, [(0, 0), (0, 1)]))
            targets.append(text.marked)
            end += BEFORE + len(of_text)
        return cls(
            words=np.concatenate([*words, marks[0]]),
            roles=np.concatenate([*roles, marks[1]]),
            steps=np.concatenate([*steps, marks[2]]),
            borders=np.concatenate(borders),
            odds=np.concatenate(odds),
            targets=np.concatenate(targets),
        )

    def around(self, numbers: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        """Words, roles and steps at the places around some borders."""
        places = self.borders[numbers][:, None] + np.arange(-BEFORE, BEFORE)
        return tuple(torch.from_numpy(of[places]) for of in (self.words, self.roles, self.steps))


class Student(nn.Module):
    """The program's net with real numbers."""

    def __init__(self, net: NetList) -> None:
        super().__init__()
        self.start = net
        for name in ("vectors", "numbers", "roles", "steps", "units", "outputs", "of_outputs"):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(getattr(net, name).copy())))

    def forward(self, words: Tensor, roles: Tensor, steps: Tensor) -> Tensor:
        """By border and output what is added to the log odds of signs."""
        place = torch.arange(PLACES)
        different, row = torch.unique(words, return_inverse=True)
        vectors = pad(self.vectors, (0, 0, 0, 1))[different]
        of_words = torch.einsum("wd,pdu->pwu", vectors, self.numbers)
        of_steps = pad(self.steps, (0, 0, 0, 1))
        added = of_words[place, row] + self.roles[place, roles] + of_steps[place, steps]
        return torch.relu(self.units + added.sum(1)) @ self.outputs.T + self.of_outputs

    def learned(self) -> NetList:
        """What stands in the list."""
        return replace(
            self.start, **{name: weights.detach().numpy() for name, weights in self.named_parameters()}
        )


def anew(net: NetList, units: int, seed: int = 1) -> NetList:
    """The same words and vectors with weights by chance of so many units."""
    rng = np.random.default_rng(seed)

    def small(*shape: int, scale: float = 0.02) -> np.ndarray:
        return rng.normal(scale=scale, size=shape).astype(np.float32)

    return replace(
        net,
        numbers=small(PLACES, DIMENSIONS, units, scale=0.7 * (3 / (PLACES * DIMENSIONS)) ** 0.5),
        roles=small(PLACES, len(net.role_names), units),
        steps=small(PLACES, STEPS, units),
        units=np.zeros(units, np.float32),
        outputs=small(len(OUTPUTS), units),
    )


def train(student: Student, lessons: Lessons, epochs: float, rate: float, seed: int = 1) -> None:
    """Learns; nothing where nothing can begin or end."""
    rng = np.random.default_rng(seed)
    others = [weights for name, weights in student.named_parameters() if name != "vectors"]
    groups = [{"params": [student.vectors], "lr": RATE_OF_VECTORS}, {"params": others, "lr": rate}]
    adam = torch.optim.Adam(groups, betas=(0.9, 0.98))
    size = min(BATCH, len(lessons.borders))
    of_epoch = len(lessons.borders) // size
    total = max(1, int(epochs * of_epoch))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda step: min(1, (step + 1) / FIRST_STEPS) * max(0.02, 1 - step / total)
    )
    counts = np.where(lessons.odds > NEVER, np.float32([1, 1, INSIDE]), np.float32(0))
    order = np.arange(len(lessons.borders))
    sum_of_losses = 0.0
    for step in range(total):
        if step % of_epoch == 0:
            rng.shuffle(order)
        batch = order[step % of_epoch * size :][:size]
        odds, targets, count = (torch.from_numpy(of[batch]) for of in (lessons.odds, lessons.targets, counts))
        outputs = student(*lessons.around(batch))
        loss = binary_cross_entropy_with_logits(odds + outputs, targets, count, reduction="sum") / size
        adam.zero_grad()
        loss.backward()
        adam.step()
        schedule.step()
        sum_of_losses += loss.item()
        if (step + 1) % 100 == 0 or step + 1 == total:
            print(f"step {step + 1} of {total}: {sum_of_losses / (step % 100 + 1):.5f}", flush=True)
            sum_of_losses = 0.0


@torch.no_grad()
def measure(student: Student, lessons: Lessons) -> str:
    """How far it is from the targets."""
    parts = np.array_split(np.arange(len(lessons.borders)), 1 + len(lessons.borders) // BATCH)
    outputs = np.concatenate([student(*lessons.around(part)).numpy() for part in parts])
    return tables.losses(np.where(lessons.odds > NEVER, lessons.odds + outputs, NEVER), lessons.targets)


def main() -> None:
    """Writes a new list."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", type=Path, help="what BorderTable wrote")
    parser.add_argument("labels", type=Path, help="what teacher.py said of its plain texts")
    parser.add_argument("out", type=Path, help="where the new list goes")
    parser.add_argument("--list", type=Path, default=SHIPPED, help="the present list")
    parser.add_argument("--units", type=int, help="as many as the present list has, if not told")
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument(
        "--measure", type=Path, help="a table of annotated texts that nothing has learned from"
    )
    options = parser.parse_args()

    net = NetList.read(options.list)
    units = options.units or len(net.units)
    goes_on = units == len(net.units)
    student = Student(net if goes_on else anew(net, units))
    lessons = Lessons.of((text for text in tables.read(options.table) if not text.times), net)
    labels = np.load(options.labels)
    if len(labels) != len(lessons.borders):
        parser.error("the labels are of another table")
    lessons = replace(lessons, targets=1 / (1 + np.exp(-labels)))
    held = options.measure and Lessons.of((text for text in tables.read(options.measure) if text.times), net)
    if held:
        print("before:", measure(student, held), flush=True)
    train(student, lessons, options.epochs, RATE if goes_on else RATE_ANEW)
    if held:
        print("after:", measure(student, held), flush=True)
    student.learned().write(options.out)


if __name__ == "__main__":
    main()
