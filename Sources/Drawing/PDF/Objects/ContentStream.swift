/// Cairo's page contents.
enum ContentStream {
  /// Turns what was drawn under Cairo's tag `NonStruct` into artifacts, and cuts numbers to four
  /// decimals.
  ///
  /// Cairo 1.16 aborts on a tag `Artifact`, so that decoration is drawn as `NonStruct` and renamed.
  static func markingArtifacts(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var scanner = PDFScanner(bytes, at: 0)
    var copied = 0
    while scanner.place < bytes.count {
      switch bytes[scanner.place] {
      case 0x28:
        // Words of the page may look like anything.
        if !scanner.skipString() { scanner.place = bytes.count }
      case 0x2f where scanner.has("/NonStruct"):
        let start = scanner.place
        scanner.place += 10
        if scanner.word("<<"), scanner.word("/MCID"), scanner.integer() != nil, scanner.word(">>"),
          scanner.word("BDC")
        {
          result.append(contentsOf: bytes[copied..<start])
          result.append(contentsOf: "/Artifact BMC".utf8)
          copied = scanner.place
        } else {
          scanner.place = start + 1
        }
      case 0x2e:
        // Four decimals: a colour or a fraction of an em needs no more.
        scanner.place += 1
        let first = scanner.place
        while scanner.place < bytes.count, (0x30...0x39).contains(bytes[scanner.place]) {
          scanner.place += 1
        }
        guard scanner.place - first > 4 else { continue }
        result.append(contentsOf: bytes[copied..<first + 4])
        copied = scanner.place
      default: scanner.place += 1
      }
    }
    result.append(contentsOf: bytes[copied...])
    return result
  }
}
