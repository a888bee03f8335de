/// The place, day and agency that a dispatch opens with.
enum DatelineRule {
  /// Where the running text begins after a dateline, or nil where there is none.
  ///
  /// - Parameter isFirst: whether it is the first paragraph; elsewhere only bracketed agencies and
  ///   capitals with a comma or a date count.
  static func end(_ text: [UInt8], _ range: Range<Int>, isFirst: Bool) -> Int? {
    guard range.count >= 8 else { return nil }
    let window = range.lowerBound..<min(range.upperBound, range.lowerBound + 150)
    return bracketed(text, window, range) ?? dashed(text, window, range, isFirst: isFirst)
  }

  /// "Pyongyang, July 23 (KCNA) --", "(CNN) —", "(서울=연합뉴스) 홍길동 기자 =", "[평양=조선중앙통신]".
  private static func bracketed(_ text: [UInt8], _ window: Range<Int>, _ range: Range<Int>) -> Int?
  {
    guard var (open, inside, after) = bracket(text, window), inside.count <= 90 else { return nil }
    if text[inside].allSatisfy(ByteScan.isDigit), after < window.upperBound,
      let next = bracket(text, after..<window.upperBound), next.inside.count <= 90,
      ByteScan.trim(text, after..<next.open).isEmpty
    {
      // "March 14, Juche 110 (2021) (KCNA) --"
      (open, inside, after) = next
    }
    let prefix = ByteScan.trim(text, window.lowerBound..<open)
    guard prefix.isEmpty || isPlace(text, prefix) else { return nil }
    if hasHangul(text, inside) {
      guard prefix.isEmpty else { return nil }
      if let equals = equals(text, after..<min(range.upperBound, after + 90)) {
        return ByteScan.skipSpace(text, equals, end: range.upperBound)
      }
      let isAgency =
        text[inside].contains(0x3D) || ByteScan.endsWith(Array("통신".utf8), text, inside)
      guard isAgency else { return nil }
      return afterDash(text, after, range) ?? ByteScan.skipSpace(text, after, end: range.upperBound)
    }
    let words = ByteScan.words(text, inside, limit: 6)
    guard words.count <= 5,
      words.allSatisfy({
        startsUpper(text, $0) || text[$0.lowerBound] == 0x2F
          || ByteScan.isDigit(text[$0.lowerBound])
      })
    else { return nil }
    if let end = afterDash(text, after, range) { return end }
    if text.indices.contains(after), after < range.upperBound, text[after] == 0x3A, !prefix.isEmpty,
      isCapitals(text, ByteScan.words(text, prefix)[0])
    {
      return ByteScan.skipSpace(text, after + 1, end: range.upperBound)
    }
    // Without a dash, the day before the bracket tells.
    guard !prefix.isEmpty, DateForm.hasMonthAndDay(text, prefix), isCapitals(text, inside) else {
      return nil
    }
    return ByteScan.skipSpace(text, after, end: range.upperBound)
  }

  /// "KABUL, Afghanistan — ", "Seoul, May 3 - ", "NEW DELHI: ".
  private static func dashed(
    _ text: [UInt8], _ window: Range<Int>, _ range: Range<Int>, isFirst: Bool
  ) -> Int? {
    var index = window.lowerBound
    while index < min(window.upperBound, window.lowerBound + 80) {
      let byte = text[index]
      // Inside a word nothing ends and no dash stands.
      if ByteScan.isAlphanumeric(byte) || byte == 0x2C {
        index += 1
        continue
      }
      if byte == 0x2E || byte == 0x3F || byte == 0x22 {
        // A stop ends the search unless it ends an abbreviation, as in "Oct. 3".
        if byte != 0x2E || index + 1 >= range.upperBound || text[index + 1] != 0x20 { return nil }
      }
      let prefix = ByteScan.trim(text, window.lowerBound..<index)
      if byte == 0x3A, !prefix.isEmpty {
        let words = ByteScan.words(text, prefix, limit: 5)
        let end = ByteScan.skipSpace(text, index + 1, end: range.upperBound)
        guard isFirst, end > index + 1, words.count <= 4, prefix.count >= 4, prefix.count <= 40,
          words.allSatisfy({ isCapitals(text, $0) })
            // "Kathmandu, Nov 28: The …"
            || text[prefix].contains(0x2C) && DateForm.hasMonthAndDay(text, prefix)
              && isPlace(text, prefix),
          startsSentence(text, end, range)
        else { return nil }
        return end
      }
      if let end = afterDash(text, index, range), !prefix.isEmpty {
        return isDateline(text, prefix, isFirst: isFirst) ? end : nil
      }
      index += 1
    }
    return nil
  }

