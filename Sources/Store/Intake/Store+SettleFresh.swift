internal import Events
internal import GRDB
internal import Packing

extension Store {
  /// Makes the incidents of a store into which all was taken just now, from records in memory.
  ///
  /// - Returns: false where an id is told twice or decisions are in: then everything is read again.
  func settle(
    _ fresh: FreshTellings, knowledge: KnowledgeStamp, merger: TellingMerger, in database: Database
  ) throws -> Bool {
    guard try Int.fetchOne(database, sql: "SELECT 1 FROM correction LIMIT 1") == nil,
      try Int.fetchOne(database, sql: "SELECT 1 FROM account LIMIT 1") == nil,
      try Int.fetchOne(database, sql: "SELECT 1 FROM incident LIMIT 1") == nil
    else { return false }
    var settling = FreshSettling(fresh)
    try settling.look(merger: merger)
    guard settling.isPlain() else { return false }
    let directory = merger.directory([settling.links()])
    try settling.join(merger: merger)
    try set("tellings", to: "plain", in: database)
    try settling.writeAccounts(in: database)
    if try self.directory(in: database) != directory {
      try DirectoryWriter.replace(with: directory, in: database)
    }
    try settling.write(to: try IncidentTable(database, expecting: fresh.records.count))
    try database.execute(sql: "DELETE FROM machine_incident; DELETE FROM correction_state")
    try set(knowledge, in: database)
    try set("home.country", to: directory.homeCountry, in: database)
    try sealDirectory(in: database)
    return true
  }
}

/// The records of a fresh store on their way to incidents, never all of them unpacked.
struct FreshSettling: ~Copyable {
  private struct Entry {
    /// The first and the last day, as the register orders by them.
    var first: Int
    var last: Int
    /// The first bytes of the id, which tell nearly all apart.
    var head: UInt64
    var id: Slice
    var record: Slice
    var bucket: Int?
    /// What keeps it apart from others of its key; nil where nothing does.
    var number: Int?
  }

  private struct Account {
    var head: UInt64
    var id: Slice
    /// Place of the incident that it stands in.
    var entry: Int
  }

