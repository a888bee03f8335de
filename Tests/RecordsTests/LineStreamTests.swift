import Glibc
import Records
import Testing

@Suite struct LineStreamTests {
  private func lines(_ bytes: [UInt8], limit: Int = 1 << 20) -> [String] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return ["no pipe"] }
    defer { close(ends[0]) }
    _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    let stream = LineStream(descriptor: ends[0], limit: limit)
    var lines: [String] = []
    while let item = stream.next() {
      switch item {
      case .line(let bytes, let number):
        lines.append("\(number) \(String(decoding: bytes, as: UTF8.self))")
      case .tooLong(let count, let number): lines.append("\(number) too long: \(count)")
      case .failed(let errno): lines.append("failed \(errno)")
      }
    }
    return lines
  }

  @Test func breaksLinesAndDropsMarks() {
    #expect(lines(Array("\u{FEFF}a\r\n\nb".utf8)) == ["1 a", "2 ", "3 b"])
    #expect(lines([]) == [])
    #expect(lines([0x0A]) == ["1 "])
  }

  @Test func passesOverLinesBeyondTheLimit() {
    let long = [UInt8](repeating: 0x61, count: 50)
    #expect(
      lines([0x62, 0x0A] + long + [0x0A, 0x63], limit: 10) == ["1 b", "2 too long: 50", "3 c"])
  }

  @Test func reportsAClosedDescriptor() {
    let stream = LineStream(descriptor: -1)
    guard case .failed(let number) = stream.next() else {
      Issue.record("no failure")
      return
    }
    #expect(number == EBADF)
  }
}
