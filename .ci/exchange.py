#!/usr/bin/env python3
"""Reads every export back with programs of other people, and compares what they found.

exchange.py BINARY CORPUS: the incidents of the corpus are exported in every format and read by
Python's csv and json, and, where they can be installed into a virtual environment, by icalendar,
geojson, shapely, rdflib, Datasette and DuckDB. A reader that cannot be installed is named and
passed over; a reader that finds something else ends the script with 1.
"""
import csv
import datetime
import importlib
import io
import json
import os
import subprocess
import sys
import tempfile
import venv

READERS = ["icalendar", "geojson", "shapely", "rdflib", "datasette", "duckdb"]
failures = []


def check(name, truth, detail=""):
    print(f"  {'ok ' if truth else 'BAD'} {name}{'' if truth else ': ' + str(detail)[:300]}")
    if not truth:
        failures.append(name)


def environment():
    """Runs this script again inside an environment with the readers."""
    folder = os.environ.get("DATELINE_VENV", os.path.join(".build", "exchange-venv"))
    python = os.path.join(folder, "bin", "python3")
    if not os.path.exists(python):
        try:
            venv.create(folder, with_pip=True)
        except Exception as error:  # Debian without python3-venv
            print(f"skipped: no virtual environment ({error}); only csv and json are read back")
            return
    for reader in READERS:
        probe = subprocess.run([python, "-c", f"import {reader}"], capture_output=True)
        if probe.returncode != 0:
            subprocess.run([python, "-m", "pip", "install", "-q", reader], capture_output=True,
                           timeout=600)
    os.execv(python, [python] + sys.argv + ["--inside"])


def reader(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"  skipped: {name} is not installed and could not be")
        return None


def run(*arguments, code=0):
    done = subprocess.run([binary, *arguments], capture_output=True)
    if done.returncode != code:
        print(done.stderr.decode())
        raise SystemExit(f"dateline {' '.join(arguments)}: exit {done.returncode}, not {code}")
    return done.stdout.decode(), done.stderr.decode()


def export(format, *more):
    return run("export", "--store", store, "--format", format, *more)


def tables(incidents):
    print("csv, json")
    rows = list(csv.DictReader(io.StringIO(export("csv")[0], newline="")))
    check("csv: every incident", [row["id"] for row in rows] == [one["id"] for one in incidents])
    for key in ("title", "quote", "earliest", "latest", "date"):
        check(f"csv: {key}", all(row[key] == (one[key] or "")
                                 for row, one in zip(rows, incidents)))
    check("csv: corrections are marked", sum(row["corrected"] != "" for row in rows) == 1)
    table = json.loads(run("incidents", "--store", store, "--format", "json")[0])
    check("json: the same as lines", table == incidents)
    text, omitted = export("acled")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    check("acled: 31 columns", all(len(row) == 31 for row in rows))
    check("acled: all told or left out aloud",
          len(rows) - 1 + omitted.count("left out") == len(incidents))
    known = {one["id"]: one for one in incidents}
    for row in csv.DictReader(io.StringIO(text, newline="")):
        one = known[row["event_id_cnty"]]
        days = (datetime.date.fromisoformat(one["latest"])
                - datetime.date.fromisoformat(one["earliest"])).days
        check(f"acled: {row['event_date']} is no more certain than {one['date']}",
              row["event_date"] == one["earliest"]
              and int(row["time_precision"]) >= (1 if days == 0 else 2 if days <= 7 else 3))
    sheet = list(csv.DictReader(io.StringIO(export("timelinejs-csv")[0], newline="")))
    line = json.loads(export("timelinejs")[0])
    check("timelinejs: sheet and JSON agree",
          [row["Headline"] for row in sheet] == [e["text"]["headline"] for e in line["events"]])
    check("timelinejs: every date in words", all(e["display_date"] for e in line["events"]))
    check("timemap: precision and words", all(
        e["time_precision"] in "123" and e["date_text"] for e in json.loads(export("timemap")[0])))
    check("md: a row each", export("md")[0].count("\n") == len(incidents) + 2)


