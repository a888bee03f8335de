internal import Events
internal import GRDB

extension Store {
  /// Gives each incident the id that it shows for good: the smallest account id that it had when
  /// it was first stored.
  func keepIdentities(_ incidents: inout [Incident], in database: Database) throws {
    var known: [String: String] = [:]
    let rows = try FastStatement("SELECT id, incident FROM account", on: database)
    while try rows.step() { known[rows.text(0)] = rows.text(1) }
    Store.assignIdentities(&incidents, known: known)
    let account = try FastStatement("INSERT OR IGNORE INTO account VALUES (?, ?)", on: database)
    // In the order of the table's key, which is the cheapest to write.
    let order = incidents.indices.map { (incidents[$0].accounts.first ?? "", $0) }.sorted(by: <)
    for (_, index) in order {
      for one in incidents[index].accounts where known[one] == nil {
        account.add(one)
        account.add(incidents[index].id)
        try account.run()
      }
    }
  }

  /// Assigns ids: no two incidents share one, and nothing depends on the order of incidents.
  ///
  /// - Parameter known: for each account the id of the incident that it was first stored in.
  static func assignIdentities(_ incidents: inout [Incident], known: [String: String]) {
    guard !known.isEmpty else {
      for index in incidents.indices {
        let least = incidents[index].accounts.min() ?? incidents[index].id
        if incidents[index].id != least { incidents[index].id = least }
      }
      return
    }
    // Who holds the very telling that an id is made of comes first; then who merely shared it.
    var rest: [(least: String, index: Int)] = []
    var taken: Set<String> = []
    for index in incidents.indices {
      let accounts = incidents[index].accounts
      if let own = accounts.filter({ known[$0] == $0 }).min() {
        incidents[index].id = own
        taken.insert(own)
      } else {
        rest.append((accounts.min() ?? incidents[index].id, index))
      }
    }
    rest.sort { $0.least < $1.least }
    for (least, index) in rest {
      let shared = incidents[index].accounts.compactMap { known[$0] }
      let id = shared.filter { !taken.contains($0) }.min() ?? least
      incidents[index].id = id
      taken.insert(id)
    }
  }
}
