/// The files of a knowledge pack: their names and columns. The one list of them.
enum PackFile: String, CaseIterable, Sendable {
  case pack, places
  case placeParents = "place_parents"
  case agencies
  case agencyNames = "agency_names"
  case agencyParents = "agency_parents"
  case agentNouns = "agent_nouns"
  case ambiguities
  case reportingSources = "reporting_sources"
  case anchors, lunar, types, triggers, lexicon

  /// Name of the file in the pack's folder.
  var name: String { rawValue + ".csv" }

  /// What stands in for a file that a pack leaves out.
  enum Absence {
    /// Every pack has it.
    case refused
    /// A pack without it has none of what it holds.
    case empty
    /// The language's own file, not a country's: the built-in one.
    case builtIn
  }

  /// What stands in for the file where a pack leaves it out.
  var absence: Absence {
    switch self {
    case .pack, .places: .refused
    case .types, .triggers, .lexicon, .lunar: .builtIn
    default: .empty
    }
  }

  /// Columns that must be there.
  var required: [String] {
    switch self {
    case .pack: ["key", "value"]
    case .places: ["id", "level", "kind", "country", "parent", "name"]
    case .placeParents: ["place", "parent", "from", "to"]
    case .agencies: ["id", "country", "kind", "name"]
    case .agencyNames: ["agency", "name", "status"]
    case .agencyParents: ["agency", "parent", "from", "to"]
    case .agentNouns: ["agency", "language", "form"]
    case .ambiguities: ["form", "candidates"]
    case .reportingSources: ["id", "name"]
    case .anchors: ["id", "kind", "edtf", "names"]
    case .lunar: ["feast", "year", "date"]
    case .types: ["id", "label", "short", "severity"]
    case .triggers: ["type", "language", "kind", "form"]
    case .lexicon: ["class", "language", "form"]
    }
  }

  /// Columns that may be there.
  var optional: [String] {
    switch self {
    case .pack, .agencyParents, .agentNouns, .lunar: []
    case .places:
      [
        "iso", "native", "variants", "metonyms", "lat", "lon", "tile_col", "tile_row",
        "valid_from", "valid_to", "border", "priority", "note", "source", "confidence",
      ]
    case .placeParents: ["note"]
    case .agencies: ["short", "native", "parent", "note", "confidence"]
    case .agencyNames: ["acronyms", "native", "from", "to", "note", "source", "confidence"]
    case .ambiguities: ["rule"]
    case .reportingSources: ["variants", "kind"]
    case .anchors: ["recurrence", "place", "trust", "source", "note"]
    case .types:
      [
        "label_ko", "short_ko", "definition", "acled", "cameo", "plover", "huridocs", "subtypes",
        "exclusions",
      ]
    case .triggers: ["frame", "note"]
    case .lexicon: ["note"]
    }
  }
}
