internal import Packing
public import Events

/// What an issue said of one incident: the values that a reader of it saw.
///
/// Rules, confidence and places in the text are no part of it; an incident that merely is read
/// another way has not changed for its readers.
public struct PublishedIncident: Hashable, Sendable {
  /// Id of the incident.
  public var incident: String
  /// Type id.
  public var type: String
  /// Its line.
  public var title: String
  /// Date in EDTF, or nil where nothing is known.
  public var date: String?
  /// Id of the main place, or nil.
  public var place: String?
  /// Ids of its bodies, in order.
  public var agencies: [String]
  /// Keys of the documents that tell of it, sorted.
  public var sources: [String]
  /// Fields that a person had corrected, in order.
  public var corrected: [String]
  /// Hash of the values above but `corrected`, and of persons, amounts, modality, polarity and
  /// quotations: 16 hexadecimal digits.
  public var hash: String

  /// What an issue says of an incident.
  public init(_ incident: Incident) {
    self.incident = incident.id
    type = incident.type
    title = incident.title
    date = incident.date.edtf
    place = incident.place?.place
    agencies = incident.agencies.map(\.agency)
    sources = Set(incident.citations.map(\.document)).sorted()
    corrected = incident.corrected
    hash = ""
    hash = PublishedIncident.hash(of: incident, sources: sources)
  }

  init(
    incident: String, type: String, title: String, date: String?, place: String?,
    agencies: [String], sources: [String], corrected: [String], hash: String
  ) {
    self.incident = incident
    self.type = type
    self.title = title
    self.date = date
    self.place = place
    self.agencies = agencies
    self.sources = sources
    self.corrected = corrected
    self.hash = hash
  }

  private static func hash(of incident: Incident, sources: [String]) -> String {
    var writer = RecordWriter()
    writer.name(incident.type)
    writer.text(incident.title)
    writer.name(incident.date.edtf)
    writer.name(incident.place?.place)
    writer.names(incident.agencies.map(\.agency))
    writer.names(sources)
    writer.names(incident.persons.map(\.who))
    for actor in incident.persons { writer.int(actor.count) }
    for quantity in incident.quantities {
      writer.name(quantity.kind)
      writer.double(quantity.value)
      writer.name(quantity.unit)
    }
    writer.name(incident.modality.rawValue)
    writer.name(incident.polarity.rawValue)
    for citation in incident.citations { writer.text(citation.quote) }
    // FNV-1a, 64 bits: the same on every machine and in every version.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in writer.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
