import Testing

@testable import Cairo
@testable import Drawing

@Suite struct PDFSyntaxTests {
  private func cairo() throws -> [UInt8] {
    let canvas = try Canvas(.pdf, width: 100, height: 100)
    canvas.setCreationDate("2000-01-01T00:00:00Z")
    let shaper = try TextShaper(families: ["Noto Sans", "NanumGothic"])
    canvas.show("abc 평양", x: 10, y: 50, weight: .regular, size: 10, shaper: shaper)
    canvas.showPage()
    return try canvas.finish()
  }

  @Test func brokenFilesAreErrorsAndNeverCrashes() throws {
    let whole = try cairo()
    let source = try PDFSource(whole)
    _ = try source.dictionary(at: source.object(source.root))
    for length in stride(from: 0, to: whole.count - 8, by: max(1, whole.count / 200)) {
      #expect(throws: DrawingError.self) { _ = try PDFSource(Array(whole.prefix(length))) }
    }
    // Bytes of the table and trailer changed at random places, the same on every run.
    var seed: UInt64 = 7
    for _ in 0..<500 {
      var broken = whole
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = whole.count - 1 - Int(seed >> 33) % min(whole.count, 2500)
        broken[place] = UInt8(truncatingIfNeeded: seed >> 20)
      }
      guard let source = try? PDFSource(broken) else { continue }
      for number in source.offsets.indices {
        guard let place = try? source.object(number) else { continue }
        _ = try? source.dictionary(at: place)
        _ = try? source.stream(at: place)
      }
    }
  }

  @Test func numbersAndWordsKeepApart() {
    var text = PDFText("[")
    text.reference(7)
    text.integer(8)
    text.raw(" null")
    text.reference(9)
    text.number(-0.005)
    text.number(12.5)
    text.raw("]")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "[7 0 R 8 null 9 0 R -.01 12.5]")
  }

  @Test func wordsAreEscapedOrUTF16() {
    var text = PDFText()
    text.string("a(b)\\\n\u{202e}")
    text.string("é😀")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "(a\\(b\\)\\\\ )<FEFF00E9D83DDE00>")
  }

  @Test func compressionGivesBackWhatWasThere() throws {
    let bytes = [UInt8](repeating: 65, count: 1_000_000) + (0..<255).map { UInt8($0) }
    let compressed = try Deflater(effort: 10).compress(bytes)
    #expect(compressed.count < 5000)
    #expect(try Flate.decompress(compressed[...]) == bytes)
    #expect(throws: DrawingError.self) { try Flate.decompress([1, 2, 3]) }
  }

  @Test func theProfileIsAnICCProfile() throws {
    let profile = ColourProfile.sRGB
    let size = profile[0..<4].reduce(0) { $0 << 8 | Int($1) }
    #expect(size == profile.count)
    #expect(profile[36..<40].elementsEqual("acsp".utf8))
    #expect(profile.count < 1024)
  }

  @Test func dataThatEndInAReturnKeepIt() throws {
    var writer = try PDFWriter()
    let number = writer.reserve()
    writer.writeStream(number, dictionary: PDFText(), data: [0x41, 0x0d])
    let root = writer.reserve()
    try writer.write(root, PDFText("<</Type/Catalog>>"))
    let file = try writer.finish(root: root, info: root)
    #expect(PDFScanner.find("/Length 2>>\nstream\nA\r\r\nendstream", in: file, from: 0) != nil)
  }
}
