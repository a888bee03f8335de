import Corpus
import Events
import Testing

/// Damaged pages must be read or refused, never break the reader; whatever is read obeys the laws
/// that later stages rely on.
@Suite struct MutationTests {
  /// A generator of numbers that are the same in every run (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private func mutated(_ bytes: [UInt8], _ generator: inout Generator) -> [UInt8] {
    let splices: [[UInt8]] = [
      Array("“".utf8), Array("”".utf8), [0x0A], [0x0D], [0x7C], [0x28], [0x22], [0xFF], [0x00],
      Array("보위부".utf8), Array(". ".utf8), Array("[1]".utf8), Array("<p>".utf8), [0xC2, 0xA0],
      Array("© 20".utf8), Array("---\n".utf8), [0x5C], Array("{\"".utf8),
    ]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let at = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0:
        bytes.insert(
          contentsOf: splices[Int.random(in: 0..<splices.count, using: &generator)], at: at)
      case 1:
        bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 0..<40, using: &generator)))
      case 2: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &generator) }
      default:
        let end = min(bytes.count, at + Int.random(in: 0..<200, using: &generator))
        bytes.insert(
          contentsOf: Array(bytes[at..<end]), at: Int.random(in: 0...at, using: &generator))
      }
    }
    return bytes
  }

  private func obeys(_ document: SourceDocument) -> Bool {
    let text = document.text
    func isBoundary(_ index: Int) -> Bool { index == text.count || text[index] & 0xC0 != 0x80 }
    guard String(validating: text, as: UTF8.self) != nil else { return false }
    var end = 0
    for zone in document.zones {
      guard zone.bytes.lowerBound == end, !zone.bytes.isEmpty, isBoundary(end) else { return false }
      end = zone.bytes.upperBound
    }
    guard end == text.count else { return false }
    end = 0
    var paragraph = 0
    for sentence in document.sentences {
      let bytes = sentence.bytes
      guard bytes.lowerBound >= end, !bytes.isEmpty, isBoundary(bytes.lowerBound),
        isBoundary(bytes.upperBound), sentence.paragraph >= paragraph,
        document.zones[sentence.zone].bytes.clamped(to: bytes) == bytes
      else { return false }
      for quotation in sentence.quotations {
        guard quotation.bytes.clamped(to: bytes) == quotation.bytes, !quotation.bytes.isEmpty,
          isBoundary(quotation.bytes.lowerBound), isBoundary(quotation.bytes.upperBound)
        else { return false }
      }
      let span = document.span(bytes)
      guard span.end - span.start == document.string(bytes).unicodeScalars.count else {
        return false
      }
      end = bytes.upperBound
      paragraph = sentence.paragraph
    }
    return true
  }

  static let names = [
    "000_fa57c0bd9843d747.txt", "002_3c44066c6e76f9a0.txt", "003_e4fd70d9aa1b2f39.txt",
  ]

  @Test(arguments: names)
  func texts(_ name: String) throws {
    let original = try bytes(ofFile: seedsFolder + "/" + name)
    var generator = Generator(state: 7)
    let scratch = try Scratch()
    for format in ["txt", "md", "html"] {
      for round in 0..<40 {
        try scratch.write("\(round).\(format)", mutated(original, &generator))
      }
    }
    let (documents, errors) = readAll([.path(scratch.path)])
    #expect(documents.count + errors.count == 120)
    #expect(documents.allSatisfy(obeys))
  }

  @Test func records() throws {
    let line =
      #"{"id":"a","text":"Police “held” two men on Oct. 31. They fled.","published":"2016"}"# + "\n"
    let table = "id,text,published\n1,\"Police held two men. They fled.\",2016\n2,Fled.,\n"
    let manifest = "file,title,published\na.txt,\"A, b\",2016-08\n"
    var generator = Generator(state: 11)
    for round in 0..<60 {
      let scratch = try Scratch()
      try scratch.write("a.txt", "Two men fled.")
      try scratch.write("b\(round).jsonl", mutated(Array(line.utf8), &generator))
      try scratch.write("c\(round).csv", mutated(Array(table.utf8), &generator))
      try scratch.write("manifest.csv", mutated(Array(manifest.utf8), &generator))
      let (documents, _) = readAll([.path(scratch.path)])
      #expect(documents.allSatisfy(obeys))
    }
  }
}
