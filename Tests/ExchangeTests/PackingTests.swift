import Events
import Foundation
import Packing
import Testing

@testable import Exchange

/// Records packed straight from JSON are those that the general reader reads.
@Suite struct PackingTests {
  /// The reading of a line by both readers; nil where the packer leaves it to the other.
  private func both(_ line: [UInt8]) -> (packed: PackedReading?, read: PackedReading?) {
    var packer = ExtractionPacker()
    var padded = line
    padded.append(contentsOf: [UInt8](repeating: 0, count: 64))
    let packed = padded.withUnsafeBytes { bytes in
      packer.pack(UnsafeRawBufferPointer(rebasing: bytes[..<line.count]))
    }
    let record = try? ExtractionReader.record(line, line: 1)
    guard case .reading(let reading) = record else { return (packed, nil) }
    return (packed, PackedReading(reading))
  }

  private func same(_ a: PackedReading?, _ b: PackedReading?) -> Bool {
    a?.key == b?.key && a?.record == b?.record && a?.mentions == b?.mentions && a?.text == b?.text
  }

  private static func line(withText: Bool = true) -> [UInt8] {
    Array(
      ExtractionWriter(withText: withText, directory: Sample.directory).line(Sample.reading)
        .dropLast())
  }

  @Test(arguments: [true, false])
  func whatThisProgramWritesIsPacked(withText: Bool) throws {
    let (packed, read) = both(Self.line(withText: withText))
    #expect(packed != nil)
    #expect(same(packed, read))
  }

  @Test func membersInAnyOrderWithSpacesArePacked() throws {
    let line = String(decoding: Self.line(), as: UTF8.self)
    let spaced = line.replacing("\":", with: "\" : ").replacing(",\"", with: ", \"")
    let (packed, read) = both(Array(spaced.utf8))
    #expect(packed != nil)
    #expect(same(packed, read))
  }

  @Test func mutatedRecordsAreReadTheSameOrLeft() throws {
    var random = SplitMix(seed: 7)
    let original = Self.line()
    let pieces = [
      "\\\"", "\\u00e9", "\\ud83d\\ude00", "null", "-1", "0.5", "1e3", " ", "{}", "[]",
      "\"x\":1,", "\"\"", "é", "\u{0}", "12345678901234567890", "\"2012-02-30\"", ",", "}",
    ]
    var packedCount = 0
    let isSoak = ProcessInfo.processInfo.environment["DATELINE_SOAK"] != nil
    let rounds = isSoak ? 20_000 : 500
    for _ in 0..<rounds {
      var line = original
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<line.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: line[place] = UInt8.random(in: 0...255, using: &random)
        case 1: line.remove(at: place)
        case 2:
          let piece = pieces.randomElement(using: &random) ?? ""
          line.insert(contentsOf: Array(piece.utf8), at: place)
        default:
          let end = min(line.count, place + Int.random(in: 1...40, using: &random))
          line.insert(contentsOf: line[place..<end], at: end)
        }
      }
      let (packed, read) = both(line)
      guard packed != nil else { continue }
      packedCount += 1
      #expect(same(packed, read), "\(String(decoding: line, as: UTF8.self))")
    }
    // Most changes fall into quotations and names, which may say anything.
    #expect(packedCount > rounds / 20)
  }

  @Test func cutOffLinesAreLeft() {
    let line = Self.line()
    for length in stride(from: 0, to: line.count, by: 3) {
      let (packed, _) = both(Array(line[..<length]))
      #expect(packed == nil)
    }
  }
}

/// Random numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
