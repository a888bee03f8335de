/// Writes CSV after RFC 4180: CRLF, quotes only where they must stand.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether cells that a spreadsheet would take for formulas are neutralised.
  let safe: Bool

  init(safe: Bool = false) { self.safe = safe }

  /// Writes a record.
  mutating func row(_ fields: [String?]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      if let field { self.field(field) }
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  private mutating func field(_ value: String) {
    var needsQuotes = false
    let isFormula = safe && Self.isFormula(value)
    for byte in value.utf8
    where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
      needsQuotes = true
      break
    }
    if !needsQuotes, !isFormula {
      bytes.append(contentsOf: value.utf8)
      return
    }
    bytes.append(0x22)
    // An apostrophe makes a spreadsheet take the cell for text.
    if isFormula { bytes.append(0x27) }
    for byte in value.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a spreadsheet could run the cell; plain numbers are none.
  static func isFormula(_ value: String) -> Bool {
    guard let first = value.utf8.first(where: { $0 != 0x20 }) else { return false }
    switch first {
    case 0x3D, 0x40, 0x09, 0x0D: return true
    case 0x2B, 0x2D: return Double(value) == nil
    default: return false
    }
  }
}
