#!/usr/bin/env python3
"""Prints what reports and charts cost: processor time, peak memory, size of the file.

reports.py BINARY [FLOOR]: made-up incidents in a store. Seconds are user and system time of the
whole process, the median of rounds in which the programs take turns; ratios are of these medians.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 7
# One chart, the cross-tab and a register of six columns, as the programs in C draw them.
DEFINITION = """title: Incidents by agency and province
style: briefing
page: A4
sections:
  - timeline: {by: agency}
  - table: {rows: agency, columns: province}
  - register: {columns: [number, date, agency, province, quote, source]}
"""


def once(command):
    """Seconds of processor time and peak memory in MiB of one run."""
    child = os.fork()
    if child == 0:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.execv(command[0], command)
    _, status, used = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 3):
        raise SystemExit("failed: " + " ".join(command))
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measure(commands, rounds=ROUNDS):
    """Medians of time and peaks of memory by name, the commands run in turn."""
    times = {name: [] for name in commands}
    peaks = dict.fromkeys(commands, 0.0)
    for _ in range(rounds):
        for name, command in commands.items():
            seconds, peak = once(command)
            times[name].append(seconds)
            peaks[name] = max(peaks[name], peak)
    return {name: (statistics.median(times[name]), peaks[name]) for name in commands}


def line(name, figures, path=None, floor=None, target=""):
    seconds, peak = figures
    size = f"  {os.path.getsize(path) / 1000:7.0f} KB" if path and os.path.exists(path) else ""
    ratio = f"  {seconds / floor:5.2f} x the floor" if floor else ""
    print(f"{name:44} {seconds:7.3f} s CPU  {peak:6.1f} MiB{size}{ratio}{'  ' + target if target else ''}")


def floors(folder):
    """Programs in C and their data, built in a scratch folder; nothing where they cannot be."""
    if not folder:
        return {}
    os.makedirs("data", exist_ok=True)
    subprocess.run([sys.executable, os.path.join(folder, "gen.py")], check=True)
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "cairo", "pangocairo", "harfbuzz", "freetype2"],
        capture_output=True, text=True)
    if flags.returncode != 0:
        print("skipped: the floors need libpango1.0-dev (and fonts-inter)")
        return {}
    built = {}
    for name in ("floor_chart", "floor_fast"):
        source = os.path.join(folder, "c", name + ".c")
        subprocess.run(["cc", "-O2", "-w", "-I" + os.path.dirname(source), source, "-o", name,
                        *flags.stdout.split(), "-lm"], check=True)
        built[name] = os.path.abspath(name)
    return built


def typst(folder, count):
    """The command that draws the same report in Typst; None where it cannot be."""
    peer = os.path.join(folder or "", "peers", "rep_typst.py")
    if not folder or not os.path.exists(peer):
        return None
    if subprocess.run([sys.executable, "-c", "import typst"], capture_output=True).returncode:
        print("skipped: Typst is not installed")
        return None
    os.makedirs("py", exist_ok=True)
    shutil.copy(os.path.join(folder, "peers", "common.py"), "py")
    shutil.copy(peer, "rep_typst.py")
    # The peer sets a chart of its own, which is left blank here.
    with open(f"data/raw{count}.svg", "w", encoding="utf-8") as file:
        file.write('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1190 842"/>')
    return [sys.executable, "rep_typst.py", str(count), "typst.pdf"]


def main(binary, folder=None):
    binary = os.path.abspath(binary)
    folder = folder and os.path.abspath(folder)
    os.chdir(tempfile.mkdtemp())
    with open("bench.yaml", "w", encoding="utf-8") as file:
        file.write(DEFINITION)
    records = os.path.join(folder, "incidents.py") if folder else os.path.join(HERE, "records.py")
    for count in (1000, 10000):
        with open("records.jsonl", "wb") as file:
            subprocess.run([sys.executable, records, str(count)], stdout=file, check=True)
        subprocess.run([binary, "ingest", "-q", "--extracted", "records.jsonl", "--store",
                        f"{count}.db"], check=True)

    def report(count, kind, definition=True):
        return ([binary, "report", "-q", "--store", f"{count}.db", "--pdf", kind]
                + (["--definition", "bench.yaml"] if definition else [])
                + ["-o", f"{kind}-{count}{'' if definition else '-full'}.pdf"])

    built = floors(folder)
    peer = typst(folder, 1000)
    commands = {"plain": report(1000, "plain"), "accessible": report(1000, "accessible")}
    if "floor_fast" in built:
        commands["floor"] = [built["floor_fast"], "data/rows1000.tsv", "data/geom1000.tsv",
                             "floor.pdf"]
    figures = measure(commands)
    if peer:
        figures["typst"] = measure({"typst": peer}, 3)["typst"]
    floor = figures["floor"][0] if "floor" in figures else None
    print(f"reports of made-up incidents, medians of {ROUNDS} rounds")
    line("report, 1,000 rows, plain", figures["plain"], "plain-1000.pdf", floor,
         "(target 2 x, 40 MiB, 300 KB)")
    line("report, 1,000 rows, accessible", figures["accessible"], "accessible-1000.pdf", floor,
         "(target 4 x, 40 MiB, 420 KB)")
    if floor:
        line("  floor in C", figures["floor"], "floor.pdf")
    if peer:
        line("  Typst", figures["typst"], "typst.pdf", floor)
    for kind in ("plain", "accessible"):
        name = f"report, 10,000 rows, {kind}"
        line(name, measure({name: report(10000, kind)}, 1)[name], f"{kind}-10000.pdf",
             target="(target 100 MiB)")
    for kind in ("plain", "accessible"):
        name = f"full briefing, 1,000 incidents, {kind}"
        line(name, measure({name: report(1000, kind, False)}, 3)[name], f"{kind}-1000-full.pdf")

    charts(binary, built)


def charts(binary, built):
    """One chart of 1,000 incidents, as it is by itself and with a mark for each of them."""
    def chart(name, *more):
        return [binary, "chart", "timeline", "-q", "--store", "1000.db", *more, "-o", name]

    # High enough for all marks to stand on one sheet.
    every = ("--every-mark", "--height", "6000")
    commands = {"chart": chart("chart.pdf", "--pdf", "plain"),
                "every": chart("every.pdf", "--pdf", "plain", *every)}
    if "floor_chart" in built:
        commands["floor"] = [built["floor_chart"], "data/geom1000.tsv", "floor-chart.pdf", "glyphs"]
    figures = measure(commands, 2 * ROUNDS)
    floor = figures["floor"][0] if "floor" in figures else None
    line("chart, 1,000 incidents, PDF", figures["chart"], "chart.pdf", floor, "(target 2 x)")
    line("chart, 1,000 marks with words, PDF", figures["every"], "every.pdf", floor)
    if floor:
        line("  floor in C: 1,000 marks, 151 words", figures["floor"], "floor-chart.pdf")
    for title, shape in (("the chart by itself", ()), ("a mark each", every)):
        told = subprocess.run(chart("chart.svg", "--metrics", *shape), check=True,
                              capture_output=True, text=True)
        marks = json.loads(told.stdout or told.stderr)
        print(f"chart, 1,000 incidents, SVG, {title}: {marks['shown']} marks drawn with number and "
              f"words, {marks['binned']} in densities, {marks['undated']} undated, "
              f"{marks['pages']} sheet")
        for name, target, more in (
                ("live, no labels", 82, ("--svg-text", "live", "--svg-labels", "none")),
                ("live, labels", 240, ("--svg-text", "live")),
                ("outline", 560, ("--svg-text", "outline"))):
            subprocess.run(chart("chart.svg", *shape, *more), check=True)
            print(f"  {name}: {os.path.getsize('chart.svg') / 1000:.0f} KB (target {target} KB)")


if __name__ == "__main__":
    main(*sys.argv[1:])
