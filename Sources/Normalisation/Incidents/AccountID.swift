import Knowledge

/// Ids of accounts: a hash of document key, sentence, type and ordinal, so that nothing depends on
/// order, shard or machine.
enum AccountID {
  static func make(document: String, sentence: String, type: String, ordinal: Int) -> String {
    var text: [UInt8] = []
    var space = false
    var skip = 0
    let bytes = Array(sentence.utf8)
    for (index, byte) in bytes.enumerated() {
      if skip > 0 {
        skip -= 1
        continue
      }
      let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
      let isHard = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      if isSpace || isHard {
        space = !text.isEmpty
        if isHard { skip = 1 }
        continue
      }
      if space { text.append(0x20) }
      space = false
      text.append(byte)
    }
    var key = Array(document.utf8)
    key.append(0x1F)
    key += text
    key += Array("\u{1F}\(type)\u{1F}\(ordinal)".utf8)
    return String(SHA256.hex(key).prefix(16))
  }
}
