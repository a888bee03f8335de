import CivilTime
import Events
import Records

/// The members of a date, as they come.
struct DateDraft {
  private var edtf: String?
  private var earliest: CivilDate?
  private var latest: CivilDate?
  private var hasBounds = false
  private var hasDetail = false
  private var detail = DateEstimate.unknown

  /// Takes a member; false where it is none of a date's.
  mutating func take(_ key: JSONKey, _ reader: inout JSONReader) throws(JSONError) -> Bool {
    switch key {
    case "edtf", "date": edtf = try reader.optionalString()
    case "earliest":
      earliest = try reader.day()
      hasBounds = true
    case "latest":
      latest = try reader.day()
      hasBounds = true
    case "dateDetail":
      if try reader.null() { return true }
      hasDetail = true
      try reader.members { (key, reader) throws(JSONError) in try takeDetail(key, &reader) }
    default: return false
    }
    return true
  }

  private mutating func takeDetail(_ key: JSONKey, _ reader: inout JSONReader) throws(JSONError) {
    switch key {
    case "kind": detail.kind = try reader.named()
    case "qualifier": detail.qualifier = try reader.null() ? nil : try reader.named()
    case "basis": detail.basis = try reader.named()
    case "anchor": detail.anchor = try reader.optionalString()
    case "alternatives": detail.alternatives = try reader.strings()
    case "precision": detail.precision = try reader.named()
    case "stated": detail.stated = try reader.optionalString()
    case "confidence": detail.confidence = try reader.number()
    case "rules": detail.rules = try reader.strings()
    default: try reader.skip()
    }
  }

  /// The date; what no member says follows from its EDTF value.
  func estimate(_ reader: JSONReader, basis: DateEstimate.Basis) throws(JSONError) -> DateEstimate {
    var date = detail
    if !hasDetail || !hasBounds, let edtf {
      guard let value = EDTF(edtf) else { throw reader.fault("“\(edtf)” is no EDTF date") }
      let implied = DateEstimate(value, basis: basis)
      if !hasDetail { date = implied }
      date.earliest = implied.earliest
      date.latest = implied.latest
    }
    date.edtf = edtf
    if hasBounds {
      date.earliest = earliest
      date.latest = latest
    }
    return date
  }
}

extension JSONReader {
  /// Reads a whole number, or nil where `null` stands.
  mutating func optionalInt() throws(JSONError) -> Int? { try null() ? nil : try int() }

  /// Reads an array of strings, or `null` as none.
  mutating func strings() throws(JSONError) -> [String] {
    if try null() { return [] }
    var values: [String] = []
    try array { (reader) throws(JSONError) in values.append(try reader.string()) }
    return values
  }

  /// Reads a word of a closed list.
  mutating func named<Value: RawRepresentable<String>>() throws(JSONError) -> Value {
    let name = try string()
    guard let value = Value(rawValue: name) else {
      throw fault("“\(name)” is not in the closed list of this member")
    }
    return value
  }

  /// Reads an ISO 8601 day, or nil where `null` stands.
  mutating func day() throws(JSONError) -> CivilDate? {
    guard let text = try optionalString() else { return nil }
    if let day = CivilDate(plain: text) ?? CivilDate(iso: text) { return day }
    throw fault("“\(text)” is no day")
  }

  /// Reads the members of a span; `start` and `end` are scalars.
  static func span(_ start: Int?, _ end: Int?, _ byteStart: Int?, _ byteEnd: Int?) -> TextSpan {
    let from = start ?? byteStart ?? 0
    let to = end ?? byteEnd ?? from
    return TextSpan(byteStart: byteStart ?? from, byteEnd: byteEnd ?? to, start: from, end: to)
  }
}

extension CivilDate {
  /// The day of `2012-04-28`, read without splitting strings; nil for any other form.
  fileprivate init?(plain text: String) {
    let utf8 = text.utf8
    guard utf8.count == 10 else { return nil }
    var fields = (0, 0, 0)
    for (position, byte) in utf8.enumerated() {
      if position == 4 || position == 7 {
        guard byte == 0x2D else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      if position < 4 {
        fields.0 = fields.0 * 10 + digit
      } else if position < 7 {
        fields.1 = fields.1 * 10 + digit
      } else {
        fields.2 = fields.2 * 10 + digit
      }
    }
    self.init(fields.0, fields.1, fields.2)
  }
}
