"""What Mnemosyne's importer finds in a package, and whether all readers agree: apkg.py FILE.apkg [OTHER…]

Needs the Python that Mnemosyne is installed for (Debian: /usr/bin/python3). OTHER are names of readers that wrote
FILE.apkg.OTHER (see apkg.mjs). Cards are compared by deck, fields, tags, number, and by what a reader keeps of the
schedule: Mnemosyne keeps when a card in review is due, its interval, its reviews and lapses."""
import json
import os
import sqlite3
import sys
import tempfile
import zipfile

DAY = 86400


def in_the_file(path):
    """The cards as SQLite has them: what every reader should find."""
    with zipfile.ZipFile(path) as package, tempfile.NamedTemporaryFile(suffix=".db") as copy:
        copy.write(package.read("collection.anki2"))
        copy.flush()
        db = sqlite3.connect(copy.name)
        crt, decks = db.execute("select crt, decks from col").fetchone()
        names = {int(k): v["name"] for k, v in json.loads(decks).items()}
        cards = [
            dict(deck=names[did], fields=flds.split("\x1f"), tags=sorted(tags.split()), ord=ord_, type=type_, queue=queue,
                 due=due, ivl=ivl, reps=reps, lapses=lapses, id=cid)
            for cid, did, ord_, type_, queue, due, ivl, reps, lapses, flds, tags in db.execute(
                "select cards.id, did, ord, type, queue, due, ivl, reps, lapses, flds, tags from cards join notes on nid = notes.id")
        ]
        return crt, cards


def in_mnemosyne(path, crt):
    from mnemosyne.script import Mnemosyne
    folder = tempfile.mkdtemp()
    mnemosyne = Mnemosyne(folder)
    importer = [x for x in mnemosyne.component_manager.all("file_format") if type(x).__name__ == "Anki2"][0]
    importer.do_import(os.path.abspath(path), extra_tag_names="")
    db = mnemosyne.database().con
    fields, tags = {}, {}
    for fact, key, value in db.execute("select _fact_id, key, value from data_for_fact order by _fact_id, cast(key as integer)"):
        fields.setdefault(fact, []).append(value)
    for card, name in db.execute("select _card_id, name from tags_for_card join tags on tags._id = _tag_id"):
        tags.setdefault(card, []).append(name)
    cards = []
    for _id, cid, fact, next_rep, last_rep, reps, lapses, grade, extra in db.execute(
            "select _id, id, _fact_id, next_rep, last_rep, ret_reps, lapses, grade, extra_data from cards"):
        deck = [name for name in tags[_id] if name.startswith("研读::")]
        card = dict(deck=deck[0], fields=fields[fact], tags=sorted(set(tags[_id]) - set(deck)), ord=eval(extra)["ord"], id=int(cid))
        if grade >= 2:
            card.update(due=(next_rep - crt) // DAY, ivl=(next_rep - last_rep) // DAY, reps=reps, lapses=lapses)
        cards.append(card)
    mnemosyne.finalise()
    return cards


def taken(card, expected):
    """Whether one of the cards says all that a found one says; it is no other's then: two notes may say the same."""
    for other in expected:
        if all(other.get(key) == value for key, value in card.items() if key != "id"):
            expected.remove(other)
            return True
    return False


def same(name, expected, found):
    """Each found card has what the file has, for all that the reader tells."""
    lacking = len(expected) - len(found)
    by_key = {}
    for card in expected:
        by_key.setdefault((tuple(card["fields"]), card["ord"]), []).append(card)
    differing = [card for card in found if not taken(card, by_key.get((tuple(card["fields"]), card["ord"]), []))]
    told = sorted(set().union(*found) - {"id"})
    print(f"{name}: {len(found)} cards, {lacking} missing, {len(differing)} differ; compared: {', '.join(told)}")
    if differing:
        print("  for example", json.dumps(differing[0], ensure_ascii=False)[:400])
    return not lacking and not differing


def main(path, *others):
    crt, cards = in_the_file(path)
    agree = [same("Mnemosyne", cards, in_mnemosyne(path, crt))]
    for name in others:
        with open(f"{path}.{name}") as lines:
            agree.append(same(name, cards, [json.loads(line) for line in lines]))
    sys.exit(0 if all(agree) else 1)


main(*sys.argv[1:])
