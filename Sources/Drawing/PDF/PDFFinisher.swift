/// Rewrites Cairo's PDF with libqpdf: a whole cross-reference table (Cairo leaves objects out for
/// each link), object streams, an identifier made from the contents.
enum PDFFinisher {
  static func finish(_ bytes: [UInt8]) throws(DrawingError) -> [UInt8] {
    let file = try PDFFile(bytes)
    return try file.write()
  }
}