  private let fresh: FreshTellings
  private var entries: [Entry] = []
  private var accounts: [Account] = []
  private var scanner = RecordScanner()
  private var slices = IncidentSlices()
  private var records = RecordWriter(reserving: 4 << 10)
  /// An incident that names every body and place that any names, by the first that does.
  private var named = Incident(
    id: "", accounts: [], type: "", title: "", date: .unknown, citations: [],
    trigger: TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0))

  init(_ fresh: FreshTellings) {
    self.fresh = fresh
    entries.reserveCapacity(fresh.records.count)
    accounts.reserveCapacity(fresh.records.count)
  }

  /// Looks once into every record, in the order of the documents' keys.
  mutating func look(merger: TellingMerger) throws(BrokenRecord) {
    var bodies = SliceSet()
    var places = SliceSet()
    var pair: [UInt8] = []
    for document in fresh.documents.sorted(by: { $0.key < $1.key }) {
      for place in document.tellings {
        let record = fresh.records[place]
        try scanner.incident(Seal.content(record.bytes), into: &slices)
        for index in slices.accounts {
          accounts.append(
            Account(
              head: RegisterOrder.head(of: slices.pool[index]), id: slices.pool[index],
              entry: entries.count))
        }
        try add(record, bucket: merger.bucket(slices), number: merger.packedCount?(slices))
        for link in slices.agencies where bodies.insert(link.agency) {
          named.agencies.append(link.link)
        }
        for link in slices.places { Self.note(link, &places, &pair, to: &named) }
        if let main = slices.place { Self.note(main, &places, &pair, to: &named) }
      }
    }
  }

  private static func note(
    _ link: IncidentSlices.Place, _ known: inout SliceSet, _ pair: inout [UInt8],
    to incident: inout Incident
  ) {
    pair.removeAll(keepingCapacity: true)
    for slice in [link.place, link.province, link.country] {
      pair.append(slice.isNone ? 1 : 0)
      pair.append(contentsOf: slice.bytes)
    }
    if pair.withUnsafeBytes({ known.insert(Slice($0)) }) { incident.places.append(link.link) }
  }

  /// Adds the incident at hand, whose id is the least of its accounts.
  private mutating func add(
    _ record: Slice, bucket: Int?, number: Int?
  ) throws(BrokenRecord) {
    var record = record
    var id = slices.id
    if slices.accounts.count != 1 || !slices.pool[slices.accounts.lowerBound].equals(id) {
      var incident = try Self.incident(record)
      incident.id = incident.accounts.min() ?? incident.id
      record = keep(incident)
      try scanner.incident(Seal.content(record.bytes), into: &slices)
      id = slices.id
    }
    let last = slices.date.latest
    entries.append(
      Entry(
        first: slices.date.earliest ?? last ?? .max, last: last ?? .max,
        head: RegisterOrder.head(of: id), id: id, record: record, bucket: bucket, number: number))
  }

  /// Whether no id is told twice.
  mutating func isPlain() -> Bool {
    // In the order of the table of accounts, which is the cheapest to write.
    accounts.sort { $0.head != $1.head ? $0.head < $1.head : $0.id.precedes($1.id) }
    return !zip(accounts, accounts.dropFirst()).contains {
      $0.head == $1.head && $0.id.equals($1.id)
    }
  }

  func links() -> Incident { named }

  /// Joins the tellings of one act; what is joined takes the place of the first of them.
  mutating func join(merger: TellingMerger) throws(BrokenRecord) {
    var first: [Int: Int] = [:]
    first.reserveCapacity(entries.count)
    var crowded: [Int: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      guard let bucket = entry.bucket, let head = first.updateValue(place, forKey: bucket) else {
        continue
      }
      first[bucket] = head
      crowded[bucket, default: [head]].append(place)
    }
    // Where a telling stands that was joined: its accounts go with it.
    var moved: [Int: Int] = [:]
    for bucket in crowded.keys.sorted() {
      let places = crowded[bucket] ?? []
      if areApart(places) { continue }
      var tellings: [Incident] = []
      for place in places { tellings.append(try Self.incident(entries[place].record)) }
      // Numbers of keys may agree where keys do not.
      let groups = Dictionary(grouping: tellings.indices) { merger.key(tellings[$0]) ?? "" }
      for (_, members) in groups.sorted(by: { $0.key < $1.key }) where members.count > 1 {
        let joined = merger.join(members.map { tellings[$0] })
        guard joined.count < members.count else { continue }
        try replace(members.map { places[$0] }, tellings, members, by: joined, moved: &moved)
      }
    }
    guard !moved.isEmpty else { return }
    for index in accounts.indices {
      if let place = moved[accounts[index].entry] { accounts[index].entry = place }
    }
  }

  /// Whether tellings of one key stay apart by their numbers.
  private func areApart(_ places: [Int]) -> Bool {
    var seen: Set<Int> = []
    return places.allSatisfy { place in
      guard let number = entries[place].number else { return false }
      return seen.insert(number).inserted
    }
  }

  private mutating func replace(
    _ places: [Int], _ tellings: [Incident], _ members: [Int], by joined: [Incident],
    moved: inout [Int: Int]
  ) throws(BrokenRecord) {
    var homes: [String: Int] = [:]
    for (place, member) in zip(places, members) {
      for account in tellings[member].accounts { homes[account] = place }
    }
    var taken: Set<Int> = []
    for var incident in joined {
      incident.id = incident.accounts.min() ?? incident.id
      guard let home = homes[incident.id] else { throw BrokenRecord(offset: 0) }
      taken.insert(home)
      for account in incident.accounts { homes[account].map { moved[$0] = home } }
      let record = keep(incident)
      try scanner.incident(Seal.content(record.bytes), into: &slices)
      let last = slices.date.latest
      entries[home] = Entry(
        first: slices.date.earliest ?? last ?? .max, last: last ?? .max,
        head: RegisterOrder.head(of: slices.id), id: slices.id, record: record,
        bucket: entries[home].bucket)
    }
    for place in places where !taken.contains(place) { entries[place].record = .none }
  }

  /// Writes for each account the id of its incident.
  func writeAccounts(in database: Database) throws {
    let statement = try FastStatement("INSERT INTO account VALUES (?, ?)", on: database)
    for account in accounts {
      statement.add(account.id)
      statement.add(entries[account.entry].id)
      try statement.run()
    }
  }

  /// Writes the incidents: near in the register, near on disk.
  mutating func write(to table: IncidentTable) throws {
    entries.removeAll { $0.record.isNone }
    entries.sort { left, right in
      if left.first != right.first { return left.first < right.first }
      if left.last != right.last { return left.last < right.last }
      if left.head != right.head { return left.head < right.head }
      return left.id.precedes(right.id)
    }
    for entry in entries {
      try table.add(sealed: entry.record.bytes, isAltered: false, bucket: entry.bucket)
    }
    try table.finish()
  }

  private mutating func keep(_ incident: Incident) -> Slice {
    records.restart()
    records.incident(incident)
    return fresh.keep(records.buffer)
  }

  private static func incident(_ record: Slice) throws(BrokenRecord) -> Incident {
    var reader = RecordReader(try Seal.opened(record.bytes))
    return try reader.incident()
  }
}

extension IncidentSlices.Agency {
  fileprivate var link: AgencyLink {
    AgencyLink(
      agency: agency.string, name: name.string, role: AgencyRole(rawValue: role.string) ?? .actor,
      rule: rule.string)
  }
}

extension IncidentSlices.Place {
  fileprivate var link: PlaceLink {
    PlaceLink(
      place: place.string, province: province.optionalString, country: country.string,
      role: PlaceRole(rawValue: role.string) ?? .incident, rule: rule.string)
  }
}
