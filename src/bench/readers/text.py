"""Whether a text holds what went into an export: text.py NAME WANTED.json < TEXT

WANTED holds strings; each must be in the text, white space left out. Prints how many are and how long they are together."""
import json
import re
import sys

name, wanted = sys.argv[1:3]
# page numbers and other line ends of paper stand between the lines of a paragraph
text = re.sub(r"\n\s*\d+ / \d+\s*\n", "\n", sys.stdin.read())
bare = re.sub(r"\s", "", text)
with open(wanted) as file:
    strings = [re.sub(r"\s", "", string) for string in json.load(file)]
lost = [string for string in strings if string not in bare]
radicals = [c for c in bare if 0x2E80 <= ord(c) <= 0x2FDF]
print(f"{name}: {len(strings) - len(lost)} of {len(strings)} pieces, {sum(map(len, strings))} characters, {len(radicals)} radicals")
for string in lost[:3]:
    print("  lost:", string[:80])
sys.exit(1 if lost or radicals else 0)
