import Events
public import Knowledge

/// The words of a pack made ready beforehand: what a reader would otherwise make of ten thousand
/// rows at every start.
///
/// The tables of the built-in pack are linked into the release by its second step (`make build`);
/// a build without them, or a pack of the user's, makes them of its rows. Both ways give the same
/// numbers and the same rules: the vocabulary is taken over as it stood when all words were entered.
public struct CompiledWords {
  /// What the tables begin with, so that those of another form are passed over.
  private static let form = 1

  /// The few words that are entered at every start.
  let lists: [LexiconRow]
  let vocabulary: Vocabulary
  let lexicon: Lexicon

  /// The tables of a pack, as a file.
  public static func tables(of pack: KnowledgePack) -> [UInt8] {
    tables(of: pack, by: Extractor(atlas: Atlas(pack, world: World.standard), tables: nil))
  }

  static func tables(of pack: KnowledgePack, by extractor: Extractor) -> [UInt8] {
    var writer = TableWriter(Array(pack.stamp.sha256.utf8))
    writer.number(form)
    writer.texts(Extractor.lists(of: pack).flatMap { [$0.name, $0.language, $0.form] })
    extractor.vocabulary.write(to: &writer)
    extractor.lexicon.write(to: &writer)
    return writer.bytes
  }

  /// Reads tables; nil where they are those of another pack.
  init?(_ bytes: UnsafeRawBufferPointer, of pack: KnowledgePack) {
    let hash = pack.stamp.sha256.utf8
    guard bytes.starts(with: hash) else { return nil }
    var reader = TableReader(UnsafeRawBufferPointer(rebasing: bytes[hash.count...]))
    do {
      guard try reader.number() == CompiledWords.form else { return nil }
      let texts = try reader.texts()
      guard texts.count % 3 == 0 else { return nil }
      lists = stride(from: 0, to: texts.count, by: 3).map {
        LexiconRow(name: texts[$0], language: texts[$0 + 1], form: texts[$0 + 2])
      }
      vocabulary = try Vocabulary(reading: &reader)
      lexicon = try Lexicon(types: pack.types.map(\.type.id), reading: &reader)
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
  }
}
