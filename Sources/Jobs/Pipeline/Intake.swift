import Corpus
public import Events
public import Knowledge
import Normalisation
public import Store

/// The way from inputs to incidents in a store.
public struct Intake: Sendable {
  /// What is known beforehand of places, bodies and words.
  public let pack: KnowledgePack
  let normaliser: Normaliser
  let prunes: Bool

  /// How many processors there are.
  public static var processors: Int { SystemProcessors.count }

  /// A way through a knowledge pack.
  ///
  /// - Parameters:
  ///   - knowledge: folder of a pack, or nil for the built-in one.
  ///   - prune: whether documents of the store that are not among the inputs are marked removed.
  /// - Throws: `Problem` where the pack is faulty.
  public init(knowledge: String? = nil, prune: Bool = false) throws(Problem) {
    do throws(KnowledgeError) {
      if let knowledge {
        pack = try KnowledgePack.load(directory: knowledge)
      } else {
        pack = try KnowledgePack.builtIn()
      }
    } catch {
      throw Problem(error)
    }
    normaliser = Normaliser(pack: pack)
    prunes = prune
  }

  /// What read a document: program and knowledge pack. Another reader reads it again.
  public var reader: String {
    "dateline \(Version.current) \(pack.stamp.id) \(pack.stamp.sha256)"
  }

  /// Reads inputs one batch after another, each document on its own, in the order of the inputs.
  ///
  /// - Parameters:
  ///   - paths: files or folders, or `-` for JSON lines on standard input.
  ///   - jobs: how many documents are read at the same time; does not change what comes out.
  ///   - body: takes each reading, or the trouble in its place.
  public func readings(
    of paths: [String], jobs: Int, _ body: (Result<Reading, Problem>) throws(Problem) -> Void
  ) throws(Problem) {
    let reader = CorpusReader(inputs: paths.map(CorpusInput.init(argument:)))
    let size = max(1, jobs) * 16
    var batch: [CorpusItem] = []
    while let item = reader.nextItem() {
      batch.append(item)
      if batch.count == size {
        for result in read(batch, jobs: jobs) { try body(result) }
        batch.removeAll(keepingCapacity: true)
      }
    }
    for result in read(batch, jobs: jobs) { try body(result) }
  }

  private func read(_ batch: [CorpusItem], jobs: Int) -> [Result<Reading, Problem>] {
    @Sendable func one(_ item: CorpusItem) -> Result<Reading, Problem> {
      switch item.read() {
      case .success(let document): .success(normaliser.reading(of: document))
      case .failure(let error): .failure(Problem(error))
      }
    }
    guard jobs > 1, batch.count > 1 else { return batch.map(one) }
    return Parallel.map(batch, jobs: jobs, one)
  }

  /// Takes inputs into a store and settles its incidents.
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
    var summary = IntakeSummary()
    var keys: Set<String> = []
    try readings(of: paths, jobs: jobs) { (result) throws(Problem) in
      switch result {
      case .failure(let problem): summary.problems.append(problem)
      case .success(let reading):
        keys.insert(reading.document.key)
        summary.inputs.append(
          OutputManifest.Entry(
            path: reading.document.path ?? reading.document.key,
            sha256: reading.document.sha256, bytes: reading.document.byteCount))
        do throws(StoreError) {
          switch try store.ingest(reading, reader: self.reader) {
          case .added: summary.added += 1
          case .changed: summary.changed += 1
          case .unchanged: summary.unchanged += 1
          }
        } catch {
          throw Problem(error)
        }
        progress(summary.documents)
      }
    }
    summary.inputs.sort { $0.path < $1.path }
    if let fatal = summary.fatal { throw fatal }
    try settle(store, keeping: prunes ? keys : nil, summary: &summary)
    return summary
  }

  func settle(
    _ store: Store, keeping keys: Set<String>?, summary: inout IntakeSummary
  ) throws(Problem) {
    let names = DirectoryBuilder(pack: pack, atlas: normaliser.atlas)
    do throws(StoreError) {
      if let keys { summary.removed = try store.markRemoved(except: keys).count }
      try store.settle(knowledge: pack.stamp) { readings in
        let incidents = IncidentMerger.merge(readings)
        return (incidents, names.directory(for: incidents))
      }
    } catch {
      throw Problem(error)
    }
  }
}

extension Intake {
  /// The place of an id, of the pack or of the world; nil for an unknown id.
  public var place: @Sendable (String) -> Place? {
    let atlas = normaliser.atlas
    return { id in atlas.place(id: id)?.place }
  }
}
