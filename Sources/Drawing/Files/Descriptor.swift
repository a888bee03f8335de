internal import Glibc

/// An open file, with each call checked.
final class Descriptor {
  private(set) var number: Int32
  /// What errors are reported under.
  private let path: String

  init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit { closeQuietly() }

  static func open(
    _ path: String, _ flags: Int32, reporting reported: String
  ) throws(FileError) -> Descriptor {
    while true {
      let number = Glibc.open(path, flags)
      if number >= 0 { return Descriptor(number: number, path: reported) }
      if errno != EINTR { throw AtomicFile.failure(reported, "opening", errno) }
    }
  }

  /// Writes all bytes, makes them durable and closes the file.
  func writeAndClose(_ bytes: [UInt8]) throws(FileError) {
    var place = 0
    while place < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        Glibc.write(number, all.baseAddress.map { $0 + place }, all.count - place)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw AtomicFile.failure(path, "writing", errno)
      }
      place += count
    }
    // Pipes and devices cannot be synced and say so with EINVAL.
    if fsync(number) != 0, errno != EINVAL, errno != ENOTSUP {
      throw AtomicFile.failure(path, "making the bytes durable", errno)
    }
    let closing = number
    number = -1
    // After EINTR the descriptor is closed all the same on Linux.
    if close(closing) != 0, errno != EINTR {
      throw AtomicFile.failure(path, "closing", errno)
    }
  }

  /// Closes the file where it is still open, after another error was met.
  func closeQuietly() {
    if number >= 0 { _ = close(number) }
    number = -1
  }
}
