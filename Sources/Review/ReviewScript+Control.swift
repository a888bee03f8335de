extension ReviewScript {
  /// Keys, saving, adding.
  static let control = #"""
    function draw() { drawList(); drawText(); drawPanel(); }
    function show(index) {
      current = Math.max(0, Math.min(index, entries.length - 1));
      draw();
      // Deciding goes on by key wherever the last click was.
      $("text").focus({ preventScroll: true });
    }
    const next = (step) => show(current + step);
    function nextOpen() {
      for (let step = 1; step <= entries.length; step++) {
        const index = (current + step) % entries.length;
        if (!state(entries[index])) return show(index);
      }
    }

    function save() {
      const link = make("a", { download: "review.csv",
        href: URL.createObjectURL(new Blob([sheet()], { type: "text/csv" })) });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      dirty = false;
    }

    let chosen = null;
    function openAdding() {
      chosen = selected();
      if (!chosen) {
        $("count").textContent = "Select a sentence of the text first, then press n.";
        return;
      }
      $("quote").textContent = chosen.quote;
      for (const id of ["new-title", "new-date", "new-place", "new-agencies"]) $(id).value = "";
      $("adding").showModal();
      $("new-type").focus();
    }
    function finishAdding() {
      const added = addIncident(chosen.document, chosen.quote, {
        type: $("new-type").value, title: $("new-title").value.trim(),
        date: $("new-date").value.trim(), place: placeId($("new-place").value.trim()),
        agencies: $("new-agencies").value.trim(),
      });
      show(entries.indexOf(added));
    }

    // Choosing one of a list: the other incident for merging, the telling for splitting.
    let onChoice = null;
    function choose(title, about, options, run) {
      if (!options.length) return;
      $("choosing-title").textContent = title;
      $("choosing-about").textContent = about;
      fill("choice", options);
      $("choice").selectedIndex = 0;
      onChoice = run;
      $("choosing").showModal();
      $("choice").focus();
    }
    function openMerging() {
      const one = entry();
      const row = one && rowOf(one, "incident");
      if (!row || one.added) return;
      // The likeliest first: of the same type, then near in time.
      const others = entries.map((other, index) => ({ other, index }))
        .filter(({ other }) => other !== one && !other.added)
        .sort((a, b) => (a.other.type !== one.type) - (b.other.type !== one.type)
          || Math.abs(a.index - current) - Math.abs(b.index - current));
      choose("Merge with another incident", one.title,
        others.map(({ other }) => [other.id, [other.date, other.title].filter(Boolean).join(" · ")]),
        (id) => { decide(row, "merge", id); next(1); });
    }
    function openSplitting() {
      const one = entry();
      const row = one && rowOf(one, "incident");
      if (!row || one.tellings.length < 2) return;
      choose("Divide a telling off", "Which of these is another incident?",
        one.tellings.map(([account, source, quote]) => [account, source + ": " + quote]),
        (account) => { decide(row, "split", account); draw(); $("text").focus({ preventScroll: true }); });
    }

    function fill(id, pairs) {
      $(id).replaceChildren(...pairs.map(([value, name]) => make("option", { value }, name)));
    }

    const keys = {
      j: () => next(1), ArrowDown: () => next(1), k: () => next(-1), ArrowUp: () => next(-1),
      g: nextOpen, a: accept, r: reject, u: takeBack, n: openAdding, s: save,
      m: openMerging, x: openSplitting,
      e: () => edit(editable[0]), y: () => $("why") && $("why").focus(),
      "?": () => $("keys").click(),
    };
    editable.forEach((field, index) => { keys[index + 1] = () => edit(field); });

    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || $("adding").open || $("choosing").open) return;
      if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
        if (event.key === "Escape" || event.key === "Enter") event.target.blur();
        return;
      }
      const run = keys[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    });
    $("save").addEventListener("click", save);
    $("keys").addEventListener("click", () => {
      $("help").hidden = !$("help").hidden;
      $("keys").setAttribute("aria-expanded", String(!$("help").hidden));
    });
    $("cancel").addEventListener("click", () => $("adding").close());
    $("leave").addEventListener("click", () => $("choosing").close());
    $("choice").addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      $("choose-form").requestSubmit();
    });
    $("choice").addEventListener("dblclick", () => $("choose-form").requestSubmit());
    $("choose-form").addEventListener("submit", () => { if (onChoice) onChoice($("choice").value); });
    $("form").addEventListener("submit", () => finishAdding());
    $("who").addEventListener("change", remember);
    addEventListener("beforeunload", (event) => { if (dirty) event.preventDefault(); });

    $("heading").textContent = data.title;
    fill("places", data.places);
    fill("agencies", data.agencies);
    fill("new-type", data.types);
    recall();
    const wasDirty = dirty;
    show(0);
    dirty = wasDirty;

    """#
}