def calendar(incidents):
    icalendar = reader("icalendar")
    if not icalendar:
        return
    print("icalendar", icalendar.__version__)
    text, omitted = export("ical")
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    check("every dated incident", len(events) + omitted.count("left out") == len(incidents))
    known = {one["id"]: one for one in incidents}
    for event in events:
        one = known[str(event["UID"]).split("@")[0]]
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        days = [one["earliest"] or one["latest"], one["latest"] or one["earliest"]]
        check(f"{one['date']}: first day, end exclusive",
              start.isoformat() == days[0]
              and (end - datetime.timedelta(days=1)).isoformat() == days[1],
              f"{start} {end} {days}")
        sure = one["earliest"] == one["latest"] and one["certainty"] == "day"
        check(f"{one['date']}: tentative unless the day is known",
              (event["STATUS"] == "CONFIRMED") == sure)
        check(f"{one['date']}: the sentence", one["quote"] in str(event["DESCRIPTION"]))


def maps(incidents):
    text = export("geojson")[0]
    geojson, shapely = reader("geojson"), reader("shapely")
    if geojson:
        print("geojson", geojson.__version__)
        collection = geojson.loads(text)
        check("valid", collection.is_valid, collection.errors())
        check("every incident", [f["id"] for f in collection["features"]]
              == [one["id"] for one in incidents])
        check("geo_precision says what a point stands for", all(
            (f["geometry"] is None) == (f["properties"]["geo_precision"] == "none")
            for f in collection["features"]))
    if shapely:
        print("shapely", shapely.__version__)
        from shapely.geometry import shape
        points = [shape(f["geometry"]) for f in json.loads(text)["features"] if f["geometry"]]
        check("points on the globe", points and all(
            -180 <= p.x <= 180 and -90 <= p.y <= 90 for p in points))


