import CivilTime
import Events

/// Numbers that look random and are the same on every machine (SplitMix64, Steele et al. 2014).
struct Dice {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
  mutating func below(_ bound: Int) -> Int { Int(next() >> 11) % max(1, bound) }
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}

/// Made-up incidents over ten years in bursts: one in five is a month, one in ten goes on, one in
/// fifty has no year.
struct MadeUp {
  var agencies = 12
  var places = 13
  /// Share of the first agency; 0 for equal shares.
  var skew = 0.0
  var years = 10
  var firstYear = 2015
  var seed: UInt64 = 42
  /// Longest name of an agency repeated into its name.
  var agencyName: (Int) -> String = { "Agency \($0 + 1)" }
  var nativeName: (Int) -> String = { "기관\($0 + 1)" }

  var directory: Directory {
    var directory = Directory(homeCountry: "KP")
    directory.places["KP"] = Place(id: "KP", name: "North Korea", country: "KP", level: 0)
    for index in 0..<places {
      let id = "KP-\(index)"
      directory.places[id] = Place(
        id: id, name: "Province \(index + 1)", nativeName: "도\(index + 1)", country: "KP",
        parent: "KP", level: 1)
    }
    for index in 0..<agencies {
      directory.agencies["a\(index)"] = Agency(
        id: "a\(index)", name: agencyName(index), nativeName: nativeName(index), country: "KP",
        kind: "police")
    }
    let types = ["Killing", "Arrest", "Crackdown", "Border security", "Visit", "Decree"]
    for (rank, name) in types.enumerated() {
      directory.types["t\(rank)"] = IncidentType(
        id: "t\(rank)", label: name, shortLabel: name, severity: rank + 1)
    }
    return directory
  }

  func incidents(_ count: Int) -> [Incident] {
    var dice = Dice(state: seed)
    let start = CivilDate(firstYear, 1, 1)?.dayNumber ?? 0
    let span = 365 * years
    let bursts = (0..<12).map { _ in dice.below(span) }
    return (0..<count).map { index in
      let near = bursts[dice.below(12)] + dice.below(120) - 60
      let offset = dice.share() < 0.5 ? min(span - 1, max(0, near)) : dice.below(span)
      let date = self.date(CivilDate(dayNumber: start + offset), &dice)
      let agency = dice.share() < skew ? 0 : dice.below(agencies)
      let place = dice.below(places)
      let type = dice.below(6)
      return Incident(
        id: "made-\(1_000_000 + index)", accounts: [], type: "t\(type)",
        title: "Officials detain residents accused of using foreign telephones", date: date,
        place: PlaceLink(place: "KP-\(place)", province: "KP-\(place)", country: "KP"),
        agencies: [AgencyLink(agency: "a\(agency)", name: "", role: .actor)], citations: [],
        trigger: TextSpan(byteStart: 0, byteEnd: 1, start: 0, end: 1))
    }
  }

  private func date(_ day: CivilDate, _ dice: inout Dice) -> DateEstimate {
    let kind = dice.share()
    if kind < 0.2 {
      let (year, month, _) = day.components
      return DateEstimate(
        edtf: "month", earliest: CivilDate(year, month, 1),
        latest: CivilDate(year, month, CivilDate.daysInMonth(year, month)), precision: .month)
    }
    if kind < 0.3 {
      return DateEstimate(edtf: "\(day)/..", earliest: day, kind: .ongoing, precision: .day)
    }
    if kind < 0.32 { return DateEstimate(edtf: "XXXX-05") }
    if kind < 0.5 {
      return DateEstimate(
        edtf: "range", earliest: day, latest: day.adding(days: 2 + dice.below(198)),
        kind: .interval, precision: .day)
    }
    return DateEstimate(edtf: "\(day)", earliest: day, latest: day, precision: .day)
  }

  func dossier(_ count: Int) -> Dossier {
    Dossier(
      documents: [], incidents: incidents(count), directory: directory,
      knowledge: KnowledgeStamp(id: "made", version: "1", sha256: ""))
  }
}
