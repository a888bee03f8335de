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

  /// Drops links that lead nowhere and names that are taken from the items of the next page.
  mutating func keep(_ items: inout [SceneItem]) {
    for index in items.indices {
      guard case .open(var tag) = items[index] else { continue }
      var isChanged = false
      if case .destination(let name) = tag.link, !names.contains(name) {
        tag.link = nil
        isChanged = true
      }
      if let name = tag.destination, !seen.insert(name).inserted {
        tag.destination = nil
        isChanged = true
      }
      if isChanged { items[index] = .open(tag) }
    }
  }
}
