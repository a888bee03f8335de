#!/usr/bin/env python3
"""Writes made-up extraction records, as `dateline extract` writes them.

records.py INCIDENTS [PER_DOCUMENT]: five incidents a document unless said otherwise. The same
numbers give the same bytes.
"""
import datetime
import hashlib
import json
import random
import sys

TYPES = ["arrest_detention", "crackdown", "sentencing_execution", "border_closure", "defection",
         "meeting_diplomacy", "appointment_dismissal", "raid_search", "price_change", "accident"]
PLACES = [("KP-01", "Pyongyang", "KP-01.pyongyang", "Pyongyang"),
          ("KP-08", "South Hamgyong", "KP-08.hamhung", "Hamhung"),
          ("KP-09", "North Hamgyong", "KP-09.chongjin", "Chongjin"),
          ("KP-09", "North Hamgyong", "KP-09.hoeryong", "Hoeryong"),
          ("KP-10", "Ryanggang", "KP-10.hyesan", "Hyesan"),
          ("KP-03", "North Pyongan", "KP-03.sinuiju", "Sinuiju")]
AGENCIES = [("kp.police", "Ministry of Social Security"),
            ("kp.state-security", "Ministry of State Security"),
            ("kp.border-guard", "Border Security Command"),
            ("kp.prosecution", "Central Prosecutors Office")]
WORDS = ("officials detained residents accused of using foreign mobile phones near the border "
         "inspection teams searched homes after a new directive while local units tightened "
         "control over markets and travel permits families were questioned for several days "
         "and released after paying fines").split()
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]


def detail(precision, stated, rules, basis="stated"):
    return {"kind": "instant", "qualifier": None, "basis": basis, "anchor": None,
            "alternatives": [], "precision": precision, "stated": stated, "confidence": 1,
            "rules": rules}


def when(made):
    day = datetime.date(2012, 1, 1) + datetime.timedelta(days=made.randrange(3650))
    if made.random() < 0.15:
        last = (day.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)
        return (f"{day:%Y-%m}", f"{day:%Y-%m-01}", str(last - datetime.timedelta(days=1)),
                "month", f"{MONTHS[day.month - 1]} {day.year}")
    return (str(day), str(day), str(day), "day",
            f"{MONTHS[day.month - 1]} {day.day}, {day.year}")


def incident(made, key, number, offset):
    edtf, earliest, latest, precision, stated = when(made)
    unit, province, place, locality = made.choice(PLACES)
    agency, name = made.choice(AGENCIES)
    head = f"In {locality} on {stated}, the {name} said that "
    quote = head + " ".join(made.choices(WORDS, k=made.randrange(10, 30))) + "."
    identity = hashlib.sha256(f"{key} {number}".encode()).hexdigest()[:16]
    end = offset + len(quote)
    span = {"start": offset, "end": end, "byteStart": offset, "byteEnd": end}

    def part(words):
        start = offset + quote.index(words)
        return {"start": start, "end": start + len(words), "byteStart": start,
                "byteEnd": start + len(words)}

    date = {"edtf": edtf, "earliest": earliest, "latest": latest}
    told = {
        "id": identity, "accounts": [identity], "type": made.choice(TYPES),
        "title": f"Residents detained in {locality}", "date": edtf, "earliest": earliest,
        "latest": latest, "dateDetail": detail(precision, stated, ["month-day", "date:clause"]),
        "place": place, "province": province, "locality": locality, "country": "KP",
        "places": [{"place": place, "role": "incident", "provinceId": unit, "country": "KP",
                    "rule": "place:clause"}],
        "agencies": [{"agency": agency, "name": name, "role": "actor", "rule": "register"}],
        "persons": [{"who": "residents", "role": "target", "count": made.randrange(1, 900)}],
        "quantities": [], "quote": quote, "start": offset, "end": end,
        "citations": [dict(span, quote=quote, doc=key, zone="body", line=number + 2,
                           account=identity)],
        "trigger": part(" said "), "modality": "reported", "polarity": "positive",
        "attribution": [name], "confidence": 0.9, "rules": ["made", "date:clause"],
        "corrected": []}
    mentions = (
        dict(part(stated), text=stated, role="incident", rule="stated", **date,
             dateDetail=detail(precision, stated, ["month-day", "stated"])),
        dict(part(locality), text=locality, place=place, province=province, country="KP",
             role="incident", provinceId=unit, rule="gazetteer"),
        dict(part(name), text=name, agency=agency, name=name, generic=False))
    return told, mentions, quote


def document(number, count):
    made = random.Random(number)
    key = f"made/{number:06}"
    published = str(datetime.date(2022, 1, 1) + datetime.timedelta(days=number % 365))
    told, dates, places, agencies, text = [], [], [], [], ""
    for index in range(count):
        one, mentions, quote = incident(made, key, index, len(text))
        text += quote + "\n"
        told.append(one)
        for target, mention in zip((dates, places, agencies), mentions):
            target.append(mention)
    return {
        "type": "document", "doc": key,
        "source": {"sha256": hashlib.sha256(text.encode()).hexdigest(), "bytes": len(text),
                   "title": f"Made-up report {number}", "publisher": "Made-up Press",
                   "author": None, "url": f"https://example.org/{number}", "language": "en",
                   "path": f"{key}.txt"},
        "published": {"edtf": published, "basis": "manifest", "note": None,
                      "earliest": published, "latest": published,
                      "dateDetail": detail("day", None, [])},
        "zones": [{"zone": "body", "start": 0, "end": len(text), "byteStart": 0,
                   "byteEnd": len(text)}],
        "dates": dates, "places": places, "agencies": agencies, "incidents": told,
        "rejected": []}


def main(total, each=5):
    documents = (total + each - 1) // each
    for number in range(documents):
        record = document(number, min(each, total - number * each))
        print(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
    print(json.dumps({"type": "end", "in": documents, "out": documents, "errors": 0}))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