def graph(incidents):
    rdflib = reader("rdflib")
    if not rdflib:
        return
    print("rdflib", rdflib.__version__)
    graph = rdflib.Graph().parse(data=export("jsonld")[0], format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    events = set(graph.subjects(rdflib.RDF.type, schema.Event))
    check("every incident", len(events) == len(incidents))
    for one in incidents:
        event = rdflib.URIRef("urn:dateline:incident:" + one["id"])
        quotes = {str(text) for part in graph.objects(event, prov.wasDerivedFrom)
                  for text in graph.objects(part, schema.text)}
        check(f"{one['id']}: its sentences", quotes == {c["quote"] for c in one["citations"]})
        dates = {str(date) for date in graph.objects(event, rdflib.DCTERMS.date)}
        check(f"{one['id']}: its date as EDTF", dates == ({one["date"]} - {None}))
        start = [str(day) for day in graph.objects(event, schema.startDate)]
        check(f"{one['id']}: a start only where it is known",
              not start or start == [one["earliest"]])


def databases(incidents):
    import sqlite3
    database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    print("sqlite3", sqlite3.sqlite_version)
    check("register view", database.execute("SELECT count(*) FROM register").fetchone()[0]
          == len(incidents))
    check("full text", database.execute(
        "SELECT count(*) FROM incident_search WHERE incident_search MATCH 'border'").fetchone()[0])
    if reader("datasette"):
        base = [sys.executable, "-m", "datasette", store, "--get"]

        def get(path):
            done = subprocess.run(base + [path], capture_output=True, text=True, timeout=120)
            return json.loads(done.stdout) if done.returncode == 0 else {"error": done.stderr}

        print("datasette", importlib.import_module("datasette").__version__)
        name = os.path.basename(store).rsplit(".", 1)[0]
        listing = get(f"/{name}.json")
        tables = {table["name"]: table for table in listing.get("tables", [])}
        check("tables are listed", {"document", "incident", "correction"} <= set(tables), listing)
        check("foreign keys are seen", bool(tables.get("zone", {}).get("foreign_keys", {})
                                            .get("outgoing")), tables.get("zone"))
        quotes = get(f"/{name}/citation.json?_shape=array&_size=1000")
        check("the view of citations is shown", isinstance(quotes, list)
              and sorted(row["quote"] for row in quotes)
              == sorted(c["quote"] for one in incidents for c in one["citations"]), quotes)
        check("the search index is seen", tables.get("incident", {}).get("fts_table")
              == "incident_search", tables.get("incident"))
        rows = get(f"/{name}/register.json?_shape=array&_size=1000")
        check("the register is shown", isinstance(rows, list) and [row["id"] for row in rows]
              == [one["id"] for one in incidents], rows)
        found = get(f"/{name}/incident.json?_shape=array&_search=border&_size=1000")
        check("search finds words", isinstance(found, list) and len(found) > 0, found)
    duckdb = reader("duckdb")
    if duckdb:
        print("duckdb", duckdb.__version__)
        connection = duckdb.connect()
        try:
            connection.execute("INSTALL sqlite; LOAD sqlite")
            connection.execute(f"ATTACH '{store}' AS s (TYPE sqlite, READ_ONLY)")
            count = connection.execute("SELECT count(*) FROM s.register").fetchone()[0]
            check("duckdb reads the store", count == len(incidents), count)
        except Exception as error:
            print(f"  skipped: DuckDB cannot fetch its SQLite extension ({str(error)[:80]}…)")
        path = os.path.join(folder, "incidents.csv")
        export("csv", "-o", path)
        count = connection.execute(f"SELECT count(*) FROM read_csv('{path}')").fetchone()[0]
        check("duckdb reads the CSV", count == len(incidents), count)
        path = os.path.join(folder, "incidents.jsonl")
        export("jsonl", "-o", path)
        count = connection.execute(f"SELECT count(*) FROM read_json('{path}')").fetchone()[0]
        check("duckdb reads the JSON lines", count == len(incidents), count)


def formulas():
    """Cells that a spreadsheet would run, and numbers that only look like them."""
    print("formulas")
    hostile = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "-5", "+3.5", "plain"]
    path = os.path.join(folder, "hostile.csv")
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "type", "title", "date", "quote", "document"])
        for number, title in enumerate(hostile):
            writer.writerow([f"h{number}", "other", title, f"2012-01-{number + 1:02}", "A sentence.",
                             "made"])
    other = os.path.join(folder, "hostile.db")
    run("import", path, "--from", "csv", "--store", other, "-q")

    def titles(*more):
        text = run("export", "--store", other, "--format", "csv", *more)[0]
        return [row["title"] for row in csv.DictReader(io.StringIO(text, newline=""))]

    faithful, safe = titles(), titles("--csv-safe")
    check("faithful without --csv-safe", [t.strip() for t in faithful]
          == [t.strip() for t in hostile], faithful)
    check("neutral with --csv-safe", all(
        not t.lstrip(" ").startswith(("=", "@", "\t", "\r"))
        and (t.lstrip(" ")[:1] not in "+-" or t.lstrip(" ")[:1] == "" or t in ("-5", "+3.5"))
        for t in safe), safe)
    check("numbers intact", "-5" in safe and "+3.5" in safe, safe)


def main():
    global binary, folder, store
    binary, corpus = os.path.abspath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "store.db")
        run("ingest", corpus, "--store", store, "-q")
        # A person corrects a title, so that marks can be looked for.
        sheet = list(csv.DictReader(io.StringIO(run("review", "export", "--store", store)[0],
                                                newline="")))
        row = next(row for row in sheet if row["field"] == "title")
        row.update(value="As a person put it", decision="edit", who="ana", when="2026-01-01")
        path = os.path.join(folder, "sheet.csv")
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, row.keys())
            writer.writeheader()
            writer.writerow(row)
        run("review", "import", path, "--store", store, "-q")
        incidents = [json.loads(line) for line in export("jsonl")[0].splitlines()]
        check("incidents to compare with", len(incidents) > 10)
        marks = {format: export(format)[0].count("corrected") for format in
                 ("ical", "geojson", "jsonld", "md", "timelinejs")}
        check("every format marks what a person changed", all(marks.values()), marks)
        tables(incidents)
        calendar(incidents)
        maps(incidents)
        graph(incidents)
        databases(incidents)
        formulas()
    print(f"{len(failures)} of the checks failed" if failures else "every check holds")
    return 1 if failures else 0


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        environment()
    sys.exit(main())
