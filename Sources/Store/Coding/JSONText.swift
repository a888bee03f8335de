internal import Packing
internal import Records

/// Lists of strings as the JSON text that columns for people hold.
enum JSONText {
  static func array(_ values: [String]) -> String {
    if values.isEmpty { return "[]" }
    var writer = JSONWriter()
    writer.strings(values)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The strings of such an array.
  static func strings(_ bytes: UnsafeRawBufferPointer) throws(BrokenRecord) -> [String] {
    var reader = JSONReader(Array(bytes))
    do throws(JSONError) {
      var values: [String] = []
      try reader.array { (reader) throws(JSONError) in values.append(try reader.string()) }
      return values
    } catch {
      throw BrokenRecord(offset: reader.offset)
    }
  }
}
