/// Addresses that a file may link to.
public enum WebAddress {
  /// The address with everything escaped that does not belong into one; nil unless it is `http` or
  /// `https` with a host: no other scheme becomes a link.
  public static func safe(_ address: String) -> String? {
    let trimmed = Array(address.utf8.drop { $0 <= 0x20 })
    guard trimmed.count <= 4096 else { return nil }
    let lower = trimmed.prefix(8).map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    let rest: ArraySlice<UInt8>
    if lower.starts(with: "https://".utf8) {
      rest = trimmed[8...]
    } else if lower.starts(with: "http://".utf8) {
      rest = trimmed[7...]
    } else {
      return nil
    }
    guard let first = rest.first, first > 0x20, !"/?#\"'<>\\".utf8.contains(first) else {
      return nil
    }
    var result = lower.starts(with: "https".utf8) ? "https://" : "http://"
    for byte in rest { append(byte, to: &result) }
    return result
  }

  /// A name of a place in the file with only letters, digits and `._-` left as they are.
  static func fragment(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e:
        result.unicodeScalars.append(.init(byte))
      default: result += "_" + hex(byte)
      }
    }
    return result
  }

  private static func append(_ byte: UInt8, to result: inout String) {
    let kept = "-._~:/?#[]@!$&()*+,;=%".utf8
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: result.unicodeScalars.append(.init(byte))
    case _ where kept.contains(byte): result.unicodeScalars.append(.init(byte))
    default: result += "%" + hex(byte)
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
