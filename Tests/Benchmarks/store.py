#!/usr/bin/env python3
"""Prints what a store costs: taking in, asking, and taking in again what did not change.

store.py BINARY [INCIDENTS [DOCUMENTS]]: made-up records and texts, the same every time; 100,000
incidents and 10,000 documents unless said otherwise. Seconds are user and system time together.
"""
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PLACES = ["Hyesan", "Chongjin", "Hamhung", "Sinuiju", "Hoeryong", "Wonsan", "Pyongyang", "Musan"]
ACTS = ["Police arrested {} smugglers in {}", "State security agents detained {} residents in {}",
        "Border guards captured {} defectors near {}", "A court in {1} sentenced {0} traders"]
FILLER = ("Residents said that the mood in the market was tense and that prices had not moved. "
          "The source asked not to be named. Trade went on as before, people in the area said. ")


def run(*command):
    """Seconds of processor time and of the clock, and peak memory in MiB, of a command alone."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    end = time.monotonic()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return used.ru_utime + used.ru_stime, end - begin, used.ru_maxrss / 1024


def text(number):
    made = random.Random(number)
    lines = []
    for _ in range(3):
        act = made.choice(ACTS).format(made.randrange(2, 40), made.choice(PLACES))
        lines.append(f"{act} on {made.choice(['March', 'May', 'June'])} {made.randrange(1, 29)}, "
                     f"{made.randrange(2012, 2024)}, a source said. {FILLER * made.randrange(1, 4)}")
    return "\n\n".join(lines) + "\n"


def taking_in(binary, count):
    records = os.path.join(folder, "records.jsonl")
    with open(records, "wb") as file:
        subprocess.run([sys.executable, os.path.join(HERE, "records.py"), str(count)], stdout=file,
                       check=True)
    store = os.path.join(folder, "store.db")
    cpu, clock, memory = run(binary, "ingest", "--extracted", records, "--store", store, "-q")
    size = os.path.getsize(records) / 1e6
    print(f"ingest of {count:,} extracted incidents ({size:.0f} MB of JSON lines): "
          f"{cpu:.2f} s CPU, {clock:.2f} s, {memory:.0f} MiB peak (target 3 s CPU)")
    again, clock, _ = run(binary, "ingest", "--extracted", records, "--store", store, "-q")
    print(f"  the same once more: {again:.2f} s CPU, {clock:.2f} s")
    return store


def asking(binary, store):
    # The start of the program is part of what a person waits for.
    questions = {
        "a page of the register": [],
        "agency, province, type, period": [
            "--agency", "kp.police", "--province", "KP-09", "--type", "crackdown", "--from",
            "2014", "--to", "2018"],
        "a body with its branches": ["--agency", "kp.state-security"],
        "a province, within a year": ["--province", "KP-10", "--from", "2016", "--to", "2016",
                                      "--dates", "within"],
        "words of a sentence": ["--search", "mobile phones", "--type", "crackdown"],
        "one source": ["--source", "made/000777"],
        "a publisher": ["--source", "Made-up Press"],
        "page 1,000": ["--offset", "50000"],
        "newest first": ["--sort", "newest"],
        "surest first": ["--sort", "confidence", "--min-confidence", "0.5"],
        "by province": ["--sort", "province"],
        "by agency": ["--sort", "agency"],
    }
    for name, flags in questions.items():
        times = [run(binary, "incidents", "--store", store, "--limit", "50", "--format", "jsonl",
                     "-q", *flags)[:2] for _ in range(5)]
        print(f"  {name}: {statistics.median(t[0] for t in times) * 1000:.0f} ms CPU, "
              f"{statistics.median(t[1] for t in times) * 1000:.0f} ms with the program's start "
              "(target 20 ms)")
    starts = [run(binary, "--version")[0] for _ in range(5)]
    print(f"  the program's start alone: {statistics.median(starts) * 1000:.0f} ms CPU")
    cpu, clock, _ = run(binary, "incidents", "--store", store, "--count-by", "agency,province")
    print(f"  counts by agency and province: {cpu * 1000:.0f} ms CPU")


def one_more(binary, store):
    """A document more costs what it touches, not what the store holds."""
    corpus = os.path.join(folder, "one")
    os.mkdir(corpus)
    with open(os.path.join(corpus, "one.txt"), "w", encoding="utf-8") as file:
        file.write(text(-1))
    cpu, clock, memory = run(binary, "ingest", corpus, "--store", store, "-q")
    print(f"  one document more: {cpu:.2f} s CPU, {clock:.2f} s, {memory:.0f} MiB peak")


def unchanged(binary, count):
    corpus = os.path.join(folder, "texts")
    os.mkdir(corpus)
    for number in range(count):
        with open(os.path.join(corpus, f"{number:05}.txt"), "w", encoding="utf-8") as file:
            file.write(text(number))
    store = os.path.join(folder, "texts.db")
    first = run(binary, "ingest", corpus, "--store", store, "-q")
    second = run(binary, "ingest", corpus, "--store", store, "-q")
    print(f"ingest of {count:,} documents: {first[0]:.2f} s CPU, {first[1]:.2f} s; unchanged once "
          f"more: {second[0]:.2f} s CPU, {second[1]:.2f} s: {first[0] / second[0]:.0f} times as "
          f"fast by CPU, {first[1] / second[1]:.0f} by the clock (target 20)")


def main(binary, incidents=100_000, documents=10_000):
    store = taking_in(binary, int(incidents))
    asking(binary, store)
    one_more(binary, store)
    unchanged(binary, int(documents))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(*sys.argv[1:])
