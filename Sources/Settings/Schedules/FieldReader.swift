/// Reads one field of a schedule: numbers or names, ranges, steps and lists.
struct FieldReader {
  let text: String
  let field: String
  let range: ClosedRange<Int>
  var names: [String: Int] = [:]
  /// What stands between the ends of a range: `..` or `-`.
  let rangeSign: String
  /// Whether a range may run over the end, as `Sat..Mon`.
  var wraps = false

  /// The values that a field takes.
  func values(_ field: Substring) throws(ScheduleError) -> Set<Int> {
    var result: Set<Int> = []
    for part in field.split(separator: ",", omittingEmptySubsequences: false) {
      result.formUnion(try values(ofPart: part))
    }
    return result
  }

  private func values(ofPart part: Substring) throws(ScheduleError) -> Set<Int> {
    let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = pieces.first, pieces.count <= 2 else { throw fault(part) }
    var step = 1
    if pieces.count == 2 {
      guard let number = number(pieces[1]), number >= 1 else {
        throw fault(part, hint: "a step is a number from 1, as in 0/15")
      }
      step = number
    }
    if first == "*" {
      return Set(stride(from: range.lowerBound, through: range.upperBound, by: step))
    }
    if let sign = ends(of: first) {
      let (low, high) = (try value(sign.0), try value(sign.1))
      if low > high {
        guard wraps else {
          throw fault(part, hint: "a range begins with the smaller value")
        }
        return Set(stride(from: low, through: high + range.count, by: step)).mapped { day in
          day > range.upperBound ? day - range.count : day
        }
      }
      return Set(stride(from: low, through: high, by: step))
    }
    let start = try value(first)
    return pieces.count == 2
      ? Set(stride(from: start, through: range.upperBound, by: step)) : [start]
  }

  private func ends(of part: Substring) -> (Substring, Substring)? {
    guard let place = part.firstRange(ofText: rangeSign) else { return nil }
    return (part[..<place.lowerBound], part[place.upperBound...])
  }

  private func value(_ word: Substring) throws(ScheduleError) -> Int {
    if let named = names[word.lowercased()] { return named }
    guard let number = number(word) else {
      let near = Spelling.nearest(to: String(word), among: names.keys.sorted())
      throw fault(word, hint: near.map { "did you mean “\($0)”?" })
    }
    guard range.contains(number) else {
      throw fault(
        word, hint: "\(field) go from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private func number(_ word: Substring) -> Int? {
    guard !word.isEmpty, word.utf8.count <= 4, word.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(word)
  }

  private func fault(_ part: Substring, hint: String? = nil) -> ScheduleError {
    ScheduleError(
      text: text, message: "“\(part)” is none of the \(field)",
      hint: hint ?? "\(field) go from \(range.lowerBound) to \(range.upperBound); *, lists with , "
        + "and ranges with \(rangeSign) are understood")
  }
}

extension Substring {
  func firstRange(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension Set<Int> {
  fileprivate func mapped(_ body: (Int) -> Int) -> Set<Int> { Set(map(body)) }
}

/// Names of weekdays and months, short and long.
enum CalendarNames {
  static let weekdays: [String: Int] = names([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ])
  static let months: [String: Int] = names([
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ])

  private static func names(_ words: [String]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, word) in words.enumerated() {
      result[word] = index + 1
      result[String(word.prefix(3))] = index + 1
    }
    return result
  }
}
