/// Cairo's PDF, taken apart: where each object is, and what is in a dictionary.
///
/// Cairo writes PDF 1.4 here: one table of cross-references, no object streams, no encryption,
/// all generations 0. Anything else is an error, never a guess.
struct PDFSource {
  let bytes: [UInt8]
  private(set) var offsets: [Int] = []
  /// Number of the catalogue.
  private(set) var root = 0

  /// Nothing.
  init() { bytes = [] }

  init(_ bytes: [UInt8]) throws(DrawingError) {
    self.bytes = bytes
    guard let place = lastIndex(of: "startxref"), let table = integer(after: place + 9) else {
      throw PDFSource.unreadable("no startxref")
    }
    try readTable(at: table.value)
  }

  static func unreadable(_ what: String) -> DrawingError {
    DrawingError(
      operation: "finishing the PDF", reason: "Cairo's file cannot be read: \(what)",
      hint: "please report it with the version of libcairo2")
  }

  private mutating func readTable(at start: Int) throws(DrawingError) {
    guard PDFScanner(bytes, at: start).has("xref"),
      let first = integer(after: start + 4), let count = integer(after: first.end),
      first.value == 0,
      count.value >= 0, count.value < bytes.count
    else { throw PDFSource.unreadable("no xref table") }
    var place = count.end
    offsets.reserveCapacity(count.value)
    for _ in 0..<count.value {
      guard let offset = integer(after: place), let generation = integer(after: offset.end) else {
        throw PDFSource.unreadable("a broken xref table")
      }
      offsets.append(offset.value)
      place = generation.end + 2
    }
    guard let trailer = PDFScanner.find("trailer", in: bytes, from: place) else {
      throw PDFSource.unreadable("no trailer")
    }
    let entries = try dictionary(at: trailer + 7)
    guard let value = entries.first(where: { $0.key == "Root" })?.value,
      let number = reference(at: value.lowerBound)
    else { throw PDFSource.unreadable("no Root") }
    root = number
  }

  /// Where the value of an object begins.
  func object(_ number: Int) throws(DrawingError) -> Int {
    guard offsets.indices.contains(number) else {
      throw PDFSource.unreadable("object \(number) is not there")
    }
    var scanner = PDFScanner(bytes, at: offsets[number])
    guard scanner.integer() == number, scanner.integer() == 0, scanner.word("obj") else {
      throw PDFSource.unreadable("object \(number) is not where it should be")
    }
    scanner.skipSpace()
    return scanner.place
  }

  /// Keys and places of values of the dictionary that begins at a place.
  func dictionary(at start: Int) throws(DrawingError) -> [(key: String, value: Range<Int>)] {
    try dictionaryAndEnd(at: start).entries
  }

  func dictionaryAndEnd(
    at start: Int
  ) throws(DrawingError) -> (entries: [(key: String, value: Range<Int>)], end: Int) {
    var scanner = PDFScanner(bytes, at: start)
    scanner.skipSpace()
    guard scanner.has("<<") else { throw PDFSource.unreadable("no dictionary at \(start)") }
    scanner.place += 2
    var entries: [(key: String, value: Range<Int>)] = []
    while true {
      scanner.skipSpace()
      if scanner.has(">>") { return (entries, scanner.place + 2) }
      let key = scanner.place
      guard scanner.skipValue(), bytes[key] == 0x2f else {
        throw PDFSource.unreadable("a broken dictionary at \(start)")
      }
      let name = String(decoding: bytes[(key + 1)..<scanner.place], as: UTF8.self)
      scanner.skipSpace()
      let value = scanner.place
      guard scanner.skipValueOrReference() else {
        throw PDFSource.unreadable("a broken dictionary at \(start)")
      }
      entries.append((name, value..<scanner.place))
    }
  }

  /// The data of the stream whose dictionary begins at a place.
  func stream(at start: Int) throws(DrawingError) -> ArraySlice<UInt8> {
    let (entries, end) = try dictionaryAndEnd(at: start)
    var scanner = PDFScanner(bytes, at: end)
    guard scanner.word("stream"),
      let value = entries.first(where: { $0.key == "Length" })?.value
    else { throw PDFSource.unreadable("no stream at \(start)") }
    if scanner.place < bytes.count, bytes[scanner.place] == 0x0d { scanner.place += 1 }
    scanner.place += 1
    var length: Int?
    if let number = reference(at: value.lowerBound) {
      length = integer(after: try object(number))?.value
    } else {
      length = integer(after: value.lowerBound)?.value
    }
    guard let length, length >= 0, scanner.place + length <= bytes.count else {
      throw PDFSource.unreadable("a stream without its length at \(start)")
    }
    return bytes[scanner.place..<scanner.place + length]
  }

  /// The number of the object that is referred to at a place; nil for any other value.
  func reference(at place: Int) -> Int? {
    var scanner = PDFScanner(bytes, at: place)
    guard let number = scanner.integer(), scanner.integer() == 0, scanner.word("R") else {
      return nil
    }
    return number
  }

  private func integer(after place: Int) -> (value: Int, end: Int)? {
    var scanner = PDFScanner(bytes, at: place)
    return scanner.integer().map { ($0, scanner.place) }
  }

  private func lastIndex(of word: String) -> Int? {
    let tail = max(0, bytes.count - 1024)
    return PDFScanner.find(word, in: bytes, from: tail)
  }
}
