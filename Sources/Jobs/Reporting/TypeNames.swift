import Events
internal import Knowledge

/// Names of types in the language of a report.
enum TypeNames {
  /// Types named in a language, as far as the built-in pack knows them.
  ///
  /// A type that another pack calls otherwise keeps that name.
  static func types(
    _ types: [String: IncidentType], in language: String
  ) -> [String: IncidentType] {
    let tag = String(language.prefix { $0 != "-" }).lowercased()
    guard tag != "en", let known = try? KnowledgePack.builtInTypes() else { return types }
    var named = types
    for entry in known where types[entry.type.id]?.label == entry.type.label {
      if let translation = entry.translations[tag] { named[entry.type.id] = translation }
    }
    return named
  }
}
