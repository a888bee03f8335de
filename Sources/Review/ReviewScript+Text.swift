extension ReviewScript {
  /// The source text with what was found in it, and the list of incidents.
  static let text = #"""
    function make(name, attributes, ...children) {
      const node = document.createElement(name);
      for (const [key, value] of Object.entries(attributes || {})) {
        if (key === "onclick") node.addEventListener("click", value);
        else if (value !== undefined && value !== false) node.setAttribute(key, value);
      }
      node.append(...children.filter((child) => child !== undefined));
      return node;
    }

    let current = 0;
    const entry = () => entries[current];

    function drawList() {
      $("list").replaceChildren(...entries.map((one, index) => make("button", {
        type: "button", class: state(one), "aria-current": index === current ? "true" : undefined,
        onclick: () => show(index),
      }, make("b", {}, one.title), make("small", {}, [one.date, one.type].filter(Boolean).join(" · ")))));
      const open = entries.filter((one) => !state(one)).length;
      $("count").textContent = entries.length - open + " of " + entries.length + " decided";
      $("bar").firstElementChild.style.width =
        entries.length ? 100 * (entries.length - open) / entries.length + "%" : "0";
      const button = $("list").children[current];
      if (button) button.scrollIntoView({ block: "nearest" });
    }

    // Offsets count Unicode scalars; strings of this language count UTF-16 units.
    const points = new Map();
    function textOf(number) {
      if (!points.has(number)) points.set(number, Array.from(data.documents[number].text));
      return points.get(number);
    }

    let shown = -1;
    function drawText() {
      const one = entry();
      const number = one && one.sentences.length ? one.sentences[0][0]
        : one ? data.documents.findIndex((d) => d.key === rows[one.rows[0]][at.document]) : 0;
      const article = $("text");
      if (number < 0 || number >= data.documents.length) {
        article.replaceChildren(make("p", { class: "none" }, "The text of this document is not here."));
        shown = -1;
        return;
      }
      shown = number;
      const source = data.documents[number];
      const text = textOf(number);
      const spans = source.marks.map(([start, end, kind, label]) => ({ start, end, kind, label }));
      entries.forEach((other, index) => {
        for (const [document, start, end] of other.sentences) {
          if (document !== number) continue;
          spans.push({ start, end, kind: index === current ? "now" : "sentence", index });
        }
      });
      const cuts = [...new Set([0, text.length, ...spans.flatMap((s) => [s.start, s.end])])]
        .filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
      const starts = new Map();
      for (const span of spans) {
        if (!starts.has(span.start)) starts.set(span.start, []);
        starts.get(span.start).push(span);
      }
      let open = [];
      const body = make("div", { id: "body", lang: source.language });
      for (let i = 0; i + 1 < cuts.length; i++) {
        open = open.filter((span) => span.end > cuts[i]).concat(starts.get(cuts[i]) || []);
        const label = open.filter((span) => span.label).map((span) => span.label).join("; ");
        const told = open.find((span) => span.index !== undefined && span.kind === "sentence");
        body.append(make("span", {
          class: open.map((span) => span.kind).join(" ") || undefined, title: label || undefined,
          "data-start": cuts[i], onclick: told && (() => {
            if (getSelection().isCollapsed) show(told.index);
          }),
        }, text.slice(cuts[i], cuts[i + 1]).join("")));
      }
      article.replaceChildren(
        make("div", { class: "head" },
          make("h2", {}, source.title),
          make("p", { class: "about" },
            make("span", {}, [source.publisher, source.published].filter(Boolean).join(", ")),
            make("span", { class: "legend" }, ...["now", "sentence", "date", "place", "agency"].map((kind) =>
              make("span", { class: kind }, { now: "this incident", sentence: "another" }[kind] || kind))))),
        body);
      const now = article.querySelector("#body .now");
      if (now) now.scrollIntoView({ block: "center" });
      else article.scrollTop = 0;
    }

    // The offset of a place in the text, in Unicode scalars.
    function offset(node, units) {
      const span = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (!span.dataset || span.dataset.start === undefined) return -1;
      const before = node.nodeType === Node.TEXT_NODE ? node.data.slice(0, units) : "";
      return Number(span.dataset.start) + Array.from(before).length;
    }

    // What is selected, without white space around it; a mere caret stands for its sentence.
    function selected() {
      const selection = getSelection();
      if (shown < 0 || !selection.rangeCount || !$("text").contains(selection.anchorNode)) return null;
      const range = selection.getRangeAt(0);
      const text = textOf(shown);
      let start = offset(range.startContainer, range.startOffset);
      let end = offset(range.endContainer, range.endOffset);
      if (start < 0 || end < 0) return null;
      if (start === end) {
        const ends = (i) => text[i] === "\n" || (/[.!?。]/.test(text[i]) && /\s/.test(text[i + 1] || " "));
        while (start > 0 && !ends(start - 1)) start--;
        while (end < text.length && !ends(end)) end++;
        if (end < text.length && text[end] !== "\n") end++;
      }
      while (start < end && /\s/.test(text[start])) start++;
      while (end > start && /\s/.test(text[end - 1])) end--;
      return end > start ? { document: shown, quote: text.slice(start, end).join("") } : null;
    }

    """#
}
