/// Conditions that a trigger puts on the words around it.
///
/// Written in `triggers.csv` as names set off by spaces: `object=person`, `subject=official`,
/// `near=border`, `then=down` (a word that must follow the verb).
struct Frame: Sendable, Hashable {
  /// What an argument must name.
  enum Need: String, Sendable, CaseIterable {
    case any, person, strictPerson = "strict-person", official, drug, contraband, goods, money
    case border, law, home, post, agency, infinitive, none, communication, place, visitable, unit,
      officials, site, enforcer, body, attack, association, network, frontier
  }

  var object: Need = .any
  var subject: Need = .any
  /// What must stand somewhere in the clause.
  var near: Need = .any
  /// Told in the present it goes on: `are locked in a dispute`.
  var goesOn = false
  /// Told in the present it has been done: `are in custody`.
  var isDone = false
  /// Counts only where nothing else in the sentence tells an act: `took the files away`.
  var isAlone = false

  /// Reads the column `frame`; unknown names are left out (the pack's check tells of them).
  init(_ text: String) {
    for part in text.parts() {
      if part == "present=ongoing" { goesOn = true }
      if part == "present=done" { isDone = true }
      if part == "alone=yes" { isAlone = true }
      guard let (name, value) = part.halves(UInt8(ascii: "=")), let need = Need(rawValue: value)
      else { continue }
      switch name {
      case "object": object = need
      case "subject": subject = need
      case "near": near = need
      default: break
      }
    }
  }

  /// Words none of which may follow, from `not=leg/arm`.
  static func refusedWords(_ text: String) -> [String] {
    Frame.groups("not=", in: text).flatMap { $0 }
  }

  /// Words one of which must stand in the noun phrase that acts, from `by=car/van`.
  static func actingWords(_ text: String) -> [String] { groups("by=", in: text).flatMap { $0 } }

  /// Words one of which must stand in the noun phrase that is acted on, from `on=docket/file`.
  static func targetWords(_ text: String) -> [String] { groups("on=", in: text).flatMap { $0 } }

  /// The groups of words that must follow, from `then=dead/down`.
  static func followingWords(_ text: String) -> [[String]] {
    Frame.groups("then=", in: text)
  }

  /// The alternatives of each condition of a name: `near=border/river` gives two words.
  static func groups(_ key: String, in text: String) -> [[String]] {
    guard !text.isEmpty else { return [] }
    return text.parts().compactMap { part in
      part.hasPrefix(key)
        ? Substring(part.utf8.dropFirst(key.utf8.count)).parts(UInt8(ascii: "/")) : nil
    }
  }
}
