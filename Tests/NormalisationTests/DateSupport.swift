import CivilTime
import Corpus
import Events
import Extraction
import FoundationEssentials
import Knowledge

@testable import Normalisation

/// What tests of dates share.
enum DateSupport {
  /// A reader with the events of the built-in pack.
  static func reader() throws -> DateReader {
    DateReader(events: NamedEvent.events(of: try KnowledgePack.builtIn()))
  }

  /// A document's date in EDTF.
  static func reference(_ text: String?) -> DateEstimate {
    guard let text, let edtf = EDTF(text) else { return .unknown }
    return DateEstimate(
      edtf: text, earliest: edtf.earliest, latest: edtf.latest, basis: .stated)
  }

  /// The folder of the project.
  static func folder(_ file: String = #filePath) -> String {
    file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
  }

  /// The text of a seed by the beginning of its name.
  static func seed(_ prefix: String) throws -> String {
    let folder = folder() + "/seeds"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard let name = names.first(where: { $0.hasPrefix(prefix) }) else { return "" }
    return try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// Rows of a fixture.
  static func fixture<Row: Decodable>(_ name: String, of type: Row.Type) throws -> [Row] {
    let path = folder() + "/Tests/NormalisationTests/Fixtures/" + name
    return try JSONDecoder().decode([Row].self, from: Data(contentsOf: URL(filePath: path)))
  }

  /// Sets and intervals with the same ends are one value here: `[a..b]` and `a/b`.
  static func canonical(_ edtf: String?) -> String? {
    guard let edtf, edtf.hasPrefix("["), edtf.hasSuffix("]"), !edtf.contains(",") else {
      return edtf
    }
    let inner = edtf.dropFirst().dropLast()
    guard let dots = inner.firstRange(of: "..") else { return edtf }
    let low = inner[..<dots.lowerBound]
    let high = inner[dots.upperBound...]
    return "\(low.isEmpty ? ".." : low)/\(high.isEmpty ? ".." : high)"
  }
}
