import CivilTime
import Events
public import Exchange
import Knowledge
import Normalisation
public import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Intake {
  /// Takes extraction records into a store, as if their documents had been read here.
  ///
  /// The same records in any order, in shards, or given twice leave the same store.
  ///
  /// - Parameters:
  ///   - paths: files of records, or `-` for standard input.
  ///   - progress: is told how many documents are done.
  /// - Throws: `Problem` where a file cannot be opened, or the store failed.
  public func takeRecords(
    _ paths: [String], into store: Store, progress: (Int) -> Void = { _ in }
  ) throws(Problem) -> IntakeSummary {
    var summary = IntakeSummary()
    for path in paths {
      let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Problem(
          file: path, code: "unreadable", message: String(cString: strerror(errno)),
          hint: "name a file that `dateline extract` wrote, or - for standard input")
      }
      defer { if descriptor != 0 { close(descriptor) } }
      let stream = ExtractionStream(descriptor: descriptor, path: path)
      try take(stream, path: path, into: store, summary: &summary, progress)
    }
    try settle(store, keeping: nil, summary: &summary)
    return summary
  }

  private func take(
    _ stream: ExtractionStream, path: String, into store: Store, summary: inout IntakeSummary,
    _ progress: (Int) -> Void
  ) throws(Problem) {
    var batch: [Reading] = []
    while let result = stream.next() {
      switch result {
      case .success(.reading(let reading)):
        batch.append(reading)
        if batch.count == 512 {
          try put(batch, into: store, summary: &summary)
          batch.removeAll(keepingCapacity: true)
          progress(summary.documents)
        }
      case .success(.failure(let line, let code, let message)):
        summary.problems.append(
          Problem(
            file: path, code: code,
            message: line.map { "line \($0) of the extraction's input: \(message)" } ?? message,
            hint: "correct that input and extract it again", status: .partial))
      case .success(.end): break
      case .failure(let error): summary.problems.append(Problem(error))
      }
    }
    try put(batch, into: store, summary: &summary)
    if stream.isTruncated {
      summary.problems.append(
        Problem(
          file: path, code: ExchangeError.Code.truncated.rawValue,
          message: "the stream ends without its counts; records may be missing",
          hint: "run the extraction again, or accept what is there", status: .partial))
    }
  }

  /// Takes incidents from other tools into a store.
  ///
  /// - Parameters:
  ///   - outcome: what an import gave.
  /// - Throws: `Problem` where the store failed, or nothing could be read.
  public func take(
    _ outcome: IncidentImport.Outcome, into store: Store
  ) throws(Problem) -> IntakeSummary {
    var summary = IntakeSummary()
    summary.problems = outcome.errors.map(Problem.init)
    if outcome.readings.isEmpty, var first = summary.problems.first {
      first.status = .failed
      throw first
    }
    try put(Self.apart(outcome.readings), into: store, summary: &summary)
    try settle(store, keeping: nil, summary: &summary)
    return summary
  }

  /// Imported documents under keys of their own, one reading a document, so that they never take
  /// the place of a document that was read.
  private static func apart(_ readings: [Reading]) -> [Reading] {
    var result: [Reading] = []
    var slots: [String: Int] = [:]
    for var reading in readings {
      let key = "import/\(reading.document.key)"
      reading.document.key = key
      for incident in reading.incidents.indices {
        for citation in reading.incidents[incident].citations.indices {
          reading.incidents[incident].citations[citation].document = key
        }
      }
      if let slot = slots[key] {
        result[slot].incidents += reading.incidents
      } else {
        slots[key] = result.count
        result.append(reading)
      }
    }
    return result
  }

  private func put(
    _ readings: [Reading], into store: Store, summary: inout IntakeSummary
  ) throws(Problem) {
    do throws(StoreError) {
      for outcome in try store.ingest(readings.map { ($0, $0.document) }, reader: reader) {
        switch outcome {
        case .added: summary.added += 1
        case .changed: summary.changed += 1
        case .unchanged: summary.unchanged += 1
        }
      }
    } catch {
      throw Problem(error)
    }
  }

  /// Finds the place of an imported incident by names: the locality in its country, else the
  /// first-level unit.
  public var placeFinder: IncidentImport.PlaceFinder {
    let atlas = normaliser.atlas
    return { locality, unit, country in
      for name in [locality, unit] where !name.isEmpty {
        let found = atlas.places(named: name).map(\.place).filter { $0.country == country }
        guard let place = found.min(by: { ($0.level, $0.id) < ($1.level, $1.id) }) else { continue }
        return PlaceLink(
          place: place.id, province: atlas.firstLevelUnit(of: place.id), country: place.country,
          rule: "import-name")
      }
      return nil
    }
  }
}
