import CivilTime
import Events

/// Reading the closed forms of dates that metadata use: EDTF, ISO 8601 with or without a time, year
/// first with strokes or dots, English and Korean words.
///
/// The day is taken as written; no zone is applied. A day and month given only by numbers with the
/// year last is not read, for nothing says which is which.
enum PublishedDate {
  static func parse(_ text: String) -> DateEstimate? {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty, trimmed.utf8.count <= 120 else { return nil }
    if let edtf = EDTF(trimmed) {
      if case .dateTime(let dateTime) = edtf.value { return DateEstimate(.day(dateTime.date)) }
      return DateEstimate(edtf)
    }
    return words(Array(trimmed.utf8)).map { DateEstimate($0) }
  }

  /// The day or month in a run of numbers and month names.
  private static func words(_ text: [UInt8]) -> EDTF? {
    var numbers: [(value: Int, digits: Int)] = []
    var month: Int?
    var monthAt = 0
    var index = 0
    while index < text.count, numbers.count < 3 {
      let byte = text[index]
      if ByteScan.isDigit(byte) {
        let start = index
        var value = 0
        while index < text.count, ByteScan.isDigit(text[index]), index - start < 9 {
          value = value * 10 + Int(text[index] - 0x30)
          index += 1
        }
        numbers.append((value, index - start))
        // A clock time follows the date; its numbers are none of the date's.
        if index < text.count, text[index] == 0x3A {
          numbers.removeLast()
          break
        }
      } else if ByteScan.isLetter(byte) {
        let start = index
        while index < text.count, ByteScan.isLetter(text[index]) { index += 1 }
        let word = text[start..<index].prefix(3).map(ByteScan.lower)
        if month == nil, index - start >= 3, let found = months.firstIndex(of: word) {
          month = found + 1
          monthAt = numbers.count
        }
      } else {
        index += 1
      }
    }
    return month.map { date(numbers, month: $0, at: monthAt) } ?? date(numbers)
  }

  private static func date(_ numbers: [(value: Int, digits: Int)], month: Int, at: Int) -> EDTF? {
    guard let year = numbers.first(where: { $0.digits == 4 })?.value else { return nil }
    if let day = numbers.first(where: { $0.digits <= 2 })?.value {
      return CivilDate(year, month, day).map { EDTF.day($0) }
    }
    return EDTF.month(year, month)
  }

  private static func date(_ numbers: [(value: Int, digits: Int)]) -> EDTF? {
    if let first = numbers.first, first.digits == 8 {
      return CivilDate(first.value / 10_000, first.value / 100 % 100, first.value % 100)
        .map { EDTF.day($0) }
    }
    guard numbers.count >= 2, numbers[0].digits == 4, numbers[1].digits <= 2 else { return nil }
    if numbers.count >= 3, numbers[2].digits <= 2 {
      return CivilDate(numbers[0].value, numbers[1].value, numbers[2].value).map { EDTF.day($0) }
    }
    return EDTF.month(numbers[0].value, numbers[1].value)
  }

  /// The day that an address carries: `/2012/05/09/`, `/2016-08-25-`, `/20160825`.
  static func inAddress(_ url: String) -> DateEstimate? {
    let text = Array(url.utf8)
    var index = text.firstIndex(of: 0x3A).map { $0 + 3 } ?? 0
    while index < text.count, text[index] != 0x2F { index += 1 }
    while index < text.count {
      guard ByteScan.isDigit(text[index]), !ByteScan.isAlphanumeric(text[index - 1]) else {
        index += 1
        continue
      }
      var run = index
      while run < text.count, ByteScan.isDigit(text[run]) { run += 1 }
      if let day = day(text, index..<run) { return DateEstimate(.day(day)) }
      index = run
    }
    return nil
  }

  private static func day(_ text: [UInt8], _ run: Range<Int>) -> CivilDate? {
    func number(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    }
    func plausible(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
      (1900...2100).contains(year) ? CivilDate(year, month, day) : nil
    }
    let start = run.lowerBound
    if run.count == 8 {
      return plausible(
        number(start..<(start + 4)), number((start + 4)..<(start + 6)),
        number((start + 6)..<(start + 8)))
    }
    guard run.count == 4, run.upperBound + 5 < text.count + 1 else { return nil }
    let mark = text.indices.contains(run.upperBound) ? text[run.upperBound] : 0
    guard mark == 0x2F || mark == 0x2D else { return nil }
    var parts: [Int] = []
    var index = run.upperBound
    while parts.count < 2, index < text.count, text[index] == mark {
      let from = index + 1
      var to = from
      while to < text.count, ByteScan.isDigit(text[to]) { to += 1 }
      guard to > from, to - from <= 2 else { return nil }
      parts.append(number(from..<to))
      index = to
    }
    return parts.count == 2 ? plausible(number(run), parts[0], parts[1]) : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }
}

extension String {
  /// The string without white space around it.
  var trimmingSpaces: String {
    let bytes = Array(utf8)
    return String(decoding: bytes[ByteScan.trim(bytes, 0..<bytes.count)], as: UTF8.self)
  }
}
