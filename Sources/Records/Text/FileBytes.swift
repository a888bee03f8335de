/// The bytes of a file, read in place and shared: constants of the binary, or a copy of their own.
public final class FileBytes: @unchecked Sendable {
  // Unchecked: never written after they are made, and freed with the last reference.

  /// The bytes; valid as long as this object is.
  public let buffer: UnsafeBufferPointer<UInt8>
  private let isOwned: Bool

  /// Bytes that are there as long as the process runs.
  public init(constant bytes: UnsafeBufferPointer<UInt8>) {
    buffer = bytes
    isOwned = false
  }

  /// A copy of some bytes.
  public init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    buffer = UnsafeBufferPointer(copy)
    isOwned = true
  }

  deinit {
    if isOwned { buffer.deallocate() }
  }

  /// A text that stands in the bytes.
  @inline(__always)
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<end]), as: UTF8.self)
  }
}
