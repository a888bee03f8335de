internal import Records

/// Lists of strings as the JSON text that columns for people hold.
enum JSONText {
  static func array(_ values: [String]) -> String {
    if values.isEmpty { return "[]" }
    var writer = JSONWriter()
    writer.strings(values)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
