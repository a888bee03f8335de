import CivilTime
import Events
import Settings

/// Counts of incidents by two things; every incident stands in exactly one cell.
struct CountTable {
  /// A row or a column.
  struct Head {
    var key: String
    var name: String
    var nativeName = ""
    var certainty: DateCertainty?
    var source: Int?
    /// Whether it stands for several that have no room.
    var isGathered = false
  }

  var rows: [Head]
  var columns: [Head]
  /// Counts by row, then column.
  var counts: [[Int]]

  var rowTotals: [Int] { counts.map { $0.reduce(0, +) } }
  var columnTotals: [Int] {
    columns.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
  }
  var total: Int { rowTotals.reduce(0, +) }
  /// The largest count of one cell, of rows and columns that stand for themselves.
  var most: Int {
    counts.lazy.flatMap { row in
      zip(row, columns).lazy.filter { !$0.1.isGathered }.map(\.0)
    }.max() ?? 0
  }
}

extension Facts {
  /// Counts incidents by two things.
  func count(
    rows rowAxis: ReportSection.TableAxis, columns columnAxis: ReportSection.TableAxis
  ) -> CountTable {
    let rowKeys = incidents.map { key($0, rowAxis) }
    let columnKeys = incidents.map { key($0, columnAxis) }
    let rows = heads(rowAxis, rowKeys)
    let columns = heads(columnAxis, columnKeys)
    let rowIndex = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.key, $0) })
    let columnIndex = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.key, $0) })
    var counts = Array(repeating: Array(repeating: 0, count: columns.count), count: rows.count)
    for (row, column) in zip(rowKeys, columnKeys) {
      if let row = rowIndex[row], let column = columnIndex[column] { counts[row][column] += 1 }
    }
    return CountTable(rows: rows, columns: columns, counts: counts)
  }

  private func key(_ incident: Incident, _ axis: ReportSection.TableAxis) -> String {
    switch axis {
    case .agency: return incident.leadAgency?.agency ?? ""
    case .province:
      let group = PlaceGroup(incident)
      return group.province ?? group.country.map { "country:" + $0 } ?? ""
    case .type: return incident.type
    case .year:
      guard incident.date.certainty != .unknownYear,
        let day = incident.date.earliest ?? incident.date.latest
      else { return "" }
      return String(day.year)
    case .source:
      let key = incident.citations.first?.document ?? ""
      return switch sourceGrouping {
      case .report: key
      case .publisher: publisher(of: key)
      case .year: published(key)
      }
    case .certainty: return incident.date.certainty.rawValue
    }
  }

  /// What a row of a table by source stands for.
  enum SourceGrouping { case report, publisher, year }

  /// Where reports are too many for a row each, their publishers stand for them; where no
  /// publisher is stated, the years in which they were published.
  var sourceGrouping: SourceGrouping {
    if dossier.documents.count <= 40 { return .report }
    return publishers.isEmpty ? .year : .publisher
  }

  /// Year in which a report was published; empty where unknown or more than one.
  private func published(_ key: String) -> String {
    guard let number = sourceNumbers[key] else { return "" }
    let date = dossier.documents[number - 1].published
    guard let first = date.earliest?.year, date.latest?.year == first else { return "" }
    return String(first)
  }

  private func publisher(of key: String) -> String {
    sourceNumbers[key].flatMap { dossier.documents[$0 - 1].publisher } ?? ""
  }

  private func heads(_ axis: ReportSection.TableAxis, _ keys: [String]) -> [CountTable.Head] {
    var counts: [String: Int] = [:]
    for key in keys { counts[key, default: 0] += 1 }
    switch axis {
    case .agency:
      return sorted(counts) { id in
        let agency = dossier.directory.agencies[id]
        if words.isKorean, !id.isEmpty {
          return CountTable.Head(key: id, name: shortName(agency: id))
        }
        return CountTable.Head(
          key: id,
          name: id.isEmpty
            ? words("No agency named", "기관 없음") : agency?.name ?? shortName(agency: id),
          nativeName: Wording.unbroken(agency?.nativeName ?? ""))
      }
    case .type:
      return sorted(counts) { CountTable.Head(key: $0, name: typeLabel($0)) }
    case .province:
      return placeGroups().map { entry in
        let key = entry.group.province ?? entry.group.country.map { "country:" + $0 } ?? ""
        return CountTable.Head(
          key: key, name: name(of: entry.group), nativeName: nativeName(of: entry.group))
      }
    case .year:
      let years = counts.keys.compactMap { Int($0) }.sorted()
      var heads: [CountTable.Head] = []
      if let first = years.first, let last = years.last {
        // Empty years stay: that nothing was reported is to be seen. A span of centuries folds.
        heads =
          last - first < 400
          ? (first...last).map { CountTable.Head(key: String($0), name: String($0)) }
          : years.map { CountTable.Head(key: String($0), name: String($0)) }
      }
      if counts[""] != nil {
        heads.append(CountTable.Head(key: "", name: words("No year", "해 불명")))
      }
      return heads
    case .source where sourceGrouping == .year:
      return counts.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }.map {
        CountTable.Head(key: $0, name: $0.isEmpty ? words("Not stated", "불명") : $0)
      }
    case .source where sourceGrouping == .publisher:
      return sorted(counts) {
        CountTable.Head(
          key: $0, name: $0.isEmpty ? words("Publisher not stated", "매체 불명") : $0)
      }
    case .source:
      var heads = dossier.documents.enumerated().filter { counts[$1.key] != nil }.map {
        CountTable.Head(
          key: $1.key, name: sourceName($1.key), source: $0 + 1)
      }
      if counts[""] != nil {
        heads.append(CountTable.Head(key: "", name: words("No report", "보도 없음")))
      }
      return heads
    case .certainty:
      return DateCertainty.allCases.filter { counts[$0.rawValue] != nil }.map {
        CountTable.Head(key: $0.rawValue, name: words.certainty($0), certainty: $0)
      }
    }
  }

  /// Heads by count, the largest first, then by key; what is not named last.
  private func sorted(_ counts: [String: Int], _ head: (String) -> CountTable.Head)
    -> [CountTable.Head]
  {
    counts.sorted { left, right in
      if left.key.isEmpty != right.key.isEmpty { return right.key.isEmpty }
      return left.value != right.value ? left.value > right.value : left.key < right.key
    }.map { head($0.key) }
  }
}

