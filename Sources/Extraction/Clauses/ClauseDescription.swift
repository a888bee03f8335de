public import Corpus

extension Extractor {
  /// The verb groups and triggers of a document's sentences, one a line, for `explain`.
  public func describe(_ extraction: Extraction, _ document: SourceDocument) -> String {
    var lines: [String] = []
    for reading in extraction.sentences {
      lines.append("» " + document.string(document.sentences[reading.sentence].bytes))
      let clause = reading.clause
      func words(_ range: Range<Int>?) -> String {
        guard let range, !range.isEmpty else { return "–" }
        return extraction.tokens.text(clause.tokens(range))
      }
      for (index, group) in clause.groups.enumerated() {
        let standing = StandingReader(lexicon: lexicon).standing(of: index, in: clause)
        lines.append(
          "  [\(index)] \(words(group.units)) \(group.shape)\(group.isPassive ? " passive" : "")"
            + " \(group.opening) parent \(group.parent) sibling \(group.sibling)"
            + " | subject: \(words(group.subject)) | object: \(words(group.object))"
            + " | agent: \(words(group.agent)) | \(standing)")
      }
      for hit in reading.hits {
        lines.append(
          "  * \(lexicon.types[Int(hit.type)]) \(hit.rule) \(words(hit.units)) \(hit.standing)")
      }
    }
    return lines.joined(separator: "\n")
  }
}
