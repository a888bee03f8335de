/// A value of a settings file, with the place where it stands.
public struct SettingsValue: Hashable, Sendable {
  /// What a value may be.
  public indirect enum Content: Hashable, Sendable {
    /// Nothing: an empty plain scalar, `~` or `null`.
    case none
    /// Words, a number or a date, as written.
    case scalar(String)
    case list([SettingsValue])
    case mapping([SettingsEntry])
  }

  /// What it is.
  public var content: Content
  /// Path or built-in name of the file.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column, from 1, in Unicode scalars.
  public var column: Int

  /// An error at this place.
  public func error(_ message: String, hint: String = "") -> SettingsError {
    SettingsError(file: file, line: line, column: column, message: message, hint: hint)
  }
}

/// A key of a mapping and its value.
public struct SettingsEntry: Hashable, Sendable {
  /// The key as written.
  public var key: String
  /// Where the key stands, as a value of its own.
  public var place: SettingsValue
  /// Its value.
  public var value: SettingsValue
}

extension SettingsValue {
  private var kind: String {
    switch content {
    case .none: "nothing"
    case .scalar(let text): "“\(text)”"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The words of a scalar.
  ///
  /// - Throws: `SettingsError` where it is anything else.
  public func string(_ what: String) throws(SettingsError) -> String {
    guard case .scalar(let text) = content else {
      throw error("\(what) must be text, not \(kind)")
    }
    return text
  }

  /// The number that a scalar writes, within bounds.
  ///
  /// - Throws: `SettingsError` where it is no number or outside the bounds.
  public func number(_ what: String, in range: ClosedRange<Double>) throws(SettingsError)
    -> Double
  {
    guard case .scalar(let text) = content, let number = Double(text), number.isFinite else {
      throw error("\(what) must be a number, not \(kind)")
    }
    guard range.contains(number) else {
      throw error(
        "\(what) is \(text)",
        hint: "use a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// One of a list of words, with a guess where it is none of them.
  ///
  /// - Throws: `SettingsError` where it is none of them.
  public func choice(_ what: String, of words: [String]) throws(SettingsError) -> String {
    let text = try string(what)
    if words.contains(text) { return text }
    throw error(
      "\(what) cannot be “\(text)”", hint: Spelling.hint(for: text, among: words))
  }

  /// The values of a list.
  ///
  /// - Throws: `SettingsError` where it is no list.
  public func list(_ what: String) throws(SettingsError) -> [SettingsValue] {
    guard case .list(let values) = content else {
      throw error("\(what) must be a list, not \(kind)")
    }
    return values
  }

  /// The entries of a mapping, all of whose keys must be known.
  ///
  /// - Throws: `SettingsError` where it is no mapping or has an unknown key.
  public func mapping(_ what: String, keys: [String]) throws(SettingsError) -> SettingsMapping {
    guard case .mapping(let entries) = content else {
      throw error("\(what) must be a mapping of keys to values, not \(kind)")
    }
    for entry in entries where !keys.contains(entry.key) {
      throw entry.place.error(
        "\(what) has no key “\(entry.key)”", hint: Spelling.hint(for: entry.key, among: keys))
    }
    return SettingsMapping(place: self, entries: entries)
  }
}

/// A mapping whose keys are all known.
public struct SettingsMapping: Hashable, Sendable {
  /// Where it stands.
  public var place: SettingsValue
  /// Its entries, in the order of the file.
  public var entries: [SettingsEntry]

  /// The value of a key; nil where it is absent or empty.
  public subscript(key: String) -> SettingsValue? {
    guard let value = entries.first(where: { $0.key == key })?.value, value.content != .none
    else { return nil }
    return value
  }

  /// The value of a key that must be there.
  ///
  /// - Throws: `SettingsError` where it is not.
  public func required(_ key: String, of what: String) throws(SettingsError) -> SettingsValue {
    if let value = self[key] { return value }
    throw place.error("\(what) lacks “\(key)”", hint: "add \(key): …")
  }
}
