import CivilTime
import Foundation
import Testing

@Suite struct EDTFFuzzTests {
  /// `DATELINE_SOAK=1` asks for ten times the work.
  private static let isSoak = ProcessInfo.processInfo.environment["DATELINE_SOAK"] == "1"
  private static let rounds = isSoak ? 1_000_000 : 100_000

  /// Whatever the bytes, reading ends in a value that prints as it was written, or in an error
  /// that points into the string.
  private func check(_ bytes: [UInt8]) -> Bool {
    do {
      let edtf = try EDTF(parsing: bytes)
      if let earliest = edtf.earliest, let latest = edtf.latest, latest < earliest { return false }
      return Array(edtf.description.utf8) == bytes && (0...2).contains(edtf.level)
        && edtf.precision >= .second
    } catch {
      return (1...bytes.count + 1).contains(error.column) && !error.description.isEmpty
    }
  }

  @Test func mutatedStrings() {
    var grammar = EDTFGrammar(seed: 20)
    let alphabet = Array("0123456789X-/.,?~%[]{}TZ:+YES uxy(T\0\u{7F}é한".utf8) + [0xFF, 0xC0]
    for _ in 0..<Self.rounds / 2 {
      var bytes = Array(grammar.expression().utf8)
      for _ in 0..<Int.random(in: 0...3, using: &grammar.random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &grammar.random)
        let byte = alphabet.randomElement(using: &grammar.random) ?? 0
        switch Int.random(in: 0..<4, using: &grammar.random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      guard check(bytes) else {
        Issue.record("\(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  @Test func randomStrings() {
    var random = SplitMix64(seed: 21)
    let alphabet = Array("0123456789012X-/.,?~%[]{}TZ:+YES".utf8)
    for _ in 0..<Self.rounds / 2 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      guard check(bytes) else {
        Issue.record("\(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  /// A megabyte of hostile text is read, or refused; a reader that went over it again for each of
  /// its parts would never end.
  @Test(arguments: [
    "9", "Y9", "[", "[[", "X", "-", "..", "/", "?", "2012-", "S9", "Y1E", "[1667,", "{..", "0",
    "한", "\0", "T00:",
  ])
  func hostileText(_ unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    for prefix in ["", "[", "Y1", "1950S1", "[2012,", "2012/", "2012-04-28T"] {
      #expect(check(Array((prefix + text).utf8)), "\(prefix)\(unit)…")
    }
  }

  @Test(arguments: [
    ("[", "1667,", "1668]"), ("{", "XXX4-02-29,", "1668}"), ("[", "1667..1668,", "1669..]"),
    ("[", "?2012~-%04~-?11~,", "2012]"),
  ])
  func longSetsAreReadWhole(_ open: String, _ member: String, _ close: String) throws {
    let length = Self.isSoak ? 1_000_000 : 100_000
    let text = open + String(repeating: member, count: length / member.utf8.count) + close
    let edtf = try EDTF(parsing: text)
    #expect(edtf.description == text)
    #expect(edtf.earliest != nil)
  }
}
