/// Telling the language of a text by its script and its commonest words.
enum LanguageDetector {
  /// A BCP 47 tag: `en`, `ko`, another language's where script or words tell, else `und`.
  static func detect(_ text: [UInt8]) -> String {
    var counts = Counts()
    let end = min(text.count, 20_000)
    var index = 0
    var word: [UInt8] = []
    var words: [String: Int] = [:]
    func close() {
      if !word.isEmpty {
        counts.words += 1
        for (tag, list) in commonWords where list.contains(word) { words[tag, default: 0] += 1 }
        word.removeAll(keepingCapacity: true)
      }
    }
    while index < end {
      let (value, width) = ByteScan.scalar(text, at: index, end: text.count)
      if value < 0x80 ? ByteScan.isLetter(UInt8(value)) : (0xC0...0x24F).contains(value) {
        counts.latin += 1
        for offset in 0..<width { word.append(ByteScan.lower(text[index + offset])) }
      } else {
        close()
        counts.add(value)
      }
      index += width
    }
    close()
    return counts.tag(words)
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

    func tag(_ found: [String: Int]) -> String {
      let letters = latin + hangul + han + kana + cyrillic + arabic + other
      guard letters > 0 else { return "und" }
      // A syllable says as much as three letters.
      if hangul * 3 * 3 >= letters { return "ko" }
      if kana * 10 >= letters { return "ja" }
      if han * 3 * 2 >= letters { return "zh" }
      if arabic * 2 >= letters { return "ar" }
      if cyrillic * 2 >= letters { return "ru" }
      guard latin * 2 >= letters else { return "und" }
      // Ties and short texts go to the first of the list.
      let best = commonWords.map(\.0).max { (found[$0] ?? 0) < (found[$1] ?? 0) } ?? "en"
      let english = found["en"] ?? 0
      let winner = (found[best] ?? 0) > english ? best : "en"
      let share = (found[winner] ?? 0) * 100
      if winner == "en" { return words < 12 || share >= words * 6 ? "en" : "und" }
      return share >= words * 8 ? winner : "und"
    }
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  private static let commonWords: [(String, Set<[UInt8]>)] = [
    (
      "en",
      set("the of and to in a is was for on that with by said at from as were has have an it its")
    ),
    ("fr", set("le la les des et en du une dans est pour que qui sur par au avec pas été a")),
    ("es", set("el la los las de y en que del una por con para se su al fue es lo como")),
    (
      "de",
      set("der die das und in den von zu mit ist im für auf dem nicht ein eine des sich wurde")
    ),
    ("pt", set("o os as da do das dos e em que uma para com por no na foi não se ao")),
    ("id", set("yang dan di dengan untuk dari pada ini itu dalam akan oleh tidak ke telah")),
    ("tr", set("ve bir bu için ile da de olarak olan çok daha gibi sonra kadar ancak")),
  ]
}
