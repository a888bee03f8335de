#!/usr/bin/env python3
"""Writes made news as JSON lines, the same bytes for the same arguments.

Usage: news.py mix|ordinary|seeds|dense MEGABYTES > FILE

mix       a newspaper's day: three in five documents are ordinary news, one is an article of the
          seeds, one a row of the paragraphs that the tests judge extraction on
ordinary  news without an incident: markets, weather, sport, councils
seeds     the articles of the seeds only: nearly all about incidents
dense     the paragraphs of the tests only: an incident in nearly every second sentence

Numbers, days and names vary from document to document, so that nothing is the same text twice.
"""

import json
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/NormalisationTests/Fixtures"

SURNAMES = (
    "Adeyemi Bauer Castillo Demir Eriksen Fofana Garcia Haddad Ivanov Jansen Kowalski Lindqvist "
    "Moreau Nakamura Okafor Petrov Quispe Rossi Sharma Tanaka Usman Varga Wanjiru Yilmaz Zhang"
).split()
TOWNS = (
    "Aleppo Bergen Cali Dakar Edirne Faro Ghent Homs Izmir Jena Kano Lyon Multan Nantes Osaka "
    "Plovdiv Quito Riga Sapporo Tartu Utrecht Varna Wuhan York Zadar"
).split()
MONTHS = (
    "January February March April May June July August September October November December"
).split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

ORDINARY = [
    "Shares in {town} rose {n} percent on {day} as investors waited for figures on inflation.",
    "The central bank left its main rate unchanged and said that growth would slow next year.",
    "“We have waited a long time for this bridge,” said {name}, who runs a bakery near the river.",
    "Rain is expected along the coast until {day}, with temperatures of up to {n} degrees.",
    "The museum, which opened in {year}, drew more than {n},000 visitors last summer.",
    "{name} scored twice in the second half, and the home side won 3-1 in front of {n},000 fans.",
    "Farmers in the valley say that the price of wheat has fallen since {month}.",
    "The new line will connect {town} with the airport in under {n} minutes, the operator said.",
    "Analysts at the institute expect the market to recover slowly over the next {n} months.",
    "She grew up in {town}, studied music in Vienna and published her first novel in {year}.",
    "Ticket sales were better than a year earlier, according to the organisers of the festival.",
    "Engineers are testing a battery that keeps most of its charge after {n} hundred cycles.",
    "The school has {n} classrooms, a library and a garden that the pupils look after themselves.",
    "Many of the shops along the main street have changed hands over the past decade.",
    "The company, based in {town}, employs about {n},000 people and makes parts for trains.",
    "“It is not only about money,” {name} told reporters. “It is about how we want to live.”",
    "Researchers compared the records of {n} hospitals and found no clear difference.",
    "The film tells the story of two sisters who inherit a house on an island in the north.",
    "A spokeswoman for the city said that the work on the square would end in {month}.",
    "The council will vote on the plan in {month}, and residents can comment until then.",
    "Exports of coffee grew for the third year in a row, helped by a weak currency.",
    "The team has not lost at home since {month} {year} and meets {town} next on {day}.",
    "Volunteers planted {n} trees along the canal and cleaned the paths between the allotments.",
    "The report runs to {n} pages and is based on interviews with teachers and parents.",
]


def lines(name):
    with open(FIXTURES / name, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def seeds():
    return [
        (path.read_text(encoding="utf-8"), None) for path in sorted((ROOT / "seeds").glob("*.txt"))
    ]


def varied(text, chance):
    """The text with its plain numbers changed: years, days and short numbers stay what they are."""

    def other(match):
        value = int(match.group(0))
        return str(value + chance.randrange(10)) if 31 < value < 1000 else match.group(0)

    return re.sub(r"(?<![\d.,])\d{2,3}(?![\d.,])", other, text)


def ordinary(chance):
    paragraphs = []
    for _ in range(chance.randrange(4, 9)):
        sentences = [
            sentence.format(
                town=chance.choice(TOWNS), n=chance.randrange(12, 90), day=chance.choice(DAYS),
                month=chance.choice(MONTHS), year=chance.randrange(1985, 2024),
                name=chance.choice(SURNAMES),
            )
            for sentence in chance.sample(ORDINARY, 3)
        ]
        paragraphs.append(" ".join(sentences))
    return "\n\n".join(paragraphs)


def documents(kind, size):
    """Lines of JSON, together at least that many bytes."""
    chance = random.Random(20161031)
    articles = seeds()
    stories = lines("paragraphs.jsonl") + lines("further.jsonl") + lines("third.jsonl")
    published = [story["published"] for story in stories if story.get("published")]
    written = number = 0
    while written < size:
        turn = {"mix": number % 5, "ordinary": 2, "seeds": 0, "dense": 1}[kind]
        record = {"id": f"made/{number:07}", "publisher": f"The {chance.choice(TOWNS)} Post"}
        if turn == 0:
            record["text"] = varied(articles[chance.randrange(len(articles))][0], chance)
        elif turn == 1:
            chosen = [chance.choice(stories) for _ in range(chance.randrange(3, 8))]
            record["text"] = "\n\n".join(varied(story["text"], chance) for story in chosen)
        else:
            record["text"] = ordinary(chance)
        record["published"] = chance.choice(published)
        line = json.dumps(record, ensure_ascii=False).encode("utf-8") + b"\n"
        yield line
        written += len(line)
        number += 1


def main():
    for line in documents(sys.argv[1], int(float(sys.argv[2]) * 1_000_000)):
        sys.stdout.buffer.write(line)


if __name__ == "__main__":
    main()
