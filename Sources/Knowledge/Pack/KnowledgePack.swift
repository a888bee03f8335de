public import Events

/// What is known beforehand of a country: its places, bodies, named events, and the words of its
/// languages that tell of incidents. Data, not code: another country is another pack.
public struct KnowledgePack: Sendable {
  /// Its id, version and the hash of its files.
  public let stamp: KnowledgeStamp
  /// Name of the pack.
  public let name: String
  /// ISO 3166-1 alpha-2 code of its country.
  public let country: String
  /// BCP 47 tags of the languages that it has words for.
  public let languages: [String]
  /// Its licence.
  public let licence: String
  /// Whom to name as the source of its data.
  public let attribution: String
  /// Its places.
  public let places: Gazetteer
  /// Its bodies.
  public let agencies: AgencyRegister
  /// Its named events and recurring days.
  public let anchors: [Anchor]
  /// Days of lunar feasts.
  public let lunarFeasts: [LunarFeast]
  /// The types of incidents, the gravest first.
  public let types: [TypeEntry]
  /// Words that can tell of an incident, and words that say how a clause is meant.
  public let words: PackWords

  /// Words that can tell of an incident, all their fields; made anew whenever asked for.
  public var triggers: [Trigger] { words.triggers }
  /// Words that say how a clause is meant, all their fields; made anew whenever asked for.
  public var lexicon: [LexiconEntry] { words.lexicon }

  /// The names behind the ids, for pages.
  public var directory: Directory {
    Directory(
      places: Dictionary(
        places.entries.map { ($0.place.id, $0.place) }, uniquingKeysWith: { first, _ in first }),
      agencies: Dictionary(
        agencies.entries.map { ($0.agency.id, $0.agency) },
        uniquingKeysWith: { first, _ in first }),
      types: Dictionary(
        types.map { ($0.type.id, $0.type) }, uniquingKeysWith: { first, _ in first }),
      homeCountry: country)
  }

  /// The type of an id.
  public func type(_ id: String) -> TypeEntry? { types.first { $0.type.id == id } }

  /// The pack that is built into the binary: the DPRK.
  public static func builtIn() throws(KnowledgeError) -> KnowledgePack {
    try PackLoader(.builtIn("kp"), isWhole: false).load()
  }

  /// What the program made of the built-in pack's words when it was built, in place; nil in a build
  /// without it. It begins with the hash of the pack's files in 64 letters; what follows is known to
  /// whoever made it.
  public static var builtInTables: UnsafeRawBufferPointer? { EmbeddedFile.tables }

  /// The types of the pack that is built in, with their names in other languages; nothing else of
  /// it is read.
  public static func builtInTypes() throws(KnowledgeError) -> [TypeEntry] {
    let source = PackSource.builtIn("kp")
    guard let bytes = try source.bytes(PackFile.types.name) else { return [] }
    return try PackLoader.types(
      PackTable(.types, bytes, path: source.path(PackFile.types.name)))
  }

  /// The files of the built-in pack, as a start for another: name in the folder and bytes.
  public static func builtInFiles() -> [(name: String, bytes: [UInt8])] {
    PackFile.allCases.compactMap { file in
      EmbeddedFile.bytes(PackSource.builtIn("kp").path(file.name)).map { (file.name, Array($0)) }
    }
  }

  /// The pack of a folder.
  ///
  /// It needs `pack.csv` and `places.csv`. Without `types.csv`, `triggers.csv`, `lexicon.csv` or
  /// `lunar.csv` it takes the built-in ones, which are the languages' rather than a country's;
  /// without another file it has none of what that holds.
  public static func load(directory: String) throws(KnowledgeError) -> KnowledgePack {
    try PackLoader(.directory(directory)).load()
  }
}
