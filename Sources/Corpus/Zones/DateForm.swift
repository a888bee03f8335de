/// Telling that words have the form of a date, without saying which.
enum DateForm {
  /// Whether a line holds a date and next to nothing else: times, zones, words such as "Published".
  static func isDateLine(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 120 else { return false }
    var hasYear = false
    var hasMonth = false
    var numbers = 0
    var isDate = false
    for word in tokens(text, range) {
      switch form(text, word) {
      case .year: hasYear = true
      case .month: hasMonth = true
      case .number: numbers += 1
      case .whole: isDate = true
      case .beside: break
      case .none: return false
      }
    }
    return isDate || (hasYear && (hasMonth || numbers >= 2)) || (hasMonth && numbers >= 1)
  }

  /// Whether a month's name is followed or preceded by a day's number.
  static func hasMonthAndDay(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var previous = Form.none
    for word in tokens(text, range) {
      let next = form(text, word)
      if (previous == .month && next == .number) || (previous == .number && next == .month) {
        return true
      }
      previous = next
    }
    return false
  }

  /// Whether a whole date stands among at most two words that are none of it.
  static func isMostlyDate(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 80 else { return false }
    let forms = tokens(text, range).map { form(text, $0) }
    return forms.contains(.year) && forms.contains(.month) && forms.contains(.number)
      && forms.count { $0 == .none } <= 2
  }

  static func isMonth(_ text: [UInt8], _ word: Range<Int>) -> Bool { form(text, word) == .month }

  private enum Form { case none, year, month, number, whole, beside }

  private static func tokens(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start: Int?
    for index in range {
      let byte = text[index]
      let inside = ByteScan.isAlphanumeric(byte) || byte >= 0x80
      if inside, start == nil { start = index }
      if !inside, let from = start {
        tokens.append(from..<index)
        start = nil
      }
    }
    if let from = start { tokens.append(from..<range.upperBound) }
    return tokens
  }

  private static func form(_ text: [UInt8], _ word: Range<Int>) -> Form {
    var digits = 0
    for index in word {
      guard ByteScan.isDigit(text[index]) else { break }
      digits += 1
    }
    let rest = text[(word.lowerBound + digits)..<word.upperBound].map(ByteScan.lower)
    if digits > 0 {
      if rest.isEmpty { return digits == 4 ? .year : digits <= 2 ? .number : .none }
      if numberEndings.contains(rest) { return .number }
      if rest == Array("년".utf8) { return .year }
      return .none
    }
    if months.contains(rest) { return .month }
    if beside.contains(rest) { return .beside }
    // Marks outside ASCII, as a middle dot, stand between the parts.
    return rest.allSatisfy { $0 >= 0x80 } && rest.count <= 3 && !isHangul(rest) ? .beside : .none
  }

  private static func isHangul(_ bytes: [UInt8]) -> Bool {
    bytes.first.map { $0 >= 0xEA && $0 <= 0xED } ?? false
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
  }

  private static let numberEndings = set("st nd rd th am pm 월 일 시 분 초")

  private static let months = set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """)

  private static let beside = set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun am pm a m p gmt utc kst jst edt est et bst cet ist pst pdt at on of the by date
    published updated posted last first modified comment comments min read ago t z
    입력 수정 등록 승인 송고 기사입력 최종수정 오전 오후 월 화 수 목 금 토 일 월요일 화요일 수요일
    목요일 금요일 토요일 일요일 발행 게재
    """)
}
