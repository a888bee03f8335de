internal import CCairo

/// Gathers in memory what Cairo writes.
///
/// The callback always answers success: Cairo 1.16 crashes while finishing a file with links and
/// destinations when a write fails. Files are written afterwards, by `AtomicFile`.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// The callback to give to Cairo with `retained` as its closure.
  static let write: cairo_write_func_t = { closure, data, length in
    if let closure, let data {
      Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().bytes.append(
        contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    }
    return CAIRO_STATUS_SUCCESS
  }
}
