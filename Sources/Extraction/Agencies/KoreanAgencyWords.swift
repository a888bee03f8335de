/// Words for bodies in Korean: heads that names end in (`경찰청`, `지법`), by their syllables.
struct KoreanAgencyWords: Sendable {
  /// A head of names.
  struct Head: Sendable {
    var text: [UInt32]
    var kind: String
    /// Country that has it alone (`지검` is South Korea's), or nil.
    var country: String?
    /// Country that is meant where the pack's has no such body (`경찰` is never the North's).
    var otherwise: String?
  }

  private var heads: [UInt32: [Head]] = [:]
  private var suffixes: [String] = []

  /// Rows `agency-head,ko,police:경찰` and `agency-head,ko,KR/prosecution:지검`.
  init(_ rows: [LexiconRow]) {
    for row in rows where row.language == "ko" {
      if row.name == "body-suffix" { suffixes.append(row.form) }
      guard row.name == "agency-head" else { continue }
      let parts = row.form.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let sides = parts[0].split(separator: "/", maxSplits: 1).map(String.init)
      let text = KoreanJamo.scalars(parts[1])
      guard let last = text.first else { continue }
      var head = Head(text: text, kind: sides[sides.count - 1])
      if sides.count > 1 {
        if sides[0].hasSuffix("?") {
          head.otherwise = String(sides[0].dropLast())
        } else {
          head.country = sides[0]
        }
      }
      heads[last, default: []].append(head)
    }
    for key in heads.keys { heads[key]?.sort { $0.text.count > $1.text.count } }
    suffixes.sort { ($1.count, $0) < ($0.count, $1) }
  }

  /// The head with which the name in a word ends: where it begins and ends.
  func head(in word: [UInt32]) -> (head: Head, range: Range<Int>)? {
    for start in word.indices {
      guard let some = heads[word[start]] else { continue }
      for head in some where word[start...].starts(with: head.text) {
        let end = start + head.text.count
        if closes(word[end...]) { return (head, start..<end) }
      }
    }
    return nil
  }

  /// Whether what follows a name is nothing, a particle, or a word for its people.
  private func closes(_ rest: ArraySlice<UInt32>) -> Bool {
    if rest.isEmpty { return true }
    let text = KoreanJamo.text(rest)
    if KoreanAgencyWords.particles.contains(text) { return true }
    for suffix in suffixes where text.hasPrefix(suffix) {
      let after = String(text.dropFirst(suffix.count))
      if after.isEmpty || KoreanAgencyWords.particles.contains(after) { return true }
    }
    return false
  }

  /// Particles after a name.
  static let particles: Set<String> = {
    let plain = [
      "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "으로", "에서", "에게", "에서는", "에는",
      "만",
      "까지", "부터", "에도", "에서도", "보다", "라고", "이라고", "인", "이며", "등", "께서", "서", "에선", "에게서", "로부터",
      "으로부터",
      "측", "측은", "측이", "측에", "이나", "나", "랑",
    ]
    return Set(plain + plain.map { "들" + $0 } + ["들"])
  }()
}
