internal import CCairo

/// Gathers in memory what Cairo writes.
///
/// The callback always answers success: Cairo 1.16 crashes while finishing a file with links and
/// destinations when a write fails. Files are written afterwards, by `AtomicFile`.
final class ByteSink {
  /// In pieces of a megabyte, so that growing never copies what is there.
  private var pieces: [[UInt8]] = []
  private static let size = 1 << 20

  /// All that was written; the sink is empty afterwards.
  func take() -> [UInt8] {
    guard pieces.count > 1 else { return pieces.popLast() ?? [] }
    var all: [UInt8] = []
    all.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for index in pieces.indices {
      all += pieces[index]
      pieces[index] = []
    }
    pieces = []
    return all
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let last = pieces.count - 1
    if last >= 0, pieces[last].count + bytes.count <= ByteSink.size {
      pieces[last].append(contentsOf: bytes)
      return
    }
    var piece: [UInt8] = []
    if last >= 0 { piece.reserveCapacity(ByteSink.size) }
    piece.append(contentsOf: bytes)
    pieces.append(piece)
  }

  /// The callback to give to Cairo with the sink as its closure.
  static let write: cairo_write_func_t = { closure, data, length in
    if let closure, let data {
      Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().append(
        UnsafeBufferPointer(start: data, count: Int(length)))
    }
    return CAIRO_STATUS_SUCCESS
  }
}
