import Events

/// Words that several sections share.
enum Wording {
  /// “1 incident”, “29 incidents”.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(self.number(number)) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// “1 of 12 incidents names …”, “3 of 12 incidents name …”: a count of a whole with its verb.
  static func share(_ count: Int, of total: Int, _ singular: String, _ plural: String) -> String {
    "\(number(count)) of \(number(total)) incidents \(count == 1 ? singular : plural)"
  }

  /// A number with its thousands parted: “29”, “1,000”, “12,345”.
  static func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return number < 0 ? "-" + result : result
  }

  /// “Daily NK”, “Daily NK and SinoNK”, “Daily NK, KCNA and SinoNK”.
  static func list(_ words: [String]) -> String {
    guard let last = words.last else { return "" }
    if words.count == 1 { return last }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A quotation in outer marks that the text itself does not use.
  static func quoted(_ text: String) -> String {
    let marks: [Unicode.Scalar] = ["“", "”", "\""]
    return text.unicodeScalars.contains(where: marks.contains) ? "‘\(text)’" : "“\(text)”"
  }

  /// The words with no-break spaces between them.
  static func unbroken(_ text: String) -> String {
    String(text.map { $0 == " " ? "\u{00A0}" : $0 })
  }

  /// First letter in upper case.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// First letter in lower case, unless the word is an abbreviation.
  static func lowercased(_ text: String) -> String {
    guard let first = text.first, let second = text.dropFirst().first, !second.isUppercase else {
      return text
    }
    return first.lowercased() + text.dropFirst()
  }

  /// Whether a name takes a plural verb: “Chinese authorities are”.
  static func isPlural(_ name: String) -> Bool {
    name.lowercased().hasSuffix("police")
      || name.hasSuffix("s") && !name.hasSuffix("ss") && !name.hasSuffix("us")
  }

  /// How clear the text is, in words.
  static func confidence(_ value: Double) -> String {
    value >= 0.8 ? "high" : value >= 0.5 ? "medium" : "low"
  }

  /// A kind of date as heads of columns and the key name it.
  static func certainty(_ certainty: DateCertainty) -> String {
    switch certainty {
    case .day: "day known"
    case .range: "stated range"
    case .between: "a day between"
    case .before: "by this day"
    case .after: "from this day on"
    case .coarse: "month or year"
    case .since: "ongoing since"
    case .continuing: "ongoing, no start"
    case .publicationOnly: "day of report only"
    case .unknownYear: "year not stated"
    case .undated: "no date"
    }
  }

  /// Numbers as ranges: 1 2 3 7 as “1–3 7”.
  static func ranges(_ numbers: [Int]) -> [(first: Int, words: String)] {
    var result: [(first: Int, words: String)] = []
    var index = 0
    while index < numbers.count {
      var end = index
      while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
      let first = numbers[index]
      if end >= index + 2 {
        result.append((first, "\(first)–\(numbers[end])"))
      } else {
        for number in numbers[index...end] { result.append((number, "\(number)")) }
      }
      index = end + 1
    }
    return result
  }
}
