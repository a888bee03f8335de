internal import Layout

/// Writes the bookmarks.
struct OutlineWriter {
  private struct Entry {
    var title: String
    var destination: String
    var parent: Int
    var previous = -1
    var next = -1
    var first = -1
    var last = -1
    var count = 0
  }
  private var entries: [Entry] = [Entry(title: "", destination: "", parent: -1)]

  /// The bookmarks that lead somewhere.
  init(scene: PagedScene, known: Set<String>) {
    var path: [(level: Int, entry: Int)] = []
    for bookmark in scene.bookmarks where known.contains(bookmark.destination) {
      while let last = path.last, last.level >= bookmark.level { path.removeLast() }
      let parent = path.last?.entry ?? 0
      let number = entries.count
      var entry = Entry(title: bookmark.title, destination: bookmark.destination, parent: parent)
      entry.previous = entries[parent].last
      if entry.previous >= 0 { entries[entry.previous].next = number }
      if entries[parent].first < 0 { entries[parent].first = number }
      entries[parent].last = number
      for ancestor in [0] + path.map(\.entry) { entries[ancestor].count += 1 }
      entries.append(entry)
      path.append((bookmark.level, number))
    }
  }

  /// Writes them and gives the number of their root; nil where there are none.
  func write(to writer: inout PDFWriter) throws(DrawingError) -> Int? {
    guard entries.count > 1 else { return nil }
    let numbers = entries.map { _ in writer.reserve() }
    for (index, entry) in entries.enumerated() {
      var text = PDFText("<<")
      if index == 0 {
        text.raw("/Type/Outlines")
      } else {
        text.raw("/Title")
        text.string(entry.title)
        text.raw("/Dest")
        text.string(WebAddress.fragment(entry.destination))
      }
      for (key, other) in [
        ("Parent", entry.parent), ("Prev", entry.previous), ("Next", entry.next),
        ("First", entry.first), ("Last", entry.last),
      ] where other >= 0 { text.raw("/\(key) \(numbers[other]) 0 R") }
      // Negative: shown folded, so that a thousand entries do not bury the chapters.
      let isOpen = index == 0
      if entry.count > 0 { text.raw("/Count \(isOpen ? topCount : -entry.count)") }
      text.raw(">>")
      try writer.write(numbers[index], text)
    }
    return numbers[0]
  }

  /// Entries that are seen while all are folded.
  private var topCount: Int { entries.dropFirst().count { $0.parent == 0 } }
}
