/// File names are bytes, strings are Unicode: names that are not UTF-8 pass through strings unharmed.
///
/// A byte that is no part of UTF-8 becomes a character of the last private plane, which no text
/// uses, and becomes the byte again where a file is opened.
public enum NameBytes {
  private static let base: UInt32 = 0x10_FF00

  /// The bytes of a name as a string.
  public static func string(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    bytes.withUnsafeBytes { buffer in
      var place = 0
      while place < buffer.count {
        let width = UTF8Check.width(buffer, at: place)
        if width > 0 {
          let end = min(buffer.count, place + width)
          result.append(
            contentsOf: String(decoding: buffer[place..<end], as: UTF8.self).unicodeScalars)
          place = end
        } else {
          if let scalar = Unicode.Scalar(base + UInt32(buffer[place])) { result.append(scalar) }
          place += 1
        }
      }
    }
    return String(result)
  }

  /// The bytes that a string of a name stands for.
  public static func bytes(_ name: String) -> [UInt8] {
    guard name.unicodeScalars.contains(where: { $0.value >= base }) else { return Array(name.utf8) }
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      if scalar.value >= base, scalar.value <= base + 0xFF {
        bytes.append(UInt8(scalar.value - base))
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    return bytes
  }
}
