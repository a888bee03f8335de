import Corpus
import Events
import Normalisation
public import Store

extension Intake {
  /// Takes inputs into a store and settles its incidents.
  ///
  /// Documents that are in already, with the same bytes and metadata and read by the same program
  /// and pack, are not read for incidents again.
  ///
  /// - Parameters:
  ///   - paths: files or folders, or `-` for JSON lines on standard input.
  ///   - store: where to.
  ///   - jobs: how many documents are read at the same time.
  ///   - progress: is told how many documents are done.
  /// - Throws: `Problem` where nothing could be read at all, or the store failed.
  public func take(
    _ paths: [String], into store: Store, jobs: Int = 1, progress: (Int) -> Void = { _ in }
  ) throws(Problem) -> IntakeSummary {
    try take(
      paths.map(CorpusInput.init(argument:)), into: store, jobs: jobs, progress: progress)
  }

  /// Takes inputs of any kind into a store and settles its incidents.
  func take(
    _ inputs: [CorpusInput], into store: Store, jobs: Int = 1, progress: (Int) -> Void = { _ in }
  ) throws(Problem) -> IntakeSummary {
    var summary = IntakeSummary()
    var keys: Set<String> = []
    let reader = CorpusReader(inputs: inputs)
    var batch: [CorpusItem] = []
    func takeBatch() throws(Problem) {
      try take(batch, into: store, jobs: jobs, keys: &keys, summary: &summary)
      batch.removeAll(keepingCapacity: true)
      progress(summary.documents)
    }
    while let item = reader.nextItem() {
      batch.append(item)
      if batch.count == max(1, jobs) * 64 { try takeBatch() }
    }
    try takeBatch()
    summary.inputs.sort { $0.path < $1.path }
    if let fatal = summary.fatal { throw fatal }
    try settle(store, keeping: prunes ? keys : nil, summary: &summary)
    return summary
  }

  /// Takes some documents in, in one transaction.
  private func take(
    _ batch: [CorpusItem], into store: Store, jobs: Int, keys: inout Set<String>,
    summary: inout IntakeSummary
  ) throws(Problem) {
    func note(_ record: DocumentRecord) {
      keys.insert(record.key)
      summary.inputs.append(
        OutputManifest.Entry(
          path: record.path ?? record.key, sha256: record.sha256, bytes: record.byteCount))
    }
    let reader = reader
    let stamped = parallel(batch, jobs: jobs) { $0.stamped(for: reader) }
    do throws(StoreError) {
      // What was read before from the same bytes is known by their hash, and not looked into.
      let known = try store.keys(of: stamped.map(\.stamp))
      for (item, key) in zip(stamped, known) {
        guard let key else { continue }
        if let record = item.record {
          note(record)
        } else if let record = try store.document(key) {
          note(record)
        }
        summary.unchanged += 1
      }
      let open = zip(stamped, known).filter { $0.1 == nil }.map(\.0)
      guard !open.isEmpty else { return }
      var documents: [SourceDocument] = []
      var stamps: [String?] = []
      for (item, result) in zip(open, parallel(open, jobs: jobs) { $0.item.read() }) {
        switch result {
        case .failure(let error): summary.problems.append(Problem(error))
        case .success(let document):
          note(document.record)
          documents.append(document)
          stamps.append(item.stamp)
        }
      }
      let held = try store.holds(documents.map(\.record), reader: self.reader)
      try store.note(
        stamps: zip(zip(documents, stamps), held).filter(\.1).map { pair, _ in
          (pair.0.record.key, pair.1)
        })
      let rest = zip(zip(documents, stamps), held).filter { !$0.1 }.map(\.0)
      let fresh = rest.map(\.0)
      summary.unchanged += documents.count - fresh.count
      if !fresh.isEmpty {
        summary.readAgain += try store.holds(fresh.map(\.record), reader: nil).count { $0 }
      }
      let normaliser = fresh.isEmpty ? nil : normaliser
      let readings = parallel(fresh, jobs: jobs) { normaliser?.reading(of: $0) }.compactMap { $0 }
      let taken = zip(readings, fresh).map { (reading: $0, source: $1.record) }
      for outcome in try store.ingest(taken, reader: self.reader, inputs: rest.map(\.1)) {
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
}
