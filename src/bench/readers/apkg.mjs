// What two readers from npm find in a package: node apkg.mjs FILE.apkg READERS, a card a line as JSON, for each reader a file
// beside the package. READERS is a folder with node_modules that hold anki-reader 0.3.0 and anki-apkg-parser 1.0.1.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const [file, readers] = process.argv.slice(2)
const load = (name, at) => import(path.join(readers, at, 'node_modules', name))
const SEPARATOR = '\u001f'

const write = (name, cards) => {
  const lines = cards.map(card => JSON.stringify(card)).sort()
  fs.writeFileSync(`${file}.${name}`, lines.join('\n') + '\n')
  console.log(`${name}: ${cards.length} cards`)
}

const state = card => ({ ord: card.ord, type: card.type, queue: card.queue, due: card.due, ivl: card.ivl, reps: card.reps, lapses: card.lapses })

const ankiReader = async () => {
  const { readAnkiPackage } = await load('anki-reader/lib/src/index.js', 'node-anki-reader')
  const { collection } = await readAnkiPackage(new Blob([fs.readFileSync(file)]))
  const cards = Object.values(collection.getDecks()).flatMap(deck =>
    Object.values(deck.getCards()).map(card => ({ deck: deck.getRawDeck().name, fields: card.getRawFields().split(SEPARATOR), ...state(card.getRawCard()) })))
  write('anki-reader', cards)
}

const apkgParser = async () => {
  const { Apkg } = await load('anki-apkg-parser/dist/index.js', 'node-anki-apkg-parser')
  const apkg = await Apkg.create(file, fs.mkdtempSync(path.join(os.tmpdir(), 'apkg-')))
  const db = await apkg.getDb()
  const decks = (await db.getCollection()).decks
  const cards = (await db.getNotes()).flatMap(note =>
    note.cards.map(card => ({ deck: decks[card.did].name, fields: note.flds.split(SEPARATOR), tags: note.tags.trim().split(' ').sort(), ...state(card) })))
  write('anki-apkg-parser', cards)
}

await ankiReader()
await apkgParser()
process.exit(0)
