internal import CCairo

/// A drawing that Cairo refused.
public struct CairoError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was being done.
  public var operation: String
  /// Cairo's own words for what went wrong.
  public var status: String
  /// What to do about it.
  public var hint: String

  /// What, why, and what to do.
  public var description: String { "\(operation): \(status)\nhint: \(hint)" }

  /// Throws unless the status is success.
  static func check(_ status: cairo_status_t, _ operation: String) throws(CairoError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    let hint =
      status == CAIRO_STATUS_NO_MEMORY || status == CAIRO_STATUS_INVALID_SIZE
      ? "the page or picture may be too large; try a smaller scale"
      : "the drawing is inconsistent; please report it with the input that led to it"
    throw CairoError(
      operation: operation, status: String(cString: cairo_status_to_string(status)), hint: hint)
  }
}
