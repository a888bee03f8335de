internal import GRDB
internal import Packing

/// What a query asks of an incident besides its date, its words and who tells of it.
enum IncidentFilter {
  /// A number of a column is among those wanted.
  case fixed(IncidentColumn, NumberSet)
  /// Any of a row's numbers is.
  case list(IncidentColumn, NumberSet)
  /// Least confidence.
  case confidence(Double)

  /// Takes out the rows of a piece that do not fit.
  func narrow(_ isTaken: inout [Bool], _ columns: ColumnReader, chunk: Int) throws {
    switch self {
    case .fixed(let column, let wanted):
      let numbers = try columns.words(column, chunk)
      for slot in isTaken.indices where isTaken[slot] {
        isTaken[slot] = wanted.contains(numbers[slot])
      }
    case .list(let column, let wanted):
      let lists = try columns.lists(column, chunk)
      for slot in isTaken.indices where isTaken[slot] {
        let range = lists.range(slot)
        var place = range.lowerBound
        while place < range.upperBound, !wanted.contains(lists.values[place]) { place += 1 }
        isTaken[slot] = place < range.upperBound
      }
    case .confidence(let least):
      let numbers = try columns.words(.confidence, chunk)
      for slot in isTaken.indices where isTaken[slot] {
        isTaken[slot] =
          IncidentColumn.number(numbers[2 * slot], numbers[2 * slot + 1]) >= least
      }
    }
  }
}

/// A set of small numbers.
struct NumberSet {
  private var isIn: [Bool]

  init(_ numbers: [UInt32]) {
    isIn = [Bool](repeating: false, count: Int(numbers.max() ?? 0) + 1)
    for number in numbers { isIn[Int(number)] = true }
  }

  func contains(_ number: UInt32) -> Bool { number < isIn.count && isIn[Int(number)] }
}

/// Tells documents that are asked for, by key or by publisher, from others.
///
/// A page asks for few of them: each is looked up when it is asked for first, and only where very
/// many are, all are read at once.
final class TellerFilter {
  private let names: NameTable
  private let publishers: Set<String>
  private let database: Database
  private let find: FastStatement
  private var known: [UInt32: Bool] = [:]
  private var all: NumberSet?

  init(
    documents: [String], publishers: [String], _ columns: ColumnReader, in database: Database
  ) throws {
    names = try columns.names(.documents)
    self.publishers = Set(publishers)
    self.database = database
    find = try FastStatement("SELECT publisher FROM document WHERE key = ?", on: database)
    if documents.count > 20 { names.index() }
    for document in documents {
      if let number = names.number(of: document) { known[number] = true }
    }
  }

  func takes(_ number: UInt32) throws -> Bool {
    if let all { return all.contains(number) }
    if let answer = known[number] { return answer }
    guard known.count < 500 else { return try readAll().contains(number) }
    guard let key = names.name(number) else { throw BrokenRecord(offset: Int(number)) }
    find.add(key)
    var answer = false
    if try find.step() {
      answer = find.optionalText(0).map(publishers.contains) ?? false
      find.reset()
    }
    known[number] = answer
    return answer
  }

  private func readAll() throws -> NumberSet {
    var numbers = known.filter(\.value).map(\.key)
    names.index()
    let rows = try FastStatement("SELECT key FROM document WHERE publisher = ?", on: database)
    for publisher in publishers {
      rows.add(publisher)
      while try rows.step() {
        if let number = names.number(of: Slice(rows.bytes(0))) { numbers.append(number) }
      }
    }
    let set = NumberSet(numbers)
    all = set
    return set
  }
}
