/// What the page does, in parts: what is known and decided; the text; the values; the keys.
enum ReviewScript {
  /// Rows of the sheet, decisions on them, and the sheet as CSV.
  static let model = #"""
    "use strict";
    const data = JSON.parse(document.getElementById("data").textContent);
    const at = Object.fromEntries(data.columns.map((name, index) => [name, index]));
    const original = data.rows.map((row) => row.slice());
    const rows = data.rows;
    const $ = (id) => document.getElementById(id);

    // What is listed: the machine's incidents, then those that people added.
    const entries = data.incidents.map((incident) => ({ ...incident, rows: [] }));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    rows.forEach((row, index) => {
      if (!byId.has(row[at.incident])) addEntry(row[at.incident], row);
      byId.get(row[at.incident]).rows.push(index);
    });

    function addEntry(id, row) {
      const number = data.documents.findIndex((one) => one.key === row[at.document]);
      const sentences = [];
      if (number >= 0) {
        const points = Array.from(data.documents[number].text);
        const wanted = Array.from(row[at.quote]);
        const start = find(points, wanted);
        if (start >= 0) sentences.push([number, start, start + wanted.length]);
      }
      const entry = { id, title: row[at.quote], date: "", type: "", rules: [], tellings: [], sentences,
        rows: [], added: true };
      entries.push(entry);
      byId.set(id, entry);
      return entry;
    }

    function find(points, wanted) {
      outer: for (let start = 0; start + wanted.length <= points.length; start++) {
        for (let i = 0; i < wanted.length; i++) {
          if (points[start + i] !== wanted[i]) continue outer;
        }
        return start;
      }
      return -1;
    }

    const rowOf = (entry, field) => entry.rows.map((i) => rows[i])
      .find((row) => row[at.field] === field);
    const isNew = (index) => index >= original.length;
    const isChanged = (index) => isNew(index)
      || rows[index].some((value, column) => value !== original[index][column]);

    function state(entry) {
      const decisions = entry.rows.map((i) => rows[i][at.decision]).filter((d) => d && d !== "undo");
      const whole = rowOf(entry, "incident");
      if (decisions.includes("add")) return "add";
      if (whole && whole[at.decision] === "reject") return "reject";
      if (whole && /^(merge|split)$/.test(whole[at.decision])) return whole[at.decision];
      if (decisions.includes("edit")) return "edit";
      return whole && whole[at.decision] === "accept" ? "accept" : "";
    }

    function decide(row, decision, value) {
      row[at.decision] = decision;
      row[at.value] = value;
      row[at.who] = $("who").value.trim();
      row[at.when] = new Date().toISOString().slice(0, 19) + "Z";
      remember();
    }

    // What was decided on this page goes; what came decided from the store is undone by a line.
    function undo(entry) {
      const fresh = entry.rows.filter(isChanged);
      if (entry.added && fresh.length && fresh.every(isNew)) {
        for (const index of fresh) rows[index] = null;
        entries.splice(entries.indexOf(entry), 1);
        byId.delete(entry.id);
      } else if (fresh.length) {
        for (const index of fresh) rows[index] = original[index].slice();
      } else {
        for (const index of entry.rows) {
          if (rows[index][at.decision]) decide(rows[index], "undo", "");
        }
      }
      remember();
    }

    let lastNew = 0;
    function addIncident(number, quote, values) {
      const id = "new-" + ++lastNew;
      let entry;
      for (const [field, value] of Object.entries({ quote, ...values })) {
        if (!value) continue;
        const row = data.columns.map(() => "");
        row[at.incident] = id;
        row[at.field] = field;
        row[at.document] = data.documents[number].key;
        row[at.quote] = quote;
        decide(row, "add", value);
        entry = entry || addEntry(id, row);
        entry.rows.push(rows.push(row) - 1);
      }
      if (values.title) entry.title = values.title;
      remember();
      return entry;
    }

    // The same quoting as the program's own sheet, so that an untouched sheet is the same file.
    function cell(text) {
      return /[,"\n\r]/.test(text) || text.startsWith(" ") || text.endsWith(" ")
        ? '"' + text.replaceAll('"', '""') + '"' : text;
    }
    const sheet = () => [data.columns, ...rows.filter(Boolean)]
      .map((row) => row.map(cell).join(",") + "\r\n").join("");

    // Decisions outlive a closed window, where the browser keeps anything for a file.
    let dirty = false;
    const key = "dateline review " + original.length + " " + original
      .reduce((hash, row) => {
        for (const character of row.join()) hash = (hash * 31 + character.codePointAt(0)) | 0;
        return hash;
      }, 7);
    function remember() {
      dirty = true;
      try {
        const changed = rows.map((row, index) => [index, row])
          .filter(([index, row]) => row && isChanged(index));
        localStorage.setItem(key, JSON.stringify(changed));
        localStorage.setItem("dateline who", $("who").value);
      } catch { /* the sheet can still be saved */ }
    }
    function recall() {
      try {
        $("who").value = localStorage.getItem("dateline who") || "";
        for (const [index, row] of JSON.parse(localStorage.getItem(key) || "[]")) {
          if (row.length !== data.columns.length) continue;
          if (index < original.length) {
            rows[index] = row;
          } else {
            const entry = byId.get(row[at.incident]) || addEntry(row[at.incident], row);
            entry.rows.push(rows.push(row) - 1);
            lastNew = Math.max(lastNew, Number(row[at.incident].slice(4)) || 0);
          }
          dirty = true;
        }
      } catch { /* nothing to recall */ }
    }

    """#
}
