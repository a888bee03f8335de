public import Corrections
public import Events
import Review
public import Store

/// Where people decide about the incidents of a store: sheets, the page, the log.
public struct ReviewDesk {
  private let store: Store
  private let place: (String) -> Place?

  /// A desk at a store.
  ///
  /// - Parameter place: places that the store does not name yet; nil for what nobody knows.
  public init(store: Store, place: @escaping (String) -> Place? = { _ in nil }) {
    self.store = store
    self.place = place
  }

  /// The sheet of all incidents, or of those that a query takes.
  public func sheet(_ query: IncidentQuery? = nil) throws(Problem) -> String {
    try attempt { () throws(StoreError) in
      CorrectionSheet.write(
        try machine(query), corrections: try store.corrections(), stale: try stale())
    }
  }

  /// Decisions that do not hold, as CSV, and how many they are.
  public func conflicts() throws(Problem) -> (sheet: String, count: Int) {
    try attempt { () throws(StoreError) in
      let statuses = try store.correctionStatuses().filter { $0.state != .applied }
      return (CorrectionSheet.conflicts(statuses), statuses.count)
    }
  }

  /// How many decisions do not hold because texts or readings are other than their authors saw.
  public func staleCount() throws(Problem) -> Int {
    try attempt { () throws(StoreError) in
      try store.correctionStatuses().count { $0.state == .changed || $0.state == .missing }
    }
  }

  /// Every line that was ever written, as CSV.
  public func log() throws(Problem) -> String {
    try attempt { () throws(StoreError) in CorrectionSheet.log(try store.corrections()) }
  }

  /// The page on which to decide, as HTML.
  ///
  /// - Parameters:
  ///   - title: what the page is called.
  ///   - query: which incidents; nil for all. Only documents that tell of them are on it.
  public func page(title: String, _ query: IncidentQuery? = nil) throws(Problem) -> [UInt8] {
    try attempt { () throws(StoreError) in
      let incidents = try machine(query)
      let told = Set(incidents.lazy.flatMap(\.citations).map(\.document))
      var readings: [Reading] = []
      for key in try store.documentKeys() where query == nil || told.contains(key) {
        if let reading = try store.reading(of: key) { readings.append(reading) }
      }
      return ReviewPage(
        title: title, readings: readings, incidents: incidents,
        corrections: try store.corrections(), stale: try stale(), names: try store.directory()
      ).html()
    }
  }

  /// What reading a sheet gave.
  public enum Import {
    /// The lines that are new.
    case lines([Correction])
    /// The faults for which nothing is written; never empty.
    case faults([Problem])
  }

  /// Reads a sheet that people filled in; writes nothing.
  ///
  /// - Parameters:
  ///   - bytes: the CSV file.
  ///   - file: its name, for errors.
  ///   - who: stands where a line names nobody.
  ///   - when: stands where a line gives no time; ISO 8601.
  public func read(
    _ bytes: [UInt8], file: String, who: String, when: String
  ) throws(Problem) -> Import {
    let (machine, corrections, names) = try attempt { () throws(StoreError) in
      (try store.machineIncidents(), try store.corrections(), try store.directory())
    }
    var texts: [String: String] = [:]
    let reader = SheetImport(
      machine: machine, corrections: corrections, names: names, place: place, who: who, when: when)
    do throws(SheetFaults) {
      return .lines(
        try reader.read(bytes, file: file) { document, quote in
          let text = texts[document] ?? (try? store.reading(of: document)?.text) ?? ""
          texts[document] = text
          return !quote.isEmpty && text.contains(quote)
        })
    } catch {
      return .faults(error.faults.map { Problem($0, file: file) })
    }
  }

  /// Writes lines and applies them.
  ///
  /// - Returns: those of the lines that do not hold.
  public func write(_ lines: [Correction]) throws(Problem) -> [CorrectionStatus] {
    try attempt { () throws(StoreError) in
      let before = try store.corrections().count
      let names = PlaceNames(names: try store.directory(), place: place)
      let places = Set(lines.filter { $0.field == .place }.map(\.value))
      let statuses = try store.append(
        lines, places: places.sorted().flatMap { names.places($0) })
      let numbers = Set(try store.corrections().dropFirst(before).map(\.id))
      return statuses.filter { numbers.contains($0.correction.id) && $0.state != .applied }
    }
  }

  private func machine(_ query: IncidentQuery?) throws(StoreError) -> [Incident] {
    let machine = try store.machineIncidents()
    guard let query else { return machine }
    let wanted = Set(try store.incidents(query).flatMap(\.accounts))
    return machine.filter { !wanted.isDisjoint(with: $0.accounts) }
  }

  private func stale() throws(StoreError) -> Set<Int> {
    Set(try store.correctionStatuses().filter { $0.state == .changed }.map(\.correction.id))
  }

  private func attempt<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(Problem) -> Value {
    do throws(StoreError) { return try body() } catch { throw Problem(error) }
  }
}

extension Problem {
  /// A fault of a sheet.
  init(_ fault: SheetFault, file: String) {
    let message = fault.name.isEmpty ? fault.message : "column \(fault.name): \(fault.message)"
    self.init(
      file: file, line: fault.line, column: fault.column, code: "invalid-sheet",
      message: message, hint: fault.hint, status: .usage)
  }
}
