extension EDTFParser {
  /// The time of day after a date, from the `T` to the end of the string.
  mutating func dateTime(on date: EDTF.Date) throws(EDTFError) -> EDTF.DateTime {
    guard let day = date.plainDay else {
      throw unexpected("the end; only a full date without qualifiers has a time of day")
    }
    advance()
    let hourStart = position
    let hour = try twoDigits("hours")
    try separator()
    let minute = try twoDigits("minutes")
    try separator()
    let second = try twoDigits("seconds")
    guard (hour < 24 && minute < 60 && second < 60) || (hour, minute, second) == (24, 0, 0) else {
      throw error(
        .invalidTime, at: hourStart, "there is no time \(text(since: hourStart))",
        expected: "00:00:00 to 23:59:59, or 24:00:00")
    }
    let zone = try zone()
    try end(expecting: zone == nil ? "'Z', '+' or '-' and a zone, or the end" : "the end")
    return EDTF.DateTime(date: day, hour: hour, minute: minute, second: second, zone: zone)
  }

  private mutating func zone() throws(EDTFError) -> EDTF.DateTime.Zone? {
    if skip(.Z) { return .utc }
    let start = position
    let isNegative = skip(.hyphen)
    guard isNegative || skip(.plus) else { return nil }
    let hours = try twoDigits("hours of the zone")
    let minutes = skip(.colon) ? try twoDigits("minutes of the zone") : nil
    let offset = hours * 60 + (minutes ?? 0)
    guard (minutes ?? 0) < 60, offset <= (isNegative ? 12 : 14) * 60, !(isNegative && offset == 0)
    else {
      throw error(
        .invalidZone, at: start, "there is no zone \(text(since: start))",
        expected: "'Z', or an offset -12:00 to +14:00 (none is '+00:00')")
    }
    return .offset(isNegative: isNegative, hours: hours, minutes: minutes)
  }

  private mutating func twoDigits(_ what: String) throws(EDTFError) -> Int {
    guard let tens = digit(), let ones = digit() else {
      throw unexpected("two digits of \(what)")
    }
    return Int(tens) * 10 + Int(ones)
  }

  private mutating func separator() throws(EDTFError) {
    guard skip(.colon) else { throw unexpected("':'; time has hours, minutes and seconds") }
  }
}

extension EDTF.Date {
  /// The day, where every digit is stated and nothing qualified.
  var plainDay: CivilDate? {
    guard qualifier == nil, let year = year.value.number, let month = month?.value.number,
      let day = day?.value.number
    else { return nil }
    return CivilDate(year, month, day)
  }
}
