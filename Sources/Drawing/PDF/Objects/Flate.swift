internal import CZlib

/// The compression of PDF streams.
public enum Flate {
  /// Version of the library, as loaded.
  public static var version: String { String(cString: zlibVersion()) }

  /// Compresses bytes; the same bytes for the same input.
  static func compress(_ bytes: [UInt8]) throws(DrawingError) -> [UInt8] {
    var count = compressBound(uLong(bytes.count))
    var status = Z_OK
    let result = [UInt8](unsafeUninitializedCapacity: Int(count)) { target, used in
      status = compress2(target.baseAddress, &count, bytes, uLong(bytes.count), 6)
      used = status == Z_OK ? Int(count) : 0
    }
    guard status == Z_OK else { throw failure(status) }
    return result
  }

  /// Gives back what was compressed.
  static func decompress(_ bytes: ArraySlice<UInt8>) throws(DrawingError) -> [UInt8] {
    var size = max(1 << 12, bytes.count * 8)
    while size < 1 << 31 {
      var status = Z_OK
      let result = [UInt8](unsafeUninitializedCapacity: size) { target, used in
        var count = uLong(size)
        status = bytes.withUnsafeBufferPointer { source in
          uncompress(target.baseAddress, &count, source.baseAddress, uLong(source.count))
        }
        used = status == Z_OK ? Int(count) : 0
      }
      if status == Z_OK { return result }
      guard status == Z_BUF_ERROR else { throw failure(status) }
      size *= 4
    }
    throw failure(Z_BUF_ERROR)
  }

  private static func failure(_ status: Int32) -> DrawingError {
    DrawingError(
      operation: "finishing the PDF", reason: "zlib: \(String(cString: zError(status)))",
      hint: "there may be too little memory; draw fewer pages at a time")
  }
}
