import Knowledge

/// Ids of accounts: a hash of document key, sentence, type and ordinal, so that nothing depends on
/// order, shard or machine.
enum AccountID {
  static func make(document: String, sentence: String, type: String, ordinal: Int) -> String {
    var text = ""
    var space = false
    for scalar in sentence.unicodeScalars {
      if scalar.properties.isWhitespace {
        space = !text.isEmpty
        continue
      }
      if space { text.append(" ") }
      space = false
      text.unicodeScalars.append(scalar)
    }
    let key = "\(document)\u{1F}\(text)\u{1F}\(type)\u{1F}\(ordinal)"
    return String(SHA256.hex(Array(key.utf8)).prefix(16))
  }
}
