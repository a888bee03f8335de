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

  /// Whether a short line at the head of a page ends or begins with a whole date that stands apart
  /// from its other words: "Transcript, evening news, 14 March 2021", "[14 March 2021] Police …",
  /// "Bulletin of 14 March 2021".
  static func isDatedHead(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 120 else { return false }
    let tokens = tokens(text, range)
    guard tokens.count <= 18 else { return false }
    let forms = tokens.map { form(text, $0) }
    if let last = forms.lastIndex(of: .none) {
      let tail = (last + 1)..<forms.count
      if isWhole(forms[tail]), let first = tail.first {
        let before = text[tokens[last]].map(ByteScan.lower)
        if stands(text, tokens[last].upperBound..<tokens[first].lowerBound)
          || issues.contains(before)
        {
          return true
        }
        // "Bulletin of 14 March", but not "the attack of 14 March".
        return last > 0 && before == Array("of".utf8)
          && issues.contains(text[tokens[last - 1]].map(ByteScan.lower))
      }
    }
    guard let first = forms.firstIndex(of: .none),
      let end = forms[..<first].indices.last(where: {
        ByteScan.isAlphanumeric(text[tokens[$0].lowerBound])
      }),
      isWhole(forms[...end])
    else { return false }
    return stands(text, tokens[end].upperBound..<tokens[first].lowerBound)
  }

  private static func isWhole(_ forms: ArraySlice<Form>) -> Bool {
    let numbers = forms.count { $0 == .number }
    return forms.contains(.year) && (forms.contains(.month) ? numbers >= 1 : numbers >= 2)
  }

  /// Whether a mark stands between two words: a comma, a bar, a bracket, a dash.
  private static func stands(_ text: [UInt8], _ gap: Range<Int>) -> Bool {
    text[gap].contains { $0 != 0x20 && $0 != 0x27 && $0 != 0x2E }
  }

  /// Whether a year, a month and a day stand in a range, all as words or all as numbers.
  static func hasWholeDate(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let forms = tokens(text, range).map { form(text, $0) }
    guard let year = forms.firstIndex(of: .year) else { return false }
    return isWhole(forms[...])
      && (forms.contains(.month)
        || forms[year...].dropFirst().prefix(2).allSatisfy { $0 == .number })
  }

  static func isMonth(_ text: [UInt8], _ word: Range<Int>) -> Bool { form(text, word) == .month }

  private enum Form { case none, year, month, number, whole, beside }

  private static func tokens(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start: Int?
    for index in range {
      let byte = text[index]
      let inside = ByteScan.isAlphanumeric(byte) || byte >= 0x80
      // "송고시간2021": a number begins anew after Hangul.
      if inside, let from = start, ByteScan.isDigit(byte), text[index - 1] >= 0x80 {
        tokens.append(from..<index)
        start = index
      }
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
      if rest.isEmpty {
        return digits == 4 ? .year : digits <= 2 ? .number : digits == 3 ? .beside : .none
      }
      if rest == Array("년".utf8) { return .year }
      if rest == Array("월".utf8) { return .month }
      if numberEndings.contains(rest) || beside.contains(rest) && isHangul(rest) { return .number }
      // "10h05"
      if rest.first == 0x68, rest.dropFirst().allSatisfy(ByteScan.isDigit) { return .number }
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

  private static let numberEndings = set("st nd rd th am pm 일 시 분 초 일발 일자")

  /// What has a day of its own, and is numbered or dated by it.
  private static let issues = set(
    """
    bulletin issue edition release statement report brief briefing newsletter digest update
    transcript dispatch communique communiqué roundup round up summary dated date no
    """)

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
    juche 주체 created filed issued released publication dated hrs local time
    입력 수정 등록 승인 송고 송고시간 등록일 작성 작성일 게시 게시일 년 기사입력 최종수정 오전 오후 월 화 수 목 금 토 일 월요일 화요일 수요일
    목요일 금요일 토요일 일요일 발행 게재
    """)
}
