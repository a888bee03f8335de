internal import Events
internal import GRDB

extension Store {
  /// Gives each incident the id that it shows for good: the smallest account id that it had when
  /// it was first stored.
  func keepIdentities(_ merged: inout MergedTellings, in database: Database) throws {
    var known: [String: String] = [:]
    let rows = try FastStatement("SELECT id, incident FROM account", on: database)
    while try rows.step() { known[rows.text(0)] = rows.text(1) }
    Store.assignIdentities(&merged.list, merged.standing, known: known)
    try noteAccounts(of: merged.list, merged.standing, known: known, in: database)
  }

  /// Writes for each account that is new the id of its incident.
  func noteAccounts(
    of list: [Incident], _ places: [Int], known: [String: String], in database: Database
  ) throws {
    struct Entry {
      let head: UInt64
      let place: Int
      let position: Int
    }
    var entries: [Entry] = []
    entries.reserveCapacity(places.count)
    try list.withUnsafeBufferPointer { list in
      for place in places {
        for (position, account) in list[place].accounts.enumerated()
        where known.isEmpty || known[account] == nil {
          entries.append(
            Entry(head: RegisterOrder.head(of: account), place: place, position: position))
        }
      }
      // In the order of the table's key, which is the cheapest to write.
      entries.sort { $0.head < $1.head }
      let account = try FastStatement("INSERT OR IGNORE INTO account VALUES (?, ?)", on: database)
      for entry in entries {
        account.add(list[entry.place].accounts[entry.position])
        account.add(list[entry.place].id)
        try account.run()
      }
    }
  }

  /// Assigns ids: no two incidents share one, and nothing depends on the order of incidents.
  ///
  /// - Parameters:
  ///   - places: places of the incidents in the list.
  ///   - known: for each account the id of the incident that it was first stored in.
  static func assignIdentities(
    _ list: inout [Incident], _ places: [Int], known: [String: String]
  ) {
    guard !known.isEmpty else {
      for place in places {
        let least = list[place].accounts.min() ?? list[place].id
        if list[place].id != least { list[place].id = least }
      }
      return
    }
    // Who holds the very telling that an id is made of comes first; then who merely shared it.
    var rest: [(least: String, place: Int)] = []
    var taken: Set<String> = []
    for place in places {
      let accounts = list[place].accounts
      if let own = accounts.filter({ known[$0] == $0 }).min() {
        if list[place].id != own { list[place].id = own }
        taken.insert(own)
      } else {
        rest.append((accounts.min() ?? list[place].id, place))
      }
    }
    rest.sort { $0.least < $1.least }
    for (least, place) in rest {
      let shared = list[place].accounts.compactMap { known[$0] }
      let id = shared.filter { !taken.contains($0) }.min() ?? least
      if list[place].id != id { list[place].id = id }
      taken.insert(id)
    }
  }
}
