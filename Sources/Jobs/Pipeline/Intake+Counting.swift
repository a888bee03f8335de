import Corpus

extension Intake {
  /// How many documents the inputs hold, for whoever wants to say how much is left; nil where they
  /// come from a stream that can be read only once.
  public static func countOfDocuments(in paths: [String]) -> Int? {
    guard !paths.contains("-") else { return nil }
    let reader = CorpusReader(inputs: paths.map(CorpusInput.init(argument:)))
    while reader.nextItem() != nil {}
    return reader.itemCount
  }
}
