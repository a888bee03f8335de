import CivilTime

/// Writes random EDTF strings after the grammar. Most are valid; days that the month does not
/// have and reversed intervals come out too.
struct EDTFGrammar {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func expression() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...4: return date()
    case 5: return civilDay() + "T" + time()
    case 6, 7: return intervalEnd() + "/" + intervalEnd()
    default: return set()
    }
  }

  mutating func date() -> String {
    var text = qualifier(1, in: 12)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return text + "Y" + sign() + integer(5...9) + significant() + qualifier(1, in: 6)
    case 1:
      return text + "Y" + sign() + integer(1...4) + "E" + integer(1...1) + significant()
        + qualifier(1, in: 6)
    case 2: return text + sign() + digits(4, unspecified: 0) + "S" + integer(1...1)
    default: text += sign() + digits(4, unspecified: 8)
    }
    text += qualifier(1, in: 6)
    guard chance(3, in: 4) else { return text }
    if chance(1, in: 4) {
      return text + "-" + String(Int.random(in: 21...41, using: &random)) + qualifier(1, in: 6)
    }
    text += "-" + qualifier(1, in: 12) + month() + qualifier(1, in: 6)
    guard chance(3, in: 4) else { return text }
    return text + "-" + qualifier(1, in: 12) + dayOfMonth() + qualifier(1, in: 6)
  }

  mutating func civilDay() -> String { random.anyDay().description }

  private mutating func set() -> String {
    var members = (0..<Int.random(in: 1...4, using: &random)).map { _ in date() }
    if chance(1, in: 4) { members[0] = ".." + members[0] }
    if chance(1, in: 4) { members[members.count - 1] += ".." }
    if chance(1, in: 3) {
      let first = random.anyDay()
      members.append("\(first)..\(first.adding(days: Int.random(in: 0...5000, using: &random)))")
    }
    let inside = members.joined(separator: ",")
    return Bool.random(using: &random) ? "[\(inside)]" : "{\(inside)}"
  }

  private mutating func intervalEnd() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: ".."
    case 1: ""
    default: date()
    }
  }

  private mutating func time() -> String {
    let parts = [23, 59, 59].map { pad(Int.random(in: 0...$0, using: &random)) }
    let text = parts.joined(separator: ":")
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return text
    case 1: return text + "Z"
    case 2: return text + "+" + pad(Int.random(in: 0...14, using: &random))
    default:
      return text + "-" + pad(Int.random(in: 1...11, using: &random)) + ":"
        + pad(Int.random(in: 0...59, using: &random))
    }
  }

  private mutating func month() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: "XX"
    case 1: "1X"
    case 2: "0X"
    default: pad(Int.random(in: 1...12, using: &random))
    }
  }

  private mutating func dayOfMonth() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: "XX"
    case 1: "X" + String(Int.random(in: 0...9, using: &random))
    case 2: String(Int.random(in: 0...3, using: &random)) + "X"
    default: pad(Int.random(in: 1...31, using: &random))
    }
  }

  private mutating func digits(_ count: Int, unspecified: Int) -> String {
    let part = unspecified > 0 && chance(1, in: 3)
    return String(
      (0..<count).map { _ -> Character in
        part && Bool.random(using: &random)
          ? "X" : Character(String(Int.random(in: 0...9, using: &random)))
      })
  }

  private mutating func integer(_ widths: ClosedRange<Int>) -> String {
    let width = Int.random(in: widths, using: &random)
    return String(Int.random(in: 1...9, using: &random)) + digits(width - 1, unspecified: 0)
  }

  private mutating func significant() -> String {
    chance(1, in: 3) ? "S" + String(Int.random(in: 1...5, using: &random)) : ""
  }

  private mutating func qualifier(_ part: Int, in whole: Int) -> String {
    guard chance(part, in: whole) else { return "" }
    return ["?", "~", "%"].randomElement(using: &random) ?? "?"
  }

  private mutating func sign() -> String { chance(1, in: 8) ? "-" : "" }

  private mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
