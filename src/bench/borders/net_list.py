"""The list of the program's net of borders, border-net.txt, as NetMatrices reads and writes it."""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

SHIPPED = Path(__file__).parents[3] / "resources/yandu/analysis/border-net.txt"
PLACES = 8  # words seen of a border: four before, four behind
STEPS = 4  # of how often a word stands in the text
DIMENSIONS = 112
FRAMES = 4  # whether the word before a border stands in a heading (2), and the one behind (1)
OUTPUTS = ("begin", "end", "inside")
WAY = 24  # states kept in mind from the beginning of a line, and as many from its end

_VECTOR_UNIT = 1 / 16
_HEADER = """\
# Weights that a net over the words around a border gives its units and outputs; vectors of the words.
# Made by src/bench/borders/distil.py; not written by hand.
"""


@dataclass(frozen=True)
class NetList:
    """What the net has learned; the last index of all but the vectors and `of_outputs` is the unit."""

    words: list[str]
    vectors: np.ndarray  # by word
    role_names: list[str]
    numbers: np.ndarray  # by place and number of the vector
    roles: np.ndarray  # by place and role
    steps: np.ndarray  # by place and step
    units: np.ndarray  # by frame
    outputs: np.ndarray  # by output
    of_outputs: np.ndarray
    state_numbers: np.ndarray  # by number of the vector: values of both ways, then gates of both
    state_roles: np.ndarray  # the same by role, of words without a vector
    states: np.ndarray  # the same, added to all
    state_outputs: np.ndarray  # by output and state, both ways

    @classmethod
    def read(cls, path: Path) -> NetList:
        """Reads a list whose lines stand in the order in which they are written."""
        lines = defaultdict(list)
        with path.open(encoding="utf-8", newline="\n") as file:
            for line in file:
                if not line.startswith("#"):
                    kind, *cells = line.rstrip("\n").split(" ")
                    lines[kind].append(cells)

        def matrix(kind: str, rows: int) -> np.ndarray:
            return np.array([cells[2:] for cells in lines[kind]], np.float32).reshape(PLACES, rows, -1)

        role_names = [cells[1] for cells in lines["role"][: len(lines["role"]) // PLACES]]
        outputs = np.array([lines[output][0] for output in OUTPUTS], np.float32)
        vectors = b"".join(base64.b64decode(vector) for _, vector in lines["vector"])
        return cls(
            words=[word for word, _ in lines["vector"]],
            vectors=np.frombuffer(vectors, np.int8).reshape(-1, DIMENSIONS) * np.float32(_VECTOR_UNIT),
            role_names=role_names,
            numbers=matrix("number", DIMENSIONS),
            roles=matrix("role", len(role_names)),
            steps=matrix("step", STEPS),
            units=np.array([cells[1:] for cells in lines["units"]], np.float32),
            outputs=outputs[:, 1:],
            of_outputs=outputs[:, 0],
            state_numbers=np.array([cells[1:] for cells in lines["state-number"]], np.float32),
            state_roles=np.array([cells[1:] for cells in lines["state-role"]], np.float32),
            states=np.array(lines["states"][0], np.float32),
            state_outputs=np.array([lines[f"state-{output}"][0] for output in OUTPUTS], np.float32),
        )

    def write(self, path: Path) -> None:
        """Writes the list: vectors as bytes, other numbers with four decimals."""
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.write(_HEADER)
            for frame, row in enumerate(self.units):
                file.write(_line("units", frame, numbers=row))
            for name, bias, weights in zip(OUTPUTS, self.of_outputs, self.outputs, strict=True):
                file.write(_line(name, numbers=[bias, *weights]))
            for place in range(PLACES):
                for step, row in enumerate(self.steps[place]):
                    file.write(_line("step", place, step, numbers=row))
                for role, row in zip(self.role_names, self.roles[place], strict=True):
                    file.write(_line("role", place, role, numbers=row))
                for number, row in enumerate(self.numbers[place]):
                    file.write(_line("number", place, number, numbers=row))
            file.write(_line("states", numbers=self.states))
            for name, weights in zip(OUTPUTS, self.state_outputs, strict=True):
                file.write(_line(f"state-{name}", numbers=weights))
            for role, row in zip(self.role_names, self.state_roles, strict=True):
                file.write(_line("state-role", role, numbers=row))
            for number, row in enumerate(self.state_numbers):
                file.write(_line("state-number", number, numbers=row))
            vectors = np.clip(np.round(self.vectors / _VECTOR_UNIT), -127, 127).astype(np.int8)
            for word, vector in zip(self.words, vectors, strict=True):
                file.write(f"vector {word} {base64.b64encode(vector.tobytes()).decode()}\n")


def _line(*what: object, numbers: Iterable[float]) -> str:
    return " ".join([*map(str, what), *(f"{number:.4f}" for number in numbers)]) + "\n"