  private static func isDateline(_ text: [UInt8], _ prefix: Range<Int>, isFirst: Bool) -> Bool {
    let words = ByteScan.words(text, prefix, limit: 10)
    guard words.count <= 9, isPlace(text, prefix), let first = words.first else { return false }
    let hasComma = text[prefix].contains(0x2C)
    if hasComma, DateForm.hasMonthAndDay(text, prefix) { return true }
    guard isCapitals(text, first) else { return false }
    if hasComma { return true }
    // One word in capitals may be an acronym; a city is longer or well known.
    guard isFirst else { return false }
    if words.count > 1 { return words.allSatisfy { isCapitals(text, $0) } }
    return first.count >= 5 || shortCities.contains(Array(text[first]))
  }

  /// First offset after a dash that closes a dateline and the spaces after it.
  private static func afterDash(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Int? {
    let start = ByteScan.skipSpace(text, index, end: range.upperBound)
    guard start < range.upperBound else { return nil }
    var end = start
    if text[start] == 0x2D {
      while end < range.upperBound, text[end] == 0x2D { end += 1 }
      // A hyphen joins words unless a space stands on both sides.
      if end == start + 1, start == index || end >= range.upperBound || text[end] != 0x20 {
        return nil
      }
    } else if start + 2 < range.upperBound, text[start] == 0xE2, text[start + 1] == 0x80,
      (0x93...0x95).contains(text[start + 2])
    {
      end = start + 3
    } else {
      return nil
    }
    end = ByteScan.skipSpace(text, end, end: range.upperBound)
    return startsSentence(text, end, range) ? end : nil
  }

  private static func startsSentence(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    let (value, _) = ByteScan.scalar(text, at: index, end: range.upperBound)
    let kind = ByteScan.kind(value)
    return kind == .upper || kind == .caseless || kind == .digit || value == 0x201C || value == 0x22
      || value == 0x2018
  }

  private static func bracket(_ text: [UInt8], _ window: Range<Int>) -> (
    open: Int, inside: Range<Int>, after: Int
  )? {
    for open in window {
      let byte = text[open]
      let isWide =
        byte == 0xE3 && open + 2 < window.upperBound && text[open + 1] == 0x80
        && text[open + 2] == 0x90
      guard byte == 0x28 || byte == 0x5B || isWide else { continue }
      let start = open + (isWide ? 3 : 1)
      for close in start..<max(start, window.upperBound) {
        if isWide {
          guard text[close] == 0xE3, close + 2 < window.upperBound, text[close + 1] == 0x80,
            text[close + 2] == 0x91
          else { continue }
          return (open, start..<close, close + 3)
        }
        if text[close] == (byte == 0x28 ? 0x29 : 0x5D) { return (open, start..<close, close + 1) }
      }
      return nil
    }
    return nil
  }

  private static func equals(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    for index in range where text[index] == 0x3D {
      let words = ByteScan.words(text, range.lowerBound..<index, limit: 6)
      return words.count <= 5 ? index + 1 : nil
    }
    return nil
  }

  /// Capitalised words, numbers and the small words of place names.
  private static func isPlace(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let words = ByteScan.words(text, range, limit: 11)
    guard words.count <= 10, let first = words.first, startsUpper(text, first),
      !openers.contains(text[first].map(ByteScan.lower))
    else { return false }
    return words.allSatisfy { word in
      startsUpper(text, word) || ByteScan.isDigit(text[word.lowerBound])
        || text[word.lowerBound] == 0x2F || text[word.lowerBound] == 0x28
        || small.contains(text[word].map(ByteScan.lower))
    }
  }

  private static func startsUpper(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    let (value, _) = ByteScan.scalar(text, at: word.lowerBound, end: word.upperBound)
    return ByteScan.kind(value) == .upper
  }

  private static func isCapitals(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var letters = 0
    for index in range {
      if ByteScan.isLower(text[index]) { return false }
      if ByteScan.isUpper(text[index]) { letters += 1 }
    }
    return letters >= 2
  }

  private static func hasHangul(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text[range].contains { (0xEA...0xED).contains($0) }
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  private static let small = set("of the de del la al el and near in on du des")
  private static let openers = set(
    "on in by at since after before from until during the a an this that for with as when")
  private static let shortCities = set(
    "ROME LIMA OSLO BAKU DOHA KYIV KIEV BERN BONN CALI GAZA HAMA HOMS IDLIB OSH ADEN SUVA LOME")
}
