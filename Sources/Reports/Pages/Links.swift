import Layout

/// Keeps links and destinations whole: a report without a register has no rows to lead to, and a
/// name leads to its first place only.
struct Links {
  private let names: Set<String>
  private var seen: Set<String> = []

  init(_ pages: [[SceneItem]]) {
    var names: Set<String> = []
    for page in pages {
      for case .open(let tag) in page {
        if let name = tag.destination { names.insert(name) }
      }
    }
    self.names = names
  }

  /// The items of the next page, without links that lead nowhere and names that are taken.
  mutating func kept(_ items: [SceneItem]) -> [SceneItem] {
    var result = items
    for (index, item) in items.enumerated() {
      guard case .open(var tag) = item else { continue }
      var isChanged = false
      if case .destination(let name) = tag.link, !names.contains(name) {
        tag.link = nil
        isChanged = true
      }
      if let name = tag.destination, !seen.insert(name).inserted {
        tag.destination = nil
        isChanged = true
      }
      if isChanged { result[index] = .open(tag) }
    }
    return result
  }
}
