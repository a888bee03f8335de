import ArgumentParser
import CivilTime
import Events
import Exchange
import Extraction
import Jobs
import Knowledge
import Normalisation
import Records

/// `dateline date`: what a phrase means, and by which rule.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Say what a date phrase means, its bounds, and the rules that read it.",
    discussion: """
      Examples:
        dateline date "since May" --reference 2021-06
        dateline date "on Friday" --reference 2016-08-25 --prefer future
      """)

  enum Preference: String, ExpressibleByArgument, CaseIterable { case past, future }

  @Argument(help: "The words, in English or Korean.")
  var phrase: String

  @Option(
    help: ArgumentHelp("When they are said, in EDTF: a day, a month or a year.", valueName: "date"))
  var reference: String?

  @Option(
    help: ArgumentHelp(
      "Which way undecided words lean: past, as news does, or future.", valueName: "direction"))
  var prefer = Preference.past

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  @OptionGroup var knowledge: KnowledgeOption

  func run() throws {
    guard phrase.contains(where: { !$0.isWhitespace }) else {
      throw Problem(
        file: "phrase", line: 1, column: 1, code: "no-date", message: "the phrase is empty",
        hint: "give words that name a date, as \"since May\"", status: .usage)
    }
    let pack = try Intake(knowledge: try knowledge.folder()).pack
    var vocabulary = Vocabulary()
    let reader = DateReader(pack: pack, vocabulary: &vocabulary)
    let mention = reader.read(
      phrase: phrase, reference: try published(), prefer: prefer == .past ? .past : .future)
    guard let mention else {
      throw Problem(
        file: "phrase", line: 1, column: 1, code: "no-date",
        message: "“\(phrase)” names no date",
        hint: "expected a day, month, year, weekday, period or named event; the rules are "
          + "listed by: dateline explain --rules", status: .usage)
    }
    switch listing.format {
    case .table: StandardOutput.write(table(mention))
    case .json, .jsonl: StandardOutput.write(json(mention))
    case .csv, .md: listing.write(row(mention))
    }
  }

  private func published() throws(Problem) -> DateEstimate {
    guard let reference else { return .unknown }
    do throws(EDTFError) {
      let value = try EDTF(parsing: reference)
      return DateEstimate(
        edtf: value.description, earliest: value.earliest, latest: value.latest, basis: .stated)
    } catch {
      throw Problem(
        file: "--reference", line: 1, column: error.column, code: "invalid-edtf",
        message: "'\(reference)' is no EDTF date: \(error.reason)",
        hint: "expected \(error.expected)", status: .usage)
    }
  }

  private func table(_ mention: DateMention) -> String {
    let date = mention.date
    var lines = ["value       \(date.edtf ?? "no date: the words alone do not fix one")"]
    func row(_ name: String, _ value: String) {
      guard !value.isEmpty else { return }
      lines.append(name + String(repeating: " ", count: max(1, 12 - name.count)) + value)
    }
    row(
      "bounds",
      "\(date.earliest?.description ?? "open") to \(date.latest?.description ?? "open")")
    row("kind", date.kind.rawValue)
    row("words", mention.text)
    row("anchor", date.anchor ?? "")
    row("also", date.alternatives.joined(separator: ", "))
    row("rule", ([mention.rule] + date.rules.filter { $0 != mention.rule }).joined(separator: ", "))
    row("confidence", Explanation.decimal(date.confidence))
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ mention: DateMention) -> Listing {
    let date = mention.date
    let columns = ["text", "edtf", "earliest", "latest", "kind", "anchor", "alternatives", "rule"]
    return Listing(
      columns.map { Listing.Column($0) },
      rows: [
        [
          .text(mention.text), .text(date.edtf), .text(date.earliest?.description),
          .text(date.latest?.description), .text(date.kind.rawValue), .text(date.anchor),
          .words(date.alternatives), .text(mention.rule),
        ]
      ])
  }

  private func json(_ mention: DateMention) -> [UInt8] {
    let date = mention.date
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("text")
      writer.string(mention.text)
      writer.key("edtf")
      writer.string(date.edtf)
      writer.key("earliest")
      writer.string(date.earliest?.description)
      writer.key("latest")
      writer.string(date.latest?.description)
      writer.key("kind")
      writer.string(date.kind.rawValue)
      writer.key("qualifier")
      writer.string(date.qualifier?.rawValue)
      writer.key("basis")
      writer.string(date.basis.rawValue)
      writer.key("anchor")
      writer.string(date.anchor)
      writer.key("alternatives")
      writer.strings(date.alternatives)
      writer.key("rule")
      writer.string(mention.rule)
      writer.key("rules")
      writer.strings(date.rules)
      writer.key("confidence")
      writer.number(date.confidence)
    }
    writer.newline()
    return writer.bytes
  }
}
