public import CivilTime

/// The days between two EDTF dates of a pack, as soft evidence: the widest reading of each bound.
///
/// Packs date names and parents in EDTF down to what is known (`1993`, `2016-06-29`, `2026-03~`,
/// `198X`, `XXXX`). The end is the day of the change, so it no longer belongs to the interval.
public struct SoftInterval: Hashable, Sendable {
  /// First day, or nil where open or unknown.
  public let start: CivilDate?
  /// Day after the last, or nil where open or unknown.
  public let end: CivilDate?

  /// The days from one EDTF date up to another; empty and unknown bounds are open.
  public init(from: String, to: String) {
    start = SoftInterval.firstDay(of: from)
    end = SoftInterval.firstDay(of: to)
  }

  /// Whether the day lies between the bounds.
  public func contains(_ day: CivilDate) -> Bool {
    if let start, day < start { return false }
    if let end, day >= end { return false }
    return true
  }

  /// The first day that an EDTF year, month or day can mean; nil for unknown ones.
  static func firstDay(of edtf: String) -> CivilDate? {
    var parts: [Int] = [0]
    var digits = 0
    for byte in edtf.utf8 {
      switch byte {
      case 0x30...0x39:
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - 0x30)
        digits += 1
        if digits > 8 { return nil }
      case 0x58 where digits > 0: parts[parts.count - 1] *= 10
      case 0x2D: parts.append(0)
      case 0x7E, 0x3F, 0x25: break
      default: return nil
      }
    }
    guard digits > 0, parts.count <= 3 else { return nil }
    return CivilDate(
      parts[0], parts.count > 1 ? max(1, parts[1]) : 1, parts.count > 2 ? max(1, parts[2]) : 1)
  }
}
