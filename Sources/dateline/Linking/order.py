#!/usr/bin/env python3
"""Writes functions.order: the functions that common commands run, in the order they are linked in.

order.py BINARY: runs a release build under valgrind (callgrind), over a small store and a text.
A name that a later build lacks is passed over by the linker, so that the file need not follow every
change; write it anew when `make bench` shows the memory of a start growing.
"""
import bisect
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "..", "..", ".."))
DEFINITION = """sections:
  - timeline: {by: agency}
  - table: {rows: agency, columns: province}
  - register: {columns: [number, date, agency, province, quote, source]}
"""
# What a start from a store needs; extraction holds so much knowledge that its code is a small part.
COMMANDS = [
    "report -q --store 1000.db --definition plain.yaml -o a.pdf",
    "report -q --store 1000.db --definition plain.yaml --pdf plain -o b.pdf",
    "report -q --store 40.db -o c.pdf",
    "chart timeline -q --store 1000.db --pdf plain -o d.pdf",
]


def symbols(binary):
    """Addresses and names of functions, sorted."""
    lines = subprocess.run(["nm", "-n", binary], capture_output=True, text=True, check=True).stdout
    rows = (line.split(" ", 2) for line in lines.splitlines())
    return [(int(row[0], 16), row[2]) for row in rows
            if len(row) == 3 and row[0] and row[1] in "tTwW"]


def executed(profile, program):
    """Addresses of instructions of the program that ran."""
    objects = {}
    with open(profile, encoding="utf-8") as file:
        lines = file.readlines()
    for line in lines:
        match = re.match(r"c?ob=\((\d+)\) (.+)", line)
        if match:
            objects[match[1]] = match[2]
    current, last, found = "", 0, set()
    for line in lines:
        match = re.match(r"ob=\((\d+)\)", line)
        if match:
            current = objects[match[1]]
            continue
        match = re.match(r"(0x[0-9a-f]+|\+\d+|-\d+|\*) \d", line)
        if not match:
            continue
        step = match[1]
        last = (last if step == "*" else last + int(step) if step[0] in "+-" else int(step, 16))
        if current == program:
            found.add(last)
    return found


def main(binary):
    binary = os.path.abspath(binary)
    table = symbols(binary)
    starts = [row[0] for row in table]
    # A position-independent program is profiled at its addresses in the file, any other as loaded.
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "dateline")
        subprocess.run(["strip", "-o", program, binary], check=True)
        os.chdir(folder)
        records = os.path.join(ROOT, "Tests", "Benchmarks", "records.py")
        for count in (40, 1000):
            with open("records.jsonl", "wb") as file:
                subprocess.run([sys.executable, records, str(count)], stdout=file, check=True)
            subprocess.run([program, "ingest", "-q", "--extracted", "records.jsonl", "--store",
                            f"{count}.db"], check=True)
        with open("plain.yaml", "w", encoding="utf-8") as file:
            file.write(DEFINITION)
        found = set()
        for command in COMMANDS:
            subprocess.run(
                ["valgrind", "--tool=callgrind", "--dump-instr=yes", "-q",
                 "--callgrind-out-file=profile", program, *command.split()],
                stdout=subprocess.DEVNULL, check=True)
            for address in executed("profile", program):
                function = bisect.bisect(starts, address) - 1
                if function >= 0:
                    found.add(function)
    names = dict.fromkeys(table[function][1] for function in sorted(found))
    with open(os.path.join(HERE, "functions.order"), "w", encoding="utf-8") as file:
        file.writelines(name + "\n" for name in names)
    print(f"{len(names)} functions")


if __name__ == "__main__":
    main(*sys.argv[1:])
