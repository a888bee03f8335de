/// A date in the Extended Date/Time Format, ISO 8601-2:2019 annex A, levels 0, 1 and 2.
///
/// A value keeps how it was written, so that printing gives back the very string that was read;
/// two values are equal when they are written alike. What they mean stands in ``earliest``,
/// ``latest``, ``precision`` and ``qualifier``.
///
/// Source: <https://www.loc.gov/standards/datetime/>. The points on which implementations differ
/// are settled in the numbered decision on EDTF.
public struct EDTF: Hashable, Sendable {
  /// The four forms of an expression.
  public enum Value: Hashable, Sendable {
    /// A date of any precision: `2012-04-28`, `199X`, `2012-21~`, `Y-17E7`.
    case date(Date)
    /// A day with a time of day: `2016-08-25T17:29:00+09:00`.
    case dateTime(DateTime)
    /// From a date to a date, either open or unknown: `2012-04-26/2012-05-01`, `2021-05/..`.
    case interval(Interval)
    /// One or all of several dates: `[..2012-05-09]`, `{1667,1668,1670..1672}`.
    case set(DateSet)
  }

  /// The expression, in its form.
  public let value: Value

  init(_ value: Value) { self.value = value }

  /// Reads an EDTF string of any level.
  ///
  /// - Throws: ``EDTFError`` with the column, the reason and what was expected there. The time
  ///   taken is linear in the length of the string, whatever it holds.
  public init(parsing text: String) throws(EDTFError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads an EDTF string of any level from its UTF-8 bytes.
  public init(parsing bytes: [UInt8]) throws(EDTFError) {
    var parser = EDTFParser(bytes)
    self.init(try parser.expression())
  }
}

extension EDTF: LosslessStringConvertible {
  /// Reads an EDTF string, or gives nil; ``init(parsing:)-(String)`` says why.
  public init?(_ description: String) {
    guard let edtf = try? EDTF(parsing: description) else { return nil }
    self = edtf
  }

  /// The EDTF string, exactly as read.
  public var description: String {
    var text = ASCIIWriter()
    write(to: &text)
    return text.string
  }

  private func write(to text: inout ASCIIWriter) {
    switch value {
    case .date(let date): date.write(to: &text)
    case .dateTime(let dateTime): dateTime.write(to: &text)
    case .interval(let interval): interval.write(to: &text)
    case .set(let set): set.write(to: &text)
    }
  }
}

extension EDTF: Codable {
  /// Decodes an EDTF string.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    do {
      try self.init(parsing: text)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not EDTF: \(error)"))
    }
  }

  /// Encodes the EDTF string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
