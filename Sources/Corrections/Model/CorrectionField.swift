public import Events

/// A field of an incident that people decide about.
public enum CorrectionField: String, Sendable, CaseIterable {
  /// The incident as a whole: which tellings it holds.
  case incident
  case type, title, date, place, agencies, modality, polarity
  /// The sentence of an added incident.
  case quote

  /// The fields of every incident, in the order of a sheet.
  public static let sheet: [CorrectionField] = [
    .incident, .type, .title, .date, .place, .agencies, .modality, .polarity,
  ]

  /// The value of this field as text: ids, EDTF, `agency=role; agency=role`, accounts.
  public func text(of incident: Incident) -> String {
    switch self {
    case .incident: incident.accounts.joined(separator: " ")
    case .type: incident.type
    case .title: incident.title
    case .date: incident.date.edtf ?? ""
    case .place: incident.place?.place ?? ""
    case .agencies:
      incident.agencies.map { "\($0.agency)=\($0.role.rawValue)" }.joined(separator: "; ")
    case .modality: incident.modality.rawValue
    case .polarity: incident.polarity.rawValue
    case .quote: incident.citations.first?.quote ?? ""
    }
  }

  /// Puts a text into this field.
  ///
  /// - Throws: `CorrectionFault` where the text is no value of the field.
  public func set(
    _ text: String, in incident: inout Incident, names: Directory
  ) throws(CorrectionFault) {
    switch self {
    case .incident, .quote: throw CorrectionFault("this field cannot be edited")
    case .type: incident.type = try CorrectionValue.type(text, names: names)
    case .title: incident.title = try CorrectionValue.title(text)
    case .date:
      var date = try CorrectionValue.date(text)
      date.stated = incident.date.stated
      incident.date = date
    case .place:
      let place = try CorrectionValue.place(text, names: names)
      let others = incident.places.filter { $0 != incident.place && $0.place != place?.place }
      incident.place = place
      incident.places = (place.map { [$0] } ?? []) + others
    case .agencies: incident.agencies = try CorrectionValue.agencies(text, names: names)
    case .modality: incident.modality = try CorrectionValue.choice(text)
    case .polarity: incident.polarity = try CorrectionValue.choice(text)
    }
  }
}

/// Why a text is no value of a field.
public struct CorrectionFault: Error, Hashable, Sendable {
  /// What is wrong.
  public var message: String
  /// What to do, or empty.
  public var hint: String

  /// A fault and its remedy.
  public init(_ message: String, hint: String = "") {
    self.message = message
    self.hint = hint
  }
}
