#!/usr/bin/env python3
"""Measures `dateline extract`: speed of one core, work shared by two, start, and memory.

Usage: extraction.py BINARY [--long]

CPU seconds (user and system) are what counts, for they hold on a busy machine too. How well two
workers share the work is told twice: by the wall clock, which needs two idle processors, and by the
CPU seconds of all threads over those of the busiest one, which does not. The long form adds a
gigabyte with a line of 100 MB in its midst, and hostile texts of 1 MB.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import news

HOSTILE = {
    "one trigger": "arrested ",
    "trigger and name": "police arrested Kim and ",
    "relative clauses": "who killed ",
    "one incident": "Police arrested Kim in Paris on May 3, 2012. ",
    "a verb in Korean": "체포했다 ",
    "months in Korean": "12월 ",
    "dates": "May 3, ",
    "places": "Paris, ",
    "brackets": "(",
    "quotation marks": "“a ",
    "line ends": "a\n",
}


def run(binary, arguments, source=None, output=subprocess.DEVNULL):
    """CPU seconds, wall seconds, peak KiB, exit status, and CPU seconds of the busiest thread."""
    start = time.monotonic()
    process = subprocess.Popen(
        [binary, "extract", *arguments, "--quiet"],
        stdin=subprocess.PIPE if source else subprocess.DEVNULL, stdout=output,
        stderr=subprocess.DEVNULL)
    threads = {}

    def watch():
        tick = os.sysconf("SC_CLK_TCK")
        while not done.wait(0.05):
            try:
                for task in pathlib.Path(f"/proc/{process.pid}/task").iterdir():
                    fields = (task / "stat").read_text().rsplit(") ", 1)[1].split()
                    threads[task.name] = (int(fields[11]) + int(fields[12])) / tick
            except OSError:
                pass

    done = threading.Event()
    watcher = threading.Thread(target=watch)
    watcher.start()
    if source:
        for line in source:
            process.stdin.write(line)
        process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    done.set()
    watcher.join()
    return {
        "cpu": usage.ru_utime + usage.ru_stime, "wall": time.monotonic() - start,
        "peak": usage.ru_maxrss, "status": process.returncode,
        "busiest": max(threads.values(), default=0),
    }


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def write(folder, kind, megabytes):
    path = os.path.join(folder, f"{kind}.jsonl")
    with open(path, "wb") as file:
        file.writelines(news.documents(kind, megabytes * 1_000_000))
    return path


def say(name, figure, floor=""):
    print(f"{name:<42} {figure:>12}   {floor}", flush=True)


def speed(binary, folder):
    for kind, megabytes in (("mix", 10), ("ordinary", 5), ("seeds", 5), ("dense", 3)):
        path = write(folder, kind, megabytes)
        runs = [run(binary, [path, "--jobs", "1"]) for _ in range(3)]
        rate = os.path.getsize(path) / 1e6 / median(runs, "cpu")
        say(f"extract {kind}, one core", f"{rate:.1f} MB/s", "floor 10" if kind == "mix" else "")
        if kind == "mix":
            two = [run(binary, [path, "--jobs", "2"]) for _ in range(3)]
            wall = median(runs, "wall") / median(two, "wall")
            shared = statistics.median(one["cpu"] / max(one["busiest"], 0.01) for one in two)
            say("two workers, by the clock", f"{wall:.2f}", "floor 1.8, on two idle cores")
            say("two workers, all CPU over the busiest", f"{shared:.2f}", "2 is perfect")


def start(binary, folder):
    path = os.path.join(folder, "one.jsonl")
    pathlib.Path(path).write_text('{"id":"a","text":"It rained."}\n')
    runs = [run(binary, [path, "--jobs", "1"]) for _ in range(21)]
    say("start: one line in and out", f"{median(runs, 'cpu') * 1000:.0f} ms CPU", "at most 20")


def memory(binary, folder):
    for megabytes in (10, 100):
        path = write(folder, "mix", megabytes)
        peak = run(binary, [path, "--jobs", "2"])["peak"]
        say(f"peak memory, {megabytes} MB of lines", f"{peak / 1024:.0f} MiB", "at most 256")
        os.remove(path)


def gigabyte(binary, folder):
    def source():
        for number, line in enumerate(news.documents("mix", 1_000_000_000)):
            yield line
            if number == 1000:
                yield b'{"id":"long","text":"' + b"a" * 100_000_000 + b'"}\n'

    out = os.path.join(folder, "out.jsonl")
    with open(out, "wb") as file:
        # Only errors and the last line are kept.
        keep = subprocess.Popen(
            ["grep", "-v", '^{"type":"document"'], stdin=subprocess.PIPE, stdout=file)
        result = run(binary, ["-", "--jobs", "2"], source(), keep.stdin)
        keep.stdin.close()
        keep.wait()
    records = [json.loads(line) for line in open(out, encoding="utf-8")]
    end = records[-1]
    right = (
        result["status"] == 3 and end["type"] == "end" and end["errors"] == 1
        and end["in"] == end["out"] + 1 and [r.get("code") for r in records[:-1]] == ["too-long"])
    say("peak memory, 1 GB with a line of 100 MB", f"{result['peak'] / 1024:.0f} MiB",
        "at most 256")
    say("one error, the rest kept", "yes" if right else "NO", f"{end['in']} in, {end['out']} out")
    say("1 GB, CPU", f"{result['cpu']:.0f} s")
    return right


def hostile(binary, folder):
    for name, pattern in HOSTILE.items():
        path = os.path.join(folder, "hostile.jsonl")
        rates = []
        for size in (250_000, 1_000_000):
            text = pattern * (size // len(pattern.encode("utf-8")))
            with open(path, "w", encoding="utf-8") as file:
                json.dump({"id": "a", "text": text}, file, ensure_ascii=False)
            rates.append(size / 1e6 / max(run(binary, [path, "--jobs", "1"])["cpu"], 0.001))
        say(f"hostile: {name}", f"{rates[1]:.1f} MB/s", f"{rates[0]:.1f} at a quarter of the length")


def main():
    binary = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        speed(binary, folder)
        start(binary, folder)
        memory(binary, folder)
        if "--long" in sys.argv:
            hostile(binary, folder)
            if not gigabyte(binary, folder):
                sys.exit(1)


if __name__ == "__main__":
    main()
