internal import CDeflate

/// The compression of PDF streams.
///
/// By libdeflate: for the many short objects of a tagged file it finds a quarter less than zlib
/// does at its best. The same bytes for the same input and version.
public enum Flate {
  /// Version of the library's headers.
  public static var version: String { LIBDEFLATE_VERSION_STRING }

  /// Gives back what was compressed.
  static func decompress(_ bytes: ArraySlice<UInt8>) throws(DrawingError) -> [UInt8] {
    guard let decompressor = libdeflate_alloc_decompressor() else { throw failure("no memory") }
    defer { libdeflate_free_decompressor(decompressor) }
    var size = max(1 << 12, bytes.count * 8)
    while size < 1 << 31 {
      var status = LIBDEFLATE_SUCCESS
      let result = [UInt8](unsafeUninitializedCapacity: size) { target, used in
        var count = 0
        status = bytes.withUnsafeBufferPointer { source in
          libdeflate_zlib_decompress(
            decompressor, source.baseAddress, source.count, target.baseAddress, size, &count)
        }
        used = status == LIBDEFLATE_SUCCESS ? count : 0
      }
      if status == LIBDEFLATE_SUCCESS { return result }
      guard status == LIBDEFLATE_INSUFFICIENT_SPACE else { throw failure("damaged data") }
      size *= 4
    }
    throw failure("more than can be held")
  }

  static func failure(_ reason: String) -> DrawingError {
    DrawingError(
      operation: "finishing the PDF", reason: "libdeflate: \(reason)",
      hint: "there may be too little memory; draw fewer pages at a time")
  }
}

/// Compresses streams one after the other.
final class Deflater {
  private let compressor: OpaquePointer

  /// A compressor of an effort from 1 to 12.
  init(effort: Int32) throws(DrawingError) {
    guard let compressor = libdeflate_alloc_compressor(effort) else {
      throw Flate.failure("no memory")
    }
    self.compressor = compressor
  }

  deinit { libdeflate_free_compressor(compressor) }

  /// Compresses bytes.
  func compress(_ bytes: [UInt8]) throws(DrawingError) -> [UInt8] {
    let room = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let result = [UInt8](unsafeUninitializedCapacity: room) { target, used in
      used = libdeflate_zlib_compress(
        compressor, bytes, bytes.count, target.baseAddress, room)
    }
    guard !result.isEmpty else { throw Flate.failure("no room for the result") }
    return result
  }
}
