/// Writes a PDF file with object streams and a stream of cross-references, after ISO 32000-1.
///
/// The same objects in the same order give the same bytes; the identifier is made from them.
struct PDFWriter {
  /// Where an object is: the kind of its row in the table and the two fields after it.
  private struct Entry {
    var kind: UInt8 = 0
    var second: UInt16 = 0
    var first: UInt32 = 0

    static let none = Entry()
    static func at(_ offset: Int) -> Entry {
      Entry(kind: 1, first: UInt32(truncatingIfNeeded: offset))
    }
    static func inside(stream: Int, index: Int) -> Entry {
      Entry(kind: 2, second: UInt16(index), first: UInt32(stream))
    }
  }
  private var out = FilePieces()
  private var entries: [Entry] = [.none]
  private var waiting: [(number: Int, length: Int)] = []
  private var waitingBytes: [UInt8] = []
  /// Objects to a stream: enough to compress well, few enough to be read alone and to be compressed
  /// in few megabytes, for at its best libdeflate keeps forty bytes for each of theirs.
  private static let objectsPerStream = 500
  private static let bytesPerStream = 1 << 16

  /// The objects of a structure are many, short and alike: they gain a quarter by more effort than
  /// lines of a page do, whose gain of a fiftieth would cost a third of the whole report's time.
  private let objects: Deflater
  private let contents: Deflater

  /// An empty file.
  ///
  /// - Parameter isTagged: whether it will have a structure.
  init(isTagged: Bool = true) throws(DrawingError) {
    objects = try Deflater(effort: isTagged ? 10 : 7)
    contents = try Deflater(effort: 7)
    // Four bytes above 127 tell programs that the file is not text.
    out.append(Array("%PDF-1.7\n%".utf8) + [0xe2, 0xe3, 0xcf, 0xd3, 0x0a])
  }

  /// The first of some numbers in a row, for objects that are written later.
  mutating func reserve(_ count: Int) -> Int {
    entries.append(contentsOf: repeatElement(.none, count: count))
    return entries.count - count
  }

  /// A number for an object that is written later.
  mutating func reserve() -> Int {
    entries.append(.none)
    return entries.count - 1
  }

  /// Writes an object that is not a stream.
  mutating func write(_ number: Int, _ text: PDFText) throws(DrawingError) {
    waiting.append((number, text.bytes.count + 1))
    waitingBytes.append(contentsOf: text.bytes)
    waitingBytes.append(0x0a)
    if waiting.count == PDFWriter.objectsPerStream || waitingBytes.count > PDFWriter.bytesPerStream
    {
      try flush()
    }
  }

  /// Writes a stream.
  ///
  /// - Parameters:
  ///   - dictionary: its entries without `<<`, `>>` and the length.
  ///   - data: its data as it is to stand in the file.
  mutating func writeStream(_ number: Int, dictionary: PDFText, data: some Collection<UInt8>) {
    entries[number] = .at(out.count)
    out.append("\(number) 0 obj\n<<".utf8)
    out.append(dictionary.bytes)
    out.append("/Length \(data.count)>>\nstream\n".utf8)
    out.append(data)
    // Data that end in a carriage return would lose it to the end of line after them.
    let last = data.isEmpty ? nil : data[data.index(data.startIndex, offsetBy: data.count - 1)]
    if last == 0x0d { out.append(CollectionOfOne(0x0d)) }
    out.append("\nendstream\nendobj\n".utf8)
  }

  /// Writes a stream whose data are compressed here.
  mutating func writeStream(
    _ number: Int, dictionary: String = "", compressing data: [UInt8]
  ) throws(DrawingError) {
    writeStream(
      number, dictionary: PDFText(dictionary + "/Filter/FlateDecode"),
      data: try contents.compress(data))
  }

  private mutating func flush() throws(DrawingError) {
    guard !waiting.isEmpty else { return }
    let number = reserve()
    var index = PDFText()
    var offset = 0
    for (place, object) in waiting.enumerated() {
      entries[object.number] = .inside(stream: number, index: place)
      index.raw("\(object.number) \(offset) ")
      offset += object.length
    }
    let dictionary = PDFText(
      "/Type/ObjStm/N \(waiting.count)/First \(index.bytes.count)/Filter/FlateDecode")
    index.raw(waitingBytes[...])
    let data = try objects.compress(index.bytes)
    waiting.removeAll(keepingCapacity: true)
    waitingBytes.removeAll(keepingCapacity: true)
    writeStream(number, dictionary: dictionary, data: data)
  }

  /// Ends the file and gives its bytes.
  consuming func finish(root: Int, info: Int) throws(DrawingError) -> [UInt8] {
    try flush()
    let number = reserve()
    let start = out.count
    entries[number] = .at(start)
    var text = PDFText()
    text.raw("/Type/XRef/Size \(entries.count)/W[1 4 2]/Root \(root) 0 R/Info \(info) 0 R/ID[")
    let identifier = PDFWriter.identifier(out)
    text.hexString(identifier)
    text.hexString(identifier)
    text.raw("]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>")
    writeStream(number, dictionary: text, data: try objects.compress(table()))
    out.append("startxref\n\(start)\n%%EOF\n".utf8)
    return out.joined()
  }

  /// The cross-references, each row as its difference from the one above.
  private func table() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(entries.count * 8)
    var above = [UInt8](repeating: 0, count: 7)
    for (number, entry) in entries.enumerated() {
      let second = number == 0 ? UInt16.max : entry.second
      let row = [
        entry.kind, UInt8(entry.first >> 24), UInt8(entry.first >> 16 & 0xff),
        UInt8(entry.first >> 8 & 0xff), UInt8(entry.first & 0xff), UInt8(second >> 8),
        UInt8(second & 0xff),
      ]
      result.append(2)
      for column in 0..<7 { result.append(row[column] &- above[column]) }
      above = row
    }
    return result
  }

  /// 16 bytes made from the contents: FNV-1a over 64 bits, from two beginnings.
  private static func identifier(_ file: FilePieces) -> [UInt8] {
    var one: UInt64 = 0xcbf2_9ce4_8422_2325
    var two: UInt64 = 0x9ae1_6a3b_2f90_404f
    file.forEach { piece in
      for byte in piece {
        one = (one ^ UInt64(byte)) &* 0x100_0000_01b3
        two = (two ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return [one, two].flatMap { hash in (0..<8).map { UInt8(hash >> (56 - 8 * $0) & 0xff) } }
  }
}
