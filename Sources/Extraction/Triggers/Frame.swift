/// Conditions that a trigger puts on the words around it.
///
/// Written in `triggers.csv` as names set off by spaces: `object=person`, `subject=official`,
/// `near=border`, `then=down` (a word that must follow the verb).
struct Frame: Sendable, Hashable {
  /// What an argument must name.
  enum Need: String, Sendable, CaseIterable {
    case any, person, strictPerson = "strict-person", official, drug, contraband, goods, money
    case border, law, home, post, agency, infinitive, none, communication, place, visitable, unit,
      officials, site, enforcer, body, attack, association
  }

  var object: Need = .any
  var subject: Need = .any
  /// What must stand somewhere in the clause.
  var near: Need = .any
  /// Told in the present it goes on: `are locked in a dispute`.
  var goesOn = false

  /// Reads the column `frame`; unknown names are left out (the pack's check tells of them).
  init(_ text: String) {
    for part in text.split(separator: " ") {
      if part == "present=ongoing" { goesOn = true }
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let need = Need(rawValue: sides[1]) else { continue }
      switch sides[0] {
      case "object": object = need
      case "subject": subject = need
      case "near": near = need
      default: break
      }
    }
  }

  /// Words none of which may follow, from `not=leg/arm`.
  static func refusedWords(_ text: String) -> [String] {
    text.split(separator: " ").flatMap { part -> [String] in
      part.hasPrefix("not=") ? part.dropFirst(4).split(separator: "/").map(String.init) : []
    }
  }

  /// The groups of words that must follow, from `then=dead/down`.
  static func followingWords(_ text: String) -> [[String]] {
    text.split(separator: " ").compactMap { part in
      guard part.hasPrefix("then=") else { return nil }
      return part.dropFirst(5).split(separator: "/").map(String.init)
    }
  }
}
