import Testing

@testable import Knowledge

@Suite struct SHA256Tests {
  @Test func agreesWithTheStandardsExamples() {
    #expect(
      SHA256.hex([])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hex(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      SHA256.hex([UInt8](repeating: UInt8(ascii: "a"), count: 100_000))
        == "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee")
  }

  @Test func piecesGiveTheSameAsTheWhole() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for size in [1, 3, 63, 64, 65, 127, 500] {
      var hash = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        hash.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(hash.finish() == SHA256.hex(bytes))
    }
  }

  /// Some processors have instructions for it; the others must come to the same.
  @Test func processorsWithoutTheInstructionsGiveTheSame() {
    for count in [0, 1, 55, 56, 63, 64, 65, 200, 4096, 10_001] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 5) }
      var hash = SHA256(inHardware: false)
      hash.update(bytes)
      #expect(hash.finish() == SHA256.hex(bytes))
    }
  }
}
