internal import CivilTime
internal import Events
internal import GRDB

/// Rows of the tables of incidents, as values of the event model.
enum IncidentRow {
  static func head(_ row: Row) throws -> Incident {
    Incident(
      id: row["key"], accounts: [], type: row["type"], title: row["title"],
      date: try date(row), citations: [],
      trigger: TextSpan(
        byteStart: row["trigger_byte_start"], byteEnd: row["trigger_byte_end"],
        start: row["trigger_start"], end: row["trigger_end"]),
      modality: Modality(rawValue: row["modality"]) ?? .asserted,
      polarity: Polarity(rawValue: row["polarity"]) ?? .positive,
      attribution: try JSONText.strings(row["attribution"]), confidence: row["confidence"],
      rules: try JSONText.strings(row["rules"]),
      corrected: try JSONText.strings(row["corrected"]))
  }

  private static func date(_ row: Row) throws -> DateEstimate {
    func day(_ column: String) -> CivilDate? {
      (row[column] as String?).flatMap(CivilDate.init(iso:))
    }
    return DateEstimate(
      edtf: row["date"], earliest: day("earliest"), latest: day("latest"),
      kind: DateEstimate.Kind(rawValue: row["date_kind"]) ?? .instant,
      precision: DateEstimate.Precision(rawValue: row["date_precision"]) ?? .none,
      qualifier: (row["date_qualifier"] as String?).flatMap(DateEstimate.Qualifier.init),
      basis: DateEstimate.Basis(rawValue: row["date_basis"]) ?? .none,
      anchor: row["date_anchor"],
      alternatives: try JSONText.strings(row["date_alternatives"]),
      rules: try JSONText.strings(row["date_rules"]), confidence: row["date_confidence"],
      stated: row["date_stated"])
  }

  static func mainPlace(_ row: Row, of incident: Incident) -> PlaceLink? {
    guard let place = row["place"] as String?, let country = row["country"] as String? else {
      return nil
    }
    return incident.places.first { $0.place == place }
      ?? PlaceLink(place: place, province: row["province"], country: country)
  }

  static func agency(_ row: Row) -> AgencyLink {
    AgencyLink(
      agency: row["agency"], name: row["name"],
      role: AgencyRole(rawValue: row["role"]) ?? .actor, rule: row["rule"])
  }

  static func place(_ row: Row) -> PlaceLink {
    PlaceLink(
      place: row["place"], province: row["province"], country: row["country"],
      role: PlaceRole(rawValue: row["role"]) ?? .incident, rule: row["rule"])
  }

  static func person(_ row: Row) -> Actor {
    Actor(who: row["who"], role: row["role"], count: row["count"])
  }

  static func quantity(_ row: Row) -> Quantity {
    Quantity(kind: row["kind"], value: row["value"], unit: row["unit"], text: row["text"])
  }

  static func citation(_ row: Row) -> Citation {
    Citation(
      document: row["document"],
      span: TextSpan(
        byteStart: row["byte_start"], byteEnd: row["byte_end"], start: row["start"],
        end: row["end"]),
      quote: row["quote"], zone: row["zone"], line: row["line"], account: row["account"])
  }
}
