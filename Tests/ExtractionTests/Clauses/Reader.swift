import Corpus
import Events
import Knowledge

@testable import Extraction

/// Reads one text with the words of the built-in pack.
enum Reader {
  static let extractor = Result { Extractor(pack: try KnowledgePack.builtIn()) }

  /// A verb with those who act and are acted on, as a test writes them.
  struct Verb: Equatable, CustomStringConvertible {
    var words: String
    var subject: String
    var object: String
    var isPassive: Bool
    var description: String { "\(subject) | \(words)\(isPassive ? " (passive)" : "") | \(object)" }
  }

  static func clauses(_ text: String) throws -> (Extraction, Extractor) {
    let extractor = try Reader.extractor.get()
    let document = SourceDocument(record: DocumentRecord(key: "t"), text: text)
    return (extractor.read(document), extractor)
  }

  static func verbs(_ text: String) throws -> [Verb] {
    let (extraction, _) = try clauses(text)
    return extraction.sentences.flatMap { reading in
      let clause = reading.clause
      func words(_ range: Range<Int>?) -> String {
        range.map { $0.isEmpty ? "" : extraction.tokens.text(clause.tokens($0)) } ?? ""
      }
      return clause.groups.map {
        Verb(
          words: words($0.units), subject: words($0.subject), object: words($0.object),
          isPassive: $0.isPassive)
      }
    }
  }

  /// How each verb of a text is meant.
  static func standings(_ text: String) throws -> [String: Standing] {
    let (extraction, extractor) = try clauses(text)
    var found: [String: Standing] = [:]
    for reading in extraction.sentences {
      let reader = StandingReader(lexicon: extractor.lexicon)
      for (index, group) in reading.clause.groups.enumerated() {
        let verb = extraction.tokens.text(
          reading.clause.units[group.head].tokens)
        found[verb] = reader.standing(of: index, in: reading.clause)
      }
    }
    return found
  }
}
