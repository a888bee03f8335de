public import Events

/// A record of an extraction stream.
public enum ExtractionRecord: Sendable {
  /// A document and all that was read from it.
  case reading(Reading)
  /// An input that could not be read: its line where it had one, a code and a message.
  case failure(line: Int?, code: String, message: String)
  /// The counts at the end of a stream, or of a shard.
  case end(documents: Int, records: Int, errors: Int)
}
