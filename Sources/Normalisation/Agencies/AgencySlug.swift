/// Ids of bodies that no pack lists, made from their words so that every telling gives the same.
enum AgencySlug {
  /// `Ministry of the Interior`, `interior ministry` and `Interior Ministry` give
  /// `interior-ministry`; police officers give `police`.
  static func slug(_ core: String, kind: String, isGeneric: Bool) -> String {
    if isGeneric, let plain = generic[kind], words(core).count <= 2 { return plain }
    if isGeneric, core.utf8.contains(where: { $0 >= 0x80 }), !kind.isEmpty { return kind }
    var words = words(core)
    words.removeAll { dropped.contains($0) }
    if let head = words.first, heads.contains(head), words.count > 1 {
      words = Array(words.dropFirst()) + [head]
    }
    return words.joined(separator: "-")
  }

  private static let generic: [String: String] = [
    "police": "police", "military": "military", "judiciary": "judiciary", "customs": "customs",
    "border-force": "border-guard", "secret-police": "state-security",
    "government-generic": "authorities", "security-generic": "security-forces",
    "immigration": "immigration", "prison": "prison-service", "intelligence": "intelligence",
    "legislature": "parliament",
  ]
  private static let dropped: Set<String> = ["the", "of", "for", "and", "s", "a"]
  private static let heads: Set<String> = ["ministry", "department", "office", "bureau"]

  private static func words(_ text: String) -> [String] {
    var out: [String] = []
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty { out.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
      default: close()
      }
    }
    close()
    return out
  }
}
