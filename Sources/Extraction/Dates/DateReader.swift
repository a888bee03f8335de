public import Knowledge

/// Finds the date expressions of a text, without asking what time it is.
///
/// A reader is made once for a knowledge pack and shared: it holds no state of a text. Reading is
/// one pass over the tokens; rules look at a bounded number of tokens around a word or a number
/// that can hold a date, so time is linear in the length of the text, whatever stands in it.
public struct DateReader: Sendable {
  /// The named events and feasts that it knows.
  public let events: [NamedEvent]
  /// A tokenizer with the vocabulary of this reader, for texts read by it alone.
  public let tokenizer: Tokenizer
  let lexicon: DateLexicon
  private let names: EventNames
  private let korean = KoreanDateWords()

  /// A reader whose words are entered into a vocabulary that other readers share.
  ///
  /// Texts must be cut with that vocabulary, or one grown from it.
  public init(events: [NamedEvent], vocabulary: inout Vocabulary) {
    var lexicon = DateLexicon(vocabulary: &vocabulary)
    self.names = EventNames(events: events, lexicon: &lexicon, vocabulary: &vocabulary)
    self.lexicon = lexicon
    self.events = events
    self.tokenizer = Tokenizer(vocabulary: vocabulary)
  }

  /// A reader with a vocabulary of its own.
  public init(events: [NamedEvent]) {
    var vocabulary = Vocabulary()
    self.init(events: events, vocabulary: &vocabulary)
  }

  /// A reader of the events of a knowledge pack.
  public init(pack: KnowledgePack, vocabulary: inout Vocabulary) {
    self.init(events: NamedEvent.events(of: pack), vocabulary: &vocabulary)
  }

  /// The date expressions of a text, by their first token; an expression may lie inside the one
  /// before it, as a named event in `after the summit` or the ends of a range told with two verbs.
  public func expressions(in tokens: Tokens) -> [DateExpression] {
    expressions(in: tokens, areMarked: false)
  }

  /// - Parameter areMarked: whether the tokens carry notes on the words that can hold a date.
  func expressions(in tokens: Tokens, areMarked: Bool) -> [DateExpression] {
    var scan = DateScan(tokens: tokens, lexicon: lexicon, names: names, korean: korean)
    var found: [DateExpression] = []
    var index = 0
    while index < tokens.count {
      if areMarked, tokens.tokens[index].kind == .word,
        !tokens.tokens[index].marks.contains(.date)
      {
        index += 1
        continue
      }
      guard isTrigger(index, scan), let date = DateReader.date(at: index, in: scan) else {
        index += 1
        continue
      }
      append(date, to: &found, scan)
      index = max(index + 1, date.end)
      scan.floor = index
    }
    YearBeforeFeast.join(&found, scan)
    SharedYear.spread(&found, scan)
    TwoVerbRange.join(&found, scan)
    DateCueReader(scan: scan).read(&found)
    return found
  }

  /// The words that can hold a date, by id.
  var triggers: some Sequence<Int> { lexicon.words(of: .triggers) }

  @inline(__always)
  private func isTrigger(_ index: Int, _ scan: DateScan) -> Bool {
    let token = scan.tokens.tokens[index]
    switch token.kind {
    case .word: return !lexicon[token.word].classes.isDisjoint(with: .triggers)
    case .number: return true
    case .hangul:
      return korean.begins(scan.tokens.bytes, at: Int(token.start))
        || names.begins(scan.tokens.bytes, at: Int(token.start))
    default: return false
    }
  }

  private func append(_ date: CoreDate, to found: inout [DateExpression], _ scan: DateScan) {
    found.append(DateReader.expression(date, scan))
    // The event that another date leans on is a mention of its own.
    if case .bounded(_, let inner) = date.value, case .event = inner {
      var own = date
      own.value = inner
      own.rules = [NamedEventRule.id]
      own.qualifier = nil
      while own.start < own.end - 1, scan.has(own.start, [.relation, .the, .preposition]) {
        own.start += 1
      }
      own.start = scan.has(own.start - 1, .the) ? own.start - 1 : own.start
      found.append(DateReader.expression(own, scan))
    }
  }

  private static func expression(_ date: CoreDate, _ scan: DateScan) -> DateExpression {
    let first = Int(scan.tokens[date.start].start)
    let last = date.byteEnd ?? Int(scan.tokens[date.end - 1].end)
    return DateExpression(
      tokens: date.start..<date.end, bytes: first..<max(last, first + 1), value: date.value,
      qualifier: date.qualifier, rules: date.rules)
  }
}

extension DateReader {
  /// The longest date that a core rule reads at a token, with what extends and bounds it.
  static func date(at index: Int, in scan: DateScan) -> CoreDate? {
    guard var date = coreDate(at: index, in: scan) else { return nil }
    for modifier in DateRules.outer where modifier.extend(&date, in: scan) {
      if modifier.id != ApproximationModifier.id { date.rules.append(modifier.id) }
    }
    return date
  }

  /// The longest date that a core rule reads at a token, with part, year and hour.
  static func coreDate(at index: Int, in scan: DateScan) -> CoreDate? {
    let token = scan.tokens[index]
    let classes = scan.classes(index)
    var best: CoreDate?
    for asked in DateRules.asked {
      let begins =
        !classes.isDisjoint(with: asked.triggers) || (token.kind == .number && asked.takesNumbers)
        || (token.kind == .hangul && asked.takesHangul)
      guard begins, let date = asked.rule.read(at: index, in: scan) else { continue }
      if let known = best, known.end - known.start >= date.end - date.start { continue }
      best = date
    }
    guard var date = best else { return nil }
    for modifier in DateRules.inner where modifier.extend(&date, in: scan) {
      date.rules.append(modifier.id)
    }
    return date
  }

  /// A date without relations that begins exactly at a token, `the` passed over.
  static func simpleDate(startingAt index: Int, in scan: DateScan) -> CoreDate? {
    guard scan.depth < 2 else { return nil }
    var inner = scan
    inner.depth += 1
    var at = index
    while at < min(index + 6, scan.count) {
      if at > index, scan.isBoundary(at) || (scan.mark(at) != 0 && scan.mark(at) != Symbol.hyphen) {
        return nil
      }
      let token = scan.tokens[at]
      let wakes =
        token.kind == .number || token.kind == .hangul || scan.has(at, .triggers)
      if wakes, let date = coreDate(at: at, in: inner) {
        let first = scan.has(index, .the) ? index + 1 : index
        return date.start == index || date.start == first ? date : nil
      }
      at += 1
    }
    return nil
  }
}
