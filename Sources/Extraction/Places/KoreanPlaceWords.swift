/// What tells places in Korean text.
struct KoreanPlaceWords: Sendable {
  /// Names that are words of everyday too: places only with a type word or `에서`.
  private(set) var common: Set<String> = []
  private var endings: [String] = []
  private var following: [String] = []
  private var next: [String] = []
  private var before: Set<String> = []

  init(_ rows: [LexiconRow]) {
    for row in rows where row.language == "ko" {
      switch row.name {
      case "place-common": common.insert(row.form)
      case "place-stop": endings.append(row.form)
      case "place-follow": following.append(row.form)
      case "place-next": next.append(row.form)
      case "place-before": before.insert(row.form)
      default: break
      }
    }
  }

  /// Whether a word is one before which a place stands: `공항`, `시내에서`.
  func stands(before word: String) -> Bool {
    next.contains { noun in
      guard word.utf8.starts(with: noun.utf8) else { return false }
      let rest = String(decoding: word.utf8.dropFirst(noun.utf8.count), as: UTF8.self)
      return rest.isEmpty || KoreanAgencyWords.particles.contains(rest)
    }
  }

  /// Whether a word is one after which a place stands: `수도`, `항구도시`.
  func stands(after word: String) -> Bool { before.contains(word) }

  /// Whether what follows a name in its word can follow a place.
  func follows(_ rest: String) -> Bool { following.contains { rest.hasPrefix($0) } }

  /// Level of the unit that a word names by its ending, and the number of its syllables.
  func typed(_ word: [UInt32]) -> (length: Int, level: Int)? {
    for end in (3...max(3, min(word.count, 8))).reversed() where end <= word.count {
      guard let level = KoreanPlaceWords.levels[word[end - 1]] else { continue }
      let rest = KoreanJamo.text(word[end...])
      let name = KoreanJamo.text(word[..<end])
      guard rest.isEmpty || KoreanAgencyWords.particles.contains(rest),
        !endings.contains(where: { name.hasSuffix($0) })
      else { continue }
      return (end, level)
    }
    return nil
  }

  /// 성, 주, 현, 도, 구, 국, 방: the last syllables of words for first-level units.
  static let unitEnds: Set<UInt32> = Set(KoreanJamo.scalars("성주현도구국방"))

  /// 시, 군, 현, 구: second level; 읍, 리, 동: below.
  private static let levels: [UInt32: Int] = [
    0xC2DC: 2, 0xAD70: 2, 0xD604: 2, 0xAD6C: 2, 0xC74D: 3, 0xB9AC: 3, 0xB3D9: 3,
  ]
}
