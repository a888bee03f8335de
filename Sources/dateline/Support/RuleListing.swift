import Events
import Exchange
import Extraction

/// The rules for dates, as `dateline explain --rules` prints them.
enum RuleListing {
  static var text: String {
    DateRules.all.map { rule in
      var lines = [rule.id, "  \(rule.matches)"]
      for example in rule.examples {
        let reference = example.reference.map { ", said \($0)" } ?? ""
        lines.append("  “\(example.text)”\(reference): \(example.value ?? "no date")")
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// The same, an example a row.
  static var table: Listing {
    Listing(
      ["rule", "matches", "example", "said", "value"].map { Listing.Column($0) },
      rows: DateRules.all.flatMap { rule in
        rule.examples.map { example in
          [
            .text(rule.id), .text(rule.matches), .text(example.text), .text(example.reference),
            .text(example.value),
          ]
        }
      })
  }

  /// What was refused in a document, a row each.
  static func table(of rejections: [Rejection]) -> Listing {
    Listing(
      ["text", "type", "reason", "rule", "byte_start", "byte_end"].map { Listing.Column($0) },
      rows: rejections.map { rejection in
        [
          .text(rejection.text), .text(rejection.type), .text(rejection.reason),
          .text(rejection.rule), .integer(Int(rejection.span.byteStart)),
          .integer(Int(rejection.span.byteEnd)),
        ]
      })
  }
}
