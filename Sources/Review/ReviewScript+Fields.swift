extension ReviewScript {
  /// The values of an incident, and editing them.
  static let fields = #"""
    const editable = ["type", "title", "date", "place", "agencies", "modality", "polarity"];
    const named = { place: data.places, type: data.types };

    function spoken(field, value) {
      if (!value) return make("span", { class: "none" }, "none");
      if (field === "agencies") return value.split(";").map((part) => {
        const [id, role] = part.trim().split("=");
        const known = data.agencies.find((pair) => pair[0] === id);
        return (known ? known[1] : id) + (role ? " – " + role : "");
      }).join("; ");
      const pair = (named[field] || []).find(([id]) => id === value);
      return pair ? pair[1] + " (" + value + ")" : value;
    }

    function drawPanel() {
      const one = entry();
      if (!one) {
        $("panel").replaceChildren(make("p", { class: "none" }, "No incidents."));
        return;
      }
      const list = make("dl", { class: "fields" });
      editable.forEach((field, index) => {
        const row = rowOf(one, field);
        if (!row) return;
        const isEdited = row[at.decision] === "edit" || row[at.decision] === "add";
        const value = make("dd", { id: "field-" + field });
        if (isEdited && row[at.decision] === "edit") value.append(make("del", {}, spoken(field, row[at.machine])));
        value.append(isEdited ? make("ins", {}, spoken(field, row[at.value])) : spoken(field, row[at.machine]));
        const name = make("dt", {}, field + " ");
        if (!one.added) name.append(make("kbd", {}, String(index + 1)));
        const line = make("div", { onclick: () => { if (!one.added && !line.querySelector("input, select")) edit(field); } }, name, value);
        list.append(line);
      });
      const whole = rowOf(one, "incident");
      const why = one.rows.map((i) => rows[i][at.why]).find(Boolean) || "";
      const reason = make("input", { id: "why", placeholder: "why (optional)", "aria-label": "Why" });
      reason.value = why;
      reason.addEventListener("change", () => {
        for (const i of one.rows) if (isChanged(i) && rows[i][at.decision]) rows[i][at.why] = reason.value;
        remember();
      });
      const act = (label, key, run) => make("button", { type: "button", onclick: run }, label + " ", make("kbd", {}, key));
      $("panel").replaceChildren(...[
        make("div", { class: "actions" },
          one.added ? undefined : act("Accept", "a", accept), one.added ? undefined : act("Reject", "r", reject),
          one.added || entries.length < 2 ? undefined : act("Merge", "m", openMerging),
          one.tellings.length > 1 ? act("Split", "x", openSplitting) : undefined,
          act("Undo", "u", takeBack), act("Add missed", "n", openAdding)),
        whole && whole[at.decision] ? make("p", { class: "verdict " + whole[at.decision] }, verdict(whole)) : undefined,
        list, make("p", {}, reason),
        one.tellings.length > 1 ? make("ol", { class: "tellings" }, ...one.tellings.map(([, source, quote]) =>
          make("li", {}, make("b", {}, source), " “" + quote + "”"))) : undefined,
        one.rules.length ? make("p", { class: "none" }, "Read by " + one.rules.join(", ")
          + (one.confidence === undefined ? "" : "; confidence " + one.confidence)) : undefined,
      ].filter(Boolean));
    }

    function verdict(row) {
      const other = byId.get(row[at.value]);
      switch (row[at.decision]) {
      case "accept": return "Accepted as it stands.";
      case "reject": return "Rejected: no incident.";
      case "merge": return "Merged with: " + (other ? other.title : row[at.value]);
      case "split": return "One of its tellings is divided off.";
      default: return row[at.decision];
      }
    }

    function input(field, value) {
      const choices = { type: data.types, modality: data.modalities.map((m) => [m, m]),
        polarity: data.polarities.map((p) => [p, p]) }[field];
      if (!choices) {
        const box = make("input", { id: "edit", "aria-label": field,
          list: field === "place" ? "places" : undefined, maxlength: field === "title" ? 80 : undefined });
        box.value = value;
        return box;
      }
      const box = make("select", { id: "edit", "aria-label": field },
        ...choices.map(([id, name]) => make("option", { value: id }, name)));
      box.value = value;
      return box;
    }

    function edit(field) {
      const one = entry();
      const row = one && rowOf(one, field);
      if (!row || one.added) return;
      const box = input(field, row[at.decision] === "edit" ? row[at.value] : row[at.machine]);
      let done = false;
      const finish = (keeps) => {
        if (done) return;
        done = true;
        const value = field === "place" ? placeId(box.value.trim()) : box.value.trim();
        if (keeps && value !== row[at.machine]) {
          decide(row, "edit", value);
        } else if (keeps && row[at.decision] === "edit") {
          decide(row, "accept", "");
        }
        draw();
        $("text").focus({ preventScroll: true });
      };
      box.addEventListener("keydown", (event) => {
        if (event.key === "Enter") finish(true);
        else if (event.key === "Escape") finish(false);
        else return;
        event.preventDefault();
        event.stopPropagation();
      });
      box.addEventListener("blur", () => finish(true));
      $("field-" + field).replaceChildren(box);
      box.focus();
      if (box.select) box.select();
    }

    // A name of a place stands for its id.
    function placeId(text) {
      const pair = data.places.find(([id, name]) => id === text || name === text);
      return pair ? pair[0] : text;
    }

    function accept() {
      const row = entry() && rowOf(entry(), "incident");
      if (row) { decide(row, "accept", ""); next(1); }
    }
    function reject() {
      const row = entry() && rowOf(entry(), "incident");
      if (row) { decide(row, "reject", ""); next(1); }
    }
    function takeBack() {
      if (!entry()) return;
      undo(entry());
      current = Math.min(current, entries.length - 1);
      draw();
    }

    """#
}
