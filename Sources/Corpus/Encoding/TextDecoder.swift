import Records

/// Turns the bytes of a source into UTF-8.
///
/// The rule, in this order:
/// 1. a byte order mark says UTF-8, UTF-16 LE or UTF-16 BE;
/// 2. bytes of which nearly every second one is NUL are UTF-16; any other NUL means a binary file;
/// 3. what is valid UTF-8 is UTF-8;
/// 4. UTF-8 with damage (more whole characters than faults, or a surrogate) is an error, not a guess;
/// 5. what an HTML page declares, if it is an encoding that is read;
/// 6. pairs of bytes in the rows of Hangul throughout are EUC-KR (as extended in code page 949);
/// 7. the rest is Windows-1252 if few bytes lie outside ASCII and none is undefined or a control;
/// 8. everything else is an error with the offset of the first byte that is not UTF-8.
enum TextDecoder {
  struct Fault: Error, Hashable {
    enum Reason { case binary, encoding, converter }
    var reason: Reason
    /// Offset of the first byte that is wrong.
    var offset: Int
    var message: String
  }

  static func decode(_ bytes: [UInt8], declared: String? = nil) throws(Fault) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try utf8(Array(bytes.dropFirst(3)), shift: 3)
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw Fault(reason: .encoding, offset: 0, message: "UTF-32 is not read")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try UTF16Text.decode(bytes, from: 2, big: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try UTF16Text.decode(bytes, from: 2, big: true) }
    if let offset = bytes.firstIndex(of: 0) {
      if let big = UTF16Text.byteOrder(bytes) {
        return try UTF16Text.decode(bytes, from: 0, big: big)
      }
      throw Fault(reason: .binary, offset: offset, message: "a NUL byte at offset \(offset)")
    }
    guard let fault = UTF8Check.firstFault(bytes) else { return bytes }
    return try legacy(bytes, fault, declared)
  }

  private static func utf8(_ bytes: [UInt8], shift: Int) throws(Fault) -> [UInt8] {
    if let offset = bytes.firstIndex(of: 0) {
      throw Fault(
        reason: .binary, offset: offset + shift, message: "a NUL byte at offset \(offset + shift)")
    }
    guard let fault = UTF8Check.firstFault(bytes) else { return bytes }
    throw notUTF8(fault + shift)
  }

  private static func legacy(_ bytes: [UInt8], _ fault: Int, _ declared: String?) throws(Fault)
    -> [UInt8]
  {
    let survey = Survey(bytes)
    if survey.hasSurrogate {
      throw Fault(reason: .encoding, offset: fault, message: "a surrogate at offset \(fault)")
    }
    if survey.whole > survey.faults { throw notUTF8(fault) }
    switch declared?.lowercased() {
    case "euc-kr", "cp949", "ks_c_5601-1987", "ksc5601", "x-windows-949", "uhc":
      return try EUCKR.decode(bytes)
    case "windows-1252", "cp1252", "iso-8859-1", "latin1":
      if let text = CP1252.decode(bytes) { return text }
    default: break
    }
    if survey.hasControls { throw binary(bytes, fault) }
    if EUCKR.isLikely(bytes) { return try EUCKR.decode(bytes) }
    if survey.high * 10 <= bytes.count * 3, let text = CP1252.decode(bytes) { return text }
    throw notUTF8(fault)
  }

  private static func notUTF8(_ offset: Int) -> Fault {
    Fault(
      reason: .encoding, offset: offset, message: "bytes that are not UTF-8 at offset \(offset)")
  }

  private static func binary(_ bytes: [UInt8], _ offset: Int) -> Fault {
    Fault(reason: .binary, offset: offset, message: "control bytes beside bytes that are no text")
  }

  /// Counts over bytes that are not all UTF-8.
  private struct Survey {
    /// Whole characters outside ASCII.
    var whole = 0
    /// Bytes that belong to no character.
    var faults = 0
    /// Bytes outside ASCII.
    var high = 0
    var hasSurrogate = false
    var hasControls = false

    init(_ bytes: [UInt8]) {
      bytes.withUnsafeBytes { buffer in
        var index = 0
        while index < buffer.count {
          let byte = buffer[index]
          let width = UTF8Check.width(buffer, at: index)
          if byte < 0x80 {
            // Tab, line feed, form feed, carriage return and escape occur in text.
            if byte < 0x20, byte < 0x09 || byte == 0x0B || (byte > 0x0D && byte != 0x1B) {
              hasControls = true
            }
          } else if width > 1 {
            whole += 1
            high += width
          } else {
            faults += 1
            high += 1
            if byte == 0xED, index + 2 < buffer.count, (0xA0...0xBF).contains(buffer[index + 1]),
              (0x80...0xBF).contains(buffer[index + 2])
            {
              hasSurrogate = true
            }
          }
          index += max(1, width)
        }
      }
    }
  }
}
