/// A pattern of paths: `*` stands for anything within a part, `?` for one byte of it, `**` for any
/// number of parts. A path below one that is taken is taken too.
public struct PathPattern: Hashable, Sendable {
  /// The pattern as written, without a leading `!`.
  public let text: String
  /// Whether it leaves out what it takes, as `!drafts/**` does.
  public let isExcluding: Bool

  let parts: [[UInt8]]

  /// A pattern relative to some folder.
  public init(_ written: String) {
    isExcluding = written.hasPrefix("!")
    text = isExcluding ? String(written.dropFirst()) : written
    parts = text.utf8.split(separator: 0x2F).map(Array.init).filter { $0 != [0x2E] }
  }

  /// The parts before the first that has a wildcard: where looking for it begins.
  public var fixedParts: [String] {
    parts.prefix { !$0.contains(0x2A) && !$0.contains(0x3F) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a path relative to the same folder is taken.
  public func takes(_ path: String) -> Bool {
    let names = path.utf8.split(separator: 0x2F).map(Array.init)
    // Which parts of the pattern may come next, kept as a set: no path costs more than the product.
    var states: Set<Int> = [0]
    states = closed(states)
    for name in names {
      if states.contains(parts.count) { return true }
      var next: Set<Int> = []
      for state in states where state < parts.count {
        if parts[state] == [0x2A, 0x2A] {
          next.insert(state)
        } else if Self.matches(name, parts[state]) {
          next.insert(state + 1)
        }
      }
      states = closed(next)
    }
    return states.contains(parts.count)
  }

  private func closed(_ states: Set<Int>) -> Set<Int> {
    var result = states
    for state in states.sorted() {
      var at = state
      while at < parts.count, parts[at] == [0x2A, 0x2A] {
        at += 1
        result.insert(at)
      }
    }
    return result
  }

  /// Greedy matching with one place to go back to: linear in the product of the lengths.
  private static func matches(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    var at = 0
    var inPattern = 0
    var star: (pattern: Int, name: Int)?
    while at < name.count {
      if inPattern < pattern.count, pattern[inPattern] == 0x2A {
        star = (inPattern, at)
        inPattern += 1
      } else if inPattern < pattern.count,
        pattern[inPattern] == 0x3F || pattern[inPattern] == name[at]
      {
        inPattern += 1
        at += 1
      } else if let back = star {
        star = (back.pattern, back.name + 1)
        inPattern = back.pattern + 1
        at = back.name + 1
      } else {
        return false
      }
    }
    return pattern[inPattern...].allSatisfy { $0 == 0x2A }
  }
}

/// Files below a folder that some patterns take and none leaves out.
public struct PathSelection: Hashable, Sendable {
  /// The folder that patterns and keys are relative to.
  public var base: String
  /// The patterns, relative to the base.
  public var patterns: [PathPattern]

  /// Files below a folder.
  public init(base: String, patterns: [PathPattern]) {
    self.base = base
    self.patterns = patterns
  }

  /// Whether a path relative to the base is taken.
  public func takes(_ path: String) -> Bool {
    var isTaken = false
    for pattern in patterns where pattern.takes(path) {
      if pattern.isExcluding { return false }
      isTaken = true
    }
    return isTaken
  }

  /// Where to look, relative to the base, none of them below another; empty for the base itself.
  var starts: [String] {
    let all = Set(patterns.lazy.filter { !$0.isExcluding }.map { $0.fixedParts })
      .sorted { $0.lexicographicallyPrecedes($1) }
    var kept: [[String]] = []
    for parts in all where !(kept.last.map { parts.starts(with: $0) } ?? false) {
      kept.append(parts)
    }
    return kept.map { $0.joined(separator: "/") }
  }

  /// The files as they are found now: those that hold documents, and the manifests beside them,
  /// ordered by path relative to the base.
  public func files() -> [(path: String, relativePath: String)] {
    var walk = FolderWalk(options: CorpusOptions())
    walk.start(self)
    var found: [String: String] = walk.manifestPaths
    for case .file(let file) in walk.entries { found[file.relativePath] = file.shown }
    return found.sorted { $0.key < $1.key }.map { (path: $0.value, relativePath: $0.key) }
  }
}
