import Corpus
public import Events
public import Knowledge
import Normalisation

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
    parallel(batch, jobs: jobs) { item in
      switch item.read() {
      case .success(let document): .success(normaliser.reading(of: document))
      case .failure(let error): .failure(Problem(error))
      }
    }
  }

  /// The same work on many values at the same time, or one after another.
  func parallel<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, _ body: @Sendable (Value) -> Result
  ) -> [Result] {
    guard jobs > 1, values.count > 1 else { return values.map(body) }
    return Parallel.map(values, jobs: jobs, body)
  }
}

extension Intake {
  /// The place of an id, of the pack or of the world; nil for an unknown id.
  public var place: @Sendable (String) -> Place? {
    let atlas = normaliser.atlas
    return { id in atlas.place(id: id)?.place }
  }
}
