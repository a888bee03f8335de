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
}
