internal import CivilTime
internal import Events
internal import Packing

/// The columns by which incidents are found and sorted, beside the record that holds the same.
enum IncidentColumns {
  /// Stands for a day that never comes; beyond every day that can be written.
  static let never = 1_000_000_000

  /// The first known day; open and unknown days stand last in the register.
  static func sortDay(of incident: Incident) -> Int {
    (incident.date.earliest ?? incident.date.latest)?.dayNumber ?? never
  }

  /// The last day.
  static func sortEnd(of incident: Incident) -> Int { incident.date.latest?.dayNumber ?? never }

  /// The first known day of slices.
  static func sortDay(of date: DateSlices) -> Int { date.earliest ?? date.latest ?? never }

  /// The last day of slices.
  static func sortEnd(of date: DateSlices) -> Int { date.latest ?? never }

  /// Whether key, type, province, lead body, first and last day and confidence in a row are those
  /// of its record: a flipped bit in them would find or place another incident.
  static func fit(_ incident: Incident, _ row: FastStatement, from column: Int32) -> Bool {
    row.bytes(column).elementsEqual(incident.id.utf8)
      && row.bytes(column + 1).elementsEqual(incident.type.utf8)
      && row.bytes(column + 2).elementsEqual((incident.place?.province ?? "").utf8)
      && row.bytes(column + 3).elementsEqual((incident.leadAgency?.agency ?? "").utf8)
      && row.int(column + 4) == sortDay(of: incident)
      && row.int(column + 5) == sortEnd(of: incident)
      && row.double(column + 6) == incident.confidence
  }
}
