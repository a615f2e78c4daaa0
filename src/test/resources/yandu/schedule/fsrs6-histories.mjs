// Makes fsrs6-histories.csv.gz: what fsrs-rs (through its node binding) says of 10,000 random histories.
//   npm install @open-spaced-repetition/binding@0.5.0 && node fsrs6-histories.mjs fsrs6-histories.csv.gz
// Twenty lines of parameters (the published ones, then random ones within their bounds), then one line a history:
// parameters, grades, days before each grade, desired retention; stability, difficulty and interval after the last.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const { FSRSBinding } = require('@open-spaced-repetition/binding');

const DEFAULT = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
  0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
const LOWEST = [0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0,
  0.01, 0.1];
const HIGHEST = [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8];

let state = 20230525;
function random() { // mulberry32
  state = (state + 0x6D2B79F5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const whole = (least, most) => least + Math.floor(random() * (most - least + 1));

// Half of the sets stray from the defaults by a quarter, half lie anywhere between the bounds.
const sets = Array.from({ length: 20 }, (_, set) => DEFAULT.map((usual, i) => {
  if (set === 0) return usual;
  const value = set <= 10
    ? usual * (0.75 + random() / 2)
    : LOWEST[i] + random() * (HIGHEST[i] - LOWEST[i]);
  return Number(Math.min(HIGHEST[i], Math.max(LOWEST[i], value)).toFixed(4));
}));

function wait() {
  const kind = random();
  return kind < 0.25 ? 0 : kind < 0.6 ? whole(1, 10) : kind < 0.9 ? whole(10, 120) : whole(120, 2000);
}

const models = sets.map((w) => new FSRSBinding(w));
const lines = sets.map((w) => w.join(' '));
for (let n = 0; n < 10_000; n++) {
  const set = n % sets.length;
  const grades = Array.from({ length: whole(1, 20) }, () => (random() < 0.15 ? 1 : whole(2, 4)));
  const days = grades.map((_, i) => (i === 0 ? 0 : wait()));
  const retention = whole(70, 99) / 100;
  let after = null;
  grades.forEach((grade, i) => {
    const next = models[set].nextStates(after?.memory, retention, days[i]);
    after = [next.again, next.hard, next.good, next.easy][grade - 1];
  });
  lines.push([set, grades.join(''), days.join(' '), retention, after.memory.stability, after.memory.difficulty,
    after.interval].map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(7)) : cell)).join(','));
}
writeFileSync(process.argv[2], gzipSync(lines.join('\n') + '\n', { level: 9 }));
