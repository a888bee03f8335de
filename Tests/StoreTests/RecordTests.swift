import Events
import Testing

@testable import Store

@Suite struct RecordTests {
  func read<Value>(
    _ bytes: [UInt8], _ body: (inout RecordReader) throws(RecordError) -> Value
  ) throws -> Value {
    try bytes.withUnsafeBytes { bytes in
      var reader = RecordReader(bytes)
      return try body(&reader)
    }
  }

  @Test(arguments: [0, 1, -1, 63, -64, 64, 127, 128, 1 << 40, .max, .min])
  func numbersComeBack(value: Int) throws {
    var writer = RecordWriter()
    writer.int(value)
    #expect(try read(writer.bytes) { (r) throws(RecordError) in try r.int() } == value)
  }

  @Test(arguments: [0, 1, 0.5, -3, 1e300, .pi])
  func fractionsComeBack(value: Double) throws {
    var writer = RecordWriter()
    writer.double(value)
    #expect(try read(writer.bytes) { (r) throws(RecordError) in try r.double() } == value)
  }

  @Test func namesAreWrittenOnce() throws {
    var writer = RecordWriter()
    writer.names(["one", "two", "one", "", "two"])
    let plain = 1 + 4 + 1 + 4 + 1 + 1 + 2 + 1
    #expect(writer.bytes.count == plain)
    let back = try read(writer.bytes) { (r) throws(RecordError) in try r.names() }
    #expect(back == ["one", "two", "one", "", "two"])
  }

  @Test func damagedRecordsAreRefused() throws {
    let bytes = RecordWriter.record(
      of: Samples.reading("a", incidents: [Samples.incident("1", document: "a")]))
    for length in 0..<bytes.count {
      #expect(throws: RecordError.self) {
        try read(Array(bytes[..<length])) { (r) throws(RecordError) in try r.reading() }
      }
    }
    // A changed byte gives an error or another value, never a crash.
    for index in bytes.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] ^= flip
        _ = try? read(damaged) { (r) throws(RecordError) in try r.reading() }
      }
    }
  }
}
