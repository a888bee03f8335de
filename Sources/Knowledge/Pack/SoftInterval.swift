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
    start = from.isEmpty ? nil : EDTF(from)?.earliest
    end = to.isEmpty ? nil : EDTF(to)?.earliest
  }

  /// Whether the day lies between the bounds.
  public func contains(_ day: CivilDate) -> Bool {
    if let start, day < start { return false }
    if let end, day >= end { return false }
    return true
  }
}
