import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the kernel says of this process.
enum ProcessFigures {
  /// Processor time of all threads in seconds.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Memory in use now, and the most since `forgetPeak`, in bytes.
  static var memory: (now: Int, peak: Int) { (field("VmRSS:"), field("VmHWM:")) }

  /// Begins to note the peak of memory anew.
  static func forgetPeak() {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
  }

  private static func field(_ name: String) -> Int {
    guard let bytes = try? Data(contentsOf: URL(filePath: "/proc/self/status")) else { return 0 }
    let status = String(decoding: bytes, as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return (line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0) * 1024
  }
}
