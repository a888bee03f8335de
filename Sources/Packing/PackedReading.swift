package import Events
internal import Records

/// A document's reading as it is kept: compact, and without a string in it.
package struct PackedReading: Sendable {
  /// Key of the document.
  package var key: String
  /// The record, without a seal.
  package var record: [UInt8]
  /// What the document mentions, as ``MentionList`` writes it.
  package var mentions: [UInt8]
  /// The document's text, which may be empty.
  package var text: [UInt8]

  package init(key: String, record: [UInt8], mentions: [UInt8], text: [UInt8]) {
    self.key = key
    self.record = record
    self.mentions = mentions
    self.text = text
  }

  /// A reading, packed.
  package init(_ reading: Reading) {
    var mentions = JSONWriter(reserving: 1 << 10)
    MentionList.write(reading, to: &mentions)
    self.init(
      key: reading.document.key, record: RecordWriter.record(of: reading),
      mentions: mentions.bytes, text: Array(reading.text.utf8))
  }
}
