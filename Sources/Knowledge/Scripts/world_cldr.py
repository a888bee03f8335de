#!/usr/bin/env python3
"""Adds the Korean names of first-level units that CLDR has to places.tsv and places.index.

Run once, after world.py, when CLDR changes; what it writes is committed.

    apt-get download unicode-cldr-core && dpkg -x unicode-cldr-core_*.deb cldr
    python3 world_cldr.py --cldr cldr --out ../../EmbeddedFiles/Files/knowledge/world

Source: Unicode CLDR 41, common/subdivisions/ko.xml (Unicode-DFS-2016), from Debian's package
unicode-cldr-core. Every name is entered with its type word (빈딘성). The bare name (빈딘) is entered too
where it has three syllables or more and no other place of the world bears it. A key that begins with ~
is the name with its type word, consonants made plain, for spellings that differ in them alone.
"""

import argparse
import glob
import os
import re

import world_index

def loose(name):
    """Tense and aspirated consonants as plain ones, which transliterations mix (깐달, 칸달)."""
    lead = {1: 0, 4: 3, 8: 7, 10: 9, 13: 12, 14: 12, 15: 0, 16: 3, 17: 7}
    out = ""
    for letter in name:
        code = ord(letter) - 0xAC00
        first, vowel, last = code // 588, code // 28 % 21, code % 28
        vowel = {1: 5, 3: 7}.get(vowel, vowel)
        out += chr(0xAC00 + (lead.get(first, first) * 21 + vowel) * 28 + last)
    return "~" + out


TYPES = ["자치공화국", "자치주", "자치구", "공화국", "연방구", "지방", "지구", "특별구", "특별시", "직할시",
         "광역시", "현", "주", "성", "도", "구", "시"]
# Words that CLDR's type words are written as in newspapers.
ALSO = {"지방": ["주", "변경주"], "구": ["주", "관구"], "공화국": ["자치공화국"], "지구": ["주"], "도": ["주"]}


def split(name):
    """Base name and type word."""
    for word in TYPES:
        if name.endswith(" " + word):
            return name[: -len(word) - 1].replace(" ", ""), word
    for word in TYPES:
        if name.endswith(word) and len(name) - len(word) >= 2:
            return name[: -len(word)].replace(" ", ""), word
    return name.replace(" ", ""), ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cldr", required=True, help="folder with the unpacked package")
    parser.add_argument("--out", required=True, help="folder with places.tsv")
    args = parser.parse_args()
    path = os.path.join(args.out, "places.tsv")
    lines = open(path, encoding="utf-8").read().splitlines()
    rows, keys, units = [], {}, {}
    for line in lines:
        fields = line.split("\t")
        rows.append(line)
        keys.setdefault(fields[0], set()).add(fields[1] + (fields[0] if fields[1].endswith(".") else ""))
        if fields[0].startswith("=") and fields[2] == "u":
            units[fields[1]] = fields
    [source] = glob.glob(os.path.join(args.cldr, "**", "subdivisions", "ko.xml"), recursive=True)
    text = open(source, encoding="utf-8").read()
    added = 0
    for country, code, name in re.findall(
            r'<subdivision type="([a-z]{2})([a-z0-9]+)"[^>]*>([^<]+)<', text):
        unit = units.get(f"{country}-{code}".upper())
        if not unit or country in ("kp", "kr") or not re.fullmatch("[가-힣 ]+", name):
            continue
        base, word = split(name)
        # Points of the compass name units of many countries.
        if len(base) < 2 or re.fullmatch("[동서남북중]*[부앙]|수도|연방.*|센트랄", base):
            continue
        spellings = [base + word] + [base + also for also in ALSO.get(word, [])]
        if len(base) >= 3 and not keys.get(base):
            spellings.append(base)
        for key in dict.fromkeys(spellings):
            if unit[1] in keys.get(key, ()) or len(key) < 3:
                continue
            keys.setdefault(key, set()).add(unit[1])
            rows.append("\t".join([key, unit[1], "u", "", unit[4]] + unit[5:8] + ["v"]))
            added += 1
            if key == base + word and word and unit[1] not in keys.get(loose(key), ()):
                keys.setdefault(loose(key), set()).add(unit[1])
                rows.append("\t".join([loose(key), unit[1], "u", "", unit[4]] + unit[5:8] + ["v"]))
    order = sorted(
        (row.split("\t")[0].encode(), "v" in row.split("\t")[8], -int(row.split("\t")[5] or 0), number)
        for number, row in enumerate(rows))
    named, size, slots = world_index.write(((key, rows[number]) for key, _, _, number in order), args.out)
    print(f"{added} names added, {named} keys, {size} bytes, {slots} slots")


if __name__ == "__main__":
    main()
