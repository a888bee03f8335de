import Layout
import Settings

/// Words as HTML: nothing in them is ever markup.
enum HTMLText {
  /// The words with all that HTML or XML would read as markup escaped, and nothing that turns the
  /// direction of text or cannot stand in a document.
  static func escaped(_ words: String) -> String {
    var result = ""
    result.reserveCapacity(words.utf8.count)
    for scalar in words.printable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        // Neither surrogates nor noncharacters may stand in a document.
        let value = scalar.value
        let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
        if !isNoncharacter { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// A number with at most two decimals.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The address of a link; nil where it may not be followed.
  static func address(_ link: SceneLink) -> String? {
    switch link {
    case .destination(let name): "#" + escaped(name)
    case .address(let address): WebAddress.checked(address).map(escaped)
    }
  }

  /// Runs of words: bold, grey and register numbers by class, links as links.
  static func runs(_ runs: [TextRun]) -> String {
    var result = ""
    for run in runs {
      var words = escaped(run.string)
      if run.link == nil, run.font.weight == .regular, run.ink == .ink {
        result += words
        continue
      }
      var classes: [String] = []
      if run.font.weight == .bold { classes.append("b") }
      if run.ink != .ink { classes.append("c-\(run.ink.rawValue)") }
      let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
      if let address = run.link.flatMap(address) {
        words = "<a\(attribute) href=\"\(address)\">\(words)</a>"
      } else {
        words = "<span\(attribute)>\(words)</span>"
      }
      result += words
    }
    return result
  }
}
