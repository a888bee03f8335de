import Corpus
public import Events
public import Knowledge
import Normalisation

/// The way from inputs to incidents in a store.
public struct Intake: Sendable {
  /// What is known beforehand of places, bodies and words.
  public let pack: KnowledgePack
  private let world: Lazy<Atlas>
  private let reading: Lazy<Normaliser>
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
    // Much of the start is spent on these, and not every command reads a text.
    let world = Lazy { [pack] in Atlas(pack, world: World.standard) }
    self.world = world
    reading = Lazy { Normaliser(atlas: world.value) }
    prunes = prune
  }

  /// Reads texts.
  var normaliser: Normaliser { reading.value }

  /// The places of the pack and of the world.
  var atlas: Atlas { world.value }

  /// What read a document: program and knowledge pack. Another reader reads it again.
  public var reader: String {
    "dateline \(Version.current) \(pack.stamp.id) \(pack.stamp.sha256)"
  }

  /// Reads inputs, each document on its own, and hands on what is made of the readings in the
  /// order of the inputs.
  ///
  /// - Parameters:
  ///   - paths: files or folders, or `-` for JSON lines on standard input.
  ///   - jobs: how many documents are read at the same time; does not change what comes out.
  ///   - transform: makes something of each reading, or of the trouble in its place; runs on any
  ///     thread.
  ///   - body: takes what was made, on the calling thread.
  public func each<Output: Sendable>(
    of paths: [String], jobs: Int,
    _ transform: @escaping @Sendable (Result<Reading, Problem>) -> Output,
    _ body: (Output) throws(Problem) -> Void
  ) throws(Problem) {
    let normaliser = normaliser
    try OrderedWork<Output>.each(
      CorpusReader(inputs: paths.map(CorpusInput.init(argument:))), jobs: jobs,
      { item in
        switch item.read() {
        case .success(let document): transform(.success(normaliser.reading(of: document)))
        case .failure(let error): transform(.failure(Problem(error)))
        }
      }, body)
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
    let atlas = atlas
    return { id in atlas.place(id: id)?.place }
  }
}
