extension CivilDate: CustomStringConvertible {
  /// ISO 8601 calendar date, `2012-04-28`; a year before 0 keeps its sign.
  public var description: String {
    let (year, month, day) = components
    if 0...9999 ~= year {
      // Ten bytes, which a string holds in itself.
      return String(unsafeUninitializedCapacity: 10) { text in
        func put(_ value: Int, _ at: Int) {
          text[at] = 0x30 + UInt8(truncatingIfNeeded: value / 10 % 10)
          text[at + 1] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
        }
        put(year / 100, 0)
        put(year, 2)
        text[4] = 0x2D
        put(month, 5)
        text[7] = 0x2D
        put(day, 8)
        return 10
      }
    }
    var text = ASCIIWriter()
    text.year(year)
    text.append("-")
    text.number(month, width: 2)
    text.append("-")
    text.number(day, width: 2)
    return text.string
  }

  /// ISO 8601 week date, `2012-W17-6`.
  public var weekDescription: String {
    let (year, week) = isoWeek
    var text = ASCIIWriter()
    text.year(year)
    text.append("-W")
    text.number(week, width: 2)
    text.append("-")
    text.number(weekday, width: 1)
    return text.string
  }

  /// ISO 8601 ordinal date, `2012-119`.
  public var ordinalDescription: String {
    var text = ASCIIWriter()
    text.year(year)
    text.append("-")
    text.number(dayOfYear, width: 3)
    return text.string
  }
}

extension CivilDate: Codable {
  /// Decodes an ISO 8601 calendar date.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CivilDate(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an ISO 8601 date: \(text)"))
    }
    self = date
  }

  /// Encodes an ISO 8601 calendar date.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension CivilDate {
  /// The day that an ISO 8601 calendar date in extended format (`2012-04-28`) names, or nil.
  ///
  /// `-0000` is refused: year 0 has one name.
  public init?(iso text: String) {
    var reader = DigitReader(text)
    guard let year = reader.year(), reader.skip("-"), let month = reader.number(2),
      reader.skip("-"), let day = reader.number(2), reader.isAtEnd
    else { return nil }
    self.init(year, month, day)
  }

  /// The day that an ISO 8601 date names, or nil.
  ///
  /// Calendar (`2012-04-28`, `20120428`), week (`2012-W17-6`, `2012W176`) and ordinal dates
  /// (`2012-119`, `2012119`) are read, in the extended and the basic format. A week without a
  /// weekday is no day and therefore refused.
  public init?(iso8601 text: String) {
    var reader = DigitReader(text)
    guard let year = reader.year() else { return nil }
    let extended = reader.skip("-")
    if reader.skip("W") {
      guard let week = reader.number(2), reader.skip("-") == extended,
        let weekday = reader.number(1), reader.isAtEnd
      else { return nil }
      self.init(isoYear: year, week: week, weekday: weekday)
      return
    }
    if reader.remaining == 3 {
      guard let dayOfYear = reader.number(3) else { return nil }
      self.init(year: year, dayOfYear: dayOfYear)
      return
    }
    guard let month = reader.number(2), reader.skip("-") == extended,
      let day = reader.number(2), reader.isAtEnd
    else { return nil }
    self.init(year, month, day)
  }
}
