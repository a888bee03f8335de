import Events

extension CorrectionWork {
  /// Adds the incidents that the machine missed.
  mutating func add(_ text: (String) -> String?) {
    var groups: [(account: String, lines: [Int])] = []
    var position: [String: Int] = [:]
    for (line, correction) in corrections.enumerated() where correction.decision == .add {
      if let index = position[correction.account] {
        groups[index].lines.append(line)
      } else {
        position[correction.account] = groups.count
        groups.append((correction.account, [line]))
      }
    }
    for group in groups {
      let (state, now) = add(group.lines, account: group.account, text)
      for line in group.lines { note(line, state, now: now) }
    }
  }

  private mutating func add(
    _ lines: [Int], account: String, _ text: (String) -> String?
  ) -> (CorrectionState, now: String) {
    var first = corrections[lines[0]]
    first.type = lines.map { corrections[$0] }.first { $0.field == .type }?.value ?? ""
    guard let whole = text(first.document),
      let place = Sentence.find(first.quote, in: whole)
    else { return (.missing, "") }
    // The machine has learnt to see it: its incident stands, and the person decides anew.
    if let found = finder.find(first), incidents[found.incident] != nil {
      return (.changed, found.account)
    }
    let citation = Citation(
      document: first.document, span: place.span, quote: first.quote, zone: "body",
      line: place.line, account: account)
    var incident = Incident(
      id: account, accounts: [account], type: first.type,
      title: String(first.quote.prefix(80)), date: .unknown, citations: [citation],
      trigger: place.span, rules: ["added"])
    for line in lines where corrections[line].field != .quote {
      do throws(CorrectionFault) {
        try corrections[line].field.set(
          corrections[line].value, in: &incident, names: names)
      } catch {
        return (.changed, error.message)
      }
    }
    incident.corrected = lines.map { corrections[$0].field.rawValue }.sorted()
    incidents.append(incident)
    origins.append(nil)
    alter(incidents.count - 1)
    return (.applied, "")
  }
}

/// A sentence in a text.
enum Sentence {
  /// Where a sentence stands first, and on which line from 1; nil where it does not.
  static func find(_ sentence: String, in text: String) -> (span: TextSpan, line: Int)? {
    let needle = Array(sentence.utf8)
    let bytes = Array(text.utf8)
    guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
    var start = 0
    while start + needle.count <= bytes.count {
      guard let next = bytes[start...(bytes.count - needle.count)].firstIndex(of: needle[0]) else {
        return nil
      }
      if bytes[next..<(next + needle.count)].elementsEqual(needle) {
        func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
          bytes.count { $0 & 0xC0 != 0x80 }
        }
        let before = scalars(bytes[..<next])
        let end = next + needle.count
        return (
          TextSpan(
            byteStart: next, byteEnd: end, start: before,
            end: before + scalars(bytes[next..<end])),
          bytes[..<next].count { $0 == 0x0A } + 1
        )
      }
      start = next + 1
    }
    return nil
  }
}
