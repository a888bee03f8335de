/// Turns of phrase that a language makes of an event's name, whatever the event.
///
/// `Party Foundation Day` is also the party's foundation anniversary; `Hanoi summit` a summit in
/// Hanoi; `border closure` what happened when the border closed.
enum EventNameVariants {
  /// Other ways to say a name.
  static func of(_ name: String, recurs: Bool) -> [String] {
    let words = name.parts()
    var result: [String] = []
    if recurs { result += anniversaries(words) }
    if !recurs { result += meetings(words) + verbs(words) }
    return result
  }

  /// `X Foundation Day`: `X foundation anniversary`, `anniversary of the X's foundation`.
  private static func anniversaries(_ words: [String]) -> [String] {
    guard words.count >= 3, words.last?.lowercased() == "day" else { return [] }
    let noun = words[words.count - 2].lowercased()
    guard ["foundation", "founding"].contains(noun) else { return [] }
    let owner = words.dropLast(2).joined(separator: " ")
    return ["foundation", "founding"].flatMap {
      [
        "\(owner) \($0) Day", "\(owner) \($0) anniversary", "anniversary of the \(owner)'s \($0)",
        "\($0) anniversary of the \(owner)", "anniversary of the \($0) of the \(owner)",
        "\(owner)'s \($0) anniversary",
      ]
    }
  }

  /// `Hanoi summit`: `summit in Hanoi`; `in` for `at` before a country is left as it is.
  private static func meetings(_ words: [String]) -> [String] {
    guard words.count == 2, let noun = words.last, noun.first?.isLowercase == true,
      ["summit", "talks", "conference", "meeting", "agreement"].contains(noun)
    else { return [] }
    return ["\(noun) in \(words[0])", "\(noun) held in \(words[0])", "\(words[0]) talks"]
  }

  /// Nouns of action and the verbs they come from: past form, and whether they take `was` too.
  private static let actions: [(noun: String, past: String, passive: Bool)] = [
    ("closure", "closed", true), ("shutdown", "shut down", true), ("death", "died", false),
    ("opening", "opened", true), ("reopening", "reopened", true),
    ("assassination", "assassinated", true), ("execution", "executed", true),
    ("dismissal", "dismissed", true), ("purge", "purged", true), ("arrest", "arrested", true),
    ("launch", "launched", true), ("coup", "overthrown", true), ("fall", "fell", false),
    ("collapse", "collapsed", false), ("invasion", "invaded", true),
    ("abolition", "abolished", true), ("renaming", "renamed", true),
  ]

  /// `death of X`: `X died`, `X's death`; `X closure`: `X closed`, `X was closed`.
  private static func verbs(_ words: [String]) -> [String] {
    guard let first = words.first, let last = words.last, words.count >= 2 else { return [] }
    let (opening, closing) = (first.lowercased(), last.lowercased())
    for action in actions {
      let thing: String
      if opening == action.noun, words.count > 2, words[1] == "of" {
        thing = words.dropFirst(2).joined(separator: " ")
      } else if closing == action.noun {
        thing = words.dropLast().joined(separator: " ")
      } else {
        continue
      }
      let bare = thing.hasPrefix("the ") ? String(thing.dropFirst(4)) : thing
      var result = [
        "\(action.noun) of \(bare)", "\(action.noun) of the \(bare)", "\(bare)'s \(action.noun)",
        "\(bare) \(action.past)",
      ]
      if action.passive { result += ["\(bare) was \(action.past)", "\(bare) were \(action.past)"] }
      return result
    }
    return []
  }
}
