import Layout

/// Keeps links and destinations whole: a report without a register has no rows to lead to, and a
/// name leads to its first place only.
struct Links {
  /// The first page of each name, from 0.
  private var pages: [String: Int] = [:]

  /// Links among pages.
  ///
  /// - Parameter destinations: the names of each page.
  init(_ destinations: [[String]]) {
    for (page, names) in destinations.enumerated() {
      for name in names where pages[name] == nil { pages[name] = page }
    }
  }

  /// Every name that leads somewhere.
  var names: Set<String> { Set(pages.keys) }

  /// Drops links that lead nowhere and names that are taken from the items of a page.
  func keep(_ items: inout [SceneItem], page: Int) {
    var seen: Set<String> = []
    for index in items.indices {
      guard case .open(var tag) = items[index] else { continue }
      var isChanged = false
      if case .destination(let name) = tag.link, pages[name] == nil {
        tag.link = nil
        isChanged = true
      }
      if let name = tag.destination, pages[name] != page || !seen.insert(name).inserted {
        tag.destination = nil
        isChanged = true
      }
      if isChanged { items[index] = .open(tag) }
    }
  }
}
