// The other half of BesideFsrsRs: does what a line on standard input asks for and answers with a line of JSON.
//   load FILE.csv            reads a review log for `train`
//   train                    fits parameters with fsrs-rs: milliseconds, parameters
//   schedule REVIEWS         ts-fsrs, ten reviews a card: milliseconds
//   states REVIEWS           fsrs-rs, all four next states of each review: milliseconds
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const rs = require('@open-spaced-repetition/binding');
const ts = require('ts-fsrs');

const DAY = 86_400_000;
const CARDS = 1000;
let items = [];

async function timed(work) {
  const start = process.hrtime.bigint();
  const result = await work();
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, result };
}

const grade = (i) => (i % 5 === 0 ? 1 : 2 + (i % 3));

function schedule(reviews) {
  const scheduler = ts.fsrs({ enable_fuzz: true });
  const cards = [];
  for (let i = 0; i < reviews; i++) {
    const at = new Date(1.7e12 + i * 8_640_000);
    const before = i < CARDS ? ts.createEmptyCard(at) : cards[i % CARDS];
    cards[i % CARDS] = scheduler.next(before, at, grade(i)).card;
  }
}

function states(reviews) {
  const model = new rs.FSRSBinding();
  const cards = [];
  for (let i = 0; i < reviews; i++) {
    const next = model.nextStates(cards[i % CARDS], 0.9, i < CARDS ? 0 : 10);
    cards[i % CARDS] = [next.again, next.hard, next.good, next.easy][grade(i) - 1].memory;
  }
}

const verbs = {
  load: (file) => {
    items = rs.convertCsvToFsrsItems(readFileSync(file), 4, 'UTC', () => 0);
    return { items: items.length };
  },
  train: () => timed(() => rs.computeParameters(items, { enableShortTerm: true, timeout: 1 })),
  schedule: (reviews) => timed(() => schedule(Number(reviews))),
  states: (reviews) => timed(() => states(Number(reviews))),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, argument] = line.split(' ');
  console.log(JSON.stringify(await verbs[verb](argument)));
}
