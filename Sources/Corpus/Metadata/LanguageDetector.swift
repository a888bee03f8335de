/// Telling the language of a text by its script and its commonest words.
enum LanguageDetector {
  /// A BCP 47 tag: `en`, `ko`, another language's where script or words tell, else `und`.
  static func detect(_ text: [UInt8]) -> String {
    var counts = Counts()
    let end = min(text.count, 2_500)
    var index = 0
    // A word in lower case, packed into a number; words longer than eight bytes are none of ours.
    var word: UInt64 = 0
    var length = 0
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        if ByteScan.isLetter(byte) {
          counts.latin += 1
          word = word << 8 | UInt64(byte | 0x20)
          length += 1
        } else if length > 0 {
          counts.close(length <= 8 ? word : 0)
          word = 0
          length = 0
        }
        index += 1
        continue
      }
      let (value, width) = ByteScan.scalar(text, at: index, end: text.count)
      if (0xC0...0x24F).contains(value) {
        counts.latin += 1
        for offset in 0..<width { word = word << 8 | UInt64(text[index + offset]) }
        length += width
      } else {
        if length > 0 { counts.close(length <= 8 ? word : 0) }
        word = 0
        length = 0
        counts.add(value)
      }
      index += width
    }
    if length > 0 { counts.close(length <= 8 ? word : 0) }
    return counts.tag()
  }

  private struct Counts {
    var latin = 0
    var hangul = 0
    var han = 0
    var kana = 0
    var cyrillic = 0
    var arabic = 0
    var other = 0
    var words = 0
    /// Common words found, by language, in the order of `languages`.
    var found = [Int](repeating: 0, count: LanguageDetector.languages.count)

    mutating func close(_ word: UInt64) {
      words += 1
      let mask = LanguageDetector.commonWords[word]
      guard mask != 0 else { return }
      for language in found.indices where mask & (1 << UInt8(language)) != 0 {
        found[language] += 1
      }
    }

    mutating func add(_ value: UInt32) {
      switch value {
      case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F: hangul += 1
      case 0x4E00...0x9FFF: han += 1
      case 0x3040...0x30FF: kana += 1
      case 0x0400...0x04FF: cyrillic += 1
      case 0x0600...0x06FF: arabic += 1
      case 0x0370...0x03FF, 0x0530...0x05FF, 0x0900...0x0FFF: other += 1
      default: break
      }
    }

    func tag() -> String {
      let letters = latin + hangul + han + kana + cyrillic + arabic + other
      guard letters > 0 else { return "und" }
      // A syllable says as much as three letters.
      if hangul * 3 * 3 >= letters { return "ko" }
      if kana * 10 >= letters { return "ja" }
      if han * 3 * 2 >= letters { return "zh" }
      if arabic * 2 >= letters { return "ar" }
      if cyrillic * 2 >= letters { return "ru" }
      guard latin * 2 >= letters else { return "und" }
      // English wins ties, and short texts whatever their words.
      let best = found.indices.max { found[$0] < found[$1] } ?? 0
      let winner = found[best] > found[0] ? best : 0
      let share = found[winner] * 100
      if winner == 0 { return words < 12 || share >= words * 6 ? "en" : "und" }
      return share >= words * 8 ? LanguageDetector.languages[winner].tag : "und"
    }
  }

  private static let languages: [(tag: String, words: String)] = [
    (
      "en", "the of and to in a is was for on that with by said at from as were has have an it its"
    ),
    ("fr", "le la les des et en du une dans est pour que qui sur par au avec pas été a"),
    ("es", "el la los las de y en que del una por con para se su al fue es lo como"),
    ("de", "der die das und in den von zu mit ist im für auf dem nicht ein eine des sich wurde"),
    ("pt", "o os as da do das dos e em que uma para com por no na foi não se ao"),
    ("id", "yang dan di dengan untuk dari pada ini itu dalam akan oleh tidak ke telah"),
    ("tr", "ve bir bu için ile da de olarak olan çok daha gibi sonra kadar ancak"),
  ]

  /// Which languages have a word among their commonest: a bit for each.
  private static let commonWords: CommonWords = {
    var table: [UInt64: UInt8] = [:]
    for (index, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") {
        let packed = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        table[packed, default: 0] |= 1 << UInt8(index)
      }
    }
    return CommonWords(table)
  }()

  /// The bits of each word in a table of its own, for every word of a text is looked up.
  private struct CommonWords: Sendable {
    private var words = [UInt64](repeating: 0, count: 1024)
    private var masks = [UInt8](repeating: 0, count: 1024)

    init(_ table: [UInt64: UInt8]) {
      for (word, mask) in table {
        var slot = Self.slot(word)
        while masks[slot] != 0 { slot = (slot + 1) & 1023 }
        words[slot] = word
        masks[slot] = mask
      }
    }

    subscript(word: UInt64) -> UInt8 {
      var slot = Self.slot(word)
      while masks[slot] != 0 {
        if words[slot] == word { return masks[slot] }
        slot = (slot + 1) & 1023
      }
      return 0
    }

    private static func slot(_ word: UInt64) -> Int {
      Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }
  }
}
