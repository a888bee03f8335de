internal import CivilTime
internal import GRDB
internal import Packing

/// Counts rows by the values that columns hold of them.
struct IncidentCounting {
  /// Where the values of a dimension come from.
  private enum Source {
    case word([UInt32])
    case flag([UInt32])
    /// First and last day, in units of so many months.
    case date([UInt32], months: Int)
    case list(ColumnReader.Lists)
    /// The document that tells.
    case document
    /// Each document's publisher.
    case publisher([UInt32])
  }

  private var sources: [Source] = []
  private var names: [NameTable] = []
  /// The documents that tell, where they are asked for.
  private var tellers: ColumnReader.Lists?
  private var tally: [[Int]: Int] = [:]

  /// - Parameter dimensions: by what is counted.
  init(_ dimensions: [CountDimension], of columns: ColumnReader, in database: Database) throws {
    for dimension in dimensions {
      var table = try columns.names(.words)
      switch dimension {
      case .type: sources.append(.word(try columns.words(.type)))
      case .agency: sources.append(.list(try columns.lists(.agencies)))
      case .lead: sources.append(.word(try columns.words(.lead)))
      case .province: sources.append(.word(try columns.words(.province)))
      case .place: sources.append(.word(try columns.words(.place)))
      case .country: sources.append(.word(try columns.words(.country)))
      case .year: sources.append(.date(try columns.words(.days), months: 12))
      case .month: sources.append(.date(try columns.words(.days), months: 1))
      case .precision: sources.append(.word(try columns.words(.precision)))
      case .modality: sources.append(.word(try columns.words(.modality)))
      case .corrected: sources.append(.flag(try columns.words(.corrected)))
      case .document:
        table = try columns.names(.documents)
        sources.append(.document)
      case .publisher:
        table = NameTable()
        sources.append(.publisher(try Self.publishers(of: columns, to: table, in: database)))
      }
      names.append(table)
    }
    if dimensions.contains(.document) || dimensions.contains(.publisher) {
      tellers = try columns.lists(.sources)
    }
  }

  /// Counts the incident of a row, once for each of its values.
  mutating func add(_ row: Int) {
    var combinations: [[Int]] = []
    for document in Self.orNone(tellers.map { $0[row].map(Int.init) }) {
      var partial: [[Int]] = [[]]
      for source in sources {
        let values = values(of: source, row, document)
        partial = partial.flatMap { one in values.map { one + [$0] } }
      }
      combinations += partial
    }
    if combinations.count > 1 { combinations = Array(Set(combinations)) }
    for one in combinations { tally[one, default: 0] += 1 }
  }

  /// Counts above 0, ordered by values; what is not established comes last.
  func counts() -> [IncidentCount] {
    var texts: [[Int: [UInt8]?]] = sources.map { _ in [:] }
    for values in tally.keys {
      for (index, value) in values.enumerated() where texts[index][value] == nil {
        texts[index][value] = .some(text(value, index).map { Array($0.utf8) })
      }
    }
    let ranks: [[Int: Int]] = texts.map { texts in
      let sorted = texts.sorted { left, right in
        guard let mine = left.value, let other = right.value else {
          return left.value != nil && right.value == nil
        }
        return mine.lexicographicallyPrecedes(other)
      }
      return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
    }
    return tally.map { values, count in
      (order: values.enumerated().map { ranks[$0][$1] ?? 0 }, values: values, count: count)
    }
    .sorted { $0.order.lexicographicallyPrecedes($1.order) }
    .map { one in
      IncidentCount(
        values: one.values.enumerated().map { text($1, $0) }, count: one.count)
    }
  }

  /// Stands for a date that lies in no single unit.
  private static let none = Int.min

  private func values(of source: Source, _ row: Int, _ document: Int) -> [Int] {
    switch source {
    case .word(let numbers), .flag(let numbers): return [Int(numbers[row])]
    case .list(let lists): return Self.orNone(lists[row].map(Int.init))
    case .document: return [document]
    case .publisher(let publishers): return [Int(publishers[document])]
    case .date(let days, let months):
      let (first, last) = (days[2 * row], days[2 * row + 1])
      guard first != IncidentColumn.nothing, last != IncidentColumn.nothing else {
        return [Self.none]
      }
      let units = [first, last].map { day in
        let date = CivilDate(dayNumber: Int(Int32(bitPattern: day)))
        return (date.year * 12 + date.month - 1).floored(by: months)
      }
      return [units[0] == units[1] ? units[0] : Self.none]
    }
  }

  private static func orNone(_ values: [Int]?) -> [Int] {
    values.map { $0.isEmpty ? [0] : $0 } ?? [0]
  }

  private func text(_ value: Int, _ index: Int) -> String? {
    switch sources[index] {
    case .flag: return value == 0 ? "no" : "yes"
    case .date(_, let months):
      guard value != Self.none else { return nil }
      let month = value * months
      let year = month.floored(by: 12)
      let date = CivilDate(year, month - year * 12 + 1, 1)?.description
      return date.map { String($0.dropLast(months == 12 ? 6 : 3)) }
    case .word, .list, .document, .publisher:
      return names[index].name(UInt32(truncatingIfNeeded: value))
    }
  }

  /// The number of each document's publisher.
  private static func publishers(
    of columns: ColumnReader, to names: NameTable, in database: Database
  ) throws -> [UInt32] {
    let documents = try columns.names(.documents)
    documents.index()
    var publishers = [UInt32](repeating: 0, count: documents.count + 1)
    let rows = try FastStatement(
      "SELECT key, publisher FROM document WHERE publisher IS NOT NULL", on: database)
    while try rows.step() {
      guard let number = documents.number(of: Slice(rows.bytes(0))) else { continue }
      publishers[Int(number)] = names.add(Slice(rows.bytes(1)))
    }
    return publishers
  }
}

extension Int {
  /// The greatest whole number that is no greater than the quotient.
  fileprivate func floored(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
