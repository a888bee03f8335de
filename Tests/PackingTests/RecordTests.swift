import Events
import Records
import Testing

@testable import Packing

@Suite struct RecordTests {
  func read<Value>(
    _ bytes: [UInt8], _ body: (inout RecordReader) throws(BrokenRecord) -> Value
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
    #expect(try read(writer.bytes) { (r) throws(BrokenRecord) in try r.int() } == value)
  }

  @Test(arguments: [0, 1, 0.5, -3, 1e300, .pi])
  func fractionsComeBack(value: Double) throws {
    var writer = RecordWriter()
    writer.double(value)
    #expect(try read(writer.bytes) { (r) throws(BrokenRecord) in try r.double() } == value)
  }

  @Test func namesAreWrittenOnce() throws {
    var writer = RecordWriter()
    writer.names(["one", "two", "one", "", "two"])
    let plain = 1 + 4 + 1 + 4 + 1 + 1 + 2 + 1
    #expect(writer.bytes.count == plain)
    let back = try read(writer.bytes) { (r) throws(BrokenRecord) in try r.names() }
    #expect(back == ["one", "two", "one", "", "two"])
  }

  @Test func damagedRecordsAreRefused() throws {
    let bytes = RecordWriter.record(
      of: Samples.reading("a", incidents: [Samples.incident("1", document: "a")]))
    for length in 0..<bytes.count {
      #expect(throws: BrokenRecord.self) {
        try read(Array(bytes[..<length])) { (r) throws(BrokenRecord) in try r.reading() }
      }
    }
    // A changed byte gives an error or another value, never a crash.
    for index in bytes.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] ^= flip
        _ = try? read(damaged) { (r) throws(BrokenRecord) in try r.reading() }
      }
    }
  }

  @Test func slicesAreWhatTheyWereMadeOf() throws {
    let reading = Samples.reading(
      "a", incidents: [Samples.incident("1", document: "a"), Samples.incident("2", document: "a")])
    let packed = PackedReading(reading)
    var scanner = RecordScanner()
    var slices = ReadingSlices()
    var incidents: [[UInt8]] = []
    try packed.record.withUnsafeBytes { record in
      try scanner.reading(record, into: &slices) { (bytes) throws(BrokenRecord) in
        incidents.append(Array(bytes))
      }
      #expect(incidents == reading.incidents.map(RecordWriter.record(of:)))
      // Written again from slices, they are the same bytes.
      var writer = RecordWriter()
      let joined = incidents.flatMap(\.self)
      let ends = [incidents[0].count, joined.count]
      joined.withUnsafeBytes { writer.reading(slices, incidents: $0, ends: ends) }
      #expect(writer.bytes == packed.record)
      var lists = JSONWriter()
      MentionList.write(slices, to: &lists)
      #expect(lists.bytes == packed.mentions)
    }
    for record in incidents {
      var slices = IncidentSlices()
      try record.withUnsafeBytes { bytes in
        try scanner.incident(bytes, into: &slices)
        var writer = RecordWriter()
        writer.incident(slices)
        #expect(writer.bytes == record)
      }
    }
  }

  @Test func damagedRecordsNeverCrashTheScanner() throws {
    let bytes = PackedReading(
      Samples.reading("a", incidents: [Samples.incident("1", document: "a")])
    ).record
    var scanner = RecordScanner()
    var slices = ReadingSlices()
    var incident = IncidentSlices()
    for index in bytes.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] ^= flip
        damaged.withUnsafeBytes { damaged in
          var parts: [[UInt8]] = []
          try? scanner.reading(damaged, into: &slices) { (part) throws(BrokenRecord) in
            parts.append(Array(part))
          }
          for part in parts {
            part.withUnsafeBytes { try? scanner.incident($0, into: &incident) }
          }
        }
      }
    }
  }
}