extension CountTable {
  /// The table with fewer rows: those with the largest counts, in their order, and the rest in one.
  func withRows(atMost maximum: Int, rest: (Int) -> String) -> CountTable {
    guard rows.count > maximum, maximum > 1 else { return self }
    let kept = Set(
      rowTotals.enumerated().sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
        .prefix(maximum - 1).map(\.offset))
    let folded = rows.indices.filter { !kept.contains($0) }
    var result = self
    result.rows =
      rows.indices.filter(kept.contains).map { rows[$0] }
      + [Head(key: "others", name: rest(folded.count))]
    result.counts =
      counts.indices.filter(kept.contains).map { counts[$0] }
      + [columns.indices.map { column in folded.reduce(0) { $0 + counts[$1][column] } }]
    return result
  }

  /// The table with fewer columns: years in equal steps, of others the rarest in one.
  func merged(to maximum: Int, axis: ReportSection.TableAxis) -> CountTable {
    if axis == .year { return mergedYears(to: maximum) }
    let kept = Set(
      columnTotals.enumerated().sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
        .prefix(maximum - 1).map(\.offset))
    let left = columns.indices.filter(kept.contains)
    let folded = columns.indices.filter { !kept.contains($0) }
    var result = self
    result.columns =
      left.map { columns[$0] } + [
        Head(key: "others", name: "\(folded.count) others", isGathered: true)
      ]
    result.counts = counts.map { row in
      left.map { row[$0] } + [folded.reduce(0) { $0 + row[$1] }]
    }
    return result
  }

  /// “2010–11”, “1998–2001”.
  private static func span(_ first: Int, _ step: Int) -> String {
    let last = first + step - 1
    guard first >= 1000, first / 100 == last / 100 else { return "\(first)–\(last)" }
    return "\(first)–\(last % 100 < 10 ? "0" : "")\(last % 100)"
  }

  private func mergedYears(to maximum: Int) -> CountTable {
    let years = columns.compactMap { Int($0.key) }
    guard let first = years.first, let last = years.last else { return self }
    let room = maximum - (columns.count - years.count)
    let steps = [2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]
    func index(_ year: Int, _ step: Int) -> Int {
      Int((Double(year) / Double(step)).rounded(.down))
    }
    let step = steps.first { index(last, $0) - index(first, $0) + 1 <= room } ?? 2000
    func bin(_ year: Int) -> Int { index(year, step) }
    let bins = Array(bin(first)...bin(last))
    var result = self
    result.columns =
      bins.map { Head(key: "\($0)", name: CountTable.span($0 * step, step)) }
      + columns.filter { Int($0.key) == nil }
    result.counts = counts.map { row in
      var merged = Array(repeating: 0, count: result.columns.count)
      for (index, count) in row.enumerated() {
        if let year = Int(columns[index].key) {
          merged[bin(year) - bins[0]] += count
        } else {
          merged[merged.count - 1] += count
        }
      }
      return merged
    }
    return result
  }
}
