import EmbeddedFiles
import FoundationEssentials
import Yams

/// Reads YAML strictly: one document, no aliases, no key twice, scalars as written.
public enum SettingsFile {
  /// The most that a settings file may weigh, in bytes.
  public static let maximumSize = 1 << 17

  /// Reads and parses a file.
  ///
  /// - Throws: `SettingsError` where it cannot be read, is too large or is not such YAML.
  public static func load(path: String) throws(SettingsError) -> SettingsValue {
    try parse(text(path: path), file: path)
  }

  /// The text of a file.
  ///
  /// - Throws: `SettingsError` where it cannot be read, is too large or is not UTF-8.
  public static func text(path: String) throws(SettingsError) -> String {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw SettingsError(file: path, message: "no such file", hint: "check the path")
    }
    guard !isFolder else {
      throw SettingsError(file: path, message: "is a folder, not a file")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if let size = attributes?[.size] as? UInt64 ?? (attributes?[.size] as? Int).map(UInt64.init),
      size > UInt64(maximumSize)
    {
      throw tooLarge(path)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SettingsError(
        file: path, message: "cannot be read", hint: "check its permissions")
    }
    guard data.count <= maximumSize else { throw tooLarge(path) }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw SettingsError(
        file: path, message: "is not UTF-8 text", hint: "save it as UTF-8")
    }
    return text
  }

  private static func tooLarge(_ path: String) -> SettingsError {
    SettingsError(
      file: path, message: "is larger than \(maximumSize) bytes",
      hint: "this does not look like a settings file")
  }

  /// The text of a built-in file, as `styles/briefing.yaml`; nil where there is none.
  public static func builtIn(_ path: String) -> String? {
    var count: UInt = 0
    guard let files = dateline_embedded_files(&count) else { return nil }
    for file in UnsafeBufferPointer(start: files, count: Int(count))
    where String(cString: file.path) == path {
      return String(
        validating: UnsafeBufferPointer(start: file.bytes, count: Int(file.size)), as: UTF8.self)
    }
    return nil
  }

  /// Parses YAML.
  ///
  /// - Throws: `SettingsError` where it is not such YAML.
  public static func parse(_ yaml: String, file: String) throws(SettingsError) -> SettingsValue {
    let text = yaml.hasPrefix("\u{FEFF}") ? String(yaml.dropFirst()) : yaml
    guard text.utf8.count <= maximumSize else { throw tooLarge(file) }
    try Limits.check(text, file: file)
    do {
      guard let root = try Parser(yaml: text, resolver: .basic).singleRoot() else {
        return SettingsValue(content: .none, file: file, line: 1, column: 1)
      }
      return try value(root, file: file)
    } catch let error as SettingsError {
      throw error
    } catch let error as YamlError {
      throw translated(error, text: text, file: file)
    } catch {
      throw SettingsError(file: file, message: "\(error)")
    }
  }

  private static func value(_ node: Node, file: String) throws -> SettingsValue {
    let line = node.mark?.line ?? 0
    let column = node.mark?.column ?? 0
    func place(_ content: SettingsValue.Content) -> SettingsValue {
      SettingsValue(content: content, file: file, line: line, column: column)
    }
    switch node {
    case .scalar(let scalar):
      let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      return place(isEmpty ? .none : .scalar(scalar.string))
    case .sequence(let nodes):
      return place(.list(try nodes.map { try value($0, file: file) }))
    case .mapping(let pairs):
      let entries = try pairs.map { pair -> SettingsEntry in
        let key = try value(pair.key, file: file)
        guard case .scalar(let name) = key.content else {
          throw key.error("a key must be plain text")
        }
        return SettingsEntry(key: name, place: key, value: try value(pair.value, file: file))
      }
      return place(.mapping(entries))
    case .alias(let alias):
      throw SettingsError(
        file: file, line: alias.mark?.line ?? line, column: alias.mark?.column ?? column,
        message: "aliases are not allowed", hint: "write the value out")
    }
  }

  private static func translated(
    _ error: YamlError, text: String, file: String
  ) -> SettingsError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return SettingsError(
        file: file, line: mark.line, column: mark.column, message: "not valid YAML: \(problem)",
        hint: "check indentation, colons and quotation marks on this line and the one above")
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let first = context.mark
      guard let second = again(key, after: first.line, column: first.column, in: text) else {
        return SettingsError(
          file: file, line: first.line, column: first.column,
          message: "the key “\(key)” stands here and elsewhere in the same mapping",
          hint: "keep one of them")
      }
      return SettingsError(
        file: file, line: second, column: first.column,
        message: "the key “\(key)” stands here and on line \(first.line)",
        hint: "keep one of them")
    case .reader(let problem, _, _, _):
      return SettingsError(file: file, message: "not valid YAML: \(problem)")
    default:
      return SettingsError(file: file, message: "not valid YAML")
    }
  }

  /// The next line on which a key of a block mapping begins at a column.
  private static func again(_ key: String, after line: Int, column: Int, in text: String) -> Int? {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = String(repeating: " ", count: max(0, column - 1)) + key + ":"
    return rows.indices.dropFirst(line).first { rows[$0].hasPrefix(start) }.map { $0 + 1 }
  }
}
