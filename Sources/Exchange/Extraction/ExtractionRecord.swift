public import Events
package import Packing

/// A record of an extraction stream.
public enum ExtractionRecord: Sendable {
  /// A document and all that was read from it.
  case reading(Reading)
  /// An input that could not be read: its line where it had one, a code and a message.
  case failure(line: Int?, code: String, message: String)
  /// The counts at the end of a stream, or of a shard.
  case end(documents: Int, records: Int, errors: Int)
}

/// The same with documents packed for a store.
package enum PackedExtraction: Sendable {
  case reading(PackedReading)
  case failure(line: Int?, code: String, message: String)
  case end(documents: Int, records: Int, errors: Int)
}

/// What a record is to the counts of its stream.
enum StreamRole {
  case reading, failure
  case end(records: Int, errors: Int)
}

/// A record that a stream counts.
protocol StreamedRecord {
  var role: StreamRole { get }
}

extension ExtractionRecord: StreamedRecord {
  var role: StreamRole {
    switch self {
    case .reading: .reading
    case .failure: .failure
    case .end(_, let records, let errors): .end(records: records, errors: errors)
    }
  }
}

extension PackedExtraction: StreamedRecord {
  var role: StreamRole {
    switch self {
    case .reading: .reading
    case .failure: .failure
    case .end(_, let records, let errors): .end(records: records, errors: errors)
    }
  }
}
