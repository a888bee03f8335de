import Events

/// The names of an incident's place, bodies and type, as lists print them.
struct IncidentNames {
  let locality: String?
  let province: String?
  let country: String?
  let lead: String?
  let agencies: [String]
  let type: String

  init(_ incident: Incident, _ directory: Directory) {
    let place = incident.place.flatMap { directory.places[$0.place] }
    locality = place.flatMap { $0.level > 1 ? $0.name : nil }
    province = (incident.place?.province).flatMap { directory.places[$0]?.name }
    country = (incident.place?.country).map { directory.places[$0]?.name ?? $0 }
    lead = incident.leadAgency?.name
    var names: [String] = []
    for link in incident.agencies where !names.contains(link.name) { names.append(link.name) }
    agencies = names
    type = directory.types[incident.type]?.label ?? incident.type
  }

  /// "Hamhung, South Hamgyong", "Liaoning, China", or nil.
  func place(home: Bool) -> String? {
    let parts = [locality, province, home && province != nil ? nil : country].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
