/// Turns byte offsets of a UTF-8 text into Unicode scalar offsets without counting from the start.
struct ScalarIndex: Sendable {
  private static let step = 64
  /// Scalars before each `step`th byte; empty for an ASCII text, where the units agree.
  private let checkpoints: [Int32]

  init(_ text: [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 }) else {
      checkpoints = []
      return
    }
    var counts: [Int32] = []
    counts.reserveCapacity(text.count / Self.step + 1)
    var count: Int32 = 0
    var start = 0
    while start < text.count {
      counts.append(count)
      let end = min(start + Self.step, text.count)
      count += Int32(truncatingIfNeeded: Self.scalars(text, start..<end))
      start = end
    }
    if text.count % Self.step == 0 { counts.append(count) }
    checkpoints = counts
  }

  func scalarOffset(of byte: Int, in text: [UInt8]) -> Int {
    guard !checkpoints.isEmpty else { return byte }
    let checkpoint = byte / Self.step
    return Int(checkpoints[checkpoint]) + Self.scalars(text, checkpoint * Self.step..<byte)
  }

  private static func scalars(_ text: [UInt8], _ range: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { buffer in
      var count = 0
      for index in range where buffer[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
