/// A part of a lane: a province inside an agency, or an agency inside a province.
struct SubLane {
  /// What the rows of a part hold.
  enum Kind {
    /// Incidents that the lane leads.
    case own
    /// Incidents that another lane leads and that name this one too.
    case alsoNamed
    /// Parts with one incident each, put together to save rows.
    case gathered
  }
  var kind = Kind.own
  var key: String
  var name: String
  var nativeName: String
  /// Sort group: what is stated at home first, what is not stated last.
  var rank: Int
  /// Positions in the entries, in register order.
  var entries: [Int]
}

/// A lane: an agency or a province.
struct Lane {
  var key: String
  var name: String
  var nativeName: String
  var rank: Int
  /// Number of incidents that it leads.
  var count: Int
  var parts: [SubLane]
  /// Number of incidents that name it beside their lead.
  var alsoNamed = 0
  /// Said in the lane's head where there is no room for a row: names of bodies, each with the
  /// positions of incidents that name it beside their lead.
  var asides: [(name: String, entries: [Int])] = []
  /// Whether it goes on from the sheet before.
  var isContinued = false
  /// Other names that its incidents give it, being those of their dates.
  var formerNames: [FormerName] = []
}

/// A name that a body had at the dates of some incidents.
struct FormerName: Hashable {
  var name: String
  /// First and last year of those dates; nil where none has a year.
  var years: ClosedRange<Int>?

  /// Notes a name at the year of a date; names stay in the order in which they come.
  static func note(_ name: String, year: Int?, in names: inout [FormerName]) {
    guard let index = names.firstIndex(where: { $0.name == name }) else {
      names.append(FormerName(name: name, years: year.map { $0...$0 }))
      return
    }
    guard let year else { return }
    let known = names[index].years ?? year...year
    names[index].years = min(known.lowerBound, year)...max(known.upperBound, year)
  }
}
