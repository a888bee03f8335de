internal import Packing

/// A value of every incident, kept in one piece for many incidents: what queries filter and sort by.
///
/// A piece holds it for ``IncidentColumn/chunk`` rows of the table of incidents, so that a query
/// reads only the values that it asks for, and of these nothing but the values.
enum IncidentColumn: Int, CaseIterable {
  /// First and last day; ``nothing`` where there is none, ``absent`` where no incident stands.
  case days
  /// Halves of the number.
  case confidence
  /// The first bytes of the key, as a number that orders as they do, its lower half first.
  case key
  case type, province, place, country, lead, precision, modality
  /// Whether a person corrected something.
  case corrected
  /// Part of the number of the key that its tellings agree in; 0 where none.
  case bucket
  /// Bodies that it names.
  case agencies
  /// Places that it names, with the units and countries that they lie in.
  case places
  /// Documents that it cites.
  case sources
  /// Parts of the sums of the accounts that it cites.
  case accounts

  /// Rows of a piece.
  static let chunk = 4096
  /// Stands for a day that is open or unknown.
  static let nothing = UInt32(bitPattern: Int32.max - 1)
  /// Stands where a row holds no incident.
  static let absent = UInt32(bitPattern: Int32.max)

  /// Those with as many values in each row.
  static let fixed = allCases.filter { $0.rawValue < agencies.rawValue }
  /// Those with a list in each row.
  static let lists = allCases.filter { $0.rawValue >= agencies.rawValue }

  /// Numbers in a row, where each has as many.
  var width: Int { rawValue <= IncidentColumn.key.rawValue ? 2 : 1 }

  /// The name under which it is kept.
  var name: String { "\(self)" }

  /// A number from its halves.
  static func number(_ lower: UInt32, _ upper: UInt32) -> Double {
    Double(bitPattern: UInt64(lower) | UInt64(upper) << 32)
  }

  /// A number of 32 bits for a bucket; 0 stands for none.
  static func part(ofBucket bucket: Int?) -> UInt32 {
    bucket.map { max(1, UInt32(truncatingIfNeeded: $0)) } ?? 0
  }

  /// A number of 32 bits for an account.
  static func part(ofAccount account: String) -> UInt32 {
    UInt32(truncatingIfNeeded: Seal.sum(account))
  }
}

/// Names that stand as numbers in columns; 0 is no name.
enum ColumnNames: String, CaseIterable {
  /// Types, places, bodies and the words of the model.
  case words
  /// Keys of documents.
  case documents

  /// Names of a piece.
  static let chunk = 1024

  /// The name under which they are kept.
  var name: String { "names of \(rawValue)" }
}
