import Layout
import Settings

/// What every section is composed from.
struct SectionContext {
  let facts: Facts
  let frame: PageFrame
  let definition: ReportDefinition
  /// Pages of sections known from a first pass, by destination; empty in the first pass.
  var pageOfSection: [String: Int]

  /// Whether the report lists its sources, so that links to them lead somewhere.
  var hasSources: Bool { definition.sections.contains { $0.kind == .sources } }

  /// Whether the report has a register, so that links to its rows lead somewhere.
  var hasRegister: Bool {
    definition.sections.contains {
      if case .register = $0.kind { true } else { false }
    }
  }

  /// Whether the report has a timeline.
  var hasTimeline: Bool {
    definition.sections.contains {
      if case .timeline = $0.kind { true } else { false }
    }
  }

  /// The link to a row of the register, where there is one.
  func link(incident number: Int) -> SceneLink? {
    hasRegister ? .destination(Destination.incident(number)) : nil
  }

  /// Numbers of incidents that have a mark with a destination of its own.
  var marked: Set<Int> = []

  /// The link from the register back to the mark, where there is one.
  func backLink(_ number: Int) -> SceneLink? {
    marked.contains(number) ? .destination(Destination.mark(number)) : nil
  }

  /// The link to a row of the sources, where there is one.
  func link(source number: Int) -> SceneLink? {
    hasSources ? .destination(Destination.source(number)) : nil
  }

  var finding: Finding { Finding(facts: facts) }

  /// “register (page 4)”, or the bare word while pages are unknown.
  func reference(_ word: String, to destination: String) -> String {
    pageOfSection[destination].map { page in
      word + facts.words(" (page \(page))", "(\(page)쪽)")
    } ?? word
  }
}

/// Names of destinations.
enum Destination {
  static let cover = "cover"
  static let register = "register"
  static let sources = "sources"
  static let method = "method"
  static func incident(_ number: Int) -> String { "incident-\(number)" }
  static let markPrefix = "mark-"
  static func mark(_ number: Int) -> String { "\(markPrefix)\(number)" }
  static func source(_ number: Int) -> String { "source-\(number)" }
}
